from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AuditConfig(AppConfig):
    name = "p3dn.audit"
    verbose_name = _("Jejak audit")

    def ready(self) -> None:
        """Have `migrate` ask first whether it can do all it is to do."""
        import_module("p3dn.migrating.complete")
