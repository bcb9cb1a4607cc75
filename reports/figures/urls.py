"""Address of the page that explains all figures."""

from django.urls import path

from . import views

urlpatterns = [
    path("angka/", views.meanings, name="figure_meanings"),
    path("angka/periksa/", views.figure_check, name="figure_check"),
]
