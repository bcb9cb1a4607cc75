"""Above a list: the search in sight, filters in a drawer, what is set with the way back, the order."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Role, User
from tests.procurement.scenes import draft
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
HTMX = {"hx-request": "true"}


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def page(client: Client, query: str = "", **headers: str) -> str:
    answer = client.get(reverse("procurement:request_list") + query, headers=headers)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def words_of_filters(text: str) -> dict[str, str]:
    """Chips by their words, with the address each leads to."""
    block = text.split('<ul class="chips">', 1)[1].split("</ul>", 1)[0]
    found = re.findall(r'<a href="([^"]*)">(.*?)</a>', block, re.DOTALL)
    return {" ".join(re.sub(r"<[^>]+>", " ", words).split()): url for url, words in found}


def test_the_search_stands_outside_the_drawer(cast: Cast, client: Client):
    client.force_login(cast.requester)
    text = page(client)
    drawer = text.index("filter-drawer")
    assert text.index('name="q"') < drawer
    assert text.index('name="status"') > drawer
    assert '<ul class="chips">' not in text


def test_each_filter_that_is_set_leads_back_without_itself(cast: Cast, client: Client):
    client.force_login(cast.requester)
    status = re.search(r'<option value="(\w+)">Konsep', page(client))
    assert status
    text = page(client, f"?q=meja&status={status[1]}&halaman=3&urut=nilai")
    chips = words_of_filters(text)
    (state,) = [url for words, url in chips.items() if "Status: Konsep" in words]
    assert "status=" not in state
    assert "halaman=" not in state
    assert "q=meja" in state
    assert "urut=nilai" in state
    assert "(2)" in text


def test_the_count_of_the_drawer_comes_with_the_rows(cast: Cast, client: Client):
    client.force_login(cast.requester)
    part = page(client, "?q=meja", **HTMX)
    assert re.search(r'id="jumlah-saringan" data-hx-swap-oob="true">\s*\(1\)\s*<', part)
    assert "<form" not in part


def test_the_order_is_chosen_among_words(cast: Cast, client: Client):
    client.force_login(cast.requester)
    text = page(client, "?urut=nilai")
    assert re.search(r'<option value="nilai" selected>\s*Nilai terbesar', text)
    assert re.search(r'<option value="baru">\s*Terbaru', text)


def test_the_agency_is_named_only_where_there_may_be_several(cast: Cast, client: Client):
    draft(cast)
    client.force_login(cast.requester)
    assert 'data-label="Perangkat daerah"' not in page(client)
    client.force_login(cast.auditor)
    assert 'data-label="Perangkat daerah"' in page(client)
    cast.requester.memberships.create(
        agency=cast.industry, role=Role.REQUESTER, valid_from="2020-01-01"
    )
    client.force_login(User.objects.get(pk=cast.requester.pk))
    assert 'data-label="Perangkat daerah"' in page(client)
