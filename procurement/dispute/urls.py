"""Addresses of what the Tim P3DN says of a line."""

from django.urls import path

from . import views

urlpatterns = [
    path("baris/<id:pk>/perhitungan/", views.line_calculate, name="line_calculate"),
]
