"""Asking to buy below the duty, deciding it, and telling what was not asked before."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from catalog.uploads.fields import PaperField
from p3dn.ui.values.countries import foreign_countries
from p3dn.ui.values.fields import DateField
from procurement.models import Exemption


class WordsForm(forms.Form):
    """Why a line should be bought below the duty of use, and on which paper that rests."""

    reason = forms.CharField(
        label=gettext_lazy("Alasan"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy(
            "Mengapa produk dalam negeri yang ada tidak dapat dipakai. Contoh: Reagen harus cocok"
            " dengan alat analisis yang sudah terpasang; pabriknya hanya mengesahkan reagen sendiri."
        ),
    )
    evidence = forms.CharField(
        label=gettext_lazy("Bukti"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "Dokumen apa, nomor dan tanggalnya. Contoh: Surat RSUD 445/112/RSUD tanggal 3 Maret 2026"
            " tentang kecocokan reagen, dan kartu inventaris alat."
        ),
    )


# "Other" was a ground once, and stays with what was granted on it; it is offered no more.
# None is chosen beforehand: a ground of law is said by who asks, not by the first of a list.
GROUNDS = [
    ("", gettext_lazy("Pilih")),
    *(one for one in Exemption.Ground.choices if one[0] != Exemption.Ground.OTHER),
]


class ExemptionForm(WordsForm):
    """What is asked for, on what ground, and why."""

    kind = forms.ChoiceField(label=gettext_lazy("Yang diminta"), choices=Exemption.Kind.choices)
    ground = forms.ChoiceField(label=gettext_lazy("Dasar"), choices=GROUNDS)
    origins = forms.MultipleChoiceField(
        label=gettext_lazy("Negara asal"),
        choices=foreign_countries,
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 8}),
        help_text=gettext_lazy(
            "Wajib untuk impor. Beberapa negara: tahan Ctrl (Mac: Command) sambil memilih."
        ),
    )

    field_order = ("kind", "ground", "origins", "reason", "evidence")


NUMBER = gettext_lazy("Nomor rekomendasi Tim P3DN")


class NumberForm(forms.Form):
    """The number under which the Tim P3DN had granted it."""

    decision_number = forms.CharField(
        label=NUMBER,
        max_length=80,
        help_text=gettext_lazy("Nomor surat atau berita acara. Contoh: 500/17/TIM-P3DN/2026."),
    )


LETTER = ("letter_number", "letter_date", "letter")


class ExemptionDecisionForm(forms.Form):
    """The Tim P3DN's recommendation; an import also needs the regional head's letter."""

    decision_number = forms.CharField(
        label=NUMBER,
        max_length=80,
        required=False,
        help_text=gettext_lazy(
            "Wajib bila dikabulkan: nomor surat atau berita acara. Contoh: 500/17/TIM-P3DN/2026."
        ),
    )
    valid_until = DateField(
        label=gettext_lazy("Berlaku sampai"),
        required=False,
        help_text=gettext_lazy(
            "Wajib bila dikabulkan: hari terakhir kontraknya boleh ditandatangani. Sesudahnya"
            " rekomendasi ini tidak mengecualikan apa pun."
        ),
    )
    conditions = forms.CharField(
        label=gettext_lazy("Syarat"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy(
            "Contoh: hanya untuk alat yang sudah terpasang. Kosong: tanpa syarat."
        ),
    )
    decision_note = forms.CharField(
        label=gettext_lazy("Catatan untuk PA/KPA"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Wajib bila ditolak."),
    )
    letter_number = forms.CharField(
        label=gettext_lazy("Nomor surat persetujuan kepala daerah"), required=False, max_length=80
    )
    letter_date = DateField(label=gettext_lazy("Tanggal surat"), required=False)
    letter = PaperField(
        label=gettext_lazy("Surat yang sudah ditandatangani"),
        required=False,
        help_text=gettext_lazy(
            "PDF, JPG atau PNG, paling besar 10 MB. Wajib, kecuali sudah diunggah PPK."
        ),
    )

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind != Exemption.Kind.IMPORT:
            for name in LETTER:
                del self.fields[name]
