"""Changing a stored certificate together with its lines."""

from django.utils.translation import gettext as _

from catalog.models import Certificate
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.versions import ChangedSince

from .forms import CertificateForm


class CertificateEdit(Edit):
    """A certificate together with what is printed of each product."""

    form: CertificateForm

    def __init__(
        self, request: AuthenticatedRequest, record: Certificate, form: CertificateForm
    ) -> None:
        self.lines = Edit(request, record, form.lines_form(), form.lines_initial_of)
        if self.lines.asked:
            form.take_lines(self.lines.form)
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
        self.form.take_lines(self.lines.form)
        self.asked += self.lines.asked
        self.taken += self.lines.taken
