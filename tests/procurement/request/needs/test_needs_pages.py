"""What the buyer must have, on the form of a line and the page of its request."""

from typing import Any

import pytest
from django.test import Client

from catalog.models import CommodityAttribute
from procurement.models import LineRequirement, PurchaseRequest
from tests.factories.procurement import LAPTOP, ExemptionFactory
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.tabs import as_typed, signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db


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

    def test_who_decides_an_exemption_reads_what_is_required(self, cast: Cast) -> None:
        line = with_line(draft(cast))
        requires(line, attribute(), "8", reason="Peta besar")
        asked = ExemptionFactory(line=line)
        page = text_of(signed_in(cast.team).get(url("exemption_detail", asked.pk)))
        assert "Memori paling sedikit 8 GB" in page
        assert "Peta besar" in page

    def test_the_history_names_them(self, cast: Cast) -> None:
        client, request, memory = self.page(cast)
        requires(with_line(request), memory, "8", reason="Peta besar")
        page = text_of(client.get(url("request_history", request.pk)))
        assert "syarat Memori" in page
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
