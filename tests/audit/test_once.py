"""A form is worked off once, however often it is sent."""

import uuid
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.test import RequestFactory as Requests
from django.utils import timezone

from p3dn.audit.editing.once import KEPT, nothing_made, once
from p3dn.audit.models import Submission
from p3dn.audit.tasks import forget_submissions
from procurement.models import PurchaseRequest
from procurement.request.services import create_request
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import form_in
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db


@once
def start(request, package, answer=None):
    """File a request, unless its title is missing."""
    if not request.POST["title"]:
        return HttpResponse("Isi judulnya.")
    made = create_request(by=request.user, package=package, title=request.POST["title"])
    return answer(made) if answer else redirect(f"/pengadaan/permintaan/{made.pk}/")


def post(user, title="Kursi", key=None, **extra):
    """A request that sends the form."""
    request = Requests().post("/baru/", {"title": title, "kunci": key or "", **extra})
    request.user = user
    request.htmx = False
    request._messages = []
    request.session = {}
    return request


@pytest.fixture
def package(cast: Cast):
    return PackageFactory(agency=cast.health)


@pytest.fixture
def key() -> str:
    return str(uuid.uuid4())


def test_a_repeat_leads_to_the_first_result(cast, package, key):
    answers = [start(post(cast.requester, key=key), package) for _ in range(3)]
    assert PurchaseRequest.objects.count() == 1
    assert {one.url for one in answers} == {
        f"/pengadaan/permintaan/{PurchaseRequest.objects.get().pk}/"
    }


def test_another_key_is_another_form(cast, package, key):
    start(post(cast.requester, key=key), package)
    start(post(cast.requester, key=str(uuid.uuid4())), package)
    assert PurchaseRequest.objects.count() == 2


def test_a_key_is_ones_own(cast, package, key):
    """Nobody is led to what another person made, nor blocked by it."""
    other = assemble_another(cast)
    start(post(cast.requester, key=key), package)
    start(post(other, key=key), package)
    assert PurchaseRequest.objects.count() == 2


def assemble_another(cast):
    from tests.procurement.scenes import other_requester_of

    return other_requester_of(cast)


@pytest.mark.parametrize("key", ["", "bukan-kunci"])
def test_without_a_key_nothing_is_made_and_the_text_stays(cast, package, key):
    answer = start(post(cast.requester, key=key), package)
    assert answer.status_code == 400
    assert not PurchaseRequest.objects.exists() and "Kursi" in answer.content.decode()


def test_a_refused_form_leaves_the_key_free(cast, package, key):
    assert b"Isi judulnya" in start(post(cast.requester, "", key=key), package).content
    start(post(cast.requester, key=key), package)
    assert PurchaseRequest.objects.count() == Submission.objects.count() == 1


def test_a_way_out_without_a_result_leaves_the_key_free(cast, package, key):
    away = once(lambda request: nothing_made(redirect("/daftar/")))
    away(post(cast.requester, key=key))
    assert not Submission.objects.exists()


def test_a_broken_view_leaves_nothing(cast, package, key):
    def broken(request):
        create_request(by=request.user, package=package, title="x")
        raise Http404

    with pytest.raises(Http404), transaction.atomic():
        once(broken)(post(cast.requester, key=key))
    assert not PurchaseRequest.objects.exists() and not Submission.objects.exists()


@pytest.mark.parametrize("header", ["HX-Redirect", "HX-Location"])
def test_htmx_is_led_the_same_way_again(cast, package, key, header):
    def lead(made):
        return HttpResponse(status=204, headers={header: f"/{made.pk}/"})

    first, again = (start(post(cast.requester, key=key), package, lead) for _ in range(2))
    assert first.headers[header] == again.headers[header] and again.status_code == 204
    assert PurchaseRequest.objects.count() == 1


def test_an_empty_answer_is_given_again(cast, package, key):
    empty = lambda made: HttpResponse(status=204)  # noqa: E731
    for _ in range(2):
        assert start(post(cast.requester, key=key), package, empty).status_code == 204
    assert PurchaseRequest.objects.count() == 1


class TestBack:
    """The Back button brings the used key back."""

    def test_other_content_is_neither_lost_nor_saved_unasked(self, cast, package, key):
        first = start(post(cast.requester, "Kursi", key=key), package)
        answer = start(post(cast.requester, "Meja", key=key), package)
        page = answer.content.decode()
        assert answer.status_code == 409 and PurchaseRequest.objects.count() == 1
        assert "Meja" in page and first.url in page

    def test_it_can_be_saved_as_new_from_there(self, cast, package, key):
        start(post(cast.requester, "Kursi", key=key), package)
        page = start(post(cast.requester, "Meja", key=key), package).content.decode()
        again = dict(form_in(page, "/baru/", "/baru/").hidden)
        assert again["kunci"] != key
        start(post(cast.requester, again["title"], key=again["kunci"]), package)
        assert set(PurchaseRequest.objects.values_list("title", flat=True)) == {"Kursi", "Meja"}

    def test_another_file_is_other_content(self, cast, package, key):
        one, other = (SimpleUploadedFile(f"{n}.pdf", b"x") for n in "ab")
        start(post(cast.requester, key=key, file=one), package)
        answer = start(post(cast.requester, key=key, file=other), package)
        assert answer.status_code == 409 and "b.pdf" in answer.content.decode()


def test_old_keys_are_forgotten(cast):
    for age in (KEPT - timedelta(hours=1), KEPT + timedelta(hours=1)):
        row = Submission.objects.create(user=cast.requester, key=uuid.uuid4(), content="x")
        Submission.objects.filter(pk=row.pk).update(created_at=timezone.now() - age)
    assert forget_submissions() == 1
    assert Submission.objects.count() == 1


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """Three clicks in the same moment."""

    def test_one_is_made_and_all_are_led_there(self):
        cast = assemble()
        package, key = PackageFactory(agency=cast.health), str(uuid.uuid4())
        acts = [lambda: start(post(cast.requester, key=key), package)] * 3
        answers = at_once(*acts)
        made = PurchaseRequest.objects.get()
        assert {one.url for one in answers} == {f"/pengadaan/permintaan/{made.pk}/"}

    def test_a_refused_first_click_does_not_block_the_second(self):
        cast = assemble()
        package, key = PackageFactory(agency=cast.health), str(uuid.uuid4())
        answers = at_once(
            *[
                lambda title=title: start(post(cast.requester, title, key=key), package)
                for title in ("", "Kursi")
            ]
        )
        assert {200, 302} >= {one.status_code for one in answers} - {409}
        assert PurchaseRequest.objects.count() == 1
