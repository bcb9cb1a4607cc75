"""Addresses of procurement."""

from django.urls import path

from .views import realizations

app_name = "procurement"
urlpatterns = [
    path(
        "permintaan/<int:pk>/", realizations.realization_create, name="request_detail"
    ),  # placeholder
    path(
        "permintaan/<int:pk>/serah-terima/",
        realizations.realization_create,
        name="realization_create",
    ),
    path("permintaan/<int:pk>/selesai/", realizations.request_close, name="request_close"),
    path("serah-terima/", realizations.RealizationList.as_view(), name="realization_list"),
    path("serah-terima/<int:pk>/", realizations.realization_detail, name="realization_detail"),
    path(
        "serah-terima/<int:pk>/batal/", realizations.realization_cancel, name="realization_cancel"
    ),
]
