"""The fields in which a requester says what was found of each line, one requirement after another."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from p3dn.ui.values.fields import PercentField
from procurement.models import LineRequirement, RequestLine, RequirementCheck

from .services import Accepted, Checked

Outcome = RequirementCheck.Outcome


def check_name(line: RequestLine, one: LineRequirement) -> str:
    """Name of the field of one requirement."""
    return f"check_{line.pk}_{one.pk}"


def note_name(line: RequestLine, one: LineRequirement) -> str:
    """Name of the field that says what of it is not as it should be."""
    return f"note_{line.pk}_{one.pk}"


def fields_of(line: RequestLine) -> dict[str, forms.Field]:
    """Fields of one line by name; without TKDN for what has none, a requirement each otherwise."""
    found: dict[str, forms.Field] = {}
    for one in line.required:
        found[check_name(line, one)] = forms.ChoiceField(
            label=_("Hasil pemeriksaan “%(asked)s”, baris %(line)s") % {"asked": one, "line": line},
            choices=Outcome.choices,
            required=False,
            widget=forms.Select(attrs={"class": "form-select"}),
        )
        found[note_name(line, one)] = forms.CharField(
            label=_("Yang tidak sesuai pada “%(asked)s”, baris %(line)s")
            % {"asked": one, "line": line},
            required=False,
            max_length=300,
            widget=forms.TextInput(attrs={"class": "form-control"}),
        )
    found[f"achieved_{line.pk}"] = PercentField(
        label=_("TKDN tercapai, baris %(line)s") % {"line": line},
        required=False,
        widget=forms.TextInput(attrs={"class": "form-control num"}),
    )
    found[f"source_{line.pk}"] = forms.CharField(
        label=_("Sumber nilai TKDN tercapai, baris %(line)s") % {"line": line},
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "form-control"}),
    )
    return found


def rows_of(form: forms.Form, line: RequestLine) -> dict[str, Any]:
    """The same fields for the template: requirements with theirs, and the TKDN."""
    return {
        "checks": [
            {
                "asked": one,
                "outcome": form[check_name(line, one)],
                "note": form[note_name(line, one)],
            }
            for one in line.required
        ],
        "achieved": form[f"achieved_{line.pk}"],
        "source": form[f"source_{line.pk}"],
    }


def accepted_of(cleaned: dict[str, Any], line: RequestLine, *, all_met: bool) -> Accepted:
    """What was found of a line; `all_met` speaks for the requirements nobody said anything else of."""
    checks = dict(_checked(cleaned, line, all_met=all_met))
    return Accepted(checks, cleaned[f"achieved_{line.pk}"], cleaned[f"source_{line.pk}"])


def _checked(
    cleaned: dict[str, Any], line: RequestLine, *, all_met: bool
) -> Iterable[tuple[int, Checked]]:
    for one in line.required:
        said = cleaned[check_name(line, one)] or Outcome.UNCHECKED
        outcome = Outcome.MET if all_met and said == Outcome.UNCHECKED else said
        yield one.pk, Checked(str(outcome), cleaned[note_name(line, one)])
