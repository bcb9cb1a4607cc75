"""Words for judgements: `{% load procurement %}`."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from typing import Any

from django import template
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.regulation import Candidate, Standing, Step, Verdict
from p3dn.regulation.results import BUYABLE
from p3dn.regulation.wording.explain import Told, availability
from p3dn.regulation.wording.words import STANDING_LABELS, STEP_LABELS, VERDICT_LABELS
from p3dn.ui.markup.words import badge, unbroken
from p3dn.ui.values.countries import country_names
from p3dn.ui.values.formats import long_date, percent
from procurement.approval.routes.filters import STANDINGS
from procurement.budget.ceiling import Ceiling
from procurement.delivery.ordering.reads import OrderStanding
from procurement.judgement.judging import Judged
from procurement.models import (
    ApprovalRoute,
    CeilingMandate,
    CeilingPermit,
    Decision,
    Exemption,
    LineState,
    Order,
    PurchaseRequest,
    RequestLine,
)
from procurement.models.requests.dismissal import WHY_NOT
from procurement.models.requests.workflow import State
from procurement.shared.deciding.deadlines import left_in_words
from procurement.shared.pages.tones import EXEMPTION_TONES, LINE_TONES, PERMIT_TONES, REQUEST_TONES

register = template.Library()
register.filter("availability", availability)
MOST = 8
FEW = 6  # places of lines that are told one by one
ROUTE_WORDS = dict(STANDINGS)
ORDER_TONES = {
    OrderStanding.OPEN: "info",
    OrderStanding.LATE: "danger",
    OrderStanding.DONE: "success",
    OrderStanding.CANCELLED: "secondary",
}
ROUTE_TONES = {"now": "success", "later": "info", "over": "secondary"}


@register.filter
def verdict_label(verdict: str) -> str:
    """A verdict in words."""
    return VERDICT_LABELS[Verdict(verdict)]


@register.filter
def step_label(step: str) -> str:
    """A step of the ladder in words."""
    return STEP_LABELS[Step(step)]


@register.filter
def standing_label(standing: str) -> str:
    """A certificate's standing in words."""
    return STANDING_LABELS[Standing(standing)]


@register.filter
def product_id(ref: str) -> str:
    """Primary key of the catalogue product behind a candidate's ref."""
    return ref.rpartition(":")[2]


@register.simple_tag(takes_context=True)
def deadline(context: Context, purchase: PurchaseRequest) -> str:
    """How many working days there still are to decide, or how many it is late; nothing without a day."""
    if not (purchase.is_submitted and purchase.decide_by):
        return ""
    today = timezone.localdate()
    late = purchase.decide_by < today
    words = left_in_words(purchase.decide_by, today, context["working_days"].calendar)
    return badge(words, "danger") if late else format_html('<span class="sub">{}</span>', words)


@register.simple_tag
def route_badge(route: ApprovalRoute, day: date) -> str:
    """Whether a route is in force on the day, will be, or was."""
    standing = route.stands_on(day)
    return badge(str(ROUTE_WORDS[standing]), ROUTE_TONES[standing])


@register.simple_tag
def mandate_badge(mandate: CeilingMandate, day: date) -> str:
    """Whether a mandate of the list (`usable`) is in force on the day, will be, was, or rests on nothing."""
    standing = mandate.stands_on(day, usable=getattr(mandate, "usable", True))
    if standing == "void":
        return badge(_("Gugur"), "danger")
    return badge(str(ROUTE_WORDS[standing]), ROUTE_TONES[standing])


@register.simple_tag
def permit_badge(permit: CeilingPermit) -> str:
    """The state of a permit to pass a ceiling."""
    state = CeilingPermit.State(permit.state)
    return badge(state.label, PERMIT_TONES[state])


@register.simple_tag
def order_badge(order: Order) -> str:
    """How an order of the list (`with_standing`) stands today."""
    standing = OrderStanding(order.stands)  # type: ignore[attr-defined]  # an annotation
    return badge(standing.label, ORDER_TONES[standing])


@register.filter
def is_over(ceilings: Sequence[Ceiling]) -> bool:
    """True when a request stands above one of its ceilings."""
    return not all(one.fits for one in ceilings)


@register.filter
def line_worth(line: RequestLine) -> Decimal:
    """Worth of a line that may not be stored yet, in rupiah."""
    return (line.quantity * line.unit_price).quantize(Decimal("0.01"), ROUND_HALF_UP)


