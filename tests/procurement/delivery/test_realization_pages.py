"""Pages of deliveries: who opens them, what they keep, what they say."""

from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from procurement.models import Realization
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.support.cast import assemble
from tests.support.forms import send, unshown_key

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


@pytest.fixture
def cast():
    return assemble()


@pytest.fixture
def line(cast):
    package = PackageFactory(agency=cast.health)
    return LineFactory(
        request=RequestFactory(package=package, state="approved", requester=cast.requester)
    )


@pytest.fixture
def realization(line):
    made = make_realization(line.request.agency, DAY, request=line.request)
    add_line(made, "2500000", line=line)
    return made


def url(name, thing):
    return reverse(f"procurement:{name}", args=[thing.pk])


def typed(line, **changes):
    fields = {
        "supplier_name": "CV Karya Contoh",
        "supplier_npwp": "03.051.303.0-701.000",
        "small_business": "yes",
        "contract_number": "SP/77",
        "contract_date": "2026-03-01",
        "handover_number": "BAST/77",
        "handover_date": "2026-03-17",
        f"quantity_{line.pk}": "4",
        f"unit_price_{line.pk}": "1.000.000",
    }
    return fields | changes


READERS = {"requester", "approver", "team", "administrator", "auditor"}


def test_who_opens_which_page(client, cast, line, realization):
    pages = {
        "realization_list": reverse("procurement:realization_list"),
        "realization_detail": url("realization_detail", realization),
        "realization_create": url("realization_create", line.request),
        "realization_cancel": url("realization_cancel", realization),
        "request_close": url("request_close", line.request),
    }
    buyers = READERS | {"other_requester", "stranger"}
    allowed = {
        "realization_list": buyers,
        "realization_detail": READERS,
        "realization_create": {"requester"},
        "realization_cancel": {"requester"},
        "request_close": {"requester"},
    }
    for part, person in cast.everyone().items():
        client.force_login(person)
        for name, address in pages.items():
            expected = 200 if part in allowed[name] else 404
            assert client.get(address).status_code == expected, (part, name)


def test_others_do_not_see_it_in_their_list(client, cast, realization):
    for person in (cast.other_requester, cast.stranger):
        client.force_login(person)
        page = client.get(reverse("procurement:realization_list")).content.decode()
        assert realization.handover_number not in page


def test_others_cannot_write(client, cast, line, realization):
    for part, person in cast.everyone().items():
        if part == "requester":
            continue
        client.force_login(person)
        for address, data in [
            (url("realization_create", line.request), typed(line)),
            (url("realization_cancel", realization), {"reason": "iseng"}),
            (url("request_close", line.request), {"reason": "iseng"}),
        ]:
            data["kunci"] = unshown_key()
            assert client.post(address, data).status_code == 404, (part, address)
    assert Realization.objects.counted().count() == 1


def test_a_handover_is_recorded(client, cast, line):
    client.force_login(cast.requester)
    answer = send(client, url("realization_create", line.request), typed(line), follow=True)
    made = Realization.objects.get()
    assert made.supplier_npwp == "030513030701000"
    assert made.lines.get().value == 4_000_000
    page = unescape(answer.content.decode())
    assert "Serah terima dicatat" in page
    assert "Rp4.000.000" in page
    assert "Belum diketahui" in page


def test_what_was_typed_stays_with_the_message_at_its_field(client, cast, line):
    client.force_login(cast.requester)
    wrong = typed(line, **{f"quantity_{line.pk}": "10,5", "contract_number": "SP/ketikan"})
    answer = send(client, url("realization_create", line.request), wrong)
    page = unescape(answer.content.decode())
    assert "diserahkan 10,5 unit, padahal sisanya 10 unit" in page
    assert f'href="#id_quantity_{line.pk}"' in page
    assert 'value="10,5"' in page
    assert 'value="SP/ketikan"' in page
    assert not Realization.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("supplier_npwp", "12345", "NPWP terdiri atas 15 atau 16 angka"),
        ("contract_date", "kemarin", "kemarin"),
        ("handover_date", "2026-02-01", "sebelum tanggal kontrak"),
        ("handover_date", "2099-01-01", "belum terjadi"),
        ("small_business", "", "Pilih salah satu; “Belum diketahui”"),
    ],
)
def test_each_mistake_has_its_message(client, cast, line, field, value, message):
    client.force_login(cast.requester)
    answer = send(client, url("realization_create", line.request), typed(line, **{field: value}))
    assert answer.status_code == 200
    assert message in unescape(answer.content.decode())
    assert not Realization.objects.exists()


