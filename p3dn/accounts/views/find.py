"""The search over everything: a page, and what the field of the bar proposes while one types."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.ui.finding.asked import LONGEST, SHORTEST, Asked
from p3dn.ui.finding.registry import find_everything, only_exact
from p3dn.ui.lists.query import misread


@login_required
@require_safe
def find(request: AuthenticatedRequest) -> HttpResponse:
    """`?q=`: hits by kind; a number leads to its record, unless two records have it."""
    asked = Asked(request.GET.get("q", ""))
    groups = find_everything(request.user, asked)
    exact = only_exact(groups)
    context = {
        "asked": asked,
        "groups": groups,
        "count": sum(len(group.hits) for group in groups),
        "shortest": SHORTEST,
        "longest": LONGEST,
        "without_role": not access_of(request.user).grants,
    }
    if request.htmx:
        return render(request, "accounts/_find_options.html", context)
    if exact:
        return redirect(exact.url)
    if asked.is_long:
        problem = _("Hanya %(longest)d huruf pertama yang dicari.") % {"longest": LONGEST}
        misread(request, "q", _("Yang dicari"), asked.typed, problem)
    return render(request, "accounts/find.html", context)
