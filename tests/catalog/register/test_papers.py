"""Documents and permits: checked by content, kept by fingerprint, seen with the product."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import ProductDocument, ProductPermit
from catalog.register.papers.services import MOST_DOCUMENTS, add_document, add_permit
from p3dn.accounts.models import User
from tests.catalog.acts import remove_document, remove_permit
from tests.catalog.conftest import pdf, picture, with_role
from tests.factories.catalog import CertificateFactory, ProductFactory, person

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def test_document_is_kept_by_its_fingerprint_and_unverifies(officer: User) -> None:
    product = ProductFactory()
    made = add_document(
        product=product, user=officer, kind="brochure", upload=pdf(), title="  Brosur  2026 "
    )
    assert made.file.name == f"documents/{made.sha256}" and made.title == "Brosur 2026"
    product.refresh_from_db()
    assert (product.state, product.edited_by) == ("draft", officer)
    remove_document(document=made, user=officer)
    assert not product.documents.exists() and made.file.storage.exists(made.file.name)
    kept = ProductDocument.events.rel.related_model.objects.filter(sha256=made.sha256)
    assert list(kept.order_by("pgh_id").values_list("pgh_label", flat=True)) == ["insert", "delete"]


@pytest.mark.parametrize(
    ("kind", "upload", "field"),
    [
        ("brochure", SimpleUploadedFile("a.pdf", b"MZ program"), "upload"),
        ("brochure", SimpleUploadedFile("a.pdf", b"%PDF-1.4 cut"), "upload"),
        ("brochure", pdf(b"/JavaScript"), "upload"),
        ("brochure", SimpleUploadedFile("a.pdf", b""), "upload"),
        ("novel", pdf(), "kind"),
    ],
    ids=["renamed", "cut off", "with a program", "empty", "unknown kind"],
)
def test_refuses_other_files_and_kinds(
    officer: User, kind: str, upload: SimpleUploadedFile, field: str, private_files: Any
) -> None:
    product = ProductFactory()
    with pytest.raises(ValidationError) as error:
        add_document(product=product, user=officer, kind=kind, upload=upload)
    assert field in error.value.message_dict
    assert not product.documents.exists() and not list(private_files.rglob("*"))
    product.refresh_from_db()
    assert product.state == "verified"


def test_same_file_twice_too_many_and_other_people(officer: User, verifier: User) -> None:
    product = ProductFactory()
    for number in range(MOST_DOCUMENTS):
        upload = pdf(str(number).encode())
        add_document(product=product, user=officer, kind="manual", upload=upload)
    with pytest.raises(ValidationError, match="Paling banyak"):
        add_document(product=product, user=officer, kind="manual", upload=pdf())
    remove_document(document=product.documents.first(), user=officer)
    with pytest.raises(ValidationError, match="sudah ada"):
        add_document(product=product, user=officer, kind="manual", upload=pdf(b"5"))
    with pytest.raises(PermissionDenied):
        add_document(product=product, user=verifier, kind="manual", upload=pdf())


def test_permit_counts_on_its_last_day(officer: User, verifier: User) -> None:
    product = ProductFactory()
    fields: dict[str, Any] = {"product": product, "user": officer, "kind": "nie"}
    permit = add_permit(**fields, number=" akd  20501 ", valid_until=TODAY())
    assert permit.number == "AKD 20501"
    assert permit.in_force_on(TODAY()) and not permit.in_force_on(TODAY() + timedelta(1))
    product.refresh_from_db()
    assert product.state == "draft"
    endless = add_permit(**{**fields, "kind": "halal"}, number="ID1", valid_until=None)
    assert endless.in_force_on(TODAY() + timedelta(9999))
    for wrong in (
        {**fields, "number": "AKD 20501"},
        {**fields, "kind": "x", "number": "1"},
        {**fields, "number": " "},
    ):
        with pytest.raises(ValidationError):
            add_permit(**wrong, valid_until=None)
    with pytest.raises(PermissionDenied):
        remove_permit(permit=permit, user=verifier)
    remove_permit(permit=permit, user=officer)
    assert list(ProductPermit.objects.all()) == [endless]


def test_pages_from_entry_to_the_buyer(client: Client, officer: User) -> None:
    product = ProductFactory()
    client.force_login(officer)
    page = reverse("catalog:permit_create", args=[product.pk])
    wrong = client.post(page, {"kind": "halal", "number": "ID35", "valid_until": "kapan"})
    assert 'value="ID35"' in wrong.content.decode() and not product.permits.exists()
    yesterday = (TODAY() - timedelta(1)).isoformat()
    client.post(page, {"kind": "halal", "number": "ID35", "valid_until": yesterday})
    page = reverse("catalog:document_create", args=[product.pk])
    client.post(page, {"kind": "test_report", "title": "Uji beban", "upload": pdf()})
    detail = reverse("catalog:product_detail", args=[product.pk])
    shown = client.get(detail).content.decode()
    assert "ID35" in shown and "Kedaluwarsa" in shown and "Uji beban" in shown
    file = reverse("catalog:document", args=[product.documents.get().pk])
    assert client.get(file)["Content-Type"] == "application/pdf"
    client.force_login(with_role("Pembeli", "requester"))
    assert client.get(file).status_code == 404  # a draft again
    type(product).objects.update(
        state="verified", verified_by=person("Pemeriksa"), verified_at=timezone.now()
    )
    assert client.get(file).status_code == 200


def test_product_page_asks_as_often_for_many_rows_as_for_few(
    client: Client, officer: User, django_assert_max_num_queries: Any
) -> None:
    product = ProductFactory()
    client.force_login(officer)
    page = reverse("catalog:product_detail", args=[product.pk])
    used = []
    for rows in (2, 9):
        for number in range(rows):
            day = TODAY() - timedelta(100 + rows * 10 + number)
            product.prices.create(
                region=product.region, price=5, valid_on=day, source="survey", entered_by=officer
            )
            key = f"{rows}-{number}"
            product.permits.create(kind="sni", number=key, entered_by=officer)
            document = product.documents.create(kind="manual", sha256=key, entered_by=officer)
            document.file.save("x", picture(), save=True)
            attribute = product.commodity.attributes.create(name=key, kind="text")
            product.attributes.create(attribute=attribute, value="x")
            product.photos.create(sha256=key)
            CertificateFactory(producer=product.producer, products=[product])
            CertificateFactory(producer=product.producer, products=[product], draft=True)
        with django_assert_max_num_queries(14) as queries:
            assert client.get(page).status_code == 200
        used.append(len(queries))
    assert used[0] == used[1]
