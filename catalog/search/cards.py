"""What a list of products says of each: read in one query, in words ready for a template."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.models import Producer, Verifiable
from catalog.models.register.product import full_name
from catalog.shared import bands
from catalog.shared.words import SOON, STANDING_TONES, STANDINGS, STATE_TONES, days_left
from p3dn.regulation import Standing
from p3dn.ui.values import formats

from .facets.volumes import volumes_left

LONGEST_CLASS = 70  # characters of a commodity's name
COLUMNS = (
    "pk", "name", "brand", "type_name", "state", "is_active", "commodity_id", "commodity__name",
    "producer__name", "maker_scale", "maker_location__name", "unit", "packing", "price", "monthly_capacity",
    "standing", "tkdn", "bmp", "period__certificate__tkdn_valid_until", "photo",
)  # fmt: skip
SCALES = dict(Producer.Scale.choices)


class Row(NamedTuple):
    """A product as the database gives it; one field for each of `COLUMNS`."""

    pk: int
    name: str
    brand: str
    type_name: str
    state: str
    is_active: bool
    commodity: str
    commodity_name: str
    producer: str
    scale: str
    place: str
    unit: str
    packing: str
    price: Decimal | None
    monthly_capacity: Decimal | None
    standing: str
    tkdn: Decimal | None
    bmp: Decimal | None
    tkdn_valid_until: date | None
    photo: int | None


class Badge(NamedTuple):
    """A word on a coloured ground."""

    label: str
    tone: str


@dataclass(frozen=True, slots=True)
class Card:
    """A product on a list, as people read it; values that are not known or not in force are empty.

    `state` is about the record, `warning` about its certificate; `volume` is per month.
    """

    pk: int
    address: str
    title: str
    producer: str
    maker: str  # with its place and scale
    commodity: str
    commodity_name: str
    photo: int | None
    band: str
    tkdn: str
    bmp: str
    price: str
    unit: str
    per_unit: str
    volume: str
    state: Badge | None
    warning: Badge | None
    amount: Decimal | None  # rupiah per unit, for forms
    packing: str  # what is in its packs, as it is written


def cards_of(
    products: Any, keys: Iterable[int], day: date, page: str = "catalog:product_detail"
) -> list[Card]:
    """Cards of these products in the order of the keys, with what is in force on the day.

    `products` limits them to what the person may see; `page` is the page that each leads to.
    """
    wanted = list(keys)
    rows = products.filter(pk__any=wanted).for_cards(day).order_by().values_list(*COLUMNS)
    left = volumes_left(day)
    before, _zero, after = reverse(page, args=[0]).rpartition("0")  # asked once, not for each
    cards = {row[0]: _card(Row(*row), f"{before}{row[0]}{after}", day, left) for row in rows}
    return [cards[key] for key in wanted if key in cards]


def _card(row: Row, address: str, day: date, left: Mapping[int, Decimal] | None) -> Card:
    certified = row.tkdn is not None
    return Card(
        pk=row.pk,
        address=address,
        title=full_name(row.name, row.brand, row.type_name),
        producer=row.producer,
        maker=f"{row.producer} · {row.place} · {SCALES[row.scale]}",
        commodity=row.commodity,
        commodity_name=f"{row.commodity} {_shortened(row.commodity_name)}",
        photo=row.photo,
        band=bands.band_of(row.tkdn),
        tkdn=formats.percent(row.tkdn) if certified else "",
        bmp=f"BMP {formats.percent(row.bmp)}" if row.bmp else "",
        price=_("Harga belum diketahui") if row.price is None else formats.rupiah(row.price),
        unit=row.unit,
        per_unit=_("per %s") % row.unit,
        volume=_volume(row, left),
        state=_state(row),
        warning=_warning(row, day),
        amount=row.price,
        packing=row.packing,
    )


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_CLASS else f"{name[: LONGEST_CLASS - 1]}…"


def _volume(row: Row, left: Mapping[int, Decimal] | None) -> str:
    """What is still to be had this month, when the capacity is known."""
    if row.monthly_capacity is None:
        return ""
    words = {"all": formats.number(row.monthly_capacity), "unit": row.unit}
    if left is None:
        return _("%(all)s %(unit)s per bulan, sisanya belum diketahui") % words
    if row.pk not in left or left[row.pk] == row.monthly_capacity:
        return _("%(all)s %(unit)s per bulan") % words
    words["left"] = formats.number(left[row.pk])
    return _("tersedia %(left)s dari %(all)s %(unit)s bulan ini") % words


def _state(row: Row) -> Badge | None:
    if not row.is_active:
        return Badge(_("Tidak dijual lagi"), "secondary")
    if row.state == Verifiable.State.VERIFIED:
        return None
    return Badge(str(Verifiable.State(row.state).label), STATE_TONES[row.state])


def _warning(row: Row, day: date) -> Badge | None:
    """What became of the certificate, or that it ends soon."""
    if row.tkdn is None:
        standing = Standing(row.standing)
        return Badge(str(STANDINGS[standing]), STANDING_TONES[standing])
    until = row.tkdn_valid_until
    days = SOON + 1 if until is None else (until - day).days
    if days > SOON:
        return None
    return Badge(days_left(days), "danger" if days <= SOON // 3 else "warning")
