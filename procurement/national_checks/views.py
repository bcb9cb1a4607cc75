"""What catalogue officers were asked to look up in the national list."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.shared.writing import CHECKERS
from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.rows import BUYING, CATALOGUE, REGION_WIDE, access_of
from p3dn.ui.lists.views import FilteredListView
from procurement.models import CheckWanted


class WantedCheckList(RequiresRoles, FilteredListView):
    """Searches that requests wait for, the oldest first; answered ones are gone from it."""

    roles = BUYING | REGION_WIDE | CATALOGUE
    model = CheckWanted
    heading = _("Pemeriksaan daftar nasional yang diminta")
    table_template = "procurement/national_checks/_wanted_check_table.html"
    nothing_yet = _("Tidak ada pemeriksaan yang ditunggu.")
    orderings = {"lama": ("asked_at",)}
    default_ordering = "lama"

    def queryset_for(self, user: Any) -> QuerySet[CheckWanted]:
        """Open ones of visible requests, or of the officers' own region."""
        return CheckWanted.objects.visible_to(user).open()

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The commodity, the request with its agency and who asked."""
        return rows.select_related("commodity", "request__agency", "asked_by")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also whether this person may answer."""
        may_check = access_of(self.request.user).has(*CHECKERS)
        return super().get_context_data(may_check=may_check, **kwargs)
