"""Addresses of delivery."""

from django.urls import path

from . import views
from .acceptance.views import handover_photo_add
from .ordering import views as ordering

urlpatterns = [
    path(
        "permintaan/<id:pk>/serah-terima/",
        views.realization_create,
        name="realization_create",
    ),
    path("permintaan/<id:pk>/pesanan/", ordering.order_create, name="order_create"),
    path("pesanan/", ordering.OrderList.as_view(), name="order_list"),
    path("pesanan/<id:pk>/", ordering.order_detail, name="order_detail"),
    path("pesanan/<id:pk>/batal/", ordering.order_cancel, name="order_cancel"),
    path("pesanan/<id:pk>/serah-terima/", views.order_handover, name="order_handover"),
    path("permintaan/<id:pk>/selesai/", views.request_close, name="request_close"),
    path("serah-terima/", views.RealizationList.as_view(), name="realization_list"),
    path("serah-terima/<id:pk>/", views.realization_detail, name="realization_detail"),
    path("serah-terima/<id:pk>/foto/", handover_photo_add, name="handover_photo_add"),
    path("serah-terima/<id:pk>/batal/", views.realization_cancel, name="realization_cancel"),
]
