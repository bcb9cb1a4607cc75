"""Producers: one NIB, one firm; look-alikes are pointed out with the evidence."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from catalog.models import Producer
from catalog.register.producers.services import create_producer, similar_producers
from p3dn.accounts.models import Region, User
from tests.catalog.acts import set_producer_active, update_producer
from tests.factories.catalog import ProducerFactory, ProductFactory, home_region

pytestmark = pytest.mark.django_db


def enter(user: User, **changes: object) -> Producer:
    fields = {
        "name": "PT. Rimba  Jaya (Persero)",
        "nib": "9120 0000 12345",
        "npwp": "03.051.303.0-701.000",
        "address": "Jalan Contoh 1",
        "location": home_region(),
        "scale": "small",
    }
    return create_producer(user=user, region=home_region(), **{**fields, **changes})


def test_cleans_names_and_identifiers(officer: User) -> None:
    producer = enter(officer)
    assert producer.nib == "9120000012345"
    assert producer.npwp == "030513030701000"
    assert producer.name == "PT. Rimba Jaya (Persero)"
    assert producer.name_key == enter(officer, name="RIMBA JAYA, PT", nib="9120000012346").name_key


@pytest.mark.parametrize(
    ("field", "value"),
    [("nib", "123"), ("nib", "91200000123AB"), ("npwp", "12345"), ("address", ""), ("name", " ")],
)
def test_refuses_bad_fields(officer: User, field: str, value: str) -> None:
    with pytest.raises(ValidationError) as error:
        enter(officer, **{field: value})
    assert field in error.value.message_dict
    assert not Producer.objects.exists()


def test_known_nib_names_its_holder(officer: User) -> None:
    known = ProducerFactory(name="CV Sudah Ada", nib="9120000012345")
    with pytest.raises(ValidationError) as error:
        enter(officer)
    (refusal,) = error.value.error_dict["nib"]
    assert refusal.code == "duplicate_nib"
    assert refusal.params["producer"] == known.pk
    assert "CV Sudah Ada" in error.value.message_dict["nib"][0]


def test_similar_firms_come_with_evidence(officer: User) -> None:
    same = ProducerFactory(name="CV Karya Jati", npwp="0305130307010001")
    ProducerFactory(name="CV Sama Sekali Lain")
    gone = ProducerFactory(name="UD Karya Jati", is_active=False)
    found = similar_producers(user=officer, name="PT. KARYA JATI", npwp="0305.1303.0701.0001")
    assert [s.producer for s in found] == [same]
    assert found[0].evidence == ("nama sama (tanpa bentuk badan usaha)", "NPWP sama")
    assert gone not in [s.producer for s in found]
    assert "mirip" in similar_producers(user=officer, name="Karya Jatti")[0].evidence[0]
    assert similar_producers(user=officer, name="PT Karya Jati", exclude=same.pk) == []


def test_only_officers_of_the_region_write(officer: User, verifier: User) -> None:
    with pytest.raises(PermissionDenied):
        enter(verifier)
    elsewhere = Region.objects.create(code="16.71", name="Kota Palembang", kind="city")
    stranger = ProducerFactory(region=elsewhere)
    with pytest.raises(PermissionDenied):
        update_producer(producer=stranger, user=officer, name="Lain")


def test_deactivation_hides_products_but_deletes_nothing(officer: User) -> None:
    product = ProductFactory()
    set_producer_active(producer=product.producer, user=officer, active=False)
    assert product not in type(product).objects.published()
    set_producer_active(producer=product.producer, user=officer, active=True)
    assert product in type(product).objects.published()


def test_edit_keeps_the_earlier_version(officer: User) -> None:
    producer = enter(officer)
    update_producer(producer=producer, user=officer, name="PT Rimba Baru")
    assert [event.name for event in producer.events.order_by("pgh_id")] == [
        "PT. Rimba Jaya (Persero)",
        "PT Rimba Baru",
    ]
