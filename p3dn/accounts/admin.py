"""What the system operator keeps: people, their roles, agencies and regions.

Nobody gives themselves a role, and nothing is deleted: people and agencies are deactivated, roles
end on a day.
"""

from typing import Any

from allauth.account.admin import EmailAddressAdmin
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.fields import NipField

from .models import Agency, Holiday, HolidayDecree, Membership, Region, User
from .operating.desk import Desk, Kept

admin.site.unregister([Group, Authenticator, EmailAddress])


class PersonForm(forms.ModelForm[User]):
    """A person; the password is set by themselves through "Lupa kata sandi"."""

    nip = NipField()

    class Meta:
        model = User
        fields = ("full_name", "email", "nip", "phone", "is_active")

    def save(self, commit: bool = True) -> User:
        """A new person cannot log in until they have chosen a password."""
        if not self.instance.pk:
            self.instance.set_unusable_password()
        return super().save(commit)


@admin.register(User)
class PersonAdmin(Kept[User]):
    """People."""

    form = PersonForm
    list_display = ("full_name", "email", "nip", "is_active")
    list_filter = ("is_active",)
    search_fields = ("full_name", "email", "nip")


@admin.register(Membership)
class MembershipAdmin(Kept[Membership]):
    """Roles with their periods, and who stands in for whom."""

    list_display = ("user", "role", "agency", "valid_from", "valid_to", "on_behalf_of")
    list_filter = ("role", ("agency__region", admin.RelatedOnlyFieldListFilter))
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
class AgencyAdmin(Kept[Agency]):
    """Agencies by their national code."""

    list_display = ("name", "short_name", "code", "region", "is_active")
    list_filter = (("region", admin.RelatedOnlyFieldListFilter), "kind", "is_active")
    search_fields = ("name", "short_name", "code")
    autocomplete_fields = ("region", "parent")


@admin.register(Region)
class RegionAdmin(Kept[Region]):
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
class HolidayDecreeAdmin(Kept[HolidayDecree]):
    """Public holidays and joint leave, year by year, with the decree they come from."""

    list_display = ("year", "number", "signed_on", "source")
    inlines = (HolidayInline,)


@admin.register(EmailAddress)
class AddressAdmin(Desk[EmailAddress], EmailAddressAdmin):
    """Addresses that open an account."""


@admin.register(Authenticator)
class FactorAdmin(Desk[Authenticator]):
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
