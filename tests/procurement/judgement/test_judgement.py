"""The ladder through the database: what catalogue, list and other agencies make of a line."""

from datetime import date, timedelta
from decimal import Decimal as D

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import Certificate
from catalog.offers.candidates import ref_of
from catalog.offers.national import known_of
from p3dn.regulation import (
    Earlier,
    LineFacts,
    NationalList,
    Verdict,
    assess,
    duty_on,
    explain,
    replay,
)
from p3dn.regulation.quantities.units import same_unit
from procurement.judgement.judging import freeze_all, judge
from procurement.models import Assessment, RequestLine
from tests.catalog.offers.candidates import candidates_for
from tests.factories.catalog import (
    CertificateFactory,
    MinimumTkdnFactory,
    NationalListCheckFactory,
    NationalListEntryFactory,
    StandingChangeFactory,
)
from tests.factories.procurement import (
    LAPTOP,
    ExemptionFactory,
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
)
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def verdict(line: RequestLine) -> tuple[str, str]:
    result = judge([line], TODAY())[0].result
    return result.verdict.value, result.step.value


def searched(**answers: object) -> None:
    NationalListCheckFactory(
        commodity=commodity(LAPTOP),
        **{
            "has_trigger": False,
            "has_purchasable": False,
            "has_certified": False,
            "has_siinas": False,
            **answers,
        },
    )


def test_a_certified_product_at_the_minimum_complies_by_letter_a(cast: Cast) -> None:
    assert verdict(with_line(draft(cast), laptop(tkdn="45"))) == ("complies", "a")


def test_below_the_minimum_is_refused_while_better_is_to_be_had(cast: Cast) -> None:
    better = laptop(tkdn="30")
    line = with_line(draft(cast), laptop(tkdn="20"))
    judged = judge([line], TODAY())[0]
    assert judged.result.verdict is Verdict.CHOOSE_ANOTHER
    assert judged.result.alternatives == (ref_of(better.pk),)


def test_two_agencies_together_exceed_the_capacity_and_only_the_rest_falls_through(
    cast: Cast,
) -> None:
    good, lesser = laptop(tkdn="45", capacity="100"), laptop(tkdn="20", capacity="500")
    searched()
    request = draft(cast)
    line = with_line(request, lesser, quantity=D(60))
    assert verdict(line) == ("choose_another", "a")
    schools = RequestFactory(
        package=PackageFactory(agency=cast.other_requester.memberships.get().agency),
        state="submitted",
    )
    LineFactory(request=schools, product=good, quantity=D(60))
    judged = judge([line], TODAY())[0]
    assert judged.facts.candidate(ref_of(good.pk)).available == D(40)
    assert [(part.ref, part.quantity) for part in judged.result.parts] == [
        (ref_of(good.pk), D(40)),
        (ref_of(lesser.pk), D(20)),
    ]
    line.quantity, best = D(20), with_line(request, good, quantity=D(40), position=0)
    assert [one.result.verdict.value for one in judge([best, line], TODAY())] == ["complies"] * 2


def test_lines_of_one_request_share_a_capacity_in_their_order(cast: Cast) -> None:
    product, request = laptop(capacity="100"), draft(cast)
    first = with_line(request, product, quantity=D(70))
    second = with_line(request, product, quantity=D(70))
    judged = judge([first, second], TODAY())
    assert [one.result.verdict.value for one in judged] == ["complies", "choose_another"]
    alone = judge([second], TODAY())[0].facts.earlier
    assert judged[0].facts.earlier == ()
    assert judged[1].facts.earlier == alone == (Earlier(ref_of(product.pk), D(70)),)


def test_an_earlier_line_in_another_unit_says_nothing_of_what_is_left(cast: Cast) -> None:
    product, request = laptop(capacity="100"), draft(cast)
    with_line(request, product, quantity=D(70), unit="rim")
    second = with_line(request, product, quantity=D(70))
    facts = judge([second], TODAY())[0].facts
    assert facts.earlier == ()


def test_an_import_passes_only_after_every_search_and_the_heads_letter(cast: Cast) -> None:
    line = with_line(draft(cast), claimed_origin="imported")
    assert verdict(line)[0] == "cannot_be_judged"
    searched()
    assert verdict(line) == ("import_approval_needed", "import")
    letter = {"letter_number": "500/12/WK/2026", "letter_date": TODAY()}
    approval = ExemptionFactory(
        line=line, kind="import", state="granted", decided_at=timezone.now(), **letter
    )
    assert verdict(RequestLine.objects.get(pk=line.pk)) == ("import_approval_needed", "import")
    approval.files.create(kind="letter", title="Surat", sha256="0" * 64, added_by=cast.requester)
    assert verdict(RequestLine.objects.get(pk=line.pk)) == ("complies", "import")


