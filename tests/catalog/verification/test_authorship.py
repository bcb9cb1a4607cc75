"""Nobody decides on what they wrote since it was last verified, through whatever detour."""

from collections.abc import Callable
from datetime import date
from itertools import count

import pghistory
import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalog.models import Certificate, Product, Verifiable
from catalog.register.papers.services import add_permit
from catalog.register.photos.services import add_photo
from catalog.verification.authorship import key_of, own_work, why_own
from catalog.verification.many import apply_to
from catalog.verification.reads import dossier_keys
from p3dn.accounts.models import Membership, User
from tests.catalog.acts import (
    change_of_product,
    merge_producers,
    refuse,
    remove_permit,
    submit,
    update_certificate,
    update_product,
    verify,
)
from tests.catalog.conftest import pdf, picture, with_role
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
EDITS = count(1)
Deed = Callable[[Verifiable, User], object]


@pytest.fixture
def both(db: None) -> User:
    """Keeps the catalogue and verifies: tempted to do the one after the other."""
    user = with_role("Rangkap Jabatan", "catalogue_officer")
    office = user.memberships.get().agency
    Membership.objects.create(
        user=user, agency=office, role="catalogue_verifier", valid_from=date(2020, 1, 1)
    )
    return user


def handed_in(record: Verifiable, by: User) -> Verifiable:
    """A colleague's edit and submission follow, so that the last editor is somebody else."""
    record.refresh_from_db()
    if isinstance(record, Product):
        update_product(product=record, user=by, specification=f"Versi {next(EDITS)}")
    else:
        update_certificate(certificate=record, user=by, company_name=f"PT {next(EDITS)}")
    record.refresh_from_db()
    submit(records=[record], user=by)
    record.refresh_from_db()
    return record


def twice(product: Product, user: User) -> None:
    permit = add_permit(product=product, user=user, kind="sni", number="1", valid_until=None)
    remove_permit(permit=permit, user=user)


def merge_into_another(product: Product, user: User) -> None:
    survivor = ProducerFactory(region=product.region)
    merge_producers(user=user, survivor=survivor, merged=product.producer, reason="Sama")


def rewrite_in_bulk(product: Product, user: User) -> None:
    apply_to([product], change_of_product("edit", user, {"unit": "set"}), really=True)


def hand_in(record: Verifiable, user: User) -> None:
    update_product(product=record, user=record.entered_by, unit="lusin")
    submit(records=[record], user=user)


DEEDS: dict[str, Deed] = {
    "edit": lambda product, user: update_product(product=product, user=user, name="Lain"),
    "bulk": rewrite_in_bulk,
    "photo": lambda product, user: add_photo(product=product, user=user, upload=picture()),
    "permit": twice,
    "merge": merge_into_another,
}


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("earlier", [True, False])
def test_who_touched_a_product_may_not_judge_it(
    both: User, colleague: User, verifier: User, deed: str, earlier: bool
) -> None:
    """Also when a colleague edits and hands it in afterwards, verified before or not."""
    product = ProductFactory(draft=not earlier)
    DEEDS[deed](product, both)
    handed_in(product, colleague)
    assert product.edited_by == colleague
    for judge in (verify, refuse):
        with pytest.raises(ValidationError, match="Anda ubah sendiri pada"):
            judge(records=[product], user=both, **({"reason": "x"} if judge is refuse else {}))
    assert Product.objects.filter(own_work(Product, both)).get() == product
    assert [key[2] for key in dossier_keys(both, own=False)] == []
    assert [key[2] for key in dossier_keys(verifier, own=False)] == [product.pk]
    verify(records=[product], user=verifier)


def test_a_scan_put_on_a_certificate_is_work_on_it(both: User, colleague: User) -> None:
    certificate = CertificateFactory(products=[product := ProductFactory()], producer=product.producer)  # fmt: skip
    update_certificate(certificate=certificate, user=both, upload=pdf())
    handed_in(certificate, colleague)
    with pytest.raises(ValidationError, match="Anda ubah sendiri"):
        verify(records=[certificate], user=both)


def test_handing_in_is_work_too(both: User, colleague: User) -> None:
    product = ProductFactory(draft=True, entered_by=colleague)
    submit(records=[product], user=both)
    product.refresh_from_db()
    with pytest.raises(ValidationError, match="Anda ajukan sendiri pada"):
        verify(records=[product], user=both)


def test_an_import_without_a_page_counts_by_who_uploaded_it(both: User, colleague: User) -> None:
    """A task has no person of its own; who uploaded the file stands in the record's version."""
    product = ProductFactory(draft=True)
    Product.objects.filter(pk=product.pk).update(edited_by=both, edited_at=product.entered_at)
    handed_in(product, colleague)
    with pytest.raises(ValidationError, match="Anda ubah sendiri"):
        verify(records=[product], user=both)


