"""What the announced plan (RUP) says of PDN and of small business: by value and by number of packages."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from procurement.models import Package
from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.goals import small_share_on
from reports.figures.terms import PlanTerm

from .wholes import CEILING, PACKAGES

YES, UNKNOWN = Package.Planned.YES.value, Package.Planned.UNKNOWN.value
EXCEPTED = {"method": Package.Method.EXCEPTED.value}
DOMESTIC, UNTOLD = {"planned_domestic": YES}, {"planned_domestic": UNKNOWN}

DOMESTIC_CEILING = PlanTerm(
    name="domestic_ceiling", key="pagu-pdn", label=_("Rencana PDN"), where=DOMESTIC
)
UNKNOWN_CEILING = PlanTerm(
    name="unknown_ceiling",
    key="pagu-belum-diketahui",
    label=_("Rencana belum diketahui"),
    where=UNTOLD,
)
DOMESTIC_PACKAGES = PlanTerm(
    name="domestic_packages", key="paket-pdn", label=_("Paket PDN"), counts=True, where=DOMESTIC
)
UNKNOWN_PACKAGES = PlanTerm(
    name="unknown_packages",
    key="paket-belum-diketahui",
    label=_("Paket belum diketahui"),
    counts=True,
    where=UNTOLD,
)
REGULAR_CEILING = PlanTerm(
    name="regular_ceiling",
    key="pagu-tanpa-dikecualikan",
    label=_("Pagu tanpa Dikecualikan"),
    but=EXCEPTED,
)
REGULAR_DOMESTIC_CEILING = PlanTerm(
    name="regular_domestic_ceiling",
    key="pagu-pdn-tanpa-dikecualikan",
    label=_("Rencana PDN tanpa Dikecualikan"),
    where=DOMESTIC,
    but=EXCEPTED,
)
REGULAR_UNKNOWN_CEILING = PlanTerm(
    name="regular_unknown_ceiling",
    key="pagu-belum-diketahui-tanpa-dikecualikan",
    label=_("Rencana belum diketahui tanpa Dikecualikan"),
    where=UNTOLD,
    but=EXCEPTED,
)
REGULAR_PACKAGES = PlanTerm(
    name="regular_packages",
    key="paket-tanpa-dikecualikan",
    label=_("Paket tanpa Dikecualikan"),
    counts=True,
    but=EXCEPTED,
)
REGULAR_DOMESTIC_PACKAGES = PlanTerm(
    name="regular_domestic_packages",
    key="paket-pdn-tanpa-dikecualikan",
    label=_("Paket PDN tanpa Dikecualikan"),
    counts=True,
    where=DOMESTIC,
    but=EXCEPTED,
)
REGULAR_UNKNOWN_PACKAGES = PlanTerm(
    name="regular_unknown_packages",
    key="paket-belum-diketahui-tanpa-dikecualikan",
    label=_("Paket belum diketahui tanpa Dikecualikan"),
    counts=True,
    where=UNTOLD,
    but=EXCEPTED,
)
SMALL_CEILING = PlanTerm(
    name="small_business_ceiling",
    key="pagu-umkk",
    label=_("Rencana UMKK"),
    where={"planned_small_business": YES},
)
SMALL_UNKNOWN = PlanTerm(
    name="small_unknown_ceiling",
    key="pagu-umkk-belum-diketahui",
    label=_("Rencana UMKK belum diketahui"),
    where={"planned_small_business": UNKNOWN},
)
ANNOUNCED = _("Paket yang tidak aktif lagi, dan swakelola.")
TAGGED = _("PDN menurut tanda PDN pada RUP, bukan menurut sertifikat.")
LAW = _("PP 29/2018 Pasal 58: kewajiban PDN berlaku sejak perencanaan.")
WITHOUT = _("Paket yang tidak aktif lagi, swakelola, dan paket dengan metode Dikecualikan.")

FIGURES = (
    Figure(
        key="rencana-pdn",
        label=_("Rencana PDN"),
        basis=_("dari pagu semua paket RUP aktif"),
        formula=format_lazy(
            _("Pagu paket bertanda PDN dibagi pagu semua paket. {tagged}"), tagged=TAGGED
        ),
        counted=DOMESTIC_CEILING,
        of=CEILING,
        unknown=UNKNOWN_CEILING,
        excludes=ANNOUNCED,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="rencana-pdn-tanpa-dikecualikan",
        label=_("Rencana PDN tanpa Dikecualikan"),
        basis=_("dari pagu paket RUP aktif selain metode Dikecualikan"),
        formula=_("Pagu paket bertanda PDN dibagi pagu, keduanya tanpa metode Dikecualikan."),
        counted=REGULAR_DOMESTIC_CEILING,
        of=REGULAR_CEILING,
        unknown=REGULAR_UNKNOWN_CEILING,
        excludes=WITHOUT,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="rencana-pdn-paket",
        label=_("Rencana PDN menurut jumlah paket"),
        basis=_("dari semua paket RUP aktif"),
        formula=format_lazy(
            _("Jumlah paket bertanda PDN dibagi jumlah paket. {tagged}"), tagged=TAGGED
        ),
        counted=DOMESTIC_PACKAGES,
        of=PACKAGES,
        unknown=UNKNOWN_PACKAGES,
        excludes=ANNOUNCED,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="rencana-pdn-paket-tanpa-dikecualikan",
        label=_("Rencana PDN menurut jumlah paket, tanpa Dikecualikan"),
        basis=_("dari paket RUP aktif selain metode Dikecualikan"),
        formula=_("Jumlah paket bertanda PDN dibagi jumlah paket, tanpa metode Dikecualikan."),
        counted=REGULAR_DOMESTIC_PACKAGES,
        of=REGULAR_PACKAGES,
        unknown=REGULAR_UNKNOWN_PACKAGES,
        excludes=WITHOUT,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="rencana-umkk",
        label=_("Rencana UMKK"),
        basis=_("dari pagu semua paket RUP aktif"),
        formula=_("Pagu paket bertanda usaha kecil atau koperasi dibagi pagu semua paket."),
        counted=SMALL_CEILING,
        of=CEILING,
        unknown=SMALL_UNKNOWN,
        excludes=ANNOUNCED,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=_("Perpres 16/2018 Pasal 65 ayat (3)."),
        goal=small_share_on,
    ),
)
