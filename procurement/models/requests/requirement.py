"""What the buyer must have of a line's thing, where and when it is needed."""

from typing import Any, ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models import CommodityAttribute
from p3dn.accounts.access.rows import Person
from p3dn.audit import tracked
from p3dn.regulation import Comparison, Requirement
from procurement.models.access import own_or_region
from procurement.models.triggers import LOCKED_REQUIREMENTS

COMPARISONS = [
    (Comparison.AT_LEAST.value, _("paling sedikit")),
    (Comparison.AT_MOST.value, _("paling banyak")),
    (Comparison.ONE_OF.value, _("harus")),
]


class Needed(models.Model):
    """Where and when a line's thing is needed, and what a described thing is said to meet."""

    needed_on = models.DateField(
        _("diperlukan tanggal"),
        null=True,
        blank=True,
        help_text=_("Kosong berarti tanggal pada permintaannya."),
    )
    place = models.CharField(
        _("tempat diperlukan"),
        max_length=200,
        blank=True,
        help_text=_("Kosong berarti tempat pada permintaannya."),
    )
    price_basis = models.CharField(
        _("dasar perkiraan harga"),
        max_length=200,
        blank=True,
        help_text=_("Kosong berarti dasar pada permintaannya."),
    )
    claimed_fits = models.BooleanField(_("memenuhi semua syarat menurut PPK"), default=False)

    # Of a line that is being typed; None: what is stored.
    typed_requirements: "list[LineRequirement] | None" = None

    class Meta:
        abstract = True

    @property
    def needed_by(self) -> Any:
        """The line's own day, or its request's; None when neither is told."""
        return self.needed_on or self.request.needed_on  # type: ignore[attr-defined]  # of a line

    @property
    def placed_at(self) -> str:
        """The line's own place, or its request's; empty means the agency's address."""
        return self.place or self.request.place  # type: ignore[attr-defined]  # of a line

    @property
    def priced_by(self) -> str:
        """What its price rests on, by itself or by its request; empty when nobody told."""
        return self.price_basis or self.request.price_basis  # type: ignore[attr-defined]  # of a line

    @property
    def required(self) -> "list[LineRequirement]":
        """What is required of it, stored or being typed; have `requirements` prefetched."""
        if self.typed_requirements is not None:
            return self.typed_requirements
        return list(self.requirements.all()) if self.pk else []  # type: ignore[attr-defined]  # of a line


class LineRequirementQuerySet(models.QuerySet["LineRequirement"]):
    """Requirements of lines."""

    def visible_to(self, user: Person) -> "LineRequirementQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "line__request__"))


@tracked
class LineRequirement(models.Model):
    """One thing the buyer must have (PP 29/2018, elucidation of Pasal 59 ayat 1: specification).

    Name and unit are kept as they were when it was written. Numbers are plain decimals ("2.5"), yes
    and no the words "Ya" and "Tidak". `left_none`: when the line was last handed in, it left no
    domestic choice; empty before.
    """

    DERIVED: ClassVar[tuple[str, ...]] = ("left_none",)
    UNSEEN: ClassVar[frozenset[str]] = frozenset({"attribute"})

    line = models.ForeignKey(
        "procurement.RequestLine",
        models.CASCADE,
        related_name="requirements",
        verbose_name=_("baris permintaan"),
    )
    attribute = models.ForeignKey(
        CommodityAttribute, models.PROTECT, related_name="+", verbose_name=_("atribut")
    )
    name = models.CharField(_("sifat"), max_length=60)
    unit = models.CharField(_("satuan"), max_length=20, blank=True)
    comparison = models.CharField(_("perbandingan"), max_length=8, choices=COMPARISONS)
    values = ArrayField(models.CharField(max_length=200), verbose_name=_("nilai"))
    reason = models.TextField(_("alasan"), blank=True)
    left_none = models.BooleanField(
        _("tidak menyisakan produk dalam negeri"), null=True, blank=True, editable=False
    )

    objects = LineRequirementQuerySet.as_manager()

    class Meta:
        verbose_name = _("syarat")
        verbose_name_plural = _("syarat")
        ordering: ClassVar[list[str]] = ["line", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["line", "attribute", "comparison"], name="requirement_once"
            ),
            models.CheckConstraint(
                condition=models.Q(values__len__gt=0), name="requirement_has_value"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["line"], condition=models.Q(left_none=True), name="requirement_left_none"
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [LOCKED_REQUIREMENTS]

    def __str__(self) -> str:
        return f"{self.name} {self.get_comparison_display()} {self.shown}"

    @property
    def shown(self) -> str:
        """The values as people read them, with their unit."""
        words = (value.replace(".", ",") if self.is_measured else value for value in self.values)
        return f"{_(' atau ').join(words)} {self.unit}".strip()

    @property
    def is_measured(self) -> bool:
        """True when a number is asked for."""
        return self.comparison != Comparison.ONE_OF

    @property
    def lawful(self) -> Requirement:
        """It as the law hears it. Raises ValueError for what nothing could be held against."""
        return Requirement(
            attribute=self.name,
            comparison=Comparison(self.comparison),
            values=tuple(self.values),
            unit=self.unit,
            reason=self.reason,
        )

    def clean(self) -> None:
        """Refuse what nothing could be held against."""
        super().clean()
        try:
            _lawful = self.lawful
        except ValueError as error:
            raise ValidationError(str(error)) from error
