"""What would be lost if certificates lapsed without renewal."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.permissions import requires
from p3dn.ui.export import Column, xlsx_response
from procurement import what_if
from procurement.demand import READERS, regions_of

SHOWN = 200


@requires(*READERS)
def lapse_what_if(request: HttpRequest) -> HttpResponse:
    """Sums for 30, 90 and 180 days, and the products behind one of them (`?hari=`)."""
    regions = list(regions_of(request.user))
    if not regions:
        raise Http404
    asked = request.GET.get("hari", "")
    days = int(asked) if asked in map(str, what_if.WINDOWS) else what_if.WINDOWS[1]
    day = timezone.localdate()
    products = what_if.products_at_stake(regions, day, days)
    if request.GET.get("unduh") == "xlsx":
        columns = [
            Column(_("Produk"), str, width=40),
            Column(_("Produsen"), "producer.name", width=32),
            Column(_("Nomor sertifikat"), "number"),
            Column(_("Berlaku sampai"), "until", "date"),
            Column(_("Permintaan berjalan"), "open_sum", "rupiah", total=True),
            Column(_("Belanja setahun terakhir"), "spent_sum", "rupiah", total=True),
        ]
        title = _("Sertifikat berakhir dalam %s hari") % days
        return xlsx_response(title=title, columns=columns, rows=products)
    context = {
        "windows": what_if.windows(regions, day),
        "days": days,
        "products": list(products[:SHOWN]),
    }
    return render(request, "procurement/what_if.html", context)
