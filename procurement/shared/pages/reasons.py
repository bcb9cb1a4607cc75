"""A page that asks for a reason before something is given up."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.versions import ChangedSince


class ReasonForm(forms.Form):
    """Why a delivery is cancelled, or the rest of a request is given up."""

    reason = forms.CharField(
        label=gettext_lazy("Alasan"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000
    )


def with_reason(
    request: AuthenticatedRequest,
    record: models.Model,
    *,
    act: Callable[[str], None],
    back: str,
    done: str,
    heading: str,
    submit_label: str,
    told: str = "",
) -> HttpResponse:
    """Ask for a reason, act on it, go back. `told` is what will come of it.

    The link here names the version of the record that its page showed; this page shows nothing of it.
    """
    form, changed = ReasonForm(request.POST or None), None
    if request.method == "POST" and form.is_valid():
        try:
            act(form.cleaned_data["reason"])
        except ChangedSince as what:
            changed = what
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, done)
            return redirect(back)
    context = {
        "form": form,
        "seen_record": record,
        "changed": changed,
        "heading": heading,
        "submit_label": submit_label,
        "told": told,
        "cancel_url": back,
        "cancel_label": _("Kembali"),  # “Batal” beside “Batalkan ...” is taken for it
    }
    return render(request, "partials/form_page.html", context)
