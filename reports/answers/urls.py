"""Addresses of the lists of answers."""

from django.urls import path

from . import views

urlpatterns = [
    path("syarat/", views.RequirementList.as_view(), name="requirement_list"),
    path("tidak-sejenis/", views.DismissalList.as_view(), name="dismissal_list"),
]
