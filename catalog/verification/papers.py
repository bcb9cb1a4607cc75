"""Which papers of a certificate are there: those the register holds, and those an officer ticked."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.models import Certificate, CertificatePaper, CertificateProduct, Producer
from p3dn.regulation import Subject
from p3dn.regulation.certificates.content import GOODS
from p3dn.regulation.certificates.papers import KNOWN, Asked, Paper, papers_asked


@dataclass(frozen=True, slots=True)
class Item:
    """A paper that is asked for; `ticked` is the officer's tick where one is kept."""

    asked: Asked
    is_there: bool
    ticked: CertificatePaper | None = None

    @property
    def is_ticked_by_hand(self) -> bool:
        """True for a paper that the register cannot know of by itself."""
        return self.asked.paper not in KNOWN


@dataclass(frozen=True, slots=True)
class Checklist:
    """All papers of a certificate."""

    items: tuple[Item, ...]

    @property
    def complete(self) -> int:
        """How many are there."""
        return sum(item.is_there for item in self.items)

    @property
    def wanted(self) -> int:
        """How many are asked for."""
        return len(self.items)

    @property
    def has_ticks(self) -> bool:
        """True when an officer has something to tick."""
        return any(item.is_ticked_by_hand for item in self.items)


def asked_of(certificate: Certificate, lines: Sequence[CertificateProduct]) -> tuple[Asked, ...]:
    """The papers asked for a certificate; `lines` are its own, with their products."""
    return papers_asked(
        certificate.scheme,
        {Subject(line.product.subject) for line in lines},
        self_declared=certificate.kind == Certificate.Kind.SMALL_INDUSTRY,
        for_project=certificate.kind == Certificate.Kind.PROJECT,
        with_bmp=certificate.bmp is not None,
        has_maker=bool(certificate.maker_name or certificate.maker_address),
    )


def checklist_of(certificate: Certificate, lines: Sequence[CertificateProduct]) -> Checklist:
    """What is asked for, and what is there; one query. `lines` come with their products."""
    ticked = {row.paper: row for row in certificate.papers.select_related("ticked_by")}
    held = _held(certificate, lines)
    return Checklist(
        tuple(
            Item(
                asked,
                asked.paper in ticked or held.get(asked.paper, False),
                ticked.get(asked.paper.value),
            )
            for asked in asked_of(certificate, lines)
        )
    )


def _held(certificate: Certificate, lines: Sequence[CertificateProduct]) -> dict[Paper, bool]:
    """What the register itself says of each paper it may hold."""
    goods = [line for line in lines if Subject(line.product.subject) in GOODS]
    return {
        Paper.SCAN: bool(certificate.file),
        Paper.NIB: bool(certificate.producer.nib),
        Paper.SIINAS: certificate.producer.siinas_status == Producer.Siinas.LISTED,
        Paper.COMPANY: bool(certificate.company_name and certificate.company_address),
        Paper.FACTORY: bool(certificate.factory_address),
        Paper.KBLI: bool(certificate.kbli),
        Paper.HS_CODE: bool(goods) and all(line.hs_code for line in goods),
        Paper.MAKER: bool(certificate.maker_name and certificate.maker_address),
        Paper.PROJECT: bool(certificate.project_owner and certificate.work_place),
    }
