"""Pages of letters: who gets reports, until when they are prepared, what was sent and how it went."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.shared.editing import edit_of, save_edit
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from reports.models import ReportDeadline, ReportLetter, ReportRecipient
from reports.official.rights import PREPARERS, may_prepare
from reports.places import chosen_region

from .forms import DeadlineChangeForm, DeadlineForm, LetterFilter, RecipientForm
from .letters import example_of
from .recipients import add_deadline, add_recipient, change_deadline, stop, switch_on
from .sending import send_again

NEWEST = 10


@requires(*REGION_WIDE)
def mail_page(request: AuthenticatedRequest) -> HttpResponse:
    """Recipients and deadlines of a region, and its newest letters."""
    regions = list(Region.objects.visible_to(request.user, REGION_WIDE))
    region = chosen_region(request, regions)
    recipients = ReportRecipient.objects.filter(region=region).select_related("person")
    context = {
        "region": region,
        "regions": regions if len(regions) > 1 else [],
        "recipients": recipients,
        "deadlines": ReportDeadline.objects.filter(region=region),
        "letters": ReportLetter.objects.filter(region=region)[:NEWEST],
        "may_write": may_prepare(request.user, region.pk),
    }
    return render(request, "reports/official/mailing/mail_page.html", context)


@requires(*PREPARERS)
@once
def recipient_create(request: AuthenticatedRequest) -> HttpResponse:
    """Note a recipient; what would be sent is shown next, before anything is switched on."""
    form = RecipientForm(request.POST or None, regions=_own_regions(request))
    if request.method == "POST" and form.is_valid():
        recipient = form.write(add_recipient, by=request.user)
        if recipient is not None:
            return redirect("reports:mail_recipient", pk=recipient.pk)
    return _form(request, {"form": form, "heading": _("Tambah penerima laporan")})


@requires(*REGION_WIDE)
def recipient_page(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What a recipient gets, shown before it is switched on; switching it on and off."""
    steps: dict[str, tuple[Callable[..., Any], str]] = {
        "on": (switch_on, _("Disimpan. Penerimanya diberi tahu lewat surel.")),
        "stop": (stop, _("Pengirimannya dihentikan.")),
    }
    shown = _recipient(request, pk)
    problem, changed = "", None
    if request.method == "POST":
        take, said = steps.get(request.POST.get("action", ""), (None, ""))
        if take is None:
            raise Http404
        try:
            take(by=request.user, recipient=shown, seen=seen_in(request.POST, shown))
            messages.success(request, said)
            return redirect("reports:mail_recipient", pk=pk)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed, shown = what, _recipient(request, pk)
        except ValidationError as error:
            problem, shown = " ".join(error.messages), _recipient(request, pk)
    context = {
        "recipient": shown,
        "example": example_of(shown),
        "may_write": may_prepare(request.user, shown.region_id),
        "problem": problem,
        "changed": changed,
        "letters": shown.letters.order_by("-pk")[:NEWEST],
    }
    return render(request, "reports/official/mailing/recipient.html", context)


def _recipient(request: AuthenticatedRequest, pk: int) -> ReportRecipient:
    rows = versioned(ReportRecipient.objects.select_related("region", "person"))
    return get_visible_or_404(rows, request.user, pk=pk)


@requires(*PREPARERS)
@once
def deadline_create(request: AuthenticatedRequest) -> HttpResponse:
    """Say until when a report is prepared."""
    form = DeadlineForm(request.POST or None, regions=_own_regions(request))
    if request.method == "POST" and form.is_valid():
        deadline = form.write(add_deadline, by=request.user)
        if deadline is not None:
            messages.success(request, _("Tenggat tersimpan."))
            return redirect(_page(deadline.region_id))
    return _form(request, {"form": form, "heading": _("Tambah tenggat laporan")})


@requires(*PREPARERS)
def deadline_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Move a deadline of one's own region, or remind of it no more."""
    own = ReportDeadline.objects.filter(region__in=access_of(request.user).region_ids(PREPARERS))
    deadline = get_object_or_404(versioned(own.select_related("region")), pk=pk)
    form = DeadlineChangeForm(request.POST or None, instance=deadline)
    edit = edit_of(request, deadline, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_deadline, deadline=deadline, by=request.user):
        messages.success(request, _("Tenggat tersimpan."))
        return redirect(_page(deadline.region_id))
    heading = _("Ubah tenggat: %s") % deadline
    return _form(request, edit.context() | {"form": form, "heading": heading})


def _own_regions(request: AuthenticatedRequest) -> list[Region]:
    return list(Region.objects.visible_to(request.user, PREPARERS))


def _form(request: AuthenticatedRequest, context: dict[str, Any]) -> HttpResponse:
    buttons = {"submit_label": _("Simpan"), "cancel_url": reverse("reports:mail_page")}
    return render(request, "reports/official/mailing/mail_form.html", context | buttons)


def _page(region_id: int) -> str:
    return reverse("reports:mail_page", query={"daerah": region_id})


class LetterList(RequiresRoles, FilteredListView):
    """Every letter, the newest first."""

    roles = frozenset(REGION_WIDE)
    model = ReportLetter
    filterset_class = LetterFilter
    heading = gettext_lazy("Surel laporan yang dikirim")
    nothing_yet = gettext_lazy("Belum ada surat. Laporan dikirim setelah ditandatangani.")
    table_template = "reports/official/mailing/_letter_table.html"
    orderings: ClassVar = {"baru": ("-pk",)}
    default_ordering = "baru"
    columns = (
        Column(gettext_lazy("Dibuat"), "written_at", "date"),
        Column(gettext_lazy("Isi"), "purpose", width=24, words=ReportLetter.Purpose.choices),
        Column(gettext_lazy("Tentang"), "about", width=40),
        Column(gettext_lazy("Kepada"), "address", width=40),
        Column(gettext_lazy("Keadaan"), "state", width=24, words=ReportLetter.State.choices),
        Column(gettext_lazy("Terakhir dicoba"), "tried_at", "date"),
        Column(gettext_lazy("Percobaan"), "attempts", "number", 10),
        Column(gettext_lazy("Sidik PDF"), "pdf_sha256", width=66),
        Column(gettext_lazy("Sidik XLSX"), "xlsx_sha256", width=66),
        Column(gettext_lazy("Jawaban server surel"), "answer", width=60),
    )

    def queryset_for(self, user: User) -> QuerySet[Any]:
        """Letters of the person's regions."""
        return ReportLetter.objects.visible_to(user)


@requires(*REGION_WIDE)
def letter_page(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One letter: to whom, when, what was attached, what became of it; sending it again."""
    letter, changed, problem = _letter(request, pk), None, ""
    if request.method == "POST":
        try:
            send_again(by=request.user, letter=letter, seen=seen_in(request.POST, letter))
            messages.success(request, _("Surat dikirim lagi."))
            return redirect("reports:mail_letter", pk=pk)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed, letter = what, _letter(request, pk)
        except ValidationError as error:
            problem, letter = " ".join(error.messages), _letter(request, pk)
    context = {
        "letter": letter,
        "changed": changed,
        "problem": problem,
        "may_write": may_prepare(request.user, letter.region_id),
    }
    return render(request, "reports/official/mailing/letter.html", context)


def _letter(request: AuthenticatedRequest, pk: int) -> ReportLetter:
    rows = versioned(ReportLetter.objects.select_related("region", "report", "recipient__person"))
    return get_visible_or_404(rows, request.user, pk=pk)
