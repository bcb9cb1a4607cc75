"""Addresses of scans of certificates."""

from django.urls import path

from . import views

urlpatterns = [
    path("sertifikat/pindaian/", views.certificate_scans, name="certificate_scans"),
    path(
        "sertifikat/pindaian/pasang/",
        views.certificate_scans_attach,
        name="certificate_scans_attach",
    ),
]
