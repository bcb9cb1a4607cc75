"""Addresses of attributes."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/atribut/", views.attribute_fields, name="attribute_fields"),
    path("komoditas/<kbki:code>/atribut/", views.attribute_create, name="attribute_create"),
    path("atribut/<id:pk>/ubah/", views.attribute_change, name="attribute_change"),
]
