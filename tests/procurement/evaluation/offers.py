"""Offers of suppliers, as tests begin with them."""

from datetime import date
from decimal import Decimal as D
from typing import Any

from p3dn.audit.editing.versions import version_of
from procurement.evaluation import services
from procurement.evaluation.coverage import asked_lines, covered_by
from procurement.models import Offer, PriceEvaluation, PriceWorksheet, PurchaseRequest
from tests.support.cast import Cast

DAY = date(2026, 3, 2)
# The worked example of regulations.md, T1: bids, TKDN, and who was not admitted.
BIDS = (
    ("A", 1_050_000_000, 60, ""),
    ("B", 1_150_000_000, 50, ""),
    ("C", 1_025_000_000, 25, ""),
    ("D", 1_010_000_000, 20, ""),
    ("E", 980_000_000, 0, "Tidak menyertakan surat dukungan."),
)


def evaluation_of(request: PurchaseRequest, hps: int = 1_200_000_000) -> PriceEvaluation:
    return PriceEvaluation.objects.create(request=request, own_estimate=D(hps), day=DAY)


def offered(request: PurchaseRequest) -> Offer:
    """One offer of all of a request, of the worked example's first bidder."""
    return Offer.objects.create(
        evaluation=evaluation_of(request),
        supplier_name="A",
        price=D(1_050_000_000),
        tkdn=D(60),
        bmp=D(0),
        covered=covered_by(asked_lines(request)),
    )


def write(cast: Cast, evaluation: PriceEvaluation, **says: Any) -> Offer:
    usual: dict[str, Any] = {"offered": "", "bmp": D(0), "is_admitted": True, "why_not": ""}
    usual["lines"] = [line.pk for line in asked_lines(evaluation.request)]
    return services.write_offer(
        by=cast.requester, evaluation=evaluation, seen=version_of(evaluation), **(usual | says)
    )


def declared(cast: Cast, evaluation: PriceEvaluation) -> PriceWorksheet:
    return services.declare_final(
        by=cast.requester, evaluation=evaluation, seen=version_of(evaluation)
    )
