"""The columns of a list: chosen in the address, left out of the table, carried by everything beside it."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.safestring import mark_safe

from p3dn.ui.lists.columns import chosen_columns
from tests.procurement.scenes import draft
from tests.support.cast import Cast, assemble

TABLE = mark_safe(
    '<table class="data-table"><thead><tr><th scope="col">Nama</th>'
    '<th scope="col" class="num"><a href="?urut=nilai">Nilai &amp; sisa</a></th>'
    '<th scope="col">Status</th></tr></thead><tbody>'
    '<tr><th scope="row">Meja &lt;b&gt;</th><td>Rp1<br/>&nbsp;&#8211;</td>'
    "<td><table><tr><td>di dalam</td></tr></table></td></tr></tbody>"
    '<tfoot><tr><td colspan="2">Jumlah</td><td>3</td></tr></tfoot></table>'
)


def test_all_columns_are_shown_unless_some_are_chosen() -> None:
    whole = chosen_columns(TABLE, [])
    assert whole.html == TABLE
    assert [(one.key, one.words, one.shown) for one in whole.columns] == [
        ("nilai-sisa", "Nilai & sisa", True),
        ("status", "Status", True),
    ]
    assert chosen_columns(TABLE, ["bukan-kolom"]).html == TABLE
    assert chosen_columns(TABLE, ["status", "nilai-sisa"]).html == TABLE


def test_what_was_not_chosen_is_left_out_and_the_rest_stands_as_it_was() -> None:
    table = chosen_columns(TABLE, ["nilai-sisa"])
    assert table.html == TABLE.replace('<th scope="col">Status</th>', "").replace(
        "<td><table><tr><td>di dalam</td></tr></table></td>", ""
    ).replace("<td>3</td>", "")
    assert (table.shown_count, table.count) == (2, 3)


def test_a_cell_over_several_columns_shrinks() -> None:
    html = chosen_columns(TABLE, ["status"]).html
    assert '<td colspan="1">Jumlah</td><td>3</td>' in html
    assert "di dalam" in html
    assert "Rp1" not in html


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
    columns = text[text.index('<form method="get" class="drop">') :]
    assert '<input type="hidden" name="urut" value="nilai">' in columns
