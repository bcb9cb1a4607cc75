"""Addresses of approval."""

from django.urls import path

from . import views

urlpatterns = [
    path("permintaan/<id:pk>/putusan/", views.request_decide, name="request_decide"),
]
