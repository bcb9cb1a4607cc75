"""A province sees sums of its regencies and cities, a ministry those of all; neither a single document."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from p3dn.accounts.models import Agency, Region
from procurement.models import Expense
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_realization
from tests.support.cast import region
from tests.support.databases import once

pytestmark = pytest.mark.django_db
PAGE = "/laporan/kabupaten-kota/"


def province(code: str, name: str) -> Agency:
    """The inspectorate of a province, or of the country (00)."""
    place = Region.objects.create(code=code, name=name, kind="province", is_served=True)
    return make_agency(name=f"Inspektorat {name}", region=place)


def three_cities_that_spent() -> list[Agency]:
    """What two cities of one province and one of another bought."""
    places = [
        region("16.74", "Kota Prabumulih"),
        region("16.71", "Kota Palembang"),
        region("18.71", "Kota Jauh"),
    ]
    agencies = [make_agency(region=place) for place in places]
    for number, agency in enumerate(agencies, start=1):
        delivery = make_realization(agency, date(2026, 3, number))
        add_line(delivery, Decimal(1_000_000 * number), tkdn="50")
    return agencies


bought = once(three_cities_that_spent)


def sums(answer: Any) -> dict[str, Decimal]:
    assert answer.status_code == 200
    return {row.name: row.value for row in answer.context["page_obj"].object_list}


def test_a_province_sees_the_sums_of_its_own(client: Any, bought: list[Agency]) -> None:
    client.force_login(member(province("16", "Sumatera Selatan"), "auditor"))
    both = {"Kota Palembang": Decimal(2_000_000), "Kota Prabumulih": Decimal(1_000_000)}
    assert sums(client.get(f"{PAGE}?tahun=2026")) == both
    odd = client.get(f"{PAGE}?dari_tanggal=2026-03-02&sampai_tanggal=2026-03-09")
    assert sums(odd) == {"Kota Palembang": Decimal(2_000_000)}, "days are summed of purchases"
    assert PAGE in client.get("/laporan/").content.decode()


def test_a_ministry_sees_the_sums_of_all(client: Any, bought: list[Agency]) -> None:
    client.force_login(member(province("00", "Kementerian"), "auditor"))
    assert len(sums(client.get(f"{PAGE}?tahun=2026"))) == 3


def test_no_document_is_seen_from_above(client: Any, bought: list[Agency]) -> None:
    """No list, page or file of a regency opens, and nothing on the page leads to one."""
    client.force_login(member(province("16", "Sumatera Selatan"), "auditor"))
    page = client.get(f"{PAGE}?tahun=2026").content.decode()
    assert "/laporan/belanja/?" not in page, "the menu leads to the list, no sum does"
    assert "/laporan/telusur/?" not in page
    expense = Expense.objects.filter(agency=bought[0]).get()
    line = expense.delivery_line
    assert line is not None
    for path in (
        f"/laporan/perangkat-daerah/{bought[0].pk}/",
        f"/laporan/?daerah={bought[0].region_id}",
        f"/pengadaan/serah-terima/{line.realization_id}/",
        f"/pengadaan/permintaan/{line.realization.request_id}/",
    ):
        assert client.get(path).status_code == 404, path
    assert client.get("/laporan/belanja/?tahun=2026").context["total"].value == 0
    assert sums(client.get("/laporan/telusur/?tahun=2026&menurut=daerah")) == {}
    for name in ("perangkat_daerah", "komoditas", "produsen", "sumber_dana", "daerah"):
        assert client.get(f"{PAGE}?{name}=1").status_code == 400, name


def test_files_hold_the_sums_alone(client: Any, bought: list[Agency]) -> None:
    client.force_login(member(province("16", "Sumatera Selatan"), "auditor"))
    text = b"".join(client.get(f"{PAGE}?tahun=2026&unduh=csv").streaming_content).decode()
    assert "Kota Palembang;2000000" in text
    assert bought[0].name not in text and "Kota Jauh" not in text


@pytest.mark.parametrize(
    "role", ["requester", "approver", "catalogue_officer", "catalogue_verifier"]
)
def test_only_roles_of_a_whole_province_look_below(
    client: Any, bought: list[Agency], role: str
) -> None:
    client.force_login(member(province("16", "Sumatera Selatan"), role))
    assert client.get(PAGE).status_code == 404


@pytest.mark.parametrize("role", ["auditor", "administrator", "p3dn_team", "requester"])
def test_a_city_sees_none_but_itself(client: Any, bought: list[Agency], role: str) -> None:
    client.force_login(member(bought[0], role))
    assert client.get(PAGE).status_code == 404
    client.logout()
    assert client.get(PAGE).status_code == 302
