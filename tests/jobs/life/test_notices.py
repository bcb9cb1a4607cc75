"""Who started an import hears when it waits for them, and when it is done or broken."""

from unittest.mock import patch

import pytest
from django.test import Client

from p3dn.accounts.models import Notice
from p3dn.accounts.notices.kinds import text_of
from p3dn.jobs import services
from p3dn.jobs.models import Job
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
HEAD = "nib,nama,skala_usaha,alamat,kabupaten_kota\n"
GOOD = "9120001234567,CV A,kecil,Jl,16.74\n"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def upload(cast: Cast, rows: str = GOOD) -> Job:
    job = services.start_import(
        kind="producers",
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="produsen.csv",
        data=(HEAD + rows).encode(),
    )
    services.check(job.pk)
    job.refresh_from_db()
    return job


def told() -> list[tuple[str, bool]]:
    return [(one.kind, one.is_unread) for one in Notice.objects.order_by("pk")]


def test_a_checked_file_waits_and_a_loaded_one_is_done(cast: Cast, client: Client) -> None:
    job = upload(cast)
    assert told() == [("import_waits", True)]
    assert "produsen.csv" in text_of(Notice.objects.get())
    assert Notice.objects.get().person == cast.officer
    client.force_login(cast.officer)
    rows = client.get("/").context["home"].rows
    assert [(row.task.name, row.task.verb) for row in rows] == [("produsen.csv", "Muat")]
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    assert told() == [("import_waits", False), ("import_done", True)]
    assert "Dimuat: 1 baru" in text_of(Notice.objects.get(kind="import_done"))
    assert client.get("/").context["home"].rows == []


def test_a_file_that_broke_is_told_once(cast: Cast) -> None:
    job = services.start_import(
        kind="producers",
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="produsen.csv",
        data=(HEAD + GOOD).encode(),
    )
    with patch.object(services, "_check", side_effect=RuntimeError), pytest.raises(RuntimeError):
        services.check(job.pk)
    assert told() == [("import_failed", True)]


def test_a_refused_file_says_why(cast: Cast) -> None:
    upload(cast, "912,,kecil,Jl,16.74\n")
    assert told() == [("import_failed", True)]
    assert "Perbaiki berkasnya" in text_of(Notice.objects.get())


def test_what_one_stopped_oneself_is_told_to_nobody(cast: Cast) -> None:
    job = upload(cast)
    services.cancel(job=job, user=cast.officer)
    assert told() == [("import_waits", False)]
