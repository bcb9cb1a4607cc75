"""The rows of a long request as markup: a hundred of them, drawn in Python as other badges are."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from p3dn.regulation import Verdict
from p3dn.regulation.wording.words import MISSING_LABELS, VERDICT_LABELS
from p3dn.ui.markup.addresses import address_form
from p3dn.ui.markup.icons import drawn
from p3dn.ui.markup.words import badge, dash
from p3dn.ui.values.formats import number, percent, rupiah
from procurement.judgement.kept.briefs import Brief
from procurement.models import LineState, RequestLine
from procurement.shared.pages.tones import LINE_TONES

from .shown import Shown

LOOKS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.COMPLIES: ("check-circle", "success"),
    Verdict.EXEMPTED: ("shield-exclamation", "warning"),
    Verdict.CHOOSE_ANOTHER: ("arrow-path", "danger"),
    Verdict.EXEMPTION_NEEDED: ("exclamation-triangle", "danger"),
    Verdict.IMPORT_APPROVAL_NEEDED: ("globe-asia-australia", "danger"),
    Verdict.CANNOT_BE_JUDGED: ("question-mark-circle", "warning"),
}
"""By verdict the icon and the tone; the word stands beside them."""
ICON: dict[str, object] = {"aria_hidden": "true"}
SIZE = 16


def rows_drawn(rows: Sequence[Shown], turn: list[int]) -> SafeString:
    """The rows of a request's table; of lines in `turn` (keys) with what decides of each."""
    labels = _Labels()
    lines = "".join(_row(row, labels, at_turn=row.line.pk in turn) for row in rows)
    return mark_safe(lines)  # noqa: S308 -- each piece is escaped where it is put in


class _Labels:
    """Words that stand in each row, said once."""

    def __init__(self) -> None:
        self.many = escape(_("Jumlah"))
        self.worth = escape(_("Nilai"))
        self.verdict = escape(_("Putusan"))
        self.open = escape(_("Yang terbuka"))
        self.decide = escape(_("Keputusan"))
        self.later = escape(_("Tunda"))
        self.note = escape(_("Catatan bila dikembalikan"))
        self.line = escape(pgettext("satu", "Baris").lower())
        self.address = address_form("procurement:line_detail")
        self.described = escape(_("tidak dari katalog"))
        self.siblings, self.said = cache(_siblings), cache(_said)


def _row(row: Shown, labels: _Labels, *, at_turn: bool) -> str:
    line, brief = row.line, row.brief
    maker = escape(line.product.producer.name) if line.product else labels.described
    state = (
        ""
        if row.alike
        else f" {badge(line.get_state_display(), LINE_TONES[LineState(line.state)])}"
    )
    address = labels.address(line.pk)
    asked = ""
    if line.asked_unit:
        asked = f" ({number(line.asked_quantity)} {escape(line.asked_unit)})"
    found = list(_open(row, line, brief, labels))
    told = (
        f'<ul class="list-unstyled mb-0">{"".join(f"<li>{one}</li>" for one in found)}</ul>'
        if found
        else ""
    )
    return (
        f'<tr id="baris-{line.position}"><th scope="row">{line.position}. '
        f'<a href="{address}">{escape(line.description)}</a>{state}'
        f'<span class="sub">{maker} · KBKI {escape(line.commodity_id)}</span></th>'
        f'<td class="num" data-label="{labels.many}">{number(line.quantity)} {escape(line.unit)}{asked}'
        f'<span class="sub">{rupiah(line.unit_price)}</span></td>'
        f'<td class="num" data-label="{labels.worth}">{rupiah(line.total)}</td>'
        f'<td data-label="{labels.verdict}">{_verdict(row, brief, labels)}</td>'
        f'<td class="words" data-label="{labels.open}">{told}</td>'
        f"{_decided(row, line, labels) if at_turn else ''}</tr>\n"
    )


def _verdict(row: Shown, brief: Brief | None, labels: _Labels) -> str:
    """Icon and word of today's verdict, or of the last that was frozen; the TKDN of what is bought."""
    if brief is None:
        frozen = row.frozen
        return labels.said(Verdict(frozen[-1].verdict)) if frozen else dash()
    content = "" if brief.tkdn is None else f'<span class="sub">TKDN {percent(brief.tkdn)}</span>'
    return labels.said(brief.verdict) + content


def _said(verdict: Verdict) -> str:
    icon, tone = LOOKS[verdict]
    word = escape(VERDICT_LABELS[verdict])
    return f'<span class="status status-{tone}">{drawn("micro", icon, SIZE, ICON)} {word}</span>\n'


def _open(row: Shown, line: RequestLine, brief: Brief | None, labels: _Labels) -> Iterator[str]:
    """What is still open of a line, escaped."""
    if row.stop:
        yield escape(_("belum dapat disetujui"))
    if row.hindrance:
        yield escape(row.hindrance)
    if line.returned_reason:
        yield f"{escape(_('Catatan penyetuju:'))} {escape(line.returned_reason)}"
    if brief is not None:
        yield from (escape(MISSING_LABELS[one.field]) for one in brief.missing)
        if brief.siblings and not brief.waits:
            yield labels.siblings(brief.siblings)
    standard = row.standard
    if standard is not None and standard.is_far_above:
        above = number(standard.percent_above)
        yield escape(_("harga %(n)s%% di atas harga standar") % {"n": above})
    for one in row.exemptions:
        kind = f"{one.get_kind_display()}: {one.get_state_display()}"
        yield f'<a href="{reverse("procurement:exemption_detail", args=[one.pk])}">{escape(kind)}</a>'
    if row.left is not None:
        left = _("belum diserahkan %(left)s %(unit)s")
        yield escape(left % {"left": number(row.left), "unit": line.unit})


def _siblings(many: int) -> str:
    """How many products of neighbouring codes nobody spoke of; many lines have as many."""
    said = ngettext(
        "%(n)s produk mungkin sejenis, belum dijawab",
        "%(n)s produk mungkin sejenis, belum dijawab",
        many,
    )
    return escape(said % {"n": number(many)})


def _decided(row: Shown, line: RequestLine, labels: _Labels) -> str:
    """A box that puts the line off, and a note for its maker; both belong to the form of the decision."""
    key = line.pk
    hidden = f'<span class="visually-hidden"> {labels.line} {line.position}</span>'
    stopped = " data-stopped" if row.stop else ""
    checked = " checked" if row.put_off else ""
    opened = " open" if row.note else ""
    return (
        f'<td data-label="{labels.decide}"><div class="form-check">'
        f'<input class="form-check-input" type="checkbox" id="tunda_{key}" name="tunda" value="{key}" '
        f'form="putusan" data-worth="{line.total}"{stopped}{checked}>'
        f'<label class="form-check-label" for="tunda_{key}">{labels.later}{hidden}</label></div>'
        f"<details{opened}><summary>{labels.note}{hidden}</summary>"
        f'<label class="visually-hidden" for="line_{key}">{labels.note}{hidden}</label>'
        f'<input class="form-control" id="line_{key}" name="line_{key}" form="putusan" '
        f'value="{escape(row.note)}"></details></td>'
    )
