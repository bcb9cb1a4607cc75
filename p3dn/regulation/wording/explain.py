"""Structured reasons as plain Indonesian sentences a clerk understands; articles stand behind them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from p3dn.regulation.dated.regimes import DUTY
from p3dn.regulation.facts import Candidate, LineFacts
from p3dn.regulation.results import Assessment, Citation, Missing, Reason, Step, Verdict

from .tongue import Words, number, said
from .words import MISSING_LABELS, SENTENCES, STEP_LABELS, TO_BE_CHECKED, WHO_LABELS, figure


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
    text = SENTENCES[why.code].format_map(_Values(why))
    return " ".join(text.replace(" .", ".").replace(" ,", ",").split())


class _Values(dict[str, str]):
    """The values of a reason as its pattern names them; what it has none of is nothing."""

    def __init__(self, why: Reason) -> None:
        super().__init__((name, figure(name, value)) for name, value in why.params)

    def __missing__(self, name: str) -> str:
        return ""


def cited(citations: Iterable[Citation], *, marks: bool = False) -> str:
    """Articles in brackets; with `marks` those are marked of which the wording is to be checked."""
    parts = [
        f"{citation}, {said(TO_BE_CHECKED)}"
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
    who = said("Yang dapat melengkapi: {who}.").format(who=WHO_LABELS[missing.who])
    return f"{MISSING_LABELS[missing.field]} {who}"


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
        return said("Bagi pembelian: sebagian harus dibeli pada tahap yang lebih tinggi.")
    if verdict is Verdict.CHOOSE_ANOTHER and "chosen_cannot_give_all" in codes:
        return said("Bagi pembelian: produk ini tidak dapat memberi semuanya.")
    if verdict is Verdict.CANNOT_BE_JUDGED:
        count = len(assessment.missing)
        text = said("Belum dapat dinilai: {count} hal belum diketahui.")
        return text.format(count=count) if count else said("Belum dapat dinilai.")
    if verdict is not Verdict.COMPLIES:
        return HEADLINES[verdict]
    value = codes.get("tkdn_enough") or codes.get("tkdn_below") or codes.get("package_tkdn_enough")
    if value:
        text = (
            said(
                "Boleh dibeli: TKDN {tkdn}%, di bawah batas {minimum}%, karena tahap di atasnya habis."
            )
            if assessment.step is Step.C
            else said("Boleh dibeli: TKDN {tkdn}%, batas {minimum}%.")
        )
        return text.format_map(_Values(value))
    if assessment.step in WITHOUT_TKDN:
        return WITHOUT_TKDN[assessment.step]
    first = plain(assessment.reasons[0]) if assessment.reasons else ""
    return f"{said('Boleh dibeli.')} {first}".rstrip()


def step_told(step: Step, regime_id: str) -> str:
    """The step in words; empty where none decided. Only some laws have letters; an import is one in all."""
    lettered = step is Step.IMPORT or regime_id in LETTERED
    return STEP_LABELS[step] if lettered and step is not Step.NONE else ""


LETTERED = frozenset(regime.id for regime in DUTY if regime.ladder)
WITHOUT_TKDN = Words(
    {
        Step.D: "Boleh dibeli: tercatat di SIINas, dan tahap di atasnya habis.",
        Step.IMPORT: "Boleh diimpor: produk dalam negeri terbukti tidak tersedia atau tidak mencukupi.",
    }
)
HEADLINES = Words(
    {
        Verdict.EXEMPTED: "Kewajiban tidak terpenuhi; dibeli atas tanggung jawab PA/KPA.",
        Verdict.CHOOSE_ANOTHER: "Belum boleh dibeli: pilih produk lain.",
        Verdict.EXEMPTION_NEEDED: "Tidak memenuhi kewajiban: hanya dapat dibeli dengan pengecualian.",
        Verdict.IMPORT_APPROVAL_NEEDED: "Impor: perlu persetujuan tertulis kepala daerah.",
    }
)


def told_of(ref: str, assessment: Assessment, facts: LineFacts) -> list[Told]:
    """Why a product may (not) be bought for this line; empty when it was not considered."""
    finding, candidate = assessment.finding(ref), facts.candidate(ref)
    if finding is None or candidate is None:
        return []
    sentences = [Told(plain(why), why.citations) for why in finding.reasons]
    if finding.satisfies:
        return [*sentences, Told(said("Produk ini boleh dibeli untuk baris ini."))]
    if finding.step is not Step.NONE:
        text = said(
            "Produk ini baru boleh dibeli pada tahap {step}, setelah tahap di atasnya terbukti tidak tersedia."
        )
        sentences.append(Told(text.format(step=STEP_LABELS[finding.step].split(":")[0].lower())))
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
        return said("kapasitas belum diketahui")
    return said("tersedia {count}").format(count=number(max(candidate.available, Decimal(0))))
