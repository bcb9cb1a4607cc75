"""A photo, document or permit that was removed from a draft comes back as it was."""

import pytest
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product, ProductPermit
from catalog.register.papers.services import add_document, add_permit
from catalog.register.photos.services import add_photo
from p3dn.accounts.models import User
from p3dn.audit import kept_of
from tests.catalog.conftest import pdf, picture, with_role
from tests.catalog.looking import Looking
from tests.factories.catalog import ProductFactory
from tests.support.forms import form_in

pytestmark = pytest.mark.django_db
UNDO = reverse("undo")


@pytest.fixture
def product(officer: User) -> Product:
    """A draft with one of each."""
    made = ProductFactory(state="draft", verified_by=None, verified_at=None)
    add_photo(product=made, user=officer, upload=picture(), alt="Depan")
    add_document(product=made, user=officer, kind="brochure", upload=pdf(), title="Brosur")
    add_permit(product=made, user=officer, kind="halal", number="ID35", valid_until=None)
    return made


def removed(client: Looking, product: Product, part: str, address: str) -> str:
    """Remove the part through its page; the page with the message."""
    page = reverse("catalog:product_detail", args=[product.pk])
    row = getattr(product, part).get()
    target = reverse(f"catalog:{address}", args=[row.pk])
    form = form_in(client.get(page).content.decode(), page, target)
    client.post(target, form.sent({}))
    assert not getattr(product, part).exists()
    return client.get(page).content.decode()


def press(client: Looking, html: str) -> None:
    form = form_in(html, "/", UNDO)
    client.post(UNDO, form.sent({}))


@pytest.mark.parametrize(
    ("part", "address"),
    [
        ("photos", "photo_remove"),
        ("documents", "document_remove"),
        ("permits", "permit_remove"),
    ],
)
def test_it_comes_back_whole(
    client: Looking, officer: User, product: Product, part: str, address: str
) -> None:
    client.force_login(officer)
    before = getattr(product, part).values().get()
    press(client, removed(client, product, part, address))
    assert getattr(product, part).values().get() == before
    model = getattr(product, part).model
    labels = kept_of(model).filter(pgh_obj_id=before["id"]).order_by("pgh_id")
    assert list(labels.values_list("pgh_label", flat=True)) == ["insert", "delete", "insert"]
    assert labels.last().pgh_context.metadata["user"] == officer.pk


def test_a_change_meanwhile_refuses(client: Looking, officer: User, product: Product) -> None:
    client.force_login(officer)
    html = removed(client, product, "permits", "permit_remove")
    add_permit(product=product, user=officer, kind="sni", number="SNI 1", valid_until=None)
    press(client, html)
    assert [one.number for one in product.permits.all()] == ["SNI 1"]
    page = client.get(reverse("catalog:product_detail", args=[product.pk])).content.decode()
    assert "sudah berubah sejak Anda membukanya" in page


def test_a_verdict_that_was_taken_back_is_not_offered(
    client: Looking, officer: User, product: Product
) -> None:
    client.force_login(officer)
    verifier = with_role("Pemeriksa", "catalogue_verifier")
    Product.objects.filter(pk=product.pk).update(
        state="verified", verified_by=verifier, verified_at=timezone.now()
    )
    assert UNDO not in removed(client, product, "permits", "permit_remove")


def test_who_may_not_edit_it_any_more_puts_nothing_back(
    client: Looking, officer: User, product: Product
) -> None:
    client.force_login(officer)
    html = removed(client, product, "permits", "permit_remove")
    officer.memberships.update(valid_to="2021-01-01")
    press(client, html)
    assert not ProductPermit.objects.exists()
