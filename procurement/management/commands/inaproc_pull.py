"""manage.py inaproc_pull DATASET --klpd CODE --year YEAR --to FOLDER"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from p3dn import env
from procurement.spending.pulling.files import CONFIRMED, PATHS, file_name, write_rows
from procurement.spending.pulling.gateway import Gateway, GatewayError, Question

ADDRESS = "https://data.inaproc.id/api"


class Command(BaseCommand):
    """Fetch a dataset into a file for the importers; nothing of it is loaded here."""

    help = (
        "Mengambil satu kumpulan data INAPROC menjadi berkas untuk diimpor. Tidak memuat apa pun. "
        f"Letak yang terbukti dengan berkas asli: {', '.join(sorted(CONFIRMED))}. Belum terbukti, hanya "
        f"menurut daftar nama INAPROC: {', '.join(sorted(PATHS.keys() - CONFIRMED))}."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """What, of whom, and where the file goes."""
        parser.add_argument("dataset", choices=sorted(PATHS))
        parser.add_argument("--klpd", required=True, help="Kode KLPD, contoh D107")
        parser.add_argument("--year", required=True, type=int, help="Tahun anggaran")
        parser.add_argument("--to", required=True, type=Path, help="Map tujuan, sudah ada")
        parser.add_argument("--path", help="Letak pada gerbang, bila INAPROC memindahkannya")

    def handle(self, *args: Any, **options: Any) -> None:
        """Fetch every page, then name the file."""
        token = env.secret("INAPROC_TOKEN")
        if not token:
            raise CommandError(
                "Pengambilan dari INAPROC belum dinyalakan. Isi INAPROC_TOKEN atau "
                "INAPROC_TOKEN_FILE dengan token dari INAPROC; tanpa itu, unduh berkasnya dengan tangan."
            )
        folder: Path = options["to"]
        if not folder.is_dir():
            raise CommandError(f"{folder}: map tidak ada. Buat dahulu.")
        dataset, klpd, year = options["dataset"], options["klpd"], options["year"]
        target = folder / file_name(dataset, klpd, year, timezone.localtime())
        question = Question(options["path"] or PATHS[dataset], klpd, year)
        try:
            gateway = Gateway(env.text("INAPROC_URL", ADDRESS), token)
            count = write_rows(target, gateway.rows(question))
        except GatewayError as refused:
            raise CommandError(str(refused)) from refused
        except OSError as error:
            raise CommandError(f"{target}: {error.strerror}") from error
        self.stdout.write(f"{target}: {count} baris")
        if dataset not in CONFIRMED and not options["path"]:
            self.stderr.write(
                f"Letak {PATHS[dataset]} belum terbukti dengan berkas asli. Periksa isi berkasnya "
                "sebelum dimuat; bila bukan yang dimaksud, tanyakan letaknya dan pakai --path."
            )
