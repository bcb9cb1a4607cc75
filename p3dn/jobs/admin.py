"""The operator's desk: what the clock started, with every fault in full. Nothing is changed here."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.operating.desk import Shown
from p3dn.ui.values.formats import span_of_time

from .clock.works import work_of
from .models import ScheduledRun


@admin.register(ScheduledRun)
class ScheduledRunAdmin(Shown[ScheduledRun]):
    """One row for each task and day."""

    list_display = ("day", "called", "state", "started_at", "took", "runs", "failures")
    list_filter = ("state", "task")
    date_hierarchy = None

    @admin.display(description=_("kerja"))
    def called(self, run: ScheduledRun) -> str:
        """What the task does."""
        return str(work_of(run.task).label)

    @admin.display(description=_("lamanya"))
    def took(self, run: ScheduledRun) -> str:
        """How long the last run took."""
        return "–" if run.took is None else span_of_time(run.took)
