from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CatalogConfig(AppConfig):
    name = "catalog"
    verbose_name = _("Katalog")

    def ready(self) -> None:
        """Make the imports known, and enter the home page."""
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.jobs.taking_back.services import Companion, register_companion
        from p3dn.ui.home import register_waiting

        from .certificates.imports import CertificateImporter
        from .home import waiting
        from .models import PriceRecord
        from .reference.national.ecatalogue import ECatalogueImporter
        from .reference.national.imports import NationalListImporter
        from .register.producers.imports import ProducerImporter
        from .register.products.imports import ProductImporter

        register_waiting(waiting)
        for importer in (
            ProducerImporter,
            ProductImporter,
            CertificateImporter,
            NationalListImporter,
            ECatalogueImporter,
        ):
            register_importer(importer)
        guard = "catalog.PriceRecord:append_only"
        register_companion(Companion(PriceRecord, "product", "entered_at", guard))
