"""Of spans of days that cut months: every figure that is linked opens a list which comes to it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from hypothesis import example, given
from hypothesis import strategies as st

from p3dn.accounts.models import Agency, User
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, rupiah
from reports.spending.filters import SpendingFilter
from reports.spending.purchases import UNKNOWN
from reports.spending.reads import counted_of, spending_lines
from tests.factories.procurement import member
from tests.procurement.spending.acts import ORIGINS
from tests.reports.breakdown.test_any_span import bought, live, three_agencies
from tests.support.databases import once
from tests.support.examples import by_the_database

pytestmark = pytest.mark.django_db
BY = ("komoditas", "produsen", "sumber", "perangkat-daerah", "jenis-pengadaan", "metode-pengadaan", "bulan", "daerah")  # fmt: skip
UNKNOWN_CLASS = urlencode(asked(commodity=UNKNOWN))
TURNS = 6
places = once(three_agencies)
first_days = st.dates(date(2025, 10, 20), date(2025, 12, 30)).filter(lambda day: day.day != 1)
last_days = st.dates(date(2026, 1, 2), date(2026, 3, 9)).filter(lambda day: day.day < 28)
within_a_month = st.sampled_from([(date(2025, 11, 3), date(2025, 11, 20)), (date(2026, 1, 5),) * 2])
within_a_year = st.tuples(st.dates(date(2026, 1, 2), date(2026, 1, 20)), last_days).map(
    lambda ends: (ends[0], max(ends))
)
A_PURCHASE = {
    "which": 0, "day": date(2026, 1, 5), "value": Decimal("7000000.25"), "origin": ORIGINS[0], "tkdn": Decimal(40),
    "duty": "met", "source": "tender", "method": "Tender", "procurement_type": "goods",
    "own_estimate": Decimal(6_000_000), "small_business": "yes", "in_region": "yes", "commodity_id": 0,
    "producer_id": 1,
}  # fmt: skip
MANY = [
    A_PURCHASE | {
        "which": n // 2 % 2, "day": date(2025 + n % 2, 11 if n % 2 == 0 else 1, 1 + n), "value": Decimal(10**6 + n),
        "origin": ORIGINS[n % len(ORIGINS)], "source": ("tender", "delivery", "catalogue_6")[n % 3],
        "method": ("", "Tender")[n % 2], "commodity_id": (None, 0, 1)[n % 3], "producer_id": (None, 0, 1)[n % 3],
        "duty": ("met", "exempt", "none", "breached", "unjudged")[n % 5],
    }
    for n in range(14)
]  # fmt: skip


@by_the_database(2)
@given(
    st.lists(bought, min_size=8, max_size=14),
    st.tuples(first_days, last_days) | within_a_month | within_a_year,
    st.integers(0, TURNS - 1),
)
@example(MANY, (date(2025, 11, 3), date(2026, 1, 9)), 0)
@example(MANY, (date(2026, 1, 3), date(2026, 1, 11)), 1)
def test_every_linked_figure_opens_a_list_that_comes_to_it(
    places: Any, facts: Any, ends: tuple[date, date], turn: int
) -> None:
    """Every few pages by turns, for who reads all of the region and who reads one agency."""
    with transaction.atomic():
        live(places, facts, A_PURCHASE)
        own = Agency.objects.get(pk=places[0][0].pk)
        for role in ("auditor", "requester"):
            person = member(own, role)
            by_turns = list(pages(own, ends, role))[turn::TURNS]
            followed = Counter(word for page in by_turns for word in followed_of(person, page))
            assert facts is not MANY or (followed["baris"] and followed["angka"] > 9), role
        transaction.set_rollback(True)


def pages(agency: Agency, ends: tuple[date, date], role: str) -> Iterator[str]:
    """Dashboards and breakdowns of these days, whole and narrowed by what cells are keyed by."""
    days = f"dari_tanggal={ends[0]}&sampai_tanggal={ends[1]}"
    if role == "auditor":
        yield f"{reverse('reports:dashboard')}?{days}"
    yield f"{reverse('reports:agency', args=[agency.pk])}?{days}"
    yield f"{reverse('reports:agency', args=[agency.pk])}?{days}&sumber=tender"
    for by in BY:
        if by != "bulan" or ends[0].year == ends[1].year:
            yield f"/laporan/telusur/?menurut={by}&{days}"
            yield f"/laporan/telusur/?menurut={by}&{days}&perangkat_daerah={agency.pk}"
    yield f"/laporan/telusur/?menurut=perangkat-daerah&{days}&sumber=tender"
    yield f"/laporan/telusur/?menurut=perangkat-daerah&{days}&{UNKNOWN_CLASS}"


def followed_of(person: User, page: str) -> Iterator[str]:
    """Each link of a page to the list of spending, once the list was found to come to what the page says."""
    client = Client()
    client.force_login(person)
    answer = client.get(page)
    assert answer.status_code == 200, page
    context, shown = answer.context, answer.content.decode()
    if "tiles" not in context:
        return
    rows = context["page_obj"].object_list
    assert sum(row.value for row in rows) == context["total"].value
    for row in rows:
        if row.lines:
            assert rupiah(row.value) in shown
            assert listed(person, row.list_url) == row.value, (page, row.list_url)
            yield "baris"
    for tile in context["tiles"]:
        links = [*([tile.figure] if tile.meaning.of is None else []), *tile.parts]
        for link in links:
            if link.url.startswith(reverse("reports:spending_lines")):
                found = listed(person, link.url)
                said = link.text.rpartition(" ")[2]
                assert said in (rupiah(found), number(found)), (page, link)
                yield "angka"


def listed(person: User, url: str) -> Decimal:
    """What the list at an address comes to: of a figure what it counts, else what was spent."""
    path, _mark, query = url.partition("?")
    assert path == reverse("reports:spending_lines")
    request = SimpleNamespace(user=person)
    chosen = SpendingFilter(QueryDict(query), queryset=spending_lines(person), request=request)
    assert chosen.is_valid(), (url, chosen.errors)
    return counted_of(chosen.selected(), chosen.term)


def test_the_page_of_the_list_says_the_same(client: Client, places: Any) -> None:
    with transaction.atomic():
        live(places, MANY, A_PURCHASE)
        person = member(Agency.objects.get(pk=places[0][0].pk), "auditor")
        client.force_login(person)
        page = client.get("/laporan/?dari_tanggal=2025-11-03&sampai_tanggal=2026-01-09")
        urls = {link.url for tile in page.context["tiles"] for link in (tile.figure, *tile.parts)}
        own = sorted(url for url in urls if url.startswith("/laporan/belanja/"))
        assert len(own) > 15
        for url in own[::4]:
            context = client.get(url).context
            counted = context.get("counted")
            shown = context["total"].value if counted is None else counted
            assert shown == listed(person, url), url
        transaction.set_rollback(True)
