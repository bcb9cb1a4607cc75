"""Addresses of breakdowns."""

from django.urls import path

from . import views

urlpatterns = [
    path("telusur/", views.BreakdownList.as_view(), name="breakdown"),
]
