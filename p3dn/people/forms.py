"""What an administrator writes of people, their roles, and agencies."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Region
from p3dn.ui.values.fields import DateField, NipField, offer

from .services import GIVEN


class RoleForm(forms.Form):
    """A role in an agency, from a day to a day."""

    agency = forms.ModelChoiceField(
        label=_("Perangkat daerah"), queryset=Agency.objects.none(), empty_label=_("Pilih")
    )
    role = forms.ChoiceField(
        label=_("Peran"), choices=[("", _("Pilih")), *((one.value, one.label) for one in GIVEN)]
    )
    valid_from = DateField(label=_("Mulai"), initial=timezone.localdate)
    valid_to = DateField(
        label=_("Sampai"), required=False, help_text=_("Kosong bila belum diketahui.")
    )

    def __init__(self, *args: Any, regions: Sequence[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "agency", Agency.objects.filter(region__in=regions, is_active=True))


class PersonForm(forms.Form):
    """What is known of a person; the address is what opens the account and stays."""

    full_name = forms.CharField(label=_("Nama lengkap"), max_length=120)
    nip = NipField()
    phone = forms.CharField(label=_("Telepon"), max_length=20, required=False)


class InviteForm(RoleForm):
    """A new person and their first role."""

    full_name = forms.CharField(label=_("Nama lengkap"), max_length=120)
    email = forms.EmailField(
        label=_("Alamat surel"), help_text=_("Dengan ini orangnya masuk; periksa baik-baik.")
    )
    nip = NipField()
    phone = forms.CharField(label=_("Telepon"), max_length=20, required=False)
    field_order = ("full_name", "email", "nip", "phone")


class EndForm(forms.Form):
    """The last day of a role."""

    last_day = DateField(
        label=_("Hari terakhir"),
        initial=timezone.localdate,
        help_text=_("Hari ini masih berlaku. Isi kemarin untuk mengakhirinya sekarang juga."),
    )


class AgencyForm(forms.Form):
    """An agency as the plan and the reports know it."""

    region = forms.ModelChoiceField(
        label=_("Daerah"), queryset=Region.objects.none(), empty_label=None
    )
    name = forms.CharField(label=_("Nama"), max_length=200)
    short_name = forms.CharField(label=_("Singkatan"), max_length=40, required=False)
    code = forms.CharField(
        label=_("Kode satker"),
        max_length=30,
        help_text=_("Seperti di SiRUP, contoh 1.01.2.22.0.00.01.0000."),
    )
    kind = forms.ChoiceField(label=_("Jenis"), choices=Agency.Kind.choices)
    is_active = forms.BooleanField(
        label=_("Aktif"),
        required=False,
        help_text=_("Bila ditutup, peran orang-orangnya tidak berlaku lagi; datanya tetap."),
    )

    def __init__(
        self, *args: Any, regions: Sequence[Region] = (), new: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        if not new:
            del self.fields["region"]
            return
        del self.fields["is_active"]
        offer(self, "region", Region.objects.filter(pk__in=[one.pk for one in regions]))
        if len(regions) == 1:
            self.fields["region"].widget = forms.HiddenInput()
            self.fields["region"].initial = regions[0]
