"""From a pasted table to lines: matched, marked, asked, written at once, nothing lost."""

from decimal import Decimal as D
from html.parser import HTMLParser
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Product
from p3dn.accounts.access.rows import access_of
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.pasting.grid import Grid, match, read
from procurement.request.pasting.services import add_lines
from procurement.request.pasting.table import from_text
from procurement.request.services import LineInput
from tests.factories.catalog import CommodityFactory
from tests.jobs.tables.test_readers import workbook
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.shop import typed
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import form_in, shown

pytestmark = pytest.mark.django_db


def matched(cast: Cast, request: PurchaseRequest, text: str) -> Grid:
    """A table with what its rows may be."""
    grid = read(from_text(text))
    match(grid, cast.requester, request)
    return grid


class Sheet:
    """The pages of one paste, filled in as a browser does."""

    def __init__(self, cast: Cast, request: PurchaseRequest) -> None:
        self.client, self.page = signed_in(cast.requester), url("request_paste", request.pk)
        self.html = ""
        self.filled: dict[str, Any] = {}

    def paste(self, text: str, **files: Any) -> str:
        form = shown(self.client, self.page)
        return self._got(self.client.post(self.page, form.sent({"text": text} | files)))

    def press(self, step: str, **changes: Any) -> str:
        form = form_in(self.html, self.page, self.page)
        sent = form.sent(_values(self.html, form) | {"langkah": step} | changes)
        return self._got(
            self.client.post(self.page, {k: v for k, v in sent.items() if v is not None})
        )

    def _got(self, answer: Any) -> str:
        self.answer, self.html = answer, answer.content.decode()
        return text_of(answer)


def _values(html: str, form: Any) -> dict[str, Any]:
    """What stands in the fields: selects and ticks too."""
    found: dict[str, Any] = {}

    class Reader(HTMLParser):
        name = ""

        def handle_starttag(self, tag: str, attrs: Any) -> None:
            given = dict(attrs)
            if tag == "select":
                self.name = given.get("name", "")
            elif tag == "option" and "selected" in given and self.name:
                found.setdefault(self.name, []).append(given["value"])
            elif tag == "input" and given.get("type", "text") == "text" and given.get("name"):
                found[given["name"]] = given.get("value", "")
            elif (
                tag == "input" and given.get("type") in ("checkbox", "radio") and "checked" in given
            ):
                found[given["name"]] = given.get("value", "on")

    Reader().feed(html)
    return found


