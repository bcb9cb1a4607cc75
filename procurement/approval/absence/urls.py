"""Addresses of absences."""

from django.urls import path

from . import views

urlpatterns = [
    path("berhalangan/", views.absence_list, name="absence_list"),
    path("berhalangan/catat/", views.absence_create, name="absence_create"),
    path("berhalangan/<id:pk>/", views.absence_detail, name="absence_detail"),
    path("berhalangan/<id:pk>/batalkan/", views.absence_withdraw, name="absence_withdraw"),
]
