"""How cells of the announced plan are read, whoever carries the packages out."""

import re
from collections.abc import Mapping
from typing import Any

from p3dn.jobs.tables.cells import as_text
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.bounds import written_year


def code(value: Any) -> str:
    """A RUP code: digits, kept as text."""
    found = as_text(value)
    if not re.fullmatch(r"\d+", found, re.ASCII):
        raise ValueError(_("“%s” bukan kode RUP.") % found)
    return found


def flag(value: Any) -> bool:
    """A yes or no in any of the spellings the exports use."""
    spelt = str(value).strip().lower()
    if spelt in {"true", "1", "t", "ya"}:
        return True
    if spelt in {"false", "0", "f", "tidak"}:
        return False
    raise ValueError(_("“%s” bukan true atau false.") % value)


def year(value: Any) -> int:
    """Fiscal year of four digits."""
    found = as_text(value)
    read = written_year(found)
    if read is None:
        raise ValueError(_("“%s” bukan tahun anggaran. Tulis seperti 2026.") % found)
    return read


def is_announced(values: Mapping[str, Any]) -> bool:
    """Whether a row's package is in the plan: active, not deleted and announced, as far as it says."""
    announced = (values["announced"] or "Terumumkan").lower() == "terumumkan"
    return values["active"] is not False and values["deleted"] is not True and announced
