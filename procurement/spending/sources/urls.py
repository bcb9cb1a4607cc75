"""Addresses of where spending is known from."""

from django.urls import path

from . import views, views_matches

urlpatterns = [
    path("sumber/", views.source_list, name="source_list"),
    path("sumber/berkas/", views.FileList.as_view(), name="source_files"),
    path("sumber/berkas/<id:pk>/", views.RowList.as_view(), name="source_file"),
    path("sumber/berkas/<id:pk>/putuskan/", views.file_settle, name="source_settle"),
    path("sumber/kembar/", views_matches.MatchList.as_view(), name="source_matches"),
    path("sumber/kembar/<id:pk>/putuskan/", views_matches.match_settle, name="source_match"),
]
