"""Addresses of equivalence groups."""

from django.urls import path

from . import views

urlpatterns = [
    path("kelompok-setara/", views.GroupList.as_view(), name="group_list"),
    path("kelompok-setara/usul/", views.group_propose, name="group_propose"),
    path("kelompok-setara/<id:pk>/", views.group_detail, name="group_detail"),
    path("kelompok-setara/<id:pk>/putuskan/", views.group_decide, name="group_decide"),
    path("kelompok-setara/<id:pk>/akhiri/", views.group_end, name="group_end"),
    path("kelompok-setara/<id:pk>/riwayat/", views.group_history, name="group_history"),
]
