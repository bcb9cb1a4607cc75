"""Lines as the law wants to hear of them. A constant number of queries for any number of lines."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from operator import attrgetter

from django.db.models import prefetch_related_objects
from django.utils import timezone

from catalog.offers.candidates import Offer, Related, by_code, offers_for, ref_of
from catalog.offers.groups import Kinds, kinds_of
from catalog.offers.national import Known
from catalog.offers.national import known_of as nationally_known
from catalog.offers.places import sites_of
from p3dn.regulation import (
    Candidate,
    Dismissal,
    Earlier,
    Evidence,
    LineFacts,
    Narrowed,
    Origin,
    Standing,
    Subject,
    Waiver,
    WhyNot,
)
from p3dn.regulation.judging.dispensation import in_force, unsigned
from p3dn.regulation.judging.subjects import declared
from p3dn.regulation.quantities.units import same_unit
from procurement.models import (
    Exemption,
    LineDismissal,
    LineRequirement,
    PurchaseRequest,
    RequestLine,
)

from .candidates.availability import available, committed
from .candidates.narrow import Narrow, Reach, narrow
from .candidates.shelf import Left, LeftBy, Shelf, Wanted, needed_in
from .needs import attributes_of, claimed_of, with_requirements

CLAIMED = "claimed"
"""Ref of the thing a buyer describes without a catalogue product."""


def facts_for(
    lines: Sequence[RequestLine],
    day: date,
    *,
    contract_date: date | None = None,
    reach: Reach = Reach.WHOLE,
    among: Sequence[RequestLine] | None = None,
) -> list[LineFacts]:
    """Facts of lines of one request on a local date, in their order. A line need not be saved.

    Lines before one in the request have first claim on what producers of its kind can still make;
    `among` are all that say otherwise than is stored, by themselves those asked for. `reach`: whether
    all of the catalogue is read, or as much of it as the law may be content with.
    """
    if not lines:
        return []
    with_requirements(lines)
    wanted = [_wanted(line, line.required) for line in lines]
    told = _gathered(lines, wanted, day, contract_date, reach, among or lines)
    return [
        _facts_of(line, takes, told, told.some.of(place))
        for place, (line, takes) in enumerate(zip(lines, wanted, strict=True))
    ]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read for all lines of a request at once, by code, line or product."""

    request: PurchaseRequest
    day: date
    contract_date: date | None
    decided: Kinds
    known: Mapping[str, Known]
    waivers: Mapping[int, list[Exemption]]
    dismissals: Mapping[int, dict[int, Dismissal]]
    in_order: Sequence[Wanted]
    some: Narrow
    kinds: Mapping[str, list[Related]]
    own: Mapping[str, set[int]]  # keys of the products of each kind
    chosen: Mapping[int, Offer]
    left: LeftBy
    shelf: Shelf


def _gathered(
    lines: Sequence[RequestLine],
    wanted: Sequence[Wanted],
    day: date,
    contract_date: date | None,
    reach: Reach,
    among: Sequence[RequestLine],
) -> Gathered:
    request = lines[0].request
    codes = {line.code for line in wanted}
    products = {line.product for line in wanted if line.product}
    decided = kinds_of(codes, request.region_id, day)
    groups = decided.groups
    known = nationally_known(codes, region_id=request.region_id, day=day, groups=groups)
    waivers, dismissals = _waivers(lines), _dismissals(lines)
    in_order = _in_order(request, among)
    pairs = list(zip(lines, wanted, strict=True))
    some = narrow(pairs, known, groups, day, contract_date or day, reach, request.rup_code)
    named = {line.product for line in in_order if line.product}
    spoken_of = products.union(named, *dismissals.values())
    offers = offers_for(
        codes - some.products.keys(), day, project_ref=request.rup_code, also=products, groups=groups,
        of_them=some.every | spoken_of if some.products else (),
    )  # fmt: skip
    kinds, chosen = by_code(codes, offers, groups), {offer.product_id: offer for offer in offers}
    kinds = {code: some.among(code, kind, spoken_of) for code, kind in kinds.items()}
    attributes = attributes_of([need for line in wanted for need in line.required], list(chosen))
    left = _left(offers, request, day, {line.month for line in [*wanted, *in_order]})
    is_placed = any(line.placed_at for line in lines)
    sites = sites_of(offer.producer_id for offer in offers) if is_placed else {}
    shelf = Shelf(left, request.region.code, attributes, sites)
    own = {code: {one.offer.product_id for one in kind} for code, kind in kinds.items()}
    return Gathered(
        request, day, contract_date, decided, known, waivers, dismissals, in_order, some, kinds, own,
        chosen, left, shelf,
    )  # fmt: skip


