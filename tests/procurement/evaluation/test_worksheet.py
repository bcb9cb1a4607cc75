"""The worksheet of evaluated prices: ranked by the law, frozen as it was declared."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.evaluation import services
from procurement.evaluation.printing import printed
from procurement.evaluation.ranking import ranking_of, thawed
from procurement.models import PriceEvaluation, PriceWorksheet
from tests.procurement.evaluation.offers import BIDS, declared, evaluation_of, write
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db


@pytest.fixture
def evaluation(cast: Cast) -> PriceEvaluation:
    """The five bids of the worked example."""
    made = evaluation_of(submitted(cast, laptop()))
    for name, price, tkdn, why_not in BIDS:
        write(cast, made, supplier_name=name, price=D(price), tkdn=D(tkdn),
              is_admitted=not why_not, why_not=why_not)  # fmt: skip
    return made


def test_the_worked_example(evaluation: PriceEvaluation) -> None:
    rows = ranking_of(evaluation, evaluation.offers.all()).rows
    assert [(row.supplier, row.place, row.preference, row.evaluated) for row in rows] == [
        ("A", 1, D(15), D(892_500_000)),
        ("C", 2, D("6.25"), D(960_937_500)),
        ("B", 3, D("12.5"), D(1_006_250_000)),
        ("D", 4, D(0), D(1_010_000_000)),
        ("E", None, D(0), D(980_000_000)),
    ]


def test_declared_final_it_stays_whatever_changes(cast: Cast, evaluation: PriceEvaluation) -> None:
    seen = version_of(evaluation)
    first = declared(cast, evaluation)
    sheet = printed(first)
    assert sheet["rows"][0][:2] == ["1", "A"] and sheet["rows"][-1][0] == "tidak ikut"
    offer = evaluation.offers.get(supplier_name="C")
    write(cast, evaluation, offer=offer, supplier_name="C", price=D(900_000_000), tkdn=D(25))
    with pytest.raises(ChangedSince):
        services.declare_final(by=cast.requester, evaluation=evaluation, seen=seen)
    second = declared(cast, evaluation)
    assert (first.version, second.version) == (1, 2)
    assert thawed(second)[0].winners[0].supplier == "C"
    first.refresh_from_db()
    assert printed(first) == sheet
    with pytest.raises(DatabaseError), transaction.atomic():
        PriceWorksheet.objects.filter(pk=first.pk).update(content="{}")


def test_what_is_refused(cast: Cast, evaluation: PriceEvaluation) -> None:
    with pytest.raises(ValidationError, match="sudah dicatat"), transaction.atomic():
        write(cast, evaluation, supplier_name="a", price=D(1), tkdn=D(0))
    with pytest.raises(ValidationError, match="mengapa"):
        write(cast, evaluation, supplier_name="F", price=D(1), tkdn=D(0), is_admitted=False)
    with pytest.raises(ValidationError), transaction.atomic():
        write(cast, evaluation, supplier_name="F", price=D(1), tkdn=D(0), bmp=D("15.01"))
    with pytest.raises(PermissionDenied):
        services.declare_final(by=cast.approver, evaluation=evaluation, seen=version_of(evaluation))
    PriceEvaluation.objects.update(own_estimate=D(1000))
    with pytest.raises(ValidationError, match="Belum ada penawaran"):
        declared(cast, evaluation)


def test_the_walk_in_the_browser(cast: Cast, client: Client) -> None:
    request = draft(cast)
    with_line(request, laptop())
    client.force_login(cast.requester)
    begin = reverse("procurement:evaluation_begin", args=[request.pk])
    assert (
        begin
        in client.get(reverse("procurement:request_detail", args=[request.pk])).content.decode()
    )
    said = {"own_estimate": "1.200.000.000", "day": "2 Maret 2026"}
    assert send(client, begin, said, on=begin).status_code == 302
    evaluation = PriceEvaluation.objects.get()
    add = reverse("procurement:offer_add", args=[evaluation.pk])
    said = {
        "supplier_name": "CV Karya",
        "price": "1.050.000.000",
        "tkdn": "60",
        "bmp": "0",
        "is_admitted": "on",
    }
    assert send(client, add, said, on=add).status_code == 302
    shown = reverse("procurement:evaluation_detail", args=[evaluation.pk])
    assert "Rp892.500.000" in client.get(shown).content.decode()
    final = reverse("procurement:evaluation_declare", args=[evaluation.pk])
    assert send(client, final, {}, on=shown).status_code == 302
    worksheet = PriceWorksheet.objects.get()
    client.force_login(cast.auditor)
    paper = reverse("procurement:worksheet_pdf", args=[worksheet.pk])
    first, again = client.get(paper).content, client.get(paper).content
    assert first.startswith(b"%PDF") and first == again
    kept = client.get(reverse("procurement:worksheet_detail", args=[worksheet.pk])).content.decode()
    assert worksheet.sha256 in kept and "Rp892.500.000" in kept
