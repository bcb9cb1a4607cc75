"""Long lists as files: asked for once, written by a worker as their owner, followed, given up, removed."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from python_calamine import CalamineWorkbook

from p3dn.accounts.models import Membership, Notice
from p3dn.jobs.exporting import services, writing
from p3dn.jobs.exporting.lists import NoList, list_for
from p3dn.jobs.exporting.services import (
    AT_ONCE,
    ATTEMPTS,
    KEPT,
    SILENT,
    ask_for_export,
    give_up,
    pick_up_lost,
    remove_old,
)
from p3dn.jobs.models import Export
from p3dn.ui.lists.views import FilteredListView
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
PLAN = "procurement:package_list"
DESK = "/katalog/produk/kelola/"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Messages to the workers, which nobody takes."""
    keys: list[int] = []
    monkeypatch.setattr(
        services.current_app, "send_task", lambda _name, args: keys.append(args[0]), raising=False
    )
    return keys


def ask(cast: Cast, query: str = "", format: str = "csv") -> Export:
    view = list_for(reverse(PLAN), query, cast.requester, format)
    return ask_for_export(
        user=cast.requester, path=reverse(PLAN), query=query, format=format,
        title=str(view.get_heading()), rows_total=view.count_for_file(),
    )  # fmt: skip


def written(export: Export) -> Export:
    writing.write(export.pk)
    export.refresh_from_db()
    return export


def lines_of(export: Export) -> list[str]:
    with export.file.open("rb") as file:
        return file.read().decode("utf-8-sig").splitlines()


@pytest.mark.usefixtures("sent")
class TestFile:
    def test_it_holds_what_the_list_shows(self, cast: Cast, client: Client) -> None:
        for number in range(3):
            PackageFactory(agency=cast.health, name=f"Meja {number}")
        PackageFactory(agency=cast.health, name="Kursi")
        PackageFactory(name="Meja orang lain")
        export = written(ask(cast, "q=meja&urut=nama"))
        assert (export.state, export.rows_total, export.rows_done) == ("done", 3, 3)
        client.force_login(cast.requester)
        own = client.get(reverse(PLAN), {"q": "meja", "urut": "nama", "unduh": "csv"})
        assert "\n".join(lines_of(export)) == b"".join(own).decode("utf-8-sig").replace(
            "\r\n", "\n"
        ).rstrip("\n")  # type: ignore[call-overload]  # a stream of parts
        page = client.get(reverse("jobs:export_file", args=[export.key]))
        assert 'filename="rencana-pengadaan-rup.csv"' in page.headers["Content-Disposition"]
        assert b"".join(page).startswith(b"\xef\xbb\xbf")  # type: ignore[call-overload]  # as above

    def test_a_workbook_says_which_filters_it_has(self, cast: Cast) -> None:
        PackageFactory(agency=cast.health, name="Meja")
        export = written(ask(cast, "q=meja", "xlsx"))
        with export.file.open("rb") as file:
            book = CalamineWorkbook.from_filelike(file)
        assert len(book.get_sheet_by_name("Daftar").to_python()) >= 2
        assert any("meja" in str(row) for row in book.get_sheet_by_name("Keterangan").to_python())

    def test_a_file_is_indonesian_whatever_language_it_was_asked_in(self, cast: Cast) -> None:
        PackageFactory(agency=cast.health, name="Meja")
        with override("en"):
            export = written(ask(cast, "q=meja", "xlsx"))
        with export.file.open("rb") as file:
            about = CalamineWorkbook.from_filelike(file).get_sheet_by_name("Keterangan").to_python()
        assert about[0] == ["Rencana pengadaan (RUP)"]

    def test_it_is_written_with_what_its_owner_may_see_by_then(self, cast: Cast) -> None:
        PackageFactory(agency=cast.health)
        export = ask(cast)
        Membership.objects.filter(user=cast.requester).update(
            valid_to=timezone.localdate() - timedelta(days=1)
        )
        assert written(export).state == Export.State.FAILED
        assert "tidak berwenang lagi" in export.message
        assert not export.file

    def test_it_costs_the_same_queries_for_any_number_of_rows(self, cast: Cast) -> None:
        counts = []
        for rows in (3, 30):
            for _ in range(rows):
                PackageFactory(agency=cast.health)
            export = ask(cast, f"urut=nama&q=&baris={rows}")
            with CaptureQueriesContext(connection) as asked:
                writing.write(export.pk)
            counts.append(len(asked))
        assert counts[0] == counts[1]


