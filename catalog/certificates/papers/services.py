"""Ticking the papers that an officer has seen."""

from collections.abc import Set

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Certificate, CertificatePaper
from catalog.shared.writing import OFFICER, in_the_name_of_user, lock_seen, require_role
from catalog.verification.papers import checklist_of
from p3dn.accounts.models import User


@transaction.atomic
@in_the_name_of_user
def tick_papers(
    *, certificate: Certificate, user: User, seen: str, papers: Set[str]
) -> list[CertificatePaper]:
    """Let exactly these papers be ticked, by an officer; what was ticked before keeps who and when.

    It says nothing of the certificate's content and takes no verification back. Papers that this
    certificate is not asked for, or that the register holds itself, are refused; ticks of papers
    that are no longer asked for stay. Returns the new ticks.
    """
    require_role(user, certificate.region_id, OFFICER)
    certificate = lock_seen(certificate, seen)
    items = checklist_of(certificate, list(certificate.lines.select_related("product"))).items
    by_hand = {item.asked.paper.value for item in items if item.is_ticked_by_hand}
    if not papers <= by_hand:
        raise ValidationError(_("Dokumen ini tidak diminta untuk sertifikat ini."))
    certificate.papers.filter(paper__in=by_hand - papers).delete()
    known = set(certificate.papers.values_list("paper", flat=True))
    new = [
        CertificatePaper(certificate=certificate, paper=paper, ticked_by=user)
        for paper in sorted(papers - known)
    ]
    for row in new:
        row.full_clean()
        row.save()
    return new
