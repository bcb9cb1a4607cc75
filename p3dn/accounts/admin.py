"""The system operator's desk: people, their roles, agencies and regions. Operators only.

Nobody gives themselves a role, and nothing is deleted: people and agencies are deactivated, roles
end on a day.
"""

from typing import Any

from allauth.account.decorators import secure_admin_login
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.bounds import whole

from .models import Agency, Holiday, HolidayDecree, Membership, Region, User

admin.site.site_header = admin.site.site_title = _("P3DN – pengelola sistem")
admin.site.unregister(Group)
admin.site.unregister(Authenticator)


class RowPicker(AutocompleteSelect):
    """Looks up what was picked; what is no key is nothing picked, and the field says so."""

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """The rows with these keys."""
        keys = [key for key in value if not key or whole(str(key)) is not None]
        return super().optgroups(name, keys, attr)


def may_operate(request: HttpRequest) -> bool:
    """Operators, with a second factor where the installation asks for one."""
    user = request.user
    if not (user.is_active and user.is_staff):
        return False
    return not settings.OPERATOR_SECOND_FACTOR or is_mfa_enabled(user)


@secure_admin_login  # type: ignore[untyped-decorator]  # django-allauth has no types
def operator_login(request: HttpRequest, extra_context: Any = None) -> HttpResponse:
    """The desk has no login of its own: strangers go to the one for all, with its limits and its
    second factor. An operator who still has no second factor is led to where it is set up.
    """
    if may_operate(request):
        return redirect("admin:index")
    messages.info(
        request, _("Pengelola sistem masuk dengan dua langkah. Aktifkan dahulu, lalu buka lagi.")
    )
    return redirect("mfa_activate_totp")


def operator_password(request: HttpRequest, extra_context: Any = None) -> HttpResponse:
    """Passwords are changed in one place, which counts the attempts."""
    return redirect("account_change_password")


_by_field = admin.ModelAdmin.get_object


def by_key(
    desk: admin.ModelAdmin[Any], request: HttpRequest, object_id: str, from_field: Any = None
) -> Any:
    """The row; an empty name of a field in the address means its key."""
    return _by_field(desk, request, object_id, from_field or None)


# The desk's own doors give way to ours.
admin.ModelAdmin.get_object = by_key  # type: ignore[method-assign, assignment]  # see above; for desks of packages too
admin.site.has_permission = may_operate  # type: ignore[method-assign]  # see above
admin.site.login = operator_login  # type: ignore[method-assign]  # see above
admin.site.password_change = operator_password  # type: ignore[method-assign, assignment]  # see above; it redirects


class Kept(admin.ModelAdmin[Any]):
    """Rows that stay for the auditor."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Rows are picked with our own picker."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", RowPicker(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False


class PersonForm(forms.ModelForm[User]):
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
    # who acts for whom is entered by the region's administrator, with the letter
    exclude = ("on_behalf_of", "acting_as", "letter_number", "letter_date", "letter")
    search_fields = ("user__full_name", "user__email", "agency__name")
    autocomplete_fields = ("user", "agency")

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm[Any]]:
        """The form knows who asks, to refuse roles for oneself."""
        form = super().get_form(request, obj, change, **kwargs)

        class OthersOnly(form):  # type: ignore[valid-type, misc]  # made for this request
            def clean_user(self) -> User:
                user: User = self.cleaned_data["user"]
                if user == request.user:
                    told = _("Peran untuk diri sendiri diberikan oleh pengelola lain.")
                    raise ValidationError(told)
                return user

        return OthersOnly


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

    list_display = ("code", "name", "kind", "is_served")
    list_filter = ("is_served", "kind")
    search_fields = ("code", "name")
    autocomplete_fields = ("parent",)


class HolidayInline(admin.TabularInline[Any, Any]):
    """Days of a decree. One that is no holiday any more names the decree that took it back."""

    model = Holiday
    fk_name = "decree"
    extra = 3
    max_num = 60  # a decree names some thirty
    can_delete = False

    def get_formset(
        self, request: HttpRequest, obj: HolidayDecree | None = None, **kwargs: Any
    ) -> Any:
        """No more rows are made than may be named, however many a request says it sends."""
        return super().get_formset(request, obj, absolute_max=80, **kwargs)


@admin.register(HolidayDecree)
class HolidayDecreeAdmin(Kept):
    """Public holidays and joint leave, year by year, with the decree they come from."""

    list_display = ("year", "number", "signed_on", "source")
    inlines = (HolidayInline,)


@admin.register(Authenticator)
class FactorAdmin(admin.ModelAdmin[Any]):
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
