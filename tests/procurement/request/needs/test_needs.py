"""What the buyer must have: typed, judged, kept, handed in."""

from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.utils import ProgrammingError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import CommodityAttribute
from p3dn.audit import kept_of
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.regulation import Verdict
from procurement.judgement.judging import judge
from procurement.models import LineRequirement, PurchaseRequest, RequestLine
from procurement.models.exemptions.exemption import asked_of
from procurement.request.life import submission
from procurement.request.needs.services import Wanted
from procurement.request.services import LineInput, add_line, edit_line
from tests.factories.procurement import LAPTOP, ExemptionFactory, commodity
from tests.procurement.acts import choose_product, remove_line, submit_request
from tests.procurement.needs import attribute, has, requires, searched
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def cost(line: RequestLine) -> tuple[int, int, int, bool]:
    """Lost, unknown, of how many, and whether none is left, for the first requirement."""
    told = judge([RequestLine.objects.get(pk=line.pk)], TODAY())[0].costs[0]
    return told.cost.lost, told.cost.unknown, told.cost.among, told.leaves_none


class TestJudged:
    """Who is set aside, who is asked about, and what it costs."""

    def test_three_are_set_aside_one_is_asked_about(self, cast: Cast) -> None:
        memory = attribute()
        for value in ("4", "8", "8", "16", "32"):
            has(laptop(), value, memory)
        laptop()
        line = with_line(draft(cast), claimed_origin="domestic")
        requires(line, memory, "16")
        told = judge([line], TODAY())[0].costs[0]
        assert cost(line) == (3, 1, 6, False)
        assert told.sentence == "Menyisihkan 3 dari 6 produk dalam negeri, 1 belum diketahui."

    def test_the_candidate_is_set_aside_with_the_reason_in_the_snapshot(self, cast: Cast) -> None:
        memory = attribute()
        small = has(laptop(), "4", memory)
        line = with_line(draft(cast), small)
        requires(line, memory, "8")
        judged = judge([line], TODAY())[0]
        assert judged.result.verdict is Verdict.CHOOSE_ANOTHER
        finding = judged.result.finding(f"product:{small.pk}")
        assert [why.code for why in finding.reasons][-1] == "requirement_unmet"

    def test_the_same_name_and_unit_of_another_class_answers_another_unit_does_not(
        self, cast: Cast
    ) -> None:
        wanted, elsewhere = attribute(), CommodityAttribute.objects.create(
            commodity=commodity(LAPTOP[:5]), name="Memori", kind="number", unit="gb",
            region=cast.elsewhere.region,
        )  # fmt: skip
        other = CommodityAttribute.objects.create(
            commodity=commodity(LAPTOP[:7]), name="Memori", kind="number", unit="MB"
        )
        has(laptop(), "4", elsewhere)
        has(laptop(), "4", other)
        line = with_line(draft(cast))
        requires(line, wanted, "8")
        assert cost(line) == (1, 1, 2, False)

    def test_what_only_the_chosen_meets_leaves_a_choice_at_the_first_step(self, cast: Cast) -> None:
        memory = attribute()
        has(laptop(), "4", memory)
        line = with_line(draft(cast), has(laptop(tkdn="45"), "64", memory))
        requires(line, memory, "32")
        told = judge([line], TODAY())[0].costs[0]
        assert (told.cost.leaves_none, told.leaves_none) == (True, False)
        assert told.sentence.startswith("Hanya produk yang dipilih yang memenuhi.")

    def test_yes_and_no_are_told_in_words(self, cast: Cast) -> None:
        touch = attribute("Layar sentuh", "boolean")
        has(laptop(), "no", touch)
        line = with_line(draft(cast))
        requires(line, touch, "Ya", comparison="one_of")
        assert cost(line) == (1, 0, 1, True)
        facts = judge([line], TODAY())[0].facts
        assert facts.candidates[0].attributes == (("Layar sentuh", "Tidak"),)

    def test_a_described_thing_meets_what_its_buyer_says_it_meets(self, cast: Cast) -> None:
        memory = attribute()
        line = with_line(draft(cast), claimed_fits=True)
        requires(line, memory, "8")
        claimed = lambda: judge([RequestLine.objects.get(pk=line.pk)], TODAY())[0].chosen  # noqa: E731
        assert claimed().attributes == (("Memori", "8"),)
        RequestLine.objects.update(claimed_fits=False)
        assert claimed().attributes == ()

    def test_a_line_needed_later_leaves_its_producer_more_time(self, cast: Cast) -> None:
        product = laptop(capacity="100")
        request = draft(cast, needed_on=TODAY())
        now = with_line(request, product, quantity=D(10))
        later = with_line(
            request, product, quantity=D(10), needed_on=TODAY().replace(year=TODAY().year + 1)
        )
        free = [one.facts.candidates[0].available for one in judge([now, later], TODAY())]
        assert free == [D(100), D(1300)]

    def test_the_number_of_queries_does_not_grow(self, cast: Cast) -> None:
        memory, request, counts = attribute(), draft(cast), []
        for size in (3, 30):
            while request.lines.count() < size:
                line = with_line(request, has(laptop(), "8", memory))
                requires(line, memory, "4")
                requires(line, memory, "64", comparison="at_most")
            lines = list(request.lines.select_related("request__package__agency__region"))
            with CaptureQueriesContext(connection) as queries:
                [one.costs for one in judge(lines, TODAY())]
            counts.append(len(queries))
        assert counts[0] == counts[1]


