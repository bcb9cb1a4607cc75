"""The cast, a package and a chair for tests of procurement."""

from decimal import Decimal

import pytest

from catalog.models import Product
from procurement.models import Package
from tests.factories.catalog import certified
from tests.procurement.shop import TODAY, chairs
from tests.support.cast import Cast, assemble


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def package(cast: Cast) -> Package:
    """Ten million rupiah of the health office."""
    return Package.objects.create(
        agency=cast.health,
        fiscal_year=TODAY().year,
        rup_code="54025303",
        name="Belanja kursi",
        ceiling=Decimal(10_000_000),
    )


@pytest.fixture
def chair() -> Product:
    """A chair with enough TKDN."""
    return certified(
        name="Kursi Rapat",
        tkdn="45",
        commodity=chairs(),
        price=Decimal(500_000),
        monthly_capacity=100,
    )
