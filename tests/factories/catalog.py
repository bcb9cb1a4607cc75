"""Catalogue rows with the few fields that matter.

Everything is verified unless a test says otherwise: `ProductFactory(draft=True)`,
`CertificateFactory(submitted=True, products=[product])`. Rows are written directly, so that tests
of pages and of other apps do not depend on the registration services.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import factory
from django.utils import timezone

from catalog.models import (
    Certificate,
    CertificateProduct,
    Commodity,
    EquivalenceGroup,
    GroupMember,
    LocalRule,
    MinimumTkdn,
    NationalListCheck,
    NationalListEntry,
    Producer,
    Product,
    ProductionSite,
    StandingChange,
)
from catalog.shared.numbers import number_key
from p3dn.accounts.models import Region, User
from p3dn.ui.values.parsing import normalise_company_name
from tests.factories.known import made_once


def home_region() -> Region:
    """Kota Prabumulih, made once."""
    return made_once(Region, "code", "16.74", name="Kota Prabumulih", kind="city", is_served=True)


def person(name: str) -> User:
    """An invented person without any role, made once per name."""
    email = f"{name.lower().replace(' ', '.')}@contoh.test"
    return made_once(User, "email", email, full_name=name)


def pencatat() -> User:
    """Who entered the rows of these factories."""
    return person("Pencatat Contoh")


def pemeriksa() -> User:
    """Who verified the rows of these factories."""
    return person("Pemeriksa Contoh")


class CommodityFactory(factory.django.DjangoModelFactory):
    """A KBKI class of five digits; goods unless the code begins with 5 to 9."""

    class Meta:
        model = Commodity
        django_get_or_create = ("kbki_code",)

    kbki_code = factory.Sequence(lambda n: f"3{8000 + n}")
    name = factory.LazyAttribute(lambda o: f"Komoditas {o.kbki_code}")
    kind = factory.LazyAttribute(lambda o: "goods" if o.kbki_code[0] in "01234" else "services")
    digits = factory.LazyAttribute(lambda o: len(o.kbki_code))


class EquivalenceGroupFactory(factory.django.DjangoModelFactory):
    """A confirmed group of Prabumulih since 2020; `codes` names its members."""

    class Meta:
        model = EquivalenceGroup
        skip_postgeneration_save = True

    region = factory.LazyFunction(home_region)
    name = factory.Sequence(lambda n: f"Kelompok contoh {n}")
    use = "Dipakai untuk hal yang sama."
    reason = "Kegunaannya satu."
    valid_from = date(2020, 1, 1)
    entered_by = factory.LazyFunction(pencatat)
    state = EquivalenceGroup.State.CONFIRMED
    decided_by = factory.LazyFunction(pemeriksa)
    decided_at = factory.LazyFunction(timezone.now)

    class Params:
        proposed = factory.Trait(
            state=EquivalenceGroup.State.PROPOSED, decided_by=None, decided_at=None
        )

    @factory.post_generation
    def codes(self, create: bool, extracted: Any, **kwargs: Any) -> None:
        """Its members."""
        for code in extracted or ():
            GroupMember.objects.create(group=self, commodity=CommodityFactory(kbki_code=code))


class ProducerFactory(factory.django.DjangoModelFactory):
    """An invented firm in Prabumulih."""

    class Meta:
        model = Producer

    region = factory.LazyFunction(home_region)
    location = factory.SelfAttribute("region")
    name = factory.Sequence(lambda n: f"CV Contoh Karya {n:04d}")
    name_key = factory.LazyAttribute(lambda o: normalise_company_name(o.name))
    nib = factory.Sequence(lambda n: f"9120{n:09d}")
    scale = Producer.Scale.SMALL
    address = "Jalan Contoh 1, Prabumulih"
    entered_by = factory.LazyFunction(pencatat)


class ProductionSiteFactory(factory.django.DjangoModelFactory):
    """A workshop of the producer's own."""

    class Meta:
        model = ProductionSite

    producer = factory.SubFactory(ProducerFactory)
    name = factory.Sequence(lambda n: f"Bengkel {n:04d}")
    address = "Jalan Contoh 2, Prabumulih"
    location = factory.SelfAttribute("producer.location")


class VerifiableFactory(factory.django.DjangoModelFactory):
    """Verified by a second person; `draft`, `submitted` or `refused` give the other states."""

    class Meta:
        abstract = True

    class Params:
        draft = factory.Trait(state="draft", verified_by=None, verified_at=None, submitted_at=None)
        submitted = factory.Trait(state="submitted", verified_by=None, verified_at=None)
        refused = factory.Trait(state="refused", refusal_reason="Nilai TKDN tidak terbaca.")
        verified = factory.Trait(state="verified")

    state = "verified"
    entered_by = factory.LazyFunction(pencatat)
    submitted_at = factory.LazyFunction(timezone.now)
    verified_by = factory.LazyFunction(pemeriksa)
    verified_at = factory.LazyFunction(timezone.now)


