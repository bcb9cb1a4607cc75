"""Addresses of official reports."""

from django.urls import path

from . import checking, views
from .mailing import public
from .mailing import views as mail
from .printing import views as files

urlpatterns = [
    path("laporan-p3dn.pdf", files.year_pdf, name="report_pdf"),
    path("cek/", checking.official_check, name="official_check"),
    path("resmi/", views.OfficialReportList.as_view(), name="official_list"),
    path("resmi/susun/", views.official_make, name="official_make"),
    path("resmi/surel/", mail.mail_page, name="mail_page"),
    path("resmi/surel/penerima/tambah/", mail.recipient_create, name="mail_recipient_create"),
    path("resmi/surel/penerima/<id:pk>/", mail.recipient_page, name="mail_recipient"),
    path("resmi/surel/tenggat/tambah/", mail.deadline_create, name="mail_deadline_create"),
    path("resmi/surel/tenggat/<id:pk>/ubah/", mail.deadline_change, name="mail_deadline_change"),
    path("resmi/surel/kiriman/", mail.LetterList.as_view(), name="mail_letters"),
    path("resmi/surel/kiriman/<id:pk>/", mail.letter_page, name="mail_letter"),
    path("kiriman/<uuid:key>/", public.mail_choice, name="mail_choice"),
    path("kiriman/<uuid:key>/<id:pk>/laporan.pdf", public.mail_pdf, name="mail_pdf"),
    path("kiriman/<uuid:key>/<id:pk>/laporan.xlsx", public.mail_xlsx, name="mail_xlsx"),
    path("resmi/<id:pk>/", views.official_detail, name="official_detail"),
    path("resmi/<id:pk>/laporan.pdf", files.official_report_pdf, name="official_pdf"),
    path("resmi/<id:pk>/laporan.xlsx", files.official_report_xlsx, name="official_xlsx"),
    path("resmi/<id:pk>/tabel-<count:number>.csv", files.official_report_csv, name="official_csv"),
]
