"""Dated looks into the national list."""

from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, NationalListCheck
from catalog.offers.national import known_of
from catalog.shared import bands
from catalog.shared.writing import CHECKERS, require_role, save_checked
from catalog.uploads.files import read_document
from p3dn.accounts.models import Region, User
from p3dn.regulation import MinimumTkdn
from p3dn.ui.values import formats

EXTENSIONS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}


class Answers(TypedDict, total=False):
    """What the list showed: yes, no, or None for a question not looked at."""

    has_trigger: bool | None
    has_purchasable: bool | None
    has_certified: bool | None
    has_siinas: bool | None
    has_domestic: bool | None


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
    asked_minimum: Decimal | None = None,
    **answers: Unpack[Answers],
) -> NationalListCheck:
    """Record that somebody searched the national list; it can never be changed afterwards.

    A "no" opens a lower step of the duty to buy domestic, so it needs a screenshot. Answers about
    the purchase minimum say which one they were asked about (percent; None: the general one), and
    are refused when on that day another held for the commodity.
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
    if check.has_purchasable is not None or check.has_certified is not None:
        check.asked_minimum = asked_minimum
        _refuse_other_minimum(check)
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


def minimum_of(commodity: Commodity, region: Region, day: date) -> MinimumTkdn | None:
    """The Minister's own minimum for a commodity on a local date; None: the general one."""
    code = commodity.kbki_code
    return known_of([code], region_id=region.pk, day=day)[code].minimum


def _refuse_other_minimum(check: NationalListCheck) -> None:
    holds = minimum_of(check.commodity, check.region, check.checked_on)
    if (holds.minimum if holds else None) == check.asked_minimum:
        return
    message = _("Untuk kode ini pada tanggal itu batasnya %(minimum)s%%. Jawab lagi.")
    minimum = holds.minimum if holds else bands.today().purchase_minimum
    raise ValidationError({"has_purchasable": message % {"minimum": formats.number(minimum)}})


def _attach(check: NationalListCheck, evidence: UploadedFile[bytes]) -> None:
    try:
        document = read_document(evidence)
    except ValidationError as error:
        raise ValidationError({"evidence": error}) from error
    check.evidence_sha256 = document.sha256
    name = f"{document.sha256[:16]}.{EXTENSIONS[document.media_type]}"
    check.evidence.save(name, ContentFile(document.content), save=False)
