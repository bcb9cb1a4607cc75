"""Address of the page on which a table is pasted."""

from django.urls import path

from . import views

urlpatterns = [path("permintaan/<id:pk>/tempel/", views.request_paste, name="request_paste")]
