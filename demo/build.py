"""Building the demo city, step by step."""

from collections.abc import Callable
from datetime import date
from random import Random

from django.contrib.auth import get_user_model
from django.db import transaction

from catalog.reference.kbki import load_kbki

from .approvals import hand_on
from .budgets import allot
from .catalogue import stock
from .details import complete
from .dispensations import remember
from .goals import aim
from .kinds import answer, decide
from .needs import require
from .official import report
from .payments import pay
from .people import settle
from .plan import announce, tell_accounts
from .policy import decide as decide_policy
from .purchases import buy
from .repeats import repeat
from .rules import lay_down


def exists() -> bool:
    """True when somebody lives here already: a demo is built only into an empty installation."""
    return get_user_model().objects.exists()


@transaction.atomic
def build(*, today: date, say: Callable[[str], None] = lambda line: None) -> None:
    """Build the whole city as it would stand on the day; the same day gives the same city."""
    say("Memuat daftar KBKI ...")
    load_kbki()
    say("Membuat kota, perangkat daerah dan petugas ...")
    town = settle()
    say("Mengisi katalog ...")
    stock(town, today)
    complete(town, today)
    decide(town, today)
    say("Mengumumkan rencana pengadaan ...")
    random = Random(1674)  # noqa: S311 - the same city every time is the point
    packages = announce(town, today, random)
    tell_accounts(packages)
    say("Menjalani dua tahun pembelian ...")
    buy(town, packages, today, random)
    remember(town, today)
    repeat(town, today)
    answer(town, packages, today)
    require(town, packages, today)
    say("Menetapkan target dan aturan daerah ...")
    allot(town, today)  # the plan is whole by now
    aim(town, today)
    lay_down(town, today)
    say("Mengatur alur persetujuan ...")
    hand_on(town, today)
    pay(town, today)
    decide_policy(town, today)
    say("Menyusun laporan resmi ...")
    report(town, today)
