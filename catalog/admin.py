"""What is said of classes of things for all regions: written by operators, through the services."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from p3dn.accounts.models import User
from p3dn.audit.editing.versions import NOTHING_YET, ChangedSince, require_version, version_of
from p3dn.ui.values.fields import copy_of_typed

from .models import Commodity, CommodityAttribute, MinimumTkdn, OtherNames
from .models.reference.commodity import SharedOrOwn
from .reference.attributes.services import change_attribute, define_attribute
from .reference.commodities.services import add_minimum, change_minimum, set_other_names
from .shared.forms import show_errors

S = TypeVar("S", bound=SharedOrOwn)


def operator(request: HttpRequest) -> User:
    """Who works here: nobody comes in without a login."""
    return cast(User, request.user)


@admin.register(Commodity)
class CommodityAdmin(admin.ModelAdmin[Commodity]):
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


class SharedForm(forms.ModelForm[SharedOrOwn]):
    """Names the version that was shown, and refuses another one."""

    tried: ClassVar[Callable[[Any, Any, dict[str, Any]], Any]]  # called as a method
    versi = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["versi"].label = ""
        if self.instance.pk:
            self.initial["versi"] = version_of(self.instance)

    def clean(self) -> dict[str, Any]:
        """What was typed stays; sent once more, it counts over what was told."""
        cleaned = super().clean() or self.cleaned_data
        if self.instance.pk:
            try:
                require_version(self.instance, cleaned.get("versi", ""))
            except ChangedSince as changed:
                typed = copy_of_typed(self)
                typed["versi"] = changed.now
                self.data = typed
                raise
        return cleaned

    def _post_clean(self) -> None:
        """What the service would refuse is told on the form: it is tried, and taken back."""
        super()._post_clean()  # type: ignore[misc]  # the stubs lack it
        if self.errors:
            return
        try:
            with transaction.atomic():
                self.tried(self.instance, self.cleaned_data)
                transaction.set_rollback(True)
        except ValidationError as error:
            show_errors(self, error)


class Shared(admin.ModelAdmin[S]):
    """Rows of no region; those of regions are their own people's. Nothing is deleted."""

    form = SharedForm  # type: ignore[assignment]  # a form for all of them
    autocomplete_fields = ("commodity",)
    search_fields = ("commodity__kbki_code", "commodity__name")
    fixed: tuple[str, ...] = ("commodity",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[S]:
        """What is shared."""
        return super().get_queryset(request).filter(region=None)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What is said of which class stays once it is written."""
        return (*self.fixed, "entered_by") if obj else ()

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def get_form(
        self, request: HttpRequest, obj: S | None = None, change: bool = False, **kwargs: Any
    ) -> Any:
        """The form knows the service that will write for this person."""
        form: Any = super().get_form(request, obj, change, **kwargs)
        form.tried = lambda _form, row, said: self.write(
            request, row, said | {"versi": said["versi"] or NOTHING_YET}, change=bool(row.pk)
        )
        return form

    def save_model(
        self, request: HttpRequest, obj: Any, form: forms.ModelForm[S], change: bool
    ) -> None:
        """By the service, which checks and notes who wrote it."""
        words = form.cleaned_data
        if not change or not words["versi"]:
            words["versi"] = NOTHING_YET
        written = self.write(request, obj, words, change=change)
        obj.pk = written.pk

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """Call the service."""
        raise NotImplementedError


@admin.register(OtherNames)
class OtherNamesAdmin(Shared[OtherNames]):
    """Other names that everybody finds."""

    fields = ("commodity", "names", "versi")
    list_display = ("commodity", "names", "entered_by")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """The names of the class for all regions."""
        return set_other_names(
            commodity=obj.commodity,
            user=operator(request),
            region=None,
            names=said["names"],
            seen=said["versi"],
        )


@admin.register(CommodityAttribute)
class AttributeAdmin(Shared[CommodityAttribute]):
    """Attributes that products of every region may have."""

    fields = ("commodity", "name", "kind", "unit", "choices", "is_active", "versi")
    list_display = ("name", "commodity", "kind", "is_active", "entered_by")
    list_filter = ("is_active", "kind")
    fixed = ("commodity", "kind")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """A new one, or a correction; its kind never changes."""
        words = {name: said[name] for name in ("name", "unit", "choices")}
        if change:
            return change_attribute(
                attribute=obj,
                user=operator(request),
                seen=said["versi"],
                is_active=said["is_active"],
                **words,
            )
        return define_attribute(
            commodity=obj.commodity, user=operator(request), region=None, kind=said["kind"], **words
        )


@admin.register(MinimumTkdn)
class MinimumAdmin(Shared[MinimumTkdn]):
    """Ministers' own minimums, for requests of every region."""

    fields = ("commodity", "minimum", "valid_from", "valid_to", "regulation", "versi")
    list_display = ("commodity", "minimum", "valid_from", "valid_to", "entered_by")

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """A new one, or a correction."""
        words = {name: said[name] for name in ("minimum", "valid_from", "valid_to", "regulation")}
        if change:
            return change_minimum(entry=obj, user=operator(request), seen=said["versi"], **words)
        return add_minimum(commodity=obj.commodity, user=operator(request), region=None, **words)
