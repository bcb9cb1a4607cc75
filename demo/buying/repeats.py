"""What saves a clerk typing, as it looks when somebody has used it: a copy, packs, no package."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError

from catalog.models import Product
from demo.city.people import Town
from p3dn.accounts.models import Agency
from p3dn.audit.editing.versions import version_of
from p3dn.regulation.quantities.units import holds
from procurement.models import PurchaseRequest
from procurement.request.copying.services import copy_request
from procurement.request.life.submission import submit_request
from procurement.request.services import LineInput, add_line, create_request
from procurement.request.units.asked import Asked

PACKS = ("lusin", "rim")


def repeat(town: Town, today: date) -> None:
    """A draft copied from a finished request of last time, and a request that the plan does not have."""
    _copy(today)
    _unplanned(town)


def _copy(today: date) -> None:
    done = PurchaseRequest.objects.filter(
        state=PurchaseRequest.State.COMPLETED, package__is_active=True, package__isnull=False
    ).order_by("-created_at", "-pk")
    source = done.first()
    if source is None:
        return
    copy_request(
        by=source.requester,
        source=source,
        package=source.package,
        title=f"{source.title}, lagi"[:200],
        only=list(source.lines.values_list("pk", flat=True)),
        needed_on=today + timedelta(days=30),
        place="Gudang utama (demo)",
        price_basis="Harga permintaan sebelumnya (demo)",
        note="Disalin dari permintaan yang sudah selesai (demo).",
    )


def _unplanned(town: Town) -> None:
    agency = Agency.objects.filter(requests__isnull=False).order_by("code").first()
    buyer = town.people.get(f"ppk.{agency.short_name.lower()}") if agency else None
    if agency is None or buyer is None:
        return
    request = create_request(
        by=buyer,
        package=None,
        agency=agency,
        title="Alat tulis posko banjir (demo)",
        unplanned_reason="Banjir merusak persediaan; belum ada pada rencana tahun ini (demo).",
        place="Posko banjir (demo)",
    )
    PurchaseRequest.objects.filter(pk=request.pk).update(is_demo=True)
    _fill(
        request, list(Product.objects.published().select_related("commodity").order_by("pk")[:500])
    )
    try:
        submit_request(by=buyer, request=request, seen=version_of(request))
    except ValidationError:
        return  # it stays a draft, which the list shows as well


def _fill(request: PurchaseRequest, offered: Iterable[Product]) -> None:
    """One line that was asked for in packs, of the first product of which a pack is known."""
    for product in offered:
        pack = next((one for one in PACKS if (holds(one, product.unit) or 0) > 1), "")
        if not pack or product.price is None or product.price > 1_000_000:
            continue
        asked = Asked(Decimal(2), pack)
        add_line(
            by=request.requester,
            request=request,
            line=LineInput(
                product=product,
                commodity=product.commodity,
                description=str(product),
                quantity=asked.counted(holds(pack, product.unit) or Decimal(1)),
                unit=product.unit,
                unit_price=product.price,
                price_basis="Harga katalog",
                asked=asked,
            ),
        )
        return
