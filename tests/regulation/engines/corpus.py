"""Random but reproducible lines, and the choice of those worth freezing.

`python -m tests.regulation.engines.corpus` writes the frozen judgements of the current engine. A file
once published is never rewritten: a new engine version adds one, and the old ones must still replay.
"""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from p3dn.regulation import (
    ENGINE_VERSION,
    Candidate,
    Comparison,
    Dismissal,
    Earlier,
    Evidence,
    Kinship,
    LineFacts,
    MinimumTkdn,
    Narrowed,
    NationalList,
    Origin,
    Requirement,
    Standing,
    Subject,
    TooFew,
    Waiver,
    WhyNot,
    assess,
    snapshot,
)

FOLDER = Path(__file__).parent / "frozen"
DAYS = [date(2020, 5, 1), date(2021, 2, 2), date(2025, 4, 29), date(2025, 4, 30), date(2026, 6, 1)]
TKDN = [None, "0", "10", "24.99", "25", "25.01", "33.2", "40", "62.5"]
BMP = [None, "0", "6.8", "14.99", "15"]
MAYBE = [None, True, False]


def _candidate(r: random.Random, ref: str, day: date) -> Candidate:
    evidence = r.choice([*Evidence, Evidence.CERTIFICATE, Evidence.CERTIFICATE])
    standing = r.choice([*Standing, Standing.VALID, Standing.VALID, Standing.VALID])
    until = [None, day - timedelta(days=1), day, day + timedelta(days=400)]
    tkdn, bmp, free = r.choice(TKDN), r.choice(BMP), r.choice([None, "0", "5", "10", "200"])
    return Candidate(
        ref=ref,
        name=f"Produk {ref}",
        producer="PT Contoh",
        origin=r.choice([*Origin, Origin.DOMESTIC, Origin.DOMESTIC, Origin.DOMESTIC]),
        evidence=evidence,
        standing=standing if evidence is Evidence.CERTIFICATE else Standing.NONE,
        tkdn=None if tkdn is None else Decimal(tkdn),
        bmp=None if bmp is None else Decimal(bmp),
        tkdn_valid_until=r.choice(until[1:] if r.random() < 0.9 else until),
        bmp_valid_until=r.choice(until),
        siinas_listed=r.choice(MAYBE),
        self_declared=r.choice(MAYBE),
        available=None if free is None else Decimal(free),
        unit_price=r.choice([None, Decimal(90_000), Decimal(120_000)]),
        project_ref=r.choice([None, None, None, "P1", "P2"]),
        kinship=r.choice([Kinship.SAME, Kinship.SAME, Kinship.SAME, Kinship.SIBLING]),
        attributes=r.choice([(), (("Kapasitas", "3.5"),), (("Kapasitas", "7"),)]),
        majority_national=r.choice(MAYBE),
        team_decision=r.choice(["", "3/2026"]),
        suspended_until=r.choice(until),
    )


def _list(r: random.Random, day: date) -> NationalList:
    age = r.choice([None, -1, 0, 30, 180, 181])
    checked = None if age is None else day - timedelta(days=age)
    bias = [None, True, False, False, False]
    answers = [r.choice(bias) for _ in range(4)]
    minimum = r.choice([None, None, Decimal(25), Decimal("33.2")])
    return NationalList(
        checked, *answers, keyword="kursi", has_domestic=r.choice(bias), asked_minimum=minimum
    )


def _asked(r: random.Random) -> tuple[Requirement, ...]:
    reason = r.choice(["", "-", "Beban pompa 4,2 kVA"])
    capacity = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA", reason)
    kind = Requirement("Jenis", Comparison.ONE_OF, ("dewasa",))
    return r.choice([(), (), (), (capacity,), (capacity, kind)])


def _waiver(r: random.Random) -> Waiver:
    told = Waiver(
        granted=True, ground="Keadaan darurat", reference="7/2026", reason="Banjir memutus pasokan",
        evidence="SK 12/2026", decided_by="Tim P3DN",
    )  # fmt: skip
    return r.choice([Waiver(), Waiver(), Waiver(granted=True), Waiver(granted=False), told, told])


def facts(seed: int) -> LineFacts:
    """The line of this number; the same on every machine. Some have only the best of their candidates."""
    line, r = _whole(seed)
    some = replace(line, narrowed=Narrowed(1000, (("3811101004", 70),), (), complete=True))
    try:
        assess(some)
    except TooFew:
        return line
    return r.choice([line, line, some])


def _whole(seed: int) -> tuple[LineFacts, random.Random]:
    r = random.Random(seed)  # noqa: S311 - reproducible on purpose, no secret
    day = r.choice(DAYS)
    refs = [f"p{n}" for n in range(r.randint(0, 4))]
    contract = r.choice([None, None, None, day + timedelta(days=1)])
    line = LineFacts(
        request_date=day,
        contract_date=contract,
        subject=r.choice([*Subject, *[Subject.INDUSTRIAL_GOODS] * 6]),
        kbki_code="3811101003",
        description="Kursi",
        quantity=Decimal(r.choice([0, 5, 10, 10, 10, 12, 60])),
        unit="buah",
        chosen=r.choice([None, *refs, *refs]),
        candidates=tuple(_candidate(r, ref, contract or day) for ref in refs),
        national_list=_list(r, contract or day),
        minimum_tkdn=r.choice([None, None, None, MinimumTkdn(Decimal("33.2"), "Permen contoh")]),
        project_ref=r.choice([None, "P1"]),
        exemption=_waiver(r),
        import_approval=_waiver(r),
        selection_date=r.choice([None, day, contract, date(2019, 1, 1)]),
        filed_on=r.choice([None, None, date(2019, 1, 1), date(2025, 4, 10), day]),
        requirements=_asked(r),
        kind_attributes=r.choice([(), (), (), ("Jenis",)]),
        dismissals=tuple(
            Dismissal(ref, r.choice([*WhyNot]), "catatan") for ref in refs if r.random() < 0.4
        ),
        earlier=tuple(
            Earlier(ref, Decimal(4), r.choice([(), ((ref, Decimal(3)),), ((ref, Decimal(-2)),)]))
            for ref in refs
            if r.random() < 0.2
        ),
    )
    return line, r


def ways(line: LineFacts) -> set[Any]:
    """How this line ends and reasons: what makes it worth keeping beside others."""
    result = assess(line)
    found: set[Any] = {(line.subject, result.verdict), (result.verdict, result.step)}
    found |= {(result.verdict, why.code) for why in result.reasons}
    found.add((line.narrowed is not None, result.verdict))
    found |= {what.field for what in result.missing} | {len(result.parts)}
    return found | {why.code for finding in result.findings for why in finding.reasons}


def chosen_texts() -> list[str]:
    """Snapshots of few lines that together show every way any of the lines showed."""
    offered = {seed: ways(facts(seed)) for seed in range(20_000)}
    texts: list[str] = []
    while offered:
        seed = max(offered, key=lambda s: (len(offered[s]), -s))
        shown = offered[seed]
        line = facts(seed)
        texts.append(snapshot(line, assess(line)).text)
        offered = {s: left for s, ways_of in offered.items() if (left := ways_of - shown)}
    return texts


if __name__ == "__main__":
    path = FOLDER / f"engine-{ENGINE_VERSION}.jsonl"
    if path.exists():
        raise SystemExit(f"{path.name} is published; raise ENGINE_VERSION first.")
    FOLDER.mkdir(exist_ok=True)
    path.write_text("\n".join(chosen_texts()) + "\n", encoding="utf-8")
