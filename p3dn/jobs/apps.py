from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    name = "p3dn.jobs"
    verbose_name = _("Pekerjaan latar")

    def ready(self) -> None:
        """Make the Celery application known to whoever sends a task."""
        import_module("p3dn.celery")
