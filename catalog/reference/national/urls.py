"""Addresses of the national list and looks into it."""

from django.urls import path

from . import views

urlpatterns = [
    path("daftar-nasional/", views.NationalList.as_view(), name="national_list"),
    path(
        "daftar-nasional/pemeriksaan/",
        views.NationalCheckList.as_view(),
        name="national_check_list",
    ),
    path(
        "daftar-nasional/pemeriksaan/baru/",
        views.national_check_create,
        name="national_check_create",
    ),
]
