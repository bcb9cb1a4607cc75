"""Reads of the catalogue."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import models
from django.db.models import Case, F, FilteredRelation, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from p3dn.accounts.access import CATALOGUE, REGION_WIDE, access_of
from p3dn.regulation import Standing

from .search.readings import (
    search_certificates,
    search_commodities,
    search_national_list,
    search_producers,
    search_products,
)


class CommodityQuerySet(models.QuerySet[Any]):
    """KBKI classes; a public fact, visible to everybody."""

    def below(self, code: str) -> "CommodityQuerySet":
        """The class and everything under it; an empty code means all."""
        return self.filter(kbki_code__startswith=code)

    def search(self, typed: str, region_ids: Iterable[int] = ()) -> "CommodityQuerySet":
        """By beginning of the code, or by words of its name and other names, best first.

        Other names are those that are shared, and those of these regions.
        """
        own = self.model.other_names.rel.related_model.objects.filter(region__in=list(region_ids))
        return search_commodities(self, typed, own)


class SharedOrOwnQuerySet(models.QuerySet[Any]):
    """What is said of classes of things, for all regions or for one."""

    def in_regions(self, region_ids: Iterable[int]) -> "SharedOrOwnQuerySet":
        """What holds in these regions: what is shared, and their own."""
        return self.filter(Q(region=None) | Q(region__in=list(region_ids)))

    def visible_to(self, user: Any) -> "SharedOrOwnQuerySet":
        """What is shared, and what the regions in which the person holds a role say."""
        access = access_of(user)
        return self.in_regions(access.region_ids()) if access.grants else self.none()

    def editable_by(self, user: Any, roles: Iterable[str]) -> "SharedOrOwnQuerySet":
        """What regions say in which the person holds one of the roles; nothing shared."""
        return self.filter(region__in=access_of(user).region_ids(roles))


class ProducerQuerySet(models.QuerySet[Any]):
    """Producers."""

    def visible_to(self, user: Any) -> "ProducerQuerySet":
        """Active producers for everybody with a role; all of the own region for its officers."""
        access = access_of(user)
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(is_active=True)) if access.grants else self.none()

    def editable_by(self, user: Any) -> "ProducerQuerySet":
        """Producers of regions in which the person is catalogue officer."""
        return self.filter(region_id__in=access_of(user).region_ids({"catalogue_officer"}))

    def search(self, typed: str) -> "ProducerQuerySet":
        """By NIB, or by words of the name, legal form and small typing errors forgiven."""
        return search_producers(self, typed)

    def for_list(self, user: Any) -> "ProducerQuerySet":
        """With the place and the number of products still sold that the person may see.

        Counted for the rows shown alone.
        """
        products = self.model.products.rel.related_model.objects.visible_to(user)
        sold = products.filter(producer=OuterRef("pk"), is_active=True).order_by()
        count = sold.values("producer").annotate(n=models.Count("pk")).values("n")
        return self.select_related("location").annotate(product_count=Coalesce(Subquery(count), 0))


class ProductionSiteQuerySet(models.QuerySet[Any]):
    """Factories and workshops."""

    def visible_to(self, user: Any) -> "ProductionSiteQuerySet":
        """Those of producers the person may see."""
        producers = self.model._meta.get_field("producer").related_model.objects
        return self.filter(producer__in=producers.visible_to(user))

    def editable_by(self, user: Any) -> "ProductionSiteQuerySet":
        """Those of regions in which the person is catalogue officer."""
        return self.filter(
            producer__region_id__in=access_of(user).region_ids({"catalogue_officer"})
        )


class VerifiableQuerySet(models.QuerySet[Any]):
    """Records that a second person verifies."""

    def editable_by(self, user: Any) -> "VerifiableQuerySet":
        """Records of regions in which the person is catalogue officer."""
        return self.filter(region_id__in=access_of(user).region_ids({"catalogue_officer"}))

    def judgeable_by(self, user: Any) -> "VerifiableQuerySet":
        """Records of regions in which the person is verifier, their own work included."""
        return self.filter(region_id__in=access_of(user).region_ids({"catalogue_verifier"}))

    def work_of(self, user: Any) -> "VerifiableQuerySet":
        """Records that this person entered or changed last."""
        return self.filter(Q(entered_by=user) | Q(edited_by=user))

    def returned_to(self, user: Any) -> "VerifiableQuerySet":
        """Records that came back to this officer, who entered or last changed them."""
        return self.editable_by(user).work_of(user).filter(state="refused")


class ProductQuerySet(VerifiableQuerySet):
    """Products."""

    def published(self) -> "ProductQuerySet":
        """Verified products still sold, by active producers: what a buyer may be offered."""
        return self.filter(is_published=True)

    def visible_to(self, user: Any) -> "ProductQuerySet":
        """Published products of every region; all products of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(is_published=True))

    def search(self, typed: str) -> "ProductQuerySet":
        """By words, typing errors forgiven, or by code; adds `relevance` to sort by."""
        return search_products(self, typed)

    def with_values(self, day: date) -> "ProductQuerySet":
        """Adds `tkdn`, `bmp`, `tkdn_bmp` (percent, null when not certified) and `standing`.

        The values of the best certificate in force that day, as `certification_on` chooses it.
        BMP counts as zero once its own validity is over.
        """
        that_day = Q(periods__starts_on__lte=day, periods__ends_on__gte=day)
        return self.alias(period=FilteredRelation("periods", condition=that_day)).annotate(
            tkdn=F("period__tkdn"),
            bmp=F("period__bmp"),
            tkdn_bmp=F("period__tkdn") + F("period__bmp"),
            standing=Coalesce("period__standing", Value(Standing.NONE.value)),
        )

    def for_list(self) -> "ProductQuerySet":
        """With producer, commodity, photos, and certificates with their events."""
        certificates = self.model.certificates.rel.related_model.objects
        return self.select_related("producer__location", "commodity").prefetch_related(
            Prefetch("certificates", certificates.filter(state="verified").with_changes()),
            "photos",
        )

    def for_cards(self, day: date) -> "ProductQuerySet":
        """With the values of the day and the key of the first photo; see `catalog.search.cards`."""
        photos = self.model.photos.rel.related_model.objects.filter(product=OuterRef("pk"))
        first = photos.order_by("position", "pk").values("pk")[:1]
        return self.with_values(day).annotate(photo=Subquery(first))

    def with_attributes(self) -> "ProductQuerySet":
        """With the values of the commodity's attributes, in the order of the attributes."""
        values = self.model.attributes.rel.related_model.objects.select_related("attribute")
        return self.prefetch_related(Prefetch("attributes", values.order_by("attribute")))

    def for_comparison(self) -> "ProductQuerySet":
        """With everything that is said of products side by side."""
        return self.for_list().with_attributes().prefetch_related("permits")

    def for_page(self, user: Any) -> "ProductQuerySet":
        """With everything a product's own page says: also certificates not yet verified."""
        certificates = self.model.certificates.rel.related_model.objects
        known = certificates.visible_to(user).order_by("-issued_on", "-pk").with_changes()
        return (
            self.select_related("producer__location", "commodity")
            .with_attributes()
            .prefetch_related(Prefetch("certificates", known), "photos", "documents", "permits")
        )


