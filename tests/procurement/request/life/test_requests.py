"""A request's life: lines, ceiling, obstacles, second person, freezing and replay."""

import json
from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import ProgrammingError, connection, transaction
from django.test import Client
from django.urls import reverse

from catalog.models import Certificate, NationalListCheck, Product
from p3dn.accounts.models import Membership
from p3dn.regulation import replay
from procurement.models import Assessment, Package, RequestLine
from procurement.request.services import add_line
from tests.factories.catalog import certified
from tests.procurement.acts import (
    approve_request,
    ask_exemption,
    choose_product,
    grant_exemption,
    reject_request,
    remove_line,
    return_request,
    submit_request,
    withdraw_request,
)
from tests.procurement.shop import TODAY, chairs, drafted, submitted, typed
from tests.support.cast import Cast


def test_numbers_follow_each_other_and_a_rollback_gives_one_back(
    cast: Cast, package: Package
) -> None:
    first = drafted(cast, package)
    with pytest.raises(RuntimeError), transaction.atomic():
        drafted(cast, package)
        raise RuntimeError
    second = drafted(cast, package)
    year = package.fiscal_year
    assert [first.number, second.number] == [f"P3DN/{year}/DINKES/000{n}" for n in (1, 2)]


@pytest.mark.parametrize(("price", "fits"), [("1000000.00", True), ("1000000.01", False)])
def test_the_ceiling_holds_to_the_last_sen(
    cast: Cast, package: Package, chair: Product, price: str, fits: bool
) -> None:
    request = drafted(cast, package, typed(chair, unit_price=Decimal(price)))
    if fits:
        assert submit_request(by=cast.requester, request=request).state == "submitted"
        return
    with pytest.raises(ValidationError, match=r"Kurangi Rp0,10"):
        submit_request(by=cast.requester, request=request)
    assert Assessment.objects.count() == 0


def test_other_requests_of_the_package_hold_their_part(
    cast: Cast, package: Package, chair: Product
) -> None:
    submitted(cast, package, typed(chair))
    with pytest.raises(ValidationError, match="melebihi sisa pagu"):
        submitted(cast, package, typed(chair), typed(chair))


def test_a_request_without_lines_is_not_handed_in(cast: Cast, package: Package) -> None:
    with pytest.raises(ValidationError, match="belum mempunyai baris"):
        submitted(cast, package)


def test_a_lower_product_is_named_as_the_obstacle_and_an_exemption_lets_it_through(
    cast: Cast, package: Package, chair: Product
) -> None:
    weak = certified(name="Kursi Lipat", tkdn="12", commodity=chairs())
    request = drafted(cast, package, typed(weak))
    with pytest.raises(ValidationError, match=r"Baris 1 .*Masih tersedia"):
        submit_request(by=cast.requester, request=request)
    line = request.lines.get()
    asked = ask_exemption(
        by=cast.requester, line=line, kind="exemption", ground="specification", reason="Khusus."
    )
    submit_request(by=cast.requester, request=request)
    with pytest.raises(ValidationError, match="belum dapat disetujui"):
        approve_request(by=cast.approver, request=request)
    grant_exemption(by=cast.team, exemption=asked)
    answered = [line.pk]
    approved = approve_request(by=cast.approver, request=request, answering_for=answered)
    assert approved.state == "approved"


def test_an_import_needs_the_letter_of_the_regional_head(
    cast: Cast, package: Package, chair: Product
) -> None:
    request = drafted(cast, package, typed(claimed_origin="imported"))
    asked = ask_exemption(
        by=cast.requester,
        line=request.lines.get(),
        kind="import",
        ground="volume",
        reason="Kurang.",
    )
    with pytest.raises(ValidationError, match="nomor surat"):
        grant_exemption(by=cast.team, exemption=asked)
    grant_exemption(by=cast.team, exemption=asked, letter_number="500/1", letter_date=TODAY())
    assert submit_request(by=cast.requester, request=request).state == "submitted"


def test_an_exemption_covers_only_what_was_asked_for(
    cast: Cast, package: Package, chair: Product
) -> None:
    weak = certified(name="Kursi Lipat", tkdn="12", commodity=chairs())
    request = drafted(cast, package, typed(weak))
    line = request.lines.get()
    asked = ask_exemption(
        by=cast.requester, line=line, kind="exemption", ground="other", reason="Khusus."
    )
    grant_exemption(by=cast.team, exemption=asked)
    line.quantity = Decimal(11)
    line.save()
    with pytest.raises(ValidationError):
        submit_request(by=cast.requester, request=request)


def test_two_agencies_share_what_a_producer_can_make(cast: Cast, package: Package) -> None:
    strong = certified(name="Kursi Kuat", tkdn="45", commodity=chairs(), monthly_capacity=10)
    weak = certified(name="Kursi Lipat", tkdn="12", commodity=chairs(), monthly_capacity=100)
    record_check(cast)
    lower = drafted(cast, package, typed(weak))
    with pytest.raises(ValidationError, match="Masih tersedia"):
        submit_request(by=cast.requester, request=lower)
    submitted(cast, package, typed(strong, unit_price=Decimal(1)))
    assert submit_request(by=cast.requester, request=lower).state == "submitted"
    frozen = Assessment.objects.get(line__request=lower)
    assert (frozen.verdict, frozen.step) == ("complies", "c")


def record_check(cast: Cast) -> None:
    """Somebody searched the national list today and found nothing."""
    NationalListCheck.objects.create(
        region=cast.region,
        commodity=chairs(),
        keyword="kursi",
        checked_on=TODAY(),
        has_trigger=False,
        has_purchasable=False,
        has_certified=False,
        has_siinas=False,
        checked_by=cast.officer,
    )


