"""Addresses of jobs."""

from django.urls import path

from .clock import views as clock_views
from .exporting import views as exporting_views
from .mending import views as mending_views
from .pages import views
from .taking_back import views as life_views

app_name = "jobs"
urlpatterns = [
    path("", views.JobList.as_view(), name="job_list"),
    path("unduhan/", exporting_views.ExportList.as_view(), name="export_list"),
    path("unduhan/baru/", exporting_views.export_start, name="export_start"),
    path("unduhan/<uuid:key>/", exporting_views.export_detail, name="export_detail"),
    path("unduhan/<uuid:key>/berkas/", exporting_views.export_file, name="export_file"),
    path("unduhan/<uuid:key>/batal/", exporting_views.export_cancel, name="export_cancel"),
    path("terjadwal/", clock_views.clock_list, name="clock_list"),
    path("impor/<slug:kind>/", views.import_start, name="import_start"),
    path("impor/<slug:kind>/templat/", views.import_template, name="import_template"),
    path("<uuid:key>/", views.job_detail, name="job_detail"),
    path("<uuid:key>/masalah/", views.job_issues, name="job_issues"),
    path("<uuid:key>/baris/", mending_views.job_rows, name="job_rows"),
    path("<uuid:key>/baris/<count:number>/", mending_views.job_row, name="job_row"),
    path("<uuid:key>/kolom/", mending_views.job_columns, name="job_columns"),
    path("<uuid:key>/jawaban/", mending_views.job_answers, name="job_answers"),
    path("<uuid:key>/perubahan/", views.JobChanges.as_view(), name="job_changes"),
    path("<uuid:key>/ditolak/", mending_views.job_failed, name="job_failed"),
    path("<uuid:key>/muat/", views.job_confirm, name="job_confirm"),
    path("<uuid:key>/batal/", views.job_cancel, name="job_cancel"),
    path("<uuid:key>/batalkan-pemuatan/", life_views.job_take_back, name="job_take_back"),
]
