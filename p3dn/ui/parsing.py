"""Plain values from what people type."""

import re

_FORMS = re.compile(
    r"\b(PERSEROAN TERBATAS|PERSERO|PERUM|PERUMDA|PERSERODA|TBK|PT|CV|UD|PD|FA|KOPERASI|KOP)\b"
)


def normalise_company_name(name: str) -> str:
    """Name without legal form, punctuation and case, so that "PT. X (Persero)" equals "PT X"."""
    plain = re.sub(r"[^A-Z0-9&]+", " ", name.upper())
    stripped = " ".join(_FORMS.sub(" ", plain).split())
    return stripped or " ".join(plain.split())
