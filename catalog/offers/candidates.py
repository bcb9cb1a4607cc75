"""What the catalogue offers for a kind of thing on a day, as the law wants to hear it.

Which codes are of one kind, the law's room says (`kinship`). The rule does not look at what else
is registered, so that one product more never hides another.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import or_

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import JSONObject

from catalog.models import Certificate, Producer, Product, StandingChange
from p3dn.regulation import Candidate, Evidence, Origin, Standing
from p3dn.regulation.certificates.standing import Event, Happening
from p3dn.regulation.certificates.suspension import overdue
from p3dn.regulation.facts import Kinship
from p3dn.regulation.judging.kind import KIND_DIGITS, SIBLING_DIGITS, SUBCLASS_DIGITS, kinship

from .groups import NO_GROUPS, Groups
from .standing import counting


@dataclass(frozen=True, slots=True)
class Offer:
    """A product of the catalogue: the candidate it is, and what it takes to know how many are left.

    `monthly_capacity` counts `unit` per month and is None when unknown.
    """

    product_id: int
    kbki_code: str
    unit: str
    monthly_capacity: Decimal | None
    location_code: str
    location_name: str
    producer_id: int
    candidate: Candidate


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
    ranges = (
        Q(**{f"{field}__gte": key, f"{field}__lte": key.ljust(KIND_DIGITS, "9")})
        for key in sorted(below)
    )
    return reduce(or_, ranges, Q(**{f"{field}__in": sorted(coarser)}))


# All that is read of a product, its producer and its certificates: making objects of every column
# costs as much as judging them.
READ = (
    "commodity", "name", "brand", "type_name", "unit", "price", "monthly_capacity", "lead_time_days", "state", "origin",
    "self_declared", "producer__name", "producer__scale", "producer__siinas_status",
    "producer__majority_national", "producer__location__code", "producer__location__name",
)  # fmt: skip
CERTIFICATE_READ = (
    "number", "kind", "state", "project_ref", "issued_on", "assessed_in", "tkdn", "bmp",
    "tkdn_valid_until", "bmp_valid_until", "file_sha256",
)  # fmt: skip


def offers_for(
    codes: Iterable[str],
    day: date,
    *,
    project_ref: str = "",
    also: Iterable[int] = (),
    groups: Groups = NO_GROUPS,
) -> list[Offer]:
    """Published products related to the codes asked for, and those `also` named, published or not.

    Two queries for any number of codes. `project_ref` is the RUP code of the package: a statement
    for one project counts for that project alone.
    """
    asked = list(codes)
    wanted = in_kind(asked, groups=groups) & Q(is_published=True)
    verified = Certificate.objects.filter(state=Certificate.State.VERIFIED)
    certificates = with_happenings(verified.only(*CERTIFICATE_READ))
    products = (
        Product.objects.filter(wanted | Q(pk__in=list(also)))
        .select_related("producer", "producer__location")
        .prefetch_related(Prefetch("certificates", certificates))
        .only(*READ)
        .order_by("pk")
    )
    return [_offer(product, day, project_ref) for product in products]


def with_happenings(certificates: QuerySet[Certificate]) -> QuerySet[Certificate]:
    """Certificates with what happened to them in the same query."""
    changes = StandingChange.objects.filter(certificate=OuterRef("pk")).order_by("pk")
    return certificates.annotate(
        happened=ArraySubquery(
            changes.values(json=JSONObject(pk="pk", kind="kind", effective_on="effective_on"))
        )
    )


def happenings(certificate: Certificate) -> tuple[Event, ...]:
    """What happened to a certificate read by `with_happenings`."""
    return tuple(
        Event(Happening(row["kind"]), date.fromisoformat(row["effective_on"]), row["pk"])
        for row in certificate.happened  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    )


def by_code(
    codes: Iterable[str], offers: Iterable[Offer], groups: Groups = NO_GROUPS
) -> dict[str, list[Offer]]:
    """The offers related to each code, each candidate with how it is related."""
    coded: dict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        coded[offer.kbki_code].append(offer)
    related: dict[str, list[Offer]] = {}
    for code in codes:
        related[code] = []
        for other, theirs in coded.items():
            kin = kinship(code, other, groups.get(code, ()))
            if kin is Kinship.SAME:
                related[code] += theirs
            elif kin is not None:
                related[code] += [
                    replace(o, candidate=replace(o.candidate, kinship=kin)) for o in theirs
                ]
    return related


def _offer(product: Product, day: date, project_ref: str) -> Offer:
    return Offer(
        product_id=product.pk,
        kbki_code=product.commodity_id,
        unit=product.unit,
        monthly_capacity=product.monthly_capacity,
        location_code=product.producer.location.code,
        location_name=product.producer.location.name,
        producer_id=product.producer_id,
        candidate=_candidate(product, day, project_ref),
    )


def _candidate(product: Product, day: date, project_ref: str) -> Candidate:
    producer = product.producer
    certificate, standing = counting(
        ((c, happenings(c)) for c in product.certificates.all()), day, project_ref
    )
    if product.state != Product.State.VERIFIED:
        standing = Standing.UNVERIFIED if certificate else Standing.NONE
    known = Candidate(
        ref=ref_of(product.pk),
        name=str(product),
        producer=producer.name,
        origin=Origin(product.origin),
        standing=standing,
        siinas_listed=_listed(producer),
        self_declared=product.self_declared,
        kbki_code=product.commodity_id,
        unit_price=product.price,
        unit=product.unit,
        lead_days=product.lead_time_days,
        small_business=producer.small_business,
        majority_national=producer.majority_national,
    )
    if certificate is None:
        return known
    until = overdue(happenings(certificate), standing, day)
    return replace(
        known,
        suspended_until=until,
        evidence=Evidence.CERTIFICATE,
        tkdn=certificate.tkdn,
        assessed_in=certificate.assessed_in,
        bmp=certificate.bmp,
        certificate_number=certificate.number,
        certificate_file_sha256=certificate.file_sha256,
        tkdn_valid_until=certificate.tkdn_valid_until,
        bmp_valid_until=certificate.bmp_valid_until,
        project_ref=certificate.project_ref or None,
    )


def _listed(producer: Producer) -> bool | None:
    """Whether the producer is in SIINas; None when nobody has looked."""
    known = {Producer.Siinas.LISTED: True, Producer.Siinas.NOT_LISTED: False}
    return known.get(Producer.Siinas(producer.siinas_status))
