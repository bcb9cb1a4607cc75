from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Laporan")

    def ready(self) -> None:
        """Enter the home page, and make the notices known."""
        from p3dn.accounts.notices.kinds import register_kinds
        from p3dn.ui.home import register_home

        from .home import parts
        from .official.notices import KINDS

        register_home(parts)
        register_kinds(KINDS)
