"""What an administrator writes of a route, and asks of all of them."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.shared.forms import RecordForm, choose_region, show_errors
from p3dn.accounts.models import Agency, Region
from p3dn.audit.editing.versions import ChangedSince, parts_as_seen, seen_version_of
from p3dn.regulation.dated.thresholds import KINDS
from p3dn.ui.lists.parameters import AddressForm
from p3dn.ui.values.fields import DateField, RupiahField, offer
from procurement.models import ApprovalRoute, ApprovalStep
from procurement.models.requests.route import DECIDING, METHODS, MOST_DAYS, VERDICTS
from procurement.shared.deciding.routes import Case

from .services import RouteInput, StepInput

MOST_STEPS = 4
NOBODY = ("", gettext_lazy("Tidak ada langkah"))
UNSAID = ("", gettext_lazy("Tidak disebut"))


class RouteForm(RecordForm[ApprovalRoute]):
    """Which requests a route is for, from when, and its steps one after another."""

    amount_from = RupiahField(label=gettext_lazy("Mulai nilai permintaan"), required=False)
    valid_from = DateField(label=gettext_lazy("Berlaku mulai"))
    valid_until = DateField(
        label=gettext_lazy("Sampai"),
        required=False,
        help_text=gettext_lazy("Kosong bila belum diketahui."),
    )

    class Meta:
        model = ApprovalRoute
        fields: ClassVar[list[str]] = [
            "region",
            "agency",
            "amount_from",
            "method",
            "procurement_type",
            "verdict",
            "valid_from",
            "valid_until",
        ]

    def __init__(
        self, *args: Any, regions: list[Region], agencies: list[Agency], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions)
        if self.instance.pk:
            del self.fields["region"]
        agency = cast("forms.ModelChoiceField[Agency]", self.fields["agency"])
        agency.empty_label, agency.help_text = gettext_lazy("Semua perangkat daerah"), ""
        offer(self, "agency", Agency.objects.filter(pk__in=[one.pk for one in agencies]))
        for name, unsaid, choices in (
            ("method", gettext_lazy("Semua metode"), METHODS),
            ("procurement_type", gettext_lazy("Semua jenis"), [(kind, kind) for kind in KINDS]),
            ("verdict", gettext_lazy("Semua putusan"), VERDICTS),
        ):
            cast(forms.ChoiceField, self.fields[name]).choices = [("", unsaid), *choices]
        for number in range(1, MOST_STEPS + 1):
            self._add_step(number)
        if self.instance.pk and not self.is_bound:
            self.initial = {**self.initial, **self.initial_of(self.instance)}

    def _add_step(self, number: int) -> None:
        said = {"number": number}
        self.fields[f"role_{number}"] = forms.ChoiceField(
            label=_("Langkah %(number)s: siapa") % said,
            choices=[NOBODY, *DECIDING],
            required=False,
        )
        self.fields[f"from_{number}"] = RupiahField(
            label=_("Langkah %(number)s: hanya mulai nilai") % said, required=False
        )
        self.fields[f"days_{number}"] = forms.IntegerField(
            label=_("Langkah %(number)s: hari kerja") % said,
            required=False,
            min_value=1,
            max_value=MOST_DAYS,
            widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 2}),
        )

    def steps(self) -> Iterator[tuple[forms.BoundField, ...]]:
        """The fields of each step."""
        for number in range(1, MOST_STEPS + 1):
            yield self[f"role_{number}"], self[f"from_{number}"], self[f"days_{number}"]

    def initial_of(self, record: ApprovalRoute) -> dict[str, Any]:
        """What a route says with its steps, now or when it was shown."""
        steps = (
            parts_as_seen(record, seen_version_of(record), ApprovalStep)
            if record._state.adding
            else record.steps.all()
        )
        said: dict[str, Any] = {f"role_{n}": "" for n in range(1, MOST_STEPS + 1)}
        said |= {f"{name}_{n}": None for n in range(1, MOST_STEPS + 1) for name in ("from", "days")}
        for step in steps:
            said[f"role_{step.order}"] = step.role
            said[f"from_{step.order}"] = step.amount_from or None
            said[f"days_{step.order}"] = step.days
        return super().initial_of(record) | said

    def clean(self) -> dict[str, Any]:
        """A step with a worth or days says whose it is."""
        given: dict[str, Any] = super().clean() or {}
        for number in range(1, MOST_STEPS + 1):
            said = given.get(f"from_{number}") or given.get(f"days_{number}")
            if said and not given.get(f"role_{number}"):
                self.add_error(f"role_{number}", _("Pilih siapa yang memutuskan langkah ini."))
        return given

    def says(self) -> RouteInput:
        """What was typed, for the service; rows without a role are no steps."""
        given = self.cleaned_data
        steps = [
            StepInput(given[f"role_{n}"], given[f"from_{n}"] or Decimal(0), given[f"days_{n}"])
            for n in range(1, MOST_STEPS + 1)
            if given[f"role_{n}"]
        ]
        return RouteInput(
            steps=steps,
            agency=given["agency"],
            amount_from=given["amount_from"] or Decimal(0),
            method=given["method"],
            procurement_type=given["procurement_type"],
            verdict=given["verdict"],
            valid_from=given["valid_from"],
            valid_until=given["valid_until"],
        )

    def write(self, service: Callable[..., Any], **extra: Any) -> Any:
        """Call the service with what the route says; None, with the errors shown, when it refuses."""
        if "region" in self.fields:
            extra["region"] = self.cleaned_data["region"]
        try:
            return service(**extra, says=self.says())
        except ChangedSince:
            raise
        except ValidationError as error:
            show_errors(self, error)
            return None


class WhoForm(AddressForm):
    """A purchase one makes up, to see who would decide it."""

    agency = forms.ModelChoiceField(
        label=gettext_lazy("Perangkat daerah"), queryset=Agency.objects.none(), empty_label=None
    )
    amount = RupiahField(label=gettext_lazy("Nilai permintaan"))
    method = forms.ChoiceField(
        label=gettext_lazy("Metode pengadaan"), choices=[UNSAID, *METHODS], required=False
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("Jenis pengadaan"),
        choices=[UNSAID, *((one, one) for one in KINDS)],
        required=False,
    )
    verdict = forms.ChoiceField(
        label=gettext_lazy("Putusan salah satu baris"), choices=[UNSAID, *VERDICTS], required=False
    )
    day = DateField(label=gettext_lazy("Diajukan pada"), initial=timezone.localdate)

    def __init__(self, *args: Any, agencies: list[Agency], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "agency", Agency.objects.filter(pk__in=[one.pk for one in agencies]))

    def case(self) -> Case:
        """What was typed, as it decides the route."""
        given = self.cleaned_data
        agency: Agency = given["agency"]
        return Case(
            region_id=agency.region_id,
            agency_id=agency.pk,
            worth=given["amount"],
            method=given["method"],
            kinds={given["kind"]} - {""},
            verdicts={given["verdict"]} - {""},
        )
