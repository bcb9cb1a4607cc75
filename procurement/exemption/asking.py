"""Asking for the Tim P3DN's recommendation to buy a line below the duty of use."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in
from p3dn.regulation import Verdict
from p3dn.ui.values.refused import refused
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.judging import judge
from procurement.models import Exemption
from procurement.request.lines import REQUESTER, own_line
from procurement.shared.pages.closed import keeps_text
from procurement.shared.refusals import Closed

from .askable import why_not_askable
from .forms import ExemptionForm
from .services import ask_exemption

ASKED = ("kind", "ground", "origins", "reason", "evidence")
"""What a form that asks anew begins with: what still waits."""


@requires(REQUESTER)
@keeps_text(ExemptionForm)
@once
def exemption_ask(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask for a recommendation to buy the line as it is; PA or KPA will answer for it."""
    line = own_line(request, pk)
    judged = judge([line], timezone.localdate(), reach=Reach.WHOLE)[0]
    imports = judged.result.verdict is Verdict.IMPORT_APPROVAL_NEEDED
    kind = Exemption.Kind.IMPORT if imports else Exemption.Kind.EXEMPTION
    waiting = line.exemptions.filter(state=Exemption.State.ASKED).first()
    initial = {name: getattr(waiting, name) for name in ASKED} if waiting else {"kind": kind}
    form, changed = ExemptionForm(request.POST or None, initial=initial), None
    if request.method == "POST" and form.is_valid():
        try:
            seen = seen_in(request.POST, line)
            ask_exemption(by=request.user, line=line, seen=seen, **form.cleaned_data)
        except ChangedSince as what:
            changed = what
        except Closed:
            raise
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Permintaan rekomendasi dikirim kepada Tim P3DN."))
            return redirect("procurement:request_detail", pk=line.request_id)
    context = {
        "form": form,
        "line": line,
        "seen_record": line,
        "makes": True,
        "waiting": waiting,
        "changed": changed,
        "judged": judged,
        "why_not": why_not_askable(judged),
        "heading": _("Minta pengecualian, baris %s") % line.position,
        "submit_label": _("Kirim kepada Tim P3DN"),
        "cancel_url": reverse("procurement:request_detail", args=[line.request_id]),
    }
    return render(request, "procurement/exemption/exemption_form.html", context)
