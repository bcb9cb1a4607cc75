"""Rules of the duty itself: what must be bought, what proves it, imports, services, packages."""

from collections.abc import Iterator

from p3dn.regulation.dated.regimes import DUTY, DutyRegime
from p3dn.regulation.wording import citations as c

from .rule import Rule, percent, rule

LADDER, TRIGGER = "judging.ladder.judge_ladder", "judging.trigger_duty.judge_trigger"
DECLARED, PACKAGE = "judging.subjects.judge_declared", "judging.subjects.judge_package"
PLACE, DOUBT = "judging.evidence.place", "judging.evidence.certificate_doubt"

ALWAYS = (
    rule("W01", "Perangkat daerah wajib memakai produk dalam negeri untuk belanja APBN dan APBD, dari rencana sampai pelaksanaan.",
         c.PP29_57, "assess.assess"),
    rule("W02", "BLUD dan swakelola juga terikat kewajiban ini.", c.PP29_57_OWN, "rules.applied.applied_to"),
    rule("W08", "Menteri dapat menetapkan TKDN minimum lain untuk industri tertentu; batas terdekat yang dipakai.",
         c.PP29_61_5, "dated.regimes.minimum_for"),
    rule("W09", "Tahap berikutnya baru terbuka bila produk tahap di atasnya tidak tersedia atau volumenya tidak mencukupi.",
         c.P46_66_2B, "judging.ladder.above"),
    rule("W10", "Tim P3DN memberi tafsir akhir atas nilai TKDN yang disengketakan, dengan keputusan bernomor.",
         c.PP29_74, "judging.evidence.value_doubt"),
    rule("W12", "Pembelian di luar kewajiban menjadi tanggung jawab PA/KPA; dasar, alasan, bukti dan nomornya disebut, dan tidak dihitung memenuhi.",
         c.PP29_107, "judging.dispensation.dispensed"),
    rule("W13", "Produk dibandingkan menurut spesifikasi yang benar-benar diperlukan; yang tidak memenuhinya disisihkan dengan alasan.",
         c.PP29_59, "judging.need.sifted"),
    rule("W15", "Harga terhadap perkiraan PPK, waktu kirim, tempat pembuatan dan mutu saat serah terima disebut di samping produk; semuanya ditimbang PPK dan tidak menyisihkan produk dengan sendirinya.",
         c.PP29_59, "judging.candidates.beside.beside"),
    rule("W14", "Pemilihan yang sudah dimulai sebelum aturan berubah diteruskan menurut aturan lama.",
         c.P46_TRANSITION, "dated.regimes.law_of"),
    rule("W11", "Penilaian memakai aturan yang berlaku pada tanggal kontrak, atau tanggal permintaan bila kontrak belum ada.",
         c.PP29_58, "facts.LineFacts.governing_date"),
    rule("B01", "Nilai TKDN dan BMP yang dipakai adalah nilai pada daftar inventarisasi Kementerian Perindustrian; perkiraan tidak membuktikan apa-apa.",
         c.PP29_61_4, PLACE),
    rule("B02", "Pernyataan penyedia baru titik awal dan harus dibuktikan.", c.PP29_72, PLACE),
    rule("B03", "Asal produk harus jelas: produk impor tidak dapat mempunyai nilai TKDN.", c.PP29_61_6, PLACE),
    rule("B04", "Sertifikat yang belum diverifikasi atau tanpa masa berlaku belum membuktikan TKDN.", c.R35_44, DOUBT),
    rule("B05", "Sertifikat yang dibekukan, dicabut atau digantikan tidak membuktikan TKDN.", c.R35_66, DOUBT),
    rule("B06", "Sertifikat berlaku sampai dengan tanggal yang tertulis padanya, hari terakhir ikut dihitung.", c.R35_72, DOUBT),
    rule("B07", "Surat keterangan TKDN gabungan hanya berlaku untuk proyek yang diajukan.", c.R35_47, PLACE),
    rule("B08", "TKDN dan BMP barang yang diserahkan harus sama dengan nilai yang tertulis di daftar.",
         c.PP29_61_6, "judging.afterwards.proof.proven"),
    rule("B09", "Pembekuan sertifikat paling lama lima hari kerja; sesudah itu dipulihkan atau dicabut. Yang belum tercatat ditanyakan, tidak ditebak.",
         c.R35_66, "judging.evidence.still_suspended"),
    rule("J01", "Jasa memakai penyedia jasa nasional, yang mayoritas modalnya dimiliki warga negara Indonesia.", c.PP29_63, DECLARED),
)  # fmt: skip


def duty_rules() -> Iterator[Rule]:
    """What holds always, and what each regime says."""
    yield from ALWAYS
    for regime in DUTY:
        yield from _of(regime)


def _of(regime: DutyRegime) -> Iterator[Rule]:
    period = (regime.valid_from, regime.valid_to)
    trigger, least = percent(regime.trigger_minimum), percent(regime.purchase_minimum)
    yield rule("W03", f"Wajib membeli produk ber-TKDN bila ada produk sejenis dengan TKDN + BMP paling sedikit {trigger}.",
               regime.trigger, LADDER if regime.ladder else TRIGGER, period)  # fmt: skip
    yield rule(
        "W04", f"TKDN produk yang dibeli paling sedikit {least}.", regime.step_a, PLACE, period
    )
    if regime.ladder:
        yield rule("W05", f"Bila tidak ada atau kurang: tetap produk dengan TKDN paling sedikit {least}.",
                   regime.step_b, LADDER, period)  # fmt: skip
        yield rule(
            "W06",
            f"Berikutnya: produk bersertifikat dengan TKDN di bawah {least}.",
            regime.step_c,
            LADDER,
            period,
        )
        yield rule(
            "W07",
            "Berikutnya: produk dalam negeri yang tercatat di SIINas.",
            regime.step_d,
            LADDER,
            period,
        )
    else:
        yield rule(
            "W05",
            "Bila tidak ada produk seperti itu, kewajiban belum timbul.",
            regime.step_c,
            TRIGGER,
            period,
        )
    imports = "Impor hanya bila produk dalam negeri terbukti tidak tersedia atau volumenya tidak mencukupi."
    yield rule("I01", imports, regime.imports, LADDER, period)
    if regime.import_needs_approval:
        yield rule(
            "I02",
            "Impor memerlukan persetujuan tertulis kepala daerah.",
            regime.imports,
            LADDER,
            period,
        )
    yield rule("J02", "Barang bukan hasil industri dibuktikan dengan pernyataan penyedia.",
               regime.non_industrial, DECLARED, period)  # fmt: skip
    yield rule("P01", f"TKDN paket konstruksi atau gabungan dihitung dan dibuktikan; paling sedikit {least}.",
               regime.step_a, PACKAGE, period)  # fmt: skip
