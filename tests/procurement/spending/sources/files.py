"""Small invented files of every national dataset, and loading them."""

import json
from decimal import Decimal
from typing import Any

from p3dn.accounts.models import Agency, Region
from procurement.models import Expense, SourceFile
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.unattended import Told, load_file

CODE = "1.02.0.00.0.00.01.0000"
_PLACE = {"tahun_anggaran": 2026, "kd_satker_str": CODE, "nama_satker": "DINAS KESEHATAN"}
_CONTRACT = _PLACE | {
    "kd_satker": "7097", "nama_paket": "Belanja kursi", "no_kontrak": "027/1/SPK/2026",
    "tgl_kontrak": "2026-03-01T00:00:00.000000Z", "nama_penyedia": "CV. Contoh", "nilai_kontrak": 10_000_000,
    "nilai_pdn_kontrak": 400, "nilai_umk_kontrak": 10_000_000, "status_kontrak": "Kontrak Selesai",
    "versi_addendum": 0,
}  # fmt: skip
_RECORD = _PLACE | {
    "kd_satker": "7097", "nama_paket": "Belanja listrik", "kd_rup": "54025303", "total_realisasi": 10_000_000,
    "nilai_pdn_pct": 400, "nilai_umk_pct": 0, "sumber_dana": "APBD",
    "tgl_selesai_paket": "2026-03-01", "tgl_mulai_paket": "2026-02-01 08:00:00",
}  # fmt: skip
# a row that is imported without a doubt, for each dataset
ROWS: dict[str, dict[str, Any]] = {
    "tender": _CONTRACT | {"kd_tender": 9606097, "kd_penyedia": 1},
    "non_tender": _CONTRACT | {"kd_nontender": 10546097, "mtd_pengadaan": "Pengadaan Langsung"},
    "recorded": _RECORD | {
        "kd_nontender_pct": 9914097, "mtd_pemilihan": "Dikecualikan", "kategori_pengadaan": "Pengadaan Barang",
        "status_nontender_pct_ket": "Paket Selesai",
    },
    "recorded_payments": _PLACE | {
        "kd_nontender_pct": 9914097, "jenis_realisasi": "Kwitansi", "no_realisasi": "BKU 469",
        "tgl_realisasi": "2026-03-01T00:00:00.000000Z", "nilai_realisasi": 10_000_000, "nip_ppk": 19680702199061000,
    },
    "self_managed": _RECORD | {
        "kd_swakelola_pct": 812097, "status_swakelola_pct_ket": "Paket Selesai",
    },
    "self_managed_payments": _PLACE | {
        "kd_swakelola_pct": 812097, "jenis_realisasi": "Kwitansi", "no_realisasi": "1", "rsk_id": 55,
        "tgl_realisasi": "2026-03-01", "nilai_realisasi": 10_000_000, "nip_ppk": 19680702199061000,
        "nama_pelaksana": "Kelompok Contoh",
    },
    "catalogue_5": _PLACE | {
        "kd_paket": 11344141, "kd_paket_produk": 43280219, "no_paket": "TLD-P2601-11344141", "kd_rup": 54025303,
        "total_harga": 10_000_000.0, "tanggal_buat_paket": "2026-03-01", "nama_sumber_dana": "APBD",
        "kode_anggaran": "1.02.02.1.02.0001.5.1.02.01.01.0024", "status_paket": "paket_selesai",
        "paket_status_str": "Paket Selesai", "satker_id": 14060,
    },
    "catalogue_6": _PLACE | {
        "kd_paket": "01K4WFC2GQD6Q3PCNZ8EQ89WBX", "kd_rup": 54025303, "rup_nama_pkt": "Belanja kursi",
        "total_harga": 10_000_000, "tgl_order": "2026-03-01", "sumber_dana": "APBD",
        "mak": "1.02.02.1.02.0001.5.1.02.01.01.0024.", "status_pkt": "COMPLETED", "status_pengiriman": "COMPLETED",
    },
    "catalogue_6_inaproc": {
        "fiscal_year": 2026, "nama_satker": "DINAS KESEHATAN", "kode_satker": CODE, "rup_code": 54025303,
        "order_id": "01K4WFC2GQD6Q3PCNZ8EQ89WBX", "rup_name": "Belanja kursi", "total": 10_000_000,
        "order_date": "2026-03-01T00:00:00Z", "funding_source": "APBD", "status": "COMPLETED",
        "shipment_status": "COMPLETED", "mak": "1.02.02.1.02.0001.5.1.02.01.01.0024",
    },
    "online_shop": _PLACE | {
        "tahun": 2026, "order_id": 4397296, "valuasi": 10_000_000, "tanggal_transaksi": "2026-03-01 14:07:35",
        "marketplace": "mbiz market", "status_verif": "verified", "status_konfirmasi_ppmse": "selesai",
        "merchant_name": "Toko Contoh", "nama_pemesan": "Nama Rahasia",
    },
}  # fmt: skip
VALUE = {
    "tender": "nilai_kontrak", "non_tender": "nilai_kontrak", "recorded": "total_realisasi",
    "recorded_payments": "nilai_realisasi", "self_managed": "total_realisasi",
    "self_managed_payments": "nilai_realisasi", "catalogue_5": "total_harga", "catalogue_6": "total_harga",
    "catalogue_6_inaproc": "total", "online_shop": "valuasi",
}  # fmt: skip
KEYS = {
    "tender": "kd_tender", "non_tender": "kd_nontender", "recorded": "kd_nontender_pct",
    "recorded_payments": "kd_nontender_pct", "self_managed": "kd_swakelola_pct",
    "self_managed_payments": "kd_swakelola_pct", "catalogue_5": "kd_paket", "catalogue_6": "kd_paket",
    "catalogue_6_inaproc": "order_id", "online_shop": "order_id",
}  # fmt: skip


def row(dataset: str, **changes: Any) -> dict[str, Any]:
    """One row; `value` and `key` stand for what the dataset calls them."""
    named = {"value": VALUE[dataset], "key": KEYS[dataset]}
    return ROWS[dataset] | {named.get(name, name): value for name, value in changes.items()}


def data(*rows: dict[str, Any]) -> bytes:
    """A file with these rows."""
    return json.dumps(list(rows)).encode()


def load(region: Region, dataset: str, *rows: dict[str, Any], **options: Any) -> Told:
    """Load a file as the command does."""
    return load_file(
        region=region, name=f"{dataset}.json", data=data(*rows), importer=DATASETS[dataset],
        by_signature=False, **options,
    )  # fmt: skip


def fates(told: Told) -> dict[str, int]:
    """The fates there are, without those of no row."""
    return {name: count for name, count in told.fates.items() if count}


def last_file() -> SourceFile:
    """The file loaded last."""
    return SourceFile.objects.latest("pk")


def counted(**which: Any) -> Decimal:
    """Rupiah of purchases that count."""
    found = Expense.objects.counted().filter(**which)
    return sum((one.value for one in found), Decimal(0))


def office(region: Region, code: str = CODE, name: str = "Dinas Kesehatan") -> Agency:
    """An agency of the region, made once per code."""
    return Agency.objects.get_or_create(region=region, code=code, defaults={"name": name})[0]
