"""A service lets nobody ask what its page does not offer: where an exemption or a search would help nothing."""

from decimal import Decimal as D
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.audit.editing.versions import version_of
from procurement.evaluation.services import begin_evaluation
from procurement.exemption.services import ask_exemption
from procurement.models import CheckWanted, Exemption, PriceEvaluation, RequestLine
from tests.procurement import acts
from tests.procurement.evaluation.offers import DAY
from tests.procurement.exemption.test_dispensations import ASKED, weak_line
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
PAPER = "Surat RSUD 445/12 tanggal 3 Maret 2026"


def complying(cast: Cast) -> RequestLine:
    return with_line(draft(cast), laptop(tkdn="45"))


def unjudged(cast: Cast) -> RequestLine:
    return with_line(draft(cast), laptop(tkdn="20"))


def unfitting(cast: Cast) -> RequestLine:
    """Its product misses what the buyer requires; nobody can excuse from that."""
    memory = attribute()
    has(laptop(tkdn="45"), "16", memory)
    line = with_line(draft(cast), has(laptop(tkdn="45"), "8", memory))
    requires(line, memory, "16")
    return line


def test_the_form_names_the_line_and_chooses_no_ground(cast: Cast, client: Client) -> None:
    line = weak_line(cast)
    client.force_login(cast.requester)
    address = reverse("procurement:exemption_ask", args=[line.pk])
    page = client.get(address)
    first, *_others = page.context["form"].fields["ground"].choices
    assert first[0] == "", "a browser shows the first as chosen"
    shown = page.content.decode()
    assert line.description in shown.split('class="form-card"')[0].split("<h1")[1]
    assert reverse("procurement:request_detail", args=[line.request_id]) in shown.split("<h1")[0]
    said = {"kind": "exemption", "reason": "Alat terpasang", "evidence": PAPER}
    answer = client.post(address, said | {"versi": version_of(line), "kunci": str(uuid4())})
    assert "ground" in answer.context["form"].errors
    assert not Exemption.objects.exists()


def test_asked_anew_it_begins_with_what_still_waits(cast: Cast, client: Client) -> None:
    line = weak_line(cast)
    client.force_login(cast.requester)
    address = reverse("procurement:exemption_ask", args=[line.pk])
    assert "menggantikannya" not in client.get(address).content.decode()
    waiting = acts.ask_exemption(by=cast.requester, line=line, **ASKED)
    page = client.get(address)
    assert "menggantikannya" in page.content.decode()
    form = page.context["form"]
    assert (form["ground"].value(), form["reason"].value()) == (waiting.ground, waiting.reason)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (complying, "sudah dapat dibeli"),
        (unjudged, "belum dapat dinilai"),
        (unfitting, "tidak dapat dikecualikan. Pilih produk lain"),
    ],
)
def test_it_is_refused_with_the_line_and_what_to_do(
    cast: Cast, client: Client, make: object, why: str
) -> None:
    line = make(cast)  # type: ignore[operator]
    with pytest.raises(ValidationError) as refusal:
        ask_exemption(by=cast.requester, line=line, seen=version_of(line), evidence=PAPER, **ASKED)
    (message,) = refusal.value.messages
    assert message.startswith(f"Baris 1 ({line.description}): ") and why in message
    assert not Exemption.objects.exists()
    client.force_login(cast.requester)
    page = client.get(reverse("procurement:request_detail", args=[line.request_id]))
    ask = reverse("procurement:exemption_ask", args=[line.pk])
    assert ask not in page.content.decode()
    assert why in client.get(ask).content.decode()


def test_where_it_helps_it_may_be_asked(cast: Cast) -> None:
    asked = acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
    search = asked.searches.get()
    assert search.satisfying == 1, "what it rests on is what it was judged by"


def test_a_search_of_the_national_list_is_asked_where_it_is_missing(cast: Cast) -> None:
    line = unjudged(cast)
    assert acts.want_check(by=cast.requester, line=line).keyword == line.description
    with pytest.raises(ValidationError, match=r"Baris 1 .*tidak menunggu pemeriksaan"):
        acts.want_check(by=cast.requester, line=complying(cast))
    assert CheckWanted.objects.count() == 1


def test_offers_are_ranked_of_something_that_is_asked_for(cast: Cast) -> None:
    with pytest.raises(ValidationError, match="Tambah dahulu barang"):
        begin_evaluation(by=cast.requester, request=draft(cast), own_estimate=D(1), day=DAY)
    assert not PriceEvaluation.objects.exists()
