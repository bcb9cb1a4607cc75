"""Working out a producer's TKDN and BMP from what was typed, and saying what would raise them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypedDict

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.shared import bands
from p3dn.regulation.calculators.advice import Gain, gains, smallest_step
from p3dn.regulation.calculators.goods import (
    Component,
    GoodsTkdn,
    Uncertified,
    Work,
    goods_tkdn,
    recognised,
)
from p3dn.regulation.calculators.producer import bmp, brainware_score
from p3dn.regulation.certificates.schemes import GENERAL_2025
from p3dn.ui.values import formats

SCHEME = GENERAL_2025
BRAINWARE_LABELS = {
    "spending": gettext_lazy("Belanja riset (nilai 0–100)"),
    "unit": gettext_lazy("Unit riset (nilai 0–100)"),
    "programme": gettext_lazy("Program riset (nilai 0–100)"),
    "result": gettext_lazy("Hasil riset dipakai (nilai 0–100)"),
}
BMP_LABELS = {
    "workers": gettext_lazy("Tenaga kerja"),
    "investment": gettext_lazy("Investasi baru"),
    "partnership": gettext_lazy("Kemitraan dan rantai pasok"),
    "pioneer": gettext_lazy("Pionir atau pengganti impor"),
    "machines": gettext_lazy("Mesin buatan dalam negeri"),
    "location": gettext_lazy("Lokasi produksi (di luar Jawa)"),
    "industry_4": gettext_lazy("Industri 4.0"),
    "training": gettext_lazy("Pengembangan SDM"),
    "brand": gettext_lazy("Merek dalam negeri"),
    "green": gettext_lazy("Industri hijau"),
    "export": gettext_lazy("Ekspor"),
    "certificates": gettext_lazy("Sertifikat mutu"),
    "esg": gettext_lazy("Lingkungan, sosial, tata kelola"),
    "awards": gettext_lazy("Penghargaan"),
    "siinas": gettext_lazy("Kepatuhan SIINas"),
}
WORK_LABELS = {
    Work.OWN_IN_OWN: gettext_lazy("Dikerjakan sendiri di pabrik sendiri atau sewaan"),
    Work.OWN_IN_OTHER: gettext_lazy("Dikerjakan sendiri di pabrik pihak lain"),
    Work.OTHER_IN_OWN: gettext_lazy("Dikerjakan perusahaan lain di pabriknya"),
}
UNCERTIFIED_LABELS = {
    Uncertified.OTHER: gettext_lazy("Impor atau tidak diketahui"),
    Uncertified.DOMESTIC_MAKER: gettext_lazy("Dibuat industri dalam negeri, tanpa sertifikat"),
    Uncertified.ALL_DOMESTIC: gettext_lazy("Dalam negeri dari bahan dalam negeri seluruhnya"),
}


class ComponentInputs(TypedDict):
    """A component as it was typed: rupiah for one unit of the product, percent if it is certified."""

    name: str
    cost: Decimal
    tkdn: Decimal | None
    otherwise: str  # an `Uncertified`


class Inputs(TypedDict):
    """What a simulation is worked out from: a `Work`, percent of the research table, points of BMP."""

    work: str
    mostly_citizens: bool
    invests_here: bool
    brainware: dict[str, Decimal]
    bmp: dict[str, Decimal]
    components: list[ComponentInputs]


@dataclass(frozen=True, slots=True)
class Part:
    """A component with what it counts for, percent."""

    name: str
    cost: Decimal
    share: Decimal
    recognised: Decimal
    tkdn: Decimal | None


@dataclass(frozen=True, slots=True)
class Worked:
    """A simulation: the parts, the TKDN they make, the BMP, and advice in sentences."""

    parts: list[Part]
    goods: GoodsTkdn
    bmp: Decimal
    advice: list[str]

    @property
    def together(self) -> Decimal:
        """TKDN and BMP, percent."""
        return self.goods.total + self.bmp


def work_out(inputs: Inputs) -> Worked:
    """Work out `inputs` as the form cleans them. Raises ValueError with a message for people."""
    rows = inputs["components"]
    parts = [Component(r["cost"], r["tkdn"], Uncertified(r["otherwise"])) for r in rows]
    work = Work(inputs["work"])
    options: dict[str, Any] = {
        "work": work,
        "mostly_citizens": inputs["mostly_citizens"],
        "invests_here": inputs["invests_here"],
        "brainware": brainware_score({k: v for k, v in inputs["brainware"].items() if v}),
    }
    goods = goods_tkdn(parts, **options)
    total = sum((part.cost for part in parts), Decimal(0))
    shown = [
        Part(row["name"], part.cost, part.cost / total * 100, recognised(part), part.tkdn)
        for row, part in zip(rows, parts, strict=True)
    ]
    points = bmp(inputs["bmp"], own_factory=work is Work.OWN_IN_OWN)
    names = [row["name"] for row in rows]
    return Worked(shown, goods, points, advice(names, parts, goods.total, points, options))


def advice(
    names: Sequence[str],
    parts: Sequence[Component],
    total: Decimal,
    points: Decimal,
    options: Mapping[str, Any],
) -> list[str]:
    """What is missing to the two figures buyers ask for, and the least that would reach them."""
    duty = bands.today()
    targets = (
        (duty.purchase_minimum, duty.purchase_minimum, _("TKDN")),
        (duty.trigger_minimum, duty.trigger_minimum - points, _("TKDN + BMP")),
    )
    sentences = []
    for figure, needed, label in targets:
        shown = formats.number(figure)
        if total >= needed:
            sentences.append(_("%(label)s sudah mencapai %(figure)s%%.") % {"label": label, "figure": shown})  # fmt: skip
            continue
        short = formats.percent(needed - total)
        sentences.append(_("%(label)s masih kurang %(short)s dari %(figure)s%%.") % {"label": label, "short": short, "figure": shown})  # fmt: skip
        step = smallest_step(parts, needed, **options)
        best = step or next(iter(gains(parts, **options)), None)
        if best is not None:
            sentences.append(_sentence(names[best.position], best, reaches=step is not None))
    return sentences


def _sentence(name: str, gain: Gain, *, reaches: bool) -> str:
    certified = formats.number(gain.certified)
    bound = _("paling sedikit %s%%") if gain.inclusive else _("di atas %s%%")
    text = (
        _("Ganti “%(name)s” dengan yang bersertifikat TKDN %(bound)s: TKDN menjadi %(total)s.")
        if reaches
        else _("Terbesar: ganti “%(name)s” dengan yang bersertifikat TKDN %(bound)s; TKDN menjadi %(total)s.")
    )  # fmt: skip
    return text % {"name": name, "bound": bound % certified, "total": formats.percent(gain.total)}
