"""What every figure means: one page, from the declarations that also count."""

from django.http import HttpResponse
from django.shortcuts import render

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.ui.lists.known import knows
from procurement.shared.readers import READERS

from .register import FIGURES
from .terms import AnswerTerm


@requires(*READERS)
@knows()
def meanings(request: AuthenticatedRequest) -> HttpResponse:
    """Every figure that the reader may see, in the order of the dashboards."""
    access = access_of(request.user)
    figures = [
        figure
        for figure in FIGURES
        if not isinstance(figure.counted, AnswerTerm) or access.has(*figure.counted.roles)
    ]
    return render(request, "reports/figures/meanings.html", {"figures": figures})
