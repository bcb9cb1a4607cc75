"""Addresses of breakdowns."""

from django.urls import path

from . import regions, views

urlpatterns = [
    path("telusur/", views.BreakdownList.as_view(), name="breakdown"),
    path("kabupaten-kota/", regions.RegionList.as_view(), name="region_sums"),
]
