"""Mean TKDN, weighted by value: over all spending as the regulation adds up, and over what is known."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from p3dn.regulation.quantities.limits import TKDN_BANDS
from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.terms import SpendingTerm

from .wholes import VALUE

WEIGHTED = SpendingTerm(
    name="tkdn_weighted",
    key="nilai-dalam-negeri",
    label=_("Nilai × TKDN"),
    column="tkdn_weighted",
)
KNOWN = SpendingTerm(
    name="tkdn_base",
    key="tkdn-diketahui",
    label=_("Belanja yang TKDN-nya diketahui"),
    column="tkdn_base",
)
UNKNOWN = SpendingTerm(
    name="tkdn_unknown",
    key="tkdn-belum-diketahui",
    label=_("Belanja yang TKDN-nya belum diketahui"),
    without="tkdn_base",
)
LOW, HIGH = (format(limit, "f") for limit in TKDN_BANDS)
BANDS = tuple(
    SpendingTerm(name=name, key=key, label=label, column=name)
    for name, key, label in (
        ("tkdn_none", "tkdn-0", _("TKDN 0%")),
        ("tkdn_low", "tkdn-rendah", format_lazy(_("TKDN di bawah {low}%"), low=LOW)),
        (
            "tkdn_middle",
            "tkdn-menengah",
            format_lazy(_("TKDN {low}% sampai di bawah {high}%"), low=LOW, high=HIGH),
        ),
        ("tkdn_high", "tkdn-tinggi", format_lazy(_("TKDN {high}% atau lebih"), high=HIGH)),
    )
)
LAW = _("Permenperin 35/2025 Lampiran IV: yang tanpa nilai TKDN dihitung 0%.")

FIGURES = (
    Figure(
        key="tkdn-tertimbang",
        label=_("TKDN tertimbang"),
        basis=_("atas seluruh belanja yang tercatat"),
        formula=_(
            "Jumlah nilai kali TKDN, dibagi belanja tercatat. Yang tanpa nilai TKDN dihitung 0%,"
            " sebagaimana peraturan menjumlahkannya."
        ),
        counted=WEIGHTED,
        of=VALUE,
        unknown=UNKNOWN,
        parts=(KNOWN, UNKNOWN),
        excludes=_("Bobot manfaat perusahaan (BMP) tidak ikut dihitung."),
        unknown_shown=_(
            "Ditunjukkan sebagai rentang: terkecil bila yang belum diketahui 0%, terbesar bila 100%."
        ),
        law=LAW,
    ),
    Figure(
        key="tkdn-diketahui",
        label=_("TKDN tertimbang atas yang diketahui"),
        basis=_("atas belanja yang nilai TKDN-nya diketahui"),
        formula=_("Jumlah nilai kali TKDN, dibagi belanja yang nilai TKDN-nya diketahui."),
        counted=WEIGHTED,
        of=KNOWN,
        excludes=_("Belanja tanpa nilai TKDN; BMP tidak ikut dihitung."),
        unknown_shown=_("Tidak ikut dihitung sama sekali; besarnya ada pada TKDN tertimbang."),
        law=LAW,
    ),
    *(
        Figure(
            key=term.key,
            label=term.label,
            basis=_("dari belanja yang tercatat"),
            formula=_(
                "Belanja yang TKDN-nya diketahui dan berada di kelas ini, dibagi belanja tercatat. TKDN"
                " pembelian dengan beberapa barang adalah rata-rata tertimbangnya."
            ),
            counted=term,
            of=VALUE,
            unknown=UNKNOWN,
            excludes=_("BMP tidak ikut dihitung."),
            unknown_shown=SHARE_OF_UNKNOWN,
            law=_("Batas kelas: Perpres 16/2018 Pasal 66 jo. PP 29/2018 Pasal 61."),
        )
        for term in BANDS
    ),
)
