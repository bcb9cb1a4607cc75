"""Pages of requests: every role at every door, constant queries, nothing typed is lost."""

import re
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, Product
from procurement.models import Assessment, CheckWanted, Exemption, Package, RequestLine
from procurement.request.showing.rows import MOST
from tests.factories.catalog import CommodityFactory
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line, with_lines
from tests.procurement.shop import drafted, submitted, typed
from tests.support.cast import Cast
from tests.support.forms import send, unshown_key
from tests.support.markup import tight


@pytest.mark.parametrize("numbers", [(3, 9), (12, 40)], ids=["whole", "rows"])
@pytest.mark.parametrize(("state", "most"), [("draft", 23), ("submitted", 31)])
def test_the_page_asks_as_much_for_many_lines_as_for_a_few(
    cast: Cast, package: Package, chair: Product, client: Client, state: str, most: int,
    numbers: tuple[int, int], django_assert_max_num_queries: Any,
) -> None:  # fmt: skip
    # who decides is also told what an approval would do; rows of which nothing is kept yet are all judged
    Package.objects.update(ceiling=Decimal(10) ** 9)
    client.force_login(cast.approver)
    counts = []
    for number in numbers:
        request = drafted(cast, package)
        with_lines(request, number, chair, quantity=Decimal(1), unit=chair.unit)
        if state == "submitted":
            submit_request(by=cast.requester, request=request)
        client.get("/")
        with django_assert_max_num_queries(most) as queries:
            client.get(reverse("procurement:request_detail", args=[request.pk]))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_a_package_of_a_year_gone_is_said(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = drafted(cast, package)
    page = reverse("procurement:request_detail", args=[request.pk])
    for person in (cast.requester, cast.approver):
        client.force_login(person)
        this_year = timezone.localdate().year
        for year, told in ((this_year - 1, True), (this_year, False), (this_year + 1, False)):
            Package.objects.filter(pk=package.pk).update(fiscal_year=year)
            found = client.get(page).content.decode()
            assert ("yang sudah berakhir" in found) is told, year


def test_a_wrong_amount_keeps_what_was_typed(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = drafted(cast, package)
    client.force_login(cast.requester)
    data = {
        "description": "Kursi panjang sekali",
        "kbki": "3811101003",
        "quantity": "sepuluh",
        "unit": "buah",
        "unit_price": "-5",
        "chosen_product": "",
    }
    page = send(
        client, reverse("procurement:line_create", args=[request.pk]), data
    ).content.decode()
    assert "tidak boleh negatif" in page
    assert "bukan angka" in page
    assert 'value="Kursi panjang sekali"' in page
    assert 'value="sepuluh"' in page
    assert request.lines.count() == 0


def test_typing_shows_a_judgement_and_stores_nothing(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = drafted(cast, package)
    client.force_login(cast.requester)
    data = {
        "description": "Kursi",
        "kbki": "3811101003",
        "quantity": "2",
        "unit": "buah",
        "unit_price": "500.000",
        "chosen_product": str(chair.pk),
    }
    page = client.post(reverse("procurement:line_judge", args=[request.pk]), data).content.decode()
    assert "Memenuhi kewajiban" in page
    assert "Rp1.000.000" in page
    assert request.lines.count() == 0


def test_every_role_at_every_door(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = submitted(cast, package, typed(chair))
    line = request.lines.get()
    frozen = Assessment.objects.get()
    draft = drafted(cast, package, typed(chair))
    asked = Exemption.objects.create(
        line=line, kind="exemption", ground="other", reason="x", asked_by=cast.requester,
        quantity=line.quantity, thing="x",
    )  # fmt: skip
    own = {"requester", "approver", "team", "administrator", "auditor"}
    members = own | {"other_requester", "stranger"}
    doors = {
        ("package_list", ()): members,
        ("package_detail", (package.pk,)): own,
        ("request_list", ()): members,
        ("request_detail", (request.pk,)): own,
        ("request_create", (package.pk,)): {"requester"},
        ("request_edit", (draft.pk,)): {"requester"},
        ("request_cancel", (draft.pk,)): {"requester"},
        ("line_create", (draft.pk,)): {"requester"},
        ("line_edit", (draft.lines.get().pk,)): {"requester"},
        ("exemption_ask", (draft.lines.get().pk,)): {"requester"},
        ("exemption_list", ()): members,
        ("exemption_detail", (asked.pk,)): own,
        ("assessment_detail", (frozen.pk,)): own,
        ("assessment_json", (frozen.pk,)): own,
    }
    for (name, args), allowed in doors.items():
        address = reverse(f"procurement:{name}", args=args)
        assert client.get(address).status_code == 302, name
        for part, user in cast.everyone().items():
            client.force_login(user)
            expected = 200 if part in allowed else 404
            assert client.get(address).status_code == expected, (name, part)
        client.logout()


def test_every_role_at_every_button(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = submitted(cast, package, typed(chair))
    line = request.lines.get()
    posts = {
        ("request_decide", (request.pk,)): {"approver"},
        ("request_submit", (request.pk,)): {"requester"},
        ("line_judge", (request.pk,)): {"requester"},
        ("line_remove", (line.pk,)): {"requester"},
        ("line_choose", (line.pk,)): {"requester"},
        ("check_want", (line.pk,)): {"requester"},
    }
    for (name, args), allowed in posts.items():
        address = reverse(f"procurement:{name}", args=args)
        for part, user in cast.everyone().items():
            client.force_login(user)
            status = client.post(address, {"kunci": unshown_key()}).status_code
            assert (status in (200, 302)) == (part in allowed), (name, part, status)
            assert client.get(address).status_code == 405, name
    # whoever was answered was told why nothing happened: the request waits for its approver
    request.refresh_from_db()
    assert (request.state, request.lines.count()) == ("submitted", 1)
    assert not CheckWanted.objects.exists() and request.lines.get().product == chair


def test_a_picked_products_price_is_filled_in_as_people_here_write_it(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    Product.objects.filter(pk=chair.pk).update(price=Decimal("1250000.50"))
    request = drafted(cast, package)
    client.force_login(cast.requester)
    page = send(
        client, reverse("procurement:line_create", args=[request.pk]), {"product": str(chair.pk)}
    ).content.decode()
    assert 'value="1.250.000,50"' in page
    (focused,) = re.findall(r"<input[^>]*data-focus[^>]*>", page)
    assert 'name="quantity"' in focused, "what is typed next"


def test_a_line_is_offered_no_class_wider_than_it_takes(cast: Cast, client: Client) -> None:
    for code in ("3811", "38111"):
        CommodityFactory(kbki_code=code, name="Tempat duduk")
    client.force_login(cast.requester)
    address = reverse("catalog:commodity_suggest")
    picked = client.get(address, {"nama": "kbki", "kbki": "3811"}).content.decode()
    assert 'value="38111"' in picked and 'value="3811"' not in picked
    asked = client.get(address, {"q": "3811", "as": "options"}).content.decode()
    assert 'value="3811 ' in asked, "a list is narrowed by any class"


def test_the_history_of_a_request_tells_of_its_lines(
    cast: Cast, package: Package, chair: Product, client: Client
) -> None:
    request = drafted(cast, package, typed(chair))
    request.lines.update(quantity=Decimal(12))
    client.force_login(cast.auditor)
    page = client.get(reverse("procurement:request_history", args=[request.pk]))
    newest = page.context["versions"][0]
    assert str(chair) in newest.about
    assert ("10", "12") in [(change.before, change.after) for change in newest.changes]


@pytest.mark.parametrize("button", ["search", "enter"])
def test_the_catalogue_is_searched_without_javascript_too(
    cast: Cast, package: Package, chair: Product, client: Client, button: str
) -> None:
    request = drafted(cast, package)
    client.force_login(cast.requester)
    address = reverse("procurement:line_create", args=[request.pk])
    data = {"q": "kursi", button: "1", "quantity": "7", "unit_price": "x"}
    page = send(client, address, data).content.decode()
    assert f'name="product" value="{chair.pk}"' in tight(page)
    assert 'value="kursi"' in page and 'value="7"' in page
    assert "Belum dapat disimpan" not in page
    # without words, Enter saves as the first button says
    assert (
        "Belum dapat disimpan" in send(client, address, {"enter": "1", "q": " "}).content.decode()
    )


def test_a_long_request_is_a_table_whose_rows_lead_to_all_that_is_said_of_a_line(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.requester)
    chosen, better = laptop(capacity=None), laptop(tkdn="60", capacity=None)
    request = draft(cast, ceiling="100000000000")
    with_lines(request, MOST - 1, chosen, quantity=Decimal(1))
    weak = with_line(request, laptop(tkdn="12", capacity=None), quantity=Decimal(1))
    page = reverse("procurement:request_detail", args=[request.pk])
    take = f'action="{reverse("procurement:line_choose", args=[weak.pk])}"'
    assert take in client.get(page).content.decode()  # as many as are shown whole
    last = with_line(request, chosen, quantity=Decimal(1))
    said = client.get(page).content.decode()
    assert take not in said and str(better) not in said
    rows = said[said.index("<tbody>") : said.index("</tbody>")]
    assert rows.count("<tr ") == MOST + 1 and rows.count("Memenuhi kewajiban") == MOST
    assert rows.count("Pilih produk lain") == 1 and f'id="baris-{last.position}"' in rows
    whole = reverse("procurement:line_detail", args=[weak.pk])
    assert f'href="{whole}"' in rows
    own = client.get(whole).content.decode()
    assert take in own and str(better) in own
    assert f'href="{reverse("procurement:line_detail", args=[last.pk])}"' in own
    assert f'href="{page}#baris-{weak.position}"' in own
    first, *_others, before = request.lines.filter(position__lt=weak.position)
    assert f'href="{reverse("procurement:line_detail", args=[before.pk])}"' in own
    at_first = client.get(reverse("procurement:line_detail", args=[first.pk])).content.decode()
    assert "Baris berikutnya" in at_first and "Baris sebelumnya" not in at_first


def test_who_decides_on_a_long_request_puts_lines_off_and_notes_why_in_its_rows(
    cast: Cast, client: Client
) -> None:
    request = draft(cast, ceiling="100000000000")
    with_lines(request, MOST + 1, laptop(capacity=None), quantity=Decimal(1))
    submit_request(by=cast.requester, request=request)
    first, second, *_others = request.lines.all()
    Certificate.objects.filter(products=first.product).update(tkdn=Decimal(12))
    laptop(tkdn="60", capacity=None)
    weak = laptop(capacity=None)
    RequestLine.objects.filter(pk=second.pk).update(product=weak)
    client.force_login(cast.approver)
    address = reverse("procurement:request_detail", args=[request.pk])
    page = client.get(address)
    ready = page.context["ready"]
    assert [line.pk for line in ready.lines] == [second.pk]
    assert len(ready.stops) == MOST and all("TKDN 12" in why for why in ready.stops.values())
    said = page.content.decode()
    assert said.count("data-stopped checked") == MOST and "Pilih produk lain" in said
    sent = {"action": "return", "reason": "", f"line_{first.pk}": "Terlalu mahal"}
    decide = reverse("procurement:request_decide", args=[request.pk])
    again = send(client, decide, sent, on=address)
    assert 'value="Terlalu mahal"' in again.content.decode()
