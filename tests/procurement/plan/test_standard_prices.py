"""SIPD's standard prices: imported as exported, and beside what somebody estimates."""

import json
from decimal import Decimal as D
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.jobs.models import Job
from procurement.models import StandardPrice
from procurement.plan.prices.imports import accounts, domestic, kind_of
from procurement.plan.prices.reads import (
    ALIKE,
    standard_prices,
    standard_prices_of_lines,
)
from tests.factories.catalog import ProductFactory
from tests.jobs.office import loaded, problems, uploaded
from tests.procurement.scenes import draft, with_lines
from tests.support.cast import Cast, assemble
from tests.support.forms import send

YEAR = timezone.localdate().year
CODE = "1.1.7.01.03.01.001.00001"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def row(**cells: Any) -> dict[str, Any]:
    """A row of SIPD's export."""
    return {
        "kode_standar_harga": CODE, "nama_standar_harga": "Kertas HVS A4", "spek": "80 gram",
        "satuan": "Rim", "harga": 60000, "tipe_standar_harga": "SSH", "tahun": YEAR,
        "id_daerah": 101, "is_pdn": 1, "nilai_tkdn": 40.5, "id_akun": ["5.1.02.01.01.0024"],
    } | cells  # fmt: skip


def upload(cast: Cast, *rows: dict[str, Any]) -> Job:
    """Checked, as the administrator's."""
    data = json.dumps(rows).encode()
    return uploaded(cast, "standard_prices", data, by=cast.administrator, name="ssh.json")


def price(cast: Cast, name: str, amount: int, **fields: Any) -> StandardPrice:
    """A stored one."""
    said = {"unit": "buah", "code": name, "key": name, "fiscal_year": YEAR, "region": cast.region}
    return StandardPrice.objects.create(**said | {"name": name, "price": amount} | fields)


def test_the_cells_of_either_shape() -> None:
    both = [
        '["5.1.02.01.01.0024", "5.1.02.01.01.0024"]',
        '[{"id_akun": 9, "kode_akun": "5.1.02.01.01.0024"}]',
    ]
    assert [accounts(cell) for cell in both] == [["5.1.02.01.01.0024"]] * 2
    words = {
        True: (1, "1", "1.0", "TRUE", True, " Ya ", "PDN", "Produk DN", "t"),
        False: (0, "0", "0.0", "False", False, "Tidak", "non PDN", "NON-PDN", "f"),
        None: ("?", "", "2", None),
    }
    for said, cells in words.items():
        assert {domestic(cell) for cell in cells} == {said}
    assert [kind_of(cell) for cell in ("SSH", "hspk", "x")] == ["SSH", "HSPK", ""]


def test_it_is_loaded_put_right_and_the_same_again(cast: Cast) -> None:
    job = loaded(upload(cast, row(), row(spek="70 gram", harga=50000, nilai_tkdn=0, is_pdn=None)))
    assert job.rows_new == 2, problems(job)
    first, second = StandardPrice.objects.order_by("-price")
    assert (first.price, first.tkdn, first.is_domestic, first.kind) == (
        60000,
        D("40.5"),
        True,
        "SSH",
    )
    assert first.accounts == ["5.1.02.01.01.0024"]
    assert (second.tkdn, second.is_domestic) == (None, None)
    assert upload(cast, row()).rows_same == 1
    assert loaded(upload(cast, row(harga=65000))).rows_changed == 1
    assert loaded(upload(cast, row(tahun=YEAR + 1))).rows_new == 1


@pytest.mark.parametrize(
    ("unit", "estimate", "each", "far"),
    [
        ("rim", 75_000, 60_000, False),  # to the last rupiah of a quarter more
        ("rim", 75_001, 60_000, True),
        ("lembar", 151, 120, True),  # the ream as everybody knows it
        ("kotak", 9_000_000, None, False),
        ("", 9_000_000, None, False),
    ],
)
def test_far_above_is_said_in_the_same_unit_only(
    cast: Cast, unit: str, estimate: int, each: int | None, far: bool
) -> None:
    price(cast, "Kertas HVS A4", 60_000, unit="Rim")
    [one] = standard_prices(cast.region.pk, YEAR, "kertas hvs a4", unit=unit, estimate=D(estimate))
    assert (one.each, one.is_far_above) == (each, far)


