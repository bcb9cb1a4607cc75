"""Signs that a certificate is passed off by somebody else: its file or its number twice."""

import re
from dataclasses import dataclass

from django.db.models import BooleanField, ExpressionWrapper, Q

from catalog.models import Certificate
from p3dn.accounts.models import Region, User

SHORTEST = 5
MOST = 20


@dataclass(frozen=True, slots=True)
class Alike:
    """Another producer's certificate with the same file or number.

    `certificate` is None where the person may not read it: then only its region is told, whose
    office knows the rest.
    """

    certificate: Certificate | None
    region: Region
    same_file: bool
    same_number: bool


def lookalikes(certificate: Certificate, user: User) -> list[Alike]:
    """Certificates of other producers with the same file or number, each with what is the same.

    `same_file`: byte for byte (SHA-256). `same_number`: also in another spelling, such as other
    separators, leading zeros, or the letter O for a zero. Refused ones count: that is where a
    second user of a number ends. All regions count; two queries.
    """
    same_file = Q(pk__in=[])
    if certificate.file_sha256:
        same_file = Q(file_sha256=certificate.file_sha256)
    same_number = Q(number_key=certificate.number_key)
    skeleton = certificate.number_skeleton
    if len(skeleton) >= SHORTEST and re.search(r"\d", skeleton):
        same_number |= Q(number_skeleton=skeleton)
    alike = (
        Certificate.objects.filter(same_file | same_number)
        .exclude(producer=certificate.producer_id)
        .annotate(same_file=_flag(same_file), same_number=_flag(same_number))
        .select_related("region")
        .only("region", "pk")
        .order_by("pk")[:MOST]
    )
    return [
        Alike(known, other.region, other.same_file, other.same_number)  # type: ignore[attr-defined]  # an annotation, which the stubs lose
        for other, known in with_readable(list(alike), user)
    ]


def with_readable(
    certificates: list[Certificate], user: User
) -> list[tuple[Certificate, Certificate | None]]:
    """Each certificate beside itself as the person may read it, or None; one query."""
    rows = Certificate.objects.visible_to(user).select_related("producer", "region")
    readable = rows.in_bulk([other.pk for other in certificates]) if certificates else {}
    return [(other, readable.get(other.pk)) for other in certificates]


def _flag(condition: Q) -> ExpressionWrapper[Q]:
    return ExpressionWrapper(condition, output_field=BooleanField())
