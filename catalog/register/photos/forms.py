"""Adding a photo to a product."""

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.uploads.fields import PhotoField


class PhotoForm(forms.Form):
    """A picture of a product."""

    photo = PhotoField(
        label=_("Foto"),
        help_text=_("JPG, PNG atau WebP, paling besar 12 MB."),
    )
    alt = forms.CharField(
        label=_("Keterangan foto"),
        required=False,
        max_length=150,
        help_text=_("Dibacakan untuk pengguna yang tidak melihat gambar."),
    )
