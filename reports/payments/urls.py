"""Addresses of the money paid beside what was recorded."""

from django.urls import path

from . import views

urlpatterns = [
    path("belanja-sipd/", views.payments, name="payments"),
    path("belanja-sipd/rincian/", views.PaymentList.as_view(), name="payment_list"),
]
