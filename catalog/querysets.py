"""Reads of the catalogue."""

from datetime import date
from typing import Any

from django.db import models
from django.db.models import Q

from p3dn.accounts.access import CATALOGUE, REGION_WIDE, access_of


class CommodityQuerySet(models.QuerySet[Any]):
    """KBKI classes; a public fact, visible to everybody."""


class ProducerQuerySet(models.QuerySet[Any]):
    """Producers."""

    def visible_to(self, user: Any) -> "ProducerQuerySet":
        """Active producers for everybody with a role; all of the own region for its officers."""
        access = access_of(user)
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(is_active=True)) if access.grants else self.none()


class ProductQuerySet(models.QuerySet[Any]):
    """Products."""

    def published(self) -> "ProductQuerySet":
        """Verified products still sold, by active producers: what a buyer may be offered."""
        return self.filter(state="verified", is_active=True, producer__is_active=True)

    def visible_to(self, user: Any) -> "ProductQuerySet":
        """Published products of every region; all products of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(state="verified", is_active=True, producer__is_active=True))


class CertificateQuerySet(models.QuerySet[Any]):
    """Certificates."""

    def visible_to(self, user: Any) -> "CertificateQuerySet":
        """Verified certificates of every region; all of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(state="verified"))

    def in_force_on(self, day: date) -> "CertificateQuerySet":
        """Verified certificates whose TKDN is within its dates that day, whatever their events."""
        return self.filter(state="verified", issued_on__lte=day, tkdn_valid_until__gte=day)


class NationalListEntryQuerySet(models.QuerySet[Any]):
    """Rows of the national list; public facts."""

    def visible_to(self, user: Any) -> "NationalListEntryQuerySet":
        """Everybody with a role."""
        return self.all() if access_of(user).grants else self.none()


class NationalListCheckQuerySet(models.QuerySet[Any]):
    """Dated looks into the national list."""

    def visible_to(self, user: Any) -> "NationalListCheckQuerySet":
        """Checks made by regions in which the person holds any role."""
        return self.filter(region_id__in=access_of(user).region_ids())
