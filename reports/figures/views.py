"""What every figure means: one page, from the declarations that also count."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import Access, access_of
from p3dn.accounts.models import Region
from p3dn.audit.editing.once import nothing_made, once
from p3dn.ui.lists.known import knows
from procurement.shared.deciding.readers import READERS

from .checking import CHECKERS, check_figure, checks_of
from .figure import Figure
from .register import BY_KEY, FIGURES
from .terms import AnswerTerm


def _is_shown(figure: Figure, access: Access) -> bool:
    return not isinstance(figure.counted, AnswerTerm) or access.has(*figure.counted.roles)


@requires(*READERS)
@knows()
def meanings(request: AuthenticatedRequest) -> HttpResponse:
    """Every figure that the reader may see, in the order of the dashboards, and who checked it."""
    access = access_of(request.user)
    figures = [figure for figure in FIGURES if _is_shown(figure, access)]
    checks = checks_of(request.user, figures)
    rows = [
        (figure, checks[figure.key], figure.notes(checks[figure.key].words)) for figure in figures
    ]
    regions = list(Region.objects.visible_to(request.user, CHECKERS))
    checked = {key for key, one in checks.items() if one.is_by(request.user)}
    context = {"rows": rows, "regions": regions, "checked": checked}
    return render(request, "reports/figures/meanings.html", context)


@require_POST
@requires(*CHECKERS)
@once
def figure_check(request: AuthenticatedRequest) -> HttpResponse:
    """Say that one has checked the definition that stood on the page."""
    figure = BY_KEY.get(request.POST.get("angka", ""))
    regions = {str(one.pk): one for one in Region.objects.visible_to(request.user, CHECKERS)}
    region = regions.get(request.POST.get("daerah", ""))
    if figure is None or region is None or not _is_shown(figure, access_of(request.user)):
        raise Http404
    page = redirect("reports:figure_meanings")
    page["Location"] += f"#{figure.key}"
    try:
        check_figure(
            user=request.user, region=region, figure=figure, seen=request.POST.get("sidik", "")
        )
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return nothing_made(page)
    messages.success(
        request, _("Pemeriksaan definisi “%(label)s” dicatat.") % {"label": figure.label}
    )
    return page
