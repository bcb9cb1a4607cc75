"""What the clock started: one row for each task and day, written by the task itself."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of

KEPT = timedelta(days=31)
"""How long it is told what ran; less than a task of each month would need, of which there is none."""


class ScheduledRunQuerySet(models.QuerySet["ScheduledRun"]):
    """Runs of scheduled work."""

    def visible_to(self, user: Person) -> "ScheduledRunQuerySet":
        """Of all regions at once, and naming none: for administrators, and for operators (`admin.py`)."""
        return self if access_of(user).has(Role.ADMINISTRATOR) else self.none()

    def newest(self) -> "ScheduledRunQuerySet":
        """The newest row of each task."""
        return self.order_by("task", "-day").distinct("task")


class ScheduledRun(models.Model):
    """How a task of the clock went on a local day: of several runs the last, and how many failed."""

    class State(models.TextChoices):
        RUNNING = "running", _("Sedang berjalan")
        DONE = "done", _("Selesai")
        FAILED = "failed", _("Gagal")

    task = models.CharField(_("tugas"), max_length=120)
    day = models.DateField(_("tanggal"))
    state = models.CharField(
        _("status"), max_length=7, choices=State.choices, default=State.RUNNING
    )
    started_at = models.DateTimeField(_("dimulai"), default=timezone.now)
    finished_at = models.DateTimeField(_("selesai"), null=True, blank=True)
    runs = models.PositiveIntegerField(_("berapa kali"), default=1)
    failures = models.PositiveIntegerField(_("berapa kali gagal"), default=0)
    fault = models.TextField(_("kesalahan terakhir"), blank=True)

    objects = ScheduledRunQuerySet.as_manager()

    class Meta:
        verbose_name = _("kerja terjadwal")
        verbose_name_plural = _("kerja terjadwal")
        ordering: ClassVar[list[str]] = ["-day", "task"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["task", "day"], name="scheduled_run_once_a_day"),
        ]

    def __str__(self) -> str:
        return f"{self.task} {self.day}"

    @property
    def is_done(self) -> bool:
        """True when it came to its end."""
        return self.state == self.State.DONE

    def has_failed(self, now: datetime) -> bool:
        """True when the last run broke, or runs for longer than a worker lets any."""
        if self.state == self.State.RUNNING:
            return now - self.started_at > timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT)
        return self.state == self.State.FAILED

    @property
    def took(self) -> timedelta | None:
        """How long the last run took; None while it runs, or when it never came to its end."""
        return None if self.finished_at is None else self.finished_at - self.started_at
