"""A decision on some lines of a request is told as that, and a request is worth the same on its page and in the list."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Notice
from p3dn.accounts.notices.kinds import text_of
from procurement.models import Decision, PurchaseRequest
from tests.procurement import acts
from tests.support.cast import Cast

from .three_lines import MILLION, cast, request_, scene, scene_once

__all__ = ["cast", "request_", "scene", "scene_once"]
pytestmark = pytest.mark.django_db


def keys(request: PurchaseRequest, *places: int) -> list[int]:
    return [request.lines.get(position=place).pk for place in places]


def told(cast: Cast) -> list[str]:
    return [text_of(one) for one in Notice.objects.filter(person=cast.requester).order_by("pk")]


def test_its_maker_is_told_of_how_many_lines_it_was(cast: Cast, request_: PurchaseRequest) -> None:
    acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 1))
    acts.reject_request(
        by=cast.approver, request=request_, reason="Sudah ada", only=keys(request_, 2)
    )
    acts.return_request(by=cast.approver, request=request_, reason="Ukuran?")
    number = request_.number
    assert [text.split("“")[0].strip() for text in told(cast)] == [
        f"Kpa menyetujui 1 dari 3 baris permintaan {number}",
        f"Kpa menolak 1 dari 3 baris permintaan {number}",
        f"Kpa mengembalikan 1 dari 3 baris permintaan {number}",
    ]


def test_a_decision_on_all_of_them_is_told_of_the_request(
    cast: Cast, request_: PurchaseRequest
) -> None:
    acts.approve_request(by=cast.approver, request=request_)
    (text,) = told(cast)
    assert text.startswith(f"Kpa menyetujui permintaan {request_.number}")


def test_the_page_says_which_lines_each_step_was_about(
    client: Client, cast: Cast, request_: PurchaseRequest
) -> None:
    acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 1, 3))
    acts.reject_request(by=cast.approver, request=request_, reason="Sudah ada")
    client.force_login(cast.requester)
    page = client.get(reverse("procurement:request_detail", args=[request_.pk])).content.decode()
    steps = " ".join(page.split('class="timeline"')[1].split())
    assert "Disetujui (baris 1, 3)" in steps and "Ditolak (baris 2)" in steps
    assert "Diajukan (" not in steps, "all of them were handed in"


def test_what_was_refused_is_worth_nothing_on_page_and_list(
    client: Client, cast: Cast, request_: PurchaseRequest
) -> None:
    acts.reject_request(
        by=cast.approver, request=request_, reason="Sudah ada", only=keys(request_, 2)
    )
    for user in (cast.requester, cast.approver):
        client.force_login(user)
        page = client.get(reverse("procurement:request_detail", args=[request_.pk]))
        (row,) = client.get(reverse("procurement:request_list")).context["page_obj"]
        assert row.total == page.context["total"] == 4 * MILLION
    acts.reject_request(by=cast.approver, request=request_, reason="Sudah ada")
    page = client.get(reverse("procurement:request_detail", args=[request_.pk]))
    (row,) = client.get(reverse("procurement:request_list")).context["page_obj"]
    assert row.total == page.context["total"] == D(0)


def test_reasons_of_every_line_are_the_reason_of_a_return(
    cast: Cast, request_: PurchaseRequest
) -> None:
    first, second = keys(request_, 1, 2)
    with pytest.raises(ValidationError):
        acts.return_request(
            by=cast.approver, request=request_, reason=" ", only=[first, second],
            lines={first: "Ukuran?"},
        )  # fmt: skip
    acts.return_request(
        by=cast.approver, request=request_, reason="", only=[first, second],
        lines={first: "Ukuran?", second: " Terlalu mahal "},
    )  # fmt: skip
    step = Decision.objects.get(action="return")
    assert step.note == "Baris 1: Ukuran?; Baris 2: Terlalu mahal"
