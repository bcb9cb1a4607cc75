"""Packages that agencies carry out themselves (swakelola), kept apart from those that are bought."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import tracked_in_bulk
from procurement.models.triggers import PLAN_SELF_MANAGED

from .announcement import Announced, AnnouncedQuerySet, limited, listed


@tracked_in_bulk
class SelfManagedPackage(Announced):
    """One self-managed package of an agency's announced plan (Perpres 16/2018 Pasal 1 angka 23).

    No request is made of it, and nothing says whether it is domestic: it stands in no share of PDN.
    It does take from the procurement budget of its agency (`BudgetStanding`).
    """

    class Kind(models.TextChoices):
        """Who plans, carries out and oversees (Perpres 16/2018 Pasal 18 ayat 6)."""

        OWN = "1", _("Tipe I: dilaksanakan sendiri")
        OTHER_AGENCY = "2", _("Tipe II: instansi pemerintah lain")
        ORGANISATION = "3", _("Tipe III: organisasi kemasyarakatan")
        COMMUNITY = "4", _("Tipe IV: kelompok masyarakat")
        UNKNOWN = "", _("Belum diketahui")

    kind = models.CharField(_("tipe swakelola"), max_length=1, choices=Kind.choices, blank=True)
    organiser = models.CharField(_("penyelenggara"), max_length=300, blank=True)
    work_from = models.DateField(_("awal pelaksanaan"), null=True, blank=True)
    work_to = models.DateField(_("akhir pelaksanaan"), null=True, blank=True)

    objects = AnnouncedQuerySet.as_manager()

    class Meta(Announced.Meta):
        verbose_name = _("paket swakelola")
        verbose_name_plural = _("paket swakelola")
        indexes: ClassVar[list[models.Index]] = listed("selfmanaged", found="selfmanaged_words")
        constraints: ClassVar[list[models.BaseConstraint]] = limited(
            "selfmanaged", "work_from", "work_to"
        )
        triggers: ClassVar[list[pgtrigger.Trigger]] = [*PLAN_SELF_MANAGED]
