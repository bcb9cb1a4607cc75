"""Addresses of the catalogue: its pages under katalog/, uploaded files under berkas/. Each room keeps its own."""

from django.urls import include, path

app_name = "catalog"
urlpatterns = [
    path("katalog/", include("catalog.calculation.urls")),
    path("katalog/", include("catalog.certificates.urls")),
    path("katalog/", include("catalog.certificates.scans.urls")),
    path("katalog/", include("catalog.desk.urls")),
    path("katalog/", include("catalog.duplicates.urls")),
    path("katalog/", include("catalog.reference.attributes.urls")),
    path("katalog/", include("catalog.reference.commodities.urls")),
    path("katalog/", include("catalog.reference.groups.urls")),
    path("katalog/", include("catalog.reference.local_rules.urls")),
    path("katalog/", include("catalog.reference.national.urls")),
    path("katalog/", include("catalog.register.papers.urls")),
    path("katalog/", include("catalog.register.photos.urls")),
    path("katalog/", include("catalog.register.prices.urls")),
    path("katalog/", include("catalog.register.producers.urls")),
    path("katalog/", include("catalog.register.products.urls")),
    path("katalog/", include("catalog.register.sites.urls")),
    path("katalog/", include("catalog.search.urls")),
    path("katalog/", include("catalog.shared.urls")),
    path("berkas/", include("catalog.uploads.urls")),
    path("katalog/", include("catalog.verification.urls")),
]
