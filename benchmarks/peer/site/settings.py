"""Settings of the shop: Oscar's documented minimum, as quick as its own settings allow.

Database connection with its pool, cache, sessions, messages, static files, language and secret key
come from our settings through OSCAR_SHARED, so that both sites have the same. Left out, to the
shop's favour: spelling suggestions (a second search per page), thumbnails, flat pages, choice of
language, and facets by query, which Whoosh does not know.
"""

import json
import os
from pathlib import Path

from oscar import INSTALLED_APPS as OSCAR_APPS
from oscar import defaults

globals().update({name: getattr(defaults, name) for name in dir(defaults) if name.isupper()})
globals().update(json.loads(os.environ["OSCAR_SHARED"]))

FOLDER = Path(os.environ["OSCAR_FOLDER"])
ENGINE = os.environ["OSCAR_ENGINE"]  # Whoosh or Xapian
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
SITE_ID = 1
REPLACED = {
    "oscar.apps.search.apps.SearchConfig": "benchmarks.peer.site.search.apps.SearchConfig",
}
INSTALLED_APPS = [REPLACED.get(app, app) for app in OSCAR_APPS]
ROOT_URLCONF = "benchmarks.peer.site.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "oscar.apps.basket.middleware.BasketMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,  # cached, since DEBUG is off
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "oscar.apps.search.context_processors.search_form",
                "oscar.apps.checkout.context_processors.checkout",
                "oscar.apps.communication.notifications.context_processors.notifications",
                "oscar.core.context_processors.metadata",
            ],
        },
    },
]
STATIC_ROOT = FOLDER / "static"
MEDIA_ROOT = FOLDER / "media"

OSCAR_DEFAULT_CURRENCY = "IDR"
OSCAR_THUMBNAILER = "benchmarks.peer.site.pictures.NoThumbnails"
OSCAR_SEARCH_FACETS = {
    "fields": {
        "product_class": {"name": "Jenis", "field": "product_class"},
        "rating": {"name": "Penilaian", "field": "rating"},
    },
    "queries": {},
}
HAYSTACK_CONNECTIONS = {
    "default": {
        "ENGINE": {
            "Whoosh": "haystack.backends.whoosh_backend.WhooshEngine",
            "Xapian": "xapian_backend.XapianEngine",
        }[ENGINE],
        "PATH": str(FOLDER / ENGINE.lower()),
        "INCLUDE_SPELLING": False,
    }
}
HAYSTACK_SIGNAL_PROCESSOR = "haystack.signals.BaseSignalProcessor"
