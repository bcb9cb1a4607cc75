from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role


class JobsConfig(AppConfig):
    name = "p3dn.jobs"
    verbose_name = _("Pekerjaan latar")

    def ready(self) -> None:
        """Make the Celery application known to whoever sends a task; put imports into the menu."""
        import_module("p3dn.celery")
        from p3dn.ui.navigation import NavItem, register

        roles = frozenset(
            {Role.REQUESTER, Role.ADMINISTRATOR, Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER}
        )
        register(NavItem(_("Impor data"), "jobs:job_list", "arrow-up-tray", "admin", roles=roles))
