"""What a new request says of itself, and which package pays for it."""

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Agency
from p3dn.ui.values.fields import offer
from procurement.models import Package
from procurement.request.forms import RequestForm


class PackageChoiceField(forms.ModelChoiceField[Package]):
    """Packages by code, name and year."""

    def label_from_instance(self, obj: Package) -> str:
        """What tells two packages of one agency apart."""
        return f"{obj.rup_code} {obj.name} ({obj.fiscal_year})"


class PlannedForm(RequestForm):
    """A request with its package, or the reason why it has none."""

    package = PackageChoiceField(
        Package.objects.none(),
        required=False,
        label=gettext_lazy("Paket RUP"),
        empty_label=gettext_lazy("Tanpa paket RUP"),
    )
    unplanned_reason = forms.CharField(
        label=gettext_lazy("Alasan tanpa paket RUP"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("Diisi hanya bila tanpa paket. Administrator daerah melihatnya."),
    )

    def __init__(self, *args: Any, packages: QuerySet[Package], **kwargs: Any) -> None:
        """`packages` are those that may pay."""
        super().__init__(*args, **kwargs)
        offer(self, "package", packages)
        self.order_fields(["agency", "package", "unplanned_reason"])

    def clean(self) -> dict[str, Any]:
        """Either a package or a reason."""
        data = super().clean() or {}
        reason = (data.get("unplanned_reason") or "").strip()
        if "package" in self.errors:
            return data
        if data.get("package") is None and not reason:
            self.add_error("unplanned_reason", _("Pilih paket, atau tuliskan mengapa tanpa paket."))
        elif data.get("package") is not None and reason:
            self.add_error("unplanned_reason", _("Kosongkan alasan ini, atau pilih tanpa paket."))
        return data


class StartForm(PlannedForm):
    """A new request of one of the agencies a person files for."""

    agency = forms.ModelChoiceField(
        Agency.objects.none(), label=gettext_lazy("Perangkat daerah"), empty_label=None
    )

    def __init__(self, *args: Any, agencies: QuerySet[Agency], **kwargs: Any) -> None:
        """Asks for the agency only of who files for several of `agencies`."""
        super().__init__(*args, **kwargs)
        self.agencies = list(agencies)
        if len(self.agencies) > 1:
            offer(self, "agency", agencies)
        else:
            del self.fields["agency"]

    def clean(self) -> dict[str, Any]:
        """The package is one of the agency's own."""
        data = super().clean()
        data.setdefault("agency", self.agencies[0])
        package = cast(Package | None, data.get("package"))
        if package is not None and package.agency_id != data["agency"].pk:
            self.add_error("package", _("Paket ini milik perangkat daerah lain."))
        return data
