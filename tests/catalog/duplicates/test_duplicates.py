"""One firm registered twice: found with its evidence, told apart, or merged with its history."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.duplicates import services as duplicates
from catalog.duplicates.likeness import compare_names
from catalog.duplicates.services import duplicate_pairs
from catalog.models import Producer, ProducerMerge, Product
from catalog.offers.candidates import offers_for
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from catalog.search.words.records import search_producers
from catalog.tasks import compare_producer_names
from p3dn.accounts.models import Region
from p3dn.ui.values.parsing import normalise_company_name
from tests.catalog.acts import keep_apart, merge_producers, set_producer_active, update_producer
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def firm(cast: Cast, name: str, **fields: object) -> Producer:
    return ProducerFactory(
        region=fields.pop("region", cast.region), name=name,
        address=fields.pop("address", f"Jalan {name}"),
        name_key=normalise_company_name(name), **fields,
    )  # fmt: skip


def pairs(cast: Cast) -> list[tuple[str, str, int]]:
    found = duplicate_pairs([cast.region.pk])[:100]
    return [(p.first.name, p.second.name, len(p.evidence)) for p in found]


def test_pairs_come_with_their_evidence_the_strongest_first(cast: Cast) -> None:
    firm(cast, "PT. Maju (Persero)", npwp="012345678901234")
    firm(cast, "CV MAJU", npwp="012345678901234")
    firm(cast, "UD Lain", contact_phone="0711")
    firm(cast, "UD Beda", contact_phone="0711")
    firm(cast, "Sendiri")
    assert pairs(cast) == [("PT. Maju (Persero)", "CV MAJU", 2), ("UD Lain", "UD Beda", 1)]


def test_pairs_told_apart_do_not_come_back(cast: Cast) -> None:
    one, two = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    keep_apart(user=cast.officer, one=two, other=one)
    keep_apart(user=cast.officer, one=one, other=two)
    assert pairs(cast) == []
    with pytest.raises(PermissionDenied):
        keep_apart(user=cast.verifier, one=one, other=two)


def test_merging_moves_everything_and_keeps_the_old_record(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    product = ProductFactory(producer=gone, name="Kursi", region=cast.region)
    certificate = CertificateFactory(producer=gone, products=[product], tkdn="41")
    merge = merge_producers(user=cast.officer, survivor=kept, merged=gone, reason="NIB ganti")
    for row in (product, certificate, gone):
        row.refresh_from_db()
    assert (product.producer, certificate.producer) == (kept, kept)
    assert (gone.is_active, gone.merged_into) == (False, kept)
    assert (merge.products, merge.certificates) == ([product.pk], [certificate.pk])
    assert product.state == "verified"
    today = timezone.localdate()
    fresh = with_certificates(Product.objects.all()).get(pk=product.pk)
    assert certification_on(fresh, today).tkdn == 41
    [offer] = offers_for([product.commodity_id], today)
    assert (offer.product_id, offer.candidate.producer) == (product.pk, "PT Maju")
    assert "pt maju" in fresh.words
    with pytest.raises(ValidationError, match="tidak dapat diaktifkan"):
        set_producer_active(producer=gone, user=cast.officer, active=True)
    with pytest.raises(DatabaseError), transaction.atomic():
        ProducerMerge.objects.update(reason="lain")


def test_a_chain_ends_at_the_last_survivor(cast: Cast) -> None:
    one, two, three = (firm(cast, f"PT Maju {n}") for n in range(3))
    merge_producers(user=cast.officer, survivor=two, merged=one, reason="ganda")
    merge_producers(user=cast.officer, survivor=three, merged=two, reason="ganda")
    one.refresh_from_db()
    assert one.merged_into == three
    with pytest.raises(ValidationError, match="sudah digabung"):
        merge_producers(user=cast.officer, survivor=one, merged=three, reason="balik")


def test_what_cannot_be_merged_says_why_and_moves_nothing(cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    away = firm(cast, "PT Maju", region=Region.objects.get(code="61.71"))
    for producer in (kept, gone):
        ProductFactory(producer=producer, name="Kursi", brand="A", type_name="")
    for survivor, merged, reason, says in (
        (kept, gone, "ganda", "produk yang sama: Kursi A"),
        (kept, kept, "ganda", "dua produsen yang berbeda"),
        (kept, gone, "  ", "alasan"),
    ):
        with pytest.raises(ValidationError, match=says), transaction.atomic():
            merge_producers(user=cast.officer, survivor=survivor, merged=merged, reason=reason)
    with pytest.raises(PermissionDenied), transaction.atomic():
        merge_producers(user=cast.officer, survivor=kept, merged=away, reason="ganda")
    with pytest.raises(IntegrityError), transaction.atomic():
        ProducerMerge.objects.create(survivor=kept, merged=kept, products=[], certificates=[],
                                     reason="x", by=cast.officer)  # fmt: skip
    assert gone.products.count() == 1


def test_from_the_page(client: Client, cast: Cast) -> None:
    kept, gone = firm(cast, "PT Maju"), firm(cast, "CV Maju")
    client.force_login(cast.officer)
    assert "nama sama" in client.get(reverse("catalog:duplicate_list")).content.decode()
    address = reverse("catalog:producer_merge", args=[kept.pk, gone.pk])
    assert "Tuliskan alasan" in client.post(address, {"reason": " "}).content.decode()
    assert client.post(address, {"reason": "ganda"}).status_code == 302
    old = reverse("catalog:producer_detail", args=[gone.pk])
    page = client.get(old, follow=True)
    assert page.context["producer"] == kept
    assert f"Anda membuka CV Maju (NIB {gone.nib}), yang sudah digabung" in page.content.decode()
    assert "sudah digabung ke" in client.get(old, {"arsip": "1"}).content.decode()
    listed = client.get(reverse("catalog:producer_list"), {"q": gone.nib}).content.decode()
    assert "PT Maju" in listed
    for query in (gone.nib, "cv maju"):
        assert list(search_producers(Producer.objects.visible_to(cast.requester), query)) == [kept]
    client.force_login(cast.requester)
    assert client.get(old, follow=True).context["producer"] == kept


def names(cast: Cast) -> set[frozenset[str]]:
    found = duplicate_pairs([cast.region.pk])[:1000]
    return {frozenset((p.first.name, p.second.name)) for p in found}


def test_a_value_shared_by_more_than_twenty_proves_nothing(cast: Cast) -> None:
    for number in range(20):
        firm(cast, f"{number} {number * 7}", contact_phone="0713")
    assert duplicate_pairs([cast.region.pk]).count() == 190
    firm(cast, "Yang ke-21", contact_phone="0713")
    assert duplicate_pairs([cast.region.pk]).count() == 0


def test_the_worker_finds_the_same_as_a_look_at_the_new_ones(cast: Cast) -> None:
    firms = [firm(cast, f"PT Rimba Jaya {end}") for end in ("Abadi", "Abdi", "Abad", "Makmur")]
    firm(cast, "PT Rimba Jaya Abadi Sentosa", is_active=False)
    at_once = pairs(cast)
    assert len(at_once) == 3
    assert compare_names() == 4
    assert duplicate_pairs([cast.region.pk])._stale == (0, [])
    assert pairs(cast) == at_once
    assert compare_names() == 0
    assert [p.first.name for p in duplicate_pairs([cast.region.pk])[1:2]] == [at_once[1][0]]
    merge_producers(user=cast.officer, survivor=firms[0], merged=firms[1], reason="ganda")
    assert names(cast) == {frozenset(("PT Rimba Jaya Abadi", "PT Rimba Jaya Abad"))}


def test_a_name_that_changed_is_compared_anew(cast: Cast) -> None:
    one = firm(cast, "PT Rimba Jaya Abadi")
    firm(cast, "PT Rimba Jaya Abdi")
    other = firm(cast, "CV Sumber Rejeki Bersama")
    compare_names()
    update_producer(producer=one, user=cast.officer, name="PT Sumber Rejeki Bersatu")
    for _twice in range(2):
        assert names(cast) == {frozenset(("PT Sumber Rejeki Bersatu", other.name))}
        compare_names()
    set_producer_active(producer=other, user=cast.officer, active=False)
    compare_names()
    set_producer_active(producer=other, user=cast.officer, active=True)
    assert compare_names() == 1
    assert len(names(cast)) == 1


def test_many_new_names_are_left_to_the_worker_and_the_page_says_so(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "MOST_AT_ONCE", 1)
    for end in ("Abadi", "Abdi", "Abad"):
        firm(cast, f"PT Rimba Jaya {end}")
    client.force_login(cast.officer)
    address = reverse("catalog:duplicate_list")
    page = client.get(address)
    assert "Nama 2 produsen" in page.content.decode()
    assert page.context["page_obj"].paginator.count == 2
    assert compare_producer_names() == 3
    page = client.get(address)
    assert "sedang dibandingkan" not in page.content.decode()
    assert page.context["page_obj"].paginator.count == 3


def test_the_number_of_queries_is_always_the_same(
    client: Client, cast: Cast, django_assert_max_num_queries
) -> None:
    client.force_login(cast.officer)
    for number in range(30):
        firm(cast, f"PT Rimba Jaya {number:03}", contact_phone=f"0713{number // 2}")
    with django_assert_max_num_queries(16) as seen:
        client.get(reverse("catalog:duplicate_list"))
    few = len(seen)
    for number in range(30, 60):
        firm(cast, f"PT Rimba Jaya {number:03}", contact_phone=f"0713{number // 2}")
    with django_assert_max_num_queries(few):
        client.get(reverse("catalog:duplicate_list"))


def test_the_clock_starts_the_comparison(settings) -> None:
    tasks = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert compare_producer_names.name in tasks
