"""What the law refuses to reckon with, in the words that whoever typed it reads."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.regulation.calculators.duties import Breach, Size
from p3dn.regulation.calculators.preference import (
    AgainstForeign,
    Bid,
    Bidder,
    CombinedBid,
    Tender,
    combined_price,
    international_price,
    preference_on,
)
from p3dn.regulation.calculators.producer import bmp
from p3dn.regulation.dated.sanctions import sanctions_on
from p3dn.regulation.dated.thresholds import GOODS, procurement_on
from p3dn.regulation.quantities.limits import positive
from p3dn.regulation.rules.markdown import BEGIN, END, put_into
from p3dn.regulation.rules.planned import Planned

DAY, LONG_AGO = date(2026, 6, 1), date(2001, 1, 1)
KNOWN = "Barang, Pekerjaan Konstruksi, Jasa Konsultansi, Jasa Lainnya"


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda: procurement_on(LONG_AGO), "Belum ada aturan pengadaan yang dikenal untuk 2001-01-01."),
        (lambda: sanctions_on(LONG_AGO), "Belum ada aturan sanksi yang dikenal untuk 2001-01-01."),
        (lambda: preference_on(LONG_AGO), "Belum ada aturan preferensi harga yang dikenal untuk 2001-01-01."),
        (lambda: Size(D(-1), GOODS, DAY), "Nilai paket tidak boleh kurang dari nol."),
        (lambda: Size(D(1), "Sewa", DAY), f"Jenis pengadaan tidak dikenal: Sewa. Pilih: {KNOWN}."),
        (lambda: Planned(D(-1), (), "", DAY), "Nilai paket tidak boleh kurang dari nol."),
        (lambda: Breach(0, D(1), DAY), "Pelanggaran dihitung mulai dari satu."),
        (lambda: Breach(1, D(0), DAY), "Nilai kontrak harus lebih dari nol."),
        (lambda: Bid("PT A", D(0), D(1)), "Harga penawaran PT A harus lebih dari nol."),
        (lambda: Bid("PT A", D(1), D(101)), "TKDN penawaran PT A diisi 0 sampai 100."),
        (
            lambda: combined_price(CombinedBid(D(9), D(2), D(40)), Tender(D(10), DAY)),
            "Penawaran melebihi HPS, jadi tidak dievaluasi.",
        ),
        (lambda: bmp({"nothing": D(1), "more": D(1)}), "Faktor tidak dikenal: more, nothing."),
        (lambda: bmp({"training": D(3), "brand": D(3)}), "Nilai melebihi bobot faktor: brand, training."),
        (lambda: positive("Harga", D(10) ** 18 + 1), "Harga terlalu besar."),
        (lambda: put_into("tanpa tanda"), "Tanda awal dan akhir tabel aturan tidak ditemukan."),
        (lambda: put_into(f"{BEGIN} saja"), "Tanda awal dan akhir tabel aturan tidak ditemukan."),
        (lambda: put_into(f"{END} saja"), "Tanda awal dan akhir tabel aturan tidak ditemukan."),
    ],
)  # fmt: skip
def test_a_refusal_says_what_is_wrong(act: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=".") as refusal:
        act()
    assert str(refusal.value) == words


def test_a_rule_without_a_share_for_a_bidder_is_named() -> None:
    offer, day = AgainstForeign(D(100), D(90)), date(2024, 1, 1)
    words = f"Aturan {preference_on(day).id} tidak mengenal preferensi untuk peserta ini."
    with pytest.raises(ValueError, match=f"^{words}$"):
        international_price(offer, Bidder.CONSORTIUM, day)


def test_what_stands_beside_the_tables_stays_though_a_mark_is_repeated() -> None:
    text = put_into(f"satu {BEGIN} lama {END} dua {BEGIN} tiga {END} empat")
    assert text.startswith(f"satu {BEGIN}\n\n")
    assert text.endswith(f"{END} dua {BEGIN} tiga {END} empat")
