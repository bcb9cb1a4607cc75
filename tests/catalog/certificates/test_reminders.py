"""Reminders of lapsing certificates: on time, once, to the right people."""

import re
from datetime import date, timedelta
from decimal import Decimal
from smtplib import SMTPRecipientsRefused

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.certificates.reminders import due_on, remind_expiring
from catalog.models import Certificate, ExpiryReminder, Producer
from catalog.tasks import send_expiry_reminders
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble, person

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(region=cast.region, contact_email="pabrik@contoh.test")


def lapsing(cast: Cast, firm: Producer, days: int, **fields: object) -> Certificate:
    """A certificate of the officer whose TKDN lapses so many days after the day."""
    return CertificateFactory(
        producer=firm,
        products=[ProductFactory(producer=firm)],
        entered_by=cast.officer,
        issued_on=date(2025, 1, 1),
        tkdn_valid_until=DAY + timedelta(days=days),
        bmp=fields.pop("bmp", None),
        bmp_valid_until=fields.pop("bmp_valid_until", None),
        **fields,
    )


@pytest.mark.parametrize(
    ("left", "told"),
    [(91, None), (90, 90), (31, 90), (30, 30), (8, 30), (7, 7), (1, 7), (0, 0), (-1, None)],
)
def test_the_nearest_distance_is_told(
    cast: Cast, firm: Producer, left: int, told: int | None
) -> None:
    lapsing(cast, firm, left)
    assert [due.days for due in due_on(DAY)] == ([] if told is None else [told])


def test_officer_and_producer_are_told_once_and_apart(cast: Cast, firm: Producer) -> None:
    certificate = lapsing(cast, firm, 7)
    assert remind_expiring(DAY) == 1
    assert sorted(m.to[0] for m in mail.outbox) == [firm.contact_email, cast.officer.email]
    assert all(len(m.to) == 1 for m in mail.outbox)
    assert certificate.number in mail.outbox[0].subject
    assert "dalam 7 hari" in mail.outbox[0].subject
    assert certificate.products.first().name in mail.outbox[0].body
    page = settings.SITE_URL + reverse("catalog:certificate_detail", args=[certificate.pk])
    told = {m.to[0]: page in m.body for m in mail.outbox}
    assert told == {firm.contact_email: False, cast.officer.email: True}, "a firm has no login"
    assert remind_expiring(DAY) == remind_expiring(DAY + timedelta(days=6)) == 0
    assert remind_expiring(DAY + timedelta(days=7)) == 1
    assert "hari ini" in mail.outbox[-1].subject
    assert remind_expiring(DAY + timedelta(days=8)) == 0


def test_one_mail_for_each_person_however_many_certificates(
    cast: Cast, firm: Producer, django_assert_max_num_queries
) -> None:
    """Officers hear of their whole region by days left, a contact only of its own producer."""
    person("rekan", cast.industry, "catalogue_officer")
    away = ProducerFactory(region=cast.elsewhere.region)
    other = ProducerFactory(region=cast.region, contact_email="lain@contoh.test")
    own = [lapsing(cast, firm, left) for left in (30, 7, 7, 0)]
    others = [lapsing(cast, other, 7) for _ in range(10)]
    far = lapsing(cast, away, 90, region=away.region)
    # each letter is noted before and after it goes out; the run asks once for the working days
    letters, of_each_letter, of_the_run = 5, 2, 18
    with django_assert_max_num_queries(of_the_run + letters * of_each_letter):
        assert remind_expiring(DAY) == 15
    letters = {m.to[0]: m for m in mail.outbox}
    assert len(mail.outbox) == len(letters) == 5
    assert letters["rekan@contoh.test"].body == letters[cast.officer.email].body
    assert set(numbers_in(letters[cast.officer.email])) == {c.number for c in (*own, *others)}
    told = letters[firm.contact_email]
    assert numbers_in(told) == [own[3].number, own[1].number, own[2].number, own[0].number]
    assert told.subject == "4 nilai sertifikat segera berakhir, yang pertama hari ini"
    assert [line for line in told.body.splitlines() if line.endswith("):")] == [
        "Hari ini (1 Juni 2026):", "Dalam 7 hari (8 Juni 2026):", "Dalam 30 hari (1 Juli 2026):",
    ]  # fmt: skip
    assert numbers_in(letters[cast.stranger.email]) == [far.number]
    assert remind_expiring(DAY) == 0
    late = lapsing(cast, firm, 7)
    assert remind_expiring(DAY) == 1
    assert [numbers_in(m) for m in mail.outbox[5:]] == [[late.number]] * 3


