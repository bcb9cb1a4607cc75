"""A stored report as a PDF."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import segno
from django.utils.translation import gettext as _
from django.utils.translation import override

from p3dn.ui.documents import typst_pdf
from p3dn.ui.values.formats import long_date, rupiah_short, timestamp
from reports.models import OfficialReport
from reports.official.content.freezing import LANGUAGE
from reports.official.content.stored import content_of
from reports.official.content.words import grouped_columns, standing, steps_of, written


def report_pdf(report: OfficialReport) -> bytes:
    """Set a stored report; the same content and state give the same bytes."""
    with override(LANGUAGE):
        data = printed(report)
    return typst_pdf("official_report", data, made_at=report.prepared_at)


def printed(report: OfficialReport) -> dict[str, Any]:
    """Everything the document prints, as text."""
    content = content_of(report)
    address = check_address(report, content)
    return {
        "title": content["title"],
        "region": content["region"]["name"],
        "period": content["period"]["label"],
        "span": content["period"]["span"],
        "number": report.number,
        "about": _about(report, content),
        "standing": standing(report),
        "cover": content["has_cover"],
        "sections": content["sections"],
        "charts": [_chart(chart) for chart in content["charts"]],
        "tables": [_table(table) for table in content["tables"]],
        "empty": _("Tidak ada baris pada periode ini."),
        "notes": _("Catatan"),
        "steps": [list(step) for step in steps_of(report, content)],
        "awaited": _("(belum)"),
        "signature": _(
            "Langkah di atas dicatat oleh aplikasi; bukan tanda tangan elektronik tersertifikasi."
        ),
        "check": _("Periksa keaslian: pindai kode ini, atau isi nomor dan sidik pada %(page)s")
        % {"page": content["address"]},
        "sha256": _("Sidik (SHA-256): %s") % report.sha256,
        "qr": qr_svg(address),
    }


def check_address(report: OfficialReport, content: dict[str, Any]) -> str:
    """The public page that says whether this is the report."""
    asked = urlencode({"nomor": report.number, "sidik": report.sha256})
    return f"{content['address']}?{asked}"


def qr_svg(address: str) -> str:
    """An address as a QR code."""
    drawing = io.BytesIO()
    segno.make(address, error="m").save(drawing, kind="svg", border=2)
    return drawing.getvalue().decode()


def _about(report: OfficialReport, content: dict[str, Any]) -> list[str]:
    """Number, date and state of the data, a line each."""
    lines = [
        _("Nomor %(number)s, tanggal %(day)s")
        % {"number": report.number, "day": long_date(date.fromisoformat(content["date"]))}
    ]
    if content["follows"]:
        lines.append(_("Mengganti laporan %s") % content["follows"])
    if content["as_of"]:
        moment = timestamp(datetime.fromisoformat(content["as_of"]))
        lines.append(_("Data per %(moment)s") % {"moment": moment})
        lines += content.get("sources", [])  # none in reports frozen before it was asked
    else:
        lines.append(_("Belum ada belanja yang tercatat"))
    if content["is_running"]:
        lines.append(_("Periodenya belum berakhir saat laporan disusun"))
    return lines


def _table(table: dict[str, Any]) -> dict[str, Any]:
    columns = table["columns"]
    kinds = [column["kind"] for column in columns]
    rows = [[written(*cell) for cell in zip(row, kinds, strict=True)] for row in table["rows"]]
    return {
        "name": table["name"],
        "header": _header(columns),
        "widths": [column["width"] for column in columns],
        "right": [kind != "text" for kind in kinds],
        "rows": rows,
        "total": _total(table["total"], kinds),
        "notes": table["notes"],
    }


def _total(total: Sequence[str | None] | None, kinds: Sequence[str]) -> list[str]:
    if total is None:
        return []
    cells = [written(*cell) for cell in zip(total, kinds, strict=True)]
    free = next((at for at, cell in enumerate(cells) if not cell and kinds[at] == "text"), None)
    if free is not None:
        cells[free] = _("Jumlah")
    return cells


def _header(columns: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """One row of headings, or two where columns stand in groups."""
    groups = grouped_columns(columns)
    if not groups:
        return [[_cell(column["heading"]) for column in columns]]
    upper, at = [], 0
    for name, span in groups:
        heading = columns[at]["heading"]
        upper.append(_cell(name, colspan=span) if name else _cell(heading, rowspan=2))
        at += span
    return [upper, [_cell(column["heading"]) for column in columns if column["group"]]]


def _cell(text: str, *, colspan: int = 1, rowspan: int = 1) -> dict[str, Any]:
    return {"text": text, "colspan": colspan, "rowspan": rowspan}


def _chart(chart: dict[str, Any]) -> dict[str, Any]:
    """Bars with the share of each part in the longest bar, and their sums in words."""
    values = [[Decimal(value) for value in point["values"]] for point in chart["points"]]
    sums = [sum(parts, Decimal(0)) for parts in values]
    most = max(sums, default=Decimal(0))
    return {
        "title": chart["title"],
        "series": chart["series"],
        "points": [
            {
                "label": point["label"],
                "parts": [float(round(100 * part / most, 3)) if most else 0 for part in parts],
                "sum": rupiah_short(whole),
            }
            for point, parts, whole in zip(chart["points"], values, sums, strict=True)
        ],
    }
