"""Where a certificate is in its life: one badge, one filter, eight words."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate
from catalog.shared.words import PHASES
from p3dn.accounts.models import User
from tests.catalog.conftest import with_role
from tests.factories.catalog import CertificateFactory, ProductFactory, StandingChangeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lives(db: None) -> dict[str, Certificate]:
    """One certificate in each phase."""
    made = {
        state: CertificateFactory(number=f"NO-{state}/2025", **{state: True})
        for state in ("draft", "submitted", "verified", "refused", "expired")
    }
    for kind in ("suspended", "revoked", "superseded"):
        made[kind] = CertificateFactory(number=f"NO-{kind}/2025")
        StandingChangeFactory(certificate=made[kind], kind=kind)
    return made


def test_every_phase_is_told_from_the_others(lives: dict[str, Certificate]) -> None:
    rows = Certificate.objects.with_phase(timezone.localdate())
    assert {row.phase: row for row in rows} == lives
    assert set(lives) == set(PHASES)


@pytest.mark.parametrize("phase", list(PHASES))
def test_the_list_is_filtered_and_badged(
    client: Client, officer: User, lives: dict[str, Certificate], phase: str
) -> None:
    client.force_login(officer)
    page = client.get(reverse("catalog:certificate_list"), {"fase": phase}).content.decode()
    shown = {name for name, one in lives.items() if f">{one.number}<" in page}
    assert shown == {phase}
    assert f"{PHASES[phase]}</span>" in page


def test_several_phases_at_once(
    client: Client, officer: User, lives: dict[str, Certificate]
) -> None:
    client.force_login(officer)
    address = reverse("catalog:certificate_list")
    page = client.get(address, {"fase": ["draft", "revoked"]})
    assert {row.phase for row in page.context["page_obj"]} == {"draft", "revoked"}
    answer = client.get(address, {"fase": "revoked", "unduh": "csv"})
    sheet = b"".join(answer) if answer.streaming else answer.content
    assert "Dicabut" in sheet.decode("utf-8-sig")


def test_a_buyer_finds_no_unverified_ones(client: Client, lives: dict[str, Certificate]) -> None:
    client.force_login(with_role("Pembeli", "requester"))
    address = reverse("catalog:certificate_list")
    page = client.get(address, {"fase": ["draft", "submitted", "refused"]})
    assert list(page.context["page_obj"]) == []


def test_what_happens_later_does_not_show_today(db: None) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    StandingChangeFactory(kind="revoked", effective_on=tomorrow)
    assert Certificate.objects.with_phase(timezone.localdate()).get().phase == "verified"
    assert Certificate.objects.with_phase(tomorrow).get().phase == "revoked"


@pytest.mark.parametrize("phase", list(PHASES))
def test_what_is_in_force_or_over_is_renewed_from_its_page(
    client: Client, officer: User, lives: dict[str, Certificate], phase: str
) -> None:
    client.force_login(officer)
    certificate = lives[phase]
    named = ProductFactory(producer=certificate.producer)
    certificate.products.add(named)
    page = client.get(reverse("catalog:certificate_detail", args=[certificate.pk]))
    address = page.context["renewal"]
    assert bool(address) == (phase in {"verified", "expired", "suspended"})
    if address:
        assert "Perpanjang" in page.content.decode()
        form = client.get(address).context["form"]
        assert form.instance.pk is None
        assert [row[0].data["label"] for row in form.chosen_rows] == [str(named)]


def test_who_only_verifies_renews_nothing(
    client: Client, officer: User, lives: dict[str, Certificate]
) -> None:
    client.force_login(with_role("Vera", "catalogue_verifier"))
    page = client.get(reverse("catalog:certificate_detail", args=[lives["verified"].pk]))
    assert page.context["renewal"] == ""
