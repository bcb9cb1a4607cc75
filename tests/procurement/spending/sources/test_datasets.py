"""Every dataset: a plain row is a purchase, and each trap ends in the fate it must."""

from decimal import Decimal
from typing import Any

import pytest

from p3dn.jobs.tables.refusals import FileRefused
from procurement.models import Expense, ExpenseAccount, ExpenseFunding, SourceRow
from procurement.spending.datasets import DATASETS
from procurement.spending.reconcile import reconcile
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast

from .files import ROWS, VALUE, counted, data, fates, last_file, load, row

pytestmark = pytest.mark.django_db
EVERY = pytest.mark.parametrize("dataset", sorted(DATASETS))
CONTRACTS = pytest.mark.parametrize("dataset", ["tender", "non_tender"])
WITH_DOMESTIC = {
    "tender": "nilai_pdn_kontrak", "non_tender": "nilai_pdn_kontrak",
    "recorded": "nilai_pdn_pct", "self_managed": "nilai_pdn_pct",
}  # fmt: skip
DOMESTIC = pytest.mark.parametrize("dataset", sorted(WITH_DOMESTIC))


def marks() -> set[str]:
    return {mark for found in SourceRow.objects.values_list("marks", flat=True) for mark in found}


@EVERY
def test_a_plain_row_is_a_purchase(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset))
    assert fates(told) == {"imported": 1}
    assert told.value == 10_000_000
    expense = Expense.objects.get()
    assert (expense.source, expense.agency) == (DATASETS[dataset].source, cast.health)
    assert (expense.region, expense.date.isoformat()) == (cast.region, "2026-03-01")
    assert expense.fiscal_year == 2026
    assert expense.domestic_value == (400 if dataset in WITH_DOMESTIC else 0)
    assert expense.imported_value == 0
    assert "Rahasia" not in str(SourceRow.objects.get().facts)
    reconcile()


@EVERY
def test_the_same_file_again_is_all_duplicates_and_doubles_nothing(
    cast: Cast, dataset: str
) -> None:
    rows = [row(dataset, value=1000 + n, key=900_000 + n) for n in range(3)]
    first = load(cast.region, dataset, *rows)
    again = load(cast.region, dataset, *rows)
    assert fates(first) == {"imported": 3}
    assert fates(again) == {"duplicate": 3}
    assert first.value == again.value == counted() == 3003
    reconcile()


@EVERY
def test_a_row_twice_in_one_file_counts_once(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset), row(dataset), row(dataset))
    assert fates(told) == {"imported": 1, "duplicate": 2}
    assert counted() == 10_000_000


@EVERY
def test_another_value_in_a_later_file_replaces_the_earlier_one(cast: Cast, dataset: str) -> None:
    if dataset == "recorded_payments":
        pytest.skip("the amount is part of what names a payment without a number")
    load(cast.region, dataset, row(dataset))
    earlier = last_file()
    told = load(cast.region, dataset, row(dataset, value=7_000_000))
    earlier.refresh_from_db()
    assert (fates(told), earlier.superseded, earlier.imported) == ({"imported": 1}, 1, 0)
    assert counted() == 7_000_000
    assert list(Expense.objects.order_by("version").values_list("version", "state")) == [
        (1, "superseded"), (2, "current"),
    ]  # fmt: skip
    reconcile()


@EVERY
def test_a_row_without_a_value_is_refused(cast: Cast, dataset: str) -> None:
    empty = [row(dataset, value=none, key=900_000 + n) for n, none in enumerate((None, 0, ""))]
    told = load(cast.region, dataset, *empty)
    assert fates(told) == {"refused": 3}
    assert list(SourceRow.objects.values_list("marks", flat=True)) == [["no_value"]] * 3
    assert not Expense.objects.exists()


@EVERY
def test_a_row_without_a_key_and_one_that_cannot_be_read_are_refused(
    cast: Cast, dataset: str
) -> None:
    told = load(
        cast.region, dataset, row(dataset), row(dataset, key=None), row(dataset, key=5, value="lima juta")
    )  # fmt: skip
    assert fates(told) == {"imported": 1, "refused": 2}
    assert {"no_key", "unreadable"} <= marks()


