"""Entry point of the web server: `gunicorn p3dn.wsgi`."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from .ui.readable import only_utf8

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")

application = only_utf8(get_wsgi_application())

# All pages are loaded before the first reader asks for one of them.
import_module(settings.ROOT_URLCONF)

# What was loaded to start with stays for good: the collector need not walk through it at every turn.
gc.collect()
gc.freeze()
