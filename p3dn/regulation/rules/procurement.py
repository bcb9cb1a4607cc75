"""Rules that the size of a package decides: small business, ways of buying, estimate, bond."""

from collections.abc import Iterator

from p3dn.regulation.dated.thresholds import (
    CONSTRUCTION,
    CONSULTING,
    GOODS,
    OTHER,
    PROCUREMENT,
    Buyer,
    Limit,
    ProcurementRegime,
)
from p3dn.regulation.results import Citation
from p3dn.regulation.wording import citations as c

from .rule import Rule, percent, rule, rupiah

BUYERS = {
    Buyer.OFFICER: "Pejabat Pengadaan",
    Buyer.COMMITMENT_OFFICER: "PPK",
    Buyer.GROUP: "Pokja Pemilihan",
}
DIRECT = {GOODS: "N04", CONSTRUCTION: "N05", CONSULTING: "N06", OTHER: "N07"}
ABROAD = {GOODS: "N17", CONSTRUCTION: "N18", CONSULTING: "N19", OTHER: "N20"}
# By the regime whose article names the exception.
EXCEPTIONS = {c.P12_65: c.P12_65_5, c.P46_65: c.P46_65_5}
SIZE = "calculators.duties.consequences"


def procurement_rules() -> Iterator[Rule]:
    """What each regime sets."""
    for regime in PROCUREMENT:
        period = (regime.valid_from, regime.valid_to)
        for number, sentence, citation in [*_small(regime), *_ways(regime), *_papers(regime)]:
            yield rule(number, sentence, citation, _decider(number), period)
    yield rule("N22", "Jasa konsultansi di atas batas Pengadaan Langsung dipilih dengan Seleksi.",
               c.P46_SELECTION, "rules.applied.applied_to")  # fmt: skip


def _decider(number: str) -> str:
    own = {"N01": "reserved_for_small", "N13": "bond_required", "N14": "bond_required"}
    own |= dict.fromkeys(DIRECT.values(), "direct_allowed")
    if number in {"N02", "N03", "N08", "N09", "N10", "N21"}:
        return "dated.thresholds.procurement_on"
    return f"calculators.duties.{own[number]}" if number in own else SIZE


Said = tuple[str, str, Citation]


def _limits(rows: list[tuple[str, str, Limit | None]]) -> Iterator[Said]:
    for number, pattern, limit in rows:
        if limit is not None:
            yield number, pattern.format(rupiah(limit.amount)), limit.citation


def _small(regime: ProcurementRegime) -> Iterator[Said]:
    yield from _limits([
        ("N01", "Paket sampai {} dicadangkan untuk usaha kecil dan koperasi; jasa konsultansi tidak.",
         regime.reserved_up_to),
    ])  # fmt: skip
    exception = EXCEPTIONS.get(regime.reserved_up_to.citation)
    if exception is not None:
        yield ("N02", "Dikecualikan dari cadangan: pekerjaan yang menuntut kemampuan teknis yang tidak dapat "
               "dipenuhi usaha kecil dan koperasi.", exception)  # fmt: skip
    if regime.small_share is not None:
        share = percent(regime.small_share.amount)
        yield ("N03", f"Paling sedikit {share} belanja pengadaan dialokasikan untuk usaha kecil dan koperasi.",
               regime.small_share.citation)  # fmt: skip


def _ways(regime: ProcurementRegime) -> Iterator[Said]:
    yield from _limits([
        (number, f"Pengadaan Langsung {kind} sampai {{}}.", regime.direct_up_to[kind])
        for kind, number in DIRECT.items()
    ])  # fmt: skip
    if regime.catalogue_first is not None:
        yield (
            "N08",
            "Yang ada di katalog elektronik wajib dibeli dengan E-purchasing.",
            regime.catalogue_first,
        )
    officer = regime.catalogue_officer_up_to
    if officer is not None and regime.catalogue_above is not None:
        up_to, above = rupiah(officer.amount), BUYERS[regime.catalogue_above]
        only = (
            "; PPK hanya pada keadaan yang disebut aturan itu"
            if regime.catalogue_above is Buyer.GROUP
            else ""
        )
        yield "N09", f"E-purchasing sampai {up_to} oleh Pejabat Pengadaan.", officer.citation
        yield "N10", f"E-purchasing di atas {up_to} oleh {above}{only}.", officer.citation
    if regime.transition_to is not None:
        day = regime.transition_to.strftime("%d/%m/%Y")
        yield (
            "N21",
            f"Masa peralihan Peraturan LKPP 2/2026 sampai {day}: cara lama masih dapat ditemui.",
            c.LKPP2_17,
        )
    yield from _limits([
        ("N11", "E-purchasing di atas {} melalui mini-kompetisi.", regime.mini_competition_above),
        *((ABROAD[kind], f"Tender internasional {kind} di atas {{}}.", limit)
          for kind, limit in (regime.international_above or {}).items()),
    ])  # fmt: skip


def _papers(regime: ProcurementRegime) -> Iterator[Said]:
    yield from _limits([
        ("N12", "HPS wajib untuk nilai di atas {}.", regime.estimate_above),
        ("N13", "Jaminan pelaksanaan wajib untuk kontrak di atas {}.", regime.bond_above),
        ("N15", "Pemenang tender di atas {} ditetapkan PA.", regime.tender_winner_by_head_above),
        ("N16", "Pemenang seleksi di atas {} ditetapkan PA.", regime.selection_winner_by_head_above),
    ])  # fmt: skip
    yield "N14", "Jasa konsultansi tidak memerlukan jaminan pelaksanaan.", regime.bondless
