"""Addresses of commodities, their other names and minimums."""

from django.urls import path

from . import views

urlpatterns = [
    path("komoditas/", views.commodity_browse, name="commodity_browse"),
    path("komoditas/<kbki:code>/", views.commodity_browse, name="commodity_browse"),
    path("komoditas/<kbki:code>/sebutan/", views.commodity_synonyms, name="commodity_synonyms"),
    path("komoditas/<kbki:code>/riwayat/", views.commodity_history, name="commodity_history"),
    path("tkdn-minimum/", views.MinimumList.as_view(), name="minimum_list"),
    path("tkdn-minimum/baru/", views.minimum_create, name="minimum_create"),
    path("tkdn-minimum/<id:pk>/ubah/", views.minimum_change, name="minimum_change"),
]
