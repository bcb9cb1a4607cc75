"""The national list of units beside a region's agencies: what is new, renamed, recoded or ended."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from p3dn.accounts.models import Agency
from procurement.models import AgencyProposal

Kind = AgencyProposal.Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A row of the list."""

    code: str
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """What the list says that the region does not: of which agency, and the list's code and name."""

    kind: str
    agency: Agency | None
    code: str
    name: str


def folded(name: str) -> str:
    """A name without case, punctuation and double spaces, in which no difference is meant."""
    return " ".join(re.sub(r"[^\w\s]", " ", name.casefold()).split())


class Comparison:
    """All of a list beside all agencies of a region.

    Codes are the key. An agency that the list no longer has by its code, while it has a unit of the
    same name under a code nobody knows, has another code now; only where that name is unique among
    both. A closed agency stays closed, whatever the list says.
    """

    def __init__(self, units: Iterable[Unit], agencies: Iterable[Agency]) -> None:
        self.agencies = {agency.code: agency for agency in agencies}
        self.units = {unit.code: unit for unit in units}
        gone = [
            agency
            for agency in self.agencies.values()
            if agency.is_active and not self._lists(agency.code)
        ]
        fresh = [
            unit for unit in self.units.values() if unit.active and unit.code not in self.agencies
        ]
        self.recoded = _same_names(gone, fresh)
        kept = {agency.pk for agency in self.recoded.values()}
        self.ended = [agency for agency in gone if agency.pk not in kept]

    def _lists(self, code: str) -> bool:
        unit = self.units.get(code)
        return unit is not None and unit.active

    def of(self, unit: Unit) -> Difference | None:
        """What a row of the list says that is not so yet; None when all is as it says."""
        agency = self.agencies.get(unit.code)
        if agency is None and unit.active:
            former = self.recoded.get(unit.code)
            kind = Kind.NEW if former is None else Kind.RECODED
            return Difference(kind, former, unit.code, unit.name)
        if agency is None or not agency.is_active:
            return None
        if not unit.active:
            return self.end(agency)
        if folded(agency.name) != folded(unit.name):
            return Difference(Kind.RENAMED, agency, unit.code, unit.name)
        return None

    def unlisted(self) -> list[Difference]:
        """Active agencies of which the list has no row at all."""
        return [self.end(agency) for agency in self.ended if agency.code not in self.units]

    def end(self, agency: Agency) -> Difference:
        """That an agency is no more."""
        return Difference(Kind.ENDED, agency, agency.code, agency.name)


def _same_names(gone: Iterable[Agency], fresh: Iterable[Unit]) -> Mapping[str, Agency]:
    """Agencies by the code that units of their name have now."""
    theirs, ours = list(fresh), list(gone)
    units = Counter(folded(unit.name) for unit in theirs)
    names = Counter(folded(agency.name) for agency in ours)
    by_name = {folded(agency.name): agency for agency in ours}
    return {
        unit.code: by_name[name]
        for unit in theirs
        if (name := folded(unit.name)) in by_name and units[name] == names[name] == 1
    }


KINDS = (  # the first words that fit say what an agency is
    (r"^sekretariat", Agency.Kind.SECRETARIAT),
    (r"^inspektorat", Agency.Kind.INSPECTORATE),
    (r"^(rsud|rumah sakit)", Agency.Kind.HOSPITAL),
    (r"^(kecamatan|distrik)", Agency.Kind.DISTRICT),
    (r"^(upt|uptd|puskesmas|kelurahan|bagian|cabang|balai|smp|sma|smk|sd)\b", Agency.Kind.UNIT),
    (r"^dinas", Agency.Kind.OFFICE),
    (r"^badan", Agency.Kind.BOARD),
)


def kind_of(name: str) -> str:
    """What sort of agency its name says it is."""
    found = (kind for words, kind in KINDS if re.match(words, folded(name)))
    return next(found, Agency.Kind.OTHER)
