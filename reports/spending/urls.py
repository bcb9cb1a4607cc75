"""Addresses of the list behind the figures."""

from django.urls import path

from . import views

urlpatterns = [
    path("belanja/", views.SpendingList.as_view(), name="spending_lines"),
]