def test_an_exemption_covers_the_line_as_it_was_and_no_more_of_it(cast: Cast) -> None:
    laptop(tkdn="45")
    line = with_line(draft(cast), laptop(tkdn="20"), quantity=D(10))
    ExemptionFactory(
        line=line, state="granted", decided_at=timezone.now(), decided_by=cast.team,
        decision_number="500/17",
    )  # fmt: skip
    assert verdict(line)[0] == "exempted"
    for change in ({"quantity": D(11)}, {"specification": "32 GB"}, {"description": "Server"}):
        changed = RequestLine.objects.get(pk=line.pk)
        for name, value in change.items():
            setattr(changed, name, value)
        assert verdict(changed)[0] == "choose_another", change


def test_the_ministers_minimum_of_a_class_above_counts(cast: Cast) -> None:
    MinimumTkdnFactory(commodity=commodity(LAPTOP[:5]), minimum=D(60))
    line = with_line(draft(cast), laptop(tkdn="45"))
    assert judge([line], TODAY())[0].facts.minimum_tkdn.minimum == D(60)
    assert verdict(line)[0] != "complies"


def test_a_statement_for_one_project_counts_for_that_project_alone(cast: Cast) -> None:
    product, request = laptop(tkdn=None), draft(cast)
    line = with_line(request, product)
    statement = {"kind": Certificate.Kind.PROJECT, "tkdn": D(50), "products": [product]}
    CertificateFactory(producer=product.producer, project_ref="elsewhere", **statement)
    assert judge([line], TODAY())[0].facts.candidate(ref_of(product.pk)).tkdn is None
    CertificateFactory(producer=product.producer, project_ref=request.package.rup_code, **statement)
    assert verdict(line)[0] == "complies"


def test_the_newest_certificate_counts_and_the_older_does_not_come_back(cast: Cast) -> None:
    product = laptop(tkdn="80")
    newest = CertificateFactory(producer=product.producer, products=[product], tkdn=D(50))
    line = with_line(draft(cast), product)
    seen = lambda: judge([line], TODAY())[0].facts.candidate(ref_of(product.pk)).tkdn  # noqa: E731
    assert seen() == D(50)
    StandingChangeFactory(certificate=newest)
    known = judge([line], TODAY())[0].facts.candidate(ref_of(product.pk))
    assert (known.tkdn, known.standing) == (D(50), "suspended")


def test_a_chosen_neighbour_is_one_candidate_and_no_alternative_to_itself(cast: Cast) -> None:
    sibling = laptop(tkdn="45")
    sibling.commodity = commodity("4523000001")
    sibling.save()
    line = with_line(draft(cast), sibling)
    line.commodity = commodity(LAPTOP)
    judged = judge([line], TODAY())[0]
    assert [c.ref for c in judged.facts.candidates] == [ref_of(sibling.pk)]
    assert judged.result.alternatives == ()


def test_candidates_by_code(cast: Cast) -> None:
    here, sibling = laptop(), laptop()
    sibling.commodity = commodity("4523000001")
    sibling.save()
    coarse, stranger, hidden = laptop(), laptop(), laptop(is_active=False)
    coarse.commodity = commodity("45230")
    coarse.save()
    stranger.commodity = commodity("4815001000", "Alat suntik")
    stranger.save()
    found = candidates_for([LAPTOP, "4815001000"], TODAY())
    assert {c.ref for c in found[LAPTOP]} == {ref_of(p.pk) for p in (here, sibling, coarse)}
    assert [c.ref for c in found["4815001000"]] == [ref_of(stranger.pk)]
    assert hidden.pk


def test_units_of_pieces_are_one_and_others_are_not(cast: Cast) -> None:
    assert same_unit("Unit", "buah")
    assert not same_unit("rim", "lembar")
    product, left = laptop(capacity="100"), {}
    for unit in ("unit", "paket"):
        line = with_line(draft(cast), unit=unit)
        left[unit] = judge([line], TODAY())[0].facts.candidate(ref_of(product.pk)).available
    assert left == {"unit": D(100), "paket": None}


