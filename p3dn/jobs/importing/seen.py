"""Sheets for editing know which version of each record they were taken from.

A hidden column carries the record's token (`p3dn.audit.editing.versions`). When the sheet comes back, a
record that somebody changed in between is a conflict that is shown, not overwritten.
"""

from collections.abc import Iterator, Mapping, Sequence

from django.db import models
from django.utils.translation import gettext_lazy

from p3dn.audit.editing.versions import NotShown, changes_since, versions_of_many
from p3dn.jobs.reading.columns import ImportColumn
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values import formats

from .findings import Findings

KEY = "seen"
COLUMN = ImportColumn(
    KEY, gettext_lazy("Versi data"), ("versi_data_jangan_diubah",), parse=str, exact=True, own=True
)
MOST_TOLD = 20  # conflicts told in full; each takes some queries


class SeenCheck:
    """The versions that a file's rows were taken from, against what is stored."""

    def __init__(self) -> None:
        self.told = 0

    def conflicts(
        self, seen: Mapping[int, str], stored: Sequence[tuple[int, models.Model]]
    ) -> Iterator[tuple[int, str, str]]:
        """(row, record, what changed since) of rows whose record is not what they were taken from."""
        known = [(row, record) for row, record in stored if row in seen]
        current = versions_of_many([record for _row, record in known])
        for row, record in known:
            if seen[row] != current[record.pk]:
                changed = self._changed(record, seen[row])
                if changed is not None:
                    yield row, str(record), changed

    def _changed(self, record: models.Model, token: str) -> str | None:
        """What happened in words; empty when that is not told, None when nothing did."""
        self.told += 1
        if self.told > MOST_TOLD:
            return ""
        try:
            versions = changes_since(record, token)
        except NotShown:
            return ""
        if not versions:
            return None
        return "; ".join(
            f"{change.label} {change.before} → {change.after} ({one.who} {formats.timestamp(one.at)})"
            for one in versions[:3]
            for change in one.changes[:3]
        )


def refuse_conflict(row: int, record: str, changed: str, findings: Findings[models.Model]) -> None:
    """Refuse a row taken from an older version."""
    message = _("Data ini sudah diubah sejak lembar diunduh.")
    if changed:
        message = _("Data ini sudah diubah sejak lembar diunduh: %s.") % changed
    remedy = _("Unduh lagi lembarnya dan ulangi perubahan Anda, atau ubah lewat halamannya.")
    findings.refuse(row, "", record, message, remedy)


def warn_renamed(row: int, title: str, findings: Findings[models.Model]) -> None:
    """Tell that a row taken from a stored record would become a new one."""
    message = _(
        "Baris ini diunduh dari data yang sudah ada, tetapi namanya berubah; dimuat sebagai data baru."
    )
    remedy = _("Ganti nama lewat halamannya bila yang dimaksud data yang sama.")
    findings.warn(row, "", title, message, remedy)
