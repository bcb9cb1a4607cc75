"""Addresses of permits to pass a ceiling."""

from django.urls import path

from . import views

urlpatterns = [
    path("permintaan/<id:pk>/izin-pagu/", views.permit_ask, name="permit_ask"),
    path("izin-pagu/", views.PermitList.as_view(), name="permit_list"),
    path("izin-pagu/<id:pk>/", views.permit_detail, name="permit_detail"),
]
