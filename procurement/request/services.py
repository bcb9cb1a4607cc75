"""Making a request and its lines. Each line is written by itself; the others stay untouched."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, Product
from p3dn.accounts.models import Agency, User
from p3dn.audit import kept_of
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.regulation import Evidence, Origin, Subject
from p3dn.regulation.ownership import owners_asked
from p3dn.regulation.quantities.units import same_unit
from procurement.budget.ledger import only_line_of
from procurement.models import BudgetLine, LineRequirement, Package, PurchaseRequest, RequestLine
from procurement.models.exemptions.exemption import thing_of
from procurement.models.requests.lines.state import state_of
from procurement.shared.deciding.rights import hold_for_edit, hold_line, may_request
from procurement.shared.notices import drop_asked

from .life.numbering import next_number
from .needs.services import Wanted, store_requirements
from .units.asked import Asked, asked_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LineInput:
    """What a buyer says about one line. `unit_price` in rupiah, `claimed_tkdn` in percent.

    With a `product` of the catalogue its own commodity, kind and unit are taken, and the buyer's
    claims are dropped: the catalogue knows better. Who holds most of the supplier's capital
    (`claimed_majority_national`) is kept of services alone, the year of assessment of a value alone. That the Tim P3DN calculated the TKDN only the
    team can say (`services.team`); what it said stays while the thing described is the same.
    `requirements` None leaves what is required as it is. `budget_line` pays for it; where the
    package has but one it is taken, and where it has several the line names it before it is submitted.
    `asked` is how the quantity was written before it was turned into the product's unit.
    """

    commodity: Commodity
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    product: Product | None = None
    specification: str = ""
    subject: str = Subject.INDUSTRIAL_GOODS.value
    claimed_origin: str = Origin.UNKNOWN.value
    claimed_tkdn: Decimal | None = None
    claimed_assessed_in: int | None = None
    claimed_majority_national: bool | None = None
    claim_basis: str = Evidence.NONE.value
    claimed_fits: bool = False
    place: str = ""
    needed_on: date | None = None
    price_basis: str = ""
    budget_line: BudgetLine | None = None
    asked: Asked | None = None
    requirements: tuple[Wanted, ...] | None = None


@authored
def create_request(
    *,
    by: User,
    package: Package | None,
    title: str,
    needed_on: date | None = None,
    selection_started_on: date | None = None,
    note: str = "",
    place: str = "",
    price_basis: str = "",
    agency: Agency | None = None,
    unplanned_reason: str = "",
    copied_from: PurchaseRequest | None = None,
) -> PurchaseRequest:
    """Start a draft, with the next number of the agency's year.

    Against a package, whose agency and year it takes; or, with `package` None, as a purchase of
    `agency` in the current year that the plan does not have, for the stated reason. Raises
    PermissionDenied for others than requesters of the agency, ValidationError when the package is
    no longer in the plan, or a purchase outside the plan has no reason.
    """
    buyer = package.agency if package else agency
    if buyer is None:
        raise TypeError("a request without a package needs an agency")
    if not may_request(by, buyer.pk):
        raise PermissionDenied
    if package is not None and not package.is_active:
        raise ValidationError(
            _("Paket %(code)s sudah tidak aktif di RUP. Pilih paket penggantinya.")
            % {"code": package.rup_code}
        )
    year = package.fiscal_year if package else timezone.localdate().year
    request = PurchaseRequest(
        region_id=buyer.region_id,
        agency=buyer,
        package=package,
        unplanned_reason=unplanned_reason.strip(),
        number=next_number(agency=buyer, year=year),
        title=title.strip(),
        needed_on=needed_on,
        selection_started_on=selection_started_on,
        place=place.strip(),
        price_basis=price_basis.strip(),
        note=note.strip(),
        copied_from=copied_from,
        requester=by,
        is_demo=package is not None and package.is_demo,
    )
    request.full_clean()
    request.save()
    return request


@authored
def edit_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    title: str,
    needed_on: date | None,
    note: str,
    selection_started_on: date | None = None,
    place: str = "",
    price_basis: str = "",
) -> PurchaseRequest:
    """Change what the request says about itself; the day its selection began, where it is known.

    Lines that name no day, place or basis of their own follow.

    Raises as `hold_for_edit` does, ChangedSince when that is not what was `seen`; its lines may
    have changed; and ValidationError once a line was approved under it: then only the note may change.
    """
    held = hold_for_edit(by, request)
    require_version(held, seen, parts=False)
    said = {
        "title": title.strip(),
        "needed_on": needed_on,
        "selection_started_on": selection_started_on,
        "place": place.strip(),
        "price_basis": price_basis.strip(),
    }
    approved = held.lines.filter(state__in=RequestLine.LOCKED)
    if any(getattr(held, name) != value for name, value in said.items()) and approved.exists():
        raise ValidationError(
            _("Sebagian barisnya sudah disetujui, jadi hanya catatannya yang masih dapat diubah.")
        )
    for name, value in said.items():
        setattr(held, name, value)
    held.note = note.strip()
    held.full_clean()
    held.save()
    return held


@authored
def add_line(*, by: User, request: PurchaseRequest, line: LineInput) -> RequestLine:
    """Put a line at the end; raises as `hold_for_edit` does."""
    held = hold_for_edit(by, request)
    last = held.lines.aggregate(last=Max("position"))["last"] or 0
    return _write(RequestLine(request=held, position=last + 1), line)


@authored
def edit_line(*, by: User, line: RequestLine, seen: str, to: LineInput) -> RequestLine:
    """Replace what one line says; raises as `hold_line` does."""
    return _write(hold_line(by, line, seen), to)


@authored
def choose_product(*, by: User, line: RequestLine, seen: str, product: Product) -> RequestLine:
    """Take a catalogue product for the line; quantity and the buyer's specification stay.

    The price is the catalogue's, or the line's own when the catalogue has none. Raises as
    `hold_line` does, and ValidationError for a product that is counted in another unit.
    """
    kept = hold_line(by, line, seen)
    to = LineInput(
        product=product,
        commodity=product.commodity,
        description=str(product),
        specification=kept.specification,
        quantity=kept.quantity,
        unit=kept.unit,
        asked=asked_of(kept),
        unit_price=kept.unit_price if product.price is None else product.price,
        place=kept.place,
        needed_on=kept.needed_on,
        price_basis=kept.price_basis if product.price is None else _("Harga katalog"),
        budget_line=kept.budget_line,
    )
    return _write(kept, to)


@authored
def remove_line(*, by: User, line: RequestLine, seen: str) -> None:
    """Take a line out and close the gap in the numbering; the other lines keep what they say.

    Once a line was approved all keep their numbers, by which decisions and deliveries call them.

    A line that was judged, held money, had requirements or has an exemption keeps its history. Raises as `hold_line` does.
    """
    kept = hold_line(by, line, seen)
    required = kept_of(LineRequirement).filter(line=kept)  # versions count on finding their line
    rows = (kept.assessments, kept.exemptions, kept.budget_entries, required)
    if any(one.exists() for one in rows):
        kept.position, kept.removed_at = None, timezone.now()
        kept.state = kept.State.REMOVED
        kept.save(update_fields=["position", "removed_at", "state"])
        drop_asked([kept.pk])
    else:
        kept.delete()
    rest = list(kept.request.lines.order_by("position", "pk"))
    renumber(rest)
    held = kept.request
    held.state = state_of((one.state for one in rest), empty=held.state)
    held.save(update_fields=["state"])


def renumber(lines: Sequence[RequestLine]) -> None:
    """Number lines from 1 in this order, unless decisions call one of them by its number."""
    if any(line.is_locked for line in lines):
        return
    moved = []
    for position, line in enumerate(lines, start=1):
        if line.position != position:
            line.position = position
            moved.append(line)
    RequestLine.objects.bulk_update(moved, ["position"])


def _write(row: RequestLine, typed: LineInput) -> RequestLine:
    before, asked = _calculated(row), row.commodity_id
    say(row, typed)
    _name_payer(row)
    if typed.product is not None:
        refuse_unoffered([typed.product])
    else:
        _keep_to_the_teams_word(row, before)
    if not owners_asked(Subject(row.subject)):
        row.claimed_majority_national = None
    if row.claim_basis != Evidence.TEAM_CALCULATION.value:
        row.team_decision_number = ""
    row.full_clean()
    row.save()
    if asked not in {None, row.commodity_id}:
        row.dismissals.all().delete()
    if typed.requirements is not None:
        store_requirements(row, typed.requirements)
    row.refresh_from_db(fields=["total"])
    return row


def _name_payer(row: RequestLine) -> None:
    """Refuse the budget line of a package that does not pay; take the only one where none was named."""
    payer = row.budget_line
    if payer is None and row.request.package_id is not None:
        row.budget_line_id = only_line_of(row.request.package_id)
    elif payer is None or payer.package_id == row.request.package_id:
        return
    elif payer.package_id not in row.request.package_ids():
        raise ValidationError({"budget_line": _("Baris anggaran ini bukan milik paketnya.")})


APART = {"requirements", "asked"}
TYPED = [field.name for field in fields(LineInput) if field.name not in APART]
Finding = tuple[str, str, Decimal | None, int | None]


def _calculated(row: RequestLine) -> Finding | None:
    """What the Tim P3DN found of the line, and of what: thing, origin, TKDN, year."""
    if row.claim_basis != Evidence.TEAM_CALCULATION.value:
        return None
    return thing_of(row), row.claimed_origin, row.claimed_tkdn, row.claimed_assessed_in


def _keep_to_the_teams_word(row: RequestLine, before: Finding | None) -> None:
    if before is not None and thing_of(row) == before[0]:
        row.claim_basis = Evidence.TEAM_CALCULATION.value
        row.claimed_origin, row.claimed_tkdn, row.claimed_assessed_in = before[1:]
    elif row.claim_basis == Evidence.TEAM_CALCULATION.value:
        row.claim_basis, row.claimed_tkdn = Evidence.NONE.value, None
        row.claimed_assessed_in = None


def say(row: RequestLine, typed: LineInput) -> None:
    """Let a line say what was typed, and of a product of the catalogue what that says.

    Raises ValidationError for a quantity in another unit than the product's: it is not rewritten.
    """
    for name in TYPED:
        setattr(row, name, getattr(typed, name))
    row.asked_quantity = typed.asked.quantity if typed.asked else None
    row.asked_unit = typed.asked.unit if typed.asked else ""
    product = typed.product
    if product is None:
        return
    if not same_unit(typed.unit, product.unit):
        raise ValidationError({"unit": other_unit(product, typed.unit)})
    row.commodity = product.commodity
    row.subject = product.subject
    row.unit = product.unit
    row.claimed_origin = Origin.UNKNOWN.value
    row.claimed_tkdn = row.claimed_assessed_in = row.claimed_majority_national = None
    row.claim_basis = Evidence.NONE.value
    row.claimed_fits = False


def other_unit(product: Product, unit: str) -> str:
    """What to say of a quantity in another unit than the product's."""
    return _(
        "%(product)s dihitung dalam %(own)s, sedangkan jumlahnya ditulis dalam %(unit)s. Buka Ubah"
        " baris untuk mengubah satuannya."
    ) % {"product": product, "own": product.unit, "unit": unit}


def refuse_unoffered(products: Sequence[Product]) -> None:
    """Raise ValidationError naming the first of these that the catalogue does not offer; one query."""
    keys = {product.pk for product in products}
    offered = set(Product.objects.published().filter(pk__in=keys).values_list("pk", flat=True))
    for product in products:
        if product.pk not in offered:
            raise ValidationError(
                {
                    "product": _(
                        "%(product)s sudah tidak ditawarkan di katalog. Pilih produk lain."
                    )
                    % {"product": product}
                }
            )
