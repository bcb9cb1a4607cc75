"""Addresses of uploaded files."""

from django.urls import path

from . import views

urlpatterns = [
    path("sertifikat/<id:pk>/", views.certificate_file, name="certificate_file"),
    path("daftar-nasional/<id:pk>/", views.national_check_file, name="national_check_file"),
    path("dokumen/<id:pk>/", views.document, name="document"),
    path("pindaian/<id:pk>/", views.scan_file, name="scan_file"),
    path("foto/<id:pk>/", views.photo, name="photo"),
    path("<slug:kind>/<id:pk>/", views.stored_file, name="stored_file"),
    path("<slug:kind>/<id:pk>/lihat/", views.file_view, name="file_view"),
    path("<slug:kind>/<id:pk>/halaman/<id:number>/", views.file_page, name="file_page"),
]
