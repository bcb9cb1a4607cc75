"""Addresses of sites."""

from django.urls import path

from . import views

urlpatterns = [
    path("produsen/<id:pk>/tempat/", views.site_create, name="site_create"),
    path("tempat-produksi/<id:pk>/", views.site_edit, name="site_edit"),
]
