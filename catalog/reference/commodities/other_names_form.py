"""What a class of things is called otherwise."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from catalog.models import OtherNames
from catalog.shared.forms import RecordForm


class OtherNamesForm(RecordForm[OtherNames]):
    """What a commodity is called otherwise in one region."""

    class Meta:
        model = OtherNames
        fields = ("names",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        text = _("Pisahkan dengan koma, misalnya: laptop, notebook, komputer jinjing.")
        self.fields["names"].help_text = text
