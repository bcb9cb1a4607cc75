"""The TKDN calculator: the regulation's own example, advice, keeping and printing."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from catalog.calculation.services import exact, plain, save_calculation
from catalog.calculation.working import BMP_LABELS, BRAINWARE_LABELS, work_out
from catalog.models import Producer, TkdnCalculation
from p3dn.regulation.calculators.producer import BMP_FACTORS, BRAINWARE_WEIGHTS
from tests.factories.catalog import ProducerFactory, person
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
# Permenperin 35/2025 Lampiran I, the pump: cost, certified TKDN or what else is known.
PUMP: list[tuple[int, int | None, str]] = [
    (115_520_000, None, "other"), (11_350_000, None, "other"), (4_100_000, 78, ""),
    (4_900_000, None, "other"), (980_000, 48, ""), (400_000, 52, ""), (340_000, 81, ""),
    (840_000, None, "domestic_maker"),
]  # fmt: skip


def inputs(parts: Any = PUMP, **changes: Any) -> dict[str, Any]:
    return {
        "work": "own_in_own",
        "mostly_citizens": True,
        "invests_here": True,
        "brainware": {},
        "bmp": {"location": Decimal(4), "workers": Decimal(2)},
        "components": [
            {
                "name": f"Bagian {n}",
                "cost": Decimal(cost),
                "tkdn": None if tkdn is None else Decimal(tkdn),
                "otherwise": otherwise or "other",
            }
            for n, (cost, tkdn, otherwise) in enumerate(parts, 1)
        ],
        **changes,
    }


def calculation_of(producer: Producer) -> TkdnCalculation:
    """A kept simulation, written without the service."""
    return TkdnCalculation.objects.create(
        producer=producer, title="Pompa", scheme="35/2025", inputs=plain(inputs()),
        tkdn=Decimal("27.52"), bmp=Decimal(6), made_by=person("Petugas Hitung"),
    )  # fmt: skip


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(region=cast.region)


def test_the_example_of_the_regulation_with_its_sum_put_right() -> None:
    worked = work_out(inputs())
    assert round(worked.goods.total, 2) == Decimal("27.52")
    assert worked.bmp == 6
    assert [part.recognised for part in worked.parts] == [0, 0, 80, 0, 60, 60, 100, 25]
    assert sum(part.share for part in worked.parts) == pytest.approx(100)


def test_advice_names_what_is_missing_and_the_least_that_reaches_it() -> None:
    advice = work_out(inputs()).advice
    assert advice[0] == "TKDN sudah mencapai 25%."
    assert advice[1].startswith("TKDN + BMP masih kurang 6,48")
    assert advice[2].startswith(
        "Ganti “Bagian 1” dengan yang bersertifikat TKDN paling sedikit 25%"
    )


def test_advice_admits_when_no_single_part_is_enough() -> None:
    many = [(1, None, "other")] * 10
    advice = work_out(inputs(many, mostly_citizens=False, invests_here=False, bmp={})).advice
    assert advice[0].startswith("TKDN masih kurang 25,00")
    assert advice[1].startswith("Terbesar: ganti “Bagian 1”")
    assert "di atas 80%" in advice[1]


def test_a_maker_in_anothers_factory_gets_no_bmp() -> None:
    assert work_out(inputs(work="own_in_other")).bmp == 0


def test_every_factor_of_the_law_has_its_field() -> None:
    assert BMP_LABELS.keys() == BMP_FACTORS.keys()
    assert BRAINWARE_LABELS.keys() == BRAINWARE_WEIGHTS.keys()


def test_kept_input_comes_back_exactly(cast: Cast, firm: Producer) -> None:
    kept = save_calculation(user=cast.officer, producer=firm, title="Pompa", inputs=inputs())
    kept.refresh_from_db()
    assert exact(kept.inputs) == inputs()
    assert (kept.tkdn, kept.bmp, kept.scheme) == (Decimal("27.52"), Decimal(6), "35/2025")
    with pytest.raises(DatabaseError), transaction.atomic():
        TkdnCalculation.objects.update(tkdn=99)
    with pytest.raises(PermissionDenied), transaction.atomic():
        save_calculation(user=cast.verifier, producer=firm, title="x", inputs=inputs())


def typed(*rows: tuple[str, str, str], **more: str) -> dict[str, str]:
    data = {"title": "Meja", "work": "own_in_own", "mostly_citizens": "on", "invests_here": "on",
            "k-TOTAL_FORMS": "6", "k-INITIAL_FORMS": "0"}  # fmt: skip
    for n, (name, cost, tkdn) in enumerate(rows):
        data |= {f"k-{n}-name": name, f"k-{n}-cost": cost, f"k-{n}-tkdn": tkdn}
    return data | more


def test_looking_keeps_nothing_and_saving_does(client: Client, cast: Cast, firm: Producer) -> None:
    client.force_login(cast.officer)
    address = reverse("catalog:calculation_create", args=[firm.pk])
    data = typed(("Kayu", "750.000", "85"), ("Cat", "250.000", ""), bmp_location="4")
    seen = client.post(address, data).content.decode()
    assert "81,25" in seen  # 75% of 75%, and 25
    assert not TkdnCalculation.objects.exists()
    live = client.post(address, data, headers={"HX-Request": "true"}).content.decode()
    assert "81,25" in live
    assert "<html" not in live
    assert client.post(address, data | {"save": "1"}).status_code == 302
    kept = TkdnCalculation.objects.get()
    assert (kept.tkdn, kept.bmp) == (Decimal("81.25"), Decimal(4))
    again = client.get(address, {"dari": str(kept.pk)}).content.decode()
    assert 'value="Kayu"' in again
    assert "Meja" in client.get(reverse("catalog:producer_detail", args=[firm.pk])).content.decode()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (typed(), "Isi sedikitnya satu komponen"),
        (typed(("Kayu", "0", "")), "lebih dari nol"),
        (typed(("Kayu", "100", "120")), "100"),
        (typed(("Kayu", "100", ""), bmp_workers="5"), "4"),
    ],
)
def test_what_cannot_be_is_refused_and_kept_on_the_page(
    client: Client, cast: Cast, firm: Producer, data: dict[str, str], says: str
) -> None:
    client.force_login(cast.officer)
    page = client.post(reverse("catalog:calculation_create", args=[firm.pk]), data | {"save": "1"})
    assert says in page.content.decode()
    assert not TkdnCalculation.objects.exists()


def test_more_rows_keep_what_was_typed(client: Client, cast: Cast, firm: Producer) -> None:
    client.force_login(cast.officer)
    address = reverse("catalog:calculation_create", args=[firm.pk])
    rows = [(f"Bagian {n}", "1x" if n == 3 else "100", "") for n in range(6)]
    page = client.post(address, typed(*rows, **{"more": "1", "k-2-otherwise": "all_domestic"}))
    components, shown = page.context["components"], page.content.decode()
    assert len(components.forms) == 12
    assert 'value="1x"' in shown and "bukan jumlah rupiah" not in shown
    assert components.forms[2]["otherwise"].value() == "all_domestic"
    assert "Komponen 12" in shown


def test_a_component_of_an_earlier_calculation_may_be_taken_out(
    client: Client, cast: Cast, firm: Producer
) -> None:
    client.force_login(cast.officer)
    data = typed(("Kayu", "100", "85"), ("", "", "")) | {"k-INITIAL_FORMS": "2"}
    page = client.post(reverse("catalog:calculation_create", args=[firm.pk]), data)
    assert [part.name for part in page.context["worked"].parts] == ["Kayu"]


def test_the_result_says_which_row_is_wrong(client: Client, cast: Cast, firm: Producer) -> None:
    client.force_login(cast.officer)
    data = typed(("Kayu", "100", "85"), ("Cat", "1o0", ""))
    for headers in ({}, {"HX-Request": "true"}):
        address = reverse("catalog:calculation_create", args=[firm.pk])
        page = client.post(address, data, headers=headers).content.decode()
        assert '<a href="#id_k-1-cost">Komponen 2, Biaya (Rp): ' in page
    assert "81,25" not in page


def test_a_name_is_needed_only_to_keep_it(client: Client, cast: Cast, firm: Producer) -> None:
    client.force_login(cast.officer)
    address = reverse("catalog:calculation_create", args=[firm.pk])
    data = typed(("Kayu", "100", "85"), title="")
    assert client.post(address, data).context["worked"]
    assert "Tuliskan nama barangnya" in client.post(address, data | {"save": "1"}).content.decode()
    assert not TkdnCalculation.objects.exists()


def test_the_printed_sheet(client: Client, cast: Cast, firm: Producer) -> None:
    client.force_login(cast.verifier)
    kept = calculation_of(firm)
    pdf = client.get(reverse("catalog:calculation_pdf", args=[kept.pk]))
    assert pdf.content.startswith(b"%PDF")
    client.force_login(cast.administrator)
    assert client.get(reverse("catalog:calculation_pdf", args=[kept.pk])).status_code == 404
