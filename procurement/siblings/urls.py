"""Addresses of what is said of siblings, and of the pairs it adds up to."""

from django.urls import path

from . import views

urlpatterns = [
    path("baris/<id:pk>/tidak-sejenis/", views.line_dismiss, name="line_dismiss"),
    path("baris/<id:pk>/tanya-lagi/", views.line_ask_again, name="line_ask_again"),
    path("usulan-kelompok/", views.PairList.as_view(), name="pair_list"),
    path("usulan-kelompok/<kbki:first>/<kbki:second>/", views.pair_detail, name="pair_detail"),
    path("usulan-kelompok/<kbki:first>/<kbki:second>/lain/", views.pair_close, name="pair_close"),
]
