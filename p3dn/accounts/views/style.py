"""Every component in every state, on one page: what a new page is built of."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.regulation.words import VERDICT_LABELS


class SampleForm(forms.Form):
    """A field of each look; the page sends it empty, so that mistakes show too."""

    name = forms.CharField(label=_("Nama barang"), help_text=_("Sesuai spesifikasi."))
    amount = forms.IntegerField(label=_("Jumlah"), error_messages={"required": _("Isi jumlahnya.")})
    kind = forms.ChoiceField(label=_("Jenis"), choices=[("a", _("Barang")), ("b", _("Jasa"))])
    agreed = forms.BooleanField(label=_("Saya sudah membaca ketentuannya"))
    note = forms.CharField(label=_("Catatan"), widget=forms.Textarea({"rows": 3}), required=False)


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
        "form": SampleForm({"name": _("Kertas")}),
    }
    return render(request, "accounts/style.html", context)
