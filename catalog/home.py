"""What waits in the catalogue for a person, and what is good to know of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, Count, Exists, F, OuterRef, Q, Value, When
from django.db.models.functions import Coalesce, Greatest, Least
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.accounts.access.prepared import Rows, count_for, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.models import User
from p3dn.regulation import Standing
from p3dn.regulation.certificates import suspension
from p3dn.ui.home import MOST, Figure, Part, Start, Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, short_date

from .certificates.standing.reads import overdue_for
from .desk.views import CertificateDeskFilter, DeskFilter
from .models import Certificate, CertifiedPeriod, EquivalenceGroup, Product, Verifiable
from .reference.groups.filters import GroupFilter
from .shared.writing import VERIFIER
from .verification.reads import DossierKey, dossier_keys

State = Verifiable.State
SOON = 30  # days
WORDS = 90  # letters of a reason


def parts(user: User, access: Access) -> Iterator[Part]:
    """Of officers and verifiers; nothing for others."""
    day = timezone.localdate()
    if access.has(Role.CATALOGUE_OFFICER):
        yield Start(
            Role.CATALOGUE_OFFICER, _("Daftarkan produk"), reverse("catalog:product_create")
        )
        yield from _unfinished("product", rows_for(unfinished_products, user, day))
        yield from _unfinished("certificate", rows_for(unfinished_certificates, user, day))
        yield from _ending(user, day)
    if access.has(*CATALOGUE):
        yield from _overdue(user, day)
    if access.has(Role.CATALOGUE_VERIFIER):
        yield from _queue(user, day)
        yield from _proposals(user, day)


def unfinished_products(user: User, day: date) -> Rows:
    """One's own products that came back or were never handed in."""
    own = _of(Product.objects.editable_by(user).work_of(user), day)
    return own.values_list(*UNFINISHED, "name", "brand", "type_name")


def unfinished_certificates(user: User, day: date) -> Rows:
    """The same of certificates."""
    own = _of(Certificate.objects.editable_by(user).work_of(user), day)
    return own.values_list(*UNFINISHED, "number")


UNFINISHED = ("pk", "state", "refusal_reason", "since", "of")


def _of(rows: Rows, day: date) -> Rows:
    since = Case(
        When(state=State.REFUSED, then=Coalesce("verified_at", "entered_at")),
        default=Greatest("entered_at", "edited_at"),
    )
    mine = rows.filter(state__in=[State.REFUSED, State.DRAFT]).annotate(since=since)
    return firsts(mine, since="since", day=day, by="state")


def _unfinished(kind: str, rows: list[tuple[Any, ...]]) -> Iterator[Work]:
    labels = {
        ("product", State.REFUSED): _("Produk dikembalikan kepada saya"),
        ("product", State.DRAFT): _("Konsep produk saya"),
        ("certificate", State.REFUSED): _("Sertifikat dikembalikan kepada saya"),
        ("certificate", State.DRAFT): _("Konsep sertifikat saya"),
    }
    for state in (State.REFUSED, State.DRAFT):
        found = [row for row in rows if row[1] == state]
        if found:
            yield Work(
                labels[kind, state],
                reverse(f"catalog:{kind}_desk", query=_asked(kind, state)),
                found[0][4],
                [_mine(kind, *row) for row in found],
            )


def _asked(kind: str, state: str) -> dict[str, object]:
    """One's own of a state, as the address of a desk spells it."""
    if kind == "product":
        return DeskFilter.asked(state=state, mine="yes")
    return CertificateDeskFilter.asked(phase=state, mine="yes")


def _mine(kind: str, pk: int, state: str, reason: str, since: Any, _of: int, *name: str) -> Task:
    back = state == State.REFUSED
    why = Truncator(reason).chars(WORDS)
    return Task(
        name=" ".join(filter(None, name)),
        about=_("Dikembalikan: %(why)s") % {"why": why} if back else _("Konsep, belum diajukan"),
        verb=_("Perbaiki") if back else _("Lanjutkan"),
        url=reverse(f"catalog:{kind}_detail", args=[pk]),
        since=day_of(since),
    )


def ending_certificates(user: User, day: date) -> Rows:
    """Certificates of the region whose TKDN or BMP ends soon, with the first of both days."""
    bmp_ends = Q(bmp__gt=0, bmp_valid_until__gte=day)
    ends = Case(
        When(bmp_ends, then=Least("tkdn_valid_until", "bmp_valid_until")),
        default=F("tkdn_valid_until"),
    )
    rows = Certificate.objects.ending_for(user, SOON, day=day).annotate(ends=ends)
    columns = ("pk", "number", "producer__name", "ends", "of")
    return firsts(rows, since="ends", day=day).values_list(*columns)


def verified_products(user: User, day: date) -> Rows:
    """How many products of the region are verified, and of how many a certificate is in force."""
    certified = CertifiedPeriod.objects.filter(
        product=OuterRef("pk"), starts_on__lte=day, ends_on__gte=day, standing=Standing.VALID.value
    )
    own = Product.objects.editable_by(user).filter(state=State.VERIFIED, is_active=True)
    together = own.order_by().values(together=Value(1))
    counts = {"all": Count("pk"), "certified": Count("pk", filter=Q(Exists(certified)))}
    return together.annotate(**counts).values_list(*counts)


