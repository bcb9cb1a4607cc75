"""What a product may claim on a day: its best certificate, and what that one still says."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from catalog.models import Certificate, Product
from p3dn.regulation import Standing

from .standing import standing_on

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Certification:
    """Standing of a product on a day, with the values that count then (percent).

    Without a certificate in force `tkdn` and `bmp` are None, and `certificate` is the latest one
    that was issued, if any, so that a page can say what became of it.
    """

    standing: Standing
    certificate: Certificate | None = None
    tkdn: Decimal | None = None
    bmp: Decimal | None = None

    @property
    def tkdn_bmp(self) -> Decimal | None:
        """TKDN and BMP together; None without a certificate in force."""
        return None if self.tkdn is None else self.tkdn + (self.bmp or ZERO)

    def days_left(self, day: date) -> int | None:
        """Days until the TKDN lapses; 0 on its last day, None when it is not in force."""
        if self.standing is not Standing.VALID or self.certificate is None:
            return None
        return (self.certificate.tkdn_valid_until - day).days


def bmp_on(certificate: Certificate, day: date) -> Decimal:
    """BMP that counts on the day: zero when none is stated or its own validity is over."""
    until = certificate.bmp_valid_until
    if certificate.bmp is None or until is None or day > until:
        return ZERO
    return certificate.bmp


def certification_on(product: Product, day: date) -> Certification:
    """The certificate with the highest TKDN in force that day, else the latest of any standing.

    Statements for a single project are left out. Reads `product.certificates` with their events;
    use `catalog.offers.reads.with_certificates` to have both at hand.
    """
    general = [
        (certificate, standing_on(certificate, certificate.standing_changes.all(), day))
        for certificate in product.certificates.all()
        if certificate.kind != Certificate.Kind.PROJECT
        and certificate.state == Certificate.State.VERIFIED
    ]
    valid = [c for c, standing in general if standing is Standing.VALID]
    if valid:
        best = max(valid, key=lambda c: (c.tkdn, c.tkdn_valid_until, c.pk))
        return Certification(Standing.VALID, best, best.tkdn, bmp_on(best, day))
    if general:
        latest, standing = max(general, key=lambda pair: (pair[0].issued_on, pair[0].pk))
        return Certification(standing, latest)
    return Certification(Standing.NONE)
