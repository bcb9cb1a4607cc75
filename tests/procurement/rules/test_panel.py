"""What the pages of packages and requests say of the rules they meet."""

import re
from datetime import date
from decimal import Decimal
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalog.models import LocalRule
from procurement.models import Package, PurchaseRequest
from procurement.rules.reads import MOST_BIDS
from tests.factories.catalog import LocalRuleFactory
from tests.factories.procurement import LAPTOP, PackageFactory, RequestFactory, commodity
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
DOUBT = "perlu dicek pada naskah resmi"


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(html)).split())


def panel(client: Client, record: Package | PurchaseRequest) -> str:
    """The panel of a page in words."""
    kind = "package" if isinstance(record, Package) else "request"
    answer = client.get(reverse(f"procurement:{kind}_detail", args=[record.pk]))
    assert answer.status_code == 200
    html = answer.content.decode()
    return words(html[html.index('id="judul-aturan"') :].split("</section>")[0])


@pytest.fixture
def buyer(client: Client, cast: Cast) -> Client:
    client.force_login(cast.requester)
    return client


def package(cast: Cast, ceiling: str, day: date = date(2026, 10, 1), **fields: object) -> Package:
    return PackageFactory(
        agency=cast.health, ceiling=Decimal(ceiling), selection_from=day, **fields
    )


@pytest.mark.parametrize(
    ("ceiling", "day", "who"),
    [
        ("200000000", date(2026, 8, 31), "dilakukan Pejabat Pengadaan"),
        ("200000001", date(2026, 8, 31), "dilakukan PPK"),
        ("200000001", date(2026, 9, 1), "Pokja Pemilihan, bukan PPK"),
    ],
)
def test_a_package_says_who_acts_on_its_day(
    buyer: Client, cast: Cast, ceiling: str, day: date, who: str
) -> None:
    shown = panel(buyer, package(cast, ceiling, day))
    assert who in shown and "dicadangkan untuk usaha kecil" in shown and "BLUD" in shown


def test_a_package_names_the_fine_for_its_own_value(buyer: Client, cast: Cast) -> None:
    shown = panel(buyer, package(cast, "10000000000"))
    assert "denda Rp100.000.000 untuk kontrak sebesar ini" in shown
    assert "P3DN-K02" in shown and "PP 29/2018 Pasal 107" in shown


def test_consultancy_gives_no_bond(buyer: Client, cast: Cast) -> None:
    advice = package(cast, "500000000", procurement_types="Jasa Konsultansi", method="Seleksi")
    shown = panel(buyer, advice)
    assert "tidak memerlukan jaminan pelaksanaan" in shown
    assert "menyerahkan jaminan" not in shown


def test_a_method_that_contradicts_the_value_is_a_warning(buyer: Client, cast: Cast) -> None:
    wrong = package(cast, "250000000", method="Pengadaan Langsung")
    answer = buyer.get(reverse("procurement:package_detail", args=[wrong.pk]))
    [warning] = answer.context["rules"].warnings
    assert "padahal nilainya di atas Rp200.000.000" in warning.sentence
    assert 'class="alert alert-warning"' in answer.content.decode()
    right = package(cast, "250000000")
    address = reverse("procurement:package_detail", args=[right.pk])
    assert buyer.get(address).context["rules"].warnings == []


def test_a_request_meets_the_rules_of_its_package_or_of_its_own_worth(
    buyer: Client, cast: Cast
) -> None:
    purchase = draft(cast, ceiling="300000000")
    with_line(purchase, laptop(), quantity=1, unit_price=Decimal(1000))
    assert "Dihitung dari pagu paket Rp300.000.000" in panel(buyer, purchase)
    unplanned = RequestFactory(
        package=None, agency=cast.health, requester=cast.requester, unplanned_reason="Mendesak"
    )
    with_line(unplanned, laptop(), quantity=2, unit_price=Decimal(1000))
    shown = panel(buyer, unplanned)
    assert "nilai permintaan ini Rp2.000" in shown
    assert "Aturan untuk permintaan ini" in shown
    with_line(unplanned, laptop(), quantity=1, unit_price=Decimal(500), state="rejected")
    assert "nilai permintaan ini Rp2.000" in panel(buyer, unplanned), (
        "what was refused is not bought"
    )
    assert "wajib memakai produk dalam negeri" in shown


