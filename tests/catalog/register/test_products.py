"""Products: a fine enough commodity, honest prices, an edit loses the verification."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from catalog.register.photos.services import MAX_PHOTOS, add_photo
from catalog.register.products.services import create_product
from catalog.shared.commodities import resolve_commodity, suggested_commodities
from p3dn.accounts.models import User
from tests.catalog.acts import remove_photo, set_product_active, update_product
from tests.catalog.conftest import pdf, picture
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.days import from_today
from tests.support.markup import tight

pytestmark = pytest.mark.django_db


def enter(user: User, **changes: object) -> Product:
    fields = {
        "producer": ProducerFactory(),
        "commodity": CommodityFactory(kbki_code="38111"),
        "name": "Kursi",
        "unit": "buah",
        "price": Decimal("250000"),
    }
    return create_product(user=user, **{**fields, **changes})


def test_starts_as_draft_in_the_producers_region(officer: User) -> None:
    product = enter(officer)
    assert product.state == "draft"
    assert product.region == product.producer.region
    assert product.price_on == timezone.localdate()
    assert product not in Product.objects.published()


def test_unknown_commodity_suggests_the_nearest(db: None) -> None:
    CommodityFactory(kbki_code="48150", name="Peralatan medis")
    with pytest.raises(ValidationError, match="48150 Peralatan medis"):
        resolve_commodity("4815000187")
    with pytest.raises(ValidationError, match="tidak dikenal"):
        resolve_commodity("99999")
    with pytest.raises(ValidationError, match="“laptop” bukan kode KBKI. Cari komoditasnya"):
        resolve_commodity("laptop")


def test_unknown_commodity_under_a_wide_class_suggests_what_may_be_used(db: None) -> None:
    CommodityFactory(kbki_code="48", name="Peralatan medis")
    CommodityFactory(kbki_code="48150", name="Alat suntik")
    with pytest.raises(ValidationError, match=r"48 Peralatan medis\. .*48150 Alat suntik"):
        resolve_commodity("4899")
    assert [c.pk for c in suggested_commodities("4899")] == ["48150"]
    assert [c.pk for c in suggested_commodities("48")] == ["48150"]
    assert [c.pk for c in suggested_commodities("4815099")] == ["48150"]
    assert suggested_commodities("kursi") == suggested_commodities("") == []


def test_one_button_takes_the_suggested_commodity(officer: User, client: Client) -> None:
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    client.force_login(officer)
    page = reverse("catalog:product_create", query={"produsen": ProducerFactory().pk})
    typed = {"name": "Kursi", "commodity": "3811199", "subject": "service", "unit": "buah"}
    refused = client.post(page, typed | {"origin": "domestic"}).content.decode()
    assert 'name="use_commodity" value="38111 Tempat duduk"' in tight(refused)
    picked = client.post(page, typed | {"use_commodity": "38111 Tempat duduk"})
    shown = picked.content.decode()
    assert 'value="38111 Tempat duduk"' in shown and 'value="Kursi"' in shown
    assert not picked.context["form"].errors and not Product.objects.exists()
    product = ProductFactory(brand="Lama")
    edit = reverse("catalog:product_edit", args=[product.pk])
    shown = client.post(edit, typed | {"use_commodity": "38111 Tempat duduk"}).content.decode()
    assert 'value="38111 Tempat duduk"' in shown and 'value="Kursi"' in shown


def test_wide_commodity_suggests_finer_ones(officer: User) -> None:
    wide = CommodityFactory(kbki_code="381")
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    with pytest.raises(ValidationError, match="38111 Tempat duduk"):
        enter(officer, commodity=wide)
    assert not Product.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("price", Decimal("-5")),
        ("price", Decimal(0)),
        ("monthly_capacity", Decimal(-1)),
        ("hs_code", "12"),
        ("unit", ""),
        ("price_on", timedelta(1)),
    ],
)
def test_refuses_bad_fields(officer: User, field: str, value: object) -> None:
    with pytest.raises(ValidationError) as error:
        enter(officer, **from_today({field: value}))
    assert field in error.value.message_dict


def test_same_product_twice_is_refused(officer: User) -> None:
    first = enter(officer)
    with pytest.raises(ValidationError, match="sudah punya produk"):
        enter(officer, producer=first.producer)


def test_edit_of_a_verified_product_needs_verification_again(officer: User) -> None:
    product = ProductFactory(price_on=timezone.localdate() - timedelta(days=90))
    product = update_product(product=product, user=officer, price=Decimal("999"))
    product.refresh_from_db()
    assert (product.state, product.edited_by, product.verified_by) == ("draft", officer, None)
    assert product.price_on == timezone.localdate()


def test_saving_unchanged_keeps_the_verification(officer: User) -> None:
    product = ProductFactory()
    update_product(product=product, user=officer, price=product.price, name=product.name)
    product.refresh_from_db()
    assert product.state == "verified"


def test_no_longer_sold_is_not_deleted(officer: User) -> None:
    product = ProductFactory()
    set_product_active(product=product, user=officer, active=False)
    assert product not in Product.objects.published()
    product.refresh_from_db()
    assert product.state == "verified"


def test_verifier_does_not_enter(verifier: User) -> None:
    with pytest.raises(PermissionDenied):
        enter(verifier)


def test_photo_is_small_and_carries_no_camera_data(officer: User) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x010F] = "Kamera Rahasia"
    exif[0x0112] = 6  # lying on its side
    product = ProductFactory()
    photo = add_photo(
        product=product, user=officer, upload=picture((3000, 2000), exif=exif.tobytes())
    )
    with Image.open(photo.image.path) as kept:
        assert kept.size == (1067, 1600)
        assert not kept.getexif()
        assert kept.format == "JPEG"
    product.refresh_from_db()
    assert product.state == "draft"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_picture_kinds_become_jpeg(officer: User, kind: str) -> None:
    photo = add_photo(product=ProductFactory(), user=officer, upload=picture(kind=kind))
    assert photo.image.name.endswith(".jpg")


def test_refuses_what_is_no_reasonable_picture(officer: User) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    product = ProductFactory()
    svg = SimpleUploadedFile("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>")
    cut = picture((400, 400))
    cut = SimpleUploadedFile("b.jpg", cut.read()[:300])
    empty = SimpleUploadedFile("c.jpg", b"")
    for upload in (svg, cut, empty, pdf(), picture((8000, 6000), "PNG")):
        with pytest.raises(ValidationError) as error:
            add_photo(product=product, user=officer, upload=upload)
        assert "photo" in error.value.message_dict
    assert not product.photos.exists()


def test_photos_are_limited_and_removable(officer: User) -> None:
    product = ProductFactory()
    photos = [
        add_photo(product=product, user=officer, upload=picture((40 + n, 30)))
        for n in range(MAX_PHOTOS)
    ]
    with pytest.raises(ValidationError, match="Paling banyak"):
        add_photo(product=product, user=officer, upload=picture())
    remove_photo(photo=photos[0], user=officer)
    assert product.photos.count() == MAX_PHOTOS - 1


def test_a_customs_code_may_be_typed_as_it_is_printed(officer: User, client: Client) -> None:
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    client.force_login(officer)
    page = reverse("catalog:product_create", query={"produsen": ProducerFactory().pk})
    typed = {"name": "Kursi", "commodity": "38111", "subject": "industrial_goods", "unit": "buah",
             "origin": "domestic", "hs_code": "9401.69.90"}  # fmt: skip
    assert client.post(page, typed).status_code == 302
    assert Product.objects.get().hs_code == "94016990"
