from importlib import import_module
from typing import Any

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

READS = "(select"
"""How a union begins."""


class AuditConfig(AppConfig):
    name = "p3dn.audit"
    verbose_name = _("Jejak audit")

    def ready(self) -> None:
        """Have `migrate` ask first whether it can do all it is to do; tell histories to operators; name nobody
        to a union that is only read.

        Django begins a union with a parenthesis, which the history takes for a statement that writes,
        and sends two settings before it: three times what the question itself takes.
        """
        import_module("p3dn.migrating.complete")
        desk, views = (
            import_module("p3dn.accounts.operating.desk"),
            import_module("p3dn.audit.views"),
        )
        desk.register_teller(views.kept_history)
        runtime: Any = import_module("pghistory.runtime")
        if READS not in runtime.IGNORED_SQL_PREFIXES:
            runtime.IGNORED_SQL_PREFIXES += (READS,)
