"""Public holidays and joint leave, year by year, as the decree of three ministers names them."""

from datetime import date
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values import bounds


class HolidayDecree(models.Model):
    """A decree that names days of rest of one year, or changes those of an earlier one.

    A year is recorded once a decree with days is there; of the others nothing is guessed.
    """

    year = models.PositiveSmallIntegerField(_("tahun"), validators=bounds.YEAR)
    number = models.CharField(
        _("nomor keputusan"),
        max_length=150,
        help_text=_("SKB tiga menteri, ketiga nomornya, seperti pada keputusannya."),
    )
    signed_on = models.DateField(_("ditetapkan"))
    source = models.CharField(
        _("sumber"), max_length=300, help_text=_("Alamat atau berkas tempat keputusan ini dibaca.")
    )

    class Meta:
        verbose_name = _("keputusan hari libur")
        verbose_name_plural = _("keputusan hari libur")
        ordering: ClassVar[list[str]] = ["-year", "signed_on", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("holiday_decree_day_plausible", "signed_on"),
            models.UniqueConstraint(
                fields=["year", "number"],
                name="holiday_decree_once",
                violation_error_message=_("Keputusan ini sudah dicatat untuk tahun itu."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.year}: {self.number}"


class Holiday(models.Model):
    """A day on which nobody works. One that a later decree took back stays, and counts no more."""

    class Kind(models.TextChoices):
        NATIONAL = "national", _("Libur nasional")
        JOINT = "joint", _("Cuti bersama")

    decree = models.ForeignKey(
        HolidayDecree, models.PROTECT, related_name="days", verbose_name=_("keputusan")
    )
    day = models.DateField(
        _("tanggal"), unique=True, error_messages={"unique": _("Tanggal ini sudah dicatat.")}
    )
    name = models.CharField(_("nama"), max_length=120)
    kind = models.CharField(_("jenis"), max_length=8, choices=Kind.choices, default=Kind.NATIONAL)
    taken_back_by = models.ForeignKey(
        HolidayDecree,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="taken_back",
        verbose_name=_("dicabut oleh"),
    )

    class Meta:
        verbose_name = _("hari libur")
        verbose_name_plural = _("hari libur")
        ordering: ClassVar[list[str]] = ["day"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("holiday_day_plausible", "day"),
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.name}"

    def clean(self) -> None:
        """Refuse a day of another year than its decree's."""
        day: date | None = self.day  # None where what was typed is no date
        if day and self.decree_id and day.year != self.decree.year:
            told = _("Tanggal ini bukan dalam tahun %(year)s, yaitu tahun keputusannya.")
            raise ValidationError({"day": told % {"year": self.decree.year}})
