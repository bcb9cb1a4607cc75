"""Who may let requests pass their ceilings, and four requests that wanted to: one in each state of a permit."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from demo.city.clock import on
from demo.city.papers import paper
from demo.city.people import Town
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from p3dn.regulation.results import BUYABLE
from procurement.approval.services import approve_request
from procurement.budget.mandates.services import give_mandate
from procurement.budget.permits.reads import figures_shown, lines_to_submit, room_of
from procurement.budget.permits.services import ask_permit, grant_permit, refuse_permit
from procurement.judgement.judging import judge
from procurement.models import CeilingPermit, Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import submit_request
from procurement.request.services import LineInput, add_line, create_request, remove_line

from .plan import products_by_commodity
from .purchases import weekday

Ground = CeilingPermit.Ground
LAPTOP = "4522100001"
FIRST_CODE = 78_000_000
CEILING = Decimal(25_000_000)
# What it is for, on what ground, why, and what the mandate's holder made of it.
STORIES = (
    ("Laptop surveilans demam berdarah", Ground.EMERGENCY,
     "Kasus demam berdarah naik; petugas lapangan perlu mencatat di tempat (demo).",
     "Surat Kepala Dinas 443/118/DINKES (demo)", "waiting"),
    ("Laptop loket pendaftaran", Ground.SHIFTED,
     "Pergeseran anggaran sudah disetujui TAPD, RUP diperbarui pekan depan (demo).",
     "Berita acara TAPD 903/77/TAPD (demo)", "granted"),
    ("Laptop imunisasi massal", Ground.AMENDED,
     "Perubahan APBD menambah pagu kegiatan ini, RUP belum diperbarui (demo).",
     "Perda Perubahan APBD 4 (demo)", "used"),
    ("Laptop ruang rapat", Ground.URGENT,
     "Laptop ruang rapat rusak menjelang rapat koordinasi (demo).",
     "Nota dinas 027/31/UMUM (demo)", "refused"),
)  # fmt: skip


def exceed(town: Town, today: date) -> None:
    """Mandates of two, and requests of the health office above their ceilings."""
    mandate(town, today)
    packages = Package.objects.bulk_create(
        _package(town, today.year, number, what) for number, (what, *_rest) in enumerate(STORIES)
    )
    for number, (package, story) in enumerate(zip(packages, STORIES, strict=True)):
        what, ground, reason, basis, fate = story
        asked = weekday(today - timedelta(days=2 + 3 * number))
        request = _request(town, package, f"{what} (demo)", asked)
        buyer = town.people["ppk.dinkes"]
        with on(asked, 11):
            permit = ask_permit(
                by=buyer, request=request, seen=version_of(request), ground=ground,
                reason=reason, basis=basis,
            )  # fmt: skip
        _decide(town, permit, asked, today, fate)


def mandate(town: Town, today: date) -> None:
    """The health office's KPA for its own requests, the chair of the Tim P3DN for the whole city's."""
    since = weekday(today - timedelta(days=20))
    for number, login in ((41, "kpa.dinkes"), (42, "ketuatim")):
        letter = paper(["CONTOH SURAT WEWENANG MELAMPAUI PAGU", "DEMO, BUKAN DOKUMEN ASLI"])
        with on(since, 9):
            give_mandate(
                by=town.people["admin"],
                membership=town.people[login].memberships.get(),
                letter_number=f"900/{number}/SETDA/{since.year} (demo)",
                letter_date=since,
                letter=SimpleUploadedFile("wewenang.pdf", letter, "application/pdf"),
                valid_from=since,
                valid_to=today + timedelta(days=120),
            )


def _package(town: Town, year: int, number: int, what: str) -> Package:
    """One whose ceiling pays for one laptop less than will be asked for."""
    announced = datetime.combine(date(year, 1, 20), time(10), timezone.get_default_timezone())
    return Package(
        agency=town.agencies["DINKES"],
        fiscal_year=year,
        rup_code=str(FIRST_CODE + number),
        name=f"Belanja {what} (demo)",
        ceiling=CEILING,
        method=Package.Method.E_PURCHASING,
        procurement_types="Barang",
        volume="1 paket",
        description=f"{what} tahun {year} (demo).",
        planned_domestic=Package.Planned.YES,
        planned_small_business=Package.Planned.YES,
        selection_from=date(year, 2, 1),
        contract_from=date(year, 2, 15),
        contract_to=date(year, 12, 15),
        announced_at=announced,
        source={"kbki": LAPTOP},
        is_demo=True,
    )


def _request(town: Town, package: Package, title: str, day: date) -> PurchaseRequest:
    """A draft with one laptop more than the ceiling pays, of the first kind that may be bought."""
    buyer = town.people["ppk.dinkes"]
    with on(day, 10):
        request = create_request(
            by=buyer,
            package=package,
            title=title,
            needed_on=min(day + timedelta(days=40), date(day.year, 12, 28)),
            note="Permintaan demo.",
        )
        for product in products_by_commodity().get(LAPTOP, []):
            price = product.price or Decimal(10_000_000)
            line = add_line(
                by=buyer,
                request=request,
                line=LineInput(
                    product=product,
                    commodity=product.commodity,
                    description=str(product),
                    specification=product.specification,
                    quantity=CEILING // price + 1,
                    unit=product.unit,
                    unit_price=price,
                ),
            )
            (judged,) = judge([RequestLine.objects.get(pk=line.pk)], day)
            if judged.result.verdict in BUYABLE:
                break
            remove_line(by=buyer, line=line, seen=version_of(line))
    return request


def _decide(town: Town, permit: CeilingPermit, asked: date, today: date, fate: str) -> None:
    """By the holder of the health office's mandate on the next working day; a permit may be used the day after."""
    head = town.people["kpa.dinkes"]
    if fate == "waiting":
        return
    decided = _later(asked, today)
    with on(decided, 9):
        lines = lines_to_submit(permit.request)
        if fate == "refused":
            refuse_permit(
                by=head, permit=permit, seen=version_of(permit),
                note="Dapat menunggu perubahan anggaran (demo).",
            )  # fmt: skip
            return
        shown = figures_shown(permit, room_of(permit.request, lines))
        grant_permit(
            by=head, permit=permit, seen=version_of(permit), shown=shown,
            note="Dasarnya sudah ada; angkanya diperiksa (demo).",
        )  # fmt: skip
    if fate == "used":
        _use(town, permit.request, decided, head)


def _use(town: Town, request: PurchaseRequest, day: date, head: User) -> None:
    buyer = town.people["ppk.dinkes"]
    with on(day, 13):
        submit_request(by=buyer, request=request, seen=version_of(request))
    with on(day, 15):
        request.refresh_from_db()
        approve_request(
            by=head, request=request, seen=version_of(request), note="Dengan izin (demo)."
        )


def _later(day: date, today: date) -> date:
    """The next working day, and never after today."""
    ahead = 3 if day.weekday() == 4 else 1
    return min(day + timedelta(days=ahead), today)
