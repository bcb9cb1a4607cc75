"""Addresses of calculators."""

from django.urls import path

from . import views

urlpatterns = [
    path("coba-nilai/", views.ladder_try, name="ladder_try"),
    path("preferensi-harga/", views.price_preference, name="price_preference"),
    path("aturan/", views.rules, name="rules"),
]