class TestMatching:
    """What a name may be, the likeliest first; uncertain ones are marked."""

    def test_a_product_named_just_so_is_taken(self, cast: Cast) -> None:
        product = laptop(name="Laptop Rambang 14", price=D(9_000_000))
        (row,) = matched(cast, draft(cast), "laptop rambang 14\t3").rows
        assert (row.choice, row.marks.get("choice")) == (f"p:{product.pk}", None)
        assert (row.price, row.unit) == ("9.000.000", "unit")

    def test_several_are_marked_the_certified_first(self, cast: Cast) -> None:
        laptop(name="Laptop Aceh 14", tkdn=None)
        best = laptop(name="Laptop Rambang 14", tkdn="45")
        (row,) = matched(cast, draft(cast), "laptop 14\t3").rows
        assert row.choice == f"p:{best.pk}" and "Periksa" in row.marks["choice"]
        assert len([one for one in row.choices if one.is_product]) == 2
        assert any(not one.is_product for one in row.choices)

    def test_a_misspelt_name_is_found_and_marked(self, cast: Cast) -> None:
        product = laptop(name="Laptop Rambang")
        (row,) = matched(cast, draft(cast), "labtop rambnag\t3").rows
        assert row.choice == f"p:{product.pk}" and "Periksa" in row.marks["choice"]

    def test_what_is_in_no_catalogue_becomes_a_class(self, cast: Cast) -> None:
        CommodityFactory(kbki_code="38111", name="Kursi dengan rangka kayu")
        (row,) = matched(cast, draft(cast), "kursi rangka kayu\t3").rows
        assert row.choice == "k:38111" and "Periksa" in row.marks["choice"]

    def test_what_fits_in_part_is_offered_and_chosen_by_nobody(self, cast: Cast) -> None:
        CommodityFactory(kbki_code="38111", name="Kursi dengan rangka kayu")
        product = laptop(name="Mesin jahit")
        first, second = matched(cast, draft(cast), "kursi terbang\t3\nmesin waktu\t1").rows
        assert (first.choice, second.choice) == ("", "")
        assert [one.value for one in first.choices] == ["k:38111"]
        assert second.choices[0].value == f"p:{product.pk}"
        assert "Pilih yang dimaksud" in second.marks["choice"]

    def test_what_nobody_knows_is_said(self, cast: Cast) -> None:
        (row,) = matched(cast, draft(cast), "qwertz\t3").rows
        assert row.choice == "k:" and "Tidak ditemukan" in row.marks["choice"]

    def test_what_the_agency_bought_so_before_comes_first(self, cast: Cast) -> None:
        laptop(name="Laptop kepala dinas")
        product = laptop(name="Notebook Lematang")
        with_line(draft(cast), description="Laptop kepala dinas")  # nobody looked at it yet
        with_line(draft(cast), product, description="Laptop kepala dinas", state="submitted")
        with_line(draft(cast), description="Laptop kepala dinas")
        (row,) = matched(cast, draft(cast), "LAPTOP KEPALA DINAS\t1").rows
        assert row.choice == f"p:{product.pk}" and "choice" not in row.marks

    def test_a_code_of_the_table_counts(self, cast: Cast) -> None:
        CommodityFactory(kbki_code="38111", name="Kursi")
        grid = matched(cast, draft(cast), "Kode KBKI\tNama\tJumlah\n38111\tQwertz\t3\n99\tAsdf\t1")
        assert [(row.choice, row.code) for row in grid.rows] == [("k:38111", ""), ("k:", "99")]

    def test_queries_do_not_grow_with_rows(self, cast: Cast) -> None:
        request = draft(cast)
        access_of(cast.requester)
        for n in range(30):
            laptop(name=f"Laptop seri {n}")
        names = [f"laptop seri {n}\t1" for n in range(30)]
        names += [f"labtop seri {n} hitam\t1" for n in range(30)]

        def count(size: int) -> int:
            text = "\n".join([*names[:size], *names[30 : 30 + size]])
            with CaptureQueriesContext(connection) as queries:
                matched(cast, request, text)
            return len(queries)

        count(1)
        assert count(3) == count(30)


class TestWriting:
    """All rows or none, in their order, in as many queries for thirty as for three."""

    def test_it_writes(self, cast: Cast) -> None:
        request = draft(cast)
        with_line(request)
        product = laptop(name="Laptop Rambang")
        lines = [typed(product, quantity=D(2), unit="unit"), typed(description="Kursi tamu")]
        made = add_lines(by=cast.requester, request=request, lines=lines)
        assert [line.position for line in made] == [2, 3]
        payer = request.package.budget_lines.get()
        assert [line.budget_line for line in request.lines.order_by("position")[1:]] == [payer] * 2
        assert made[0].commodity == product.commodity

    def test_all_or_none(self, cast: Cast) -> None:
        request = draft(cast)
        gone = laptop(is_active=False)
        for lines in (
            [typed(), typed(gone, unit="unit")],
            [typed(), typed(laptop(), unit="rim")],
            [typed(), typed(description="")],
        ):
            with pytest.raises(ValidationError):
                add_lines(by=cast.requester, request=request, lines=lines)
        assert not request.lines.exists()

    def test_a_submitted_request_takes_none(self, cast: Cast) -> None:
        request = draft(cast)
        with_line(request, laptop())
        submit_request(by=cast.requester, request=request)
        with pytest.raises(ValidationError, match="tidak dapat diubah lagi"):
            add_lines(by=cast.requester, request=request, lines=[typed()])

    def test_queries_do_not_grow_with_rows(self, cast: Cast) -> None:
        product = laptop(capacity=None)

        def count(size: int) -> int:
            request = draft(cast)
            line: LineInput = typed(product, unit="unit")
            with CaptureQueriesContext(connection) as queries:
                add_lines(by=cast.requester, request=request, lines=[line] * size)
            return len(queries)

        count(1)
        assert count(3) == count(30)


