"""What stands above a list: the search, the filters in their drawer, what is set, and the order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Model
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.forms import BoundField, Form
    from django_stubs_ext import StrOrPromise

PASSING = ("halaman", "setelah", "sebelum")  # which page was open
ORDER_WORDS: dict[str, "StrOrPromise"] = {
    "baru": _("Terbaru"),
    "lama": _("Terlama"),
    "nilai": _("Nilai terbesar"),
    "nomor": _("Nomor"),
    "nama": _("Nama"),
    "pagu": _("Pagu terbesar"),
    "sisa": _("Sisa pagu terbesar"),
    "tahun": _("Tahun terbaru"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is set: its label, its value in words, and the address without it."""

    label: str
    words: str
    without: str

    def __str__(self) -> str:
        return f"{self.label}: {self.words}"


@dataclass(frozen=True, slots=True)
class Toolbar:
    """The fields of a list's form: the one always in sight, those in the drawer, and the orders."""

    search: "BoundField | None"
    drawer: list["BoundField"]
    orders: list[tuple[str, "StrOrPromise", bool]]


def toolbar_of(form: "Form | None", orders: Iterable[str], chosen: str) -> Toolbar:
    """The parts of a filter form; an order without words is for addresses only."""
    fields = list(form.visible_fields()) if form else []
    search = next((one for one in fields if _is_search(one)), None)
    named = [(key, ORDER_WORDS[key], key == chosen) for key in orders if key in ORDER_WORDS]
    return Toolbar(
        search, [one for one in fields if one is not search], named if len(named) > 1 else []
    )


def _is_search(field: "BoundField") -> bool:
    return getattr(field.field.widget, "input_type", "") == "search"


def chips_of(form: "Form", given: QueryDict) -> list[Chip]:
    """The filters that narrow a list, each with the way back without it."""
    chips = []
    fields = [form.add_prefix(name) for name in form.fields]
    for name, value in form.cleaned_data.items():
        if value in (None, "", []):
            continue
        field = form.fields[name]
        named: Any = () if isinstance(value, Model) else getattr(field, "choices", None)
        # a record says its own name, and what is typed stands for itself but for a few `words`
        choices: Mapping[Any, Any] = dict(named or getattr(field.widget, "words", ()))
        values = value if isinstance(value, list) else [value]
        words = ", ".join(str(choices.get(one, one)) for one in values)
        chips.append(Chip(str(field.label), words, _without(given, form.add_prefix(name), fields)))
    return chips


def _without(given: QueryDict, name: str, fields: Iterable[str]) -> str:
    """The address without a field, its parts (`tanggal_after`) and the page that was open."""
    query = given.copy()
    for key in list(query):
        part = key.startswith(f"{name}_") and key not in fields
        if key in (name, *PASSING) or part:
            del query[key]
    return f"?{query.urlencode()}"
