"""What the law asks of a request beyond its things: owners, year of a value, start, the team's word."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from p3dn.regulation import Evidence, Subject
from procurement.judgement.judging import judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.services import add_line
from tests.procurement.acts import edit_line, edit_request, record_calculation
from tests.procurement.pages.test_pages import typed as typed_page
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.shop import typed
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
SERVICE = Subject.SERVICE.value
NUMBER = "500/7/P3DN"


class TestOwners:
    """Who holds most of the supplier's capital, of a service that is described."""

    def test_it_is_kept_of_services_alone(self, cast: Cast) -> None:
        request = draft(cast)
        service = typed(subject=SERVICE, claimed_majority_national=False)
        line = add_line(by=cast.requester, request=request, line=service)
        assert line.claimed_majority_national is False
        goods = edit_line(by=cast.requester, line=line, to=typed(claimed_majority_national=True))
        assert goods.claimed_majority_national is None
        chosen = typed(laptop(), subject=SERVICE, claimed_majority_national=True)
        assert (
            add_line(by=cast.requester, request=request, line=chosen).claimed_majority_national
            is None
        )

    def test_the_database_says_so_too(self, cast: Cast) -> None:
        line = with_line(draft(cast))
        with pytest.raises(IntegrityError, match="line_majority"), transaction.atomic():
            RequestLine.objects.filter(pk=line.pk).update(claimed_majority_national=True)

    @pytest.mark.parametrize(("subject", "kept"), [(SERVICE, True), ("industrial_goods", None)])
    def test_the_form_asks(self, cast: Cast, subject: str, kept: bool | None) -> None:
        line = with_line(draft(cast))
        client = signed_in(cast.requester)
        data = typed_page(kbki=line.commodity_id, subject=subject, claimed_majority_national="True")
        send(client, url("line_edit", line.pk), data)
        line.refresh_from_db()
        assert (line.subject, line.claimed_majority_national) == (subject, kept)
        page = client.get(url("line_edit", line.pk)).content.decode()
        assert 'class="only-service"' in page


class TestYear:
    """The year in which a claimed value was assessed."""

    def test_it_goes_with_a_value(self, cast: Cast) -> None:
        line = with_line(draft(cast))
        client = signed_in(cast.requester)
        claim = {
            "claimed_tkdn": "45",
            "claim_basis": "supplier_statement",
            "claimed_assessed_in": "2024",
        }
        data = typed_page(kbki=line.commodity_id, **claim)
        for year in ("1999", str(timezone.localdate().year + 1)):
            again = send(client, url("line_edit", line.pk), data | {"claimed_assessed_in": year})
            assert "claimed_assessed_in" in again.context["form"].errors
        send(client, url("line_edit", line.pk), data)
        line.refresh_from_db()
        assert line.claimed_assessed_in == 2024
        send(client, url("line_edit", line.pk), data | {"claimed_tkdn": "", "claim_basis": "none"})
        line.refresh_from_db()
        assert line.claimed_assessed_in is None


class TestStart:
    """The day on which the selection of a supplier began."""

    def test_it_is_asked_folded_and_kept(self, cast: Cast) -> None:
        request, client = draft(cast), signed_in(cast.requester)
        page = url("request_edit", request.pk)
        assert "Keterangan lain" in text_of(client.get(page))
        send(client, page, {"title": "Laptop", "note": "", "selection_started_on": "2025-04-01"})
        request.refresh_from_db()
        assert request.selection_started_on == date(2025, 4, 1)
        shown = text_of(client.get(url("request_detail", request.pk)))
        assert "Pemilihan mulai" in shown
        again = text_of(client.get(page))
        assert '<details class="mb-3" open>' in again

    def test_a_request_from_before_a_change_is_judged_by_it(self, cast: Cast) -> None:
        request, day = draft(cast), date(2025, 6, 1)
        line = with_line(request)
        made = datetime(2025, 4, 10, 23, 30, tzinfo=timezone.get_default_timezone())
        PurchaseRequest.objects.filter(pk=request.pk).update(created_at=made)

        def law(began: date | None, contract: date | None) -> str:
            PurchaseRequest.objects.filter(pk=request.pk).update(selection_started_on=began)
            stored = RequestLine.objects.get(pk=line.pk)
            return judge([stored], day, contract_date=contract)[0].result.regime_id

        assert [law(date(2025, 4, 10), None), law(date(2025, 4, 20), day)] == [
            "perpres-12-2021", "perpres-12-2021",
        ]  # fmt: skip
        assert [law(date(2025, 5, 2), day), law(None, None)] == ["perpres-46-2025"] * 2
        assert law(None, day) == ""  # signed since: which law it is hangs on that day

    def test_what_says_nothing_of_it_takes_it_away(self, cast: Cast) -> None:
        request = draft(cast)
        PurchaseRequest.objects.filter(pk=request.pk).update(selection_started_on=date(2025, 4, 1))
        kept = edit_request(by=cast.requester, request=request, title="x", needed_on=None, note="")
        assert kept.selection_started_on is None


class TestTeam:
    """A value by the Tim P3DN stands with the number of its decision, and comes from nowhere else."""

    def test_without_a_number_there_is_no_value(self, cast: Cast) -> None:
        line = with_line(draft(cast))
        said = {"by": cast.team, "line": line, "origin": "domestic", "tkdn": Decimal(45)}
        with pytest.raises(ValidationError, match="nomor keputusan"):
            record_calculation(**said, decision_number="  ")
        page = url("line_calculate", line.pk)
        typed_value = {"origin": "domestic", "tkdn": "45"}
        answer = send(signed_in(cast.team), page, typed_value)
        assert "decision_number" in answer.context["form"].errors
        kept = record_calculation(**said, decision_number=f" {NUMBER} ")
        assert (kept.team_decision_number, kept.claimed_assessed_in) == (
            NUMBER,
            timezone.localdate().year,
        )
        shown = text_of(signed_in(cast.requester).get(url("request_detail", line.request_id)))
        assert NUMBER in shown

    def test_the_number_stays_with_the_thing_and_goes_with_it(self, cast: Cast) -> None:
        line = add_line(by=cast.requester, request=draft(cast), line=typed())
        record_calculation(
            by=cast.team, line=line, origin="domestic", tkdn=Decimal(45), decision_number=NUMBER
        )
        more = typed(quantity=Decimal(12), claimed_assessed_in=2001, claimed_tkdn=Decimal(99))
        line = edit_line(by=cast.requester, line=line, to=more)
        assert (line.team_decision_number, line.claimed_tkdn) == (NUMBER, Decimal(45))
        assert line.claimed_assessed_in == timezone.localdate().year
        other = edit_line(by=cast.requester, line=line, to=typed(description="Server"))
        assert (other.claim_basis, other.team_decision_number) == ("none", "")

    @pytest.mark.parametrize(
        "written",
        [{"claim_basis": Evidence.TEAM_CALCULATION.value}, {"team_decision_number": NUMBER}],
    )
    def test_nothing_else_writes_it(self, cast: Cast, written: dict[str, str]) -> None:
        line = with_line(draft(cast))
        with pytest.raises(IntegrityError, match="line_team"), transaction.atomic():
            RequestLine.objects.filter(pk=line.pk).update(**written)

    def test_an_import_has_neither_value_nor_year(self, cast: Cast) -> None:
        line = with_line(draft(cast))
        kept = record_calculation(
            by=cast.team, line=line, origin="imported", tkdn=None, decision_number=NUMBER
        )
        assert (kept.claimed_tkdn, kept.claimed_assessed_in) == (None, None)
