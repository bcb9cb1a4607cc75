"""Addresses of acting officers."""

from django.urls import path

from . import views

urlpatterns = [
    path("pelaksana/", views.ActingList.as_view(), name="acting_list"),
    path("pelaksana/baru/", views.acting_create, name="acting_create"),
]
