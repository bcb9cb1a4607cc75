"""Suspensions that nobody ended: officer and verifier are reminded once, then asked until they say."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import given

from catalog.certificates.reminders import due_on, remind_expiring
from catalog.certificates.standing.reads import overdue
from catalog.models import Certificate, ExpiryReminder
from catalog.offers.standing import events_of
from p3dn.regulation import Standing
from p3dn.regulation.certificates import suspension as law
from tests.catalog.offers.histories import FIRST, Drawn, histories, store
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.support.cast import Cast, assemble
from tests.support.examples import by_the_database

pytestmark = pytest.mark.django_db
ONE = timedelta(days=1)
TODAY = timezone.localdate
LATE = timedelta(days=20)


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def late(cast: Cast) -> Certificate:
    """Suspended twenty days ago; nobody said what became of it."""
    firm = ProducerFactory(region=cast.region, contact_email="pabrik@contoh.test")
    certificate = CertificateFactory(producer=firm, products=[ProductFactory(producer=firm)])
    StandingChangeFactory(certificate=certificate, effective_on=TODAY() - LATE)
    return certificate


@by_the_database(20)
@given(made=histories)
def test_the_list_asks_after_those_the_law_asks_after(cast: Cast, made: list[Drawn]) -> None:
    first = ProductFactory()
    with transaction.atomic():
        store(made, [first, ProductFactory(producer=first.producer)])
        for day in (FIRST + 7 * ONE, FIRST + 9 * ONE, FIRST + 12 * ONE):
            rows = Certificate.objects.with_standing(day).with_changes()
            wanted = {
                row.pk
                for row in rows
                if law.overdue(events_of(row.standing_changes.all()), Standing(row.standing), day)
            }
            assert {row.pk for row in overdue(day)} == wanted
        transaction.set_rollback(True)


def test_officer_and_verifier_are_reminded_once_and_the_producer_not(
    cast: Cast, late: Certificate
) -> None:
    assert remind_expiring(TODAY()) == 1
    assert {m.to[0] for m in mail.outbox} == {cast.officer.email, cast.verifier.email}
    first = mail.outbox[0]
    assert late.number in first.subject and "lima hari kerja" in first.subject
    assert "dipulihkan atau dicabut" in first.body and "segera berakhir" not in first.body
    assert remind_expiring(TODAY() + ONE) == 0
    reminder = ExpiryReminder.objects.get()
    assert (reminder.value, reminder.until) == ("suspension", law.last_day(TODAY() - LATE))


def test_nobody_is_reminded_on_the_last_day(cast: Cast, late: Certificate) -> None:
    last = law.last_day(TODAY() - LATE)
    assert [due.value for due in due_on(last) if due.is_question] == []
    assert [due.value for due in due_on(last + ONE) if due.is_question] == ["suspension"]


def test_one_mail_tells_of_both(cast: Cast, late: Certificate) -> None:
    CertificateFactory(
        producer=late.producer,
        products=[ProductFactory(producer=late.producer)],
        tkdn_valid_until=TODAY() + 7 * ONE,
        bmp=None,
    )
    assert remind_expiring(TODAY()) == 2
    to_officer = [m for m in mail.outbox if m.to == [cast.officer.email]]
    (told,) = to_officer
    assert "dalam 7 hari" in told.subject and "dipulihkan atau dicabut" in told.body


@pytest.mark.parametrize("role", ["officer", "verifier"])
def test_home_and_page_ask_until_somebody_says(
    client: Client, cast: Cast, late: Certificate, role: str
) -> None:
    client.force_login(getattr(cast, role))
    page = reverse("catalog:certificate_detail", args=[late.pk])
    listed, label = reverse("catalog:certificate_overdue"), "melewati lima hari kerja"
    assert label in client.get("/").content.decode()
    assert list(client.get(listed).context["page_obj"].object_list) == [late]
    said = client.get(page).content.decode()
    assert "Belum tercatat apakah sertifikat kemudian dipulihkan atau dicabut" in said
    assert ("?peristiwa=" in said) == (role == "verifier")
    assert Certificate.objects.with_standing(TODAY()).get(pk=late.pk).standing == "suspended"
    StandingChangeFactory(certificate=late, kind="reinstated", effective_on=TODAY())
    assert label not in client.get("/").content.decode()
    assert "Belum tercatat apakah" not in client.get(page).content.decode()
    assert not client.get(listed).context["page_obj"].object_list


def test_others_regions_are_not_asked_after(client: Client, cast: Cast) -> None:
    away = ProducerFactory(region=cast.elsewhere.region)
    certificate = CertificateFactory(producer=away, products=[ProductFactory(producer=away)])
    StandingChangeFactory(certificate=certificate, effective_on=TODAY() - LATE)
    client.force_login(cast.officer)
    assert not client.get(reverse("catalog:certificate_overdue")).context["page_obj"].object_list


def test_the_question_leads_to_its_answer(client: Client, cast: Cast, late: Certificate) -> None:
    client.force_login(cast.verifier)
    page = reverse("catalog:certificate_standing", args=[late.pk])
    for asked, ticked in (("revoked", "revoked"), ("suspended", None), ("apa", None)):
        form = client.get(page, {"peristiwa": asked}).context["form"]
        assert form["kind"].value() == ticked
