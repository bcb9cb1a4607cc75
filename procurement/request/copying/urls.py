"""Address of the page on which a request is copied."""

from django.urls import path

from . import views

urlpatterns = [path("permintaan/<id:pk>/salin/", views.request_copy, name="request_copy")]
