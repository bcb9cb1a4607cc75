"""Files of lists: words for what is stored, the same whether objects are made or not."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from python_calamine import CalamineWorkbook

from p3dn.ui.lists.export import Column, values_of
from procurement.delivery.exports import COLUMNS as DELIVERED
from procurement.exemption.views import ExemptionList
from procurement.models import PurchaseRequest
from procurement.plan.packages.views import PackageList
from procurement.request.views import RequestList
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(cast: Cast) -> list[PurchaseRequest]:
    """A request of the plan and one without a package."""
    planned = RequestFactory(package=PackageFactory(agency=cast.health))
    LineFactory(request=planned, quantity=2, unit_price=50)
    LineFactory(request=planned, quantity=1, unit_price=7)
    unplanned = RequestFactory(
        package=None, agency=cast.health, region=cast.region, unplanned_reason="Mendesak"
    )
    return [planned, unplanned]


def test_words_stand_for_what_is_stored() -> None:
    column = Column("Status", "state", words=[("draft", _("Konsep"))])
    rows = [PurchaseRequest(state="draft"), PurchaseRequest(state="else")]
    assert list(values_of([column], rows)) == [["Konsep"], ["else"]]


def test_rows_are_the_same_with_and_without_objects(asked: list[PurchaseRequest]) -> None:
    rows = PurchaseRequest.objects.for_list().order_by("pk")
    stored = RequestList.columns
    # the property of the same name makes objects necessary
    made = [Column(c.label, "rup_code", c.kind) if c.source == "package.rup_code" else c for c in stored]  # fmt: skip
    objects = list(values_of(made, rows))
    assert [[one or None for one in row] for row in values_of(stored, rows)] == [
        [one or None for one in row] for row in objects
    ]
    assert [row[3] for row in objects] == [asked[0].package.rup_code, ""]
    assert [row[5] for row in objects] == [107, 0], "what asks for nothing yet is worth nothing"


@pytest.mark.parametrize(
    "columns", [RequestList.columns, PackageList.columns, ExemptionList.columns, DELIVERED]
)
def test_files_of_long_lists_make_no_objects(columns: Sequence[Column]) -> None:
    assert all(isinstance(column.source, str) for column in columns)


def test_files_say_words(client: Client, cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, method="Tender", planned_domestic="yes")
    client.force_login(cast.auditor)
    response: Any = client.get(reverse("procurement:package_list"), {"unduh": "csv"})
    row = b"".join(response).decode().splitlines()[1].split(";")
    assert (row[0], row[6], row[8:]) == (package.rup_code, "Tender", ["Ya", "Belum diketahui"])
    book: Any = client.get(reverse("procurement:package_list"), {"unduh": "xlsx"})
    cells = CalamineWorkbook.from_filelike(BytesIO(book.content)).get_sheet_by_index(0).to_python()
    assert (cells[1][6], cells[1][8:]) == ("Tender", ["Ya", "Belum diketahui"])
