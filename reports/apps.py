from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Laporan")

    def ready(self) -> None:
        """Enter the home page."""
        from p3dn.ui.home import register_home

        from .home import parts

        register_home(parts)
