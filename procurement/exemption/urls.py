"""Addresses of exemption."""

from django.urls import include, path

from . import asking, completing, views

urlpatterns = [
    path("", include("procurement.exemption.evidence.urls")),
    path("baris/<id:pk>/pengecualian/", asking.exemption_ask, name="exemption_ask"),
    path("pengecualian/", views.ExemptionList.as_view(), name="exemption_list"),
    path("pengecualian/<id:pk>/", views.exemption_detail, name="exemption_detail"),
    path(
        "pengecualian/<id:pk>/lengkapi/", completing.exemption_complete, name="exemption_complete"
    ),
]
