"""Which language, time zone and root of addresses hold in a thread is kept by `threading` itself.

Django keeps them in what follows async code from one thread to the next. Nothing here is async
(`p3dn.wsgi` and Celery give each request and each task a thread), and asking costs eight calls
instead of one, some thousand times for a page: a seventh of the processor time of a dashboard, an
eleventh of a home, 3 to 6% of lists, with and without in turn (28 November 2026). Below 3% this file
may go.
"""

import threading
from types import ModuleType

from django.urls import base as urls
from django.utils import timezone
from django.utils.translation import trans_real

KEPT: tuple[tuple[ModuleType, str], ...] = (
    (trans_real, "_active"),
    (timezone, "_active"),
    (urls, "_prefixes"),
    (urls, "_urlconfs"),
)


def everywhere() -> None:
    """Put what `threading` keeps in the place of Django's; what holds now goes on."""
    for module, name in KEPT:
        before, own = getattr(module, name), threading.local()
        if hasattr(before, "value"):
            own.value = before.value
        setattr(module, name, own)
