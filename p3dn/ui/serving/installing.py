"""What makes the site an app on a phone: its manifest, its worker, and the page without a line.

The same for everybody who reads a language, and without a secret; the worker stands at the root, since it may only serve
what lies below its own address.
"""

import json
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

PRIMARY, GROUND = "#196bcd", "#f5f6f8"  # as in static/css/tokens.css
DRAWN_WITH = (
    "bootstrap/css/bootstrap.min.css",
    "css/tokens.css",
    "css/frame.css",
    "css/components.css",
    "img/mark.svg",
)
KEPT_SECONDS = 3600


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """Name, colours and icons of the installed app."""
    icons = [
        {"src": static(name), "sizes": "any", "type": "image/svg+xml", "purpose": purpose}
        for name, purpose in (("img/mark.svg", "any"), ("img/mark-full.svg", "maskable"))
    ]
    answer = JsonResponse(
        {
            "name": _("P3DN – belanja produk dalam negeri"),
            "short_name": "P3DN",
            "description": _("Belanja produk dalam negeri pemerintah daerah."),
            "lang": get_language(),
            "id": "/",
            "start_url": reverse("home"),
            "scope": "/",
            "display": "standalone",
            "theme_color": PRIMARY,
            "background_color": GROUND,
            "icons": icons,
        },
        content_type="application/manifest+json",
    )
    answer["Cache-Control"] = f"public, max-age={KEPT_SECONDS}"
    return answer


@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    """What is shown without a line; drawn without the request, so that it holds nobody's name."""
    answer = HttpResponse(render_to_string("offline.html"))
    answer["Cache-Control"] = "public, no-cache"
    return answer


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The script of static/js/worker.js, told what to keep; a new release has a new name."""
    shell = [reverse("offline"), *map(static, DRAWN_WITH)]
    text = render_to_string("offline.html")
    name = "p3dn-" + sha256(json.dumps([shell, text]).encode()).hexdigest()[:12]
    script = (settings.BASE_DIR / "static/js/worker.js").read_text(encoding="utf-8")
    told = f"const NAME = {json.dumps(name)};\nconst SHELL = {json.dumps(shell)};\n"
    answer = HttpResponse(told + script, content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "public, no-cache"
    return answer
