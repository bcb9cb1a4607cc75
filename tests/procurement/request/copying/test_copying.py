"""A request copied from an earlier one: what comes along, what is said of what does not hold any more."""

from datetime import timedelta
from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from procurement.models import BudgetLine, PurchaseRequest
from procurement.request.copying.payers import payers_for
from procurement.request.copying.reads import as_today
from procurement.request.copying.services import copy_request
from procurement.request.life.submission import lines_of
from tests.factories.catalog import StandingChangeFactory
from tests.factories.procurement import ExemptionFactory, PackageFactory
from tests.procurement.needs import attribute, requires
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def copied(cast: Cast, source: PurchaseRequest, **given: Any) -> PurchaseRequest:
    """A copy of all lines, against the same package."""
    values = {
        "package": source.package,
        "title": source.title,
        "only": [line.pk for line in source.lines.all()],
    }
    return copy_request(source=source, **{"by": cast.requester} | values | given)


def notes(source: PurchaseRequest) -> list[str]:
    """What is said of each line, in one sentence each."""
    fresh = PurchaseRequest.objects.get(pk=source.pk)
    payers = payers_for(fresh, fresh.package)
    return [" ".join(one.notes) for one in as_today(fresh, lines_of(fresh), payers, TODAY())]


def test_lines_come_along_with_all_they_say(cast: Cast) -> None:
    source = draft(cast, place="Gudang farmasi", price_basis="Survei")
    memory = attribute()
    first = with_line(source, laptop(), quantity=D(7), specification="Hitam", place="Aula")
    requires(first, memory, "8", reason="Perlu")
    with_line(source, description="Pelatihan", price_basis="Kontrak lama", claimed_fits=True)
    made = copied(cast, source, place=source.place, price_basis=source.price_basis)
    assert (made.state, made.copied_from, made.requester) == ("draft", source, cast.requester)
    assert (made.place, made.price_basis) == ("Gudang farmasi", "Survei")
    one, two = made.lines.order_by("position")
    assert (one.product, one.quantity, one.specification, one.place) == (
        first.product, D(7), "Hitam", "Aula",
    )  # fmt: skip
    kept = one.requirements.get()
    assert (kept.name, kept.values, kept.reason) == ("Memori", ["8"], "Perlu")
    assert (two.description, two.price_basis, two.claimed_fits) == (
        "Pelatihan",
        "Kontrak lama",
        True,
    )
    assert made.number != source.number
    assert source.lines.count() == 2


def test_an_approved_request_is_copied_as_a_draft(cast: Cast) -> None:
    source = submitted(cast, laptop())
    made = copied(cast, source)
    assert [line.state for line in made.lines.all()] == ["draft"]
    assert made.decisions.count() == 0


def test_only_chosen_lines_come_along(cast: Cast) -> None:
    source = draft(cast)
    with_line(source, description="Satu")
    second = with_line(source, description="Dua")
    made = copied(cast, source, only=[second.pk])
    assert list(made.lines.values_list("position", "description")) == [(1, "Dua")]
    with pytest.raises(ValidationError, match="paling sedikit satu baris"):
        copied(cast, source, only=[])


