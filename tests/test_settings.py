"""Settings in a fresh process: production refuses to start half-made, and what it starts is safe."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.processes.beginnings import beginnings

ROOT = Path(__file__).resolve().parent.parent
ENGINES = {"postgres", "valkey"}  # their folders, below the data folder
PRODUCTION = {
    "SECRET_KEY": "k7Jq-Rt2" * 7,
    "ALLOWED_HOSTS": "p3dn.kota.example",
    "EMAIL_HOST": "mail.kota.example",
    "DATABASE_URL": "postgres://p3dn:rahasia@127.0.0.1:1/p3dn",
    "REDIS_URL": "redis://127.0.0.1:1/0",
}


Settings = Callable[..., list[object]]
Python = Callable[[list[str], Path, dict[str, str]], "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def python() -> Iterator[Python]:
    """Runs Python in the project with these variables and no others of ours."""
    with beginnings() as begun:
        yield lambda arguments, data_dir, variables: begun.python(
            arguments, {"P3DN_DATA_DIR": str(data_dir), **variables}
        )


def started(
    arguments: list[str], data_dir: Path, variables: dict[str, str]
) -> "subprocess.CompletedProcess[str]":
    """The same from the very start."""
    environment = {"PATH": os.environ["PATH"], "P3DN_DATA_DIR": str(data_dir), **variables}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def settings(python: Python) -> Settings:
    """Reads values of these settings as JSON would give them."""
    code = (
        "import json, sys; from p3dn import settings;"
        "print(json.dumps([getattr(settings, name) for name in sys.argv[1:]], default=str))"
    )

    def read(data_dir: Path, *names: str, **variables: str) -> list[object]:
        answer = python(["-c", code, *names], data_dir, variables)
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    return read


def test_letters_lead_to_the_site(settings: Settings, tmp_path: Path) -> None:
    assert settings(tmp_path, "SITE_URL", **PRODUCTION) == ["https://p3dn.kota.example"]
    named = PRODUCTION | {"SITE_URL": "https://kota.example/p3dn/"}
    assert settings(tmp_path, "SITE_URL", **named) == ["https://kota.example/p3dn"]


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        (
            "SECRET_KEY",
            "SECRET_KEY: belum diisi, atau terlalu mudah ditebak (perlu 50 huruf acak). Buat dengan",
        ),
        ("ALLOWED_HOSTS", "ALLOWED_HOSTS: belum diisi. Isi dengan nama situs"),
        ("EMAIL_HOST", "EMAIL_HOST: belum diisi"),
    ],
)
def test_production_does_not_start_without(
    python: Python, missing: str, message: str, tmp_path: Path
) -> None:
    answer = python(["manage.py", "check"], tmp_path, PRODUCTION | {missing: ""})
    assert answer.returncode == 1
    assert answer.stderr.startswith(message)
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("DEBUG", "treu"),
        ("P3DN_DEMO", "2"),
        ("SECRET_KEY", "pendek"),
        ("DATABASE_URL", "mysql://localhost/p3dn"),
        ("REDIS_URL", "localhost:6379"),
        ("TIME_ZONE", "WIB"),
        ("UPLOAD_MAX_MB", "banyak"),
        ("HSTS_SECONDS", "-1"),
        ("LOG_LEVEL", "berisik"),
    ],
)
def test_wrong_value_stops_the_start(
    python: Python, variable: str, value: str, tmp_path: Path
) -> None:
    answer = python(["manage.py", "check"], tmp_path, PRODUCTION | {variable: value})
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"{variable}: ")


def test_production_passes_the_deployment_check_and_starts_no_engine(
    python: Python, tmp_path: Path
) -> None:
    answer = python(
        ["manage.py", "check", "--deploy", "--fail-level", "WARNING"], tmp_path, PRODUCTION
    )
    assert answer.returncode == 0, answer.stderr
    assert list(tmp_path.iterdir()) == []


def test_given_servers_are_used(settings: Settings, tmp_path: Path) -> None:
    databases, broker, caches = settings(
        tmp_path, "DATABASES", "CELERY_BROKER_URL", "CACHES", **PRODUCTION
    )
    assert databases["default"]["HOST"] == "127.0.0.1"
    assert databases["default"]["PORT"] == 1
    assert broker == "redis://127.0.0.1:1/0"
    assert caches["default"]["LOCATION"] == "redis://127.0.0.1:1/1"


@pytest.mark.parametrize(
    ("given", "other"), [("DATABASE_URL", "valkey"), ("REDIS_URL", "postgres")]
)
def test_engines_start_independently_of_each_other(given: str, other: str, tmp_path: Path) -> None:
    trial = {"P3DN_DEMO": "true", "P3DN_DURABLE": "false", given: PRODUCTION[given]}
    answer = started(["manage.py", "shell", "--verbosity", "0", "-c", "pass"], tmp_path, trial)
    assert answer.returncode == 0, answer.stderr
    assert ENGINES & {entry.name for entry in tmp_path.iterdir()} == {other}


STARTED = """
import sys
told = {"subprocess.Popen", "os.fork", "os.forkpty", "os.exec", "os.posix_spawn", "os.system"}
sys.addaudithook(lambda event, values: event in told and print(event, values))
import os
os.environ["DJANGO_SETTINGS_MODULE"] = sys.argv[1]
import django
django.setup()
from p3dn import celery, wsgi
"""


@pytest.mark.parametrize("module", ["p3dn.settings", "tests.settings"])
def test_reading_the_settings_starts_no_process(module: str, tmp_path: Path) -> None:
    answer = started(["-c", STARTED, module], tmp_path, {"P3DN_DEMO": "true"})
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == ""
    assert {entry.name for entry in tmp_path.iterdir()} <= {"secret_key", "static"}


@pytest.mark.parametrize(
    "command",
    [["check"], ["collectstatic", "--noinput"], ["help", "migrate"], ["migrate", "--help"]],
)
def test_a_command_that_asks_nobody_starts_no_engine(
    python: Python, command: list[str], tmp_path: Path
) -> None:
    answer = python(["manage.py", *command], tmp_path, {"P3DN_DEMO": "true"})
    assert answer.returncode == 0, answer.stderr
    assert ENGINES.isdisjoint(entry.name for entry in tmp_path.iterdir())


def test_trial_needs_nothing_and_keeps_its_key(settings: Settings, tmp_path: Path) -> None:
    trial = PRODUCTION | {"SECRET_KEY": "", "ALLOWED_HOSTS": "", "EMAIL_HOST": ""}
    trial |= {"P3DN_DEMO": "true"}
    first = settings(tmp_path, "SECRET_KEY", "ALLOWED_HOSTS", "DEBUG", **trial)
    assert first == settings(tmp_path, "SECRET_KEY", "ALLOWED_HOSTS", "DEBUG", **trial)
    key, hosts, debug = first
    assert len(key) >= 50
    assert hosts == ["localhost", "127.0.0.1", "[::1]"]
    assert debug is False


def test_content_security_policy_has_no_gap(settings: Settings, tmp_path: Path) -> None:
    (policy,) = settings(tmp_path, "CONTENT_SECURITY_POLICY", **PRODUCTION)
    sources = [source for listed in policy["DIRECTIVES"].values() for source in listed]
    assert set(sources) == {"'self'", "'none'", "data:"}
    assert [name for name, listed in policy["DIRECTIVES"].items() if "data:" in listed] == [
        "img-src"
    ]
