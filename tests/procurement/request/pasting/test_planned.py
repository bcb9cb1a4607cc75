"""What a package's text says it buys."""

from typing import Any

import pytest

from procurement.models import Package, RequestLine
from procurement.request.pasting.planned import planned_table
from tests.procurement.scenes import draft, laptop
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import form_in

from .test_pasting import Sheet


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"name": "Belanja Modal Kursi Rapat", "volume": "10 unit"}, [["Kursi Rapat", "10", "unit"]]),
        ({"name": "Pengadaan Laptop", "volume": "1.500"}, [["Laptop", "1.500", ""]]),
        ({"name": "Belanja Alat Tulis Kantor"}, [["Alat Tulis Kantor", "", ""]]),
        ({"name": "Paket"}, [["Paket", "", ""]]),
        ({"name": "Belanja Komputer", "description": "20 unit laptop 14 inci dan 5 unit printer laser."},
         [["laptop 14 inci", "20", "unit"], ["printer laser", "5", "unit"]]),
        ({"name": "ATK", "description": "Kertas HVS A4 sebanyak 30 rim, pulpen 12 lusin; map"},
         [["Kertas HVS A4", "30", "rim"], ["pulpen", "12", "lusin"]]),
    ],
)  # fmt: skip
def test_goods_are_read_from_the_text(said: dict[str, str], expected: list[list[str]]) -> None:
    rows = planned_table(Package(**said)).rows
    assert [row.cells for row in rows[1:]] == expected


@pytest.mark.django_db
def test_they_are_looked_through_before_they_are_written(cast: Cast) -> None:
    laptop(name="Laptop Rambang")
    request = draft(cast)
    Package.objects.filter(pk=request.package_id).update(description="4 unit laptop rambang")
    client: Any = signed_in(cast.requester)
    assert "?paket=1" in text_of(client.get(url("request_detail", request.pk)))
    sheet = Sheet(cast, request)
    sheet.html = client.get(sheet.page, {"paket": 1}).content.decode()
    assert form_in(sheet.html, sheet.page, sheet.page) and not RequestLine.objects.exists()
    sheet.press("simpan", **{"harga-1": "9.000.000"})
    line = RequestLine.objects.get()
    assert (line.product.name, line.quantity, line.unit) == ("Laptop Rambang", 4, "unit")
