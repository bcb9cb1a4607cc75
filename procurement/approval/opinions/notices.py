"""What people are told of opinions."""

from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.notices.kinds import Kind
from procurement.models.requests.route import DECIDERS

PAGE = "procurement:request_opinions"
ASKED = Kind(
    "opinion_asked",
    _("Pendapat saya diminta"),
    _("%(by)s meminta pendapat Anda tentang permintaan %(number)s “%(title)s”: %(question)s"),
    PAGE,
    frozenset({Role.REQUESTER, Role.APPROVER, Role.P3DN_TEAM, Role.ADMINISTRATOR, Role.AUDITOR}),
)
GIVEN = Kind(
    "opinion_given",
    _("Pendapat yang saya minta dijawab"),
    _("%(by)s menjawab tentang permintaan %(number)s “%(title)s”: %(answer)s"),
    PAGE,
    frozenset(DECIDERS),
)
KINDS = (ASKED, GIVEN)
