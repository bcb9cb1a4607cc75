"""An empty list says what to do about it: nothing is there yet, or the filter leaves nothing."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
NOTHING_LEFT = "Tidak ada yang cocok. Longgarkan atau bersihkan saringan."


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.mark.parametrize(
    ("name", "yet"),
    [
        ("procurement:request_list", "Belum ada permintaan. PPK membuatnya"),
        ("procurement:package_list", "Belum ada paket. Rencana dimuat"),
        ("procurement:exemption_list", "Tidak ada permintaan pengecualian."),
    ],
)
def test_what_is_said_of_an_empty_list(cast: Cast, client: Client, name: str, yet: str) -> None:
    client.force_login(cast.auditor)
    page = client.get(reverse(name)).content.decode()
    assert yet in page
    assert NOTHING_LEFT not in page
    page = client.get(reverse(name, query={"q": "zzz"})).content.decode()
    assert NOTHING_LEFT in page
    assert yet not in page