class TestAsking:
    def test_the_page_offers_it_and_the_button_asks_once(
        self, cast: Cast, client: Client, sent: list[int], monkeypatch: pytest.MonkeyPatch,
        django_capture_on_commit_callbacks: Callable[..., Any],
    ) -> None:  # fmt: skip
        monkeypatch.setattr(FilteredListView, "max_export_rows", 1)
        for _ in range(2):
            PackageFactory(agency=cast.health)
        client.force_login(cast.requester)
        page = client.get(reverse(PLAN), {"urut": "nama", "unduh": "xlsx", "halaman": "1"})
        text = page.content.decode()
        assert "Daftar ini 2 baris" in text
        assert not Export.objects.exists(), "looking writes nothing"
        key = text.split('name="kunci" value="')[1].split('"')[0]
        given = {"path": reverse(PLAN), "query": "urut=nama", "format": "xlsx", "kunci": key}
        with django_capture_on_commit_callbacks(execute=True):
            for _again in range(2):
                answer = client.post(reverse("jobs:export_start"), given)
        export = Export.objects.get()
        assert answer.headers["Location"] == reverse("jobs:export_detail", args=[export.key])
        assert sent == [export.pk]
        assert "Menunggu giliran" in client.get(answer.headers["Location"]).content.decode()

    @pytest.mark.parametrize(
        ("path", "query", "said"),
        [
            ("/pengadaan/aturan/", "", "bukan daftar"),
            ("/tidak-ada/", "", "bukan daftar"),
            (DESK, "", "tidak berwenang"),
            (None, "tahun=besok", "saringan"),
        ],
    )
    def test_what_is_no_list_or_asked_amiss_is_refused(
        self, cast: Cast, client: Client, sent: list[int], path: str | None, query: str, said: str
    ) -> None:
        with pytest.raises(NoList, match=said):
            list_for(path or reverse(PLAN), query, cast.requester, "csv")
        client.force_login(cast.requester)
        key = str(uuid.uuid4())
        given = {"path": path or reverse(PLAN), "query": query, "format": "csv", "kunci": key}
        page = client.post(reverse("jobs:export_start"), given, follow=True)
        assert said in page.content.decode()
        assert sent == []
        assert not Export.objects.exists()

    def test_one_person_has_a_few_at_a_time(self, cast: Cast, sent: list[int]) -> None:
        first = ask(cast, "urut=nama")
        assert ask(cast, "urut=nama") == first, "the same list is the same file"
        for number in range(AT_ONCE - 1):
            ask(cast, f"q={number}")
        with pytest.raises(ValidationError, match="sedang dibuat"):
            ask(cast, "q=more")
        give_up(export=first)
        ask(cast, "q=more")

    def test_strangers_find_nothing(self, cast: Cast, client: Client, sent: list[int]) -> None:
        export = written(ask(cast))
        client.force_login(cast.administrator)
        for name in ("export_detail", "export_file"):
            assert client.get(reverse(f"jobs:{name}", args=[export.key])).status_code == 404
        assert client.post(reverse("jobs:export_cancel", args=[export.key])).status_code == 404
        assert export.title not in client.get(reverse("jobs:export_list")).content.decode()


@pytest.mark.usefixtures("sent")
class TestLife:
    def test_its_owner_is_told_when_it_is_there(self, cast: Cast) -> None:
        export = written(ask(cast))
        notice = Notice.objects.get()
        assert (notice.person, notice.kind, notice.record) == (
            cast.requester, "export_written", str(export.key),
        )  # fmt: skip

    def test_one_that_is_given_up_leaves_nothing(
        self, cast: Cast, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(writing, "SAID_EVERY", 1)
        for _ in range(3):
            PackageFactory(agency=cast.health)
        export = ask(cast)
        say = writing._Counted.say

        def given_up(counted: Any) -> None:
            if counted.count == 2:
                give_up(export=export)
            say(counted)

        monkeypatch.setattr(writing._Counted, "say", given_up)
        assert written(export).state == Export.State.CANCELLED
        assert not export.file
        assert not Notice.objects.exists()

    def test_a_message_that_comes_twice_writes_once(self, cast: Cast) -> None:
        export = written(ask(cast))
        name = export.file.name
        assert written(export).file.name == name
        assert Notice.objects.count() == 1

    def test_a_lost_worker_is_followed_by_another_and_not_for_ever(
        self, cast: Cast, sent: list[int], django_capture_on_commit_callbacks: Callable[..., Any]
    ) -> None:
        export = ask(cast)
        rows = Export.objects.filter(pk=export.pk)
        assert pick_up_lost() == 0, "it has just been asked for"
        long_ago = timezone.now() - SILENT - timedelta(seconds=1)
        for attempt in range(1, ATTEMPTS + 1):
            rows.update(state="writing", attempt=attempt, alive_at=long_ago)
            with django_capture_on_commit_callbacks(execute=True):
                assert pick_up_lost() == 1
        export.refresh_from_db()
        assert (export.state, len(sent)) == ("failed", ATTEMPTS - 1)
        assert "Persempit saringannya" in export.message

    def test_files_are_removed_after_a_while_and_said_to_be(
        self, cast: Cast, client: Client
    ) -> None:
        export = written(ask(cast))
        storage, name = export.file.storage, export.file.name
        assert remove_old(timezone.now() + KEPT - timedelta(minutes=1)) == 0
        assert remove_old(timezone.now() + KEPT + timedelta(minutes=1)) == 1
        assert not storage.exists(name)
        client.force_login(cast.requester)
        assert "Sudah dihapus" in client.get(reverse("jobs:export_list")).content.decode()
        assert client.get(reverse("jobs:export_file", args=[export.key])).status_code == 404


def test_the_clock_knows_the_tasks() -> None:
    tasks = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert {"p3dn.jobs.tasks.find_lost_exports", "p3dn.jobs.tasks.remove_old_exports"} <= tasks