def test_what_a_verifier_decided_is_no_work_of_theirs(colleague: User, verifier: User) -> None:
    product = ProductFactory(draft=True, entered_by=colleague)
    submit(records=[product], user=colleague)
    with pghistory.context(user=verifier.pk):
        refuse(records=[product], user=verifier, reason="Nilai salah")
    handed_in(product, colleague)
    with pghistory.context(user=verifier.pk):
        verify(records=[product], user=verifier)
    handed_in(product, colleague)
    verify(records=[product], user=verifier)


def test_a_verification_ends_the_matter(both: User, colleague: User, verifier: User) -> None:
    """What somebody else has verified since is no longer at stake."""
    product = ProductFactory(draft=True)
    update_product(product=product, user=both, name="Lain")
    handed_in(product, colleague)
    verify(records=[product], user=verifier)
    product.refresh_from_db()
    assert why_own([product], both) == {}
    handed_in(product, colleague)
    assert why_own([product], both) == {}
    verify(records=[product], user=both)


def test_who_only_stands_in_does_not_judge_the_work_of_whom_they_stand_in_for(
    both: User, colleague: User, verifier: User
) -> None:
    office = both.memberships.first().agency
    stand_in = with_role("Pengganti", "requester")
    Membership.objects.create(
        user=stand_in, agency=office, role="catalogue_verifier", valid_from=date(2020, 1, 1),
        on_behalf_of=both,
    )  # fmt: skip
    product = ProductFactory(draft=True)
    update_product(product=product, user=both, name="Lain")
    handed_in(product, colleague)
    with pytest.raises(ValidationError, match="Minta verifikator lain"):
        verify(records=[product], user=stand_in)


@pytest.mark.django_db(transaction=True)
def test_a_part_alone_is_enough(both: User, verifier: User, colleague: User) -> None:
    """Even when the record itself was left as it was; parts are told by the moment."""
    product = ProductFactory(draft=True)
    photo = product.photos.create(sha256="0" * 64, alt="Depan")
    handed_in(product, colleague)
    verify(records=[product], user=verifier)
    with pghistory.context(user=both.pk):
        photo.alt = "Belakang"
        photo.save()
    handed_in(product, colleague)
    with pytest.raises(ValidationError, match=r"\(foto produk\)"):
        verify(records=[product], user=both)
    verify(records=[product], user=verifier)


def test_pages_name_the_reason_and_the_box_cannot_be_ticked(
    client: Client, both: User, colleague: User
) -> None:
    product = ProductFactory(draft=True, name="Meja Uji")
    client.force_login(both)
    add = reverse("catalog:permit_create", args=[product.pk])
    assert client.post(add, {"kind": "sni", "number": "7"}).status_code == 302
    handed_in(product, colleague)
    address = reverse("catalog:review_product", args=[product.pk])
    page = client.get(address).content.decode()
    assert "Anda ubah sendiri pada" in page
    key = f"product-{product.pk}"
    assert f'value="{key}" id="{key}" disabled' in tight(page)
    answer = client.post(address, {"records": [key], "verify": "1"}).content.decode()
    assert "Minta verifikator lain" in answer
    product.refresh_from_db()
    assert product.state == "submitted"
    queue = client.get(reverse("catalog:verification_queue")).content.decode()
    assert "Anda ubah sendiri pada" in queue
    assert "Meja Uji" not in client.get(reverse("catalog:verification_queue"), {"lain": 1}).content.decode()  # fmt: skip


def test_the_queue_asks_as_often_for_many_as_for_one(
    client: Client, both: User, colleague: User
) -> None:
    client.force_login(both)
    address = reverse("catalog:verification_queue")
    counts = []
    for many in (1, 6):
        for _ in range(many):
            product = ProductFactory(submitted=True)
            CertificateFactory(submitted=True, products=[product], producer=product.producer)
            update_product(product=(alone := ProductFactory()), user=both, unit="set")
            handed_in(alone, colleague)
        with CaptureQueriesContext(connection) as seen:
            client.get(address)
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_condition_and_sentence_agree(both: User, colleague: User, verifier: User) -> None:
    """What lists leave out is what is refused, for every mixture of deeds."""
    for n, deed in enumerate([*DEEDS.values(), hand_in, None]):
        product = ProductFactory(draft=True, entered_by=colleague)
        if deed:
            deed(product, both)
        product.refresh_from_db()
        if product.state != "submitted":
            handed_in(product, colleague)
        if n % 2:
            verify(records=[product], user=verifier)
    products, certificates = list(Product.objects.all()), list(Certificate.objects.all())
    refused = why_own([*products, *certificates], both)
    listed = {key_of(p) for p in Product.objects.filter(own_work(Product, both))}
    assert refused.keys() == listed
    assert 0 < len(listed) < len(products)
