"""What differs in tests: throw-away engines, fast password hashes, and a share for each process."""

import os
from pathlib import Path

_root = Path(__file__).resolve().parent.parent
_number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))

os.environ.setdefault("P3DN_DEMO", "true")
os.environ.setdefault("P3DN_DATA_DIR", str(_root / ".data" / "test"))
os.environ.setdefault("P3DN_DURABLE", "false")
# Valkey's numbered databases keep the processes of a parallel run apart.
os.environ["DATABASE_POOL"] = "false"

from p3dn import env  # noqa: E402 -- the environment above must be set before
from p3dn.settings import *  # noqa: E402, F403 -- all of it, then what differs
from p3dn.settings import CACHES, REDIS_URL, STATIC_ROOT, STORAGES  # noqa: E402 -- same

CACHES["default"]["LOCATION"] = env.numbered(REDIS_URL, 2 * _number + 1)
CELERY_BROKER_URL = env.broker(env.numbered(REDIS_URL, 2 * _number + 2))

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # read by WhiteNoise, written by nobody here
