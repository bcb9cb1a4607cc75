"""Role guides: what each role does in a week, in `templates/guides/`, and which part speaks of which page."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role

GUIDES = {
    Role.REQUESTER: _("Panduan PPK dan pembuat permintaan"),
    Role.APPROVER: _("Panduan PA dan KPA (penyetuju)"),
    Role.CATALOGUE_OFFICER: _("Panduan petugas katalog"),
    Role.CATALOGUE_VERIFIER: _("Panduan verifikator katalog"),
    Role.P3DN_TEAM: _("Panduan Tim P3DN"),
    Role.ADMINISTRATOR: _("Panduan administrator daerah"),
    Role.AUDITOR: _("Panduan inspektorat"),
}

# Parts of a guide by their anchors, and the pages each speaks of: beginnings of names of addresses.
PARTS: dict[str, dict[str, tuple[str, ...]]] = {
    Role.REQUESTER: {
        "cepat": (
            "procurement:request_copy",
            "procurement:request_paste",
            "procurement:request_replace",
        ),
        "membeli": (
            "procurement:request_",
            "procurement:line_",
            "procurement:package_",
            "procurement:realization_",
            "procurement:order_",
            "procurement:handover_",
        ),
        "ditolak": ("procurement:exemption_", "procurement:check_", "procurement:assessment_"),
        "membantu": (
            "procurement:ladder_try",
            "procurement:price_preference",
            "procurement:rules",
            "catalog:",
            "reports:",
        ),
    },
    Role.APPROVER: {
        "memutuskan": ("procurement:request_", "procurement:assessment_"),
        "diketahui": ("procurement:", "reports:", "catalog:"),
    },
    Role.CATALOGUE_OFFICER: {
        "mendaftar": ("catalog:producer_", "catalog:product_", "catalog:certificate_"),
        "banyak": ("jobs:", "catalog:certificate_scan", "catalog:product_desk", "catalog:scan_"),
        "mingguan": (
            "catalog:certificate_expiring",
            "catalog:certificate_overdue",
            "catalog:certificate_list",
            "catalog:national_",
            "procurement:",
        ),
        "produsen": ("catalog:calculation_",),
    },
    Role.CATALOGUE_VERIFIER: {
        "memeriksa": ("catalog:verification_", "catalog:product_", "catalog:producer_", "jobs:"),
        "terbit": ("catalog:certificate_", "catalog:group_", "procurement:"),
    },
    Role.P3DN_TEAM: {
        "pengecualian": ("procurement:exemption_", "procurement:assessment_"),
        "laporan": ("reports:official_",),
        "memantau": ("procurement:", "reports:", "catalog:"),
    },
    Role.ADMINISTRATOR: {
        "melaporkan": ("reports:",),
        "menjaga": (
            "procurement:",
            "catalog:",
            "jobs:",
            "reports:requirement_list",
            "reports:policy",
        ),
        "berwenang": ("people:", "procurement:route_", "procurement:acting_"),
    },
    Role.AUDITOR: {
        "memeriksa": ("reports:", "procurement:request_", "procurement:assessment_"),
        "laporan": ("reports:official_", "reports:policy"),
        "dahulu": (
            "procurement:exemption_",
            "procurement:rules",
            "procurement:route_",
            "procurement:acting_",
            "people:",
            "catalog:certificate_",
            "reports:requirement_list",
        ),
    },
}


def part_about(roles: Collection[str], url_name: str) -> tuple[str, str] | None:
    """The guide of one of the roles and the part of it that speaks of a page: the closest one.

    A guide without such a part is meant as a whole; None for who holds no role.
    """
    own = [role for role in GUIDES if role in roles]
    known = [
        (len(name), role, anchor)
        for role in own
        for anchor, names in PARTS[role].items()
        for name in names
        if url_name.startswith(name)
    ]
    if known:
        _length, role, anchor = max(known, key=lambda one: one[0])
        return role, anchor
    return (own[0], "") if own else None
