"""The pages of django-allauth that are used here; people are registered by administrators."""

from allauth.account import views
from django.urls import include, path, re_path

from p3dn.accounts.views import session

urlpatterns = [
    path("masuk/", session.login, name="account_login"),
    path("sesi/", session.session_state, name="account_session"),
    path("lanjutkan/", session.go_on, name="account_continue"),
    path("keluar/", views.logout, name="account_logout"),
    path("konfirmasi/", views.reauthenticate, name="account_reauthenticate"),
    path("tidak-aktif/", views.account_inactive, name="account_inactive"),
    path("kata-sandi/ganti/", views.password_change, name="account_change_password"),
    path("kata-sandi/lupa/", views.password_reset, name="account_reset_password"),
    path(
        "kata-sandi/lupa/terkirim/", views.password_reset_done, name="account_reset_password_done"
    ),
    re_path(
        r"^kata-sandi/baru/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "kata-sandi/baru/selesai/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("dua-langkah/", include("allauth.mfa.urls")),
]
