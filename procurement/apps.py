from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make this app's imports known."""
        from p3dn.jobs.importer import register_importer

        from .imports import PackageImporter

        register_importer(PackageImporter)