@EVERY
def test_an_agency_nobody_knows_is_held_back_or_registered_when_asked(
    cast: Cast, dataset: str
) -> None:
    name = "kode_satker" if dataset == "catalogue_6_inaproc" else "kd_satker_str"
    strange = row(dataset, **{name: "9.99.0.00.0.00.01.0000"})
    if dataset.endswith("payments"):
        strange["kd_satker"] = "99097"
    told = load(cast.region, dataset, strange)
    assert (fates(told), told.value) == ({"flagged": 1}, 0)
    assert "agency_unknown" in marks()
    again = load(cast.region, dataset, strange | {VALUE[dataset]: 500}, with_agencies=True)
    assert (fates(again), counted()) == ({"imported": 1}, 500)
    made = Expense.objects.get().agency
    assert (made.code, made.kind, made.region) == ("9.99.0.00.0.00.01.0000", "other", cast.region)
    assert made.name == "DINAS KESEHATAN"


@EVERY
def test_a_file_of_another_government_is_refused(cast: Cast, dataset: str) -> None:
    with pytest.raises(FileRefused, match="Kab. Bandung"):
        load(cast.region, dataset, row(dataset) | {"kd_klpd": "D107", "nama_klpd": "Kab. Bandung"})
    assert not SourceRow.objects.exists()


@EVERY
def test_nobodys_region_touches_anothers(cast: Cast, dataset: str) -> None:
    load(cast.region, dataset, row(dataset))
    told = load(cast.elsewhere.region, dataset, row(dataset, value=3_000_000))
    assert fates(told) == {"imported": 1}
    assert counted(region=cast.region) == 10_000_000
    assert counted(region=cast.elsewhere.region) == 3_000_000


@EVERY
def test_a_purchase_joins_its_package_and_says_when_there_is_none(cast: Cast, dataset: str) -> None:
    named = {"rup_code", "kd_rup"} & ROWS[dataset].keys()
    load(cast.region, dataset, row(dataset))
    assert ("no_plan" in marks()) == bool(named)
    assert Expense.objects.get().package is None
    package = PackageFactory(agency=cast.health, rup_code="54025303", method="Tender")
    load(cast.region, dataset, row(dataset, value=11_000_000, key=77))
    newest = Expense.objects.latest("pk")
    assert newest.package == (package if named else None)


@DOMESTIC
def test_a_domestic_value_that_is_a_percentage_is_never_rupiah(cast: Cast, dataset: str) -> None:
    percents: list[Any] = [100, 90, 65, "64.28", 1, "0.06"]
    told = load(
        cast.region, dataset,
        *(row(dataset, key=n, **{WITH_DOMESTIC[dataset]: one}) for n, one in enumerate(percents, 1)),
    )  # fmt: skip
    assert fates(told) == {"flagged": 6}
    assert SourceRow.objects.filter(marks__contains=["pdn_percent"]).count() == 6
    assert (told.value, told.domestic_value) == (60_000_000, 0)
    assert set(Expense.objects.values_list("unknown_value", flat=True)) == {10_000_000}


@DOMESTIC
def test_a_domestic_value_above_the_contract_proves_nothing(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset, **{WITH_DOMESTIC[dataset]: 10_000_001}))
    assert (fates(told), told.domestic_value) == ({"flagged": 1}, 0)
    assert "pdn_above" in marks()
    whole = load(cast.region, dataset, row(dataset, key=8, **{WITH_DOMESTIC[dataset]: 10_000_000}))
    assert (fates(whole), whole.domestic_value) == ({"imported": 1}, 10_000_000)


@DOMESTIC
def test_a_domestic_value_of_zero_is_unknown(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset, **{WITH_DOMESTIC[dataset]: 0}))
    assert (fates(told), told.domestic_value) == ({"imported": 1}, 0)
    assert Expense.objects.get().unknown_value == 10_000_000


@CONTRACTS
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_highest_addendum_counts_in_whatever_order_they_stand(
    cast: Cast, dataset: str, order: tuple[int, ...]
) -> None:
    values = (629_870_000, 692_060_000, 700_000_000)
    rows = [row(dataset, value=values[n], versi_addendum=n, no_kontrak=f"A{n}") for n in order]
    told = load(cast.region, dataset, *rows)
    assert (fates(told), told.value) == ({"imported": 1, "superseded": 2}, 700_000_000)
    assert Expense.objects.get().document == "A2"
    # an old version that comes late changes nothing
    late = load(cast.region, dataset, row(dataset, value=5, versi_addendum=1, no_kontrak="lama"))
    assert (fates(late), counted()) == ({"superseded": 1}, 700_000_000)


