"""Addresses of attributes that are asked for."""

from django.urls import path

from . import views

urlpatterns = [
    path("sifat-ditanyakan/", views.AskedAttributeList.as_view(), name="asked_attribute_list"),
]
