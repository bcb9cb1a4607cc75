"""Pages of opinions: all of a request, asking for one, giving one."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.values.refused import refused
from procurement.models import Opinion, PurchaseRequest
from procurement.models.requests.route import DECIDERS
from procurement.shared.deciding.readers import READERS

from .forms import AnswerForm, OpinionForm
from .reads import may_ask, may_be_asked, opinions_of
from .services import ask_opinion, give_opinion


@requires(*READERS)
def request_opinions(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What was asked of whom about a request, and what they think."""
    purchase = get_visible_or_404(
        PurchaseRequest.objects.select_related("agency").prefetch_related("decisions"),
        request.user,
        pk=pk,
    )
    opinions = list(opinions_of(purchase))
    for one in opinions:
        one.request = purchase
    context = {
        "purchase": purchase,
        "opinions": opinions,
        "may_ask": may_ask(request.user, purchase),
    }
    return render(request, "procurement/approval/opinions/opinion_list.html", context)


@requires(*DECIDERS)
@once
def request_ask_opinion(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask somebody what they think of a request one decides."""
    rows = versioned(PurchaseRequest.objects.select_related("agency", "region"))
    purchase = get_visible_or_404(rows, request.user, pk=pk)
    if not may_ask(request.user, purchase):
        raise Http404
    people = may_be_asked(request.user, purchase)
    form, changed = OpinionForm(request.POST or None, people=people), None
    if request.method == "POST" and form.is_valid():
        seen = seen_in(request.POST, purchase)
        try:
            ask_opinion(by=request.user, request=purchase, seen=seen, **form.cleaned_data)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed, purchase = what, get_visible_or_404(rows, request.user, pk=pk)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Pendapat diminta. Permintaannya tetap menunggu Anda."))
            return redirect("procurement:request_opinions", pk=pk)
    context = {
        "form": form,
        "seen_record": purchase,
        "makes": True,
        "changed": changed,
        "heading": _("Minta pendapat: %s") % purchase.title,
        "submit_label": _("Minta pendapat"),
        "cancel_url": reverse("procurement:request_detail", args=[pk]),
    }
    return render(request, "procurement/approval/opinions/opinion_form.html", context)


@requires(*READERS)
def opinion_answer(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Say what one thinks of a request one was asked about."""
    rows = versioned(Opinion.objects.select_related("request__agency", "asked_by"))
    opinion = get_visible_or_404(rows, request.user, pk=pk)
    if opinion.asked_of_id != request.user.pk:
        raise Http404
    back = reverse("procurement:request_opinions", args=[opinion.request_id])
    if opinion.answered_at is not None or not opinion.is_of_now:
        messages.warning(request, _("Pendapat ini sudah dijawab atau tidak ditunggu lagi."))
        return redirect(back)
    form, changed = AnswerForm(request.POST or None), None
    if request.method == "POST" and form.is_valid():
        seen = seen_in(request.POST, opinion)
        try:
            give_opinion(by=request.user, opinion=opinion, seen=seen, **form.cleaned_data)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed, opinion = what, get_visible_or_404(rows, request.user, pk=pk)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Pendapat Anda disampaikan kepada yang memintanya."))
            return redirect(back)
    context = {
        "form": form,
        "opinion": opinion,
        "seen_record": opinion,
        "changed": changed,
        "heading": _("Pendapat: %s") % opinion.request.title,
        "submit_label": _("Sampaikan"),
        "cancel_url": back,
    }
    return render(request, "procurement/approval/opinions/answer_form.html", context)
