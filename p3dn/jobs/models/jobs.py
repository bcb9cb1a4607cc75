"""Long work: one row per job is the truth about its state; live progress lives in the cache."""

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.expressions import OrderBy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.ui.values import bounds


def upload_path(job: "Job", filename: str) -> str:
    """Uploads are stored under the job's own key, never under the name the user gave."""
    return f"jobs/{job.key}/source"


class JobQuerySet(models.QuerySet["Job"]):
    """Jobs."""

    def visible_to(self, user: Person) -> "JobQuerySet":
        """One's own jobs; those of the whole region for its administrators and auditors."""
        regions = access_of(user).region_ids({Role.ADMINISTRATOR, Role.AUDITOR})
        return self.filter(Q(user=user) | Q(region_id__in=regions))


class State(models.TextChoices):
    """Where long work is."""

    PENDING = "pending", _("Menunggu giliran")
    CHECKING = "checking", _("Sedang diperiksa")
    ASKING = "asking", _("Perlu jawaban Anda")
    READY = "ready", _("Siap dimuat")
    CONFIRMED = "confirmed", _("Menunggu dimuat")
    LOADING = "loading", _("Sedang dimuat")
    DONE = "done", _("Selesai")
    REFUSED = "refused", _("Ditolak")
    FAILED = "failed", _("Gagal")
    CANCELLED = "cancelled", _("Dibatalkan")
    RETURNING = "returning", _("Menunggu ditarik kembali")
    UNDOING = "undoing", _("Sedang ditarik kembali")
    TAKEN_BACK = "taken_back", _("Ditarik kembali")


class Job(models.Model):
    """One piece of long work: who asked, for which region, on which file, and what came of it.

    An import is first checked (`checking` -> `ready`, or `asking` when the file can be read in two
    ways), shown to the person, and only loaded after confirmation (`loading` -> `done`). Nothing is
    written to the register before `loading`. Whoever works on it holds it for a while at a time
    (`life/claims.py`); what was loaded can be taken back as a whole (`taking_back/`), a large load by
    the worker (`returning` -> `undoing` -> `taken_back`, or `done` again when it stays).
    """

    # What its owner decides by; the rest is the worker's business.
    SEEN_FIELDS: ClassVar[tuple[str, ...]] = (
        "state",
        "params",
        "rows_new",
        "rows_changed",
        "rows_same",
        "rows_refused",
    )

    State = State

    FINAL: ClassVar[frozenset[str]] = frozenset(
        {State.DONE, State.REFUSED, State.FAILED, State.CANCELLED, State.TAKEN_BACK}
    )

    key = models.UUIDField(_("kunci"), default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("jenis"), max_length=60)
    state = models.CharField(
        _("status"), max_length=10, choices=State.choices, default=State.PENDING
    )
    region = models.ForeignKey(
        Region, models.PROTECT, related_name="jobs", verbose_name=_("daerah")
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="jobs",
        verbose_name=_("perangkat daerah"),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="jobs", verbose_name=_("pengguna")
    )
    file = models.FileField(_("berkas"), upload_to=upload_path, blank=True)
    file_name = models.CharField(_("nama berkas"), max_length=255, blank=True)
    file_sha256 = models.CharField(_("sidik berkas"), max_length=64, blank=True)
    params = models.JSONField(_("parameter"), default=dict, blank=True)
    rows_total = models.PositiveIntegerField(_("jumlah baris"), null=True, blank=True)
    rows_new = models.PositiveIntegerField(_("baris baru"), default=0)
    rows_changed = models.PositiveIntegerField(_("baris berubah"), default=0)
    rows_same = models.PositiveIntegerField(_("baris sama"), default=0)
    rows_refused = models.PositiveIntegerField(_("baris ditolak"), default=0)
    message = models.TextField(_("pesan"), blank=True)
    said = models.JSONField(_("pesan menurut bahasa"), default=dict, blank=True, editable=False)
    created_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    started_at = models.DateTimeField(_("dimulai"), null=True, blank=True)
    finished_at = models.DateTimeField(_("selesai"), null=True, blank=True)

    queued_at = models.DateTimeField(_("menunggu sejak"), default=timezone.now)
    claim = models.UUIDField(_("tanda pengambilan"), null=True, blank=True, editable=False)
    lease_until = models.DateTimeField(
        _("pekerja hidup sampai"), null=True, blank=True, editable=False
    )
    attempt = models.PositiveSmallIntegerField(_("percobaan"), default=0, editable=False)
    worker = models.CharField(_("pekerja terakhir"), max_length=120, blank=True, editable=False)
    stop_asked = models.BooleanField(_("diminta berhenti"), default=False, editable=False)
    history = models.UUIDField(
        _("tanda riwayat"),
        null=True,
        blank=True,
        editable=False,
        help_text=_("Semua perubahan oleh pemuatan ini tercatat dalam riwayat dengan tanda ini."),
    )
    taken_back_at = models.DateTimeField(_("ditarik kembali"), null=True, blank=True)
    taken_back_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditarik kembali oleh"),
    )

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("pekerjaan")
        verbose_name_plural = _("pekerjaan")
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-created_at"], name="job_region_recent"),
            # what the clock looks through every few seconds
            models.Index(
                fields=["state"],
                condition=models.Q(
                    state__in=[
                        State.PENDING,
                        State.CHECKING,
                        State.CONFIRMED,
                        State.LOADING,
                        State.RETURNING,
                        State.UNDOING,
                    ]
                ),
                name="job_unfinished",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.file_name}".strip()

    @property
    def told_message(self) -> Any:
        """What came of it, as `kept.told` takes it; `said` is of an earlier message otherwise."""
        return self.said["data"] if self.said.get("text") == self.message else self.message

    @property
    def is_asking(self) -> bool:
        """True while the person has to say how the file is meant."""
        return self.state == State.ASKING

    @property
    def is_ready(self) -> bool:
        """True when it is checked and waits for the person's word."""
        return self.state == State.READY

    @property
    def is_final(self) -> bool:
        """True when nothing more will happen to this job."""
        return self.state in self.FINAL


