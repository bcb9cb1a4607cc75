"""Files from the gateway: every page once, its quirk waited out, and nothing left of what failed."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.management import CommandError, call_command

from p3dn.accounts.models import Region
from procurement.models import Expense
from procurement.spending.pulling.files import CONFIRMED, PATHS, file_name, write_rows
from procurement.spending.pulling.gateway import AGAIN_AFTER, TRIES, Gateway, GatewayError, Question
from tests.support.cast import Cast, assemble

from .gate import TOKEN, Gate, opened

ROWS = [{"order_id": f"01K{number}", "total": number * 1000} for number in range(5)]
QUESTION = Question("v1/ekatalog/paket-e-purchasing", "D107", 2026)


def pull(gate: Gate, question: Question = QUESTION) -> tuple[list[dict[str, Any]], list[float]]:
    """Rows, and the pauses that were made for them."""
    pauses: list[float] = []
    with opened(gate):
        gateway = Gateway(gate.address, TOKEN, pause=pauses.append, backoff=0)
        return list(gateway.rows(question)), pauses


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_every_page_is_fetched_once(count: int) -> None:
    gate = Gate(ROWS[:count])
    assert pull(gate) == (ROWS[:count], [])
    assert len(gate.asked) == max(1, -(-count // 2))
    assert {(one["kode_klpd"], one["tahun"], one["limit"]) for one in gate.asked} == {
        ("D107", "2026", "1000")
    }


def test_more_without_a_cursor_is_asked_again_a_little_later() -> None:
    gate = Gate(ROWS, silent=3)
    assert pull(gate) == (ROWS, [AGAIN_AFTER] * 3), "no row twice, none lost"


def test_a_cursor_that_never_comes_is_an_error() -> None:
    gate = Gate(ROWS, silent=99)
    with pytest.raises(GatewayError, match="masih ada baris"):
        pull(gate)
    assert len(gate.asked) == 1 + TRIES


def test_a_busy_gateway_is_waited_for() -> None:
    gate = Gate(ROWS, busy=2)
    assert pull(gate)[0] == ROWS


@pytest.mark.parametrize(
    ("gate", "question", "said"),
    [
        (Gate(ROWS, busy=99), QUESTION, "terlalu banyak permintaan"),
        (Gate(ROWS, broken_after=0), QUESTION, "gerbang menjawab 500"),
        (Gate(ROWS), Question("v1/lain", "D107", 2026), "--path"),
    ],
)
def test_a_refusal_says_what_to_do(gate: Gate, question: Question, said: str) -> None:
    with pytest.raises(GatewayError, match=said):
        pull(gate, question)


def test_the_token_goes_over_https_only() -> None:
    with pytest.raises(GatewayError, match="https"):
        Gateway("http://data.example/api", TOKEN)
    with opened(Gate(ROWS)) as gate, pytest.raises(GatewayError, match="token tidak diterima"):
        list(Gateway(gate.address, "lain").rows(QUESTION))


def test_what_breaks_midway_leaves_no_file(tmp_path: Path) -> None:
    with opened(Gate(ROWS, broken_after=1)) as gate, pytest.raises(GatewayError):
        write_rows(tmp_path / "a.json", Gateway(gate.address, TOKEN).rows(QUESTION))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    assert write_rows(target, ROWS) == 5
    with pytest.raises(FileExistsError):
        write_rows(target, [])
    assert json.loads(target.read_text(encoding="utf-8")) == ROWS
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_it_is_off_without_a_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INAPROC_TOKEN", raising=False)
    with pytest.raises(CommandError, match="belum dinyalakan"):
        call_command("inaproc_pull", "catalogue_6_inaproc", klpd="D107", year=2026, to=tmp_path)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def test_the_file_is_what_the_importer_reads_and_nothing_is_loaded_before(
    cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    agency = cast.health
    row = {
        "order_id": "01KJ4AX4ADH6M66C5NPFXMJF95", "rup_code": 61234567, "rup_name": "Laptop",
        "kode_satker": agency.code, "nama_satker": agency.name, "fiscal_year": 2026,
        "funding_source": "APBD", "mak": "", "total": 15_000_000, "status": "COMPLETED",
        "order_date": "2026-02-23T00:00:00Z", "shipment_status": "COMPLETED",
    }  # fmt: skip
    monkeypatch.setenv("INAPROC_TOKEN", TOKEN)
    with opened(Gate([row])) as gate:
        monkeypatch.setenv("INAPROC_URL", gate.address)
        call_command("inaproc_pull", "catalogue_6_inaproc", klpd="D107", year=2026, to=tmp_path)
    (path,) = tmp_path.iterdir()
    assert f"{path}: 1 baris" in capsys.readouterr().out
    assert path.name.startswith("catalogue_6_inaproc-D107-2026-")
    assert not Expense.objects.exists()
    region = Region.objects.get(pk=agency.region_id)
    call_command("load_dataset", path, region=region.code, json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["dataset"], told["rows"]) == ("catalogue_6_inaproc", 1)
    assert sum(told["fates"].values()) == 1


def test_a_file_is_named_after_what_it_holds() -> None:
    drawn = datetime(2026, 11, 26, 7, 5, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert file_name("tender", "D107", 2026, drawn) == "tender-D107-2026-20261126T070509.json"


@pytest.mark.parametrize(
    ("dataset", "more", "warned"),
    [
        ("tender", {}, True),
        ("catalogue_6_inaproc", {}, False),
        ("tender", {"path": "v1/tender/tender-ekontrak-kontrak"}, False),
    ],
)
def test_a_place_that_nobody_confirmed_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    dataset: str, more: dict[str, str], warned: bool,
) -> None:  # fmt: skip
    monkeypatch.setenv("INAPROC_TOKEN", TOKEN)
    monkeypatch.setattr(Gateway, "rows", lambda _gateway, _question: iter(ROWS))
    call_command("inaproc_pull", dataset, klpd="D107", year=2026, to=tmp_path, **more)
    assert ("belum terbukti" in capsys.readouterr().err) == warned
    assert PATHS.keys() > CONFIRMED
