"""What an import leaves alone: verified records, and everything the file does not speak of."""

from datetime import date

import pytest

from catalog.models import Certificate, CertificateProduct, Producer, Product
from tests.catalog.imports.test_register import (
    CERTIFICATES,
    NIB,
    PRODUCTS,
    loaded,
    problems,
    uploaded,
)
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.support.cast import Cast, assemble

PLAIN = {"brand": "", "type_name": "", "commodity_id": "38111"}
ROW = '{number},{nib},{name},,,35/2025,"{tkdn}",,15-01-2026,15-01-2031,\n'


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody and one commodity."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    return people


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(nib=NIB, name="CV Contoh", region=cast.region)


def row(number: str, name: str, tkdn: str = "41,20") -> str:
    return ROW.format(number=number, nib=NIB, name=name, tkdn=tkdn)


def test_columns_the_file_does_not_have_keep_what_is_stored(cast: Cast, firm: Producer) -> None:
    Producer.objects.update(
        npwp="0123456789012345", contact_name="Ibu Contoh", kbli_codes=["31001"]
    )
    job = loaded(
        cast, "producers", f"nib,nama,alamat,kabupaten_kota,npwp\n{NIB},CV Baru,Jl. Z,16.74,\n"
    )
    assert (job.state, job.rows_changed) == ("done", 1)
    kept = Producer.objects.get()
    assert (kept.name, kept.npwp, kept.contact_name, kept.kbli_codes) == (
        "CV Baru", "0123456789012345", "Ibu Contoh", ["31001"],
    )  # fmt: skip


def test_an_empty_price_keeps_the_stored_price(cast: Cast, firm: Producer) -> None:
    chair = ProductFactory(producer=firm, name="Kursi", state="draft", price=5000, **PLAIN)
    job = loaded(cast, "products", PRODUCTS + f"{NIB},Kursi,,,38111,unit,,12\n")
    chair.refresh_from_db()
    assert (job.rows_changed, chair.unit, chair.price) == (1, "unit", 5000), problems(job)


def test_a_verified_product_is_refused_with_a_remedy(cast: Cast, firm: Producer) -> None:
    chair = ProductFactory(producer=firm, name="Kursi", price=999, **PLAIN)
    assert chair.state == "verified"
    job = uploaded(cast, "products", PRODUCTS + f"{NIB},Kursi,,,38111,buah,123.000,\n")
    issue = job.issues.get()
    assert (issue.row, issue.severity, job.rows_refused) == (2, "error", 1)
    assert job.state == "refused"
    assert "terverifikasi" in issue.message
    assert "halaman" in issue.remedy
    before = chair.edited_at
    chair.refresh_from_db()
    assert (chair.state, chair.price, chair.edited_at) == ("verified", 999, before)


def test_a_submitted_product_goes_back_to_draft_and_the_row_says_so(
    cast: Cast, firm: Producer
) -> None:
    chair = ProductFactory(producer=firm, name="Kursi", state="submitted", **PLAIN)
    job = loaded(cast, "products", PRODUCTS + f"{NIB},Kursi,,,38111,buah,123.000,\n")
    assert "kembali menjadi konsep" in problems(job)[0][1]
    chair.refresh_from_db()
    assert (chair.state, chair.edited_by) == ("draft", cast.officer)


@pytest.mark.parametrize("name", ["Kursi", "Meja"])
def test_a_verified_certificate_takes_no_other_value_and_no_further_product(
    cast: Cast, firm: Producer, name: str
) -> None:
    chair, _table = (ProductFactory(producer=firm, name=n, **PLAIN) for n in ("Kursi", "Meja"))
    certificate = CertificateFactory(producer=firm, number="12/2026", products=[chair])
    assert certificate.state == "verified"
    lines = CertificateProduct.objects.count()
    job = loaded(cast, "certificates", CERTIFICATES + row("12/2026", name, "99"))
    assert "terverifikasi" in problems(job)[0][1]
    assert job.state == "refused" or job.rows_refused == 1
    assert CertificateProduct.objects.count() == lines
    assert Certificate.objects.get().state == "verified"


def test_rows_that_change_nothing_of_a_verified_record_are_no_problem(
    cast: Cast, firm: Producer
) -> None:
    ProductFactory(producer=firm, name="Kursi", unit="buah", **PLAIN)
    job = loaded(cast, "products", PRODUCTS + f"{NIB},Kursi,,,38111,buah,,\n")
    assert (job.state, job.rows_same) == ("done", 1), problems(job)
    assert Product.objects.get().state == "verified"


@pytest.mark.parametrize(
    ("day", "says"), [("01-01-2024", "lebih lama"), ("01-01-2099", "masa depan")]
)
def test_a_price_of_another_time_does_not_replace_the_newest(
    cast: Cast, firm: Producer, day: str, says: str
) -> None:
    """A sheet taken out before somebody noted a newer price must not bring the old one back."""
    chair = ProductFactory(
        producer=firm, name="Kursi", draft=True, price=999, price_on=date(2025, 5, 1), **PLAIN
    )
    head = "nib,nama_produk,kode_kbki,satuan,harga,tanggal_harga\n"
    job = uploaded(cast, "products", head + f"{NIB},Kursi,38111,buah,123.000,{day}\n")
    assert (job.state, job.rows_refused) == ("refused", 1)
    assert says in problems(job)[0][1]
    chair.refresh_from_db()
    assert chair.price == 999
    newer = loaded(cast, "products", head + f"{NIB},Kursi,38111,buah,123.000,02-05-2025\n")
    assert newer.rows_changed == 1
