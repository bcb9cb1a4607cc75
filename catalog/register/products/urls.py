"""Addresses of products."""

from django.urls import path

from . import views

urlpatterns = [
    path("produk/baru/", views.product_create, name="product_create"),
    path("produk/<id:pk>/", views.product_detail, name="product_detail"),
    path("produk/<id:pk>/ubah/", views.product_edit, name="product_edit"),
    path("produk/<id:pk>/aktif/", views.product_active, name="product_active"),
    path("produk/<id:pk>/ajukan/", views.product_submit, name="product_submit"),
]
