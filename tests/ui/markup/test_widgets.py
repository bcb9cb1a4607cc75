"""Fields written in Python are those of Django's templates, letter for letter."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import User
from p3dn.ui.markup import widgets

HOSTILE = "\"><script>go()</script>&'"
VALUES = ["", None, 0, 1200, 1.5, Decimal("1.50"), date(2026, 11, 26), True, False, HOSTILE,
          mark_safe("<b>1</b>"), gettext_lazy("Cari")]  # fmt: skip
ATTRS = {"class": "a", "required": True, "hidden": False, "data-x": HOSTILE, "max": 1200, "x": None}
CHOICES = [("", "Semua"), (1, 1200), (Decimal("1.5"), Decimal("1.5")), (HOSTILE, HOSTILE),
           (gettext_lazy("Kelompok"), [("a", gettext_lazy("Satu")), ("b", mark_safe("<i>2</i>"))]),
           (None, date(2026, 11, 26)), (True, "ya")]  # fmt: skip
SIMPLE = [
    forms.TextInput, forms.NumberInput, forms.EmailInput, forms.URLInput, forms.HiddenInput,
    forms.PasswordInput, forms.DateInput, forms.DateTimeInput, forms.TimeInput, forms.FileInput,
    forms.CheckboxInput, forms.Textarea, forms.ClearableFileInput, forms.NullBooleanSelect,
    forms.SearchInput, forms.TelInput, forms.ColorInput,
]  # fmt: skip
CHOOSING = [forms.Select, forms.SelectMultiple, forms.RadioSelect,
            forms.CheckboxSelectMultiple]  # fmt: skip


def same(widget: forms.Widget, value: object) -> None:
    theirs = widget.render(f"n{HOSTILE}", value, ATTRS, renderer=DjangoTemplates())
    ours = widget.render(f"n{HOSTILE}", value, ATTRS, renderer=widgets.LeanRenderer())
    assert ours == theirs
    assert type(ours) is type(theirs)


@pytest.mark.parametrize("kind", SIMPLE, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_field_is_the_same(kind: type[forms.Widget], value: object) -> None:
    same(kind(attrs={"placeholder": HOSTILE}), value)


@pytest.mark.parametrize("kind", CHOOSING, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("value", [None, "", "1", HOSTILE, ["a", "b"], True], ids=repr)
def test_a_choice_is_the_same(kind: type[forms.Select], value: object) -> None:
    same(kind(choices=CHOICES), value)


def test_parts_of_a_field_are_the_same() -> None:
    same(forms.SplitDateTimeWidget(), datetime(2026, 11, 26, 9, 15, tzinfo=UTC))


def test_an_option_with_a_template_of_its_own_keeps_it() -> None:
    class Odd(forms.Select):
        option_template_name = "django/forms/widgets/input_option.html"

    same(Odd(choices=CHOICES), "a")


def test_forms_of_the_site_are_written_so() -> None:
    assert isinstance(forms.Form().renderer, widgets.LeanRenderer)


def test_the_choice_of_nothing_is_a_word():
    field = forms.ModelChoiceField(User.objects.none(), required=False)
    assert "---" not in str(field.widget.render("of", ""))
    assert '<option value="" selected>Belum dipilih</option>' in field.widget.render(
        "of", "", {}, widgets.LeanRenderer()
    )
