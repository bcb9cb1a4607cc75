"""Addresses of documents and permits."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/<id:pk>/dokumen/", views.document_create, name="document_create"),
    path("dokumen/<id:pk>/hapus/", views.document_remove, name="document_remove"),
    path("produk/<id:pk>/izin/", views.permit_create, name="permit_create"),
    path("izin/<id:pk>/hapus/", views.permit_remove, name="permit_remove"),
]
