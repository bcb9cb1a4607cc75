"""Merging firms that have things in common: decided one by one, nothing lost, no circles."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from catalog.certificates.services import create_certificate
from catalog.duplicates.services import duplicate_pairs
from catalog.models import Producer, ProducerMerge, Product
from catalog.register.producers.services import create_producer
from catalog.register.products.services import create_product
from catalog.register.sites.services import create_site
from catalog.search.words.records import search_producers
from p3dn.accounts.models import Region
from p3dn.ui.values.parsing import normalise_company_name
from tests.catalog.acts import merge_producers, update_producer
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    ProductionSiteFactory,
)
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def firm(cast: Cast, name: str, **fields: object) -> Producer:
    fields = {"region": cast.region, "address": f"Jalan {name}"} | fields
    return ProducerFactory(name=name, name_key=normalise_company_name(name), **fields)


def chair(producer: Producer, type_name: str = "") -> Product:
    return ProductFactory(
        producer=producer, region=producer.region, name="Kursi", brand="A", type_name=type_name
    )


@pytest.fixture
def both(cast: Cast) -> tuple[Producer, Producer]:
    """Two firms that both have a verified chair."""
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    chair(kept)
    chair(gone)
    return kept, gone


def test_similar_names_count_only_in_the_same_city(cast: Cast) -> None:
    elsewhere = Region.objects.get(code="61.71")
    firm(cast, "PT Rimba Jaya Abadi", address="Jl. Sudirman No. 5")
    firm(cast, "CV Rimba Jaya Abdi", address="Jalan Sudirman 5")
    firm(cast, "Abadi Rimba Jaya")
    firm(cast, "PT Rimba Jaya Abady", location=elsewhere)
    found = {
        (p.first.name, p.second.name): p.evidence for p in duplicate_pairs([cast.region.pk])[:100]
    }
    assert found.keys() == {
        ("PT Rimba Jaya Abadi", "CV Rimba Jaya Abdi"),
        ("PT Rimba Jaya Abadi", "Abadi Rimba Jaya"),
        ("CV Rimba Jaya Abdi", "Abadi Rimba Jaya"),
    }
    similar, where = found["PT Rimba Jaya Abadi", "CV Rimba Jaya Abdi"]
    assert similar.startswith("nama mirip")
    assert where == "alamat sama"
    assert "urutan kata lain" in found["PT Rimba Jaya Abadi", "Abadi Rimba Jaya"][0]


def test_the_same_product_stays_behind_with_its_own_certificate(
    cast: Cast, both: tuple[Producer, Producer]
) -> None:
    kept, gone = both
    twin, other = gone.products.get(), chair(gone, "besar")
    own = CertificateFactory(producer=gone, products=[twin])
    moving = CertificateFactory(producer=gone, products=[other])
    merge = merge_producers(
        user=cast.officer, survivor=kept, merged=gone, reason="ganda", resolutions={twin.pk: None}
    )
    assert (merge.archived, merge.products, merge.renamed) == ([twin.pk], [other.pk], [])
    assert merge.certificates == [moving.pk]
    for row in (twin, own, other, moving):
        row.refresh_from_db()
    assert (twin.producer, twin.is_active, twin.state) == (gone, False, "verified")
    assert (own.producer, own.state) == (gone, "verified")
    assert (other.producer, other.state) == (kept, "verified")
    assert (moving.producer, moving.state) == (kept, "verified")


def test_another_product_moves_under_another_type_and_is_verified_again(
    cast: Cast, both: tuple[Producer, Producer]
) -> None:
    kept, gone = both
    twin = gone.products.get()
    chair(kept, "lipat tinggi")
    refused = {" ": "Tulis tipe baru untuk “Kursi A”", "lipat tinggi": "masih sama"}
    for other_type, why in refused.items():
        with pytest.raises(ValidationError, match=why), transaction.atomic():
            merge_producers(
                user=cast.officer, survivor=kept, merged=gone, reason="x",
                resolutions={twin.pk: other_type},
            )  # fmt: skip
    merge = merge_producers(
        user=cast.officer, survivor=kept, merged=gone, reason="x", resolutions={twin.pk: "lipat"}
    )
    twin.refresh_from_db()
    assert (twin.producer, twin.type_name, twin.state) == (kept, "lipat", "draft")
    assert (merge.renamed, merge.products) == ([twin.pk], [twin.pk])


def test_a_type_is_not_emptied_by_leaving_the_new_one_out(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    chair(kept, "lipat")
    twin = chair(gone, "lipat")
    with pytest.raises(ValidationError, match="Tulis tipe baru"), transaction.atomic():
        merge_producers(
            user=cast.officer, survivor=kept, merged=gone, reason="x", resolutions={twin.pk: ""}
        )
    twin.refresh_from_db()
    assert (twin.producer, twin.type_name) == (gone, "lipat")


def test_all_that_moves_is_shown_before(client: Client, cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    for number in range(101):
        chair(gone, f"tipe {number}")
    client.force_login(cast.officer)
    page = client.get(reverse("catalog:producer_merge", args=[kept.pk, gone.pk]))
    assert page.content.decode().count("<li>Kursi A") == 101


def test_a_certificate_is_not_torn_apart(cast: Cast, both: tuple[Producer, Producer]) -> None:
    kept, gone = both
    twin, other = gone.products.get(), chair(gone, "besar")
    certificate = CertificateFactory(producer=gone, products=[twin, other])
    with pytest.raises(ValidationError, match=certificate.number), transaction.atomic():
        merge_producers(
            user=cast.officer, survivor=kept, merged=gone, reason="x", resolutions={twin.pk: None}
        )
    twin.refresh_from_db()
    assert twin.is_active
    assert not ProducerMerge.objects.exists()


def test_sites_go_along(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    ProductionSiteFactory(producer=kept, name="Pabrik")
    moved = [ProductionSiteFactory(producer=gone, name=name) for name in ("Pabrik", "Gudang")]
    merge = merge_producers(user=cast.officer, survivor=kept, merged=gone, reason="ganda")
    assert merge.sites == [site.pk for site in moved]
    assert set(kept.sites.values_list("name", flat=True)) == {
        "Pabrik", f"Pabrik ({gone.nib})", "Gudang",
    }  # fmt: skip


def test_the_database_refuses_circles_chains_and_other_regions(cast: Cast) -> None:
    one, two, three = (firm(cast, f"PT Maju {n}") for n in range(3))
    away = firm(cast, "PT Jauh", region=Region.objects.get(code="61.71"))
    merge_producers(user=cast.officer, survivor=two, merged=one, reason="ganda")
    for merged, survivor in ((two, one), (three, one), (two, three), (three, three), (three, away)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Producer.objects.filter(pk=merged.pk).update(merged_into=survivor, is_active=False)
    with pytest.raises(IntegrityError), transaction.atomic():
        Producer.objects.filter(pk=one.pk).update(is_active=True)


def test_nothing_is_added_to_a_merged_firm(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    merge_producers(user=cast.officer, survivor=kept, merged=gone, reason="ganda")
    gone.refresh_from_db()
    product = chair(kept)
    for write in (
        lambda: update_producer(producer=gone, user=cast.officer, name="Lain"),
        lambda: create_site(producer=gone, user=cast.officer, name="Pabrik"),
        lambda: create_product(producer=gone, user=cast.officer, commodity=product.commodity),
        lambda: create_certificate(producer=gone, user=cast.officer, products=[product]),
    ):
        with pytest.raises(ValidationError, match="sudah digabung"):
            write()
    with pytest.raises(ValidationError, match="atas nama PT Maju") as known:
        create_producer(
            user=cast.officer, region=cast.region, name="CV Baru", nib=gone.nib,
            address="Jalan 1", location=cast.region,
        )  # fmt: skip
    assert known.value.error_dict["nib"][0].params["producer"] == kept.pk


def test_decisions_are_made_on_the_page(
    client: Client, cast: Cast, both: tuple[Producer, Producer]
) -> None:
    kept, gone = both
    twin = gone.products.get()
    client.force_login(cast.officer)
    address = reverse("catalog:producer_merge", args=[kept.pk, gone.pk])
    assert "Kedua produsen punya “Kursi A”" in client.get(address).content.decode()
    refused = client.post(address, {"reason": "ganda"}).content.decode()
    assert "Putuskan untuk masing-masing" in refused
    data = {"reason": "ganda", f"decision-{twin.pk}": "rename", f"type-{twin.pk}": ""}
    kept_typing = client.post(address, data).content.decode()
    assert 'value="rename" checked' in kept_typing
    assert ">ganda</textarea>" in kept_typing
    data[f"decision-{twin.pk}"] = "archive"
    assert client.post(address, data).status_code == 302
    page = client.get(reverse("catalog:producer_detail", args=[kept.pk])).content.decode()
    assert "1 produk ganda tinggal pada catatan lama" in page
    assert str(cast.officer) in page


def test_what_was_told_apart_stays_on_record(client: Client, cast: Cast) -> None:
    one, two = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    client.force_login(cast.officer)
    apart = reverse("catalog:producers_apart", args=[one.pk, two.pk])
    assert (
        client.post(apart, {"halaman": "3"}).url == reverse("catalog:duplicate_list") + "?halaman=3"
    )
    page = client.get(reverse("catalog:duplicate_list")).content.decode()
    assert "Tidak ada produsen yang tampak ganda" in page
    assert "Sudah diputuskan bukan duplikat" in page
    assert str(cast.officer) in page


def test_the_earlier_name_finds_the_survivor(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Lestari Purba")
    assert list(search_producers(Producer.objects.all(), "lestari purba")) == [gone]
    merge_producers(user=cast.officer, survivor=kept, merged=gone, reason="ganti nama")
    found = search_producers(Producer.objects.visible_to(cast.requester), "lestari purba")
    assert list(found) == [kept]
