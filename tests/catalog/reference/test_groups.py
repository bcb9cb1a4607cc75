"""Equivalence groups: one person proposes, another decides, and a code stands in one at a time."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import CommodityAttribute, EquivalenceGroup
from catalog.offers.groups import groups_of
from catalog.reference.groups import services
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.versions import ChangedSince, version_of
from tests.catalog.acts import confirm_group, end_group, refuse_group
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    EquivalenceGroupFactory,
    ProductFactory,
)
from tests.support.cast import Cast, assemble, person
from tests.support.days import from_today
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
DESK, WOODEN, CABINET = "3812101005", "3812201001", "3812101002"


@pytest.fixture
def cast(db: None) -> Cast:
    for code in (DESK, WOODEN, CABINET, "38121"):
        CommodityFactory(kbki_code=code)
    return assemble()


def propose(user: User, region: Region | None, *codes: str, **said: Any) -> EquivalenceGroup:
    fields = {
        "kind": "joined",
        "name": "Meja kerja",
        "use": "Bekerja sambil duduk",
        "valid_from": TODAY(),
        "reason": "Bahannya saja yang lain",
        "codes": [CommodityFactory(kbki_code=code) for code in codes],
    }
    return services.propose_group(user=user, region=region, **fields | said)


def test_a_proposal_changes_nothing_until_somebody_else_confirms_it(cast: Cast) -> None:
    group = propose(cast.officer, cast.region, DESK, WOODEN)
    assert groups_of([DESK], cast.region.pk, TODAY()) == {}
    confirm_group(user=cast.verifier, group=group, note="Ya")
    assert groups_of([DESK], cast.region.pk, TODAY()) == {DESK: (DESK, WOODEN)}
    group.refresh_from_db()
    assert (group.decided_by, group.decision_note, group.is_confirmed) == (
        cast.verifier,
        "Ya",
        True,
    )


def test_nobody_decides_on_what_they_proposed(cast: Cast) -> None:
    both = person("keduanya", cast.industry, "catalogue_officer", "catalogue_verifier")
    group = propose(both, cast.region, DESK, WOODEN)
    for act in (confirm_group, refuse_group):
        with pytest.raises(ValidationError, match="orang lain"):
            act(user=both, group=group, note="Saya sendiri")
    with pytest.raises(IntegrityError), transaction.atomic():
        EquivalenceGroup.objects.filter(pk=group.pk).update(state="confirmed", decided_by=both)
    confirm_group(user=cast.verifier, group=group)
    with pytest.raises(ValidationError, match="orang lain"):
        end_group(user=both, group=group, last_day=TODAY(), reason="Sudah")


@pytest.mark.parametrize("part", ["verifier", "administrator", "team", "requester", "stranger"])
def test_only_officers_of_the_region_propose(cast: Cast, part: str) -> None:
    with pytest.raises(PermissionDenied):
        propose(getattr(cast, part), cast.region, DESK, WOODEN)


@pytest.mark.parametrize("part", ["officer", "administrator", "team", "requester", "stranger"])
def test_only_verifiers_of_the_region_decide(cast: Cast, part: str) -> None:
    group = EquivalenceGroupFactory(proposed=True, codes=[DESK, WOODEN])
    with pytest.raises(PermissionDenied):
        confirm_group(user=getattr(cast, part), group=group)


def test_what_all_regions_share_is_an_operators(cast: Cast) -> None:
    with pytest.raises(PermissionDenied):
        propose(cast.officer, None, DESK, WOODEN)
    one, two = (
        User.objects.create_superuser(f"{n}@contoh.test", "rahasia", full_name=n) for n in "ab"
    )
    group = propose(one, None, DESK, WOODEN)
    with pytest.raises(PermissionDenied):
        confirm_group(user=cast.verifier, group=group)
    confirm_group(user=two, group=group)
    assert groups_of([DESK], cast.elsewhere.region_id, TODAY())


@pytest.mark.parametrize(
    ("codes", "said", "told"),
    [
        ([DESK], {}, "dua kode"),
        ([DESK, "38121"], {}, "sudah termasuk"),
        ([DESK, "3812"], {}, "terlalu luas"),
        ([DESK, WOODEN], {"valid_from": timedelta(-1)}, "surut"),
        ([DESK], {"kind": "split"}, "atribut"),
        ([DESK, WOODEN], {"kind": "split"}, "satu kode"),
    ],
)
def test_what_cannot_be_a_group(
    cast: Cast, codes: list[str], said: dict[str, Any], told: str
) -> None:
    with pytest.raises(ValidationError, match=told):
        propose(cast.officer, cast.region, *codes, **from_today(said))
    assert not EquivalenceGroup.objects.exists()


def test_a_split_takes_an_attribute_of_the_code_itself(cast: Cast) -> None:
    def attribute(code: str, **said: Any) -> CommodityAttribute:
        commodity = CommodityFactory(kbki_code=code)
        return CommodityAttribute.objects.create(
            commodity=commodity, name=f"Guna {code}", kind="text", **said
        )

    split = {"kind": "split"}
    for wrong in (
        attribute(WOODEN),
        attribute("38121", region=cast.elsewhere.region),
        attribute(CABINET, is_active=False),
    ):
        with pytest.raises(ValidationError, match="tidak dipakai"):
            propose(cast.officer, cast.region, CABINET, attribute=wrong, **split)
    group = propose(cast.officer, cast.region, DESK, attribute=attribute("38121"), **split)
    assert group.attribute.name == "Guna 38121"


@pytest.mark.parametrize(
    ("there", "refused"),
    [
        ({"codes": [DESK, CABINET]}, True),
        ({"codes": ["38121", "3823"]}, True),
        ({"codes": [DESK, CABINET], "region": None}, False),
        ({"codes": [CABINET, "3823101001"]}, False),
        ({"codes": [DESK, CABINET], "valid_to": timedelta(0), "state": "ended"}, True),
        ({"codes": [DESK, CABINET], "valid_to": timedelta(-1), "state": "ended"}, False),
        ({"codes": [DESK, CABINET], "proposed": True}, False),
        ({"codes": [DESK, CABINET], "state": "refused"}, False),
    ],
)
def test_a_code_stands_in_one_group_at_a_time(
    cast: Cast, there: dict[str, Any], refused: bool
) -> None:
    EquivalenceGroupFactory(**from_today(there))
    group = propose(cast.officer, cast.region, DESK, WOODEN)
    if refused:
        with pytest.raises(ValidationError, match="sudah ada pada kelompok"):
            confirm_group(user=cast.verifier, group=group)
    else:
        confirm_group(user=cast.verifier, group=group)
    assert EquivalenceGroup.objects.get(pk=group.pk).is_proposed is refused


def test_a_proposal_confirmed_late_holds_from_that_day_on(cast: Cast) -> None:
    group = EquivalenceGroupFactory(proposed=True, codes=[DESK, WOODEN])
    confirm_group(user=cast.verifier, group=group)
    assert groups_of([DESK], cast.region.pk, TODAY() - timedelta(days=1)) == {}
    assert groups_of([DESK], cast.region.pk, TODAY())


def test_a_refusal_says_why_and_is_final(cast: Cast) -> None:
    group = propose(cast.officer, cast.region, DESK, WOODEN)
    with pytest.raises(ValidationError, match="Tuliskan mengapa"):
        refuse_group(user=cast.verifier, group=group, note=" ")
    refuse_group(user=cast.verifier, group=group, note="Lain")
    with pytest.raises(ValidationError, match="sudah diputuskan"):
        confirm_group(user=cast.verifier, group=group)


def test_an_ended_group_holds_through_its_last_day(cast: Cast) -> None:
    group = EquivalenceGroupFactory(codes=[DESK, WOODEN])
    with pytest.raises(ValidationError, match="paling cepat hari ini"):
        end_group(
            user=cast.verifier, group=group, last_day=TODAY() - timedelta(days=1), reason="Lama"
        )
    end_group(user=cast.verifier, group=group, last_day=TODAY(), reason="KBKI baru")
    assert groups_of([DESK], cast.region.pk, TODAY())
    assert not groups_of([DESK], cast.region.pk, TODAY() + timedelta(days=1))
    with pytest.raises(ValidationError, match="tidak sedang berlaku"):
        end_group(user=cast.verifier, group=group, last_day=TODAY(), reason="Lagi")


def test_who_decides_decides_on_what_they_saw(cast: Cast) -> None:
    group = propose(cast.officer, cast.region, DESK, WOODEN)
    seen = version_of(group)
    group.members.create(commodity_id=CABINET)
    with pytest.raises(ChangedSince):
        services.confirm_group(user=cast.verifier, group=group, seen=seen)


class TestPages:
    """What people do with it."""

    def page(self, group: EquivalenceGroup) -> str:
        return reverse("catalog:group_detail", args=[group.pk])

    def test_an_officer_proposes_two_codes_picked_from_the_list(
        self, client: Client, cast: Cast
    ) -> None:
        client.force_login(cast.officer)
        page = reverse("catalog:group_propose", query={"kode": [DESK]})
        assert f'value="{DESK} ' in client.get(page).content.decode()
        typed = {
            "region": cast.region.pk,
            "kind": "joined",
            "name": "Meja",
            "use": "Menulis",
            "valid_from": TODAY().isoformat(),
            "reason": "Sama",
            "code_1": f"{DESK} Meja",
            "code_2": f"{WOODEN} Meja",
        }
        answer = send(client, page, typed)
        group = EquivalenceGroup.objects.get()
        assert answer.url == self.page(group)
        assert (group.entered_by, group.members.count()) == (cast.officer, 2)
        refused = send(client, page, typed | {"code_2": ""})
        assert "sedikitnya dua kode" in refused.content.decode()

    @pytest.mark.parametrize(("action", "state"), [("confirm", "confirmed"), ("refuse", "refused")])
    def test_a_verifier_decides_and_the_home_page_says_that_it_waits(
        self, client: Client, cast: Cast, action: str, state: str
    ) -> None:
        group = EquivalenceGroupFactory(proposed=True, codes=[DESK, WOODEN])
        client.force_login(cast.verifier)
        assert "Usulan kelompok setara menunggu" in client.get("/").content.decode()
        decide = reverse("catalog:group_decide", args=[group.pk])
        send(client, decide, {"action": action, "note": "Baik"}, on=self.page(group))
        group.refresh_from_db()
        assert (group.state, group.decided_by) == (state, cast.verifier)
        assert "Usulan kelompok setara menunggu" not in client.get("/").content.decode()

    def test_the_proposer_is_not_asked(self, client: Client, cast: Cast) -> None:
        group = EquivalenceGroupFactory(
            proposed=True, codes=[DESK, WOODEN], entered_by=cast.officer
        )
        client.force_login(cast.officer)
        html = client.get(self.page(group)).content.decode()
        assert "menunggu keputusan verifikator lain" in html
        assert "Setujui" not in html

    def test_it_shows_what_there_is_of_its_codes(self, client: Client, cast: Cast) -> None:
        group = EquivalenceGroupFactory(codes=[DESK, WOODEN])
        for code in (DESK, WOODEN, CABINET):
            product = ProductFactory(
                name=f"Barang {code}", commodity=CommodityFactory(kbki_code=code)
            )
            CertificateFactory(producer=product.producer, products=[product], tkdn=41)
        client.force_login(cast.requester)
        html = client.get(self.page(group)).content.decode()
        assert [f"Barang {code}" in html for code in (DESK, WOODEN, CABINET)] == [True, True, False]
        assert html.count("41,00") == 2

    def test_ending_it_needs_a_day_and_a_reason(self, client: Client, cast: Cast) -> None:
        group = EquivalenceGroupFactory(codes=[DESK, WOODEN])
        client.force_login(cast.verifier)
        end = reverse("catalog:group_end", args=[group.pk])
        refused = send(client, end, {"last_day": "2020-01-01", "reason": "x"}, on=self.page(group))
        assert "paling cepat hari ini" in refused.content.decode()
        send(client, end, {"last_day": TODAY().isoformat(), "reason": "x"}, on=self.page(group))
        group.refresh_from_db()
        assert (group.state, group.valid_to) == ("ended", TODAY())

    def test_another_regions_groups_do_not_exist(self, client: Client, cast: Cast) -> None:
        group = EquivalenceGroupFactory(codes=[DESK, WOODEN])
        client.force_login(cast.stranger)
        assert client.get(self.page(group)).status_code == 404
        assert group.name not in client.get(reverse("catalog:group_list")).content.decode()

    def test_the_list_asks_as_often_for_many(self, client: Client, cast: Cast) -> None:
        client.force_login(cast.officer)
        spent = []
        for number in range(2):
            for n in range(3 + 27 * number):
                EquivalenceGroupFactory(
                    codes=[f"38{number}3{n:02d}1001", f"39{number}3{n:02d}1001"]
                )
            with CaptureQueriesContext(connection) as queries:
                client.get(reverse("catalog:group_list"))
            spent.append(len(queries))
        assert spent[0] == spent[1]


def test_an_operator_proposes_for_all_and_another_decides(client: Client, cast: Cast) -> None:
    one, two = (
        User.objects.create_superuser(f"{n}@contoh.test", "rahasia", full_name=n) for n in "ab"
    )
    client.force_login(one)
    add = reverse("admin:catalog_equivalencegroup_add")
    typed = {
        "kind": "joined",
        "name": "Meja",
        "use": "Menulis",
        "valid_from": TODAY().isoformat(),
        "reason": "Sama",
        "codes": f"{DESK}\n{WOODEN}",
    }
    assert client.post(add, typed).status_code == 302
    group = EquivalenceGroup.objects.get()
    assert (group.region, group.entered_by) == (None, one)
    page = reverse("admin:catalog_equivalencegroup_change", args=[group.pk])
    decision = {"act": "confirm", "note": "", "versi": version_of(group)}
    assert "orang lain" in client.post(page, decision).content.decode()
    client.force_login(two)
    assert client.post(page, decision).status_code == 302
    group.refresh_from_db()
    assert (group.is_confirmed, group.decided_by) == (True, two)
