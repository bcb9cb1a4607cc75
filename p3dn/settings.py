"""Settings of every installation, read from the environment; docs/operations.md lists them all.

Production is the default and refuses to start half-configured. `make run` sets P3DN_DEMO, which
fills the gaps with values fit for one machine and nobody else.
"""

from pathlib import Path

import bootstrap
import dj_database_url
import django_stubs_ext
from celery.schedules import crontab
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from . import embedded, env

django_stubs_ext.monkeypatch()  # `ModelForm[Product]` and the like can be written

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = env.data_dir()

DEBUG = env.boolean("DEBUG", default=False)
DEMO = env.boolean("P3DN_DEMO", default=False)
PRODUCTION = not (DEBUG or DEMO)

# --- Identity of the installation ---------------------------------------------------------------

SECRET_KEY = env.secret("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.listing("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = env.listing("ALLOWED_HOSTS")
if PRODUCTION:
    if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5:
        raise env.refuse(
            "SECRET_KEY",
            "belum diisi, atau terlalu mudah ditebak (perlu 50 huruf acak).",
            "Buat dengan: python3 -c 'import secrets; print(secrets.token_urlsafe(50))'. "
            "Untuk uji coba di komputer sendiri pakai “make run”, atau isi P3DN_DEMO=true.",
        )
    if not ALLOWED_HOSTS:
        raise env.refuse(
            "ALLOWED_HOSTS", "belum diisi.", "Isi dengan nama situs, contoh: p3dn.kota.go.id."
        )
else:
    SECRET_KEY = SECRET_KEY or env.kept_secret(DATA_DIR / "secret_key")
    ALLOWED_HOSTS = ALLOWED_HOSTS or ["localhost", "127.0.0.1", "[::1]"]

# What letters and papers lead to; a name that begins with a dot stands for many, and leads nowhere.
SITE_URL = env.url("SITE_URL", ["https", "http"]).rstrip("/") or (
    f"https://{ALLOWED_HOSTS[0].lstrip('.*')}"
    if PRODUCTION
    else f"http://127.0.0.1:{env.integer('PORT', default=8000)}"
)

# --- Parts --------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "p3dn.accounts.operating.apps.OperatingConfig",  # django.contrib.admin
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "pgtrigger",
    "pghistory",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "django_filters",
    "django_htmx",
    "heroicons",
    "p3dn.ui",
    "p3dn.accounts",
    "p3dn.audit",
    "p3dn.jobs",
    "catalog",
    "procurement",
    "reports",
    "demo",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "p3dn.ui.serving.compression.CompressText",
    "p3dn.ui.serving.middleware.keep_private",
    "p3dn.ui.theme.ask_for_preference",
    "p3dn.ui.languages.choosing.speak",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "p3dn.accounts.languages.speak_to_person",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "p3dn.accounts.middleware.login_over_page",
    "p3dn.accounts.middleware.tell_saved",
    "p3dn.ui.readable.ReadableRequests",
    "p3dn.ui.lists.parameters.EarlierAddresses",
    "pghistory.middleware.HistoryMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "p3dn.accounts.frame.context.frame",
            ],
        },
    },
]

FORM_RENDERER = "p3dn.ui.markup.widgets.LeanRenderer"
ROOT_URLCONF = "p3dn.urls"
WSGI_APPLICATION = "p3dn.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FILTERS_EMPTY_CHOICE_LABEL = _("Semua")
CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "bootstrap5"

# --- Accounts -----------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "p3dn.accounts.login.adapter.AccountAdapter"
ACCOUNT_FORMS = {"login": "p3dn.accounts.login.forms.LoginForm"}
ACCOUNT_LOGIN_METHODS = {"email", "username"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = "nip"
ACCOUNT_USER_DISPLAY = "django.utils.encoding.force_str"  # people go by their name, not their NIP
ACCOUNT_SIGNUP_FIELDS = ["email*", "username", "password1*", "password2*"]
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # strangers are not told whether an address is known
ACCOUNT_EMAIL_VERIFICATION = "none"  # administrators enter the addresses
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[P3DN] "
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
# Failures count for each client, and for each client and login; never for a login alone, or
# anybody could keep its owner out. An office behind one address shares the first limits.
ACCOUNT_RATE_LIMITS = {"login": "120/m/ip", "login_failed": "30/m/ip,5/5m/key"}
MFA_FORMS = {"authenticate": "p3dn.accounts.login.forms.SecondStepForm"}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
# Operators enter /kelola/ with a second factor only; a trial may do without.
OPERATOR_SECOND_FACTOR = env.boolean("OPERATOR_SECOND_FACTOR", default=PRODUCTION)
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "nip", "full_name", "phone")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "p3dn.accounts.login.passwords.GuessableValidator"},
]

