"""What somebody typed into the field of the bar."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

Mend = Callable[[str], Sequence[str]]
DIGITS = frozenset("0123456789")
LONGEST = 100  # letters that are looked at
SHORTEST = 2
MOST_WORDS = 6
SIGNS = re.compile(r"^[\W_]+|[\W_]+$")


def folded(text: str) -> str:
    """Text without accents and with single spaces; signs and capitals stay."""
    apart = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


@dataclass(frozen=True)
class Asked:
    """The text as it was typed; `text` is what is looked for."""

    typed: str

    @cached_property
    def text(self) -> str:
        """Without accents, doubled spaces, and signs at either end."""
        return SIGNS.sub("", folded(self.typed[:LONGEST]))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, without signs around them; at most six count."""
        bare = (SIGNS.sub("", word) for word in self.text.split())
        return tuple(dict.fromkeys(filter(None, bare)))[:MOST_WORDS]

    def other_spellings(self, word: str, mend: Mend) -> Sequence[str]:
        """What `mend` makes of a word; asked once, however many kinds of records are searched."""
        key = (mend, word)
        if key not in self._mended:
            self._mended[key] = mend(word.lower())
        return self._mended[key]

    @cached_property
    def _mended(self) -> dict[tuple[Mend, str], Sequence[str]]:
        return {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.typed.strip()

    @property
    def is_short(self) -> bool:
        """Whether too little was typed, or signs alone: `%` and `*` stand for nothing here."""
        return not self.is_empty and len(self.text) < SHORTEST

    @property
    def is_long(self) -> bool:
        """Whether only the beginning is looked for."""
        return len(self.typed) > LONGEST

    @property
    def may_be_number(self) -> bool:
        """Whether it can be the number of a record."""
        return any(c in DIGITS for c in self.text)
