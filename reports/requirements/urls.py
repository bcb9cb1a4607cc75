"""Address of the list of requirements."""

from django.urls import path

from . import views

urlpatterns = [
    path("syarat/", views.RequirementList.as_view(), name="requirement_list"),
]
