"""What has to be asked before a file can be loaded, each with the file's own evidence.

A question has an id ("price:notation"), and answers by a word that is kept with the job. Nothing
that can be read in two ways is decided here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from p3dn.jobs.tables.cells import written
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import ngettext, number, rupiah
from p3dn.ui.values import formats
from p3dn.ui.values.numerals import Convention, numeral

from .columns import ColumnReading, Kind
from .headings import Unit
from .survey import Examples, Survey

YES, NO = "ya", "tidak"
WIDE = 1000  # a column that reaches so far above the doubtful bound is in rupiah


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `about` names the column or the file; `choices` are pairs of word and label."""

    id: str
    about: str
    text: str
    evidence: Sequence[str]
    choices: Sequence[tuple[str, str]]

    def kept(self) -> dict[str, Any]:
        """The question as the job keeps it."""
        return asdict(self)


def of_column(reading: ColumnReading, unit: Unit, found: Survey | None) -> Iterator[Question]:
    """Everything doubtful about one column."""
    if unit.doubtful:
        yield _heading(reading, unit.doubtful)
    if found is None:
        return
    kind = reading.column.kind
    if kind is Kind.DATE:
        yield from _month_first(reading, found)
    elif kind is Kind.PERCENT:
        yield from _fraction(reading, found)
    else:
        yield from _notation(reading, found)
    if kind is Kind.MONEY:
        yield from _scale(reading, unit, found)


def _id(reading: ColumnReading, what: str) -> str:
    return f"{reading.column.key}:{what}"


def _heading(reading: ColumnReading, beside: str) -> Question:
    label = str(reading.column.label)
    text = _("Judul “%(heading)s” memuat “%(beside)s”. Apakah kolom ini berisi %(label)s?")
    said = {"heading": reading.heading, "beside": beside, "label": label}
    choices = [(YES, _("Ya, apa adanya")), (NO, _("Bukan, jangan dipakai"))]
    return Question(_id(reading, "heading"), label, text % said, [], choices)


def _notation(reading: ColumnReading, found: Survey) -> Iterator[Question]:
    if found.settle() is not None:
        return
    doubtful = found.commas if found.commas.count else found.points
    sample = doubtful.first[0]
    value = numeral(sample)
    evidence = [
        *_told(doubtful, _("dapat dibaca dengan dua cara")),
        *_told(found.indonesian, _("hanya masuk akal dengan koma desimal")),
        *_told(found.english, _("hanya masuk akal dengan titik desimal")),
        *_told(found.decimals, _("bilangan berpecahan di kolom yang sama")),
    ]
    text = _("Pada kolom “%(heading)s”, apa arti %(sample)s?")
    yield Question(
        _id(reading, "notation"),
        str(reading.column.label),
        text % {"heading": reading.heading, "sample": sample},
        evidence,
        [
            (Convention.INDONESIAN.value, _("%s (koma = desimal, titik = ribuan)") % _plain(value.indonesian)),
            (Convention.ENGLISH.value, _("%s (koma = ribuan, titik = desimal)") % _plain(value.english)),
        ],
    )  # fmt: skip


def _fraction(reading: ColumnReading, found: Survey) -> Iterator[Question]:
    """Plain numbers up to 1 where all are so small, or beside cells shown with a percent sign."""
    if not found.small.count or (found.large.count and not found.percents.count):
        return
    sample = found.small.first[0]
    value = numeral(sample).read(Convention.INDONESIAN) or Decimal(0)
    evidence = [
        *_told(found.small, _("bernilai paling besar 1")),
        *_told(found.percents, _("berformat persen")),
    ]
    text = _("Pada kolom “%(heading)s”, berapa persen %(sample)s?")
    yield Question(
        _id(reading, "fraction"),
        str(reading.column.label),
        text % {"heading": reading.heading, "sample": sample},
        evidence,
        [(YES, f"{_plain(value * 100)}%"), (NO, f"{_plain(value)}%")],
    )


def _month_first(reading: ColumnReading, found: Survey) -> Iterator[Question]:
    """Days that can be months, unless all the evidence says that the day stands first."""
    if not found.month_first.count and not (reading.month_first and found.either_first.count):
        return
    doubtful = found.either_first if found.either_first.count else found.month_first
    sample = doubtful.first[0]
    evidence = [
        *_told(found.month_first, _("hanya masuk akal dengan bulan di depan")),
        *_told(found.day_first, _("hanya masuk akal dengan hari di depan")),
    ]
    text = _("Pada kolom “%(heading)s”, angka pertama pada %(sample)s itu hari atau bulan?")
    yield Question(
        _id(reading, "order"),
        str(reading.column.label),
        text % {"heading": reading.heading, "sample": sample},
        evidence,
        [(NO, _("hari")), (YES, _("bulan"))],
    )


