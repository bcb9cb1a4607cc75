"""What the law says on a day, as rows for a page: figure, article, and how sure we are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from django.utils.translation import gettext as _

from p3dn.regulation import DUTY, Citation
from p3dn.regulation.calculators.preference import PREFERENCE, PreferenceRegime
from p3dn.regulation.certificates.schemes import sector_rules_on, shown_on
from p3dn.regulation.regimes import DutyRegime, in_force
from p3dn.regulation.sanctions import SANCTIONS, SanctionRegime
from p3dn.regulation.thresholds import KINDS, PROCUREMENT, Limit, ProcurementRegime
from p3dn.ui.values import formats

R = TypeVar("R", DutyRegime, ProcurementRegime, PreferenceRegime, SanctionRegime)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in words with its figure and article."""

    what: str
    figure: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Chapter:
    """Rules that belong together; `since` is the first day of the regime, None when none is known."""

    title: str
    since: date | None
    rules: tuple[Rule, ...]


def chapters_on(day: date) -> list[Chapter]:
    """Everything in force on a local date. A chapter without rules had none known to us."""
    return [
        _chapter(_("Kewajiban memakai produk dalam negeri"), in_force(DUTY, day), _duty),
        _chapter(_("Batas nilai pengadaan"), in_force(PROCUREMENT, day), _procurement),
        _chapter(_("Preferensi harga"), in_force(PREFERENCE, day), _preference),
        _chapter(_("Sanksi"), in_force(SANCTIONS, day), _sanctions),
        Chapter(_("Sertifikat TKDN"), None, tuple(_certificates(day))),
    ]


def _chapter(title: str, regime: R | None, rules: Callable[[R], Iterator[Rule]]) -> Chapter:
    """The rules of a regime; none when none is known."""
    if regime is None:
        return Chapter(title, None, ())
    return Chapter(title, regime.valid_from, tuple(rules(regime)))


def _percent(value: Decimal) -> str:
    return f"{formats.number(value)} %"


def _duty(regime: DutyRegime) -> Iterator[Rule]:
    least, trigger = _percent(regime.purchase_minimum), _percent(regime.trigger_minimum)
    yield Rule(_("Wajib membeli produk ber-TKDN bila ada yang TKDN + BMP-nya paling sedikit"), trigger,
               regime.trigger)  # fmt: skip
    yield Rule(_("TKDN produk yang dibeli paling sedikit"), least, regime.step_a)
    if regime.ladder:
        yield Rule(_("Bila tidak tersedia atau kurang: produk dengan TKDN paling sedikit"), least, regime.step_b)  # fmt: skip
        yield Rule(_("Berikutnya: produk bersertifikat dengan TKDN di bawah"), least, regime.step_c)
        yield Rule(_("Berikutnya: produk yang tercatat di SIINas"), "", regime.step_d)
    approval = _("perlu persetujuan kepala daerah") if regime.import_needs_approval else ""
    yield Rule(_("Impor, bila semua di atas terbukti tidak tersedia"), approval, regime.imports)
    yield Rule(_("Barang bukan hasil industri: pernyataan penyedia"), "", regime.non_industrial)


def _procurement(regime: ProcurementRegime) -> Iterator[Rule]:
    limits: list[tuple[str, Limit | None]] = [
        (_("Dicadangkan untuk usaha kecil dan koperasi sampai"), regime.reserved_up_to),
        *((_("Pengadaan Langsung %s sampai") % kind, regime.direct_up_to[kind]) for kind in KINDS),
        (_("HPS wajib di atas"), regime.estimate_above),
        (_("Jaminan pelaksanaan di atas"), regime.bond_above),
        (_("Pemenang tender ditetapkan PA di atas"), regime.tender_winner_by_head_above),
        (_("Pemenang seleksi ditetapkan PA di atas"), regime.selection_winner_by_head_above),
        *(
            (_("Tender internasional %s di atas") % kind, limit)
            for kind, limit in (regime.international_above or {}).items()
        ),
        (_("E-purchasing oleh Pejabat Pengadaan sampai"), regime.catalogue_officer_up_to),
        (_("Mini-kompetisi di atas"), regime.mini_competition_above),
    ]
    for what, limit in limits:
        if limit is not None:
            yield Rule(what, formats.rupiah(limit.amount), limit.citation)
    if regime.small_share is not None:
        share = _percent(regime.small_share.amount)
        yield Rule(_("Alokasi belanja untuk usaha kecil dan koperasi paling sedikit"), share,
                   regime.small_share.citation)  # fmt: skip
    if regime.catalogue_first is not None:
        yield Rule(_("Wajib E-purchasing bila ada di katalog elektronik"), "", regime.catalogue_first)  # fmt: skip


def _preference(regime: PreferenceRegime) -> Iterator[Rule]:
    cited = regime.citation
    yield Rule(_("Berlaku untuk HPS di atas"), formats.rupiah(regime.above), cited)
    yield Rule(_("TKDN paling sedikit"), _percent(regime.least_tkdn), cited)
    yield Rule(_("Preferensi paling tinggi"), _percent(regime.highest), cited)
    if regime.national is not None:
        yield Rule(_("Tender internasional: peserta nasional"), _percent(regime.national), cited)
    if regime.consortium is not None:
        yield Rule(_("Tender internasional: konsorsium dipimpin nasional"), _percent(regime.consortium), cited)  # fmt: skip


def _sanctions(regime: SanctionRegime) -> Iterator[Rule]:
    officials, suppliers = regime.officials, regime.suppliers
    yield Rule(
        _("Pejabat: teguran tertulis sampai pelanggaran ke"), str(regime.warnings), officials
    )
    yield Rule(_("Pelanggaran berikutnya: denda dari nilai kontrak"), _percent(regime.fine_percent), officials)  # fmt: skip
    yield Rule(_("Denda pejabat paling tinggi"), formats.rupiah(regime.fine_highest), officials)
    yield Rule(_("Penyedia: potongan sebesar TKDN yang kurang, paling tinggi"), _percent(regime.cut_highest), suppliers)  # fmt: skip
    times = _("%s kali nilainya") % regime.import_times
    yield Rule(_("Impor yang diakui sebagai produk dalam negeri: denda"), times, suppliers)


def _certificates(day: date) -> Iterator[Rule]:
    for scheme in shown_on(day):
        is_open = scheme.issued_to is None or day <= scheme.issued_to
        years = _("lazimnya %s tahun") % scheme.years if scheme.years else _("menurut sertifikat")
        state = _("terbuka") if is_open else _("tidak terbit lagi")
        yield Rule(f"Permenperin {scheme.id}: {state}", years, scheme.citation)
    for rule in sector_rules_on(day):
        yield Rule(f"{rule.id}: {rule.covers}", _("masih berlaku"), rule.citation_on(day))
