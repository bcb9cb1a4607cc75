"""What an administrator writes of a policy paper."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import RecordForm
from catalog.uploads.fields import PaperField
from p3dn.ui.values.fields import DateField
from reports.models import PolicyPaper


class ChangeForm(RecordForm[PolicyPaper]):
    """What can be corrected."""

    dated_on = DateField(label=_("Tanggal penetapan"))
    valid_to = DateField(
        label=_("Berlaku sampai"), required=False, help_text=_("Kosong bila masih berlaku.")
    )

    class Meta:
        model = PolicyPaper
        fields: ClassVar[list[str]] = ["kind", "number", "title", "dated_on", "valid_to", "note"]
        widgets: ClassVar[dict[str, Any]] = {"note": forms.Textarea(attrs={"rows": 2})}


class PaperForm(ChangeForm):
    """A new one, with its file."""

    upload = PaperField(
        label=_("Berkas"),
        required=False,
        help_text=_("PDF, JPG atau PNG, paling besar 10 MB. Berkas tidak dapat diganti lagi."),
    )
