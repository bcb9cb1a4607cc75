"""Which government an export says it is of."""

import re
from itertools import repeat

from p3dn.accounts.models import Region
from p3dn.jobs.importing.importer import heading_key
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.languages.kept import gettext as _

HEADINGS = (("kdklpd", "kodeklpd"), ("namaklpd", "namainstansi"))  # keys of code and name
KINDS = {"province": "prov", "regency": "kab", "city": "kota"}


def is_of(region: Region, code_of: str, name: str) -> bool:
    """Whether a government named so in an export is this region; by its code where both have one."""
    if region.klpd_code and code_of:
        return region.klpd_code == code_of
    if not name:
        return True
    kind, bare = government(name)
    own_kind, own_bare = government(region.name)
    return bare == own_bare and kind in ("", own_kind or KINDS.get(region.kind, ""))


def government(name: str) -> tuple[str, str]:
    """Kind and name without the words around them: "Pemerintah Kab. Bandung" -> ("kab", "bandung")."""
    bare = re.sub(r"\b(pemerintah|pemkab|pemkot|pemprov|pemda|daerah)\b|[.,]", " ", name.lower())
    kinds = {"kabupaten": "kab", "kab": "kab", "kota": "kota", "provinsi": "prov", "prov": "prov"}
    words = bare.split()
    kind = next((kinds[word] for word in words if word in kinds), "")
    return kind, " ".join(word for word in words if word not in kinds)


def refuse_other_governments(plan: Plan, region: Region) -> None:
    """The rows' government (`kd_klpd`, `nama_klpd`, or as INAPROC calls them) must be the region of the import.

    Raises FileRefused.
    """
    rows = plan.layout.rows
    known = {heading_key(heading): heading for heading in plan.layout.headings}
    codes, names = (
        next((rows.column(known[key]) for key in keys if key in known), repeat("", len(rows)))
        for keys in HEADINGS
    )
    cells = set(zip(codes, names, strict=True))  # few, whatever the number of rows
    owners = {(as_text(code), as_text(name)) for code, name in cells}
    others = sorted(one for one in owners if any(one) and not is_of(region, *one))
    if others:
        said = {"other": " ".join(filter(None, others[0])), "own": region.name}
        raise FileRefused(
            _("Berkas ini milik %(other)s, bukan %(own)s.") % said,
            _("Unduh data %(own)s dari sumbernya, lalu unggah lagi.") % said,
        )
