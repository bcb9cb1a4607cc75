"""A plan of any size in the shapes of SiRUP's exports: packages as JSON, their budget lines as CSV."""

import csv
import io
import json
from collections.abc import Sequence

METHODS = ("E-Purchasing", "Pengadaan Langsung", "Dikecualikan", "Tender")


def lines_of(package: int) -> list[int]:
    """Rupiah of each budget line of a package: two to five, as many as make 50,000 of 15,000."""
    many = 2 + (package * 7) % 4 - (package % 6 == 0)
    return [78_600 + (package * 31 + line * 7919) % 4_000_000 for line in range(max(many, 1))]


def packages(count: int, agencies: Sequence[str]) -> bytes:
    """RUP-PaketPenyedia-Terumumkan with the fields that fill it."""
    rows = [
        {
            "tahun_anggaran": 2026, "kd_klpd": "D999", "nama_klpd": "Kab. Ukur",
            "jenis_klpd": "KABUPATEN", "kd_satker": 264449 + n % len(agencies),
            "kd_satker_str": agencies[n % len(agencies)], "nama_satker": "DINAS UKUR",
            "kd_rup": 53_000_000 + n, "nama_paket": f"Belanja Alat/Bahan untuk Kegiatan Kantor {n}",
            "pagu": sum(lines_of(n)), "kd_metode_pengadaan": 9,
            "metode_pengadaan": METHODS[n % len(METHODS)], "kd_jenis_pengadaan": "1",
            "jenis_pengadaan": "Barang", "status_pradipa": "Non-PraDIPA", "status_pdn": "PDN",
            "status_ukm": "UKM", "alasan_non_ukm": None, "status_konsolidasi": "Non-Konsolidasi",
            "tipe_paket": "Penyedia", "volume_pekerjaan": "1 paket",
            "urarian_pekerjaan": "Beban Penggandaan; Cetak Kulit dan Jilid; " * 3,
            "spesifikasi_pekerjaan": "Fotocopy Hitam Putih A4/F4; \r\n-; \r\n" * 3,
            "tgl_awal_pemilihan": "2026-01-01", "tgl_akhir_pemilihan": "2026-01-01",
            "tgl_awal_kontrak": "2026-02-01", "tgl_akhir_kontrak": "2026-12-01",
            "tgl_awal_pemanfaatan": "2026-02-01", "tgl_akhir_pemanfaatan": "2026-12-01",
            "tgl_buat_paket": "2025-12-25", "tgl_pengumuman_paket": "2025-12-25 21:02:59",
            "nip_ppk": "199001012020011001", "nama_ppk": "Nama", "username_ppk": "NAMA",
            "status_aktif_rup": True, "status_delete_rup": False, "status_umumkan_rup": "Terumumkan",
            "status_dikecualikan": False, "spp_aspek_ekonomi": False, "spp_aspek_sosial": False,
            "spp_aspek_lingkungan": False, "_event_date": "2026-01-15",
        }
        for n in range(count)
    ]  # fmt: skip
    return json.dumps(rows).encode()


def budget_lines(count: int, agencies: Sequence[str]) -> bytes:
    """RUP-PaketAnggaranPenyedia of the same packages."""
    file = io.StringIO()
    sheet = csv.writer(file)
    sheet.writerow(
        ["tahun_anggaran", "kd_klpd", "nama_klpd", "kd_satker", "kd_satker_str", "kd_rup", "kd_kegiatan",
         "kd_subkegiatan", "pagu", "mak", "sumber_dana", "tahun_anggaran_dana", "status_aktif_rup",
         "status_delete_rup", "status_umumkan_rup"]
    )  # fmt: skip
    for n in range(count):
        for place, amount in enumerate(lines_of(n)):
            mak = (
                f"1.02.{n % 40:02d}.2.01.{n % 3000:04d}.5.1.02.01.01.{(n + place) % 90:04d}"
                f".1.1.1.20.10.30.001.{place:05d}"
            )
            satker = n % len(agencies)
            sheet.writerow(
                [2026, "D999", "Kab. Ukur", 264449 + satker, agencies[satker], 53_000_000 + n,
                 "13059640.0", 14_648_918, amount, mak, "APBD", 2026, "True", "False", "Terumumkan"]
            )  # fmt: skip
    return file.getvalue().encode()
