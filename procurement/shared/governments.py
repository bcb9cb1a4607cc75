"""Which government an export says it is of."""

import re

from p3dn.accounts.models import Region

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
