"""What a line says beside its judgement: suspensions, what is left, price, delivery, place, year of assessment."""

from datetime import date, timedelta
from decimal import Decimal as D

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from catalog.offers.candidates import ref_of
from p3dn.accounts.models import Region
from p3dn.regulation import Nearness
from procurement.judgement.judging import freeze_all, judge
from procurement.models import Assessment, RequestLine
from tests.factories.catalog import ProductionSiteFactory, StandingChangeFactory
from tests.procurement.scenes import draft, laptop, neighbour, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def next_year() -> date:
    """A day of next year."""
    return date(TODAY().year + 1, 12, 1)


def suspended(product: Product, begun: date) -> Product:
    StandingChangeFactory(
        certificate=product.certificates.get(), kind="suspended", effective_on=begun
    )
    return product


def shown(client: Client, line: RequestLine) -> str:
    answer = client.get(reverse("procurement:request_detail", args=[line.request_id]))
    return " ".join(answer.content.decode().split())


def test_a_suspension_that_is_over_keeps_a_line_open(cast: Cast) -> None:
    """Permenperin 35/2025 Pasal 68: five working days, then reinstated or revoked."""
    suspended(laptop(tkdn="60"), TODAY() - timedelta(days=30))
    line = with_line(draft(cast), laptop(tkdn="20"))
    asked = [what.field for what in judge([line], TODAY())[0].result.missing]
    assert "suspension_end" in asked
    recent = suspended(laptop(tkdn="60"), TODAY() - timedelta(days=1))
    facts = judge([line], TODAY())[0].facts
    assert facts.candidate(ref_of(recent.pk)).suspended_until is None


def test_a_line_of_another_year_takes_nothing_of_what_this_one_is_shown(
    cast: Cast, client: Client
) -> None:
    product, request = laptop(capacity="100"), draft(cast)
    with_line(request, product, quantity=D(70), needed_on=next_year())
    second = with_line(request, laptop(tkdn="20"), quantity=D(70), needed_on=TODAY())
    judged = judge([second], TODAY())[0]
    assert [(one.ref, one.available) for one in judged.alternatives()] == [
        (ref_of(product.pk), D(100))
    ]
    RequestLine.objects.filter(request=request, product=product).update(needed_on=TODAY())
    assert judge([second], TODAY())[0].alternatives()[0].available == D(30)
    client.force_login(cast.requester)
    assert "tersedia 30" in shown(client, second)


def test_price_and_place_are_told_on_the_line_and_decide_nothing(
    cast: Cast, client: Client
) -> None:
    near, far = laptop(price=D(2_000_000)), laptop(tkdn="20", price=D(900_000))
    away = Region.objects.create(code="31.71", name="Kota Jakarta Pusat", kind="city")
    ProductionSiteFactory(producer=near.producer, location=cast.health.region)
    ProductionSiteFactory(producer=near.producer, location=away, is_active=True)
    ProductionSiteFactory(producer=far.producer, location=away)
    line = with_line(draft(cast), far, unit_price=D(1_000_000), place="RSUD")
    judged = judge([line], TODAY())[0]
    candidates = {one.ref: one.nearness for one in judged.facts.candidates}
    assert candidates == {ref_of(near.pk): Nearness.DISTRICT, ref_of(far.pk): Nearness.ELSEWHERE}
    said = [one.text for one in judged.weighed]
    assert said[0].startswith("Dibuat di ") and "luar provinsi" in said[0]
    assert said[1].startswith("1 dari 1 pilihan lain berharga di atas perkiraan")
    assert judged.result.verdict.value == "choose_another"
    client.force_login(cast.requester)
    page = shown(client, line)
    assert all(text in page for text in said)
    assert "Harganya Rp2.000.000, Rp1.000.000 di atas perkiraan baris ini" in page


def test_what_comes_after_the_needed_day_is_told_and_decides_nothing(
    cast: Cast, client: Client
) -> None:
    laptop(lead_time_days=45)
    own, request = laptop(tkdn="20", lead_time_days=10), draft(cast)
    line = with_line(request, own, needed_on=TODAY() + timedelta(days=30))
    judged = judge([line], TODAY())[0]
    assert [one.text.split(".")[0] for one in judged.weighed] == [
        "1 dari 1 pilihan lain tiba sesudah tanggal diperlukan"
    ]
    assert judged.result.verdict.value == "choose_another"
    client.force_login(cast.requester)
    page = shown(client, line)
    assert "Kirim 45 hari: bila dipesan pada tanggal yang dinilai, paling cepat tiba" in page
    assert "15 hari sesudah diperlukan" in page
    # The day of the request holds for lines that name none.
    request.needed_on = TODAY() + timedelta(days=5)
    request.save()
    RequestLine.objects.filter(pk=line.pk).update(needed_on=None)
    line = RequestLine.objects.get(pk=line.pk)
    assert "Kirim 10 hari" in judge([line], TODAY())[0].weighed[0].text


def test_sites_are_fetched_once_and_only_where_a_place_is_named(cast: Cast) -> None:
    request, counts = draft(cast), []
    lines = [with_line(request, laptop(), place="") for _ in range(2)]
    for place in ("", "RSUD"):
        for line in lines:
            line.place = place
        with CaptureQueriesContext(connection) as asked:
            judge(lines, TODAY())
        counts.append(sum("catalog_productionsite" in one["sql"] for one in asked))
    assert counts == [0, 1]


def test_the_year_of_assessment_stands_beside_a_tkdn(cast: Cast, client: Client) -> None:
    product = laptop()
    product.certificates.update(assessed_in=2023)
    line = with_line(draft(cast), product)
    frozen = freeze_all(judge([line], TODAY()), Assessment.Occasion.SUBMIT)[0]
    client.force_login(cast.requester)
    assert "(penilaian 2023)" in shown(client, line)
    pages = (
        reverse("procurement:assessment_detail", args=[frozen.pk]),
        reverse("public_product", args=[product.pk]),
        reverse("catalog:product_detail", args=[product.pk]),
    )
    for page in pages:
        assert "(penilaian 2023)" in client.get(page).content.decode(), page


def test_a_long_request_leads_to_the_line_for_what_its_judgement_does_not_wait_for(
    cast: Cast, client: Client
) -> None:
    neighbour(tkdn="45")
    product, request = laptop(tkdn="45", capacity=None), draft(cast)
    client.force_login(cast.requester)
    line = with_line(request, product, quantity=D(1))
    page = shown(client, line)
    assert "Mungkin sejenis" in page and "mungkin sejenis, belum dijawab" not in page
    for _more in range(20):
        with_line(request, product, quantity=D(1))
    page = shown(client, line)
    assert "Mungkin sejenis" not in page
    assert page.count("1 produk mungkin sejenis, belum dijawab") == 21
    own = reverse("procurement:line_detail", args=[line.pk])
    assert f'href="{own}"' in page
    assert "Mungkin sejenis" in client.get(own).content.decode()