class TestNationalList:
    """What searches and rows prove."""

    def state(self, cast: Cast, day: date | None = None) -> NationalList:
        return known_of([LAPTOP], region_id=cast.region.pk, day=day or TODAY())[LAPTOP].national

    def test_nobody_looked(self, cast: Cast) -> None:
        assert self.state(cast) == NationalList()

    def test_the_newest_search_of_the_class_on_or_before_the_day(self, cast: Cast) -> None:
        NationalListCheckFactory(commodity=commodity(LAPTOP[:5]), has_trigger=False)
        later = TODAY() + timedelta(days=1)
        NationalListCheckFactory(commodity=commodity(LAPTOP), checked_on=later, has_trigger=True)
        assert self.state(cast).has_trigger is False
        assert self.state(cast, later).has_trigger is True

    def test_a_search_of_a_part_does_not_answer_for_the_whole(self, cast: Cast) -> None:
        NationalListCheckFactory(commodity=commodity(LAPTOP), has_trigger=False)
        found = known_of([LAPTOP[:7]], region_id=cast.region.pk, day=TODAY())
        assert found[LAPTOP[:7]].national.checked_on is None

    def test_another_regions_search_is_its_own(self, cast: Cast) -> None:
        NationalListCheckFactory(commodity=commodity(LAPTOP), region=cast.elsewhere.region)
        assert self.state(cast).checked_on is None

    @pytest.mark.parametrize("off", [D("-0.01"), D(0), D("0.01")])
    def test_tkdn_alone_at_the_trigger_proves_it(self, cast: Cast, off: D) -> None:
        trigger = duty_on(TODAY()).trigger_minimum
        NationalListEntryFactory(commodity=commodity(LAPTOP), tkdn=trigger + off)
        assert self.state(cast).has_trigger is (True if off >= 0 else None)

    def test_a_row_beats_a_search_that_missed_it_and_never_proves_a_no(self, cast: Cast) -> None:
        NationalListCheckFactory(commodity=commodity(LAPTOP), has_purchasable=False)
        NationalListEntryFactory(commodity=commodity(LAPTOP), tkdn=D(30))
        state = self.state(cast)
        assert (state.has_purchasable, state.has_certified) == (True, None)

    def test_rows_out_of_date_prove_nothing(self, cast: Cast) -> None:
        past = TODAY() - timedelta(days=1)
        NationalListEntryFactory(commodity=commodity(LAPTOP), valid_until=past)
        too_old = TODAY() - timedelta(days=duty_on(TODAY()).list_max_age_days + 1)
        NationalListEntryFactory(commodity=commodity(LAPTOP), seen_on=too_old)
        assert self.state(cast) == NationalList()


def test_the_number_of_queries_does_not_grow_with_the_lines(cast: Cast) -> None:
    request, counts = draft(cast), []
    for size in (3, 30):
        while request.lines.count() < size:
            with_line(request, laptop())
        lines = list(request.lines.select_related("commodity", "request__package__agency__region"))
        with CaptureQueriesContext(connection) as queries:
            judge(lines, TODAY())
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 11


def test_a_frozen_judgement_replays_after_the_catalogue_has_changed(cast: Cast) -> None:
    product = laptop(tkdn="45")
    line = with_line(draft(cast), product)
    frozen = freeze_all(judge([line], TODAY()), Assessment.Occasion.SUBMIT)[0]
    Certificate.objects.filter(products=product).update(tkdn=D(5))
    product.name, product.monthly_capacity = "Lain", D(1)
    product.save()
    laptop(tkdn="90")
    again = replay(Assessment.objects.get(pk=frozen.pk).snapshot)
    assert again.replayable and again.same and again.expected_sha256 == frozen.sha256


def test_freezing_counts_the_judgements_of_a_line(cast: Cast) -> None:
    line = with_line(draft(cast), laptop())
    judged = judge([line], TODAY())[0]
    assert [freeze_all([judged], "submit")[0].sequence for _ in range(3)] == [1, 2, 3]


def test_every_judgement_has_words(cast: Cast) -> None:
    for product in (laptop(tkdn="45"), laptop(tkdn="20"), laptop(tkdn=None), None):
        judged = judge([with_line(draft(cast), product)], TODAY())[0]
        assert isinstance(judged.facts, LineFacts)
        assert assess(judged.facts) == judged.result
        assert explain(judged.result)
