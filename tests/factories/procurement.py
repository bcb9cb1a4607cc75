"""Plans, requests and lines with the few fields that matter.

Rows are written directly, so that tests of pages and of other apps do not depend on the services:
`RequestFactory(state="approved")` is an approved request that nobody approved.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import factory
import pgtrigger
from django.utils import timezone

from catalog.models import Commodity
from p3dn.accounts.models import Agency, Membership, Region, User
from procurement.budget.ledger import settle
from procurement.models import Decision, Exemption, Package, PurchaseRequest, RequestLine
from procurement.models.exemptions.exemption import thing_of
from procurement.models.requests.lines.state import LineState
from tests.factories.known import made_once

LAPTOP = "4523000999"


def home_region() -> Region:
    """Kota Prabumulih, made once."""
    return made_once(Region, "code", "16.74", name="Kota Prabumulih", kind="city", is_served=True)


def commodity(code: str = LAPTOP, name: str = "Komputer jinjing") -> Commodity:
    """A KBKI class, made once per code."""
    kind = "goods" if code[0] in "01234" else "services"
    return made_once(Commodity, "kbki_code", code, name=name, kind=kind, digits=len(code))


class AgencyFactory(factory.django.DjangoModelFactory):
    """An invented office of Prabumulih."""

    class Meta:
        model = Agency

    region = factory.LazyFunction(home_region)
    code = factory.Sequence(lambda n: f"1.01.2.22.0.00.01.{n:04d}")
    name = factory.Sequence(lambda n: f"Dinas Contoh {n}")
    short_name = factory.Sequence(lambda n: f"DINCON{n}")


class PersonFactory(factory.django.DjangoModelFactory):
    """An invented person without a role and without a usable password."""

    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"pegawai{n}@contoh.test")
    full_name = factory.Sequence(lambda n: f"Pegawai Contoh {n}")
    password = "!"


def member(agency: Agency, role: str, **fields: Any) -> User:
    """A person with one role in the agency, in force since 2020."""
    person = fields.pop("user", None) or PersonFactory()
    Membership.objects.create(
        user=person, agency=agency, role=role, valid_from=date(2020, 1, 1), **fields
    )
    return person


def line_state_in(state: str) -> str:
    """State of each line when all lines of a request stand alike; of a completed one: delivered."""
    return LineState.DELIVERED.value if state == PurchaseRequest.State.COMPLETED else state


class PackageFactory(factory.django.DjangoModelFactory):
    """A package of this year's plan with a ceiling of one billion rupiah."""

    class Meta:
        model = Package

    agency = factory.SubFactory(AgencyFactory)
    fiscal_year = factory.LazyFunction(lambda: timezone.localdate().year)
    rup_code = factory.Sequence(lambda n: str(50_000_000 + n))
    name = factory.Sequence(lambda n: f"Belanja Modal Komputer {n}")
    ceiling = Decimal("1000000000.00")
    method = Package.Method.E_PURCHASING
    procurement_types = "Barang"
    planned_domestic = Package.Planned.YES


class RequestFactory(factory.django.DjangoModelFactory):
    """A draft without lines; its requester holds that role in the package's agency."""

    class Meta:
        model = PurchaseRequest

    package = factory.SubFactory(PackageFactory)
    agency = factory.SelfAttribute("package.agency")
    region = factory.SelfAttribute("agency.region")
    number = factory.Sequence(lambda n: f"P3DN/CONTOH/{n:04d}")
    title = factory.Sequence(lambda n: f"Permintaan contoh {n}")
    requester = factory.LazyAttribute(lambda o: member(o.agency, "requester"))


class LineFactory(factory.django.DjangoModelFactory):
    """Ten laptops described in words; pass `product=` for a line from the catalogue."""

    class Meta:
        model = RequestLine

    @classmethod
    def _create(cls, model_class: type[RequestLine], *args: Any, **kwargs: Any) -> RequestLine:
        """Also under a request that is made approved, which the database refuses otherwise.

        The ledger says of it what its request's state implies.
        """
        with pgtrigger.ignore("procurement.RequestLine:locked_after_approval"):
            line = super()._create(model_class, *args, **kwargs)
        if line.request.state in PurchaseRequest.COMMITTED:
            settle(line.request)
        return line

    request = factory.SubFactory(RequestFactory)
    state = factory.LazyAttribute(lambda o: line_state_in(o.request.state))
    position = factory.LazyAttribute(lambda o: o.request.lines.count() + 1)
    commodity = factory.LazyAttribute(lambda o: o.product.commodity if o.product else commodity())
    product = None
    description = factory.LazyAttribute(lambda o: str(o.product) if o.product else "Laptop 14 inci")
    quantity = Decimal("10.00")
    unit = factory.LazyAttribute(lambda o: o.product.unit if o.product else "unit")
    unit_price = factory.LazyAttribute(
        lambda o: o.product.price if o.product and o.product.price else Decimal("1000000.00")
    )


class ExemptionFactory(factory.django.DjangoModelFactory):
    """Asked by the line's requester and not decided yet."""

    class Meta:
        model = Exemption

    line = factory.SubFactory(LineFactory)
    kind = Exemption.Kind.EXEMPTION
    ground = Exemption.Ground.NOT_PRODUCED
    reason = "Tidak ada produsen dalam negeri menurut pemeriksaan daftar nasional."
    evidence = "Surat RSUD 445/12 tanggal 3 Maret 2026 tentang alat yang terpasang."
    quantity = factory.SelfAttribute("line.quantity")
    thing = factory.LazyAttribute(lambda o: thing_of(o.line))
    asked_by = factory.SelfAttribute("line.request.requester")


class DecisionFactory(factory.django.DjangoModelFactory):
    """A step in a request's life."""

    class Meta:
        model = Decision

    request = factory.SubFactory(RequestFactory)
    action = Decision.Action.SUBMIT
    actor = factory.SelfAttribute("request.requester")
