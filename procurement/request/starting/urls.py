"""Address of the page on which a request is started."""

from django.urls import path

from . import views

urlpatterns = [path("permintaan/baru/", views.request_start, name="request_start")]
