"""Rules certificates are issued under: how long they usually last, and what became of old ones.

What is printed on a certificate counts; these rules suggest dates and raise doubts, never more.
Dates inclusive; years counted from the day of issue. Of some only the year is known: a certificate
is doubted from the first day it may have been, a rule is shown from the first day it surely was.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from p3dn.regulation.quantities.limits import percent
from p3dn.regulation.results import Citation, Confidence
from p3dn.regulation.wording import citations as c
from p3dn.regulation.wording.tongue import later, said

GENERAL_2011, SMALL_2022, GENERAL_2025 = "16/2011", "46/2022", "35/2025"
# Permenperin 35/2025 came into force three months after promulgation (Pasal 75).
NEW_RULES_FROM = date(2025, 12, 12)


@dataclass(frozen=True, slots=True)
class CertificateRegime:
    """One scheme. `issued_from`: the first day on which it may have been in force; `known_from`: the
    first on which it surely was, and `dated` how sure that is. `issued_to`: the last day on which it
    could be used for a new certificate.

    `years` and `bmp_years` None: the sources contradict each other or name none, so the date
    printed on the certificate is the only one. `highest_tkdn` None: up to 100.
    """

    id: str
    issued_from: date
    known_from: date
    dated: Confidence
    issued_to: date | None
    years: int | None
    bmp_years: int | None
    highest_tkdn: Decimal | None
    full_content: bool
    citation: Citation
    ended_by: Citation | None = None


CERTIFICATES: tuple[CertificateRegime, ...] = (
    CertificateRegime(
        id=GENERAL_2011,
        issued_from=date(2011, 2, 1),  # its full number is 16/M-IND/PER/2/2011
        known_from=date(2011, 3, 1),
        dated=Confidence.BACKGROUND,
        issued_to=date(2025, 12, 11),
        years=None,
        bmp_years=None,
        highest_tkdn=None,
        full_content=False,
        citation=c.R16_VALIDITY,
        ended_by=c.R35_74,
    ),
    CertificateRegime(
        id=SMALL_2022,
        issued_from=date(2022, 1, 1),
        known_from=date(2022, 12, 20),  # the ministry explained it that day
        dated=Confidence.BACKGROUND,
        issued_to=date(2025, 12, 11),
        years=3,
        bmp_years=None,
        highest_tkdn=Decimal(40),
        full_content=False,
        citation=c.R46_VALIDITY,
        ended_by=c.R35_74,
    ),
    CertificateRegime(
        id=GENERAL_2025,
        issued_from=NEW_RULES_FROM,
        known_from=NEW_RULES_FROM,
        dated=Confidence.PRIMARY_TEXT,
        issued_to=None,
        years=5,
        bmp_years=5,
        highest_tkdn=None,
        full_content=True,
        citation=c.R35_45,
    ),
)


@dataclass(frozen=True, slots=True)
class SectorRule:
    """A rule for one branch of industry that outlived the old general rule (Pasal 73).

    `valid_from`: the first day on which it surely was in force; `dated`: how sure that day is, and
    `source` what says so.
    """

    id: str
    covers: str
    valid_from: date
    dated: Confidence
    source: str
    valid_to: date | None = None

    def citation_on(self, day: date) -> Citation:
        """What keeps it in force on a day: itself, and since 35/2025 that rule's Pasal 73."""
        own = Citation(self.id, "TKDN sektor", self.dated)
        return c.R35_73 if day >= NEW_RULES_FROM else own


C1, BG = Confidence.SINGLE_SOURCE, Confidence.BACKGROUND
ELECTRIC = "kendaraan bermotor listrik berbasis baterai"
# A maker in these branches may choose between the sector's rule and the new one (Pasal 71).
SECTOR_RULES: tuple[SectorRule, ...] = (
    SectorRule("Permenperin 29/2017", "telepon seluler, komputer genggam dan komputer tablet",
               date(2017, 7, 14), C1, "infoperaturan.id: diundangkan dan berlaku 14 Juli 2017"),
    SectorRule("Permenperin 16/2020", "produk farmasi",
               date(2020, 7, 6), BG, "inews.id 6 Juli 2020: sudah terbit; tanggalnya belum dicek"),
    SectorRule("Permenperin 22/2020", "elektronika dan telematika",
               date(2020, 9, 10), C1, "iuspedia.com: diundangkan 10 September 2020"),
    SectorRule("Permenperin 6/2022", ELECTRIC,
               date(2022, 4, 1), BG, "paralegal.id: ditetapkan 11 Maret 2022; pengundangannya belum dicek",
               valid_to=date(2024, 1, 3)),
    SectorRule("Permenperin 6/2022 jo. 28/2023", ELECTRIC,
               date(2024, 1, 4), BG, "bisnis.com 4 Januari 2024: sudah terbit; tanggalnya belum dicek"),
    SectorRule("Permenperin 31/2022", "alat kesehatan",
               date(2023, 1, 1), BG, "hanya tahunnya yang diketahui"),
    SectorRule("Permenperin 34/2024", "modul surya",
               date(2024, 7, 31), C1, "tempo.co 2 Agustus 2024: berlaku sejak 31 Juli"),
)  # fmt: skip


