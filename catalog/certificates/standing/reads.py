"""Suspensions that lasted longer than they may, and of which nobody has said how they ended."""

from datetime import date

from django.db.models import OuterRef, Q, QuerySet, Subquery

from catalog.models import Certificate, StandingChange
from catalog.models.certificates.certificate import CertificateQuerySet
from catalog.offers.standing import events_of
from p3dn.accounts.access.rows import CATALOGUE, access_of
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.models import User
from p3dn.regulation import Standing
from p3dn.regulation.certificates import suspension as law
from p3dn.regulation.certificates.schemes import NEW_RULES_FROM
from p3dn.regulation.certificates.standing import Happening


def over_since(day: date) -> date:
    """The last day on which a suspension began that is over on the day; one query, of the holidays."""
    return law.over_since(day, WorkingDays().calendar)


def overdue(day: date, since: date | None = None) -> CertificateQuerySet:
    """Certificates whose suspension is over on the day, the longest first; twin of the law's `overdue`.

    With `standing`, `phase`, and `suspended_on`, the day the suspension took effect. `since` is
    `over_since` the day, where somebody asked for it already.
    """
    if day < NEW_RULES_FROM:
        return Certificate.objects.none()
    newest = StandingChange.objects.filter(certificate=OuterRef("pk"))
    newest = newest.order_by("-effective_on", "-pk")
    rows = Certificate.objects.with_phase(day).annotate(
        suspended_on=Subquery(newest.values("effective_on")[:1])
    )
    return (
        rows.alias(newest=Subquery(newest.values("kind")[:1]))
        .filter(
            Q(newest=Happening.SUSPENDED.value, standing=Standing.SUSPENDED.value),
            suspended_on__lte=since or over_since(day),
        )
        .order_by("suspended_on", "pk")
    )


def overdue_for(user: User, day: date, since: date | None = None) -> QuerySet[Certificate]:
    """Those of regions in which the person is catalogue officer or verifier."""
    return overdue(day, since).filter(region_id__in=access_of(user).region_ids(CATALOGUE))


def last_day_of(certificate: Certificate, changes: list[StandingChange], day: date) -> date | None:
    """The day on which the certificate's suspension was to end, once it is over; else None.

    The certificate is read `with_standing` on the day; `changes` are its own.
    """
    standing = Standing(certificate.standing)  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    return law.overdue(events_of(changes), standing, day, WorkingDays())
