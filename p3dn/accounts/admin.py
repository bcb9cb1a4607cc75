"""The system operator's desk: people, their roles, agencies and regions. Operators only.

Nobody gives themselves a role, and nothing is deleted: people and agencies are deactivated, roles
end on a day.
"""

from typing import Any, ClassVar

from allauth.mfa.models import Authenticator
from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from p3dn.ui.bounds import whole

from .models import Agency, Membership, Region, User

admin.site.site_header = admin.site.site_title = _("P3DN – pengelola sistem")
admin.site.unregister(Group)
admin.site.unregister(Authenticator)


class RowPicker(AutocompleteSelect):
    """Looks up what was picked; what is no key is nothing picked, and the field says so."""

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """The rows with these keys."""
        keys = [key for key in value if not key or whole(str(key)) is not None]
        return super().optgroups(name, keys, attr)


class Kept(admin.ModelAdmin):
    """Rows that stay for the auditor."""

    def get_object(self, request: HttpRequest, object_id: str, from_field: Any = None) -> Any:
        """The row; an empty name of a field in the address means its key."""
        return super().get_object(request, object_id, from_field or None)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Rows are picked with our own picker."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", RowPicker(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False


class PersonForm(forms.ModelForm):
    """A person; the password is set by themselves through "Lupa kata sandi"."""

    class Meta:
        model = User
        fields = ("full_name", "email", "nip", "phone", "is_active")

    def save(self, commit: bool = True) -> User:
        """A new person cannot log in until they have chosen a password."""
        if not self.instance.pk:
            self.instance.set_unusable_password()
        return super().save(commit)


@admin.register(User)
class PersonAdmin(Kept):
    """People."""

    form = PersonForm
    list_display = ("full_name", "email", "nip", "is_active")
    list_filter = ("is_active",)
    search_fields = ("full_name", "email", "nip")


@admin.register(Membership)
class MembershipAdmin(Kept):
    """Roles with their periods, and who stands in for whom."""

    list_display = ("user", "role", "agency", "valid_from", "valid_to", "on_behalf_of")
    list_filter = ("role", "agency__region")
    search_fields = ("user__full_name", "user__email", "agency__name")
    autocomplete_fields = ("user", "agency", "on_behalf_of")

    def get_form(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """The form knows who asks, to refuse roles for oneself."""
        form = super().get_form(request, obj, **kwargs)

        def clean_user(self: Any) -> User:
            if self.cleaned_data["user"] == request.user:
                raise ValidationError(_("Peran untuk diri sendiri diberikan oleh pengelola lain."))
            return self.cleaned_data["user"]

        form.clean_user = clean_user
        return form


@admin.register(Agency)
class AgencyAdmin(Kept):
    """Agencies by their national code."""

    list_display = ("name", "short_name", "code", "region", "is_active")
    list_filter = ("region", "kind", "is_active")
    search_fields = ("name", "short_name", "code")
    autocomplete_fields = ("region", "parent")


@admin.register(Region)
class RegionAdmin(Kept):
    """Places; those served work with this installation."""

    list_display: ClassVar[tuple[str, ...]] = ("code", "name", "kind", "is_served")
    list_filter = ("is_served", "kind")
    search_fields = ("code", "name")
    autocomplete_fields = ("parent",)


@admin.register(Authenticator)
class FactorAdmin(admin.ModelAdmin):
    """Second factors: taken away when a telephone is lost; only their owners set them up."""

    list_display = ("user", "type", "created_at", "last_used_at")
    list_filter = ("type",)
    exclude = ("data",)  # holds the secret

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Never: nobody knows another's telephone."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False