class TestHandedIn:
    """A requirement that leaves nothing domestic needs its reason."""

    def import_of(self, cast: Cast, reason: str = "") -> tuple[PurchaseRequest, RequestLine]:
        memory = attribute()
        has(laptop(tkdn="10"), "4", memory)
        searched()
        request = draft(cast)
        line = with_line(request, laptop(tkdn=None), claimed_fits=True)
        line.product.producer.siinas_status = "listed"
        has(line.product, "64", memory)
        requires(line, memory, "32", reason=reason)
        return request, line

    def test_without_a_reason_it_is_not_handed_in(self, cast: Cast) -> None:
        request, line = self.import_of(cast)
        with pytest.raises(ValidationError, match="mengapa syarat itu tidak dapat dilepas"):
            submit_request(by=cast.requester, request=request)
        assert LineRequirement.objects.get(line=line).left_none is None

    def test_with_a_reason_it_is_and_the_requirement_is_marked(self, cast: Cast) -> None:
        request, line = self.import_of(cast, "Peta kota hanya terbuka dengan memori sebesar itu.")
        submit_request(by=cast.requester, request=request)
        assert LineRequirement.objects.get(line=line).left_none is True
        assert kept_of(LineRequirement).filter(line=line).count() == 1

    def test_what_was_approved_stays_as_it_was(self, cast: Cast) -> None:
        line = with_line(draft(cast), laptop())
        kept = requires(line, attribute(), "4")
        RequestLine.objects.filter(pk=line.pk).update(state="approved")
        kept.reason = "lain"
        with pytest.raises(ProgrammingError, match="locked"):
            kept.save()


class TestKept:
    """Writing, versions, history, authors."""

    def typed(self, **changes: Any) -> LineInput:
        values = {
            "commodity": commodity(LAPTOP), "description": "Laptop", "quantity": D(1),
            "unit": "unit", "unit_price": D(1000),
        }  # fmt: skip
        return LineInput(**values | changes)

    def test_only_what_changed_is_written(self, cast: Cast) -> None:
        memory, screen = attribute(), attribute("Layar", unit="inci")
        both = (Wanted(memory, "at_least", ("8",)), Wanted(screen, "at_most", ("14",)))
        line = add_line(by=cast.requester, request=draft(cast), line=self.typed(requirements=both))
        keys = list(line.requirements.values_list("pk", flat=True))
        seen = version_of(line)
        changed = (both[0], Wanted(screen, "at_most", ("15.6",), "Tas yang ada."))
        line = edit_line(
            by=cast.requester, line=line, seen=seen, to=self.typed(requirements=changed)
        )
        assert list(line.requirements.values_list("pk", flat=True)) == keys
        assert [str(one) for one in line.requirements.all()] == [
            "Memori paling sedikit 8 GB", "Layar paling banyak 15,6 inci",
        ]  # fmt: skip
        with pytest.raises(ChangedSince):
            edit_line(by=cast.requester, line=line, seen=seen, to=self.typed(requirements=both))

    def test_another_regions_attribute_is_refused(self, cast: Cast) -> None:
        foreign = attribute(region=cast.elsewhere.region)
        with pytest.raises(ValidationError, match="bukan sifat"):
            add_line(
                by=cast.requester, request=draft(cast),
                line=self.typed(requirements=(Wanted(foreign, "at_least", ("8",)),)),
            )  # fmt: skip

    def test_taking_an_alternative_keeps_requirements_place_and_day(self, cast: Cast) -> None:
        line = with_line(draft(cast), place="Puskesmas", needed_on=TODAY(), claimed_fits=True)
        requires(line, attribute(), "8")
        line = choose_product(by=cast.requester, line=line, product=laptop())
        assert (line.place, line.needed_on, line.claimed_fits) == ("Puskesmas", TODAY(), False)
        assert line.requirements.count() == 1

    def test_an_exemption_rests_on_what_was_required(self, cast: Cast) -> None:
        line = with_line(draft(cast), laptop())
        plain = ExemptionFactory(line=line)
        assert plain.covers(line)
        kept = requires(line, attribute(), "8")
        assert not plain.covers(RequestLine.objects.get(pk=line.pk))
        plain.thing = asked_of(RequestLine.objects.get(pk=line.pk))
        assert plain.covers(RequestLine.objects.get(pk=line.pk))
        LineRequirement.objects.filter(pk=kept.pk).update(values=["16"])
        assert not plain.covers(RequestLine.objects.get(pk=line.pk))

    def test_an_old_page_is_told_of_a_line_taken_out_with_its_requirements(
        self, cast: Cast
    ) -> None:
        request = draft(cast)
        line = with_line(request, laptop())
        requires(line, attribute(), "4").delete()
        seen = version_of(request)
        remove_line(by=cast.requester, line=line)
        with pytest.raises(ChangedSince):
            submission.submit_request(by=cast.requester, request=request, seen=seen)
