"""Attributes and permits of products come in with the product's own row of the sheet."""

import io
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import load_workbook

from catalog.models import CommodityAttribute, Producer, Product, ProductPermit
from catalog.search.words.readings import search_products
from catalog.sheets.cells import items_in, listed, paired, pairs_in
from p3dn.jobs.importing import importer
from tests.catalog.imports.test_register import NIB, loaded, problems, uploaded
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

HEAD = "nib,nama_produk,kode_kbki,satuan"
ROW = f"{NIB},Laptop,4522000100,unit"
PLAIN = {"name": "Laptop", "brand": "", "type_name": "", "unit": "unit", "draft": True}


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, a firm, and a commodity with an attribute of each kind, one from a class above."""
    people = assemble()
    office = CommodityFactory(kbki_code="45", name="Mesin kantor")
    laptops = CommodityFactory(kbki_code="4522000100", name="Komputer jinjing")
    CommodityFactory(kbki_code="38111")
    for commodity, name, kind, more in (
        (office, "Garansi resmi", "boolean", {}),
        (laptops, "Layar", "number", {"unit": "inci"}),
        (laptops, "Media", "choice", {"choices": ["SSD", "HDD"]}),
        (laptops, "Prosesor", "text", {}),
    ):
        CommodityAttribute.objects.create(commodity=commodity, name=name, kind=kind, **more)
    ProducerFactory(nib=NIB, name="CV Contoh", region=people.region)
    return people


def sheet(column: str, cell: str, row: str = ROW) -> str:
    return f'{HEAD},"{column}"\n{row},"{cell.replace(chr(34), chr(34) * 2)}"\n'


def shown(product: Product | None = None) -> list[str]:
    rows = (product or Product.objects.get()).attributes.select_related("attribute")
    return [str(row) for row in rows.order_by("attribute")]


def permits() -> list[tuple[str, str, date | None]]:
    return list(ProductPermit.objects.order_by("pk").values_list("kind", "number", "valid_until"))


# Cells ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pairs",
    [
        [("Bahan", "jati")],
        [("Layar", '15"'), ("Rasio 16:9", "ya; selalu"), ("A", '"kutip"')],
        [("a; b", "c: d")],
    ],
)
def test_what_is_written_is_read_back(pairs: list[tuple[str, str]]) -> None:
    assert pairs_in(paired(pairs)) == pairs
    values = [value for _name, value in pairs]
    assert items_in(listed(values)) == values


def test_a_line_each_reads_like_semicolons() -> None:
    assert pairs_in("Bahan:  kayu  jati \nTinggi : 75;") == [
        ("Bahan", "kayu jati"),
        ("Tinggi", "75"),
    ]


@pytest.mark.parametrize("cell", ["jati", "Bahan: jati; keras", 'Bahan: "jati', ": jati"])
def test_what_is_no_pair_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="Nama: nilai"):
        pairs_in(cell)


# Attributes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell", "stored"),
    [
        ("atribut", "Layar: 15,60; media: ssd", ["Layar: 15,6 inci", "Media: SSD"]),
        ("atribut", "LAYAR (inci): 14 Inci", ["Layar: 14 inci"]),
        ("Atribut: Layar", "14.5", ["Layar: 14,5 inci"]),
        ("Atribut - garansi resmi", "Y", ["Garansi resmi: Ya"]),
        ("atribut", 'Garansi resmi: tidak; Prosesor: "Inti; empat"',
         ["Garansi resmi: Tidak", "Prosesor: Inti; empat"]),
        ("atribut", "", []),
        ("Atribut: Layar", "-", []),
    ],
)  # fmt: skip
def test_values_are_stored_in_one_form(
    cast: Cast, column: str, cell: str, stored: list[str]
) -> None:
    job = loaded(cast, "products", sheet(column, cell))
    assert (job.state, job.rows_new) == ("done", 1), problems(job)
    assert shown() == stored
    words = Product.objects.get().words
    assert all(value.split(": ")[0].lower() in words for value in stored if "Tidak" not in value)
    again = loaded(cast, "products", sheet(column, cell))
    assert (again.state, again.rows_same) == ("done", 1), problems(again)


@pytest.mark.parametrize(
    ("column", "cell", "field", "says"),
    [
        ("atribut", "Berat: 2", "Atribut", "“Berat” bukan atribut komoditas 4522000100"),
        ("Atribut: Berat", "2", "Atribut: Berat", "Garansi resmi; Layar; Media; Prosesor"),
        ("atribut", "Media: Kaset", "Atribut", "Pilihannya: SSD; HDD."),
        ("atribut", "Layar: lebar", "Atribut", "Tulis seperti 12 atau 2,5."),
        ("Atribut: Garansi resmi", "mungkin", "Atribut: Garansi resmi", "Tulis Ya atau Tidak."),
        ("atribut", "Layar: 14; layar: 15", "Atribut", "ditulis dua kali"),
        ("atribut", "15 inci", "Atribut", "Nama: nilai"),
    ],
)
def test_what_the_commodity_does_not_know_is_refused(
    cast: Cast, column: str, cell: str, field: str, says: str
) -> None:
    job = uploaded(cast, "products", sheet(column, cell))
    issue = job.issues.get()
    assert (job.state, issue.row, issue.field) == ("refused", 2, field)
    assert says in f"{issue.message} {issue.remedy}"


def test_a_commodity_without_attributes_says_so(cast: Cast) -> None:
    row = f"{NIB},Kursi,38111,buah"
    assert (
        "tetapkan" in uploaded(cast, "products", sheet("atribut", "A: 1", row)).issues.get().remedy
    )


def test_two_attributes_of_one_name_are_told_apart_by_their_class(cast: Cast) -> None:
    CommodityAttribute.objects.create(commodity_id="45", name="layar", kind="text")
    issue = uploaded(cast, "products", sheet("atribut", "Layar: 14")).issues.get()
    assert "layar [45]; Layar [4522000100]" in issue.remedy
    loaded(cast, "products", sheet("atribut", "Layar [4522000100]: 14; layar [45]: lebar"))
    assert sorted(shown()) == ["Layar: 14 inci", "layar: lebar"]


def test_only_what_differs_counts_as_changed_and_nothing_is_lost(cast: Cast) -> None:
    loaded(cast, "products", sheet("atribut", "Layar: 14; Media: SSD"))
    product = Product.objects.get()
    kept = product.attributes.get(attribute__name="Media")
    job = loaded(cast, "products", sheet("atribut", "Layar: 15,6; Prosesor: Inti"))
    assert (job.rows_new, job.rows_changed, job.rows_same) == (0, 1, 0), problems(job)
    assert shown() == ["Layar: 15,6 inci", "Media: SSD", "Prosesor: Inti"]
    assert product.attributes.get(attribute__name="Media").pk == kept.pk
    product.refresh_from_db()
    assert (product.state, product.edited_by) == ("draft", cast.officer)
    assert search_products(Product.objects.all(), "laptop inti").exists()
    assert loaded(cast, "products", f"{HEAD}\n{ROW}\n").rows_same == 1
    assert len(shown()) == 3


def test_another_commodity_drops_what_it_does_not_have(cast: Cast) -> None:
    CommodityFactory(kbki_code="45999")
    loaded(cast, "products", sheet("atribut", "Layar: 14; Garansi resmi: Ya"))
    loaded(cast, "products", f"{HEAD}\n{ROW.replace('4522000100', '45999')}\n")
    assert shown() == ["Garansi resmi: Ya"]


def test_a_verified_product_keeps_its_values(cast: Cast) -> None:
    product = ProductFactory(producer=Producer.objects.get(), commodity_id="4522000100",
                             **PLAIN | {"draft": False})  # fmt: skip
    job = uploaded(cast, "products", sheet("atribut", "Layar: 14"))
    assert (job.state, job.rows_refused, shown()) == ("refused", 1, [])
    product.attributes.create(attribute=CommodityAttribute.objects.get(name="Layar"), value="14")
    assert loaded(cast, "products", sheet("atribut", "Layar: 14 inci")).rows_same == 1
    product.refresh_from_db()
    assert product.state == "verified"


# Permits ----------------------------------------------------------------------------------------

SNI = "nomor_sni,sni_berlaku_sampai"


def permit(numbers: str, days: str, columns: str = SNI) -> str:
    return f'{HEAD},{columns}\n{ROW},"{numbers}","{days}"\n'


def test_a_new_number_is_added_and_a_known_one_dated_anew(cast: Cast) -> None:
    job = loaded(cast, "products", permit("sni  123", "31-12-2027"))
    assert (job.state, job.rows_new) == ("done", 1), problems(job)
    assert permits() == [("sni", "SNI 123", date(2027, 12, 31))]
    assert ProductPermit.objects.get().entered_by == cast.officer
    for cell in ("SNI 123", "SNI 123;"):
        assert loaded(cast, "products", permit(cell, "")).rows_same == 1
    later = loaded(cast, "products", permit("SNI 123", "31-12-2030"))
    assert (later.rows_changed, permits()) == (1, [("sni", "SNI 123", date(2030, 12, 31))])
    assert ProductPermit.objects.get().events.count() == 2
    more = loaded(cast, "products", permit("SNI 123; SNI 9", "31-12-2030; -"))
    assert more.rows_changed == 1, problems(more)
    assert permits()[1:] == [("sni", "SNI 9", None)]
    for columns, kind in (("nomor_halal,halal_berlaku_sampai", "halal"), ("Nomor NIE,NIE berlaku sampai", "nie")):  # fmt: skip
        assert loaded(cast, "products", permit("X 1", "01/02/2029", columns)).rows_changed == 1
        assert permits()[-1] == (kind, "X 1", date(2029, 2, 1))
    assert loaded(cast, "products", f"{HEAD}\n{ROW}\n").rows_same == 1
    assert len(permits()) == 4


@pytest.mark.parametrize(
    ("numbers", "days", "says"),
    [
        ("", "31-12-2027", "Banyaknya nomor (0) dan tanggal (1)"),
        ("A 1; A 2", "31-12-2027", "Banyaknya nomor (2) dan tanggal (1)"),
        ("A 1", "akhir tahun", "bukan tanggal"),
        ("Ada", "", "bukan nomor"),
        ("A 1; a  1", "", "dua kali"),
        ("9" * 81, "", "80 huruf"),
        ("; ".join(f"A {n}" for n in range(21)), "", "paling banyak 20"),
    ],
)
def test_permits_that_make_no_sense_are_refused(
    cast: Cast, numbers: str, days: str, says: str
) -> None:
    job = uploaded(cast, "products", permit(numbers, days))
    issue = job.issues.get()
    assert (job.state, issue.row) == ("refused", 2)
    assert says in issue.message
    assert issue.remedy
    assert "SNI" in issue.field or "halal" in issue.field


def test_the_limit_counts_what_is_stored(cast: Cast) -> None:
    loaded(cast, "products", permit("; ".join(f"A {n}" for n in range(20)), ""))
    job = uploaded(cast, "products", permit("A 20", ""))
    assert "akan mempunyai 21 izin" in job.issues.get().message
    assert loaded(cast, "products", permit("A 19", "")).rows_same == 1


def test_a_similar_heading_is_not_taken_for_a_permit(cast: Cast) -> None:
    """A date of something else never becomes the last day of a permit."""
    data = f"{HEAD},nomor_sni,Berlaku sampai,Nomor SNl\n{ROW},A 1,31-12-2027,B\n"
    assert (loaded(cast, "products", data).state, permits()) == ("done", [("sni", "A 1", None)])


# Many -------------------------------------------------------------------------------------------


def many(count: int) -> str:
    rows = (
        f'{NIB},Laptop {n},4522000100,unit,"Layar: {n + 10}; Media: SSD",A {n},31-12-2027'
        for n in range(count)
    )
    return f"{HEAD},atribut,{SNI}\n" + "\n".join(rows) + "\n"


def test_a_batch_asks_the_same_number_of_questions_whatever_its_size(cast: Cast) -> None:
    def queries(count: int) -> int:
        with CaptureQueriesContext(connection) as asked:
            uploaded(cast, "products", many(count))
        return len(asked)

    assert queries(3) == queries(60)
    loaded(cast, "products", many(3))
    few = queries(3)
    loaded(cast, "products", many(60))
    assert queries(60) == few


def test_values_go_to_their_own_product_across_batches(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "BATCH", 2)
    loaded(cast, "products", many(5))
    for product in Product.objects.all():
        number = int(product.name.split()[1])
        assert shown(product) == [f"Layar: {number + 10} inci", "Media: SSD"]
        assert product.permits.get().number == f"A {number}"
    assert loaded(cast, "products", many(5)).rows_same == 5


def test_the_template_offers_them_and_lists_the_attributes(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    answer = client.get(reverse("jobs:import_template", args=["products"]))
    book = load_workbook(io.BytesIO(answer.content))
    head, example = book.get_sheet_by_index(0).to_python()
    filled = dict(zip(head, example, strict=True))
    assert filled["atribut"] == "Bahan: kayu jati; Tinggi: 75"
    assert {"nomor_halal", "sni_berlaku_sampai", "nomor_nie"} <= set(head)
    guide = book.get_sheet_by_name("Atribut").to_python()
    assert ["4522000100", "Komputer jinjing", "Media", "SSD; HDD", "", "Semua daerah"] in guide
    assert ["45", "Mesin kantor", "Garansi resmi", "Ya; Tidak", "", "Semua daerah"] in guide
