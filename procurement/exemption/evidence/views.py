"""Handing in the papers of an exemption, and reading them."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.uploads.kept import KeptFile
from catalog.uploads.views import StoredFile
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.once import once
from procurement.exemption.reads import shown_exemption
from procurement.models import ExemptionFile
from procurement.request.lines import REQUESTER
from procurement.shared.deciding.readers import READERS
from procurement.shared.pages.taking_files import with_file

from .forms import EvidenceForm
from .services import add_evidence, may_add

KIND = "bukti-pengecualian"
"""Under this name `catalog.uploads` hands the papers out, as a download and as pictures."""


@requires(REQUESTER)
@once
def evidence_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a letter or document for those who decide."""
    exemption = shown_exemption(request.user, pk)
    if not may_add(request.user, exemption):
        raise Http404
    back = reverse("procurement:exemption_detail", args=[pk])
    kept = KeptFile(request, "upload", f"evidence of exemption {pk}")
    form = EvidenceForm(request.POST or None, kept.files or None, of=exemption)

    def act() -> str:
        add_evidence(by=request.user, exemption=exemption, **form.cleaned_data)
        return _("Berkas bukti tersimpan.")

    context = {
        "exemption": exemption,
        "heading": _("Tambah berkas bukti"),
        "submit_label": _("Simpan berkas"),
        "cancel_url": back,
    }
    template = "procurement/exemption/evidence/evidence_form.html"
    return with_file(request, template, context, form=form, kept=kept, act=act)


def stored_evidence(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """A paper of a visible exemption, for those who read or decide requests; 404 otherwise."""
    if not access_of(request.user).has(*READERS):
        raise Http404
    paper = get_visible_or_404(ExemptionFile.objects.all(), request.user, pk=pk)
    return paper.file, f"bukti-{paper.pk}"
