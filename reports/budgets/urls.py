"""Addresses of budgets of procurement."""

from django.urls import path

from . import views

urlpatterns = [
    path("anggaran/", views.BudgetList.as_view(), name="budget_list"),
    path("anggaran/baru/", views.budget_create, name="budget_create"),
    path("anggaran/<id:pk>/ubah/", views.budget_change, name="budget_change"),
    path("anggaran/<id:pk>/riwayat/", views.budget_history, name="budget_history"),
]
