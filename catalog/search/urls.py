"""Addresses of search, suggestions and comparison."""

from django.urls import path

from . import comparison, suggestions, views

urlpatterns = [
    path("", views.ProductList.as_view(), name="product_list"),
    path("produk/saran/", suggestions.product_suggest, name="product_suggest"),
    path("bandingkan/", comparison.product_compare, name="product_compare"),
    path("komoditas/saran/", suggestions.commodity_suggest, name="commodity_suggest"),
]
