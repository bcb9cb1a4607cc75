"""Addresses of official reports."""

from django.urls import path

from . import checking, views
from .printing import views as files

urlpatterns = [
    path("laporan-p3dn.pdf", files.year_pdf, name="report_pdf"),
    path("cek/", checking.official_check, name="official_check"),
    path("resmi/", views.OfficialReportList.as_view(), name="official_list"),
    path("resmi/susun/", views.official_make, name="official_make"),
    path("resmi/<id:pk>/", views.official_detail, name="official_detail"),
    path("resmi/<id:pk>/laporan.pdf", files.official_report_pdf, name="official_pdf"),
    path("resmi/<id:pk>/laporan.xlsx", files.official_report_xlsx, name="official_xlsx"),
    path("resmi/<id:pk>/tabel-<count:number>.csv", files.official_report_csv, name="official_csv"),
]
