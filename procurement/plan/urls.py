"""Addresses of the announced plan."""

from django.urls import path

from . import views
from .agencies import urls as agencies
from .prices import urls as prices
from .self_managed import urls as self_managed
from .structure import urls as structure

urlpatterns = [
    *agencies.urlpatterns,
    *prices.urlpatterns,
    *self_managed.urlpatterns,
    *structure.urlpatterns,
    path("rencana/", views.PackageList.as_view(), name="package_list"),
    path("rencana/<id:pk>/", views.package_detail, name="package_detail"),
]