def _ending(user: User, day: date) -> Iterator[Part]:
    found = rows_for(ending_certificates, user, day)
    url = reverse("catalog:certificate_expiring", query=asked(days=SOON))
    soon = found[0][-1] if found else 0
    yield Work(
        _("Sertifikat segera berakhir"),
        url,
        soon,
        [
            Task(
                name=code,
                about=_("%(producer)s, berakhir %(day)s")
                % {"producer": producer, "day": short_date(last)},
                verb=_("Perpanjang"),
                url=reverse("catalog:certificate_detail", args=[pk]),
                since=last - timedelta(days=SOON),
                due=last,
                counts_down=True,
            )
            for pk, code, producer, last, _of in found
        ],
    )
    [(verified, certified)] = rows_for(verified_products, user, day) or [(0, 0)]
    products = reverse("catalog:product_desk", query=DeskFilter.asked(state=State.VERIFIED))
    yield Figure(_("Produk terverifikasi"), number(verified), products)
    yield Figure(_("bersertifikat berlaku"), number(certified))
    yield Figure(_("sertifikat berakhir dalam %(days)s hari") % {"days": SOON}, number(soon), url)


def overdue_suspensions(user: User, day: date, since: date) -> Rows:
    """Suspensions that lasted longer than they may: those that began by `since`."""
    columns = ("pk", "number", "producer__name", "suspended_on", "of")
    rows = overdue_for(user, day, since)
    return firsts(rows, since="suspended_on", day=day).values_list(*columns)


def _overdue(user: User, day: date) -> Iterator[Work]:
    # asked each time: which days are holidays may change within the day
    counted = WorkingDays()
    since = suspension.over_since(day, counted.calendar)
    found = rows_for(overdue_suspensions, user, day, since)
    yield Work(
        _("Pembekuan sertifikat melewati lima hari kerja"),
        reverse("catalog:certificate_overdue"),
        found[0][-1] if found else 0,
        [
            Task(
                name=code,
                about=_("%(producer)s: dipulihkan atau dicabut?") % {"producer": producer},
                verb=_("Tanyakan"),
                url=reverse("catalog:certificate_detail", args=[pk]),
                since=since,
                due=suspension.last_day(since, counted.calendar),
            )
            for pk, code, producer, since, _of in found
        ],
    )


def first_dossiers(user: User, day: date) -> Rows:
    """The keys of what waits longest for a verifier, by other people."""
    return dossier_keys(user, own=False)[:MOST]


def all_dossiers(user: User, day: date) -> Rows:
    """The keys of all of it."""
    return dossier_keys(user, own=False).order_by()


def _queue(user: User, day: date) -> Iterator[Part]:
    """What other people handed in, and the first of it; four queries."""
    first = [(at, kind, pk) for at, kind, pk in rows_for(first_dossiers, user, day)]
    count = count_for(all_dossiers, user, day) if first else 0
    queue = reverse("catalog:verification_queue", query={"lain": 1})
    tasks = _dossiers(first)
    yield Work(_("Menunggu verifikasi"), queue, count, tasks)
    label = _("Periksa berikutnya") if tasks else _("Buka antrean verifikasi")
    yield Start(Role.CATALOGUE_VERIFIER, label, tasks[0].url if tasks else queue)
    yield Figure(_("Menunggu verifikasi"), number(count), queue)
    if first:
        waited = (day - day_of(first[0][0])).days
        text = ngettext("%(days)s hari", "%(days)s hari", waited)
        yield Figure(_("paling lama menunggu"), text % {"days": number(waited)})


def _dossiers(keys: list[DossierKey]) -> list[Task]:
    """Tasks of keys in their order, with the names of their records; a query for each kind."""

    def of(kind: str) -> list[int]:
        return [pk for _at, own, pk in keys if own == kind]

    certificates = Certificate.objects.filter(pk__in=of("certificate"))
    names = {
        ("certificate", pk): (code, _("Sertifikat %(producer)s") % {"producer": producer})
        for pk, code, producer in certificates.values_list("pk", "number", "producer__name")
    }
    products = Product.objects.filter(pk__in=of("product"))
    columns = ("pk", "producer__name", "name", "brand", "type_name")
    for pk, producer, *name in products.values_list(*columns):
        said = _("Produk %(producer)s") % {"producer": producer}
        names["product", pk] = (" ".join(filter(None, name)), said)
    return [
        Task(
            name=names[kind, pk][0],
            about=names[kind, pk][1],
            verb=_("Periksa"),
            url=reverse(f"catalog:review_{kind}", args=[pk]),
            since=day_of(at),
        )
        for at, kind, pk in keys
        if (kind, pk) in names
    ]


def proposed_groups(user: User, day: date) -> Rows:
    """Proposals of one kind by other people."""
    rows = EquivalenceGroup.objects.waiting_for(user, VERIFIER)
    columns = ("pk", "name", "entered_by__full_name", "proposed_at", "of")
    return firsts(rows, since="proposed_at", day=day).values_list(*columns)


def _proposals(user: User, day: date) -> Iterator[Work]:
    found = rows_for(proposed_groups, user, day)
    yield Work(
        _("Usulan kelompok setara menunggu keputusan"),
        reverse("catalog:group_list", query=GroupFilter.asked(waiting="yes")),
        found[0][-1] if found else 0,
        [
            Task(
                name=name,
                about=_("Diusulkan %(person)s") % {"person": person},
                verb=_("Putuskan"),
                url=reverse("catalog:group_detail", args=[pk]),
                since=day_of(at),
            )
            for pk, name, person, at, _of in found
        ],
    )
