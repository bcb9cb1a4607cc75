"""A line while it is being typed: as a line that is not saved, and what its requirements cost."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django.http import QueryDict
from django.utils import timezone

from p3dn.regulation import assess
from p3dn.ui.values.bounds import whole
from procurement.judgement.facts import facts_for
from procurement.judgement.judging import Judged
from procurement.models import PurchaseRequest, RequestLine
from procurement.models.exemptions.exemption import thing_of
from procurement.request.services import LineInput

from .rows import NAME, TYPED
from .services import unsaved

if TYPE_CHECKING:
    from procurement.request.forms import LineForm

AT_THE_END = 32000


def as_typed(purchase: PurchaseRequest, line: RequestLine | None, typed: LineInput) -> RequestLine:
    """What was typed as a line, not saved; in the place of the line that is being changed."""
    chosen = typed.product
    shown = RequestLine(
        pk=line.pk if line else None,
        request=purchase,
        position=line.position if line else AT_THE_END,
        product=chosen,
        commodity=chosen.commodity if chosen else typed.commodity,
        subject=chosen.subject if chosen else typed.subject,
        description=typed.description,
        specification=typed.specification,
        quantity=typed.quantity,
        unit=typed.unit,
        unit_price=typed.unit_price,
        claimed_origin=typed.claimed_origin,
        claimed_tkdn=typed.claimed_tkdn,
        claimed_assessed_in=typed.claimed_assessed_in,
        claimed_majority_national=typed.claimed_majority_national,
        claim_basis=typed.claim_basis,
        claimed_fits=typed.claimed_fits and chosen is None,
        place=typed.place,
        needed_on=typed.needed_on,
        price_basis=typed.price_basis,
        budget_line=typed.budget_line,
    )
    shown.typed_requirements = [unsaved(one) for one in typed.requirements or ()]
    if line is not None and thing_of(shown) == thing_of(line):
        shown.team_decision_number = line.team_decision_number
    return shown


def looked_at(
    purchase: PurchaseRequest, line: RequestLine | None, form: "LineForm"
) -> Judged | None:
    """What is known of a line without quantity or price yet; None without a kind or a requirement."""
    commodity = form.cleaned_data.get("kbki")
    if commodity is None or not form.wanted:
        return None
    product = form.cleaned_data.get("chosen_product")
    shown = RequestLine(
        pk=line.pk if line else None,
        request=purchase,
        position=line.position if line else AT_THE_END,
        product=product,
        commodity=product.commodity if product else commodity,
        quantity=form.cleaned_data.get("quantity") or Decimal(0),
        unit=form.cleaned_data.get("unit") or "",
    )
    shown.typed_requirements = [unsaved(one) for one in form.wanted]
    facts = facts_for([shown], timezone.localdate())[0]
    return Judged(shown, facts, assess(facts))


def tell_costs(form: "LineForm", judged: Judged | None) -> None:
    """Write beside each row what it costs, as far as that is known."""
    rows = form.requirement_rows
    counted = [row for row in rows if row.sound] if form.is_bound else rows
    if judged is None or len(counted) != len(judged.costs):
        return
    for row, told in zip(counted, judged.costs, strict=True):
        row.sentence, row.leaves_none = told.sentence, told.leaves_none


def press(data: QueryDict, button: str) -> None:
    """Do to the typed rows what a button says: "add" or "remove-3"."""
    numbers = [int(found[1]) for name in data if (found := TYPED.fullmatch(name))]
    if button == "add" and data.get("requirement_new"):
        data[f"{NAME}-{max(numbers, default=-1) + 1}-attribute"] = data.get("requirement_new", "")
    gone = button.removeprefix("remove-")
    if whole(gone) is None:
        return
    for name in [name for name in data if name.startswith(f"{NAME}-{gone}-")]:
        del data[name]
