"""Addresses of requests and their lines."""

from django.urls import path

from . import lines, views

urlpatterns = [
    path("rencana/<id:package>/permintaan/", views.request_create, name="request_create"),
    path("permintaan/", views.RequestList.as_view(), name="request_list"),
    path("permintaan/<id:pk>/", views.request_detail, name="request_detail"),
    path("permintaan/<id:pk>/ubah/", views.request_edit, name="request_edit"),
    path("permintaan/<id:pk>/ajukan/", views.request_submit, name="request_submit"),
    path("permintaan/<id:pk>/tarik/", views.request_withdraw, name="request_withdraw"),
    path("permintaan/<id:pk>/batal/", views.request_cancel, name="request_cancel"),
    path("permintaan/<id:pk>/baris/", lines.line_create, name="line_create"),
    path("permintaan/<id:pk>/nilai/", lines.line_judge, name="line_judge"),
    path("permintaan/<id:pk>/syarat/", lines.line_requirements, name="line_requirements"),
    path("baris/<id:pk>/bagi/", lines.line_split, name="line_split"),
    path("baris/<id:pk>/", lines.line_edit, name="line_edit"),
    path("baris/<id:pk>/hapus/", lines.line_remove, name="line_remove"),
    path("baris/<id:pk>/pakai/", lines.line_choose, name="line_choose"),
]
