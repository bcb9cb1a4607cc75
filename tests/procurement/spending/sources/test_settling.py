"""An officer's word on doubtful rows: what it does to sums, whom it binds, and its trace."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.models import AgencyAlias, Expense, SourceDecision, SourceFile, SourceRow
from procurement.spending.loading.afterwards.settling import settle
from procurement.spending.reconcile import reconcile
from tests.support.cast import Cast

from .files import counted, fates, last_file, load, row

pytestmark = pytest.mark.django_db


def decide(cast: Cast, mark: str, answer: str, **given: Any) -> int:
    """Settle all such rows of the file loaded last, as the administrator."""
    file = last_file()
    return settle(
        **{"by": cast.administrator, "file": file, "seen": version_of(file), "mark": mark,
           "answer": answer, "rows": None} | given
    )  # fmt: skip


def domestic() -> list[int]:
    return [int(one.domestic_value) for one in Expense.objects.counted().order_by("key")]


@pytest.mark.parametrize(
    ("answer", "proven"), [("percent", 9_000_000), ("whole", 10_000_000), ("unknown", 0)]
)
def test_many_percentages_are_settled_at_once(cast: Cast, answer: str, proven: int) -> None:
    rows = [row("tender", key=n, nilai_pdn_kontrak=90) for n in range(3)]
    load(cast.region, "tender", *rows, row("tender", key=9))
    assert decide(cast, "pdn_percent", answer, note="Cek kontrak") == 3
    file = last_file()
    assert (file.imported, file.flagged) == (4, 0)
    assert domestic() == [proven] * 3 + [400]
    decision = SourceDecision.objects.first()
    assert decision is not None
    assert (decision.by, decision.answer, decision.note) == (
        cast.administrator,
        answer,
        "Cek kontrak",
    )
    reconcile()


def test_only_the_ticked_rows_are_settled(cast: Cast) -> None:
    load(cast.region, "tender", *(row("tender", key=n, nilai_pdn_kontrak=90) for n in range(3)))
    ticked = SourceRow.objects.get(key="1")
    assert decide(cast, "pdn_percent", "whole", rows=[ticked.pk]) == 1
    assert domestic() == [0, 10_000_000, 0]
    assert last_file().flagged == 2


def test_what_was_settled_stays_so_when_the_file_comes_again(cast: Cast) -> None:
    odd = row("tender", nilai_pdn_kontrak=90)
    load(cast.region, "tender", odd)
    decide(cast, "pdn_percent", "percent")
    again = load(cast.region, "tender", odd)
    assert (fates(again), domestic()) == ({"duplicate": 1}, [9_000_000])
    assert int(again.domestic_value) == 9_000_000


def test_a_strange_code_is_settled_for_every_file_and_for_ever(cast: Cast) -> None:
    strange = {"kd_satker_str": "9.99"}
    load(cast.region, "tender", row("tender", **strange))
    load(cast.region, "non_tender", row("non_tender", **strange), row("non_tender", key=2, **strange),
         row("non_tender", key=3, kd_satker_str="8.88"))  # fmt: skip
    ticked = SourceRow.objects.get(key="2")
    assert decide(cast, "agency_unknown", "agency", rows=[ticked.pk], agency=cast.health) == 3
    assert counted(agency=cast.health) == 30_000_000
    assert [one.flagged for one in SourceFile.objects.order_by("pk")] == [0, 1]
    told = load(cast.region, "recorded", row("recorded", **strange))
    assert fates(told) == {"imported": 1}
    assert AgencyAlias.objects.get(system="rup").code == "9.99"
    reconcile()


def test_a_code_of_one_system_is_settled_for_all_files_of_that_system(cast: Cast) -> None:
    """The same digits are another office's in another system."""

    def nameless(dataset: str, code: str, **more: Any) -> dict[str, Any]:
        name = {"catalogue_5": "satker_id", "catalogue_6_inaproc": "kode_satker"}.get(
            dataset, "kd_satker"
        )
        found = row(dataset, **{name: code}, **more)
        found.pop("kd_satker_str", None)
        return found

    for dataset in ("recorded", "catalogue_5", "catalogue_6_inaproc", "online_shop", "tender"):
        load(cast.region, dataset, nameless(dataset, "6044"), nameless(dataset, "1", key=7))
    assert decide(
        cast, "agency_unknown", "agency", agency=cast.health, rows=_rows("tender", "6044")
    ) == 2  # fmt: skip
    assert _known() == {("recorded", "6044"), ("tender", "6044")}
    load(cast.region, "online_shop", nameless("online_shop", "6044", key=8))
    assert decide(
        cast, "agency_unknown", "agency", agency=cast.health, rows=_rows("online_shop", "6044")
    ) == 3  # fmt: skip
    assert _known() == {
        ("recorded", "6044"), ("tender", "6044"), ("online_shop", "6044"), ("catalogue_6", "6044"),
    }  # fmt: skip
    aliases = AgencyAlias.objects.order_by("system").values_list("system", "code", "agency")
    assert list(aliases) == [("rup", "6044", cast.health.pk), ("spse", "6044", cast.health.pk)]
    reconcile()


