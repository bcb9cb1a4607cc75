"""Address of the list of products turned down."""

from django.urls import path

from . import views

urlpatterns = [
    path("tidak-sejenis/", views.DismissalList.as_view(), name="dismissal_list"),
]
