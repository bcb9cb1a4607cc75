"""Addresses of accounts; login and passwords belong to django-allauth."""

from django.urls import path

from . import languages
from .kept import views as kept
from .notices import views as notices
from .views import guides, home, style

app_name = "accounts"
urlpatterns = [
    path("saya/", home.profile, name="profile"),
    path("saya/surel/", notices.mail_choose, name="mail_choose"),
    path("pemberitahuan/", notices.notice_list, name="notice_list"),
    path("pemberitahuan/dibaca/", notices.notices_read, name="notices_read"),
    path("pemberitahuan/<id:pk>/", notices.notice_read, name="notice_read"),
    path("tampilan-tersimpan/", kept.view_list, name="view_list"),
    path("tampilan-tersimpan/simpan/", kept.view_keep, name="view_keep"),
    path("tampilan-tersimpan/<id:pk>/hapus/", kept.view_forget, name="view_forget"),
    path("tampilan/", home.theme, name="theme"),
    path("bahasa/", languages.choose, name="language"),
    path("gaya/", style.style, name="style"),
    path("panduan/", guides.guide_list, name="guide_list"),
    path("panduan/<slug:key>/", guides.guide, name="guide"),
]
