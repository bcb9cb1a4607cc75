"""Trying the law with figures of one's own."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.ui.lists.parameters import asked
from procurement.models import RequestLine
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client: Client, cast: Cast) -> Client:
    client.force_login(cast.requester)
    return client


def text(client: Client, name: str, data: dict[str, object]) -> str:
    answer = client.get(reverse(f"procurement:{name}"), data)
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(answer.content.decode())).split())


def ladder(**changes: str) -> dict[str, object]:
    given = {
        "day": "2026-03-01",
        "subject": "industrial_goods",
        "quantity": "10",
        "origin": "domestic",
        "evidence": "certificate",
        "tkdn": "25",
        "valid_until": "2026-03-01",
    }
    return asked(**given | changes)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, "Memenuhi kewajiban"),
        ({"tkdn": "24,99", "other_tkdn": "30", "other_left": "10"}, "Pilih produk lain"),
        ({"tkdn": "24,99"}, "Belum dapat dinilai"),
        ({"tkdn": "24,99", "has_purchasable": "no"}, "Memenuhi kewajiban"),
        ({"valid_until": "2026-02-28", "siinas": "no", "has_purchasable": "yes"}, "Perlu peng"),
        ({"evidence": "buyer_estimate"}, "Belum dapat dinilai"),
    ],
    ids=[
        "the minimum on its last day",
        "a better one is to be had",
        "nobody looked",
        "looked and found none",
        "lapsed yesterday",
        "an estimate",
    ],
)
def test_the_ladder(page: Client, changes: dict[str, str], verdict: str) -> None:
    assert verdict in text(page, "ladder_try", ladder(**changes)).split("Hasil")[-1]
    assert not RequestLine.objects.exists()


def test_a_wrong_figure_stays_with_its_message(page: Client) -> None:
    answer = page.get(reverse("procurement:ladder_try"), ladder(tkdn="2728"))
    assert 'value="2728"' in answer.content.decode()
    assert "tkdn" in answer.context["form"].errors


def bids(*rows: tuple[str, str, str], **more: str) -> dict[str, object]:
    forms = {"TOTAL_FORMS": str(len(rows) + 1), "INITIAL_FORMS": "0"}
    for number, (name, price, tkdn) in enumerate(rows):
        forms |= {f"{number}-nama": name, f"{number}-harga": price, f"{number}-tkdn": tkdn}
    data = {f"penawar-{name}": value for name, value in forms.items()}
    return data | asked(day="2026-03-01", **more)


OFFERS = (("A", "1.050.000.000", "60"), ("C", "1.025.000.000", "25"), ("D", "1.010.000.000", "20"))


def test_bids_are_ranked_by_their_evaluated_price(page: Client) -> None:
    shown = text(page, "price_preference", bids(*OFFERS, own_estimate="1.100.000.000"))
    assert "1 A Rp1.050.000.000 60,00% 15,00% Rp892.500.000" in shown
    assert "2 C Rp1.025.000.000 25,00% 6,25% Rp960.937.500" in shown
    assert "3 D Rp1.010.000.000 20,00% 0,00% Rp1.010.000.000" in shown


SMALLER = (("B", "950.000.000", "60"), ("E", "900.000.000", "30"))


def test_at_one_billion_there_is_no_preference_and_the_refused_stay_out(page: Client) -> None:
    data = bids(*SMALLER, own_estimate="1.000.000.000", **{"penawar-0-gugur": "on"})
    shown = text(page, "price_preference", data)
    assert "1 E" in shown and "tidak ikut B" in shown and "0,00% Rp900.000.000" in shown


def test_a_bid_above_the_own_estimate_is_not_ranked(page: Client) -> None:
    shown = text(page, "price_preference", bids(*OFFERS, own_estimate="1.049.999.999"))
    assert "1 C" in shown and "di atas HPS A" in shown


@pytest.mark.parametrize(
    ("offer", "estimate", "field", "says"),
    [
        (OFFERS[0], "0", "own_estimate", "HPS harus lebih dari nol."),
        (OFFERS[0], "-5", "own_estimate", ""),
        (("A", "0", "60"), "1.000", "price", "Harga penawaran A harus lebih dari nol."),
        (("A", "-5", "60"), "1.000", "price", ""),
        (("A", "5", "300"), "1.000", "tkdn", ""),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(
    page: Client, offer: tuple[str, str, str], estimate: str, field: str, says: str
) -> None:
    data = bids(offer, own_estimate=estimate)
    answer = page.get(reverse("procurement:price_preference"), data)
    assert answer.context["ranked"] is None
    errors = answer.context["form"].errors | answer.context["bids"].errors[0]
    assert set(errors) == {field} and says in errors[field][0]


def test_a_day_without_a_rule_and_half_a_bid_are_said(page: Client) -> None:
    data = bids(*OFFERS, own_estimate="2.000.000.000") | {"tanggal": "2001-01-01"}
    assert "Belum ada aturan" in text(page, "price_preference", data)
    half = bids(("A", "", "60"), own_estimate="2.000.000.000")
    answer = page.get(reverse("procurement:price_preference"), half)
    assert answer.context["ranked"] is None and "price" in answer.context["bids"].errors[0]


def test_the_law_of_a_day(page: Client) -> None:
    now = text(page, "rules", {"tanggal": "01/06/2026"})
    assert "P3DN-W04 TKDN produk yang dibeli paling sedikit 25%." in now
    assert "Pengadaan Langsung Pekerjaan Konstruksi sampai Rp400.000.000." in now
    assert "P3DN-L01" in now and "P3DN-L02" in now and "BLUD dan swakelola" in now
    assert "mini-kompetisi" not in now
    assert "di atas Rp50.000.000 melalui mini-kompetisi" in text(
        page, "rules", {"tanggal": "01/09/2026"}
    )
    before = text(page, "rules", {"tanggal": "29/04/2025"})
    assert "Pengadaan Langsung Pekerjaan Konstruksi sampai Rp200.000.000." in before
    assert "tercatat di SIINas" not in before
    assert "P3DN-L01" not in before


def test_in_2018_nothing_later_is_shown(page: Client) -> None:
    shown = text(page, "rules", {"tanggal": "01/08/2018"})
    assert "P3DN-K02" in shown and "29/2017" in shown
    later = ("12/2021", "46/2025", "22/2020", "6/2022", "31/2022", "34/2024", "46/2022", "35/2025")
    assert [name for name in later if name in shown] == []
    assert "P3DN-K02" not in text(page, "rules", {"tanggal": "17/07/2018"})


def test_what_still_has_to_be_checked_is_told_to_administrators_alone(
    client: Client, cast: Cast
) -> None:
    for part in ("requester", "approver", "officer", "team", "auditor", "administrator"):
        client.force_login(getattr(cast, part))
        shown = text(client, "rules", {"tanggal": "01/06/2026"}).lower()
        hea = text(client, "price_preference", bids(*OFFERS, own_estimate="1.100.000.000")).lower()
        told = part == "administrator"
        assert ("perlu dicek pada naskah resmi" in shown) is told, part
        assert ("perlu dicek pada naskah resmi" in hea) is told, part


def test_a_day_before_every_rule_and_a_day_that_is_none(page: Client) -> None:
    assert "Tidak ada aturan yang dikenal" in text(page, "rules", {"tanggal": "01/01/2001"})
    assert "tanggal" in text(page, "rules", {"tanggal": "kemarin"}).lower()


def test_the_day_is_today_until_another_is_asked(page: Client) -> None:
    shown = page.get(reverse("procurement:rules")).content.decode()
    assert f'value="{timezone.localdate().isoformat()}"' in shown
