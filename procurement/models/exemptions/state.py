"""What became of an exemption, and how it stands on a day; beside `exemption.py`, which is long enough."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.regulation.certificates.standing import lapsed
from procurement.models.access import own_or_region
from procurement.models.requests.lines.state import LineWorkflow

from .file import ExemptionFile

if TYPE_CHECKING:
    from .exemption import Exemption


class Kind(models.TextChoices):
    """Whether the ladder is left, or a thing is imported."""

    EXEMPTION = "exemption", _("Pengecualian")
    IMPORT = "import", _("Persetujuan impor")


class State(models.TextChoices):
    """What became of an exemption."""

    ASKED = "asked", _("Menunggu Tim P3DN")
    GRANTED = "granted", _("Dikabulkan")
    REFUSED = "refused", _("Ditolak")


class Standing(models.TextChoices):
    """How it stands: of its state, its last day, what is told and signed, and whether its line is open.

    What was granted before words, number or letter were asked lifts nothing until they are there
    (`LACKING`, `UNSIGNED`), so that nobody reads it as granted.
    """

    ASKED = State.ASKED.value, State.ASKED.label
    GRANTED = State.GRANTED.value, State.GRANTED.label
    LACKING = "lacking", _("Dikabulkan, belum lengkap")
    UNSIGNED = "unsigned", _("Menunggu surat kepala daerah")
    EXPIRED = "expired", _("Sudah berakhir")
    REFUSED = State.REFUSED.value, State.REFUSED.label
    MOOT = "moot", _("Tidak lagi diperlukan")


OPEN_LINE = Q(line__state__in=LineWorkflow.OPEN)
"""The line may still be bought: not rejected, given up, taken out, or delivered."""


WORDS = Q(reason__regex=r"([[:alnum:]].*){3}", evidence__regex=r"([[:alnum:]].*){3}")
"""Reason and evidence are told in words: the twin of `need.said`."""
NUMBERED = Q(decision_number__regex=r"[^ .-]")
TOLD = WORDS & NUMBERED & Q(decided_by__isnull=False)
"""Granted with all that the law asks to be told: the twin of `dispensation.complete`."""


def signed() -> Q:
    """No import, or one whose letter of the regional head is kept: the twin of `dispensation.unsigned`."""
    letters = ExemptionFile.objects.filter(exemption=OuterRef("pk"), kind=ExemptionFile.Kind.LETTER)
    return ~Q(kind=Kind.IMPORT) | Q(Exists(letters))


def standing_among(exemption: "Exemption", day: date) -> Standing:
    """How an exemption stands on a local date; asks for its line and, of an import, its files.

    `with_standing` says the same in SQL.
    """
    if exemption.is_moot:
        return Standing.MOOT
    if not exemption.is_granted:
        return Standing(exemption.state)
    if exemption.valid_until is not None and lapsed(exemption.valid_until, day):
        return Standing.EXPIRED
    if exemption.is_lacking:
        return Standing.LACKING
    return Standing.UNSIGNED if exemption.lacks_letter else Standing.GRANTED


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
        return self.of_open_lines().filter(state=State.ASKED)

    def of_open_lines(self) -> "ExemptionQuerySet":
        """Those of lines that may still be bought."""
        return self.filter(OPEN_LINE)

    def lifting(self) -> "ExemptionQuerySet":
        """Those that lift the duty as far as the law goes, or did until their last day."""
        return self.filter(TOLD, signed(), state=State.GRANTED)

    def with_standing(self, day: date) -> "ExemptionQuerySet":
        """With `stands`, how each stands on a local date."""
        cases = [When(_WHERE[one](day), then=Value(one.value)) for one in Standing]
        return self.annotate(stands=Case(*cases, output_field=models.CharField()))

    def waiting_for(self, user: Person) -> "ExemptionQuerySet":
        """Waiting ones of the Tim P3DN's region that this person did not ask for; see `exemptions_to_decide`."""
        regions = access_of(user).region_ids({Role.P3DN_TEAM})
        return self.waiting().filter(line__request__region_id__in=regions).exclude(Q(asked_by=user))


def running(day: date) -> Q:
    """Granted, and its last day is not over."""
    return Q(state=State.GRANTED) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))


_WHERE: dict[Standing, Callable[[date], Q]] = {
    Standing.ASKED: lambda _day: Q(state=State.ASKED) & OPEN_LINE,
    Standing.MOOT: lambda _day: Q(state=State.ASKED) & ~OPEN_LINE,
    Standing.EXPIRED: lambda day: Q(state=State.GRANTED, valid_until__lt=day),
    Standing.LACKING: lambda day: running(day) & ~TOLD,
    Standing.UNSIGNED: lambda day: running(day) & TOLD & ~signed(),
    Standing.GRANTED: lambda day: running(day) & TOLD & signed(),
    Standing.REFUSED: lambda _day: Q(state=State.REFUSED),
}
