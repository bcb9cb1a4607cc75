"""What a desk gives out for editing comes back as it is: an unchanged file says "same" of each row."""

import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import load_workbook

from catalog.desk.views import DeskList
from catalog.models import (
    Certificate,
    CertificateProduct,
    CommodityAttribute,
    Producer,
    Product,
    ProductAttribute,
)
from p3dn.accounts.models import Region
from p3dn.jobs.models import Job
from p3dn.ui.lists.parameters import asked
from tests.catalog.imports.test_register import loaded, problems, uploaded
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.jobs.office import book
from tests.support.cast import Cast, assemble

STATES: tuple[dict[str, Any], ...] = (
    {"draft": True}, {"submitted": True}, {"refused": True}, {"verified": True},
)  # fmt: skip


@pytest.fixture
def cast(db: None, client: Client) -> Cast:
    """Everybody; the officer is logged in. Another region has a record of each kind as well."""
    people = assemble()
    client.force_login(people.officer)
    away = ProducerFactory(region=people.elsewhere.region, name="CV Jauh")
    CertificateFactory(producer=away, products=[ProductFactory(producer=away)])
    return people


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(region=cast.region, nib="0120001234567", name="CV Contoh, Maju")


def taken(client: Client, kind: str, **filters: str) -> bytes:
    address = reverse(f"catalog:{kind}_desk", query={"unduh": "sunting", **asked(**filters)})
    answer = client.get(address)
    assert answer["Content-Type"].endswith("spreadsheetml.sheet")
    return answer.content


def cells(data: bytes) -> list[dict[str, str]]:
    head, *rows = load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    return [dict(zip(head, row, strict=True)) for row in rows]


def edited(data: bytes, **changes: Any) -> bytes:
    """The sheet as a spreadsheet program would save it, with these cells of the first row changed."""
    rows = cells(data)
    rows[0] |= changes
    return book({"Isian": [list(rows[0]), *(list(row.values()) for row in rows)]})


def all_same(job: Job, rows: int) -> None:
    counts = (job.rows_total, job.rows_new, job.rows_changed, job.rows_same, job.rows_refused)
    assert counts == (rows, 0, 0, rows, 0), problems(job)


# Producers --------------------------------------------------------------------------------------


def test_producers(cast: Cast, client: Client) -> None:
    Region.objects.create(code="16.01", name="Kembar", kind="regency")
    twin = Region.objects.create(code="16.02", name="Kembar", kind="regency")
    home = {"region": cast.region}
    ProducerFactory(**home, name="=PT Rumus", npwp="012345678901234", location=twin)
    ProducerFactory(
        **home, name="PT  Dua Spasi", npwp="0123456789012345", kbli_codes=["01111", "31001"],
        scale="cooperative", scale_evidence="oss", scale_evidence_on=date(2026, 2, 1),
        address="Jl. Contoh 1, RT 01\r\nGedung B,  Lantai 2", siinas_status="listed",
        siinas_number="0007", contact_name="-", contact_phone="+62 812-0000",
        contact_email="a@contoh.test", majority_national=False, majority_paper="Akta No. 12; 2024",
    )  # fmt: skip
    ProducerFactory(**home, name="Digabung", is_active=False, merged_into=Producer.objects.last())
    data = taken(client, "producer")
    assert {row["npwp"] for row in cells(data)} == {"012345678901234", "0123456789012345"}
    all_same(loaded(cast, "producers", data), 2)
    job = loaded(cast, "producers", edited(data, nama="=PT Rumus Baru"))
    assert (job.rows_changed, job.rows_same) == (1, 1), problems(job)
    assert Producer.objects.filter(name="=PT Rumus Baru", location=twin).exists()


# Products ---------------------------------------------------------------------------------------


@pytest.fixture
def awkward(firm: Producer) -> list[Product]:
    """A product of each state, with everything a spreadsheet may spoil."""
    chairs = CommodityFactory(kbki_code="38111")
    CommodityFactory(kbki_code="3")
    known = [
        CommodityAttribute.objects.create(commodity=chairs, name=name, kind=kind, **more)
        for name, kind, more in (
            ("Rasio 16:9", "boolean", {}),
            ("Layar", "number", {"unit": "inci"}),
            ("Kaki; bahan", "choice", {"choices": ["besi; cat", "kayu"]}),
            ("Catatan", "text", {}),
            ("Lama", "text", {"is_active": False}),
        )
    ]
    known.append(CommodityAttribute.objects.create(commodity_id="3", name="layar", kind="number"))
    values = ("no", "1234.5", "besi; cat", '"15" inci, =A1; dst', "dulu", "-0.25")
    names = ("=SUM(A1)", "007", "Kursi  kerja,  besar", '"Kutip" - 1')
    made = []
    for name, state in zip(names, STATES, strict=True):
        product = ProductFactory(
            producer=firm, commodity=chairs, name=name, brand="-", type_name="0012", **state,
            specification="=1+1\r\n  dua, tiga\r\n\r\nempat", price=Decimal("1234567.50"),
            price_on=date(2025, 1, 9), monthly_capacity=Decimal("0.5"), lead_time_days=0,
            origin="imported", hs_code="01022100", self_declared=True,
        )  # fmt: skip
        for attribute, value in zip(known, values, strict=True):
            ProductAttribute.objects.create(product=product, attribute=attribute, value=value)
        for kind, number, day in (
            ("sni", "SNI 1; 2", date(2027, 1, 31)),
            ("sni", "SNI 03", None),
            ("halal", "00123", None),
        ):
            product.permits.create(
                kind=kind, number=number, valid_until=day, entered_by=product.entered_by
            )
        made.append(product)
    ProductFactory(producer=firm, commodity=chairs, name="Polos", brand="", price=None,
                   price_on=None, monthly_capacity=None, origin="unknown")  # fmt: skip
    return made


