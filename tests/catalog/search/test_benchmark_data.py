"""The invented catalogue that speed is measured with must fit the tables as they are today."""

import pytest
from django.test import Client
from django.urls import reverse

from benchmarks.data import catalogue as catalogue_data
from catalog.models import Certificate, CertifiedPeriod, Producer, Product, SearchWord
from catalog.reference.kbki import load_kbki
from tests.support.cast import assemble


@pytest.mark.django_db
def test_what_is_written_is_found(client: Client) -> None:
    people = assemble()
    load_kbki()
    catalogue_data.write(200, 40)
    assert (Product.objects.count(), Producer.objects.count()) == (200, 40)
    assert Certificate.objects.exists()
    assert CertifiedPeriod.objects.exists()
    assert SearchWord.objects.filter(word="kursi").exists()
    Product.objects.first().full_clean(exclude={"search"})
    client.force_login(people.requester)
    seen = client.get(reverse("catalog:product_list"), {"q": "kursi"})
    assert len(seen.context["cards"]) > 1
