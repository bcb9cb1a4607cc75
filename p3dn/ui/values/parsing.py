"""Plain values from what people type and what export files contain.

Every function raises ValueError with an Indonesian message that says what to write instead.
An empty text or a dash is a missing value and gives None, never zero.
"""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from p3dn.ui.languages.kept import gettext as _

from .bounds import FIRST_YEAR, LAST_YEAR
from .numerals import LONGEST, Convention, Numeral, exact, numeral

MISSING = frozenset(
    {"", "-", "--", "---", "–", "—", "null", "none", "n/a", "na", "nil", "nihil",
     "tidak ada", "tdk ada", "tidak tersedia", "belum ada", "kosong"}
)  # fmt: skip
MOST_DIGITS = 20  # before the comma
_CENT = Decimal("0.01")
LONGEST_WORD = 20  # letters and spaces of a word for nothing
LONGEST_DATE = 100  # letters and spaces of a date with its time
MONTHS = {
    "januari": 1, "jan": 1, "january": 1,
    "februari": 2, "pebruari": 2, "feb": 2, "peb": 2, "february": 2,
    "maret": 3, "mar": 3, "march": 3,
    "april": 4, "apr": 4,
    "mei": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6,
    "juli": 7, "jul": 7, "july": 7,
    "agustus": 8, "agu": 8, "agt": 8, "ags": 8, "aug": 8, "august": 8,
    "september": 9, "sep": 9, "sept": 9,
    "oktober": 10, "okt": 10, "oct": 10, "october": 10,
    "november": 11, "nopember": 11, "nov": 11, "nop": 11,
    "desember": 12, "des": 12, "dec": 12, "december": 12,
}  # fmt: skip
NO_DATE = frozenset({"0001-01-01", "0000-00-00", "1900-01-00", "01-01-0001", "1899-12-30"})
FIRST_SERIAL, EPOCH = 36526, date(1899, 12, 30)  # 1 January 2000 as spreadsheets count days

_FORMS = re.compile(
    r"\b(PERSEROAN TERBATAS|PERSEROAN PERORANGAN|PERSEKUTUAN KOMANDITER|PERUSAHAAN PERSEORANGAN"
    r"|USAHA DAGANG|PERUSAHAAN DAGANG|PERUSAHAAN DAERAH|PERSERO|PERUM|PERUMDA|PERSERODA|TBK"
    r"|PT|CV|UD|PD|FA|FIRMA|KOPERASI|KOP)\b"
)
_DOTTED_FORM = re.compile(r"\b(P|C|U|F)\.\s?(T|V|D|A)\b\.?")  # P.T., c. v., U.D
_INITIALS = re.compile(r"\b([A-Z])\.(?=[A-Z]\b)")
_TIME = r"(?:,?[T ]\s*\d{1,2}[:.]\d{2}.*)?"
_ORDERS = (
    (re.compile(rf"(\d{{4}})[-/](\d{{1,2}})[-/](\d{{1,2}})(?:T.*)?{_TIME}"), "ymd"),
    (re.compile(rf"(\d{{1,2}})[/.-](\d{{1,2}})[/.-](\d{{4}}|\d{{2}}){_TIME}"), "dmy"),
    (re.compile(rf"(\d{{1,2}})[ -]([A-Za-z]+)[ -](\d{{4}}|\d{{2}}){_TIME}"), "dmy"),
    (re.compile(rf"([A-Za-z]+)\.? (\d{{1,2}}), ?(\d{{4}}){_TIME}"), "mdy"),
)
_WEEKDAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),?\s+", re.IGNORECASE)


def is_missing(cell: object) -> bool:
    """True for what files and people write when they have no value."""
    if isinstance(cell, str):
        if "0" <= cell[:1] <= "9":
            return False
        return cell.isspace() if len(cell) > LONGEST_WORD else cell.strip().lower() in MISSING
    return cell is None


def _number(
    cell: object, convention: Convention | None, *, commas: Convention | None
) -> Decimal | None:
    """The number in a cell or text; None when it is none.

    Without a `convention` the text is Indonesian, and a lone comma before three digits, which is
    what English writes between thousands, is read as `commas` says. Raises ValueError when that is
    None: nobody can know which of the two was meant.
    """
    if not isinstance(cell, str):
        return _bounded(exact(cell), cell)
    if cell.isascii() and cell.isdecimal() and len(cell) < LONGEST:
        return _bounded(Decimal(cell), cell)
    found = numeral(cell)
    if convention is None and found.is_ambiguous and "," in cell:
        convention = commas
        if convention is None:
            raise ValueError(_two_ways(cell, found))
    return _bounded(found.read(convention or Convention.INDONESIAN), cell)


def _bounded(value: Decimal | None, cell: object) -> Decimal | None:
    """The number, unless it has so many digits that no column and no sum can hold it."""
    if value is not None and value.adjusted() >= MOST_DIGITS:
        raise ValueError(_("%s terlalu besar. Periksa angkanya.") % str(cell)[:40])
    return value


def _two_ways(text: str, found: Numeral) -> str:
    plain = [
        format(value.normalize(), "f").replace(".", ",")
        for value in (found.english, found.indonesian)
        if value is not None
    ]
    return _("“%(text)s” dapat berarti %(one)s atau %(other)s. Tulis seperti %(one)s.") % {
        "text": text, "one": plain[0], "other": plain[-1],
    }  # fmt: skip


