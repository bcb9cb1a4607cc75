"""Old and new values of a record that an import changes, as a person reads them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Protocol

from django.db import models
from django.utils.translation import gettext as _

from p3dn.audit.tables import own_field
from p3dn.jobs.tables.cells import plain, written

LONGEST = 200


class Wording(Protocol):
    """What an importer says of its record: labels, compared fields and model, and odd values."""

    fields: ClassVar[tuple[str, ...]]
    model: ClassVar[type[models.Model]]

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its columns by key."""

    def shown(self, name: str, value: Any) -> str | None:
        """A field's value as a person reads it, where the model's own words do not say it."""


def changed_cells(
    importer: Wording, old: models.Model, new: models.Model
) -> Iterator[tuple[str, str, str]]:
    """(label, old, new) of each compared field that differs."""
    labels = importer.labels
    for name in importer.fields:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            known = own_field(importer.model, name.removesuffix("_id"))
            label = (
                labels.get(name) or labels.get(name.removesuffix("_id")) or str(known.verbose_name)
            )
            was, becomes = (_shown(importer, known, name, value) for value in (before, after))
            yield label, was, becomes


def _shown(importer: Wording, known: Any, name: str, value: Any) -> str:
    said = importer.shown(name, value)
    return (worded(known, value) if said is None else said)[:LONGEST]


def worded(known: Any, value: Any) -> str:
    """A stored value in words; empty for none."""
    if value is None or value == "":
        return ""
    if known.choices:
        return str(dict(known.flatchoices).get(value, value))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return _("ya") if value else _("tidak")
    if isinstance(value, Decimal):
        return plain(value)
    return written(value) if isinstance(value, date) else str(value)
