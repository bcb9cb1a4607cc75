from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role


class CatalogConfig(AppConfig):
    name = "catalog"
    verbose_name = _("Katalog")

    def ready(self) -> None:
        """Make the imports known, and enter the menu and the home page."""
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.jobs.taking_back.services import Companion, register_companion
        from p3dn.ui.home import register_waiting
        from p3dn.ui.navigation import NavItem, register

        from .certificates.imports import CertificateImporter
        from .home import waiting
        from .models import PriceRecord
        from .reference.national.ecatalogue import ECatalogueImporter
        from .reference.national.imports import NationalListImporter
        from .register.producers.imports import ProducerImporter
        from .register.products.imports import ProductImporter

        desk = frozenset({Role.CATALOGUE_VERIFIER})
        keepers = frozenset(
            {Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER, Role.P3DN_TEAM, Role.AUDITOR}
        )
        register(
            NavItem(_("Katalog"), "catalog:product_list", "squares-2x2", "catalog", 10),
            NavItem(
                _("Verifikasi"),
                "catalog:verification_queue",
                "clipboard-document-check",
                "catalog",
                20,
                desk,
            ),
            NavItem(
                _("Produsen"),
                "catalog:producer_list",
                "building-storefront",
                "catalog",
                30,
                keepers,
            ),
            NavItem(
                _("Sertifikat"),
                "catalog:certificate_list",
                "document-check",
                "catalog",
                40,
                keepers,
            ),
            NavItem(
                _("Daftar nasional"), "catalog:national_list", "globe-asia-australia", "catalog", 50
            ),
            NavItem(_("Kelompok setara"), "catalog:group_list", "rectangle-group", "catalog", 52),
        )
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
