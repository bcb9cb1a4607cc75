"""Which rules a package or request meets, from its value, kind, way of buying and day.

Plain sentences, each with the numbered rule it stands on. Nothing here decides on a line: the
panels of packages and requests show it, and say where the plan contradicts the value.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.calculators.duties import (
    Breach,
    Size,
    bond_required,
    consequences,
    direct_allowed,
    official_sanction,
    reserved_for_small,
)
from p3dn.regulation.calculators.preference import PREFERENCE
from p3dn.regulation.limits import not_negative
from p3dn.regulation.regimes import in_force
from p3dn.regulation.sanctions import SANCTIONS
from p3dn.regulation.thresholds import CONSULTING, KINDS, PROCUREMENT, Buyer, ProcurementRegime
from p3dn.regulation.tongue import later, money, said

from .procurement import ABROAD, BUYERS, DIRECT
from .registry import rule_on
from .rule import Rule


class Way(StrEnum):
    """Ways of buying as the plan names them; those that its value can contradict."""

    CATALOGUE = "E-Purchasing"
    DIRECT = "Pengadaan Langsung"
    TENDER = "Tender"
    QUICK_TENDER = "Tender Cepat"
    SELECTION = "Seleksi"


class Topic(StrEnum):
    """What a sentence is about; its heading on a page."""

    BOUND = "Siapa yang terikat"
    SMALL = "Usaha kecil"
    WAY = "Cara membeli dan pelaksananya"
    PAPERS = "HPS, jaminan dan penetapan"
    PREFERENCE = "Preferensi harga"
    BREACH = "Bila kewajiban dilanggar"

    @property
    def said(self) -> str:
        """The heading in the language of now."""
        return said(self.value)


@dataclass(frozen=True, slots=True)
class Planned:
    """A package or request as the rules see it.

    `kinds`: one or more of `thresholds.KINDS`, none when unknown; what holds for several must hold
    for each. `way`: as planned, empty when unknown. `for_small`: what the plan says of small
    business, None when it says nothing. Raises ValueError for an amount below zero.
    """

    amount: Decimal
    kinds: tuple[str, ...]
    way: str
    day: date
    for_small: bool | None = None

    def __post_init__(self) -> None:
        not_negative(later("Nilai paket"), self.amount)

    @property
    def sizes(self) -> list[Size]:
        """The package once for each of its kinds."""
        return [Size(self.amount, kind, self.day) for kind in self.kinds]


@dataclass(frozen=True, slots=True)
class Applied:
    """A sentence about this package; `warns`: the plan contradicts it."""

    topic: Topic
    sentence: str
    rule: Rule
    warns: bool = False


Said = tuple[Topic, str, str, bool]


def kinds_in(text: str) -> tuple[str, ...]:
    """The kinds a plan names, separated by semicolons; what is no kind is left out."""
    named = {part.strip().casefold() for part in text.split(";")}
    return tuple(kind for kind in KINDS if kind.casefold() in named)


def applied_to(planned: Planned) -> tuple[Applied, ...]:
    """Everything to be told of the package, by topic; what was not in force on its day is left out."""
    regime = in_force(PROCUREMENT, planned.day)
    said = [*_bound(), *_breach(planned)]
    if regime is not None and planned.kinds:
        said += [*_small(planned, regime), *_way(planned, regime), *_papers(planned)]
    said += _preference(planned)
    order = list(Topic)
    return tuple(
        Applied(topic, sentence, rule, warns)
        for topic, number, sentence, warns in sorted(said, key=lambda one: order.index(one[0]))
        if (rule := rule_on(f"P3DN-{number}", planned.day)) is not None
    )


def preference_applies(planned: Planned) -> bool:
    """Whether an own estimate of this amount is high enough for the price preference."""
    regime = in_force(PREFERENCE, planned.day)
    return regime is not None and planned.amount > regime.above


def _bound() -> Iterator[Said]:
    for number, sentence in (
        (
            "W01",
            said(
                "Paket ini wajib memakai produk dalam negeri menurut tahapannya; tiap baris dinilai sendiri."
            ),
        ),
        ("W02", said("Kewajiban ini juga mengikat BLUD dan swakelola.")),
    ):
        yield Topic.BOUND, number, sentence, False


def _small(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    limit = money(regime.reserved_up_to.amount)
    if planned.kinds == (CONSULTING,):
        yield (
            Topic.SMALL,
            "N01",
            said("Jasa konsultansi tidak termasuk paket yang dicadangkan untuk usaha kecil."),
            False,
        )
    elif all(map(reserved_for_small, planned.sizes)):
        sentence = said(
            "Nilainya tidak lebih dari {limit}: dicadangkan untuk usaha kecil dan koperasi."
        ).format(limit=limit)
        yield Topic.SMALL, "N01", sentence, False
        text = said(
            "Pengecualian: pekerjaan yang menuntut kemampuan teknis yang tidak dapat dipenuhi "
            "usaha kecil dan koperasi. Catat alasannya."
        )
        yield Topic.SMALL, "N02", text, False
        if planned.for_small is False:
            yield (
                Topic.SMALL,
                "N01",
                said("Rencana menandai paket ini bukan untuk usaha kecil; perlu alasan teknis."),
                True,
            )
    elif planned.amount > regime.reserved_up_to.amount:
        yield (
            Topic.SMALL,
            "N01",
            said("Nilainya di atas {limit}: tidak dicadangkan untuk usaha kecil.").format(
                limit=limit
            ),
            False,
        )


def _way(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    yield from _by_hand(planned, regime)
    yield from _catalogue(planned, regime)


def _by_hand(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    """Direct procurement, or tender and selection."""
    kind = min(planned.kinds, key=lambda k: regime.direct_up_to[k].amount)
    number, limit = DIRECT[kind], money(regime.direct_up_to[kind].amount)
    consulting = planned.kinds == (CONSULTING,)
    if all(map(direct_allowed, planned.sizes)):
        yield (
            Topic.WAY,
            number,
            said(
                "Di luar katalog dapat dengan Pengadaan Langsung (sampai {limit}) oleh Pejabat Pengadaan."
            ).format(limit=limit),
            False,
        )
    else:
        way = "Seleksi" if consulting else "Tender"
        yield (
            Topic.WAY,
            number,
            said(
                "Di atas batas Pengadaan Langsung {limit}: di luar katalog dengan {way} oleh Pokja Pemilihan."
            ).format(limit=limit, way=way),
            False,
        )
        if planned.way == Way.DIRECT:
            yield (
                Topic.WAY,
                number,
                said(
                    "Rencana memakai Pengadaan Langsung, padahal nilainya di atas {limit}."
                ).format(limit=limit),
                True,
            )
    if consulting and planned.way in (Way.TENDER, Way.QUICK_TENDER):
        yield (
            Topic.WAY,
            "N22",
            said("Rencana memakai Tender, padahal jasa konsultansi dipilih dengan Seleksi."),
            True,
        )
    elif CONSULTING not in planned.kinds and planned.way == Way.SELECTION:
        yield (
            Topic.WAY,
            "N22",
            said("Rencana memakai Seleksi, padahal Seleksi hanya untuk jasa konsultansi."),
            True,
        )


def _catalogue(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    if regime.catalogue_first is not None:
        yield (
            Topic.WAY,
            "N08",
            said("Bila ada di katalog elektronik, wajib dibeli dengan E-purchasing."),
            False,
        )
    limit = regime.catalogue_officer_up_to
    if limit is None or regime.catalogue_above is None:
        return
    if planned.amount <= limit.amount:
        yield (
            Topic.WAY,
            "N09",
            said("E-purchasing sebesar ini dilakukan {who}.").format(
                who=said(BUYERS[Buyer.OFFICER])
            ),
            False,
        )
    else:
        who = said(BUYERS[regime.catalogue_above])
        only = (
            said(", bukan PPK kecuali pada keadaan yang disebut aturannya")
            if regime.catalogue_above is Buyer.GROUP
            else ""
        )
        yield (
            Topic.WAY,
            "N10",
            said("E-purchasing di atas {limit} dilakukan {who}{only}.").format(
                limit=money(limit.amount), who=who, only=only
            ),
            False,
        )
    competition = regime.mini_competition_above
    if competition is not None and planned.amount > competition.amount:
        yield (
            Topic.WAY,
            "N11",
            said("E-purchasing di atas {limit} melalui mini-kompetisi.").format(
                limit=money(competition.amount)
            ),
            False,
        )
    if regime.transition_to is not None and planned.day <= regime.transition_to:
        yield (
            Topic.WAY,
            "N21",
            said("Masa peralihan sampai {day}: cara lama masih dapat ditemui.").format(
                day=f"{regime.transition_to:%d/%m/%Y}"
            ),
            False,
        )


def _papers(planned: Planned) -> Iterator[Said]:
    found = [consequences(size) for size in planned.sizes]
    bonds = [bond_required(size) for size in planned.sizes]
    if any(one["estimate_required"] for one in found):
        yield Topic.PAPERS, "N12", said("HPS wajib disusun."), False
    elif all(one["estimate_required"] is False for one in found):
        yield Topic.PAPERS, "N12", said("HPS tidak wajib untuk nilai ini."), False
    if planned.kinds == (CONSULTING,):
        yield (
            Topic.PAPERS,
            "N14",
            said("Jasa konsultansi tidak memerlukan jaminan pelaksanaan."),
            False,
        )
    elif any(bonds):
        yield Topic.PAPERS, "N13", said("Penyedia menyerahkan jaminan pelaksanaan."), False
    elif None not in bonds:
        yield (
            Topic.PAPERS,
            "N13",
            said("Jaminan pelaksanaan tidak diwajibkan untuk nilai ini."),
            False,
        )
    if any(one["winner_set_by_head"] for one in found):
        number = "N16" if planned.kinds == (CONSULTING,) else "N15"
        yield Topic.PAPERS, number, said("Pemenangnya ditetapkan PA."), False
    for size, one in zip(planned.sizes, found, strict=True):
        if one["international_open"]:
            yield (
                Topic.PAPERS,
                ABROAD[size.kind],
                said("Nilainya memungkinkan tender internasional."),
                False,
            )


def _preference(planned: Planned) -> Iterator[Said]:
    regime = in_force(PREFERENCE, planned.day)
    if regime is None:
        return
    limit = money(regime.above)
    if preference_applies(planned):
        yield (
            Topic.PREFERENCE,
            "H01",
            said(
                "Bila HPS-nya di atas {limit}, penawaran diurutkan dengan preferensi harga."
            ).format(limit=limit),
            False,
        )
        yield Topic.PREFERENCE, "H05", said("Penawaran di atas HPS tidak ikut diurutkan."), False
    else:
        yield (
            Topic.PREFERENCE,
            "H01",
            said("HPS sampai {limit}: tanpa preferensi harga.").format(limit=limit),
            False,
        )


def _breach(planned: Planned) -> Iterator[Said]:
    regime = in_force(SANCTIONS, planned.day)
    if regime is None:
        return
    yield (
        Topic.BREACH,
        "K01",
        said("Pejabat: teguran tertulis sampai pelanggaran ke-{n}.").format(n=regime.warnings),
        False,
    )
    if planned.amount > 0:
        _name, fine = official_sanction(Breach(regime.warnings + 1, planned.amount, planned.day))
        sentence = said(
            "Pejabat, pelanggaran ke-{n}: denda {fine} untuk kontrak sebesar ini."
        ).format(n=regime.warnings + 1, fine=money(fine))
        yield Topic.BREACH, "K02", sentence, False
    yield (
        Topic.BREACH,
        "K03",
        said("Pejabat, sesudahnya: diberhentikan dari jabatan pengadaan."),
        False,
    )
    yield (
        Topic.BREACH,
        "K08",
        said(
            "PA, KPA, PPK dan Pokja: tunjangan kinerja dapat dipotong bila target tidak tercapai."
        ),
        False,
    )
    yield (
        Topic.BREACH,
        "K05",
        said(
            "Penyedia: pembayaran dipotong sebesar TKDN yang kurang, paling tinggi {highest}%."
        ).format(highest=f"{regime.cut_highest:f}"),
        False,
    )
    yield (
        Topic.BREACH,
        "K06",
        said("Penyedia: impor yang diakui PDN didenda {n} kali nilainya.").format(
            n=regime.import_times
        ),
        False,
    )
    yield (
        Topic.BREACH,
        "K07",
        said("Penyedia: sertifikat dapat dicabut dan masuk daftar hitam."),
        False,
    )
    yield (
        Topic.BREACH,
        "K09",
        said("Penyedia: penawaran gugur bila impor ditawarkan sebagai PDN."),
        False,
    )
