"""Addresses of rules that regions made for themselves."""

from django.urls import path

from . import views

urlpatterns = [
    path("aturan-daerah/", views.LocalRuleList.as_view(), name="local_rule_list"),
    path("aturan-daerah/baru/", views.local_rule_create, name="local_rule_create"),
    path("aturan-daerah/<id:pk>/ubah/", views.local_rule_change, name="local_rule_change"),
    path("aturan-daerah/<id:pk>/riwayat/", views.local_rule_history, name="local_rule_history"),
]