def _rows(source: str, code: str) -> list[int]:
    """Rows of the file loaded last with a code of its own system."""
    rows = SourceRow.objects.filter(file=last_file(), source=source, facts__unit=code)
    return list(rows.values_list("pk", flat=True))


def _known() -> set[tuple[str, str]]:
    """Source and code of rows that are somebody's."""
    rows = SourceRow.objects.filter(agency__isnull=False)
    return set(rows.values_list("source", "facts__unit"))


def test_what_is_not_final_may_be_counted_or_left_out(cast: Cast) -> None:
    waiting = {"status_pkt": "ON_NEGOTIATION"}
    load(cast.region, "catalogue_6", row("catalogue_6", key="A", **waiting))
    decide(cast, "not_final", "count")
    assert (counted(), last_file().imported) == (10_000_000, 1)
    load(cast.region, "catalogue_6", row("catalogue_6", key="B", **waiting))
    decide(cast, "not_final", "leave", note="Batal secara lisan")
    assert (counted(), last_file().refused) == (10_000_000, 1)
    reconcile()


def test_of_two_rows_that_disagree_the_officer_picks_one(cast: Cast) -> None:
    load(cast.region, "tender", row("tender"), row("tender", value=12_000_000))
    decide(cast, "conflict", "count")
    file = last_file()
    assert (counted(), file.imported, file.superseded) == (12_000_000, 1, 1)
    reconcile()


@pytest.mark.parametrize(
    ("mark", "answer"), [("pdn_percent", "agency"), ("pdn_percent", "leave"), ("no_plan", "leave"), ("x", "y")]
)  # fmt: skip
def test_an_answer_must_fit_its_mark(cast: Cast, mark: str, answer: str) -> None:
    load(cast.region, "tender", row("tender", nilai_pdn_kontrak=90))
    with pytest.raises(ValidationError) as told:
        decide(cast, mark, answer)
    assert told.value.messages == ["Pilih keputusan yang berlaku untuk catatan itu."]
    assert not SourceDecision.objects.exists()


def test_what_has_no_day_no_amount_or_no_code_cannot_be_settled(cast: Cast) -> None:
    waiting = {"status_pkt": "ON_NEGOTIATION"}
    for n, lacks in enumerate(({"tgl_order": None}, {"value": 0})):
        load(cast.region, "catalogue_6", row("catalogue_6", key=f"A{n}", **waiting, **lacks))
        with pytest.raises(ValidationError) as told:
            decide(cast, "not_final", "count")
        assert told.value.messages == [
            "Baris 1 tidak bertanggal atau tidak bernilai, jadi tidak dapat dihitung."
        ]
    load(cast.region, "tender", row("tender", kd_satker_str=None, kd_satker=None))
    with pytest.raises(ValidationError) as told:
        decide(cast, "agency_unknown", "agency", agency=cast.health)
    assert told.value.messages == ["Baris 1 tidak menyebut kode satker."]
    assert counted() == 0 and not SourceDecision.objects.exists()


def test_a_percentage_is_of_the_contract_to_the_rupiahs_hundredth(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", value="1000.01", nilai_pdn_kontrak="33.33"))
    decide(cast, "pdn_percent", "percent", note="x" * 301)
    assert str(Expense.objects.counted().get().domestic_value) == "333.30"
    assert SourceDecision.objects.get().note == "x" * 300


def test_an_agency_of_another_region_is_no_answer(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", kd_satker_str="9.99"))
    for agency in (cast.elsewhere, None):
        with pytest.raises(ValidationError) as told:
            decide(cast, "agency_unknown", "agency", agency=agency)
        assert told.value.messages == ["Pilih perangkat daerahnya."]


@pytest.mark.parametrize(
    "part", ["requester", "approver", "officer", "team", "auditor", "stranger"]
)
def test_only_the_regions_administrator_settles(cast: Cast, part: str) -> None:
    load(cast.region, "tender", row("tender", nilai_pdn_kontrak=90))
    with pytest.raises(PermissionDenied):
        decide(cast, "pdn_percent", "whole", by=getattr(cast, part))
    assert domestic() == [0]


def test_nobody_decides_on_what_they_did_not_see(cast: Cast) -> None:
    load(cast.region, "tender", *(row("tender", key=n, nilai_pdn_kontrak=90) for n in range(2)))
    seen = version_of(last_file())
    decide(cast, "pdn_percent", "whole", rows=[SourceRow.objects.get(key="0").pk])
    with pytest.raises(ChangedSince):
        decide(cast, "pdn_percent", "unknown", seen=seen)
