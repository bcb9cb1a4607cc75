"""A region's own rules: written by its administrators alone, seen by its people, judged by nobody."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from catalog.models import LocalRule
from catalog.reference.commodities.services import add_minimum, change_minimum
from catalog.reference.local_rules.services import add_local_rule, change_local_rule
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.judgement.judging import judge
from tests.factories.catalog import LocalRuleFactory
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble, person
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TYPED = {
    "text": "Kursi kantor dibeli dari perajin setempat bila ada.",
    "source": "Perwali 5/2026 Pasal 3",
    "kind": "Barang",
    "commodity": None,
    "valid_from": date(2026, 1, 1),
    "valid_to": None,
}


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def added(user: User, region: Region, **changes: object) -> LocalRule:
    return add_local_rule(user=user, region=region, **TYPED | changes)


def test_only_the_regions_own_administrator_writes(cast: Cast) -> None:
    rule = added(cast.administrator, cast.region)
    assert (rule.entered_by, rule.region) == (cast.administrator, cast.region)
    there = cast.elsewhere.region
    outsider = person("admin.sana", cast.elsewhere, "administrator")
    for user, region in ((cast.administrator, there), (outsider, cast.region)):
        with pytest.raises(PermissionDenied):
            added(user, region)
    for user in (outsider, cast.team, cast.auditor, cast.officer, cast.requester):
        with pytest.raises(PermissionDenied):
            change_local_rule(entry=rule, user=user, seen=version_of(rule), **TYPED)
    assert LocalRule.objects.count() == 1


def test_days_must_be_in_order_and_the_source_named(cast: Cast) -> None:
    for wrong in ({"valid_to": date(2025, 12, 31)}, {"source": ""}, {"text": ""}, {"kind": "Apa"}):
        with pytest.raises(ValidationError):
            added(cast.administrator, cast.region, **wrong)


def test_a_change_names_what_it_saw_and_the_history_keeps_who(cast: Cast, client: Client) -> None:
    rule = added(cast.administrator, cast.region)
    seen = version_of(rule)
    change_local_rule(
        entry=rule, user=cast.administrator, seen=seen, **TYPED | {"text": "Diperbaiki."}
    )
    with pytest.raises(ChangedSince):
        change_local_rule(entry=rule, user=cast.administrator, seen=seen, **TYPED)
    client.force_login(cast.auditor)
    page = client.get(reverse("catalog:local_rule_history", args=[rule.pk])).content.decode()
    assert "Diperbaiki." in page and "perajin setempat" in page
    assert cast.administrator.full_name in page


def test_pages_write_for_ones_own_region_whatever_the_form_names(
    client: Client, cast: Cast
) -> None:
    client.force_login(cast.administrator)
    address = reverse("catalog:local_rule_create")
    typed = {k: v for k, v in TYPED.items() if v} | {"valid_from": "2026-01-01"}
    assert send(client, address, typed | {"region": cast.elsewhere.region.pk}).status_code == 200
    assert not LocalRule.objects.exists()
    assert send(client, address, typed).status_code == 302
    rule = LocalRule.objects.get()
    assert (rule.region, rule.entered_by) == (cast.region, cast.administrator)
    change = reverse("catalog:local_rule_change", args=[rule.pk])
    assert send(client, change, typed | {"valid_to": "2026-12-31"}).status_code == 302
    rule.refresh_from_db()
    assert rule.valid_to == date(2026, 12, 31)


def test_nobody_of_another_region_sees_or_changes_it(client: Client, cast: Cast) -> None:
    LocalRuleFactory(region=cast.region, text="Hanya untuk kita.")
    rule = LocalRule.objects.get()
    client.force_login(person("pengawas.sana", cast.elsewhere, "administrator", "auditor"))
    assert "Hanya" not in client.get(reverse("catalog:local_rule_list")).content.decode()
    assert "Hanya" not in client.get(reverse("procurement:rules")).content.decode()
    for name in ("local_rule_change", "local_rule_history"):
        assert client.get(reverse(f"catalog:{name}", args=[rule.pk])).status_code == 404
    client.force_login(cast.requester)
    for address in (reverse("catalog:local_rule_list"), reverse("procurement:rules")):
        shown = client.get(address).content.decode()
        assert "Hanya untuk kita." in shown and rule.source in shown


def test_no_verdict_rests_on_it(cast: Cast) -> None:
    day = date(2026, 6, 1)
    line = with_line(draft(cast), laptop(tkdn="45"))
    [before] = judge([line], day)
    LocalRuleFactory(region=cast.region, commodity=line.commodity, text="TKDN paling sedikit 90%.")
    [after] = judge([line], day)
    assert (after.facts, after.result) == (before.facts, before.result)


def test_a_ministers_minimum_changes_verdicts_of_the_region_that_entered_it_alone(
    cast: Cast,
) -> None:
    line, day = with_line(draft(cast), laptop(tkdn="45")), date(2026, 6, 1)
    outsider = person("admin.sana", cast.elsewhere, "administrator")
    minimum = {
        "commodity": line.commodity,
        "minimum": Decimal(90),
        "valid_from": date(2026, 1, 1),
        "valid_to": None,
        "regulation": "Keputusan Menteri contoh 9/2026",
    }
    [before] = judge([line], day)
    for region in (cast.region, None):
        with pytest.raises(PermissionDenied):
            add_minimum(user=outsider, region=region, **minimum)
    entry = add_minimum(user=outsider, region=cast.elsewhere.region, **minimum)
    [after] = judge([line], day)
    assert (after.facts, after.result) == (before.facts, before.result)
    with pytest.raises(PermissionDenied):
        change_minimum(
            entry=entry,
            user=cast.administrator,
            seen=version_of(entry),
            **{name: value for name, value in minimum.items() if name != "commodity"},
        )
    own = add_minimum(user=cast.administrator, region=cast.region, **minimum)
    [changed] = judge([line], day)
    assert changed.facts.minimum_tkdn is not None
    assert changed.result.verdict is not before.result.verdict
    assert (own.entered_by, own.regulation) == (cast.administrator, minimum["regulation"])
