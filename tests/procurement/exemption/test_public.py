"""What was granted, for anybody: no people, no prices, and the switch."""

import csv
import json

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.uploads.files import read_document
from p3dn.accounts.models import User
from procurement.exemption.letters import keep_letter
from procurement.models import Exemption
from tests.factories.procurement import ExemptionFactory
from tests.procurement import acts
from tests.procurement.exemption.test_dispensations import ASKED, weak_line
from tests.procurement.scenes import draft, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
PAGES = ("public_exemptions", "public_exemptions_json", "public_exemptions_csv")


@pytest.fixture
def told(cast: Cast) -> Exemption:
    line = weak_line(cast)
    asked = acts.ask_exemption(
        by=cast.requester, line=line, **ASKED | {"reason": "Kata Budi Rahasia"}
    )
    ExemptionFactory(line=with_line(draft(cast)))  # asked only
    return acts.grant_exemption(
        by=cast.team, exemption=asked, conditions="Syarat Rahasia", note="Catatan Rahasia"
    )


def texts(client: Client, **query: str) -> dict[str, str]:
    answers = {name: client.get(reverse(name), query) for name in PAGES}
    assert {answer.status_code for answer in answers.values()} == {200}
    return {
        name: b"".join(one.streaming_content if one.streaming else [one.content]).decode()
        for name, one in answers.items()
    }


def test_it_tells_what_was_granted_and_on_which_search(client: Client, told: Exemption) -> None:
    found = texts(client)
    (row,) = json.loads(found["public_exemptions_json"])["pengecualian"]
    assert row["nomor_rekomendasi"] == "500/17/TIM-P3DN" and row["barang"] == told.line.description
    assert (row["calon_di_katalog"], row["calon_memenuhi_kewajiban"]) == (2, 1)
    assert row["berlaku_sampai"] == "2099-12-31" and row["status"] == "Dikabulkan"
    assert "500/17/TIM-P3DN" in found["public_exemptions"]
    head, line = list(csv.reader(found["public_exemptions_csv"].splitlines(), delimiter=";"))
    assert dict(zip(head, line, strict=True))["Dasar"] == "Spesifikasi wajib tidak terpenuhi"


def test_no_person_no_price_no_free_words(client: Client, cast: Cast, told: Exemption) -> None:
    line = told.line
    for person, name in ((cast.requester, "Budi Peminta"), (cast.team, "Siti Pemutus")):
        User.objects.filter(pk=person.pk).update(full_name=name)
    hidden = ["Rahasia", "445/12", "Budi Peminta", "Siti Pemutus"]
    prices = {str(int(value)) for value in (line.unit_price, line.total)}
    for text in texts(client).values():
        plain = text.replace(".", "")
        assert [word for word in hidden if word in text] == []
        assert [price for price in prices if price in plain] == []


def test_by_year_and_what_is_over(client: Client, told: Exemption) -> None:
    year = timezone.localdate().year
    here, before = texts(client, tahun=str(year)), texts(client, tahun=str(year - 1))
    for name in PAGES:
        assert "500/17/TIM-P3DN" in here[name] and "500/17/TIM-P3DN" not in before[name]
    Exemption.objects.filter(pk=told.pk).update(valid_until=timezone.localdate().replace(year=2001))
    assert '"Sudah berakhir"' in texts(client)["public_exemptions_json"]


@pytest.mark.parametrize(
    "lacking",
    [{"kind": "import", "letter_number": "500/1/WK"}, {"decision_number": ""}, {"reason": "-"}],
)
def test_what_lifts_nothing_is_not_told_as_granted(
    client: Client, cast: Cast, lacking: dict[str, str]
) -> None:
    """An import without the regional head's letter is not granted, whatever the team decided."""
    given = {"decision_number": "500/99", "decided_by": cast.team, "decided_at": timezone.now()}
    old = ExemptionFactory(line=with_line(draft(cast)), state="granted", **given | lacking)
    for text in texts(client).values():
        assert "500/99" not in text and f"?tahun={timezone.localdate().year}" not in text
    client.force_login(cast.auditor)
    listed = client.get(reverse("procurement:exemption_list")).content.decode()
    assert str(old.stands_on(timezone.localdate()).label) in listed
    if old.lacks_letter:
        client.logout()
        keep_letter(old, read_document(acts.letter()), number="500/1/WK", by=cast.team)
        assert all("500/99" in text for text in texts(client).values())


def test_switched_off_every_address_is_unknown(client: Client, told: Exemption, settings) -> None:
    settings.PUBLIC_EXEMPTIONS = False
    assert {client.get(reverse(name)).status_code for name in PAGES} == {404}
    assert "pengecualian-publik" not in client.get("/akun/masuk/").content.decode()


def test_the_queries_do_not_grow(
    client: Client, cast: Cast, told: Exemption, django_assert_num_queries
) -> None:
    for _ in range(5):
        ExemptionFactory(
            line=with_line(draft(cast)), state="granted", decided_at=timezone.now(),
            decided_by=cast.team, decision_number="500/18",
        )  # fmt: skip
    with django_assert_num_queries(3):
        client.get(reverse("public_exemptions"))
    for name in PAGES[1:]:
        with django_assert_num_queries(1):
            answer = client.get(reverse(name))
            b"".join(answer.streaming_content if answer.streaming else [])
