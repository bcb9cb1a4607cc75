"""A run of reminders that is cut short: nobody is told twice, and nobody is left out."""

import os
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from catalog.certificates.reminders import remind_expiring
from catalog.models import ExpiryReminder, ReminderMail
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble, person
from tests.support.processes.workers import database_url

DAY = date(2026, 6, 1)
FIRMS = 6


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """Two officers, and six firms whose certificates lapse in a week."""
    people = assemble()
    person("rekan", people.industry, "catalogue_officer")
    for number in range(FIRMS):
        firm = ProducerFactory(region=people.region, contact_email=f"pabrik{number}@contoh.test")
        CertificateFactory(
            producer=firm, products=[ProductFactory(producer=firm)], entered_by=people.officer,
            issued_on=date(2025, 1, 1), tkdn_valid_until=DAY + timedelta(days=7), bmp=None,
            bmp_valid_until=None,
        )  # fmt: skip
    return people


def everybody(cast: Cast) -> list[str]:
    firms = [f"pabrik{number}@contoh.test" for number in range(FIRMS)]
    return sorted([cast.officer.email, "rekan@contoh.test", *firms])


class PowerCut(BaseException):
    """Nothing that the program could deal with."""


@pytest.mark.parametrize("after", [True, False], ids=["it was taken", "it was not"])
@pytest.mark.parametrize("last", [1, 4, 8])
def test_a_run_cut_short_is_taken_up_where_it_ended(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, last: int, after: bool
) -> None:
    send = EmailBackend.send_messages

    def dying(self: EmailBackend, messages: list) -> int:
        if ReminderMail.objects.count() < last:
            return send(self, messages)
        if after:
            send(self, messages)
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(EmailBackend, "send_messages", dying)
        with pytest.raises(PowerCut):
            remind_expiring(DAY)
    assert len(mail.outbox) == (last if after else last - 1)
    assert not ExpiryReminder.objects.exists()
    unclear = ReminderMail.objects.get(state="sending").address
    remind_expiring(DAY)
    told = sorted(one.to[0] for one in mail.outbox)
    assert told == [name for name in everybody(cast) if after or name != unclear]
    assert remind_expiring(DAY) == remind_expiring(DAY + timedelta(days=1)) == 0
    assert sorted(one.to[0] for one in mail.outbox) == told
    assert ReminderMail.objects.get(address=unclear).state == "unclear"
    assert any(f"{unclear} (tidak pasti" in r.sent_to for r in ExpiryReminder.objects.all())
    assert ExpiryReminder.objects.count() == FIRMS


def test_what_goes_wrong_with_one_mail_keeps_no_other(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = EmailBackend.send_messages

    def odd(self: EmailBackend, messages: list) -> int:
        if messages[0].to == ["rekan@contoh.test"]:
            raise UnicodeError("an address nobody can write")
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", odd)
    assert remind_expiring(DAY) == FIRMS
    assert len(mail.outbox) == len(everybody(cast)) - 1
    assert remind_expiring(DAY) == 0


KILLED = """
import os, signal
import django
django.setup()
from datetime import date
from django.core.mail.backends.filebased import EmailBackend
from catalog.certificates.reminders import remind_expiring

send, sent = EmailBackend.send_messages, []

def deadly(self, messages):
    answer = send(self, messages)
    sent.append(1)
    if len(sent) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer

EmailBackend.send_messages = deadly
print(remind_expiring(date(2026, 6, 1)))
"""


def test_a_killed_process_repeats_no_mail(cast: Cast, tmp_path: Path) -> None:
    letters = tmp_path / "mail"
    letters.mkdir()
    settings = tmp_path / "filed_settings.py"
    settings.write_text(
        "from tests.settings import *\n"
        "EMAIL_BACKEND = 'django.core.mail.backends.filebased.EmailBackend'\n"
        f"EMAIL_FILE_PATH = {str(letters)!r}\n"
    )
    paths = os.pathsep.join([str(tmp_path), str(Path(__file__).resolve().parents[3])])
    names = {"DJANGO_SETTINGS_MODULE": "filed_settings", "PYTHONPATH": paths}
    env = os.environ | names | {"DATABASE_URL": database_url()}

    def run(code: str) -> int:
        return subprocess.run([sys.executable, "-c", code], env=env, timeout=120).returncode

    assert run(KILLED) == -signal.SIGKILL
    assert len(addressed(letters)) == 3
    assert run(KILLED.replace("== 3", "== -1")) == 0
    assert addressed(letters) == everybody(cast)
    assert ExpiryReminder.objects.count() == FIRMS


def addressed(letters: Path) -> list[str]:
    """Whom every written mail is for."""
    lines = [line for one in letters.iterdir() for line in one.read_text().splitlines()]
    return sorted(line.removeprefix("To: ") for line in lines if line.startswith("To: "))
