"""The calculators from the command line: JSON in, a plain dictionary out."""

from decimal import Decimal
from typing import Any

from p3dn.regulation.calculators import duties, goods, preference, producer
from p3dn.regulation.certificates.schemes import certificate_doubts, usual_bmp_expiry, usual_expiry
from p3dn.regulation.quantities.limits import HUNDRED

from .reading import Given


def run_goods(given: Given) -> dict[str, Any]:
    """TKDN of goods, Permenperin 35/2025."""
    parts = [row.record(goods.Component) for row in given.rows("components")]
    options: dict[str, Any] = {}
    if given.has("work"):
        options["work"] = given.choice("work", goods.Work)
    for name in ("mostly_citizens", "invests_here"):
        if given.has(name):
            options[name] = given.flag(name)
    if given.has("brainware"):
        options["brainware"] = given.number("brainware")
    result = goods.goods_tkdn(parts, **options)
    recognised = [goods.recognised(part) for part in parts]
    return {"recognised": recognised, "material": result.material, "labour": result.labour,
            "overhead": result.overhead, "brainware": result.brainware,
            "tkdn": result.total}  # fmt: skip


def _costs(given: Given, name: str) -> list[tuple[Any, Any]]:
    return [(row.number("domestic"), row.number("foreign")) for row in given.rows(name)]


def run_costs(given: Given) -> dict[str, Any]:
    """Share of domestic cost: services of both rules, goods of Permenperin 16/2011."""
    return {"tkdn": goods.service_tkdn(_costs(given, "costs"))}


def run_combined(given: Given) -> dict[str, Any]:
    """Goods and services together, Permenperin 35/2025."""
    rows = [
        (row.number("value"), row.number("tkdn") if row.has("tkdn") else None)
        for row in given.rows("goods")
    ]
    value = sum((value for value, _tkdn in rows), Decimal(0))
    goods_tkdn = goods.weighted_tkdn(rows)
    total = goods.combined_tkdn(
        value, goods_tkdn, given.number("services_value"), given.number("services_tkdn")
    )
    return {"goods_value": value, "goods_tkdn": goods_tkdn, "tkdn": total}


def run_combined_2011(given: Given) -> dict[str, Any]:
    """Goods and services together, Permenperin 16/2011: domestic cost of both over all cost."""
    rows = [*_costs(given, "goods"), *_costs(given, "services")]
    return {"tkdn": goods.service_tkdn(rows)}


def run_tool(given: Given) -> dict[str, Any]:
    """How far a tool counts as domestic in the cost of services."""
    return {
        "recognised": goods.recognised_tool(
            made_here=given.flag("made_here"), owned_here=given.number("owned_here")
        )
    }


def run_brainware(given: Given) -> dict[str, Any]:
    """Research score and what it adds to TKDN."""
    score = producer.brainware_score(given.numbers("scores"))
    return {"score": score, "adds": goods.BRAINWARE * score / HUNDRED}


def run_bmp(given: Given) -> dict[str, Any]:
    """BMP of a company."""
    own = given.flag("own_factory") if given.has("own_factory") else True
    return {"bmp": producer.bmp(given.numbers("points"), own_factory=own)}


def _tender(given: Given) -> preference.Tender:
    return preference.Tender(given.number("own_estimate"), given.day("day"))


def run_preference(given: Given) -> dict[str, Any]:
    """Bids by evaluated price."""
    bids = [row.record(preference.Bid) for row in given.rows("bids")]
    ranked = preference.rank_bids(bids, _tender(given))
    return {
        "bids": [
            {"name": r.bid.name, "price": r.bid.price, "preference": r.preference,
             "evaluated": r.evaluated, "place": r.place, "above_estimate": r.above_estimate}
            for r in ranked
        ]
    }  # fmt: skip


def run_combined_price(given: Given) -> dict[str, Any]:
    """Evaluated price of a package of goods and services."""
    bid = given.record(preference.CombinedBid)
    return {"evaluated": preference.combined_price(bid, _tender(given))}


def run_international(given: Given) -> dict[str, Any]:
    """Evaluated price at an international tender."""
    offer = given.record(preference.AgainstForeign)
    bidder = given.choice("bidder", preference.Bidder)
    return {"evaluated": preference.international_price(offer, bidder, given.day("day"))}


def run_size(given: Given) -> dict[str, Any]:
    """What the size of a package decides."""
    size = duties.Size(given.number("ceiling"), given.text("kind"), given.day("day"))
    return dict(duties.consequences(size))


def run_official(given: Given) -> dict[str, Any]:
    """Sanction of an official at the n-th breach."""
    breach = duties.Breach(given.whole("breach"), given.number("contract"), given.day("day"))
    name, fine = duties.official_sanction(breach)
    return {"sanction": name, "fine": fine}


def run_supplier(given: Given) -> dict[str, Any]:
    """Payment cut for missing TKDN, and the fine for an import passed off as domestic."""
    found = given.record(duties.Shortfall)
    result: dict[str, Any] = {"cut_percent": duties.payment_cut(found)}
    if given.has("imported_value"):
        passed_off = duties.PassedOff(given.number("imported_value"), found.day)
        result["fine"] = duties.import_fine(passed_off)
    return result


def run_certificate(given: Given) -> dict[str, Any]:
    """Usual validity of a certificate, and what does not fit its scheme."""
    scheme, issued = given.text("scheme"), given.day("issued_on")
    sector = given.flag("sector") if given.has("sector") else False
    first = given.day("first_with_bmp") if given.has("first_with_bmp") else issued
    return {
        "doubts": list(certificate_doubts(scheme, issued, given.number("tkdn"), sector=sector)),
        "tkdn_usually_until": usual_expiry(scheme, issued),
        "bmp_usually_until": usual_bmp_expiry(scheme, first),
    }
