"""The nightly comparison: kept, loud when one row was tampered with, and told to readers of reports."""

from datetime import date

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse

from procurement.models import SpendingCell, SumsCheck
from procurement.spending.reconcile import RollupsDiffer
from procurement.spending.services import write
from procurement.tasks import compare_sums
from tests.factories.reports import make_agency
from tests.support.cast import Cast, assemble

from .acts import purchase

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def told(client: Client) -> str:
    page = client.get(reverse("procurement:source_list"))
    return " ".join(page.content.decode().split())


def test_what_agrees_is_kept_and_said(cast: Cast, client: Client) -> None:
    client.force_login(cast.auditor)
    assert "belum pernah berjalan" in told(client)
    write([purchase(make_agency(), DAY, "7")])
    compared = compare_sums()
    assert compared > 0
    check = SumsCheck.objects.get()
    assert (check.compared, check.differing, check.agrees) == (compared, 0, True)
    assert f"Semua {compared} jumlah di laporan sama dengan sumbernya" in told(client)


def test_one_tampered_row_fails_loudly_and_stays_said(cast: Cast, client: Client) -> None:
    write([purchase(make_agency(), DAY, "7")])
    SpendingCell.objects.update(value=8)
    with pytest.raises(RollupsDiffer):
        compare_sums()
    check = SumsCheck.objects.get()
    assert check.differing == 1
    assert "value tersimpan 8.00, seharusnya 7" in check.details
    client.force_login(cast.administrator)
    assert "1 jumlah di laporan berbeda dari sumbernya" in told(client)
    SpendingCell.objects.update(value=7)
    compare_sums()
    assert "sama dengan sumbernya" in told(client)
    assert SumsCheck.objects.count() == 2, "what was found once stays known"


def test_nobody_changes_what_was_found() -> None:
    compare_sums()
    for statement in (
        "UPDATE procurement_sumscheck SET differing = 0",
        "DELETE FROM procurement_sumscheck",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_the_clock_knows_it() -> None:
    entry = settings.CELERY_BEAT_SCHEDULE["sums and their purchases"]
    assert entry["task"] == "procurement.tasks.compare_sums"
