"""What imports into the register share: an officer's own region, drafts only, checked fields."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from django.utils import timezone

from catalog.models import Certificate, Producer, Product, Verifiable
from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, Importer, heading_key
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.bounds import written_year

R = TypeVar("R", bound=Producer | Product | Certificate)  # owned by a region
V = TypeVar("V", bound=Product | Certificate)

# A change takes the verification back, exactly as correcting the record on its page does.
VERIFICATION = ("state", "edited_by", "edited_at", "submitted_at", "verified_by", "verified_at")


def lines(cell: Any) -> str:
    """Text that may take several lines, each without needless spaces."""
    if not isinstance(cell, str):
        return text(cell)
    return "\n".join(" ".join(line.split()) for line in cell.strip().splitlines())


def reads_alike(one: Any, other: Any) -> bool:
    """Whether two texts differ in nothing but spaces and line ends, which a sheet may lose."""
    return isinstance(one, str) and isinstance(other, str) and one.split() == other.split()


class WordOf:
    """Reader of a closed list: the stored word from its label or itself, whatever the case.

    `words` has the label of each stored word, for pages that show what was read.
    """

    def __init__(self, choices: Iterable[tuple[Any, Any]]) -> None:
        self.words = {str(value): str(label) for value, label in choices}
        self.known = {
            heading_key(one): word for word in self.words for one in (word, self.words[word])
        }

    def __call__(self, cell: Any) -> str:
        """Raises ValueError for what is none of them."""
        found = self.known.get(heading_key(text(cell)))
        if found is None:
            message = _("“%(cell)s” tidak dikenal. Pilih: %(labels)s.")
            raise ValueError(message % {"cell": cell, "labels": "; ".join(self.words.values())})
        return found


def year(cell: Any) -> int:
    """A year of four digits; a spreadsheet's float is made whole again."""
    read = written_year(text(cell))
    if read is None:
        raise ValueError(_("“%s” bukan tahun.") % cell)
    return read


def yes_or_no(cell: Any) -> bool:
    """Yes or no as people write it."""
    answer = heading_key(text(cell))
    if answer in {"ya", "y", "true", "1", "ada", "benar"}:
        return True
    if answer in {"tidak", "t", "false", "0", "tidakada", "salah"}:
        return False
    raise ValueError(_("“%s” bukan ya atau tidak.") % cell)


class RegisterImporter(Importer[R]):
    """An import by an officer of the industry office into the register of their own region."""

    roles = frozenset({Role.CATALOGUE_OFFICER})
    allows_partial = True

    def may_change(self, stored: R) -> bool:
        """Only records of the region the file was uploaded for."""
        return stored.region_id == self.job.region_id

    def as_written(self, raw: Mapping[str, Any], *keys: str) -> tuple[str, ...]:
        """Cells as they stand in the file: a record may have been named with two spaces or a dash."""
        readings = self.readings
        cells = [raw.get(readings[key].heading, "") if key in readings else "" for key in keys]
        return tuple(cell if isinstance(cell, str) else text(cell or "") for cell in cells)

    def differs(self, old: R, new: R) -> bool:
        """Whether the file says something else; what it leaves empty stays as it is stored."""
        said = self.said(new)
        for name in self.fields:
            kept = getattr(old, name)
            if name not in said or reads_alike(kept, getattr(new, name)):
                setattr(new, name, kept)
        return super().differs(old, new)


class VerifiableImporter(RegisterImporter[V]):
    """The same for records that a second person verifies: they arrive, and return, as drafts."""

    also_written = VERIFICATION

    def touch(self, stored: V) -> None:
        """Note who changed the record, and take back any earlier verdict."""
        stored.edited_by = self.job.user
        stored.edited_at = timezone.now()
        stored.state = Verifiable.State.DRAFT
        stored.submitted_at = stored.verified_at = None
        stored.verified_by = None

    def agreed(self, row: int, old: V, new: V, findings: Findings[V]) -> bool:
        """A verified record is no matter for a file; a submitted one returns to its author."""
        state = old.state
        if state == Verifiable.State.VERIFIED:
            message = _("Sudah terverifikasi; impor tidak mengubahnya.")
            remedy = _("Ubah lewat halamannya, atau hapus baris ini dari berkas.")
            findings.refuse(row, "", str(old), message, remedy)
            return False
        if state == Verifiable.State.SUBMITTED:
            message = _("Sedang menunggu verifikasi; setelah dimuat kembali menjadi konsep.")
            remedy = _("Ajukan lagi setelah dimuat, atau hapus baris ini agar tidak berubah.")
            findings.warn(row, "", str(old), message, remedy)
        return True
