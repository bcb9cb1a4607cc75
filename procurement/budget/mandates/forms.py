"""Who may let requests pass their ceilings."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.uploads.fields import PaperField
from p3dn.accounts.models import Membership, Region, User
from p3dn.ui.values.fields import DateField, offer
from procurement.models.requests.route import DECIDERS
from procurement.shared.deciding.letters import PrincipalField


class MandateForm(forms.Form):
    """Who, the letter, and the days."""

    membership = PrincipalField(
        label=_("Pemegang wewenang"),
        queryset=Membership.objects.none(),
        empty_label=_("Pilih"),
        help_text=_("PA/KPA untuk perangkat daerahnya, Tim P3DN untuk seluruh daerah."),
    )
    letter_number = forms.CharField(label=_("Nomor surat"), max_length=80)
    letter_date = DateField(label=_("Tanggal surat"))
    letter = PaperField(
        label=_("Surat penunjukan"),
    )
    valid_from = DateField(label=_("Hari pertama"), initial=timezone.localdate)
    valid_to = DateField(label=_("Hari terakhir"))

    def __init__(self, *args: Any, by: User, regions: Sequence[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held = Membership.objects.in_force_on(timezone.localdate()).in_own_right()
        here = held.filter(agency__region__in=regions, role__in=DECIDERS, user__is_active=True)
        rows = here.exclude(user=by).select_related("user", "agency")
        offer(self, "membership", rows.order_by("agency__name", "role", "pk"))
