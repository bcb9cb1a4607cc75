"""Putting back what was deleted, from the kept history, and the button that asks for it."""

from typing import TypeVar

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.tracking import kept_of
from p3dn.ui.requests import way_back
from p3dn.ui.undoing import undo

from .once import nothing_made, once

M = TypeVar("M", bound=models.Model)
FIELD = "urungkan"


def restore(model: type[M], pk: object) -> M:
    """Insert a deleted row of a tracked model as it was, under its own key; the history says so.

    Raises ValidationError when it is not gone, or was never there.
    """
    event = kept_of(model).filter(pgh_obj_id=pk).order_by("-pgh_id").first()
    if event is None or event.pgh_label != "delete":
        raise ValidationError(_("Sudah dipulihkan, atau tidak pernah dihapus."))
    return insert_kept(model, event)


def insert_kept(model: type[M], event: models.Model) -> M:
    """Insert a row with the values of a kept version, stamps of its making included."""
    kept = {field.attname for field in event._meta.fields if not field.name.startswith("pgh_")}
    names = [field.attname for field in model._meta.concrete_fields if field.attname in kept]
    row = model(**{name: getattr(event, name) for name in names})
    row.save_base(raw=True, force_insert=True)
    return row


@require_POST
@login_required
@once
def undo_view(request: AuthenticatedRequest) -> HttpResponse:
    """Take back what the message offered to, and go back to the page where it stood."""
    response = HttpResponseRedirect(way_back(request))
    try:
        messages.success(request, undo(request.user, request.POST.get(FIELD, "")))
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return nothing_made(response)
    return response