# --- Database, queue and cache ------------------------------------------------------------------

DATABASE_URL = env.url("DATABASE_URL", ["postgres", "postgresql"])
REDIS_URL = env.url("REDIS_URL", ["redis", "rediss", "unix"])
# Without a server of that kind its embedded engine takes its place. Here it is only named: the
# programs that need it start it (`embedded.attach_configured`), so reading settings starts nothing.
EMBEDDED = frozenset(
    name for name, given in {"postgres": DATABASE_URL, "valkey": REDIS_URL}.items() if not given
)
EMBEDDED_DURABLE = env.boolean("P3DN_DURABLE", default=True)
_addresses = embedded.addresses(DATA_DIR)
DATABASE_URL = DATABASE_URL or _addresses["postgres"]
REDIS_URL = REDIS_URL or _addresses["valkey"]

DATABASES = {"default": dj_database_url.parse(DATABASE_URL)}
DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
if env.boolean("DATABASE_POOL", default=True):
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": 1,
        "max_size": env.integer("DATABASE_POOL_SIZE", default=8, least=1),
        "timeout": 10,
    }
CACHE_URL = env.url("CACHE_URL", ["redis", "rediss", "unix"]) or env.numbered(REDIS_URL, 1)
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": CACHE_URL,
        "KEY_PREFIX": "p3dn",
    }
}
SESSION_ENGINE = "p3dn.accounts.login.sessions"
SESSION_COOKIE_AGE = env.integer("SESSION_HOURS", default=12, least=1) * 3600
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- Background work ----------------------------------------------------------------------------

CELERY_BROKER_URL = env.broker(REDIS_URL)
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True  # the Job row is the truth about long work
# A task is taken off the queue when it is done: a worker that dies leaves it to the next one.
# Long work does not wait for that, since the queue gives a message out again only after the
# visibility timeout: the job's own lease (`p3dn.jobs.life.claims`) tells within seconds. Whichever comes
# first, a job is claimed before it is worked on, so that a message received twice does nothing.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_SOFT_TIME_LIMIT = 25 * 60  # seconds
CELERY_TASK_TIME_LIMIT = 30 * 60
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 60 * 60,  # above the time limit, or a long task would run twice
    "socket_connect_timeout": 5,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A page that starts work must not hang on a dead queue.
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 2, "interval_start": 0.1, "interval_max": 0.5}
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_MAX_TASKS_PER_CHILD = 200
CELERY_TIMEZONE = env.time_zone("TIME_ZONE", "Asia/Jakarta")
# Name of the entry -> {"task": dotted path, "schedule": crontab or seconds}.
CELERY_BEAT_SCHEDULE: dict[str, dict[str, object]] = {
    "expiry reminders": {
        "task": "catalog.tasks.send_expiry_reminders",
        "schedule": crontab(hour=6, minute=30),
    },
    "jobs that lost their worker": {
        "task": "p3dn.jobs.tasks.find_lost_jobs",
        "schedule": 15.0,
        "options": {"expires": 15},  # no use in a heap of them when no worker takes any
    },
    "exports that lost their worker": {
        "task": "p3dn.jobs.tasks.find_lost_exports",
        "schedule": 60.0,
        "options": {"expires": 60},
    },
    "exports made long ago": {
        "task": "p3dn.jobs.tasks.remove_old_exports",
        "schedule": crontab(hour=3, minute=50),
    },
    "imports checked long ago": {
        "task": "p3dn.jobs.tasks.end_old_imports",
        "schedule": crontab(hour=3, minute=55),
    },
    "files of refused forms": {
        "task": "catalog.tasks.remove_pending_uploads",
        "schedule": crontab(minute=17),
    },
    "producers alike": {
        "task": "catalog.tasks.compare_producer_names",
        "schedule": crontab(minute="*/5"),
        "options": {"expires": 5 * 60},
    },
    "what is left of products": {
        "task": "catalog.tasks.work_out_volumes",
        "schedule": 60.0,
        "options": {"expires": 60},
    },
    "sums and their purchases": {
        "task": "procurement.tasks.compare_sums",
        "schedule": crontab(hour=2, minute=20),
    },
    "quality": {"task": "procurement.tasks.count_quality", "schedule": crontab(hour=2, minute=50)},
    "days to decide": {
        "task": "procurement.tasks.tell_deadlines",
        "schedule": crontab(hour=6, minute=40),
    },
    "plans of 31 March": {
        "task": "reports.tasks.freeze_plans",
        "schedule": crontab(hour=1, minute=20),
    },
    "letters with official reports": {
        "task": "reports.tasks.send_report_letters",
        "schedule": crontab(minute="*/5"),
        "options": {"expires": 5 * 60},
    },
    "reports to be prepared": {
        "task": "reports.tasks.remind_of_reports",
        "schedule": crontab(hour=6, minute=50),
    },
    "keys of sent forms": {
        "task": "p3dn.audit.tasks.forget_submissions",
        "schedule": crontab(hour=3, minute=40),
    },
}
# What pages lack until it was done once; a worker that starts has it done (`p3dn.celery.FirstWork`).
WORK_AT_START = ("catalog.tasks.work_out_volumes", "procurement.tasks.count_quality")