def test_the_newest_year_the_likest_name_the_code_first(cast: Cast) -> None:
    price(cast, "Kertas HVS A4", 1, fiscal_year=YEAR - 1, key="old")
    price(cast, "Kertas HVS A4", 2)
    price(cast, "Kertas HVS F4", 3)
    price(cast, "Meja kerja", 4, code=CODE)
    price(cast, "Kertas HVS A4", 5, key="other", region=cast.elsewhere.region)
    price(cast, "Kertas HVS A4", 6, key="later", fiscal_year=YEAR + 1)

    def found(text: str, year: int = YEAR) -> list[int]:
        return [int(one.price.price) for one in standard_prices(cast.region.pk, year, text)]

    assert found("Kertas HVS A4 80 gram") == [2, 3]
    assert found("Kertas HVS A4", YEAR - 1) == [1]
    assert found(f"seperti {CODE}") == [4]
    assert found("Ambulans") == found("Mej") == []
    assert found("meja") == [4], "four letters are enough"
    own = ProductFactory(name="Meja kerja", packing="1 set = 4 buah")
    [one] = standard_prices(cast.region.pk, YEAR, "x", product=own, unit="set", estimate=D(17))
    assert (one.each, one.percent_above) == (16, 6)


def test_it_stands_beside_the_line_and_stops_nothing(cast: Cast, client: Client) -> None:
    price(cast, "Kursi rapat", 100_000)
    purchase = draft(cast)
    client.force_login(cast.requester)
    typed = {"description": "Kursi rapat", "unit": "buah", "quantity": "2", "unit_price": "900.000"}
    judged = client.post(reverse("procurement:line_judge", args=[purchase.pk]), typed)
    assert "Standar harga daerah" in judged.content.decode()
    assert "jauh di atas standar" in judged.content.decode()
    listed = client.get(reverse("procurement:standard_price_list"), {"q": "kursi"})
    assert "Kursi rapat" in listed.content.decode()
    client.force_login(cast.stranger)
    listed = client.get(reverse("procurement:standard_price_list"))
    assert "Kursi rapat" not in listed.content.decode()


def test_the_list_finds_names_that_begin_with_a_figure(cast: Cast, client: Client) -> None:
    price(cast, "4 lajur garasi", 100_000, code=CODE)
    price(cast, "Kursi rapat", 200_000, code=CODE)
    client.force_login(cast.requester)
    address = reverse("procurement:standard_price_list")
    both = {"4 lajur garasi", "Kursi rapat"}
    for typed, expected in (("4 lajur", {"4 lajur garasi"}), (CODE[:5], both), (CODE, both)):
        page = client.get(address, {"q": typed})
        assert {one.name for one in page.context["page_obj"]} == expected, typed


@pytest.mark.parametrize("many", [3, ALIKE + 1])
def test_beside_every_line_of_a_request_in_one_query(
    cast: Cast, many: int, django_assert_num_queries: Any
) -> None:
    """Of few lines names that are alike count, of many the very name."""
    price(cast, "Kertas HVS A4", 60000, unit="rim")
    request = draft(cast)
    with_lines(request, many, description="kertas HVS a4", unit="rim", unit_price=D(90000))
    request.lines.filter(position=1).update(description="Kertas HVS A4 80 gram")
    lines = list(request.lines.select_related("request__package", "product").order_by("position"))
    with django_assert_num_queries(1):
        found = standard_prices_of_lines(lines)
    assert found[lines[1].pk].is_far_above and found[lines[1].pk].percent_above == 50
    assert (lines[0].pk in found) == (many <= ALIKE)
    assert len(found) == many - (many > ALIKE)


def test_it_stands_on_the_page_of_the_request_and_in_the_grid(cast: Cast, client: Client) -> None:
    price(cast, "Kertas HVS A4", 60000, unit="rim")
    request = draft(cast)
    with_lines(request, 1, description="Kertas HVS A4", unit="rim", unit_price=D(90000))
    client.force_login(cast.requester)
    shown = client.get(reverse("procurement:request_detail", args=[request.pk])).content.decode()
    assert "Rp60.000 / rim" in shown and "50,00% di atas standar" in shown
    paste = reverse("procurement:request_paste", args=[request.pk])
    table = {"text": "Kertas HVS A4\t5\trim\t61.000"}
    grid = send(client, paste, table, on=paste).content.decode()
    assert "Rp60.000 / rim" in grid and "di atas standar" not in grid
