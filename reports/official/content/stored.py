"""Reading what was frozen: the content of a report, its period, and how far figures have moved since."""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from reports.models import OfficialReport
from reports.official.periods import Period
from reports.official.sums.control import TOTALS, control


def content_of(report: OfficialReport) -> dict[str, Any]:
    """The frozen content."""
    content: dict[str, Any] = json.loads(report.content)
    return content


def period_of(report: OfficialReport) -> Period:
    """The period it is of."""
    return Period(report.period_kind, report.year, report.part, report.cumulative)


def total_names() -> dict[str, str]:
    """What the totals of a report are called."""
    words = (
        _("Belanja tercatat"), _("Belanja PDN"), _("Impor"), _("Asal belum diketahui"),
        _("Belanja UMKK"), _("Pagu RUP"), _("Pagu RUP bertanda PDN"),
    )  # fmt: skip
    return dict(zip(TOTALS, words, strict=True))


@dataclass(frozen=True, slots=True)
class Moved:
    """A total as it was frozen, and as it is now."""

    label: str
    frozen: Decimal
    now: Decimal

    @property
    def by(self) -> Decimal:
        """How much it grew, in rupiah; less than zero when it shrank."""
        return self.now - self.frozen


def moved_since(report: OfficialReport, content: dict[str, Any]) -> list[Moved]:
    """Every total of a report beside that of the same period now; three queries."""
    living, _as_of = control(report.region, period_of(report))
    frozen = content["totals"]
    return [
        Moved(label, Decimal(frozen[name]), living[name]) for name, label in total_names().items()
    ]
