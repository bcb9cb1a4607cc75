"""Lines of a request: type, see it judged while typing, take an alternative, ask for help."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django_htmx.http import trigger_client_event

from catalog.models import Product
from catalog.search.suggestions import suggestions
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit import kept_of
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.regulation.quantities.units import same_unit
from p3dn.ui.lists.query import asked_id, asked_words
from p3dn.ui.undoing import tell
from p3dn.ui.values.bounds import whole
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.candidates.siblings import siblings_of
from procurement.judgement.judging import Judged, judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.plan.prices.reads import Beside, standard_prices, year_of
from procurement.shared.pages.closed import keeps_text
from procurement.shared.refusals import Closed, LineRemoved, NotEditable

from .forms import LineForm, initial_of
from .life.undoing import KIND as LINE
from .life.undoing import way_back_for
from .needs.typing import as_typed, looked_at, press, tell_costs
from .services import LineInput, add_line, choose_product, edit_line, remove_line
from .splitting import split_line
from .units.typing import packs_of, turn, typed_price
from .views import own_request

REQUESTER = Role.REQUESTER.value
PICKS = frozenset({"search", "product", "commodity", "requirement", "packs"})
"""Buttons that fill in some of the form and save nothing."""


def own_line(request: AuthenticatedRequest, pk: int, *, for_page: bool = True) -> RequestLine:
    """A line, with its version, of a request of this person's agency; 404 for others.

    `for_page`: with what a page of the request shows. Raises NotEditable when it may not change any more, LineRemoved when it was taken out.
    """
    rows = versioned(RequestLine.objects.select_related("commodity", "product"))
    line = rows.visible_to(request.user).filter(pk=pk).first()
    if line is None:
        raise LineRemoved(own_request(request, _request_of_removed(pk)), pk)
    line.request = own_request(request, line.request_id, for_page=for_page)
    if not line.is_editable:
        raise NotEditable(line.request, line)
    return line


def _editable(purchase: PurchaseRequest) -> PurchaseRequest:
    if not purchase.is_editable:
        raise NotEditable(purchase)
    return purchase


def _request_of_removed(pk: int) -> int:
    """The request a line belonged to that is gone; only the history knows those never judged."""
    version = kept_of(RequestLine).filter(pgh_obj_id=pk).last()
    if version is None:
        raise Http404
    return int(version.request_id)


@requires(REQUESTER)
@keeps_text(LineForm)
@once
def line_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A new line at the end."""
    return _editor(request, _editable(own_request(request, pk)), None)


