"""How the scheduled work stands: the last run of each task, what is late, what failed."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Exists, Min, OuterRef

from p3dn.accounts.models import User
from p3dn.jobs.models import ScheduledRun
from p3dn.jobs.models.clock import ScheduledRunQuerySet

from .schedule import due_after, due_before, in_words, scheduled
from .works import Work, work_of

GRACE = timedelta(minutes=20)
"""How long after its time a task may start: workers are busy, and the clock looks every few minutes."""
RECENT = timedelta(days=2)  # what failed earlier and never ran since is overdue, and told as that


@dataclass(frozen=True, slots=True)
class Standing:
    """A task: when it runs, its last run (None: never), and what is wrong with that."""

    work: Work
    times: str
    next: datetime
    last: ScheduledRun | None
    failed: bool
    overdue: bool

    @property
    def is_wrong(self) -> bool:
        """True when somebody should be told."""
        return self.failed or self.overdue


def standings(now: datetime) -> list[Standing]:
    """All scheduled tasks, those with something wrong first, then by the time of their next run; two queries."""
    newest = {run.task: run for run in ScheduledRun.objects.newest()}
    since = recorded_since()
    found = [
        Standing(
            work=work_of(task),
            times=in_words(schedule),
            next=due_after(schedule, now),
            last=newest.get(task),
            failed=task in newest and newest[task].has_failed(now),
            overdue=_is_overdue(newest.get(task), due_before(schedule, now - GRACE), since),
        )
        for task, schedule in scheduled().items()
    ]
    return sorted(found, key=lambda one: (not one.is_wrong, one.next))


def recorded_since() -> datetime | None:
    """The first start that is still kept; None before anything ran."""
    first: datetime | None = ScheduledRun.objects.aggregate(first=Min("started_at"))["first"]
    return first


def _is_overdue(last: ScheduledRun | None, due: datetime, since: datetime | None) -> bool:
    """Whether it should have started since it last did, or since the clock is known to run."""
    started = last.started_at if last is not None else since
    return started is not None and started < due


def failed_runs(user: User, day: date) -> ScheduledRunQuerySet:
    """Runs of late that broke and did not run again since, as far as the person may know of them."""
    later = ScheduledRun.objects.filter(task=OuterRef("task"), day__gt=OuterRef("day"))
    rows = ScheduledRun.objects.visible_to(user).filter(day__gte=day - RECENT)
    return rows.filter(~Exists(later), state=ScheduledRun.State.FAILED).order_by()
