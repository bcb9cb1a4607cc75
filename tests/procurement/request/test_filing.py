"""Filing: numbers, drafts and their lines."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from p3dn.regulation import Evidence
from procurement.models import RequestLine
from procurement.request.life.numbering import label_of, next_number
from procurement.request.services import LineInput, add_line, create_request
from tests.factories.procurement import (
    AgencyFactory,
    ExemptionFactory,
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
)
from tests.procurement.acts import (
    choose_product,
    edit_line,
    edit_request,
    record_calculation,
    remove_line,
)
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def typed(**changes: object) -> LineInput:
    return LineInput(
        **{
            "commodity": commodity(),
            "description": "Laptop 14 inci",
            "quantity": Decimal(10),
            "unit": "unit",
            "unit_price": Decimal(1_000_000),
            **changes,
        }
    )


def test_the_number_names_year_and_agency_and_counts_on(cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, fiscal_year=2026)
    numbers = [
        create_request(by=cast.requester, package=package, title="Laptop").number for _ in range(2)
    ]
    assert numbers == ["P3DN/2026/DINKES/0001", "P3DN/2026/DINKES/0002"]


def test_a_failed_creation_gives_its_number_back(cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, fiscal_year=2026)
    with pytest.raises(ValidationError):
        create_request(by=cast.requester, package=package, title="")
    made = create_request(by=cast.requester, package=package, title="Laptop")
    assert made.number.endswith("/0001")


def test_sister_agencies_with_one_short_name_are_told_apart(cast: Cast) -> None:
    sister = AgencyFactory(region=cast.region, short_name="dinkes", code="9.99")
    assert label_of(sister) == "9.99"
    with transaction.atomic():
        assert next_number(agency=sister, year=2026) == "P3DN/2026/9.99/0001"


def test_only_requesters_of_the_agency_make_requests(cast: Cast) -> None:
    package = PackageFactory(agency=cast.health)
    for person in (cast.approver, cast.other_requester, cast.team, cast.stranger):
        with pytest.raises(PermissionDenied):
            create_request(by=person, package=package, title="Laptop")


def test_a_package_that_left_the_plan_is_refused(cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, is_active=False)
    with pytest.raises(ValidationError, match="tidak aktif"):
        create_request(by=cast.requester, package=package, title="Laptop")


def test_a_product_fills_description_unit_price_and_commodity(cast: Cast) -> None:
    line = with_line(draft(cast), unit="buah", claimed_tkdn=Decimal(30), specification="16 GB")
    product = laptop(price=Decimal("7500000"))
    choose_product(by=cast.requester, line=line, product=product)
    line.refresh_from_db()
    assert (line.description, line.unit, line.unit_price) == (
        str(product),
        "unit",
        Decimal(7500000),
    )
    assert (line.commodity, line.claimed_tkdn, line.specification) == (
        product.commodity,
        None,
        "16 GB",
    )


def test_a_product_that_is_not_offered_cannot_be_chosen(cast: Cast) -> None:
    line = with_line(draft(cast))
    with pytest.raises(ValidationError, match="tidak ditawarkan"):
        choose_product(by=cast.requester, line=line, product=laptop(is_active=False))


def test_removing_a_line_leaves_the_others_as_they_were(cast: Cast) -> None:
    request = draft(cast)
    lines = [
        add_line(by=cast.requester, request=request, line=typed(description=name))
        for name in ("satu", "dua", "tiga")
    ]
    before = RequestLine.objects.filter(pk=lines[2].pk).values("description", "quantity").get()
    remove_line(by=cast.requester, line=lines[1])
    assert list(request.lines.values_list("position", "description")) == [(1, "satu"), (2, "tiga")]
    assert RequestLine.objects.filter(pk=lines[2].pk).values(*before).get() == before


def test_a_removed_line_with_a_history_keeps_it(cast: Cast) -> None:
    exemption = ExemptionFactory(line=with_line(draft(cast)))
    remove_line(by=cast.requester, line=exemption.line)
    assert not exemption.line.request.lines.exists()
    assert RequestLine.everything.get(pk=exemption.line.pk).position is None


@pytest.mark.parametrize("state", ["submitted", "approved", "rejected", "cancelled", "completed"])
def test_lines_change_only_in_a_draft_or_a_returned_request(cast: Cast, state: str) -> None:
    line = LineFactory(request=draft(cast, state=state))
    for attempt in (
        lambda: add_line(by=cast.requester, request=line.request, line=typed()),
        lambda: edit_line(by=cast.requester, line=line, to=typed()),
        lambda: remove_line(by=cast.requester, line=line),
        lambda: edit_request(
            by=cast.requester, request=line.request, title="x", needed_on=None, note=""
        ),
    ):
        with pytest.raises(ValidationError, match="tidak dapat diubah lagi"):
            attempt()


def test_others_may_not_touch_a_line(cast: Cast) -> None:
    line = with_line(draft(cast))
    for person in (cast.approver, cast.other_requester, cast.administrator):
        with pytest.raises(PermissionDenied):
            edit_line(by=person, line=line, to=typed())


def test_only_the_team_can_say_that_the_team_calculated(cast: Cast) -> None:
    request = draft(cast)
    claim = {"claim_basis": Evidence.TEAM_CALCULATION.value, "claimed_tkdn": Decimal(45)}
    line = add_line(by=cast.requester, request=request, line=typed(**claim))
    assert (line.claim_basis, line.claimed_tkdn) == ("none", None)
    with pytest.raises(PermissionDenied):
        record_calculation(
            by=cast.requester,
            line=line,
            origin="domestic",
            tkdn=Decimal(45),
            decision_number="500/7",
        )
    record_calculation(
        by=cast.team, line=line, origin="domestic", tkdn=Decimal(45), decision_number="500/7"
    )
    line.refresh_from_db()
    kept = edit_line(by=cast.requester, line=line, to=typed(quantity=Decimal(12)))
    assert (kept.claim_basis, kept.claimed_tkdn) == ("team_calculation", Decimal(45))
    other = edit_line(by=cast.requester, line=kept, to=typed(description="Server", **claim))
    assert (other.claim_basis, other.claimed_tkdn) == ("none", None)


def test_a_zero_quantity_names_the_field(cast: Cast) -> None:
    with pytest.raises(ValidationError) as caught:
        add_line(by=cast.requester, request=draft(cast), line=typed(quantity=Decimal(0)))
    assert "quantity" in caught.value.message_dict


def test_numbers_of_two_regions_may_be_alike(cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, fiscal_year=2026)
    away = PackageFactory(agency=cast.elsewhere, fiscal_year=2026)
    here = create_request(by=cast.requester, package=package, title="a")
    there = create_request(by=cast.stranger, package=away, title="b")
    assert here.number == there.number
    assert RequestFactory().number
