"""The money paid according to SIPD beside what is recorded as bought; and its lines."""

from decimal import Decimal
from typing import Any, ClassVar, cast

from django.db.models import QuerySet, Sum
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Agency, User
from p3dn.ui.kept.parts import PartedResponse
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.known import knows
from p3dn.ui.lists.query import asked_id
from procurement.models import Payment
from procurement.shared.deciding.readers import READERS
from procurement.spending.payments.reads import by_account, by_agency, whole_of, years_of
from reports.kept import KeptReport, kept_for_who_sees_it
from reports.places import wanted_year

from .filters import PaymentFilter


@requires(*READERS)
@knows("tahun", "perangkat_daerah")
@kept_for_who_sees_it
def payments(request: AuthenticatedRequest) -> HttpResponse:
    """A year of all agencies one sees, or of one of them: paid, recorded, and the gap."""
    years = years_of(request.user)
    year = wanted_year(request) or next(iter(years), timezone.localdate().year)
    wanted = asked_id(request.GET, "perangkat_daerah")
    agency = get_visible_or_404(Agency.objects.all(), request.user, pk=wanted) if wanted else None
    agencies = by_agency(request.user, year, agency)
    context = {
        "year": year,
        "years": sorted({*years, year}, reverse=True),
        "agency": agency,
        "agencies": agencies,
        "accounts": by_account(request.user, year, agency),
        "whole": whole_of(agencies),
    }
    return PartedResponse(request, "reports/payments/payments.html", context)


class PaymentList(RequiresRoles, KeptReport):
    """Lines of payment documents, their total, and the same as a spreadsheet."""

    roles = READERS
    model = Payment
    filterset_class = PaymentFilter
    heading = _("Rincian belanja SIPD")
    empty_text = _("Tidak ada pembayaran yang cocok. Longgarkan atau bersihkan saringan.")
    nothing_yet = _("Belum ada pembayaran. Muat berkas SIPD lewat Impor.")
    template_name = "reports/payments/payment_list.html"
    table_template = "reports/payments/_payment_table.html"
    default_ordering = "baru"
    orderings: ClassVar = {"baru": ("-date", "-pk"), "nilai": ("-value",)}
    columns = (
        Column(_("Tanggal"), "date", "date"),
        Column(_("Kode satker"), "agency.code", width=26),
        Column(_("Perangkat daerah"), "agency.name", width=40),
        Column(_("Unit"), "unit_name", width=40),
        Column(_("Nomor dokumen"), "document", width=30),
        Column(_("Jenis dokumen"), "document_kind"),
        Column(_("Jenis transaksi"), "transaction_kind"),
        Column(_("Nomor SP2D"), "order", width=30),
        Column(_("Kode sub kegiatan"), "sub_activity", width=20),
        Column(_("Kode rekening"), "account", width=20),
        Column(_("Nama rekening"), "account_name", width=40),
        Column(_("Nilai realisasi (Rp)"), "paid", "rupiah", total=True),
        Column(_("Nilai setoran (Rp)"), "returned", "rupiah", total=True),
        Column(_("Nilai bersih (Rp)"), "value", "rupiah", total=True),
    )

    def queryset_for(self, user: User) -> QuerySet[Payment]:
        """Payments the person may see."""
        return Payment.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the agency."""
        return rows.select_related("agency")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total of the whole filter."""
        rows = cast("QuerySet[Payment]", self.object_list).order_by()
        total = rows.aggregate(sum=Sum("value", default=Decimal(0)))["sum"]
        return super().get_context_data(total=total, **kwargs)