def parse_rupiah(text: object, convention: Convention | None = None) -> Decimal | None:
    """Rupiah with at most two places, from "Rp 1.500.000,50", "1,5 juta", "1500000" or a number.

    Raises ValueError for negative amounts, anything that is not an amount, and "150,000", which is
    two amounts, unless the `convention` says which.
    """
    if is_missing(text):
        return None
    value = _number(text, convention, commas=None)
    if value is None:
        raise ValueError(
            _("“%s” bukan jumlah rupiah. Tulis seperti 1.500.000 atau 1500000.") % text
        )
    if value < 0:
        raise ValueError(_("Jumlah rupiah tidak boleh negatif (%s). Hapus tanda minus.") % text)
    if value != value.quantize(_CENT):
        raise ValueError(_("Jumlah rupiah paling banyak dua angka di belakang koma (%s).") % text)
    return value


def parse_number(text: object, convention: Convention | None = None) -> Decimal | None:
    """Quantity from "1.200", "2,5" or a number; a comma parts the fraction unless said otherwise."""
    if is_missing(text):
        return None
    value = _number(text, convention, commas=Convention.INDONESIAN)
    if value is None:
        raise ValueError(_("“%s” bukan angka. Tulis seperti 12 atau 2,5.") % text)
    return value


def parse_percent(text: object) -> Decimal | None:
    """Percentage 0 to 100 from "27,28%", "27.28%" or "27.28"; -1 is a missing value.

    Raises ValueError above 100 (with the likely meaning when a decimal comma got lost).
    """
    if is_missing(text) or str(text).strip() in {"-1", "-1.0"}:
        return None
    bare = re.sub(r"\s*(?:%|persen)\s*$", "", str(text).strip(), flags=re.IGNORECASE)
    bare = bare.strip().replace(",", ".")
    if isinstance(text, bool) or not re.fullmatch(r"-?\d{1,20}(\.\d+)?", bare, re.ASCII):
        raise ValueError(_("“%s” bukan persentase. Tulis seperti 27,28.") % text)
    value = Decimal(bare)
    if value < 0:
        raise ValueError(_("Persentase tidak boleh negatif (%s).") % text)
    if value > 100:
        digits = bare.replace(".", "")
        guess = f"{digits[:2]},{digits[2:4]}" if len(digits) >= 3 else ""
        hint = _(" Mungkin maksudnya %s (koma desimal hilang).") % guess if guess else ""
        raise ValueError(_("Persentase %s lebih dari 100.") % text + hint)
    return value


def parse_date(text: object, *, month_first: bool = False) -> date | None:
    """Local date from ISO dates and timestamps, 31/12/2026, 15/01/26, 12-Jan-25, "Aug 7, 2024 …".

    A number is a date as spreadsheets count days. `month_first`: 01/25/2026 is January. Raises
    ValueError for what is no date, and for years before 2000 or after 2100.
    """
    if is_missing(text):
        return None
    found = _date(text, month_first=month_first)
    if found is not None and not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(
            _("Tahun %(year)s pada tanggal “%(text)s” tidak masuk akal. Tulis seperti 31-12-2026.")
            % {"year": found.year, "text": text}
        )
    return found


def _date(text: object, *, month_first: bool) -> date | None:
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    if isinstance(text, str) and len(text) == 10 and text[4:8:3] == "--" and text not in NO_DATE:
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass  # told below
    bare = " ".join(str(text).split()) if len(str(text)) <= LONGEST_DATE else ""
    bare = _WEEKDAY.sub("", bare)
    if bare[:10] in NO_DATE:
        return None
    serial = re.fullmatch(r"(\d{5})(?:\.\d+)?", bare, re.ASCII)
    if serial and not isinstance(text, bool) and int(serial[1]) >= FIRST_SERIAL:
        return EPOCH + timedelta(days=int(serial[1]))
    for pattern, order in _ORDERS:
        match = pattern.fullmatch(bare) if bare.isascii() else None
        if match:
            try:
                return _dated(match.groups(), order, month_first=month_first)
            except ValueError:
                break
    raise ValueError(
        _("“%s” bukan tanggal. Tulis seperti 31-12-2026 atau 31 Desember 2026.")
        % str(text)[:LONGEST_DATE]
    )


def _dated(pieces: tuple[str, ...], order: str, *, month_first: bool) -> date:
    """The date of day, month and year in this order; two digits of a year mean this century."""
    if month_first and order == "dmy" and pieces[1][0] in "0123456789":
        order = "mdy"
    parts = dict(zip(order, pieces, strict=True))
    month = parts["m"]
    number = MONTHS.get(month.lower()) or int(month)
    year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
    return date(year, number, int(parts["d"]))


def normalise_company_name(name: str) -> str:
    """Name without legal form, punctuation and case, so that "PT. X (Persero)" equals "PT X"."""
    bare = re.sub("['\u2018\u2019`]", "", name.upper())
    joined = _INITIALS.sub(r"\1", _DOTTED_FORM.sub(r"\1\2 ", bare))
    plain = re.sub(r"[^A-Z0-9&]+", " ", joined)
    stripped = " ".join(_FORMS.sub(" ", plain).split())
    return stripped or " ".join(plain.split())
