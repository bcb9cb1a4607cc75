"""What a judgement is made from: the facts of one purchase line on one date.

Plain values only. None means unknown; it is never read as zero, no or yes. Percentages run from
0 to 100, money is rupiah, dates are local and inclusive.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Subject(StrEnum):
    """What kind of thing is bought; each kind has its own duty."""

    INDUSTRIAL_GOODS = "industrial_goods"
    NON_INDUSTRIAL_GOODS = "non_industrial_goods"
    SERVICE = "service"
    CONSTRUCTION = "construction"
    COMBINED = "combined"


class Origin(StrEnum):
    """Where a thing is made."""

    DOMESTIC = "domestic"
    IMPORTED = "imported"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """What a TKDN value rests on.

    A certificate and the national list prove it; the P3DN team's calculation is the final word in
    a dispute (PP 29/2018 Pasal 74); a supplier's statement is only a starting point (Pasal 72); a
    buyer's own estimate proves nothing.
    """

    CERTIFICATE = "certificate"
    NATIONAL_LIST = "national_list"
    TEAM_CALCULATION = "team_calculation"
    SUPPLIER_STATEMENT = "supplier_statement"
    BUYER_ESTIMATE = "buyer_estimate"
    NONE = "none"


class Standing(StrEnum):
    """Standing of a certificate on the governing date; NONE where there is no certificate."""

    VALID = "valid"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    UNVERIFIED = "unverified"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One product that could be bought for the line.

    `available` counts units still free until delivery: capacity less what every agency has already
    committed. `project_ref` names the only project a project statement is valid for.
    """

    ref: str
    name: str
    producer: str
    origin: Origin = Origin.UNKNOWN
    evidence: Evidence = Evidence.NONE
    tkdn: Decimal | None = None
    bmp: Decimal | None = None
    standing: Standing = Standing.NONE
    certificate_number: str = ""
    certificate_file_sha256: str = ""
    tkdn_valid_until: date | None = None
    bmp_valid_until: date | None = None
    siinas_listed: bool | None = None
    self_declared: bool | None = None
    available: Decimal | None = None
    unit_price: Decimal | None = None
    small_business: bool | None = None
    from_region: bool | None = None
    project_ref: str | None = None


@dataclass(frozen=True, slots=True)
class NationalList:
    """What a dated look into Kemenperin's list found for this kind of product.

    `has_trigger`: a product with TKDN + BMP at or above the trigger exists; `has_purchasable`: one
    with TKDN at or above the purchase minimum; `has_certified`: one certified below it;
    `has_siinas`: one listed in SIINas. Each None when nobody has answered it.
    """

    checked_on: date | None = None
    has_trigger: bool | None = None
    has_purchasable: bool | None = None
    has_certified: bool | None = None
    has_siinas: bool | None = None
    keyword: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class MinimumTkdn:
    """A minimum set by the Minister for this commodity (PP 29/2018 Pasal 61 ayat 5)."""

    minimum: Decimal
    regulation: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """A decision of the P3DN team, or the regional head's import approval. None: not asked."""

    granted: bool | None = None
    ground: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class LineFacts:
    """Everything known of one line. `chosen` is the ref of the candidate the buyer picked."""

    request_date: date
    subject: Subject
    kbki_code: str
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal | None = None
    chosen: str | None = None
    candidates: tuple[Candidate, ...] = ()
    national_list: NationalList = field(default_factory=NationalList)
    minimum_tkdn: MinimumTkdn | None = None
    exemption: Waiver = field(default_factory=Waiver)
    import_approval: Waiver = field(default_factory=Waiver)
    contract_date: date | None = None
    project_ref: str | None = None

    @property
    def governing_date(self) -> date:
        """The day whose law applies: of the contract once there is one, of the request before.

        The duty binds planning and execution (PP 29/2018 Pasal 58); a contract is judged by the
        law in force when it is signed.
        """
        return self.contract_date or self.request_date

    def candidate(self, ref: str | None) -> Candidate | None:
        """The candidate with this ref, if it is among those considered."""
        return next((c for c in self.candidates if c.ref == ref), None)
