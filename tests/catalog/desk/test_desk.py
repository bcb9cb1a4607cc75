"""Many products at once: what would happen, doing it, and the reasons where not."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from catalog.desk import views as desk
from catalog.models import Producer, Product
from p3dn.accounts.models import Region
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import forms_on
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
ACT = "catalog:product_desk_act"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def products(cast: Cast, client: Client) -> list[Product]:
    """Two drafts and one that already waits, entered by the officer."""
    client.force_login(cast.officer)
    firm = ProducerFactory(region=cast.region)
    common = {"producer": firm, "entered_by": cast.officer, "region": cast.region}
    return [
        ProductFactory(name="Konsep satu", draft=True, **common),
        ProductFactory(name="Konsep dua", draft=True, **common),
        ProductFactory(name="Menunggu", submitted=True, **common),
    ]


def states() -> list[str]:
    return list(Product.objects.order_by("pk").values_list("state", flat=True))


def test_first_it_is_shown_then_done(client: Client, products: list[Product]) -> None:
    picked = {"action": "submit", "pick": [p.pk for p in products]}
    shown = client.post(reverse(ACT), picked).content.decode()
    assert "2 baris dapat diubah" in shown
    assert "sudah diajukan" in shown
    assert states() == ["draft", "draft", "submitted"]
    client.post(reverse(ACT), picked | {"confirmed": "1"})
    assert states() == ["submitted"] * 3


def test_all_of_the_filter_and_not_more(client: Client, products: list[Product]) -> None:
    data = {"action": "retire", "all": "1", "status": "draft", "confirmed": "1"}
    client.post(reverse(ACT), data)
    assert list(Product.objects.order_by("pk").values_list("is_active", flat=True)) == [
        False, False, True,
    ]  # fmt: skip


def test_editing_follows_the_rules_of_the_single_page(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    known = ProductFactory(producer=products[0].producer, region=cast.region, lead_time_days=3)
    assert known.state == "verified"
    data = {"action": "edit", "pick": [known.pk], "baru-lead_time_days": "14", "confirmed": "1"}
    client.post(reverse(ACT), data)
    known.refresh_from_db()
    assert (known.lead_time_days, known.state, known.edited_by) == (14, "draft", cast.officer)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"action": "submit"}, "Centang sedikitnya satu"),
        ({"action": "edit", "pick": "own"}, "Isi sedikitnya satu kolom"),
        ({"action": "hapus", "pick": "own"}, "Pilih apa yang akan"),
        ({"action": "edit", "pick": "own", "baru-lead_time_days": "-1"}, "0"),
    ],
)
def test_what_makes_no_sense_is_refused(
    client: Client, products: list[Product], data: dict[str, str], says: str
) -> None:
    pick = [products[0].pk] if "pick" in data else []
    page = client.post(reverse(ACT), data | {"pick": pick}, follow=True).content.decode()
    assert says in page
    assert states() == ["draft", "draft", "submitted"]


def test_strangers_products_are_never_touched(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    away = Region.objects.get(code="61.71")
    foreign = ProductFactory(draft=True, producer=ProducerFactory(region=away), region=away)
    client.post(reverse(ACT), {"action": "submit", "pick": [foreign.pk], "confirmed": "1"})
    client.post(reverse(ACT), {"action": "submit", "all": "1", "confirmed": "1"})
    foreign.refresh_from_db()
    assert foreign.state == "draft"


def test_the_desk_asks_the_same_number_of_questions(
    client: Client, products: list[Product], django_assert_max_num_queries
) -> None:
    for _ in range(20):
        ProductFactory(producer=products[0].producer, region=products[0].region)
    with django_assert_max_num_queries(8):
        assert client.get(reverse("catalog:product_desk")).status_code == 200


def test_more_than_the_limit_is_refused_not_cut(
    client: Client, products: list[Product], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "MOST", 2)
    data = {"action": "retire", "all": "1", "confirmed": "1"}
    page = client.post(reverse(ACT), data, follow=True).content.decode()
    assert "Lebih dari 2 baris" in page
    assert Product.objects.filter(is_active=False).count() == 0


def test_all_means_the_filter_on_the_screen(client: Client, products: list[Product]) -> None:
    """A filter changed in the background brings its own values for "all of these"."""
    address = reverse("catalog:product_desk")
    swapped = client.get(address, {"status": "draft"}, headers={"HX-Request": "true"})
    assert '<input type="hidden" name="status" value="draft">' in swapped.content.decode()
    smuggled = client.get(address, {"confirmed": "1", "all": "1"}).content.decode()
    sent = [form for form in forms_on(smuggled, address) if form.method == "post"]
    assert sent
    assert not any("confirmed" in form.names() for form in sent)


def test_what_is_so_already_is_said_and_not_written(
    client: Client, products: list[Product]
) -> None:
    data = {"action": "activate", "pick": [products[0].pk]}
    assert "Sudah demikian" in client.post(reverse(ACT), data).content.decode()
    before = products[0].events.count()
    client.post(reverse(ACT), data | {"confirmed": "1"})
    assert products[0].events.count() == before


def test_producers_together(client: Client, cast: Cast, products: list[Product]) -> None:
    act, firm = reverse("catalog:producer_desk_act"), products[0].producer
    other = ProducerFactory(region=cast.region, siinas_status="listed")
    away = ProducerFactory(region=Region.objects.get(code="61.71"))
    page = client.get(reverse("catalog:producer_desk")).content.decode()
    assert f'value="{firm.pk}"' in page
    assert f'value="{away.pk}"' not in page
    edit = {"action": "edit", "pick": [firm.pk, other.pk, away.pk], "baru-siinas_status": "listed"}
    shown = client.post(act, edit).content.decode()
    assert "1 baris dapat diubah" in shown
    assert "Sudah demikian" in shown
    client.post(act, edit | {"confirmed": "1"})
    retire = {"action": "retire", "pick": [firm.pk, away.pk], "confirmed": "1"}
    client.post(act, retire)
    values = dict(Producer.objects.values_list("pk", "siinas_status"))
    assert (values[firm.pk], values[away.pk]) == ("listed", "unknown")
    assert set(Producer.objects.filter(is_active=False)) == {firm}


def test_certificates_with_their_products_and_why_not(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    firm, act = products[0].producer, reverse("catalog:certificate_desk_act")
    ready = CertificateFactory(producer=firm, products=[products[0]], draft=True, file="x")
    bare = CertificateFactory(producer=firm, products=[products[1]], draft=True)
    data = {"action": "submit", "pick": [ready.pk, bare.pk]}
    shown = client.post(act, data).content.decode()
    assert "Unggah berkas sertifikat" in shown
    assert "1 baris dapat diubah" in shown
    client.post(act, data | {"confirmed": "1"})
    for row in (ready, bare, *products):
        row.refresh_from_db()
    assert (ready.state, bare.state) == ("submitted", "draft")
    assert states() == ["submitted", "draft", "submitted"]
    refused = client.post(act, {"action": "edit", "pick": [ready.pk]}, follow=True)
    assert "Pilih apa yang akan" in refused.content.decode()


def ticked(page: str) -> set[int]:
    return {int(pk) for pk in re.findall(r'name="pick" value="(\d+)" checked', tight(page))}


REFUSED = [
    ({"action": "hapus"}, "Pilih apa yang akan"),
    ({"action": "edit"}, "Isi sedikitnya satu kolom"),
    ({"action": "edit", "baru-lead_time_days": "-1", "baru-unit": "dus"}, "Waktu kirim (hari): "),
]


@pytest.mark.parametrize(("data", "says"), REFUSED)
def test_what_is_refused_keeps_ticks_values_and_place(
    client: Client, products: list[Product], data: dict[str, str], says: str
) -> None:
    place = {"status": "draft", "urut": "nama", "baris": "2", "halaman": "1"}
    answer = client.post(reverse(ACT), data | place | {"pick": [products[1].pk]})
    shown = client.get(answer.url)
    page = shown.content.decode()
    assert says in page
    assert ticked(page) == {products[1].pk}
    assert shown.context["page_obj"].object_list == [products[1], products[0]]
    for name, value in place.items():
        assert f'<input type="hidden" name="{name}" value="{value}">' in page
    assert (str(shown.context["edit"]["lead_time_days"].value() or "")) == data.get(
        "baru-lead_time_days", ""
    )
    assert ('<details class="mt-3" open>' in page) == ("baru-unit" in data)
    assert ('value="dus"' in page) == ("baru-unit" in data)


def test_too_many_and_nothing_chosen_keep_what_was_typed(
    client: Client, products: list[Product], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = {"action": "edit", "baru-unit": "dus", "q": "Konsep"}
    page = client.post(reverse(ACT), data, follow=True).content.decode()
    assert "Centang sedikitnya satu" in page
    assert 'value="dus"' in page
    monkeypatch.setattr(desk, "MOST", 1)
    page = client.post(reverse(ACT), data | {"all": "1"}, follow=True).content.decode()
    assert "Lebih dari 1 baris" in page
    assert 'value="dus"' in page
    assert 'id="semua" checked' in page


def test_a_value_not_asked_for_does_not_stand_in_the_way(
    client: Client, products: list[Product]
) -> None:
    data = {"action": "submit", "pick": [products[0].pk], "baru-lead_time_days": "-1"}
    assert "1 baris dapat diubah" in client.post(reverse(ACT), data).content.decode()


def test_back_from_what_would_happen_and_after_it(client: Client, products: list[Product]) -> None:
    picks = [products[0].pk, products[1].pk]
    data = {"action": "edit", "pick": picks, "baru-unit": "dus", "status": "draft", "halaman": "1"}
    confirm = client.post(reverse(ACT), data).content.decode()
    assert '<input type="hidden" name="status" value="draft">' in confirm
    (back,) = set(re.findall(r'href="(/[^"]*pick=[^"]*)"', confirm))
    page = client.get(back.replace("&amp;", "&")).content.decode()
    assert ticked(page) == set(picks)
    assert 'value="dus"' in page
    done = client.post(reverse(ACT), data | {"confirmed": "1"})
    assert done.url == reverse("catalog:product_desk") + "?status=draft&halaman=1"
