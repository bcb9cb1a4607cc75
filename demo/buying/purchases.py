"""Two years of purchases, lived through the real services with the clock turned back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from catalog.models import Product
from demo.city.clock import on
from demo.city.papers import paper
from demo.city.people import Town
from p3dn.accounts.models import Agency, User
from p3dn.audit.editing.versions import version_of
from procurement.approval.services import approve_request, reject_request, return_request
from procurement.delivery.services import Delivered, Handover, record_realization
from procurement.exemption.askable import why_not_askable
from procurement.exemption.services import ask_exemption, grant_exemption, refuse_exemption
from procurement.judgement.judging import judge
from procurement.models import Exemption, Package, PurchaseRequest
from procurement.national_checks.services import want_check
from procurement.request.life.submission import cancel_request, lines_of, submit_request
from procurement.request.services import LineInput, add_line, create_request

from .plan import products_by_commodity

SMALL = {None: "unknown", True: "yes", False: "no"}
# What becomes of each request in turn; most are delivered, the last ones are still on their way.
FATES = ("delivered",) * 9 + (
    "partly",
    "approved",
    "submitted",
    "returned",
    "rejected",
    "draft",
    "cancelled",
)


SETTLED_WITHIN = 45  # days
SIGNED_WITHIN = timedelta(days=90)  # how long what the Tim P3DN grants may be used
ORIGINS = ("CN", "JP", "DE", "US")


@dataclass
class Shop:
    """Everything one purchase needs."""

    town: Town
    products: dict[str, list[Product]]
    random: Random
    today: date

    def person(self, role: str, agency: Agency) -> User:
        """PPK or KPA of the agency."""
        return self.town.people[f"{role}.{agency.short_name.lower()}"]

    def is_long_ago(self, day: date) -> bool:
        """Whether by now somebody would have come to an end with what began on the day."""
        return (self.today - day).days > SETTLED_WITHIN


def buy(town: Town, packages: Sequence[Package], today: date, random: Random) -> None:
    """File, decide and deliver some two hundred requests."""
    shop = Shop(town, products_by_commodity(), random, today)
    chosen = [p for p in packages if random.random() < 0.48]
    for number, package in enumerate(chosen):
        fate = FATES[number % len(FATES)]
        first = date(package.fiscal_year, 1, 10)
        last = min(today, date(package.fiscal_year, 12, 5)) - timedelta(days=2)
        open_fate = fate in {"submitted", "returned", "draft"}
        room = (last - first).days - (0 if open_fate else 25)
        if package.fiscal_year < today.year and open_fate:
            continue
        ago = random.randrange(12) if open_fate else random.randrange(max(room, 1))
        day = last - timedelta(days=ago) if open_fate else first + timedelta(days=ago)
        _purchase(shop, package, weekday(day), fate)


def weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _purchase(shop: Shop, package: Package, day: date, fate: str) -> None:
    buyer = shop.person("ppk", package.agency)
    with on(day, 9, shop.random.randrange(60)):
        request = create_request(
            by=buyer,
            package=package,
            title=package.name,
            needed_on=min(day + timedelta(days=45), date(day.year, 12, 20)),
            note="Permintaan demo.",
        )
        _fill(shop, request, package, buyer)
    if fate == "draft":
        return
    if fate == "cancelled":
        with on(day + timedelta(days=1)):
            cancel_request(
                by=buyer,
                request=request,
                seen=version_of(request),
                reason="Kebutuhan digabung (demo).",
            )
        return
    with on(day, 14):
        submitted = _submit(shop, request, buyer)
    if submitted and fate != "submitted":
        _decide(shop, request, weekday(day + timedelta(days=2)), fate)
    elif not submitted and shop.is_long_ago(day):
        with on(day + timedelta(days=9)):
            cancel_request(
                by=buyer,
                request=request,
                seen=version_of(request),
                reason="Tidak ada produk yang memenuhi; kebutuhannya ditunda (demo).",
            )


def _fill(shop: Shop, request: PurchaseRequest, package: Package, buyer: User) -> None:
    """One to three lines of the planned kind, worth less than the ceiling together."""
    options = shop.products.get(package.source["kbki"], [])
    left = package.ceiling
    for product in shop.random.sample(options, min(len(options), shop.random.choice((1, 1, 2, 3)))):
        price = product.price or Decimal(100_000)
        most = int(left * Decimal("0.6") / price)
        if product.monthly_capacity:
            most = min(most, int(product.monthly_capacity / 3) or 1)
        if most < 1:
            continue
        quantity = Decimal(shop.random.randrange(max(1, most // 2), most + 1))
        left -= quantity * price
        add_line(
            by=buyer,
            request=request,
            line=LineInput(
                product=product,
                commodity=product.commodity,
                description=str(product),
                specification=product.specification,
                quantity=quantity,
                unit=product.unit,
                unit_price=price,
            ),
        )


def _submit(shop: Shop, request: PurchaseRequest, buyer: User) -> bool:
    """Hand it in; where a line may not be bought as it is, ask for an exemption, or leave it."""
    try:
        submit_request(by=buyer, request=request, seen=version_of(request))
    except ValidationError:
        if shop.random.random() < 0.4:
            return False
        return _submit_with_exemptions(shop, request, buyer)
    return True


def _submit_with_exemptions(shop: Shop, request: PurchaseRequest, buyer: User) -> bool:
    judged = judge(lines_of(request), timezone.localdate())
    for one in judged:
        line, ground = one.line, shop.random.choice(["specification", "volume", "not_produced"])
        if why_not_askable(one):
            continue
        imported = line.product is not None and line.product.origin == "imported"
        ask_exemption(
            by=buyer,
            line=line,
            seen=version_of(line),
            kind=Exemption.Kind.IMPORT if imported else Exemption.Kind.EXEMPTION,
            ground=ground,
            reason="Alat harus cocok dengan peralatan yang sudah dipakai (demo).",
            evidence=f"Surat dinas 027/{line.pk}/DEMO dan kartu inventaris peralatan (demo).",
            origins=[ORIGINS[line.pk % len(ORIGINS)]] if imported else (),
        )
    try:
        submit_request(by=buyer, request=request, seen=version_of(request))
    except ValidationError:
        first = next((one.line for one in judged if one.wants_national_check), None)
        if first is not None:
            want_check(by=buyer, line=first, seen=version_of(first))
        return False
    return True


def _decide(shop: Shop, request: PurchaseRequest, day: date, fate: str) -> None:
    head, team = shop.person("kpa", request.agency), shop.town.people["timp3dn"]
    if day > shop.today:
        return
    waiting = Exemption.objects.filter(
        line__request=request, state=Exemption.State.ASKED
    ).select_related("line__request")
    for exemption in waiting:
        roll = shop.random.random()
        with on(day, 10):
            if roll < 0.15:
                refuse_exemption(
                    by=team,
                    exemption=exemption,
                    seen=version_of(exemption),
                    note="Ada pilihan lain (demo).",
                )
            elif roll < 0.85:
                number = f"500/{exemption.pk}/DEMO"
                grant_exemption(
                    by=team,
                    exemption=exemption,
                    seen=version_of(exemption),
                    decision_number=f"500/{exemption.pk}/TIM-P3DN/DEMO",
                    note="Disarankan untuk kali ini (demo).",
                    valid_until=day + SIGNED_WITHIN,
                    conditions="Hanya untuk peralatan yang sudah terpasang (demo).",
                    letter_number=number,
                    letter_date=day,
                    letter=_letter(number, day),
                )
    with on(day, 13):
        seen = version_of(request)
        if fate == "returned":
            return_request(
                by=head, request=request, seen=seen, reason="Lengkapi spesifikasinya (demo)."
            )
        elif fate == "rejected":
            reject_request(
                by=head, request=request, seen=seen, reason="Belum menjadi prioritas (demo)."
            )
        else:
            try:
                approve_request(
                    by=head, request=request, seen=seen, answering_for=_recommended(request)
                )
            except ValidationError:
                if shop.is_long_ago(day):
                    reject_request(
                        by=head,
                        request=request,
                        seen=version_of(request),
                        reason="Pengecualiannya tidak diberikan (demo).",
                    )
                return
    if fate in {"delivered", "partly"}:
        _deliver(shop, request, weekday(day + timedelta(days=5 + shop.random.randrange(14))), fate)


def _letter(number: str, day: date) -> SimpleUploadedFile:
    """The mayor's letter, as a page that says it is invented."""
    lines = [
        "Persetujuan penggunaan produk impor",
        f"Nomor {number}",
        day.isoformat(),
        "(data demo)",
    ]
    return SimpleUploadedFile("surat.pdf", paper(lines), "application/pdf")


