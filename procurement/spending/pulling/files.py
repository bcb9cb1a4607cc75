"""The files a pull leaves: whole or not at all, as an officer would have downloaded them."""

import json
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

# Where the gateway keeps what the importers read; INAPROC may move them, see `--path`.
PATHS: dict[str, str] = {
    "packages": "v1/rup/paket-penyedia-terumumkan",
    "package_lines": "v1/rup/paket-anggaran-penyedia",
    "self_managed_packages": "v1/rup/paket-swakelola-terumumkan",
    "agencies": "v1/rup/master-satker",
    "budget_items": "v1/rup/program-master",
    "tender": "v1/tender/tender-ekontrak-kontrak",
    "non_tender": "v1/tender/non-tender-ekontrak-kontrak",
    "recorded": "v1/tender/pencatatan-non-tender",
    "recorded_payments": "v1/tender/pencatatan-non-tender-realisasi",
    "self_managed": "v1/tender/pencatatan-swakelola",
    "self_managed_payments": "v1/tender/pencatatan-swakelola-realisasi",
    "catalogue_5": "v1/ekatalog-archive/paket-e-purchasing",
    "catalogue_6_inaproc": "v1/ekatalog/paket-e-purchasing",
    "online_shop": "legacy/bela/toko-daring-realisasi",
}

# a real file was seen from there; the others follow INAPROC's list of names, some only its patterns
CONFIRMED = frozenset({"catalogue_6_inaproc"})


def file_name(dataset: str, klpd: str, year: int, drawn: datetime) -> str:
    """Names what the file holds and when it was drawn, in local time."""
    return f"{dataset}-{klpd}-{year}-{drawn:%Y%m%dT%H%M%S}.json"


def write_rows(target: Path, rows: Iterable[Mapping[str, Any]]) -> int:
    """Write rows as one JSON list and return how many; what fails midway leaves no file.

    Rows are written as they come: a year of a province need not fit into the memory. Raises
    FileExistsError for a target that is there, and whatever `rows` raises.
    """
    count = 0
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=target.parent, prefix=".", suffix=".part", delete=False
    ) as part:
        try:
            part.write("[")
            for count, row in enumerate(rows, start=1):
                part.write(",\n" if count > 1 else "\n")
                json.dump(row, part, ensure_ascii=False)
            part.write("\n]\n")
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).chmod(0o640)
            os.link(part.name, target)  # never over a file that is there
        finally:
            Path(part.name).unlink()
    return count
