"""Check constraints of a record, asked of the database all at once before it is saved.

Django asks about each by itself, with every value of the record and in a savepoint of its own; most
records that somebody enters break none of them.
"""

from collections.abc import Collection
from functools import reduce
from operator import and_

from django.core.exceptions import FieldError, ValidationError
from django.db import models, router
from django.db.models import CheckConstraint, Q


class CheckedAtOnce(models.Model):
    """A model with several check constraints: one question when all hold, else each by itself."""

    class Meta:
        abstract = True

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """As Django's, with its messages. Raises ValidationError."""
        if not self._nothing_broken(set(exclude or ())):
            super().validate_constraints(exclude)

    def _nothing_broken(self, exclude: set[str]) -> bool:
        """True when every constraint that Django would look at holds."""
        using = router.db_for_write(type(self), instance=self)
        checks = [one for one in self._meta.constraints if isinstance(one, CheckConstraint)]
        others = [one for one in self._meta.constraints if not isinstance(one, CheckConstraint)]
        conditions = [Q(one.condition) for one in checks]
        asked = [one for one in conditions if exclude.isdisjoint(one.referenced_base_fields)]
        try:
            if asked and not reduce(and_, asked).check(self._values(asked, exclude), using=using):
                return False
            for other in others:
                other.validate(type(self), self, exclude=exclude, using=using)
        except (FieldError, ValidationError):
            return False
        return True

    def _values(self, asked: list[Q], exclude: set[str]) -> dict[str, object]:
        """The values of the fields that the conditions name, as expressions."""
        named = set().union(*(one.referenced_base_fields for one in asked))
        values = self._get_field_expression_map(meta=self._meta, exclude=exclude)  # type: ignore[attr-defined]  # Django's own, not told of by the stubs
        return {name: value for name, value in values.items() if name in named}
