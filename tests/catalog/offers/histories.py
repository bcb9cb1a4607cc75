"""Generated histories of certificates: what may be stored of a few products, in any order."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from catalog.models import Certificate, CertificateProduct, Producer, Product, StandingChange
from p3dn.regulation.certificates.standing import Happening
from tests.factories.catalog import pemeriksa, pencatat

FIRST = date(2024, 1, 1)
ONE = timedelta(days=1)
PROJECT = "54020001"


@dataclass(frozen=True)
class Drawn:
    """A certificate to be stored; days count from `FIRST`, lengths of validity from its issue."""

    names: tuple[int, ...]
    verified: bool
    project: str | None
    tkdn: int
    bmp: int | None
    issued: int
    lasts: int
    bmp_lasts: int
    events: tuple[tuple[Happening, int], ...] = field(default=())


# Few values and few days, so that equal ones meet and everything happens on the same days.
certificates = st.builds(
    Drawn,
    names=st.sampled_from([(0,), (1,), (0, 1)]),
    verified=st.sampled_from([True, True, True, True, False]),
    project=st.sampled_from([None, None, None, None, PROJECT, "54020002"]),
    tkdn=st.sampled_from([0, 30, 30, 50]),
    bmp=st.sampled_from([None, 0, 10, 15]),
    issued=st.integers(0, 4),
    lasts=st.integers(0, 5),
    bmp_lasts=st.integers(0, 5),
    events=st.lists(st.tuples(st.sampled_from(Happening), st.integers(-1, 8)), max_size=3).map(
        tuple
    ),
)
histories = st.lists(certificates, max_size=5)
days = st.integers(-1, 11).map(lambda count: FIRST + count * ONE)


def store(history: list[Drawn], products: list[Product]) -> list[Certificate]:
    """Write a history for two products of one producer, as an import would: many rows at a time."""
    producer = products[0].producer
    stored = Certificate.objects.bulk_create(
        _certificate(place, drawn, producer) for place, drawn in enumerate(history)
    )
    CertificateProduct.objects.bulk_create(
        CertificateProduct(certificate=certificate, product=products[which])
        for certificate, drawn in zip(stored, history, strict=True)
        for which in drawn.names
    )
    StandingChange.objects.bulk_create(
        StandingChange(
            certificate=certificate,
            kind=kind.value,
            effective_on=FIRST + count * ONE,
            reason="Temuan surveilans",
            recorded_by=pemeriksa(),
        )
        for certificate, drawn in zip(stored, history, strict=True)
        for kind, count in drawn.events
    )
    return stored


def _certificate(place: int, drawn: Drawn, producer: Producer) -> Certificate:
    issued = FIRST + drawn.issued * ONE
    state: dict[str, Any] = {"state": Certificate.State.SUBMITTED}
    if drawn.verified:
        state = {"state": Certificate.State.VERIFIED, "verified_by": pemeriksa()}
        state["verified_at"] = producer.entered_at
    return Certificate(
        producer=producer,
        region=producer.region,
        entered_by=pencatat(),
        submitted_at=producer.entered_at,
        number=f"{place}/TKDN",
        number_key=f"{place}/tkdn",
        scheme=Certificate.Scheme.R16_2011,
        kind=Certificate.Kind.PROJECT if drawn.project else Certificate.Kind.SURVEYOR,
        project_ref=drawn.project or "",
        tkdn=Decimal(drawn.tkdn),
        bmp=None if drawn.bmp is None else Decimal(drawn.bmp),
        issued_on=issued,
        tkdn_valid_until=issued + drawn.lasts * ONE,
        bmp_valid_until=None if drawn.bmp is None else issued + drawn.bmp_lasts * ONE,
        **state,
    )
