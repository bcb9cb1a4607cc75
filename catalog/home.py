"""What waits in the catalogue for a person, and what is good to know of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeVar

from django.db.models import Case, Count, Exists, F, OuterRef, Q, When
from django.db.models.functions import Coalesce, Greatest, Least
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.regulation import Standing
from p3dn.regulation.certificates import suspension
from p3dn.ui.home import MOST, Figure, Part, Start, Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, short_date

from .certificates.standing.reads import overdue_for
from .models import Certificate, CertifiedPeriod, EquivalenceGroup, Product, Verifiable
from .shared.writing import VERIFIER
from .verification.reads import DossierKey, dossier_keys

V = TypeVar("V", bound=Verifiable)
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
        yield from _unfinished(user, Product, day)
        yield from _unfinished(user, Certificate, day)
        yield from _ending(user, day)
    if access.has(*CATALOGUE):
        yield from _overdue(user, day)
    if access.has(Role.CATALOGUE_VERIFIER):
        yield from _queue(user, day)
        yield from _proposals(user, day)


def _unfinished(user: User, model: type[V], day: date) -> Iterator[Work]:
    """One's own records that came back or were never handed in; one query."""
    kind = model._meta.model_name
    rows = model._default_manager.editable_by(user).work_of(user)  # type: ignore[attr-defined]  # of every verifiable
    rows = rows.filter(state__in=[State.REFUSED, State.DRAFT]).annotate(
        since=Case(
            When(state=State.REFUSED, then=Coalesce("verified_at", "entered_at")),
            default=Greatest("entered_at", "edited_at"),
        )
    )
    found: dict[str, list[Verifiable]] = {State.REFUSED: [], State.DRAFT: []}
    for record in firsts(rows, since="since", day=day, by="state"):
        found[record.state].append(record)
    labels = {
        ("product", State.REFUSED): _("Produk dikembalikan kepada saya"),
        ("product", State.DRAFT): _("Konsep produk saya"),
        ("certificate", State.REFUSED): _("Sertifikat dikembalikan kepada saya"),
        ("certificate", State.DRAFT): _("Konsep sertifikat saya"),
    }
    column = "state" if model is Product else "phase"
    for state, records in found.items():
        if records:
            query = asked(**{column: state}, mine="yes")
            yield Work(
                labels[kind or "", State(state)],
                reverse(f"catalog:{kind}_desk", query=query),
                records[0].of,  # type: ignore[attr-defined]  # an annotation
                [_mine(record, str(kind)) for record in records],
            )


def _mine(record: Verifiable, kind: str) -> Task:
    back = record.is_refused
    why = Truncator(record.refusal_reason).chars(WORDS)
    return Task(
        name=str(record),
        about=_("Dikembalikan: %(why)s") % {"why": why} if back else _("Konsep, belum diajukan"),
        verb=_("Perbaiki") if back else _("Lanjutkan"),
        url=reverse(f"catalog:{kind}_detail", args=[record.pk]),
        since=day_of(record.since),  # type: ignore[attr-defined]  # an annotation
    )


