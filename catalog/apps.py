from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CatalogConfig(AppConfig):
    name = "catalog"
    verbose_name = _("Katalog")

    def ready(self) -> None:
        """Make this app's imports known."""
        from p3dn.jobs.importer import register_importer

        from .imports import NationalListImporter

        register_importer(NationalListImporter)
