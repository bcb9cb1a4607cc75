"""Addresses of packages that providers carry out."""

from django.urls import path

from . import views

urlpatterns = [
    path("rencana/", views.PackageList.as_view(), name="package_list"),
    path("rencana/<id:pk>/", views.package_detail, name="package_detail"),
]
