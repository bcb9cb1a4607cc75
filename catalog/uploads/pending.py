"""Files of forms that were refused, kept for a few hours so that nobody has to choose them twice.

Only what passed the checks of a certificate's file is kept, a few files for each person, under
`pending/<person>/<fingerprint>`. A signed token in the form says whose file it is and for which
form; without it nothing can be done with the file, and no view hands it out.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.utils import timezone

from p3dn.accounts.models import User

from .files import read_document

FOLDER = "pending"
KEPT_FOR = timedelta(hours=6)
MOST = 3  # files of one person
SALT = "catalog.pending"
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Pending:
    """A file that is kept: the name the person knows it by, and the token that finds it again."""

    name: str
    token: str


def keep_upload(*, user: User, form: str, upload: UploadedFile[bytes]) -> Pending:
    """Keep the file for another try of this form.

    `form` names the form and what it is about, as "certificate of producer 7". The person's oldest
    file makes room for a fourth. Raises ValidationError for a file that would not be accepted.
    """
    upload.seek(0)
    document = read_document(upload)
    path = _path(user.pk, document.sha256)
    default_storage.delete(path)  # written anew, it is kept from now on
    for _age, old in sorted(_files_of(user.pk))[: -(MOST - 1)]:
        default_storage.delete(old)
    default_storage.save(path, ContentFile(document.content))
    name = (upload.name or "")[-LONGEST_NAME:]
    said = {"user": user.pk, "form": form, "sha256": document.sha256, "name": name}
    return Pending(name, signing.dumps(said, salt=SALT))


def kept_upload(*, user: User, form: str, token: str) -> UploadedFile[bytes] | None:
    """The file kept for this person and form; None when it is too old, gone or somebody else's.

    It goes through the same checks again as if it had just been chosen.
    """
    said = _said(user, form, token)
    if said is None:
        return None
    try:
        with default_storage.open(_path(user.pk, said["sha256"])) as file:
            content = file.read()
    except FileNotFoundError:
        return None
    if hashlib.sha256(content).hexdigest() != said["sha256"]:
        return None
    return SimpleUploadedFile(said["name"] or "berkas", content)


def forget_upload(*, user: User, form: str, token: str) -> None:
    """Remove a file that has found its place."""
    said = _said(user, form, token)
    if said is not None:
        default_storage.delete(_path(user.pk, said["sha256"]))


def remove_old(now: datetime | None = None) -> int:
    """Remove what nobody came back for; returns how many files."""
    limit = (now or timezone.now()) - KEPT_FOR
    removed = 0
    for person in _listed(FOLDER)[0]:
        for kept_at, path in list(_files_of(person)):
            if kept_at < limit:
                default_storage.delete(path)
                removed += 1
    return removed


def _said(user: User, form: str, token: str) -> dict[str, str] | None:
    """What a token says, when it is ours, fresh, and for this person and form."""
    try:
        said = signing.loads(token, salt=SALT, max_age=KEPT_FOR)
    except signing.BadSignature:
        return None
    return said if (said["user"], said["form"]) == (user.pk, form) else None


def _path(person: int | str, sha256: str) -> str:
    return f"{FOLDER}/{person}/{sha256}"


def _files_of(person: int | str) -> Iterator[tuple[datetime, str]]:
    """When each file of a person was kept, and its path."""
    for name in _listed(f"{FOLDER}/{person}")[1]:
        path = _path(person, name)
        try:
            yield default_storage.get_modified_time(path), path
        except FileNotFoundError:  # removed meanwhile
            continue


def _listed(folder: str) -> tuple[list[str], list[str]]:
    """Folders and files within a folder, which need not exist."""
    try:
        return default_storage.listdir(folder)
    except FileNotFoundError:
        return [], []
