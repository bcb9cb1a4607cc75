"""What is said of classes of things for all regions: written by operators, through the services."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from .models import Commodity, CommodityAttribute, MinimumTkdn, OtherNames
from .services.attributes import change_attribute, define_attribute
from .services.commodities import add_minimum, change_minimum, set_other_names


@admin.register(Commodity)
class CommodityAdmin(admin.ModelAdmin):
    """Classes to choose from; the list itself is loaded, not typed."""

    search_fields = ("kbki_code", "name")
    fields = ("kbki_code", "name", "description", "synonyms")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False


class Shared(admin.ModelAdmin):
    """Rows of no region; those of regions are their own people's. Nothing is deleted."""

    autocomplete_fields = ("commodity",)
    search_fields = ("commodity__kbki_code", "commodity__name")
    fixed: tuple[str, ...] = ("commodity",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """What is shared."""
        return super().get_queryset(request).filter(region=None)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What is said of which class stays once it is written."""
        return (*self.fixed, "entered_by") if obj else ()

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def save_model(
        self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool
    ) -> None:
        """By the service, which checks and notes who wrote it."""
        written = self.write(request, obj, form.cleaned_data, change=change)
        obj.pk = written.pk

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """Call the service."""
        raise NotImplementedError


@admin.register(OtherNames)
class OtherNamesAdmin(Shared):
    """Other names that everybody finds."""

    fields = ("commodity", "names")
    list_display = ("commodity", "names", "entered_by")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """The names of the class for all regions."""
        return set_other_names(
            commodity=obj.commodity, user=request.user, region=None, names=said["names"]
        )


@admin.register(CommodityAttribute)
class AttributeAdmin(Shared):
    """Attributes that products of every region may have."""

    fields = ("commodity", "name", "kind", "unit", "choices", "is_active")
    list_display = ("name", "commodity", "kind", "is_active", "entered_by")
    list_filter = ("is_active", "kind")
    fixed = ("commodity", "kind")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """A new one, or a correction; its kind never changes."""
        words = {name: said[name] for name in ("name", "unit", "choices")}
        if change:
            return change_attribute(
                attribute=obj, user=request.user, is_active=said["is_active"], **words
            )
        return define_attribute(
            commodity=obj.commodity, user=request.user, region=None, kind=said["kind"], **words
        )


@admin.register(MinimumTkdn)
class MinimumAdmin(Shared):
    """Ministers' own minimums, for requests of every region."""

    fields = ("commodity", "minimum", "valid_from", "valid_to", "regulation")
    list_display = ("commodity", "minimum", "valid_from", "valid_to", "entered_by")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """A new one, or a correction."""
        words = {name: said[name] for name in ("minimum", "valid_from", "valid_to", "regulation")}
        if change:
            return change_minimum(entry=obj, user=request.user, **words)
        return add_minimum(commodity=obj.commodity, user=request.user, region=None, **words)
