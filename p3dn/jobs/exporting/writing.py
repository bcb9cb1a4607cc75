"""The worker's part: write the rows of a list to a file, saying again and again how far it is."""

import logging
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.files import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from p3dn.jobs import notices
from p3dn.jobs.models import Export
from p3dn.ui.lists.export import csv_lines, write_workbook
from p3dn.ui.lists.views import FilteredListView

from .lists import NoList, list_for
from .services import claimed

log = logging.getLogger(__name__)
SAID_EVERY = 2000  # rows
Values = Sequence[Any]


class GivenUp(Exception):
    """The file is not this worker's any more: its owner gave it up, or another worker has it."""


def write(key: int) -> None:
    """Write one file that waits; how it ended stands in its row. An earlier message does no harm."""
    export = claimed(key, uuid.uuid4())
    if export is None:
        return
    try:
        with override("id"):
            _write(export)
    except GivenUp:
        log.info("export %s was given up", key)
    except NoList as refused:
        _end(export, Export.State.FAILED, str(refused))
    except Exception:
        log.exception("export %s broke", key)
        _end(
            export,
            Export.State.FAILED,
            _("Berkas gagal ditulis. Coba lagi, atau hubungi pengelola."),
        )


def _write(export: Export) -> None:
    view = list_for(export.path, export.query, export.user, export.format)
    with TemporaryDirectory(prefix="p3dn-export-") as folder:
        target = Path(folder) / f"data.{export.format}"
        count = _to_file(export, view, target)
        with target.open("rb") as data, transaction.atomic():
            held = Export.objects.select_for_update().filter(pk=export.pk, claim=export.claim)
            if not held.exists():
                raise GivenUp
            export.file.save(target.name, File(data), save=False)
            export.rows_done = export.rows_total = count
            export.state, export.finished_at = Export.State.DONE, timezone.now()
            export.claim = None
            export.save()
            notices.tell_export(export)


def _to_file(export: Export, view: FilteredListView, target: Path) -> int:
    """Write the rows; returns how many there were. Raises GivenUp midway."""
    counted = _Counted(export)
    rows, columns = view.rows_for_file(), view.columns_of_file()
    if export.format == Export.Format.CSV:
        with target.open("w", encoding="utf-8", newline="") as file:
            file.writelines(csv_lines(columns=columns, rows=rows, watch=counted.watch))
    else:
        write_workbook(
            target, title=str(view.get_heading()), columns=columns, rows=rows,
            notes=view.filter_summary(), watch=counted.watch,
        )  # fmt: skip
    return counted.count


class _Counted:
    """Counts rows as they pass, and says so in the row of the export."""

    def __init__(self, export: Export) -> None:
        self.export = export
        self.count = 0

    def watch(self, rows: Iterable[Values]) -> Iterator[Values]:
        """The rows, one by one. Raises GivenUp when nobody waits for them any more."""
        for self.count, row in enumerate(rows, start=1):
            if self.count % SAID_EVERY == 0:
                self.say()
            yield row

    def say(self) -> None:
        """How far it is; it is still one's own only while the row says so."""
        mine = Export.objects.filter(pk=self.export.pk, claim=self.export.claim)
        if not mine.update(rows_done=self.count, alive_at=timezone.now()):
            raise GivenUp


def _end(export: Export, state: Export.State, message: str) -> None:
    mine = Export.objects.filter(pk=export.pk, claim=export.claim)
    if mine.update(state=state, message=message, finished_at=timezone.now(), claim=None):
        export.message = message
        notices.tell_export(export, failed=True)
