"""Addresses of approval."""

from django.urls import include, path

from . import views

urlpatterns = [
    path("", include("procurement.approval.absence.urls")),
    path("", include("procurement.approval.acting.urls")),
    path("", include("procurement.approval.opinions.urls")),
    path("", include("procurement.approval.routes.urls")),
    path("", include("procurement.approval.stuck.urls")),
    path("permintaan/<id:pk>/putusan/", views.request_decide, name="request_decide"),
]
