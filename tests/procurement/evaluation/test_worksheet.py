"""The worksheet of evaluated prices: ranked by the law, frozen as it was declared."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.evaluation import services
from procurement.evaluation.coverage import asked_lines
from procurement.evaluation.printing import printed
from procurement.evaluation.ranking import ranking_of, thawed
from procurement.models import Offer, PriceEvaluation, PriceWorksheet, RequestLine
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
        "lines": [line.pk for line in request.lines.all()],
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


class TestOffersThatAreNotForEverything:
    """An offer that leaves out a line is cheaper for that alone, so it takes no place."""

    @pytest.fixture
    def asked(self, cast: Cast) -> PriceEvaluation:
        request = draft(cast)
        with_line(request, laptop(), quantity=D(10))
        with_line(request, laptop(), quantity=D(4), position=2)
        return evaluation_of(request)

    def test_it_is_not_ranked_beside_whole_ones(self, cast: Cast, asked: PriceEvaluation) -> None:
        first, second = asked.request.lines.order_by("position")
        write(cast, asked, supplier_name="Utuh", price=D(1_100_000_000), tkdn=D(50))
        write(cast, asked, supplier_name="Separuh", price=D(500_000_000), tkdn=D(50),
              lines=[first.pk])  # fmt: skip
        ranking = ranking_of(asked, asked.offers.all())
        assert [(row.supplier, row.place) for row in ranking.rows] == [
            ("Utuh", 1),
            ("Separuh", None),
        ]
        sheet = declared(cast, asked)
        assert printed(sheet)["rows"][1][:2] == [
            "tidak lengkap", f"Separuh\nTidak menawarkan: 2. {second.description}."
        ]  # fmt: skip
        assert "lacks" in sheet.content and "moved" not in sheet.content

    @pytest.mark.parametrize("change", ["quantity", "removed", "given_up", "untold"])
    def test_what_changed_since_is_looked_at_again_before_anything_is_final(
        self, cast: Cast, client: Client, asked: PriceEvaluation, change: str
    ) -> None:
        offer = write(cast, asked, supplier_name="Utuh", price=D(1_100_000_000), tkdn=D(50))
        last = asked.request.lines.order_by("position").last()
        if change == "quantity":
            RequestLine.objects.filter(pk=last.pk).update(quantity=D(5))
        elif change == "removed":
            RequestLine.objects.filter(pk=last.pk).update(
                state="removed", removed_at=timezone.now(), position=None
            )
        elif change == "given_up":
            RequestLine.objects.filter(pk=last.pk).update(state="cancelled")
        else:
            Offer.objects.update(covered=None)
        with pytest.raises(ValidationError, match="Periksa lagi penawaran Utuh"):
            declared(cast, asked)
        client.force_login(cast.requester)
        page = reverse("procurement:evaluation_detail", args=[asked.pk])
        final = reverse("procurement:evaluation_declare", args=[asked.pk])
        shown = client.get(page).content.decode()
        assert "periksa lagi" in shown and final not in shown
        edit = reverse("procurement:offer_edit", args=[offer.pk])
        ticked = [line.pk for line in asked_lines(asked.request)]
        assert client.get(edit).context["form"]["lines"].value() == ticked
        said = {"supplier_name": "Utuh", "price": "1.100.000.000", "tkdn": "50", "bmp": "0",
                "is_admitted": "on", "lines": ticked}  # fmt: skip
        assert send(client, edit, said, on=edit).status_code == 302
        assert final in client.get(page).content.decode()

    def test_an_added_line_makes_it_incomplete(self, cast: Cast, asked: PriceEvaluation) -> None:
        write(cast, asked, supplier_name="Utuh", price=D(1_100_000_000), tkdn=D(50))
        with_line(asked.request, laptop(), position=3)
        (row,) = ranking_of(asked, asked.offers.all()).rows
        assert (row.place, len(row.lacks), row.is_stale) == (None, 1, False)

    def test_one_for_nothing_is_refused(self, cast: Cast, asked: PriceEvaluation) -> None:
        with pytest.raises(ValidationError, match="Centang baris"):
            write(cast, asked, supplier_name="X", price=D(1), tkdn=D(0), lines=[])

    def test_the_queries_do_not_grow(
        self, cast: Cast, asked: PriceEvaluation, django_assert_num_queries
    ) -> None:
        for number in range(6):
            write(cast, asked, supplier_name=f"CV {number}", price=D(10 + number), tkdn=D(0))
        with django_assert_num_queries(2):
            ranking_of(asked, asked.offers.all())
