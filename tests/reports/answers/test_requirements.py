"""Requirements that left no domestic product: figure, list and file say the same."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from procurement.models import LineRequirement, RequestLine
from reports.figures.answers import by_agency, left_none, of_year
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory, member
from tests.procurement.needs import attribute, requires
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


def this_year() -> int:
    return timezone.localdate().year


LIST = "reports:requirement_list"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def marked(agency: Any, what: Any, *, none: bool = True, **request: Any) -> LineRequirement:
    """A handed-in requirement of an agency."""
    made = RequestFactory(
        package=PackageFactory(agency=agency), state="submitted",
        **{"submitted_at": timezone.now()} | request,
    )  # fmt: skip
    line = LineFactory(request=made)
    return requires(line, what, "64", reason="Peta besar hanya terbuka begitu.", left_none=none)


def test_only_what_was_handed_in_and_left_none_counts(cast: Cast, client: Client) -> None:
    memory = attribute()
    counted = marked(cast.health, memory)
    marked(cast.health, memory, none=False)
    back = marked(cast.health, memory)
    RequestLine.objects.filter(pk=back.line_id).update(state="draft")
    other = marked(cast.industry, memory)
    marked(cast.elsewhere, memory)
    rows = left_none(cast.auditor)
    assert set(rows) == {counted, other}
    assert by_agency(rows) == [
        (cast.health.name, 1),
        (cast.industry.name, 1),
    ]
    assert of_year(rows, cast.health, this_year()).get() == counted
    assert not of_year(rows, cast.region, this_year() - 1).exists()


def test_figure_list_and_file_agree(cast: Cast, client: Client) -> None:
    memory = attribute()
    for agency in (cast.health, cast.health, cast.industry):
        marked(agency, memory)
    client.force_login(cast.auditor)
    page = client.get(reverse("reports:dashboard"), {"tahun": this_year()})
    tile = page.context["tiles"][-1]
    assert tile.figure.text == "3"
    shown = client.get(tile.figure.url)
    assert shown.context["page_obj"].paginator.count == 3
    assert "Peta besar hanya terbuka begitu." in shown.content.decode()
    assert sum(count for _agency, count in shown.context["agencies"]) == 3
    file = client.get(f"{tile.figure.url}&unduh=csv")
    assert b"".join(file.streaming_content).decode().count("Peta besar") == 3
    own = client.get(reverse("reports:agency", args=[cast.health.pk]), {"tahun": this_year()})
    assert own.context["tiles"][-1].figure.text == "2"
    assert client.get(own.context["tiles"][-1].figure.url).context["page_obj"].paginator.count == 2


@pytest.mark.parametrize(
    ("role", "status"),
    [("auditor", 200), ("administrator", 200), ("p3dn_team", 404), ("requester", 404)],
)
def test_for_inspector_and_administrator(
    cast: Cast, client: Client, role: str, status: int
) -> None:
    client.force_login(member(cast.health, role))
    assert client.get(reverse(LIST)).status_code == status
    page = client.get(reverse("reports:agency", args=[cast.health.pk]))
    has_tile = any("Syarat" in tile.label for tile in page.context["tiles"])
    assert has_tile is (status == 200)


def test_as_many_queries_for_thirty_as_for_three(cast: Cast, client: Client) -> None:
    memory, counts = attribute(), []
    client.force_login(cast.auditor)
    client.get(reverse(LIST))
    for size in (3, 30):
        while LineRequirement.objects.count() < size:
            marked(cast.health, memory)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse(LIST), {"baris": 100})
        counts.append(len(queries))
    assert counts[0] == counts[1]
