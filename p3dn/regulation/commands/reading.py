"""Reading JSON for the command line: every refusal names the field and the remedy."""

import types
from dataclasses import MISSING, Field, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)


class InputError(ValueError):
    """What was given cannot be used; the message is for the person who gave it."""


class Given:
    """A JSON object with its place in the whole, so that messages can say where it is wrong."""

    def __init__(self, data: Any, place: str = "") -> None:
        if not isinstance(data, dict):
            raise InputError(f"{place or 'Masukan'}: isi objek JSON {{...}}.")
        self.data, self.place = data, place
        self.asked: set[str] = set()
        self.parts: list[Given] = []

    def where(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def value(self, name: str) -> Any:
        """The raw value; raises `InputError` when it is absent."""
        self.asked.add(name)
        if name not in self.data:
            raise InputError(
                f"{self.where(name)}: wajib diisi; --example menunjukkan masukan lengkap."
            )
        return self.data[name]

    def has(self, name: str) -> bool:
        """Whether the field was given and is not null."""
        self.asked.add(name)
        return self.data.get(name) is not None

    def number(self, name: str) -> Decimal:
        """An exact number, written as a JSON number or as text with a point."""
        raw = self.value(name)
        try:
            number = Decimal(raw) if isinstance(raw, str | int | Decimal) else None
        except InvalidOperation:
            number = None
        if number is None or isinstance(raw, bool) or not number.is_finite():
            raise InputError(f"{self.where(name)}: isi angka, misalnya 27.5; bukan {raw!r}.")
        return number

    def day(self, name: str) -> date:
        """A local date."""
        raw = self.value(name)
        try:
            return date.fromisoformat(raw)
        except (TypeError, ValueError):
            raise InputError(
                f"{self.where(name)}: isi tanggal tahun-bulan-hari, misalnya 2026-03-01; "
                f"bukan {raw!r}."
            ) from None

    def text(self, name: str) -> str:
        """A text."""
        raw = self.value(name)
        if not isinstance(raw, str):
            raise InputError(f"{self.where(name)}: isi teks dalam tanda kutip; bukan {raw!r}.")
        return raw

    def flag(self, name: str) -> bool:
        """True or false."""
        raw = self.value(name)
        if not isinstance(raw, bool):
            raise InputError(f"{self.where(name)}: isi true atau false; bukan {raw!r}.")
        return raw

    def choice(self, name: str, kind: type[Choice]) -> Choice:
        """A word of a closed list."""
        raw = self.value(name)
        try:
            return kind(raw)
        except ValueError:
            words = ", ".join(kind)
            raise InputError(
                f"{self.where(name)}: {raw!r} tidak dikenal. Pilih: {words}."
            ) from None

    def part(self, name: str) -> "Given":
        """An object inside."""
        inside = Given(self.value(name), self.where(name))
        self.parts.append(inside)
        return inside

    def rows(self, name: str) -> list["Given"]:
        """A list of objects inside."""
        raw = self.value(name)
        if not isinstance(raw, list):
            raise InputError(f"{self.where(name)}: isi daftar [...]; bukan {raw!r}.")
        inside = [Given(row, f"{self.where(name)}[{n}]") for n, row in enumerate(raw, start=1)]
        self.parts.extend(inside)
        return inside

    def numbers(self, name: str) -> dict[str, Decimal]:
        """An object of numbers."""
        inside = self.part(name)
        return {key: inside.number(key) for key in inside.data}

    def record(self, kind: type[T], **known: Any) -> T:
        """A record of plain fields by its type hints; what is absent keeps its default."""
        hints = get_type_hints(kind)
        values = {
            f.name: self._typed(f.name, hints[f.name])
            for f in fields(kind)  # type: ignore[arg-type]  # always a dataclass
            if f.name not in known and (self.has(f.name) or _required(f))
        }
        return kind(**values, **known)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        raw = self.value(name)
        if not isinstance(raw, list) or not all(isinstance(text, str) for text in raw):
            raise InputError(f'{self.where(name)}: isi daftar teks ["..."]; bukan {raw!r}.')
        return tuple(raw)

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        """Texts by name, as an object or as a list of pairs."""
        raw = self.value(name)
        try:
            named = dict(raw)
        except (TypeError, ValueError):
            named = {"": None}
        if not all(isinstance(text, str) for pair in named.items() for text in pair):
            raise InputError(f'{self.where(name)}: isi objek {{"nama": "nilai"}}; bukan {raw!r}.')
        return tuple(named.items())

    def _typed(self, name: str, hint: Any) -> Any:
        if get_origin(hint) is tuple:
            return self.texts(name) if get_args(hint)[0] is str else self.pairs(name)
        options = get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        kind = next(option for option in options if option is not type(None))
        if issubclass(kind, StrEnum):
            return self.choice(name, kind)
        reader = {Decimal: self.number, date: self.day, bool: self.flag, int: self.whole}
        return reader.get(kind, self.text)(name)

    def whole(self, name: str) -> int:
        """A whole number."""
        number = self.number(name)
        if number != number.to_integral_value():
            raise InputError(f"{self.where(name)}: isi bilangan bulat; bukan {number}.")
        return int(number)

    def refuse_unknown(self) -> None:
        """Raise `InputError` for a field nobody asked for: most likely a misspelt name."""
        unknown = sorted(set(self.data) - self.asked)
        if unknown:
            raise InputError(
                f"{self.where(unknown[0])}: isian tidak dikenal. "
                f"Yang dikenal: {', '.join(sorted(self.asked))}."
            )
        for part in self.parts:
            part.refuse_unknown()


def _required(f: "Field[Any]") -> bool:
    return f.default is MISSING and f.default_factory is MISSING
