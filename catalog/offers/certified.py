"""Certificates of products as the law hears of them: columns in one query, no record of each."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from catalog.models import Certificate, CertificateProduct, StandingChange
from p3dn.regulation.certificates.standing import Certified, Event, Happening

COLUMNS = (
    "product_id", "certificate_id", "certificate__issued_on", "certificate__kind", "certificate__project_ref",
    "certificate__tkdn", "certificate__tkdn_valid_until", "certificate__bmp", "certificate__bmp_valid_until",
    "certificate__number", "certificate__file_sha256", "certificate__assessed_in", "happened",
)  # fmt: skip


class Row(NamedTuple):
    """A verified certificate for one product as the database gives it; a field for each of `COLUMNS`."""

    product: int
    pk: int
    issued_on: date
    kind: str
    project_ref: str
    tkdn: Decimal
    tkdn_valid_until: date
    bmp: Decimal | None
    bmp_valid_until: date | None
    number: str
    file_sha256: str
    assessed_in: int | None
    happened: list[dict[str, Any]]

    @property
    def certified(self) -> Certified:
        """What it certifies, and what happened to it since."""
        return Certified(
            recorded=self.pk,
            issued_on=self.issued_on,
            tkdn=self.tkdn,
            tkdn_valid_until=self.tkdn_valid_until,
            bmp=self.bmp,
            bmp_valid_until=self.bmp_valid_until,
            project=self.project_ref if self.kind == Certificate.Kind.PROJECT else None,
            events=tuple(
                Event(Happening(one["kind"]), date.fromisoformat(one["effective_on"]), one["pk"])
                for one in self.happened
            ),
        )


def certificates_of(products: Collection[int]) -> dict[int, list[Row]]:
    """The verified certificates of each product with what happened to them; one query, or none."""
    held: dict[int, list[Row]] = defaultdict(list)
    if not products:
        return held
    changes = StandingChange.objects.filter(certificate=OuterRef("certificate")).order_by("pk")
    told = changes.values(json=JSONObject(pk="pk", kind="kind", effective_on="effective_on"))
    rows = (
        CertificateProduct.objects.filter(
            product__any=products, certificate__state=Certificate.State.VERIFIED
        )
        .order_by()
        .annotate(happened=ArraySubquery(told))
        .values_list(*COLUMNS)
    )
    for row in rows:
        held[row[0]].append(Row(*row))
    return held
