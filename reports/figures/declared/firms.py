"""From whom was bought: micro and small firms and cooperatives, and firms of the region."""

from django.utils.translation import gettext_lazy as _

from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.goals import small_share_on
from reports.figures.terms import SpendingTerm

from .wholes import VALUE

SMALL = SpendingTerm(
    name="small_business_value",
    key="umkk",
    label=_("Belanja UMKK"),
    column="small_business_value",
)
SMALL_UNKNOWN = SpendingTerm(
    name="small_business_unknown",
    key="umkk-belum-diketahui",
    label=_("UMKK belum diketahui"),
    column="small_business_unknown",
)
IN_REGION = SpendingTerm(
    name="in_region_value",
    key="setempat",
    label=_("Belanja buatan setempat"),
    column="in_region_value",
)
IN_REGION_UNKNOWN = SpendingTerm(
    name="in_region_unknown",
    key="tempat-belum-diketahui",
    label=_("Tempat usaha belum diketahui"),
    column="in_region_unknown",
)

FIGURES = (
    Figure(
        key="umkk",
        label=_("Belanja UMKK"),
        basis=_("dari belanja yang tercatat"),
        formula=_("Belanja dari usaha mikro, usaha kecil, dan koperasi dibagi belanja tercatat."),
        counted=SMALL,
        of=VALUE,
        unknown=SMALL_UNKNOWN,
        parts=(SMALL_UNKNOWN,),
        excludes=_("Usaha menengah dan besar."),
        unknown_shown=SHARE_OF_UNKNOWN,
        law=_(
            "Perpres 16/2018 Pasal 65 ayat (3), yang berbicara tentang anggaran; angka ini membandingkan"
            " dengan belanja."
        ),
        goal=small_share_on,
    ),
    Figure(
        key="setempat",
        label=_("Belanja buatan setempat"),
        basis=_("dari belanja yang tercatat"),
        formula=_(
            "Belanja barang atau jasa yang dibuat di wilayah daerah pembeli, dibagi belanja tercatat."
        ),
        counted=IN_REGION,
        of=VALUE,
        unknown=IN_REGION_UNKNOWN,
        parts=(IN_REGION_UNKNOWN,),
        excludes=_("Penyedia setempat yang menjual buatan daerah lain."),
        unknown_shown=SHARE_OF_UNKNOWN,
    ),
)
