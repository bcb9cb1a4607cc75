"""The words of a judgement: verdicts, steps, reasons and what is missing, in plain Indonesian."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from p3dn.regulation.facts import Evidence, Standing, WhyNot
from p3dn.regulation.requirements import Comparison
from p3dn.regulation.results import Step, Verdict, Who

from .tongue import Words, money, number, point

TO_BE_CHECKED = "perlu dicek pada naskah resmi"

VERDICT_LABELS = Words(
    {
        Verdict.COMPLIES: "Memenuhi kewajiban",
        Verdict.EXEMPTED: "Dikecualikan, tanggung jawab PA/KPA",
        Verdict.CHOOSE_ANOTHER: "Pilih produk lain",
        Verdict.EXEMPTION_NEEDED: "Perlu pengecualian",
        Verdict.IMPORT_APPROVAL_NEEDED: "Perlu persetujuan impor",
        Verdict.CANNOT_BE_JUDGED: "Belum dapat dinilai",
    }
)
STEP_LABELS = Words(
    {
        Step.A: "Huruf a: ada produk dengan TKDN + BMP yang mewajibkan, dibeli yang TKDN-nya cukup",
        Step.B: "Huruf b: dibeli produk yang TKDN-nya cukup",
        Step.C: "Huruf c: dibeli produk bersertifikat di bawah batas",
        Step.D: "Huruf d: dibeli produk yang tercatat di SIINas",
        Step.IMPORT: "Impor",
        Step.NONE: "Di luar tahapan",
    }
)
TIER_WORDS = Words(
    {
        "ab": "yang TKDN-nya memenuhi batas",
        "trigger": "dengan TKDN + BMP yang mewajibkan",
        "c": "bersertifikat TKDN di bawah batas",
        "d": "yang tercatat di SIINas",
    }
)
EVIDENCE_LABELS = Words(
    {
        Evidence.CERTIFICATE: "Sertifikat",
        Evidence.NATIONAL_LIST: "Daftar nasional",
        Evidence.TEAM_CALCULATION: "Perhitungan Tim P3DN",
        Evidence.SUPPLIER_STATEMENT: "Pernyataan penyedia",
        Evidence.BUYER_ESTIMATE: "Perkiraan PPK",
        Evidence.NONE: "Belum ada",
    }
)
STANDING_LABELS = Words(
    {
        Standing.VALID: "Berlaku",
        Standing.SUSPENDED: "Dibekukan",
        Standing.REVOKED: "Dicabut",
        Standing.EXPIRED: "Kedaluwarsa",
        Standing.SUPERSEDED: "Digantikan",
        Standing.UNVERIFIED: "Belum diverifikasi",
        Standing.NONE: "Tanpa sertifikat",
    }
)
WHY_NOT_LABELS = Words(
    {
        WhyNot.OTHER_USE: "Kegunaannya lain",
        WhyNot.OTHER_SIZE: "Ukuran atau kapasitasnya tidak sesuai",
        WhyNot.OTHER_MATERIAL: "Bahan atau mutunya tidak sesuai",
        WhyNot.DOES_NOT_FIT: "Tidak cocok dengan barang yang sudah ada",
        WhyNot.OTHER: "Sebab lain",
    }
)
COMPARISON_LABELS = Words(
    {
        Comparison.AT_LEAST: "paling sedikit",
        Comparison.AT_MOST: "paling banyak",
        Comparison.ONE_OF: "harus",
    }
)
WHO_LABELS = Words(
    {
        Who.BUYER: "PPK",
        Who.PRODUCER: "produsen atau penyedia",
        Who.INDUSTRY_OFFICE: "Disperindag",
        Who.P3DN_TEAM: "Tim P3DN",
        Who.REGIONAL_HEAD: "kepala daerah",
    }
)
MISSING_LABELS = Words(
    {
        "chosen": "Pilihan produk belum ada.",
        "quantity": "Jumlah belum diisi.",
        "origin": "Asal produk (dalam negeri atau impor) belum diketahui atau bertentangan.",
        "siinas_listed": "Belum diperiksa apakah produk tercatat di SIINas.",
        "certificate": "Belum ada sertifikat TKDN yang dapat diandalkan.",
        "certificate_verification": "Sertifikat belum diverifikasi.",
        "suspension_end": "Akhir pembekuan sertifikat belum dicatat: dipulihkan atau dicabut.",
        "tkdn_valid_until": "Tanggal berlaku TKDN belum diisi.",
        "team_calculation": "Nilai TKDN dapat juga ditetapkan lewat perhitungan Tim P3DN.",
        "package_tkdn": "TKDN paket belum dihitung.",
        "self_declared": "Pernyataan produk dalam negeri belum ada.",
        "available": "Kapasitas produk pilihan lain belum diketahui, jadi kekurangannya belum terbukti.",
        "exemption": "Pengecualian belum diberikan.",
        "exemption_grounds": "Dasar, alasan, bukti, nomor, atau pengambil keputusan pengecualian belum lengkap.",
        "selection_date": "Tanggal mulai pemilihan penyedia belum diisi.",
        "attribute": "Sifat barang yang disyaratkan belum diisi pada produk di katalog.",
        "chosen_attribute": "Belum dinyatakan bahwa produk yang dipilih memenuhi syarat itu.",
        "requirement_reason": "Alasan tertulis untuk syarat itu belum ada.",
        "kind_attribute": "Jenis barangnya belum disebut dalam syarat.",
        "sibling": "Belum dijawab apakah produk yang mungkin sejenis dapat dipakai.",
        "majority_national": "Belum diketahui apakah mayoritas modal penyedia dimiliki warga negara Indonesia.",
        "national_list.has_domestic": "Belum dicari apakah ada produk atau penyedia dalam negeri yang menawarkannya.",
        "import_approval": "Persetujuan impor tertulis belum ada.",
        "import_letter": "Surat kepala daerah yang ditandatangani belum diunggah.",
        "national_list.has_trigger": "Daftar nasional belum diperiksa: adakah produk dengan TKDN + BMP yang mewajibkan?",
        "national_list.has_purchasable": "Daftar nasional belum diperiksa: adakah produk yang TKDN-nya memenuhi batas?",
        "national_list.has_certified": "Daftar nasional belum diperiksa: adakah produk bersertifikat di bawah batas?",
        "national_list.has_siinas": "SIINas belum diperiksa: adakah produk dalam negeri yang tercatat?",
    }
)


COUNTED = frozenset({"available", "quantity", "had", "rest"})
MONEY = frozenset({"price", "estimate", "more"})
PERCENTS = frozenset({"tkdn", "minimum", "trigger"})
DAYS = frozenset({"day", "began", "until", "needed", "first"})
MEASURED = frozenset({"has", "wanted"})
CHOSEN: Mapping[str, Callable[[str], str]] = {
    "tier": lambda text: TIER_WORDS[text],
    "why": lambda text: WHY_NOT_LABELS[WhyNot(text)].lower(),
    "comparison": lambda text: COMPARISON_LABELS[Comparison(text)],
}
MONTHS = Words(
    {
        1: "Januari", 2: "Februari", 3: "Maret", 4: "April", 5: "Mei", 6: "Juni",
        7: "Juli", 8: "Agustus", 9: "September", 10: "Oktober", 11: "November", 12: "Desember",
    }
)  # fmt: skip


def day_in_words(text: str) -> str:
    """An ISO date as it is read: "1 Juni 2026"."""
    day = date.fromisoformat(text)
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def figure(name: str, text: str) -> str:
    """A stored value in words or in the notation of now; a TKDN with two places, or as many as it has.

    It is never rounded: 24.995 is not 25.
    """
    if name in CHOSEN:
        return CHOSEN[name](text)
    if name in COUNTED:
        return number(Decimal(text))
    if name in MONEY:
        return money(Decimal(text))
    if name in DAYS:
        return day_in_words(text)
    if name in PERCENTS:
        return number(Decimal(text), places=2 if name == "tkdn" else 0)
    return measured(text) if name in MEASURED else text


def measured(text: str) -> str:
    """A requirement's or an attribute's value: a plain number in the notation of now, words as they are."""
    digits = text.replace(".", "", 1)
    if not (digits.isascii() and digits.isdecimal()):
        return text
    return text.replace(".", point())


SENTENCES: Words[str] = Words({
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
    "in_siinas": "Tidak mempunyai TKDN yang dapat diandalkan, tetapi tercatat di SIINas.",
    "certificate_without_expiry": "Masa berlaku TKDN pada sertifikat tidak diketahui.",
    "certificate_unverified": "Sertifikatnya belum diverifikasi petugas kedua.",
    "certificate_suspended": "Sertifikatnya sedang dibekukan.",
    "suspension_overdue": "Pembekuan sertifikatnya paling lama sampai {until}, dan belum dicatat apakah sesudah itu dipulihkan atau dicabut.",
    "certificate_revoked": "Sertifikatnya sudah dicabut.",
    "certificate_superseded": "Sertifikatnya sudah digantikan sertifikat lain.",
    "certificate_expired": "Sertifikatnya sudah kedaluwarsa pada tanggal yang dinilai.",
    "tkdn_enough": "TKDN {tkdn}% memenuhi batas {minimum}%.",
    "tkdn_below": "TKDN {tkdn}% kurang dari batas {minimum}%.",
    "trigger_exists": "Ada produk sejenis dengan TKDN + BMP {trigger}% atau lebih, sehingga wajib dibeli produk dalam negeri yang TKDN-nya memenuhi batas.",
    "trigger_absent_or_short": "Tidak ada (atau volumenya tidak cukup) produk sejenis dengan TKDN + BMP {trigger}% atau lebih; dibeli produk yang TKDN-nya memenuhi batas.",
    "trigger_unknown_same_result": "Belum terbukti apakah ada produk sejenis dengan TKDN + BMP {trigger}% atau lebih; hasilnya sama, karena produk ini memenuhi batas TKDN.",
    "no_duty_without_trigger": "Tidak ada produk sejenis yang mewajibkan pembelian produk ber-TKDN menurut aturan saat itu.",
    "no_certificate": "Tidak mempunyai TKDN yang berlaku.",
    "team_value_without_dispute": "Nilai Tim P3DN hanya dipakai bila nilai TKDN disengketakan dan keputusannya bernomor; sengketa itu tidak tercatat.",
    "candidate_open": "Belum pasti: {name}.",
    "sibling_undecided": "Mungkin sejenis: kodenya berdekatan, tetapi belum ada keputusan Disperindag.",
    "sibling_dismissed": "Tidak sejenis menurut PPK: {why}. {note}",
    "requirement_unmet": "{attribute} {has} {unit}, padahal disyaratkan {comparison} {wanted} {unit}.",
    "price_unknown": "Harganya belum diketahui, jadi belum dapat dibandingkan dengan perkiraan baris ini.",
    "estimate_missing": "Perkiraan harga baris ini belum diisi; PPK mengisinya supaya kewajaran harga dapat dibandingkan.",
    "price_in_other_unit": "Harganya per {unit}, sedangkan baris ini per {wanted}; belum dapat dibandingkan.",
    "price_above_estimate": "Harganya {price}, {more} di atas perkiraan baris ini ({estimate}); PPK menilai apakah harga itu wajar.",
    "others_above_estimate": "{such} dari {among} pilihan lain berharga di atas perkiraan baris ini. Harga saja tidak menyisihkan produk dalam negeri; bila menurut PPK tidak wajar, alasannya ditulis saat meminta pengecualian.",
    "delivery_unknown": "Waktu kirimnya belum diketahui; tanyakan apakah tiba paling lambat {needed}.",
    "arrives_late": "Kirim {days} hari: bila dipesan pada tanggal yang dinilai, paling cepat tiba {first}, {late} hari sesudah diperlukan ({needed}).",
    "others_late": "{such} dari {among} pilihan lain tiba sesudah tanggal diperlukan. Waktu kirim saja tidak menyisihkan produk dalam negeri; bila tanggal itu tidak dapat digeser, alasannya ditulis saat meminta pengecualian.",
    "made_here": "Dibuat di {made}, daerah ini; diperlukan di {place}.",
    "made_in_province": "Dibuat di {made}, satu provinsi; jaraknya ke {place} belum diketahui.",
    "made_elsewhere": "Dibuat di {made}, luar provinsi; jaraknya ke {place} belum diketahui, tanyakan ongkos dan waktu kirimnya.",
    "made_somewhere": "Belum diketahui dibuat di mana, jadi jaraknya ke {place} belum diketahui.",
    "handed_over_as_asked": "Sesuai permintaan pada {good} dari {inspected} serah terima yang diperiksa dalam dua tahun terakhir.",
    "handed_over_wanting": "Hanya {good} dari {inspected} serah terima yang diperiksa dalam dua tahun terakhir sesuai permintaan.",
    "attribute_unknown": "{attribute} produk ini belum diisi di katalog.",
    "requirement_leaves_none": "Dengan syarat {attribute} tidak tersisa satu pun produk dalam negeri lain; tuliskan mengapa syarat itu tidak dapat dilepas.",
    "chosen_attribute_unknown": "Produk lain disisihkan karena {attribute}, tetapi {attribute} produk yang dipilih belum disebut.",
    "chosen_misses_requirement": "Produk yang dipilih tidak memenuhi syarat yang Anda tulis sendiri.",
    "kind_attribute_untold": "Kode ini memuat beberapa jenis barang; sebutkan {attribute} dalam syarat.",
    "higher_step_volume_unknown": "Ada produk dalam negeri {tier}; kapasitasnya belum diketahui, jadi belum terbukti kurang.",
    "trigger_volume_taken": "Produk yang TKDN-nya memenuhi batas sudah habis; sisanya bebas dari kewajiban itu menurut aturan saat itu.",
    "higher_step_partly": "Produk pada tahap yang lebih tinggi masih dapat memberi {had} satuan dan harus dibeli di sana.",
    "split_needed": "Produk pada tahap yang lebih tinggi masih dapat memberi {had} satuan dan harus dibeli di sana; dari produk ini hanya boleh {rest} satuan.",
    "chosen_cannot_give_all": "Sisa kapasitas produk ini {available} satuan, kurang dari {quantity} yang diminta.",
    "below_ministers_minimum": "Untuk komoditas ini menteri menetapkan TKDN minimum; produk di bawahnya tidak memenuhi kewajiban, walau yang lain tidak tersedia.",
    "domestic_volume_unknown": "Ada produk dalam negeri; kapasitasnya belum diketahui, jadi belum terbukti kurang.",
    "domestic_not_searched": "Belum dicari apakah ada produk atau penyedia dalam negeri yang menawarkannya.",
    "domestic_found_elsewhere": "Pencarian menemukan produk atau penyedia dalam negeri, walau belum ada di katalog ini.",
    "owners_unknown": "Yang diutamakan adalah penyedia jasa nasional, yang mayoritas modalnya dimiliki warga negara Indonesia; kepemilikannya belum diketahui.",
    "law_changed_since_request": "Aturan berubah pada {day}, antara permintaan dan kontrak; aturan yang dipakai bergantung pada tanggal mulai pemilihan.",
    "selection_date_impossible": "Tanggal mulai pemilihan {day} harus di antara tanggal permintaan dan tanggal kontrak.",
    "law_of_selection_before": "Pemilihan dimulai {began}, sebelum aturan berubah pada {day}; dipakai aturan yang lama.",
    "law_of_selection_after": "Pemilihan dimulai {began}, setelah aturan berubah pada {day}; dipakai aturan yang baru.",
    "law_changed_before_selection": "Aturan berubah pada {day}, sesudah permintaan dibuat, dan pemilihan belum dimulai; dipakai aturan yang baru. Bila pemilihan sudah dimulai, isi tanggal mulainya.",
    "selection_before_request": "Tanggal mulai pemilihan {began} mendahului permintaan yang dibuat {day}, jadi tidak mengubah aturan yang dipakai.",
    "exempted": "Dibeli di luar kewajiban; PA/KPA yang bertanggung jawab. Dasar: {ground}. Rekomendasi {number} oleh {decided_by}.",
    "exemption_incomplete": "Pengecualian belum dapat dipakai: dasar, alasan, bukti, nomor, dan siapa yang memutuskan harus disebut.",
    "exemption_expired": "Pengecualian {number} hanya berlaku sampai {until}, jadi tidak mengecualikan apa pun lagi. Minta yang baru bila masih perlu.",
    "exemption_lifts_duty_alone": "Pengecualian {number} hanya melepas kewajiban memakai produk dalam negeri; syarat barang dan sisa kapasitas tetap berlaku.",
    "higher_step_available": "Masih tersedia produk dalam negeri {tier}.",
    "higher_step_in_national_list": "Daftar nasional memuat produk {tier}, walau belum ada di katalog ini.",
    "national_list_unasked": "Belum diperiksa apakah daftar nasional memuat produk {tier}.",
    "national_list_stale": "Pemeriksaan daftar nasional untuk produk {tier} sudah terlalu lama.",
    "higher_steps_exhausted": "Tahap di atasnya terbukti tidak tersedia atau volumenya tidak mencukupi.",
    "outside_every_step": "Produk ini di luar tahapan yang diizinkan, dan tidak ada pilihan lain yang terbukti tersedia.",
    "no_domestic_product": "Terbukti tidak ada produk dalam negeri yang memenuhi kewajiban dan mencukupi.",
    "domestic_available": "Produk dalam negeri masih tersedia.",
    "import_approved": "Impor disetujui kepala daerah dengan surat {reference}.",
    "import_refused": "Persetujuan impor ditolak.",
    "import_approval_missing": "Impor memerlukan persetujuan tertulis kepala daerah.",
    "import_approval_expired": "Persetujuan impor kepala daerah hanya berlaku sampai {until}. Minta yang baru bila masih perlu.",
    "import_letter_missing": "Surat kepala daerah untuk persetujuan impor {number} belum diunggah, jadi persetujuannya belum dapat dipakai. Unggah suratnya pada halaman persetujuannya.",
    "choose_from_step": "Pilih produk dalam negeri {tier}.",
    "nothing_in_catalogue": "Di katalog belum ada produk yang terbukti dapat memenuhi kewajiban untuk baris ini.",
    "choose_domestic": "Pilih produk atau jasa dalam negeri.",
    "declared_domestic": "Barang bukan hasil industri ini dinyatakan buatan dalam negeri.",
    "domestic_service": "Jasa ini dikerjakan penyedia jasa nasional.",
    "declaration_missing": "Belum ada pernyataan atau bukti bahwa ini produk dalam negeri.",
    "package_not_described": "Pekerjaan belum dilengkapi nilai TKDN.",
    "package_tkdn_enough": "TKDN paket {tkdn}% memenuhi batas {minimum}%.",
    "package_tkdn_below": "TKDN paket {tkdn}% kurang dari batas {minimum}%.",
    "package_tkdn_missing": "TKDN paket belum dihitung atau belum dibuktikan.",
    "minister_minimum": "Untuk komoditas ini menteri menetapkan TKDN minimum {minimum}% ({regulation}).",
    "chosen_volume_short": "Perhatian: sisa kapasitas produk ini hanya {available} satuan.",
    "exemption_granted": "Tim P3DN memberi pengecualian: {ground} {reference}.",
})  # fmt: skip
