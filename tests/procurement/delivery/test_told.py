"""What somebody is told of a delivery: each difference from what was approved, each refusal, word for word."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from p3dn.regulation.judging.afterwards.proof import Deviation
from procurement.delivery.findings import in_words
from procurement.delivery.services import Delivered, Handover
from procurement.models import RequestLine
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement.acts import record_realization

DAY = date(2026, 3, 17)
SAID = [
    ("verdict", "complies", "choose_another",
     "Putusan saat persetujuan: Memenuhi kewajiban; pada tanggal kontrak: Pilih produk lain."),
    ("tkdn", "45.5", "", "Nilai TKDN saat persetujuan: 45,50%; pada tanggal kontrak: belum diketahui."),
    ("tkdn", "", "40", "Nilai TKDN saat persetujuan: belum diketahui; pada tanggal kontrak: 40,00%."),
    ("certificate", "1/TKDN", "", "Sertifikat saat persetujuan: 1/TKDN; pada tanggal kontrak: tidak ada."),
    ("certificate", "", "2/TKDN", "Sertifikat saat persetujuan: tidak ada; pada tanggal kontrak: 2/TKDN."),
    ("standing", "valid", "suspended",
     "Status sertifikat saat persetujuan: berlaku; pada tanggal kontrak: dibekukan."),
    ("lapsed", "1/TKDN", "revoked",
     "Sertifikat 1/TKDN berlaku pada tanggal kontrak, tetapi dicabut pada tanggal serah terima."),
    ("early", "2026-03-17", "2026-03-01",
     "Kontrak tanggal 1 Maret 2026 mendahului persetujuan tanggal 17 Maret 2026."),
    ("unmet", "Memori paling sedikit 8 GB", "4 GB.",
     "Syarat “Memori paling sedikit 8 GB” tidak terpenuhi saat diperiksa: 4 GB."),
    ("shortfall", "45", "40.25", "TKDN tercapai 40,25%, kurang dari yang ditawarkan, 45,00%."),
    ("model", "A-1", "A-2", "Produk saat persetujuan: A-1; sekarang: A-2."),
    ("maker", "PT Satu", "PT Dua", "Produsen saat persetujuan: PT Satu; sekarang: PT Dua."),
    ("price", "1500000", "", "Harga di katalog saat persetujuan: Rp1.500.000; sekarang: belum diketahui."),
    ("price", "", "1600000", "Harga di katalog saat persetujuan: belum diketahui; sekarang: Rp1.600.000."),
    ("capacity", "10", "2.5", "Sisa kapasitas produsen tinggal 2,5, kurang dari yang dipesan."),
    ("capacity", "10", "", "Sisa kapasitas produsen tinggal belum diketahui, kurang dari yang dipesan."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "was", "now", "said"), SAID)
def test_each_difference_is_told_in_a_sentence(code: str, was: str, now: str, said: str) -> None:
    assert in_words([{"code": code, "was": was, "now": now}]) == [said]


def test_there_is_a_sentence_for_each() -> None:
    assert {code for code, *_rest in SAID} == {one.value for one in Deviation}


@pytest.fixture
def line(db: None) -> RequestLine:
    """Ten units at one million under an approved request."""
    return LineFactory(request=RequestFactory(state="approved"))


def refused(line: RequestLine, *rows: Delivered) -> dict[str, list[str]] | list[str]:
    """What a delivery of these is told."""
    stated = Handover(
        supplier_name="CV Karya Contoh", small_business="yes", contract_number="SP/1", contract_date=DAY,
        handover_number="BAST/1", handover_date=DAY,
    )  # fmt: skip
    with pytest.raises(ValidationError) as told:
        record_realization(
            by=line.request.requester, request=line.request, handover=stated, delivered=rows
        )
    error = told.value
    return error.message_dict if hasattr(error, "error_dict") else error.messages


def test_a_refusal_names_the_line_the_figure_and_what_is_right(line: RequestLine) -> None:
    def row(quantity: str, price: str) -> Delivered:
        return Delivered(line_id=line.pk, quantity=Decimal(quantity), unit_price=Decimal(price))

    assert refused(line, row("0", "1000000")) == {
        f"quantity_{line.pk}": [f"Jumlah pada baris {line} harus lebih dari nol."]
    }
    assert refused(line, row("10.5", "1000000.50")) == {
        f"quantity_{line.pk}": [f"Baris {line}: diserahkan 10,5 unit, padahal sisanya 10 unit."],
        f"unit_price_{line.pk}": [
            f"Baris {line}: harga Rp1.000.000,50 melebihi harga yang disetujui, Rp1.000.000."
        ],
    }
    assert refused(line) == ["Isi jumlah yang diserahkan pada sedikitnya satu baris."]
    twice = row("1", "1000000")
    assert refused(line, twice, twice) == ["Baris yang diserahkan bukan baris permintaan ini."]
