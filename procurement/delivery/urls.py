"""Addresses of delivery."""

from django.urls import path

from . import views
from .acceptance.views import handover_photo_add

urlpatterns = [
    path(
        "permintaan/<id:pk>/serah-terima/",
        views.realization_create,
        name="realization_create",
    ),
    path("permintaan/<id:pk>/selesai/", views.request_close, name="request_close"),
    path("serah-terima/", views.RealizationList.as_view(), name="realization_list"),
    path("serah-terima/<id:pk>/", views.realization_detail, name="realization_detail"),
    path("serah-terima/<id:pk>/foto/", handover_photo_add, name="handover_photo_add"),
    path("serah-terima/<id:pk>/batal/", views.realization_cancel, name="realization_cancel"),
]
