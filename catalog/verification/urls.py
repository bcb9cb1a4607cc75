"""Addresses of verification."""

from django.urls import path

from . import views

urlpatterns = [
    path("verifikasi/", views.verification_queue, name="verification_queue"),
    path(
        "verifikasi/sertifikat/<id:pk>/",
        views.verification_review,
        {"kind": "certificate"},
        name="review_certificate",
    ),
    path(
        "verifikasi/produk/<id:pk>/",
        views.verification_review,
        {"kind": "product"},
        name="review_product",
    ),
]
