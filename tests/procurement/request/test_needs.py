"""What the buyer must have: typed, judged, kept, handed in."""

from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.utils import ProgrammingError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import CommodityAttribute, Product, ProductAttribute
from p3dn.audit import kept_of
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.regulation import Verdict
from procurement.judgement.judging import judge
from procurement.models import LineRequirement, PurchaseRequest, RequestLine
from procurement.models.requests.exemption import asked_of
from procurement.request import submission
from procurement.request.needs.services import Wanted
from procurement.request.services import LineInput, add_line, edit_line
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import LAPTOP, ExemptionFactory, commodity
from tests.procurement.acts import choose_product, remove_line, submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.tabs import as_typed, signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def attribute(name: str = "Memori", kind: str = "number", **fields: Any) -> CommodityAttribute:
    """An attribute of laptops, shared by all regions."""
    unit = fields.pop("unit", "GB" if kind == "number" else "")
    return CommodityAttribute.objects.create(
        commodity=commodity(LAPTOP), name=name, kind=kind, unit=unit, **fields
    )


def has(product: Product, value: str, what: CommodityAttribute) -> Product:
    """The product with a value of the attribute."""
    ProductAttribute.objects.create(product=product, attribute=what, value=value)
    return product


def requires(
    line: RequestLine,
    what: CommodityAttribute,
    *values: str,
    comparison: str = "at_least",
    **fields: Any,
) -> LineRequirement:
    """A requirement of a stored line."""
    return LineRequirement.objects.create(
        line=line, attribute=what, name=what.name, unit=what.unit,
        comparison=comparison, values=list(values), **fields,
    )  # fmt: skip


def searched(**answers: object) -> None:
    """Nothing was found in the national list."""
    nothing = dict.fromkeys(
        ("has_trigger", "has_purchasable", "has_certified", "has_siinas"), False
    )
    NationalListCheckFactory(commodity=commodity(LAPTOP), **{**nothing, **answers})


def cost(line: RequestLine) -> tuple[int, int, int, bool]:
    """Lost, unknown, of how many, and whether none is left, for the first requirement."""
    told = judge([RequestLine.objects.get(pk=line.pk)], TODAY)[0].costs[0]
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
        told = judge([line], TODAY)[0].costs[0]
        assert cost(line) == (3, 1, 6, False)
        assert told.sentence == "Menyisihkan 3 dari 6 produk dalam negeri, 1 belum diketahui."

    def test_the_candidate_is_set_aside_with_the_reason_in_the_snapshot(self, cast: Cast) -> None:
        memory = attribute()
        small = has(laptop(), "4", memory)
        line = with_line(draft(cast), small)
        requires(line, memory, "8")
        judged = judge([line], TODAY)[0]
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
        told = judge([line], TODAY)[0].costs[0]
        assert (told.cost.leaves_none, told.leaves_none) == (True, False)
        assert told.sentence.startswith("Hanya produk yang dipilih yang memenuhi.")

    def test_yes_and_no_are_told_in_words(self, cast: Cast) -> None:
        touch = attribute("Layar sentuh", "boolean")
        has(laptop(), "no", touch)
        line = with_line(draft(cast))
        requires(line, touch, "Ya", comparison="one_of")
        assert cost(line) == (1, 0, 1, True)
        facts = judge([line], TODAY)[0].facts
        assert facts.candidates[0].attributes == (("Layar sentuh", "Tidak"),)

    def test_a_described_thing_meets_what_its_buyer_says_it_meets(self, cast: Cast) -> None:
        memory = attribute()
        line = with_line(draft(cast), claimed_fits=True)
        requires(line, memory, "8")
        claimed = lambda: judge([RequestLine.objects.get(pk=line.pk)], TODAY)[0].chosen  # noqa: E731
        assert claimed().attributes == (("Memori", "8"),)
        RequestLine.objects.update(claimed_fits=False)
        assert claimed().attributes == ()

    def test_a_line_needed_later_leaves_its_producer_more_time(self, cast: Cast) -> None:
        product = laptop(capacity="100")
        request = draft(cast, needed_on=TODAY)
        now = with_line(request, product, quantity=D(10))
        later = with_line(
            request, product, quantity=D(10), needed_on=TODAY.replace(year=TODAY.year + 1)
        )
        free = [one.facts.candidates[0].available for one in judge([now, later], TODAY)]
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
                [one.costs for one in judge(lines, TODAY)]
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
        line = with_line(draft(cast), place="Puskesmas", needed_on=TODAY, claimed_fits=True)
        requires(line, attribute(), "8")
        line = choose_product(by=cast.requester, line=line, product=laptop())
        assert (line.place, line.needed_on, line.claimed_fits) == ("Puskesmas", TODAY, False)
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


