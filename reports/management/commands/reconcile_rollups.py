"""Compare the monthly sums with the deliveries they sum."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from reports.cells.rollups import RollupsDiffer, reconcile


class Command(BaseCommand):
    help = "Membandingkan belanja bulanan dengan dokumen realisasi; gagal bila ada yang berbeda."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            months = reconcile()
        except RollupsDiffer as error:
            raise CommandError(
                f"{len(error.differences)} angka berbeda. Jalankan rebuild_rollups setelah"
                f" penyebabnya diketahui.\n{error}"
            ) from error
        self.stdout.write(f"{months} bulan belanja cocok dengan dokumennya.")
