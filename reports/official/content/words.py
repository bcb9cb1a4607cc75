"""Cells and headings of a frozen table as pages and documents write them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from p3dn.ui.values.formats import grouped, number, timestamp
from reports.models import OfficialReport

State = OfficialReport.State


def written(value: str | None, kind: str) -> str:
    """A frozen value in Indonesian notation; empty for what is unknown, never a zero."""
    if value is None:
        return ""
    if kind == "rupiah":
        amount = Decimal(value)
        return grouped(amount, 0 if amount == amount.to_integral_value() else 2)
    if kind == "percent":
        return grouped(Decimal(value), 2)
    return number(Decimal(value)) if kind == "number" else value


def grouped_columns(columns: Sequence[dict[str, Any]]) -> list[tuple[str, int]]:
    """The upper row of headings: each group and how many columns it spans; none without any group."""
    groups: list[tuple[str, int]] = []
    for column in columns:
        name = column["group"]
        if name and groups and groups[-1][0] == name:
            groups[-1] = (name, groups[-1][1] + 1)
        else:
            groups.append((name, 1))
    return groups if any(name for name, _span in groups) else []


def steps_of(report: OfficialReport, content: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The three steps: what it is called, who took it, and when; empty where nobody has yet."""
    taken = (
        (State.PREPARED, content["prepared_by"], report.prepared_at),
        (State.CHECKED, report.checked_name, report.checked_at),
        (State.SIGNED, report.signed_name, report.signed_at),
    )
    return [(str(state.label), who, timestamp(at) if at else "") for state, who, at in taken]


def standing(report: OfficialReport) -> str:
    """What must be said over a report that is not signed, or no more; empty for a signed one."""
    if report.state == State.WITHDRAWN:
        return _("DITARIK: %(reason)s") % {"reason": report.reason}
    if report.state == State.SIGNED:
        return ""
    return _("BELUM DITANDATANGANI")
