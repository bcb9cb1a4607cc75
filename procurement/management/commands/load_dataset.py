"""manage.py load_dataset FILE --region CODE"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from p3dn.accounts.models import Region
from p3dn.jobs.tables.refusals import FileRefused
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.unattended import Told, load_file


class Command(BaseCommand):
    """Load a national file of realised spending, as the page does, without anybody at it."""

    help = "Memuat satu berkas realisasi belanja dari sistem nasional."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which file, of whom, and what may be registered along."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--region", required=True, help="Kode wilayah, contoh 61 atau 16.74")
        parser.add_argument("--dataset", choices=sorted(DATASETS), help="Bila kosong: dikenali")
        parser.add_argument(
            "--with-agencies",
            action="store_true",
            help="Daftarkan perangkat daerah yang belum dikenal",
        )
        parser.add_argument("--json", action="store_true", help="Tulis hasilnya sebagai JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load it, then say what became of its rows."""
        region = Region.objects.filter(code=options["region"]).first()
        if region is None:
            raise CommandError(
                f"Daerah {options['region']} tidak ada. Jalankan load_regions dahulu."
            )
        path: Path = options["file"]
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        wanted = options["dataset"]
        try:
            told = load_file(
                region=region,
                name=path.name,
                data=data,
                importer=DATASETS[wanted or next(iter(DATASETS))],
                by_signature=not wanted,
                with_agencies=options["with_agencies"],
            )
        except FileRefused as refusal:
            raise CommandError(f"{refusal.message} {refusal.remedy}") from refusal
        self.stdout.write(json.dumps(as_json(told)) if options["json"] else in_words(told))


def as_json(told: Told) -> dict[str, Any]:
    """Amounts as numbers of rupiah, exact as far as a reader of JSON keeps them."""
    return {
        "dataset": told.dataset,
        "rows": told.rows,
        "fates": dict(told.fates),
        "value": _number(told.value),
        "domestic_value": _number(told.domestic_value),
    }


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == int(amount) else float(amount)


def in_words(told: Told) -> str:
    """One line for a log."""
    fates = ", ".join(f"{count} {fate}" for fate, count in told.fates.items())
    return (
        f"{told.dataset}: {told.rows} baris ({fates}); Rp{told.value}, PDN Rp{told.domestic_value}"
    )
