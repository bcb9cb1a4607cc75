"""Candidates and lines for the tests of the law."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from p3dn.regulation import (
    Candidate,
    Evidence,
    LineFacts,
    NationalList,
    Origin,
    Standing,
    Subject,
)

DAY = date(2026, 6, 1)
NOTHING = NationalList(DAY, False, False, False, False, "kursi")  # noqa: FBT003 - four answers in order


def product(ref: str, tkdn: str | None, bmp: str | None = None, **changes: Any) -> Candidate:
    """A domestic product with a certificate in force, or without one when `tkdn` is None."""
    base = Candidate(
        ref=ref,
        name=f"Produk {ref}",
        producer="PT Contoh",
        origin=Origin.DOMESTIC,
        siinas_listed=True,
        available=Decimal(1000),
        unit_price=Decimal(100_000),
    )
    if tkdn is not None:
        base = replace(
            base,
            evidence=Evidence.CERTIFICATE,
            standing=Standing.VALID,
            tkdn=Decimal(tkdn),
            bmp=None if bmp is None else Decimal(bmp),
            certificate_number=f"{ref}/2026",
            tkdn_valid_until=date(2030, 1, 1),
            bmp_valid_until=date(2030, 1, 1),
        )
    return replace(base, **changes)


def imported(ref: str = "imp", **changes: Any) -> Candidate:
    """A thing made abroad."""
    return replace(product(ref, None), origin=Origin.IMPORTED, siinas_listed=None, **changes)


def line(*candidates: Candidate, chosen: str | None = None, **changes: Any) -> LineFacts:
    """Ten units of an industrial good on the day; nothing known beyond the catalogue."""
    base = LineFacts(
        request_date=DAY,
        subject=Subject.INDUSTRIAL_GOODS,
        kbki_code="3811101003",
        description="Kursi",
        quantity=Decimal(10),
        unit="buah",
        chosen=chosen,
        candidates=candidates,
    )
    return replace(base, **changes)