class TestPages:
    """Paste, look through, correct in place, write; without a script."""

    @pytest.fixture
    def request_(self, cast: Cast) -> PurchaseRequest:
        return draft(cast)

    @pytest.fixture
    def product(self, cast: Cast) -> Product:
        CommodityFactory(kbki_code="38111", name="Kursi dengan rangka kayu")
        return laptop(name="Laptop Rambang", price=D(9_000_000))

    def lines(self) -> list[tuple[Any, ...]]:
        rows = RequestLine.objects.order_by("position")
        return list(rows.values_list("description", "product__name", "quantity", "unit_price"))

    def test_two_steps_make_lines(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        said = sheet.paste(
            "Laptop Rambang\t3\tunit\t8.500.000\nKursi rangka kayu\t10\tbuah\t250.000"
        )
        assert "2 baris, sekitar Rp28.000.000" in said and "1 baris ditandai" in said
        sheet.press("simpan")
        assert sheet.answer.url == url("request_detail", request_.pk)
        assert self.lines() == [
            ("Laptop Rambang", "Laptop Rambang", D(3), D(8_500_000)),
            ("Kursi rangka kayu", None, D(10), D(250_000)),
        ]

    def test_nothing_is_lost_when_refused(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        sheet.paste("Laptop Rambang\tbanyak\tunit\t8.500.000\nMeja\t2\tbuah\t9\nKursi\t1\tbuah\t5")
        said = sheet.press("simpan", **{"uraian-3": "Kursi saya"})
        assert "2 baris belum dapat disimpan: baris 1, 2." in said
        assert "bukan angka" in said and "isi kode KBKI" in said
        assert 'value="banyak"' in sheet.html and 'value="Kursi saya"' in sheet.html
        assert self.lines() == []
        sheet.press("simpan", **{"jumlah-1": "3", "lewati-2": "on"})
        assert [line[0] for line in self.lines()] == ["Laptop Rambang", "Kursi saya"]

    def test_an_ambiguous_number_is_asked_first(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        said = sheet.paste("Laptop Rambang\t1.500\tunit")
        assert "dapat dibaca dua cara" in said and "Tambahkan ke permintaan" not in said
        sheet.press("simpan")
        assert self.lines() == []
        sheet.press("kolom", notasi="id")
        sheet.press("simpan")
        assert self.lines()[0][2] == D(1500)

    def test_columns_are_put_right(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        sheet.paste("Hitam manis sekali\tLaptop Rambang\t3")
        sheet.press("kolom", kolom=["specification", "name", "quantity"])
        sheet.press("simpan")
        assert self.lines()[0][:3] == ("Laptop Rambang", "Laptop Rambang", D(3))
        assert RequestLine.objects.get().specification == "Hitam manis sekali"

    def test_a_row_is_searched_again(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        sheet.paste("Zzz\t3\tunit\t5\nLaptop Rambang\t4\tunit\t5")
        sheet.press("cari-1", **{"uraian-1": "Laptop Rambang", "jumlah-2": "7"})
        sheet.press("simpan")
        assert [(line[1], line[2]) for line in self.lines()] == [
            ("Laptop Rambang", D(3)), ("Laptop Rambang", D(7)),
        ]  # fmt: skip

    def test_packs_are_offered_and_both_are_kept(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        paper = laptop(name="Kertas HVS", price=D(120))
        paper.unit = "lembar"
        paper.save()
        sheet = Sheet(cast, request_)
        said = sheet.paste("Kertas HVS\t2\trim\t55.000")
        assert "2 rim = 1.000 lembar" in said
        assert "Centang pengubahan satuannya" in sheet.press("simpan")
        assert self.lines() == []
        sheet.press("simpan", **{"ubah-1": "on"})
        line = RequestLine.objects.get()
        assert (line.quantity, line.unit, line.unit_price) == (D(1000), "lembar", D(110))
        assert (line.asked_quantity, line.asked_unit) == (D(2), "rim")
        page = text_of(sheet.client.get(url("request_detail", request_.pk)))
        assert "(2 rim)" in page

    def test_a_pack_that_nobody_knows_is_asked(self, cast: Cast, request_: PurchaseRequest) -> None:
        laptop(name="Masker", price=D(500))
        sheet = Sheet(cast, request_)
        sheet.paste("Masker\t4\tbox\t25.000")
        said = sheet.press("simpan", **{"ubah-1": "on"})
        assert "Isi berapa unit dalam satu box" in said
        sheet.press("simpan", **{"ubah-1": "on", "isi-1": "50"})
        line = RequestLine.objects.get()
        assert (line.quantity, line.unit_price, line.asked_unit) == (D(200), D(500), "box")

    def test_a_file_goes_the_same_way(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        head = ["Nama barang", "Volume", "Satuan", "Harga satuan"]
        data = workbook([head, ["Laptop Rambang", 4, "unit", 8000000]])
        file = SimpleUploadedFile("daftar.xlsx", data)
        sheet = Sheet(cast, request_)
        sheet.paste("", file=file)
        sheet.press("simpan")
        assert self.lines() == [("Laptop Rambang", "Laptop Rambang", D(4), D(8_000_000))]

    def test_text_and_file_together_are_asked(self, cast: Cast, request_: PurchaseRequest) -> None:
        sheet = Sheet(cast, request_)
        file = SimpleUploadedFile("daftar.csv", b"Nama,Jumlah\nKursi,1\n")
        assert "Pilih salah satu" in sheet.paste("Kursi\t1", file=file)
        assert "Kursi" in sheet.html
        assert "Tempel minimal satu baris" in sheet.paste("  ")

    def test_a_closed_request_keeps_the_text(
        self, cast: Cast, request_: PurchaseRequest, product: Product
    ) -> None:
        sheet = Sheet(cast, request_)
        sheet.paste("Laptop Rambang\t3\tunit\t8.500.000")
        with_line(request_, product)
        submit_request(by=cast.requester, request=request_)
        said = sheet.press("simpan")
        assert "belum tersimpan" in said and "8.500.000" in said

    @pytest.mark.parametrize(
        "sent",
        [
            {"langkah": "simpan", "text": "Kursi\t1", "baris": "9" * 40},
            {"langkah": "simpan", "text": "Kursi\t1", "baris": "1", "pilihan-1": "p:" + "9" * 30},
            {"langkah": "simpan", "text": "Kursi\t1", "baris": "1", "pilihan-1": "k:\x00"},
            {"langkah": "simpan", "text": "Kursi\t1", "baris": "1", "pilihan-1": "p:x", "kbki-1": "²"},
            {"langkah": "simpan", "text": "\x00", "baris": "1"},
            {"langkah": "kolom", "text": "a\tb", "kolom": ["zzz", "name"], "notasi": "xx"},
            {"langkah": "cari-" + "9" * 30, "text": "Kursi\t1", "baris": "1", "uraian-1": "x" * 400},
            {"langkah": "simpan", "text": "Kursi\t1", "baris": "1", "jumlah-1": "9" * 50,
             "uraian-1": "\x00", "satuan-1": "\x07", "harga-1": "1e9999", "isi-1": "0", "pilihan-1": "k:38111"},
            {"langkah": "", "text": "   "},
        ],
    )  # fmt: skip
    def test_what_nobody_types_is_answered(
        self, cast: Cast, request_: PurchaseRequest, product: Product, sent: dict[str, Any]
    ) -> None:
        client, page = signed_in(cast.requester), url("request_paste", request_.pk)
        form = shown(client, page)
        assert client.post(page, form.sent(sent)).status_code == 200
        assert not RequestLine.objects.exists()
