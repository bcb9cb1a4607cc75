"""Addresses of reports; each room keeps its own."""

from django.urls import include, path

app_name = "reports"
urlpatterns = [
    path("", include("reports.answers.urls")),
    path("", include("reports.baselines.urls")),
    path("", include("reports.breakdown.urls")),
    path("", include("reports.budgets.urls")),
    path("", include("reports.figures.urls")),
    path("", include("reports.official.urls")),
    path("", include("reports.payments.urls")),
    path("", include("reports.planning.urls")),
    path("", include("reports.policy.urls")),
    path("", include("reports.spans.urls")),
    path("", include("reports.spending.urls")),
    path("", include("reports.targets.urls")),
]
