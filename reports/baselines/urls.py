"""Addresses of frozen plans."""

from django.urls import path

from . import views

urlpatterns = [
    path("rencana-beku/", views.BaselineList.as_view(), name="baseline_list"),
    path("rencana-beku/baru/", views.baseline_create, name="baseline_create"),
    path("rencana-beku/<id:pk>/", views.baseline_detail, name="baseline_detail"),
]
