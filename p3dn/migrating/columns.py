"""Columns and limits as the first migrations of all apps write them; frozen like those, not for models."""

from datetime import date
from decimal import Decimal
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.postgres.operations import AddConstraintNotValid
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from p3dn.ui.values.bounds import MostRupiah

if TYPE_CHECKING:
    Column = models.Field[Any, Any]

ID = ("id", models.BigAutoField("ID", auto_created=True, primary_key=True, serialize=False))
OPTIONAL: dict[str, Any] = {"blank": True, "null": True}
YEARS = date(2000, 1, 1), date(2100, 12, 31)


def refer(to: str, verbose_name: str, related_name: str = "+", **more: Any) -> "Column":
    """A column for a row of another table, which cannot be deleted as long as this one stands."""
    return models.ForeignKey(
        to, models.PROTECT, related_name=related_name, verbose_name=verbose_name, **more
    )


def person(verbose_name: str, **more: Any) -> "Column":
    """A column for somebody who did something."""
    return refer(settings.AUTH_USER_MODEL, verbose_name, **more)


def choice(verbose_name: str, choices: dict[str, str], length: int, **more: Any) -> "Column":
    """A column for one of some words."""
    return models.CharField(verbose_name, max_length=length, choices=choices, **more)


def percent(verbose_name: str, **more: Any) -> "Column":
    """A column for 0 to 100 percent."""
    limits = [MinValueValidator(Decimal(0)), MaxValueValidator(Decimal(100))]
    return models.DecimalField(
        verbose_name, max_digits=5, decimal_places=2, validators=limits, **more
    )


def rupiah(verbose_name: str, digits: int = 18, **more: Any) -> "Column":
    """A column for an amount, which nobody enters above any region's budget."""
    limits = [MinValueValidator(Decimal(0)), MostRupiah()]
    return models.DecimalField(
        verbose_name, max_digits=digits, decimal_places=2, validators=limits, **more
    )


def plausible(model_name: str, name: str, *columns: str) -> AddConstraintNotValid:
    """Refuse days outside 2000 to 2100 from now on; rows that are there already are left alone."""
    each = [Q((f"{column}__range", YEARS)) | Q((f"{column}__isnull", True)) for column in columns]
    constraint = models.CheckConstraint(
        condition=reduce(and_, each),
        name=name,
        violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
    )
    return AddConstraintNotValid(model_name, constraint)