def test_products(cast: Cast, client: Client, awkward: list[Product]) -> None:
    data = taken(client, "product", urut="nama")
    all_same(loaded(cast, "products", data), 5)
    (first,) = (row for row in cells(data) if row["nama_produk"] == "=SUM(A1)")
    assert first["nib"] == "0120001234567"
    assert first["sni_berlaku_sampai"] == "31-01-2027; -"
    assert "layar [3]: -0,25" in first["atribut"]
    assert cells(taken(client, "product", state="draft"))[0]["nama_produk"] == "=SUM(A1)"


def test_an_edited_row_changes_that_product_only(
    cast: Cast, client: Client, awkward: list[Product]
) -> None:
    data = taken(client, "product", state="draft")
    changed = cells(data)[0]["atribut"].replace("1.234,5", "14,25")
    job = loaded(cast, "products", edited(data, satuan="set", atribut=changed))
    assert (job.rows_changed, job.rows_refused) == (1, 0), problems(job)
    product = awkward[0]
    product.refresh_from_db()
    assert product.unit == "set"
    assert product.specification == "=1+1\r\n  dua, tiga\r\n\r\nempat"
    assert product.attributes.get(attribute__name="Layar").value == "14.25"
    assert (product.attributes.count(), product.permits.count()) == (6, 3)


# Certificates -----------------------------------------------------------------------------------


def test_certificates(cast: Cast, client: Client, firm: Producer) -> None:
    names = ({"name": "Kursi  A", "brand": "-"}, {"name": "=Meja", "type_name": "007"})
    products = [ProductFactory(producer=firm, **name) for name in names]
    for number, state in enumerate(STATES):
        certificate = CertificateFactory(
            producer=firm, products=products, **state, number=f"00{number} / SKT-1, 2026",
            scheme="35/2025", tkdn=Decimal("41.20"), bmp=Decimal("0.00"), issued_on=date(2026, 1, 5),
            assessed_in=2025, company_name="=PT Contoh", company_address="Jl. A\r\nNo. 1", kbli="01111",
            factory_address="Jl. B,  Prabumulih",
        )  # fmt: skip
        CertificateProduct.objects.filter(certificate=certificate, product=products[0]).update(
            specification="satu\r\ndua", kind_name="=Kursi", hs_code="01022100", brand="X  Y"
        )
    StandingChangeFactory(
        certificate=Certificate.objects.get(state="verified", producer=firm), kind="revoked"
    )
    CertificateFactory(producer=firm, products=products[:1], kind="project", project_ref="00123",
                       draft=True)  # fmt: skip
    data = taken(client, "certificate")
    all_same(loaded(cast, "certificates", data), 9)
    only = taken(client, "certificate", q="001/SKT")
    job = uploaded(cast, "certificates", edited(only, tkdn="50"))
    assert any("isi yang berbeda" in said for _row, said in problems(job)), problems(job)


def test_a_returned_certificate_is_corrected_and_not_entered_twice(
    cast: Cast, client: Client, firm: Producer
) -> None:
    chair = ProductFactory(producer=firm, name="Kursi")
    returned = CertificateFactory(producer=firm, products=[chair], refused=True, number="12/2026")
    job = loaded(cast, "certificates", edited(taken(client, "certificate"), tkdn="50"))
    assert (job.rows_new, job.rows_changed) == (0, 1), problems(job)
    returned.refresh_from_db()
    assert (returned.state, returned.tkdn) == ("draft", 50)
    CertificateFactory(producer=firm, products=[chair], refused=True, number="12/2026")
    data = taken(client, "certificate")
    assert [row["tkdn"] for row in cells(data)] == [50]
    all_same(loaded(cast, "certificates", data), 1)


def test_an_ended_certificate_says_so(cast: Cast, client: Client, firm: Producer) -> None:
    certificate = CertificateFactory(producer=firm, products=[ProductFactory(producer=firm)])
    StandingChangeFactory(certificate=certificate, kind="revoked")
    job = uploaded(cast, "certificates", edited(taken(client, "certificate"), tkdn="50"))
    assert "dicabut atau digantikan" in problems(job)[0][1]


# All three --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["producer", "product", "certificate"])
def test_only_ones_own_region_and_never_cut(
    cast: Cast, client: Client, firm: Producer, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = ProductFactory(producer=firm)
    CertificateFactory(producer=firm, products=[product, ProductFactory(producer=firm)])
    data = taken(client, kind)
    assert {row["nib"] for row in cells(data)} == {firm.nib}
    sheet = load_workbook(io.BytesIO(data))
    assert sheet.sheet_names[:2] == ["Isian", "Pilihan"]
    page = client.get(reverse(f"catalog:{kind}_desk")).content.decode()
    assert "unduh=sunting" in page
    monkeypatch.setattr(DeskList, "max_export_rows", 0 if kind == "producer" else 1)
    answer = client.get(reverse(f"catalog:{kind}_desk", query={"unduh": "sunting"}))
    assert "Tidak ada baris yang dipotong" in answer.content.decode()
    client.force_login(cast.requester)
    answer = client.get(reverse(f"catalog:{kind}_desk", query={"unduh": "sunting"}))
    assert answer.status_code == 404
