"""Addresses of the self-managed plan."""

from django.urls import path

from . import views

urlpatterns = [
    path("rencana/swakelola/", views.SelfManagedList.as_view(), name="self_managed_list"),
]
