"""The monthly form keyed by SIPD: realisation and commitment by sub-activity and account.

Headings are the form's own words, in no other language.
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Region
from reports.models import PeriodKind, ReportKind
from reports.official.periods import Period
from reports.official.shape import Body, Column, ReportType, Row, Table, share
from reports.official.sums.accounts import AccountKey, AccountRow, by_account
from reports.official.sums.items import Items, items_of

SEGMENTS = 6  # of an account: 5.1.02.01.01.0024
REALISED = (
    Column("agency", "Nama Sub SKPD", width=34),
    Column("programme", "Kode Program", width=12),
    Column("programme_name", "Nama Program", width=18),
    Column("activity", "Kode Kegiatan", width=15),
    Column("sub_activity", "Kode Sub Kegiatan", width=20),
    Column("account", "Kode Akun", width=20),
    Column("ceiling", "Anggaran Belanja", "rupiah", 20, total="sum"),
    Column("value", "Realisasi Belanja", "rupiah", 20, total="sum"),
    Column("tkdn", "TKDN", "percent", 10),
    Column("codes", "Kode RUP", width=22),
)
COMMITTED = (
    Column(
        "sub_activity", "KODE URUSAN/BIDANG URUSAN/PROGRAM KEG/SUBKEG", width=24
    ),
    *(
        Column(f"segment_{n}", str(n), width=7, group="KODE AKUN")
        for n in range(1, SEGMENTS + 1)
    ),
    Column("budget", "ANGGARAN SIPD", "rupiah", 20, "SIPD"),
    Column(
        "domestic_ceiling", "ANGGARAN PDN", "rupiah", 22,
        "KOMITMEN NILAI PRODUK DALAM NEGERI (PDN)", "sum",
    ),
    Column(
        "planned_tkdn", "TKDN (%)", "percent", 10,
        "KOMITMEN NILAI PRODUK DALAM NEGERI (PDN)",
    ),
)  # fmt: skip


def build(region: Region, period: Period) -> Body:
    """Both sheets, a row for each agency, sub-activity and account."""
    rows, items = by_account(region, period), items_of(region, period)
    realised = [_realised(key, row, items) for key, row in rows]
    committed = [_committed(key, row, items) for key, row in rows if row.sums.domestic_ceiling]
    return Body(
        [
            Table(_("Realisasi"), REALISED, realised, _notes(rows, realised)),
            Table(
                _("Komitmen"),
                COMMITTED,
                committed,
                [
                    _(
                        "ANGGARAN SIPD kosong: belum ada berkas SIPD yang memuat anggaran rekening itu."
                    ),
                    _("ANGGARAN PDN: pagu RUP aktif yang bertanda PDN."),
                    _("TKDN (%) komitmen kosong: RUP tidak menyebut TKDN yang direncanakan."),
                ],
            ),
        ]
    )


def _realised(key: AccountKey, row: AccountRow, items: Items) -> Row:
    programme, activity = _parents(key.sub_activity)
    return {
        "agency": key.agency,
        "programme": programme,
        "programme_name": items.programmes.get((key.agency_id, programme or "")) or None,
        "activity": activity,
        "sub_activity": key.sub_activity or None,
        "account": key.account or None,
        "ceiling": row.sums.ceiling,
        "value": row.sums.value,
        "tkdn": share(row.sums.tkdn_weighted, row.sums.tkdn_base),
        "codes": "; ".join(sorted(row.codes)) or None,
    }


def _committed(key: AccountKey, row: AccountRow, items: Items) -> Row:
    segments = key.account.split(".") if key.account else []
    return {
        "sub_activity": key.sub_activity or None,
        **{f"segment_{n}": segment for n, segment in enumerate(segments, 1)},
        "budget": items.budgets.get((key.agency_id, key.sub_activity, key.account)),
        "domestic_ceiling": row.sums.domestic_ceiling,
        "planned_tkdn": None,
    }


def _parents(sub_activity: str) -> tuple[str | None, str | None]:
    """Programme and activity of a sub-activity (`3.30.06.2.01.0001`); None for what is shorter."""
    parts = sub_activity.split(".")
    if len(parts) < SEGMENTS:
        return None, None
    return ".".join(parts[:3]), ".".join(parts[:5])


def _notes(rows: list[tuple[AccountKey, AccountRow]], told: list[Row]) -> list[str]:
    notes = [
        _("%(heading)s: perangkat daerah; unit di bawahnya tidak dicatat di sini.")
        % {"heading": REALISED[0].heading},
        _("Anggaran Belanja: pagu RUP aktif rekening itu, bukan anggaran SIPD."),
        _(
            "TKDN: rata-rata tertimbang atas belanja yang TKDN-nya diketahui; kosong bila tidak ada."
        ),
        _(
            "Rekening belanja: yang disebut permintaan atau sumbernya, kalau tidak satu-satunya rekening"
            " paketnya. Selain itu kode akunnya kosong."
        ),
    ]
    if any(row["programme"] and not row["programme_name"] for row in told):
        notes.append(_("Nama Program kosong: belum ada berkas anggaran yang menyebut namanya."))
    if any(not key.account for key, _row in rows):
        notes.append(_("Kode akun atau sub kegiatan yang kosong belum diketahui."))
    return notes


REPORT = ReportType(
    code=ReportKind.SUB_ACTIVITIES,
    title=gettext_lazy("Realisasi dan Komitmen PDN per Sub Kegiatan dan Rekening"),
    about=gettext_lazy("Dua lembar dengan kunci SIPD: Realisasi dan Komitmen."),
    usual=PeriodKind.MONTH,
    build=build,
)
