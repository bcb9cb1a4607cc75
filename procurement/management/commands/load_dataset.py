"""manage.py load_dataset FILE --region CODE"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from p3dn.accounts.models import Region
from p3dn.jobs.importing.planning import OtherKind
from p3dn.jobs.tables.refusals import ColumnAbsent, FileRefused
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.unattended import Told, load_file
from procurement.spending.payments.imports import PaymentImporter
from procurement.spending.payments.unattended import load_payments

PAYMENTS = PaymentImporter.kind


class Command(BaseCommand):
    """Load a national file of spending, or of what SIPD paid, as the page does, without anybody at it."""

    help = "Memuat satu berkas realisasi belanja dari sistem nasional, atau pembayaran dari SIPD."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which file, of whom, and what may be registered along."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--region", required=True, help="Kode wilayah, contoh 61 atau 16.74")
        parser.add_argument(
            "--dataset", choices=sorted([*DATASETS, PAYMENTS]), help="Bila kosong: dikenali"
        )
        parser.add_argument(
            "--with-agencies",
            action="store_true",
            help="Daftarkan perangkat daerah yang belum dikenal",
        )
        parser.add_argument(
            "--klpd-code",
            default="",
            help="Kode KLPD yang dipakai berkas tanpa nama: pastikan bahwa itu kode daerah ini, dan catat",
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
        try:
            told = loaded(
                options["dataset"],
                region=region,
                name=path.name,
                data=data,
                with_agencies=options["with_agencies"],
                klpd_code=options["klpd_code"],
            )
        except FileRefused as refusal:
            raise CommandError(f"{refusal.message} {refusal.remedy}") from refusal
        self.stdout.write(json.dumps(as_json(told)) if options["json"] else in_words(told))


def loaded(dataset: str | None, *, klpd_code: str = "", **file: Any) -> Told:
    """Load it as what was said, or as what its headings say; payments name no government. Raises FileRefused."""
    if dataset == PAYMENTS:
        return load_payments(**file)
    importer = DATASETS[dataset or next(iter(DATASETS))]
    try:
        return load_file(importer=importer, by_signature=not dataset, klpd_code=klpd_code, **file)
    except OtherKind as other:
        if dataset or other.importer is not PaymentImporter:
            raise
        return load_payments(**file)
    except ColumnAbsent as absent:
        if dataset:
            raise
        raise FileRefused(
            "Berkas ini tidak dikenali sebagai ekspor realisasi belanja atau pembayaran mana pun.",
            "Bila judul kolomnya diubah, kembalikan seperti aslinya, atau sebut jenisnya dengan --dataset.",
        ) from absent


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