def _facts_of(
    line: RequestLine, takes: Wanted, told: Gathered, narrowed: Narrowed | None
) -> LineFacts:
    """What the law is told of one line."""
    request, day, product, place = told.request, told.day, takes.product, line.placed_at
    exemption, import_approval = _granted(
        line, told.waivers.get(line.pk, ()), told.contract_date or day
    )
    own = told.own[takes.code]
    beyond = told.chosen[product] if product and product not in own else None
    candidates = told.shelf.of(takes, told.kinds[takes.code], beyond, placed=bool(place))
    return LineFacts(
        request_date=day,
        contract_date=told.contract_date,
        filed_on=filed_on(request),
        selection_date=request.selection_started_on,
        subject=Subject(line.subject),
        kbki_code=takes.code,
        description=line.description,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        chosen=ref_of(product) if product else CLAIMED,
        candidates=candidates if product else (*candidates, _claimed(line)),
        requirements=tuple(one.lawful for one in takes.required),
        place=place,
        needed_on=line.needed_by,
        earlier=_earlier(takes, own | {product} if product else own, told.in_order, told.left),
        national_list=told.known[takes.code].national,
        minimum_tkdn=told.known[takes.code].minimum,
        project_ref=request.rup_code,
        exemption=exemption,
        import_approval=import_approval,
        kind_attributes=told.decided.attributes.get(takes.code, ()),
        dismissals=tuple(told.dismissals.get(line.pk, {}).values()),
        narrowed=narrowed,
        lot=_lot(request, takes.code, day),
    )


def _lot(request: PurchaseRequest, code: str, day: date) -> str:
    """The seed of a line's lot: of its request, its kind and the day, so that typing a line anew draws no other."""
    return f"{request.number} {code} {day.isoformat()}"


def filed_on(request: PurchaseRequest) -> date | None:
    """The local day on which a request was made; None while it is not stored."""
    return timezone.localdate(request.created_at) if request.pk else None


def _left(
    offers: Sequence[Offer], request: PurchaseRequest, day: date, months: Iterable[date | None]
) -> LeftBy:
    """What is still free of each product by each of these months, other requests counted."""
    due = committed([offer.product_id for offer in offers], without_request=request.pk)
    return {
        month: {
            offer.product_id: available(
                offer.monthly_capacity, due.get(offer.product_id, {}), day, month
            )
            for offer in offers
        }
        for month in months
    }


def _wanted(line: RequestLine, required: Sequence[LineRequirement] = ()) -> Wanted:
    return Wanted(
        line.position or 0, line.product_id, line.commodity_id, line.unit, line.quantity,
        needed_in(line), required,
    )  # fmt: skip


def _in_order(request: PurchaseRequest, lines: Sequence[RequestLine]) -> list[Wanted]:
    """All lines of the request that were not given up, as far as these say otherwise as these say."""
    given = {line.pk for line in lines if line.pk}
    stored = [line for line in request.lines.all() if line.pk not in given] if request.pk else []
    every = (_wanted(line) for line in [*stored, *lines] if line.state not in line.GIVEN_UP)
    return sorted(every, key=attrgetter("place"))


