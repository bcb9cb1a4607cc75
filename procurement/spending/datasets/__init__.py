"""The national datasets of realised spending, one file each: signature, columns, key, traps."""

from p3dn.jobs.importing.importer import register_importer
from procurement.spending.loading.importer import DatasetImporter

from .purchasing.catalogue_5 import CatalogueFive
from .purchasing.catalogue_6 import CatalogueSix
from .purchasing.catalogue_6_inaproc import CatalogueSixInaproc
from .purchasing.online_shop import OnlineShop
from .spse.non_tender import NonTenderContracts
from .spse.recorded import RecordedPackages
from .spse.recorded_payments import RecordedPayments
from .spse.self_managed import SelfManaged
from .spse.self_managed_payments import SelfManagedPayments
from .spse.tender import TenderContracts

DATASETS: dict[str, type[DatasetImporter]] = {
    one.dataset: one
    for one in (
        TenderContracts,
        NonTenderContracts,
        RecordedPackages,
        RecordedPayments,
        SelfManaged,
        SelfManagedPayments,
        CatalogueFive,
        CatalogueSix,
        CatalogueSixInaproc,
        OnlineShop,
    )
}


def register() -> None:
    """Make them known to the import engine."""
    for one in DATASETS.values():
        register_importer(one)
