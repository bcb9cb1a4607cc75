"""Products side by side: one row for each thing said of them, marked where they differ."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from django.utils.translation import gettext as _

from p3dn.ui import formats

from .certification import Certification, certification_on
from .filters import STANDINGS
from .models import Product

MOST = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One thing said of each product, in words; unknown is said as such."""

    label: str
    cells: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """True when the products are not all alike in this."""
        return len(set(self.cells)) > 1


@dataclass(frozen=True, slots=True)
class Compared:
    """A product with what it may claim on the day."""

    product: Product
    certification: Certification


def compared(products: Sequence[Product], day: date) -> list[Compared]:
    """The products with their certification; read `for_list().with_attributes()`."""
    return [Compared(product, certification_on(product, day)) for product in products]


def rows_of(columns: Sequence[Compared]) -> list[Row]:
    """Everything that is known of the products, in the order people ask for it."""
    said: list[tuple[str, Callable[[Compared], Any]]] = [
        (_("Harga satuan"), lambda c: formats.rupiah(c.product.price)),
        (_("Harga per tanggal"), lambda c: formats.short_date(c.product.price_on)),
        (_("Satuan"), lambda c: c.product.unit),
        (_("TKDN"), lambda c: formats.percent(c.certification.tkdn)),
        (_("BMP"), lambda c: formats.percent(c.certification.bmp)),
        (_("TKDN + BMP"), lambda c: formats.percent(c.certification.tkdn_bmp)),
        (_("Sertifikat"), lambda c: STANDINGS[c.certification.standing]),
        (_("Berlaku sampai"), _until),
        (_("Kapasitas per bulan"), lambda c: formats.number(c.product.monthly_capacity)),
        (_("Waktu kirim (hari)"), lambda c: formats.number(c.product.lead_time_days)),
        (_("Produsen"), lambda c: c.product.producer.name),
        (_("Dibuat di"), lambda c: c.product.producer.location.name),
        (_("Skala usaha"), lambda c: c.product.producer.get_scale_display()),
        (_("Asal"), lambda c: c.product.get_origin_display()),
        (_("Komoditas (KBKI)"), lambda c: c.product.commodity),
        (_("Merek"), lambda c: c.product.brand),
        (_("Tipe"), lambda c: c.product.type_name),
        (_("Spesifikasi"), lambda c: c.product.specification.strip()),
    ]
    said += [(name, partial(_value, attribute)) for attribute, name in _attributes(columns)]
    return [
        Row(label, tuple(str(tell(c)) or formats.unknown() for c in columns))
        for label, tell in said
    ]


def _attributes(columns: Sequence[Compared]) -> list[tuple[int, str]]:
    """Ids and names of the attributes that any of the products has."""
    rows = [row.attribute for c in columns for row in c.product.attributes.all()]
    return sorted({one.pk: one.name for one in rows}.items())


def _value(attribute: int, column: Compared) -> str:
    rows = column.product.attributes.all()
    return next((row.shown for row in rows if row.attribute_id == attribute), "")


def _until(column: Compared) -> str:
    certificate = column.certification.certificate
    return formats.short_date(certificate.tkdn_valid_until if certificate else None)
