"""Words of the field, explained once: on the guides' page and beside forms and records (`{% term %}`)."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

WORDS: tuple[tuple[str, "StrOrPromise"], ...] = (
    ("P3DN", _("Peningkatan Penggunaan Produk Dalam Negeri.")),
    (
        "PDN",
        _(
            "Produk dalam negeri: dibuat di Indonesia oleh perusahaan yang berproduksi di Indonesia."
        ),
    ),
    (
        "TKDN",
        _("Tingkat Komponen Dalam Negeri: bagian dalam negeri dari sebuah produk, dalam persen."),
    ),
    ("BMP", _("Bobot Manfaat Perusahaan: nilai tambahan milik perusahaan, dalam persen.")),
    ("KBKI", _("Klasifikasi Baku Komoditas Indonesia: kode untuk barang dan jasa.")),
    ("KBLI", _("Klasifikasi Baku Lapangan Usaha Indonesia: kode untuk kegiatan usaha.")),
    ("SIINas", _("Sistem Informasi Industri Nasional, tempat produsen terdaftar secara nasional.")),
    ("RUP, SiRUP", _("Rencana Umum Pengadaan yang diumumkan, dan sistem tempat mengumumkannya.")),
    ("PA, KPA, PPK", _("Pengguna anggaran, kuasanya, dan pejabat pembuat komitmen.")),
    ("HPS", _("Harga perkiraan sendiri, dihitung pembeli sebelum memilih penyedia.")),
    (
        "HEA",
        _("Harga evaluasi akhir setelah preferensi harga; nilai kontrak tidak berubah karenanya."),
    ),
    ("BAST", _("Berita acara serah terima.")),
    ("NIB", _("Nomor Induk Berusaha: 13 angka, satu untuk tiap badan usaha.")),
    ("LVI", _("Lembaga Verifikasi Independen, yang menghitung TKDN untuk sertifikat.")),
    ("UMKK", _("Usaha mikro, kecil dan koperasi.")),
)


MEANINGS = {one: meaning for words, meaning in WORDS for one in words.split(", ")}


def meaning_of(word: str) -> "StrOrPromise":
    """What a word means; KeyError for one that is not explained."""
    return MEANINGS[word]
