"""Address of the page that exchanges what does not comply."""

from django.urls import path

from . import views

urlpatterns = [path("permintaan/<id:pk>/ganti/", views.request_replace, name="request_replace")]
