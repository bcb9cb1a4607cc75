from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Laporan")

    def ready(self) -> None:
        """Enter the menu."""
        from p3dn.accounts.access.rows import BUYING, REGION_WIDE
        from p3dn.ui.navigation import NavItem, register

        from .answers.views import READ_DISMISSALS, READ_REQUIREMENTS

        readers = REGION_WIDE | BUYING
        register(
            NavItem(_("Dasbor"), "reports:dashboard", "chart-bar", "reports", 10, readers),
            NavItem(
                _("Rincian belanja"),
                "reports:spending_lines",
                "list-bullet",
                "reports",
                20,
                readers,
            ),
            NavItem(
                _("Tidak sejenis"),
                "reports:dismissal_list",
                "rectangle-group",
                "reports",
                32,
                READ_DISMISSALS,
            ),
            NavItem(
                _("Syarat tanpa PDN"),
                "reports:requirement_list",
                "funnel",
                "reports",
                33,
                READ_REQUIREMENTS,
            ),
        )
