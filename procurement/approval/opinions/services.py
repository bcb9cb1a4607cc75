"""Asking for an opinion, and giving one."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.accounts.notices.services import Told, notify, settle
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.regulation.judging.need import said
from procurement.models import Opinion, PurchaseRequest
from procurement.shared.deciding.rights import hold, hold_right

from .notices import ASKED, GIVEN
from .reads import may_ask, may_be_asked


@authored
def ask_opinion(
    *, by: User, request: PurchaseRequest, seen: str, asked_of: User, question: str
) -> Opinion:
    """Ask somebody who reads the request too; it stays with the one who asks.

    Raises PermissionDenied for others than those who may decide it, ChangedSince when it is not what
    was `seen`, and ValidationError for somebody who cannot be asked or a question without words.
    """
    held = hold(request)
    hold_right(by, held)
    if not may_ask(by, held):
        raise PermissionDenied
    require_version(held, seen)
    if not said(question):
        raise ValidationError({"question": _("Tulis apa yang ditanyakan.")})
    if not may_be_asked(by, held).filter(pk=asked_of.pk).exists():
        raise ValidationError({"asked_of": _("Pendapat orang ini tidak dapat diminta.")})
    if held.submitted_at is None:
        raise PermissionDenied
    opinion = Opinion(
        request=held,
        handed_in_at=held.submitted_at,
        asked_by=by,
        asked_of=asked_of,
        question=question.strip(),
    )
    opinion.full_clean()
    opinion.save()
    notify(kind=ASKED, told=[Told(held.pk, [asked_of.pk], _facts(opinion))], by=by)
    return opinion


@authored
def give_opinion(*, by: User, opinion: Opinion, seen: str, answer: str) -> Opinion:
    """Answer what one was asked; once.

    Raises PermissionDenied for anybody else, ChangedSince when it was answered already, and
    ValidationError when the request waits no more as it did, or the answer has no words.
    """
    hold(opinion.request)
    kept = Opinion.objects.select_for_update(of=("self",)).get(pk=opinion.pk)
    if kept.asked_of_id != by.pk:
        raise PermissionDenied
    require_version(kept, seen)
    if kept.answered_at is not None:
        raise PermissionDenied
    if not kept.is_of_now:
        raise ValidationError(
            _("Permintaannya sudah diputuskan atau ditarik, jadi tidak ditunggu lagi.")
        )
    if not said(answer):
        raise ValidationError({"answer": _("Tulis pendapat Anda.")})
    kept.answer, kept.answered_at = answer.strip(), timezone.now()
    kept.full_clean()
    kept.save()
    settle(kind=ASKED, record=kept.request_id)
    notify(kind=GIVEN, told=[Told(kept.request_id, [kept.asked_by_id], _facts(kept))], by=by)
    return kept


def _facts(opinion: Opinion) -> dict[str, str]:
    request = opinion.request
    return {
        "number": request.number,
        "title": request.title,
        "question": opinion.question,
        "answer": opinion.answer,
    }
