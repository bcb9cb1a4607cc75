"""Addresses of procurement; each room keeps its own."""

from django.urls import include, path

app_name = "procurement"
urlpatterns = [
    path("", include("procurement.approval.urls")),
    path("", include("procurement.asked_attributes.urls")),
    path("", include("procurement.budget.mandates.urls")),
    path("", include("procurement.budget.permits.urls")),
    path("", include("procurement.calculators.urls")),
    path("", include("procurement.delivery.urls")),
    path("", include("procurement.demand.urls")),
    path("", include("procurement.dispute.urls")),
    path("", include("procurement.evaluation.urls")),
    path("", include("procurement.exemption.urls")),
    path("", include("procurement.judgement.urls")),
    path("", include("procurement.national_checks.urls")),
    path("", include("procurement.plan.urls")),
    path("", include("procurement.request.starting.urls")),
    path("", include("procurement.request.copying.urls")),
    path("", include("procurement.request.pasting.urls")),
    path("", include("procurement.request.further.urls")),
    path("", include("procurement.request.replacing.urls")),
    path("", include("procurement.request.showing.urls")),
    path("", include("procurement.request.urls")),
    path("", include("procurement.shared.urls")),
    path("", include("procurement.siblings.urls")),
    path("", include("procurement.spending.sources.urls")),
    path("", include("procurement.what_if.urls")),
]
