"""What would be lost if certificates lapsed without renewal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.utils.translation import pgettext_lazy

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Region
from p3dn.ui.lists.export import Column, xlsx_response
from p3dn.ui.lists.known import knows
from p3dn.ui.lists.query import asked_choice
from procurement.demand.reads import READERS

from . import reads as what_if

SHOWN = 200
PRODUCT = (
    Column(_lazy("Produk"), str, width=40),
    Column(_lazy("Produsen"), "producer.name", width=32),
    Column(_lazy("Nomor sertifikat"), "number"),
    Column(_lazy("Berlaku sampai"), "until", "date"),
    Column(_lazy("Permintaan berjalan"), "open_sum", "rupiah", total=True),
    Column(_lazy("Belum dinilai"), "unjudged_sum", "rupiah", total=True),
    Column(_lazy("Belanja setahun terakhir"), "spent_sum", "rupiah", total=True),
)
LINE = (
    Column(_lazy("Permintaan"), "request.number", width=28),
    Column(_lazy("Perangkat daerah"), "request.agency.name", width=32),
    Column(_lazy("Produk"), lambda line: str(line.product), width=40),
    Column(_lazy("Penilaian"), lambda line: _("memenuhi") if line.verdict else _("belum dinilai")),
    Column(_lazy("Nilai"), "total", "rupiah", total=True),
)
PACKAGE = (
    Column(_lazy("Kode RUP"), "rup_code"),
    Column(_lazy("Paket"), "name", width=48),
    Column(_lazy("Perangkat daerah"), "agency.name", width=32),
    Column(_lazy("Pagu"), "ceiling", "rupiah", total=True),
)
SPENT = (
    Column(_lazy("Serah terima"), "realization.handover_date", "date"),
    Column(_lazy("Perangkat daerah"), "realization.agency.name", width=32),
    Column(_lazy("Produk"), lambda line: str(line.line.product), width=40),
    Column(_lazy("Nilai"), "value", "rupiah", total=True),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One list behind the sums: its name in the address, on the page, its rows, columns and table."""

    key: str
    label: Any
    rows: Callable[[Sequence[Region], date, int], QuerySet[Any]]
    columns: tuple[Column, ...]
    table: str


PARTS = (
    Part("produk", pgettext_lazy("daftar", "Produk"), what_if.products_at_stake, PRODUCT, "produk"),
    Part("permintaan", _lazy("Permintaan berjalan"), what_if.lines_at_stake, LINE, "permintaan"),
    Part("belum-dinilai", _lazy("Belum dinilai"), what_if.unjudged_at_stake, LINE, "permintaan"),
    Part("paket", _lazy("Paket terkait"), what_if.packages_at_stake, PACKAGE, "paket"),
    Part("belanja", _lazy("Belanja setahun terakhir"), what_if.spending_at_stake, SPENT, "belanja"),
)


@requires(*READERS)
@knows("hari", "isi", "unduh")
def lapse_what_if(request: AuthenticatedRequest) -> HttpResponse:
    """Sums for 30, 90 and 180 days, and one list behind one of them (`?hari=`, `?isi=`)."""
    regions = list(Region.objects.visible_to(request.user, READERS))
    if not regions:
        raise Http404
    days = int(asked_choice(request, "hari", _("Hari"), what_if.WINDOWS, str(what_if.WINDOWS[1])))
    shown = asked_choice(request, "isi", _("Isi"), [p.key for p in PARTS], PARTS[0].key)
    part = next(p for p in PARTS if p.key == shown)
    day = timezone.localdate()
    rows = part.rows(regions, day, days)
    if request.GET.get("unduh") == "xlsx":
        title = _("Sertifikat berakhir dalam %s hari") % days
        return xlsx_response(title=title, columns=part.columns, rows=rows)
    found = list(rows[: SHOWN + 1])
    context = {
        "windows": what_if.windows(regions, day),
        "days": days,
        "part": part,
        "parts": PARTS,
        "rows": found[:SHOWN],
        "is_cut": len(found) > SHOWN,
        "table": f"procurement/what_if/_what_if_{part.table}.html",
        "may_open": access_of(request.user).has(*REGION_WIDE),
        "most": SHOWN,
    }
    return render(request, "procurement/what_if/what_if.html", context)
