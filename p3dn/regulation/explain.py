"""Structured reasons as plain Indonesian sentences a clerk understands; articles stand behind them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from .facts import Candidate, LineFacts
from .results import Assessment, Citation, Missing, Reason, Step, Verdict
from .words import (
    MISSING_LABELS,
    SENTENCES,
    STEP_LABELS,
    TO_BE_CHECKED,
    WHO_LABELS,
    figure,
    quantity,
)


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence and the articles it rests on, each named once in a judgement."""

    text: str
    citations: tuple[Citation, ...] = ()

    @property
    def unsure(self) -> bool:
        """True when the wording of an article is still to be checked: shown to administrators."""
        return any(citation.confidence.to_be_checked for citation in self.citations)


def plain(why: Reason) -> str:
    """One reason as a sentence, without its articles. Raises KeyError for an unknown code."""
    pattern = SENTENCES[why.code]
    if callable(pattern):
        text = pattern(why)
    else:
        text = pattern.format(**{name: figure(name, value) for name, value in why.params})
    return " ".join(text.replace(" .", ".").replace(" ,", ",").split())


def cited(citations: Iterable[Citation], *, marks: bool = False) -> str:
    """Articles in brackets; with `marks` those are marked of which the wording is to be checked."""
    parts = [
        f"{citation}, {TO_BE_CHECKED}"
        if marks and citation.confidence.to_be_checked
        else str(citation)
        for citation in citations
    ]
    return f" ({'; '.join(parts)})" if parts else ""


def sentence(why: Reason, *, marks: bool = False) -> str:
    """One reason as a sentence with its articles."""
    return plain(why) + cited(why.citations, marks=marks)


def need(missing: Missing) -> str:
    """What is missing and who can supply it."""
    return f"{MISSING_LABELS[missing.field]} Yang dapat melengkapi: {WHO_LABELS[missing.who]}."


def told(assessment: Assessment) -> list[Told]:
    """The reasons in sentences; an article that was named before is not named again."""
    return _told(assessment.reasons)


def _told(whys: Iterable[Reason]) -> list[Told]:
    seen: set[str] = set()
    sentences = []
    for why in whys:
        new = tuple(c for c in dict.fromkeys(why.citations) if str(c) not in seen)
        seen.update(map(str, new))
        sentences.append(Told(plain(why), new))
    return sentences


def needs(assessment: Assessment) -> list[str]:
    """What is missing, and who can settle it."""
    return [need(missing) for missing in assessment.missing]


def explain(assessment: Assessment, *, marks: bool = False) -> list[str]:
    """The judgement in sentences: reasons first, then what is missing and from whom."""
    reasons = [one.text + cited(one.citations, marks=marks) for one in told(assessment)]
    return [*reasons, *needs(assessment)]


def headline(assessment: Assessment) -> str:
    """The judgement in one plain sentence, read first; no article."""
    verdict, codes = assessment.verdict, {why.code: why for why in assessment.reasons}
    if verdict is Verdict.CHOOSE_ANOTHER and "split_needed" in codes:
        return "Bagi pembelian: sebagian harus dibeli pada tahap yang lebih tinggi."
    if verdict is Verdict.CHOOSE_ANOTHER and "chosen_cannot_give_all" in codes:
        return "Bagi pembelian: produk ini tidak dapat memberi semuanya."
    if verdict is Verdict.CANNOT_BE_JUDGED:
        count = len(assessment.missing)
        return (
            f"Belum dapat dinilai: {count} hal belum diketahui."
            if count
            else "Belum dapat dinilai."
        )
    if verdict is not Verdict.COMPLIES:
        return HEADLINES[verdict]
    value = codes.get("tkdn_enough") or codes.get("tkdn_below") or codes.get("package_tkdn_enough")
    if value:
        tkdn, least = figure("tkdn", value.value("tkdn")), figure("minimum", value.value("minimum"))
        rest = (
            f"batas {least}%"
            if assessment.step is not Step.C
            else f"di bawah batas {least}%, karena tahap di atasnya habis"
        )
        return f"Boleh dibeli: TKDN {tkdn}%, {rest}."
    return {
        Step.D: "Boleh dibeli: tercatat di SIINas, dan tahap di atasnya habis.",
        Step.IMPORT: "Boleh diimpor: produk dalam negeri terbukti tidak tersedia atau tidak mencukupi.",
    }.get(
        assessment.step,
        f"Boleh dibeli. {plain(assessment.reasons[0])}" if assessment.reasons else "Boleh dibeli.",
    )


HEADLINES = {
    Verdict.EXEMPTED: "Kewajiban tidak terpenuhi; dibeli atas tanggung jawab PA/KPA.",
    Verdict.CHOOSE_ANOTHER: "Belum boleh dibeli: pilih produk lain.",
    Verdict.EXEMPTION_NEEDED: "Tidak memenuhi kewajiban: hanya dapat dibeli dengan pengecualian.",
    Verdict.IMPORT_APPROVAL_NEEDED: "Impor: perlu persetujuan tertulis kepala daerah.",
}


def told_of(ref: str, assessment: Assessment, facts: LineFacts) -> list[Told]:
    """Why a product may (not) be bought for this line; empty when it was not considered."""
    finding, candidate = assessment.finding(ref), facts.candidate(ref)
    if finding is None or candidate is None:
        return []
    sentences = [Told(plain(why), why.citations) for why in finding.reasons]
    if finding.satisfies:
        return [*sentences, Told("Produk ini boleh dibeli untuk baris ini.")]
    if finding.step is not Step.NONE:
        sentences.append(
            Told(
                "Produk ini baru boleh dibeli pada tahap "
                f"{STEP_LABELS[finding.step].split(':')[0].lower()}, "
                "setelah tahap di atasnya terbukti tidak tersedia."
            )
        )
    return sentences


def why_not(ref: str, assessment: Assessment, facts: LineFacts) -> list[str]:
    """The same as texts, with their articles."""
    return [one.text + cited(one.citations) for one in told_of(ref, assessment, facts)]


def weighed(whys: Iterable[Reason]) -> list[Told]:
    """What stands beside a candidate or a line in sentences; an article is named once."""
    return _told(whys)


def offered(candidate: Candidate, assessment: Assessment) -> Candidate:
    """A candidate of the line with what is left of it for this line, after the lines before it."""
    finding = assessment.finding(candidate.ref)
    return replace(candidate, available=finding.free) if finding else candidate


def availability(candidate: Candidate) -> str:
    """Free volume in words."""
    if candidate.available is None:
        return "kapasitas belum diketahui"
    return f"tersedia {quantity(max(candidate.available, Decimal(0)))}"
