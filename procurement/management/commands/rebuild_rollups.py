"""Put the sums of spending right."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from procurement.spending.cells import rebuild


class Command(BaseCommand):
    help = "Menghitung ulang jumlah belanja dari belanja yang tercatat; pencatatan tetap berjalan."

    def add_arguments(self, parser: CommandParser) -> None:
        """One year, or all."""
        parser.add_argument("--year", type=int, help="Tahun belanja; tanpa ini semua tahun.")

    def handle(self, *args: Any, **options: Any) -> None:
        changed = rebuild(options["year"])
        self.stdout.write(f"{changed} jumlah belanja dibetulkan; selebihnya sudah cocok.")
