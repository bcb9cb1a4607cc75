"""Addresses of targets."""

from django.urls import path

from . import views

urlpatterns = [
    path("target/", views.TargetList.as_view(), name="target_list"),
    path("target/baru/", views.target_create, name="target_create"),
    path("target/<id:pk>/ubah/", views.target_change, name="target_change"),
    path("target/<id:pk>/riwayat/", views.target_history, name="target_history"),
]
