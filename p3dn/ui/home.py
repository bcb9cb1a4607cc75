"""A person's home page: the records that wait, a line of figures, and where to begin.

Each app registers one provider from `AppConfig.ready()`; it asks the database for roles held only, in
a number of queries that does not grow with the records.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Case, Count, F, QuerySet, When, Window
from django.db.models.expressions import OrderBy
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.ui.values import formats

MOST = 8


@dataclass(frozen=True, slots=True)
class Task:
    """A record that waits for somebody: what it is, why it waits, and what is to be done with it.

    `due` is the last day on which that is in time; None where no day is known. `counts_down` for what
    ends by itself on that day: the days left are told instead of those waited. `since` is None where
    it is not known. Days of work are counted by whoever knows them, and told in `late` and `left`.
    """

    name: str
    about: str
    verb: str
    url: str
    since: date | None
    amount: Decimal | None = None
    due: date | None = None
    counts_down: bool = False
    late: int | None = None
    left: str = ""

    def days_late(self, day: date) -> int:
        """Days since the last one on which it was in time; 0 when it still is."""
        if self.late is not None:
            return self.late
        return max((day - self.due).days, 0) if self.due else 0

    def age(self, day: date) -> str:
        """How long it has waited, or how long there still is."""
        if self.left:
            return self.left
        if self.counts_down and self.due and self.due >= day:
            left = (self.due - day).days
            text = ngettext("%(days)s hari lagi", "%(days)s hari lagi", left)
            return text % {"days": formats.number(left)}
        if self.since is None:
            return ""
        days = (day - self.since).days
        text = ngettext("%(days)s hari", "%(days)s hari", days) if days > 0 else _("hari ini")
        return text % {"days": formats.number(days)}

    def urgency(self, day: date) -> tuple[int, int]:
        """Smaller is sooner: what is late first, the latest of all; then what has waited longest."""
        return (-self.days_late(day), (self.since or date.max).toordinal())


@dataclass(frozen=True, slots=True)
class Work:
    """Records of one kind that wait, the most urgent of them, and the list of all.

    `count` is how many the list behind `url` shows; None where that list shows others too.
    """

    label: str
    url: str
    count: int | None
    tasks: Sequence[Task]


@dataclass(frozen=True, slots=True)
class Figure:
    """What is good to know; part of one calm line."""

    label: str
    value: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """The main button of a role."""

    role: str
    label: str
    url: str


Part = Work | Figure | Start
Provider = Callable[[Any, Any], Iterable[Part]]
_providers: list[Provider] = []


def register_home(provider: Provider) -> None:
    """Add a function (user, access) -> parts of the home page."""
    if provider not in _providers:
        _providers.append(provider)


@dataclass(frozen=True, slots=True)
class Row:
    """A task as it is shown."""

    task: Task
    age: str
    late: int


@dataclass(slots=True)
class Home:
    """Everything on somebody's home page."""

    rows: list[Row] = field(default_factory=list)
    works: list[Work] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)

    @property
    def total(self) -> int | None:
        """How many records wait; None when that is not known of all lists."""
        counts = [work.count for work in self.works]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None


def home_of(user: Any, access: Any, *, roles: Sequence[str], day: date) -> Home:
    """The home of a person on a local date; main buttons in the order of `roles`."""
    home = Home()
    for part in (part for provider in _providers for part in provider(user, access)):
        if isinstance(part, Figure):
            home.figures.append(part)
        elif isinstance(part, Start):
            home.starts.append(part)
        elif part.tasks:
            home.works.append(part)
    tasks = sorted(
        (task for work in home.works for task in work.tasks), key=lambda task: task.urgency(day)
    )
    home.rows = [Row(task, task.age(day), task.days_late(day)) for task in tasks[:MOST]]
    home.starts.sort(key=lambda start: roles.index(start.role))
    return home


def firsts(
    rows: QuerySet[Any],
    *,
    since: str,
    day: date,
    due: str = "",
    by: str = "",
    most: int = MOST,
) -> QuerySet[Any]:
    """The first rows to be done, as `Task.urgency` orders them, of each kind in the column `by`.

    Each with `of`, how many there are of its kind; one query. `since` and `due` are columns.
    """
    late = Case(When(**{f"{due}__lt": day, "then": F(due)})) if due else None
    order: list[OrderBy] = [late.asc(nulls_last=True)] if late is not None else []
    order += [F(since).asc(), F("pk").asc()]
    kinds = [F(by)] if by else None
    ranked: QuerySet[Any] = rows.annotate(
        turn=Window(RowNumber(), partition_by=kinds, order_by=order),
        of=Window(Count("*"), partition_by=kinds),
    ).filter(turn__lte=most)
    return ranked


def day_of(moment: datetime) -> date:
    """The local date of a moment."""
    return timezone.localtime(moment).date()
