"""`python -m p3dn.regulation`: every tool runs its example; bad input gets one clear sentence."""

import json
import subprocess
import sys
from typing import Any

import pytest

from p3dn.regulation.commands import CHAIR, FROZEN, TOOLS, InputError, run

# What each example must answer; worked out by hand.
ANSWERS: dict[str, dict[str, Any]] = {
    "assess": {"verdict": "complies", "step": "a"},
    "replay": {"same": True, "replayable": True, "text_untouched": True},
    "impact": {"differences": [], "judged": 0},
    "tkdn-goods": {"material": "34.5", "labour": "10", "overhead": "15", "tkdn": "77.5"},
    "tkdn-goods-2011": {"tkdn": "75"},
    "tkdn-services": {"tkdn": "82.8125"},
    "tkdn-tool": {"recognised": "30"},
    "tkdn-combined": {"goods_value": "600", "tkdn": "45"},
    "brainware": {"score": "90", "adds": "18"},
    "bmp": {"bmp": "10"},
    "price-combined": {"evaluated": "1110000000"},
    "price-international": {"evaluated": "1021250000"},
    "package-size": {"direct_allowed": True, "mini_competition": None},
    "official-sanction": {"sanction": "fine", "fine": "100000000"},
    "supplier-sanction": {"cut_percent": "7", "fine": "60000000"},
    "certificate": {"tkdn_usually_until": "2031-01-15", "doubts": []},
}


def changed(name: str, **values: Any) -> dict[str, Any]:
    """A tool's example with other values."""
    return TOOLS[name].example | values


BID = {"name": "A", "price": 1_050_000_000, "tkdn": 60}
IMPOSSIBLE = [
    ("price-preference", changed("price-preference", own_estimate=0), "HPS harus lebih dari nol"),
    ("price-preference", changed("price-preference", own_estimate=-1), "HPS harus lebih dari nol"),
    ("price-preference", changed("price-preference", bids=[BID | {"tkdn": 300}]), "0 sampai 100"),
    ("price-preference", changed("price-preference", bids=[BID | {"price": 0}]), "penawaran A"),
    ("price-preference", changed("price-preference", bids=[BID | {"price": "1E+99"}]), "terlalu"),
    ("price-combined", changed("price-combined", goods=-1), "Harga barang"),
    ("price-combined", changed("price-combined", services="-0.01"), "Harga jasa"),
    ("price-combined", changed("price-combined", goods=0, services=0), "Harga paket"),
    ("price-combined", changed("price-combined", goods_tkdn=300), "TKDN barang"),
    ("price-combined", changed("price-combined", own_estimate=0), "HPS"),
    ("price-combined", changed("price-combined", own_estimate=1_199_999_999), "melebihi HPS"),
    ("price-international", changed("price-international", evaluated=0), "Harga evaluasi"),
    ("price-international", changed("price-international", lowest_foreign=-1), "asing terendah"),
    ("package-size", changed("package-size", ceiling=-1), "Nilai paket"),
    ("official-sanction", changed("official-sanction", contract=-1), "Nilai kontrak"),
    ("official-sanction", changed("official-sanction", contract=0), "Nilai kontrak"),
    ("supplier-sanction", changed("supplier-sanction", offered=300), "TKDN yang ditawarkan"),
    ("supplier-sanction", changed("supplier-sanction", realised=-1), "TKDN yang diserahkan"),
    ("supplier-sanction", changed("supplier-sanction", imported_value=-1), "Nilai barang impor"),
    ("bmp", {"points": {"workers": 90}}, "melebihi bobot"),
    ("bmp", {"points": {"workers": -1}}, "melebihi bobot"),
    ("tkdn-combined", changed("tkdn-combined", services_tkdn=300), "0 sampai 100"),
    ("tkdn-tool", changed("tkdn-tool", owned_here=300), "0 sampai 100"),
    ("brainware", {"scores": {"spending": 300}}, "0 sampai 100"),
    ("certificate", changed("certificate", tkdn=300), "TKDN sertifikat"),
]


def command(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "p3dn.regulation", *arguments],
        input=given, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("name", TOOLS)
def test_every_tool_answers_its_own_example(
    name: str, capsys: pytest.CaptureFixture[str], tmp_path: Any
) -> None:
    from p3dn.regulation.__main__ import main

    assert main([name, "--example"]) == 0
    example = tmp_path / "input.json"
    example.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main([name, "--input", str(example)]) == 0
    answer = json.loads(capsys.readouterr().out)
    expected = ANSWERS.get(name, {})
    assert {key: answer[key] for key in expected} == expected


def test_from_the_shell() -> None:
    listed = command("--list")
    assert [row.split()[0] for row in listed.stdout.splitlines()] == list(TOOLS)
    answer = command("bmp", given='{"points": {"workers": 4, "esg": 0.5}}')
    assert (answer.returncode, json.loads(answer.stdout)) == (0, {"bmp": "4.5"})


