"""Quantities in packs: offered in the product's unit, never rewritten, both kept."""

from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from catalog.models import Product
from procurement.models import RequestLine
from procurement.request.services import add_line
from procurement.request.units.asked import Asked, many_in
from tests.procurement.acts import choose_product
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.shop import typed
from tests.procurement.tabs import as_typed, signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper(cast: Cast) -> Product:
    """Paper counted in sheets."""
    made = laptop(name="Kertas HVS", price=D(120), capacity=None)
    Product.objects.filter(pk=made.pk).update(unit="lembar")
    made.refresh_from_db()
    return made


def editor(cast: Cast, line: RequestLine, **sent: Any) -> tuple[Any, str]:
    """The form of a line, sent with these fields changed; its answer and text."""
    client, page = signed_in(cast.requester), url("line_edit", line.pk)
    form = shown(client, page)
    answer = client.post(page, form.sent(as_typed(line) | sent))
    return answer, text_of(answer)


class TestTheForm:
    """Picking a product that is counted otherwise keeps what was typed, and offers."""

    def test_what_was_typed_stays_and_the_pieces_are_offered(
        self, cast: Cast, paper: Product
    ) -> None:
        line = with_line(draft(cast), unit="rim")
        _answer, said = editor(cast, line, product=str(paper.pk), quantity="2", unit="rim")
        assert "2 rim = 1.000 lembar" in said and 'value="rim"' in said

    def test_the_button_turns_them(self, cast: Cast, paper: Product) -> None:
        line = with_line(draft(cast), unit="rim")
        chosen = {"chosen_product": str(paper.pk), "quantity": "2", "unit": "rim"}
        _answer, said = editor(cast, line, packs="1", **chosen)
        assert 'value="1.000"' in said and 'name="asked_unit" value="rim"' in said
        turned = {"quantity": "1.000", "unit": "lembar", "asked_quantity": "2", "asked_unit": "rim"}
        answer, _said = editor(cast, line, **chosen | turned | {"unit_price": "120"})
        assert answer.status_code == 302
        line.refresh_from_db()
        assert (line.quantity, line.unit, line.asked_quantity, line.asked_unit) == (
            D(1000), "lembar", D(2), "rim",
        )  # fmt: skip

    def test_it_is_not_saved_in_another_unit(self, cast: Cast, paper: Product) -> None:
        line = with_line(draft(cast), unit="rim")
        answer, said = editor(cast, line, chosen_product=str(paper.pk), quantity="2", unit="rim")
        assert answer.status_code == 200 and "dihitung dalam lembar" in said
        line.refresh_from_db()
        assert (line.product, line.unit) == (None, "rim")

    def test_a_pack_that_nobody_knows_is_asked_once(self, cast: Cast, paper: Product) -> None:
        line = with_line(draft(cast), unit="box")
        chosen = {"chosen_product": str(paper.pk), "quantity": "3", "unit": "box"}
        _answer, said = editor(cast, line, **chosen)
        assert "Berapa lembar dalam satu box?" in said
        _answer, said = editor(cast, line, packs="1", content="2.500", **chosen)
        assert 'value="7.500"' in said
        add_line(
            by=cast.requester,
            request=line.request,
            line=typed(paper, quantity=D(7500), unit="lembar", asked=Asked(D(3), "box")),
        )
        assert many_in("Box", paper, cast.region.pk) == D(2500)
        _answer, said = editor(cast, line, **chosen)
        assert "3 box = 7.500 lembar" in said

    def test_the_products_own_packing_comes_before_the_common_packs(
        self, cast: Cast, paper: Product
    ) -> None:
        paper.packing = "1 rim = 480 lembar; 1 dus = 5 rim"
        paper.save()
        line = with_line(draft(cast), unit="dus")
        chosen = {"chosen_product": str(paper.pk), "quantity": "2", "unit": "dus"}
        _answer, said = editor(cast, line, **chosen)
        assert "2 dus = 4.800 lembar" in said
        _answer, said = editor(cast, line, **chosen | {"unit": "rim"})
        assert "2 rim = 960 lembar" in said
        turned = {"quantity": "1.000", "unit": "lembar", "asked_quantity": "2", "asked_unit": "rim"}
        _answer, said = editor(cast, line, **chosen | turned)
        assert "2 rim = 960 lembar, padahal jumlahnya 1.000" in said

    def test_the_two_must_agree(self, cast: Cast, paper: Product) -> None:
        line = with_line(draft(cast), paper, unit="lembar")
        turned = {"quantity": "900", "unit": "lembar", "asked_quantity": "2", "asked_unit": "rim"}
        _answer, said = editor(cast, line, chosen_product=str(paper.pk), **turned)
        assert "2 rim = 1.000 lembar, padahal jumlahnya 900" in said
        _answer, said = editor(
            cast, line, chosen_product=str(paper.pk), **turned | {"asked_quantity": ""}
        )
        assert "keduanya" in said


def test_an_alternative_in_another_unit_is_not_taken_silently(cast: Cast, paper: Product) -> None:
    line = with_line(draft(cast), unit="rim", quantity=D(2))
    with pytest.raises(ValidationError, match="dihitung dalam lembar"):
        choose_product(by=cast.requester, line=line, product=paper)
    line.refresh_from_db()
    assert (line.quantity, line.unit) == (D(2), "rim")


def test_an_alternative_keeps_how_it_was_asked(cast: Cast, paper: Product) -> None:
    line = with_line(draft(cast), paper, quantity=D(1000), asked_quantity=D(2), asked_unit="rim")
    choose_product(by=cast.requester, line=line, product=paper)
    line.refresh_from_db()
    assert (line.asked_quantity, line.asked_unit) == (D(2), "rim")


def test_a_fraction_that_nobody_can_write_is_refused() -> None:
    with pytest.raises(ValidationError, match="jumlah yang bulat"):
        Asked(D(1), "lembar").counted(D(1) / 500 / 3)
