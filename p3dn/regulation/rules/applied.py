"""Which rules a package or request meets, from its value, kind, way of buying and day.

Plain sentences, each with the numbered rule it stands on. Nothing here decides on a line: the
panels of packages and requests show it, and say where the plan contradicts the value.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from p3dn.regulation.calculators.duties import (
    Breach,
    bond_required,
    consequences,
    official_sanction,
    reserved_for_small,
)
from p3dn.regulation.calculators.preference import PREFERENCE
from p3dn.regulation.dated.regimes import in_force
from p3dn.regulation.dated.sanctions import SANCTIONS
from p3dn.regulation.dated.thresholds import CONSULTING, KINDS, PROCUREMENT, ProcurementRegime
from p3dn.regulation.wording.tongue import money, said

from .planned import Planned, Said, Topic
from .procurement import ABROAD
from .registry import rule_on
from .rule import Rule
from .ways import ways


@dataclass(frozen=True, slots=True)
class Applied:
    """A sentence about this package; `warns`: the plan contradicts it."""

    topic: Topic
    sentence: str
    rule: Rule
    warns: bool = False


def kinds_in(text: str) -> tuple[str, ...]:
    """The kinds a plan names, separated by semicolons; what is no kind is left out."""
    named = {part.strip().casefold() for part in text.split(";")}
    return tuple(kind for kind in KINDS if kind.casefold() in named)


def applied_to(planned: Planned) -> tuple[Applied, ...]:
    """Everything to be told of the package, by topic; what was not in force on its day is left out."""
    regime = in_force(PROCUREMENT, planned.day)
    said = [*_bound(), *_breach(planned)]
    if regime is not None and planned.kinds:
        said += [*_small(planned, regime), *ways(planned, regime), *_papers(planned)]
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


def _papers(planned: Planned) -> Iterator[Said]:
    by_size = [(size, consequences(size)) for size in planned.sizes]
    found = [one for _size, one in by_size]
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
    for size, one in by_size:
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
