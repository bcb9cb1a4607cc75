from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make the import known, and enter the menu and the home page."""
        from catalog.register.products.panels import register_panel
        from catalog.search.facets.volumes import register_volumes
        from catalog.uploads.views import register_files
        from p3dn.accounts.access.rows import BUYING, CATALOGUE, REGION_WIDE
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.ui.home import register_waiting
        from p3dn.ui.navigation import NavItem, register

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
            NavItem(
                _("Sifat yang ditanyakan"),
                "procurement:asked_attribute_list",
                "question-mark-circle",
                "catalog",
                57,
                CATALOGUE,
            )
        )
        register(
            NavItem(
                _("Kebutuhan"),
                "procurement:demand_list",
                "light-bulb",
                "catalog",
                60,
                CATALOGUE | REGION_WIDE,
            )
        )
        register(
            NavItem(
                _("Usulan kelompok"),
                "procurement:pair_list",
                "rectangle-group",
                "catalog",
                53,
                CATALOGUE | REGION_WIDE,
            )
        )
        register(
            NavItem(
                _("Bila sertifikat berakhir"),
                "procurement:lapse_what_if",
                "clock",
                "catalog",
                45,
                CATALOGUE | REGION_WIDE,
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
