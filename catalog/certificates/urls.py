"""Addresses of certificates."""

from django.urls import path

from . import views
from .papers.views import certificate_papers
from .standing.views import OverdueList

urlpatterns = [
    path("sertifikat/", views.CertificateList.as_view(), name="certificate_list"),
    path("sertifikat/berakhir/", views.ExpiringList.as_view(), name="certificate_expiring"),
    path("sertifikat/pembekuan/", OverdueList.as_view(), name="certificate_overdue"),
    path("sertifikat/baru/", views.certificate_create, name="certificate_create"),
    path("sertifikat/<id:pk>/", views.certificate_detail, name="certificate_detail"),
    path("sertifikat/<id:pk>/ubah/", views.certificate_edit, name="certificate_edit"),
    path("sertifikat/<id:pk>/ajukan/", views.certificate_submit, name="certificate_submit"),
    path("sertifikat/<id:pk>/dokumen/", certificate_papers, name="certificate_papers"),
    path(
        "sertifikat/<id:pk>/status/",
        views.certificate_standing,
        name="certificate_standing",
    ),
]