@CONTRACTS
def test_two_rows_of_one_key_that_disagree_are_not_chosen_between(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset), row(dataset, value=12_000_000))
    assert (fates(told), told.value) == ({"imported": 1, "flagged": 1}, 10_000_000)
    assert "conflict" in marks()


def test_what_was_drawn_earlier_replaces_nothing(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", _event_date="2026-06-15"))
    told = load(cast.region, "tender", row("tender", value=500, _event_date="2026-05-01"))
    assert (fates(told), counted()) == ({"superseded": 1}, 10_000_000)
    later = load(cast.region, "tender", row("tender", value=500, _event_date="2026-07-01"))
    # it says again what was said before, but on a later day: that is news
    assert (fates(later), counted()) == ({"duplicate": 1}, 500)


CANCELLED = {
    "tender": {"status_kontrak": "Kontrak Dibatalkan"},
    "recorded": {"status_nontender_pct_ket": "Paket Dibatalkan"},
    "self_managed": {"status_swakelola_pct_ket": "Paket Dibatalkan"},
    "catalogue_5": {"paket_status_str": "Paket Dibatalkan"},
    "catalogue_6": {"status_pkt": "CANCELLED_ON_NEGOTIATION"},
    "catalogue_6_inaproc": {"status": "CANCELLED_ON_REVIEW", "order_date": None},
    "online_shop": {"status_konfirmasi_ppmse": "gagal"},
}


@pytest.mark.parametrize("dataset", sorted(CANCELLED))
def test_what_was_cancelled_is_no_spending_and_takes_out_what_was(cast: Cast, dataset: str) -> None:
    load(cast.region, dataset, row(dataset))
    told = load(cast.region, dataset, row(dataset) | CANCELLED[dataset])
    assert (fates(told), counted()) == ({"refused": 1}, 0)
    assert Expense.objects.get().state == "cancelled"
    back = load(cast.region, dataset, row(dataset, value=9_000_000))
    assert (fates(back), counted()) == ({"imported": 1}, 9_000_000)
    reconcile()


PENDING = {
    "catalogue_5": {"status_paket": "proses_kontrak_ppk", "paket_status_str": "Paket Proses"},
    "catalogue_6": {"status_pkt": "ON_NEGOTIATION"},
    "catalogue_6_inaproc": {"status": "WAITING_PPK_REVIEW", "order_date": None},
    "online_shop": {"status_konfirmasi_ppmse": None},
}


@pytest.mark.parametrize("dataset", sorted(PENDING))
def test_what_is_not_agreed_yet_waits_until_it_is(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset) | PENDING[dataset])
    assert (fates(told), counted()) == ({"flagged": 1}, 0)
    assert "not_final" in marks()
    waiting = last_file()
    told = load(cast.region, dataset, row(dataset))
    waiting.refresh_from_db()
    assert (fates(told), waiting.superseded, counted()) == ({"imported": 1}, 1, 10_000_000)


RUNNING = {
    "tender": {"status_kontrak": "Kontrak Sedang Berjalan"},
    "catalogue_5": {"status_paket": "melakukan_pengiriman_dan_penerimaan", "paket_status_str": "Paket Proses"},
    "catalogue_6": {"status_pkt": "ON_PROCESS"},
    "catalogue_6_inaproc": {"status": "ON_ADDENDUM"},
}  # fmt: skip


@pytest.mark.parametrize("dataset", sorted(RUNNING))
def test_what_is_under_way_counts_and_is_named(cast: Cast, dataset: str) -> None:
    told = load(cast.region, dataset, row(dataset) | RUNNING[dataset])
    assert (fates(told), counted()) == ({"imported": 1}, 10_000_000)
    assert "running" in marks()


@pytest.mark.parametrize("written", ["APBD;APBDP", "APBDP,APBD"])
def test_several_sources_of_funds_count_once_and_are_found_under_each(
    cast: Cast, written: str
) -> None:
    load(cast.region, "recorded", row("recorded", sumber_dana=written))
    fundings = dict(ExpenseFunding.objects.values_list("source", "amount"))
    assert fundings == {"APBD + APBDP": Decimal(10_000_000), "APBD": 0, "APBDP": 0}
    assert "many_funds" in marks()
    reconcile()


