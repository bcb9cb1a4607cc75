"""Structured reasons as plain Indonesian sentences a clerk understands, with their articles."""

from collections.abc import Callable
from decimal import Decimal

from .facts import Candidate, Evidence, LineFacts, Standing
from .results import Assessment, Citation, Missing, Reason, Step, Verdict, Who, exact

TO_BE_CHECKED = "perlu dicek pada naskah resmi"

VERDICT_LABELS = {
    Verdict.COMPLIES: "Memenuhi kewajiban",
    Verdict.CHOOSE_ANOTHER: "Pilih produk lain",
    Verdict.EXEMPTION_NEEDED: "Perlu pengecualian",
    Verdict.IMPORT_APPROVAL_NEEDED: "Perlu persetujuan impor",
    Verdict.CANNOT_BE_JUDGED: "Belum dapat dinilai",
}
STEP_LABELS = {
    Step.A: "Huruf a: ada produk dengan TKDN + BMP yang mewajibkan, dibeli yang TKDN-nya cukup",
    Step.B: "Huruf b: dibeli produk yang TKDN-nya cukup",
    Step.C: "Huruf c: dibeli produk bersertifikat di bawah batas",
    Step.D: "Huruf d: dibeli produk yang tercatat di SIINas",
    Step.IMPORT: "Impor",
    Step.NONE: "Di luar tahapan",
}
TIER_WORDS = {
    "ab": "yang TKDN-nya memenuhi batas",
    "c": "bersertifikat TKDN di bawah batas",
    "d": "yang tercatat di SIINas",
}
EVIDENCE_LABELS = {
    Evidence.CERTIFICATE: "Sertifikat",
    Evidence.NATIONAL_LIST: "Daftar nasional",
    Evidence.TEAM_CALCULATION: "Perhitungan Tim P3DN",
    Evidence.SUPPLIER_STATEMENT: "Pernyataan penyedia",
    Evidence.BUYER_ESTIMATE: "Perkiraan PPK",
    Evidence.NONE: "Belum ada",
}
STANDING_LABELS = {
    Standing.VALID: "Berlaku",
    Standing.SUSPENDED: "Dibekukan",
    Standing.REVOKED: "Dicabut",
    Standing.EXPIRED: "Kedaluwarsa",
    Standing.SUPERSEDED: "Digantikan",
    Standing.UNVERIFIED: "Belum diverifikasi",
    Standing.NONE: "Tanpa sertifikat",
}
WHO_LABELS = {
    Who.BUYER: "PPK",
    Who.PRODUCER: "produsen atau penyedia",
    Who.INDUSTRY_OFFICE: "Disperindag",
    Who.P3DN_TEAM: "Tim P3DN",
    Who.REGIONAL_HEAD: "kepala daerah",
}
MISSING_LABELS = {
    "chosen": "Pilihan produk belum ada.",
    "quantity": "Jumlah belum diisi.",
    "origin": "Asal produk (dalam negeri atau impor) belum diketahui atau bertentangan.",
    "siinas_listed": "Belum diperiksa apakah produk tercatat di SIINas.",
    "certificate": "Belum ada sertifikat TKDN yang dapat diandalkan.",
    "certificate_verification": "Sertifikat belum diverifikasi.",
    "tkdn_valid_until": "Tanggal berlaku TKDN belum diisi.",
    "team_calculation": "Nilai TKDN dapat juga ditetapkan lewat perhitungan Tim P3DN.",
    "package_tkdn": "TKDN paket belum dihitung.",
    "self_declared": "Pernyataan produk dalam negeri belum ada.",
    "available": "Kapasitas produk pilihan lain belum diketahui, jadi kekurangannya belum terbukti.",
    "exemption": "Pengecualian belum diberikan.",
    "import_approval": "Persetujuan impor tertulis belum ada.",
    "national_list.has_trigger": "Daftar nasional belum diperiksa: adakah produk dengan TKDN + BMP yang mewajibkan?",
    "national_list.has_purchasable": "Daftar nasional belum diperiksa: adakah produk yang TKDN-nya memenuhi batas?",
    "national_list.has_certified": "Daftar nasional belum diperiksa: adakah produk bersertifikat di bawah batas?",
    "national_list.has_siinas": "SIINas belum diperiksa: adakah produk dalam negeri yang tercatat?",
}


