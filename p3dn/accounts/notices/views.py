"""The page of notices, and which of them come by mail."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Notice
from p3dn.ui.lists.known import PAGE, asked_page, knows
from p3dn.ui.undoing import tell
from p3dn.ui.values.formats import number

from .forms import MailForm
from .kinds import kinds_for, text_of, url_of
from .services import UNDO, choose_mails, mark_read

PAGE_SIZE = 25


@require_safe
@login_required
@knows(PAGE)
def notice_list(request: AuthenticatedRequest) -> HttpResponse:
    """What one was told, unread first."""
    rows = Notice.objects.visible_to(request.user).for_page(timezone.now())
    page = asked_page(request, Paginator(rows, PAGE_SIZE))
    shown = [(notice, text_of(notice), url_of(notice)) for notice in page]
    return render(request, "accounts/notices.html", {"page_obj": page, "shown": shown})


@require_POST
@login_required
def notice_read(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Mark one as read, and go on to its record if that was the button."""
    notice = get_visible_or_404(Notice.objects, request.user, pk=pk)
    opened = url_of(notice) if request.POST.get("buka") else ""
    _read(request, [notice.pk], told=not opened)
    return redirect(opened or "accounts:notice_list")


@require_POST
@login_required
def notices_read(request: AuthenticatedRequest) -> HttpResponse:
    """Mark all as read."""
    _read(request, None, told=True)
    return redirect("accounts:notice_list")


def _read(request: AuthenticatedRequest, notices: list[int] | None, *, told: bool) -> None:
    """Mark them, and say so with a way back where the person stays with the list."""
    at = timezone.now()
    count = mark_read(user=request.user, notices=notices, at=at)
    if count and told:
        text = ngettext(
            "%(n)s pemberitahuan ditandai sudah dibaca.",
            "%(n)s pemberitahuan ditandai sudah dibaca.",
            count,
        )
        tell(request, text % {"n": number(count)}, UNDO, {"at": at.isoformat()})


@require_POST
@login_required
def mail_choose(request: AuthenticatedRequest) -> HttpResponse:
    """Keep which kinds come by mail."""
    offered = kinds_for(access_of(request.user).roles)
    form = MailForm(request.POST, offered=offered)
    if form.is_valid():
        among = [kind.key for kind in offered]
        choose_mails(user=request.user, kinds=form.cleaned_data["kinds"], among=among)
        messages.success(request, _("Pilihan surel disimpan."))
    else:
        messages.error(request, _("Pilihan itu tidak dikenal. Muat ulang halaman."))
    return redirect("accounts:profile")
