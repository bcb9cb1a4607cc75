"""What one load did to the rows of each model, read from the history kept by the database.

Every version kept during a load stands under one context (`Job.history`): its first version of a
row says whether the row was new, the version before that one what it was, and the last one what
the load left. Keys are read once and handed to each question as an array: soon after a load the
database's statistics know nothing of it, and joins it then chooses take minutes.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, Protocol, cast
from uuid import UUID

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.models import F, Func, Q, QuerySet, Value
from pghistory.models import Context, Event
from psycopg import sql

from p3dn.audit.tables import column_of

A_TIME = 2000  # rows compared at a time


def among(name: str, keys: Collection[int]) -> Q:
    """A condition: the field is one of these keys, however many."""
    array = Value(list(keys), output_field=ArrayField(models.BigIntegerField()))
    test = Func(
        F(name),
        array,
        arg_joiner=" = ANY(",
        template="%(expressions)s)",
        output_field=models.BooleanField(),
    )
    return Q(test)


class Kept(Protocol):
    """A kept version of a row, beside the fields of the row."""

    pgh_obj_id: int
    pgh_created_at: datetime
    pgh_context: Context | None


@dataclass(slots=True)
class Trace:
    """A model, the table of its kept versions, and the rows a load wrote by what it did to them."""

    model: type[models.Model]
    versions: Any  # an `Event` with the fields of the model
    first: dict[int, int] = field(default_factory=dict)  # row -> first version the load left
    last: dict[int, int] = field(default_factory=dict)
    moments: set[datetime] = field(default_factory=set)
    made: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)

    def read(self, load: UUID) -> "Trace":
        """Look the load up; all keys stay empty when it wrote no row of the model."""
        left = self.versions._default_manager.filter(pgh_context_id=load).order_by("pgh_id")
        rows = left.values_list("pgh_obj_id", "pgh_id", "pgh_label", "pgh_created_at")
        by_label = {"insert": self.made, "update": self.changed, "delete": self.removed}
        for row, version, label, moment in rows.iterator(A_TIME):
            self.first.setdefault(row, version)
            self.last[row] = version
            self.moments.add(moment)
            by_label[label].add(row)
        self.removed -= self.made
        self.changed -= self.made | self.removed
        return self

    @property
    def touched(self) -> Collection[int]:
        """Keys of all rows the load wrote."""
        return self.first.keys()

    def rows(self, keys: Collection[int]) -> QuerySet[models.Model]:
        """The rows with these keys that are there now."""
        return self.model._base_manager.filter(among("pk", keys))

    def _spans(self) -> Iterator[tuple[int, int, int]]:
        """Each row with its oldest and its newest version."""
        kept = self.versions._default_manager.filter(among("pgh_obj_id", self.touched))
        spans = kept.order_by().values("pgh_obj_id")
        spans = spans.annotate(oldest=models.Min("pgh_id"), newest=models.Max("pgh_id"))
        ends: QuerySet[Any, tuple[int, int, int]]
        ends = spans.values_list("pgh_obj_id", "oldest", "newest")
        return ends.iterator(A_TIME)

    def is_before_unknown(self) -> bool:
        """Whether a row is older than its history, so that nobody knows what it was."""
        known_ones = self.changed
        return any(
            row in known_ones and oldest >= self.first[row]
            for row, oldest, _newest in self._spans()
        )

    def changed_since(self) -> Iterator[Kept]:
        """The newest version of each row that no longer is as the load left it."""
        later = (
            (self.last[row], newest)
            for row, _oldest, newest in self._spans()
            if newest > self.last[row]
        )
        while pairs := list(islice(later, A_TIME)):
            yield from self._differing(pairs)

    def _differing(self, pairs: list[tuple[int, int]]) -> Iterator[Kept]:
        wanted = {pk for pair in pairs for pk in pair}
        versions = self.versions._default_manager.select_related("pgh_context").in_bulk(wanted)
        names = [f.attname for f in self.versions._meta.fields if not f.name.startswith("pgh_")]
        for left, newest in pairs:
            one, other = versions[left], versions[newest]
            gone = (one.pgh_label == "delete") != (other.pgh_label == "delete")
            if gone or any(getattr(one, name) != getattr(other, name) for name in names):
                yield other

    def lock(self) -> None:
        """Keep the rows as they are until the transaction ends."""
        rows = self.rows(self.touched).order_by("pk").select_for_update(of=("self",))
        for _key in rows.values_list("pk").iterator():
            pass

    def restore(self) -> None:
        """Give changed rows what the load overwrote, and bring back those it removed."""
        if self.changed:
            self._run(_RESTORE, self.changed)
        if self.removed:
            self._run(_BRING_BACK, self.removed)

    def _run(self, statement: sql.SQL, keys: Collection[int]) -> None:
        held = {known.column for known in self.versions._meta.concrete_fields}
        columns = [column_of(f) for f in self.model._meta.concrete_fields if f.column in held]
        key = column_of(self.model._meta.pk)
        names = [sql.Identifier(column) for column in columns]
        pairs = [_PAIR.format(sql.Identifier(column)) for column in columns if column != key]
        with connection.cursor() as cursor:
            composed = statement.format(
                table=sql.Identifier(self.model._meta.db_table),
                versions=sql.Identifier(self.versions._meta.db_table),
                key=sql.Identifier(key),
                pairs=sql.SQL(", ").join(pairs),
                names=sql.SQL(", ").join(names),
            )
            ends = {
                "keys": list(keys),
                "firsts": [self.first[one] for one in keys],
                "lasts": [self.last[one] for one in keys],
            }
            cursor.execute(composed.as_string(cursor.connection), ends)


# Only what the load changed is set: a column added to the model since keeps its value.
_PAIR = sql.SQL("{0} = CASE WHEN old.{0} IS DISTINCT FROM new.{0} THEN old.{0} ELSE row.{0} END")
_RESTORE = sql.SQL(
    "UPDATE {table} AS row SET {pairs}"
    " FROM unnest(%(keys)s::bigint[], %(firsts)s::bigint[], %(lasts)s::bigint[])"
    "      AS touched(id, first, last)"
    " JOIN {versions} AS new ON new.pgh_id = touched.last"
    " CROSS JOIN LATERAL (SELECT * FROM {versions} WHERE pgh_obj_id = touched.id"
    "                     AND pgh_id < touched.first ORDER BY pgh_id DESC LIMIT 1) AS old"
    " WHERE row.{key} = touched.id"
)
_BRING_BACK = sql.SQL(
    "INSERT INTO {table} ({names}) SELECT {names} FROM {versions} WHERE pgh_id = ANY(%(lasts)s)"
)


def traces_of(load: UUID) -> list[Trace]:
    """One for each model the load wrote, those that name others before those they name."""
    tables = (model for model in apps.get_models() if issubclass(model, Event))
    traces = [
        Trace(cast(type[models.Model], table.pgh_tracked_model), table).read(load)
        for table in tables
        if hasattr(table, "pgh_obj_id")
    ]
    return _children_first([trace for trace in traces if trace.touched])


def _children_first(traces: list[Trace]) -> list[Trace]:
    found: list[Trace] = []
    rest = list(traces)
    while rest:
        named = {
            known.related_model
            for trace in rest
            for known in trace.model._meta.concrete_fields
            if known.is_relation and known.related_model is not trace.model
        }
        free = [trace for trace in rest if trace.model not in named] or rest
        found.extend(free)
        rest = [trace for trace in rest if trace not in free]
    return found
