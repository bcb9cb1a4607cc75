"""The address of one line."""

from django.urls import path

from . import views

urlpatterns = [
    path("baris/<id:pk>/lihat/", views.line_detail, name="line_detail"),
]
