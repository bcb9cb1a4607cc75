"""The history of a package tells its fields in the order in which its page shows them."""

import pytest

from tests.audit.told import versions_of
from tests.factories.procurement import PackageFactory

pytestmark = pytest.mark.django_db


def test_what_names_a_package_is_told_before_its_description() -> None:
    package = PackageFactory(volume="2 unit", description="Meja kerja", method="Tender")
    told = [change.label for change in versions_of(package)[0].changes]
    first = ["Kode RUP", "Nama paket", "Perangkat daerah", "Tahun anggaran"]
    assert told[:4] == first
    assert told.index("Metode pengadaan") < told.index("Pagu") < told.index("Volume")
