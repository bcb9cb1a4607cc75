"""What a record and a request say of their own state, and what pages make of it."""

import pytest
from django.template import Context, Template
from django.test import Client
from django.urls import reverse

from catalog.models import Certificate, Product
from p3dn.accounts.models import User
from p3dn.jobs.models import Job
from p3dn.regulation import Standing
from procurement.models import DemandCase, Exemption, PurchaseRequest, RequestLine
from tests.factories.catalog import ProductFactory
from tests.support.markup import tight

State = Product.State
ASKED = ("is_draft", "is_verified", "is_refused", "is_unfinished")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.DRAFT, {"is_draft", "is_unfinished"}),
        (State.SUBMITTED, set()),
        (State.VERIFIED, {"is_verified"}),
        (State.REFUSED, {"is_refused", "is_unfinished"}),
    ],
)
def test_a_record_knows_its_state(state: str, said: set[str]) -> None:
    for record in (Product(state=state), Certificate(state=state)):
        assert {name for name in ASKED if getattr(record, name)} == said


def test_requests_needs_and_jobs_know_theirs() -> None:
    names = ("is_submitted", "is_returned", "is_approved")
    for state in PurchaseRequest.State:
        request = PurchaseRequest(state=state)
        assert {n for n in names if getattr(request, n)} == {f"is_{state}"} & set(names)
    assert DemandCase(state="taken").is_taken and not DemandCase(state="taken").is_closed
    assert DemandCase(state="closed").is_closed
    assert Job(state="asking").is_asking and Job(state="ready").is_ready
    assert not Job(state="ready").is_asking


@pytest.mark.parametrize(
    ("library", "tag", "model"),
    [
        ("jobs", "job_badge", Job),
        ("procurement", "request_badge", PurchaseRequest),
        ("procurement", "exemption_badge", Exemption),
        ("catalog", "state_badge", Product),
    ],
)
def test_every_state_has_a_badge(library: str, tag: str, model: type) -> None:
    page = Template(f"{{% load {library} %}}{{% {tag} record %}}")
    told = {}
    if model is Exemption:
        told = {
            "ground": "other",
            "reason": "Mendesak",
            "evidence": "Surat 1",
            "decision_number": "2",
        }
        told |= {"decided_by": User(full_name="Tim P3DN"), "line": RequestLine(state="submitted")}
    for state in model.State:
        shown = tight(page.render(Context({"record": model(state=state, **told)})))
        assert f">{state.label}</span>" in shown


def test_only_what_is_valid_is_in_force() -> None:
    page = Template("{% load catalog %}{% if standing|is_in_force %}yes{% endif %}")
    counted = {s for s in Standing if page.render(Context({"standing": s.value}))}
    assert counted == {Standing.VALID}


@pytest.mark.django_db
@pytest.mark.parametrize("state", list(State))
def test_a_product_is_handed_in_while_it_is_unfinished(
    client: Client, officer: User, state: str
) -> None:
    traits = {State.DRAFT: {"draft": True}, State.SUBMITTED: {"submitted": True}}
    product = ProductFactory(**traits.get(state, {}))
    if state == State.REFUSED:
        Product.objects.filter(pk=product.pk).update(state=state, refusal_reason="Tipe lain")
    client.force_login(officer)
    page = client.get(reverse("catalog:product_detail", args=[product.pk])).content.decode()
    form = f'action="{reverse("catalog:product_submit", args=[product.pk])}"'
    assert (form in page) == (state in (State.DRAFT, State.REFUSED))
    assert ("Dikembalikan verifikator:" in page) == (state == State.REFUSED)
