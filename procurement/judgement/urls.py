"""Addresses of frozen judgements."""

from django.urls import path

from . import views

urlpatterns = [
    path("penilaian/<id:pk>/", views.assessment_detail, name="assessment_detail"),
    path("penilaian/<id:pk>/json/", views.assessment_json, name="assessment_json"),
]
