"""Addresses of prices."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/<id:pk>/harga/", views.price_create, name="price_create"),
]
