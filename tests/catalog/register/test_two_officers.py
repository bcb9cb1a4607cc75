"""Two people correct one record: both are put together, and only a clash is asked about."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import (
    CommodityAttribute,
    OtherNames,
    ProductAttribute,
)
from catalog.reference.attributes.reads import canonical
from p3dn.accounts.models import User
from tests.catalog.acts import (
    change_attribute,
    change_minimum,
    set_other_names,
    update_certificate,
    update_producer,
    update_product,
    update_site,
)
from tests.catalog.certificates.test_certificates import enter
from tests.catalog.conftest import pdf
from tests.catalog.sent import Typed, again, opened, typed
from tests.factories.catalog import (
    CommodityFactory,
    MinimumTkdnFactory,
    ProducerFactory,
    ProductFactory,
    ProductionSiteFactory,
    home_region,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    """The officer at work; pages opened once are old the next moment."""
    client = Client()
    client.force_login(officer)
    return client


def test_two_officers_change_different_fields_of_a_product(
    desk: Client, colleague: User, officer: User
) -> None:
    product = ProductFactory(specification="Kayu", lead_time_days=3)
    page = reverse("catalog:product_edit", args=[product.pk])
    mine = typed(desk, page, specification="Kayu jati")
    update_product(product=product, user=colleague, lead_time_days=14, unit="set")
    refused = desk.post(page, mine)
    html = refused.content.decode()
    assert refused.status_code == 200
    assert "Sudah berubah sejak Anda membukanya" in html
    assert "Kayu jati" in html
    product.refresh_from_db()
    assert product.specification == "Kayu"
    assert desk.post(page, again(desk, page, refused, mine)).status_code == 302
    product.refresh_from_db()
    assert (product.specification, product.lead_time_days, product.unit) == ("Kayu jati", 14, "set")


@pytest.mark.parametrize(("choice", "kept"), [("saya", "biru"), ("tersimpan", "merah")])
def test_a_field_both_changed_is_asked_about(
    desk: Client, colleague: User, choice: str, kept: str
) -> None:
    product = ProductFactory(specification="hijau")
    page = reverse("catalog:product_edit", args=[product.pk])
    mine = typed(desk, page, specification="biru")
    update_product(product=product, user=colleague, specification="merah")
    refused = desk.post(page, mine)
    assert "mana yang dipakai?" in refused.content.decode()
    unanswered = desk.post(page, again(desk, page, refused, mine))
    assert unanswered.status_code == 200
    answered = again(desk, page, unanswered, mine, specification=choice)
    assert desk.post(page, answered).status_code == 302
    product.refresh_from_db()
    assert product.specification == kept


def test_attributes_are_put_together_too(desk: Client, colleague: User) -> None:
    product = ProductFactory(commodity=CommodityFactory(kbki_code="38111"))
    wood, height = (
        CommodityAttribute.objects.create(commodity_id="38111", name=name, kind=kind)
        for name, kind in (("Bahan", "text"), ("Tinggi", "number"))
    )
    for one, value in ((wood, "jati"), (height, "75.5")):
        ProductAttribute.objects.create(product=product, attribute=one, value=value)
    page = reverse("catalog:product_edit", args=[product.pk])
    mine = typed(desk, page, **{f"attribute_{wood.pk}": "mahoni"})
    update_product(product=product, user=colleague, attributes={height.pk: "80"})
    refused = desk.post(page, mine)
    assert not refused.context["edit"].asked
    assert desk.post(page, again(desk, page, refused, mine)).status_code == 302
    kept = dict(product.attributes.values_list("attribute", "value"))
    assert kept == {wood.pk: "mahoni", height.pk: canonical(height, "80")}


def test_lines_of_a_certificate_are_put_together(
    desk: Client, officer: User, colleague: User
) -> None:
    """Each changed another product's words, and one named a further product; nothing is wiped."""
    one = ProductFactory(name="Kursi")
    two, three = (ProductFactory(name=n, producer=one.producer) for n in ("Meja", "Rak"))
    certificate = enter(officer, one, products=[one, two])
    page = reverse("catalog:certificate_edit", args=[certificate.pk])
    seen_words = {f"line{three.pk}-kind_name": "Rak", f"line{three.pk}-brand": three.brand}
    words = {
        f"line{p.pk}-{name}": "" for p in (one, two, three)
        for name in ("kind_name", "type_name", "specification", "brand", "hs_code")
    }  # fmt: skip
    mine = typed(
        desk,
        page,
        products=[one.pk, two.pk],
        **words | seen_words | {f"line{one.pk}-brand": "Merek Saya"},
    )
    update_certificate(
        certificate=certificate, user=colleague, products=[one, two, three],
        printed={two.pk: {"brand": "Merek Rekan"}, three.pk: {"brand": "Ketiga"}},
    )  # fmt: skip
    refused = desk.post(page, mine)
    assert refused.status_code == 200, refused.url
    assert not refused.context["edit"].asked
    assert desk.post(page, again(desk, page, refused, mine)).status_code == 302
    brands = dict(certificate.lines.values_list("product__name", "brand"))
    assert brands == {"Kursi": "Merek Saya", "Meja": "Merek Rekan", "Rak": "Ketiga"}


