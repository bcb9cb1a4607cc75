"""What a request says for all its lines, and a line otherwise for itself; a request without a package."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from procurement.judgement.facts import facts_for
from procurement.models import PurchaseRequest
from procurement.request.life.submission import lines_of
from tests.factories.procurement import PackageFactory, member
from tests.procurement.acts import approve_request, edit_request, submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def edited(cast: Cast, request: PurchaseRequest, **said: object) -> None:
    """Change the head of a request."""
    values = {"title": request.title, "needed_on": request.needed_on, "note": request.note}
    edit_request(by=cast.requester, request=request, **values | said)


def places(request: PurchaseRequest) -> list[str]:
    """Where each line is judged to be needed."""
    lines = lines_of(PurchaseRequest.objects.for_page().get(pk=request.pk))
    return [facts.place for facts in facts_for(lines, TODAY())]


def test_lines_follow_the_head_unless_they_say_otherwise(cast: Cast) -> None:
    request = draft(cast)
    follows, own = with_line(request), with_line(request, place="Aula", price_basis="Kontrak")
    edited(cast, request, place="Gudang", price_basis="Survei", needed_on=TODAY())
    assert places(request) == ["Gudang", "Aula"]
    for line in (follows, own):
        line.refresh_from_db()
    fresh = PurchaseRequest.objects.get(pk=request.pk)
    follows.request = own.request = fresh
    assert (follows.priced_by, own.priced_by) == ("Survei", "Kontrak")
    assert follows.needed_by == TODAY()
    edited(cast, request, place="Posko", price_basis="Survei", needed_on=TODAY())
    assert places(request) == ["Posko", "Aula"]


def test_what_was_approved_under_it_is_locked(cast: Cast) -> None:
    request = draft(cast)
    with_line(request, laptop())
    submit_request(by=cast.requester, request=request)
    approve_request(by=cast.approver, request=request)
    for field in ("place", "price_basis"):
        with pytest.raises(DatabaseError, match="locked_after_approval"), transaction.atomic():
            PurchaseRequest.objects.filter(pk=request.pk).update(**{field: "Lain"})


class TestStart:
    """The page that starts a request with a package, or without and why."""

    def start(self, cast: Cast, **typed: object) -> tuple[object, str]:
        answer = send(signed_in(cast.requester), url("request_start"), {"title": "Tenda"} | typed)
        return answer, text_of(answer)

    def test_without_a_package_it_asks_why(self, cast: Cast) -> None:
        _answer, said = self.start(cast, place="Posko")
        assert "Pilih paket, atau tuliskan mengapa" in said and 'value="Posko"' in said
        answer, _said = self.start(cast, unplanned_reason="Banjir", place="Posko")
        made = PurchaseRequest.objects.get()
        assert answer.url == url("line_create", made.pk)
        assert (made.agency, made.package, made.unplanned_reason) == (cast.health, None, "Banjir")
        assert made.place == "Posko"

    def test_with_a_package(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health)
        _answer, said = self.start(cast, package=package.pk, unplanned_reason="Banjir")
        assert "Kosongkan alasan ini" in said
        self.start(cast, package=package.pk)
        assert PurchaseRequest.objects.get().package == package

    def test_packages_of_others_are_not_offered(self, cast: Cast) -> None:
        _answer, said = self.start(cast, package=PackageFactory(name="Rahasia").pk)
        assert not PurchaseRequest.objects.exists() and "Rahasia" not in said

    def test_who_files_for_two_agencies_chooses(self, cast: Cast) -> None:
        member(cast.industry, "requester", user=cast.requester)
        package = PackageFactory(agency=cast.health)
        typed = {"agency": cast.industry.pk, "package": package.pk}
        _answer, said = self.start(cast, **typed)
        assert "milik perangkat daerah lain" in said
        self.start(cast, **typed | {"package": "", "unplanned_reason": "Banjir"})
        assert PurchaseRequest.objects.get().agency == cast.industry


def test_the_list_tells_apart_what_has_no_package(cast: Cast) -> None:
    planned = draft(cast, title="Direncanakan")
    with_line(planned, quantity=D(1), needed_on=TODAY() + timedelta(days=1))
    PurchaseRequest.objects.create(
        region=cast.region, agency=cast.health, unplanned_reason="Banjir", number="X/1",
        title="Darurat", requester=cast.requester,
    )  # fmt: skip
    client = signed_in(cast.administrator)
    found = {}
    for choice in ("planned", "unplanned"):
        page = client.get(url("request_list"), {"rencana": choice})
        found[choice] = [row.title for row in page.context["page_obj"]]
    assert found == {"planned": ["Direncanakan"], "unplanned": ["Darurat"]}
