"""The pages of plan, requests, decisions and exemptions: what they say, keep and cost."""

import json
import re
from decimal import Decimal as D
from html import unescape

import pghistory
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from procurement.budget.ceiling import taken, with_left
from procurement.models import Assessment, CheckWanted, Exemption, Package, PurchaseRequest
from tests.factories.catalog import CertificateFactory, ProductFactory
from tests.factories.procurement import (
    LAPTOP,
    ExemptionFactory,
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
)
from tests.factories.reports import add_line, make_realization
from tests.procurement.acts import approve_request, submit_request
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def url(name: str, *args: object) -> str:
    return reverse(f"procurement:{name}", args=args)


def text_of(response) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(response.content.decode())).split())


def typed(**changes: str) -> dict[str, str]:
    return {
        "description": "Laptop 14 inci",
        "kbki": LAPTOP,
        "quantity": "10",
        "unit": "unit",
        "unit_price": "7.500.000",
        "subject": "industrial_goods",
        "claimed_origin": "unknown",
        "claim_basis": "none",
        **changes,
    }


@pytest.fixture
def requester(client: Client, cast: Cast) -> Client:
    client.force_login(cast.requester)
    return client


@pytest.fixture
def approver(cast: Cast) -> Client:
    client = Client()
    client.force_login(cast.approver)
    return client


class TestPlan:
    """The announced packages."""

    def test_a_package_shows_what_is_left(self, requester: Client, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(50_000_000))
        LineFactory(request=RequestFactory(package=package, state="submitted"))
        said = text_of(requester.get(url("package_detail", package.pk)))
        assert "Rp10.000.000" in said and "Rp40.000.000" in said

    def test_the_list_counts_the_rest_as_the_ceiling_does(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(90_000_000))
        for state in PurchaseRequest.State.values:
            line = LineFactory(request=RequestFactory(package=package, state=state))
        done = package.requests.get(state="completed")
        add_line(make_realization(cast.health, TODAY(), request=done), "7000000", line=line)
        left = with_left(Package.objects.all()).get(pk=package.pk).left
        assert left == package.ceiling - taken([package.pk])[package.pk] == D(63_000_000)

    @pytest.mark.parametrize(("left", "found"), [("some", 1), ("none", 0), ("", 1)])
    def test_filter_by_what_is_left(
        self, requester: Client, cast: Cast, left: str, found: int
    ) -> None:
        PackageFactory(agency=cast.health)
        page = requester.get(url("package_list"), {"sisa": left})
        assert page.context["page_obj"].paginator.count == found


class TestEditor:
    """One line after the other, judged while one types."""

    def test_a_request_starts_from_its_package(self, requester: Client, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health)
        answer = send(requester, url("request_create", package.pk), {"title": "Laptop puskesmas"})
        made = PurchaseRequest.objects.get()
        assert answer.headers["Location"] == url("line_create", made.pk)
        assert (made.requester, made.package) == (cast.requester, package)

    def test_a_line_is_saved_without_any_script(self, requester: Client, cast: Cast) -> None:
        purchase = draft(cast)
        commodity()
        answer = send(requester, url("line_create", purchase.pk), typed())
        assert answer.headers["Location"] == url("request_detail", purchase.pk)
        assert purchase.lines.get().unit_price == D(7_500_000)

    def test_what_was_typed_stays_when_something_is_wrong(
        self, requester: Client, cast: Cast
    ) -> None:
        commodity()
        data = typed(quantity="-3", unit_price="banyak", specification="RAM 16 GB <b>")
        page = send(requester, url("line_create", draft(cast).pk), data).content.decode()
        assert 'value="-3"' in page and 'value="banyak"' in page
        assert "RAM 16 GB &lt;b&gt;" in page and "Belum dapat disimpan" in page

    def test_the_judgement_follows_the_typing_and_stores_nothing(
        self, requester: Client, cast: Cast
    ) -> None:
        better, purchase = laptop(tkdn="45"), draft(cast)
        data = typed(claimed_origin="imported")
        answer = requester.post(
            url("line_judge", purchase.pk), data, headers={"HX-Request": "true"}
        )
        said = text_of(answer)
        assert "Pilih produk lain" in said and str(better) in said and "Pasal 66" in said
        assert "Pakai produk ini" in said and "<html" not in answer.content.decode()
        assert not purchase.lines.exists()

    def test_half_a_line_is_not_judged_and_not_scolded(self, requester: Client, cast: Cast) -> None:
        answer = requester.post(url("line_judge", draft(cast).pk), {"description": "Lap"})
        assert answer.status_code == 200 and "penilaian muncul di sini" in text_of(answer)

    def test_a_product_of_the_picker_fills_the_form(self, requester: Client, cast: Cast) -> None:
        product, purchase = laptop(price=D(8_250_000)), draft(cast)
        data = typed(product=str(product.pk), description="", unit="", unit_price="")
        page = send(requester, url("line_create", purchase.pk), data)
        form = page.context["form"]
        assert form["description"].value() == str(product)
        assert form["unit"].value() == "unit" and not purchase.lines.exists()

    def test_an_alternative_is_taken_with_one_button(self, requester: Client, cast: Cast) -> None:
        better, line = laptop(tkdn="45"), with_line(draft(cast), laptop(tkdn="20"))
        page = text_of(requester.get(url("request_detail", line.request_id)))
        assert "Pilih produk lain" in page
        send(
            requester,
            url("line_choose", line.pk),
            {"product": better.pk},
            on=url("request_detail", line.request_id),
        )
        line.refresh_from_db()
        assert line.product == better

    def test_the_officers_are_asked_and_the_search_unblocks(
        self, requester: Client, cast: Cast
    ) -> None:
        line = with_line(draft(cast), claimed_origin="imported")
        assert "Minta pemeriksaan daftar nasional" in text_of(
            requester.get(url("request_detail", line.request_id))
        )
        send(requester, url("check_want", line.pk), on=url("request_detail", line.request_id))
        assert CheckWanted.objects.get().keyword == line.description
        requester.force_login(cast.officer)
        listed = requester.get(url("wanted_check_list"))
        assert line.description in text_of(listed)
        assert f"komoditas={LAPTOP}" in unescape(listed.content.decode())
        assert "Diminta memeriksa daftar nasional" in text_of(requester.get("/"))

    def test_only_the_team_may_pick_the_teams_calculation(
        self, requester: Client, cast: Cast
    ) -> None:
        commodity()
        data = typed(claimed_origin="domestic", claimed_tkdn="45", claim_basis="team_calculation")
        page = send(requester, url("line_create", draft(cast).pk), data)
        assert "claim_basis" in page.context["form"].errors


