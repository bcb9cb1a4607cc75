from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make the import known, and enter the menu and the home page."""
        from catalog.panels import register_panel
        from p3dn.accounts.access import BUYING, CATALOGUE, REGION_WIDE
        from p3dn.jobs.importer import register_importer
        from p3dn.ui.home import register_waiting
        from p3dn.ui.navigation import NavItem, register

        from .home import waiting
        from .imports import PackageImporter
        from .product_panels import allowed_panel, bought_panel

        register_importer(PackageImporter)
        register_waiting(waiting)
        register_panel(allowed_panel)
        register_panel(bought_panel)
        readers = BUYING | REGION_WIDE
        register(
            NavItem(
                _("Pemeriksaan diminta"),
                "procurement:wanted_check_list",
                "magnifying-glass",
                "catalog",
                55,
                CATALOGUE,
            )
        )
        register(
            NavItem(_("Kalkulator"), "procurement:ladder_try", "calculator", "procurement", 50)
        )
        entries = (
            (_("Rencana"), "package_list", "calendar-days", 10),
            (_("Permintaan"), "request_list", "shopping-cart", 20),
            (_("Pengecualian"), "exemption_list", "hand-raised", 30),
            (_("Serah terima"), "realization_list", "truck", 40),
        )
        register(
            *(
                NavItem(label, f"procurement:{name}", icon, "procurement", order, readers)
                for label, name, icon, order in entries
            )
        )
