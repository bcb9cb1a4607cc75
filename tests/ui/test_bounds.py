"""Limits by meaning: the edge passes, the next value does not, and nothing raises on the way."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django import forms
from django.apps import apps
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.http import Http404, QueryDict
from django.urls import Resolver404, resolve

from catalog.sheets.common import year as sheet_year
from p3dn.ui.lists.query import asked_id, asked_kbki, asked_year
from p3dn.ui.values import bounds, formats
from p3dn.ui.values.fields import DateField, PercentField, QuantityField, RupiahField, YearField
from procurement.plan.columns import year as plan_year
from procurement.spending.datasets.columns import year as dataset_year
from procurement.spending.rollups import BY_MODEL

OURS = ("accounts", "jobs", "catalog", "procurement", "reports")
# Worked out by the database or by a service from fields that have limits.
DERIVED = {"BudgetStanding", "CertifiedPeriod", *(one.__name__ for one in BY_MODEL)}
DERIVED_FIELDS = {"Exemption.quantity"}


def refused(field, value: str) -> str:
    with pytest.raises(ValidationError) as error:
        field.clean(value)
    return " ".join(error.value.messages)


@pytest.mark.parametrize(
    ("field", "most", "more", "says"),
    [
        (RupiahField(), "100.000.000.000.000", "100.000.000.000.000,01", "Rp100.000.000.000.000"),
        (RupiahField(), "0", "-1", "negatif"),
        (QuantityField(), "10.000.000.000", "10.000.000.000,01", "10.000.000.000"),
        (QuantityField(), "0,01", "0,001", "koma"),
        (PercentField(), "100", "100,01", "100"),
        (PercentField(), "27,28", "27,285", "koma"),
        (DateField(), "2000-01-01", "1999-12-31", "Tahun 1999"),
        (DateField(), "2100-12-31", "2101-01-01", "Tahun 2101"),
        (forms.DateField(), "2100-12-31", "2101-01-01", "2000 sampai 2100"),
    ],
)
def test_the_edge_passes_and_what_lies_beyond_is_told_with_its_bound(field, most, more, says):
    field.clean(most)
    assert says in refused(field, more)


@pytest.mark.parametrize(
    "text", ["9" * 27, "9" * 29 + ",99", "9" * 5_000, "1e999", "NaN", "Infinity", "true", "²"]
)
@pytest.mark.parametrize("field", [RupiahField(), QuantityField(), PercentField()])
def test_what_is_no_number_or_too_long_is_refused_not_raised(field, text):
    assert refused(field, text)


@pytest.mark.parametrize("text", ["0001-01-01", "0026-02-03", "2525-01-01", "9999-12-31", "31-02-2026"])  # fmt: skip
def test_days_that_can_only_be_mistakes_are_refused(text):
    assert refused(DateField(), text)


@pytest.mark.parametrize(
    ("quantity", "price", "passes"),
    [
        ("999999999", "999999999999", False),
        ("1000", "100000000000", True),
        ("1000", "100000000000.01", False),
        (None, "1", True),
    ],
)
def test_quantity_and_price_together(quantity, price, passes):
    pair = (None if quantity is None else Decimal(quantity), Decimal(price))
    if passes:
        bounds.total(*pair)
    else:
        with pytest.raises(ValidationError, match="Rp100.000.000.000.000"):
            bounds.total(*pair)


@pytest.mark.parametrize("text", ["a\x00b", "\x0b", "\x7f", "\ud800", "\ufffe"])
def test_unreadable_characters_are_named_with_their_place(text):
    with pytest.raises(ValidationError, match="Huruf ke-"):
        bounds.readable_text(text)


def test_usual_text_is_readable():
    bounds.readable_text("Kursi “Rapat”\t😀\r\nمرحبا é")


@pytest.mark.parametrize(
    ("text", "number"),
    [("7", 7), ("007", 7), (str(2**63 - 1), 2**63 - 1), (str(2**63), None), ("²", None),
     ("٣", None), ("-1", None), (" 1", None), ("", None), ("9" * 5_000, None), (None, None)],
)  # fmt: skip
def test_ids_are_plain_digits_that_a_table_can_hold(text, number):
    assert bounds.whole(text) == number


def test_an_id_in_an_address_is_one_or_none_or_no_address():
    assert asked_id(QueryDict("produk=12"), "produk") == 12
    assert asked_id(QueryDict(""), "produk") is None
    for text in ("²", "-1", "9" * 30):
        with pytest.raises(Http404):
            asked_id({"produk": text}, "produk")
    assert asked_kbki({"komoditas": "3811101003 Kursi"}) == "3811101003"
    assert asked_kbki({"komoditas": "²"}) == asked_kbki({}) == ""


@pytest.mark.parametrize(
    "path", ["/katalog/produk/{}/", "/pengadaan/baris/{}/", "/katalog/komoditas/{}/"]
)
def test_addresses_take_no_more_than_a_key_or_a_code(path):
    resolve(path.format("1"))
    for part in (str(2**63), "9" * 5_000, "²", "\x00", "-1"):
        with pytest.raises(Resolver404):
            resolve(path.format(part))


def test_no_address_has_an_argument_without_bounds():
    from tests.fuzz.crawl import pages

    plain = [p.pattern for p in pages() if "<int:" in p.pattern or "<str:" in p.pattern]
    assert plain == []


def test_digits_are_asked_for_in_one_way():
    """`"²".isdigit()` is true and `int("²")` fails; `bounds.whole` and patterns of 0-9 do not err."""
    root, found = Path(settings.BASE_DIR), []
    for folder in ("catalog", "procurement", "reports", "p3dn"):
        for path in (root / folder).rglob("*.py"):
            for number, line in enumerate(path.read_text().splitlines(), 1):
                loose = ".isdecimal()" in line and ".isascii()" not in line
                if loose or ".isdigit()" in line or ".isnumeric()" in line:
                    found.append(f"{path.relative_to(root)}:{number}")
    assert [place for place in found if not place.startswith("p3dn/env.py")] == []


def own_fields(*kinds):
    for label in OURS:
        for model in apps.get_app_config(label).get_models():
            tracked = model.__name__.endswith("Event") or model.__name__ in DERIVED
            for field in () if tracked else model._meta.local_concrete_fields:
                if type(field) in kinds and f"{model.__name__}.{field.name}" not in DERIVED_FIELDS:
                    yield model, field


def test_every_stored_number_has_an_upper_bound():
    without = [
        f"{model.__name__}.{field.name}"
        for model, field in own_fields(models.DecimalField)
        if not any(hasattr(v, "limit_value") and v.limit_value > 0 and "max" in v.code for v in field.validators)
    ]  # fmt: skip
    assert without == []


def test_every_stored_text_and_day_refuses_what_cannot_be_meant():
    texts = list(own_fields(models.CharField, models.TextField))
    days = list(own_fields(models.DateField))
    assert len(texts) > 60
    assert len(days) > 20
    assert [str(f) for _m, f in texts if bounds.readable_text not in f.validators] == []
    assert [str(f) for _m, f in days if bounds.plausible_day not in f.validators] == []


@pytest.mark.django_db
def test_the_database_refuses_days_too_whoever_writes_them():
    """Of every day there is, but of those the database works out itself, a constraint speaks."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint"
            " WHERE conname LIKE '%%day%%_plausible'"
        )
        said: dict[str, str] = {}
        for table, definition in cursor.fetchall():
            said[table] = said.get(table, "") + definition
    missing = [
        f"{model.__name__}.{field.name}"
        for model, field in own_fields(models.DateField)
        if not re.search(rf"\W{field.column} >= '2000-01-01'", said.get(model._meta.db_table, ""))
    ]
    # copied from a certificate or a mandate, the day of a mail, a search or scheduled work, what a file says of its row, and what is
    # counted from the day a request was handed in: nobody types them
    assert set(missing) == {
        "Decision.letter_date", "ExemptionSearch.searched_on", "ExpiryReminder.until", "PurchaseRequest.decide_by", "ReminderMail.day",
        "ScheduledRun.day", "SourceRow.drawn_on",
    }  # fmt: skip


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), Decimal("Infinity"), Decimal("9" * 40), Decimal("1e400"), -Decimal("9" * 29)]
)  # fmt: skip
def test_formats_never_raise_on_numbers(value):
    for write in (formats.rupiah, formats.rupiah_short, formats.percent, formats.number):
        assert write(value)


