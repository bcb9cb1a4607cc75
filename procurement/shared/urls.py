"""Addresses of histories."""

from django.urls import path

from . import history

urlpatterns = [
    path(
        "rencana/<id:pk>/riwayat/",
        history.record_history,
        {"kind": "package"},
        name="package_history",
    ),
    path(
        "permintaan/<id:pk>/riwayat/",
        history.record_history,
        {"kind": "request"},
        name="request_history",
    ),
]
