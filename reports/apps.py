from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Laporan")

    def ready(self) -> None:
        """Ask to be told where spending changes, so that the sums change with it."""
        from procurement.hooks import on_spending_changed
        from reports.rollups import rebuild_month

        on_spending_changed(rebuild_month)
