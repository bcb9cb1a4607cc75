"""Role guides: what each role does in a week, in `templates/guides/`, and the words of the field."""

from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role

GUIDES = {
    Role.REQUESTER: _("Panduan PPK dan pembuat permintaan"),
    Role.APPROVER: _("Panduan PA dan KPA (penyetuju)"),
    Role.CATALOGUE_OFFICER: _("Panduan petugas katalog"),
    Role.CATALOGUE_VERIFIER: _("Panduan verifikator katalog"),
    Role.P3DN_TEAM: _("Panduan Tim P3DN"),
    Role.ADMINISTRATOR: _("Panduan administrator daerah"),
    Role.AUDITOR: _("Panduan inspektorat"),
}
WORDS = (
    ("P3DN", _("Peningkatan Penggunaan Produk Dalam Negeri.")),
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
    ("UMKK", _("Usaha mikro, kecil dan koperasi.")),
)