def test_only_administrators_are_told_what_is_unsure(client: Client, cast: Cast) -> None:
    record = package(cast, "250000000")
    for part in ("requester", "approver", "team", "auditor", "administrator"):
        client.force_login(getattr(cast, part))
        assert (DOUBT in panel(client, record)) is (part == "administrator"), part


def test_the_calculator_is_filled_from_the_packages_own_lines(buyer: Client, cast: Cast) -> None:
    record = package(cast, "2000000000")
    kept = draft(cast, package=record)
    with_line(kept, laptop(tkdn="60"), quantity=1, unit_price=Decimal(1_000_000_000))
    with_line(kept, None, claimed_tkdn=Decimal("27.5"), quantity=1, unit_price=Decimal(900_000_000))
    given_up = draft(cast, package=record, state="cancelled")
    with_line(given_up, laptop(), quantity=1, unit_price=Decimal(5))
    page = buyer.get(reverse("procurement:package_detail", args=[record.pk]))
    address = page.context["rules"].calculator
    assert address in unescape(page.content.decode())
    filled = buyer.get(address)
    ranked = [(r.place, r.bid.price, r.bid.tkdn) for r in filled.context["ranked"]]
    assert ranked == [(1, 900_000_000, Decimal("27.5")), (2, 1_000_000_000, 60)]
    shown = filled.content.decode()
    assert 'value="2.000.000.000"' in shown and 'value="1.000.000.000"' in shown
    own = buyer.get(reverse("procurement:price_preference"), {"permintaan": kept.pk})
    assert len(own.context["ranked"]) == 2


def test_strangers_cannot_fill_the_calculator(client: Client, cast: Cast) -> None:
    record = package(cast, "2000000000")
    purchase = draft(cast, package=record)
    for part in ("stranger", "other_requester", "officer"):
        client.force_login(getattr(cast, part))
        for given in ({"paket": record.pk}, {"permintaan": purchase.pk}, {"paket": "x"}):
            answer = client.get(reverse("procurement:price_preference"), given)
            assert answer.status_code == 404, (part, given)


def test_a_package_without_money_or_lines_fills_what_there_is(buyer: Client, cast: Cast) -> None:
    empty = package(cast, "0")
    filled = buyer.get(reverse("procurement:price_preference"), {"paket": empty.pk})
    assert filled.status_code == 200 and filled.context["ranked"] is None
    assert "HPS harus lebih dari nol." in filled.content.decode()
    assert "Rp0" in panel(buyer, empty)


def test_any_number_of_lines_takes_the_same_queries(buyer: Client, cast: Cast) -> None:
    def counted(lines: int) -> list[int]:
        record = package(cast, "2000000000")
        purchase = draft(cast, package=record)
        for _ in range(lines):
            with_line(purchase, laptop(), quantity=1, unit_price=Decimal(1000))
        LocalRuleFactory(region=cast.region)
        counts = []
        for address in (
            reverse("procurement:package_detail", args=[record.pk]),
            reverse("procurement:request_detail", args=[purchase.pk]),
            reverse("procurement:price_preference", query={"paket": record.pk}),
        ):
            with CaptureQueriesContext(connection) as captured:
                assert buyer.get(address).status_code == 200
            counts.append(len(captured))
        return counts

    counted(1)
    assert counted(3) == counted(9)
    assert counted(12) == counted(30), "more lines than ten stand in rows"
    assert MOST_BIDS < 30


def test_rules_of_the_region_stand_beside_its_packages(buyer: Client, cast: Cast) -> None:
    record = package(cast, "250000000")
    with_line(draft(cast, package=record), laptop())
    commodity("38111", "Kursi")
    about = {
        "semua": {},
        "barang": {"kind": "Barang"},
        "laptop": {"commodity": commodity(LAPTOP)},
        "konstruksi": {"kind": "Pekerjaan Konstruksi"},
        "kursi": {"commodity": commodity("38111", "Kursi")},
        "nanti": {"valid_from": date(2026, 10, 2)},
        "dahulu": {"valid_to": date(2026, 9, 30)},
        "tetangga": {"region": cast.elsewhere.region},
    }
    for name, fields in about.items():
        LocalRuleFactory(**{"region": cast.region, "text": f"Untuk {name}."} | fields)
    answer = buyer.get(reverse("procurement:package_detail", args=[record.pk]))
    found = {rule.text for rule in answer.context["rules"].local}
    assert found == {"Untuk semua.", "Untuk barang.", "Untuk laptop."}
    assert LocalRule.objects.count() == len(about)
