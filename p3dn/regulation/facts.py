"""What a judgement is made from: the facts of one purchase line on one date.

Plain values only. None means unknown; it is never read as zero, no or yes. Percentages run from
0 to 100, money is rupiah, dates are local and inclusive. What cannot be is refused by the facts
themselves, whoever makes them: ValueError, with a sentence for whoever typed it.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from .quantities.limits import BMP_CAP, not_negative, percent
from .requirements import Requirement
from .wording.tongue import later


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

    A certificate and the national list prove it (PP 29/2018 Pasal 61 ayat 4, 70 ayat 1); the P3DN
    team's reading is final where a value is disputed, and only there (Pasal 74 ayat 2); a
    supplier's statement is a starting point (Pasal 72); a buyer's own estimate proves nothing.
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


class Kinship(StrEnum):
    """How near a product is to what is asked for."""

    SAME = "same"
    """Its code, or one that Disperindag decided to serve the same use."""
    SIBLING = "sibling"
    """Of a neighbouring code of which nobody has decided: perhaps the same use."""


class Nearness(StrEnum):
    """How near to the region that buys a thing is made."""

    DISTRICT = "district"
    PROVINCE = "province"
    ELSEWHERE = "elsewhere"


class WhyNot(StrEnum):
    """Why a product of a neighbouring code does not serve, as the buyer says."""

    OTHER_USE = "other_use"
    OTHER_SIZE = "other_size"
    OTHER_MATERIAL = "other_material"
    DOES_NOT_FIT = "does_not_fit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One product that could be bought for the line.

    `available` counts units still free until delivery: capacity less what every agency has already
    committed. `project_ref` names the only project a project statement is valid for.
    `majority_national`: whether Indonesians own the greater part of a service firm (PP 29/2018
    Pasal 63). `team_decision`: the number under which the Tim P3DN read a disputed value.
    `attributes` has what is known of it by name; a name that is missing is unknown.
    `suspended_until`: the last day that its certificate's suspension might last, where that day is
    over and nobody recorded how it ended (Permenperin 35/2025 Pasal 68). `assessed_in`: the year in
    which the TKDN was assessed. `unit` is what price and `available` are counted in; empty: the
    line's. `made_in` names the district it is made in. `lead_days`: days from order to delivery.
    `inspected`: how often it was held against what was asked when it was handed over, `flawed`: how
    often it was found wanting.
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
    kbki_code: str = ""
    kinship: Kinship = Kinship.SAME
    attributes: tuple[tuple[str, str], ...] = ()
    majority_national: bool | None = None
    team_decision: str = ""
    suspended_until: date | None = None
    assessed_in: int | None = None
    unit: str = ""
    made_in: str = ""
    nearness: Nearness | None = None
    lead_days: int | None = None
    inspected: int = 0
    flawed: int = 0

    def __post_init__(self) -> None:
        percent("TKDN", self.tkdn)
        percent("BMP", self.bmp, BMP_CAP)
        not_negative(later("Harga satuan"), self.unit_price)


@dataclass(frozen=True, slots=True)
class NationalList:
    """What a dated look into Kemenperin's list found for this kind of product.

    `has_trigger`: a product with TKDN + BMP at or above the trigger exists; `has_purchasable`: one
    with TKDN at or above the purchase minimum; `has_certified`: one certified below it;
    `has_siinas`: one listed in SIINas; `has_domestic`: of what no industry makes, and of services,
    any that is offered from within the country. Each None when nobody has answered it.
    `asked_minimum` is the TKDN in percent that was asked for; None: the general one of that day.
    """

    checked_on: date | None = None
    has_trigger: bool | None = None
    has_purchasable: bool | None = None
    has_certified: bool | None = None
    has_siinas: bool | None = None
    keyword: str = ""
    reference: str = ""
    has_domestic: bool | None = None
    asked_minimum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class MinimumTkdn:
    """A minimum set by the Minister for this commodity (PP 29/2018 Pasal 61 ayat 5)."""

    minimum: Decimal
    regulation: str

    def __post_init__(self) -> None:
        percent("TKDN minimum", self.minimum)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A dispensation for which PA or KPA answers, or the regional head's import approval.

    `granted` None: not asked. `reference` is the number of the decision, `decided_by` who took it,
    `evidence` the paper that was looked at. `valid_until` is the last day on which it may be used;
    None: given without an end, as it was before one was asked. `signed`: whether the regional head's
    signed letter is kept with an import; None: nobody asked for it, or it is no import.
    """

    granted: bool | None = None
    ground: str = ""
    reference: str = ""
    reason: str = ""
    evidence: str = ""
    decided_by: str = ""
    valid_until: date | None = None
    signed: bool | None = None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Why the buyer does not take a product of a neighbouring code; `note` in their words."""

    ref: str
    why: WhyNot
    note: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What lines before this one in the request ask of the same kind, in the same unit.

    `spare` has by ref how many units more (or, below zero, fewer) are free until that line's day
    than until this one's: what is made after this line's day is none of its capacity. A ref that is
    missing has as many.
    """

    ref: str
    quantity: Decimal
    spare: tuple[tuple[str, Decimal], ...] = ()

    def __post_init__(self) -> None:
        not_negative(later("Jumlah"), self.quantity)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """That a line has only the best of what there is beside it, and how much there is in all.

    `same` are all products of the very kind, `siblings` by code those of neighbouring codes that are
    not imported. `first` are refs of those that come first by price among what has the TKDN to buy and
    gives the whole quantity, as far as the catalogue knows; `complete`: there are no others such.
    """

    same: int
    siblings: tuple[tuple[str, int], ...] = ()
    first: tuple[str, ...] = ()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class LineFacts:
    """Everything known of one line. `chosen` is the ref of the candidate the buyer picked.

    `quantity` zero: not filled in yet. `request_date` is the day the line is judged for, until there
    is a contract; `filed_on` the day its request was made, where that is known to be an earlier one.
    `selection_date` is the day on which the selection began; it is asked for where the law changed
    between request and contract. `earlier`: lines before this
    one have first claim on what is free. `place` and `needed_on` are where and by which day the
    goods are needed; they narrow nothing, and are held against where each is made and how long its
    delivery takes (`judging.candidates.beside`). `kind_attributes` tell several kinds within the code apart,
    as Disperindag decided. `lot` is the seed from which the order of equals is drawn (`judging.candidates.lot`);
    empty: they stand by ref, as before it was drawn. `narrowed`: `candidates` are not all there are
    (`judging.candidates.narrowing`); None: they are.
    """

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
    selection_date: date | None = None
    place: str = ""
    needed_on: date | None = None
    requirements: tuple[Requirement, ...] = ()
    kind_attributes: tuple[str, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    lot: str = ""
    filed_on: date | None = None
    narrowed: Narrowed | None = None

    def __post_init__(self) -> None:
        not_negative(later("Jumlah"), self.quantity)
        not_negative(later("Harga satuan"), self.unit_price)

    @property
    def governing_date(self) -> date:
        """The day whose law applies: of the contract once there is one, of the request before.

        The duty binds planning and execution (PP 29/2018 Pasal 58); a contract is judged by the
        law in force when it is signed.
        """
        return self.contract_date or self.request_date

    @property
    def first_day(self) -> date:
        """The day the request was made, as far as it is known; never after the governing date."""
        return min(self.filed_on or self.request_date, self.governing_date)

    def candidate(self, ref: str | None) -> Candidate | None:
        """The candidate with this ref, if it is among those considered."""
        return next((c for c in self.candidates if c.ref == ref), None)
