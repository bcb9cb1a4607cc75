"""The columns of a list: chosen in the address, left out of the table, carried by everything beside it."""

import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils.safestring import mark_safe

from p3dn.ui.lists.drawing.columns import chosen_columns
from p3dn.ui.lists.views import FilteredListView
from tests.procurement.scenes import draft
from tests.support.cast import Cast, assemble

TABLE = mark_safe(
    '<table class="data-table"><thead><tr><th scope="col" data-column="nama">Nama</th>'
    '<th scope="col" data-column="sisa" class="num"><a href="?urut=nilai">Nilai &amp; sisa</a></th>'
    '<th scope="col" data-column="status">Status</th></tr></thead><tbody>'
    '<tr><th scope="row">Meja &lt;b&gt;</th><td>Rp1<br/>&nbsp;&#8211;</td>'
    "<td><table><tr><td>di dalam</td></tr></table></td></tr></tbody>"
    '<tfoot><tr><td colspan="2">Jumlah</td><td>3</td></tr></tfoot></table>'
)


def test_all_columns_are_shown_unless_some_are_chosen() -> None:
    whole = chosen_columns(TABLE, [])
    assert whole.html == TABLE
    assert [(one.key, one.words, one.shown) for one in whole.columns] == [
        ("sisa", "Nilai & sisa", True),
        ("status", "Status", True),
    ]
    assert chosen_columns(TABLE, ["bukan-kolom"]).html == TABLE
    assert chosen_columns(TABLE, ["status", "sisa"]).html == TABLE


def test_what_was_not_chosen_is_left_out_and_the_rest_stands_as_it_was() -> None:
    table = chosen_columns(TABLE, ["sisa"])
    assert table.html == TABLE.replace(
        '<th scope="col" data-column="status">Status</th>', ""
    ).replace("<td><table><tr><td>di dalam</td></tr></table></td>", "").replace("<td>3</td>", "")
    assert (table.shown_count, table.count) == (2, 3)


def test_a_cell_over_several_columns_shrinks() -> None:
    html = chosen_columns(TABLE, ["status"]).html
    assert '<td colspan="1">Jumlah</td><td>3</td>' in html
    assert "di dalam" in html
    assert "Rp1" not in html


def lists(kind: type[FilteredListView]) -> set[str]:
    """The tables of all lists there are."""
    below = {name for one in kind.__subclasses__() for name in lists(one)}
    return below | ({kind.table_template} if kind.table_template else set())


def test_every_heading_of_a_list_has_a_name_of_its_own() -> None:
    """A heading without one could not be chosen; two of one name would go together."""
    assert get_resolver().url_patterns  # all views are known now
    for name in lists(FilteredListView):
        text = (Path(__file__).parents[3] / "templates" / name).read_text()
        head = text.split("<thead>")[1].split("</thead>")[0]
        keys = [re.findall(r'data-column="([^"]*)"', th) for th in re.findall(r"<th\b[^>]*>", head)]
        assert all(len(key) == 1 for key in keys), name
        assert len({key[0] for key in keys}) == len(keys), name


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def test_a_list_shows_the_chosen_columns_and_keeps_them(cast: Cast, client: Client) -> None:
    draft(cast)
    client.force_login(cast.administrator)
    address = reverse("procurement:request_list")
    text = client.get(address).content.decode()
    offered = re.findall(r'name="tampil"\s+value="([\w-]+)"', text)
    assert offered == ["perangkat-daerah", "status", "baris", "nilai", "dibuat"]
    text = client.get(f"{address}?tampil=status&tampil=nilai&urut=nilai").content.decode()
    table = text[text.index('<table class="data-table">') :]
    assert re.findall(r'data-label="([^"]*)"', table) == ["Status", "Nilai"]
    filters = text[text.index('class="filters"') : text.index('id="daftar"')]
    assert filters.count('name="tampil"') == 2
    assert "tampil=status&amp;tampil=nilai&amp;urut=nilai" not in filters  # inputs, not an address
    columns = text[text.index('<form method="get" id="kolom">') :]
    assert '<input type="hidden" name="urut" value="nilai" form="kolom">' in columns


def test_a_view_kept_in_one_language_shows_the_same_columns_in_the_other(
    cast: Cast, client: Client
) -> None:
    draft(cast)
    client.force_login(cast.administrator)
    address = f"{reverse('procurement:request_list')}?tampil=nilai&tampil=perangkat-daerah"
    client.cookies["bahasa"] = "en"
    text = client.get(address).content.decode()
    table = text[text.index('<table class="data-table">') :]
    assert re.findall(r'data-label="([^"]*)"', table) == ["Agency", "Value"]
