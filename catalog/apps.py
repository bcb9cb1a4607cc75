from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CatalogConfig(AppConfig):
    name = "catalog"
    verbose_name = _("Katalog")

    def ready(self) -> None:
        """Make the imports known, and enter the home page and the search."""
        from p3dn.accounts.notices.kinds import register_kinds
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.jobs.taking_back.services import Companion, register_companion
        from p3dn.ui.finding.registry import register_finder
        from p3dn.ui.home import register_home
        from p3dn.ui.undoing import register_way_back

        from .certificates.imports import CertificateImporter
        from .home import parts
        from .models import PriceRecord
        from .reference.national.ecatalogue import ECatalogueImporter
        from .reference.national.imports import NationalListImporter
        from .register.producers.imports import ProducerImporter
        from .register.products.imports import ProductImporter
        from .register.undoing import KIND as REMOVAL
        from .register.undoing import undo_removal
        from .search.finders import FINDERS
        from .verification.notices import KINDS

        register_way_back(REMOVAL, undo_removal)
        register_home(parts)
        register_kinds(KINDS)
        register_finder(*FINDERS)
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