class ProductFactory(VerifiableFactory):
    """A product that a buyer may be offered."""

    class Meta:
        model = Product

    producer = factory.SubFactory(ProducerFactory)
    region = factory.SelfAttribute("producer.region")
    commodity = factory.SubFactory(CommodityFactory)
    name = factory.Sequence(lambda n: f"Produk Contoh {n:04d}")
    brand = "Karya"
    unit = "buah"
    price = Decimal("1000000.00")
    price_on = factory.LazyFunction(timezone.localdate)
    monthly_capacity = Decimal("100")
    origin = "domestic"


class CertificateFactory(VerifiableFactory):
    """A certificate in force today; `products=[...]` are the products it names.

    `expired=True` ends it yesterday; `tkdn` and `bmp` are percentages.
    """

    class Meta:
        model = Certificate
        skip_postgeneration_save = True

    class Params:
        expired = factory.Trait(
            tkdn_valid_until=factory.LazyFunction(lambda: timezone.localdate() - timedelta(days=1))
        )

    producer = factory.SubFactory(ProducerFactory)
    region = factory.SelfAttribute("producer.region")
    number = factory.Sequence(lambda n: f"{n + 1}/CONTOH/TKDN/1/2025")
    number_key = factory.LazyAttribute(lambda o: number_key(o.number))
    kind = Certificate.Kind.SURVEYOR
    scheme = Certificate.Scheme.R16_2011
    tkdn = Decimal("45.00")
    bmp = None
    issued_on = date(2024, 1, 1)
    tkdn_valid_until = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=365))
    bmp_valid_until = factory.LazyAttribute(lambda o: None if o.bmp is None else o.tkdn_valid_until)

    @factory.post_generation
    def products(
        self: Certificate, create: bool, extracted: list[Product] | None, **kwargs: Any
    ) -> None:
        """Name the products on the certificate."""
        for product in extracted or ():
            CertificateProduct.objects.create(certificate=self, product=product)


def certified(*, tkdn: str = "45", bmp: str | None = None, **product: Any) -> Product:
    """A verified product with a verified certificate in force today."""
    made = ProductFactory(**product)
    CertificateFactory(
        producer=made.producer,
        products=[made],
        tkdn=Decimal(tkdn),
        bmp=None if bmp is None else Decimal(bmp),
    )
    return made


class StandingChangeFactory(factory.django.DjangoModelFactory):
    """Something that happened to a certificate today."""

    class Meta:
        model = StandingChange

    certificate = factory.SubFactory(CertificateFactory)
    kind = StandingChange.Kind.SUSPENDED
    effective_on = factory.LazyFunction(timezone.localdate)
    reason = "Temuan surveilans"
    recorded_by = factory.LazyFunction(pemeriksa)


class MinimumTkdnFactory(factory.django.DjangoModelFactory):
    """A minimum of its own for one commodity."""

    class Meta:
        model = MinimumTkdn

    commodity = factory.SubFactory(CommodityFactory)
    minimum = Decimal("60.00")
    valid_from = date(2024, 1, 1)
    regulation = "Keputusan Menteri contoh"


class LocalRuleFactory(factory.django.DjangoModelFactory):
    """A rule of Prabumulih about everything."""

    class Meta:
        model = LocalRule

    region = factory.LazyFunction(home_region)
    text = factory.Sequence(lambda n: f"Aturan contoh {n} untuk semua paket.")
    source = "Peraturan Wali Kota contoh 1/2026 Pasal 2"
    valid_from = date(2024, 1, 1)
    entered_by = factory.LazyFunction(pencatat)


class NationalListEntryFactory(factory.django.DjangoModelFactory):
    """A row of the national list."""

    class Meta:
        model = NationalListEntry

    key = factory.Sequence(lambda n: f"{n:064x}")
    company = "PT Contoh Nasional"
    product_type = factory.Sequence(lambda n: f"Produk Nasional {n:04d}")
    tkdn = Decimal("45.00")
    seen_on = factory.LazyFunction(timezone.localdate)


class NationalListCheckFactory(factory.django.DjangoModelFactory):
    """Somebody looked and found a product with TKDN and BMP high enough."""

    class Meta:
        model = NationalListCheck

    region = factory.LazyFunction(home_region)
    commodity = factory.SubFactory(CommodityFactory)
    keyword = "contoh"
    checked_on = factory.LazyFunction(timezone.localdate)
    has_trigger = True
    has_purchasable = True
    has_certified = None
    has_siinas = None
    checked_by = factory.LazyFunction(pencatat)