def _earlier(
    own: Wanted, refs: Set[int], in_order: Sequence[Wanted], left: LeftBy
) -> tuple[Earlier, ...]:
    """What lines before this one take of its kind, as far as their units tell, and by when."""
    before = [
        other
        for other in in_order[: bisect_left(in_order, own.place, key=attrgetter("place"))]
        if (other.code == own.code or other.product in refs) and same_unit(other.unit, own.unit)
    ]
    here = left[own.month]
    spare = {month: _spare(refs, left[month], here) for month in {one.month for one in before}}
    return tuple(
        Earlier(
            ref_of(other.product) if other.product else CLAIMED,
            other.quantity,
            spare[other.month],
        )
        for other in before
    )


def _spare(refs: Iterable[int], there: Left, here: Left) -> tuple[tuple[str, Decimal], ...]:
    """How many more of each product are free by another line's month than by this one's."""
    if there is here:
        return ()
    known = ((pk, there[pk], here[pk]) for pk in sorted(refs))
    return tuple(
        (ref_of(pk), theirs - own)
        for pk, theirs, own in known
        if theirs is not None and own is not None and theirs != own
    )


def _claimed(line: RequestLine) -> Candidate:
    """What the buyer says of a thing that is not in the catalogue."""
    origin, evidence = Origin(line.claimed_origin), Evidence(line.claim_basis)
    return Candidate(
        ref=CLAIMED,
        name=line.description,
        producer="",
        origin=origin,
        evidence=evidence,
        tkdn=line.claimed_tkdn,
        assessed_in=line.claimed_assessed_in,
        team_decision=line.team_decision,
        standing=Standing.NONE,
        self_declared=declared(origin, evidence),
        majority_national=line.claimed_majority_national,
        unit_price=line.unit_price,
        attributes=claimed_of(line),
    )


def _dismissals(lines: Sequence[RequestLine]) -> dict[int, dict[int, Dismissal]]:
    """What the buyer said of siblings, by line and product; of another commodity than the line's own: nothing.

    A line that is being typed may ask for another one than the stored line it stands for.
    """
    asking = {line.pk: line.commodity_id for line in lines if line.pk}
    if not asking:
        return {}
    said = LineDismissal.objects.filter(line__any=list(asking)).order_by("pk")
    found: dict[int, dict[int, Dismissal]] = defaultdict(dict)
    for line, asked, product, why, note in said.values_list(
        "line_id", "asked_id", "product_id", "why", "note"
    ):
        if asked == asking[line]:
            found[line][product] = Dismissal(ref_of(product), WhyNot(why), note)
    return found


def _waivers(lines: Sequence[RequestLine]) -> dict[int, list[Exemption]]:
    """Decided exemptions by line, the newest first; no query for what was prefetched."""
    stored = [line for line in lines if line.pk]
    prefetch_related_objects(stored, "exemptions__decided_by", "exemptions__files")
    decided = {Exemption.State.GRANTED, Exemption.State.REFUSED}
    return {
        line.pk: sorted(
            (exemption for exemption in line.exemptions.all() if exemption.state in decided),
            key=lambda exemption: (exemption.decided_at, exemption.pk),
            reverse=True,
        )
        for line in stored
    }


def _granted(line: RequestLine, decided: Sequence[Exemption], day: date) -> tuple[Waiver, Waiver]:
    """The newest dispensation and the newest import approval that still cover the line as it is now.

    The regional head's approval of an import is given through the Tim P3DN, whose grant of it is
    therefore an exemption from the ladder as well.
    """
    covering = [exemption for exemption in decided if exemption.covers(line)]
    imports = _newest([e for e in covering if e.kind == Exemption.Kind.IMPORT], day)
    newest = _newest(covering, day)
    return (
        newest.waiver if newest else Waiver(),
        replace(imports.waiver, reference=imports.letter_number) if imports else Waiver(),
    )


def _newest(decided: Sequence[Exemption], day: date) -> Exemption | None:
    """The newest; where it may not be used that day, an earlier one that may, if there is any."""
    newest = next(iter(decided), None)
    if newest is None or not newest.is_granted or _usable(newest, day):
        return newest
    return next((e for e in decided if _usable(e, day)), newest)


def _usable(exemption: Exemption, day: date) -> bool:
    """True when it was granted, its end has not come, and an import's letter is there."""
    return in_force(waiver := exemption.waiver, day) and not unsigned(waiver)
