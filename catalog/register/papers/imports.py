"""Permits of products in a flat sheet: number and last day for halal, SNI and NIE."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import ProductPermit
from catalog.sheets.cells import items_in, listed
from catalog.sheets.rows import PermitSaid, ProductOfRow
from p3dn.jobs.importing.bulk import copy_values, update_changed
from p3dn.jobs.importing.importer import Findings, ImportColumn
from p3dn.jobs.tables.cells import written
from p3dn.ui.languages.kept import gettext as _t
from p3dn.ui.values.parsing import parse_date

from .services import MOST_PERMITS, permit_number

FETCHED = Prefetch("permits", to_attr="permits_kept")  # a list each, no queryset of its own
LONGEST = 80
NOT_A_NUMBER = frozenset({"YA", "ADA", "TIDAK", "TIDAK ADA", "BELUM", "BELUM ADA", "SUDAH"})
SEVERAL = _("Beberapa nomor dipisahkan dengan titik koma.")


def numbers(cell: Any) -> list[str]:
    """The numbers in a cell as they are stored; raises ValueError."""
    found = [permit_number(item) for item in items_in(cell)]
    for number in found:
        if number in NOT_A_NUMBER:
            raise ValueError(_t("“%s” bukan nomor. Tulis nomornya.") % number)
        if len(number) > LONGEST:
            raise ValueError(_t("Nomor izin paling panjang 80 huruf."))
    if len(set(found)) < len(found):
        raise ValueError(_t("Nomor yang sama ditulis dua kali."))
    return found


def days(cell: Any) -> list[date | None]:
    """Last days in the order of the numbers, None for a dash; raises ValueError."""
    parts = written(cell).strip().removesuffix(";").split(";")
    return [parse_date(part) for part in parts]


def _columns(kind: str, number: Any, until: Any, numbered: tuple[str, ...], dated: tuple[str, ...], example: str) -> tuple[ImportColumn, ...]:  # fmt: skip
    return (
        ImportColumn(f"{kind}_number", number, numbered, parse=numbers, exact=True,
                     remedy=SEVERAL, example=example),
        ImportColumn(f"{kind}_until", until, dated, parse=days, exact=True, example="31-12-2028",
                     remedy=_("Tulis tanggal seperti 31-12-2028; untuk beberapa nomor, urut dan "
                              "dipisahkan dengan titik koma.")),
    )  # fmt: skip


COLUMNS = (
    *_columns("halal", _("Nomor halal"), _("Halal berlaku sampai"),
              ("nomor_halal", "halal", "no_halal", "sertifikat_halal", "nomor_sertifikat_halal"),
              ("halal_berlaku_sampai", "masa_berlaku_halal"), "ID16110000000000124"),
    *_columns("sni", _("Nomor SNI"), _("SNI berlaku sampai"),
              ("nomor_sni", "sni", "no_sni", "sppt_sni", "nomor_sppt_sni"),
              ("sni_berlaku_sampai", "masa_berlaku_sni"), "LSPR-000-IDN-0001"),
    *_columns("nie", _("Nomor izin edar (NIE)"), _("NIE berlaku sampai"),
              ("nomor_nie", "nie", "no_nie", "nomor_izin_edar", "izin_edar", "no_izin_edar"),
              ("nie_berlaku_sampai", "masa_berlaku_nie", "izin_edar_berlaku_sampai"), "AKD 20000000001"),
)  # fmt: skip


def read(
    row: int, given: dict[str, Any], findings: Findings[ProductOfRow]
) -> list[PermitSaid] | None:
    """Permits that a row names, taken out of `given`; None after refusing the row."""
    made: list[PermitSaid] | None = []
    for column in COLUMNS[::2]:
        if column.key not in given and column.key.replace("number", "until") not in given:
            continue
        kind = column.key.partition("_")[0]
        found, until = given.pop(column.key, []), given.pop(f"{kind}_until", None)
        if until is not None and len(until) != len(found):
            message = _t("Banyaknya nomor (%(numbers)s) dan tanggal (%(days)s) tidak sama.")
            counts = {"numbers": len(found), "days": len(until)}
            remedy = _t("Tulis satu tanggal untuk tiap nomor, atau - bila tidak ada batasnya.")
            shown = "; ".join(found)
            findings.refuse(row, str(column.label), shown, message % counts, remedy)
            made = None
        elif made is not None:
            until = until or [None] * len(found)
            made.extend((kind, *pair) for pair in zip(found, until, strict=True))
    return made


def compare(old: ProductOfRow, new: ProductOfRow) -> bool:
    """Note on `old` which permits the file adds or dates anew; True when there are any.

    A number without a date says nothing of the date that is stored.
    """
    stored_ones = old.permits_kept if new.permits_said else ()
    kept = {(one.kind, permit_number(one.number)): one for one in stored_ones}
    old.permits_added = [one for one in new.permits_said if one[:2] not in kept]
    old.permits_changed = []
    old.permit_count = len(kept) + len(old.permits_added)
    for kind, number, day in new.permits_said:
        stored = kept.get((kind, number))
        if stored is not None and day not in (None, stored.valid_until):
            stored.until_before, stored.valid_until = stored.valid_until, day
            old.permits_changed.append(stored)
    return bool(old.permits_added or old.permits_changed)


def changes_of(old: ProductOfRow) -> Iterator[tuple[str, str, str]]:
    """(label, old, new) of each permit that `compare` found added or dated anew."""
    for kind, number, until in old.permits_added:
        yield f"{ProductPermit.Kind(kind).label} {number}", "", written(until) or _t("dicatat")
    for one in old.permits_changed:
        label = f"{one.get_kind_display()} {one.number}"
        yield label, written(one.until_before), written(one.valid_until)


def too_many(row: int, count: int, findings: Findings[ProductOfRow]) -> bool:
    """Refuse more permits than a product may have."""
    if count <= MOST_PERMITS:
        return False
    message = _t("Produk ini akan mempunyai %(count)s izin; paling banyak %(most)s.")
    remedy = _t("Hapus izin lama pada halaman produknya, atau kurangi nomornya.")
    counts = {"count": count, "most": MOST_PERMITS}
    findings.refuse(row, str(COLUMNS[0].label), count, message % counts, remedy)
    return True


def write(findings: Findings[ProductOfRow], user_id: int) -> None:
    """Write the permits of a batch whose products are stored."""
    added = [(p.pk, *one) for p in findings.changed for one in p.permits_added]
    added += [(p.pk, *one) for p in findings.new for one in p.permits_said]
    if added:
        names = ("product", "kind", "number", "valid_until", "entered_by", "entered_at")
        now = timezone.now()
        copy_values(ProductPermit, names, ((*one, user_id, now) for one in added))
    changed = [one for product in findings.changed for one in product.permits_changed]
    if changed:
        update_changed(ProductPermit, changed, ["valid_until"])


def cells_of(product: ProductOfRow) -> dict[str, str]:
    """The cells that say what is stored of a product whose permits are fetched already."""
    cells: dict[str, str] = {}
    found = sorted(product.permits_kept, key=lambda one: (one.kind, one.pk))
    for kind, group in groupby(found, key=lambda one: one.kind):
        permits = list(group)
        until = (f"{one.valid_until:%d-%m-%Y}" if one.valid_until else "-" for one in permits)
        cells[f"{kind}_number"] = listed(one.number for one in permits)
        cells[f"{kind}_until"] = "; ".join(until)
    return cells
