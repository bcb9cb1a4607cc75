"""What a value may be at most, named once: ids, amounts, quantities, percentages, days, text.

Models, forms, addresses and files take their limits from here, so that a value which passes in
one place is not too large in another. Each limit follows from what the value means, and all fit
their columns with room for sums.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

from . import formats

# The largest key a table can have (bigint).
MOST_ID = 2**63 - 1
# No region's whole budget of a year comes to Rp100 trillion; so no price, package or purchase does.
MOST_RUPIAH = Decimal(100_000_000_000_000)
# Sheets of paper or kilowatt-hours of the largest region in a year stay far below ten thousand million.
MOST_UNITS = Decimal(10) ** 10
# Public procurement by these rules began after 2000, and no plan or permit reaches past 2100.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
FIRST_YEAR, LAST_YEAR = FIRST_DAY.year, LAST_DAY.year
# Typed text longer than this is no number, whatever separators it has.
LONGEST_NUMBER = 60

# Some forty pages. Ten times as much is more than search can take in.
LONGEST_TEXT = 100_000

ZERO, HUNDRED, SMALLEST = Decimal(0), Decimal(100), Decimal("0.01")
# Neither keyboard nor paper gives these: controls but tab and line ends, halves of characters, and
# what no XML may hold.
UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ud800-\udfff\ufffe\uffff]")


@deconstructible
class MostRupiah(MaxValueValidator):
    """At most so many rupiah; the message writes the amount out."""

    message = _("Paling banyak %(most)s.")
    shown = staticmethod(formats.rupiah)

    def __init__(self, limit_value: Decimal = MOST_RUPIAH) -> None:
        super().__init__(limit_value)

    def __call__(self, value: Any) -> None:
        """Raise ValidationError above the limit."""
        if value > self.limit_value:
            params = {"most": self.shown(self.limit_value), "value": value}
            raise ValidationError(self.message, code=self.code, params=params)


@deconstructible
class MostUnits(MostRupiah):
    """At most so many of a unit."""

    shown = staticmethod(formats.number)

    def __init__(self, limit_value: Decimal = MOST_UNITS) -> None:
        super().__init__(limit_value)


# Validators of model fields.
PRICE = [MinValueValidator(SMALLEST), MostRupiah()]
AMOUNT = [MinValueValidator(ZERO), MostRupiah()]
BOOKED = [MinValueValidator(-MOST_RUPIAH), MostRupiah()]  # what a ledger adds or takes away
QUANTITY = [MinValueValidator(SMALLEST), MostUnits()]
CAPACITY = [MinValueValidator(ZERO), MostUnits()]
PERCENT = [MinValueValidator(ZERO), MaxValueValidator(HUNDRED)]
YEAR = [MinValueValidator(FIRST_YEAR), MaxValueValidator(LAST_YEAR)]


def total(quantity: Decimal | None, price: Decimal | None) -> None:
    """Refuse a quantity and a price that together come to more than any purchase can.

    Raises ValidationError; what is not known yet is not refused.
    """
    if quantity is None or price is None:
        return
    if quantity * price > MOST_RUPIAH:
        raise ValidationError(
            _("Jumlah × harga satuan menjadi %(sum)s; paling banyak %(most)s. Periksa keduanya."),
            code="total",
            params={
                "sum": formats.rupiah(quantity * price),
                "most": formats.rupiah(MOST_RUPIAH),
            },
        )


def plausible_day(value: date | datetime) -> None:
    """Refuse a day that can only be a typing error, such as one of the year 26 or 2525."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValidationError(
            _("Tahun %(year)s tidak mungkin; isi tahun %(first)s sampai %(last)s."),
            code="implausible_day",
            params={"year": value.year, "first": FIRST_YEAR, "last": LAST_YEAR},
        )


def days_between(name: str, *fields: str) -> models.CheckConstraint:
    """The same for rows that are written without a model: each of these days is plausible or unknown."""
    condition = models.Q()
    for field in fields:
        between = models.Q(**{f"{field}__range": (FIRST_DAY, LAST_DAY)})
        condition &= between | models.Q(**{f"{field}__isnull": True})
    return models.CheckConstraint(
        condition=condition,
        name=name,
        violation_error_message=_("Ada tanggal di luar tahun 2000 sampai 2100."),
    )


def readable_text(value: Any) -> None:
    """Refuse text with characters nobody can have meant, saying which and where, or without end."""
    if not isinstance(value, str):
        return
    if len(value) > LONGEST_TEXT:
        raise ValidationError(
            _("Teks paling panjang %(most)s huruf; ini %(length)s."),
            code="endless",
            params={
                "most": formats.number(LONGEST_TEXT),
                "length": formats.number(len(value)),
            },
        )
    found = UNREADABLE.search(value)
    if found:
        place = found.start() + 1
        raise ValidationError(
            _("Huruf ke-%(place)s tidak terbaca (U+%(code)s). Hapus, atau ketik ulang bagian itu."),
            code="unreadable",
            params={"place": place, "code": f"{ord(found.group()):04X}"},
        )


def whole(text: object, *, most: int = MOST_ID) -> int | None:
    """The number that plain digits write, from 0 to `most`; None for anything else.

    For ids and counts in addresses: "²", "٣", signs, spaces and thousands of digits give None.
    """
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,19}", text):
        return None
    number = int(text)
    return number if number <= most else None


def written_year(text: object) -> int | None:
    """The year, from `FIRST_YEAR` to `LAST_YEAR`, that four plain digits write; None for anything else."""
    year = whole(text, most=LAST_YEAR) if isinstance(text, str) and len(text) == 4 else None
    return year if year is not None and year >= FIRST_YEAR else None


def wholes(texts: list[str], *, most: int = MOST_ID) -> list[int]:
    """The numbers among texts, each once, in their order."""
    numbers = (whole(text, most=most) for text in texts)
    return list(dict.fromkeys(number for number in numbers if number is not None))


def is_kbki(text: object) -> bool:
    """Whether this can be a KBKI code or the beginning of one."""
    return isinstance(text, str) and re.fullmatch(r"[0-9]{1,10}", text) is not None


def everywhere() -> None:
    """Let every field of text or days, in whatever form or model, refuse what no field may hold.

    Django gives each kind of field its own list of validators; to these ours are added, so that
    forms made from models, filters, the operator's pages and the login have them too, and a new
    field cannot forget them. A field that must hold other days sets `default_validators` itself.
    """
    texts = (forms.CharField, models.CharField, models.TextField)
    for kinds, check in (
        (texts, readable_text),
        ((forms.DateField, models.DateField), plausible_day),
    ):
        for kind in kinds:
            kind.default_validators = [*kind.default_validators, check]