class TestDecision:
    """The approver's page."""

    def test_submit_approve_and_read_the_frozen_judgement(
        self, requester: Client, approver: Client, cast: Cast
    ) -> None:
        purchase = draft(cast)
        with_line(purchase, laptop())
        page = url("request_detail", purchase.pk)
        send(requester, url("request_submit", purchase.pk), on=page)
        page = text_of(approver.get(url("request_detail", purchase.pk)))
        assert "Keputusan Anda" in page and "Memenuhi kewajiban" in page
        send(
            approver,
            url("request_decide", purchase.pk),
            {"action": "approve"},
            on=url("request_detail", purchase.pk),
        )
        purchase.refresh_from_db()
        assert purchase.state == "approved"
        frozen = Assessment.objects.get(occasion="approve")
        page = text_of(approver.get(url("assessment_detail", frozen.pk)))
        assert frozen.sha256 in page and "Hasilnya sama persis." in page
        answer = approver.get(url("assessment_json", frozen.pk))
        assert answer.content.decode() == frozen.snapshot and json.loads(frozen.snapshot)

    def test_a_refused_decision_keeps_the_notes(self, approver: Client, cast: Cast) -> None:
        """A note on each line would be reason enough; here one of two has one."""
        request = draft(cast)
        line = with_line(request, laptop())
        with_line(request, laptop(name="Laptop lain"))
        purchase = submit_request(by=cast.requester, request=request)
        data = {"action": "return", "reason": "", f"line_{line.pk}": "Cukup lima unit"}
        page = send(
            approver,
            url("request_decide", purchase.pk),
            data,
            on=url("request_detail", purchase.pk),
        )
        assert page.status_code == 200 and "Tuliskan alasannya" in text_of(page)
        assert 'value="Cukup lima unit"' in page.content.decode()

    def test_what_changed_since_the_submission_is_shown(self, approver: Client, cast: Cast) -> None:
        product = laptop(tkdn="45")
        laptop(tkdn="40")
        purchase = submitted(cast, product)
        product.certificates.update(tkdn=D(10))
        page = text_of(approver.get(url("request_detail", purchase.pk)))
        assert "Sejak diajukan, penilaian berubah" in page
        page = send(
            approver,
            url("request_decide", purchase.pk),
            {"action": "approve"},
            on=url("request_detail", purchase.pk),
        )
        assert "sekarang “Pilih produk lain”" in text_of(page)

    def test_home_shows_what_waits_and_only_what_one_may_decide(
        self, approver: Client, cast: Cast
    ) -> None:
        submitted(cast, laptop())
        page = text_of(approver.get("/"))
        assert "Menunggu persetujuan Anda (1)" in page and "Putuskan berikutnya" in page
        PurchaseRequest.objects.update(requester=cast.approver)
        page = text_of(approver.get("/"))
        assert "Menunggu persetujuan Anda (1)" not in page and "Putuskan berikutnya" not in page


