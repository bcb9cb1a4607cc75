"""Words for judgements: `{% load procurement %}`."""

from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from p3dn.regulation import Candidate, Standing, Step, Verdict
from p3dn.regulation.explain import (
    STANDING_LABELS,
    STEP_LABELS,
    VERDICT_LABELS,
    availability,
)
from p3dn.regulation.results import ASKABLE
from p3dn.ui.formats import percent
from procurement.judgement.judging import Judged
from procurement.models import Exemption, RequestLine

register = template.Library()
MOST = 8
TONES = {"asked": "info", "granted": "success", "refused": "danger"}


@register.filter
def putusan(verdict: str) -> str:
    """A verdict in words."""
    return VERDICT_LABELS[Verdict(verdict)]


@register.filter
def tahap(step: str) -> str:
    """A step of the ladder in words."""
    return STEP_LABELS[Step(step)]


@register.filter
def ketersediaan(candidate: Candidate) -> str:
    """Free volume in words."""
    return availability(candidate)


@register.filter
def status_sertifikat_kata(standing: str) -> str:
    """A certificate's standing in words."""
    return STANDING_LABELS[Standing(standing)]


@register.filter
def nomor_produk(ref: str) -> str:
    """Primary key of the catalogue product behind a candidate's ref."""
    return ref.rpartition(":")[2]


@register.filter
def jumlah_harga(line: RequestLine) -> Decimal:
    """Worth of a line that may not be stored yet, in rupiah."""
    return (line.quantity * line.unit_price).quantize(Decimal("0.01"), ROUND_HALF_UP)


@register.filter
def ditolak(judged: Judged) -> list[tuple[str, str]]:
    """Candidates that do not satisfy the step, with the reasons; at most a screenful."""
    rows = []
    for finding in judged.result.findings:
        candidate = judged.facts.candidate(finding.ref)
        if not finding.satisfies and candidate and finding.ref != judged.facts.chosen:
            rows.append((candidate.name, " ".join(judged.why_not(finding.ref))))
    return rows[:MOST]


@register.filter
def bagian(share: Decimal) -> str:
    """A fraction of one as a percentage."""
    return percent(share * 100)


@register.filter
def boleh_minta(judged: Judged | None) -> bool:
    """True when an exemption or import approval may help."""
    return judged is not None and judged.result.verdict in ASKABLE


@register.filter
def perlu_periksa(judged: Judged | None) -> bool:
    """True when a look into the national list is what is missing."""
    return judged is not None and any(
        missing.field.startswith("national_list") for missing in judged.result.missing
    )


@register.filter
def status_pengecualian(exemption: Exemption) -> SafeString:
    """The state of an exemption as a badge."""
    return render_to_string(
        "partials/_badge.html",
        {"label": exemption.get_state_display(), "tone": TONES[exemption.state]},
    )
