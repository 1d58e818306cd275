"""Every setting, from the environment. Importing this file changes nothing and reads no server."""

from pathlib import Path
from urllib.parse import urlsplit

import environ
from celery.schedules import crontab
from csp.constants import NONE, SELF
from kombu import Queue

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
DATA = Path(env.str("CONCORD_DATA", default=str(BASE_DIR / "var")))

# Demo mode: an invented trust, listed sign-ins, mail to files. Never with a real trust's data.
DEMO = env.bool("CONCORD_DEMO", default=False)
DEBUG = env.bool("CONCORD_DEBUG", default=False)
CONCORD_URL = env.str("CONCORD_URL", default="http://localhost:8000").rstrip("/")
HTTPS = CONCORD_URL.startswith("https://")
SECRET_KEY = env.str("SECRET_KEY", default="for-commands-and-tests-only-not-for-a-server-that-listens")
ALLOWED_HOSTS = env.list("CONCORD_HOSTS", default=[urlsplit(CONCORD_URL).hostname, "localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = [CONCORD_URL]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.google",
    "allauth.socialaccount.providers.microsoft",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "csp",
    "django_filters",
    "django_htmx",
    "template_partials",
    "rest_framework",
    "rest_framework.authtoken",
    "drf_spectacular",
    "pgtrigger",
    "pghistory",
    "trust",
    "trust.history",
    "trust.notices",
    "trust.reports",
    "trust.imports",
    "schools",
    "charter",
    "charter.services",
    "charter.adoption",
    "charter.workload",
    "charter.values",
    "charter.review",
    "charter.deciding",
    "charter.publication",
    "people",
    "safeguarding",
    "safeguarding.register",
    "safeguarding.training",
    "safeguarding.policies",
    "safeguarding.supervision",
    "safeguarding.exclusions",
    "safeguarding.audits",
    "safeguarding.crosschecks",
    "assessment",
    "improvement",
    "improvement.plans",
    "improvement.categories",
    "improvement.visits",
    "improvement.capacity",
    "improvement.practice",
    "improvement.coaching",
    "improvement.networks",
    "governance",
    "dashboard",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "trust.middleware.KeepTyped",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "trust.middleware.HtmxRedirects",
    "trust.middleware.EditClashes",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "trust.urls"
WSGI_APPLICATION = "trust.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FORM_RENDERER = "trust.forms.FieldTemplates"

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
                "trust.frame.frame",
            ],
            "builtins": ["trust.templatetags.concord", "django.templatetags.static"],
        },
    },
]

# The web, the workers and the tests use concord_app, which owns nothing; migrations run as the owner, and backups as an
# account that reads everything and writes nothing.
DATABASES = {"default": env.db("DATABASE_URL", default="postgres:///concord")}
DATABASES["default"] |= {
    "ATOMIC_REQUESTS": True,
    "CONN_MAX_AGE": env.int("CONCORD_CONN_MAX_AGE", default=60),
    "CONN_HEALTH_CHECKS": True,
}
# The rules of restricted tables look dearer to the planner than they are: it would compile each query first.
DATABASES["default"].setdefault("OPTIONS", {})["options"] = "-c jit=off"
# Set by manage.py alone: who is nobody sees no restricted row (trust/wall.py), and commands must see them all.
if env.bool("CONCORD_WITHOUT_PERSON", default=False):
    DATABASES["default"]["OPTIONS"]["options"] += " -c concord.user=system"
if env.str("DATABASE_OWNER_URL", default=""):
    DATABASES["owner"] = env.db("DATABASE_OWNER_URL") | {"TEST": {"MIRROR": "default"}}
if env.str("DATABASE_BACKUP_URL", default=""):
    DATABASES["backup"] = env.db("DATABASE_BACKUP_URL") | {"TEST": {"MIRROR": "default"}}

REDIS_URL = env.str("REDIS_URL", default="redis://localhost:6379/0")
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}

# --- Celery ----------------------------------------------------------------------------------------------------------
_socket = REDIS_URL.startswith("unix://")
CELERY_BROKER_URL = (
    "redis+socket://" + REDIS_URL.removeprefix("unix://").replace("?db=", "?virtual_host=") if _socket else REDIS_URL
)
CELERY_RESULT_BACKEND = CELERY_BROKER_URL
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_IGNORE_RESULT = True
CELERY_RESULT_EXPIRES = 3600
CELERY_TIMEZONE = "Europe/London"
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_QUEUES = [Queue("default"), Queue("notices"), Queue("imports"), Queue("reports")]
CELERY_TASK_ROUTES = {
    "trust.notices.*": {"queue": "notices"},
    "trust.imports.*": {"queue": "imports"},
    "trust.reports.*": {"queue": "reports"},
}
# A task that outlives the timeout is delivered twice; only the notices worker, with its small batches, is started with
# CONCORD_REDELIVERY=20. Each timeout has its own list of unfinished tasks, or the impatient worker would deliver
# everybody's again.
_redelivery = env.int("CONCORD_REDELIVERY", default=600)
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": _redelivery,
    "unacked_key": f"unacked-{_redelivery}",
    "unacked_index_key": f"unacked-{_redelivery}-index",
    "unacked_mutex_key": f"unacked-{_redelivery}-mutex",
    "unacked_restore_interval": 5,
    "unacked_restore_throttle": 1,
}
CELERY_BEAT_SCHEDULE = {
    "exemptions and reviews": {"task": "charter.adoption.tasks.daily", "schedule": crontab(hour="5", minute="45")},
    "categories": {"task": "improvement.categories.tasks.daily", "schedule": crontab(hour="5", minute="55")},
    "second readers": {"task": "safeguarding.audits.tasks.daily", "schedule": crontab(hour="6", minute="4")},
    "cross-checks": {"task": "safeguarding.crosschecks.tasks.daily", "schedule": crontab(hour="6", minute="5")},
    "annual review": {"task": "charter.review.tasks.daily", "schedule": crontab(hour="5", minute="50")},
    "issue the charter": {
        "task": "charter.publication.tasks.daily",
        "schedule": crontab(hour="6", minute="30"),
    },
    "daily job": {"task": "charter.tasks.daily", "schedule": crontab(hour="6", minute="0")},
    "words of who decides": {
        "task": "charter.deciding.tasks.refresh_search",
        "schedule": crontab(hour="6", minute="20"),
    },
    "seal pulses": {"task": "charter.values.tasks.seal_pulses", "schedule": crontab(hour="6", minute="10")},
    "how safe each school is": {
        "task": "safeguarding.tasks.keep_standings",
        "schedule": crontab(minute="*/15"),
    },
    "supervision": {"task": "safeguarding.supervision.tasks.daily", "schedule": crontab(hour="5", minute="42")},
    "safeguarding training": {"task": "safeguarding.training.tasks.daily", "schedule": crontab(hour="5", minute="40")},
    "send notices": {"task": "trust.notices.tasks.send_due", "schedule": crontab(minute="*")},
    "take up stopped reports": {"task": "trust.reports.tasks.requeue_lapsed", "schedule": crontab(minute="*")},
    "take up stopped publications": {"task": "charter.review.tasks.requeue_lapsed", "schedule": crontab(minute="*")},
    "take up stopped imports": {"task": "trust.imports.tasks.requeue_lapsed", "schedule": crontab(minute="*")},
}
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA / "run" / "beat-schedule")