@requires(REQUESTER)
@keeps_text(LineForm)
@once
def line_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a line; the others stay as they are."""
    line = own_line(request, pk)
    return _editor(request, line.request, line)


def _editor(
    request: AuthenticatedRequest, purchase: PurchaseRequest, line: RequestLine | None
) -> HttpResponse:
    data = _picked(request.POST) if request.method == "POST" else None
    if data is not None:
        _turned(data, purchase)
    form = line_form(purchase, line, data)
    edit = Edit(request, line, form, initial_of) if line else None
    searched = _searched(request.POST)
    picking = bool(searched or PICKS & request.POST.keys())
    if request.method == "POST" and not picking and (edit or form).is_valid():
        try:
            saved = _save(request, purchase, line, form.line_input())
        except ChangedSince as changed:
            if edit is None:
                raise
            edit.merge(changed)
        except Closed:
            raise
        except ValidationError as error:
            form.add_error(None, " ".join(error.messages))
        else:
            messages.success(request, _("Baris %s disimpan.") % saved.position)
            again = "again" in request.POST
            name = "procurement:line_create" if again else "procurement:request_detail"
            return redirect(name, pk=purchase.pk)
    if picking:
        form = _refilled(request.POST, purchase, line, form)
    judged = _judged(purchase, line, form) if line and not form.is_bound else None
    if not picking:
        tell_costs(form, judged)
    product = _product(request, form)
    standing = {name: form[name].value() for name in ("unit", "quantity")}
    context = {
        "form": form,
        "purchase": purchase,
        "line": line,
        "product": product,
        "packs": packs_of(product, standing, purchase.region_id),
        "typed": searched,
        "seeks_nothing": "search" in request.POST and not searched,
        "cards": suggestions(request.user, searched) if searched else [],
        **_shown(judged, line),
        "standard": _standard(purchase, form, product),
        "judge_url": _url("line_judge", purchase, line),
        "requirements_url": _url("line_requirements", purchase, line),
        "heading": _("Ubah baris %s") % line.position if line else _("Tambah barang"),
    }
    context |= edit.context() if edit else {}
    return render(request, "procurement/request/line/line_form.html", context)


def line_form(
    purchase: PurchaseRequest, line: RequestLine | None, data: QueryDict | None = None, **how: Any
) -> LineForm:
    """The form of a line, of what was posted or of what is stored."""
    how.setdefault("initial", initial_of(line) if line else None)
    stored = list(line.requirements.all()) if line and data is not None else []
    return LineForm(data, purchase=purchase, stored=stored, **how)


def _url(name: str, purchase: PurchaseRequest, line: RequestLine | None) -> str:
    url = reverse(f"procurement:{name}", args=[purchase.pk])
    return f"{url}?baris={line.pk}" if line else url


def _refilled(
    posted: QueryDict, purchase: PurchaseRequest, line: RequestLine | None, form: LineForm
) -> LineForm:
    """The form with what was picked; whoever picked a product or a class goes on with the quantity."""
    filled = line_form(purchase, line, initial=_as_initial(form))
    if posted.get("product") or posted.get("commodity"):
        filled.fields["quantity"].widget.attrs["data-focus"] = True
    return filled


def _picked(typed: QueryDict) -> QueryDict:
    """What was typed, with the product or commodity whose button was pressed filled in."""
    data = typed.copy()
    if typed.get("commodity"):
        data["kbki"] = typed.get("commodity", "")
    press(data, typed.get("requirement", ""))
    pressed = typed.get("product", "")
    if pressed == "none":
        data["chosen_product"] = ""
    elif whole(pressed) is not None:
        product = Product.objects.published().filter(Q(pk=whole(pressed))).first()
        if product is not None:
            data["chosen_product"] = str(product.pk)
            data["description"] = str(product)[:300]
            data["kbki"] = product.commodity_id
            unit = data.get("unit", "").strip()
            if not unit or same_unit(unit, product.unit):
                data["unit"] = product.unit
                if product.price is not None:
                    price = LineForm.base_fields["unit_price"].prepare_value(product.price)
                    data["unit_price"] = price
    return data


def _turned(data: QueryDict, purchase: PurchaseRequest) -> None:
    """Do what the button says that turns packs into the product's unit."""
    key = whole(data.get("chosen_product", ""))
    product = Product.objects.published().filter(Q(pk=key)).first() if key else None
    if "packs" in data and product is not None:
        turn(data, product, purchase.region_id)


def _searched(typed: QueryDict) -> str:
    """What is looked for in the catalogue: the search was pressed, or Enter with words in it."""
    return asked_words(typed) if {"search", "enter"} & typed.keys() else ""


def _as_initial(form: LineForm) -> dict[str, Any]:
    """What was typed, to be shown again without complaining about what is still to come."""
    typed = {name: form.data.get(name, "") for name in form.fields}
    return typed | {"requirements": form["requirements"].data}


def _product(request: AuthenticatedRequest, form: LineForm) -> Product | None:
    """The product that stands in the form, as long as the person may see it."""
    chosen = whole(str(form["chosen_product"].value()))
    if chosen is None:
        return None
    rows = Product.objects.visible_to(request.user).select_related("producer")
    return rows.filter(pk=chosen).first()


def _save(
    request: AuthenticatedRequest,
    purchase: PurchaseRequest,
    line: RequestLine | None,
    typed: LineInput,
) -> RequestLine:
    if line is None:
        return add_line(by=request.user, request=purchase, line=typed)
    return edit_line(by=request.user, line=line, seen=seen_in(request.POST, line), to=typed)


