from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    name = "p3dn.jobs"
    verbose_name = _("Pekerjaan latar")

    def ready(self) -> None:
        """Make the Celery application and the notices known, and enter the home page."""
        import_module("p3dn.celery")
        from p3dn.accounts.notices.kinds import register_kinds
        from p3dn.ui.home import register_home

        from .home import parts
        from .notices import KINDS

        register_home(parts)
        register_kinds(KINDS)
