"""What became of an exemption, and how it stands on a day; beside `exemption.py`, which is long enough."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.regulation.certificates.standing import lapsed
from procurement.models.access import own_or_region

from .line_state import LineWorkflow

if TYPE_CHECKING:
    from .exemption import Exemption  # noqa: F401 -- named as text


class State(models.TextChoices):
    """What became of an exemption."""

    ASKED = "asked", _("Menunggu Tim P3DN")
    GRANTED = "granted", _("Dikabulkan")
    REFUSED = "refused", _("Ditolak")


class Standing(models.TextChoices):
    """How it stands, which follows from its state, its last day, and whether its line is still open."""

    ASKED = State.ASKED.value, State.ASKED.label
    GRANTED = State.GRANTED.value, State.GRANTED.label
    EXPIRED = "expired", _("Sudah berakhir")
    REFUSED = State.REFUSED.value, State.REFUSED.label
    MOOT = "moot", _("Tidak lagi diperlukan")


OPEN_LINE = Q(line__state__in=LineWorkflow.OPEN)
"""The line may still be bought: not rejected, given up, taken out, or delivered."""


def standing_among(state: str, line_state: str, valid_until: date | None, day: date) -> Standing:
    """How an exemption stands on a local date. `with_standing` says the same in SQL."""
    if state == State.ASKED and line_state not in LineWorkflow.OPEN:
        return Standing.MOOT
    if state == State.GRANTED and valid_until is not None and lapsed(valid_until, day):
        return Standing.EXPIRED
    return Standing(state)


class ExemptionQuerySet(models.QuerySet["Exemption"]):
    """Exemptions and import approvals."""

    def visible_to(self, user: Person) -> "ExemptionQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "line__request__"))

    def standing(self, standing: str, day: date) -> "ExemptionQuerySet":
        """Those that stand so on a local date."""
        return self.filter(_WHERE[Standing(standing)](day))

    def waiting(self) -> "ExemptionQuerySet":
        """Those that somebody still has to decide: asked for, and of a line that is still open."""
        return self.filter(OPEN_LINE, state=State.ASKED)

    def with_standing(self, day: date) -> "ExemptionQuerySet":
        """With `stands`, how each stands on a local date."""
        cases = [When(_WHERE[one](day), then=Value(one.value)) for one in Standing]
        return self.annotate(stands=Case(*cases, output_field=models.CharField()))

    def waiting_for(self, user: Person) -> "ExemptionQuerySet":
        """Waiting ones of the Tim P3DN's region that this person did not ask for; see `exemptions_to_decide`."""
        regions = access_of(user).region_ids({Role.P3DN_TEAM})
        return self.waiting().filter(line__request__region_id__in=regions).exclude(Q(asked_by=user))


_WHERE: dict[Standing, Callable[[date], Q]] = {
    Standing.ASKED: lambda _day: Q(state=State.ASKED) & OPEN_LINE,
    Standing.MOOT: lambda _day: Q(state=State.ASKED) & ~OPEN_LINE,
    Standing.EXPIRED: lambda day: Q(state=State.GRANTED, valid_until__lt=day),
    Standing.GRANTED: lambda day: (
        Q(state=State.GRANTED) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    ),
    Standing.REFUSED: lambda _day: Q(state=State.REFUSED),
}
