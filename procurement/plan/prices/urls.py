"""Addresses of standard prices."""

from django.urls import path

from . import views

urlpatterns = [
    path("standar-harga/", views.StandardPriceList.as_view(), name="standard_price_list"),
]
