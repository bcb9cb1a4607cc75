"""What the demo city paid according to SIPD: what it bought, and bills that pass no procurement."""

import hashlib
from datetime import date
from decimal import Decimal

from django.db.models import Sum

from demo.city.people import Town
from p3dn.accounts.models import Agency
from procurement.models import MonthCell, Payment

# Account, its name, what of the month's spending it comes to in percent.
ACCOUNTS = (
    ("5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor", 60),
    ("5.2.02.10.01.0002", "Belanja Modal Personal Computer", 40),
    ("5.1.02.02.01.0061", "Belanja Tagihan Listrik", 35),
)
LATE = ("INSPEKTORAT",)  # whose payments nobody has handed in yet


def pay(town: Town, today: date) -> None:
    """A direct payment on each account of each month in which an agency bought something."""
    months = MonthCell.objects.filter(region=town.region, year=today.year, value__gt=0)
    sums = months.order_by().values("agency", "month").annotate(sum=Sum("value"))
    late = {town.agencies[code].pk for code in LATE}
    agencies = {agency.pk: agency for agency in town.agencies.values() if agency.pk not in late}
    Payment.objects.bulk_create(
        _payment(
            agencies[row["agency"]],
            min(date(today.year, row["month"], 20), today),
            row["sum"],
            account,
        )
        for row in sums.order_by("agency", "month")
        if row["agency"] in agencies
        for account in ACCOUNTS
    )


def _payment(agency: Agency, day: date, spent: Decimal, account: tuple[str, str, int]) -> Payment:
    code, name, part = account
    document = f"{agency.code}/LS/{code}/{day:%m/%Y} (demo)"
    return Payment(
        region=agency.region,
        agency=agency,
        key=hashlib.sha256(document.encode()).hexdigest(),
        date=day,
        document=document[:120],
        document_kind="SPP-LS",
        transaction_kind="Pengeluaran",
        account=code,
        account_name=name,
        paid=(spent * part / 100).quantize(Decimal("0.01")),
    )