class JobIssue(models.Model):
    """Something wrong with an imported file: where, what was found, and what to do about it.

    `message` and `remedy` are Indonesian, for files and searches; `said` has what they are told from
    in the reader's language (`p3dn/ui/languages/kept.py`), and is empty of what was found earlier.
    """

    class Severity(models.TextChoices):
        ERROR = "error", _("Kesalahan")
        WARNING = "warning", _("Peringatan")

    job = models.ForeignKey(Job, models.CASCADE, related_name="issues", verbose_name=_("pekerjaan"))
    severity = models.CharField(
        _("tingkat"), max_length=7, choices=Severity.choices, default=Severity.ERROR
    )
    row = models.PositiveIntegerField(
        _("baris"), null=True, blank=True, help_text=_("Kosong bila menyangkut seluruh berkas.")
    )
    field = models.CharField(_("kolom"), max_length=120, blank=True)
    value = models.TextField(_("isi"), blank=True)
    message = models.TextField(_("masalah"))
    remedy = models.TextField(_("perbaikan"))
    said = models.JSONField(
        _("masalah dan perbaikan menurut bahasa"), default=dict, blank=True, editable=False
    )

    class Meta:
        verbose_name = _("masalah impor")
        verbose_name_plural = _("masalah impor")
        ordering: ClassVar[list[str | OrderBy]] = [
            "job",
            models.F("row").asc(nulls_first=True),
            "pk",
        ]

    def __str__(self) -> str:
        return f"{self.row or '-'} {self.field}: {self.message}"

    @property
    def told_message(self) -> Any:
        """What is wrong, as `kept.told` takes it."""
        return self.said.get("message") or self.message

    @property
    def told_remedy(self) -> Any:
        """What to do about it, as `kept.told` takes it."""
        return self.said.get("remedy") or self.remedy


def _rupiah(name: StrOrPromise) -> "models.DecimalField[Any, Any]":
    return models.DecimalField(
        name, max_digits=20, decimal_places=2, null=True, blank=True, validators=bounds.AMOUNT
    )