@pytest.mark.parametrize(
    ("mak", "account"),
    [
        ("1.02.02.1.02.0001.5.1.02.01.01.0024.", "5.1.02.01.01.0024"),
        ("2.16.03.1.02.0030.5.1.02.01.01.0024.1.1.1.20.10.30.001.01010", "5.1.02.01.01.0024"),
        ("0.30.12.0.60.0055.1.0.20.10.10.0251.1.1.2.01.03.00.020.0002", ""),
        ("DN.2175.BDC.003.051.0A.524114", ""),
    ],
)
def test_an_unreadable_budget_code_stands_on_no_account(cast: Cast, mak: str, account: str) -> None:
    told = load(cast.region, "catalogue_6", row("catalogue_6", mak=mak))
    assert fates(told) == {"imported": 1}
    assert [one.code for one in ExpenseAccount.objects.all()] == ([account] if account else [])
    assert ("mak_unreadable" in marks()) == (not account)


def test_payments_count_only_where_their_package_is_not_known(cast: Cast) -> None:
    payment = row("recorded_payments")
    del payment["kd_satker_str"]
    held = load(cast.region, "recorded_payments", payment | {"kd_satker": "7097"})
    assert fates(held) == {"flagged": 1}
    load(cast.region, "recorded", row("recorded", value=25_000_000))
    more = load(
        cast.region, "recorded_payments", payment | {"no_realisasi": "BKU 470", "kd_satker": "7097"}
    )
    assert fates(more) == {"imported": 1}
    assert (counted(), more.value) == (25_000_000, 0)
    assert Expense.objects.get(counted_by__isnull=False).counted_by.key == "9914097"
    reconcile()


def test_a_payment_follows_no_purchase_of_another_source(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", key=9914097))
    payment = row("recorded_payments", kd_satker="7098")
    del payment["kd_satker_str"]
    assert fates(load(cast.region, "recorded_payments", payment)) == {"flagged": 1}


def test_a_package_that_comes_after_its_payments_counts_instead(cast: Cast) -> None:
    load(cast.region, "self_managed_payments", row("self_managed_payments", rsk_id=1),
         row("self_managed_payments", rsk_id=2))  # fmt: skip
    assert counted() == 20_000_000
    load(cast.region, "self_managed", row("self_managed", value=21_000_000))
    assert counted() == 21_000_000
    load(cast.region, "self_managed", row("self_managed") | CANCELLED["self_managed"])
    assert counted() == 20_000_000
    reconcile()


def test_an_order_known_from_both_exports_of_the_catalogue_is_one(cast: Cast) -> None:
    load(cast.region, "catalogue_6", row("catalogue_6"))
    told = load(cast.region, "catalogue_6_inaproc", row("catalogue_6_inaproc", total=11_000_000))
    assert (fates(told), counted()) == ({"imported": 1}, 11_000_000)


def test_a_product_of_a_package_is_a_purchase_of_its_own(cast: Cast) -> None:
    told = load(
        cast.region, "catalogue_5", row("catalogue_5"), row("catalogue_5", kd_paket_produk=2)
    )
    assert (fates(told), told.value) == ({"imported": 2}, 20_000_000)
    assert set(Expense.objects.values_list("document", flat=True)) == {"TLD-P2601-11344141"}


def test_the_systems_own_code_is_learnt_from_a_file_that_has_both(cast: Cast) -> None:
    load(cast.region, "online_shop", row("online_shop") | {"kd_satker": "60442"})
    shop = row("online_shop", key=2) | {"kd_satker": "60442"}
    del shop["kd_satker_str"]
    told = load(cast.region, "online_shop", shop)
    assert fates(told) == {"imported": 1}
    assert Expense.objects.latest("pk").agency == cast.health


def test_a_name_says_nothing_of_an_agency(cast: Cast) -> None:
    nameless = row("online_shop") | {"nama_satker": cast.health.name}
    del nameless["kd_satker_str"]
    assert fates(load(cast.region, "online_shop", nameless)) == {"flagged": 1}


def test_a_csv_says_the_same_as_json(cast: Cast) -> None:
    from procurement.spending.loading.unattended import load_file

    load(cast.region, "tender", row("tender", nilai_kontrak=199439382.23, nilai_pdn_kontrak=0.06))
    heads = list(ROWS["tender"])
    cells = row("tender", nilai_kontrak="199439382.23", nilai_pdn_kontrak="0.06")
    csv = ",".join(heads) + "\n" + ",".join(str(cells[head]) for head in heads)
    told = load_file(region=cast.region, name="x.csv", data=csv.encode(), by_signature=True,
                     importer=DATASETS["online_shop"])  # fmt: skip
    assert (told.dataset, fates(told)) == ("tender", {"duplicate": 1})
    assert data() == b"[]"