@pytest.mark.parametrize(
    ("name", "given", "says"),
    [
        ("bmp", '{"points": {', "baris 1, kolom 13"),
        ("bmp", "[]", "isi objek JSON"),
        ("bmp", '{"points": []}', "points: isi objek JSON"),
        ("bmp", '{"points": {"workers": 9}}', "melebihi bobot faktor: workers"),
        ("bmp", '{"points": {"worker": 1}}', "Faktor tidak dikenal: worker"),
        ("bmp", '{"points": {"workers": true}}', "points.workers: isi angka"),
        ("bmp", '{"points": {}, "pabrik": 1}', "pabrik: isian tidak dikenal"),
        ("bmp", '{"points": {}, "own_factory": "ya"}', "own_factory: isi true atau false"),
        ("rules", '{"day": "1 Juni 2026"}', "day: isi tanggal"),
        ("rules", '{"hari": "2026-06-01"}', "day: wajib diisi; --example"),
        ("tkdn-goods", '{"components": 3}', "components: isi daftar"),
        ("tkdn-goods", '{"components": []}', "Isi biaya komponen"),
        ("tkdn-goods", '{"components": [{"cost": 1}, {"cost": "x"}]}', "components[2].cost"),
        ("tkdn-goods", '{"components": [{"cost": 1, "tkdn": 120}]}', "0 sampai 100"),
        ("tkdn-goods", '{"components": [{"cost": 1, "otherwise": "apa"}]}', "all_domestic"),
        ("tkdn-services", '{"costs": [{"domestic": -1, "foreign": 2}]}', "kurang dari nol"),
        ("official-sanction", '{"breach": 1.5, "contract": 1, "day": "2026-01-01"}', "bulat"),
        ("official-sanction", '{"breach": 0, "contract": 1, "day": "2026-01-01"}', "satu"),
        ("package-size", '{"ceiling": 1, "kind": "Apa", "day": "2026-01-01"}', "tidak dikenal"),
        ("package-size", '{"ceiling": 1, "kind": "Barang", "day": "2001-01-01"}', "2001-01-01"),
        ("assess", json.dumps(CHAIR | {"chosen": "Z"}), "ref 'Z'"),
        ("assess", json.dumps(CHAIR | {"subject": "kursi"}), "industrial_goods"),
        ("assess", json.dumps(CHAIR | {"candidates": [{"ref": "A"}]}), "candidates[1].name"),
        ("impact", '{"snapshots": ["{}"], "changes": {}}', "bukan penilaian yang dibekukan"),
        ("certificate", '{"scheme": "1/1", "issued_on": "2026-01-01", "tkdn": 1}', "1/1"),
        ("hitung", "{}", "Lihat --list"),
        *[(name, json.dumps(given), says) for name, given, says in IMPOSSIBLE],
    ],
)
def test_bad_input_is_named(
    name: str, given: str, says: str, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from p3dn.regulation.__main__ import main

    path = tmp_path / "input.json"
    path.write_text(given)
    assert main([name, "--input", str(path)]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert says in written.err
    assert len(written.err.splitlines()) == 1


def test_a_file_that_is_not_there_and_deep_nesting_are_named(
    tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from p3dn.regulation.__main__ import main

    assert main(["bmp", "--input", str(tmp_path / "tiada.json")]) == 2
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 200_000)
    assert main(["bmp", "--input", str(deep)]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_numbers_stay_exact() -> None:
    point_three = run("tkdn-services", {"costs": [{"domestic": "0.1", "foreign": "0.2"}]})
    assert str(point_three["tkdn"]).startswith("33.3333333333333333")


def test_a_frozen_judgement_can_be_judged_and_replayed_from_its_own_text() -> None:
    again = run("assess", json.loads(FROZEN.text)["facts"])
    assert again["sha256"] == FROZEN.sha256
    tampered = FROZEN.text.replace("27.5", "24.5")
    outcome = run("replay", {"snapshot": json.loads(tampered), "sha256": FROZEN.sha256})
    assert (outcome["same"], outcome["text_untouched"]) == (False, False)


def test_a_planned_change_shows_its_impact() -> None:
    given = {"snapshots": [FROZEN.text], "changes": {"purchase_minimum": "30"}}
    answer = run("impact", given)
    assert [d["before"] for d in answer["differences"]] == ["complies"]
    assert run("impact", given | {"changes": {"ladder": True}})["differences"] == []


def test_rules_say_what_still_has_to_be_checked() -> None:
    rules = run("rules", {"day": "2026-06-01"})
    assert rules["procurement"]["bond_above"]["citation"]["to_be_checked"]
    assert "to_be_checked" not in rules["sanctions"]["officials"]
    numbered = {rule["number"]: rule for rule in rules["numbered"]}
    assert "400.000.000" in numbered["P3DN-N05"]["sentence"]
    assert numbered["P3DN-N05"]["citation"]["article"].startswith("Perpres 16/2018 jo. 46/2025")
    assert run("rules", {"day": "2001-01-01"})["duty"] is None
    assert run("rules", {"day": "2001-01-01"})["numbered"] == []


def test_an_unknown_tool_is_refused() -> None:
    with pytest.raises(InputError):
        run("apa", {})
