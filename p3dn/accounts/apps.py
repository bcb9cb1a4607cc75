from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "p3dn.accounts"
    verbose_name = _("Pengguna dan perangkat daerah")

    def ready(self) -> None:
        """Enter the search over everything."""
        from p3dn.ui.finding.registry import register_finder

        from .finders import FINDERS

        register_finder(*FINDERS)
