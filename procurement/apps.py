from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make the import known, and enter the home page."""
        from catalog.register.products.panels import register_panel
        from catalog.search.facets.volumes import register_volumes
        from catalog.uploads.views import register_files
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.ui.home import register_waiting

        from .asked_attributes.views import asked_panel
        from .exemption.evidence.views import KIND, stored_evidence
        from .home import waiting
        from .judgement import national_files
        from .judgement.availability import left_this_month
        from .plan.imports import PackageImporter
        from .product_page.panels import bought_panel, why_panel

        register_importer(PackageImporter)
        national_files.register()
        register_panel(why_panel)
        register_panel(bought_panel)
        register_panel(asked_panel)
        register_files(KIND, stored_evidence)
        register_volumes(left_this_month)
        register_waiting(waiting)