@pytest.mark.parametrize(("choice", "kept"), [("saya", "A"), ("tersimpan", "B")])
def test_a_line_both_changed_is_asked_about(
    desk: Client, officer: User, colleague: User, choice: str, kept: str
) -> None:
    product = ProductFactory(name="Kursi")
    certificate = enter(officer, product)
    page = reverse("catalog:certificate_edit", args=[certificate.pk])
    brand = f"line{product.pk}-brand"
    mine = typed(desk, page, products=[product.pk], **{brand: "A"})
    update_certificate(
        certificate=certificate, user=colleague, printed={product.pk: {"brand": "B"}}
    )
    refused = desk.post(page, mine)
    assert "Kursi Karya, Merek: mana yang dipakai?" in refused.content.decode()
    unanswered = desk.post(page, again(desk, page, refused, mine))
    assert unanswered.status_code == 200
    answered = again(desk, page, unanswered, mine, **{brand: choice})
    assert desk.post(page, answered).status_code == 302
    assert certificate.lines.get().brand == kept


def test_a_chosen_file_outlives_a_colleagues_change(
    desk: Client, officer: User, colleague: User
) -> None:
    certificate = enter(officer, ProductFactory())
    page = reverse("catalog:certificate_edit", args=[certificate.pk])
    mine = typed(desk, page, company_name="PT Saya")
    update_certificate(certificate=certificate, user=colleague, tkdn=Decimal(30))
    refused = desk.post(page, {**mine, "upload": pdf(b"asli")})
    assert "masih tersimpan dan ikut dikirim" in refused.content.decode()
    certificate.refresh_from_db()
    assert not certificate.file
    kept = refused.context["form"].kept.token
    data = again(desk, page, refused, mine) | {"kept_file": kept}
    assert desk.post(page, data).status_code == 302
    certificate.refresh_from_db()
    assert certificate.file
    assert (certificate.tkdn, certificate.company_name) == (Decimal(30), "PT Saya")


def test_every_form_that_corrects_puts_both_together(
    desk: Client, officer: User, colleague: User, administrator: User
) -> None:
    producer = ProducerFactory(address="Jalan 1", contact_name="")
    site = ProductionSiteFactory(producer=producer, name="Bengkel", address="Jalan 2")
    commodity = CommodityFactory(kbki_code="38111")
    attribute = CommodityAttribute.objects.create(
        commodity=commodity, name="Tinggi", kind="number", unit="cm", region=home_region()
    )
    minimum = MinimumTkdnFactory(commodity=commodity, region=home_region(), regulation="SK 1")
    cases: list[tuple[User, str, Any, Typed, Callable[[], object], Typed]] = [
        (officer, reverse("catalog:producer_edit", args=[producer.pk]), producer,
         {"contact_name": "Ibu Sri"},
         lambda: update_producer(producer=producer, user=colleague, address="Jalan Baru"),
         {"contact_name": "Ibu Sri", "address": "Jalan Baru"}),
        (officer, reverse("catalog:site_edit", args=[site.pk]), site, {"name": "Pabrik"},
         lambda: update_site(site=site, user=colleague, address="Jalan Lain"),
         {"name": "Pabrik", "address": "Jalan Lain"}),
        (officer, reverse("catalog:attribute_change", args=[attribute.pk]), attribute,
         {"name": "Tinggi badan"},
         lambda: change_attribute(attribute=attribute, user=colleague, name="Tinggi", unit="mm"),
         {"name": "Tinggi badan", "unit": "mm"}),
        (administrator, reverse("catalog:minimum_change", args=[minimum.pk]), minimum,
         {"regulation": "SK 2"},
         lambda: change_minimum(entry=minimum, user=administrator, minimum=Decimal(33),
                                valid_from=minimum.valid_from, valid_to=None, regulation="SK 1"),
         {"regulation": "SK 2", "minimum": Decimal(33)}),
    ]  # fmt: skip
    for user, page, record, change, theirs, wanted in cases:
        desk.force_login(user)
        mine = typed(desk, page, **change)
        theirs()
        refused = desk.post(page, mine)
        assert "Sudah berubah sejak Anda membukanya" in refused.content.decode(), page
        assert desk.post(page, again(desk, page, refused, mine)).status_code == 302, page
        record.refresh_from_db()
        assert {name: getattr(record, name) for name in wanted} == wanted


def test_other_names_written_meanwhile_are_not_wiped(desk: Client, colleague: User) -> None:
    commodity = CommodityFactory(kbki_code="38111")
    page = reverse("catalog:commodity_synonyms", args=["38111"])
    where = {"commodity": commodity, "region": home_region(), "user": colleague}
    for theirs in ("kursi", "kursi, bangku"):  # the first ever, and a later change
        mine = opened(desk, page).sent({"names": "dingklik"})
        set_other_names(names=theirs, **where)
        refused = desk.post(page, mine)
        assert refused.status_code == 200
        assert theirs in refused.content.decode()
        assert OtherNames.objects.get().names == theirs
