"""Whether records keep to the rules of their own fields, for many records of few different values."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

MOST_KNOWN = 3_000  # different values of a field that are remembered at a time
_UNKNOWN = object()


class Soundness:
    """What `Model.clean_fields` does; a value that passed a field's rules is not examined again.

    The rules of a field ask for its value alone, never for the rest of the record, as Django means
    them: what asks for more belongs into `clean` or a constraint.
    """

    def __init__(self) -> None:
        self.known: dict[models.Field[Any, Any], dict[Any, Any]] = {}

    def check(self, instance: models.Model, without: Collection[str]) -> None:
        """Put cleaned values in the place of those given, but for the fields named.

        Raises ValidationError with all that is wrong, by field.
        """
        errors: dict[str, list[ValidationError]] = {}
        for field in instance._meta.fields:
            if field.name in without or field.generated:
                continue
            value = getattr(instance, field.attname)
            if field.blank and value in field.empty_values:
                continue
            try:
                setattr(instance, field.attname, self._cleaned(field, value, instance))
            except ValidationError as error:
                errors[field.name] = error.error_list
        if errors:
            raise ValidationError(errors)

    def _cleaned(self, field: Any, value: Any, instance: models.Model) -> Any:
        # Of other kinds equal values may differ (True and 1); whether a relation exists may change.
        if type(value) not in (str, int) or field.is_relation:
            return field.clean(value, instance)
        known = self.known.setdefault(field, {})
        cleaned = known.get(value, _UNKNOWN)
        if cleaned is _UNKNOWN:
            cleaned = field.clean(value, instance)
            if len(known) >= MOST_KNOWN:
                known.clear()
            known[value] = cleaned
        return cleaned
