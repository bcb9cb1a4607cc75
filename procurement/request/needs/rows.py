"""Requirements as they are typed: rows of attribute, comparison, values and reason, and their check."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import CommodityAttribute
from catalog.models.reference.attribute import NO, YES
from catalog.reference.attributes.reads import LONGEST, attributes_of, canonical
from p3dn.regulation import Comparison
from p3dn.ui.values.bounds import LONGEST_NUMBER, is_kbki, readable_text, whole
from procurement.judgement.needs import SPOKEN
from procurement.models import LineRequirement

from .services import Wanted

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Kind = CommodityAttribute.Kind
NAME = "requirements"
MOST = 20
TYPED = re.compile(rf"{NAME}-(\d{{1,3}})-attribute")
COMPARED: "list[tuple[str, StrOrPromise]]" = [
    (Comparison.AT_LEAST.value, gettext_lazy("paling sedikit")),
    (Comparison.AT_MOST.value, gettext_lazy("paling banyak")),
    (Comparison.ONE_OF.value, gettext_lazy("tepat")),
]


@dataclass
class Row:
    """One requirement as it was typed. `attribute` is the text of a key, `values` what was chosen.

    `errors` are by field: attribute, comparison, values, reason.
    """

    number: int
    attribute: str
    comparison: str = ""
    values: list[str] = field(default_factory=list)
    reason: str = ""
    known: CommodityAttribute | None = None
    errors: dict[str, str] = field(default_factory=dict)
    sound: bool = False
    sentence: str = ""
    leaves_none: bool = False

    @property
    def called(self) -> str:
        """The row as a message names it."""
        place = _("Syarat %(number)s") % {"number": self.number + 1}
        return f"{place} ({self.known.name})" if self.known else place

    @property
    def key(self) -> str:
        """Its number as part of names."""
        return str(self.number)

    @property
    def said(self) -> list[str]:
        """What is wrong with it."""
        return list(self.errors.values())

    @property
    def is_empty(self) -> bool:
        """True while no value was given."""
        return not any(value.strip() for value in self.values)

    @property
    def value(self) -> str:
        """What stands in a field for one value, or for words with semicolons between them."""
        return "; ".join(self.values)

    @property
    def options(self) -> list[tuple[str, str]]:
        """What may be ticked, for attributes with a choice."""
        if self.known is None:
            return []
        if self.known.kind == Kind.BOOLEAN:
            return [(SPOKEN[YES], _("Ya")), (SPOKEN[NO], _("Tidak"))]
        return [(one, one) for one in self.known.choices]

    @property
    def is_number(self) -> bool:
        """True for an attribute that is measured."""
        return self.known is not None and self.known.kind == Kind.NUMBER

    @property
    def is_boolean(self) -> bool:
        """True for an attribute that is there or not."""
        return self.known is not None and self.known.kind == Kind.BOOLEAN

    @property
    def comparisons(self) -> "list[tuple[str, StrOrPromise]]":
        """How a number may be compared."""
        return COMPARED

    @property
    def meant(self) -> tuple[str, str, tuple[str, ...], str]:
        """What tells two rows apart that say different things."""
        values = tuple(sorted(" ".join(value.split()) for value in self.values if value.strip()))
        comparison = self.comparison or Comparison.ONE_OF.value
        return self.attribute, comparison, values, self.reason.replace("\r\n", "\n").strip()


def rows_in(data: Any) -> list[Row]:
    """The rows that a form sent, in their order."""
    numbers = sorted({int(found[1]) for name in data if (found := TYPED.fullmatch(name))})
    rows: list[Row] = []
    for number in numbers[:MOST]:
        start = f"{NAME}-{number}-"
        rows.append(
            Row(
                len(rows),
                attribute=str(data.get(f"{start}attribute", "")),
                comparison=str(data.get(f"{start}comparison", "")),
                values=[str(value) for value in listed(data, f"{start}values")],
                reason=str(data.get(f"{start}reason", "")),
            )
        )
    return rows


def listed(data: Any, name: str) -> list[Any]:
    """All values of a name, of what a browser sent or of a plain mapping."""
    if hasattr(data, "getlist"):
        return list(data.getlist(name))
    value = data.get(name, [])
    return value if isinstance(value, list) else [value]


def rows_of(requirements: Iterable[Any]) -> list[Row]:
    """Stored requirements, or kept versions of them, as rows."""
    rows: list[Row] = []
    for one in sorted(requirements, key=lambda one: getattr(one, "pgh_obj_id", one.pk)):
        measured = one.comparison != Comparison.ONE_OF
        values = [value.replace(".", ",") if measured else value for value in one.values]
        rows.append(Row(len(rows), str(one.attribute_id), one.comparison, values, one.reason))
    return rows


def offered(code: str, region_id: int | None) -> dict[int, CommodityAttribute]:
    """Attributes that may be required of a KBKI code, by key; of one name that of the nearest class."""
    if region_id is None or not is_kbki(code):
        return {}
    by_name = {one.name.casefold(): one for one in attributes_of(code, region_id)}
    return {one.pk: one for one in by_name.values()}


def learn(
    rows: Iterable[Row], known: Mapping[int, CommodityAttribute], region_id: int | None
) -> None:
    """Tell each row its attribute; those of another commodity are looked up, in one query."""
    typed = list(rows)
    foreign = {key for row in typed if (key := whole(row.attribute)) is not None} - known.keys()
    others = {}
    if foreign and region_id is not None:
        others = CommodityAttribute.objects.in_regions([region_id]).in_bulk(list(foreign))
    for row in typed:
        key = whole(row.attribute) or 0
        row.known = known.get(key) or others.get(key)


def check(
    rows: Iterable[Row],
    known: Mapping[int, CommodityAttribute],
    stored: Iterable[LineRequirement],
    *,
    typing: bool,
) -> list[Wanted]:
    """What the rows require; what is wrong is noted on the row, with the remedy.

    Rows without a value are passed over while somebody is `typing`.
    """
    kept = {one.attribute_id for one in stored}
    wanted: dict[tuple[int, str], Wanted] = {}
    for row in rows:
        if typing and row.is_empty:
            continue
        try:
            one = _read(row, known, kept)
        except ValidationError as error:
            row.errors |= {name: " ".join(said) for name, said in error.message_dict.items()}
            continue
        key = one.attribute.pk, one.comparison
        if key in wanted:
            row.errors["attribute"] = _("Sifat ini sudah disyaratkan di atas. Hapus salah satunya.")
            continue
        wanted[key] = one
        row.sound = True
    return list(wanted.values())


def _read(row: Row, known: Mapping[int, CommodityAttribute], kept: set[int]) -> Wanted:
    attribute = row.known
    if attribute is None or (attribute.pk not in known and attribute.pk not in kept):
        raise ValidationError(
            {"attribute": _("Sifat ini bukan milik komoditas yang dipilih. Hapus syaratnya.")}
        )
    comparison = row.comparison if row.is_number else Comparison.ONE_OF.value
    if comparison not in dict(COMPARED):
        raise ValidationError({"comparison": _("Pilih paling sedikit, paling banyak, atau tepat.")})
    if row.is_empty:
        raise ValidationError({"values": _("Isi nilainya, atau hapus syarat ini.")})
    reason = row.reason.replace("\r\n", "\n").strip()
    _readable("reason", reason)
    typed = row.values
    if not row.is_number and not row.options:
        typed = [word for value in row.values for word in value.split(";")]
    values = tuple(dict.fromkeys(filter(None, (_value(attribute, one) for one in typed))))
    if not values:
        raise ValidationError({"values": _("Isi nilainya, atau hapus syarat ini.")})
    if len(values) > 1 and comparison != Comparison.ONE_OF:
        raise ValidationError({"values": _("Isi satu angka saja.")})
    return Wanted(attribute, comparison, values, reason)


def _readable(name: str, text: str) -> None:
    """Raises ValidationError beside the field for text nobody can have meant."""
    try:
        readable_text(text)
    except ValidationError as error:
        raise ValidationError({name: error.messages}) from error


def _value(attribute: CommodityAttribute, typed: str) -> str:
    """One value as it is kept. Raises ValidationError beside the values."""
    spoken = {word: value for value, word in SPOKEN.items()}
    _readable("values", typed)
    if attribute.kind == Kind.NUMBER and len(typed) > LONGEST_NUMBER:
        raise ValidationError({"values": _("Isian ini terlalu panjang untuk sebuah angka.")})
    try:
        if attribute.kind == Kind.BOOLEAN:
            value = canonical(attribute, spoken.get(typed, typed))
            return SPOKEN.get(value, "")
        value = canonical(attribute, typed)
        if len(value) > LONGEST:
            raise ArithmeticError
        return value
    except ArithmeticError as error:
        raise ValidationError({"values": _("Angka ini terlalu besar.")}) from error
    except ValidationError as error:
        raise ValidationError({"values": error.messages}) from error
