"""What a judgement consists of. Everything is frozen and serialises to canonical JSON."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Verdict(StrEnum):
    """The six answers there are. Missing data never gives COMPLIES.

    EXEMPTED: the duty is not met, and PA or KPA answers for buying all the same; it is never
    counted among what complies.
    """

    COMPLIES = "complies"
    EXEMPTED = "exempted"
    CHOOSE_ANOTHER = "choose_another"
    EXEMPTION_NEEDED = "exemption_needed"
    IMPORT_APPROVAL_NEEDED = "import_approval_needed"
    CANNOT_BE_JUDGED = "cannot_be_judged"


class Step(StrEnum):
    """Letter of Pasal 66 ayat (2) that applies, import after them, or none of them."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    IMPORT = "import"
    NONE = "none"


# On these a buyer stands who found no product, or not enough of one, at the TKDN to be bought.
UNMET = (Step.C, Step.D, Step.IMPORT)
# These ask for a certificate of what is bought.
CERTIFIED = (Step.A, Step.B, Step.C)
# With these a line may be handed in and approved.
BUYABLE = frozenset({Verdict.COMPLIES, Verdict.EXEMPTED})
# PA or KPA may answer for the first two; the third asks for the regional head as well.
EXCUSABLE = frozenset({Verdict.CHOOSE_ANOTHER, Verdict.EXEMPTION_NEEDED})
ASKABLE = EXCUSABLE | {Verdict.IMPORT_APPROVAL_NEEDED}
# What a buyer requires and what a maker can give is no duty that anybody could excuse from.
NO_DUTY = frozenset({"chosen_misses_requirement", "chosen_cannot_give_all"})


class Confidence(StrEnum):
    """How sure we are of what a cited rule says."""

    PRIMARY_TEXT = "primary_text"
    CONFIRMED = "confirmed"
    SINGLE_SOURCE = "single_source"
    BACKGROUND = "background"

    @property
    def to_be_checked(self) -> bool:
        """True when the rule rests on one source or on common knowledge only."""
        return self in (Confidence.SINGLE_SOURCE, Confidence.BACKGROUND)


class Who(StrEnum):
    """Who can supply a missing fact or give a missing decision."""

    BUYER = "buyer"
    PRODUCER = "producer"
    INDUSTRY_OFFICE = "industry_office"
    P3DN_TEAM = "p3dn_team"
    REGIONAL_HEAD = "regional_head"


@dataclass(frozen=True, slots=True)
class Citation:
    """A regulation and its article, with how sure we are of the wording."""

    regulation: str
    article: str
    confidence: Confidence

    def __str__(self) -> str:
        return f"{self.regulation} {self.article}"


@dataclass(frozen=True, slots=True)
class Reason:
    """A structured reason: a code known to `explain`, its values, and the articles relied on."""

    code: str
    params: tuple[tuple[str, str], ...] = ()
    citations: tuple[Citation, ...] = ()

    def value(self, name: str) -> str:
        """The value of a parameter, or an empty text."""
        return dict(self.params).get(name, "")


@lru_cache(maxsize=4096)
def exact(value: Decimal) -> str:
    """Decimal as text, the same for equal values: 33.20 and 33.2 both give "33.2"."""
    return format(value.normalize(), "f")


def reason(code: str, *citations: Citation, **params: object) -> Reason:
    """Build a reason; values become text in a fixed order so that hashes are stable."""
    texts = ((k, exact(v) if isinstance(v, Decimal) else str(v)) for k, v in params.items())
    return Reason(code, tuple(sorted(texts)), citations)


class Finding(NamedTuple):
    """What was found of one candidate: the step it satisfies, if any, and why (not).

    `free`: units left of it for this line after all that comes before it; None: nobody knows.
    """

    ref: str
    satisfies: bool
    step: Step
    reasons: tuple[Reason, ...] = ()
    free: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact without which the line cannot be judged, and who can supply it."""

    field: str
    who: Who


@dataclass(frozen=True, slots=True)
class Part:
    """So much of the line's quantity from this candidate, at this step; `ref` None: nobody known."""

    ref: str | None
    quantity: Decimal
    step: Step


@dataclass(frozen=True, slots=True)
class Assessment:
    """The judgement of one line: verdict, step, reasons, all candidates, articles relied on.

    `parts` says how the quantity may be bought where one product alone may not give all of it;
    together they are the quantity. `drawn` are the alternatives that rank equal to another, so that
    the lot gave them their place (`judging.candidates.lot`).
    """

    regime_id: str
    engine_version: str
    governing_date: date
    verdict: Verdict
    step: Step
    reasons: tuple[Reason, ...]
    findings: tuple[Finding, ...] = ()
    missing: tuple[Missing, ...] = ()
    alternatives: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = field(default=())
    parts: tuple[Part, ...] = ()
    drawn: tuple[str, ...] = ()

    @property
    def askable(self) -> bool:
        """Whether a dispensation or an import approval could help; not where the duty is not what hinders."""
        return self.verdict in ASKABLE and not any(why.code in NO_DUTY for why in self.reasons)

    def finding(self, ref: str) -> Finding | None:
        """What was found of the candidate with this ref."""
        return next((f for f in self.findings if f.ref == ref), None)
