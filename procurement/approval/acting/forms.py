"""Who acts in whose place."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.uploads.fields import PaperField
from p3dn.accounts.models import Membership, Region, User
from p3dn.people.services import GIVEN
from p3dn.ui.values.fields import DateField, offer
from procurement.shared.deciding.letters import PrincipalField


class ActingForm(forms.Form):
    """The role, the two people, the letter, and the days."""

    principal = PrincipalField(
        label=_("Menggantikan"), queryset=Membership.objects.none(), empty_label=_("Pilih")
    )
    person = forms.ModelChoiceField(
        label=_("Yang bertindak"), queryset=User.objects.none(), empty_label=_("Pilih")
    )
    acting_as = forms.ChoiceField(
        label=_("Sebagai"),
        choices=Membership.Acting.choices,
        help_text=_("Plt. bila berhalangan tetap, Plh. bila berhalangan sementara."),
    )
    letter_number = forms.CharField(label=_("Nomor surat"), max_length=80)
    letter_date = DateField(label=_("Tanggal surat"))
    letter = PaperField(
        label=_("Surat perintah"),
    )
    valid_from = DateField(label=_("Hari pertama"), initial=timezone.localdate)
    valid_to = DateField(label=_("Hari terakhir"))

    def __init__(self, *args: Any, by: User, regions: Sequence[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = Membership.objects.filter(agency__region__in=regions)
        held = here.in_force_on(timezone.localdate()).in_own_right().filter(role__in=GIVEN)
        ordered = held.select_related("user", "agency").order_by("agency__name", "role", "pk")
        offer(self, "principal", ordered)
        people = User.objects.filter(pk__in=here.values("user"), is_active=True)
        offer(self, "person", people.exclude(pk=by.pk))
