"""Addresses of dashboards."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.dashboard, name="dashboard"),
    path("perangkat-daerah/<id:pk>/", views.agency, name="agency"),
]
