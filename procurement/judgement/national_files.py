"""The files that national procurement systems export, told apart by their telling headings.

Whoever uploads one of them in the wrong place is told which it is before any row is refused.
"""

from django.utils.translation import gettext_lazy as _

from p3dn.jobs.reading.recognise import register_signature

FILES = (
    (_("RUP paket swakelola"), ("kd_rup", "tipe_swakelola", "pagu")),
    (_("RUP anggaran paket penyedia"), ("kd_rup", "mak", "sumber_dana", "pagu", "kd_subkegiatan")),
    (_("RUP anggaran paket swakelola"), ("kd_rup", "mak", "kd_rup_swakelola")),
    (_("RUP struktur anggaran perangkat daerah"), ("belanja_operasi", "belanja_modal", "belanja_pengadaan")),
    (_("RUP daftar satuan kerja"), ("kd_satker_str", "jenis_satker", "ket_satker")),
    (_("SPSE pengumuman tender"), ("kd_tender", "hps", "mtd_evaluasi")),
    (_("SPSE nilai tender selesai"), ("kd_tender", "nilai_penawaran", "nilai_terkoreksi")),
    (_("SPSE kontrak tender"), ("kd_tender", "no_kontrak", "nilai_kontrak")),
    (_("SPSE pengumuman nontender"), ("kd_nontender", "hps")),
    (_("SPSE kontrak nontender"), ("kd_nontender", "no_kontrak", "nilai_kontrak")),
    (_("SPSE pencatatan nontender"), ("kd_nontender_pct", "total_realisasi")),
    (_("SPSE realisasi pencatatan nontender"), ("kd_nontender_pct", "jenis_realisasi")),
    (_("SPSE pencatatan swakelola"), ("kd_swakelola_pct",)),
    (_("e-katalog paket e-purchasing"), ("kd_paket", "total_harga", "status_pengiriman")),
    (_("e-katalog pesanan INAPROC"), ("order_id", "rup_code", "shipment_status")),
    (_("e-katalog daftar komoditas"), ("kd_komoditas", "jenis_katalog")),
    (_("realisasi toko daring (Bela)"), ("merchant_name", "valuasi", "status_verif")),
)  # fmt: skip


def register() -> None:
    """Make them known to every import."""
    for name, headings in FILES:
        register_signature(name, headings)
