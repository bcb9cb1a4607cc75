"""Sum all spending anew."""

from typing import Any

from django.core.management.base import BaseCommand

from reports.cells.rollups import rebuild_all


class Command(BaseCommand):
    help = "Menghitung ulang seluruh belanja bulanan dari dokumen realisasi."

    def handle(self, *args: Any, **options: Any) -> None:
        months = rebuild_all()
        self.stdout.write(f"{months} bulan belanja dihitung ulang.")
