"""Addresses of the catalogue: its pages under katalog/, uploaded files under berkas/."""

from collections.abc import Iterable

from django.urls import URLPattern, path

from .views import (
    attributes,
    calculations,
    certificates,
    commodities,
    compare,
    desk,
    duplicates,
    files,
    history,
    national,
    papers,
    prices,
    producers,
    products,
    scans,
    sites,
    suggest,
    verification,
)

app_name = "catalog"
pages = [
    path("", products.ProductList.as_view(), name="product_list"),
    path("produk/baru/", products.product_create, name="product_create"),
    path("produk/atribut/", attributes.attribute_fields, name="attribute_fields"),
    path("produk/saran/", suggest.product_suggest, name="product_suggest"),
    path("produk/kelola/", desk.ProductDesk.as_view(), name="product_desk"),
    path("produk/kelola/tindakan/", desk.desk_act, {"kind": "product"}, name="product_desk_act"),
    path("bandingkan/", compare.product_compare, name="product_compare"),
    path("produk/<id:pk>/", products.product_detail, name="product_detail"),
    path("produk/<id:pk>/ubah/", products.product_edit, name="product_edit"),
    path("produk/<id:pk>/aktif/", products.product_active, name="product_active"),
    path("produk/<id:pk>/ajukan/", products.product_submit, name="product_submit"),
    path("produk/<id:pk>/harga/", prices.price_create, name="price_create"),
    path("produk/<id:pk>/dokumen/", papers.document_create, name="document_create"),
    path("dokumen/<id:pk>/hapus/", papers.document_remove, name="document_remove"),
    path("produk/<id:pk>/izin/", papers.permit_create, name="permit_create"),
    path("izin/<id:pk>/hapus/", papers.permit_remove, name="permit_remove"),
    path("produk/<id:pk>/foto/", products.photo_add, name="photo_add"),
    path("foto/<id:pk>/hapus/", products.photo_remove, name="photo_remove"),
    path("produsen/", producers.ProducerList.as_view(), name="producer_list"),
    path("produsen/baru/", producers.producer_create, name="producer_create"),
    path("produsen/kelola/", desk.ProducerDesk.as_view(), name="producer_desk"),
    path(
        "produsen/kelola/lakukan/",
        desk.desk_act,
        {"kind": "producer"},
        name="producer_desk_act",
    ),
    path("sertifikat/kelola/", desk.CertificateDesk.as_view(), name="certificate_desk"),
    path(
        "sertifikat/kelola/lakukan/",
        desk.desk_act,
        {"kind": "certificate"},
        name="certificate_desk_act",
    ),
    path("sertifikat/pindaian/", scans.certificate_scans, name="certificate_scans"),
    path(
        "sertifikat/pindaian/pasang/",
        scans.certificate_scans_attach,
        name="certificate_scans_attach",
    ),
    path("produsen/ganda/", duplicates.duplicate_list, name="duplicate_list"),
    path("produsen/<id:pk>/gabung/<id:other>/", duplicates.producer_merge, name="producer_merge"),
    path("produsen/<id:pk>/beda/<id:other>/", duplicates.producers_apart, name="producers_apart"),
    path("produsen/<id:pk>/", producers.producer_detail, name="producer_detail"),
    path("produsen/<id:pk>/tempat/", sites.site_create, name="site_create"),
    path("tempat-produksi/<id:pk>/", sites.site_edit, name="site_edit"),
    path("produsen/<id:pk>/ubah/", producers.producer_edit, name="producer_edit"),
    path("produsen/<id:pk>/ajukan/", producers.producer_submit, name="producer_submit"),
    path("produsen/<id:pk>/aktif/", producers.producer_active, name="producer_active"),
    path("produsen/<id:pk>/hitung/", calculations.calculation_create, name="calculation_create"),
    path("perhitungan/<id:pk>/", calculations.calculation_detail, name="calculation_detail"),
    path("perhitungan/<id:pk>/pdf/", calculations.calculation_pdf, name="calculation_pdf"),
    path("sertifikat/", certificates.CertificateList.as_view(), name="certificate_list"),
    path("sertifikat/berakhir/", certificates.ExpiringList.as_view(), name="certificate_expiring"),
    path("sertifikat/baru/", certificates.certificate_create, name="certificate_create"),
    path("sertifikat/<id:pk>/", certificates.certificate_detail, name="certificate_detail"),
    path("sertifikat/<id:pk>/ubah/", certificates.certificate_edit, name="certificate_edit"),
    path("sertifikat/<id:pk>/ajukan/", certificates.certificate_submit, name="certificate_submit"),
    path(
        "sertifikat/<id:pk>/status/",
        certificates.certificate_standing,
        name="certificate_standing",
    ),
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
    path("verifikasi/", verification.verification_queue, name="verification_queue"),
    path(
        "verifikasi/sertifikat/<id:pk>/",
        verification.verification_review,
        {"kind": "certificate"},
        name="review_certificate",
    ),
    path(
        "verifikasi/produk/<id:pk>/",
        verification.verification_review,
        {"kind": "product"},
        name="review_product",
    ),
    path("komoditas/", commodities.commodity_browse, name="commodity_browse"),
    path("komoditas/saran/", suggest.commodity_suggest, name="commodity_suggest"),
    path("komoditas/<kbki:code>/", commodities.commodity_browse, name="commodity_browse"),
    path(
        "komoditas/<kbki:code>/sebutan/", commodities.commodity_synonyms, name="commodity_synonyms"
    ),
    path("komoditas/<kbki:code>/riwayat/", commodities.commodity_history, name="commodity_history"),
    path("komoditas/<kbki:code>/atribut/", attributes.attribute_create, name="attribute_create"),
    path("atribut/<id:pk>/ubah/", attributes.attribute_change, name="attribute_change"),
    path("tkdn-minimum/", commodities.MinimumList.as_view(), name="minimum_list"),
    path("tkdn-minimum/baru/", commodities.minimum_create, name="minimum_create"),
    path("tkdn-minimum/<id:pk>/ubah/", commodities.minimum_change, name="minimum_change"),
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
]
uploads = [
    path("sertifikat/<id:pk>/", files.certificate_file, name="certificate_file"),
    path("daftar-nasional/<id:pk>/", files.national_check_file, name="national_check_file"),
    path("dokumen/<id:pk>/", files.document, name="document"),
    path("pindaian/<id:pk>/", files.scan_file, name="scan_file"),
    path("foto/<id:pk>/", files.photo, name="photo"),
    path("<slug:kind>/<id:pk>/lihat/", files.file_view, name="file_view"),
    path("<slug:kind>/<id:pk>/halaman/<id:number>/", files.file_page, name="file_page"),
]


def under(prefix: str, patterns: Iterable[URLPattern]) -> list[URLPattern]:
    """The same addresses below a prefix."""
    return [
        path(f"{prefix}{one.pattern}", one.callback, one.default_args, name=one.name)
        for one in patterns
    ]


urlpatterns = [*under("katalog/", pages), *under("berkas/", uploads)]
