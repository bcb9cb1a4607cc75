"""Addresses of budgets beside the plan."""

from django.urls import path

from . import views

urlpatterns = [
    path("rencana/anggaran/", views.BudgetList.as_view(), name="budget_list"),
    path("rencana/anggaran/mata/", views.BudgetItemList.as_view(), name="budget_item_list"),
    path("rencana/anggaran/peringatan/", views.budget_alarms, name="budget_alarms"),
]
