"""What every part of the desk shares."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from p3dn.ui.values.bounds import whole

M = TypeVar("M", bound=Model)
Teller = Callable[[HttpRequest, Any, str], HttpResponse | None]

_tellers: list[Teller] = []


def register_teller(teller: Teller) -> None:
    """Have kept histories told: of a record with a way back to it, or None where none is kept."""
    _tellers.append(teller)


class RowPicker(AutocompleteSelect):
    """Looks up what was picked; what is no key is nothing picked, and the field says so."""

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """The rows with these keys."""
        keys = [key for key in value if not key or whole(str(key)) is not None]
        return super().optgroups(name, keys, attr)


class Desk(admin.ModelAdmin[M]):
    """The rows of one model; stands before the class of a package that brings a desk of its own."""

    def get_object(
        self, request: HttpRequest, object_id: str, from_field: str | None = None
    ) -> M | None:
        """The row; an empty name of a field in the address means its key."""
        return super().get_object(request, object_id, from_field or None)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """All that was changed, by whomever; where nothing is kept, what was done at the desk."""
        record = self.get_object(request, object_id)
        if record is not None:
            if not self.has_view_or_change_permission(request, record):
                raise PermissionDenied
            meta = self.opts
            back = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
            for tell in _tellers:
                if (told := tell(request, record, back)) is not None:
                    return told
        return super().history_view(request, object_id, extra_context)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Rows are picked with our own picker."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", RowPicker(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class Kept(Desk[M]):
    """Rows that stay: for the auditor, or because something else removes them."""

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False


class Shown(Kept[M]):
    """Rows that are only looked at: others write them."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False
