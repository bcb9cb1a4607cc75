"""Views of lists kept under a name: one's own, of lists only, once, and back where they were seen."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.accounts.kept.services import MOST, keep_view
from p3dn.accounts.models import KeptView
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
KEEP = "accounts:view_keep"


def requests(query: str = "") -> str:
    return reverse("procurement:request_list") + query


def test_a_view_is_kept_from_the_list_and_leads_back_to_it(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    page = client.get(requests("?q=meja&urut=nilai&halaman=3")).content.decode()
    ask = "?alamat=%2Fpengadaan%2Fpermintaan%2F%3Fq%3Dmeja%26urut%3Dnilai%26halaman%3D3"
    assert reverse(KEEP) + ask in page
    form = client.get(reverse(KEEP) + ask).content.decode()
    assert 'value="/pengadaan/permintaan/?q=meja&amp;urut=nilai&amp;halaman=3"' in form
    sent = {"address": requests("?q=meja&urut=nilai&halaman=3"), "name": "Meja "}
    answer = client.post(reverse(KEEP), sent)
    assert answer.headers["Location"] == requests("?q=meja&urut=nilai")
    page = client.get(requests()).content.decode()
    assert "Tampilan tersimpan (1)" in " ".join(page.split())
    assert f'<a href="{requests("?q=meja&amp;urut=nilai")}">Meja</a>' in page
    assert "Meja</a>" not in client.get(reverse("procurement:package_list")).content.decode()
    assert ">Permintaan pembelian<" in client.get(reverse("accounts:view_list")).content.decode()


def test_the_same_is_kept_once_and_another_of_its_name_refused(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    sent = {"address": requests("?q=meja"), "name": "Meja"}
    for _again in range(2):
        assert client.post(reverse(KEEP), sent).status_code == 302
    assert KeptView.objects.count() == 1
    answer = client.post(reverse(KEEP), sent | {"name": "MEJA", "address": requests("?q=kursi")})
    text = answer.content.decode()
    assert "Nama itu sudah Anda pakai untuk daftar ini." in text
    assert 'value="MEJA"' in text
    assert KeptView.objects.get().query == "q=meja"
    keep_view(user=cast.approver, address=requests("?q=kursi"), name="Meja")


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/?q=a",
        "//example.org/",
        "/",
        "/pengguna/saya/",
        "",
        "javascript:alert(1)",
        "/pengadaan/permintaan/?halaman=2",
    ],
)
def test_only_lists_are_kept(cast: Cast, client: Client, address: str) -> None:
    client.force_login(cast.requester)
    answer = client.post(reverse(KEEP), {"address": address, "name": "Meja"})
    assert answer.status_code == 200
    assert not KeptView.objects.exists()


def test_there_is_an_end_to_them(cast: Cast) -> None:
    for number in range(MOST):
        keep_view(user=cast.requester, address=requests(f"?q={number}"), name=str(number))
    with pytest.raises(ValidationError, match="Paling banyak 20"):
        keep_view(user=cast.requester, address=requests("?q=more"), name="more")
    keep_view(user=cast.requester, address=requests("?q=0"), name="0")
    keep_view(
        user=cast.requester, address=f"{reverse('procurement:package_list')}?q=0", name="more"
    )


def test_they_are_seen_and_forgotten_by_their_owner_alone(cast: Cast, client: Client) -> None:
    view = keep_view(user=cast.requester, address=requests("?q=meja"), name="Meja")
    forget = reverse("accounts:view_forget", args=[view.pk])
    client.force_login(cast.approver)
    assert client.post(forget).status_code == 404
    assert "Meja" not in client.get(reverse("accounts:view_list")).content.decode()
    client.force_login(cast.requester)
    assert client.post(forget).status_code == 302
    assert not KeptView.objects.exists()
