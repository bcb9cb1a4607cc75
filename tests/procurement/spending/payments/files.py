"""Files as SIPD exports them: 45 headings, invented content, people's names that may not be kept."""

from io import BytesIO
from typing import Any

import xlsxwriter

from p3dn.accounts.models import Region, User
from p3dn.jobs import services
from p3dn.jobs.models import Job

HEADINGS = """Kode SKPD;Nama SKPD;Kode Sub SKPD;Nama Sub SKPD;Kode Fungsi;Nama Fungsi;Kode Sub Fungsi;
Nama Sub Fungsi;Kode Urusan;Nama Urusan;Kode Bidang Urusan;Nama Bidang Urusan;Kode Program;Nama Program;
Kode Kegiatan;Nama Kegiatan;Kode Sub Kegiatan;Nama Sub Kegiatan;Kode Rekening;Nama Rekening;Nomor Dokumen;
Jenis Dokumen;Jenis Transaksi;Nomor DPT;Tanggal Dokumen;Keterangan Dokumen;Nilai Realisasi;Nilai Setoran;
NIP Pegawai;Nama Pegawai;Tanggal Simpan;Nomor SPD;Periode SPD;Nilai SPD;Tahapan SPD;Nama Sub Tahapan Jadwal;
Tahapan APBD;Nomor SPP;Tanggal SPP;Nomor SPM;Tanggal SPM;Nomor SP2D;Tanggal SP2D;Tanggal Transfer;
Nilai SP2D""".replace("\n", "").split(";")
TITLES = ["PEMERINTAH KOTA CONTOH", "Laporan Realisasi Per Dokumen", "Tahun Anggaran 2026", ""]
ROW: dict[str, Any] = {
    "Kode SKPD": "1.02.0.00.0.00.01.0000",
    "Nama SKPD": "Dinas Kesehatan",
    "Kode Sub SKPD": "1.02.0.00.0.00.01.0000",
    "Nama Sub SKPD": "Dinas Kesehatan",
    "Kode Sub Kegiatan": "1.02.02.1.02.0001",
    "Nama Sub Kegiatan": "Pengadaan Obat",
    "Kode Rekening": "5.1.02.01.01.0024",
    "Nama Rekening": "Belanja Alat Tulis Kantor",
    "Nomor Dokumen": "16.74/02.0/000001/LS/1.02/P1/1/2026",
    "Jenis Dokumen": "SPP-LS",
    "Jenis Transaksi": "Pengeluaran",
    "Tanggal Dokumen": "30 Desember 2025",
    "Keterangan Dokumen": "Pembayaran kepada Budi Rahasia",
    "Nilai Realisasi": 1_500_000,
    "Nilai Setoran": 0,
    "NIP Pegawai": "199001012020011001",
    "Nama Pegawai": "Nama Rahasia",
    "Nomor SPD": "SPD/1",
    "Nomor SP2D": "SP2D/1",
    "Tanggal SP2D": "6 Januari 2026",
    "Tanggal Transfer": "7 Januari 2026",
    "Nilai SP2D": 4_000_000,
}


def sheet(*rows: dict[str, Any], titles: bool = False) -> bytes:
    """A workbook "Data Realisasi Dokumen" of rows that differ from `ROW` in some cells."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer)
    page = book.add_worksheet("Data Realisasi Dokumen")
    lines = [[title] for title in TITLES] if titles else []
    lines += [HEADINGS, *([(ROW | row).get(heading, "") for heading in HEADINGS] for row in rows)]
    for number, line in enumerate(lines):
        page.write_row(number, 0, line)
    book.close()
    return buffer.getvalue()


def load(user: User, region: Region, data: bytes, name: str = "sipd.xlsx") -> Job:
    """Upload, check and load, as the page and the worker do."""
    job = services.start_import(
        kind="payments", user=user, region=region, agency=None, file_name=name, data=data
    )
    services.check(job.pk)
    job.refresh_from_db()
    if job.state == "ready":
        services.confirm(job=job, user=user)
        services.load(job.pk)
        job.refresh_from_db()
    return job
