"""What a certificate may state. What is refused comes as a code with its field and article."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.facts import Subject
from p3dn.regulation.results import Citation
from p3dn.regulation.wording import citations as c

HUNDRED = Decimal(100)


class Refused(StrEnum):
    """Why a statement cannot stand."""

    NO_PERCENTAGE = "no_percentage"
    ISSUED_LATER = "issued_later"
    ASSESSED_LATER = "assessed_later"
    ENDS_BEFORE_ISSUE = "ends_before_issue"
    BMP_WITHOUT_END = "bmp_without_end"
    BMP_OF_ANOTHERS_FACTORY = "bmp_of_anothers_factory"
    BMP_OF_PROJECT = "bmp_of_project"
    BMP_OF_SERVICE = "bmp_of_service"
    PROJECT_UNNAMED = "project_unnamed"
    NOTHING_NAMED = "nothing_named"
    ANOTHERS_PRODUCT = "anothers_product"


class Stated(StrEnum):
    """The fields of a statement that can be refused."""

    TKDN = "tkdn"
    BMP = "bmp"
    ISSUED_ON = "issued_on"
    ASSESSED_IN = "assessed_in"
    TKDN_VALID_UNTIL = "tkdn_valid_until"
    BMP_VALID_UNTIL = "bmp_valid_until"
    PROJECT = "project_ref"
    PRODUCTS = "products"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A code, the field it is about, the article if the law has one, and what is to be told.

    `things` are the refs of the products meant, `value` the percentage meant.
    """

    code: Refused
    field: Stated
    citation: Citation | None = None
    things: tuple[str, ...] = ()
    value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that a certificate names; `own`: a product of the company it was issued to."""

    ref: str
    subject: Subject
    own: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """What a certificate states. None, or an empty text: nothing, or not yet known.

    `maker` is another firm in whose factory the goods are made. `for_project`: it is a statement
    for the one project that `project` names.
    """

    tkdn: Decimal | None = None
    bmp: Decimal | None = None
    issued_on: date | None = None
    assessed_in: int | None = None
    tkdn_valid_until: date | None = None
    bmp_valid_until: date | None = None
    maker: str = ""
    for_project: bool = False
    project: str = ""
    things: tuple[Named, ...] = ()


def refusals(statement: Statement, today: date) -> tuple[Refusal, ...]:
    """Everything that is wrong with a statement on a day, in the order of its fields."""
    rules = (_values, _days, _bmp_end, _maker, _project, _things)
    return tuple(refusal for rule in rules for refusal in rule(statement, today))


def _values(statement: Statement, _today: date) -> Iterator[Refusal]:
    """Percentages run from 0 to 100."""
    for field, value in ((Stated.TKDN, statement.tkdn), (Stated.BMP, statement.bmp)):
        if value is not None and not 0 <= value <= HUNDRED:
            yield Refusal(Refused.NO_PERCENTAGE, field, value=value)


def _days(statement: Statement, today: date) -> Iterator[Refusal]:
    """Nothing is issued in the future, lapses before it is issued, or is assessed afterwards."""
    issued = statement.issued_on
    if issued is None:
        return
    if issued > today:
        yield Refusal(Refused.ISSUED_LATER, Stated.ISSUED_ON)
    if statement.assessed_in is not None and statement.assessed_in > issued.year:
        yield Refusal(Refused.ASSESSED_LATER, Stated.ASSESSED_IN)
    ends = (
        (Stated.TKDN_VALID_UNTIL, statement.tkdn_valid_until),
        (Stated.BMP_VALID_UNTIL, statement.bmp_valid_until),
    )
    for field, until in ends:
        if until is not None and until < issued:
            yield Refusal(Refused.ENDS_BEFORE_ISSUE, field)


def _bmp_end(statement: Statement, _today: date) -> Iterator[Refusal]:
    """BMP lapses on a day of its own, which the certificate shows."""
    dated = statement.bmp_valid_until is not None or statement.issued_on is None
    if statement.bmp is not None and not dated:
        yield Refusal(Refused.BMP_WITHOUT_END, Stated.BMP_VALID_UNTIL, c.R35_44)


def _maker(statement: Statement, _today: date) -> Iterator[Refusal]:
    """Who has goods made in another's factory earns no BMP with them."""
    if statement.maker and statement.bmp is not None:
        yield Refusal(Refused.BMP_OF_ANOTHERS_FACTORY, Stated.BMP, c.R35_23)


def _project(statement: Statement, _today: date) -> Iterator[Refusal]:
    """A statement for one project names it, and carries no BMP."""
    if not statement.for_project:
        return
    if not statement.project:
        yield Refusal(Refused.PROJECT_UNNAMED, Stated.PROJECT, c.R35_47)
    if statement.bmp is not None:
        yield Refusal(Refused.BMP_OF_PROJECT, Stated.BMP, c.R35_23)


def _things(statement: Statement, _today: date) -> Iterator[Refusal]:
    """It names products, all of the company it was issued to; services earn no BMP."""
    if not statement.things:
        yield Refusal(Refused.NOTHING_NAMED, Stated.PRODUCTS)
    foreign = tuple(thing.ref for thing in statement.things if not thing.own)
    if foreign:
        yield Refusal(Refused.ANOTHERS_PRODUCT, Stated.PRODUCTS, things=foreign)
    services = tuple(t.ref for t in statement.things if t.subject is Subject.SERVICE)
    if services and statement.bmp is not None:
        yield Refusal(Refused.BMP_OF_SERVICE, Stated.BMP, c.R35_23, services)
