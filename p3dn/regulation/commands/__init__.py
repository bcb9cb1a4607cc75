"""What `python -m p3dn.regulation` can do: each tool with an example that runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from p3dn.regulation.assess import assess
from p3dn.regulation.snapshot import snapshot

from . import judgements as j
from . import sums as s
from .reading import Given, InputError

__all__ = ["TOOLS", "InputError", "Tool", "run"]

CHAIR = {
    "request_date": "2026-06-01", "subject": "industrial_goods", "kbki_code": "3811101003",
    "description": "Kursi kerja", "quantity": 10, "unit": "buah", "chosen": "A",
    "candidates": [
        {"ref": "A", "name": "Kursi A", "producer": "PT Contoh", "origin": "domestic",
         "evidence": "certificate", "standing": "valid", "tkdn": "27.5", "bmp": "12.5",
         "tkdn_valid_until": "2030-01-01", "bmp_valid_until": "2030-01-01", "available": 100},
    ],
}  # fmt: skip


FACTS = j.line(Given(CHAIR))
FROZEN = snapshot(FACTS, assess(FACTS))


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool of the command line. `example` is a complete input."""

    what: str
    example: dict[str, Any]
    run: Callable[[Given], dict[str, Any]]


TOOLS: dict[str, Tool] = {
    "assess": Tool("Menilai satu baris belanja", CHAIR, j.run_assess),
    "replay": Tool("Menilai ulang penilaian yang dibekukan",
                   {"snapshot": FROZEN.text, "sha256": FROZEN.sha256}, j.run_replay),
    "impact": Tool("Baris beku yang putusannya berubah bila aturan diubah",
                   {"snapshots": [], "changes": {"purchase_minimum": "30"}}, j.run_impact),
    "rules": Tool("Semua aturan yang berlaku pada satu tanggal",
                  {"day": "2026-06-01"}, j.run_rules),
    "tkdn-goods": Tool("TKDN barang (Permenperin 35/2025)", {
        "components": [{"cost": 600, "tkdn": "45"}, {"cost": 400, "otherwise": "domestic_maker"}],
        "work": "own_in_own", "mostly_citizens": True, "invests_here": True, "brainware": 90,
    }, s.run_goods),
    "tkdn-goods-2011": Tool("TKDN barang menurut biaya (Permenperin 16/2011)",
                            {"costs": [{"domestic": 75, "foreign": 25}]}, s.run_costs),
    "tkdn-services": Tool("TKDN jasa (Permenperin 35/2025 dan 16/2011)",
                          {"costs": [{"domestic": 2650, "foreign": 550}]}, s.run_costs),
    "tkdn-tool": Tool("Pengakuan alat kerja dalam biaya jasa",
                      {"made_here": False, "owned_here": 60}, s.run_tool),
    "tkdn-combined": Tool("TKDN gabungan barang dan jasa (Permenperin 35/2025)", {
        "goods": [{"value": 500, "tkdn": "40"}, {"value": 100, "tkdn": None}],
        "services_value": 200, "services_tkdn": "80",
    }, s.run_combined),
    "tkdn-combined-2011": Tool("TKDN gabungan (Permenperin 16/2011)", {
        "goods": [{"domestic": 423199, "foreign": 157200}],
        "services": [{"domestic": 186680, "foreign": 2820}],
    }, s.run_combined_2011),
    "brainware": Tool("Nilai riset dan pengembangan", {
        "scores": {"spending": 100, "unit": 50, "programme": 100, "result": 100},
    }, s.run_brainware),
    "bmp": Tool("Bobot manfaat perusahaan", {
        "points": {"workers": 4, "location": 4, "training": 2}, "own_factory": True,
    }, s.run_bmp),
    "price-preference": Tool("Peringkat penawaran menurut harga evaluasi akhir", {
        "own_estimate": 1200000000, "day": "2026-06-01",
        "bids": [{"name": "A", "price": 1050000000, "tkdn": 60},
                 {"name": "B", "price": 1010000000, "tkdn": 20}],
    }, s.run_preference),
    "price-combined": Tool("Harga evaluasi paket barang dan jasa", {
        "goods": 900000000, "goods_tkdn": 40, "services": 300000000,
        "own_estimate": 1300000000, "day": "2026-06-01",
    }, s.run_combined_price),
    "price-international": Tool("Harga evaluasi tender internasional", {
        "evaluated": 1100000000, "lowest_foreign": 1050000000, "bidder": "national",
        "day": "2026-06-01",
    }, s.run_international),
    "package-size": Tool("Akibat besarnya pagu", {
        "ceiling": 250000000, "kind": "Pekerjaan Konstruksi", "day": "2026-06-01",
    }, s.run_size),
    "official-sanction": Tool("Sanksi pejabat pada pelanggaran ke-n", {
        "breach": 4, "contract": 10000000000, "day": "2026-06-01",
    }, s.run_official),
    "supplier-sanction": Tool("Potongan pembayaran dan denda penyedia", {
        "offered": 45, "realised": 38, "imported_value": 20000000, "day": "2026-06-01",
    }, s.run_supplier),
    "certificate": Tool("Masa berlaku lazim sertifikat dan kejanggalannya", {
        "scheme": "35/2025", "issued_on": "2026-01-15", "tkdn": "41.2",
        "first_with_bmp": "2026-01-15",
    }, s.run_certificate),
}  # fmt: skip


def run(name: str, data: Any) -> dict[str, Any]:
    """Run a tool on parsed JSON; raises `InputError` with what to mend."""
    if name not in TOOLS:
        raise InputError(f"Perintah {name!r} tidak dikenal. Lihat --list.")
    given = Given(data)
    try:
        result = TOOLS[name].run(given)
    except ValueError as error:
        raise InputError(str(error)) from None
    given.refuse_unknown()
    return result
