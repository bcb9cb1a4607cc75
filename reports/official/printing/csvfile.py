"""One table of a stored report as CSV: semicolons, decimal commas, UTF-8, as spreadsheets here read it."""

import csv
import io
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from p3dn.ui.lists.export import defused
from reports.models import OfficialReport
from reports.official.content.freezing import LANGUAGE
from reports.official.content.stored import content_of


def report_csv(report: OfficialReport, number: int) -> str | None:
    """The table of this number, from 1, with its row of totals; None when there is none."""
    tables = content_of(report)["tables"]
    if not 1 <= number <= len(tables):
        return None
    table = tables[number - 1]
    kinds = [column["kind"] for column in table["columns"]]
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([defused(_heading(column)) for column in table["columns"]])
    for row in table["rows"]:
        writer.writerow([_plain(*cell) for cell in zip(row, kinds, strict=True)])
    if table["total"]:
        total = [_plain(*cell) for cell in zip(table["total"], kinds, strict=True)]
        with override(LANGUAGE):
            total[kinds.index("text")] = _("Jumlah")
        writer.writerow(total)
    return out.getvalue()


def _heading(column: dict[str, Any]) -> str:
    return " > ".join(filter(None, [column["group"], column["heading"]]))


def _plain(value: str | None, kind: str) -> str:
    if value is None:
        return ""
    return defused(value) if kind == "text" else f"{Decimal(value):f}".replace(".", ",")