# --- Language, time, places ---------------------------------------------------------------------

LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
# Each app has its own sentences beside it. In p3dn/ui/locale: those of Django and allauth in our words.
LOCALE_PATHS = [BASE_DIR / "p3dn/ui/locale", BASE_DIR / "p3dn/locale"]
FORMAT_MODULE_PATH = "p3dn.ui.languages.formats"
TIME_ZONE = CELERY_TIMEZONE
USE_TZ = True
USE_THOUSAND_SEPARATOR = False  # figures are written by p3dn.ui, codes must never be grouped

# --- Files --------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = env.path("STATIC_ROOT", DATA_DIR / "static")
STATICFILES_DIRS = [
    *([BASE_DIR / "static"] if (BASE_DIR / "static").is_dir() else []),
    ("bootstrap", Path(bootstrap.__path__[0])),
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Uploads are private: no address leads to them but views that ask `visible_to` first.
MEDIA_ROOT = env.path("MEDIA_ROOT", DATA_DIR / "media")
FILE_UPLOAD_PERMISSIONS = 0o640
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o750
# Search and product sheets without login; verified products only.
PUBLIC_CATALOGUE = env.boolean("PUBLIC_CATALOGUE", default=True)
# Granted exemptions and import approvals without login; no people, no prices, no free words.
PUBLIC_EXEMPTIONS = env.boolean("PUBLIC_EXEMPTIONS", default=True)
UPLOAD_MAX_BYTES = env.integer("UPLOAD_MAX_MB", default=20, least=1) * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024  # form fields only; files have the limit above
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # a request with some hundred lines
DATA_UPLOAD_MAX_NUMBER_FILES = 60  # a folder of scans
SCANS_MAX_BYTES = env.integer("SCANS_MAX_MB", default=100, least=1) * 1024 * 1024  # all together

# --- Security -----------------------------------------------------------------------------------

SECURE_SSL_REDIRECT = env.boolean("SSL_REDIRECT", default=PRODUCTION)
SECURE_HSTS_SECONDS = env.integer("HSTS_SECONDS", default=31_536_000 if PRODUCTION else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
BEHIND_PROXY = env.boolean("BEHIND_PROXY", default=False)
if BEHIND_PROXY:
    # Only true behind a proxy that sets this header itself, else anyone could send it.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# How many proxies of our own stand in front and add to X-Forwarded-For (accounts/clients.py).
TRUSTED_PROXIES = env.integer("TRUSTED_PROXIES", default=int(BEHIND_PROXY), most=10)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = env.listing("CSRF_TRUSTED_ORIGINS")
CSRF_FAILURE_VIEW = "p3dn.accounts.views.session.csrf_failure"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],  # the small icons inside Bootstrap's style sheet
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# --- E-mail -------------------------------------------------------------------------------------

EMAIL_HOST = env.text("EMAIL_HOST")
if EMAIL_HOST:
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
elif PRODUCTION:
    raise env.refuse(
        "EMAIL_HOST",
        "belum diisi, sehingga surel atur ulang kata sandi tidak akan sampai.",
        "Isi dengan nama server surel (SMTP).",
    )
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"
EMAIL_PORT = env.integer("EMAIL_PORT", default=587, least=1, most=65535)
EMAIL_HOST_USER = env.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = env.secret("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = env.boolean("EMAIL_USE_TLS", default=True)
EMAIL_TIMEOUT = 10
# of an official report what is larger is sent as a link
REPORT_MAIL_MOST_BYTES = env.integer("REPORT_MAIL_MOST_MB", default=8, least=1, most=50) * 1024**2
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("EMAIL_FROM", "p3dn@localhost")

# --- Logging ------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {
        "handlers": ["stderr"],
        "level": env.choice("LOG_LEVEL", ["DEBUG", "INFO", "WARNING", "ERROR"], "INFO"),
    },
    "loggers": {"django": {"level": "INFO", "propagate": True, "handlers": []}},
}