def _ending(user: User, day: date) -> Iterator[Part]:
    """Certificates of the region that end soon, and how many products can be bought; two queries."""
    bmp_ends = Q(bmp__gt=0, bmp_valid_until__gte=day)
    ends = Case(
        When(bmp_ends, then=Least("tkdn_valid_until", "bmp_valid_until")),
        default=F("tkdn_valid_until"),
    )
    rows = Certificate.objects.ending_for(user, SOON, day=day).annotate(ends=ends)
    found = list(
        firsts(rows, since="ends", day=day).values_list(
            "pk", "number", "producer__name", "ends", "of"
        )
    )
    url = reverse("catalog:certificate_expiring", query=asked(days=SOON))
    soon = found[0][-1] if found else 0
    yield Work(
        _("Sertifikat segera berakhir"),
        url,
        soon,
        [
            Task(
                name=number_,
                about=_("%(producer)s, berakhir %(day)s")
                % {"producer": producer, "day": short_date(last)},
                verb=_("Perpanjang"),
                url=reverse("catalog:certificate_detail", args=[pk]),
                since=last - timedelta(days=SOON),
                due=last,
                counts_down=True,
            )
            for pk, number_, producer, last, _of in found
        ],
    )
    certified = CertifiedPeriod.objects.filter(
        product=OuterRef("pk"),
        starts_on__lte=day,
        ends_on__gte=day,
        standing=Standing.VALID.value,
    )
    own = Product.objects.editable_by(user).filter(state=State.VERIFIED, is_active=True)
    counts = own.aggregate(all=Count("pk"), certified=Count("pk", filter=Q(Exists(certified))))
    products = reverse("catalog:product_desk", query=asked(state=State.VERIFIED))
    yield Figure(_("Produk terverifikasi"), number(counts["all"]), products)
    yield Figure(_("bersertifikat berlaku"), number(counts["certified"]))
    yield Figure(_("sertifikat berakhir dalam %(days)s hari") % {"days": SOON}, number(soon), url)


def _overdue(user: User, day: date) -> Iterator[Work]:
    """Suspensions that lasted longer than they may; one query."""
    rows = overdue_for(user, day)
    columns = ("pk", "number", "producer__name", "suspended_on", "of")
    found = list(firsts(rows, since="suspended_on", day=day).values_list(*columns))
    if found:
        yield Work(
            _("Pembekuan sertifikat melewati lima hari kerja"),
            reverse("catalog:certificate_overdue"),
            found[0][-1],
            [
                Task(
                    name=number_,
                    about=_("%(producer)s: dipulihkan atau dicabut?") % {"producer": producer},
                    verb=_("Tanyakan"),
                    url=reverse("catalog:certificate_detail", args=[pk]),
                    since=since,
                    due=suspension.last_day(since),
                )
                for pk, number_, producer, since, _of in found
            ],
        )


def _queue(user: User, day: date) -> Iterator[Part]:
    """What other people handed in, and the first of it; four queries."""
    keys = dossier_keys(user, own=False)
    first = list(keys[:MOST])
    count = keys.count() if first else 0
    queue = reverse("catalog:verification_queue", query={"lain": 1})
    tasks = _dossiers(first)
    yield Work(_("Menunggu verifikasi"), queue, count, tasks)
    label = _("Periksa berikutnya") if tasks else _("Buka antrean verifikasi")
    yield Start(Role.CATALOGUE_VERIFIER, label, tasks[0].url if tasks else queue)
    yield Figure(_("Menunggu verifikasi"), number(count), queue)
    if first:
        waited = (day - day_of(first[0][0])).days
        yield Figure(_("paling lama menunggu"), _("%(days)s hari") % {"days": number(waited)})


def _dossiers(keys: list[DossierKey]) -> list[Task]:
    """Tasks of keys in their order, with the names of their records; a query for each kind."""
    names: dict[tuple[str, int], tuple[str, str]] = {}
    for kind, model, about in (
        ("certificate", Certificate, _("Sertifikat %(producer)s")),
        ("product", Product, _("Produk %(producer)s")),
    ):
        pks = [pk for _at, own, pk in keys if own == kind]
        if pks:
            for record in model._default_manager.filter(pk__in=pks).select_related("producer"):
                said = about % {"producer": record.producer.name}  # type: ignore[attr-defined]  # both have one
                names[kind, record.pk] = (str(record), said)
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


def _proposals(user: User, day: date) -> Iterator[Work]:
    """Proposals of one kind by other people; one query."""
    rows = EquivalenceGroup.objects.waiting_for(user, VERIFIER)
    columns = ("pk", "name", "entered_by__full_name", "proposed_at", "of")
    found = list(firsts(rows, since="proposed_at", day=day).values_list(*columns))
    if found:
        yield Work(
            _("Usulan kelompok setara menunggu keputusan"),
            reverse("catalog:group_list", query=asked(waiting="yes")),
            found[0][-1],
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
