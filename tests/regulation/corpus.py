"""Random but reproducible lines, and the choice of those worth freezing.

`python -m tests.regulation.corpus` writes the frozen judgements of the current engine. A file once
published is never rewritten: a new engine version adds a file, and the old ones must still replay.
"""

import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from p3dn.regulation import (
    ENGINE_VERSION,
    Candidate,
    Evidence,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Origin,
    Standing,
    Subject,
    Waiver,
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
    )


def _list(r: random.Random, day: date) -> NationalList:
    age = r.choice([None, -1, 0, 30, 180, 181])
    checked = None if age is None else day - timedelta(days=age)
    bias = [None, True, False, False, False]
    answers = [r.choice(bias) for _ in range(4)]
    return NationalList(checked, *answers, keyword="kursi")


def facts(seed: int) -> LineFacts:
    """The line of this number; the same on every machine."""
    r = random.Random(seed)  # noqa: S311 - reproducible on purpose, no secret
    day = r.choice(DAYS)
    refs = [f"p{n}" for n in range(r.randint(0, 4))]
    contract = r.choice([None, None, None, day + timedelta(days=1)])
    granted: dict[str, Any] = {
        name: Waiver(r.choice([None, None, True, False]), "dasar", "1/2026")
        for name in ("exemption", "import_approval")
    }
    return LineFacts(
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
        **granted,
    )


def ways(line: LineFacts) -> set[Any]:
    """How this line ends and reasons: what makes it worth keeping beside others."""
    result = assess(line)
    found: set[Any] = {(line.subject, result.verdict, result.step)}
    found |= {(result.verdict, result.step, why.code) for why in result.reasons}
    found |= {(result.verdict, m.field, m.who) for m in result.missing}
    return found | {(f.satisfies, why.code) for f in result.findings for why in f.reasons}


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
