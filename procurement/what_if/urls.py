"""Addresses of what would be lost when certificates lapse."""

from django.urls import path

from . import views

urlpatterns = [
    path("sertifikat-berakhir/", views.lapse_what_if, name="lapse_what_if"),
]
