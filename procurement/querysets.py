"""Reads of procurement."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Cast, Coalesce

from catalog.models import NationalListCheck
from p3dn.accounts.access import BUYING, CATALOGUE, REGION_WIDE, access_of


def _own_or_region(user: Any, prefix: str = "") -> Q:
    """Own agencies of buyers, every agency of the region for region-wide roles."""
    access = access_of(user)
    return Q(**{f"{prefix}agency_id__in": access.agency_ids(BUYING)}) | Q(
        **{f"{prefix}agency__region_id__in": access.region_ids(REGION_WIDE)}
    )


def _sum_of(rows: Any, key: str, field: str) -> Coalesce:
    """Sum of a field over the rows of one outer row, zero when there are none."""
    total = rows.order_by().values(key).annotate(sum=Sum(field)).values("sum")
    money = models.DecimalField(max_digits=20, decimal_places=2)
    return Coalesce(Subquery(total), Decimal(0), output_field=money)


class PackageQuerySet(models.QuerySet[Any]):
    """Packages of the plan."""

    def visible_to(self, user: Any) -> "PackageQuerySet":
        """Packages of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))

    def for_list(self) -> "PackageQuerySet":
        """With agency, number of requests and what is left of the ceiling."""
        return (
            self.with_left()
            .select_related("agency")
            .annotate(request_count=Count("requests", filter=~Q(requests__state="cancelled")))
        )

    def with_left(self) -> "PackageQuerySet":
        """Adds `left`, rupiah of the ceiling not held by requests, as `ceiling.taken` counts it."""
        request = self.model._meta.get_field("requests").related_model
        line = request._meta.get_field("lines").related_model
        delivered = line._meta.get_field("realization_lines").related_model
        held = line.objects.filter(
            request__package=OuterRef("pk"), request__state__in=request.COMMITTED
        )
        spent = delivered.objects.counted().filter(
            realization__request__package=OuterRef("pk"),
            realization__request__state=request.State.COMPLETED,
        )
        return self.annotate(
            left=F("ceiling")
            - _sum_of(held, "request__package", "total")
            - _sum_of(spent, "realization__request__package", "value")
        )


class PurchaseRequestQuerySet(models.QuerySet[Any]):
    """Purchase requests."""

    def visible_to(self, user: Any) -> "PurchaseRequestQuerySet":
        """Requests of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))

    def search(self, text: str) -> "PurchaseRequestQuerySet":
        """Requests with all these words in number, title or one line's description."""
        lines = self.model._meta.get_field("lines").related_model.objects
        rows = self
        for word in text.split():
            inside = lines.filter(request=OuterRef("pk"), description__icontains=word)
            rows = rows.filter(
                Q(number__icontains=word) | Q(title__icontains=word) | Exists(inside)
            )
        return rows

    def for_list(self) -> "PurchaseRequestQuerySet":
        """With agency, package, requester, number of lines and worth in rupiah."""
        placed = Q(lines__removed_at__isnull=True)
        return self.select_related("agency", "package", "requester").annotate(
            line_count=Count("lines", filter=placed), total=Sum("lines__total", filter=placed)
        )

    def for_page(self) -> "PurchaseRequestQuerySet":
        """With everything the page of one request shows besides its lines."""
        decisions = self.model._meta.get_field("decisions").related_model.objects
        people = decisions.select_related("actor", "on_behalf_of")
        return self.select_related(
            "agency__region", "package__agency", "requester", "region"
        ).prefetch_related(Prefetch("decisions", people))

    def waiting_for(self, user: Any) -> "PurchaseRequestQuerySet":
        """Submitted requests of agencies this person approves for, without those on record as theirs.

        Not those they made or submitted, nor those made by, or in the name of, the person they
        stand in for in that agency. Who wrote lines only the history knows: see `rights.decidable`.
        """
        access = access_of(user)
        found = self.none()
        for agency in access.agency_ids({"approver"}):
            people = {user.pk, access.acts_for("approver", agency)} - {None}
            part = Q(decisions__actor__in=people) | Q(decisions__on_behalf_of__in=people)
            theirs = self.model.objects.filter(part, decisions__action__in=("submit", "withdraw"))
            found |= (
                self.filter(state="submitted", agency=agency)
                .exclude(requester__in=people)
                .exclude(pk__in=theirs.values("pk"))
            )
        return found


