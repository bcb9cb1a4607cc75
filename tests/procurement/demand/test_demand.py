"""Needs without a domestic product: what counts, what is done about them, and what stays hidden."""

import io
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import load_workbook

from catalog.models import Commodity
from procurement.demand import reads as demand
from procurement.models import DemandCase, DemandNote
from tests.factories.catalog import CommodityFactory
from tests.factories.procurement import LAPTOP, ExemptionFactory, PackageFactory
from tests.factories.reports import make_agency, make_line, make_package, make_request
from tests.procurement.acts import close_demand, note_demand, reopen_demand, take_demand
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db


@pytest.fixture
def abroad(cast: Cast):
    """Three foreign laptops described by the buyer, two million each."""
    return with_line(
        draft(cast), quantity=Decimal(3), unit_price=Decimal(2_000_000), claimed_origin="imported"
    )


def codes(cast: Cast) -> list[str]:
    return [row["commodity_id"] for row in demand.by_commodity(cast.region)]


# What counts ------------------------------------------------------------------------------------


def test_a_foreign_line_counts_with_its_quantity_and_rupiah(cast: Cast, abroad) -> None:
    [row] = demand.by_commodity(cast.region)
    assert (row["commodity_id"], row["value"], row["lines"], row["agencies"]) == (
        LAPTOP, Decimal(6_000_000), 1, 1,
    )  # fmt: skip
    assert demand.quantities(cast.region, [LAPTOP]) == {LAPTOP: [(Decimal(3), abroad.unit)]}


def test_a_line_that_found_its_product_does_not_count(cast: Cast) -> None:
    submitted(cast, laptop())
    assert codes(cast) == []


def test_a_line_on_a_lower_step_counts(cast: Cast) -> None:
    request = submitted(cast, laptop())
    assessment = request.lines.get().assessments.get()
    make = type(assessment).objects.create
    make(line=assessment.line, sequence=9, occasion="handover", verdict="complies", step="d",
         regime_id="x", engine_version="1.0", snapshot="{}", sha256="0" * 64)  # fmt: skip
    assert codes(cast) == [LAPTOP]


def test_an_exemption_asked_for_makes_a_line_count(cast: Cast) -> None:
    line = with_line(draft(cast), laptop())
    assert codes(cast) == []
    ExemptionFactory(line=line)
    assert codes(cast) == [LAPTOP]


def test_withdrawn_requests_and_other_regions_do_not_count(cast: Cast, abroad) -> None:
    assert not demand.by_commodity(cast.elsewhere.region).exists()
    type(abroad).objects.filter(pk=abroad.pk).update(state="cancelled")
    assert codes(cast) == []


def test_the_list_asks_the_same_number_of_questions_for_three_and_thirty(
    client: Client, cast: Cast, django_assert_max_num_queries
) -> None:
    client.force_login(cast.officer)
    for n in range(30):
        commodity = CommodityFactory(kbki_code=f"{45230 + n}")
        with_line(draft(cast), commodity=commodity, claimed_origin="imported")
        if n in (2, 29):
            with django_assert_max_num_queries(13):
                assert client.get(reverse("procurement:demand_list")).status_code == 200


def test_the_export_equals_the_list(client: Client, cast: Cast, abroad) -> None:
    client.force_login(cast.officer)
    answer = client.get(reverse("procurement:demand_list"), {"unduh": "xlsx"})
    sheet = load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert sheet[1][:4] == [LAPTOP, abroad.commodity.name, 6_000_000.0, "3 unit"]
    empty = client.get(reverse("procurement:demand_list"), {"status": "closed"})
    assert "Tidak ada kebutuhan di daftar ini" in empty.content.decode()


