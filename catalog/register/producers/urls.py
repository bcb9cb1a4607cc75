"""Addresses of producers."""

from django.urls import path

from . import views

urlpatterns = [
    path("produsen/", views.ProducerList.as_view(), name="producer_list"),
    path("produsen/baru/", views.producer_create, name="producer_create"),
    path("produsen/<id:pk>/", views.producer_detail, name="producer_detail"),
    path("produsen/<id:pk>/ubah/", views.producer_edit, name="producer_edit"),
    path("produsen/<id:pk>/ajukan/", views.producer_submit, name="producer_submit"),
    path("produsen/<id:pk>/aktif/", views.producer_active, name="producer_active"),
]
