"""The national list of units: it proposes, the region's administrator decides, nothing else changes."""

import json
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Agency, Region
from p3dn.audit.editing.versions import as_they_stand, version_of
from p3dn.jobs.models import Job
from p3dn.jobs.taking_back.services import take_back
from procurement.models import AgencyProposal
from procurement.plan.agencies.comparing import Comparison, Unit
from procurement.plan.agencies.services import accept_all, decide
from tests.jobs.office import loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

NEW = "2.15.0.00.0.00.15.0000"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def unit(code: str, name: str, **cells: Any) -> dict[str, Any]:
    """A row of MasterSatker."""
    return {
        "kd_satker": 1, "kd_satker_str": code, "nama_satker": name, "status_satker": "Aktif",
        "jenis_satker": "SKPD",
    } | cells  # fmt: skip


def own(cast: Cast) -> list[dict[str, Any]]:
    """The region's agencies as they are."""
    return [unit(a.code, a.name) for a in Agency.objects.filter(region=cast.region)]


def upload(cast: Cast, rows: list[dict[str, Any]]) -> Job:
    """Checked, as the administrator's."""
    data = json.dumps(rows).encode()
    return uploaded(cast, "agencies", data, by=cast.administrator, name="satker.json")


def stored() -> set[tuple[str, str, bool]]:
    """All agencies."""
    return set(Agency.objects.values_list("code", "name", "is_active"))


def found() -> list[tuple[str, str, str]]:
    """Open proposals."""
    rows = AgencyProposal.objects.open().order_by("kind", "code")
    return list(rows.values_list("kind", "code", "name"))


def accept(cast: Cast, proposal: AgencyProposal, *, yes: bool = True) -> AgencyProposal:
    """Decided by the administrator, who saw it as it is."""
    seen = version_of(proposal)
    return decide(by=cast.administrator, proposal=proposal, seen=seen, accept=yes)


class TestProposals:
    """What a list proposes."""

    def test_each_kind_and_nothing_changes_by_itself(self, cast: Cast) -> None:
        moved = Agency.objects.create(region=cast.region, code="3.30", name="Dinas Pasar")
        gone = Agency.objects.create(region=cast.region, code="3.31", name="Dinas Lama")
        rows = [row for row in own(cast) if row["kd_satker_str"] not in {"3.30", "3.31"}]
        rows += [unit("3.99", "DINAS  PASAR"), unit(NEW, "DINAS PERHUBUNGAN")]
        rows = [
            row
            | ({"nama_satker": "Dinas Sehat"} if row["kd_satker_str"] == cast.health.code else {})
            for row in rows
        ]
        before = stored()
        job = loaded(upload(cast, rows))
        assert stored() == before
        assert found() == [
            ("ended", gone.code, gone.name),
            ("new", NEW, "DINAS PERHUBUNGAN"),
            ("recoded", "3.99", "DINAS PASAR"),
            ("renamed", cast.health.code, "Dinas Sehat"),
        ]
        assert AgencyProposal.objects.get(kind="recoded").agency == moved
        again = upload(cast, rows)
        assert (again.state, again.rows_new) == ("done", 0), problems(again)
        take_back(job=job, user=cast.administrator)
        assert found() == []

    def test_names_that_differ_in_case_and_dots_are_the_same(self, cast: Cast) -> None:
        rows = [row | {"nama_satker": row["nama_satker"].upper() + "."} for row in own(cast)]
        assert upload(cast, rows).state == "done"
        assert found() == []

    def test_a_name_that_stands_twice_says_of_nobody_where_it_went(self, cast: Cast) -> None:
        gone = Agency(pk=1, code="1", name="UPT Pasar", is_active=True)
        comparison = Comparison([Unit("2", "UPT Pasar"), Unit("3", "UPT PASAR")], [gone])
        assert not comparison.recoded
        assert [one.kind for one in comparison.unlisted()] == ["ended"]

    def test_a_closed_unit_is_proposed_to_close_and_no_new_one(self, cast: Cast) -> None:
        rows = [
            row
            | ({"status_satker": "Tidak Aktif"} if row["kd_satker_str"] == cast.health.code else {})
            for row in own(cast)
        ]
        loaded(upload(cast, [*rows, unit(NEW, "DINAS TUTUP", status_satker="Tidak Aktif")]))
        assert found() == [("ended", cast.health.code, cast.health.name)]

    def test_what_the_list_says_no_more_is_let_go(self, cast: Cast) -> None:
        loaded(upload(cast, [*own(cast), unit(NEW, "DINAS PERHUBUNGAN")]))
        loaded(upload(cast, own(cast)))
        assert AgencyProposal.objects.get().state == "stale"

    def test_the_real_list_and_no_region_in_the_way_of_another(self, cast: Cast) -> None:
        path = sample("rup_mastersatker_kab_bandung_D107_2025.json")
        rows = json.loads(path.read_text(encoding="utf-8"))
        refused = upload(cast, rows)
        assert "Kab. Bandung, bukan" in refused.message
        Region.objects.filter(pk=cast.region.pk).update(name="Kab. Bandung", klpd_code="D107")
        cast.region.refresh_from_db()
        cast.elsewhere.code = rows[0]["kd_satker_str"]
        cast.elsewhere.save()
        job = loaded(upload(cast, rows))
        known = {a.code for a in Agency.objects.filter(region=cast.region)}
        fresh = {row["kd_satker_str"] for row in rows} - known
        # two of the region's own have the names of units there, and so another code
        proposed = AgencyProposal.objects.filter(kind__in=["new", "recoded"])
        assert proposed.count() == len(fresh) == job.rows_new
        assert rows[0]["kd_satker_str"] in fresh


