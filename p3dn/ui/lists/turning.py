"""Turning pages by key: the page after a row, or before it, costs the same however far down it is.

An address that turns so names the row (`setelah`, `sebelum`) besides the number of the page, which says no
more than how far one has come. Rows that come meanwhile move none of those that follow.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import BooleanField, F, Field, Func, Model, Q, QuerySet, Value
from django.db.models.constants import LOOKUP_SEP
from django.db.models.expressions import OrderBy
from django.http import HttpRequest
from django.utils.translation import gettext as _

from p3dn.ui.values.bounds import whole

from .query import misread

AFTER, BEFORE = "setelah", "sebelum"
NEAR = 10
"""Pages up to this one are found by their number alone, so that their addresses stay short."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The row that an address turns from, by its key, and whether to the rows before it."""

    key: int
    backwards: bool


def asked_turn(request: HttpRequest) -> Turn | None:
    """The turn in the address; None without one, or, with a word, for one that nobody can mean."""
    for name, backwards in ((AFTER, False), (BEFORE, True)):
        text = request.GET.get(name, "")
        if key := whole(text):
            return Turn(key, backwards)
        if text:
            misread(request, name, _("Halaman"), text)
    return None


@dataclass(frozen=True, slots=True)
class Step:
    """A column of an order: its name, whether it goes down, and whether rows without a value come first."""

    name: str
    descending: bool
    nulls_first: bool
    nullable: bool

    @property
    def is_plain(self) -> bool:
        """Whether a comparison of values says all."""
        return not self.nullable


def steps_of(rows: QuerySet[Any]) -> list[Step] | None:
    """The columns by which the rows are ordered; None where one is no stored column of theirs."""
    found = [_step(rows.model, term) for term in rows.query.order_by]
    known = [step for step in found if step is not None]
    return known if known and len(known) == len(found) else None


def _step(model: type[Model], term: Any) -> Step | None:
    if isinstance(term, str):
        name, descending, first = term.removeprefix("-"), term.startswith("-"), None
    elif isinstance(term, OrderBy) and isinstance(term.expression, F):
        name = term.expression.name  # type: ignore[attr-defined]  # the stubs do not know it
        descending = term.descending
        first = True if term.nulls_first else False if term.nulls_last else None
    else:
        return None
    fields = _fields(model, name)
    if not fields:
        return None
    nullable = any(field.null for field in fields)
    return Step(name, descending, descending if first is None else first, nullable)


def _fields(model: type[Model], name: str) -> "list[Field[Any, Any]]":
    """The columns that lead to a value, the last of which holds it; empty where there is none."""
    found: list[Field[Any, Any]] = []
    for part in name.split(LOOKUP_SEP):
        options = model._meta
        known = {one.name: one for one in options.concrete_fields} | {"pk": options.pk}
        field = known.get(part)
        if not isinstance(field, Field):
            return []
        found.append(field)
        model = field.related_model if isinstance(field.related_model, type) else model
    # ordered by a record, rows come in the order that its model has
    return [] if found[-1].is_relation else found


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of a page in the order of their list, and whether there are more beyond them."""

    rows: QuerySet[Any]
    more: bool


def rows_from(rows: QuerySet[Any], turn: Turn, seen: QuerySet[Any], many: int) -> Found | None:
    """At most so many rows after or before that of the turn; None where it is not to be found. Two queries.

    `seen` are the rows among which it may be, and which need not be those of the filter any more.
    """
    steps = steps_of(rows)
    if steps is None:
        return None
    names = [step.name for step in steps]
    values = seen.order_by().filter(pk=turn.key).values_list(*names).first()
    if values is None:
        return None
    if turn.backwards:
        steps = [Step(s.name, not s.descending, not s.nulls_first, s.nullable) for s in steps]
    beyond = rows.filter(_beyond(steps, values, rows.model))
    ordered = beyond.reverse() if turn.backwards else beyond
    keys = list(ordered.values_list("pk", flat=True)[: many + 1])
    return Found(rows.filter(pk__in=keys[:many]), len(keys) > many)


def _beyond(steps: Sequence[Step], values: Sequence[Any], model: type[Model]) -> Any:
    """What holds of the rows that come later in the order than one with these values."""
    if all(step.is_plain and step.descending == steps[0].descending for step in steps):
        return _as_one(steps, values, model)
    later: list[Q] = []
    for place, step in enumerate(steps):
        same = [_equal(*one) for one in zip(steps[:place], values[:place], strict=True)]
        later += [reduce(and_, same, one) for one in _later(step, values[place])]
    return reduce(or_, later, Q(pk__in=()))


def _as_one(steps: Sequence[Step], values: Sequence[Any], model: type[Model]) -> Func:
    """The same as a comparison of rows, of which an index in this order knows where it begins."""
    fields = [_fields(model, step.name)[-1] for step in steps]
    held = (Value(value, field) for value, field in zip(values, fields, strict=True))
    return Func(
        Func(*(F(step.name) for step in steps), function="ROW"),
        Func(*held, function="ROW"),
        template="%(expressions)s",
        arg_joiner=" < " if steps[0].descending else " > ",
        output_field=BooleanField(),
    )


def _equal(step: Step, value: Any) -> Q:
    return Q(**{f"{step.name}__isnull": True}) if value is None else Q(**{step.name: value})


def _later(step: Step, value: Any) -> Iterable[Q]:
    """What may hold of a column of a later row; nothing where none comes later."""
    if value is None:
        return [Q(**{f"{step.name}__isnull": False})] if step.nulls_first else []
    found = [Q(**{f"{step.name}__{'lt' if step.descending else 'gt'}": value})]
    if step.nullable and not step.nulls_first:
        found.append(Q(**{f"{step.name}__isnull": True}))
    return found


class TurnedPage(Page[Any]):
    """A page that knows from which of its rows to turn on, and back; `more` is None where its number tells."""

    after: int | None = None
    before: int | None = None
    backwards = False
    more: bool | None = None

    def has_next(self) -> bool:
        """Whether rows come after it."""
        return super().has_next() if self.more is None or self.backwards else self.more

    def has_previous(self) -> bool:
        """Whether rows come before it."""
        return self.more if self.more is not None and self.backwards else super().has_previous()

    def next_page_number(self) -> int:
        """One more: that there are so many is not looked up again."""
        return self.number + 1


def turned_page(
    rows: QuerySet[Any], turn: Turn, seen: QuerySet[Any], pages: Paginator[Any], number: str
) -> TurnedPage | None:
    """The page that a turn leads to, by the number it is called; None where the row is gone by now."""
    found = rows_from(rows, turn, seen, pages.per_page)
    if found is None:
        return None
    told = min(max(whole(number) or 1, 1), pages.num_pages)
    if not found.more:  # at either end the number is known
        told = 1 if turn.backwards else pages.num_pages
    page = TurnedPage(found.rows, told, pages)
    page.backwards, page.more = turn.backwards, found.more
    return page


def with_ways(page: Page[Any], *, can_turn: bool) -> TurnedPage:
    """The page, its rows read, with the keys of its last and first for the way to pages that are not near."""
    rows = list(page.object_list)
    found = TurnedPage(rows, page.number, page.paginator)
    if isinstance(page, TurnedPage):
        found.backwards, found.more = page.backwards, page.more
    if can_turn and rows:
        far = found.more is not None
        found.after = rows[-1].pk if far or page.number >= NEAR else None
        found.before = rows[0].pk if far or page.number > NEAR + 1 else None
    return found
