"""Two people edit one record: what each changed is put together, and only a clash is asked about.

An `Edit` stands beside the form of a page that changes a stored record. Saved over a record that
changed meanwhile, the form comes back with what was typed; fields only the other person changed
have their new content, fields only this person changed keep theirs, and for those both changed the
page asks which to take.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import BaseForm, Field, ModelChoiceField
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from .versions import ChangedSince, NotShown, as_seen, seen_in

ASKED = "bentrok"
CHOICE = "pilih_"
MINE, STORED = "saya", "tersimpan"

Initial = Callable[[Any], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field with what was typed and what is stored, both as the form shows them.

    `choice` is what was answered: "saya", "tersimpan", or nothing yet.
    """

    name: str
    label: str
    mine: str
    stored: str
    choice: str = ""


class Edit:
    """The editing of one record by one form.

    `initial_of` gives the form's content for a record; it is also asked for the record as it was
    when the person opened the page, whose rows in other tables are not known then. Fields it leaves
    out for that one are taken as changed by both, and so asked about when they differ.
    """

    def __init__(
        self, request: HttpRequest, record: models.Model, form: BaseForm, initial_of: Initial
    ) -> None:
        self.record, self.form, self.initial_of = record, form, initial_of
        self.posted = request.method == "POST"
        self.seen = seen_in(request.POST, record)
        self.changed: ChangedSince | None = None
        self.taken: list[Difference] = []
        self.asked: list[Difference] = []
        if self.posted and form.is_bound:
            self._settle()

    def is_valid(self) -> bool:
        """Whether the form may be saved: filled in rightly, and every clash answered."""
        if not self.form.is_valid():
            return False
        for one in self.asked:
            if not one.choice:
                message = _("Pilih dahulu: isian Anda, atau yang tersimpan.")
                self.form.add_error(one.name, message)
        return not self.form.errors

    def context(self) -> dict[str, Any]:
        """What `partials/form_page.html`, `audit/_changed.html` and `_clashes.html` need."""
        return {"edit": self, "changed": self.changed, "seen_record": self.record}

    def merge(self, changed: ChangedSince) -> None:
        """Put what was typed together with what is stored by now; the form is shown again."""
        try:
            before = self.initial_of(as_seen(self.record, self.seen))
        except NotShown:  # older than its history
            before = {}
        stored = self.initial_of(changed.record)
        self.changed, self.record, self.asked = changed, changed.record, []
        for name in self.form.fields:
            if name in stored:
                self._merge_field(name, before, stored)
        self._clean_again()

    def _merge_field(self, name: str, before: Mapping[str, Any], stored: Mapping[str, Any]) -> None:
        field, known = self.form.fields[name], name in before
        if field.disabled or (known and before[name] == stored[name]):
            return
        if not self._differs(name, stored[name]):
            return
        difference = self._difference(name, stored[name])
        if known and not self._differs(name, before[name]):
            self.taken.append(difference)
            self._put(name, stored[name])
        else:
            self.asked.append(difference)

    def _settle(self) -> None:
        """Carry out the choices made on a page that asked."""
        data = cast(QueryDict, self.form.data)  # bound
        names = [name for name in data.getlist(ASKED) if name in self.form.fields]
        if not names:
            return
        stored = self.initial_of(self.record)
        for name in names:
            if name in stored:
                choice = self.form.data.get(f"{CHOICE}{name}", "")
                self.asked.append(self._difference(name, stored[name], choice))
                if choice == STORED:
                    self._put(name, stored[name])
        self._clean_again()

    def _differs(self, name: str, value: Any) -> bool:
        """Whether what was typed means something else than a stored value."""
        typed = self.form[name].data
        if isinstance(value, str) and isinstance(typed, str):
            # browsers end lines in their own way
            value, typed = value.replace("\r\n", "\n"), typed.replace("\r\n", "\n")
        return bool(self.form.fields[name].has_changed(value, typed))

    def _difference(self, name: str, stored: Any, choice: str = "") -> Difference:
        bound = self.form[name]
        return Difference(
            name,
            str(bound.label),
            self._words(name, bound.data),
            self._words(name, stored),
            choice if choice in (MINE, STORED) else "",
        )

    def _words(self, name: str, value: Any) -> str:
        """A value as a person reads it."""
        field = self.form.fields[name]
        if say := getattr(field, "in_words", None):  # a field of several parts says it itself
            return say(value) or "–"
        prepared = field.widget.format_value(field.prepare_value(value))
        values = prepared if isinstance(prepared, list | tuple) else [prepared]
        named = _named(field, [one for one in values if one not in (None, "")])
        words = [named.get(str(one), str(one)) for one in values if one not in (None, "")]
        return ", ".join(words) or "–"

    def _put(self, name: str, value: Any) -> None:
        """Let the form stand as if the stored value had been typed."""
        data = cast(QueryDict, self.form.data).copy()  # bound
        field = self.form.fields[name]
        raw = field.widget.format_value(field.prepare_value(value))
        values = raw if isinstance(raw, list | tuple) else [raw]
        if value is False:  # an empty check box sends nothing
            values = []
        data.setlist(
            self.form.add_prefix(name), ["" if one is None else str(one) for one in values]
        )
        self.form.data = data

    def _clean_again(self) -> None:
        self.form._errors = None  # type: ignore[attr-defined]  # Django's own way to validate anew


def _named(field: Field, values: list[Any]) -> dict[str, str]:
    """How choices read, by their value; of records only those asked for are fetched."""
    if isinstance(field, ModelChoiceField) and field.queryset is not None:
        key = field.to_field_name or "pk"
        try:
            rows = list(field.queryset.model._default_manager.filter(**{f"{key}__in": values}))
        except (ValueError, ValidationError):
            return {}
        return {str(field.prepare_value(row)): field.label_from_instance(row) for row in rows}
    return {str(value): str(label) for value, label in getattr(field, "choices", ())}