def test_the_next_handover_starts_from_the_last(client, cast, line):
    client.force_login(cast.requester)
    address = url("realization_create", line.request)
    send(client, address, typed(line))
    page = unescape(client.get(address).content.decode())
    assert 'value="SP/77"' in page
    assert "Sisa 6 unit" in page


def test_a_request_that_is_not_approved_is_not_delivered(client, cast, line):
    draft = RequestFactory(package=line.request.package, requester=cast.requester)
    client.force_login(cast.requester)
    answer = client.get(url("realization_create", draft))
    assert answer.url == url("request_detail", draft)


def test_cancelling_asks_for_a_reason_and_keeps_the_record(client, cast, realization):
    client.force_login(cast.requester)
    address = url("realization_cancel", realization)
    assert send(client, address, {"reason": " "}).status_code == 200
    page = send(client, address, {"reason": "salah nomor"}, follow=True).content.decode()
    assert "tidak dihitung sebagai belanja" in page
    assert "salah nomor" in page


def test_what_is_put_right_begins_with_what_was_cancelled(client, cast, realization):
    client.force_login(cast.requester)
    address = url("realization_cancel", realization)
    asked = client.get(address).content.decode()
    assert "keluar dari laporan belanja" in asked
    buttons = "".join(asked.split('class="form-card"')[1].split("</form>")[0].split())
    assert ">Kembali</a>" in buttons, "the way back is no second word for cancelling"
    again = url("realization_create", realization.request)
    assert again not in client.get(url("realization_detail", realization)).content.decode()
    page = send(client, address, {"reason": "salah nomor"}, follow=True).content.decode()
    assert f'href="{again}"' in page
    initial = client.get(again).context["form"].initial
    assert initial["contract_number"] == realization.contract_number
    assert initial["supplier_name"] == realization.supplier_name
    client.force_login(cast.approver)
    assert again not in client.get(url("realization_detail", realization)).content.decode()


def test_closing_gives_up_the_rest(client, cast, line):
    client.force_login(cast.requester)
    send(client, url("request_close", line.request), {"reason": "penyedia tidak sanggup"})
    line.request.refresh_from_db()
    assert line.request.state == "completed"


@pytest.mark.parametrize("name", ["realization_list", "realization_detail"])
def test_the_number_of_queries_does_not_grow(
    client, cast, line, realization, name, django_assert_max_num_queries, django_assert_num_queries
):
    client.force_login(cast.auditor)
    one = url(name, realization) if name == "realization_detail" else reverse(f"procurement:{name}")
    client.get(one)
    with django_assert_max_num_queries(12) as before:
        client.get(one)
    for _ in range(25):
        other = LineFactory(request=line.request)
        add_line(realization, "10", line=other)
        more = make_realization(line.request.agency, DAY, request=line.request)
        add_line(more, "10", line=other)
    with django_assert_num_queries(len(before)):
        client.get(one)


def test_the_list_is_searched_and_exported(client, cast, realization):
    client.force_login(cast.auditor)
    address = reverse("procurement:realization_list")
    assert (
        realization.handover_number in client.get(address, {"kata": "sejahtera"}).content.decode()
    )
    nothing = client.get(address, {"kata": "tidakada"}).content.decode()
    assert realization.handover_number not in nothing
    text = b"".join(client.get(address, {"unduh": "csv"})).decode()
    assert "2500000,00" in text
