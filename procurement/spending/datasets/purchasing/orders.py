"""What orders of the electronic catalogue have in common."""

from typing import Any

from procurement.models import Package
from procurement.spending.datasets import columns as c
from procurement.spending.loading.importer import DatasetImporter
from procurement.spending.loading.rows.facts import Facts, Status

AGREED = frozenset({"on_process", "on_addendum"})
ENDED = frozenset({"completed", "payment_outside_system"})


def order_status(words: str | None) -> Status:
    """An order of version 6: whoever pays outside the catalogue cannot complete it there.

    Negotiation, review, waiting and signing come before anything is agreed.
    """
    found = (words or "").lower()
    if found.startswith("cancel") or "batal" in found or "reject" in found:
        return Status.CANCELLED
    if found in ENDED:
        return Status.FINAL
    return Status.RUNNING if found in AGREED else Status.PENDING


class Orders(DatasetImporter):
    """Orders of the electronic catalogue: nothing is said there of domestic products."""

    def facts(self, values: dict[str, Any]) -> Facts:
        """What was ordered is bought, by e-purchasing, for the price with its delivery."""
        said = values.get
        return Facts(
            key=values["key"],
            agency=said("agency") or "",
            unit=said("unit") or "",
            agency_name=said("agency_name") or "",
            rup=said("rup") or (),
            title=said("title") or "",
            document=said("document") or values["key"],
            date=said("date"),
            year=said("year"),
            value=c.amount(said("value")),
            method=Package.Method.E_PURCHASING.value,
            type=said("type") or "",
            supplier=said("supplier") or "",
            funds=said("funds") or (),
            accounts=said("accounts") or (),
            status=self.status(values),
        )

    def status(self, values: dict[str, Any]) -> Status:
        """How far the order is."""
        return order_status(values.get("status"))
