"""Looks into the national list, other names of commodities, minimums."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Commodity, NationalListCheck, NationalListEntry
from catalog.reference.commodities.services import add_minimum
from catalog.reference.national.services import record_check
from catalog.search.words.records import search_national_list
from p3dn.accounts.models import User
from tests.catalog.acts import set_other_names
from tests.catalog.conftest import picture, with_role
from tests.factories.catalog import (
    CommodityFactory,
    MinimumTkdnFactory,
    NationalListCheckFactory,
    NationalListEntryFactory,
    home_region,
)
from tests.support.forms import send as sent

pytestmark = pytest.mark.django_db


def look(user: User, **changes: object) -> NationalListCheck:
    fields = {
        "commodity": CommodityFactory(kbki_code="45220"),
        "keyword": " laptop  14 ",
        "checked_on": timezone.localdate(),
        "has_trigger": True,
        "has_siinas": None,
    }
    return record_check(user=user, region=home_region(), **{**fields, **changes})


def test_keeps_what_was_seen(officer: User) -> None:
    check = look(officer, evidence=picture(kind="PNG"), has_trigger=False)
    assert (check.keyword, check.has_trigger, check.has_siinas) == ("laptop 14", False, None)
    assert len(check.evidence_sha256) == 64
    assert check.evidence.name.endswith(".png")


def test_refusals(officer: User) -> None:
    with pytest.raises(ValidationError, match="Jawab sedikitnya"):
        look(officer, has_trigger=None)
    with pytest.raises(ValidationError, match="tangkapan layar"):
        look(officer, has_trigger=False)
    with pytest.raises(ValidationError, match="masa depan"):
        look(officer, checked_on=timezone.localdate() + timedelta(days=1))
    with pytest.raises(ValidationError, match="tidak dikenali"):
        look(officer, evidence=picture(kind="GIF"))
    assert not NationalListCheck.objects.exists()


def test_auditor_does_not_write(administrator: User) -> None:
    with pytest.raises(PermissionDenied):
        look(administrator)


def test_proof_cannot_be_rewritten(officer: User) -> None:
    check = look(officer)
    check.keyword = "lain"
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
        check.save()


def test_list_is_searched_by_words(db: None) -> None:
    wanted = NationalListEntryFactory(product_type="Laptop", brand="Axira")
    NationalListEntryFactory(product_type="Kursi")
    assert list(search_national_list(NationalListEntry.objects.all(), "axira lap")) == [wanted]


def test_other_names_are_tidied(officer: User, verifier: User) -> None:
    where = {"commodity": CommodityFactory(), "region": home_region()}
    kept = set_other_names(user=officer, names=" Laptop, , notebook,LAPTOP", **where)
    assert (kept.names, kept.entered_by) == ("laptop, notebook", officer)
    with pytest.raises(PermissionDenied):
        set_other_names(user=verifier, names="x", **where)


def test_minimum_is_entered_by_the_administrator(administrator: User, officer: User) -> None:
    fields = {
        "region": home_region(),
        "commodity": CommodityFactory(),
        "minimum": Decimal("60"),
        "valid_from": date(2026, 1, 1),
        "valid_to": None,
        "regulation": "Contoh",
    }
    with pytest.raises(PermissionDenied):
        add_minimum(user=officer, **fields)
    assert add_minimum(user=administrator, **fields).pk
    with pytest.raises(ValidationError):
        add_minimum(user=administrator, **{**fields, "valid_to": date(2025, 1, 1)})


def test_who_may_import_the_list_is_led_there(
    client: Client, officer: User, administrator: User
) -> None:
    address = reverse("jobs:import_start", args=["national_list"])
    for user, may in ((officer, True), (administrator, True), (with_role("Aud", "auditor"), False)):
        client.force_login(user)
        assert (address in client.get(reverse("catalog:national_list")).content.decode()) == may


def test_looks_are_found_by_words_and_day_and_go_out_with_their_answers(
    client: Client, officer: User
) -> None:
    today = timezone.localdate()
    chairs = CommodityFactory(kbki_code="38111", name="Tempat duduk")
    NationalListCheckFactory(
        commodity=chairs, keyword="kursi rapat", checked_on=today, has_trigger=False
    )
    NationalListCheckFactory(
        commodity=chairs, keyword="kursi rapat", checked_on=today - timedelta(days=40)
    )
    NationalListCheckFactory(commodity=CommodityFactory(kbki_code="45221"), keyword="laptop")
    client.force_login(officer)
    address = reverse("catalog:national_check_list")
    for asked, found in (
        ({"q": "rapat duduk"}, 2), ({"q": "3811"}, 2), ({"q": "laptop"}, 1),
        ({"q": "kursi", "sejak": str(today - timedelta(days=9))}, 1),
    ):  # fmt: skip
        assert client.get(address, asked).context["page_obj"].paginator.count == found, asked
    sheet = client.get(address, {"q": "kursi", "sejak": str(today), "unduh": "csv"})
    heading, row = sheet.getvalue().decode("utf-8-sig").splitlines()
    answers = dict(zip(heading.split(";"), row.split(";"), strict=True))
    assert answers["Produk yang TKDN + BMP-nya mewajibkan"] == "tidak ada"


def test_the_list_says_how_old_the_copy_is(client: Client, officer: User) -> None:
    client.force_login(officer)
    address = reverse("catalog:national_list")
    assert "Salinan per" not in client.get(address).content.decode()
    NationalListEntryFactory(seen_on=date(2026, 3, 1))
    NationalListEntryFactory(seen_on=date(2026, 5, 9))
    assert (
        "Salinan per 9\u00a0Mei\u00a02026."
        in client.get(address, {"q": "tidak ada"}).content.decode()
    )


class TestAskedMinimum:
    """Answers about the purchase minimum say which minimum they were asked about."""

    @pytest.fixture
    def laptops(self) -> Commodity:
        laptops = CommodityFactory(kbki_code="45220")
        MinimumTkdnFactory(
            commodity=laptops,
            minimum=Decimal("40"),
            valid_from=date(2026, 1, 1),
            regulation="Permenperin X",
        )
        return laptops

    def test_another_minimum_is_refused(self, officer: User, laptops: Commodity) -> None:
        asked = {"commodity": laptops, "has_trigger": None, "has_purchasable": True}
        for minimum in (None, Decimal(25)):
            with pytest.raises(ValidationError, match="batasnya 40%"):
                look(officer, **asked, asked_minimum=minimum)
        assert look(officer, **asked, asked_minimum=Decimal(40)).asked_minimum == 40
        with pytest.raises(ValidationError, match="batasnya 25%"):
            look(officer, **asked | {"commodity": CommodityFactory()}, asked_minimum=Decimal(40))
        earlier = date(2025, 12, 31)
        assert look(officer, **asked, checked_on=earlier).asked_minimum is None

    def test_it_is_kept_only_where_it_was_asked(self, officer: User, laptops: Commodity) -> None:
        assert look(officer, commodity=laptops, asked_minimum=Decimal(40)).asked_minimum is None

    def test_the_form_asks_about_the_minimum_of_the_code(
        self, client: Client, officer: User, laptops: Commodity
    ) -> None:
        client.force_login(officer)
        page = reverse("catalog:national_check_create")
        assert "TKDN 25% atau lebih" in client.get(page).content.decode()
        shown = client.get(page, {"komoditas": laptops.kbki_code}).content.decode()
        assert "TKDN 40% atau lebih" in shown and "Permenperin X" in shown
        typed = {
            "commodity": laptops.kbki_code,
            "keyword": "laptop",
            "checked_on": str(timezone.localdate()),
            "has_purchasable": "True",
            "has_domestic": "True",
        }
        again = sent(client, page, typed)
        assert "batasnya 40%" in again.content.decode() and not NationalListCheck.objects.exists()
        form = again.context["form"]
        assert "40%" in form["has_purchasable"].label and form["asked_minimum"].value() == "40.00"
        sent(client, page, typed | {"asked_minimum": "40.00"})
        check = NationalListCheck.objects.get()
        assert (check.asked_minimum, check.has_domestic) == (Decimal(40), True)
        listed = client.get(reverse("catalog:national_check_list")).content.decode()
        assert "Batas yang ditanyakan" in listed and "menawarkan" in listed


def test_nobody_offers_it_needs_a_screenshot(officer: User) -> None:
    with pytest.raises(ValidationError, match="tangkapan layar"):
        look(officer, has_trigger=None, has_domestic=False)
    assert look(officer, has_trigger=None, has_domestic=True).has_domestic is True
