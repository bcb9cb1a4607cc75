"""A file is read when it is checked; the load takes what was understood then, unless it reads otherwise."""

from typing import Any

import pytest
from django.core.files.storage import default_storage

from p3dn.jobs import services
from p3dn.jobs.importing import planning
from p3dn.jobs.importing.kept import place_of
from p3dn.jobs.models import Job
from procurement.models import SourceRow
from procurement.spending.loading import importer
from procurement.spending.loading.afterwards.undoing import take_back
from procurement.spending.loading.fates import folded, unfolded
from tests.support.cast import Cast

from .files import data, load, office, row

pytestmark = pytest.mark.django_db
ROWS = (
    row("tender"),
    row("tender", key=2, nilai_pdn_kontrak=90),
    row("tender", key=2, nilai_pdn_kontrak=90),
    row("tender", key=3, value="bukan angka"),
    row("tender", key=4, kd_satker_str="9.99"),
    row("tender", key=5, versi_addendum=1),
    row("tender", key=5, value=1),
    row("tender", key=6, status_kontrak="Kontrak Dibatalkan"),
)


def checked(cast: Cast) -> Job:
    """Upload and check, as the page and the worker do."""
    office(cast.region)
    job = services.start_import(
        kind="spending-tender", user=cast.administrator, region=cast.region, agency=None,
        file_name="x.json", data=data(*ROWS),
    )  # fmt: skip
    services.check(job.pk)
    job.refresh_from_db()
    assert job.state == "ready", job.message
    return job


def loaded(cast: Cast, job: Job) -> Job:
    services.confirm(job=job, user=cast.administrator)
    services.load(job.pk)
    job.refresh_from_db()
    return job


def books() -> list[Any]:
    """Rows as they are stored, whoever loaded them."""
    names = (
        "number",
        "key",
        "digest",
        "version",
        "drawn_on",
        "fate",
        "marks",
        "facts",
        "agency__code",
    )
    return list(
        SourceRow.objects.standing().order_by("number").values_list(*names, "expense__value")
    )


def test_the_load_opens_no_file_and_writes_what_reading_anew_would(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = checked(cast)
    assert default_storage.exists(place_of(job))

    def opened(*_given: Any, **_more: Any) -> None:
        raise AssertionError("the file was read again")

    with monkeypatch.context() as patch:
        patch.setattr(planning, "read_book", opened)
        assert loaded(cast, job).state == "done", job.message
    assert not default_storage.exists(place_of(job)), "of no use any more"
    kept, told = books(), job.source_file
    take_back(told)
    anew = load(cast.region, "tender", *ROWS)
    assert books() == kept
    assert {name: getattr(told, name) for name in anew.fates} == anew.fates


@pytest.mark.parametrize("change", [{"choices": {"answers": {"x": "y"}}}, {"cells": {}}])
def test_a_file_that_is_read_otherwise_since_is_read_anew(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, change: dict[str, Any]
) -> None:
    job = checked(cast)
    read: list[int] = []
    usual = planning.read_book
    monkeypatch.setattr(planning, "read_book", lambda *a, **k: read.append(1) or usual(*a, **k))
    Job.objects.filter(pk=job.pk).update(params=job.params | change)
    assert loaded(cast, job).state == "done", job.message
    assert read


def test_kept_rows_that_are_gone_are_read_anew(cast: Cast) -> None:
    job = checked(cast)
    default_storage.delete(place_of(job))
    assert loaded(cast, job).state == "done", job.message


def test_giving_up_leaves_nothing(cast: Cast) -> None:
    job = checked(cast)
    services.cancel(job=job, user=cast.administrator)
    assert not default_storage.exists(place_of(job))


def test_rows_of_one_key_are_decided_together_however_it_is_written(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a number here and as text there, with another purchase between them, in batches of one."""
    office(cast.region)
    monkeypatch.setattr(importer, "BATCH", 1)
    done: list[tuple[int, int]] = []
    monkeypatch.setattr(
        importer.progress, "advance", lambda _job, rows, total: done.append((rows, total))
    )
    told = load(
        cast.region, "tender", row("tender", key=1), row("tender", key=2), row("tender", key="1", value=5)
    )  # fmt: skip
    assert {name: count for name, count in told.fates.items() if count} == {
        "imported": 2, "flagged": 1,
    }  # fmt: skip
    assert done == [(0, 3), (2, 3)]


def test_folding_loses_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(importer, "folded", lambda one: seen.append(folded(one)) or seen[-1])
    with monkeypatch.context() as patch:
        rows: list[Any] = []
        patch.setattr(
            importer.DatasetImporter, "_mark_conflicts", lambda _self, found: rows.extend(found)
        )
        checked(cast)
    assert len(seen) == len(ROWS)
    for one, again in zip(rows, unfolded(seen), strict=True):
        assert (again.number, again.key, again.digest, again.written) == (
            one.number, one.key, one.digest, one.written,
        )  # fmt: skip
        if one.facts is not None:
            assert again.facts == one.facts
