"""The requester's (PPK) home: their agency's requests, and what is left of its plan."""

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from django.db.models import Case, Sum, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.ui.home import Figure, Part, Start, Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, rupiah_short
from procurement.budget.ceiling import with_left
from procurement.models import Package, PurchaseRequest
from procurement.models.requests.workflow import State

RUNNING = (State.RETURNED, State.DRAFT, State.APPROVED, State.SUBMITTED)


def of_requester(agencies: Collection[int], day: date) -> Iterator[Part]:
    """What came back, was never handed in, or is to be delivered; what runs and is left. Two queries."""
    yield Start(Role.REQUESTER, _("Buat permintaan"), reverse("procurement:package_list"))
    counts, tasks = _requests(agencies, day)
    labels = {
        State.RETURNED: _("Permintaan dikembalikan"),
        State.DRAFT: _("Konsep permintaan"),
        State.APPROVED: _("Menunggu serah terima"),
    }
    for state, label in labels.items():
        yield Work(label, _list(state), counts[state], tasks[state])
    packages = Package.objects.filter(agency__in=agencies, fiscal_year=day.year, is_active=True)
    left = with_left(packages).aggregate(sum=Sum("left", default=Decimal(0)))["sum"]
    plan = reverse("procurement:package_list", query=asked(fiscal_year=day.year))
    yield Figure(_("Sisa pagu %(year)d") % {"year": day.year}, rupiah_short(left), plan)
    running = number(sum(counts.values()))
    yield Figure(_("permintaan berjalan"), running, reverse("procurement:request_list"))
    yield Figure(_("menunggu persetujuan"), number(counts[State.SUBMITTED]), _list(State.SUBMITTED))


def _list(state: State) -> str:
    return reverse("procurement:request_list", query=asked(state=state.value))


def _requests(
    agencies: Collection[int], day: date
) -> tuple[dict[State, int], dict[State, list[Task]]]:
    """How many requests there are in each state that runs, and the most urgent of each."""
    rows = PurchaseRequest.objects.filter(agency__in=agencies, state__in=RUNNING)
    since = Case(
        When(state=State.DRAFT, then="created_at"), default=Coalesce("decided_at", "created_at")
    )
    found = firsts(
        rows.with_worth().annotate(since=since), since="since", due="needed_on", day=day, by="state"
    )
    counts = dict.fromkeys(RUNNING, 0)
    tasks: dict[State, list[Task]] = {state: [] for state in RUNNING}
    columns = ("pk", "number", "title", "state", "since", "needed_on", "worth", "of")
    for pk, code, title, name, moment, needed, worth, of in found.values_list(*columns):
        state = State(name)
        counts[state] = of
        if state == State.SUBMITTED:
            continue
        about, verb = {
            State.RETURNED: (_("Dikembalikan"), _("Perbaiki")),
            State.DRAFT: (_("Konsep"), _("Lanjutkan")),
            State.APPROVED: (_("Disetujui"), _("Catat serah terima")),
        }[state]
        tasks[state].append(
            Task(
                name=title,
                about=f"{about} · {code}",
                verb=verb,
                url=reverse("procurement:request_detail", args=[pk]),
                since=day_of(moment),
                amount=worth,
                due=needed,
            )
        )
    return counts, tasks
