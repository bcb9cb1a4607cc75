"""Who wrote what, from the kept history: services put their changes down to a person by themselves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

import pghistory
from django.db import models, transaction

Service = TypeVar("Service", bound=Callable[..., Any])


def authored(service: Service) -> Service:
    """One transaction, whose changes the history puts down to `by`, from wherever it is called."""

    @wraps(service)
    def written(**given: Any) -> Any:
        with pghistory.context(user=given["by"].pk), transaction.atomic():
            return service(**given)

    return written  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Written:
    """One kept change of some fields of a row: by whom (None: unknown), and how it stands after.

    `belongs_to` is what the row was asked for by; `gone` says that the row was deleted.
    """

    belongs_to: Any
    user: int | None
    after: dict[str, Any]
    gone: bool


def written(
    model: type[models.Model], link: str, among: Sequence[Any], fields: Sequence[str]
) -> Iterator[Written]:
    """Every kept change of these fields in rows of a model whose `link` is among the given keys.

    Making and deleting a row change it; a change of other fields is passed over. One query.
    """
    events = model.events.rel.related_model.objects.filter(**{f"{link}__in": among})  # type: ignore[attr-defined]
    rows = events.order_by("pgh_obj_id", "pgh_id").values(
        "pgh_obj_id", "pgh_label", link, "pgh_context__metadata__user", *fields
    )
    row_before: tuple[Any, dict[str, Any]] | None = None
    for row in rows:
        after = {name: row[name] for name in fields}
        mark = (row["pgh_obj_id"], after)
        gone = row["pgh_label"] == "delete"
        if gone or mark != row_before:
            yield Written(row[link], row["pgh_context__metadata__user"], after, gone)
        row_before = mark
