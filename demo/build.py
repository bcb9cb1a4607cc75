"""Building the demo city, step by step."""

from collections.abc import Callable
from datetime import date
from random import Random

from django.contrib.auth import get_user_model
from django.db import transaction

from catalog.reference.kbki import load_kbki

from .buying.approvals import hand_on
from .buying.budgets import allot
from .buying.ceilings import exceed
from .buying.offers import bid, contract, order
from .buying.payments import pay
from .buying.plan import announce, tell_accounts
from .buying.purchases import buy
from .buying.repeats import repeat
from .buying.self_managed import carry_out
from .city.people import settle
from .goods.catalogue import stock
from .goods.details import complete
from .law.dispensations import remember
from .law.kinds import answer, decide
from .law.needs import require
from .law.rules import lay_down
from .reporting.goals import aim
from .reporting.official import report
from .reporting.policy import decide as decide_policy


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
    exceed(town, today)
    order(town, today)
    contract(town, today)
    say("Menetapkan target dan aturan daerah ...")
    allot(town, today)  # the plan is whole by now
    carry_out(town, today)
    aim(town, today)
    lay_down(town, today)
    bid(town, today)
    say("Mengatur alur persetujuan ...")
    hand_on(town, today)
    pay(town, today)
    decide_policy(town, today)
    say("Menyusun laporan resmi ...")
    report(town, today)
