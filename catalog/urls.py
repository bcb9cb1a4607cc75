"""Addresses of the catalogue."""

from django.urls import path

from .views import (
    attributes,
    certificates,
    commodities,
    compare,
    files,
    national,
    prices,
    producers,
    products,
    suggest,
    verification,
)

app_name = "catalog"
urlpatterns = [
    path("", products.ProductList.as_view(), name="product_list"),
    path("produk/baru/", products.product_create, name="product_create"),
    path("produk/saran/", suggest.product_suggest, name="product_suggest"),
    path("produk/atribut/", attributes.attribute_fields, name="attribute_fields"),
    path("produk/banding/", compare.product_compare, name="product_compare"),
    path("produk/<int:pk>/", products.product_detail, name="product_detail"),
    path("produk/<int:pk>/ubah/", products.product_edit, name="product_edit"),
    path("produk/<int:pk>/aktif/", products.product_active, name="product_active"),
    path("produk/<int:pk>/ajukan/", products.product_submit, name="product_submit"),
    path("produk/<int:pk>/harga/", prices.price_create, name="price_create"),
    path("produk/<int:pk>/foto/", products.photo_add, name="photo_add"),
    path("foto/<int:pk>/", files.photo, name="photo"),
    path("foto/<int:pk>/hapus/", products.photo_remove, name="photo_remove"),
    path("produsen/", producers.ProducerList.as_view(), name="producer_list"),
    path("produsen/baru/", producers.producer_create, name="producer_create"),
    path("produsen/<int:pk>/", producers.producer_detail, name="producer_detail"),
    path("produsen/<int:pk>/ubah/", producers.producer_edit, name="producer_edit"),
    path("produsen/<int:pk>/aktif/", producers.producer_active, name="producer_active"),
    path("sertifikat/", certificates.CertificateList.as_view(), name="certificate_list"),
    path("sertifikat/berakhir/", certificates.ExpiringList.as_view(), name="certificate_expiring"),
    path("sertifikat/baru/", certificates.certificate_create, name="certificate_create"),
    path("sertifikat/<int:pk>/", certificates.certificate_detail, name="certificate_detail"),
    path("sertifikat/<int:pk>/ubah/", certificates.certificate_edit, name="certificate_edit"),
    path("sertifikat/<int:pk>/ajukan/", certificates.certificate_submit, name="certificate_submit"),
    path(
        "sertifikat/<int:pk>/status/",
        certificates.certificate_standing,
        name="certificate_standing",
    ),
    path("sertifikat/<int:pk>/berkas/", files.certificate_file, name="certificate_file"),
    path("verifikasi/", verification.verification_queue, name="verification_queue"),
    path(
        "verifikasi/sertifikat/<int:pk>/",
        verification.verification_review,
        {"kind": "certificate"},
        name="review_certificate",
    ),
    path(
        "verifikasi/produk/<int:pk>/",
        verification.verification_review,
        {"kind": "product"},
        name="review_product",
    ),
    path("komoditas/", commodities.commodity_browse, name="commodity_browse"),
    path("komoditas/saran/", suggest.commodity_suggest, name="commodity_suggest"),
    path("komoditas/<str:code>/", commodities.commodity_browse, name="commodity_browse"),
    path(
        "komoditas/<str:code>/sebutan/", commodities.commodity_synonyms, name="commodity_synonyms"
    ),
    path("komoditas/<str:code>/atribut/", attributes.attribute_create, name="attribute_create"),
    path("atribut/<int:pk>/ubah/", attributes.attribute_change, name="attribute_change"),
    path("tkdn-minimum/", commodities.MinimumList.as_view(), name="minimum_list"),
    path("tkdn-minimum/baru/", commodities.minimum_create, name="minimum_create"),
    path("daftar-nasional/", national.NationalList.as_view(), name="national_list"),
    path(
        "daftar-nasional/pemeriksaan/",
        national.NationalCheckList.as_view(),
        name="national_check_list",
    ),
    path(
        "daftar-nasional/pemeriksaan/baru/",
        national.national_check_create,
        name="national_check_create",
    ),
    path(
        "daftar-nasional/pemeriksaan/<int:pk>/berkas/",
        files.national_check_file,
        name="national_check_file",
    ),
]
