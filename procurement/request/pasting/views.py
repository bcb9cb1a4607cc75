"""The page on which a table is pasted, looked through and written."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.middleware import DRAFT
from p3dn.accounts.models import Role
from p3dn.audit.editing.once import once
from p3dn.ui.values.bounds import whole
from procurement.models import PurchaseRequest
from procurement.request.views import own_request
from procurement.shared.pages.closed import keeps_text
from procurement.shared.refusals import Closed, NotEditable

from .forms import PasteForm
from .grid import Grid, lines_of, match, posted, read
from .planned import planned_table
from .services import add_lines

FROM_PACKAGE = "paket"
STEP, SAVE, COLUMNS, SEARCH = "langkah", "simpan", "kolom", "cari"


@requires(Role.REQUESTER.value)
@keeps_text(PasteForm)
@once
def request_paste(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Paste a table, correct how it was read, and make lines of it.

    With `?paket=` the table is what the package's text says.
    """
    purchase = own_request(request, pk)
    if not purchase.is_editable:
        raise NotEditable(purchase)
    if request.method == "POST" and STEP in request.POST:
        return _looked_through(request, purchase)
    if request.method == "GET" and FROM_PACKAGE in request.GET and purchase.package:
        table = planned_table(purchase.package)
        return _grid_page(request, purchase, read(table))
    form = PasteForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        return _grid_page(request, purchase, read(form.table))
    return _paste_page(request, purchase, form)


def _looked_through(request: AuthenticatedRequest, purchase: PurchaseRequest) -> HttpResponse:
    """What a button below the table asks for: read anew, search again, or write."""
    step = request.POST.get(STEP, "")
    try:
        grid = posted(request.POST, anew=step == COLUMNS)
    except ValidationError as error:
        form = PasteForm(initial={"text": request.POST.get("text", "")})
        return _paste_page(request, purchase, form, said=" ".join(error.messages))
    if step == SAVE and grid.is_ready and "baris" in request.POST:
        try:
            lines = lines_of(grid, request.user)
            add_lines(by=request.user, request=purchase, lines=lines)
        except Closed:
            raise
        except ValidationError as error:
            return _grid_page(request, purchase, grid, said=" ".join(error.messages))
        messages.success(request, _("%s baris ditambahkan.") % len(lines))
        return redirect("procurement:request_detail", pk=purchase.pk)
    number = whole(step.removeprefix(f"{SEARCH}-"))
    for row in grid.rows:
        if row.number == number:
            row.choice = ""
    return _grid_page(request, purchase, grid)


def _paste_page(
    request: AuthenticatedRequest, purchase: PurchaseRequest, form: PasteForm, said: str = ""
) -> HttpResponse:
    context = {"form": form, "purchase": purchase, "said": said}
    return render(request, "procurement/request/pasting/paste.html", context)


def _grid_page(
    request: AuthenticatedRequest, purchase: PurchaseRequest, grid: Grid, said: str = ""
) -> HttpResponse:
    match(grid, request.user, purchase)
    context = {"grid": grid, "purchase": purchase, "said": said or grid.problem}
    context["draft"] = request.POST.get(DRAFT, "")
    return render(request, "procurement/request/pasting/grid.html", context)
