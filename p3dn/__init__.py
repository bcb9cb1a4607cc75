"""What every app stands on."""

from p3dn.celery import app as celery_app

__all__ = ["celery_app"]