def quantity(value: Decimal) -> str:
    """A number of units in Indonesian notation: "80.400", "2,5"."""
    whole, _point, rest = exact(value).partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{rest}" if rest else "")


def figure(name: str, text: str) -> str:
    """A stored value in Indonesian notation; a TKDN always with two places: "27,50"."""
    if name == "available":
        return quantity(Decimal(text))
    if name == "tkdn":
        text = format(Decimal(text), ".2f")
    return text if name == "day" else text.replace(".", ",")


SENTENCES: dict[str, str | Callable[[Reason], str]] = {
    "no_regime": "Belum ada aturan yang dikenal untuk tanggal {day}.",
    "quantity_missing": "Jumlah barang harus lebih dari nol.",
    "imported": "Produk ini impor.",
    "import_with_tkdn": "Produk dicatat impor tetapi mempunyai nilai TKDN; salah satunya keliru.",
    "origin_unknown": "Asal produk belum diketahui.",
    "project_statement_elsewhere": "Surat keterangan TKDN-nya hanya berlaku untuk proyek lain.",
    "estimate_proves_nothing": "Nilai TKDN ini baru perkiraan; yang dipakai adalah nilai pada daftar Kemenperin.",
    "statement_is_a_start": "Pernyataan penyedia baru titik awal dan harus dibuktikan dengan sertifikat.",
    "no_certificate_not_in_siinas": "Tidak bersertifikat TKDN dan tidak tercatat di SIINas.",
    "siinas_unknown": "Tidak bersertifikat TKDN, dan belum diperiksa apakah tercatat di SIINas.",
    "in_siinas": "Tidak mempunyai TKDN yang berlaku, tetapi tercatat di SIINas.",
    "certificate_without_expiry": "Masa berlaku TKDN pada sertifikat tidak diketahui.",
    "certificate_unverified": "Sertifikatnya belum diverifikasi petugas kedua.",
    "certificate_suspended": "Sertifikatnya sedang dibekukan.",
    "certificate_revoked": "Sertifikatnya sudah dicabut.",
    "certificate_superseded": "Sertifikatnya sudah digantikan sertifikat lain.",
    "certificate_expired": "Sertifikatnya sudah kedaluwarsa pada tanggal yang dinilai.",
    "tkdn_enough": "TKDN {tkdn} % memenuhi batas {minimum} %.",
    "tkdn_below": "TKDN {tkdn} % kurang dari batas {minimum} %.",
    "trigger_exists": "Ada produk sejenis dengan TKDN + BMP {trigger} % atau lebih, sehingga wajib dibeli produk dalam negeri yang TKDN-nya memenuhi batas.",
    "trigger_absent_or_short": "Tidak ada (atau volumenya tidak cukup) produk sejenis dengan TKDN + BMP {trigger} % atau lebih; dibeli produk yang TKDN-nya memenuhi batas.",
    "trigger_unknown_same_result": "Belum terbukti apakah ada produk sejenis dengan TKDN + BMP {trigger} % atau lebih; hasilnya sama, karena produk ini memenuhi batas TKDN.",
    "no_duty_without_trigger": "Tidak ada produk sejenis yang mewajibkan pembelian produk ber-TKDN menurut aturan saat itu.",
    "higher_step_available": lambda r: f"Masih tersedia produk dalam negeri {TIER_WORDS[r.value('tier')]}.",
    "higher_step_in_national_list": lambda r: f"Daftar nasional memuat produk {TIER_WORDS[r.value('tier')]}, walau belum ada di katalog ini.",
    "national_list_unasked": lambda r: f"Belum diperiksa apakah daftar nasional memuat produk {TIER_WORDS[r.value('tier')]}.",
    "national_list_stale": lambda r: f"Pemeriksaan daftar nasional untuk produk {TIER_WORDS[r.value('tier')]} sudah terlalu lama.",
    "higher_steps_exhausted": "Tahap di atasnya terbukti tidak tersedia atau volumenya tidak mencukupi.",
    "outside_every_step": "Produk ini di luar tahapan yang diizinkan, dan tidak ada pilihan lain yang terbukti tersedia.",
    "no_domestic_product": "Terbukti tidak ada produk dalam negeri yang tersedia atau mencukupi.",
    "domestic_available": "Produk dalam negeri masih tersedia.",
    "import_approved": "Impor disetujui kepala daerah dengan surat {reference}.",
    "import_refused": "Persetujuan impor ditolak.",
    "import_approval_missing": "Impor memerlukan persetujuan tertulis kepala daerah.",
    "choose_from_step": lambda r: f"Pilih produk dalam negeri {TIER_WORDS[r.value('tier')]}.",
    "nothing_in_catalogue": "Belum ada produk sejenis di katalog.",
    "choose_domestic": "Pilih produk atau jasa dalam negeri.",
    "declared_domestic": "Barang bukan hasil industri ini dinyatakan buatan dalam negeri.",
    "domestic_service": "Jasa ini dikerjakan penyedia dalam negeri.",
    "declaration_missing": "Belum ada pernyataan atau bukti bahwa ini produk dalam negeri.",
    "package_not_described": "Pekerjaan belum dilengkapi nilai TKDN.",
    "package_tkdn_enough": "TKDN paket {tkdn} % memenuhi batas {minimum} %.",
    "package_tkdn_below": "TKDN paket {tkdn} % kurang dari batas {minimum} %.",
    "package_tkdn_missing": "TKDN paket belum dihitung atau belum dibuktikan.",
    "minister_minimum": "Untuk komoditas ini menteri menetapkan TKDN minimum {minimum} % ({regulation}).",
    "chosen_volume_short": "Perhatian: sisa kapasitas produk ini hanya {available} satuan.",
    "exemption_granted": "Tim P3DN memberi pengecualian: {ground} {reference}.",
}  # fmt: skip


