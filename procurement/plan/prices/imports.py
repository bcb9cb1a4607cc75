"""SIPD standard prices (SSH, HSPK, SBU, ASB) of a region, of one year or several.

Signature: `kode_standar_harga`, `nama_standar_harga`, `harga`. Key: kind, code, name, specification and unit.
Traps: `id_akun` in two shapes, a list of codes or of records that hold one, both told as text by the
reader; `is_pdn` as number, word or truth; `nilai_tkdn` 0 where nobody knows it; SIPD's own numbers of regions
(`id_daerah`), by which nobody can tell whose file it is.
"""

import hashlib
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, ImportColumn, Importer, Kind
from p3dn.jobs.tables.cells import as_text
from procurement.models import StandardPrice
from procurement.spending.datasets.columns import column, money, text, year

ACCOUNT = re.compile(r"(?<![\d.])5(?:\.\d{1,4}){2,5}(?![\d.])", re.ASCII)
CENT = Decimal("0.01")


def kind_of(cell: Any) -> str:
    """SSH, HSPK, SBU or ASB, wherever the words stand; others are unknown."""
    said = as_text(cell).upper()
    return next((kind for kind in StandardPrice.Kind.values if kind and kind in said), "")


def accounts(cell: Any) -> list[str]:
    """Codes of accounts in a cell of either shape, each once."""
    return list(dict.fromkeys(ACCOUNT.findall(as_text(cell))))


def domestic(cell: Any) -> bool | None:
    """Whether SIPD calls it a domestic product; other words are unknown."""
    said = as_text(cell).strip().casefold()
    if said in {"1", "1.0", "true", "ya", "pdn", "produk dn", "t"}:
        return True
    return False if said in {"0", "0.0", "false", "tidak", "non pdn", "non-pdn", "f"} else None


class StandardPriceImporter(Importer[StandardPrice]):
    """Standard prices of the region; those of other years stay as they are."""

    kind = "standard_prices"
    leads_to = "procurement:standard_price_list"
    label = gettext_lazy("Standar harga SIPD (SSH, HSPK, SBU, ASB)")
    description = gettext_lazy(
        "Pembanding di samping harga perkiraan pada baris permintaan; tidak pernah menghalangi."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = StandardPrice
    business_key = "named"
    named_by = "name"
    signature = frozenset({"kode_standar_harga", "nama_standar_harga", "harga"})
    allows_partial = True
    fields = ("price", "accounts", "is_domestic", "tkdn")
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("code", gettext_lazy("Kode standar harga"), "kode_standar_harga", parse=text(60), required=True,
               example="1.1.7.01.03.01.001.00001"),
        column("name", gettext_lazy("Nama"), "nama_standar_harga", required=True, example="Kertas HVS A4"),
        column("specification", gettext_lazy("Spesifikasi"), "spek", "spesifikasi", parse=text(1000)),
        column("unit", gettext_lazy("Satuan"), "satuan", parse=text(60), example="rim"),
        money("price", gettext_lazy("Harga"), "harga", required=True, example="55000"),
        column("kind", gettext_lazy("Jenis"), "tipe_standar_harga", parse=kind_of, example="SSH"),
        column("fiscal_year", gettext_lazy("Tahun"), "tahun", parse=year, required=True, example="2026"),
        column("accounts", gettext_lazy("Kode rekening"), "id_akun", "akun", parse=accounts),
        column("is_domestic", gettext_lazy("Produk dalam negeri"), "is_pdn", parse=domestic),
        column("tkdn", gettext_lazy("TKDN (%)"), "nilai_tkdn", kind=Kind.PERCENT),
    )  # fmt: skip

    def existing(self, keys: Iterable[Any]) -> dict[Any, StandardPrice]:
        """Stored prices of the region by year and key; one query."""
        found = StandardPrice.objects.filter(
            region=self.job.region,
            fiscal_year__in={year for year, _key in keys},
            key__in={key for _year, key in keys},
        )
        return {price.named: price for price in found}

    def touch(self, stored: StandardPrice) -> None:
        """Note the file that says so now."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[StandardPrice]
    ) -> StandardPrice | None:
        """A price; None for one the model refuses. A TKDN of nothing is unknown, not none."""
        words = {
            name: values[name] or "" for name in ("kind", "code", "name", "specification", "unit")
        }
        price = StandardPrice(
            region=self.job.region,
            fiscal_year=values["fiscal_year"],
            key=hashlib.sha256("\x1f".join(words.values()).encode()).hexdigest(),
            price=values["price"].quantize(CENT),
            accounts=values["accounts"] or [],
            is_domestic=values["is_domestic"],
            tkdn=values["tkdn"].quantize(CENT) if values["tkdn"] else None,
            job=self.job if self.job.pk else None,
            **words,
        )
        return price if self.sound(row, price, findings) else None
