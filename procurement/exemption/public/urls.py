"""Addresses of the public list of exemptions; they stand outside every app's own."""

from django.urls import path

from . import views

urlpatterns = [
    path("pengecualian-publik/", views.public_exemptions, name="public_exemptions"),
    path("pengecualian-publik.json", views.public_exemptions_json, name="public_exemptions_json"),
    path("pengecualian-publik.csv", views.public_exemptions_csv, name="public_exemptions_csv"),
]
