"""A form with a file that can be refused without losing the file."""

from django.core.exceptions import ValidationError
from django.forms import BaseForm
from django.utils.translation import gettext as _

from p3dn.accounts.access.requests import AuthenticatedRequest

from .pending import forget_upload, keep_upload, kept_upload

TOKEN = "kept_file"  # noqa: S105 -- the name of a field


class KeptFile:
    """The file of one field over several tries.

    Give `files` to the form; ask `valid` instead of `form.is_valid`; then either `forget` it, or
    `keep` it for `partials/_kept_file.html` to show. A newly chosen file takes the place of a kept
    one.
    """

    def __init__(self, request: AuthenticatedRequest, field: str, form: str) -> None:
        self.user, self.field, self.form = request.user, field, form
        self.files = request.FILES.copy()
        self.token = request.POST.get(TOKEN, "")
        self.lost = False
        if self.token and field not in self.files:
            upload = kept_upload(user=request.user, form=form, token=self.token)
            if upload is not None:
                self.files[field] = upload
            self.lost = upload is None

    def valid(self, form: BaseForm) -> bool:
        """Whether the form may be written; a kept file that is gone is said, never left out."""
        if form.is_valid() and not self.lost:
            return True
        if self.lost:
            message = _("Berkas yang tadi dipilih sudah tidak tersimpan. Pilih sekali lagi.")
            form.add_error(self.field, message)
        return False

    def forget(self) -> None:
        """The file is in its place; the kept one is no longer needed."""
        if self.token:
            forget_upload(user=self.user, form=self.form, token=self.token)

    def keep(self, form: BaseForm) -> None:
        """Keep the file of a refused form, unless the file is what was refused.

        A file that would be refused in its turn is refused now: the page has to forget it, and who
        does not hear of that sends the form again without it.
        """
        upload = self.files.get(self.field)
        if not upload or self.field in form.errors:
            return
        try:
            pending = keep_upload(user=self.user, form=self.form, upload=upload)
        except ValidationError as error:
            form.add_error(self.field, error)
        else:
            form.kept = pending  # type: ignore[attr-defined]  # our own mark, for the page
