"""Addresses of official reports."""

from django.urls import path

from . import views

urlpatterns = [
    path("laporan-p3dn.pdf", views.report_pdf, name="report_pdf"),
]
