"""What somebody is told of a delivery: each difference from what was approved, each refusal, word for word."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from p3dn.regulation import Standing
from p3dn.regulation.judging.afterwards.proof import Deviation
from procurement.delivery.findings import in_words, standing_name
from procurement.delivery.services import Delivered
from procurement.models import BudgetLine, RequestLine
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement.acts import record_realization

from .test_realization import handover

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


def test_every_standing_has_its_word() -> None:
    assert {one.value: standing_name(one.value) for one in Standing} == {
        "valid": "berlaku", "suspended": "dibekukan", "revoked": "dicabut", "expired": "kedaluwarsa",
        "superseded": "digantikan", "unverified": "belum diverifikasi", "none": "tanpa sertifikat",
    }  # fmt: skip


@pytest.fixture
def line(db: None) -> RequestLine:
    """Ten units at one million under an approved request."""
    return LineFactory(request=RequestFactory(state="approved"))


def refused(line: RequestLine, *rows: Delivered, **stated: date) -> Any:
    """What a delivery of these is told: sentences, by field where they are of one."""
    with pytest.raises(ValidationError) as told, transaction.atomic():
        record_realization(
            by=line.request.requester,
            request=line.request,
            handover=handover(**stated),
            delivered=rows,
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
    once = row("1", "1000000")
    for wrong in ((once, once), (replace(once, line_id=line.pk + 1),)):
        assert refused(line, *wrong) == ["Baris yang diserahkan bukan baris permintaan ini."]
    tomorrow = timezone.localdate() + timedelta(days=1)
    not_yet = ["Tanggal ini belum terjadi. Catat setelah barang atau jasa diserahkan."]
    days = {"contract_date": tomorrow, "handover_date": tomorrow}
    assert refused(line, once, **days) == dict.fromkeys(days, not_yet)
    waiting = LineFactory(request=RequestFactory(state="submitted"))
    assert refused(waiting, replace(once, line_id=waiting.pk)) == [
        f"Permintaan {waiting.request.number} berstatus Menunggu persetujuan; hanya yang disetujui"
        " dapat direalisasi."
    ]


def test_a_lowered_ceiling_is_told_of_the_package_and_the_account_that_would_pay(
    line: RequestLine,
) -> None:
    """Ten million of an account without a name, and twenty of another's that is worth ten now."""
    request, package = line.request, line.request.package
    first = package.budget_lines.get()
    account = BudgetLine.objects.create(
        package=package, mak="5.2.02", funding_source="DAK", fiscal_year=2026, amount=10_000_000
    )
    others = [LineFactory(request=request, budget_line=account) for _ in range(2)]

    def rows(*quantities: str, of: Sequence[RequestLine] = others) -> list[Delivered]:
        return [
            Delivered(line_id=one.pk, quantity=Decimal(quantity), unit_price=Decimal(1_000_000))
            for one, quantity in zip(of, quantities, strict=False)
        ]

    def too_much(total: str, what: str, most: str, ceiling: str) -> str:
        return (
            f"Nilai serah terima {total} melebihi yang masih dapat diserahkan dari pagu {what} (RUP"
            f" {package.rup_code}), yaitu {most}; pagunya sekarang {ceiling}, kurang dari yang sudah"
            " diikat. Perbarui pagunya dari RUP, atau selesaikan dahulu permintaan lain tanpa sisanya."
        )

    of_account = "baris anggaran 5.2.02 DAK"
    assert refused(line, *rows("6", "4.01")) == [
        too_much("Rp10.010.000", of_account, "Rp10.000.000", "Rp10.000.000")
    ]
    record_realization(
        by=request.requester, request=request, handover=handover(), delivered=rows("6", "4")
    )
    BudgetLine.objects.filter(pk=account.pk).update(amount=8_000_000)
    assert refused(line, *rows("1")) == [too_much("Rp1.000.000", of_account, "Rp0", "Rp8.000.000")]
    BudgetLine.objects.filter(pk=first.pk).update(amount=5_000_000)
    # what the other account is short of is in the way of nothing that it does not pay
    assert refused(line, *rows("3.01", of=[line])) == [
        too_much("Rp3.010.000", "paket", "Rp3.000.000", "Rp13.000.000")
    ]
    record_realization(
        by=request.requester, request=request, handover=handover("BAST/2"),
        delivered=rows("3", of=[line]),
    )  # fmt: skip
