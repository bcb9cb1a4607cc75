"""The pages of kept views: a name for one, and all that one keeps."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import KeptView
from p3dn.ui.lists.addresses import heading_of
from p3dn.ui.undoing import tell

from .forms import KeepForm
from .services import UNDO, facts_of, forget_view, keep_view


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def view_keep(request: AuthenticatedRequest) -> HttpResponse:
    """Ask for a name, keep the view, and go back to the list."""
    if request.method != "POST":
        form = KeepForm(initial={"address": request.GET.get("alamat", "")})
        return render(request, "accounts/kept/keep.html", {"form": form})
    form = KeepForm(request.POST)
    if form.is_valid():
        try:
            kept = keep_view(user=request.user, **form.cleaned_data)
        except ValidationError as refused:
            form.add_error("name", refused.messages)
        else:
            messages.success(request, _("Tampilan “%(name)s” disimpan.") % {"name": kept.name})
            return redirect(kept.address)
    return render(request, "accounts/kept/keep.html", {"form": form})


@require_safe
@login_required
def view_list(request: AuthenticatedRequest) -> HttpResponse:
    """All views that one keeps."""
    views = [(view, heading_of(view.path)) for view in KeptView.objects.visible_to(request.user)]
    return render(request, "accounts/kept/views.html", {"views": views})


@require_POST
@login_required
def view_forget(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Forget one of them."""
    view = get_visible_or_404(KeptView.objects, request.user, pk=pk)
    facts = facts_of(view)
    forget_view(view=view)
    tell(request, _("Tampilan “%(name)s” dihapus.") % {"name": view.name}, UNDO, facts)
    return redirect("accounts:view_list")
