"""Dated looks into the national list."""

from datetime import date
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, NationalListCheck
from catalog.shared.writing import CHECKERS, require_role, save_checked
from catalog.uploads.files import read_document
from p3dn.accounts.models import Region, User

EXTENSIONS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}


class Answers(TypedDict, total=False):
    """What the list showed: yes, no, or None for a question not looked at."""

    has_trigger: bool | None
    has_purchasable: bool | None
    has_certified: bool | None
    has_siinas: bool | None


@transaction.atomic
def record_check(
    *,
    user: User,
    region: Region,
    commodity: Commodity,
    keyword: str,
    checked_on: date,
    evidence: UploadedFile[bytes] | None = None,
    note: str = "",
    **answers: Unpack[Answers],
) -> NationalListCheck:
    """Record that somebody searched the national list; it can never be changed afterwards.

    A "no" opens a lower step of the duty to buy domestic, so it needs a screenshot.
    """
    require_role(user, region.pk, CHECKERS)
    check = NationalListCheck(
        region=region,
        commodity=commodity,
        keyword=" ".join(keyword.split()),
        checked_on=checked_on,
        note=note.strip(),
        checked_by=user,
        **answers,
    )
    _check_answers(check, answers, evidence)
    if evidence:
        _attach(check, evidence)
    save_checked(check)
    return check


def _check_answers(
    check: NationalListCheck, answers: Answers, evidence: UploadedFile[bytes] | None
) -> None:
    given = [answer for answer in answers.values() if answer is not None]
    if not given:
        raise ValidationError(_("Jawab sedikitnya satu pertanyaan; yang tidak diperiksa biarkan."))
    if False in given and not evidence:
        raise ValidationError(
            {"evidence": _("Jawaban “tidak ada” memerlukan tangkapan layar hasil pencarian.")}
        )
    if check.checked_on > timezone.localdate():
        raise ValidationError({"checked_on": _("Tanggal pemeriksaan tidak boleh di masa depan.")})


def _attach(check: NationalListCheck, evidence: UploadedFile[bytes]) -> None:
    try:
        document = read_document(evidence)
    except ValidationError as error:
        raise ValidationError({"evidence": error}) from error
    check.evidence_sha256 = document.sha256
    name = f"{document.sha256[:16]}.{EXTENSIONS[document.media_type]}"
    check.evidence.save(name, ContentFile(document.content), save=False)
