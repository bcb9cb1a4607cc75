"""Deciding on proposals: by the region's administrator, for the version seen, one by one or a kind."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Agency, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import Seen, name_of, require_version, version_of
from p3dn.people import services as people
from procurement.models import AgencyProposal

from .comparing import kind_of

Kind = AgencyProposal.Kind
State = AgencyProposal.State


@authored
def decide(*, by: User, proposal: AgencyProposal, seen: str, accept: bool) -> AgencyProposal:
    """Do what a proposal says, or refuse it; what it says is not proposed again then.

    Raises PermissionDenied for others than the region's administrators, ChangedSince when it or its
    agency is not what was `seen`, ValidationError when it was decided, or the agencies refuse it.
    """
    people.require_administrator(by, proposal.region_id)
    held = AgencyProposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if not held.is_open:
        raise ValidationError(_("Usulan ini sudah diputuskan."))
    require_version(held, seen)
    if accept:
        held.agency = _done(by, held)
    held.state = State.ACCEPTED if accept else State.REFUSED
    held.decided_by, held.decided_at = by, timezone.now()
    held.full_clean()
    held.save()
    return held


def _done(by: User, proposal: AgencyProposal) -> Agency:
    """The agency as the proposal wants it, written by whoever keeps agencies."""
    if proposal.agency is None:
        return people.add_agency(
            by=by,
            region=proposal.region,
            code=proposal.code,
            name=proposal.name,
            short_name="",
            kind=kind_of(proposal.name),
        )
    agency = proposal.agency
    return people.change_agency(
        by=by,
        agency=agency,
        seen=version_of(agency),
        code=proposal.code if proposal.kind == Kind.RECODED else agency.code,
        name=proposal.name if proposal.kind in {Kind.RENAMED, Kind.RECODED} else agency.name,
        short_name=agency.short_name,
        kind=agency.kind,
        is_active=proposal.kind != Kind.ENDED,
    )


@dataclass(slots=True)
class Outcome:
    """Proposals that were accepted, and those that could not be, with the reason."""

    done: list[AgencyProposal] = field(default_factory=list)
    refused: list[tuple[AgencyProposal, str]] = field(default_factory=list)


def accept_all(*, by: User, proposals: Sequence[AgencyProposal], seen: Seen) -> Outcome:
    """Accept those that were shown, each in a transaction of its own; the others are left alone."""
    outcome = Outcome()
    for proposal in proposals:
        token = seen.get(name_of(proposal))
        if token is None:
            continue
        try:
            with transaction.atomic():
                decide(by=by, proposal=proposal, seen=token, accept=True)
            outcome.done.append(proposal)
        except ValidationError as error:
            outcome.refused.append((proposal, " ".join(error.messages)))
    return outcome
