"""Plain values from what people type and what export files contain.

Every function raises ValueError with an Indonesian message that says what to write instead.
An empty text or a dash is a missing value and gives None, never zero.
"""

import re
from datetime import date, datetime
from decimal import Decimal

from django.utils.translation import gettext as _

MISSING = frozenset({"", "-", "–", "—", "null", "none", "n/a"})
MONTHS = {
    "januari": 1, "jan": 1, "january": 1,
    "februari": 2, "pebruari": 2, "feb": 2, "peb": 2, "february": 2,
    "maret": 3, "mar": 3, "march": 3,
    "april": 4, "apr": 4,
    "mei": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6,
    "juli": 7, "jul": 7, "july": 7,
    "agustus": 8, "agu": 8, "agt": 8, "aug": 8, "august": 8,
    "september": 9, "sep": 9, "sept": 9,
    "oktober": 10, "okt": 10, "oct": 10, "october": 10,
    "november": 11, "nopember": 11, "nov": 11, "nop": 11,
    "desember": 12, "des": 12, "dec": 12, "december": 12,
}  # fmt: skip

_FORMS = re.compile(
    r"\b(PERSEROAN TERBATAS|PERSEROAN PERORANGAN|PERSEKUTUAN KOMANDITER|PERUSAHAAN PERSEORANGAN"
    r"|USAHA DAGANG|PERUSAHAAN DAGANG|PERUSAHAAN DAERAH|PERSERO|PERUM|PERUMDA|PERSERODA|TBK"
    r"|PT|CV|UD|PD|FA|FIRMA|KOPERASI|KOP)\b"
)
_DOTTED_FORM = re.compile(r"\b(P|C|U|F)\.\s?(T|V|D|A)\b\.?")  # P.T., c. v., U.D
_INITIALS = re.compile(r"\b([A-Z])\.(?=[A-Z]\b)")


def is_missing(text: object) -> bool:
    """True for what files and people write when they have no value."""
    return text is None or str(text).strip().lower() in MISSING


def _decimal(text: object) -> Decimal | None:
    """Decimal from Indonesian or plain notation: 1.500.000,50 and 1500000.50 alike; None if neither.

    A number out of a spreadsheet's cell is what it is: there 1.234 is a little more than one.
    """
    if isinstance(text, int | float | Decimal):
        exact = Decimal(str(text))
        return exact if exact.is_finite() else None
    bare = re.sub(r"[\s\u00a0]", "", str(text))
    if "," in bare:
        whole, _comma, fraction = bare.rpartition(",")
        if "." in fraction or ("." not in whole and "," in whole):  # 1,500,000.50
            bare = bare.replace(",", "")
        else:
            bare = f"{whole.replace('.', '')}.{fraction}"
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3})+", bare):
        bare = bare.replace(".", "")
    return Decimal(bare) if re.fullmatch(r"-?\d+(\.\d+)?", bare, re.ASCII) else None


def parse_rupiah(text: object) -> Decimal | None:
    """Rupiah with at most two places, from "Rp 1.500.000,50", "1500000" or a number.

    Raises ValueError for negative amounts and anything that is not an amount.
    """
    if is_missing(text):
        return None
    bare = re.sub(r"(?i)^\s*rp\.?", "", text) if isinstance(text, str) else text
    value = _decimal(bare)
    if value is None:
        raise ValueError(
            _("“%s” bukan jumlah rupiah. Tulis seperti 1.500.000 atau 1500000.") % text
        )
    if value < 0:
        raise ValueError(_("Jumlah rupiah tidak boleh negatif (%s). Hapus tanda minus.") % text)
    if value != value.quantize(Decimal("0.01")):
        raise ValueError(_("Jumlah rupiah paling banyak dua angka di belakang koma (%s).") % text)
    return value


def parse_number(text: object) -> Decimal | None:
    """Quantity from "1.200", "2,5" or a number."""
    if is_missing(text):
        return None
    value = _decimal(text)
    if value is None:
        raise ValueError(_("“%s” bukan angka. Tulis seperti 12 atau 2,5.") % text)
    return value


def parse_percent(text: object) -> Decimal | None:
    """Percentage 0 to 100 from "27,28 %", "27.28%" or "27.28"; -1 is a missing value.

    Raises ValueError above 100 (with the likely meaning when a decimal comma got lost).
    """
    if is_missing(text) or str(text).strip() in {"-1", "-1.0"}:
        return None
    bare = str(text).replace("%", "").strip().replace(",", ".")
    if not re.fullmatch(r"-?\d+(\.\d+)?", bare, re.ASCII):
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


def parse_date(text: object) -> date | None:
    """Local date from ISO dates and timestamps, 31/12/2026, "27 Pebruari 2019", "Aug 7, 2024 …"."""
    if is_missing(text):
        return None
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    bare = str(text).strip()
    for pattern, order in (
        (r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", "ymd"),
        (r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", "dmy"),
        (r"(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})", "dmy"),
        (r"([A-Za-z]+) (\d{1,2}), ?(\d{4})(?:,.*)?", "mdy"),
    ):
        found = re.fullmatch(pattern, bare)
        if found:
            parts = dict(zip(order, found.groups(), strict=True))
            month = parts["m"]
            number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
            try:
                return date(int(parts["y"]), number, int(parts["d"]))
            except ValueError:
                break
    raise ValueError(
        _("“%s” bukan tanggal. Tulis seperti 31-12-2026 atau 31 Desember 2026.") % text
    )


def normalise_company_name(name: str) -> str:
    """Name without legal form, punctuation and case, so that "PT. X (Persero)" equals "PT X"."""
    bare = re.sub("['\u2018\u2019`]", "", name.upper())
    joined = _INITIALS.sub(r"\1", _DOTTED_FORM.sub(r"\1\2 ", bare))
    plain = re.sub(r"[^A-Z0-9&]+", " ", joined)
    stripped = " ".join(_FORMS.sub(" ", plain).split())
    return stripped or " ".join(plain.split())
