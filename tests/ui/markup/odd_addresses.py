"""Addresses that keys do not simply stand in."""

from django.http import HttpRequest, HttpResponse
from django.urls import path, register_converter


class Padded:
    """Four digits."""

    regex = "[0-9]{4}"

    def to_python(self, value: str) -> int:
        """The number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """With zeros before it."""
        return f"{value:04}"


register_converter(Padded, "padded")


def page(request: HttpRequest) -> HttpResponse:
    """Nothing."""
    return HttpResponse()


urlpatterns = [
    path("padded/<padded:number>/", page, name="padded"),
    path("<int:first>/ké/<int:second>/", page, name="two"),
]
