"""Addresses of accounts; login and passwords belong to django-allauth."""

from django.urls import path

from .views import guides, home, style

app_name = "accounts"
urlpatterns = [
    path("saya/", home.profile, name="profile"),
    path("tampilan/", home.theme, name="theme"),
    path("gaya/", style.style, name="style"),
    path("panduan/", guides.guide_list, name="guide_list"),
    path("panduan/<slug:key>/", guides.guide, name="guide"),
]
