"""A worksheet as it was declared final, on a page and on paper: made of its frozen text alone."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.documents import typst_pdf
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.values.formats import long_date, percent, rupiah, timestamp
from procurement.models import PriceWorksheet
from procurement.shared.deciding.readers import READERS

from .ranking import Placed, Ranking, thawed


def _kept(request: AuthenticatedRequest, pk: int) -> PriceWorksheet:
    rows = PriceWorksheet.objects.select_related("evaluation", "declared_by")
    return get_visible_or_404(rows, request.user, pk=pk)


@requires(*READERS)
def worksheet_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The ranking as it was declared, and whether a later one took its place."""
    worksheet = _kept(request, pk)
    ranking, about = thawed(worksheet)
    later = worksheet.evaluation.worksheets.filter(version__gt=worksheet.version)
    context = {
        "worksheet": worksheet,
        "ranking": ranking,
        "about": about,
        "later": later.order_by("-version").first(),
    }
    return render(request, "procurement/evaluation/worksheet_detail.html", context)


@requires(*READERS)
@in_indonesian
def worksheet_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The same on paper; the same worksheet gives the same bytes."""
    worksheet = _kept(request, pk)
    pdf = typst_pdf("price_worksheet", printed(worksheet), made_at=worksheet.declared_at)
    name = f"hea-{worksheet.evaluation_id}-v{worksheet.version}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def printed(worksheet: PriceWorksheet) -> dict[str, Any]:
    """Everything on the sheet, as text."""
    ranking, about = thawed(worksheet)
    return {
        "title": _("Lembar evaluasi harga (HEA)"),
        "subtitle": about["title"],
        "facts": [
            [_("Permintaan"), about["number"]],
            [_("Perangkat daerah"), about["agency"]],
            [_("Paket RUP"), about["package"]],
            [_("HPS"), rupiah(ranking.own_estimate)],
            [_("Tanggal mulai pemilihan"), long_date(ranking.day)],
            [_("Versi"), str(worksheet.version)],
            [
                _("Ditetapkan"),
                f"{timestamp(worksheet.declared_at)}, {worksheet.declared_by}",
            ],
        ],
        "headings": [
            _("Urutan"), _("Penyedia"), _("Harga penawaran"), "TKDN", "BMP", _("Preferensi"), "HEA",
        ],
        "rows": [_printed_row(row) for row in ranking.rows],
        "rules": rules_said(ranking),
        "sha256": worksheet.sha256,
    }  # fmt: skip


def _printed_row(row: Placed) -> list[str]:
    return [
        place_said(row),
        "\n".join([row.supplier, *coverage_said(row)]),
        rupiah(row.price),
        percent(row.tkdn),
        percent(row.bmp),
        percent(row.preference),
        rupiah(row.evaluated),
    ]


def place_said(row: Placed) -> str:
    """The place, or why there is none."""
    if row.is_stale:
        return str(_("periksa lagi"))
    if row.lacks and not row.why_not:
        return str(_("tidak lengkap"))
    if row.above_estimate:
        return str(_("di atas HPS"))
    return str(_("tidak ikut") if row.place is None else row.place)


def coverage_said(row: Placed) -> list[str]:
    """What keeps an offer from being compared with whole ones; nothing of a whole one."""
    told = []
    if row.lacks:
        told.append(_("Tidak menawarkan: %(lines)s.") % {"lines": "; ".join(row.lacks)})
    if row.moved:
        changed = _("Berubah sesudah penawaran dicatat: %(lines)s.")
        told.append(changed % {"lines": "; ".join(row.moved)})
    if row.untold:
        told.append(_("Belum dicatat baris mana yang ditawarkan."))
    return told


def rules_said(ranking: Ranking) -> list[str]:
    """How it was worked out, and by which articles."""
    given = {
        "highest": percent(ranking.highest),
        "least": percent(ranking.least_tkdn),
        "above": rupiah(ranking.above),
    }
    formula = (
        _("HEA = harga penawaran ÷ (1 + KP).")
        if ranking.divides
        else _("HEA = (1 − KP) × harga penawaran.")
    )
    return [
        _("Dasar: %(rule)s; PP 29/2018 Pasal 64.") % {"rule": ranking.rule},
        _(
            "Preferensi (KP) = TKDN × %(highest)s, bila HPS lebih dari %(above)s dan TKDN paling"
            " sedikit %(least)s; selain itu nol. BMP tidak menambah preferensi."
        )
        % given,
        formula,
        _(
            "HEA terendah di urutan pertama; bila sama, TKDN yang lebih tinggi. Kontrak tetap senilai harga penawaran."
        ),
    ]
