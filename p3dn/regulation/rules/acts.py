"""The acts relied on, each with the first day it was in force and what says so.

Of some only that they existed by a certain day is known: then that day stands here, and `dated`
tells that it has to be checked. Nothing is shown in force before the day that stands here.
"""

from dataclasses import dataclass
from datetime import date

from p3dn.regulation.certificates.schemes import CERTIFICATES, SECTOR_RULES
from p3dn.regulation.results import Citation, Confidence
from p3dn.regulation.wording import citations as c

P, C2 = Confidence.PRIMARY_TEXT, Confidence.CONFIRMED
C1, BG = Confidence.SINGLE_SOURCE, Confidence.BACKGROUND


@dataclass(frozen=True, slots=True)
class Act:
    """One version of an act: its first day in force, how sure that is, and the source of the day."""

    name: str
    in_force: date
    dated: Confidence
    source: str


ACTS: dict[str, Act] = {
    act.name: act
    for act in (
        Act(c.PP29, date(2018, 7, 18), P, "PP 29/2018 Pasal 113: sejak diundangkan"),
        Act("Perpres 54/2010", date(2010, 8, 6), BG, "tanggal penetapan"),
        Act("Perpres 16/2018", date(2018, 7, 1), C1,
            "lexology.com: berlaku 22 Maret 2018, yang lama boleh dipakai sampai 1 Juli 2018"),
        Act(c.PERPRES12, date(2021, 2, 2), C1, "studentterpelajar.com"),
        Act(c.PERPRES46, date(2025, 4, 30), C2, "cnnindonesia.com; petromindo.com"),
        Act("Peraturan LKPP 2/2026", date(2026, 9, 1), C1, "catatan praktisi atas jdih.lkpp.go.id"),
        *(
            Act(f"Permenperin {scheme.id}", scheme.known_from, scheme.dated,
                "Pasal 75" if scheme.dated is P else "tanggalnya belum dicek")
            for scheme in CERTIFICATES
        ),
        *(Act(rule.id, rule.valid_from, rule.dated, rule.source) for rule in SECTOR_RULES),
        Act(c.TRADE_2026.regulation, date(2026, 2, 22), C2, "holopis.com; teknowarta.com"),
        Act(c.HEALTH_SUBSTITUTION.regulation, date(2023, 5, 25), C1,
            "badankebijakan.kemkes.go.id 25 Mei 2023; tanggal penetapannya belum dicek"),
    )
}  # fmt: skip


def act_of(citation: Citation) -> Act:
    """The act an article stands in; raises KeyError for one that has no day here yet."""
    return ACTS[citation.regulation]