def _judged(purchase: PurchaseRequest, line: RequestLine | None, form: LineForm) -> Judged | None:
    """Today's judgement of what stands in the form; None while it is not complete enough."""
    if form.is_bound:
        if not form.is_valid():
            return None
        shown = as_typed(purchase, line, form.line_input())
    elif line is not None:
        shown = line
    else:
        return None
    return judge([shown], timezone.localdate(), reach=Reach.FIRST_AND_BESIDE)[0]


def _standard(purchase: PurchaseRequest, form: LineForm, product: Product | None) -> list[Beside]:
    """Standard prices like what stands in the form, of the year of its package or of today."""
    cells = {name: form[name].value() for name in ("description", "unit", "unit_price")}
    return standard_prices(
        purchase.region_id,
        year_of(purchase),
        str(cells["description"] or ""),
        unit=str(cells["unit"] or "").strip(),
        estimate=typed_price(cells["unit_price"]),
        product=product,
    )


def _shown(judged: Judged | None, line: RequestLine | None) -> dict[str, Any]:
    """The judgement with siblings; they are answered only of the commodity that is stored."""
    siblings = siblings_of([judged]).get(judged.line.pk) if judged else None
    stored = bool(judged and line and judged.line.commodity_id == line.commodity_id)
    return {"judged": judged, "siblings": siblings, "may_answer": stored}


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_judge(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The judgement of what is being typed, as a fragment; stores nothing."""
    purchase, line, form = _typed(request, pk)
    judged = _judged(purchase, line, form)
    tell_costs(form, judged or looked_at(purchase, line, form))
    context = {"form": form, "line": line, "typing": True} | _shown(judged, line)
    context["standard"] = _standard(purchase, form, _product(request, form))
    return render(request, "procurement/request/line/_line_judged.html", context)


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_requirements(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The rows of requirements for what is being typed, as a fragment; stores nothing.

    Rows are offered from the commodity in the form; a button adds one or takes one out.
    """
    purchase, line, form = _typed(request, pk)
    form.is_valid()
    context = {
        "form": form,
        "product": _product(request, form),
        "requirements_url": _url("line_requirements", purchase, line),
    }
    answer = render(request, "procurement/request/line/_line_requirements.html", context)
    return trigger_client_event(answer, "syarat", after="settle")


def _typed(
    request: AuthenticatedRequest, pk: int
) -> tuple[PurchaseRequest, RequestLine | None, LineForm]:
    """What is being typed: the request, the line that is changed, and the form as it stands."""
    existing = asked_id(request.GET, "baris")
    line = None if existing is None else own_line(request, existing, for_page=False)
    purchase = line.request if line else _editable(own_request(request, pk, for_page=False))
    return purchase, line, line_form(purchase, line, _picked(request.POST), typing=True)


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a line out."""
    line = own_line(request, pk)
    try:
        back = way_back_for(line)
        with transaction.atomic():
            remove_line(by=request.user, line=line, seen=seen_in(request.POST, line))
            facts = back()
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        tell(request, _("Baris dihapus."), LINE, facts)
    return redirect("procurement:request_detail", pk=line.request_id)


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_split(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Cut the line into the parts in which it may be bought."""
    line = own_line(request, pk)
    try:
        made = split_line(
            by=request.user,
            line=line,
            seen=seen_in(request.POST, line),
            parts=request.POST.get("parts", ""),
        )
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Baris dibagi menjadi %s.") % len(made))
    return redirect("procurement:request_detail", pk=line.request_id)


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_choose(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take one of the alternatives for the line."""
    line = own_line(request, pk)
    product = get_object_or_404(
        Product.objects.published().select_related("commodity"),
        Q(pk=asked_id(request.POST, "product")),
    )
    try:
        seen = seen_in(request.POST, line)
        choose_product(by=request.user, line=line, seen=seen, product=product)
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Baris memakai %s.") % product)
    return redirect("procurement:request_detail", pk=line.request_id)
