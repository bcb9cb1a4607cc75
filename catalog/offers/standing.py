"""Standing of a certificate on a day, computed from its dates and what happened to it."""

from collections.abc import Iterable
from datetime import date

from catalog.models import Certificate, StandingChange
from p3dn.regulation import Standing

_AFTER = {
    StandingChange.Kind.SUSPENDED: Standing.SUSPENDED,
    StandingChange.Kind.REINSTATED: Standing.VALID,
    StandingChange.Kind.REVOKED: Standing.REVOKED,
    StandingChange.Kind.SUPERSEDED: Standing.SUPERSEDED,
}


FINAL = frozenset({StandingChange.Kind.REVOKED, StandingChange.Kind.SUPERSEDED})


def is_final(changes: Iterable[StandingChange]) -> bool:
    """True when a certificate was revoked or superseded, on whatever day: nothing undoes that."""
    return any(change.kind in FINAL for change in changes)


def standing_on(certificate: Certificate, changes: Iterable[StandingChange], day: date) -> Standing:
    """Standing of the TKDN value on a local date; the day of expiry itself still counts.

    `changes` are the certificate's own, in any order. What was decided about a certificate weighs
    before its dates: a revoked one is revoked even after it would have expired. Revocation and
    supersession are final; a later reinstatement only lifts a suspension.
    """
    if certificate.state != Certificate.State.VERIFIED:
        return Standing.UNVERIFIED
    known = sorted(
        (c for c in changes if c.effective_on <= day), key=lambda c: (c.effective_on, c.pk)
    )
    standing = Standing.VALID
    for change in known:
        if standing not in (Standing.REVOKED, Standing.SUPERSEDED):
            standing = _AFTER[StandingChange.Kind(change.kind)]
    if standing is not Standing.VALID:
        return standing
    if day < certificate.issued_on:
        return Standing.UNVERIFIED
    return Standing.VALID if day <= certificate.tkdn_valid_until else Standing.EXPIRED
