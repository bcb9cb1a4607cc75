"""Keeping what is required of a line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import CommodityAttribute
from procurement.models import LineRequirement, RequestLine


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing the buyer must have; numbers as plain decimals, yes and no as "Ya" and "Tidak"."""

    attribute: CommodityAttribute
    comparison: str
    values: tuple[str, ...]
    reason: str = ""


def store_requirements(line: RequestLine, wanted: Iterable[Wanted]) -> None:
    """Let a saved line require this and nothing else; what stays the same is not written.

    A constant number of queries. The caller holds the line. Raises ValidationError for an attribute
    that another region defined for itself, and for what nothing could be held against.
    """
    kept = {(one.attribute_id, one.comparison): one for one in line.requirements.all()}
    new, changed = [], []
    for asked in wanted:
        row = kept.pop((asked.attribute.pk, asked.comparison), None)
        if row is None:
            new.append(fresh(line, asked))
        elif (tuple(row.values), row.reason) != (asked.values, asked.reason):
            row.values, row.reason = list(asked.values), asked.reason
            row.clean()
            changed.append(row)
    LineRequirement.objects.filter(pk__in=[row.pk for row in kept.values()]).delete()
    LineRequirement.objects.bulk_update(changed, ["values", "reason"])
    LineRequirement.objects.bulk_create(new)


def fresh(line: RequestLine, asked: Wanted) -> LineRequirement:
    """A requirement of the line, not saved. Raises as `store_requirements` does."""
    attribute = asked.attribute
    if attribute.region_id not in (None, line.request.region_id):
        raise ValidationError(
            _("%(name)s bukan sifat yang dipakai di daerah ini.") % {"name": attribute.name}
        )
    row = unsaved(asked)
    row.line = line
    row.clean_fields(exclude=["line", "attribute"])
    row.clean()
    return row


def unsaved(asked: Wanted) -> LineRequirement:
    """What is wanted as a requirement of no line yet."""
    return LineRequirement(
        attribute=asked.attribute,
        name=asked.attribute.name,
        unit=asked.attribute.unit,
        comparison=asked.comparison,
        values=list(asked.values),
        reason=asked.reason,
    )


def copy_requirements(line: RequestLine, to: Sequence[RequestLine]) -> None:
    """Require of saved lines what is required of this one; at most two queries."""
    LineRequirement.objects.bulk_create(
        LineRequirement(
            line=other,
            attribute_id=one.attribute_id,
            name=one.name,
            unit=one.unit,
            comparison=one.comparison,
            values=one.values,
            reason=one.reason,
        )
        for one in line.requirements.all()
        for other in to
    )