def test_nobody_approves_their_own_request(cast: Cast, package: Package, chair: Product) -> None:
    Membership.objects.create(
        user=cast.requester, agency=cast.health, role="approver", valid_from=TODAY()
    )
    request = submitted(cast, package, typed(chair))
    with pytest.raises(PermissionDenied):
        approve_request(by=cast.requester, request=request)


def test_nobody_approves_in_the_name_of_the_requester(
    cast: Cast, package: Package, chair: Product
) -> None:
    Membership.objects.create(
        user=cast.nobody,
        agency=cast.health,
        role="approver",
        valid_from=TODAY(),
        on_behalf_of=cast.requester,
    )
    request = submitted(cast, package, typed(chair))
    with pytest.raises(PermissionDenied):
        approve_request(by=cast.nobody, request=request)


def test_a_delegate_is_written_down_with_whom_they_stand_in_for(
    cast: Cast, package: Package, chair: Product
) -> None:
    Membership.objects.create(
        user=cast.nobody,
        agency=cast.health,
        role="approver",
        valid_from=TODAY(),
        on_behalf_of=cast.approver,
    )
    request = approve_request(by=cast.nobody, request=submitted(cast, package, typed(chair)))
    decision = request.decisions.get(action="approve")
    assert (decision.actor, decision.on_behalf_of) == (cast.nobody, cast.approver)


def test_what_lapsed_since_submission_is_not_approved(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    certified(name="Kursi Lain", tkdn="45", commodity=chairs())
    request = submitted(cast, package, typed(chair))
    yesterday = TODAY() - timedelta(days=1)
    Certificate.objects.filter(products=chair).update(
        issued_on=yesterday - timedelta(days=9),
        tkdn_valid_until=yesterday,
        bmp_valid_until=yesterday,
    )
    with pytest.raises(ValidationError, match="kedaluwarsa"):
        approve_request(by=cast.approver, request=request)
    client.force_login(cast.approver)
    page = client.get(reverse("procurement:request_detail", args=[request.pk])).content.decode()
    assert "Sejak diajukan, penilaian berubah" in page


def test_return_withdraw_and_reject(cast: Cast, package: Package, chair: Product) -> None:
    request = submitted(cast, package, typed(chair))
    line = request.lines.get()
    with pytest.raises(ValidationError, match="Tuliskan alasannya"):
        return_request(by=cast.approver, request=request, reason=" ")
    return_request(by=cast.approver, request=request, reason="Kurang", lines={line.pk: "Harga?"})
    line.refresh_from_db()
    assert line.returned_reason == "Harga?"
    submit_request(by=cast.requester, request=request)
    withdraw_request(by=cast.requester, request=request)
    submit_request(by=cast.requester, request=request)
    assert reject_request(by=cast.approver, request=request, reason="Tidak").state == "rejected"
    with pytest.raises(ValidationError, match="tidak berlaku lagi"):
        approve_request(by=cast.approver, request=request)


def test_approved_lines_are_locked_even_for_raw_sql(
    cast: Cast, package: Package, chair: Product
) -> None:
    request = approve_request(by=cast.approver, request=submitted(cast, package, typed(chair)))
    with pytest.raises(ValidationError, match="tidak dapat diubah lagi"):
        add_line(by=cast.requester, request=request, line=typed(chair))
    with (
        pytest.raises(ProgrammingError, match="locked"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE procurement_requestline SET quantity = 99")


def test_removing_a_line_leaves_the_others(cast: Cast, package: Package, chair: Product) -> None:
    request = drafted(cast, package, typed(chair), typed(chair, quantity=Decimal(3)), typed(chair))
    remove_line(by=cast.requester, line=request.lines.get(position=1))
    rows = list(request.lines.order_by("position").values_list("position", "quantity"))
    assert rows == [(1, Decimal(3)), (2, Decimal(10))]


def test_a_judged_line_keeps_its_history_when_removed(
    cast: Cast, package: Package, chair: Product
) -> None:
    request = submitted(cast, package, typed(chair))
    withdraw_request(by=cast.requester, request=request)
    remove_line(by=cast.requester, line=request.lines.get())
    assert RequestLine.objects.count() == 0
    assert RequestLine.everything.filter(request=request).count() == Assessment.objects.count() == 1


def test_an_alternative_takes_product_price_and_unit(
    cast: Cast, package: Package, chair: Product
) -> None:
    request = drafted(cast, package, typed(quantity=Decimal(4)))
    line = choose_product(by=cast.requester, line=request.lines.get(), product=chair)
    assert (line.product, line.quantity, line.total) == (chair, Decimal(4), Decimal(2_000_000))


def test_a_frozen_judgement_replays_whatever_happens_to_the_catalogue(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    certified(name="Kursi Lain", tkdn="33.20", commodity=chairs())
    submitted(cast, package, typed(chair))
    frozen = Assessment.objects.get()
    Product.objects.update(name="Lain sekali", monthly_capacity=0)
    Certificate.objects.update(tkdn=Decimal(1))
    again = replay(frozen.snapshot)
    assert again.same
    assert again.expected_sha256 == frozen.sha256
    client.force_login(cast.auditor)
    page = client.get(reverse("procurement:assessment_detail", args=[frozen.pk])).content.decode()
    assert "Hasilnya sama persis" in page
    body = client.get(reverse("procurement:assessment_json", args=[frozen.pk])).content
    assert json.loads(body)["result"]["verdict"] == "complies"
    with pytest.raises(ProgrammingError), transaction.atomic():
        Assessment.objects.update(verdict="choose_another")
