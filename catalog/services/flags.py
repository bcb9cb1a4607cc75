"""Signs that a certificate is passed off by somebody else: its file or its number twice."""

import re

from django.db.models import BooleanField, ExpressionWrapper, Q

from catalog.models import Certificate

SHORTEST = 5
MOST = 20


def lookalikes(certificate: Certificate) -> list[Certificate]:
    """Certificates of other producers with the same file or number, each with what is the same.

    `same_file`: byte for byte (SHA-256). `same_number`: also in another spelling, such as other
    separators, leading zeros, or the letter O for a zero. Refused ones count: that is where a
    second user of a number ends. All regions count; one query.
    """
    same_file = Q(pk__in=[])
    if certificate.file_sha256:
        same_file = Q(file_sha256=certificate.file_sha256)
    same_number = Q(number_key=certificate.number_key)
    skeleton = certificate.number_skeleton
    if len(skeleton) >= SHORTEST and re.search(r"\d", skeleton):
        same_number |= Q(number_skeleton=skeleton)
    found = (
        Certificate.objects.filter(same_file | same_number)
        .exclude(producer=certificate.producer_id)
        .annotate(same_file=_flag(same_file), same_number=_flag(same_number))
        .select_related("producer", "region")
        .order_by("pk")
    )
    return list(found[:MOST])


def _flag(condition: Q) -> ExpressionWrapper:
    return ExpressionWrapper(condition, output_field=BooleanField())