class CertificateQuerySet(VerifiableQuerySet):
    """Certificates."""

    def visible_to(self, user: Any) -> "CertificateQuerySet":
        """Verified certificates of every region; all of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(state="verified"))

    def search(self, typed: str) -> "CertificateQuerySet":
        """By the number as people write it, or by words of the producer's name."""
        return search_certificates(self, typed)

    def in_force_on(self, day: date) -> "CertificateQuerySet":
        """Verified certificates whose TKDN is within its dates that day, whatever their events."""
        return self.filter(state="verified", issued_on__lte=day, tkdn_valid_until__gte=day)

    def with_changes(self) -> "CertificateQuerySet":
        """With their events, so that `standing_on` needs no further query."""
        return self.prefetch_related("standing_changes")

    def with_standing(self, day: date) -> "CertificateQuerySet":
        """Adds `standing` on that day, computed by the database exactly as `standing_on` does."""
        changes = self.model.standing_changes.rel.related_model.objects
        happened = changes.filter(certificate=OuterRef("pk"), effective_on__lte=day)
        final = happened.filter(kind__in=["revoked", "superseded"])
        last = happened.order_by("-effective_on", "-pk").values("kind")[:1]
        return self.alias(
            final_event=Subquery(final.order_by("effective_on", "pk").values("kind")[:1]),
            last_event=Subquery(last),
        ).annotate(
            standing=Case(
                When(~Q(state="verified"), then=Value(Standing.UNVERIFIED.value)),
                When(final_event__isnull=False, then=F("final_event")),
                When(last_event="suspended", then=Value(Standing.SUSPENDED.value)),
                When(issued_on__gt=day, then=Value(Standing.UNVERIFIED.value)),
                When(tkdn_valid_until__lt=day, then=Value(Standing.EXPIRED.value)),
                default=Value(Standing.VALID.value),
            )
        )

    def with_phase(self, day: date) -> "CertificateQuerySet":
        """Adds `standing`, and `phase`: one word for where a certificate is in its life that day.

        Draft, submitted or refused until it is verified; then verified, or what became of it.
        """
        return self.with_standing(day).annotate(
            phase=Case(
                When(~Q(state="verified"), then=F("state")),
                When(standing__in=["valid", "unverified"], then=Value("verified")),
                default=F("standing"),
                output_field=models.CharField(),
            )
        )

    def expiring_within(self, days: int, *, day: date) -> "CertificateQuerySet":
        """Certificates valid on the day whose TKDN or BMP ends within so many days, soonest first.

        The last day of validity counts as day 0. A certificate replaced by a newer valid one for
        all of its products still appears: the officer decides.
        """
        end = day + timedelta(days=days)
        ending = Q(tkdn_valid_until__lte=end) | Q(
            bmp__gt=0, bmp_valid_until__gte=day, bmp_valid_until__lte=end
        )
        return (
            self.with_standing(day)
            .filter(ending, standing=Standing.VALID.value)
            .order_by("tkdn_valid_until", "pk")
        )

    def ending_for(self, user: Any, days: int, *, day: date) -> "CertificateQuerySet":
        """Those of regions in which the person holds any role that end within so many days."""
        own = self.visible_to(user).filter(region_id__in=access_of(user).region_ids())
        return own.expiring_within(days, day=day)

    def with_products(self, user: Any) -> "CertificateQuerySet":
        """With the producer, and of the products those that the person may see."""
        products = self.model._meta.get_field("products").related_model.objects
        seen = Prefetch("products", products.visible_to(user))
        return self.select_related("producer").prefetch_related(seen)


