"""The list of self-managed packages."""

from decimal import Decimal
from typing import Any, ClassVar, cast

from django.db.models import QuerySet, Sum
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import SelfManagedPackage
from procurement.shared.deciding.readers import READERS

from .filters import SelfManagedFilter
from .imports import SelfManagedImporter


class SelfManagedList(RequiresRoles, FilteredListView):
    """Packages that agencies carry out themselves."""

    roles = READERS
    model = SelfManagedPackage
    filterset_class = SelfManagedFilter
    heading = _("Rencana swakelola")
    empty_text = _("Tidak ada yang cocok. Longgarkan atau bersihkan saringan.")
    nothing_yet = _("Belum ada paket swakelola. Administrator memuatnya dari SiRUP.")
    template_name = "procurement/plan/self_managed/self_managed_list.html"
    table_template = "procurement/plan/self_managed/_self_managed_table.html"
    default_ordering = "tahun"
    orderings: ClassVar = {
        "tahun": ("-fiscal_year", "name"),
        "nama": ("name",),
        "pagu": ("-ceiling",),
    }
    columns = (
        Column(_("Kode RUP"), "rup_code"),
        Column(_("Perangkat daerah"), "agency.name", width=30),
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Nama paket"), "name", width=50),
        Column(_("Pagu"), "ceiling", "rupiah", total=True),
        Column(_("Tipe swakelola"), "kind", words=SelfManagedPackage.Kind.choices, width=30),
        Column(_("Penyelenggara"), "organiser", width=30),
        Column(_("Volume"), "volume"),
        Column(_("Awal pelaksanaan"), "work_from", "date"),
        Column(_("Akhir pelaksanaan"), "work_to", "date"),
    )

    def queryset_for(self, user: User) -> QuerySet[SelfManagedPackage]:
        """Active ones that the person may see."""
        return SelfManagedPackage.objects.visible_to(user).filter(is_active=True)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the agency."""
        return rows.select_related("agency")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The ceilings of the whole filter, and whether the person may import."""
        rows = cast("QuerySet[SelfManagedPackage]", self.object_list).order_by()
        kwargs["ceilings"] = rows.aggregate(sum=Sum("ceiling", default=Decimal(0)))["sum"]
        may_import = not SelfManagedImporter.roles.isdisjoint(access_of(self.request.user).roles)
        return super().get_context_data(may_import=may_import, **kwargs)
