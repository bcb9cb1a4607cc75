"""What is said of classes of things for all regions: written by operators, through the services."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import User
from p3dn.accounts.operating.desk import Kept, Shown
from p3dn.audit.editing.versions import NOTHING_YET, ChangedSince, require_version, version_of
from p3dn.ui.values.fields import DateField, copy_of_typed

from .models import (
    Commodity,
    CommodityAttribute,
    EquivalenceGroup,
    MinimumTkdn,
    OtherNames,
)
from .models.reference.commodity import SharedOrOwn
from .reference.attributes.services import change_attribute, define_attribute
from .reference.commodities.services import add_minimum, change_minimum, set_other_names
from .reference.groups.services import confirm_group, end_group, propose_group, refuse_group
from .shared.commodities import resolve_commodity
from .shared.forms import show_errors

S = TypeVar("S", bound=SharedOrOwn)


def operator(request: HttpRequest) -> User:
    """Who works here: nobody comes in without a login."""
    return cast(User, request.user)


@admin.register(Commodity)
class CommodityAdmin(Shown[Commodity]):
    """Classes to choose from; the list itself is loaded, not typed."""

    search_fields = ("kbki_code", "name")
    fields = ("kbki_code", "name", "description", "synonyms")


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


class Shared(Kept[S]):
    """Rows of no region; those of regions are their own people's. Nothing is deleted."""

    form = SharedForm  # type: ignore[assignment]  # a form for all of them
    autocomplete_fields: ClassVar[tuple[str, ...]] = ("commodity",)
    search_fields = ("commodity__kbki_code", "commodity__name")
    fixed: tuple[str, ...] = ("commodity",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[S]:
        """What is shared."""
        return super().get_queryset(request).filter(region=None)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What is said of which class stays once it is written."""
        return (*self.fixed, "entered_by") if obj else ()

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


class GroupDecisionForm(SharedForm):
    """What becomes of a proposal, or from when on a group holds no longer."""

    act = forms.ChoiceField(
        label=_("Keputusan"),
        choices=[("confirm", _("Setujui")), ("refuse", _("Tolak")), ("end", _("Akhiri"))],
    )
    note = forms.CharField(
        label=_("Catatan atau alasan"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    last_day = DateField(label=_("Hari terakhir berlaku"), required=False)


class GroupProposalForm(SharedForm):
    """A proposal for all regions; its codes one on each line."""

    codes = forms.CharField(
        label=_("Kode KBKI"), widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Satu kode pada tiap baris, 5 sampai 10 angka."),
    )  # fmt: skip

    def clean_codes(self) -> list[Commodity]:
        """The classes; an unknown code is refused with the nearest ones."""
        return [resolve_commodity(code) for code in self.cleaned_data["codes"].split()]


@admin.register(EquivalenceGroup)
class GroupAdmin(Shared[EquivalenceGroup]):
    """Groups that hold for all regions: one operator proposes, another decides."""

    autocomplete_fields: ClassVar[tuple[str, ...]] = ()
    raw_id_fields = ("attribute",)  # a field that suggests asks the database for whatever was typed
    search_fields = ("name", "members__commodity__kbki_code")
    list_display = ("name", "kind", "state", "valid_from", "valid_to", "entered_by", "decided_by")
    list_filter = ("state", "kind")
    said: ClassVar[tuple[str, ...]] = ("kind", "name", "use", "attribute", "valid_from", "reason")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A proposal is written once; then it is decided on."""
        if obj is None:
            return (*self.said, "codes", "versi")
        return (*self.said, "named", "state", "valid_to", "entered_by", "decided_by",
                "decision_note", "act", "note", "last_day", "versi")  # fmt: skip

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What was proposed stays."""
        return self.get_fields(request, obj)[:-4] if obj else ()

    @admin.display(description=_("Kode KBKI"))
    def named(self, group: EquivalenceGroup) -> str:
        """Its codes."""
        return "; ".join(str(member) for member in group.members.select_related("commodity"))

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        """The form of a proposal, or of what becomes of it."""
        kwargs["form"] = GroupDecisionForm if obj else GroupProposalForm
        return super().get_form(request, obj, change, **kwargs)

    def write(self, request: HttpRequest, obj: Any, said: dict[str, Any], *, change: bool) -> Any:
        """A new proposal, or the decision on one."""
        by = operator(request)
        if not change:
            words = {name: said[name] for name in (*self.said, "codes")}
            return propose_group(user=by, region=None, **words)
        where = {"user": by, "group": obj, "seen": said["versi"]}
        if said["act"] == "end":
            return end_group(last_day=said["last_day"], reason=said["note"], **where)
        act = confirm_group if said["act"] == "confirm" else refuse_group
        return act(note=said["note"], **where)
