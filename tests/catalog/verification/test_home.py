"""Every kind of record on the home page is counted as the list behind it counts."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from catalog.home import parts
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, Region, User
from p3dn.ui.home import Work
from tests.factories.catalog import (
    CertificateFactory,
    EquivalenceGroupFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.support.cast import SINCE, Cast, assemble, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, and records of two regions by several people in every state."""
    cast = assemble()
    colleague = person("rekan", cast.industry, "catalogue_officer")
    away = Region.objects.get(code="61.71")
    soon = timezone.localdate() + timedelta(days=20)
    for region in (cast.region, away):
        firm = ProducerFactory(region=region)
        for writer in (cast.officer, cast.verifier, colleague):
            for state in ("draft", "submitted", "refused"):
                fields = {"producer": firm, "region": region, "entered_by": writer, state: True}
                product = ProductFactory(**fields)
                ProductFactory(**fields, is_active=False)
                CertificateFactory(**fields, products=[product])
        CertificateFactory(producer=firm, region=region, tkdn_valid_until=soon)
        StandingChangeFactory(
            certificate=CertificateFactory(producer=firm, region=region),
            effective_on=timezone.localdate() - timedelta(days=20),
        )
    mended = ProductFactory(producer=firm, region=cast.region, entered_by=colleague, refused=True)
    type(mended).objects.filter(pk=mended.pk).update(edited_by=cast.officer)
    for number, proposer in enumerate((cast.officer, cast.verifier, colleague)):
        EquivalenceGroupFactory(proposed=True, entered_by=proposer, codes=[f"4522{number}"])
    EquivalenceGroupFactory(proposed=True, region=None, entered_by=colleague, codes=["45229"])
    return cast


def cards(user: User) -> list[Work]:
    found = parts(user, access_of(user))
    return [part for part in found if isinstance(part, Work) and part.tasks]


@pytest.mark.parametrize(
    "roles",
    [
        ["catalogue_officer"],
        ["catalogue_verifier"],
        ["catalogue_officer", "catalogue_verifier"],
        ["catalogue_officer", "auditor"],
    ],
)
def test_every_number_is_that_of_the_list_behind_it(
    client: Client, cast: Cast, roles: list[str]
) -> None:
    person = cast.officer if "catalogue_officer" in roles else cast.verifier
    for role in roles[1:]:
        office = cast.elsewhere if role == "auditor" else cast.industry
        Membership.objects.create(user=person, agency=office, role=role, valid_from=SINCE)
    client.force_login(person)
    found = cards(person)
    own = 5 * ("catalogue_officer" in roles) + 2 * ("catalogue_verifier" in roles)
    assert len(found) == own + 1  # and what became of a suspension, for both
    shown = {c.label: client.get(c.url).context["page_obj"].paginator.count for c in found}
    assert {c.label: c.count for c in found} == shown
    assert all(shown.values())
    if "catalogue_officer" in roles:
        assert shown["Produk dikembalikan kepada saya"] == 3
        for card in (card for card in found if "dikembalikan" in card.label):
            assert "Nilai TKDN tidak terbaca." in client.get(card.url).content.decode()


def test_the_queue_says_how_to_see_ones_own_work_too(client: Client, cast: Cast) -> None:
    client.force_login(cast.verifier)
    card = next(c for c in cards(cast.verifier) if c.label == "Menunggu verifikasi")
    page = client.get(card.url)
    every = client.get(card.url.split("?")[0])
    own = every.context["page_obj"].paginator.count - card.count
    assert own == 2
    assert "Tampilkan juga" in page.content.decode()
    assert "Anda masukkan sendiri" in every.content.decode()
