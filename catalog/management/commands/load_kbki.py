"""manage.py load_kbki"""

from typing import Any

from django.core.management.base import BaseCommand

from catalog.reference.kbki import load_kbki


class Command(BaseCommand):
    """Load the KBKI list that comes with the project."""

    help = "Memuat daftar KBKI (29.316 kode). Aman dijalankan berulang."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and say how many."""
        self.stdout.write(f"{load_kbki()} kode KBKI dimuat.")