class TestDeciding:
    """Accepting does what it says, refusing is remembered."""

    @pytest.fixture
    def proposals(self, cast: Cast) -> dict[str, AgencyProposal]:
        """One of each kind."""
        moved = Agency.objects.create(region=cast.region, code="3.30", name="Dinas Pasar")
        ended = Agency.objects.create(region=cast.region, code="3.31", name="Dinas Lama")
        wanted = [
            ("new", None, NEW, "RSUD BARU"),
            ("renamed", cast.health, cast.health.code, "Dinas Sehat"),
            ("recoded", moved, "3.99", "DINAS PASAR"),
            ("ended", ended, "3.31", "Dinas Lama"),
        ]
        return {
            kind: AgencyProposal.objects.create(
                region=cast.region, kind=kind, agency=agency, code=code, name=name
            )
            for kind, agency, code, name in wanted
        }

    def test_each_kind_does_what_it_says(
        self, cast: Cast, proposals: dict[str, AgencyProposal]
    ) -> None:
        for proposal in proposals.values():
            decided = accept(cast, proposal)
            assert (decided.state, decided.decided_by) == ("accepted", cast.administrator)
        assert Agency.objects.get(code=NEW).kind == Agency.Kind.HOSPITAL
        assert Agency.objects.get(pk=cast.health.pk).name == "Dinas Sehat"
        assert {("3.99", "DINAS PASAR", True), ("3.31", "Dinas Lama", False)} <= stored()

    def test_a_refused_one_is_not_proposed_again(self, cast: Cast) -> None:
        rows = [*own(cast), unit(NEW, "DINAS PERHUBUNGAN")]
        loaded(upload(cast, rows))
        accept(cast, AgencyProposal.objects.get(), yes=False)
        assert upload(cast, rows).state == "done"
        rows[-1]["nama_satker"] = "DINAS PERHUBUNGAN DAN LAUT"
        loaded(upload(cast, rows))
        assert found() == [("new", NEW, "DINAS PERHUBUNGAN DAN LAUT")]

    def test_what_changed_since_it_was_shown_is_not_decided(
        self, cast: Cast, proposals: dict[str, AgencyProposal]
    ) -> None:
        seen = version_of(proposals["renamed"])
        Agency.objects.filter(pk=cast.health.pk).update(name="Dinas Lain")
        with pytest.raises(ValidationError, match="sudah berubah"):
            decide(by=cast.administrator, proposal=proposals["renamed"], seen=seen, accept=True)
        accept(cast, proposals["ended"])
        with pytest.raises(ValidationError, match="sudah diputuskan"):
            accept(cast, proposals["ended"])

    def test_only_the_regions_administrator_decides(
        self, cast: Cast, proposals: dict[str, AgencyProposal]
    ) -> None:
        proposal = proposals["new"]
        for name, user in cast.everyone().items():
            if name != "administrator":
                with pytest.raises(PermissionDenied):
                    decide(by=user, proposal=proposal, seen=version_of(proposal), accept=True)
        assert not Agency.objects.filter(code=NEW).exists()

    def test_all_of_a_kind_at_once_those_that_were_shown(
        self, cast: Cast, proposals: dict[str, AgencyProposal]
    ) -> None:
        unseen = AgencyProposal.objects.create(
            region=cast.region, kind="new", code="9.9", name="DINAS TAK TAMPAK"
        )
        Agency.objects.create(region=cast.region, code=NEW, name="Sudah ada")
        both = [proposals["new"], unseen, proposals["ended"]]
        seen = as_they_stand([proposals["new"], proposals["ended"]])
        outcome = accept_all(by=cast.administrator, proposals=both, seen=seen)
        assert outcome.done == [proposals["ended"]]
        [(proposal, why)] = outcome.refused
        assert proposal == proposals["new"] and "sudah dipakai" in why
        assert AgencyProposal.objects.get(pk=unseen.pk).is_open

    def test_the_pages(
        self, cast: Cast, proposals: dict[str, AgencyProposal], client: Client
    ) -> None:
        client.force_login(cast.administrator)
        page = reverse("procurement:proposal_list")
        shown = client.get(page).content.decode()
        assert "RSUD BARU" in shown and "Terima" in shown
        assert page in client.get(reverse("people:agency_list")).content.decode()
        assert "Usulan perangkat daerah: " in client.get(reverse("home")).content.decode()
        new = proposals["new"]
        form = {"versi": version_of(new), "putusan": "terima"}
        client.post(reverse("procurement:proposal_decide", args=[new.pk]), form)
        assert Agency.objects.filter(code=NEW).exists()
        every = reverse("procurement:proposal_all", args=["ended"])
        assert "Dinas Lama" in client.get(every).content.decode()
        client.post(every, {"versi": version_of(proposals["ended"])})
        assert not Agency.objects.get(code="3.31").is_active
        for user, status in ((cast.auditor, 200), (cast.requester, 404), (cast.stranger, 200)):
            client.force_login(user)
            answer = client.get(page)
            assert answer.status_code in (status, 403)
            assert "Dinas Sehat" not in answer.content.decode() or user == cast.auditor
            if user != cast.stranger:  # who keeps the agencies of another region
                assert client.post(every).status_code == 404