class NationalListEntryQuerySet(models.QuerySet[Any]):
    """Rows of the national list; public facts."""

    def visible_to(self, user: Any) -> "NationalListEntryQuerySet":
        """Everybody with a role."""
        return self.all() if access_of(user).grants else self.none()

    def search(self, typed: str) -> "NationalListEntryQuerySet":
        """By words of product, brand, type, company and specification; adds `relevance`."""
        return search_national_list(self, typed)


class NationalListCheckQuerySet(models.QuerySet[Any]):
    """Dated looks into the national list."""

    def visible_to(self, user: Any) -> "NationalListCheckQuerySet":
        """Checks made by regions in which the person holds any role."""
        return self.filter(region_id__in=access_of(user).region_ids())


class CalculationQuerySet(models.QuerySet[Any]):
    """Simulated TKDN; what a producer pays for its parts is nobody else's business."""

    def visible_to(self, user: Any) -> "CalculationQuerySet":
        """Those of producers of regions in which the person keeps or verifies the catalogue."""
        return self.filter(producer__region_id__in=access_of(user).region_ids(CATALOGUE))


class PendingScanQuerySet(models.QuerySet[Any]):
    """Scans that wait to be put in place."""

    def visible_to(self, user: Any) -> "PendingScanQuerySet":
        """One's own, as long as one is catalogue officer somewhere."""
        return self.filter(user=user) if access_of(user).has("catalogue_officer") else self.none()
