"""Uploading a file."""

from typing import Any, cast

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region


class UploadForm(forms.Form):
    """A file to import, and the region it is for when the person works in several."""

    file = forms.FileField(label=_("Berkas"), help_text=_("XLSX, XLS, ODS, CSV atau JSON."))
    region = forms.ModelChoiceField(Region.objects.none(), label=_("Daerah"), empty_label=None)

    def __init__(self, *args: Any, user: Any, roles: frozenset[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = Region.objects.filter(pk__in=access_of(user).region_ids(roles))
        region = cast("forms.ModelChoiceField[Region]", self.fields["region"])
        region.queryset, region.initial = places, places.first()

    def clean_file(self) -> Any:
        """Refuse what is too large before reading it."""
        file = self.cleaned_data["file"]
        limit = settings.UPLOAD_MAX_BYTES
        if file.size > limit:
            raise forms.ValidationError(
                _("Berkas lebih dari %s MB. Bagi menjadi beberapa berkas.")
                % (limit // 1024 // 1024)
            )
        return file
