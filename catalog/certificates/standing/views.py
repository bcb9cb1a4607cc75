"""Suspensions of which somebody has to find out how they ended."""

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.certificates.views import CertificateList
from catalog.models import Certificate
from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.rows import CATALOGUE
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView

from .reads import overdue_for


class OverdueList(RequiresRoles, FilteredListView):
    """Certificates suspended for longer than a suspension may last, the longest first."""

    roles = CATALOGUE
    model = Certificate
    heading = _("Pembekuan yang menunggu kabar")
    empty_text = _("Tidak ada pembekuan yang melewati lima hari kerja.")
    table_template = "catalog/certificates/_certificate_table.html"
    columns = (*CertificateList.columns, Column(_("Dibekukan mulai"), "suspended_on", kind="date"))

    def queryset_for(self, user: Any) -> QuerySet[Certificate]:
        """Of the person's own regions."""
        rows = overdue_for(user, timezone.localdate())
        return rows.select_related("producer").prefetch_related("products")

    def ordered(self, rows: QuerySet[Certificate]) -> QuerySet[Certificate]:
        """The longest suspended first, always."""
        return rows
