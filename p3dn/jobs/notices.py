"""What somebody who started an import is told of it."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify, settle
from p3dn.ui.languages import kept

from .models import Export, Job

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

State = Job.State


def _kind(key: str, label: "StrOrPromise", says: "StrOrPromise") -> Kind:
    return Kind(f"import_{key}", label, says, "jobs:job_detail", frozenset(Role))


WAITS = _kind(
    "waits",
    _("Impor saya menunggu jawaban"),
    _("Berkas %(file)s selesai diperiksa dan menunggu jawaban Anda."),
)
DONE = _kind("done", _("Impor saya selesai"), _("Impor %(file)s selesai. %(message)s"))
FAILED = _kind(
    "failed", _("Impor saya tidak dimuat"), _("Impor %(file)s tidak dimuat. %(message)s")
)
GONE = _kind(
    "taken_back",
    _("Pemuatan selesai ditarik kembali"),
    _("Impor %(file)s ditarik kembali. %(message)s"),
)
STAYS = _kind(
    "stays",
    _("Pemuatan tidak jadi ditarik kembali"),
    _("Impor %(file)s tidak ditarik kembali. %(message)s"),
)
WRITTEN = Kind(
    "export_written",
    _("Unduhan saya selesai"),
    _("Berkas %(title)s siap diunduh."),
    "jobs:export_detail",
    frozenset(Role),
)
UNWRITTEN = Kind(
    "export_failed",
    _("Unduhan saya gagal"),
    _("Berkas %(title)s tidak dibuat. %(message)s"),
    "jobs:export_detail",
    frozenset(Role),
)
KINDS = (WAITS, DONE, FAILED, GONE, STAYS, WRITTEN, UNWRITTEN)
BY_STATE = {
    State.ASKING: WAITS,
    State.READY: WAITS,
    State.DONE: DONE,
    State.REFUSED: FAILED,
    State.FAILED: FAILED,
}


def tell(job: Job, *, state: str, message: str) -> None:
    """Who started it hears where it rests; nothing of what they stopped themselves."""
    kind = BY_STATE.get(State(state))
    if kind is not None:
        facts = {"file": job.file_name, "message": kept.as_data(message)}
        notify(kind=kind, told=[Told(job.key, [job.user_id], facts)], by=None)


def tell_taken_back(job: Job, *, by: int, message: str, gone: bool) -> None:
    """Who asked for a load to be taken back hears what came of it."""
    facts = {"file": job.file_name, "message": kept.as_data(message)}
    notify(kind=GONE if gone else STAYS, told=[Told(job.key, [by], facts)], by=None)


def answered(job: Job) -> None:
    """The person said what to do with it: what was asked needs no reading any more."""
    settle(kind=WAITS, record=job.key)


def tell_export(export: Export, *, failed: bool = False) -> None:
    """Who asked for a file hears that it is there, or why it is not."""
    facts = {"title": export.title, "message": export.message}
    told = Told(export.key, [export.user_id], facts)
    notify(kind=UNWRITTEN if failed else WRITTEN, told=[told], by=None)
