"""Addresses of the region's policy."""

from django.urls import path

from . import views

urlpatterns = [
    path("kebijakan/", views.policy, name="policy"),
    path("kebijakan/tambah/", views.paper_create, name="policy_create"),
    path("kebijakan/<id:pk>/ubah/", views.paper_change, name="policy_change"),
    path("kebijakan/<id:pk>/riwayat/", views.paper_history, name="policy_history"),
]
