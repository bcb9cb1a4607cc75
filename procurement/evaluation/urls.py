"""Addresses of the worksheet of evaluated prices."""

from django.urls import path

from . import printing, views

urlpatterns = [
    path("permintaan/<id:pk>/hea/", views.evaluation_begin, name="evaluation_begin"),
    path("hea/<id:pk>/", views.evaluation_detail, name="evaluation_detail"),
    path("hea/<id:pk>/ubah/", views.evaluation_edit, name="evaluation_edit"),
    path("hea/<id:pk>/penawaran/", views.offer_add, name="offer_add"),
    path("hea/<id:pk>/tetapkan/", views.evaluation_declare, name="evaluation_declare"),
    path("penawaran/<id:pk>/", views.offer_edit, name="offer_edit"),
    path("penawaran/<id:pk>/hapus/", views.offer_drop, name="offer_drop"),
    path("hea/lembar/<id:pk>/", printing.worksheet_detail, name="worksheet_detail"),
    path("hea/lembar/<id:pk>/pdf/", printing.worksheet_pdf, name="worksheet_pdf"),
]