class TestExemptionPages:
    """Asked on the line, decided by the team."""

    def test_from_the_line_to_the_teams_answer(self, requester: Client, cast: Cast) -> None:
        laptop(tkdn="45")
        line = with_line(draft(cast), laptop(tkdn="20"))
        data = {"kind": "exemption", "ground": "specification", "reason": "Wajib tahan air"}
        answer = send(requester, url("exemption_ask", line.pk), data | {"evidence": "-"})
        assert "Sebutkan buktinya" in text_of(answer) and not Exemption.objects.exists()
        data["evidence"] = "Surat dinas 027/3 tanggal 3 Maret 2026"
        send(requester, url("exemption_ask", line.pk), data)
        exemption = Exemption.objects.get()
        requester.force_login(cast.team)
        assert "Menunggu rekomendasi Tim P3DN (1)" in text_of(requester.get("/"))
        page = url("exemption_detail", exemption.pk)
        said = text_of(requester.get(page))
        assert "Wajib tahan air" in said and "Surat dinas 027/3" in said
        assert "yang memutuskan dan bertanggung jawab membelinya adalah PA/KPA" in said
        answer = send(requester, page, {"action": "refuse", "decision_note": ""})
        assert "Tuliskan alasan penolakan" in text_of(answer)
        answer = send(
            requester,
            page,
            {"action": "grant", "decision_note": "Terbukti", "valid_until": "2099-12-31"},
        )
        assert "Isi nomor surat" in text_of(answer)
        number = {"decision_number": "500/17"}
        send(
            requester,
            page,
            {"action": "grant", "decision_note": "Terbukti", "valid_until": "2099-12-31"} | number,
        )
        exemption.refresh_from_db()
        assert (exemption.state, exemption.decided_by) == ("granted", cast.team)

    def test_the_team_writes_down_its_calculation(self, requester: Client, cast: Cast) -> None:
        line = with_line(draft(cast))
        requester.force_login(cast.team)
        page = url("line_calculate", line.pk)
        assert send(requester, page, {"origin": "domestic"}).context["form"].errors
        send(requester, page, {"origin": "domestic", "tkdn": "41,5", "decision_number": " 500/7 "})
        line.refresh_from_db()
        assert (line.claimed_tkdn, line.claim_basis) == (D("41.50"), "team_calculation")


def grown(cast: Cast, size: int) -> PurchaseRequest:
    """A submitted request with this many lines of different products."""
    with pghistory.context(user=cast.requester.pk):
        purchase = draft(cast, ceiling="100000000000")
        for _ in range(size):
            product = ProductFactory(commodity=commodity(), unit="unit")
            CertificateFactory(producer=product.producer, products=[product])
            with_line(purchase, product, quantity=D(1))
    return purchase


class TestCost:
    """As many queries for many rows as for a few."""

    def count(self, client: Client, address: str) -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    @pytest.mark.parametrize(
        ("few", "many", "editing", "deciding"), [(3, 9, 21, 27), (12, 30, 23, 31)]
    )
    def test_editor_and_decision(
        self, requester: Client, approver: Client, cast: Cast,
        few: int, many: int, editing: int, deciding: int,
    ) -> None:  # fmt: skip
        """Lines shown whole, and rows of which nothing is kept yet, so that all are judged."""
        sizes = {}
        for size in (few, many):
            purchase = grown(cast, size)
            page = url("request_detail", purchase.pk)
            counts = [self.count(requester, page)]
            send(requester, url("request_submit", purchase.pk), on=page)
            counts.append(self.count(approver, page))
            approve_request(by=cast.approver, request=purchase)
            counts.append(self.count(requester, page))
            sizes[size] = counts
        assert sizes[few] == sizes[many]
        # how much there is of each kind, rules of the region, groups, further packages, dismissals, attributes, what is required and standard prices;
        # who decides also sees what an approval would do: steps, room under the ceilings, pieces at the producers
        requester_sees, approver_sees, requester_sees_after = sizes[many]
        assert max(requester_sees, requester_sees_after) <= editing
        assert approver_sees <= deciding

    @pytest.mark.parametrize(
        "name", ["package_list", "request_list", "exemption_list", "wanted_check_list"]
    )
    def test_lists(self, requester: Client, cast: Cast, name: str) -> None:
        counts = []
        for size in (3, 27):
            for _ in range(size):
                line = with_line(draft(cast))
                ExemptionFactory(line=line)
                CheckWanted.objects.create(
                    region=cast.region,
                    request=line.request,
                    commodity=line.commodity,
                    keyword="laptop",
                    asked_by=cast.requester,
                )
            counts.append(self.count(requester, url(name) + "?baris=50"))
        assert counts[0] == counts[1] <= 12

    def test_submitting_costs_the_same_for_thirty_lines(
        self, requester: Client, cast: Cast
    ) -> None:
        counts = []
        for size in (3, 30):
            purchase = grown(cast, size)
            to = url("request_submit", purchase.pk)
            form = shown(requester, url("request_detail", purchase.pk), to)
            with CaptureQueriesContext(connection) as queries:
                requester.post(to, form.sent({}))
            counts.append(len(queries))
            assert PurchaseRequest.objects.get(pk=purchase.pk).state == "submitted"
        assert counts[0] == counts[1]
