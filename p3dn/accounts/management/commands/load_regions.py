"""manage.py load_regions"""

from typing import Any

from django.core.management.base import BaseCommand

from p3dn.accounts.reference import load_regions


class Command(BaseCommand):
    """Load the provinces, regencies and cities that come with the project."""

    help = "Memuat provinsi, kabupaten dan kota (Kemendagri 2025). Aman dijalankan berulang."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and say how many."""
        self.stdout.write(f"{load_regions()} daerah dimuat.")
