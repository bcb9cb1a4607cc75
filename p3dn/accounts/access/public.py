"""Pages for anybody, without login: read-only and the same for everybody."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from .permissions import View

KEPT_SECONDS = 300


def open_to_all(setting: str) -> Callable[[View], View]:
    """For views that nobody needs a login for, unless the installation switched them off.

    Browsers and proxies may keep the answer for a while. While `setting` is false every address is
    unknown.
    """

    def public(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not getattr(settings, setting):
                raise Http404
            response = view(request, *args, **kwargs)
            if not request.user.is_authenticated:  # else it carries that person's name and menu
                patch_cache_control(response, public=True, max_age=KEPT_SECONDS)
            return response

        return require_safe(guarded)

    return public
