"""Addresses of duplicates."""

from django.urls import path

from . import views

urlpatterns = [
    path("produsen/ganda/", views.duplicate_list, name="duplicate_list"),
    path("produsen/<id:pk>/gabung/<id:other>/", views.producer_merge, name="producer_merge"),
    path("produsen/<id:pk>/beda/<id:other>/", views.producers_apart, name="producers_apart"),
]