class TestWhatHoldsNoLonger:
    """Said per line before the copy is made; the line comes along all the same."""

    def test_a_product_that_is_sold_no_more(self, cast: Cast) -> None:
        source = submitted(cast, product := laptop())
        product.is_active = False
        product.save()
        assert "tidak ditawarkan" in notes(source)[0]
        made = copied(cast, source)
        assert made.lines.get().product == product
        page = text_of(signed_in(cast.requester).get(url("request_detail", made.pk)))
        assert "tidak ditawarkan" in page

    def test_a_certificate_that_was_revoked(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source, product := laptop())
        laptop()  # another one satisfies
        assert notes(source) == [""]
        StandingChangeFactory(certificate=product.certificates.get(), kind="revoked")
        assert "Belum boleh dibeli" in notes(source)[0]

    def test_a_full_package_and_a_busy_producer(self, cast: Cast) -> None:
        source = draft(cast, ceiling="25000000")
        product = laptop(capacity="12", price=D(1_000_000))
        with_line(source, product)
        with_line(source, product)
        with_line(source, product)
        first, second, third = notes(source)
        assert first == ""
        assert "Sisa kapasitas produk ini 2" in second and "sisa pagu" not in second
        assert "sisa pagu paket Rp25.000.000" in third

    def test_a_price_that_changed(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source, product := laptop(price=D(1_000_000)))
        product.price = D(1_250_000)
        product.save()
        assert notes(source) == ["Harga katalog sekarang Rp1.250.000."]
        assert copied(cast, source).lines.get().unit_price == D(1_000_000)

    def test_what_was_for_the_source_alone(self, cast: Cast) -> None:
        source = draft(cast)
        line = with_line(source, needed_on=TODAY() - timedelta(days=3))
        ExemptionFactory(
            line=line, state="granted", decided_by=cast.team, decided_at=timezone.now()
        )
        said = notes(source)[0]
        assert "sudah lewat" in said and "Pengecualian yang dikabulkan tidak ikut" in said
        made = copied(cast, source).lines.get()
        assert made.needed_on is None and not made.exemptions.exists()

    def test_a_value_of_the_team(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(
            source, claim_basis="team_calculation", claimed_tkdn=D(30), team_decision_number="1/TIM"
        )
        assert "1/TIM" in notes(source)[0]
        made = copied(cast, source).lines.get()
        assert (made.claim_basis, made.claimed_tkdn, made.team_decision_number) == (
            "none",
            None,
            "",
        )

    def test_a_budget_line_of_another_package(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source, budget_line=source.package.budget_lines.get())
        other = PackageFactory(agency=cast.health)
        made = copied(cast, source, package=other)
        assert made.lines.get().budget_line == other.budget_lines.get()
        BudgetLine.objects.create(package=other, fiscal_year=2026, amount=D(5), mak="1")
        assert copied(cast, source, package=other).lines.get().budget_line is None


class TestFurtherPackages:
    """They come along where they may still pay, and their lines stay paid by them."""

    def test_they_pay_the_copy_as_they_paid_the_source(self, cast: Cast) -> None:
        own = PackageFactory(agency=cast.health, ceiling=D(50_000_000))
        further = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        over = PackageFactory(agency=cast.health, fiscal_year=own.fiscal_year - 1)
        source = draft(cast, package=own)
        for package in (further, over):
            source.further.create(package=package)
        for package in (own, further, further):
            with_line(source, laptop(), budget_line=package.budget_lines.get())
        assert [("sisa pagu" in said) for said in notes(source)] == [False, False, True]
        page = text_of(signed_in(cast.requester).get(url("request_copy", source.pk)))
        assert f"<li>{further}</li>" in page and f"Paket {over} tidak ikut:" in page
        made = copied(cast, source)
        assert made.package_ids() == [own.pk, further.pk]
        paid_by = [line.budget_line.package for line in made.lines.order_by("position")]
        assert paid_by == [own, further, further]

    def test_against_one_of_them_it_is_no_further_one(self, cast: Cast) -> None:
        source = draft(cast)
        further = PackageFactory(agency=cast.health)
        source.further.create(package=further)
        with_line(source, budget_line=further.budget_lines.get())
        made = copied(cast, source, package=further)
        assert made.package_ids() == [further.pk]
        assert made.lines.get().budget_line == further.budget_lines.get()


class TestRefusals:
    """Who may not, and against which package not."""

    def test_others(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source)
        for person in (cast.approver, cast.other_requester, cast.stranger):
            with pytest.raises(PermissionDenied):
                copied(cast, source, by=person)

    def test_another_agencys_package(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source)
        with pytest.raises(ValidationError, match="perangkat daerah lain"):
            copied(cast, source, package=PackageFactory())
        assert PurchaseRequest.objects.count() == 1


def test_queries_do_not_grow_with_lines(cast: Cast) -> None:
    def count(size: int) -> tuple[int, int]:
        source = draft(cast)
        product = laptop(capacity=None)
        memory = attribute(name=f"Memori {size}")
        for _ in range(size):
            requires(with_line(source, product), memory, "8")
        fresh = PurchaseRequest.objects.for_page().get(pk=source.pk)
        only = list(source.lines.values_list("pk", flat=True))
        with CaptureQueriesContext(connection) as looked:
            as_today(fresh, lines_of(fresh), payers_for(fresh, fresh.package), TODAY())
        with CaptureQueriesContext(connection) as written:
            copied(cast, fresh, only=only)
        return len(looked), len(written)

    count(1)
    assert count(3) == count(30)


class TestPage:
    """The page shows what would come along, and leads to the copy."""

    def test_it_copies(self, cast: Cast) -> None:
        source = draft(cast, needed_on=TODAY() - timedelta(days=1))
        with_line(source, laptop(), description="Laptop camat")
        client = signed_in(cast.requester)
        page = url("request_copy", source.pk)
        form = shown(client, page)
        assert ("lines", str(source.lines.get().pk)) in form.filled
        answer = client.post(page, form.sent(dict(form.filled) | {
            "title": "Tahun ini", "package": source.package_id, "unplanned_reason": "",
        }))  # fmt: skip
        made = PurchaseRequest.objects.exclude(pk=source.pk).get()
        assert answer.url == url("request_detail", made.pk)
        assert (made.title, made.needed_on) == ("Tahun ini", None)
        assert source.number in text_of(client.get(answer.url))

    def test_refused_lines_say_so_and_are_not_ticked(self, cast: Cast) -> None:
        source = draft(cast, state="rejected")
        refused, open_ = with_line(source, state="rejected"), with_line(source, state="draft")
        page = text_of(signed_in(cast.requester).get(url("request_copy", source.pk)))
        assert "Pada permintaan asalnya baris ini ditolak." in page
        boxes = {
            line.pk: f'value="{line.pk}" checked' in " ".join(page.split())
            for line in (refused, open_)
        }
        assert boxes == {refused.pk: False, open_.pk: True}

    def test_twice_is_once(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source)
        client = signed_in(cast.requester)
        form = shown(client, url("request_copy", source.pk))
        typed = form.sent({
            "title": "A", "package": source.package_id, "lines": [source.lines.get().pk],
        })  # fmt: skip
        for _ in range(2):
            assert client.post(url("request_copy", source.pk), typed).status_code == 302
        assert PurchaseRequest.objects.count() == 2

    def test_what_was_typed_stays_when_refused(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source)
        client = signed_in(cast.requester)
        answer = send(
            client, url("request_copy", source.pk), {"title": "Judul saya", "package": ""}
        )
        said = text_of(answer)
        assert "Judul saya" in said and "Pilih paket, atau tuliskan mengapa" in said
        assert "Pilih paling sedikit satu baris" in said

    def test_the_list_leads_there(self, cast: Cast) -> None:
        source = draft(cast)
        with_line(source)
        link = url("request_copy", source.pk)
        assert link in text_of(signed_in(cast.requester).get(url("request_list")))
        assert link not in text_of(signed_in(cast.approver).get(url("request_list")))
