"""Who wrote what, from the kept history: services put their changes down to a person by themselves."""

from collections.abc import Callable, Collection, Sequence
from functools import wraps
from typing import Any, TypeVar

import pghistory
from django.db import models, transaction
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value, Window
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, JSONObject, Lag

from .tracking import kept_of

Service = TypeVar("Service", bound=Callable[..., Any])


def authored(service: Service) -> Service:
    """One transaction, whose changes the history puts down to `by`, from wherever it is called."""

    @wraps(service)
    def written(**given: Any) -> Any:
        with pghistory.context(user=given["by"].pk), transaction.atomic():
            return service(**given)

    return written  # type: ignore[return-value]  # called with the same names


def written_by(people: Collection[int]) -> Q:
    """Condition for kept versions that came from a page of one of these people."""
    return Q(pgh_context__metadata__user__in=list(people))


def writings(
    model: type[models.Model],
    link: str,
    among: Sequence[Any],
    fields: Sequence[str],
    *,
    where: Q | None = None,
) -> "models.QuerySet[Any]":
    """(key, user id, None) of everybody who changed one of these fields in rows whose `link` is that key.

    Making and deleting a row change it; a change of other fields is passed over. `where` leaves out
    kept versions before they are compared. The keys are one array, so that the question reads the same
    for any number of them. The third column lets other rows be united with these.
    """
    number = models.BigIntegerField()
    content = _content(fields)
    before = Window(Lag("content"), partition_by=[F("pgh_obj_id")], order_by="pgh_id")
    found: models.QuerySet[Any] = (
        kept_of(model)
        .filter(where or Q(), **{f"{link}__any": among}, pgh_context__isnull=False)
        .annotate(content=content)
        .annotate(before=before)
        .filter(Q(before__isnull=True) | ~Q(before=F("content")) | Q(pgh_label="delete"))
        .annotate(
            belongs_to=F(link),
            author=_author(),
        )
        .values_list("belongs_to", "author", Cast(Value(None), number))
    )
    return found


def wrote(
    model: type[models.Model], link: str, key: Any, person: Any, fields: Sequence[str]
) -> Exists:
    """Whether a person of an outer query changed one of these fields in rows whose `link` is a key of one.

    As `writings`, asked of each person: only their own versions are compared, each with the one before.
    """
    earlier = kept_of(model).filter(
        pgh_obj_id=OuterRef("pgh_obj_id"), pgh_id__lt=OuterRef("pgh_id")
    )
    before = earlier.order_by("-pgh_id").annotate(content=_content(fields)).values("content")[:1]
    own = (
        kept_of(model)
        .alias(author=_author())
        .filter(**{link: key}, author=person)
        .annotate(content=_content(fields), before=Subquery(before))
    )
    changed = Q(before__isnull=True) | ~Q(before=F("content")) | Q(pgh_label="delete")
    return Exists(own.filter(changed))


def _content(fields: Sequence[str]) -> JSONObject:
    return JSONObject(**{name: F(name) for name in fields})


def _author() -> Cast:
    """Who is named by the context of a kept version."""
    return Cast(KeyTextTransform("user", "pgh_context__metadata"), models.BigIntegerField())
