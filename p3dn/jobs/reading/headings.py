"""Which heading of a file stands for which of our columns, and what it says of the unit.

"Harga (ribu rupiah)" is a price, a thousand times what is written; "Harga (USD)" is none; of
"TKDN (+ BMP)" nobody can say how much is TKDN. So what stands beside a known name is read too.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache, partial
from itertools import chain

from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values import formats

from .columns import NUMERIC, ImportColumn, Kind

ALIKE = 0.86  # a letter or two wrong, never another word
ONE = Decimal(1)
FOREIGN = re.compile(
    r"usd|us\$|dol+ar|eur|€|sgd|jpy|yen|yuan|cny|rmb|gbp|myr|ringgit|\$", re.IGNORECASE
)
SCALES = (
    (re.compile(r"\b(ribu|ribuan|rb)\b|(^|[^\d])000\b"), 10**3, "ribu rupiah"),
    (re.compile(r"\b(juta|jutaan|jt)\b"), 10**6, "juta rupiah"),
    (re.compile(r"\b(miliar|milyar|miliaran|milyaran)\b"), 10**9, "miliar rupiah"),
)
RUPIAH = re.compile(r"(dalam\s*)?(rp\.?|rupiah|idr)|per\s*(satuan|unit|buah)|satuan|/\s*unit|@")
PERIODS = (
    (re.compile(r"(per|/|se|tiap)?\s*(bulan|bln)"), 1),
    (re.compile(r"(per|/|tiap)?\s*triwulan"), 3),
    (re.compile(r"(per|/|tiap)?\s*semester"), 6),
    (re.compile(r"(per|/|se|tiap)?\s*(tahun|thn|th)|p\.?a\.?"), 12),
)
OTHER_PERIOD = re.compile(r"(per|/|se|tiap)\s*(hari|minggu|jam)|harian|mingguan")


@lru_cache(maxsize=4_000)
def heading_key(text: str) -> str:
    """Heading without case, spaces and punctuation, so that "Nilai TKDN" equals "nilai_tkdn"."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


@dataclass(frozen=True, slots=True)
class Unit:
    """What a heading says beside its name. `refused`: why the column cannot be used as it is.

    `foreign`: it is another quantity than the column's. `doubtful`: words nobody knows here.
    """

    factor: Decimal = ONE
    divisor: Decimal = ONE
    month_first: bool = False
    note: str = ""
    refused: str = ""
    foreign: bool = False
    doubtful: str = ""


PLAIN = Unit()
Naming = Callable[[ImportColumn], list[str]]
Fitting = Callable[[ImportColumn, str, str], bool]


@lru_cache(maxsize=4_000)
def split_heading(heading: str) -> tuple[str, str]:
    """The name, and what stands in brackets or after a comma or colon."""
    beside = re.findall(r"[(\[]([^)\]]*)[)\]]?", heading)
    name = re.sub(r"[(\[][^)\]]*[)\]]?", " ", heading)
    return " ".join(name.split()), " ".join(" ".join(beside).lower().split())


def unit_of(column: ImportColumn, heading: str) -> Unit:
    """What the heading says of unit and period, for a column that stands under it."""
    names = {*_names(column), *_label(column)}
    if heading_key(heading) in names:
        return PLAIN
    name, beside = split_heading(heading)
    if heading_key(name) not in names:
        tail = _tail(name, names)
        if tail is None:
            return PLAIN
        beside = f"{tail} {beside}".strip()
    return _meaning(column, beside) if beside else PLAIN


def _tail(name: str, names: Iterable[str]) -> str | None:
    """The words after a known name: "per tahun" in "Kapasitas per tahun"."""
    words = re.split(r"[\s_]+", name)
    for count in range(len(words) - 1, 0, -1):
        if heading_key(" ".join(words[:count])) in names:
            return " ".join(words[count:]).lower()
    return None


def _meaning(column: ImportColumn, beside: str) -> Unit:
    if column.kind is Kind.MONEY:
        return _money(beside)
    if column.kind is Kind.NUMBER and column.per:
        return _period(beside)
    if column.kind is Kind.PERCENT:
        if re.fullmatch(r"(dalam\s*)?(%|persen|persentase)", beside):
            return PLAIN
        return Unit(foreign=True)
    if column.kind is Kind.DATE:
        return Unit(month_first=bool(re.match(r"m{1,2}[/.-]", beside)))
    return Unit(doubtful=beside) if column.kind is Kind.NUMBER else PLAIN


