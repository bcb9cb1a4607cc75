"""The catalogue officers' list of attributes that are asked for, and a note on the product's page."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from catalog.models import Product, ProductAttribute
from catalog.register.products.panels import Panel
from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import CATALOGUE, access_of
from p3dn.ui.lists.views import FilteredListView

from .reads import Asked, asked_in


class AskedAttributeList(RequiresRoles, FilteredListView):
    """What the judgement of open lines waits for, product by product."""

    roles = CATALOGUE
    model = ProductAttribute
    heading = _("Sifat yang ditanyakan")
    table_template = "procurement/asked_attributes/_asked_table.html"
    empty_text = _("Tidak ada. Semua sifat yang disyaratkan sudah diisi pada produknya.")

    def get_queryset(self) -> Any:
        """Of products that one's own region keeps; the whole list, for the database cannot page it."""
        self.filterset = self.filterset_for(None)
        rows: list[Asked] = asked_in(access_of(self.request.user).region_ids(CATALOGUE))
        return rows


def asked_panel(request: AuthenticatedRequest, product: Product) -> Panel | None:
    """What lines ask of this product, for those who keep it."""
    if product.region_id not in access_of(request.user).region_ids(CATALOGUE):
        return None
    rows = asked_in([product.region_id], product)
    return (
        Panel("procurement/asked_attributes/_product_asked.html", {"rows": rows}) if rows else None
    )
