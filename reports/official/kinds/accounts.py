"""The finance office's recap by account. Headings are the form's own words, in no other language."""

from collections import defaultdict

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Region
from reports.models import PeriodKind, ReportKind
from reports.official.periods import Period
from reports.official.shape import Body, Column, ReportType, Row, Table, share
from reports.official.sums.accounts import AccountSums, by_account
from reports.official.sums.items import items_of

from .fields import account_name

COLUMNS = (
    Column("number", "Nomor", "number", 8),
    Column("name", "Uraian", width=52),
    Column("ceiling", "Anggaran", "rupiah", 20, total="sum"),
    Column("committed", "Komit PDN", "rupiah", 20, total="sum"),
    Column("domestic", "Realisasi PDN", "rupiah", 20, total="sum"),
    Column("share", "Persentase PDN", "percent", 14, total="domestic/committed"),
    Column("settled", "Penyelesaian", width=16),
)


def build(region: Region, period: Period) -> Body:
    """One sheet, a row for each account of the region."""
    sums: dict[str, AccountSums] = defaultdict(AccountSums)
    for key, row in by_account(region, period):
        sums[key.account] += row.sums
    names = items_of(region, period).accounts
    rows = [
        _row(number, code, names.get(code) or account_name(code), sums[code])
        for number, code in enumerate(sorted(sums, key=_order), 1)
    ]
    notes = [
        _("Anggaran: pagu RUP aktif rekening itu, bukan anggaran SIPD."),
        _("Komit PDN: pagu RUP aktif yang bertanda PDN."),
        _("Realisasi PDN: belanja yang terbukti produk dalam negeri."),
        _("Persentase PDN: Realisasi PDN dibagi Komit PDN; kosong bila tidak ada komitmen."),
        _("Penyelesaian kosong: kemajuan pekerjaan per rekening tidak dicatat di sini."),
    ]
    if any(code and code not in names for code in sums):
        notes.append(
            _(
                "Rekening yang namanya tidak disebut berkas anggaran: uraian menyebut kode dan kelompoknya."
            )
        )
    return Body([Table(_("Rekap rekening"), COLUMNS, rows, notes)])


def _order(code: str) -> tuple[bool, str]:
    return not code, code


def _row(number: int, code: str, name: str, sums: AccountSums) -> Row:
    return {
        "number": number,
        "name": f"{code} {name}".strip() if code else _("Rekening belum diketahui"),
        "ceiling": sums.ceiling,
        "committed": sums.domestic_ceiling,
        "domestic": sums.domestic_value,
        "share": share(sums.domestic_value, sums.domestic_ceiling),
        "settled": None,
    }


REPORT = ReportType(
    code=ReportKind.ACCOUNTS,
    title=gettext_lazy("Rekapitulasi PDN per Rekening Belanja"),
    about=gettext_lazy("Satu lembar: anggaran, komitmen, dan realisasi PDN tiap rekening."),
    usual=PeriodKind.MONTH,
    build=build,
)
