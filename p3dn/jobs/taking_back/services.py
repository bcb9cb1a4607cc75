"""Taking a load back as a whole: what it made is removed, what it overwrote returns.

Nothing is taken back in part: not when a row made by the load is in use, and not when somebody has
changed a row since, be it by verifying it. The history stays and gets the taking back itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import cast

import pghistory
import pgtrigger
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from pghistory.models import Event

from p3dn.accounts.access.permissions import Visible
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.audit.tables import own_field
from p3dn.jobs.importing.bulk import check_at_once
from p3dn.jobs.importing.importer import AnyImporter, importer_for
from p3dn.jobs.life import progress
from p3dn.jobs.models import Job
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.values import formats

from .traces import Kept, Trace, among, traces_of

MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Share:
    """What happens to the rows of one model."""

    label: str
    removed: int
    restored: int


@dataclass(slots=True)
class Plan:
    """What taking back would do, and why it cannot be done, when it cannot."""

    shares: list[Share] = field(default_factory=list)
    obstacles: list[str] = field(default_factory=list)
    more: bool = False

    @property
    def removed(self) -> int:
        """Rows that go."""
        return sum(share.removed for share in self.shares)

    @property
    def restored(self) -> int:
        """Rows that become what they were."""
        return sum(share.restored for share in self.shares)


@dataclass(frozen=True, slots=True)
class Companion:
    """Rows that triggers write with those of a load and that may only grow otherwise.

    `link` is the foreign key to the row they came with, `moment` the field that holds the time of
    the transaction; `guard` names the trigger that refuses to remove them.
    """

    model: type[Model]
    link: str
    moment: str
    guard: str

    @property
    def linked(self) -> type[Model]:
        """The model of the rows they come with."""
        linked: type[Model] = getattr(self.model, self.link).field.related_model
        return linked

    def of(self, trace: Trace) -> QuerySet[Model]:
        """Those that came with the rows of a trace."""
        rows = self.model._base_manager.filter(among(self.link, trace.touched))
        return rows.filter(**{f"{self.moment}__in": trace.moments})


_companions: list[Companion] = []


def register_companion(companion: Companion) -> None:
    """Make such rows known; from `AppConfig.ready()`. Their model keeps what is removed of it."""
    _companions.append(companion)


def may_take_back(job: Job, user: User) -> bool:
    """The uploader while still allowed to import, and the region's administrators, once it is loaded."""
    return job.state == Job.State.DONE and job.history is not None and has_right(job, user)


def has_right(job: Job, user: User) -> bool:
    """Whether the person is one of those, whatever became of the job."""
    access = access_of(user)
    kind = importer_for(job.kind)
    own = kind is not None and job.region_id in access.region_ids(kind.roles)
    return (job.user_id == user.pk and own) or job.region_id in access.region_ids(
        {Role.ADMINISTRATOR}
    )


def plan_of(job: Job, user: User) -> Plan:
    """What would happen today. Names only records the person may see."""
    return _own_plan(job) or (_plan(traces_of(job.history), user) if job.history else Plan())


def _own_plan(job: Job) -> Plan | None:
    """The same where the importer undoes its loads itself; None where it does not."""
    kind = importer_for(job.kind)
    count = kind.undo_would(job) if kind else None
    if kind is None or count is None:
        return None
    label = str(kind.model._meta.verbose_name)
    return Plan([Share(label[:1].upper() + label[1:], count, 0)])


def take_back(*, job: Job, user: User) -> Plan:
    """Undo a load, all of it. Raises ValidationError with every obstacle, or unless one may."""
    try:
        with transaction.atomic():
            return _take_back(job, user)
    except IntegrityError as error:
        raise ValidationError(
            _("Data ini baru saja dipakai orang lain, sehingga tidak ada yang ditarik kembali.")
        ) from error


def _take_back(job: Job, user: User) -> Plan:
    job = Job.objects.select_for_update(of=("self",), no_key=True).get(pk=job.pk)
    if not may_take_back(job, user):
        raise ValidationError(_("Pemuatan ini tidak dapat Anda tarik kembali."))
    Job.objects.filter(pk=job.pk).update(stop_asked=False)  # of the load, which came too late
    plan = undone(job, user)
    note_gone(job, user, plan)
    return plan


def undone(job: Job, user: User) -> Plan:
    """Undo a load in the caller's transaction. Raises ValidationError with every obstacle."""
    plan = _own_plan(job)
    with pghistory.context(user=user.pk, job=job.pk, taken_back=True):
        check_at_once()
        if plan is None:
            return _undo_by_history(job, user)
        cast("type[AnyImporter]", importer_for(job.kind)).undo(job)
    return plan


def note_gone(job: Job, user: User, plan: Plan) -> None:
    """Write down that a load was taken back, by whom and how much of it there was."""
    job.state = Job.State.TAKEN_BACK
    job.taken_back_at, job.taken_back_by = timezone.now(), user
    job.message = _told(plan, user)
    job.claim = job.lease_until = None
    job.save(
        update_fields=[
            "state", "taken_back_at", "taken_back_by", "message", "claim", "lease_until",
        ]
    )  # fmt: skip


@in_indonesian  # it is kept, for whoever opens the job
def _told(plan: Plan, user: User) -> str:
    text = _("Ditarik kembali oleh %(who)s: %(gone)s baris dihapus, %(back)s dikembalikan.")
    gone, back = formats.number(plan.removed), formats.number(plan.restored)
    return text % {"who": user, "gone": gone, "back": back}


