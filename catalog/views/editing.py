"""Pages that change a stored record: what two people changed is put together, nothing is wiped."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from catalog.forms.base import RecordForm
from catalog.forms.certificates import CertificateForm
from catalog.models import Certificate
from p3dn.audit.merging import Edit
from p3dn.audit.versions import ChangedSince


def edit_of(request: HttpRequest, record: Any, form: RecordForm) -> Edit:
    """The editing of a record (loaded with `versioned`) by one of our forms."""
    return Edit(request, record, form, form.initial_of)


def saved(edit: Edit, service: Callable[..., Any], **extra: Any) -> Any:
    """Save by the service; None when it refuses, and the form shows why or what to choose from."""
    try:
        return edit.form.write(service, seen=edit.seen, **extra)
    except ChangedSince as changed:
        edit.merge(changed)
        return None


def told(request: HttpRequest, act: Callable[[], Any], done: str) -> bool:
    """Do what a button says and tell so; False when it is refused, with the reason told instead."""
    try:
        act()
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return False
    messages.success(request, done)
    return True


class CertificateEdit(Edit):
    """A certificate together with what is printed of each product."""

    form: CertificateForm

    def __init__(self, request: HttpRequest, record: Certificate, form: CertificateForm) -> None:
        self.lines = Edit(request, record, form.lines_form(), form.lines_initial_of)
        if self.lines.asked:
            form.take_lines(self.lines.form.data)
        super().__init__(request, record, form, form.initial_of)
        self.asked += self.lines.asked

    def is_valid(self) -> bool:
        """Whether every clash is answered, those about products too."""
        if not self.form.is_valid():
            return False
        for one in self.asked:
            if not one.choice:
                field = one.name if one.name in self.form.fields else "products"
                text = _("%s: pilih dahulu isian Anda atau yang tersimpan.")
                self.form.add_error(field, text % one.label)
        return not self.form.errors

    def merge(self, changed: ChangedSince) -> None:
        """Put both sides together, line by line as well."""
        super().merge(changed)
        self.lines.merge(changed)
        self.form.take_lines(self.lines.form.data)
        self.asked += self.lines.asked
        self.taken += self.lines.taken
