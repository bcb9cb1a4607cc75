"""What browsers and proxies may keep of our answers, and when a fragment is given at all."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control, patch_vary_headers

Answer = Callable[[HttpRequest], HttpResponseBase]
KEPT_BY_ONE = re.compile(r"\bprivate\b.*\bmax-age=[1-9]|\bmax-age=[1-9].*\bprivate\b")


def keep_private(get_response: Answer) -> Answer:
    """Nothing is kept by anybody, unless the view says otherwise; stands right behind WhiteNoise.

    `public` is for answers that are the same for everybody and need no login; `private` with a
    `max-age` for pictures that one's own browser may keep. Whatever else a view says, the answer is
    kept by no cache, so that neither the next person at the desk nor Back finds an old page.

    Pages and fragments of htmx may share an address. Each says so (`Vary`), and a fragment is only
    given to an exchange within a page: htmx restoring its history or loading a whole page by a
    link is answered as any browser is.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        if _wants_whole_page(request):
            request.META.pop("HTTP_HX_REQUEST", None)
            request.__dict__.pop("headers", None)  # made of META once, and kept
        response = get_response(request)
        patch_vary_headers(response, ["HX-Request"])
        said = response.get("Cache-Control", "")
        if "public" not in said and not KEPT_BY_ONE.search(said):
            patch_cache_control(response, private=True, no_store=True)
        return response

    return answer


def _wants_whole_page(request: HttpRequest) -> bool:
    """Whether htmx asks for a page, not for a part of one."""
    headers = request.headers
    return "true" in (headers.get("HX-History-Restore-Request"), headers.get("HX-Boosted"))
