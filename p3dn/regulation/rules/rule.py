"""What a numbered rule consists of, and how versions of one follow each other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.results import Citation
from p3dn.regulation.wording.tongue import indonesian, said

from .acts import Act, act_of


class Group(StrEnum):
    """Rules that belong together; the letter of their numbers."""

    DUTY = "W"
    PROOF = "B"
    CERTIFICATES = "S"
    CONTENT = "T"
    IMPORT = "I"
    SERVICES = "J"
    PACKAGES = "P"
    THRESHOLDS = "N"
    PREFERENCE = "H"
    SANCTIONS = "K"
    OTHERS = "L"


TITLES = {
    Group.DUTY: "Kewajiban memakai produk dalam negeri",
    Group.PROOF: "Bukti yang dipakai menilai",
    Group.CERTIFICATES: "Sertifikat TKDN",
    Group.CONTENT: "Penghitungan TKDN dan BMP",
    Group.IMPORT: "Impor",
    Group.SERVICES: "Jasa dan barang bukan hasil industri",
    Group.PACKAGES: "Pekerjaan konstruksi dan paket gabungan",
    Group.THRESHOLDS: "Batas nilai pengadaan",
    Group.PREFERENCE: "Preferensi harga",
    Group.SANCTIONS: "Sanksi",
    Group.OTHERS: "Perkembangan lain",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One version of a rule: between its days the sentence holds. Days inclusive.

    `decided_by`: the function below `p3dn.regulation` that decides by it.
    """

    number: str
    sentence: str
    citation: Citation
    decided_by: str
    valid_from: date
    valid_to: date | None = None

    @property
    def said(self) -> str:
        """Its sentence in the language of now."""
        return said(self.sentence)

    @property
    def group(self) -> Group:
        """The letter of its number: P3DN-W01."""
        return Group(self.number[5])

    @property
    def act(self) -> Act:
        """The act it stands in, with the day of this version of it."""
        return act_of(self.citation)

    @property
    def to_be_checked(self) -> bool:
        """True while its wording or its day rests on one source or on common knowledge only."""
        return self.citation.confidence.to_be_checked or self.act.dated.to_be_checked

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a local date."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def rule(
    number: str,
    sentence: str,
    citation: Citation,
    decided_by: str,
    period: tuple[date, date | None] | None = None,
) -> Rule:
    """A rule of a period, but never before its act was in force; without one as long as the act."""
    first, last = period or (act_of(citation).in_force, None)
    first = max(first, act_of(citation).in_force)
    return Rule(f"P3DN-{number}", sentence, citation, decided_by, first, last)


def merged(rules: Iterable[Rule]) -> list[Rule]:
    """The same rules by number and day; versions that say the same in a row become one."""
    found: list[Rule] = []
    in_order = sorted(rules, key=lambda r: (list(Group).index(r.group), r.number, r.valid_from))
    for one in in_order:
        if one.valid_to is not None and one.valid_to < one.valid_from:
            continue  # the act began after its period: it never held
        last = found[-1] if found else None
        if last and _continues(last, one):
            found[-1] = replace(last, valid_to=one.valid_to)
        else:
            found.append(one)
    return found


def _continues(last: Rule, one: Rule) -> bool:
    follows = last.valid_to is not None and last.valid_to + timedelta(days=1) == one.valid_from
    before = (last.number, last.sentence, last.citation)
    return follows and before == (one.number, one.sentence, one.citation)


def rupiah(amount: Decimal) -> str:
    """An amount in Indonesian notation: "Rp200.000.000"."""
    return f"Rp{indonesian(amount)}"


def percent(value: Decimal) -> str:
    """A percentage in Indonesian notation: "7,5%"."""
    return f"{indonesian(value)}%"
