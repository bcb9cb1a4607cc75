"""Addresses of accounts; login and passwords belong to django-allauth."""

from django.urls import path

from .views import home

app_name = "accounts"
urlpatterns = [path("saya/", home.profile, name="profile")]
