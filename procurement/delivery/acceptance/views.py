"""Adding a photo to a handover, and looking at it."""

from django import forms
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.uploads.fields import PhotoField
from catalog.uploads.kept import KeptFile
from catalog.uploads.views import StoredFile
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role
from p3dn.audit.editing.once import once
from procurement.models import Realization, RealizationPhoto
from procurement.shared.deciding.readers import READERS
from procurement.shared.pages.taking_files import with_file

from .photos import add_handover_photo, may_add_photo

KIND = "foto-serah-terima"
"""Under this name `catalog.uploads` hands the photos out."""


class HandoverPhotoForm(forms.Form):
    """A picture, and what is to be seen on it."""

    upload = PhotoField(
        label=gettext_lazy("Foto"),
        help_text=gettext_lazy(
            "JPG, PNG atau WebP, paling besar 12 MB. Foto tidak dapat dihapus lagi."
        ),
    )
    caption = forms.CharField(
        label=gettext_lazy("Keterangan foto"),
        max_length=150,
        help_text=gettext_lazy("Contoh: 30 kursi di ruang tunggu, pelat nomor seri."),
    )


@requires(Role.REQUESTER.value)
@once
def handover_photo_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a photo of what was handed over."""
    shown = get_visible_or_404(Realization.objects.all(), request.user, pk=pk)
    if not may_add_photo(request.user, shown):
        raise Http404
    back = reverse("procurement:realization_detail", args=[pk])
    kept = KeptFile(request, "upload", f"photo of handover {pk}")
    form = HandoverPhotoForm(request.POST or None, kept.files or None)

    def act() -> str:
        add_handover_photo(by=request.user, realization=shown, **form.cleaned_data)
        return _("Foto tersimpan.")

    context = {
        "shown": shown,
        "heading": _("Tambah foto serah terima"),
        "submit_label": _("Simpan foto"),
        "cancel_url": back,
    }
    template = "procurement/delivery/acceptance/photo_form.html"
    return with_file(request, template, context, form=form, kept=kept, act=act)


def stored_photo(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """A photo of a visible delivery, for those who read or decide requests; 404 otherwise."""
    if not access_of(request.user).has(*READERS):
        raise Http404
    photo = get_visible_or_404(RealizationPhoto.objects.all(), request.user, pk=pk)
    return photo.image, f"foto-serah-terima-{photo.pk}"