class JobChange(models.Model):
    """What a checked row would do: a new record, one that changes, or one the file no longer names.

    `cells` of a change: label of the column -> [old, new] as a person reads them. Where records have
    a worth in rupiah (the plan's ceilings), it stands before and after the load, beside what was
    `held` of it at the check; `short` is true where less is left than is held, of it or of a part of
    it. Of these imports unchanged records are noted too, without cells.
    """

    class Kind(models.TextChoices):
        NEW = "new", _("Baru")
        CHANGED = "changed", _("Berubah")
        ABSENT = "absent", _("Tidak ada di berkas")
        SAME = "same", _("Tidak berubah")

    job = models.ForeignKey(
        Job, models.CASCADE, related_name="changes", verbose_name=_("pekerjaan")
    )
    kind = models.CharField(_("jenis"), max_length=7, choices=Kind.choices)
    row = models.PositiveIntegerField(_("baris"), null=True, blank=True)
    title = models.CharField(_("data"), max_length=300)
    cells = models.JSONField(_("isi"), default=dict, blank=True)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    before = _rupiah(_("semula"))
    after = _rupiah(_("menjadi"))
    held = _rupiah(_("sudah terpakai"))
    short = models.BooleanField(_("di bawah yang sudah terpakai"), default=False)

    class Meta:
        verbose_name = _("perubahan impor")
        verbose_name_plural = _("perubahan impor")
        ordering: ClassVar[list[str]] = ["job", "kind", "row", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["job", "kind", "row"], name="job_change_list"),
        ]

    def __str__(self) -> str:
        return f"{self.row or '-'} {self.title}"


def export_path(export: "Export", filename: str) -> str:
    """Under the key, which nobody guesses; the name it is downloaded by comes from its title."""
    return f"exports/{export.key}.{export.format}"


class ExportQuerySet(models.QuerySet["Export"]):
    """Files made of lists."""

    def visible_to(self, user: Person) -> "ExportQuerySet":
        """One's own: what stands in them was one's own to see."""
        return self.filter(user=user.pk)

    def unfinished(self) -> "ExportQuerySet":
        """Those that wait or are being written."""
        return self.filter(state__in=[Export.State.WAITING, Export.State.WRITING])


class Export(models.Model):
    """A list too long to wait for, written to a file by a worker: whose, of what, and how far.

    `path` and `query` are the address of the list. The worker asks the list again as its owner, with
    what they may see by then. `alive_at` is when the worker last said that it writes; `claim` is
    its own, and another one's once it was taken for gone.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Menunggu giliran")
        WRITING = "writing", _("Sedang ditulis")
        DONE = "done", _("Selesai")
        FAILED = "failed", _("Gagal")
        CANCELLED = "cancelled", _("Dibatalkan")
        GONE = "gone", _("Sudah dihapus")

    class Format(models.TextChoices):
        XLSX = "xlsx", "XLSX"
        CSV = "csv", "CSV"

    key = models.UUIDField(_("kunci"), default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="exports", verbose_name=_("pengguna")
    )
    path = models.CharField(_("daftar"), max_length=200)
    query = models.CharField(_("saringan"), max_length=4000, blank=True)
    format = models.CharField(_("bentuk"), max_length=4, choices=Format.choices)
    title = models.CharField(_("judul"), max_length=200)
    state = models.CharField(
        _("status"), max_length=9, choices=State.choices, default=State.WAITING
    )
    rows_total = models.PositiveIntegerField(_("jumlah baris"))
    rows_done = models.PositiveIntegerField(_("baris tertulis"), default=0)
    file = models.FileField(_("berkas"), upload_to=export_path, blank=True)
    message = models.TextField(_("pesan"), blank=True)
    created_at = models.DateTimeField(_("diminta"), default=timezone.now)
    started_at = models.DateTimeField(_("dimulai"), null=True, blank=True)
    finished_at = models.DateTimeField(_("selesai"), null=True, blank=True)
    claim = models.UUIDField(_("tanda pengambilan"), null=True, blank=True, editable=False)
    alive_at = models.DateTimeField(_("pekerja terlihat"), null=True, blank=True, editable=False)
    attempt = models.PositiveSmallIntegerField(_("percobaan"), default=0, editable=False)

    objects = ExportQuerySet.as_manager()

    class Meta:
        verbose_name = _("unduhan")
        verbose_name_plural = _("unduhan")
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["user", "-created_at"], name="export_own"),
            models.Index(
                fields=["created_at"],
                condition=models.Q(state__in=["waiting", "writing"]),
                name="export_unfinished",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_unfinished(self) -> bool:
        """True while a worker has something to do with it."""
        return self.state in {self.State.WAITING, self.State.WRITING}

    @property
    def is_done(self) -> bool:
        """True while the file can be downloaded."""
        return self.state == self.State.DONE

    @property
    def percent(self) -> int:
        """How much of it is written, 0 to 100."""
        return min(100, 100 * self.rows_done // max(1, self.rows_total))
