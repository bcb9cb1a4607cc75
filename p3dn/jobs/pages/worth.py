"""What an import does in rupiah, by kind of change: the table on its page, and columns of its list."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.jobs.importing.changes import SHORT
from p3dn.jobs.models import Job, JobChange
from p3dn.ui.lists.export import Column

from .filters import ChangeFilter

COLUMNS = (
    Column(
        gettext_lazy("Perangkat daerah"),
        lambda change: change.agency.name if change.agency else None,
        width=30,
    ),
    Column(gettext_lazy("Semula"), "before", "rupiah", total=True),
    Column(gettext_lazy("Menjadi"), "after", "rupiah", total=True),
    Column(gettext_lazy("Sudah terpakai"), "held", "rupiah", total=True),
    Column(
        gettext_lazy("Di bawah yang sudah terpakai"),
        lambda change: _("ya") if change.short else _("tidak"),
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of change: how many, and what they come to."""

    label: str
    url: str
    count: int
    before: Decimal
    after: Decimal
    held: Decimal
    short: bool

    @property
    def difference(self) -> Decimal:
        """Rupiah more than before; less than zero where it shrinks."""
        return self.after - self.before


def worth_of(job: Job) -> list[Row]:
    """The kinds of change of a job whose records have a worth, then what is left too little."""
    return list(_rows(job, job.params.get("reading", {}).get("worth") or {}))


def has_worth(job: Job) -> bool:
    """Whether the job's changes were weighed."""
    return bool(job.params.get("reading", {}).get("worth"))


def _rows(job: Job, kept: dict[str, list[Any]]) -> Iterator[Row]:
    labels = {
        JobChange.Kind.NEW: _("Baru"),
        JobChange.Kind.CHANGED: _("Berubah"),
        JobChange.Kind.ABSENT: _("Tidak ada lagi di berkas"),
        JobChange.Kind.SAME: _("Tidak berubah"),
        SHORT: _("Di bawah yang sudah terpakai"),
    }
    for kind, label in labels.items():
        if kind in kept:
            asked = {"short": "yes"} if kind == SHORT else {"kind": kind}
            url = reverse("jobs:job_changes", args=[job.key], query=ChangeFilter.asked(**asked))
            count, before, after, held = kept[kind]
            sums = Decimal(before), Decimal(after), Decimal(held)
            yield Row(label, url, count, *sums, kind == SHORT)