class RequestLineQuerySet(models.QuerySet[Any]):
    """Lines of requests."""

    def visible_to(self, user: Any) -> "RequestLineQuerySet":
        """Lines of visible requests."""
        return self.filter(_own_or_region(user, "request__"))


class RequestLineManager(models.Manager.from_queryset(RequestLineQuerySet)):
    """Lines that were not taken out again."""

    def get_queryset(self) -> RequestLineQuerySet:
        """Lines with a position."""
        return super().get_queryset().filter(removed_at__isnull=True)


class ExemptionQuerySet(models.QuerySet[Any]):
    """Exemptions and import approvals."""

    def visible_to(self, user: Any) -> "ExemptionQuerySet":
        """Those of visible requests."""
        return self.filter(_own_or_region(user, "line__request__"))

    def waiting_for(self, user: Any) -> "ExemptionQuerySet":
        """Open ones of the Tim P3DN's region that this person did not ask for; see `exemptions_to_decide`."""
        regions = access_of(user).region_ids({"p3dn_team"})
        return self.filter(state="asked", line__request__region_id__in=regions).exclude(
            asked_by=user
        )


class CheckWantedQuerySet(models.QuerySet[Any]):
    """Searches of the national list that requests wait for."""

    def visible_to(self, user: Any) -> "CheckWantedQuerySet":
        """Those of visible requests; all of the region for its catalogue officers."""
        regions = access_of(user).region_ids(CATALOGUE)
        return self.filter(_own_or_region(user, "request__") | Q(region_id__in=regions))

    def open(self) -> "CheckWantedQuerySet":
        """Those of requests still in preparation that nobody has answered since."""
        answers = NationalListCheck.objects.filter(
            region=OuterRef("region"), recorded_at__gte=OuterRef("asked_at")
        ).annotate(asked_for=Cast(OuterRef("commodity_id"), models.CharField()))
        return self.filter(
            ~Exists(answers.filter(asked_for__startswith=F("commodity_id"))),
            request__state__in=("draft", "returned"),
        )


class RealizationQuerySet(models.QuerySet[Any]):
    """Deliveries."""

    def visible_to(self, user: Any) -> "RealizationQuerySet":
        """Deliveries of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))

    def counted(self) -> "RealizationQuerySet":
        """Deliveries that count as spending: not cancelled."""
        return self.filter(is_cancelled=False)

    def for_list(self) -> "RealizationQuerySet":
        """With agency, request and total value in rupiah; newest handover first."""
        lines = self.model._meta.get_field("lines").related_model.objects
        of_this = lines.filter(realization=OuterRef("pk")).order_by().values("realization")
        # a subquery is worked out for the rows of the page only, a join for all of them
        total = Subquery(of_this.annotate(sum=Sum("value")).values("sum"))
        return self.select_related("agency", "request").annotate(total=total)

    def for_detail(self) -> "RealizationQuerySet":
        """With everything the page of one delivery shows."""
        lines = self.model._meta.get_field("lines").related_model.objects.select_related(
            "line__product__producer", "line__commodity", "assessment"
        )
        return self.select_related("agency", "request__package", "recorded_by").prefetch_related(
            Prefetch("lines", lines)
        )


class RealizationLineQuerySet(models.QuerySet[Any]):
    """Delivered lines."""

    def visible_to(self, user: Any) -> "RealizationLineQuerySet":
        """Lines of visible deliveries."""
        return self.filter(_own_or_region(user, "realization__"))

    def counted(self) -> "RealizationLineQuerySet":
        """Lines that count as spending: of deliveries not cancelled."""
        return self.filter(realization__is_cancelled=False)
