from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Laporan")

    def ready(self) -> None:
        """Enter the home page, and make the notices and the papers known."""
        from catalog.uploads.views import register_files
        from p3dn.accounts.notices.kinds import register_kinds
        from p3dn.ui.home import register_home

        from .home import parts
        from .official.notices import KINDS
        from .policy.views import KIND, stored_paper

        register_home(parts)
        register_kinds(KINDS)
        register_files(KIND, stored_paper)
