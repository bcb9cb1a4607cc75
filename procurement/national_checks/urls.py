"""Addresses of wanted looks into the national list."""

from django.urls import path

from . import asking, views

urlpatterns = [
    path("baris/<id:pk>/daftar-nasional/", asking.check_want, name="check_want"),
    path("pemeriksaan/", views.WantedCheckList.as_view(), name="wanted_check_list"),
]
