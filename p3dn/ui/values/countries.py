"""Countries by their ISO 3166 code of two letters, named in the language of now."""

from collections.abc import Iterable
from functools import lru_cache

from babel import Locale
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.ui.languages.choosing import is_english

HOME = "ID"
# Groups and places of the same list that no goods come from.
NO_COUNTRY = frozenset({"AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "QO", "TA", "UM",
                        "UN", "XA", "XB", "ZZ"})  # fmt: skip


def foreign_countries() -> list[tuple[str, str]]:
    """Code and name of every country but Indonesia, by name."""
    return list(_named("en" if is_english() else "id"))


@lru_cache
def _named(language: str) -> tuple[tuple[str, str], ...]:
    territories = Locale.parse(language).territories
    known = (
        (code, name)
        for code, name in territories.items()
        if len(code) == len(HOME) and code.isalpha() and code not in NO_COUNTRY | {HOME}
    )
    return tuple(sorted(known, key=lambda one: one[1]))


def country_names(codes: Iterable[str]) -> str:
    """The countries' names after one another; a code that is none stands as it is."""
    names = dict(foreign_countries())
    return ", ".join(names.get(code, code) for code in codes)


def is_country(code: str) -> None:
    """Refuse what is no code of a foreign country."""
    if code not in dict(foreign_countries()):
        raise ValidationError(_("“%(code)s” bukan kode negara asal impor.") % {"code": code})
