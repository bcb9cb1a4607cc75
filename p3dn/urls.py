"""Addresses of the whole site; each app keeps its own."""

from django.contrib import admin
from django.urls import include, path

from catalog.public import views as public

from .accounts.views.find import find
from .accounts.views.home import home
from .audit.editing.restoring import undo_view
from .ui.languages import views as languages
from .ui.serving import installing

urlpatterns = [
    path("", home, name="home"),
    path("cari/", find, name="find"),
    path("bahasa/", languages.choose, name="language"),
    path("urungkan/", undo_view, name="undo"),
    path("p3dn.webmanifest", installing.manifest, name="manifest"),
    path("pekerja.js", installing.worker, name="worker"),
    path("tanpa-sambungan/", installing.offline, name="offline"),
    path("kelola/", admin.site.urls),
    path("akun/", include("p3dn.accounts.login.allauth_urls")),
    path("pengguna/", include("p3dn.accounts.urls")),
    path("daerah/", include("p3dn.people.urls")),
    path("pekerjaan/", include("p3dn.jobs.urls")),
    path("", include("catalog.urls")),
    path("katalog-publik/", public.public_list, name="public_list"),
    path("katalog-publik/<id:pk>/", public.public_product, name="public_product"),
    path("katalog-publik/<id:pk>/qr.svg", public.public_qr, name="public_qr"),
    path("berkas/publik/foto/<id:pk>/", public.public_photo, name="public_photo"),
    path("", include("procurement.exemption.public.urls")),
    path("pengadaan/", include("procurement.urls")),
    path("laporan/", include("reports.urls")),
]
