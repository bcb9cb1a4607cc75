"""By what spending may be broken down: the key in cells and purchases, and the names of its values."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import Commodity, Producer
from p3dn.accounts.models import Agency, Region
from p3dn.ui.values.formats import month_name
from procurement.models import Package, ProcurementType, Source
from reports.spending.purchases import UNKNOWN

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

COMMODITY = "commodity"
Names = Mapping[Any, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """What sums are told apart by; `onward` is by what one of its values is looked at further.

    `names` gives the names of some of its values, in one query at most. `in_order`: its values follow
    each other, as months do, whatever was spent.
    """

    label: "StrOrPromise"
    onward: str
    names: Callable[[Iterable[Any]], Names]
    in_order: bool = False

    def asked(self, value: Any) -> object:
        """How a filter asks for one value."""
        return UNKNOWN if value in (None, "") else value


def _commodities(codes: Iterable[Any]) -> Names:
    rows = Commodity.objects.filter(pk__in=codes).values_list("pk", "name")
    return {code: f"{code} {name}" for code, name in rows}


def _producers(keys: Iterable[Any]) -> Names:
    return dict(Producer.objects.filter(pk__in=keys).values_list("pk", "name"))


def _agencies(keys: Iterable[Any]) -> Names:
    return dict(Agency.objects.filter(pk__in=keys).values_list("pk", "name"))


def _regions(keys: Iterable[Any]) -> Names:
    return dict(Region.objects.filter(pk__in=keys).values_list("pk", "name"))


def _months(numbers: Iterable[Any]) -> Names:
    return {number: month_name(number).capitalize() for number in numbers}


def _words(choices: Iterable[tuple[Any, Any]]) -> Callable[[Iterable[Any]], Names]:
    return lambda _values: {value: str(label) for value, label in choices}


BY: dict[str, Kind] = {
    COMMODITY: Kind(gettext_lazy("Komoditas"), "agency", _commodities),
    "producer": Kind(gettext_lazy("Produsen"), "agency", _producers),
    "source": Kind(gettext_lazy("Sumber"), "agency", _words(Source.choices)),
    "agency": Kind(gettext_lazy("Perangkat daerah"), COMMODITY, _agencies),
    "region": Kind(gettext_lazy("Daerah"), "agency", _regions),
    "procurement_type": Kind(
        gettext_lazy("Jenis pengadaan"), "agency", _words(ProcurementType.choices)
    ),
    "method": Kind(gettext_lazy("Metode pengadaan"), "agency", _words(Package.Method.choices)),
    "month": Kind(gettext_lazy("Bulan"), "agency", _months, in_order=True),
}


def nobody_knows() -> str:
    """The name of a value that is not known."""
    return _("Belum diketahui")
