"""Addresses of who may let requests pass their ceilings."""

from django.urls import path

from . import views

urlpatterns = [
    path("wewenang-pagu/", views.MandateList.as_view(), name="mandate_list"),
    path("wewenang-pagu/baru/", views.mandate_create, name="mandate_create"),
    path("wewenang-pagu/<id:pk>/akhiri/", views.mandate_end, name="mandate_end"),
]
