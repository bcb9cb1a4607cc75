"""Writing a region's policy papers: by its administrators."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile

from catalog.shared.writing import lock_seen, require_role, save_checked
from catalog.uploads.files import read_document
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Region, User
from p3dn.audit.authors import authored
from reports.models import PolicyPaper

KEEPERS = frozenset({Role.ADMINISTRATOR})


@authored
def add_paper(
    *,
    by: User,
    region: Region,
    kind: str,
    number: str,
    title: str,
    dated_on: date,
    valid_to: date | None,
    note: str,
    upload: UploadedFile[bytes] | None,
) -> PolicyPaper:
    """Enter a paper of the person's own region, with its file (PDF, JPG or PNG, at most 10 MB) or none.

    Raises PermissionDenied for others than administrators, ValidationError for a file nobody should
    open and for a number that is there already.
    """
    require_role(by, region.pk, KEEPERS)
    paper = PolicyPaper(
        region=region,
        kind=kind,
        number=" ".join(number.split()),
        title=" ".join(title.split()),
        dated_on=dated_on,
        valid_to=valid_to,
        note=note,
        entered_by=by,
    )
    if upload is not None:
        try:
            document = read_document(upload)
        except ValidationError as error:
            raise ValidationError({"upload": error}) from error
        paper.sha256 = document.sha256
        paper.full_clean()
        paper.file.save("", ContentFile(document.content), save=False)
    save_checked(paper)
    return paper


@authored
def change_paper(
    *,
    by: User,
    paper: PolicyPaper,
    seen: str,
    kind: str,
    number: str,
    title: str,
    dated_on: date,
    valid_to: date | None,
    note: str,
) -> PolicyPaper:
    """Correct what is said of a paper, or let it end; its file stays.

    Raises PermissionDenied, and as `require_version` does.
    """
    require_role(by, paper.region_id, KEEPERS)
    held = lock_seen(paper, seen)
    held.kind, held.number, held.title = kind, " ".join(number.split()), " ".join(title.split())
    held.dated_on, held.valid_to, held.note = dated_on, valid_to, note
    save_checked(held)
    return held
