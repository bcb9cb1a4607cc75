"""Addresses of an exemption's papers."""

from django.urls import path

from . import views

urlpatterns = [
    path("pengecualian/<id:pk>/bukti/", views.evidence_add, name="evidence_add"),
]
