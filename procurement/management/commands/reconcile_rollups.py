"""Compare the sums of spending with the purchases they sum."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from procurement.spending.reconcile import RollupsDiffer, reconcile


class Command(BaseCommand):
    help = "Membandingkan jumlah belanja dengan belanja yang tercatat; gagal bila ada yang berbeda."

    def add_arguments(self, parser: CommandParser) -> None:
        """One year, or all."""
        parser.add_argument("--year", type=int, help="Tahun belanja; tanpa ini semua tahun.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            compared = reconcile(options["year"])
        except RollupsDiffer as error:
            raise CommandError(
                f"{len(error.differences)} angka berbeda. Jalankan rebuild_rollups setelah"
                f" penyebabnya diketahui.\n{error}"
            ) from error
        self.stdout.write(f"{compared} jumlah belanja cocok dengan belanja yang tercatat.")
