"""What one load did to the rows of each model, read from the history kept by the database.

Every version kept during a load stands under one context (`Job.history`): its first version of a
row says whether the row was new, the version before that one what it was, and the last one what
the load left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection, models
from django.db.models import Max, OuterRef, QuerySet, Subquery
from pghistory.models import Event
from psycopg import sql

A_TIME = 2000  # rows compared at a time


@dataclass(frozen=True, slots=True)
class Trace:
    """A model, the table of its kept versions, and the load asked about."""

    model: type[models.Model]
    versions: type[models.Model]
    load: UUID

    @property
    def left(self) -> QuerySet[Any]:
        """Versions kept during the load."""
        return self.versions._default_manager.filter(pgh_context_id=self.load).order_by()

    def touched(self) -> QuerySet[Any]:
        """Keys of all rows the load wrote."""
        return self.left.values("pgh_obj_id")

    def made(self) -> QuerySet[Any]:
        """Keys of the rows that were not there before."""
        return self.left.filter(pgh_label="insert").values("pgh_obj_id")

    def changed(self) -> QuerySet[Any]:
        """Keys of the rows that were there before and after."""
        return self._before_and("update")

    def removed(self) -> QuerySet[Any]:
        """Keys of the rows that were there before only."""
        return self._before_and("delete")

    def _before_and(self, label: str) -> QuerySet[Any]:
        found = self.left.filter(pgh_label=label).exclude(pgh_obj_id__in=self.made())
        return found.values("pgh_obj_id").distinct()

    def columns(self) -> list[str]:
        """Columns of the model that the versions hold."""
        held = {field.column for field in self.versions._meta.concrete_fields}
        return [f.column for f in self.model._meta.concrete_fields if f.column in held]

    def without_before(self) -> QuerySet[Any]:
        """Keys of changed rows of which no version from before the load is kept."""
        same_row = self.versions._default_manager.filter(pgh_obj_id=OuterRef("pgh_obj_id"))
        older = same_row.filter(pgh_id__lt=OuterRef("pgh_id")).exclude(pgh_context_id=self.load)
        changed = self.left.filter(pgh_obj_id__in=self.changed())
        return changed.exclude(models.Exists(older)).values("pgh_obj_id")

    def changed_since(self) -> Iterator[Any]:
        """The newest version of each row that no longer is as the load left it."""
        kept = self.versions._default_manager
        last = self.left.filter(pgh_obj_id=OuterRef("pgh_obj_id")).order_by("-pgh_id")
        later = (
            kept.filter(pgh_obj_id__in=self.touched())
            .annotate(last_of_load=Subquery(last.values("pgh_id")[:1]))
            .filter(pgh_id__gt=models.F("last_of_load"))
            .order_by()
            .values("pgh_obj_id")
            .annotate(last_of_load=Max("last_of_load"), newest=Max("pgh_id"))
            .values_list("last_of_load", "newest")
        )
        pairs = later.iterator(A_TIME)
        while some := list(islice(pairs, A_TIME)):
            yield from self._differing(some)

    def _differing(self, pairs: Sequence[tuple[int, int]]) -> Iterator[Any]:
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
        rows = self.model._base_manager.filter(pk__in=self.touched()).order_by("pk")
        for _pk in rows.select_for_update(of=("self",)).values_list("pk").iterator():
            pass

    def restore(self) -> None:
        """Give changed rows what the load overwrote, and bring back those it removed."""
        if self.changed().exists():
            self._run(_RESTORE)
        if self.removed().exists():
            self._run(_BRING_BACK)

    def _run(self, statement: sql.SQL) -> None:
        columns = self.columns()
        key = self.model._meta.pk.column
        pairs = sql.SQL(", ").join(
            sql.SQL(
                "{0} = CASE WHEN old.{0} IS DISTINCT FROM new.{0} THEN old.{0} ELSE row.{0} END"
            ).format(sql.Identifier(column))
            for column in columns
            if column != key
        )
        names = sql.SQL(", ").join(map(sql.Identifier, columns))
        with connection.cursor() as cursor:
            composed = statement.format(
                table=sql.Identifier(self.model._meta.db_table),
                versions=sql.Identifier(self.versions._meta.db_table),
                key=sql.Identifier(key),
                pairs=pairs,
                names=names,
            )
            cursor.execute(composed.as_string(cursor.connection), {"load": self.load})


# Only what the load changed is set: a column added to the model since keeps its value.
_RESTORE = sql.SQL(
    "UPDATE {table} AS row SET {pairs}"
    " FROM (SELECT pgh_obj_id AS id, min(pgh_id) AS first, max(pgh_id) AS last FROM {versions}"
    "       WHERE pgh_context_id = %(load)s GROUP BY pgh_obj_id"
    "       HAVING NOT bool_or(pgh_label IN ('insert', 'delete'))) AS touched"
    " JOIN {versions} AS new ON new.pgh_id = touched.last"
    " CROSS JOIN LATERAL (SELECT * FROM {versions} WHERE pgh_obj_id = touched.id"
    "                     AND pgh_id < touched.first ORDER BY pgh_id DESC LIMIT 1) AS old"
    " WHERE row.{key} = touched.id"
)
_BRING_BACK = sql.SQL(
    "INSERT INTO {table} ({names}) SELECT {names} FROM {versions}"
    " WHERE pgh_context_id = %(load)s AND pgh_label = 'delete' AND pgh_obj_id NOT IN"
    " (SELECT pgh_obj_id FROM {versions} WHERE pgh_context_id = %(load)s AND pgh_label = 'insert')"
)


def traces_of(load: UUID) -> list[Trace]:
    """One for each model the load wrote, those that name others before those they name."""
    tables = (model for model in apps.get_models() if issubclass(model, Event))
    traces = [
        Trace(table.pgh_tracked_model, table, load)
        for table in tables
        if hasattr(table, "pgh_obj_id")
    ]
    return _children_first([trace for trace in traces if trace.left.exists()])


def _children_first(traces: list[Trace]) -> list[Trace]:
    found: list[Trace] = []
    rest = list(traces)
    while rest:
        named = {
            f.related_model
            for trace in rest
            for f in trace.model._meta.concrete_fields
            if f.is_relation and f.related_model is not trace.model
        }
        free = [trace for trace in rest if trace.model not in named] or rest
        found.extend(free)
        rest = [trace for trace in rest if trace not in free]
    return found
