"""Addresses of demand."""

from django.urls import path

from . import views

urlpatterns = [
    path("kebutuhan/", views.DemandList.as_view(), name="demand_list"),
    path("kebutuhan/perkiraan/", views.demand_forecast, name="demand_forecast"),
    path("kebutuhan/paket/", views.PlannedList.as_view(), name="planned_list"),
    path("kebutuhan/<kbki:code>/", views.demand_detail, name="demand_detail"),
    path("kebutuhan/<kbki:code>/tindakan/", views.demand_act, name="demand_act"),
]
