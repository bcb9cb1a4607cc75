"""Products of neighbouring codes turned down: figure, list and file say the same."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency
from procurement.models import LineDismissal, RequestLine
from reports.figures.answers import by_agency, of_year, turned_down
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory, member
from tests.procurement.scenes import neighbour
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


def this_year() -> int:
    return timezone.localdate().year


LIST = "reports:dismissal_list"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def turned(agency: Agency, cast: Cast, **request: Any) -> LineDismissal:
    """A product turned down in a handed-in request of an agency."""
    made = RequestFactory(
        package=PackageFactory(agency=agency), state="submitted",
        **{"submitted_at": timezone.now()} | request,
    )  # fmt: skip
    line, near = LineFactory(request=made), neighbour()
    return LineDismissal.objects.create(
        line=line, product=near, asked=line.commodity, offered=near.commodity, why="other_use",
        note="Untuk lapangan", by=cast.requester, at=timezone.now(),
    )  # fmt: skip


def test_only_what_was_handed_in_counts(cast: Cast) -> None:
    counted, other = turned(cast.health, cast), turned(cast.industry, cast)
    back = turned(cast.health, cast)
    RequestLine.objects.filter(pk=back.line_id).update(state="draft")
    turned(cast.elsewhere, cast)
    rows = turned_down(cast.auditor)
    assert set(rows) == {counted, other}
    assert by_agency(rows) == [(cast.health.name, 1), (cast.industry.name, 1)]
    assert of_year(rows, cast.health, this_year()).get() == counted
    assert not of_year(rows, cast.region, this_year() - 1).exists()


def test_figure_list_and_file_agree(cast: Cast, client: Client) -> None:
    for agency in (cast.health, cast.health, cast.industry):
        turned(agency, cast)
    client.force_login(cast.auditor)
    page = client.get(reverse("reports:dashboard"), {"tahun": this_year()})
    tile = next(t for t in page.context["tiles"] if "tidak sejenis" in t.label)
    assert tile.figure.text == "3"
    shown = client.get(tile.figure.url)
    assert shown.context["page_obj"].paginator.count == 3
    assert sum(count for _agency, count in shown.context["agencies"]) == 3
    file = client.get(f"{tile.figure.url}&unduh=csv")
    assert b"".join(file.streaming_content).decode().count("Untuk lapangan") == 3
    own = client.get(reverse("reports:agency", args=[cast.health.pk]), {"tahun": this_year()})
    tile = next(t for t in own.context["tiles"] if "tidak sejenis" in t.label)
    assert tile.figure.text == "2"
    assert client.get(tile.figure.url).context["page_obj"].paginator.count == 2


@pytest.mark.parametrize(
    ("role", "status"),
    [("auditor", 200), ("administrator", 200), ("p3dn_team", 200), ("requester", 404)],
)
def test_for_those_who_look_after_agencies(
    cast: Cast, client: Client, role: str, status: int
) -> None:
    client.force_login(member(cast.health, role))
    assert client.get(reverse(LIST)).status_code == status
    page = client.get(reverse("reports:agency", args=[cast.health.pk]))
    has_tile = any("tidak sejenis" in tile.label for tile in page.context["tiles"])
    assert has_tile is (status == 200)


def test_as_many_queries_for_thirty_as_for_three(cast: Cast, client: Client) -> None:
    counts: list[int] = []
    client.force_login(cast.auditor)
    client.get(reverse(LIST))
    for size in (3, 30):
        while LineDismissal.objects.count() < size:
            turned(cast.health, cast)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse(LIST), {"baris": 100})
        counts.append(len(queries))
    assert counts[0] == counts[1]
