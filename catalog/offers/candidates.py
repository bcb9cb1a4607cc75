"""What the catalogue offers for a kind of thing on a day, as the law wants to hear it.

Which codes are of one kind, the law's room says (`kinship`). The rule does not look at what else
is registered, so that one product more never hides another.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, TypedDict

from django.db.models import Q

from catalog.models import Producer, Product
from catalog.models.register.product import full_name
from p3dn.accounts.holidays import WorkingDays
from p3dn.regulation import Candidate, Evidence, Origin, Standing
from p3dn.regulation.certificates.standing import counting
from p3dn.regulation.certificates.suspension import overdue
from p3dn.regulation.facts import Kinship
from p3dn.regulation.judging.kind import KIND_DIGITS, SIBLING_DIGITS, SUBCLASS_DIGITS, kinship

from .certified import Row as Held
from .certified import certificates_of
from .groups import NO_GROUPS, Groups

Scale = Producer.Scale
LISTED = {Producer.Siinas.LISTED.value: True, Producer.Siinas.NOT_LISTED.value: False}
"""Whether a producer is in SIINas; missing when nobody has looked."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A product of the catalogue: what is told of it as a candidate, and what it takes to know how many are left.

    `monthly_capacity` counts `unit` per month and is None when unknown. `told` are columns of the candidate.
    """

    product_id: int
    kbki_code: str
    unit: str
    monthly_capacity: Decimal | None
    location_code: str
    location_name: str
    producer_id: int
    told: Mapping[str, Any]

    @property
    def candidate(self) -> Candidate:
        """The product as it stands before any line."""
        return Candidate(**self.told)


class Related(NamedTuple):
    """An offer, and how it is related to a code that is asked for."""

    offer: Offer
    kinship: Kinship


def ref_of(product_id: int) -> str:
    """Name of a catalogue product among candidates."""
    return f"product:{product_id}"


def in_kind(codes: Iterable[str], field: str = "commodity_id", groups: Groups = NO_GROUPS) -> Q:
    """Filter for rows related to any of these codes: `kinship` as index ranges per code."""
    below: set[str] = set()
    coarser: set[str] = set()
    for code in codes:
        if len(code) < SUBCLASS_DIGITS:
            continue
        group = groups.get(code, ())
        below |= {code, *group} if group else {code[:SIBLING_DIGITS]}
        coarser |= {code[:digits] for digits in range(SUBCLASS_DIGITS, len(code))}
    ranges = [(code, code.ljust(KIND_DIGITS, "9")) for code in sorted(below)]
    return Q((f"{field}__within", ranges), (f"{field}__in", sorted(coarser)), _connector=Q.OR)


COLUMNS = (
    "pk", "commodity_id", "name", "brand", "type_name", "unit", "price", "monthly_capacity", "lead_time_days", "state",
    "origin", "self_declared", "producer_id", "producer__name", "producer__scale", "producer__siinas_status",
    "producer__majority_national", "producer__location__code", "producer__location__name", "handed_over__inspected",
    "handed_over__flawed",
)  # fmt: skip


class Row(NamedTuple):
    """A product as the database gives it; one field for each of `COLUMNS`."""

    pk: int
    code: str
    name: str
    brand: str
    type_name: str
    unit: str
    price: Decimal | None
    monthly_capacity: Decimal | None
    lead_days: int | None
    state: str
    origin: str
    self_declared: bool | None
    producer: int
    producer_name: str
    scale: str
    siinas: str
    majority_national: bool | None
    location_code: str
    location_name: str
    inspected: int | None
    flawed: int | None


def offers_for(
    codes: Iterable[str],
    day: date,
    *,
    project_ref: str = "",
    also: Iterable[int] = (),
    of_them: Iterable[int] = (),
    groups: Groups = NO_GROUPS,
) -> list[Offer]:
    """Published products related to the codes asked for, and those `also` named, published or not.

    `of_them` are further ones by key, as far as they are published. Two queries for any number of codes, one more where a suspension is to be counted. `project_ref`
    is the RUP code of the package: a statement for one project counts for that project alone.
    """
    asked = list(codes)
    published = Q(is_published=True)
    wanted = (in_kind(asked, groups=groups) & published) | Q(pk__any=list(also))
    if keys := list(of_them):
        wanted |= Q(pk__any=keys) & published
    found = Product.objects.filter(wanted).order_by("pk")
    rows = [Row(*values) for values in found.values_list(*COLUMNS)]
    held = certificates_of([row.pk for row in rows])
    counted = WorkingDays()
    return [_offer(row, held.get(row.pk, ()), day, project_ref, counted) for row in rows]


def by_code(
    codes: Iterable[str], offers: Iterable[Offer], groups: Groups = NO_GROUPS
) -> dict[str, list[Related]]:
    """The offers related to each code, each with how it is related."""
    coded: dict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        coded[offer.kbki_code].append(offer)
    related: dict[str, list[Related]] = {}
    for code in codes:
        related[code] = []
        for other, theirs in coded.items():
            kin = kinship(code, other, groups.get(code, ()))
            if kin is not None:
                related[code] += [Related(offer, kin) for offer in theirs]
    return related


def _offer(
    row: Row, held: Sequence[Held], day: date, project_ref: str, counted: WorkingDays
) -> Offer:
    return Offer(
        product_id=row.pk,
        kbki_code=row.code,
        unit=row.unit,
        monthly_capacity=row.monthly_capacity,
        location_code=row.location_code,
        location_name=row.location_name,
        producer_id=row.producer,
        told=_told(row, held, day, project_ref, counted),
    )


def _told(
    row: Row, held: Sequence[Held], day: date, project_ref: str, counted: WorkingDays
) -> dict[str, Any]:
    """The columns of a candidate that are the same for every line."""
    proof, standing = _counting(held, day, project_ref)
    if row.state != Product.State.VERIFIED:
        standing = Standing.UNVERIFIED if proof else Standing.NONE
    return dict(
        ref=ref_of(row.pk),
        name=full_name(row.name, row.brand, row.type_name),
        producer=row.producer_name,
        origin=Origin(row.origin),
        standing=standing,
        siinas_listed=LISTED.get(row.siinas),
        self_declared=row.self_declared,
        kbki_code=row.code,
        unit_price=row.price,
        unit=row.unit,
        lead_days=row.lead_days,
        small_business=Scale(row.scale).is_small_business,
        majority_national=row.majority_national,
        inspected=row.inspected or 0,
        flawed=row.flawed or 0,
        **(_proven(proof, standing, day, counted) if proof else Proven()),
    )


def _counting(held: Sequence[Held], day: date, project: str) -> tuple[Held | None, Standing]:
    """The certificate of a product that counts that day, by the law, and its standing."""
    told = {certificate.pk: certificate for certificate in held}
    chosen, standing = counting([one.certified for one in held], day, project=project)
    return (told[chosen.recorded] if chosen else None), standing


class Proven(TypedDict, total=False):
    """What a candidate has from its certificate."""

    evidence: Evidence
    tkdn: Decimal
    bmp: Decimal | None
    assessed_in: int | None
    certificate_number: str
    certificate_file_sha256: str
    tkdn_valid_until: date
    bmp_valid_until: date | None
    project_ref: str | None
    suspended_until: date | None


def _proven(proof: Held, standing: Standing, day: date, counted: WorkingDays) -> Proven:
    return Proven(
        evidence=Evidence.CERTIFICATE,
        tkdn=proof.tkdn,
        bmp=proof.bmp,
        assessed_in=proof.assessed_in,
        certificate_number=proof.number,
        certificate_file_sha256=proof.file_sha256,
        tkdn_valid_until=proof.tkdn_valid_until,
        bmp_valid_until=proof.bmp_valid_until,
        project_ref=proof.project_ref or None,
        suspended_until=overdue(proof.certified.events, standing, day, counted),
    )
