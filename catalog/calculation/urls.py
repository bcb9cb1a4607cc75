"""Addresses of calculation."""

from django.urls import path

from . import views

urlpatterns = [
    path("produsen/<id:pk>/hitung/", views.calculation_create, name="calculation_create"),
    path("perhitungan/<id:pk>/", views.calculation_detail, name="calculation_detail"),
    path("perhitungan/<id:pk>/pdf/", views.calculation_pdf, name="calculation_pdf"),
]
