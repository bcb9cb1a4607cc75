"""What a person does in an agency."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a person does in an agency; rights follow from it, see `access.py`."""

    REQUESTER = "requester", _("PPK / pembuat permintaan")
    APPROVER = "approver", _("PA / KPA (penyetuju)")
    CATALOGUE_OFFICER = "catalogue_officer", _("Petugas katalog")
    CATALOGUE_VERIFIER = "catalogue_verifier", _("Verifikator katalog")
    P3DN_TEAM = "p3dn_team", _("Tim P3DN")
    ADMINISTRATOR = "administrator", _("Administrator daerah")
    AUDITOR = "auditor", _("Inspektorat / APIP")
