"""Rules of price preference and of sanctions, and what is told without deciding anything."""

from collections.abc import Iterator

from p3dn.regulation.calculators.preference import PREFERENCE, PreferenceRegime
from p3dn.regulation.dated.sanctions import SANCTIONS
from p3dn.regulation.wording import citations as c

from .rule import Rule, percent, rule, rupiah

RANK, ABROAD = "calculators.preference.rank_bids", "calculators.preference.international_price"
OFFICIAL = "calculators.duties.official_sanction"


def preference_rules() -> Iterator[Rule]:
    """What each regime of the price preference says."""
    for regime in PREFERENCE:
        period = (regime.valid_from, regime.valid_to)
        for number, sentence, decided_by in _of(regime):
            yield rule(number, sentence, regime.citation, decided_by, period)
    yield rule("H05", "Penawaran di atas HPS tidak ikut diurutkan.", c.P46_HPS, RANK)


def _of(regime: PreferenceRegime) -> Iterator[tuple[str, str, str]]:
    above = f"untuk HPS di atas {rupiah(regime.above)}" if regime.above else "tanpa batas HPS"
    yield "H01", f"Preferensi harga berlaku {above}.", RANK
    yield (
        "H02",
        f"TKDN barang yang mendapat preferensi paling sedikit {percent(regime.least_tkdn)}.",
        RANK,
    )
    formula = "harga dibagi (1 + preferensi)" if regime.divides else "(1 - preferensi) dikali harga"
    yield "H03", (f"Preferensi = TKDN dikali paling tinggi {percent(regime.highest)}; harga evaluasi = {formula}; "
                  "nilai kontrak tetap harga penawaran."), RANK  # fmt: skip
    yield "H04", "Harga evaluasi yang sama dimenangkan TKDN yang lebih besar.", RANK
    if regime.national is not None:
        yield "H06", (f"Tender internasional konstruksi: badan usaha nasional didahulukan paling tinggi "
                      f"{percent(regime.national)} dari penawaran asing terendah."), ABROAD  # fmt: skip
    if regime.consortium is not None:
        yield "H07", (f"Konsorsium yang dipimpin badan usaha nasional didahulukan {percent(regime.consortium)} "
                      "pada tender internasional."), ABROAD  # fmt: skip
    yield (
        "H08",
        "Pada paket gabungan hanya barangnya yang mendapat preferensi.",
        "calculators.preference.combined_price",
    )


def sanction_rules() -> Iterator[Rule]:
    """What each regime of sanctions says, and what Perpres 46/2025 adds."""
    for regime in SANCTIONS:
        period, officials, suppliers = (
            (regime.valid_from, regime.valid_to),
            regime.officials,
            regime.suppliers,
        )
        fine, highest = percent(regime.fine_percent), rupiah(regime.fine_highest)
        yield rule("K01", f"Pejabat yang melanggar kewajiban mendapat teguran tertulis sampai pelanggaran ke-{regime.warnings}.",
                   officials, OFFICIAL, period)  # fmt: skip
        yield rule("K02", f"Pelanggaran ke-{regime.warnings + 1}: denda {fine} dari nilai kontrak, paling tinggi {highest}.",
                   officials, OFFICIAL, period)  # fmt: skip
        yield rule(
            "K03",
            "Pelanggaran sesudahnya: diberhentikan dari jabatan pengadaan.",
            officials,
            OFFICIAL,
            period,
        )
        yield rule("K04", f"Denda dibayar dalam {regime.payable_days} hari kerja; bila tidak, jabatannya dicabut.",
                   c.PP29_108, "dated.sanctions.sanctions_on", period)  # fmt: skip
        yield rule("K05", f"Penyedia yang menyerahkan TKDN lebih rendah: pembayaran dipotong sebesar selisihnya, paling tinggi {percent(regime.cut_highest)}.",
                   suppliers, "calculators.duties.payment_cut", period)  # fmt: skip
        yield rule("K06", f"Impor yang diakui sebagai produk dalam negeri: denda {regime.import_times} kali nilai barangnya.",
                   suppliers, "calculators.duties.import_fine", period)  # fmt: skip
        yield rule("K07", "Sertifikat penyedia dapat dicabut dan penyedia masuk daftar hitam.",
                   suppliers, "rules.applied.applied_to", period)  # fmt: skip
    yield rule("K08", "PA, KPA, PPK dan Pokja yang tidak memenuhi target PDN atau usaha kecil: potongan tunjangan kinerja.",
               c.P46_78, "rules.applied.applied_to")  # fmt: skip
    yield rule("K09", "Penyedia yang menawarkan impor sebagai PDN atau TKDN-nya kurang dari janji: gugur, daftar hitam dan denda.",
               c.P46_78, "rules.applied.applied_to")  # fmt: skip


def told() -> Iterator[Rule]:
    """What decides nothing here but is asked about."""
    yield rule("L01", "Menurut keterangan pemerintah 22 Februari 2026, perjanjian dagang Indonesia dan Amerika Serikat tanggal "
               "19 Februari 2026 tidak mengubah TKDN pada pengadaan pemerintah.", c.TRADE_2026, "rules.money.told")  # fmt: skip
    yield rule("L02", "Obat dan alat kesehatan mengikuti daftar substitusi impor Menteri Kesehatan; periksa daftarnya sebelum membeli impor.",
               c.HEALTH_SUBSTITUTION, "rules.money.told")  # fmt: skip
