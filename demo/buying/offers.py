"""Offers ranked by their evaluated price (HEA), orders on their way, and contracts beside their HPS."""

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError

from demo.city.clock import on
from demo.city.people import Town
from demo.law.rules import SPEAKING
from p3dn.audit.editing.versions import version_of
from p3dn.jobs import services as jobs
from procurement.budget.room import worth
from procurement.delivery.ordering.services import (
    Ordered,
    OrderInput,
    cancel_order,
    place_order,
)
from procurement.evaluation.coverage import asked_lines
from procurement.evaluation.services import begin_evaluation, declare_final, write_offer
from procurement.models import LineState, PurchaseRequest

from .purchases import weekday

# Supplier, percent of the HPS, TKDN, BMP, why it is not admitted; the last one leaves out a line.
BIDS = (
    ("CV Karya Laptop (demo)", 97, 42, 5, ""),
    ("PT Cipta Gawai (demo)", 94, 31, 0, ""),
    ("PT Niaga Komputer (demo)", 91, 12, 0, ""),
    ("CV Tanpa Dukungan (demo)", 88, 35, 0, "Tidak menyertakan surat dukungan pabrikan (demo)."),
    ("CV Sebagian (demo)", 60, 40, 0, ""),
)
# Number of the tender, what was bought, percent of the HPS (None: nobody told it), percent of it domestic.
CONTRACTS = (
    ("9674001", "Pembangunan gudang farmasi (demo)", 92, 70),
    ("9674002", "Rehabilitasi puskesmas pembantu (demo)", 97, 55),
    ("9674003", "Pengadaan alat radiologi (demo)", 101, 20),
    ("9674004", "Jasa konsultansi pengawasan (demo)", None, 100),
)
HPS = Decimal(1_400_000_000)
LATE, MOST_ORDERS = 3, 3


def bid(town: Town, today: date) -> None:
    """The offers for the health office's laptops; a ranking that was declared, and one price changed since."""
    title = f"{SPEAKING[0][1]} (demo)"
    request = PurchaseRequest.objects.get(title=title, state=PurchaseRequest.State.DRAFT)
    buyer, lines = town.people["ppk.dinkes"], asked_lines(request)
    estimate = worth(lines)
    with on(today, 9, 30):
        evaluation = begin_evaluation(by=buyer, request=request, own_estimate=estimate, day=today)
        for name, percent, tkdn, bmp, why_not in BIDS:
            covered = lines[:-1] if name == BIDS[-1][0] else lines
            write_offer(
                by=buyer,
                evaluation=evaluation,
                seen=version_of(evaluation),
                supplier_name=name,
                offered="Laptop rakitan dalam negeri (demo)",
                price=(estimate * percent / 100).quantize(Decimal(1)),
                tkdn=Decimal(tkdn),
                bmp=Decimal(bmp),
                is_admitted=not why_not,
                why_not=why_not,
                lines=[line.pk for line in covered],
            )
        declare_final(by=buyer, evaluation=evaluation, seen=version_of(evaluation))


def order(town: Town, today: date) -> None:
    """Orders of what was approved last: one on its way, one past its day, one called off."""
    rows = PurchaseRequest.objects.filter(
        state=PurchaseRequest.State.APPROVED, package__fiscal_year=today.year
    )
    made = 0
    for request in rows.select_related("agency").order_by("-decided_at", "-pk"):
        if made < MOST_ORDERS and _ordered(town, request, today, made):
            made += 1


def _ordered(town: Town, request: PurchaseRequest, today: date, number: int) -> bool:
    """Order the whole of a request; False where a line would go back to the approver."""
    buyer = town.people.get(f"ppk.{request.agency.short_name.lower()}")
    lines = [line for line in request.lines.all() if line.state == LineState.APPROVED]
    if buyer is None or not lines or request.decided_at is None:
        return False
    late = number == 1
    day = weekday(max(request.decided_at.date(), today - timedelta(days=LATE + 5 if late else 2)))
    says = OrderInput(
        number=f"027/{request.pk}/SP/{day.year} (demo)",
        ordered_on=day,
        deliver_by=today - timedelta(days=LATE) if late else today + timedelta(days=14),
        supplier_name="Penyedia pesanan (demo)",
        small_business="yes",
    )
    wanted = [
        Ordered(line_id=one.pk, quantity=one.quantity, unit_price=one.unit_price) for one in lines
    ]
    try:
        with on(day, 16):
            seen = version_of(request)
            placed = place_order(by=buyer, request=request, seen=seen, says=says, lines=wanted)
    except ValidationError:
        return False
    if number == MOST_ORDERS - 1:
        with on(today, 8):
            cancel_order(
                by=buyer, order=placed, seen=version_of(placed),
                reason="Penyedia kehabisan stok (demo).",
            )  # fmt: skip
    return True


def contract(town: Town, today: date) -> None:
    """Contracts of SPSE and the HPS of most of them, imported as the administrator does it."""
    signed = weekday(today - timedelta(days=40))
    agency = town.agencies["PUPR"]
    place = {"tahun_anggaran": today.year, "kd_satker_str": agency.code, "nama_satker": agency.name}
    contracts = [
        place
        | {
            "kd_tender": key,
            "nama_paket": what,
            "no_kontrak": f"027/{key}/KONTRAK/{today.year} (demo)",
            "tgl_kontrak": signed.isoformat(),
            "nama_penyedia": f"PT Kontrak {key[-1]} (demo)",
            "nilai_kontrak": int(HPS * (percent or 95) / 100),
            "nilai_pdn_kontrak": int(HPS * (percent or 95) / 100 * domestic / 100),
            "nilai_umk_kontrak": 0,
            "status_kontrak": "Kontrak Selesai",
            "versi_addendum": 0,
        }
        for key, what, percent, domestic in CONTRACTS
    ]
    estimates = [
        place | {"kd_tender": key, "hps": int(HPS) if percent else 0}
        for key, _what, percent, _domestic in CONTRACTS
    ]
    _load(town, "spending-tender", "kontrak-tender-demo.json", contracts)
    _load(town, "estimates_tender", "hps-tender-demo.json", estimates)


def _load(town: Town, kind: str, name: str, rows: list[dict[str, Any]]) -> None:
    """Check, confirm and load a file as a page and a worker do."""
    admin = town.people["admin"]
    job = jobs.start_import(
        kind=kind, user=admin, region=town.region, agency=None, file_name=name,
        data=json.dumps(rows).encode(),
    )  # fmt: skip
    jobs.check(job.pk)
    job.refresh_from_db()
    jobs.confirm(job=job, user=admin)
    jobs.load(job.pk)
