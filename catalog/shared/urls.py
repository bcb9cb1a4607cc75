"""Addresses of histories."""

from django.urls import path

from . import history

urlpatterns = [
    path(
        "produk/<id:pk>/riwayat/",
        history.record_history,
        {"kind": "product"},
        name="product_history",
    ),
    path(
        "produsen/<id:pk>/riwayat/",
        history.record_history,
        {"kind": "producer"},
        name="producer_history",
    ),
    path(
        "sertifikat/<id:pk>/riwayat/",
        history.record_history,
        {"kind": "certificate"},
        name="certificate_history",
    ),
]
