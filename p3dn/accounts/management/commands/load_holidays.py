"""manage.py load_holidays"""

from typing import Any

from django.core.management.base import BaseCommand

from p3dn.accounts.holidays import load_holidays


class Command(BaseCommand):
    """Load the public holidays that come with the project."""

    help = "Memuat hari libur nasional dan cuti bersama yang disertakan. Aman dijalankan berulang."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and say how many were new."""
        self.stdout.write(f"{load_holidays()} hari libur baru dimuat.")
