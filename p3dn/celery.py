"""Background work: the Celery application, configured by the settings named CELERY_*."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")

app = Celery("p3dn")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
