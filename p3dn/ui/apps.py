from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from . import converters, threads
from .markup import addresses, i18n, icons, values, words
from .values import bounds

# Before any form, model or address is made.
bounds.everywhere()
threads.everywhere()
values.everywhere()
words.everywhere()
addresses.everywhere()
i18n.everywhere()
icons.everywhere()
converters.register()


class UiConfig(AppConfig):
    name = "p3dn.ui"
    verbose_name = _("Antarmuka")

    def ready(self) -> None:
        """Make our lookups and checks known."""
        import_module("p3dn.ui.lists.lookups")
        import_module("p3dn.ui.languages.checks")
