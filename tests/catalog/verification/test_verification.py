"""A second person verifies; neither who entered a record nor who changed it last."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction

from catalog.models import Certificate, Product
from catalog.verification.reads import by_others
from p3dn.accounts.models import Membership, User
from tests.catalog.acts import change_standing, refuse, submit, verify
from tests.factories.catalog import CertificateFactory, ProductFactory

pytestmark = pytest.mark.django_db


def also_verifier(user: User) -> User:
    office = user.memberships.get().agency
    Membership.objects.create(
        user=user, agency=office, role="catalogue_verifier", valid_from=date(2020, 1, 1)
    )
    return user


def waiting_products(user: User) -> list[Product]:
    rows = Product.objects.judgeable_by(user).filter(state="submitted")
    return list(by_others(rows, user))


def test_officer_submits_and_verifier_verifies(officer: User, verifier: User) -> None:
    product = ProductFactory(draft=True, entered_by=officer)
    certificate = CertificateFactory(
        draft=True, entered_by=officer, producer=product.producer, file="certificates/x"
    )
    submit(records=[product, certificate], user=officer)
    assert waiting_products(verifier) == [product]
    verify(records=[product, certificate], user=verifier)
    product.refresh_from_db()
    certificate.refresh_from_db()
    assert product.state == certificate.state == "verified"
    assert product.verified_by == verifier
    assert product in Product.objects.published()


def test_certificate_without_file_is_not_submitted(officer: User) -> None:
    product = ProductFactory(draft=True)
    certificate = CertificateFactory(draft=True, producer=product.producer)
    with pytest.raises(ValidationError, match="Unggah berkas"):
        submit(records=[product, certificate], user=officer)
    product.refresh_from_db()
    assert product.state == "draft"


@pytest.mark.parametrize("authorship", ["entered_by", "edited_by"])
def test_nobody_judges_their_own_work(officer: User, authorship: str) -> None:
    also_verifier(officer)
    product = ProductFactory(submitted=True, **{authorship: officer})
    assert waiting_products(officer) == []
    with pytest.raises(ValidationError, match="verifikator lain"):
        verify(records=[product], user=officer)
    with pytest.raises(ValidationError, match="verifikator lain"):
        refuse(records=[product], user=officer, reason="Salah")


@pytest.mark.parametrize("model", [Product, Certificate])
@pytest.mark.parametrize("authorship", ["entered_by_id", "edited_by_id"])
def test_database_refuses_self_approval(model: type, authorship: str, officer: User) -> None:
    factory = ProductFactory if model is Product else CertificateFactory
    record = factory(submitted=True, **{authorship.removesuffix("_id"): officer})
    statement = (
        f"UPDATE {model._meta.db_table} SET state = 'verified', verified_by_id = {authorship}, "  # noqa: S608 -- names from the model
        "verified_at = now() WHERE id = %s"
    )
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, [record.pk])


def test_only_waiting_records_are_judged(verifier: User) -> None:
    for state in ("draft", "verified", "refused"):
        with pytest.raises(ValidationError, match="tidak sedang menunggu"):
            verify(records=[ProductFactory(**{state: True})], user=verifier)


def test_all_or_none(verifier: User) -> None:
    good, own = ProductFactory(submitted=True), ProductFactory(submitted=True, edited_by=verifier)
    with pytest.raises(ValidationError):
        verify(records=[good, own], user=verifier)
    good.refresh_from_db()
    assert good.state == "submitted"


def test_roles(officer: User, verifier: User, administrator: User) -> None:
    draft, waiting = ProductFactory(draft=True), ProductFactory(submitted=True)
    for person in (verifier, administrator):
        with pytest.raises(PermissionDenied):
            submit(records=[draft], user=person)
    for person in (officer, administrator):
        with pytest.raises(PermissionDenied):
            verify(records=[waiting], user=person)


def test_return_needs_a_reason_and_reaches_the_officer(officer: User, verifier: User) -> None:
    product = ProductFactory(submitted=True, entered_by=officer)
    with pytest.raises(ValidationError, match="Tuliskan"):
        refuse(records=[product], user=verifier, reason="  ")
    refuse(records=[product], user=verifier, reason="Harga tidak masuk akal")
    (returned,) = Product.objects.work_of(officer).filter(state=Product.State.REFUSED)
    assert returned.refusal_reason == "Harga tidak masuk akal"
    submit(records=[returned], user=officer)
    verify(records=[returned], user=verifier)
    returned.refresh_from_db()
    assert returned.refusal_reason == ""


def suspend(certificate: Certificate, user: User, **changes: object) -> None:
    fields = {"kind": "suspended", "effective_on": date(2026, 3, 1), "reason": "Surveilans"}
    change_standing(certificate=certificate, user=user, **{**fields, **changes})


def test_standing_changes_follow_each_other(verifier: User) -> None:
    certificate = CertificateFactory()
    with pytest.raises(ValidationError, match="tidak mungkin"):
        suspend(certificate, verifier, kind="reinstated")
    suspend(certificate, verifier)
    with pytest.raises(ValidationError, match="tidak mungkin"):
        suspend(certificate, verifier)
    with pytest.raises(ValidationError, match="1 Maret 2026"):
        suspend(certificate, verifier, kind="reinstated", effective_on=date(2026, 2, 28))
    suspend(certificate, verifier, kind="reinstated", effective_on=date(2026, 3, 5))
    suspend(certificate, verifier, kind="revoked", effective_on=date(2026, 3, 6))
    with pytest.raises(ValidationError, match="tidak mungkin"):
        suspend(certificate, verifier, kind="superseded", effective_on=date(2026, 3, 7))


def test_standing_change_rules(officer: User, verifier: User) -> None:
    certificate = CertificateFactory()
    with pytest.raises(PermissionDenied):
        suspend(certificate, officer)
    with pytest.raises(ValidationError):
        suspend(certificate, verifier, reason=" ")
    with pytest.raises(ValidationError):
        suspend(certificate, verifier, effective_on=certificate.issued_on - timedelta(days=1))
    with pytest.raises(ValidationError, match="tidak mungkin"):
        suspend(CertificateFactory(draft=True), verifier)


def test_supersession_names_a_successor_of_the_same_producer(verifier: User) -> None:
    certificate = CertificateFactory()
    newer = CertificateFactory(producer=certificate.producer)
    wrong = [None, certificate, CertificateFactory(), CertificateFactory(draft=True)]
    for successor in wrong:
        with pytest.raises(ValidationError, match="pengganti"):
            suspend(certificate, verifier, kind="superseded", successor=successor)
    suspend(certificate, verifier, kind="superseded", successor=newer)
    assert certificate.standing_changes.get().successor == newer


def test_history_of_standing_cannot_be_rewritten(verifier: User) -> None:
    certificate = CertificateFactory()
    suspend(certificate, verifier)
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
        certificate.standing_changes.update(reason="lain")
