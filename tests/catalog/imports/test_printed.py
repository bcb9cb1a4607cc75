"""What is printed on certificates, and evidence of a firm's scale, arrive from a spreadsheet too."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from catalog.models import Certificate, CertificateProduct, Producer
from catalog.verification.content import missing_content
from tests.catalog.acts import submit
from tests.catalog.imports.test_register import NIB, loaded, problems
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.support.cast import Cast, assemble

HEAD = (
    "nomor,nib,nama_produk,dasar_aturan,tkdn,tanggal_terbit,berlaku_sampai,nama_perusahaan,"
    "alamat_perusahaan,alamat_pabrik,kbli,jenis_tercetak,tipe_tercetak,spesifikasi_tercetak,"
    "merek_tercetak,kode_hs\n"
)
FIRM = "CV Contoh Lama,Jl. A,Jl. Pabrik,31001"
FIRMS = "nib,nama,alamat,kabupaten_kota,skala_usaha,bukti_skala_usaha,tanggal_bukti_skala\n"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, a firm and two products that are drafts."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    firm = ProducerFactory(nib=NIB, name="CV Contoh", region=people.region)
    for name in ("Kursi", "Meja"):
        ProductFactory(producer=firm, name=name, brand="", type_name="", commodity_id="38111",
                       state="draft", entered_by=people.officer)  # fmt: skip
    return people


def row(name: str, firm: str = FIRM, line: str = "Kursi putar,K-1,Baja,Rimba,94013900") -> str:
    return f'7/2026,{NIB},{name},35/2025,"41,20",15-01-2026,15-01-2031,{firm},{line}\n'


def test_an_imported_certificate_may_be_complete(cast: Cast) -> None:
    table = row("Meja", ",,,", "Meja tulis,M-1,Kayu,Rimba,94033000")  # the firm stands above
    job = loaded(cast, "certificates", HEAD + row("Kursi") + table)
    assert job.state == "done", problems(job)
    certificate = Certificate.objects.get()
    lines = certificate.lines.select_related("product")
    assert (certificate.company_name, certificate.kbli) == ("CV Contoh Lama", "31001")
    assert {line.product.name: line.hs_code for line in lines} == {
        "Kursi": "94013900",
        "Meja": "94033000",
    }
    assert missing_content(certificate, lines) == []
    assert certificate.state == "draft"


def test_a_wrong_hs_code_is_refused_with_its_column(cast: Cast) -> None:
    job = loaded(cast, "certificates", HEAD + row("Kursi", line="Kursi putar,K-1,Baja,Rimba,9401"))
    assert job.issues.values_list("field", "value").get() == ("Kode HS", "9401")
    assert not Certificate.objects.exists()


def test_rows_of_one_certificate_must_not_contradict_each_other(cast: Cast) -> None:
    job = loaded(cast, "certificates", HEAD + row("Kursi") + row("Meja", "CV Lain,,,"))
    assert "isi yang berbeda" in job.issues.get().message


def test_words_of_a_draft_are_taken_over_and_what_is_empty_stays(cast: Cast) -> None:
    loaded(cast, "certificates", HEAD + row("Kursi"))
    job = loaded(cast, "certificates", HEAD + row("Kursi", ",,,", ",K-2,,,"))
    assert (job.state, job.rows_changed) == ("done", 1)
    line = CertificateProduct.objects.get()
    assert (line.type_name, line.kind_name, line.hs_code) == ("K-2", "Kursi putar", "94013900")
    assert Certificate.objects.get().company_name == "CV Contoh Lama"
    again = loaded(cast, "certificates", HEAD + row("Kursi", ",,,", ",K-2,,,"))
    assert (again.state, again.rows_same) == ("done", 1)


def test_a_verified_certificate_keeps_its_words(cast: Cast) -> None:
    firm = Producer.objects.get()
    chair = firm.products.get(name="Kursi")
    CertificateFactory(producer=firm, number="7/2026", scheme="35/2025", products=[chair], tkdn="41.20",
                       bmp=None, bmp_valid_until=None, issued_on=date(2026, 1, 15),
                       tkdn_valid_until=date(2031, 1, 15))  # fmt: skip
    job = loaded(cast, "certificates", HEAD + row("Kursi"))
    assert "terverifikasi" in job.issues.get().message
    assert CertificateProduct.objects.get().hs_code == ""


def test_evidence_of_the_scale_comes_with_its_date(cast: Cast) -> None:
    job = loaded(
        cast, "producers", FIRMS + f"{NIB},CV Contoh,Jl. A,16.74,Kecil,Pernyataan,02-03-2026\n"
    )
    assert job.state == "done", problems(job)
    firm = Producer.objects.get()
    assert (firm.scale_evidence, firm.scale_evidence_on) == ("statement", date(2026, 3, 2))
    half = loaded(cast, "producers", FIRMS + f"{NIB},CV Contoh,Jl. A,16.74,Kecil,Pernyataan,\n")
    assert "tidak diisi bersama" in half.issues.get().message


def test_what_was_imported_complete_can_be_submitted(cast: Cast) -> None:
    loaded(cast, "certificates", HEAD + row("Kursi"))
    certificate = Certificate.objects.get()
    submit(records=[certificate.lines.get().product], user=cast.officer)
    with pytest.raises(ValidationError, match="berkas"):  # the scan alone is missing
        submit(records=[certificate], user=cast.officer)
