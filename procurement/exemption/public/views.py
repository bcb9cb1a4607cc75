"""Granted exemptions and import approvals for anybody: page, JSON and CSV, of all years or of one."""

from dataclasses import asdict
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.public import open_to_all
from p3dn.regulation.results import exact
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.lists.export import Column, csv_response
from p3dn.ui.lists.known import PAGE, asked_page, knows
from p3dn.ui.lists.parameters import asked
from p3dn.ui.lists.query import asked_year

from .reads import NAMES, Public, granted, shown, years

PAGE_SIZE = 20
COLUMNS = (
    Column(gettext_lazy("Daerah"), "region"),
    Column(gettext_lazy("Perangkat daerah"), "agency"),
    Column(gettext_lazy("Permintaan"), "request"),
    Column(gettext_lazy("Jenis"), "kind"),
    Column(gettext_lazy("Dasar"), "ground"),
    Column(gettext_lazy("Barang"), "item"),
    Column(gettext_lazy("Kode KBKI"), "kbki"),
    Column(gettext_lazy("Komoditas"), "commodity"),
    Column(gettext_lazy("Untuk jumlah"), "quantity", "number"),
    Column(gettext_lazy("Satuan"), "unit"),
    Column(gettext_lazy("Negara asal"), "origins"),
    Column(gettext_lazy("Nomor rekomendasi"), "decision_number"),
    Column(gettext_lazy("Tanggal keputusan"), "decided_on", "date"),
    Column(gettext_lazy("Berlaku sampai"), "valid_until", "date"),
    Column(gettext_lazy("Status"), "stands"),
    Column(gettext_lazy("Surat kepala daerah"), "letter_number"),
    Column(gettext_lazy("Tanggal surat"), "letter_date", "date"),
    Column(gettext_lazy("Dicari di katalog pada"), "searched_on", "date"),
    Column(gettext_lazy("Calon di katalog"), "candidates", "number"),
    Column(gettext_lazy("Buatan dalam negeri"), "domestic", "number"),
    Column(gettext_lazy("Memenuhi kewajiban"), "satisfying", "number"),
)
# What each is called in the file for programs.
KEYS = dict(
    zip(
        NAMES,
        (
            "daerah", "perangkat_daerah", "permintaan", "jenis", "dasar", "barang", "kode_kbki",
            "komoditas", "jumlah", "satuan", "negara_asal", "nomor_rekomendasi",
            "tanggal_keputusan", "berlaku_sampai", "status", "nomor_surat_kepala_daerah",
            "tanggal_surat", "dicari_pada", "calon_di_katalog", "calon_dalam_negeri",
            "calon_memenuhi_kewajiban",
        ),
        strict=True,
    )
)  # fmt: skip
public = open_to_all("PUBLIC_EXEMPTIONS")


def _year(request: HttpRequest) -> int | None:
    return asked_year(request, "tahun", _("Tahun"))


@public
@knows("tahun", PAGE)
def public_exemptions(request: HttpRequest) -> HttpResponse:
    """The list, a page at a time."""
    year = _year(request)
    only = asked(year=year) if year else {}
    page = asked_page(request, Paginator(granted(year), PAGE_SIZE))
    context = {
        "page_obj": page,
        "rows": list(shown(list(page.object_list))),
        "year": year,
        "years": years(),
        "csv": reverse("public_exemptions_csv", query=only),
        "json": reverse("public_exemptions_json", query=only),
    }
    return render(request, "procurement/exemption/public/public_exemptions.html", context)


@public
@in_indonesian
def public_exemptions_csv(request: HttpRequest) -> StreamingHttpResponse:
    """The same as a table for spreadsheets."""
    rows = list(shown(granted(_year(request))))  # said while Indonesian is spoken
    return csv_response(title="pengecualian", columns=COLUMNS, rows=rows)


@public
@in_indonesian
def public_exemptions_json(request: HttpRequest) -> JsonResponse:
    """The same for programs: days in ISO, numbers as text without rounding, null where nothing is known."""
    year = _year(request)
    rows = [_plain(one) for one in shown(granted(year))]
    told = {
        "dibuat": timezone.localtime().isoformat(timespec="seconds"),
        "tahun": year,
        "keterangan": (
            "Rekomendasi Tim P3DN dan persetujuan impor kepala daerah yang diberikan."
            " Tanpa nama orang, harga, dan uraian bebas."
        ),
        "pengecualian": rows,
    }
    return JsonResponse(told, json_dumps_params={"ensure_ascii": False})


def _plain(one: Public) -> dict[str, Any]:
    values = asdict(one) | {"quantity": exact(one.quantity)}
    return {KEYS[name]: values[name] for name in NAMES}
