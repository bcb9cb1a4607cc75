"""Telling what was not asked yet when an exemption was granted; without it, it lifts nothing."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import ChangedSince, seen_in
from p3dn.ui.values.refused import refused
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.judging import judge
from procurement.models import Exemption
from procurement.shared.deciding.rights import may_request

from .forms import NumberForm, WordsForm
from .reads import shown_exemption
from .services import may_complete, tell_number, tell_reason


@requires(Role.REQUESTER.value, Role.P3DN_TEAM.value)
def exemption_complete(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Tell reason and evidence (the agency), or the number (the Tim P3DN)."""
    exemption, changed = shown_exemption(request.user, pk), None
    if not may_complete(request.user, exemption):
        raise Http404
    form = _form(request, exemption)
    back = reverse("procurement:exemption_detail", args=[pk])
    if request.method == "POST" and form.is_valid():
        try:
            _tell(request, exemption, form)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed = what
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Kelengkapan disimpan; isi sebelumnya ada di riwayat."))
            return redirect(back)
    context = {
        "form": form,
        "seen_record": exemption,
        "changed": changed,
        "line": exemption.line,
        "judged": judge([exemption.line], timezone.localdate(), reach=Reach.WHOLE)[0],
        "heading": _("Lengkapi pengecualian"),
        "submit_label": _("Simpan kelengkapan"),
        "cancel_url": back,
    }
    return render(request, "procurement/exemption/exemption_form.html", context)


def _form(request: AuthenticatedRequest, exemption: Exemption) -> WordsForm | NumberForm:
    typed = request.POST or None
    if may_request(request.user, exemption.line.request.agency_id):
        known = {"reason": exemption.reason, "evidence": exemption.evidence}
        return WordsForm(typed, initial=known)
    return NumberForm(typed, initial={"decision_number": exemption.decision_number})


def _tell(
    request: AuthenticatedRequest, exemption: Exemption, form: WordsForm | NumberForm
) -> None:
    tell = tell_reason if isinstance(form, WordsForm) else tell_number
    seen = seen_in(request.POST, exemption)
    tell(by=request.user, exemption=exemption, seen=seen, **form.cleaned_data)
