"""What an administrator writes of recipients and deadlines, and narrowing the letters."""

from typing import Any, ClassVar

import django_filters as filters
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import RecordForm, choose_region
from p3dn.accounts.models import Membership, Region, User
from p3dn.ui.lists.parameters import AddressFilterSet
from reports.models import ReportDeadline, ReportLetter, ReportRecipient


class RecipientForm(RecordForm[ReportRecipient]):
    """A person of one's own region, or an outside office."""

    class Meta:
        model = ReportRecipient
        fields: ClassVar[list[str]] = ["region", "kind", "person", "office", "address"]
        help_texts: ClassVar[dict[str, Any]] = {
            "person": _("Suratnya ke surel akunnya. Kosongkan untuk instansi luar."),
            "office": _("Contoh: Inspektorat Provinsi."),
            "address": _("Baru dikirimi setelah seseorang di sana membuka tautannya dan setuju."),
        }

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions)
        serving = Membership.objects.in_force_on(timezone.localdate()).filter(
            agency__region__in=regions
        )
        people = User.objects.filter(pk__in=serving.values("user"), is_active=True)
        self.fields["person"].queryset = people.order_by("full_name")  # type: ignore[attr-defined]  # a choice of records
        self.fields["person"].empty_label = _("Bukan: instansi luar")  # type: ignore[attr-defined]


class DeadlineForm(RecordForm[ReportDeadline]):
    """A new deadline of one's own region."""

    class Meta:
        model = ReportDeadline
        fields: ClassVar[list[str]] = ["region", "kind", "period_kind", "days", "ahead"]

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions)


class DeadlineChangeForm(RecordForm[ReportDeadline]):
    """What of a deadline may be moved."""

    class Meta:
        model = ReportDeadline
        fields: ClassVar[list[str]] = ["days", "ahead", "is_active"]


class LetterFilter(AddressFilterSet):
    """By what became of it and what it is about."""

    state = filters.ChoiceFilter(label=_("Keadaan"), choices=ReportLetter.State.choices)
    purpose = filters.ChoiceFilter(label=_("Isi"), choices=ReportLetter.Purpose.choices)

    class Meta:
        model = ReportLetter
        fields = ("state", "purpose")
