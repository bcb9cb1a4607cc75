"""Addresses of routes."""

from django.urls import path

from . import views

urlpatterns = [
    path("alur-persetujuan/", views.RouteList.as_view(), name="route_list"),
    path("alur-persetujuan/baru/", views.route_create, name="route_create"),
    path("alur-persetujuan/siapa/", views.route_who, name="route_who"),
    path("alur-persetujuan/<id:pk>/ubah/", views.route_change, name="route_change"),
    path("alur-persetujuan/<id:pk>/riwayat/", views.route_history, name="route_history"),
]