def numbers_in(letter: mail.EmailMessage) -> list[str]:
    return re.findall(r"sertifikat (\S+) \(", letter.body)


def test_days_without_the_task_are_not_made_up_for(cast: Cast, firm: Producer) -> None:
    lapsing(cast, firm, 95)
    assert remind_expiring(DAY + timedelta(days=70)) == 1
    assert ExpiryReminder.objects.get().days == 30


def test_bmp_is_told_of_by_itself_and_a_renewal_begins_anew(cast: Cast, firm: Producer) -> None:
    certificate = lapsing(cast, firm, 400, bmp="10", bmp_valid_until=DAY + timedelta(days=30))
    assert [(due.value, due.days) for due in due_on(DAY)] == [("bmp", 30)]
    remind_expiring(DAY)
    Certificate.objects.filter(pk=certificate.pk).update(bmp_valid_until=DAY + timedelta(days=89))
    assert [due.days for due in due_on(DAY)] == [90]


def test_what_is_not_in_force_is_not_told(cast: Cast, firm: Producer) -> None:
    lapsing(cast, firm, 7, draft=True)
    assert list(due_on(DAY)) == []


def test_an_officer_who_left_is_replaced_by_those_who_are_there(cast: Cast, firm: Producer) -> None:
    lapsing(cast, firm, 7)
    cast.officer.memberships.update(valid_to=DAY - timedelta(days=1))
    remind_expiring(DAY)
    assert [m.to for m in mail.outbox] == [[firm.contact_email]]


def test_a_mail_server_that_refuses_leaves_it_for_tomorrow(
    cast: Cast, firm: Producer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lapsing(cast, firm, 7)

    def broken(self: EmailBackend, messages: object) -> int:
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr(EmailBackend, "send_messages", broken)
        assert remind_expiring(DAY) == 0
    assert not ExpiryReminder.objects.exists()
    assert remind_expiring(DAY) == 1


def test_a_refused_address_does_not_make_the_others_hear_it_twice(
    cast: Cast, firm: Producer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lapsing(cast, firm, 7)
    send = EmailBackend.send_messages

    def picky(self: EmailBackend, messages: list) -> int:
        if messages[0].to == [firm.contact_email]:
            raise SMTPRecipientsRefused({})
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", picky)
    assert remind_expiring(DAY) == 1
    assert remind_expiring(DAY + timedelta(days=1)) == 0
    assert [m.to for m in mail.outbox] == [[cast.officer.email]]
    assert ExpiryReminder.objects.get().sent_to == cast.officer.email


def test_lists_keep_a_badge_of_what_ends_and_of_bmp_that_ended(
    client: Client, cast: Cast, firm: Producer
) -> None:
    today = timezone.localdate()
    fields = {"producer": firm, "bmp": Decimal(10), "region": cast.region}
    CertificateFactory(**fields, tkdn_valid_until=today + timedelta(days=90))
    CertificateFactory(**fields, bmp_valid_until=today - timedelta(days=1))
    client.force_login(cast.officer)
    page = client.get(reverse("catalog:certificate_list")).content.decode()
    assert "TKDN 90 hari lagi" in page
    assert "BMP 90 hari lagi" in page
    assert page.count("BMP sudah berakhir") == 1


def test_the_certificates_page_tells_its_keepers_that_people_were_told(
    client: Client, cast: Cast, firm: Producer
) -> None:
    certificate = lapsing(cast, firm, 7)
    remind_expiring(DAY)
    address = reverse("catalog:certificate_detail", args=[certificate.pk])
    for reader, shown in ((cast.officer, True), (cast.requester, False)):
        client.force_login(reader)
        assert ("diingatkan: TKDN" in client.get(address).content.decode()) == shown


def test_the_clock_starts_it_and_its_record_stays(cast: Cast, firm: Producer, settings) -> None:
    names = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert send_expiry_reminders.name in names
    lapsing(cast, firm, 7)
    remind_expiring(DAY)
    with pytest.raises(DatabaseError), transaction.atomic():
        ExpiryReminder.objects.all().delete()
