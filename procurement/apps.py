from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make this app's imports and menu entries known."""
        from p3dn.accounts.access import BUYING, REGION_WIDE
        from p3dn.jobs.importer import register_importer
        from p3dn.ui.navigation import NavItem, register

        from .imports import PackageImporter

        register_importer(PackageImporter)
        readers, deliveries = REGION_WIDE | BUYING, "procurement:realization_list"
        register(NavItem(_("Serah terima"), deliveries, "truck", "procurement", 60, readers))
