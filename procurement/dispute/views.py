"""The Tim P3DN's own finding of a line's TKDN."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.versions import ChangedSince, versioned
from procurement.judgement.judging import judge
from procurement.models import RequestLine

from .forms import CalculationForm
from .services import may_calculate, record_calculation


@requires(Role.P3DN_TEAM.value)
def line_calculate(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Write down origin and TKDN of a line that is not from the catalogue."""
    line = get_object_or_404(
        versioned(RequestLine.objects.visible_to(request.user)).select_related(
            "commodity", "request__package", "request__agency", "request__region"
        ),
        pk=pk,
    )
    if line.product_id or not (line.is_undecided and may_calculate(request.user, line.request)):
        raise Http404
    form = CalculationForm(request.POST or None, initial=_initial(line))
    edit = Edit(request, line, form, _initial)
    back = reverse("procurement:request_detail", args=[line.request_id])
    if request.method == "POST" and edit.is_valid():
        try:
            record_calculation(by=request.user, line=line, seen=edit.seen, **form.cleaned_data)
        except ChangedSince as changed:
            edit.merge(changed)
        except ValidationError as error:
            form.add_error(None, " ".join(error.messages))
        else:
            messages.success(request, _("Perhitungan Tim P3DN dicatat pada baris ini."))
            return redirect(back)
    context = {
        "form": form,
        "line": line,
        "judged": judge([line], timezone.localdate())[0],
        "heading": _("Perhitungan Tim P3DN, %s") % line.description,
        "submit_label": _("Simpan perhitungan"),
        "cancel_url": back,
    }
    return render(request, "procurement/exemption/exemption_form.html", context | edit.context())


def _initial(line: RequestLine) -> dict[str, Any]:
    """What was found of a line, as the form shows it."""
    return {
        "origin": line.claimed_origin,
        "tkdn": line.claimed_tkdn,
        "decision_number": line.team_decision_number,
    }
