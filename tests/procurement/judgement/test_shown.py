"""A judgement on the page: one sentence first, articles folded, an old one in its own words."""

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.regulation.snapshot import fingerprint
from procurement.models import Assessment
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import LAPTOP, commodity
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
FROZEN = Path(__file__).parents[2] / "regulation" / "engines" / "frozen" / "engine-1.0.jsonl"


def page(client: Client, name: str, pk: int) -> str:
    return tight(client.get(reverse(f"procurement:{name}", args=[pk])).content.decode())


def test_one_sentence_comes_first_and_its_article_is_folded(cast: Cast, client: Client) -> None:
    line = with_line(draft(cast), laptop(tkdn="45"))
    client.force_login(cast.requester)
    said = page(client, "request_detail", line.request_id)
    first = said.index('<p class="verdict-headline">Boleh dibeli: TKDN 45,00%, batas 25%.</p>')
    folded = said.index('<details class="article"><summary>pasal')
    assert first < folded < said.index("Pasal 66 ayat (2)")


def test_what_is_unsure_is_marked_for_administrators_only(cast: Cast, client: Client) -> None:
    no = dict.fromkeys(("has_trigger", "has_purchasable", "has_certified", "has_siinas"), False)
    NationalListCheckFactory(commodity=commodity(LAPTOP), **no)
    line = with_line(draft(cast), claimed_origin="imported")
    mark = "perlu dicek pada naskah resmi"
    for person, marked in ((cast.administrator, True), (cast.requester, False)):
        client.force_login(person)
        assert (mark in page(client, "request_detail", line.request_id)) is marked


def frozen(cast: Cast, text: str) -> Assessment:
    result = json.loads(text)["result"]
    return Assessment.objects.create(
        line=with_line(draft(cast), laptop()), sequence=1, occasion="approve",
        verdict=result["verdict"], step=result["step"], regime_id=result["regime_id"],
        engine_version=result["engine_version"], snapshot=text, sha256=fingerprint(text),
    )  # fmt: skip


def exempted_by_the_first_engine() -> str:
    lines = FROZEN.read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if '"exemption_granted"' in line)


def test_an_old_judgement_is_shown_in_its_engines_words(cast: Cast, client: Client) -> None:
    old = frozen(cast, exempted_by_the_first_engine())
    client.force_login(cast.auditor)
    said = page(client, "assessment_detail", old.pk)
    assert '<p class="verdict-headline">Memenuhi kewajiban</p>' in said
    assert "Mesin 1.0" in said and "Tim P3DN memberi pengecualian" in said
    assert "Hasilnya sama persis" in said and "diputuskan berbeda" not in said


def test_what_judging_again_decides_differently_is_told(cast: Cast, client: Client) -> None:
    data = json.loads(exempted_by_the_first_engine())
    data["result"]["verdict"] = "choose_another"
    data["result"]["reasons"] = data["result"]["reasons"][1:]
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    client.force_login(cast.auditor)
    said = page(client, "assessment_detail", frozen(cast, text).pk)
    assert "Yang diputuskan berbeda bila dinilai ulang" in said
    assert ">Pilih produk lain</td>" in said and ">Memenuhi kewajiban</td>" in said
    assert "Tim P3DN memberi pengecualian" in said
