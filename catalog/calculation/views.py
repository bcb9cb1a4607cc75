"""The TKDN calculator: fill in with the producer, see, save, print."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from catalog.models import Producer, TkdnCalculation
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.audit.editing.once import once
from p3dn.regulation.calculators.goods import Work
from p3dn.ui.documents import typst_pdf
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.lists.query import asked_id
from p3dn.ui.values import formats

from .forms import CalculationForm, ComponentFormSet, Components, problems_of
from .services import exact, save_calculation
from .working import WORK_LABELS, Worked, work_out


@requires(Role.CATALOGUE_OFFICER)
@once
def calculation_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Work out; nothing is kept until Save is pressed. `?dari=` begins from an earlier one.

    “More rows” shows what was typed again, with empty rows below it.
    """
    producer = get_object_or_404(Producer.objects.editable_by(request.user), pk=pk)
    form, components = _forms(request, producer)
    worked, problems = None, []
    if form.is_bound and not (form.is_valid() and components.is_valid()):
        problems = problems_of(form, components)
    elif form.is_bound:
        inputs = form.inputs(components.rows())
        try:
            worked = work_out(inputs)
            if "save" in request.POST:
                title = form.cleaned_data["title"]
                kept = save_calculation(user=request.user, producer=producer, title=title, inputs=inputs)  # fmt: skip
                messages.success(request, _("Perhitungan tersimpan."))
                return redirect("catalog:calculation_detail", kept.pk)
        except ValueError as error:
            problems = [("", str(error))]
    context = {"producer": producer, "form": form, "components": components,
               "worked": worked, "problems": problems}  # fmt: skip
    page = (
        "catalog/calculation/_calculation_result.html"
        if request.htmx
        else "catalog/calculation/calculation_form.html"
    )
    return render(request, page, context)


def _forms(request: AuthenticatedRequest, producer: Producer) -> tuple[CalculationForm, Components]:
    if request.method == "POST":
        form, rows = CalculationForm(request.POST), ComponentFormSet(request.POST, prefix="k")
        if "more" not in request.POST:
            return form, rows
        typed = {name: form[name].value() for name in form.fields}
        return CalculationForm(initial=typed), ComponentFormSet(prefix="k", initial=rows.typed())
    asked = asked_id(request.GET, "dari")
    earlier = producer.calculations.filter(pk=asked).first() if asked else None
    if earlier is None:
        return CalculationForm(), ComponentFormSet(prefix="k")
    data = exact(earlier.inputs)
    start: dict[str, object] = {"title": earlier.title, **{n: data[n] for n in ("work", "mostly_citizens", "invests_here")}}  # fmt: skip
    start |= {f"brainware_{n}": v for n, v in data["brainware"].items() if v}
    start |= {f"bmp_{n}": v for n, v in data["bmp"].items() if v}
    rows = ComponentFormSet(prefix="k", initial=data["components"])
    return CalculationForm(initial=start), rows


def _kept(request: AuthenticatedRequest, pk: int) -> tuple[TkdnCalculation, Worked]:
    rows = TkdnCalculation.objects.select_related("producer", "made_by")
    calculation = get_visible_or_404(rows, request.user, pk=pk)
    return calculation, work_out(exact(calculation.inputs))


@requires(Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER)
def calculation_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A kept simulation."""
    calculation, worked = _kept(request, pk)
    may_edit = (
        Producer.objects.editable_by(request.user).filter(pk=calculation.producer_id).exists()
    )
    context = {"calculation": calculation, "worked": worked, "may_edit": may_edit}
    return render(request, "catalog/calculation/calculation_detail.html", context)


@requires(Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER)
@in_indonesian
def calculation_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A kept simulation on paper."""
    calculation, worked = _kept(request, pk)
    data = printed(calculation, worked)
    pdf = typst_pdf("tkdn_simulation", data, made_at=calculation.made_at)
    headers = {"Content-Disposition": f'inline; filename="simulasi-tkdn-{pk}.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def printed(calculation: TkdnCalculation, worked: Worked) -> dict[str, Any]:
    """Everything on the sheet, as text."""
    goods = worked.goods
    return {
        "title": _("Simulasi TKDN"),
        "subtitle": f"{calculation.title} – {calculation.producer.name}",
        "facts": [
            [_("Dasar aturan"), f"Permenperin {calculation.scheme}"],
            [_("Pengerjaan"), str(WORK_LABELS[Work(calculation.inputs["work"])])],
            [_("Dihitung"), f"{formats.timestamp(calculation.made_at)}, {calculation.made_by}"],
        ],
        "headings": [_("Komponen"), _("Biaya"), _("Bagian"), _("TKDN"), _("Diakui")],
        "rows": [
            [p.name, formats.rupiah(p.cost), formats.percent(p.share),
             "–" if p.tkdn is None else formats.percent(p.tkdn), formats.percent(p.recognised)]
            for p in worked.parts
        ],
        "sums": [
            [_("Bahan"), formats.percent(goods.material)],
            [_("Tenaga kerja"), formats.percent(goods.labour)],
            [_("Biaya tidak langsung pabrik"), formats.percent(goods.overhead)],
            [_("Riset dan pengembangan"), formats.percent(goods.brainware)],
            [_("TKDN"), formats.percent(goods.total)],
            [_("BMP"), formats.percent(worked.bmp)],
            [_("TKDN + BMP"), formats.percent(worked.together)],
        ],
        "advice": worked.advice,
        "note": _("Simulasi ini bukan sertifikat dan tidak dapat dipakai sebagai bukti (PP 29/2018 Pasal 72)."),
    }  # fmt: skip
