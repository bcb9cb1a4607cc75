"""The parts of a person's home page that procurement knows of."""

from collections.abc import Iterator

from django.utils import timezone

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import BUYING, CATALOGUE, REGION_WIDE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import Part
from procurement.models.requests.route import DECIDERS

from . import buying, ceilings, deciding, keeping, looking, opinions, papers, supplying


def parts(user: User, access: Access) -> Iterator[Part]:
    """Of every role; a verifier's own queue is the catalogue's."""
    day = timezone.localdate()
    if access.has(Role.REQUESTER):
        yield from buying.of_requester(user, day)
        yield from ceilings.of_asker(user, day)
        yield from papers.of_asker(user, day)
    if access.has(Role.APPROVER):
        yield from deciding.of_approver(user, day)
    if access.has(*DECIDERS):
        yield from ceilings.of_mandated(user, day)
    if access.has(*BUYING, *REGION_WIDE) and not access.has(Role.ADMINISTRATOR):
        yield from opinions.of_asked(user, day)  # an administrator's come with what hangs
    if access.has(*CATALOGUE):
        yield from supplying.of_catalogue(user, day)
    if access.has(Role.P3DN_TEAM):
        yield from deciding.of_team(user, day)
        yield from papers.of_team(user, day)
    if access.has(Role.ADMINISTRATOR):
        yield from looking.of_administrator(user, day)
        yield from keeping.of_administrator(user, day)
    if access.has(Role.AUDITOR):
        yield from looking.of_auditor(user, day)
