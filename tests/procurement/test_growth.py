"""However many lines a request has, whatever is done to it or to one of them takes as many queries.

Each deed is done once for a few lines and once for ten times as many; what it grows by elsewhere
(requirements, neighbours, parts) grows with them. A deed that is not named here fails the last test.
"""

import ast
from decimal import Decimal as D
from functools import partial
from pathlib import Path
from typing import Any

import pghistory
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

import procurement
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.versions import NOTHING_YET, version_of
from procurement.approval import services as approval
from procurement.delivery import services as delivery
from procurement.delivery.ordering import services as ordering
from procurement.demand import services as demand
from procurement.dispute import services as dispute
from procurement.exemption import services as exemption
from procurement.models import DemandCase, Exemption, LineDismissal, PurchaseRequest
from procurement.national_checks import services as national_checks
from procurement.request import services as writing
from procurement.request import splitting
from procurement.request.life import submission
from procurement.request.needs.services import Wanted
from procurement.siblings import services as siblings
from tests.factories.procurement import LAPTOP, commodity
from tests.procurement.acts import FAR
from tests.procurement.budget.growing import PERMIT_DEEDS
from tests.procurement.growing import DEEDS, Deed, Scene, deed, on_line, on_request
from tests.procurement.needs import attribute, requires, searched
from tests.procurement.request.test_splitting import parts_of
from tests.procurement.scenes import laptop, neighbour, with_line
from tests.procurement.shop import typed
from tests.procurement.siblings.test_dismissals import NEAR
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
FEW, MANY = 3, 30
# Counted beside their own tests: what is loaded, and what they are measured by, is theirs.
ELSEWHERE = {
    "replace_products": "counted beside its page, in request/replacing",
    "add_lines": "counted beside its page, in request/pasting",
    "copy_request": "counted beside its page, in request/copying",
    "close_pair": "says one thing of two codes, whatever was asked for",
    "add_evidence": "one file to one exemption",
    "add_route": "a route of at most four steps; whom it reaches is asked for all agencies at once",
    "change_route": "the same",
    "appoint_acting": "one role of one person, for another",
    "ask_opinion": "one question to one person",
    "give_opinion": "the same",
    "note_absence": "one person's days",
    "withdraw_absence": "the same",
    "add_package": "one package of one request",
    "drop_package": "the same",
    "decide": "one proposal at a time, or all of a kind, beside its page in plan/agencies",
    "put_line_back": "one line, as it was",
    "settle": "counted with its rows in spending/sources",
    "settle_match": "one purchase known twice",
    "give_mandate": "one right of one person",
    "end_mandate": "the same",
    "begin_evaluation": "a request's, whatever its lines",
    "change_evaluation": "the same",
    "write_offer": "one offer of one supplier",
    "drop_offer": "the same",
    "declare_final": "offers are read once, and their ranking is one row",
}


@deed
def create_request(scene: Scene) -> Deed:
    package = scene.draft().package
    return partial(writing.create_request, by=scene.cast.requester, package=package, title="Lagi")


@deed
def edit_request(scene: Scene) -> Deed:
    request = scene.draft()
    return on_request(
        writing.edit_request, scene.cast.requester, request,
        title="Lain", needed_on=None, note="",
    )  # fmt: skip


@deed
def add_line(scene: Scene) -> Deed:
    line = typed(laptop(), requirements=wanted(scene))
    return partial(writing.add_line, by=scene.cast.requester, request=scene.draft(), line=line)


@deed
def edit_line(scene: Scene) -> Deed:
    """Half of what is required stays, the other half is new."""
    line, asked = scene.line(), wanted(scene)
    for one in asked[::2]:
        requires(line, one.attribute, "1")
    to = typed(line.product, requirements=asked)
    return on_line(writing.edit_line, scene, line, to=to)


def wanted(scene: Scene) -> tuple[Wanted, ...]:
    made = (attribute(f"Sifat {scene.size} {n}") for n in range(scene.size))
    return tuple(Wanted(one, "at_least", ("2",), "Perlu begitu.") for one in made)


@deed
def choose_product(scene: Scene) -> Deed:
    return on_line(writing.choose_product, scene, scene.line(), product=laptop())


@deed
def remove_line(scene: Scene) -> Deed:
    return on_line(writing.remove_line, scene, scene.line())


