"""Addresses of opinions."""

from django.urls import path

from . import views

urlpatterns = [
    path("permintaan/<id:pk>/pendapat/", views.request_opinions, name="request_opinions"),
    path(
        "permintaan/<id:pk>/pendapat/minta/", views.request_ask_opinion, name="request_ask_opinion"
    ),
    path("pendapat/<id:pk>/", views.opinion_answer, name="opinion_answer"),
]
