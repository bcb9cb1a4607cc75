"""What packages recorded in SPSE have in common: those without tender and those self-managed."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from procurement.spending.datasets import columns as c
from procurement.spending.loading.importer import DatasetImporter
from procurement.spending.loading.rows.facts import Facts


class Records(DatasetImporter):
    """Packages recorded as a whole, with the sum of what was paid.

    The sum is empty for cancelled packages, and for some that are not; both are refused by name.
    """

    shared = (
        c.YEAR, c.AGENCY, c.UNIT, c.AGENCY_NAME, c.TITLE, c.RUP, c.FUNDS, c.MAK,
        c.money("value", _("Total realisasi"), "total_realisasi"),
        c.money("domestic", _("Nilai PDN"), "nilai_pdn_pct"),
        c.money("small", _("Nilai UMK"), "nilai_umk_pct"),
        c.day("end", _("Tanggal selesai"), "tgl_selesai_paket"),
        c.day("start", _("Tanggal mulai"), "tgl_mulai_paket"),
        c.day("made", _("Tanggal dibuat"), "tgl_buat_paket"),
    )  # fmt: skip

    def facts(self, values: dict[str, Any]) -> Facts:
        """Dated by the day the package ended, else by the first day known of it."""
        said = values.get
        return Facts(
            key=values["key"],
            agency=said("agency") or "",
            unit=said("unit") or "",
            agency_name=said("agency_name") or "",
            rup=said("rup") or (),
            title=said("title") or "",
            document=values["key"],
            date=said("end") or said("start") or said("made"),
            year=said("year"),
            value=c.amount(said("value")),
            domestic=c.amount(said("domestic")),
            small=c.amount(said("small")),
            method=said("method") or "",
            type=said("type") or "",
            funds=said("funds") or (),
            accounts=said("accounts") or (),
            status=c.record_status(said("status")),
        )


class Payments(DatasetImporter):
    """Payments on recorded packages: parts of a whole, which counts instead where it is known.

    They name no agency but by SPSE's own number, and tell neither plan nor domestic products.
    """

    parent: str

    shared = (
        c.YEAR, c.AGENCY, c.UNIT, c.AGENCY_NAME,
        c.column("kind", _("Jenis realisasi"), "jenis_realisasi", parse=c.text(60)),
        c.column("document", _("Nomor realisasi"), "no_realisasi", "no_dok_realisasi", parse=c.text(120)),
        c.day("date", _("Tanggal realisasi"), "tgl_realisasi"),
        c.money("value", _("Nilai realisasi"), "nilai_realisasi", "nilai_realiasi", required=True),
        c.column("title", _("Keterangan"), "ket_realisasi", "keterangan", "dok_realisasi"),
        c.column("number", _("Kode realisasi"), "rsk_id", "rsp_id", "kd_realisasi_sw_pct", parse=c.text(40)),
    )  # fmt: skip

    def facts(self, values: dict[str, Any]) -> Facts:
        """The key is the payment's own number, else what tells it from the others of its package."""
        said = values.get
        own = said("number") or " ".join(
            str(part) for part in (said("document"), said("date"), said("value")) if part
        )
        return Facts(
            key=f"{said('key')}/{own}"[:120],
            part_of=values["key"],
            agency=said("agency") or "",
            unit=said("unit") or "",
            agency_name=said("agency_name") or "",
            title=said("title") or "",
            document=said("document") or "",
            date=said("date"),
            year=said("year"),
            value=c.amount(said("value")),
            method=said("method") or "",
            type=said("type") or "",
            supplier=said("supplier") or "",
            npwp=said("npwp") or "",
        )
