"""Addresses of people, roles and agencies of a region."""

from django.urls import path

from . import agencies, holidays, views

app_name = "people"
urlpatterns = [
    path("orang/", views.PersonList.as_view(), name="person_list"),
    path("orang/baru/", views.person_create, name="person_create"),
    path("orang/<id:pk>/", views.person_detail, name="person_detail"),
    path("orang/<id:pk>/ubah/", views.person_change, name="person_change"),
    path("orang/<id:pk>/peran/", views.role_create, name="role_create"),
    path("orang/<id:pk>/riwayat/", views.person_history, name="person_history"),
    path("peran/<id:pk>/akhiri/", views.role_end, name="role_end"),
    path("hari-libur/", holidays.holiday_list, name="holiday_list"),
    path("hari-libur/<id:pk>/riwayat/", holidays.holiday_history, name="holiday_history"),
    path("perangkat-daerah/", agencies.AgencyList.as_view(), name="agency_list"),
    path("perangkat-daerah/baru/", agencies.agency_create, name="agency_create"),
    path("perangkat-daerah/<id:pk>/ubah/", agencies.agency_change, name="agency_change"),
    path("perangkat-daerah/<id:pk>/riwayat/", agencies.agency_history, name="agency_history"),
]
