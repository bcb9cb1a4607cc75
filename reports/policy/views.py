"""The region's policy on domestic products: for everybody of the region to read, kept by its administrators."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.shared.editing import edit_of, save_edit
from catalog.uploads.kept import KeptFile
from catalog.uploads.views import StoredFile
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned
from p3dn.audit.views import history_page
from procurement.shared.deciding.readers import READERS
from reports.models import PolicyPaper
from reports.places import chosen_region

from .forms import ChangeForm, PaperForm
from .services import KEEPERS, add_paper, change_paper

KIND = "kebijakan"
"""Under this name `catalog.uploads` hands the papers out, as a download and as pictures."""


@requires()
def policy(request: AuthenticatedRequest) -> HttpResponse:
    """Every paper by its kind, those in force first; what is missing is said."""
    regions = list(Region.objects.visible_to(request.user))
    region = chosen_region(request, regions)
    today = timezone.localdate()
    papers = PolicyPaper.objects.visible_to(request.user).filter(region=region)
    groups: dict[str, dict[str, Any]] = {
        kind.value: {"label": kind.label, "now": [], "before": []} for kind in PolicyPaper.Kind
    }
    for paper in papers.select_related("entered_by"):
        ended = paper.valid_to is not None and paper.valid_to < today
        groups[paper.kind]["before" if ended else "now"].append(paper)
    context = {
        "region": region,
        "regions": regions if len(regions) > 1 else [],
        "groups": list(groups.values()),
        "reads_targets": access_of(request.user).has(*READERS),
        "may_write": region.pk in access_of(request.user).region_ids(KEEPERS),
    }
    return render(request, "reports/policy/policy.html", context)


@requires(*KEEPERS)
@once
def paper_create(request: AuthenticatedRequest) -> HttpResponse:
    """Enter a paper with its file."""
    region = chosen_region(request, list(Region.objects.visible_to(request.user, KEEPERS)))
    kept = KeptFile(request, "upload", f"policy of region {region.pk}")
    form = PaperForm(request.POST or None, kept.files or None)
    if request.method == "POST":
        if kept.valid(form) and form.write(add_paper, by=request.user, region=region):
            kept.forget()
            messages.success(request, _("Dokumen kebijakan tersimpan."))
            return redirect(_page(region))
        kept.keep(form)
    context = {
        "form": form,
        "heading": _("Tambah dokumen kebijakan"),
        "submit_label": _("Simpan"),
        "cancel_url": _page(region),
    }
    return render(request, "reports/policy/paper_form.html", context)


@requires(*KEEPERS)
def paper_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct what is said of a paper, or let it end."""
    regions = access_of(request.user).region_ids(KEEPERS)
    own = PolicyPaper.objects.filter(region__in=regions).select_related("region")
    paper = get_object_or_404(versioned(own), pk=pk)
    form = ChangeForm(request.POST or None, instance=paper)
    edit = edit_of(request, paper, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_paper, paper=paper, by=request.user):
        messages.success(request, _("Dokumen kebijakan tersimpan."))
        return redirect(_page(paper.region))
    context = edit.context() | {
        "form": form,
        "heading": _("Ubah keterangan dokumen"),
        "submit_label": _("Simpan"),
        "cancel_url": _page(paper.region),
    }
    return render(request, "reports/policy/paper_form.html", context)


@requires()
def paper_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who wrote and changed what is said of a paper."""
    paper = get_visible_or_404(PolicyPaper.objects.select_related("region"), request.user, pk=pk)
    return history_page(request, paper, back=_page(paper.region), private=frozenset({"file"}))


def stored_paper(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """The file of a paper of one's region; 404 otherwise, and for one without."""
    paper = get_visible_or_404(PolicyPaper.objects.all(), request.user, pk=pk)
    if not paper.file:
        raise Http404
    return paper.file, f"kebijakan-{paper.pk}"


def _page(region: Region) -> str:
    return reverse("reports:policy", query={"daerah": region.pk})
