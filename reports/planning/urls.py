"""Addresses of the packages behind figures of the plan."""

from django.urls import path

from . import views

urlpatterns = [
    path("rencana/", views.PlannedList.as_view(), name="planned_packages"),
]
