"""Proposing what is one kind, and deciding on it: two people, dated, one decision per code at a time."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce
from operator import or_

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, CommodityAttribute, EquivalenceGroup, GroupMember
from catalog.models.reference.group import DECIDED
from catalog.shared.commodities import refuse_wide_commodity
from catalog.shared.writing import OFFICER, VERIFIER, lock_seen, require_keeper, save_checked
from p3dn.accounts.models import Region, User
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS

from .reads import may_decide

Kind = EquivalenceGroup.Kind
State = EquivalenceGroup.State
MOST_CODES = 12


@transaction.atomic
def propose_group(
    *,
    user: User,
    region: Region | None,
    kind: str,
    name: str,
    use: str,
    codes: Sequence[Commodity],
    valid_from: date,
    reason: str,
    attribute: CommodityAttribute | None = None,
) -> EquivalenceGroup:
    """Propose that codes serve one use, or that an attribute tells the kinds of one code apart.

    By an officer for their own region, by an operator (`region` None) for all. Nothing changes until
    somebody else confirms it.
    """
    require_keeper(user, region, OFFICER)
    named = list(dict.fromkeys(codes))
    _check_codes(named, kind, attribute, region)
    group = EquivalenceGroup(
        region=region,
        kind=kind,
        name=" ".join(name.split()),
        use=use.strip(),
        attribute=attribute if kind == Kind.SPLIT else None,
        valid_from=valid_from,
        reason=reason.strip(),
        entered_by=user,
    )
    if valid_from < timezone.localdate():
        raise ValidationError({"valid_from": _("Kelompok tidak berlaku surut: pilih hari ini atau sesudahnya.")})  # fmt: skip
    save_checked(group)
    for commodity in named:
        save_checked(GroupMember(group=group, commodity=commodity))
    return group


def _check_codes(
    codes: Sequence[Commodity],
    kind: str,
    attribute: CommodityAttribute | None,
    region: Region | None,
) -> None:
    for commodity in codes:
        refuse_wide_commodity(commodity)
    if len(codes) > MOST_CODES:
        raise ValidationError(_("Paling banyak %(most)s kode.") % {"most": MOST_CODES})
    if kind == Kind.JOINED:
        if len(codes) < 2:
            raise ValidationError(_("Sebutkan sedikitnya dua kode yang satu kegunaan."))
        _refuse_nested(codes)
        return
    if len(codes) != 1:
        raise ValidationError(_("Sebutkan tepat satu kode yang memuat beberapa jenis."))
    if attribute is None:
        raise ValidationError({"attribute": _("Pilih atribut yang membedakan jenisnya.")})
    theirs = region.pk if region else None
    if (
        not codes[0].pk.startswith(attribute.commodity_id)
        or attribute.region_id not in {None, theirs}
        or not attribute.is_active
    ):
        raise ValidationError(
            {"attribute": _("Atribut itu tidak dipakai untuk kode %(code)s.") % {"code": codes[0].pk}}
        )  # fmt: skip


def _refuse_nested(codes: Iterable[Commodity]) -> None:
    """Everything below a code belongs to it already."""
    ordered = sorted(commodity.pk for commodity in codes)
    for wider, finer in zip(ordered, ordered[1:], strict=False):
        if finer.startswith(wider):
            raise ValidationError(
                _("%(finer)s sudah termasuk dalam %(wider)s.") % {"finer": finer, "wider": wider}
            )


@transaction.atomic
def confirm_group(
    *, user: User, group: EquivalenceGroup, seen: str, note: str = ""
) -> EquivalenceGroup:
    """Let a proposal hold, from its first day on and not before today.

    By a verifier of its region (an operator where it is for all) who did not propose it. Refused
    where one of its codes stands in another group of the same region in those days.
    """
    group = _held_for_decision(user, group, seen)
    group.valid_from = max(group.valid_from, timezone.localdate())
    _refuse_taken(group)
    return _decide(group, user, State.CONFIRMED, note)


@transaction.atomic
def refuse_group(*, user: User, group: EquivalenceGroup, seen: str, note: str) -> EquivalenceGroup:
    """Say that they are other kinds; it stays on record, and why."""
    group = _held_for_decision(user, group, seen)
    if not note.strip():
        raise ValidationError({"note": _("Tuliskan mengapa usulan ini ditolak.")})
    return _decide(group, user, State.REFUSED, note)


@transaction.atomic
def end_group(
    *, user: User, group: EquivalenceGroup, seen: str, last_day: date | None, reason: str
) -> EquivalenceGroup:
    """Let a group end after a day: what was judged until then keeps it.

    By a verifier who did not propose it; what is over already is not ended earlier.
    """
    require_keeper(user, group.region, VERIFIER)
    group = lock_seen(group, seen)
    _refuse_own(user, group)
    if not group.is_confirmed:
        raise ValidationError(_("Kelompok ini tidak sedang berlaku."))
    if last_day is None or last_day < max(timezone.localdate(), group.valid_from):
        raise ValidationError(
            {"last_day": _("Hari terakhir paling cepat hari ini, dan tidak sebelum mulai berlaku.")}
        )
    if not reason.strip():
        raise ValidationError({"reason": _("Tuliskan mengapa kelompok ini diakhiri.")})
    group.state, group.valid_to, group.end_reason = State.ENDED, last_day, reason.strip()
    save_checked(group)
    return group


def _held_for_decision(user: User, group: EquivalenceGroup, seen: str) -> EquivalenceGroup:
    require_keeper(user, group.region, VERIFIER)
    group = lock_seen(group, seen)
    _refuse_own(user, group)
    if not group.is_proposed:
        raise ValidationError(_("Usulan ini sudah diputuskan."))
    return group


def _refuse_own(user: User, group: EquivalenceGroup) -> None:
    if not may_decide(user, group):
        raise ValidationError(_("Usulan Anda sendiri diputuskan oleh orang lain."))


def _decide(group: EquivalenceGroup, user: User, state: str, note: str) -> EquivalenceGroup:
    group.state, group.decided_by, group.decided_at = state, user, timezone.now()
    group.decision_note = note.strip()
    save_checked(group)
    return group


def _refuse_taken(group: EquivalenceGroup) -> None:
    """Refuse a code that another group of the region, or of all, names in the same days.

    The subclasses of its codes are held, so that two people cannot confirm two groups at once.
    """
    codes = sorted(group.members.values_list("commodity_id", flat=True))
    subclasses = {code[:SUBCLASS_DIGITS] for code in codes}
    held = Commodity.objects.select_for_update(no_key=True).filter(pk__in=subclasses)
    list(held.order_by("pk").values_list("pk"))
    related = reduce(or_, (Q(members__commodity__kbki_code__startswith=code) for code in codes))
    lineage = {code[:n] for code in codes for n in range(SUBCLASS_DIGITS, len(code))}
    others = (
        EquivalenceGroup.objects.filter(related | Q(members__commodity__in=lineage))
        .filter(Q(valid_to__isnull=True) | Q(valid_to__gte=group.valid_from))
        .filter(region=group.region, state__in=DECIDED)
        .exclude(pk=group.pk)
    )
    if group.valid_to:
        others = others.filter(valid_from__lte=group.valid_to)
    other = others.order_by("pk").first()
    if other is not None:
        raise ValidationError(
            _("Kode kelompok ini sudah ada pada kelompok “%(name)s”. Akhiri kelompok itu lebih dahulu.")
            % {"name": other.name}
        )  # fmt: skip
