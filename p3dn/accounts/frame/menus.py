"""The menu of each role: at most seven entries, in the order of its day.

An entry leads to its first page; the others stand as tabs above its lists. Pages are named by their
addresses, so that every app's may stand here and nothing of an app is imported.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from p3dn.accounts.access.roles import Role

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the menu; below `below` stand further pages of it, with its tabs if `tabs_below`."""

    label: "StrOrPromise"
    url_name: str
    below: tuple[str, ...] = ()
    tabs_below: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What the rail shows: one word, an icon, and the pages behind it."""

    label: "StrOrPromise"
    icon: str
    pages: tuple[Page, ...]


HOME = Entry(_("Beranda"), "home", (Page(_("Beranda"), "home"),))

REQUESTS = Page(
    pgettext_lazy("daftar", "Permintaan"),
    "procurement:request_list",
    ("/pengadaan/baris/", "/pengadaan/penilaian/"),
)
EXEMPTIONS = Page(pgettext_lazy("daftar", "Pengecualian"), "procurement:exemption_list")
PERMITS = Page(_("Izin melampaui pagu"), "procurement:permit_list")
MANDATES = Page(_("Wewenang melampaui pagu"), "procurement:mandate_list")
PACKAGES = Page(_("Rencana"), "procurement:package_list")
ORDERS = Page(pgettext_lazy("daftar", "Pesanan"), "procurement:order_list")
DELIVERIES = Page(pgettext_lazy("daftar", "Serah terima"), "procurement:realization_list")
LADDER = Page(_("Coba nilai"), "procurement:ladder_try")
PREFERENCE = Page(_("Preferensi harga"), "procurement:price_preference")
RULES = Page(_("Aturan"), "procurement:rules")
ROUTES = Page(_("Alur persetujuan"), "procurement:route_list")
ACTING = Page(_("Plt. dan Plh."), "procurement:acting_list")
ABSENCES = Page(_("Berhalangan"), "procurement:absence_list", ("/pengadaan/berhalangan/",))
PEOPLE = Page(_("Orang dan peran"), "people:person_list", ("/daerah/peran/",))
AGENCIES = Page(_("Perangkat daerah"), "people:agency_list")
HOLIDAYS = Page(_("Hari libur"), "people:holiday_list")
DEMAND = Page(_("Kebutuhan"), "procurement:demand_list")
PAIRS = Page(_("Usulan kelompok"), "procurement:pair_list")
WANTED = Page(_("Pemeriksaan diminta"), "procurement:wanted_check_list")
ASKED = Page(_("Sifat yang ditanyakan"), "procurement:asked_attribute_list")
LAPSES = Page(_("Bila sertifikat berakhir"), "procurement:lapse_what_if")
CATALOGUE = Page(_("Katalog"), "catalog:product_list")
PRODUCTS = Page(_("Kelola produk"), "catalog:product_desk")
PRODUCERS = Page(pgettext_lazy("daftar", "Produsen"), "catalog:producer_list")
CERTIFICATES = Page(
    pgettext_lazy("daftar", "Sertifikat"), "catalog:certificate_list", ("/katalog/pindaian/",)
)
ENDING = Page(_("Segera berakhir"), "catalog:certificate_expiring")
QUEUE = Page(pgettext_lazy("daftar", "Verifikasi"), "catalog:verification_queue")
NATIONAL = Page(_("Daftar nasional"), "catalog:national_list")
GROUPS = Page(_("Kelompok setara"), "catalog:group_list")
LOCAL_RULES = Page(_("Aturan daerah"), "catalog:local_rule_list")
MINIMUMS = Page(_("TKDN minimum"), "catalog:minimum_list")
DASHBOARD = Page(
    _("Dasbor"),
    "reports:dashboard",
    (
        "/laporan/perangkat-daerah/",
        "/laporan/telusur/",
        "/laporan/kabupaten-kota/",
        "/laporan/anggaran/",
        "/laporan/rencana/",
        "/laporan/angka/",
    ),
    tabs_below=True,
)
SPENDING = Page(_("Belanja"), "reports:spending_lines")
TARGETS = Page(_("Target"), "reports:target_list")
BASELINES = Page(_("Rencana beku"), "reports:baseline_list", ("/laporan/rencana-beku/",))
DISMISSALS = Page(_("Tidak sejenis"), "reports:dismissal_list")
LOST = Page(_("Syarat tanpa PDN"), "reports:requirement_list")
OFFICIAL = Page(_("Laporan resmi"), "reports:official_list")
POLICY = Page(_("Kebijakan PDN"), "reports:policy")
SOURCES = Page(_("Data dari mana"), "procurement:source_list")
PAYMENTS = Page(_("Belanja SIPD"), "reports:payments")
CLOCK = Page(_("Kerja terjadwal"), "jobs:clock_list")
IMPORTS = Page(pgettext_lazy("daftar", "Impor"), "jobs:job_list")

BROWSE = Entry(_("Katalog"), "squares-2x2", (CATALOGUE, PRODUCERS, CERTIFICATES, NATIONAL, GROUPS))
PAPERS = Entry(
    pgettext_lazy("daftar", "Sertifikat"),
    "document-check",
    (CERTIFICATES, ENDING, LAPSES, NATIONAL, RULES),
)
WANTS = Entry(_("Kebutuhan"), "light-bulb", (DEMAND, WANTED, ASKED, PAIRS))
LOADS = Entry(pgettext_lazy("daftar", "Impor"), "arrow-up-tray", (IMPORTS,))

MENUS: dict[str, tuple[Entry, ...]] = {
    Role.REQUESTER: (
        HOME,
        Entry(
            pgettext_lazy("daftar", "Permintaan"),
            "shopping-cart",
            (REQUESTS, EXEMPTIONS, PERMITS, LADDER, PREFERENCE, RULES),
        ),
        Entry(_("Rencana"), "calendar-days", (PACKAGES, IMPORTS)),
        Entry(_("Katalog"), "squares-2x2", (CATALOGUE, NATIONAL, GROUPS)),
        Entry(pgettext_lazy("daftar", "Serah terima"), "truck", (DELIVERIES, ORDERS)),
        Entry(_("Laporan"), "chart-bar", (DASHBOARD, SPENDING, POLICY)),
    ),
    Role.APPROVER: (
        HOME,
        Entry(
            _("Persetujuan"),
            "check-badge",
            (REQUESTS, EXEMPTIONS, PERMITS, ORDERS, DELIVERIES, ABSENCES),
        ),
        Entry(_("Rencana"), "calendar-days", (PACKAGES,)),
        Entry(_("Katalog"), "squares-2x2", (CATALOGUE, NATIONAL, GROUPS)),
        Entry(_("Laporan"), "chart-bar", (DASHBOARD, SPENDING, POLICY, LADDER, PREFERENCE, RULES)),
    ),
    Role.CATALOGUE_OFFICER: (
        HOME,
        Entry(pgettext_lazy("daftar", "Produk"), "cube", (PRODUCTS, CATALOGUE, GROUPS)),
        Entry(pgettext_lazy("daftar", "Produsen"), "building-storefront", (PRODUCERS,)),
        PAPERS,
        WANTS,
        LOADS,
    ),
    Role.CATALOGUE_VERIFIER: (
        HOME,
        Entry(pgettext_lazy("daftar", "Verifikasi"), "clipboard-document-check", (QUEUE, GROUPS)),
        Entry(_("Katalog"), "squares-2x2", (CATALOGUE, PRODUCERS)),
        PAPERS,
        WANTS,
        LOADS,
    ),
    Role.P3DN_TEAM: (
        HOME,
        Entry(
            pgettext_lazy("daftar", "Pengecualian"),
            "hand-raised",
            (EXEMPTIONS, REQUESTS, PERMITS, DISMISSALS, LADDER, ABSENCES),
        ),
        Entry(_("Kebutuhan"), "light-bulb", (DEMAND, PAIRS, LAPSES)),
        BROWSE,
        Entry(
            _("Laporan"),
            "chart-bar",
            (
                DASHBOARD,
                OFFICIAL,
                SPENDING,
                TARGETS,
                POLICY,
                PACKAGES,
                BASELINES,
                ORDERS,
                DELIVERIES,
                RULES,
            ),
        ),
    ),
    Role.ADMINISTRATOR: (
        HOME,
        Entry(
            _("Laporan"),
            "chart-bar",
            (DASHBOARD, OFFICIAL, SPENDING, SOURCES, PAYMENTS, REQUESTS, EXEMPTIONS, LOST),
        ),
        Entry(_("Rencana"), "calendar-days", (PACKAGES, PERMITS, BASELINES, ORDERS, DELIVERIES)),
        Entry(_("Kebutuhan"), "light-bulb", (DEMAND, PAIRS, LAPSES, DISMISSALS)),
        BROWSE,
        LOADS,
        Entry(
            _("Pengaturan"),
            "cog-6-tooth",
            (
                ROUTES,
                ACTING,
                MANDATES,
                ABSENCES,
                PEOPLE,
                AGENCIES,
                HOLIDAYS,
                CLOCK,
                TARGETS,
                POLICY,
                LOCAL_RULES,
                MINIMUMS,
                RULES,
            ),
        ),
    ),
    Role.AUDITOR: (
        HOME,
        Entry(
            _("Belanja"),
            "banknotes",
            (
                SPENDING,
                DASHBOARD,
                OFFICIAL,
                SOURCES,
                PAYMENTS,
                TARGETS,
                PACKAGES,
                BASELINES,
                ORDERS,
                DELIVERIES,
            ),
        ),
        Entry(
            pgettext_lazy("daftar", "Keputusan"),
            "scale",
            (REQUESTS, EXEMPTIONS, PERMITS, DISMISSALS, LOST),
        ),
        Entry(_("Katalog"), "squares-2x2", (CATALOGUE, PRODUCERS, CERTIFICATES, LAPSES, DEMAND)),
        Entry(
            _("Siapa berwenang"),
            "users",
            (PEOPLE, ACTING, MANDATES, ABSENCES, ROUTES, AGENCIES, HOLIDAYS),
        ),
        Entry(_("Aturan"), "book-open", (RULES, POLICY, LOCAL_RULES, MINIMUMS, LADDER, PREFERENCE)),
    ),
}
ANYBODY: tuple[Entry, ...] = (HOME, Entry(_("Katalog"), "squares-2x2", (CATALOGUE,)))


def entries_of(roles: frozenset[str]) -> list[tuple["StrOrPromise", list[Entry]]]:
    """The rail of a person, by role: a heading where there are several roles, and their entries.

    What an earlier role shows is not shown again. Who holds no role reads the catalogue.
    """
    held = [role for role in Role if role in roles]
    if not held:
        return [("", list(ANYBODY))]
    shown: set[tuple[Page, ...]] = set()
    groups: list[tuple[StrOrPromise, list[Entry]]] = []
    for role in held:
        fresh = [entry for entry in MENUS[role] if entry.pages not in shown]
        shown |= {entry.pages for entry in fresh}
        groups.append((role.label if len(held) > 1 else "", fresh))
    return [(heading, entries) for heading, entries in groups if entries]