@deed
def split_line(scene: Scene) -> Deed:
    """Beside as many lines, and into as many parts."""
    searched()
    for _ in range(scene.size):
        laptop(tkdn="45", capacity="10")
    lesser = laptop(tkdn="20", capacity="9000")
    request = scene.draft(lesser)
    with pghistory.context(user=scene.cast.requester.pk):
        line = with_line(request, lesser, quantity=D(2000), position=0)
    return on_line(splitting.split_line, scene, line, parts=parts_of(line))


@deed
def submit_request(scene: Scene) -> Deed:
    return on_request(submission.submit_request, scene.cast.requester, scene.draft())


@deed
def withdraw_request(scene: Scene) -> Deed:
    return on_request(submission.withdraw_request, scene.cast.requester, scene.submitted())


@deed
def cancel_request(scene: Scene) -> Deed:
    return on_request(
        submission.cancel_request, scene.cast.requester, scene.submitted(), reason="Ditunda"
    )


@deed
def approve_request(scene: Scene) -> Deed:
    return on_request(approval.approve_request, scene.cast.approver, scene.submitted())


@deed
def return_request(scene: Scene) -> Deed:
    request = scene.submitted()
    said = {line.pk: f"Ukuran {line.pk}?" for line in request.lines.all()}
    return on_request(
        approval.return_request, scene.cast.approver, request, reason="Lengkapi", lines=said
    )


@deed
def reject_request(scene: Scene) -> Deed:
    return on_request(
        approval.reject_request, scene.cast.approver, scene.submitted(), reason="Tidak perlu"
    )


def delivered(scene: Scene, request: PurchaseRequest) -> Deed:
    today = timezone.localdate()
    return on_request(
        delivery.record_realization, scene.cast.requester, request,
        handover=delivery.Handover(
            supplier_name="CV Karya", small_business="no", contract_number="1",
            contract_date=today, handover_number=str(request.pk), handover_date=today,
        ),
        delivered=[
            delivery.Delivered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)
            for line in request.lines.all()
        ],
    )  # fmt: skip


@deed
def record_realization(scene: Scene) -> Deed:
    return delivered(scene, scene.approved())


@deed
def cancel_realization(scene: Scene) -> Deed:
    made = delivered(scene, scene.approved())()
    return partial(
        delivery.cancel_realization, by=scene.cast.requester, realization=made,
        seen=version_of(made), reason="Salah",
    )  # fmt: skip


def ordered(scene: Scene, request: PurchaseRequest) -> Deed:
    today = timezone.localdate()
    return on_request(
        ordering.place_order, scene.cast.requester, request,
        says=ordering.OrderInput(
            number=str(request.pk), ordered_on=today, supplier_name="CV Karya", small_business="no"
        ),
        lines=[
            ordering.Ordered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)
            for line in request.lines.all()
        ],
    )  # fmt: skip


@deed
def place_order(scene: Scene) -> Deed:
    return ordered(scene, scene.approved())


@deed
def cancel_order(scene: Scene) -> Deed:
    made = ordered(scene, scene.approved())()
    return partial(
        ordering.cancel_order, by=scene.cast.requester, order=made, seen=version_of(made),
        reason="Salah",
    )  # fmt: skip


@deed
def send_back(scene: Scene) -> Deed:
    request = scene.approved()
    only = [line.pk for line in request.lines.all()]
    return on_request(
        ordering.send_back, scene.cast.requester, request, only=only, reason="Harga naik"
    )


@deed
def close_request(scene: Scene) -> Deed:
    return on_request(
        delivery.close_request, scene.cast.requester, scene.approved(), reason="Cukup"
    )


@deed
def dismiss_siblings(scene: Scene) -> Deed:
    """Of as many neighbours as there are lines."""
    searched()
    for _ in range(scene.size):
        neighbour()
    line = scene.line(scene.draft(laptop(tkdn="20", capacity=None)))
    return on_line(siblings.dismiss_siblings, scene, line, why="other_use", codes=[NEAR])


@deed
def ask_again(scene: Scene) -> Deed:
    line = scene.line()
    said = [
        LineDismissal.objects.create(
            line=line, product=neighbour(), asked_id=LAPTOP, offered_id=NEAR, why="other_use",
            by=scene.cast.requester, at=timezone.now(),
        )
        for _ in range(scene.size)
    ]  # fmt: skip
    products = [one.product_id for one in said]
    return on_line(siblings.ask_again, scene, line, products=products)


