"""The tools of the suite do what they promise: a real worker, a real browser, strict pages."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction

from p3dn.accounts.models import Region
from p3dn.celery import app
from procurement.models import ApprovalRoute
from tests.support.databases import empty
from tests.support.processes.waiting import until


@app.task
def count_people(key: str) -> None:
    """Leave in the cache how many people the worker sees in the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM accounts_user")
        cache.set(key, cursor.fetchone())


@pytest.mark.usefixtures("worker", "clean_cache")
def test_worker_takes_work_from_the_queue_and_sees_what_was_committed(
    django_user_model: type,
) -> None:
    assert not settings.CELERY_BROKER_URL.startswith("memory")
    with transaction.atomic():
        django_user_model.objects.create_user("contoh@demo.example", full_name="Contoh")
        transaction.on_commit(lambda: count_people.delay("people"))
    assert until(lambda: cache.get("people")) == (1,)


def test_uploads_lie_in_the_folder_of_the_test(tmp_path: Path) -> None:
    name = default_storage.save("a.txt", ContentFile(b"isi"))
    assert Path(default_storage.path(name)).is_relative_to(tmp_path.parent)


def test_browser_reaches_the_site_and_its_static_files(page) -> None:
    assert page.goto("/").status < 500
    assert page.goto("/static/django_htmx/htmx-2.min.js").status == 200
    assert page.evaluate("navigator.language") == "id-ID"


def test_browser_notices_what_the_policy_refuses(page, page_errors: list[str]) -> None:
    page.goto("/")
    page.evaluate("document.body.setAttribute('onclick', 'document.title = \"x\"')")
    page.mouse.click(5, 5)
    assert any("Content Security Policy" in error for error in page_errors)
    page_errors.clear()


def test_a_port_given_in_the_environment_reaches_every_command() -> None:
    """`PORT=8001 make run`: a default for one target alone would hide it from all others."""
    make = shutil.which("make")
    assert make
    done = subprocess.run(
        [make, "--silent", "--eval", "shown:; @echo $$PORT", "shown"],
        cwd=Path(__file__).resolve().parent.parent,
        env={"PATH": os.environ["PATH"], "PORT": "8118"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "8118"


@pytest.mark.django_db(transaction=True)
def test_a_test_that_writes_for_good_leaves_what_migrations_wrote() -> None:
    """Or pages of later tests would ask the database less than those of earlier ones."""
    route = ApprovalRoute.objects.get()
    Region.objects.create(code="16.74", name="Kota Prabumulih", kind="city")
    empty()
    assert not Region.objects.exists()
    assert ApprovalRoute.objects.get() == route and route.steps.count() == 1
