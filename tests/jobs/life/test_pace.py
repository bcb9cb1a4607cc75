"""How long something still takes: the arithmetic, and what the page of a real import says meanwhile."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from p3dn.jobs import services
from p3dn.jobs.exporting import writing
from p3dn.jobs.life import pace, progress
from p3dn.jobs.life.pace import Pace, in_words
from p3dn.jobs.models import Export, Job
from procurement.plan.packages.imports import PackageImporter
from tests.support.cast import Cast, assemble

ROWS = 2500  # three batches


class TestArithmetic:
    def test_what_is_left_takes_as_long_a_row_as_what_is_done(self) -> None:
        assert Pace(12_000, 60_000, 10).seconds_left == 40
        assert str(Pace(12_000, 60_000, 10)) == "12.000 dari 60.000 baris, kira-kira 40 detik lagi"

    @pytest.mark.parametrize("unmeasured", [Pace(0, 60_000, 30), Pace(1000, 60_000, 0.4)])
    def test_without_a_rate_nothing_is_promised(self, unmeasured: Pace) -> None:
        assert unmeasured.seconds_left is None
        assert str(unmeasured).endswith("dari 60.000 baris")

    def test_more_than_was_counted_is_all(self) -> None:
        beyond = Pace(11, 10, 5)
        assert (beyond.percent, beyond.quarter, beyond.seconds_left) == (100, 4, 0)
        assert str(beyond) == "10 dari 10 baris, beberapa detik lagi"
        assert Pace(0, 0, 0).percent == 0

    @pytest.mark.parametrize(("done", "quarter"), [(24, 0), (25, 1), (74, 2), (99, 3), (100, 4)])
    def test_quarters(self, done: int, quarter: int) -> None:
        assert Pace(done, 100, 1).quarter == quarter

    @pytest.mark.parametrize(
        ("seconds", "words"),
        [
            (0, "beberapa detik lagi"),
            (4.9, "beberapa detik lagi"),
            (5, "kira-kira 5 detik lagi"),
            (36.2, "kira-kira 40 detik lagi"),
            (55, "kira-kira 55 detik lagi"),
            (56, "kira-kira 1 menit lagi"),
            (61, "kira-kira 2 menit lagi"),
            (3540, "kira-kira 59 menit lagi"),
            (3541, "kira-kira 1 jam lagi"),
            (3601, "kira-kira 2 jam lagi"),
        ],
    )
    def test_no_more_exact_than_an_estimate(self, seconds: float, words: str) -> None:
        assert in_words(seconds) == words


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def uploaded(cast: Cast) -> Job:
    rows = [
        {
            "kd_rup": number,
            "kd_satker_str": cast.health.code,
            "tahun_anggaran": 2026,
            "nama_paket": f"Paket {number}",
            "pagu": 1_000_000,
        }
        for number in range(1, ROWS + 1)
    ]
    return services.start_import(
        kind="packages", user=cast.requester, region=cast.region, agency=None,
        file_name="rup.json", data=json.dumps(rows).encode(),
    )  # fmt: skip


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Pace | None]:
    """How far the import is whenever its importer turns to another batch; each takes two seconds."""
    found: list[Pace | None] = []
    clock: Iterator[int] = iter(range(0, 1000, 2))
    monkeypatch.setattr(progress.time, "time", lambda: next(clock))
    prepare = PackageImporter.prepare

    def watched(self: Any, *args: Any) -> None:
        found.append(progress.pace(self.job))
        prepare(self, *args)

    monkeypatch.setattr(PackageImporter, "prepare", watched)
    return found


@pytest.mark.usefixtures("clean_cache")
class TestImport:
    def test_rows_are_counted_while_they_are_checked_and_loaded(
        self, cast: Cast, seen: list[Pace | None]
    ) -> None:
        job = uploaded(cast)
        services.check(job.pk)
        expected = [Pace(0, ROWS, 0), Pace(1000, ROWS, 2), Pace(2000, ROWS, 4)]
        assert seen == expected
        assert [one.seconds_left for one in expected] == [None, 3, 1]
        seen.clear()
        job.refresh_from_db()
        services.confirm(job=job, user=cast.requester)
        services.load(job.pk)
        assert [(one.done, one.total) for one in seen if one] == [
            (0, ROWS), (1000, ROWS), (2000, ROWS)
        ]  # fmt: skip

    def test_the_page_exchanges_only_what_moves(self, cast: Cast, client: Client) -> None:
        job = uploaded(cast)
        Job.objects.filter(pk=job.pk).update(state=Job.State.CHECKING)
        progress.say(job, "Memeriksa baris")
        progress.advance(job, 1000, ROWS)
        client.force_login(cast.requester)
        page = reverse("jobs:job_detail", args=[job.key])
        whole = client.get(page)
        assert b'id="terdengar"' in whole.content
        assert b'id="hentikan"' in whole.content
        assert "Memeriksa baris: 1.000 dari 2.500 baris" in whole.content.decode()
        part = client.get(
            f"{page}?tampak=checking-0&terdengar=1", headers={"HX-Request": "true"}
        ).content
        assert b'id="kemajuan"' in part
        assert b"hentikan" not in part
        assert b"terdengar" not in part.replace(b"terdengar=1", b"")  # told already

    def test_it_is_told_once_a_quarter_and_at_the_end(self, cast: Cast, client: Client) -> None:
        job = uploaded(cast)
        Job.objects.filter(pk=job.pk).update(state=Job.State.CHECKING)
        progress.advance(job, 1500, ROWS)
        client.force_login(cast.requester)
        page = reverse("jobs:job_detail", args=[job.key])
        heard = client.get(
            f"{page}?tampak=checking-0&terdengar=1", headers={"HX-Request": "true"}
        ).content.decode()
        assert heard.count("data-hx-swap-oob") == 1
        Job.objects.filter(pk=job.pk).update(state=Job.State.DONE, message="Dimuat.")
        ended = client.get(f"{page}?tampak=checking-0&terdengar=2", headers={"HX-Request": "true"})
        assert ended.headers["HX-Retarget"] == "#pekerjaan"
        assert "Selesai. Dimuat." in ended.content.decode()
        assert b'id="kemajuan"' not in ended.content

    def test_what_is_done_is_said_in_the_readers_language(self, cast: Cast, client: Client) -> None:
        job = uploaded(cast)
        Job.objects.filter(pk=job.pk).update(state=Job.State.CHECKING)
        progress.advance(job, 1500, ROWS)
        with override("en"):
            assert str(progress.pace(job)).startswith("1,500 ")


class TestExport:
    def test_its_row_tells_the_rate(self, cast: Cast) -> None:
        began = timezone.now()
        export = Export(
            user=cast.requester, rows_total=60_000, rows_done=12_000, started_at=began,
            alive_at=began + timedelta(seconds=10), state=Export.State.WRITING,
        )  # fmt: skip
        assert pace.of_export(export) == Pace(12_000, 60_000, 10)
        export.state = Export.State.WAITING
        assert pace.of_export(export) is None

    def test_the_writer_counts_into_it(self, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(writing, "SAID_EVERY", 2)
        export = Export.objects.create(
            user=cast.requester, path="/", format="csv", rows_total=5, title="T",
            state=Export.State.WRITING, started_at=timezone.now(),
        )  # fmt: skip
        counted = writing._Counted(export)
        for _row in counted.watch([[1]] * 5):
            pass
        export.refresh_from_db()
        found = pace.of_export(export)
        assert found is not None
        assert (found.done, found.total) == (4, 5)
