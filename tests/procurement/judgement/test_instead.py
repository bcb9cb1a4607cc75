"""What is offered in a line's place may itself be bought, or the page says what it would need."""

from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings

from p3dn.regulation import LineFacts, Verdict, Waiver, assess
from procurement.judgement.candidates.instead import options_of
from procurement.judgement.judging import judge
from procurement.models import RequestLine
from procurement.request.replacing.reads import proposals
from tests.procurement.judgement.test_judgement import searched
from tests.procurement.scenes import draft, laptop, with_line
from tests.regulation.facts.test_properties import shops
from tests.support.cast import Cast


@given(shops())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_may_be_bought_complies_once_it_is_chosen(facts: LineFacts) -> None:
    """Of as much as is left of it; by itself, without what excuses the line as it was."""
    result = assess(facts)
    for one in options_of(facts, result):
        ref = one.candidate.ref
        asked = replace(
            facts, chosen=ref, quantity=one.quantity, exemption=Waiver(), import_approval=Waiver()
        )
        anew = assess(asked)
        assert replace(anew, findings=(), alternatives=(), drawn=()) == one.after
        after = assess(replace(facts, chosen=ref, exemption=Waiver(), import_approval=Waiver()))
        short = any(why.code == "chosen_cannot_give_all" for why in after.reasons)
        if one.may_be_bought:
            assert after.verdict is Verdict.COMPLIES or short
        else:
            assert after.verdict is not Verdict.COMPLIES and one.headline


@pytest.fixture
def unproven(cast: Cast) -> RequestLine:
    """Below the minimum, where nobody searched: the better one beside it cannot be judged either."""
    laptop(tkdn="22")
    return with_line(draft(cast), laptop(tkdn=None))


@pytest.mark.django_db
def test_a_product_that_would_need_something_itself_is_no_way_out(
    cast: Cast, client: Client, unproven: RequestLine
) -> None:
    (judged,) = judge([unproven], timezone.localdate())
    assert judged.result.alternatives and not judged.alternatives()
    (lesser,) = judged.lesser()
    assert not lesser.may_be_bought
    client.force_login(cast.requester)
    page = client.get(reverse("procurement:request_detail", args=[unproven.request_id]))
    shown = page.content.decode()
    assert "belum dapat dibeli begitu saja" in shown and lesser.headline in shown
    assert not page.context["may_replace"]
    (proposal,) = proposals([unproven], timezone.localdate())
    assert proposal.product is None


@pytest.mark.django_db
def test_where_one_may_be_bought_only_that_is_offered(cast: Cast, unproven: RequestLine) -> None:
    searched()
    (judged,) = judge([unproven], timezone.localdate())
    assert all(one.may_be_bought for one in judged.options) == bool(judged.alternatives())
    better = laptop(tkdn="45")
    (judged,) = judge([unproven], timezone.localdate())
    assert [one.name for one in judged.alternatives()] == [str(better)]
    assert judged.lesser() == [] and judged.may_be_replaced