def test_long_numbers_are_written_out_exactly():
    assert formats.number(Decimal("9" * 29 + ".99")).startswith("99.999")
    assert formats.grouped(Decimal("12345678901234567890123456789.125"), 2).endswith("789,13")
    assert formats.number(Decimal(1200)) == "1.200"


@pytest.mark.parametrize("day", [date.min, date(26, 1, 1), date.max])
def test_formats_never_raise_on_days(day):
    assert formats.short_date(day)
    assert formats.long_date(day)


@pytest.mark.parametrize("text", ["2000", "2026", "2100"])
def test_a_year_is_read_alike_in_an_address_a_file_a_sheet_and_a_form(rf, text):
    asked = asked_year(rf.get("/", {"tahun": text}), "tahun", "Tahun")
    readers = [bounds.written_year, sheet_year, plan_year, dataset_year, YearField().clean]
    assert {asked, *(read(text) for read in readers)} == {int(text)}


@pytest.mark.parametrize(
    "text", ["1999", "2101", "02026", "26", "２０２６", "-2026", "2 026", "²026"]
)
def test_what_is_no_year_is_none_anywhere(rf, text):
    request = rf.get("/", {"tahun": text})
    assert asked_year(request, "tahun", "Tahun") is None
    assert bounds.written_year(text) is None
    for read in (sheet_year, plan_year):
        with pytest.raises(ValueError, match="bukan tahun"):
            read(text)


def test_a_contract_of_several_years_is_of_its_first():
    assert dataset_year("T.A. 2025-2026") == 2025
    assert dataset_year("Nomor 12; 2026") == 2026
    with pytest.raises(ValueError, match="bukan tahun"):
        dataset_year("1999 / 20261")