def _recommended(request: PurchaseRequest) -> list[int]:
    """Keys of the lines that the Tim P3DN recommends to buy all the same."""
    granted = Exemption.objects.filter(line__request=request, state=Exemption.State.GRANTED)
    return list(granted.values_list("line_id", flat=True))


def _deliver(shop: Shop, request: PurchaseRequest, day: date, fate: str) -> None:
    if day > shop.today:
        return
    lines = list(request.lines.select_related("product__producer"))
    maker = lines[0].product.producer if lines[0].product else None
    small = SMALL[maker.small_business if maker and shop.random.random() < 0.9 else None]
    contract = day - timedelta(days=3)
    with on(day, 15):
        record_realization(
            by=shop.person("ppk", request.agency),
            request=request,
            seen=version_of(request),
            handover=Handover(
                supplier_name=f"Penyedia {maker.name if maker else 'demo'}"[:200],
                small_business=small,
                contract_number=f"027/{request.pk}/SP/{day.year}",
                contract_date=contract,
                handover_number=f"027/{request.pk}/BAST/{day.year}",
                handover_date=day,
            ),
            delivered=[
                Delivered(
                    line_id=line.pk,
                    quantity=max(Decimal(1), line.quantity // 2)
                    if fate == "partly"
                    else line.quantity,
                    unit_price=line.unit_price,
                )
                for line in lines
            ],
        )
