"""The desks read pages from indexes: no sorting of a region's records, no rows before the page."""

from itertools import combinations

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.certificates.filters import CertificateFilter
from catalog.models import Certificate
from catalog.shared.words import PHASES
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def plan_of(statement: str) -> str:
    """How the database would answer if reading and sorting everything cost very much."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_bitmapscan = off")
        cursor.execute("SET LOCAL enable_sort = off")
        cursor.execute(f"EXPLAIN {statement}")
        return "\n".join(row[0] for row in cursor.fetchall())


@pytest.mark.parametrize(
    ("kind", "query", "index"),
    [
        ("product", {}, "product_desk"),
        ("product", {"status": "refused"}, "product_desk_unfinished"),
        ("producer", {}, "producer_desk"),
        ("certificate", {}, "certificate_desk"),
        ("certificate", {"fase": "draft"}, "certificate_desk_unfinished"),
    ],
)
def test_a_page_of_keys_comes_out_of_an_index_in_order(
    client: Client, cast: Cast, kind: str, query: dict[str, str], index: str
) -> None:
    for _ in range(2):
        firm = ProducerFactory(region=cast.region)
        ProductFactory(producer=firm, refused=True)
        CertificateFactory(producer=firm, draft=True)
    client.force_login(cast.officer)
    with CaptureQueriesContext(connection) as seen:
        client.get(reverse(f"catalog:{kind}_desk"), query)
    page = f'SELECT "catalog_{kind}"."id" AS "pk"'
    (keys,) = (q["sql"] for q in seen if q["sql"].startswith(page) and "LIMIT" in q["sql"])
    assert "JOIN" not in keys
    plan = plan_of(keys)
    assert f"using {index} on" in plan
    assert "Sort" not in plan


def test_every_row_is_on_one_page_in_the_order_of_the_list(client: Client, cast: Cast) -> None:
    firms = [ProducerFactory(region=cast.region, name=f"CV {n % 3} {n}") for n in range(7)]
    client.force_login(cast.officer)
    address = reverse("catalog:producer_desk")
    pages = [client.get(address, {"baris": 3, "halaman": n}).context["page_obj"] for n in (1, 2, 3)]
    shown = [producer for page in pages for producer in page.object_list]
    assert shown == sorted(firms, key=lambda firm: firm.name)
    assert [producer.product_count for producer in shown] == [0] * 7


def test_phases_asked_together_are_those_asked_apart(cast: Cast) -> None:
    firm = ProducerFactory(region=cast.region)
    for state in ("draft", "submitted", "refused", "verified"):
        CertificateFactory(producer=firm, **{state: True})
    CertificateFactory(producer=firm, expired=True)
    StandingChangeFactory(certificate=CertificateFactory(producer=firm), kind="revoked")
    rows = Certificate.objects.with_phase(timezone.localdate())
    phase_of = {certificate.pk: certificate.phase for certificate in rows}
    assert len(set(phase_of.values())) == 6
    request = RequestFactory().get("/")
    for phases in [(), *((phase,) for phase in PHASES), *combinations(PHASES, 2)]:
        query = QueryDict("&".join(f"fase={phase}" for phase in phases))
        found = CertificateFilter(query, queryset=rows, request=request).qs
        wanted = {pk for pk, phase in phase_of.items() if not phases or phase in phases}
        assert {certificate.pk for certificate in found} == wanted