def _undo_by_history(job: Job, user: User) -> Plan:
    """Remove what the load made and give back what it overwrote."""
    traces = traces_of(job.history) if job.history else []
    for trace in traces:
        trace.lock()
    plan = _plan(traces, user)
    if plan.obstacles:
        raise ValidationError(plan.obstacles)
    _remove_companions(traces)
    total = plan.removed + plan.restored
    done = 0
    for trace in traces:
        progress.advance(job, done, total)
        _remove_made(trace)
        done += len(trace.made)
    for trace in reversed(traces):
        progress.advance(job, done, total)
        trace.restore()
        done += len(trace.changed) + len(trace.removed)
    return plan


def _remove_companions(traces: Sequence[Trace]) -> None:
    """Before the rows return to what they were, or the triggers would take it for news."""
    for companion in _companions:
        with pgtrigger.ignore(companion.guard):
            for trace in traces:
                if trace.model is companion.linked:
                    _delete(companion.of(trace))


def _remove_made(trace: Trace) -> None:
    for model, name in _links_to(trace.model):
        if _follows(model, name):
            _delete(model._base_manager.filter(among(name, trace.made)))
    _delete(trace.rows(trace.made))


def _delete(rows: QuerySet[Model]) -> None:
    """With one statement: what else would have to go was looked for before, and the database knows."""
    rows._raw_delete(rows.db)


def _plan(traces: Sequence[Trace], user: User) -> Plan:
    plan = Plan()
    for trace in traces:
        removed = trace.rows(trace.made).count()
        restored = len(trace.changed) + len(trace.removed)
        label = str(trace.model._meta.verbose_name)
        plan.shares.append(Share(label[:1].upper() + label[1:], removed, restored))
    plan.shares.reverse()
    found = list(islice(_obstacles(traces, user), MOST_NAMED + 1))
    plan.obstacles, plan.more = found[:MOST_NAMED], len(found) > MOST_NAMED
    return plan


def _obstacles(traces: Sequence[Trace], user: User) -> Iterator[str]:
    for trace in traces:
        for version in trace.changed_since():
            yield _changed_since(trace, version)
        if trace.is_before_unknown():
            yield _("Isi semula sebagian baris tidak tercatat, karena lebih tua dari riwayatnya.")
        yield from _uses_of(trace, traces, user)


def _changed_since(trace: Trace, version: Kept) -> str:
    about = (version.pgh_context.metadata or {}) if version.pgh_context else {}
    who = User.objects.filter(pk=about["user"]).first() if about.get("user") else None
    row = trace.model._base_manager.filter(pk=version.pgh_obj_id).first()
    words = {
        "what": trace.model._meta.verbose_name,
        "row": version.pgh_obj_id if row is None else row,
        "who": who or _("sistem"),
        "when": formats.timestamp(version.pgh_created_at),
    }
    if row is None:
        return _("%(what)s nomor %(row)s dihapus oleh %(who)s pada %(when)s.") % words
    return _("%(what)s “%(row)s” diubah oleh %(who)s pada %(when)s.") % words


def _uses_of(trace: Trace, traces: Sequence[Trace], user: User) -> Iterator[str]:
    """Rows not of this load that name one it made."""
    for model, name in _links_to(trace.model):
        if _follows(model, name):
            continue
        rows = model._base_manager.filter(among(name, trace.made))
        rows = rows.exclude(_of_the_load(model, traces)).select_related(name)
        for row in rows[: MOST_NAMED + 1]:
            words = {"row": getattr(row, name), "what": model._meta.verbose_name}
            words["user"] = _named(row, user)
            yield _("“%(row)s” sudah dipakai: %(what)s%(user)s.") % words


def _of_the_load(model: type[Model], traces: Sequence[Trace]) -> Q:
    own = Q(pk__in=[])
    for trace in traces:
        if trace.model is model:
            own |= among("pk", trace.touched)
        for companion in _companions:
            if companion.model is model:
                is_linked = companion.linked is trace.model
                own |= Q(pk__in=companion.of(trace).values("pk")) if is_linked else Q()
    return own


def _named(row: Model, user: User) -> str:
    """A record as the person may know it: by its name, and by that of what it is part of."""
    owner = _owner(row)
    known = [
        one for one in (row, owner) if one and hasattr(type(one)._default_manager, "visible_to")
    ]
    if not known:
        return ""
    keeper = known[0]
    seen = cast(Visible[Model], type(keeper)._default_manager).visible_to(user)
    if not seen.filter(pk=keeper.pk).exists():
        return " " + _("(di luar kewenangan Anda)")
    return f" “{row}” ({owner})" if owner else f" “{row}”"


def _owner(row: Model) -> Model | None:
    """What the row is part of: it goes when that goes."""
    links = (
        f for f in row._meta.concrete_fields
        if isinstance(f, models.ForeignKey) and f.remote_field.on_delete is models.CASCADE
    )  # fmt: skip
    return next((getattr(row, link.name) for link in links), None)


def _links_to(model: type[Model]) -> Iterator[tuple[type[Model], str]]:
    """Models and the foreign keys by which their rows name those of the model."""
    for link in model._meta.get_fields(include_hidden=True):
        key = link.field if isinstance(link, models.ManyToOneRel) else None
        if not isinstance(key, models.ForeignKey) or issubclass(key.model, Event):
            continue
        if key.db_constraint:  # type: ignore[attr-defined]  # the stubs lack it
            yield key.model, key.name


def _follows(model: type[Model], name: str) -> bool:
    """Whether rows go with the one they name: those the database works out, of which none is kept."""
    link = own_field(model, name)
    goes = isinstance(link, models.ForeignKey) and link.remote_field.on_delete is models.CASCADE
    return goes and not hasattr(model, "events")
