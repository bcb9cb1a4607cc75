"""manage.py demo"""

from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from demo import PASSWORD, build
from demo.city.people import logins


class Command(BaseCommand):
    """Build the demo city, or print who can log in to it."""

    help = "Membangun kota demo (semua orang, perusahaan dan angka rekaan)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--today for a repeatable city, --logins to print the accounts."""
        parser.add_argument("--today", type=date.fromisoformat, default=None)
        parser.add_argument("--logins", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        """Build unless people exist; refuse outside a trial installation."""
        if not (settings.DEMO or settings.DEBUG):
            raise CommandError("Kota demo hanya untuk uji coba: jalankan dengan P3DN_DEMO=true.")
        if options["logins"]:
            self._print_logins()
        elif build.exists():
            self.stdout.write("Sudah ada pengguna; kota demo tidak dibuat lagi.")
        else:
            build.build(today=options["today"] or timezone.localdate(), say=self.stdout.write)

    def _print_logins(self) -> None:
        rows = logins()
        if not rows:
            return
        wide = max(len(email) for email, _role in rows)
        self.stdout.write(f"\nMasuk dengan kata sandi: {PASSWORD}")
        for email, role in rows:
            self.stdout.write(f"  {email:<{wide}}  {role}")
        self.stdout.write("")
