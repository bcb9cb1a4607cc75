"""The field of a form that takes rows of requirements."""

import json
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .rows import Row, learn, listed, rows_in


class RequirementsWidget(forms.Widget):
    """Reads the rows; a template of its own shows them."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[Row]:
        """The typed rows, or those that a merge of two people's work put in their place."""
        if name in data:
            return [Row(number, *json.loads(row)) for number, row in enumerate(listed(data, name))]
        return rows_in(data)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Never: no rows means nothing is required."""
        return False

    def format_value(self, value: Any) -> list[str]:
        """Rows as texts that `value_from_datadict` takes."""
        return [
            json.dumps([row.attribute, row.comparison, row.values, row.reason])
            for row in value or ()
        ]


class RequirementsField(forms.Field):
    """Rows of requirements; which attributes they may name is the form's to check."""

    widget = RequirementsWidget
    region_id: int | None = None

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, label=_("Yang harus dipenuhi"), **kwargs)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether two sets of rows say different things."""
        return sorted(row.meant for row in initial or ()) != sorted(row.meant for row in data or ())

    def in_words(self, value: Sequence[Row] | None) -> str:
        """The rows as a person reads them."""
        learn(value or (), {}, self.region_id)
        return "; ".join(
            f"{row.known or row.attribute} {dict(row.comparisons).get(row.comparison, '')} {row.value}"
            + (f" ({row.reason})" if row.reason.strip() else "")
            for row in value or ()
        )
