"""Files of the national systems, what became of each of their rows, and purchases known twice."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.audit import append_only, changes_kept
from p3dn.jobs.models import Job
from p3dn.ui.values import bounds

from .expense import Expense, Source


class SourceFileQuerySet(models.QuerySet["SourceFile"]):
    """Files of regions."""

    def visible_to(self, user: Person) -> "SourceFileQuerySet":
        """Those of regions in which the person reads everything."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))

    def standing(self) -> "SourceFileQuerySet":
        """Files that were not taken back."""
        return self.filter(taken_back_at__isnull=True)


class Fate(models.TextChoices):
    """What became of a row; each row has exactly one."""

    IMPORTED = "imported", _("Masuk")
    SUPERSEDED = "superseded", _("Diganti versi baru")
    DUPLICATE = "duplicate", _("Kembar")
    FLAGGED = "flagged", _("Perlu dilihat")
    REFUSED = "refused", _("Ditolak")


class SourceFile(models.Model):
    """A file as it was loaded: where it is from, when it was drawn, and its rows by their fate.

    The five numbers add up to `rows`; they follow every later file and every decision. A file that
    was taken back keeps its rows, none of which counts any more.
    """

    # what an officer decides by
    SEEN_FIELDS: ClassVar[tuple[str, ...]] = (*Fate.values, "taken_back_at")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    dataset = models.CharField(_("kumpulan data"), max_length=30)
    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    name = models.CharField(_("nama berkas"), max_length=255)
    sha256 = models.CharField(_("sidik berkas"), max_length=64)
    file = models.FileField(_("berkas"), upload_to="sources/", max_length=255, blank=True)
    job = models.OneToOneField(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="source_file",
        verbose_name=_("impor"),
    )
    loaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("dimuat oleh"),
        help_text=_("Kosong bila dimuat oleh perintah tanpa orang."),
    )
    loaded_at = models.DateTimeField(_("dimuat"), auto_now_add=True)
    drawn_on = models.DateField(_("ditarik dari sistem asal"))
    first_day = models.DateField(_("belanja pertama"), null=True, blank=True)
    last_day = models.DateField(_("belanja terakhir"), null=True, blank=True)
    rows = models.PositiveIntegerField(_("jumlah baris"), default=0)
    imported = models.PositiveIntegerField(_("masuk"), default=0)
    superseded = models.PositiveIntegerField(_("diganti"), default=0)
    duplicate = models.PositiveIntegerField(_("kembar"), default=0)
    flagged = models.PositiveIntegerField(_("perlu dilihat"), default=0)
    refused = models.PositiveIntegerField(_("ditolak"), default=0)
    taken_back_at = models.DateTimeField(_("ditarik kembali"), null=True, blank=True)

    objects = SourceFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("berkas sumber")
        verbose_name_plural = _("berkas sumber")
        ordering: ClassVar[list[str]] = ["-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "dataset", "-id"], name="sourcefile_region")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(
                    rows=F("imported")
                    + F("superseded")
                    + F("duplicate")
                    + F("flagged")
                    + F("refused")
                ),
                name="sourcefile_fates_add_up",
                violation_error_message=_("Nasib baris harus genap."),
            ),
            bounds.days_between("sourcefile_days_plausible", "drawn_on", "first_day", "last_day"),
        ]

    def __str__(self) -> str:
        return self.name


