"""What is known of the national list for kinds of things, as the law wants to hear it."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from p3dn.regulation import NationalList, duty_on

from .candidates import SUBCLASS_DIGITS, in_kind, same_kind
from .models import NationalListCheck, NationalListEntry


def national_state(codes: Iterable[str], *, region_id: int, day: date) -> dict[str, NationalList]:
    """The region's last look for each code, or a class above it, on or before a local date.

    Rows of the list that were assigned to the kind speak for themselves: one with enough TKDN
    proves that such a product exists, whatever the last look said. Two queries for any number of
    codes.
    """
    wanted = list(dict.fromkeys(codes))
    checks = list(
        NationalListCheck.objects.filter(
            region_id=region_id, checked_on__lte=day, commodity_id__in=_lineage(wanted)
        ).order_by("-checked_on", "-pk")
    )
    listed = _listed(wanted, day)
    return {code: _state(code, checks, listed, day) for code in wanted}


def _lineage(codes: Iterable[str]) -> set[str]:
    """Codes with every class above them down to the subclass; wider looks say too little."""
    return {
        code[:n] for code in codes for n in range(min(SUBCLASS_DIGITS, len(code)), len(code) + 1)
    }


def _listed(codes: list[str], day: date) -> list[NationalListEntry]:
    valid = Q(valid_until__isnull=True) | Q(valid_until__gte=day)
    return list(
        NationalListEntry.objects.filter(
            in_kind(codes) & valid, tkdn__isnull=False, seen_on__lte=day
        ).only("commodity_id", "tkdn", "bmp", "seen_on")
    )


def _state(
    code: str, checks: list[NationalListCheck], listed: list[NationalListEntry], day: date
) -> NationalList:
    check = next((c for c in checks if code.startswith(c.commodity_id)), None)
    rows = [row for row in listed if same_kind(code, str(row.commodity_id))]
    regime = duty_on(day)
    trigger = purchasable = certified = None
    if regime and rows:
        sums = [(row.tkdn or 0) + (row.bmp or 0) for row in rows]
        trigger = any(value >= regime.trigger_minimum for value in sums) or None
        values = [row.tkdn for row in rows if row.tkdn is not None]
        purchasable = any(value >= regime.purchase_minimum for value in values) or None
        certified = any(value < regime.purchase_minimum for value in values) or None
    if check is None:
        seen = max((row.seen_on for row in rows), default=None)
        return NationalList(
            seen, trigger, purchasable, certified, reference="daftar impor" if rows else ""
        )
    return NationalList(
        checked_on=check.checked_on,
        has_trigger=trigger or check.has_trigger,
        has_purchasable=purchasable or check.has_purchasable,
        has_certified=certified or check.has_certified,
        has_siinas=check.has_siinas,
        keyword=check.keyword,
        reference=f"pemeriksaan {check.pk}",
    )
