"""Addresses of the packages that pay a request."""

from django.urls import path

from . import views

urlpatterns = [
    path("permintaan/<id:pk>/paket/", views.request_packages, name="request_packages"),
    path("permintaan/<id:pk>/paket/tambah/", views.package_add, name="request_package_add"),
    path("permintaan/<id:pk>/paket/lepas/", views.package_drop, name="request_package_drop"),
]