def _scale(reading: ColumnReading, unit: Unit, found: Survey) -> Iterator[Question]:
    """Amounts too small for rupiah, where the heading does not say that they are thousands.

    A single small one among large ones is no matter of units; its row is warned of instead.
    """
    bound = reading.column.doubtful_below
    unread = found.settle() is None and reading.convention is None
    if not bound or unit.factor != 1 or found.least is None or unread:
        return
    value, cell = found.least
    most = found.greatest[0] if found.greatest else value
    if not (isinstance(value, Decimal) and isinstance(most, Decimal) and 0 < value < bound):
        return
    if most >= bound * WIDE:
        return
    text = _(
        "Kolom “%(heading)s” memuat %(sample)s, di bawah %(bound)s. Dalam satuan apa kolom ini?"
    )
    said = {"heading": reading.heading, "sample": written(cell), "bound": rupiah(bound)}
    greatest = found.greatest[1] if found.greatest else cell
    yield Question(
        _id(reading, "scale"),
        str(reading.column.label),
        text % said,
        [_("Terkecil %(least)s, terbesar %(greatest)s.") % {"least": written(cell), "greatest": written(greatest)}],
        [
            ("1", _("rupiah, memang sekecil itu: %s") % rupiah(value)),
            ("1000", _("ribu rupiah: %s") % rupiah(value * 1000)),
            ("1000000", _("juta rupiah: %s") % rupiah(value * 1_000_000)),
        ],
    )  # fmt: skip


def of_sheets(chosen: str, rivals: Sequence[str]) -> Question:
    """Which of several visible sheets that look alike is meant."""
    choices = [(name, name) for name in (chosen, *rivals)]
    text = _("Berkas ini mempunyai beberapa lembar yang mirip. Lembar mana yang dimuat?")
    return Question("sheet", _("Lembar"), text, [], choices)


def of_hidden_rows(numbers: Sequence[int], *, filtered: bool) -> Question:
    """Whether rows that the spreadsheet hides are meant, too."""
    count = len(numbers)
    text = ngettext(
        "%(count)s baris tersembunyi. Ikut dimuat?", "%(count)s baris tersembunyi. Ikut dimuat?", count
    )  # fmt: skip
    if filtered:
        text = ngettext(
            "%(count)s baris tersembunyi oleh saringan. Ikut dimuat?",
            "%(count)s baris tersembunyi oleh saringan. Ikut dimuat?",
            count,
        )
    shown = ", ".join(str(number) for number in numbers[:10])
    evidence = [_("Baris %s") % (f"{shown}, …" if count > 10 else shown)]
    choices = [(NO, _("Tidak, hanya yang terlihat")), (YES, _("Ya, semuanya"))]
    return Question("rows:hidden", _("Baris"), text % {"count": number(count)}, evidence, choices)


def of_hidden_column(reading: ColumnReading) -> Question:
    """Whether a column that the spreadsheet hides is meant, too."""
    label = str(reading.column.label)
    text = _("Kolom “%(heading)s” tersembunyi. Pakai sebagai %(label)s?")
    choices = [(NO, _("Tidak, abaikan")), (YES, _("Ya, pakai"))]
    said = {"heading": reading.heading, "label": label}
    return Question(_id(reading, "hidden"), label, text % said, [], choices)


def open_ones(questions: Sequence[Question], answers: Mapping[str, str]) -> list[Question]:
    """Questions without a valid answer."""
    return [q for q in questions if answers.get(q.id) not in [word for word, _label in q.choices]]


def _told(examples: Examples, what: str) -> list[str]:
    if not examples.count:
        return []
    shown = "; ".join(examples.first)
    said = {"count": number(examples.count), "what": what, "shown": shown}
    return [_("%(count)s sel %(what)s: %(shown)s") % said]


def _plain(value: Decimal | None) -> str:
    if value is None:
        return "–"
    plain = format(value.normalize(), "f")
    whole, _point, rest = plain.partition(".")
    return formats.grouped(Decimal(whole), 0) + (f",{rest}" if rest else "")
