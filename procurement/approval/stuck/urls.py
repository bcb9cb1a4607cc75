"""Address of requests that nobody can decide today."""

from django.urls import path

from . import views

urlpatterns = [path("berhalangan/macet/", views.stuck_list, name="stuck_list")]
