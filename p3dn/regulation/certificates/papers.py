"""Which papers each way to a certificate asks of a producer, as a list to tick.

What Permenperin 35/2025 itself names is sure: what a certificate must show (Pasal 44, 47), an
account in SIINas and the small firm's own declaration (Pasal 26, 40 to 43). What is asked as proof
of a calculation follows from how it is made (Pasal 4 to 23), but no official list of enclosures was
found: those rows are unsure and shown as "perlu dicek pada naskah resmi". The older schemes had
their own lists, which are not known; of them only what every register keeps is asked.
"""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from p3dn.regulation.facts import Subject
from p3dn.regulation.results import Citation, Confidence
from p3dn.regulation.wording import citations as c
from p3dn.regulation.wording.tongue import said

from .content import GOODS
from .schemes import certificate_regime

R35 = c.R35_44.regulation


class Paper(StrEnum):
    """One thing that is asked for."""

    SCAN = "scan"
    NIB = "nib"
    SIINAS = "siinas"
    COMPANY = "company"
    FACTORY = "factory"
    KBLI = "kbli"
    HS_CODE = "hs_code"
    MAKER = "maker"
    PROJECT = "project"
    CALCULATION = "calculation"
    VERIFICATION_REPORT = "verification_report"
    DECLARATION = "declaration"
    CAPITAL = "capital"
    WORKERS = "workers"
    MATERIALS = "materials"
    COSTS = "costs"
    BMP_PROOF = "bmp_proof"


@dataclass(frozen=True, slots=True)
class Asked:
    """A paper, what it is called, and the article that asks for it."""

    paper: Paper
    label: str
    citation: Citation | None

    @property
    def said(self) -> str:
        """What it is called, in the language of now."""
        return said(self.label)

    @property
    def is_sure(self) -> bool:
        """True when an article is known to ask for it."""
        return self.citation is not None and not self.citation.confidence.to_be_checked


def _unsure(article: str) -> Citation:
    return Citation(R35, article, Confidence.BACKGROUND)


ROWS: dict[Paper, Asked] = {
    row.paper: row
    for row in (
        Asked(Paper.SCAN, "Berkas sertifikat", None),
        Asked(Paper.NIB, "NIB produsen", _unsure("Pasal 26")),
        Asked(Paper.SIINAS, "Akun SIINas", c.R35_26),
        Asked(Paper.COMPANY, "Nama dan alamat perusahaan", c.R35_44),
        Asked(Paper.FACTORY, "Alamat pabrik", c.R35_44),
        Asked(Paper.KBLI, "KBLI", c.R35_44),
        Asked(Paper.HS_CODE, "Kode HS setiap barang", c.R35_44),
        Asked(Paper.MAKER, "Nama dan alamat pembuat (maklon)", c.R35_44),
        Asked(Paper.PROJECT, "Pemilik proyek dan lokasi pekerjaan", c.R35_47),
        Asked(Paper.CALCULATION, "Lembar perhitungan TKDN", _unsure("Pasal 4 sampai 12")),
        Asked(Paper.VERIFICATION_REPORT, "Laporan lembaga verifikasi (LVI)", _unsure("Pasal 26")),
        Asked(Paper.DECLARATION, "Pernyataan mandiri industri kecil", c.R35_26),
        Asked(Paper.CAPITAL, "Bukti modal usaha industri kecil", _unsure("Pasal 1 angka 9")),
        Asked(Paper.WORKERS, "Daftar tenaga kerja dan kewarganegaraannya", _unsure("Pasal 6")),
        Asked(Paper.MATERIALS, "Bukti asal bahan", _unsure("Pasal 5")),
        Asked(Paper.COSTS, "Rincian biaya jasa", _unsure("Pasal 14 sampai 20")),
        Asked(Paper.BMP_PROOF, "Bukti setiap bobot BMP", _unsure("Pasal 21 sampai 23")),
    )
}
# What an industry office's register holds anyway, so that nobody ticks it.
KNOWN = frozenset({
    Paper.SCAN, Paper.NIB, Paper.SIINAS, Paper.COMPANY, Paper.FACTORY, Paper.KBLI, Paper.HS_CODE, Paper.MAKER,
    Paper.PROJECT,
})  # fmt: skip


def papers_asked(
    scheme: str,
    subjects: Set[Subject],
    *,
    self_declared: bool,
    for_project: bool,
    with_bmp: bool,
    has_maker: bool,
) -> tuple[Asked, ...]:
    """The papers asked for a certificate of things of these kinds, in the order of a folder.

    `self_declared`: a small firm's own declaration instead of a verification body. Raises
    ValueError for a scheme that is not known.
    """
    if not certificate_regime(scheme).full_content:
        return _rows(Paper.SCAN, Paper.NIB)
    if for_project:
        return _rows(
            Paper.SCAN, Paper.NIB, Paper.COMPANY, Paper.PROJECT, Paper.CALCULATION, Paper.COSTS
        )
    of_goods = not subjects or bool(subjects & GOODS)
    of_services = Subject.SERVICE in subjects
    return _rows(
        Paper.SCAN,
        Paper.NIB,
        Paper.SIINAS,
        Paper.COMPANY,
        *((Paper.FACTORY,) if of_goods else ()),
        Paper.KBLI,
        *((Paper.HS_CODE,) if of_goods else ()),
        *((Paper.MAKER,) if has_maker else ()),
        *((Paper.PROJECT,) if of_services else ()),
        Paper.CALCULATION,
        *((Paper.DECLARATION, Paper.CAPITAL) if self_declared else (Paper.VERIFICATION_REPORT,)),
        *((Paper.WORKERS, Paper.MATERIALS) if of_goods else ()),
        *((Paper.COSTS,) if of_services else ()),
        *((Paper.BMP_PROOF,) if with_bmp else ()),
    )


def _rows(*papers: Paper) -> tuple[Asked, ...]:
    return tuple(ROWS[paper] for paper in papers)