@deed
def want_check(scene: Scene) -> Deed:
    return on_line(national_checks.want_check, scene, scene.line(scene.draft(laptop(tkdn="20"))))


@deed
def record_calculation(scene: Scene) -> Deed:
    line = scene.line(scene.described())
    return partial(
        dispute.record_calculation, by=scene.cast.team, line=line, seen=version_of(line),
        origin="domestic", tkdn=D(41), decision_number="1/TIM",
    )  # fmt: skip


@deed
def ask_exemption(scene: Scene) -> Deed:
    laptop(tkdn="45")  # may be bought instead, so that the duty is what hinders
    return on_line(
        exemption.ask_exemption, scene, scene.line(scene.draft(laptop(tkdn="20"))),
        kind="exemption", ground="not_produced",
        reason="Tidak ada produsen dalam negeri.", evidence="Surat RSUD 445/12",
    )  # fmt: skip


def on_exemption(service: Any, by: Any, asked: Exemption, **given: Any) -> Deed:
    return partial(service, by=by, exemption=asked, seen=version_of(asked), **given)


@deed
def grant_exemption(scene: Scene) -> Deed:
    return on_exemption(
        exemption.grant_exemption,
        scene.cast.team,
        scene.exemption(),
        decision_number="500/17",
        valid_until=FAR,
    )


@deed
def refuse_exemption(scene: Scene) -> Deed:
    return on_exemption(
        exemption.refuse_exemption, scene.cast.team, scene.exemption(), note="Ada produsennya."
    )


@deed
def tell_reason(scene: Scene) -> Deed:
    return on_exemption(
        exemption.tell_reason, scene.cast.requester, scene.exemption(evidence=""),
        reason="Tidak ada produsen dalam negeri.", evidence="Surat RSUD 445/12",
    )  # fmt: skip


@deed
def tell_number(scene: Scene) -> Deed:
    granted = scene.exemption(
        state="granted", decided_by=scene.cast.team, decided_at=timezone.now()
    )
    return on_exemption(exemption.tell_number, scene.cast.team, granted, decision_number="500/17")


for one in PERMIT_DEEDS:
    deed(one)


def on_need(service: Any, scene: Scene, **given: Any) -> Deed:
    """Of what that many lines did not find."""
    scene.described()
    where = {"region": scene.cast.region, "commodity": commodity(LAPTOP)}
    case = DemandCase.objects.filter(**where).first()
    seen = version_of(case) if case else NOTHING_YET
    return partial(service, by=scene.cast.officer, seen=seen, **where, **given)


@deed
def take_demand(scene: Scene) -> Deed:
    return on_need(demand.take_demand, scene)


@deed
def note_demand(scene: Scene) -> Deed:
    return on_need(demand.note_demand, scene, text="Ditanyakan kepada asosiasi.")


@deed
def close_demand(scene: Scene) -> Deed:
    outcome = DemandCase.Outcome.values[-1]
    return on_need(demand.close_demand, scene, outcome=outcome, text="Tidak ada yang membuat.")


@deed
def reopen_demand(scene: Scene) -> Deed:
    return on_need(demand.reopen_demand, scene, text="Ada pembuat baru.")


@pytest.mark.parametrize("name", DEEDS)
def test_as_many_queries_for_thirty_lines_as_for_three(cast: Cast, name: str) -> None:
    for person in (cast.requester, cast.approver, cast.team, cast.officer):
        assert access_of(person).grants, "asked once for each person"
    asked: dict[int, list[str]] = {}
    for size in (1, FEW, MANY):  # the first time numbers and the like are begun
        act = DEEDS[name](Scene(cast, size))
        with CaptureQueriesContext(connection) as queries:
            act()
        asked[size] = [query["sql"] for query in queries]
    few, many = len(asked[FEW]), len(asked[MANY])
    assert few == many, "\n".join(sql[:160] for sql in asked[MANY])


def test_every_service_is_counted() -> None:
    """Whatever is written in somebody's name."""
    found = set()
    for path in Path(procurement.__file__).parent.rglob("*.py"):
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(one, ast.FunctionDef):
                names = {getattr(d, "id", "") for d in one.decorator_list}
                found |= {one.name} if "authored" in names else set()
    assert found == DEEDS.keys() | ELSEWHERE.keys()
