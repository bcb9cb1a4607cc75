"""Addresses of proposals for agencies."""

from django.urls import path

from . import views

urlpatterns = [
    path("usulan-satker/", views.ProposalList.as_view(), name="proposal_list"),
    path("usulan-satker/<id:pk>/putusan/", views.proposal_decide, name="proposal_decide"),
    path("usulan-satker/semua/<slug:kind>/", views.proposal_all, name="proposal_all"),
]