# --- Signing in ------------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "trust.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "trust.signin.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "trust.signin.SocialAccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# School computers are shared: a sign-in lasts until the browser is closed, and twelve hours at most.
ACCOUNT_SESSION_REMEMBER = False
# Five failures in five minutes lock one account for a while; a whole school shares an address, so its limit is high.
ACCOUNT_RATE_LIMITS = {
    "login_failed": "300/5m/ip,5/5m/key",
    "login": "600/m/ip",
    "reset_password": "60/m/ip,5/m/key",
    "reset_password_from_key": "60/m/ip",
}
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("CONCORD_PROXIES", default=0)
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS
MFA_TOTP_ISSUER = "Concord"
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_AUTO_SIGNUP = True
SOCIALACCOUNT_LOGIN_ON_GET = False
SOCIALACCOUNT_PROVIDERS = {
    name: {"APPS": [app], "VERIFIED_EMAIL": False}
    for name, app in {
        "google": {
            "client_id": env.str("GOOGLE_CLIENT_ID", default=""),
            "secret": env.str("GOOGLE_SECRET", default=""),
        },
        "microsoft": {
            "client_id": env.str("ENTRA_CLIENT_ID", default=""),
            "secret": env.str("ENTRA_SECRET", default=""),
            "settings": {"tenant": env.str("ENTRA_TENANT", default="organizations")},
        },
        "openid_connect": {
            "provider_id": "oidc",
            "name": env.str("OIDC_NAME", default="Single sign-on"),
            "client_id": env.str("OIDC_CLIENT_ID", default=""),
            "secret": env.str("OIDC_SECRET", default=""),
            "settings": {"server_url": env.str("OIDC_SERVER_URL", default="")},
        },
    }.items()
    if app["client_id"]
}

# Chromium applies form-action to the redirect after a form as well, so where a sign-in goes must be named.
SIGN_IN_ORIGINS = [
    origin
    for origin, wanted in {
        "https://accounts.google.com": "google" in SOCIALACCOUNT_PROVIDERS,
        "https://login.microsoftonline.com": "microsoft" in SOCIALACCOUNT_PROVIDERS,
        "{0.scheme}://{0.netloc}".format(urlsplit(env.str("OIDC_SERVER_URL", default=""))): (
            "openid_connect" in SOCIALACCOUNT_PROVIDERS
        ),
    }.items()
    if wanted
]

CSRF_FAILURE_VIEW = "trust.errors.out_of_date"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ALLAUTH_TRUSTED_PROXY_COUNT else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF, *SIGN_IN_ORIGINS],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

# --- Files, mail, words ----------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = env.str("CONCORD_STATIC", default=str(DATA / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_ROOT = env.str("CONCORD_FILES", default=str(DATA / "files"))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": env.str("CONCORD_STATIC_STORAGE", default="whitenoise.storage.CompressedManifestStaticFilesStorage")
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_MANIFEST_STRICT = False
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
UPLOAD_LIMIT = env.int("CONCORD_UPLOAD_LIMIT", default=250_000_000)

if env.str("EMAIL_URL", default=""):
    vars().update(env.email("EMAIL_URL"))
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = str(DATA / "mail")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("CONCORD_MAIL_FROM", default="Concord <concord@localhost>")

LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "Europe/London"
DATE_FORMAT = "l j F Y"

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["trust.access.api.DeclaredCapability"],
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.SessionAuthentication",
        "rest_framework.authentication.TokenAuthentication",
    ],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 100,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "600/min"},
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Concord",
    "VERSION": "1",
    "SERVE_PERMISSIONS": ["trust.access.api.AnyRole"],
    "ENUM_NAME_OVERRIDES": {"RoleEnum": "trust.access.levels.Role"},
}

# E-mail is unique by Lower("email"), which this check does not see.
SILENCED_SYSTEM_CHECKS = ["auth.W004"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"weasyprint": {"level": "ERROR"}, "fontTools": {"level": "WARNING"}},
}
