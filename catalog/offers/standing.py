"""Stored certificates as the law wants to hear of them: what they certify and what happened since."""

from collections.abc import Iterable
from datetime import date

from catalog.models import Certificate, StandingChange
from p3dn.regulation import Standing
from p3dn.regulation.certificates import standing as law
from p3dn.regulation.certificates.standing import Certified, Event, Happening


def events_of(changes: Iterable[StandingChange]) -> tuple[Event, ...]:
    """Recorded changes as events of the law, in any order."""
    return tuple(
        Event(Happening(change.kind), change.effective_on, change.pk) for change in changes
    )


def certified(certificate: Certificate, events: tuple[Event, ...]) -> Certified:
    """What a stored certificate certifies; `events` are its own."""
    one_project = certificate.kind == Certificate.Kind.PROJECT
    return Certified(
        recorded=certificate.pk,
        verified=certificate.state == Certificate.State.VERIFIED,
        issued_on=certificate.issued_on,
        tkdn=certificate.tkdn,
        tkdn_valid_until=certificate.tkdn_valid_until,
        bmp=certificate.bmp,
        bmp_valid_until=certificate.bmp_valid_until,
        project=certificate.project_ref if one_project else None,
        events=events,
    )


def is_final(changes: Iterable[StandingChange]) -> bool:
    """True when a certificate was revoked or superseded, on whatever day: nothing undoes that."""
    return law.is_final(events_of(changes))


def standing_among(
    certificate: Certificate, certificates: Iterable[Certificate], day: date
) -> Standing:
    """Standing of a certificate for one product on a local date, by the law.

    `certificates` are all of that product, read with their events.
    """
    stored = {c.pk: certified(c, events_of(c.standing_changes.all())) for c in certificates}
    return law.standing_among(stored[certificate.pk], stored.values(), day)


def counting(
    certificates: Iterable[tuple[Certificate, tuple[Event, ...]]], day: date, project: str = ""
) -> tuple[Certificate | None, Standing]:
    """The one of a product's certificates that counts on the day, by the law, and its standing.

    Each comes with its events. `project` is the RUP code of the package it is asked for.
    """
    stored = {certificate.pk: (certificate, events) for certificate, events in certificates}
    chosen, standing = law.counting(
        (certified(*pair) for pair in stored.values()), day, project=project
    )
    return (stored[chosen.recorded][0] if chosen else None), standing
