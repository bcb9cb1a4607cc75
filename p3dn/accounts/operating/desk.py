"""What every part of the desk shares."""

from typing import Any, TypeVar

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Model
from django.http import HttpRequest

from p3dn.ui.values.bounds import whole

M = TypeVar("M", bound=Model)


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