def sector_rules_on(day: date) -> tuple[SectorRule, ...]:
    """Rules of branches that were surely in force on a day."""
    return tuple(
        rule
        for rule in SECTOR_RULES
        if rule.valid_from <= day and (rule.valid_to is None or day <= rule.valid_to)
    )


def shown_on(day: date) -> tuple[CertificateRegime, ...]:
    """Schemes that were surely in force on a day or before it, closed ones too."""
    return tuple(regime for regime in CERTIFICATES if regime.known_from <= day)


def certificate_regime(scheme: str) -> CertificateRegime:
    """The rules of a scheme; raises ValueError for one that is not known."""
    for regime in CERTIFICATES:
        if regime.id == scheme:
            return regime
    raise ValueError(f"Dasar aturan sertifikat tidak dikenal: {scheme}.")


def schemes_open_on(day: date, *, sector: bool = False) -> tuple[str, ...]:
    """Schemes under which a certificate could be issued on the day.

    `sector`: the goods belong to a branch with a rule of its own; those certificates are kept
    under the 2011 scheme, which therefore stays open to them.
    """
    return tuple(
        regime.id
        for regime in CERTIFICATES
        if regime.issued_from <= day
        and (
            regime.issued_to is None
            or day <= regime.issued_to
            or (sector and regime.id == GENERAL_2011)
        )
    )


def years_after(day: date, years: int) -> date:
    """The same day some years on; 29 February becomes 28 where there is none."""
    last = monthrange(day.year + years, day.month)[1]
    return day.replace(year=day.year + years, day=min(day.day, last))


def usual_expiry(scheme: str, issued_on: date) -> date | None:
    """Day on which the TKDN of such a certificate usually lapses; None when it varies."""
    known = {regime.id: regime.years for regime in CERTIFICATES}
    years = known.get(scheme)
    return None if years is None else years_after(issued_on, years)


def usual_bmp_expiry(scheme: str, first_with_bmp: date) -> date | None:
    """Day on which BMP usually lapses, counted from the first certificate that carried it.

    Permenperin 35/2025 Pasal 45 ayat (2): a later certificate does not prolong it.
    """
    years = certificate_regime(scheme).bmp_years
    return None if years is None else years_after(first_with_bmp, years)


def certificate_doubts(
    scheme: str, issued_on: date, tkdn: Decimal, *, sector: bool = False
) -> tuple[str, ...]:
    """What does not fit between a certificate and its scheme: sentences for the officer.

    A doubt is a reason to look again, not a refusal: old certificates stay valid until their own
    date (Permenperin 35/2025 Pasal 72 huruf a). Raises ValueError for a TKDN outside 0 to 100.
    """
    percent(later("TKDN sertifikat"), tkdn)
    regime = certificate_regime(scheme)
    doubts = []
    if issued_on < regime.issued_from:
        doubts.append(said("Terbit sebelum Permenperin {scheme} berlaku.").format(scheme=scheme))
    if scheme not in schemes_open_on(issued_on, sector=sector) and issued_on >= regime.issued_from:
        doubts.append(
            said(
                "Terbit setelah Permenperin {scheme} dicabut ({article}); "
                "hanya aturan sektor yang masih berlaku dapat menjadi dasarnya."
            ).format(scheme=scheme, article=regime.ended_by)
        )
    if regime.highest_tkdn is not None and tkdn > regime.highest_tkdn:
        doubts.append(
            said("TKDN di atas {highest}% tidak lazim untuk Permenperin {scheme}.").format(
                highest=regime.highest_tkdn, scheme=scheme
            )
        )
    return tuple(doubts)
