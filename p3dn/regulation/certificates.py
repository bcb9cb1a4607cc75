"""How long certificates usually last. A suggestion: what is printed on the certificate counts."""

from calendar import monthrange
from datetime import date

# Permenperin 35/2025 Pasal 45 ayat (1): five years from issue, for goods and industrial services.
# For older schemes the sources contradict each other, so nothing is suggested.
USUAL_YEARS = {"35/2025": 5}


def usual_expiry(scheme: str, issued_on: date) -> date | None:
    """Day on which the TKDN of such a certificate usually lapses; None when it varies."""
    years = USUAL_YEARS.get(scheme)
    if years is None:
        return None
    year = issued_on.year + years
    last = monthrange(year, issued_on.month)[1]
    return issued_on.replace(year=year, day=min(issued_on.day, last))
