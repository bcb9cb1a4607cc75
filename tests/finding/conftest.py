"""Two cities with the same words in everything that can be found."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from p3dn.accounts.models import Agency, User
from procurement.models import Exemption, PurchaseRequest, Realization
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.factories.procurement import ExemptionFactory, LineFactory, PackageFactory
from tests.factories.procurement import RequestFactory as PurchaseFactory
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast, assemble


@dataclass
class Bought:
    """What one agency bought: everything says "mikroskop"."""

    request: PurchaseRequest
    exemption: Exemption
    delivery: Realization

    @property
    def addresses(self) -> set[str]:
        """Pages that must not be shown to strangers."""
        return {
            f"/pengadaan/permintaan/{self.request.pk}/",
            f"/pengadaan/rencana/{self.request.package_id}/",
            f"/pengadaan/pengecualian/{self.exemption.pk}/",
            f"/pengadaan/serah-terima/{self.delivery.pk}/",
        }


def bought(agency: Agency, number: str) -> Bought:
    """A package, a request, a line, an exemption and a delivery."""
    package = PackageFactory(
        agency=agency, name="Belanja mikroskop laboratorium", rup_code=f"77{number}"
    )
    request = PurchaseFactory(
        package=package, number=f"P3DN/LAB/{number}", title="Pengadaan mikroskop sekolah"
    )
    line = LineFactory(request=request, description="Mikroskop binokuler")
    exemption = ExemptionFactory(line=line, decision_number=f"REK/{number}")
    delivery = make_realization(
        agency,
        timezone.localdate(),
        request=request,
        supplier_name="CV Mikroskop Jaya",
        contract_number=f"KTR/{number}",
        handover_number=f"BAST/{number}",
    )
    add_line(delivery, "1000")
    return Bought(request, exemption, delivery)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def health(cast: Cast) -> Bought:
    return bought(cast.health, "0001")


@pytest.fixture
def elsewhere(cast: Cast) -> Bought:
    return bought(cast.elsewhere, "0002")


@pytest.fixture
def shop(cast: Cast) -> Any:
    """A product on offer of a firm with a certificate."""
    firm = ProducerFactory(region=cast.region, name="PT Optik Nusantara", nib="9120001234567")
    product = ProductFactory(producer=firm, name="Mikroskop cahaya")
    return CertificateFactory(producer=firm, number="7788/SJ-IND.8/TKDN/3/2026", products=[product])


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def page_of(user: User, typed: str, *, as_proposals: bool = False) -> str:
    """What the search says to this person."""
    headers = {"HX-Request": "true"} if as_proposals else {}
    answer = signed_in(user).get("/cari/", {"q": typed}, headers=headers)
    assert answer.status_code == 200, answer.headers
    whole = str(answer.content.decode())
    return whole if as_proposals else whole.partition("<main")[2]