class TestPages:
    """The form of a line, and the page of the request."""

    def page(self, cast: Cast) -> tuple[Client, PurchaseRequest, CommodityAttribute]:
        return signed_in(cast.requester), draft(cast), attribute()

    def rows(self, what: CommodityAttribute, value: str, **more: str) -> dict[str, str]:
        return {
            "requirements-0-attribute": str(what.pk),
            "requirements-0-comparison": "at_least",
            "requirements-0-values": value,
            "requirements-0-reason": "",
            **more,
        }

    def test_a_requirement_is_typed_and_stands_on_the_page(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        has(laptop(), "4", memory)
        new = url("line_create", request.pk)
        line = as_typed(with_line(draft(cast)), **self.rows(memory, "7,5"), place="Gudang")
        assert send(client, new, line).status_code == 302
        kept = request.lines.get()
        assert kept.requirements.get().values == ["7.5"]
        page = text_of(client.get(url("request_detail", request.pk)))
        assert "Memori paling sedikit 7,5 GB" in page
        assert "Tidak ada produk dalam negeri yang memenuhi" in page
        assert "Gudang" in page
        form = text_of(client.get(url("line_edit", kept.pk)))
        assert 'value="7,5"' in form
        assert "Gudang" in form

    def test_bad_input_names_row_field_and_remedy_and_keeps_it(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        new = url("line_create", request.pk)
        typed = as_typed(with_line(draft(cast)), **self.rows(memory, "banyak"))
        page = text_of(send(client, new, typed))
        assert "Syarat 1 (Memori): Memori:" in page
        assert 'value="banyak"' in page
        page = text_of(send(client, new, typed | {"requirements-0-values": ""}))
        assert "Isi nilainya, atau hapus syarat ini." in page
        assert not request.lines.exists()

    def test_rows_come_and_go_without_scripts(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        new = url("line_create", request.pk)
        typed = as_typed(with_line(draft(cast)), requirement="add", requirement_new=str(memory.pk))
        page = text_of(send(client, new, typed))
        assert f'name="requirements-0-attribute" value="{memory.pk}"' in page
        gone = as_typed(with_line(draft(cast)), requirement="remove-0", **self.rows(memory, "8"))
        assert "requirements-0" not in text_of(send(client, new, gone))
        assert not request.lines.exists()

    def test_the_cost_is_told_while_typing_before_quantity_and_price(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        has(laptop(), "4", memory)
        has(laptop(), "16", memory)
        judge_url = url("line_judge", request.pk)
        typed = {"kbki": LAPTOP, **self.rows(memory, "8")}
        told = text_of(client.post(judge_url, typed))
        assert "Menyisihkan 1 dari 2 produk dalam negeri." in told
        assert 'id="syarat-0-biaya"' in told
        rows = client.post(url("line_requirements", request.pk), {"kbki": LAPTOP})
        assert "Memori (GB)" in text_of(rows)

    def test_two_people_who_change_requirements_are_asked(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        line = with_line(request)
        requires(line, memory, "8")
        page = url("line_edit", line.pk)
        tab = shown(client, page, page)
        other = LineRequirement.objects.get(line=line)
        other.values = ["16"]
        other.save()
        answer = client.post(page, tab.sent(as_typed(line, **self.rows(memory, "32"))))
        asked = text_of(answer)
        assert "mana yang dipakai?" in asked
        assert "Memori (GB) paling sedikit 16" in asked
        mine = as_typed(line, **self.rows(memory, "32"))
        chosen = mine | {"bentrok": "requirements", "pilih_requirements": "tersimpan"}
        assert send(client, page, chosen).status_code == 302
        assert line.requirements.get().values == ["16"]

    def test_what_only_the_other_changed_is_taken_over(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        line = with_line(request)
        requires(line, memory, "8")
        page = url("line_edit", line.pk)
        tab = shown(client, page, page)
        LineRequirement.objects.filter(line=line).update(values=["16"])
        mine = as_typed(line, **self.rows(memory, "8"), specification="Hitam")
        answer = text_of(client.post(page, tab.sent(mine)))
        assert "mana yang dipakai?" not in answer
        assert 'value="16"' in answer

    def test_the_history_names_them(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        requires(with_line(request), memory, "8", reason="Peta besar")
        page = text_of(client.get(url("request_history", request.pk)))
        assert "Syarat Memori" in page
        assert "Peta besar" in page

    @pytest.mark.parametrize(
        ("field", "typed", "said"),
        [
            ("attribute", "9" * 18, "bukan milik komoditas"),
            ("attribute", "٣", "bukan milik komoditas"),
            ("attribute", "1" * 5000, "bukan milik komoditas"),
            ("values", "9" * 5000, "terlalu panjang"),
            ("values", "1\x002", ""),
            ("values", ["1", "2"], "satu angka saja"),
            ("comparison", "lebih", "Pilih paling sedikit"),
            ("reason", "a\x00b", ""),
        ],
    )
    def test_nonsense_is_refused_and_judged_without_falling(
        self, cast: Cast, field: str, typed: Any, said: str
    ) -> None:
        client, request, memory = self.page(cast)
        new = url("line_create", request.pk)
        sent = as_typed(with_line(draft(cast)), **self.rows(memory, "8"))
        sent |= {f"requirements-0-{field}": typed}
        answer = send(client, new, sent)
        assert answer.status_code == 200
        assert said in text_of(answer)
        assert not request.lines.exists()
        for name in ("line_judge", "line_requirements"):
            assert client.post(url(name, request.pk), sent).status_code == 200
