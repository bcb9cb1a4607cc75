"""What is known to go wrong in national exports; each kind of oddity is named and handled once.

A mark stands on a row. Some refuse it, some hold it back until an officer has decided, some only
ask while the row counts already, and the rest is worth knowing and no more.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.bounds import MOST_RUPIAH
from procurement.models.plan.budget import account_in

from .facts import Facts, Status

HUNDRED = Decimal(100)


class Weight(StrEnum):
    """What a mark does to its row."""

    REFUSE = "refuse"
    CANCEL = "cancel"  # refused as well, and takes out what was known of the purchase
    HOLD = "hold"
    ASK = "ask"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Trap:
    """A mark: what it does, what it says to a person, and what to do about it."""

    code: str
    weight: Weight
    label: Any
    remedy: Any


ALL = (
    Trap("no_key", Weight.REFUSE, _("Kode paket kosong"), _("Unduh lagi berkasnya dari sistem asal.")),
    Trap("unreadable", Weight.REFUSE, _("Isi sel tidak terbaca"), _("Perbaiki sel yang disebut, lalu unggah lagi.")),
    Trap("no_value", Weight.REFUSE, _("Nilai kosong atau nol"), _("Isi realisasinya di sistem asal, lalu unggah berkas baru.")),
    Trap("no_date", Weight.REFUSE, _("Tanggal kosong"), _("Isi tanggalnya di sistem asal, lalu unggah berkas baru.")),
    Trap("too_large", Weight.REFUSE, _("Nilai mustahil besar"), _("Perbaiki nilainya di sistem asal.")),
    Trap("cancelled", Weight.CANCEL, _("Dibatalkan di sistem asal"), _("Tidak perlu apa-apa: bukan belanja.")),
    Trap("agency_unknown", Weight.HOLD, _("Satker belum dikenal"), _("Tunjuk perangkat daerahnya; baris lain dengan kode itu ikut.")),
    Trap("not_final", Weight.HOLD, _("Belum disepakati"), _("Tunggu berkas berikutnya, atau putuskan dihitung atau tidak.")),
    Trap("conflict", Weight.HOLD, _("Kode sama, isi berbeda dalam satu berkas"), _("Putuskan apakah baris ini menggantikan yang lain.")),
    Trap("left_out", Weight.REFUSE, _("Diputuskan tidak dihitung"), _("Dapat diputuskan lagi bila keliru.")),
    Trap("pdn_percent", Weight.ASK, _("Nilai PDN diduga persen"), _("Putuskan artinya; sampai itu asalnya dihitung belum diketahui.")),
    Trap("pdn_above", Weight.ASK, _("Nilai PDN melebihi nilai belanja"), _("Putuskan artinya; sampai itu asalnya dihitung belum diketahui.")),
    Trap("no_plan", Weight.NOTE, _("Kode RUP tidak ada di rencana"), _("Muat rencana tahun itu; belanjanya lalu tertaut dengan sendirinya.")),
    Trap("mak_unreadable", Weight.NOTE, _("Kode anggaran tidak terbaca"), _("Tidak dicatat pada rekening mana pun.")),
    Trap("many_funds", Weight.NOTE, _("Beberapa sumber dana"), _("Dihitung sekali, ditemukan pada setiap sumber dananya.")),
    Trap("running", Weight.NOTE, _("Masih berjalan"), _("Nilainya dapat berubah pada berkas berikutnya.")),
)  # fmt: skip
TRAPS = {trap.code: trap for trap in ALL}
BY_WEIGHT = {
    weight: frozenset(trap.code for trap in ALL if trap.weight is weight) for weight in Weight
}
OPEN = BY_WEIGHT[Weight.HOLD] | BY_WEIGHT[Weight.ASK]


class Use(StrEnum):
    """What a row with its marks is good for."""

    GOOD = "good"
    HELD = "held"
    CANCELLED = "cancelled"
    REFUSED = "refused"


def use_of(marks: list[str]) -> Use:
    """What these marks together make of a row."""
    if not marks:
        return Use.GOOD
    found = set(marks)
    if found & BY_WEIGHT[Weight.CANCEL]:
        return Use.CANCELLED
    if found & BY_WEIGHT[Weight.REFUSE]:
        return Use.REFUSED
    return Use.HELD if found & BY_WEIGHT[Weight.HOLD] else Use.GOOD


def asks(marks: list[str]) -> bool:
    """Whether a row that counts still waits for somebody's word."""
    return not BY_WEIGHT[Weight.ASK].isdisjoint(marks)


def marks_of(facts: Facts) -> list[str]:
    """What is odd about a row by itself; agency, plan and other rows are looked at elsewhere."""
    if facts.status is Status.CANCELLED:
        return ["cancelled"]
    found = []
    if facts.status is Status.PENDING:
        found.append("not_final")
    elif not facts.value:
        return ["no_value"]
    if facts.value and facts.value > MOST_RUPIAH:
        return ["too_large"]
    if facts.date is None and facts.status is not Status.PENDING:
        return ["no_date"]
    odd = domestic_mark(facts)
    if odd:
        found.append(odd)
    if any(not account_in(code)[1] for code in facts.accounts):
        found.append("mak_unreadable")
    if len(facts.funds) > 1:
        found.append("many_funds")
    if facts.status is Status.RUNNING:
        found.append("running")
    return found


def domestic_mark(facts: Facts) -> str:
    """What is odd about the value of domestic products: no amount but a percentage, or too much."""
    if facts.domestic is None or facts.value is None or facts.chosen_domestic is not None:
        return ""
    if facts.domestic > facts.value:
        return "pdn_above"
    is_percent = 0 < facts.domestic <= HUNDRED < facts.value
    return "pdn_percent" if is_percent else ""


def domestic_of(facts: Facts) -> Decimal:
    """Rupiah of domestic products that the row proves; what is doubtful proves nothing.

    Zero is what the systems write when nobody filled it in, so it proves nothing either.
    """
    if facts.chosen_domestic is not None:
        return facts.chosen_domestic
    if facts.domestic is None or domestic_mark(facts):
        return Decimal(0)
    return facts.domestic
