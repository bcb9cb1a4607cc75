"""Entry point of the web server: `gunicorn p3dn.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")

application = get_wsgi_application()