def cited(citations: tuple[Citation, ...]) -> str:
    """Articles in brackets, marked where the wording still has to be checked."""
    parts = [f"{c}, {TO_BE_CHECKED}" if c.confidence.to_be_checked else str(c) for c in citations]
    return f" ({'; '.join(parts)})" if parts else ""


def sentence(why: Reason) -> str:
    """One reason as a sentence with its articles. Raises KeyError for an unknown code."""
    pattern = SENTENCES[why.code]
    if callable(pattern):
        text = pattern(why)
    else:
        text = pattern.format(**{k: figure(k, v) for k, v in why.params})
    return " ".join(text.replace(" .", ".").split()) + cited(why.citations)


def need(missing: Missing) -> str:
    """What is missing and who can supply it."""
    return f"{MISSING_LABELS[missing.field]} Yang dapat melengkapi: {WHO_LABELS[missing.who]}."


def explain(assessment: Assessment) -> list[str]:
    """The judgement in sentences: reasons first, then what is missing and from whom."""
    return [*map(sentence, assessment.reasons), *map(need, assessment.missing)]


def why_not(ref: str, assessment: Assessment, facts: LineFacts) -> list[str]:
    """Why a product may (not) be bought for this line; empty when it was not considered."""
    finding, candidate = assessment.finding(ref), facts.candidate(ref)
    if finding is None or candidate is None:
        return []
    sentences = [sentence(why) for why in finding.reasons]
    if finding.satisfies:
        return [*sentences, "Produk ini boleh dibeli untuk baris ini."]
    if finding.step is not Step.NONE:
        sentences.append(
            f"Produk ini baru boleh dibeli pada tahap {STEP_LABELS[finding.step].split(':')[0].lower()}, "
            "setelah tahap di atasnya terbukti tidak tersedia."
        )
    return sentences


def availability(candidate: Candidate) -> str:
    """Free volume in words."""
    if candidate.available is None:
        return "kapasitas belum diketahui"
    return f"tersedia {quantity(max(candidate.available, Decimal(0)))}"
