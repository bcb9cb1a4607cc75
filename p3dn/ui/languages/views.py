"""Choosing a language."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from p3dn.ui.requests import way_back

from .choosing import choose_language


# Pages for anybody offer the choice and carry no token, so that caches may keep them; whoever makes
# a browser send this from elsewhere changes words on a screen.
@csrf_exempt
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Indonesian or English; back to the page where it was chosen."""
    response = HttpResponseRedirect(way_back(request))
    choose_language(request, response, request.POST.get("bahasa", ""))
    return response