def test_a_need_says_how_many_lines_it_has_and_what_they_come_to(
    client: Client, cast: Cast, abroad, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_line(
        draft(cast), quantity=Decimal(1), unit_price=Decimal(500_000), claimed_origin="imported"
    )
    client.force_login(cast.officer)
    address = reverse("procurement:demand_detail", args=[LAPTOP])
    whole = client.get(address).content.decode()
    assert "2 baris, seluruhnya Rp6.500.000." in whole and "Yang tampak" not in whole
    monkeypatch.setattr("procurement.demand.views.SHOWN_LINES", 1)
    page = client.get(address)
    assert len(page.context["lines"]) == 1
    assert "2 baris, seluruhnya Rp6.500.000." in page.content.decode()
    assert "Yang tampak: 1 yang terbesar." in page.content.decode()


def test_a_refused_answer_stays_in_its_own_field(client: Client, cast: Cast, abroad) -> None:
    client.force_login(cast.officer)
    address = reverse("procurement:demand_detail", args=[LAPTOP])
    act = reverse("procurement:demand_act", args=[LAPTOP])
    typed = {"action": "close", "outcome": "registered", "text": "Belum ada pembuatnya."}
    refused = send(client, act, typed, on=address, having={"action": "close"})
    assert refused.content.decode().count("Belum ada pembuatnya.</textarea>") == 1


def test_packages_planned_as_foreign_are_listed_one_by_one(client: Client, cast: Cast) -> None:
    year = timezone.localdate().year
    plan = {"agency": cast.requester.memberships.get().agency, "fiscal_year": year}
    PackageFactory(**plan, name="Alat laboratorium", ceiling=9_000_000, planned_domestic="no")
    PackageFactory(**plan, name="Meja", planned_domestic="yes")
    PackageFactory(**plan, name="Batal", planned_domestic="no", is_active=False)
    client.force_login(cast.officer)
    address = reverse("procurement:planned_list")
    page = client.get(address)
    assert [package.name for package in page.context["page_obj"]] == ["Alat laboratorium"]
    assert "Rp9.000.000" in page.content.decode()
    sheet = client.get(address, {"unduh": "csv"}).getvalue().decode()
    assert "Alat laboratorium" in sheet and "Meja" not in sheet
    assert client.get(address, {"tahun": "1999"}).context["year"] == year
    client.force_login(cast.stranger)
    assert not list(client.get(address).context["page_obj"])


# What is done -----------------------------------------------------------------------------------


def test_take_note_close_and_open_again_leave_their_trace(cast: Cast, abroad) -> None:
    here = {"by": cast.officer, "region": cast.region, "commodity": abroad.commodity}
    assert take_demand(**here).taken_by == cast.officer
    note_demand(**here, text="Dihubungi: CV Contoh")
    chair = laptop(region=cast.region)
    case = close_demand(**here, outcome="registered", text="Sudah ada", product=chair)
    assert (case.state, case.product) == ("closed", chair)
    case = reopen_demand(**here, text="Kapasitas habis")
    assert (case.state, case.outcome, case.product, case.taken_by) == ("open", "", None, None)
    assert [n.state for n in case.notes.order_by("pk")] == ["taken", "taken", "closed", "open"]
    with pytest.raises(DatabaseError), transaction.atomic():
        DemandNote.objects.update(text="lain")


@pytest.mark.parametrize(
    ("outcome", "text", "says"),
    [("no_producer", " ", "alasan"), ("registered", "ada", "Pilih produk"), ("", "x", "hasil")],
)
def test_closing_needs_an_outcome_and_a_reason(
    cast: Cast, abroad, outcome: str, text: str, says: str
) -> None:
    here = {"by": cast.officer, "region": cast.region, "commodity": abroad.commodity}
    with pytest.raises(ValidationError) as refused, transaction.atomic():
        close_demand(**here, outcome=outcome, text=text)
    assert says in " ".join(refused.value.messages)
    assert not DemandCase.objects.filter(state="closed").exists()


def test_only_officers_of_the_region_write(cast: Cast, abroad) -> None:
    for person in (cast.verifier, cast.requester, cast.administrator, cast.stranger):
        with pytest.raises(PermissionDenied), transaction.atomic():
            take_demand(by=person, region=cast.region, commodity=abroad.commodity)


def test_the_officer_works_from_the_page(client: Client, cast: Cast, abroad) -> None:
    client.force_login(cast.officer)
    address = reverse("procurement:demand_act", args=[LAPTOP])
    shown = reverse("procurement:demand_detail", args=[LAPTOP])
    assert send(client, address, {"action": "take"}, on=shown).status_code == 302
    page = client.get(shown).content.decode()
    assert "Sedang ditangani" in page
    assert "Rp6.000.000" in page
    typed = {"action": "close", "outcome": "other", "text": ""}
    refused = send(client, address, typed, on=shown)
    assert "Alasan atau jawaban</a>:" in refused.content.decode()
    assert DemandCase.objects.get().state == "taken"
    client.force_login(cast.requester)
    assert client.post(address, {"action": "take"}).status_code == 404


def test_a_refused_closing_keeps_what_was_typed(client: Client, cast: Cast, abroad) -> None:
    client.force_login(cast.officer)
    typed = {"action": "close", "outcome": "registered", "text": "Sudah di katalog, menurut CV X"}
    shown = reverse("procurement:demand_detail", args=[LAPTOP])
    address = reverse("procurement:demand_act", args=[LAPTOP])
    page = send(client, address, typed, on=shown).content.decode()
    assert "Pilih produk yang sudah terdaftar itu." in page
    assert "Sudah di katalog, menurut CV X" in page
    assert not DemandCase.objects.filter(state="closed").exists()


def test_a_closed_need_comes_last_until_it_is_asked_for_again(
    client: Client, cast: Cast, abroad
) -> None:
    small = CommodityFactory(kbki_code="45299")
    with_line(draft(cast), commodity=small, claimed_origin="imported", unit_price=Decimal(1))
    here = {"by": cast.officer, "region": cast.region, "commodity": abroad.commodity}
    close_demand(**here, outcome="no_producer", text="Tidak ada")
    client.force_login(cast.officer)

    def listed() -> list[str]:
        page = client.get(reverse("procurement:demand_list"))
        return [row["commodity_id"] for row in page.context["page_obj"]]

    DemandCase.objects.update(changed_at=timezone.now() + timedelta(hours=1))
    assert listed() == ["45299", LAPTOP]
    DemandCase.objects.update(changed_at=timezone.now() - timedelta(hours=1))
    assert listed() == [LAPTOP, "45299"]
    assert (
        "ada permintaan baru sesudahnya"
        in client.get(reverse("procurement:demand_list")).content.decode()
    )


# The forecast -----------------------------------------------------------------------------------


def needed(region, agencies: int, *, first: str = "1000", code: str = LAPTOP) -> None:
    """One line of each of so many agencies, in the second quarter; the first is worth `first`."""
    commodity = Commodity.objects.filter(pk=code).first() or CommodityFactory(kbki_code=code)
    for n in range(agencies):
        agency = make_agency(region=region)
        request = make_request(agency, package=make_package(agency), needed_on=date(2026, 5, 2))
        make_line(request, "1", first if n == 0 else "1000", commodity=commodity)


@pytest.mark.parametrize(
    ("agencies", "first", "shown"),
    [(2, "1000", False), (3, "1000", True), (3, "8000", True), (3, "8001", False)],
)
def test_a_cell_that_names_its_buyer_is_hidden(
    cast: Cast, agencies: int, first: str, shown: bool
) -> None:
    needed(cast.region, agencies, first=first)
    [row] = demand.forecast(cast.region, 2026)
    assert row.cells[0] is None
    cell = row.cells[1]
    assert (cell.value is not None) is shown
    assert row.hidden is not shown
    if shown:
        assert (cell.quantity, cell.value) == (3, Decimal(first) + 2000)


def test_rows_that_tell_something_come_first(cast: Cast) -> None:
    needed(cast.region, 2, code="31000")
    needed(cast.region, 3, code="45000")
    assert [row.code for row in demand.forecast(cast.region, 2026)] == ["45000", "31000"]


def test_the_sheet_says_hidden_and_gives_no_totals(client: Client, cast: Cast) -> None:
    needed(cast.region, 2)
    client.force_login(cast.officer)
    address = reverse("procurement:demand_forecast")
    assert "disembunyikan" in client.get(address, {"tahun": "2026"}).content.decode()
    answer = client.get(address, {"tahun": "2026", "unduh": "xlsx"})
    sheet = load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert sheet[1][5:7] == ["disembunyikan", "disembunyikan"]
    assert len(sheet) == 2
