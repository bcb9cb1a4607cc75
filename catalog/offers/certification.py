"""What a product may claim on a day: the certificate that counts, and what that one still says."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from catalog.models import Certificate, Product
from p3dn.regulation import Standing
from p3dn.regulation.certificates import standing as law

from .standing import counting, events_of

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
    return law.bmp_on(certificate.bmp, certificate.bmp_valid_until, day)


def certification_on(product: Product, day: date) -> Certification:
    """The certificate that counts that day for any purchase, and its values while it is in force.

    Statements for a single project are left out. Reads `product.certificates` with their events;
    use `catalog.offers.reads.with_certificates` to have both at hand.
    """
    chosen, standing = counting(
        ((c, events_of(c.standing_changes.all())) for c in product.certificates.all()), day
    )
    if chosen is None or standing is not Standing.VALID:
        return Certification(standing, chosen)
    return Certification(standing, chosen, chosen.tkdn, bmp_on(chosen, day))
