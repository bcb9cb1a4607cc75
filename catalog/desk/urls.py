"""Addresses of desk."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/kelola/", views.ProductDesk.as_view(), name="product_desk"),
    path("produk/kelola/tindakan/", views.desk_act, {"kind": "product"}, name="product_desk_act"),
    path("produsen/kelola/", views.ProducerDesk.as_view(), name="producer_desk"),
    path(
        "produsen/kelola/lakukan/",
        views.desk_act,
        {"kind": "producer"},
        name="producer_desk_act",
    ),
    path("sertifikat/kelola/", views.CertificateDesk.as_view(), name="certificate_desk"),
    path(
        "sertifikat/kelola/lakukan/",
        views.desk_act,
        {"kind": "certificate"},
        name="certificate_desk_act",
    ),
]
