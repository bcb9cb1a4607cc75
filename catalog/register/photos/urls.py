"""Addresses of photos."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/<id:pk>/foto/", views.photo_add, name="photo_add"),
    path("foto/<id:pk>/hapus/", views.photo_remove, name="photo_remove"),
]
