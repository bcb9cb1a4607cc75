"""Pages that change a stored record: what two people changed is put together, nothing is wiped."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.versions import ChangedSince
from p3dn.ui.undoing import Facts, tell

from .forms import M, RecordForm


def edit_of(request: AuthenticatedRequest, record: M, form: RecordForm[M]) -> Edit:
    """The editing of a record (loaded with `versioned`) by one of our forms."""
    return Edit(request, record, form, form.initial_of)


def save_edit(edit: Edit, service: Callable[..., Any], **extra: Any) -> Any:
    """Save by the service; None when it refuses, and the form shows why or what to choose from."""
    try:
        form = cast("RecordForm[Model]", edit.form)  # as `edit_of` takes them
        return form.write(service, seen=edit.seen, **extra)
    except ChangedSince as changed:
        edit.merge(changed)
        return None


def do_and_tell(
    request: AuthenticatedRequest,
    act: Callable[[], Any],
    done: str,
    *,
    undone: tuple[str, Callable[[], Facts | None]] | None = None,
) -> bool:
    """Do what a button says and tell so; False when it is refused, with the reason told instead.

    `undone` is the kind of the action and what undoes it, asked in its transaction (`p3dn/ui/undoing.py`).
    """
    kind, facts = undone or ("", lambda: None)
    try:
        with transaction.atomic():
            act()
            remembered = facts()
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return False
    tell(request, done, kind, remembered)
    return True