def _money(beside: str) -> Unit:
    if FOREIGN.search(beside):
        message = _("Judulnya menyebut mata uang lain (%s). Tulis dalam rupiah.")
        return Unit(refused=message % beside)
    for pattern, size, words in SCALES:
        if pattern.search(beside):
            note = _("ditulis dalam %(words)s, jadi dikalikan %(size)s")
            return Unit(
                factor=Decimal(size), note=note % {"words": words, "size": formats.number(size)}
            )
    return PLAIN if RUPIAH.fullmatch(beside) else Unit(doubtful=beside)


def _period(beside: str) -> Unit:
    if OTHER_PERIOD.search(beside):
        message = _(
            "Judulnya menyebut “%s”, yang tidak dapat dijadikan per bulan. Tulis per bulan."
        )
        return Unit(refused=message % beside)
    for pattern, months in PERIODS:
        if pattern.fullmatch(beside):
            note = _("ditulis per %s bulan, jadi dibagi %s") % (months, months)
            return Unit(divisor=Decimal(months), note=note if months > 1 else "")
    return Unit(doubtful=beside)


def guess_places(
    columns: Sequence[ImportColumn], headings: Sequence[str], said: Mapping[str, str]
) -> dict[str, str]:
    """Our column's key -> heading: as said, by its known names, by what we call it, then by a similar spelling.

    What we call it is what a message or a page of ours taught whoever made the file by hand, as no
    program writes it, which would mean by it something of its own. Where two columns are called the same,
    neither is known by that.
    """
    places = {key: heading for key, heading in said.items() if heading in headings}
    free = [h for h in headings if h and h not in places.values()]
    called = Counter(chain(*map(_label, columns)))
    namings: tuple[tuple[Naming, Fitting], ...] = (
        (_names, _is_name),
        (_names, _is_name_with_unit),
        (partial(_own_label, called), _is_by_hand(_is_name)),
        (partial(_own_label, called), _is_by_hand(_is_name_with_unit)),
    )
    for names_of, fits in namings:
        for column in columns:
            if column.key in said or column.key in places:
                continue
            found = next(
                (h for name in names_of(column) for h in free if fits(column, name, h)), None
            )
            if found is not None:
                places[column.key] = found
                free.remove(found)
    keys = {heading_key(h): h for h in free}
    for column in columns:
        if not (column.exact or column.key in places or column.key in said):
            for name in _names(column):
                alike = get_close_matches(name, keys, n=1, cutoff=ALIKE)
                if alike and not ("+" in keys[alike[0]] and column.kind in NUMERIC):
                    places[column.key] = keys.pop(alike[0])
                    break
    return places


def _names(column: ImportColumn) -> list[str]:
    return [heading_key(name) for name in (column.key, *column.headings)]


@in_indonesian
def _label(column: ImportColumn) -> list[str]:
    return [heading_key(str(column.label))]


def _own_label(called: Counter[str], column: ImportColumn) -> list[str]:
    return [name for name in _label(column) if called[name] == 1]


def _is_name(column: ImportColumn, name: str, heading: str) -> bool:
    return heading_key(heading) == name


def _is_name_with_unit(column: ImportColumn, name: str, heading: str) -> bool:
    """The name with something beside it that does not make it another quantity."""
    bare, beside = split_heading(heading)
    if heading_key(bare) == name:
        return not unit_of(column, heading).foreign
    if column.kind not in NUMERIC or _tail(bare, [name]) is None:
        return False
    unit = unit_of(column, heading)
    return not (unit.foreign or unit.doubtful)


def _is_by_hand(fits: Fitting) -> Fitting:
    """The same for headings that a person wrote: in several words, or with a capital."""
    return lambda column, name, heading: (
        "_" not in heading
        and (" " in heading.strip() or heading != heading.lower())
        and fits(column, name, heading)
    )


def is_alike(column: ImportColumn, heading: str) -> bool:
    """Whether the heading was taken only because it is spelt much like one of the column's names."""
    names = {*_names(column), *_label(column)}
    return names.isdisjoint({heading_key(heading), heading_key(split_heading(heading)[0])})
