"""A request that left its editable state in another tab: what happened is told, the text is kept."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.typed import typed_page
from procurement.models import PurchaseRequest
from procurement.shared.refusals import Closed, LineRemoved

View = Callable[..., HttpResponseBase]


def keeps_text(form: type[forms.Form] | None = None) -> Callable[[View], View]:
    """Answer Closed: who typed into `form` sees it again, others a message.

    Put it inside `@requires` and outside `@once`.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: AuthenticatedRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            try:
                return view(request, *args, **kwargs)
            except Closed as closed:
                return _answer(request, closed, form)

        return guarded

    return decorate


def _answer(
    request: AuthenticatedRequest, closed: Closed, form: type[forms.Form] | None
) -> HttpResponse:
    said, purchase = closed.messages[0], closed.request
    if request.htmx:
        return render(
            request, "procurement/shared/_closed.html", {"said": said, "purchase": purchase}
        )
    if form is None or request.method != "POST":
        messages.error(request, said)
        return redirect("procurement:request_detail", pk=purchase.pk)
    send_to, send_label = _again(request, closed, form)
    return typed_page(
        request,
        heading=_("Isian Anda belum tersimpan"),
        told=said,
        back=reverse("procurement:request_detail", args=[purchase.pk]),
        back_label=_("Buka permintaan %(number)s") % {"number": purchase.number},
        form=form(request.POST),
        send_to=send_to,
        send_label=send_label,
    )


def _again(
    request: AuthenticatedRequest, closed: Closed, form: type[forms.Form]
) -> tuple[str, str]:
    """Where the text can still be sent to, and what the button says; empty when nowhere."""
    purchase = closed.request
    if isinstance(closed, LineRemoved):
        if not (purchase.is_editable and "description" in form.base_fields):
            return "", ""
        again = reverse("procurement:line_create", args=[purchase.pk])
        return again, _("Simpan sebagai baris baru")
    if purchase.state == PurchaseRequest.State.SUBMITTED:
        return request.get_full_path(), _("Simpan lagi, setelah permintaan ditarik kembali")
    return "", ""