@register.filter
def turned_down(judged: Judged) -> list[tuple[str, list[Told]]]:
    """Candidates that do not satisfy the step, with the reasons; at most a screenful."""
    chosen = judged.facts.chosen
    others = (f for f in judged.result.findings if not f.satisfies and f.ref != chosen)
    rows = ((judged.facts.candidate(f.ref), f.ref) for f in islice(others, MOST))
    return [(candidate.name, judged.told_of(ref)) for candidate, ref in rows if candidate]


@register.filter
def beside(judged: Judged, candidate: Candidate) -> list[Told]:
    """Price and place of a candidate, to be weighed."""
    return judged.beside(candidate)


@register.filter
def checks_law(user: Person) -> bool:
    """True for those who see which wording is still to be checked: administrators and operators."""
    return bool(getattr(user, "is_superuser", False)) or access_of(user).has(Role.ADMINISTRATOR)


@register.filter
def files_requests(user: Person) -> bool:
    """True for those who file requests of some agency."""
    return access_of(user).has(Role.REQUESTER)


@register.filter
def files_for(user: Person, agency_id: int) -> bool:
    """True for those who file requests of this agency."""
    return agency_id in access_of(user).agency_ids({Role.REQUESTER})


@register.filter
def costs_or(judged: Judged | None, line: RequestLine) -> list[Any]:
    """What requirements of a line cost today; of a locked one, how they stood when handed in."""
    if judged is not None:
        return list(judged.costs)
    return [
        {"requirement": one, "leaves_none": one.left_none, "sentence": ""} for one in line.required
    ]


@register.filter
def share_percent(share: Decimal) -> str:
    """A fraction of one as a percentage."""
    return percent(share * 100)


@register.filter
def may_ask_exemption(judged: Judged | None) -> bool:
    """True when an exemption or import approval may help."""
    return judged is not None and judged.result.askable


@register.filter
def needs_national_check(judged: Judged | None) -> bool:
    """True when a look into the national list is what is missing."""
    return judged is not None and judged.wants_national_check


@register.filter
def is_buyable(judged: Judged) -> bool:
    """Whether the line may be bought as judged; then its reasons stay folded."""
    return judged.result.verdict in BUYABLE


@register.filter
def asks_for_another(judged: Judged) -> bool:
    """True when a domestic product that satisfies is on offer and was not chosen."""
    return judged.result.verdict is Verdict.CHOOSE_ANOTHER


@register.filter
def is_a_step(step: str) -> bool:
    """True when a step of the ladder decided."""
    return Step(step) is not Step.NONE


@register.simple_tag
def reasons_why_not() -> list[tuple[str, str]]:
    """Why a product of a neighbouring code may not serve: value and words."""
    return [(value, str(words)) for value, words in WHY_NOT]


register.filter("countries", country_names)


@register.filter
def date_or(day: date | None, words: str) -> str:
    """A day in words, or what is said where there is none."""
    return unbroken(long_date(day)) if day else words


@register.simple_tag
def exemption_badge(exemption: Exemption) -> str:
    """How an exemption stands today, and whether something is lacking without which it lifts nothing."""
    standing = exemption.stands_on(timezone.localdate())
    if exemption.is_lacking and standing != Exemption.Standing.LACKING:
        return badge(_("%s, belum lengkap") % standing.label, "warning")
    return badge(str(standing.label), EXEMPTION_TONES[standing])


@register.simple_tag
def line_badge(line: RequestLine) -> str:
    """The state of one line."""
    return badge(line.get_state_display(), LINE_TONES[LineState(line.state)])


@register.simple_tag
def request_badge(purchase: PurchaseRequest) -> str:
    """The state of a request."""
    state = State(purchase.state)
    return badge(state.label, REQUEST_TONES[state])


@register.filter
def of_lines(decision: Decision, of: int) -> str:
    """Which lines a step was about ("baris 2, 5"), of so many there are; nothing where it was all of them."""
    places = decision.places  # type: ignore[attr-defined]  # asked for by `told`
    if not places or len(places) == of:
        return ""
    if len(places) > FEW:
        return _("%(many)d baris") % {"many": len(places)}
    return _("baris %(places)s") % {"places": ", ".join(str(place) for place in places)}
