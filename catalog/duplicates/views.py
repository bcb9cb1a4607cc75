"""Producers registered twice: the list, the side by side, and the decision."""

from typing import cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.models import Producer, ProducersDistinct
from catalog.shared.editing import do_and_tell
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.versions import ChangedSince, all_seen_in, versioned
from p3dn.ui.lists.known import PAGE, asked_page, knows
from p3dn.ui.values.bounds import whole

from .merging import conflicts, merge_producers
from .services import FIRST as PAGE_SIZE
from .services import Pair, duplicate_pairs, keep_apart


@requires(Role.CATALOGUE_OFFICER)
@knows(PAGE)
def duplicate_list(request: AuthenticatedRequest) -> HttpResponse:
    """Pairs of the officer's regions with what they have in common."""
    pairs = duplicate_pairs(access_of(request.user).region_ids({Role.CATALOGUE_OFFICER}))
    listed = cast("list[Pair]", pairs)  # counted and cut as one
    page = asked_page(request, Paginator(listed, PAGE_SIZE))
    told_apart = (
        ProducersDistinct.objects.filter(first__in=Producer.objects.editable_by(request.user))
        .select_related("first", "second", "by")
        .order_by("-at", "-pk")[:PAGE_SIZE]
    )
    context = {"page_obj": page, "told_apart": told_apart, "not_compared": pairs.not_compared}
    return render(request, "catalog/duplicates/duplicate_list.html", context)


@requires(Role.CATALOGUE_OFFICER)
def producer_merge(request: AuthenticatedRequest, pk: int, other: int) -> HttpResponse:
    """Take `other` up into `pk`; what would move, and what stands in the way, is shown first."""
    own = versioned(Producer.objects.editable_by(request.user).select_related("location"))
    survivor, merged = get_object_or_404(own, pk=pk), get_object_or_404(own, pk=other)
    products = list(versioned(merged.products.order_by("name", "pk")))
    certificates = list(versioned(merged.certificates.order_by("number")))
    moving = [*products, *certificates]
    reason, problem, changed = request.POST.get("reason", ""), "", None
    if request.method == "POST":
        try:
            merge_producers(
                user=request.user,
                survivor=survivor,
                merged=merged,
                seen=all_seen_in(request.POST, [survivor, merged, *moving]),
                reason=reason,
                resolutions=_decided(request),
            )
            messages.success(request, _("Produsen digabung. Riwayatnya tersimpan."))
            return redirect("catalog:producer_detail", survivor.pk)
        except ChangedSince as what:
            changed = what
        except ValidationError as error:
            problem = " ".join(error.messages)
    context = {
        "changed": changed,
        "shown": [survivor, merged, *moving],
        "survivor": survivor,
        "merged": merged,
        "products": products,
        "certificates": certificates,
        "sites": merged.sites.all(),
        "conflicts": [
            (
                conflict,
                request.POST.get(f"decision-{conflict.moving.pk}", ""),
                request.POST.get(f"type-{conflict.moving.pk}", ""),
            )
            for conflict in conflicts(survivor, merged)
        ],
        "reason": reason,
        "problem": problem,
    }
    return render(request, "catalog/duplicates/producer_merge.html", context)


def _decided(request: AuthenticatedRequest) -> dict[int, str | None]:
    """What was chosen for each product both have: a new type, or None to leave it behind."""
    decided: dict[int, str | None] = {}
    for name, choice in request.POST.items():
        pk = whole(name.removeprefix("decision-"))
        if pk is not None and name == f"decision-{pk}":
            if choice == "archive":
                decided[pk] = None
            elif choice == "rename":
                decided[pk] = request.POST.get(f"type-{pk}", "")
    return decided


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def producers_apart(request: AuthenticatedRequest, pk: int, other: int) -> HttpResponse:
    """Not the same firm."""
    own = Producer.objects.editable_by(request.user)
    one, two = get_object_or_404(own, pk=pk), get_object_or_404(own, pk=other)
    seen = all_seen_in(request.POST, [one, two])
    said = _("Dicatat: keduanya produsen yang berbeda.")
    do_and_tell(request, lambda: keep_apart(user=request.user, one=one, other=two, seen=seen), said)
    page = whole(request.POST.get("halaman", ""))
    query = None if page is None else {"halaman": page}
    return redirect(reverse("catalog:duplicate_list", query=query))