class SourceRowQuerySet(models.QuerySet["SourceRow"]):
    """Rows of files."""

    def visible_to(self, user: Person) -> "SourceRowQuerySet":
        """Those of regions in which the person reads everything."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))

    def standing(self) -> "SourceRowQuerySet":
        """Rows of files that were not taken back."""
        return self.filter(file__taken_back_at__isnull=True)


@changes_kept("fate", "marks", "agency", "expense")
class SourceRow(models.Model):
    """One row of a file: what it says, what is odd about it, and what became of it.

    `key` names the purchase within its source, `digest` what is said of it; `version` and
    `drawn_on` say which of several rows of one key is the newest. `marks` are codes of
    `procurement/spending/loading/rows/traps.py`; one that was decided on leaves them. `facts` are the
    row as it was understood, with what officers decided laid over it.
    """

    # working copies of large files; decisions keep what was decided
    file = models.ForeignKey(
        SourceFile, models.PROTECT, related_name="content", verbose_name=_("berkas"), db_index=False
    )
    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    number = models.PositiveIntegerField(_("baris"))
    key = models.CharField(_("kunci"), max_length=120)
    digest = models.CharField(_("sidik isi"), max_length=32)
    version = models.PositiveSmallIntegerField(_("versi"), default=0)
    drawn_on = models.DateField(
        _("ditarik dari sistem asal"),
        null=True,
        blank=True,
        help_text=_("Kosong bila berkasnya tidak menyebutkannya."),
    )
    fate = models.CharField(_("nasib"), max_length=10, choices=Fate.choices)
    marks = ArrayField(models.CharField(max_length=20), verbose_name=_("catatan"), default=list)
    facts = models.JSONField(_("isi"), default=dict)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    expense = models.ForeignKey(
        Expense,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="source_rows",
        verbose_name=_("belanja"),
    )

    objects = SourceRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris sumber")
        verbose_name_plural = _("baris sumber")
        ordering: ClassVar[list[str]] = ["file", "number"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "source", "key"], name="sourcerow_key"),
            models.Index(fields=["file", "fate", "number"], name="sourcerow_fate"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["file", "number"], name="sourcerow_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.key}"


@append_only
class SourceDecision(models.Model):
    """What an officer said of a doubtful row: who, when, about which mark, and in which words."""

    class Answer(models.TextChoices):
        UNKNOWN = "unknown", _("Nilai PDN belum diketahui")
        PERCENT = "percent", _("Angka itu persen dari nilai kontrak")
        WHOLE = "whole", _("Seluruh nilainya PDN")
        AGENCY = "agency", _("Milik perangkat daerah ini")
        COUNT = "count", _("Hitung")
        LEAVE = "leave", _("Jangan hitung")

    row = models.ForeignKey(
        SourceRow, models.PROTECT, related_name="decisions", verbose_name=_("baris sumber")
    )
    mark = models.CharField(_("catatan"), max_length=20)
    answer = models.CharField(_("keputusan"), max_length=10, choices=Answer.choices)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("perangkat daerah"),
    )
    note = models.CharField(_("alasan"), max_length=300, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("keputusan atas baris sumber")
        verbose_name_plural = _("keputusan atas baris sumber")
        ordering: ClassVar[list[str]] = ["row", "pk"]

    def __str__(self) -> str:
        return f"{self.row_id} {self.mark}: {self.answer}"


class AgencyAlias(models.Model):
    """The code by which a national system calls an agency, where it is not `kd_satker_str`."""

    class System(models.TextChoices):
        RUP = "rup", _("SiRUP")
        SPSE = "spse", _("SPSE")
        CATALOGUE = "catalogue", _("e-katalog v5")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    system = models.CharField(_("sistem"), max_length=10, choices=System.choices)
    code = models.CharField(_("kode"), max_length=30)
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="aliases", verbose_name=_("perangkat daerah")
    )

    class Meta:
        verbose_name = _("kode lain perangkat daerah")
        verbose_name_plural = _("kode lain perangkat daerah")
        ordering: ClassVar[list[str]] = ["region", "system", "code"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["region", "system", "code"], name="agencyalias_unique")
        ]

    def __str__(self) -> str:
        return f"{self.system} {self.code}"


class SourceMatchQuerySet(models.QuerySet["SourceMatch"]):
    """Purchases known twice."""

    def standing(self) -> "SourceMatchQuerySet":
        """Pairs of which both are in the books today."""
        current = Expense.State.CURRENT
        return self.filter(expense__state=current, other__state=current)

    def visible_to(self, user: Person) -> "SourceMatchQuerySet":
        """Those of regions in which the person reads everything."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))


@changes_kept("state", "decided_by")
class SourceMatch(models.Model):
    """Two purchases that are, or may be, one: `expense` is counted by `other`, or proposed to be."""

    SEEN_FIELDS: ClassVar[tuple[str, ...]] = ("state",)

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Usulan")
        SAME = "same", _("Dihitung sekali")
        APART = "apart", _("Dua pembelian")

    class Ground(models.TextChoices):
        NUMBER = "number", _("Kode RUP, nomor dan nilai sama")
        PLAN = "plan", _("Kode RUP dan nilai sama")
        PAPER = "paper", _("Nomor dan nilai sama")
        SUPPLIER = "supplier", _("Penyedia, nilai dan waktu sama")

    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("daerah"))
    expense = models.ForeignKey(
        Expense, models.PROTECT, related_name="matches", verbose_name=_("belanja")
    )
    other = models.ForeignKey(
        Expense, models.PROTECT, related_name="matched", verbose_name=_("belanja pembanding")
    )
    ground = models.CharField(_("dasar"), max_length=8, choices=Ground.choices)
    state = models.CharField(
        _("keadaan"), max_length=8, choices=State.choices, default=State.PROPOSED
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
        help_text=_("Kosong bila kuncinya sama, sehingga dicocokkan sendiri."),
    )
    found_at = models.DateTimeField(_("ditemukan"), auto_now_add=True)

    objects = SourceMatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("pembelian yang diketahui dua kali")
        verbose_name_plural = _("pembelian yang diketahui dua kali")
        ordering: ClassVar[list[str]] = ["-pk"]
        # for the home of who decides them: few wait among many that matched by themselves
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["region", "found_at"],
                condition=models.Q(state="proposed"),
                name="sourcematch_waiting",
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["expense", "other"], name="sourcematch_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.expense_id} = {self.other_id}"
