"""The files that national procurement systems export, told apart by their telling headings.

Whoever uploads one of them in the wrong place is told which it is before any row is refused. Those of
realised spending are told apart by their importers (`procurement/spending/datasets/`).
"""

from django.utils.translation import gettext_lazy as _

from p3dn.jobs.reading.recognise import register_signature

FILES = (
    (_("RUP anggaran paket swakelola"), ("kd_rup", "mak", "kd_rup_swakelola")),
    (_("SPSE pengumuman tender"), ("kd_tender", "hps", "mtd_evaluasi")),
    (_("SPSE nilai tender selesai"), ("kd_tender", "nilai_penawaran", "nilai_terkoreksi")),
    (_("SPSE pengumuman nontender"), ("kd_nontender", "hps")),
    (_("e-katalog daftar komoditas"), ("kd_komoditas", "jenis_katalog")),
)  # fmt: skip


def register() -> None:
    """Make them known to every import."""
    for name, headings in FILES:
        register_signature(name, headings)
