"""Addresses of reports."""

from django.urls import path

from . import views

app_name = "reports"
urlpatterns = [
    path("", views.dashboard, name="dashboard"),
    path("perangkat-daerah/<id:pk>/", views.agency, name="agency"),
    path("belanja/", views.SpendingList.as_view(), name="spending_lines"),
    path("laporan-p3dn.pdf", views.report_pdf, name="report_pdf"),
]
