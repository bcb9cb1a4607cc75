"""A page whose form takes a file: kept while the rest is put right, handed to a service, and then gone."""

from collections.abc import Callable, Mapping

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from catalog.uploads.kept import KeptFile
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.values.refused import refused


def with_file(
    request: AuthenticatedRequest,
    template: str,
    context: Mapping[str, object],
    *,
    form: forms.Form,
    kept: KeptFile,
    act: Callable[[], str],
) -> HttpResponse:
    """Show the form, act on what was sent, and go to the page's `cancel_url`.

    `act` hands the form's values to a service and gives what is said afterwards. Whom the service
    denies gets 404; what it refuses stands beside its field, and the file need not be chosen again.
    """
    if request.method == "POST":
        if kept.valid(form):
            try:
                said = act()
            except PermissionDenied as refusal:
                raise Http404 from refusal
            except ValidationError as error:
                refused(form, error)
            else:
                kept.forget()
                messages.success(request, said)
                return redirect(str(context["cancel_url"]))
        kept.keep(form)
    return render(request, template, {**context, "form": form})
