#!/usr/bin/env python
"""Entry point of every management command."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import ManagementUtility
from django.core.management.base import BaseCommand

from p3dn import embedded

# Commands that ask neither the database nor the queue; every other one finds the engines running.
ASK_NOBODY = frozenset(
    {
        "check", "collectstatic", "compilemessages", "diffsettings", "findstatic", "help",
        "makemessages", "startapp", "version",
    }
)  # fmt: skip


class Commands(ManagementUtility):
    """Django's commands, with the embedded engines started for those that talk to them."""

    def fetch_command(self, subcommand: str) -> BaseCommand:
        """The command; called when the settings are known and before it runs."""
        asks = subcommand not in ASK_NOBODY or "--database" in self.argv
        if asks and subcommand == self.argv[1] and "--help" not in self.argv:
            embedded.attach_configured()
        return super().fetch_command(subcommand)


def main() -> None:
    """Run the management command named on the command line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    try:
        Commands(sys.argv).execute()
    except ImproperlyConfigured as error:
        sys.exit(f"{error}")  # says what to mend; a traceback would only hide it


if __name__ == "__main__":
    main()
