"""Every component in every state, on one page: what a new page is built of."""

from datetime import date, timedelta
from decimal import Decimal

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.regulation.wording.words import VERDICT_LABELS
from p3dn.ui.home import Row, Task


class SampleForm(forms.Form):
    """A field of each look; the page sends it empty, so that mistakes show too."""

    name = forms.CharField(label=_("Nama barang"), help_text=_("Sesuai spesifikasi."))
    amount = forms.IntegerField(label=_("Jumlah"), error_messages={"required": _("Isi jumlahnya.")})
    kind = forms.ChoiceField(label=_("Jenis"), choices=[("a", _("Barang")), ("b", _("Jasa"))])
    agreed = forms.BooleanField(label=_("Saya sudah membaca ketentuannya"))
    note = forms.CharField(label=_("Catatan"), widget=forms.Textarea({"rows": 3}), required=False)


def _rows(day: date) -> list[Row]:
    """A task that is late, one that is not, and one that ends by itself."""
    money = Decimal(1_340_640_000)
    soon, before = day + timedelta(days=12), day - timedelta(days=3)
    tasks = [
        Task(_("Kertas HVS"), _("Dikembalikan"), _("Perbaiki"), "#formulir", before, money, before),
        Task(_("Kursi kerja"), _("Konsep"), _("Lanjutkan"), "#formulir", before, money),
        Task("1234/SJ-IND.8/TKDN", _("CV Contoh"), _("Perpanjang"), "#formulir", day, None, soon,
             counts_down=True),
    ]  # fmt: skip
    return [Row(task, task.age(day), task.days_late(day)) for task in tasks]


@requires(Role.ADMINISTRATOR)
def style(request: AuthenticatedRequest) -> HttpResponse:
    """The style page, for administrators and whoever builds pages."""
    tones = [
        ("success", _("Disetujui")),
        ("info", _("Menunggu persetujuan")),
        ("warning", _("Dikembalikan")),
        ("danger", _("Ditolak")),
        ("secondary", _("Konsep")),
    ]
    context = {
        "tones": tones,
        "verdicts": [(verdict.value, label) for verdict, label in VERDICT_LABELS.items()],
        "rows": _rows(timezone.localdate()),
        "form": SampleForm({"name": _("Kertas")}),
    }
    return render(request, "accounts/style.html", context)
