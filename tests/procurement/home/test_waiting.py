"""Work that nobody's home showed: permits, papers that are owed, purchases known twice, stuck requests."""

from datetime import timedelta
from decimal import Decimal as D

import pghistory
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.prepared import rows_for
from p3dn.accounts.models import Membership, Role
from procurement.budget.permits.reads import may_decide_permit
from procurement.home import ceilings, keeping, papers
from procurement.models import (
    Absence,
    CeilingPermit,
    Exemption,
    PurchaseRequest,
    RequestLine,
    SourceMatch,
)
from procurement.shared.deciding.rights import deciders_of
from tests.factories.procurement import ExemptionFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.budget import permits
from tests.procurement.home.test_homes import home, told
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import SINCE, Cast, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
TODAY = timezone.localdate


class TestPermits:
    """Who holds the mandate sees what waits, with amount, age and verb; nobody else does."""

    @pytest.fixture
    def permit(self, cast: Cast) -> CeilingPermit:
        request = permits.asking(cast, permits.package(cast, 5_000_000))
        made = permits.permit_asked(cast, request)
        CeilingPermit.objects.update(asked_at=timezone.now() - 3 * DAY)
        return made

    def test_the_holder_of_the_mandate_decides(
        self, cast: Cast, client: Client, permit: CeilingPermit
    ) -> None:
        assert told(home(cast.approver, client)) == []
        permits.mandate(cast)
        (row,) = home(cast.approver, client).rows
        assert (row.task.name, row.task.verb) == (permit.request.title, "Putuskan")
        assert (row.task.amount, row.age) == (D(10_000_000), "3 hari")
        assert client.get(row.task.url).context["may_decide"]
        assert told(home(cast.team, client)) == []

    def test_a_mandate_of_the_team_reaches_the_region(
        self, cast: Cast, client: Client, permit: CeilingPermit
    ) -> None:
        permits.mandate(cast, cast.team)
        assert told(home(cast.team, client)) == [(permit.request.title, "Putuskan")]

    def test_who_wrote_of_the_request_is_not_asked(
        self, cast: Cast, client: Client, permit: CeilingPermit
    ) -> None:
        """As its page does not offer it to them."""
        permits.mandate(cast)
        permit.request.requester = cast.approver
        permit.request.save()
        assert not may_decide_permit(cast.approver, permit)
        assert told(home(cast.approver, client)) == []

    def test_a_granted_one_waits_for_its_use(self, cast: Cast, client: Client) -> None:
        permits.mandate(cast)
        request = permits.asking(cast, permits.package(cast, 5_000_000))
        permits.grant(cast.approver, permits.ask(cast, request))
        assert (request.title, "Ajukan") in told(home(cast.requester, client))
        assert told(home(cast.approver, client)) == []


class TestPapers:
    """What was granted before words, number or letter were asked waits for who can tell them."""

    @pytest.mark.parametrize(
        ("lacks", "part", "verb"),
        [
            ({"reason": "-"}, "requester", "Lengkapi"),
            ({"kind": "import", "decision_number": "5"}, "requester", "Unggah surat"),
            ({"decision_number": ""}, "team", "Lengkapi"),
        ],
    )
    def test_it_waits_for_who_owes_it(
        self, cast: Cast, client: Client, lacks: dict[str, str], part: str, verb: str
    ) -> None:
        line = with_line(submitted(cast, laptop()))
        granted = {"state": "granted", "decided_by": cast.team, "decided_at": timezone.now()}
        made = ExemptionFactory(line=line, **granted | lacks)
        found = home(getattr(cast, part), client)
        (task,) = [row.task for row in found.rows if row.task.name == line.description]
        assert task.verb == verb
        assert client.get(task.url).status_code == 200
        Exemption.objects.filter(pk=made.pk).update(valid_until=TODAY() - DAY)
        assert line.description not in [
            name for name, _verb in told(home(getattr(cast, part), client))
        ]


class TestTwice:
    """Two purchases that may be one wait for the administrator."""

    def test_the_oldest_and_how_many(self, cast: Cast, client: Client) -> None:
        lines = [add_line(make_realization(cast.health, TODAY()), D(10 + n)) for n in range(2)]
        one, other = (line.expenses.get() for line in lines)
        SourceMatch.objects.create(
            region=cast.region, expense=one, other=other, ground=SourceMatch.Ground.PAPER
        )
        found = home(cast.administrator, client)
        (work,) = [work for work in found.works if work.label.startswith("Belanja yang mungkin")]
        assert work.count == 1 and work.tasks[0].amount == D(10)
        assert client.get(work.url).context["page_obj"].paginator.count == 1
        SourceMatch.objects.update(state=SourceMatch.State.APART)
        assert not rows_for(keeping.doubtful_pairs, cast.administrator, TODAY())


class TestStuck:
    """Nobody can decide it today: the administrator sees who is away until when, and who could act."""

    def away(self, cast: Cast, days: int = 6) -> Absence:
        last = TODAY() + days * DAY
        return Absence.objects.create(
            person=cast.approver, first_day=TODAY(), last_day=last, note="Cuti"
        )

    def stuck(self, cast: Cast, client: Client) -> list[str]:
        found = home(cast.administrator, client)
        return [
            row.task.about
            for row in found.rows
            if row.task.verb in ("Tunjuk pengganti", "Beri peran")
        ]

    def test_who_is_away_until_when_and_who_could_act(self, cast: Cast, client: Client) -> None:
        request = submitted(cast, laptop())
        assert self.stuck(cast, client) == []
        absence = self.away(cast)
        (about,) = self.stuck(cast, client)
        assert "berhalangan sampai" in about and str(cast.approver) in about
        deputy = person("kabid", cast.health, Role.CATALOGUE_OFFICER)
        page = client.get(reverse("procurement:stuck_list"))
        (row,) = page.context["rows"]
        assert row.request == request and deputy in row.others
        assert cast.requester not in row.others and cast.approver not in row.others
        held = Membership.objects.get(user=cast.approver)
        link = f"?menggantikan={held.pk}&amp;berhalangan={absence.pk}&amp;oleh={deputy.pk}"
        assert link in page.content.decode()
        form = client.get(
            reverse("procurement:acting_create"),
            {"menggantikan": held.pk, "berhalangan": absence.pk, "oleh": deputy.pk},
        ).context["form"]
        assert form.initial["person"] == deputy.pk and form.initial["principal"] == held.pk

    def test_a_colleague_who_is_there_decides(self, cast: Cast, client: Client) -> None:
        submitted(cast, laptop())
        self.away(cast)
        person("kpa.lain", cast.health, Role.APPROVER)
        assert self.stuck(cast, client) == []

    def test_who_made_it_does_not_count(self, cast: Cast, client: Client) -> None:
        submitted(cast, laptop())
        self.away(cast)
        Membership.objects.create(
            user=cast.requester, agency=cast.health, role=Role.APPROVER, valid_from=SINCE
        )
        assert len(self.stuck(cast, client)) == 1

    @pytest.mark.parametrize("wish", ["enters a line", "changes a line", "claims", "renames"])
    def test_who_wrote_something_does_not_count_but_who_decided_on_it_does(
        self, cast: Cast, client: Client, wish: str
    ) -> None:
        other = person("kpa.lain", cast.health, Role.APPROVER)
        request = submitted(cast, laptop())
        self.away(cast)
        lines = RequestLine.objects.filter(request=request)
        with pghistory.context(user=other.pk):
            lines.update(returned_reason="Lihat lagi.")
        with pghistory.context(user=cast.requester.pk):
            lines.update(description="Laptop lain")
        assert self.stuck(cast, client) == []
        assert other.pk in deciders_of(request)
        with pghistory.context(user=other.pk):
            if wish == "enters a line":
                copy = lines.get()
                copy.pk, copy.position = None, 9
                copy.save()
            elif wish == "changes a line":
                lines.update(quantity=7)
            elif wish == "claims":
                lines.update(claimed_origin="foreign")
            else:
                PurchaseRequest.objects.filter(pk=request.pk).update(title="Judul lain")
        assert len(self.stuck(cast, client)) == 1
        assert not deciders_of(request) - {cast.approver.pk}

    def test_nobody_holds_the_role(self, cast: Cast, client: Client) -> None:
        submitted(cast, laptop())
        Membership.objects.filter(user=cast.approver).update(valid_to=TODAY() - DAY)
        (about,) = self.stuck(cast, client)
        assert "belum ada yang berperan" in about
        assert "Beri peran" in client.get(reverse("procurement:stuck_list")).content.decode()

    def test_of_another_region_it_is_nobodys_business(self, cast: Cast, client: Client) -> None:
        submitted(cast, laptop())
        self.away(cast)
        other = person("admin.jauh", cast.elsewhere, Role.ADMINISTRATOR)
        client.force_login(other)
        assert client.get(reverse("procurement:stuck_list")).context["rows"] == []

    def test_the_page_asks_as_much_for_ten_as_for_two(self, cast: Cast, client: Client) -> None:
        self.away(cast)
        client.force_login(cast.administrator)
        address, counts = reverse("procurement:stuck_list"), []
        for more in (2, 8):
            for _ in range(more):
                with_line(draft(cast, state="submitted", submitted_at=timezone.now()))
            with CaptureQueriesContext(connection) as asked:
                client.get(address)
            counts.append(len(asked))
        assert counts[0] == counts[1]


def test_what_is_asked_in_a_persons_place_is_what_they_would_ask(cast: Cast) -> None:
    """Each query, written for stand-ins, beside the query itself."""
    permits.mandate(cast)
    permits.permit_asked(cast, permits.asking(cast, permits.package(cast, 5_000_000)))
    ExemptionFactory(line=with_line(draft(cast)), reason="-")
    ExemptionFactory(line=with_line(draft(cast)), state="granted", decided_by=cast.team)
    with_line(draft(cast, state="submitted", submitted_at=timezone.now()))
    Membership.objects.filter(user=cast.approver).update(valid_to=TODAY())
    Absence.objects.create(person=cast.approver, first_day=TODAY(), last_day=TODAY(), note="Cuti")
    for build, who in (
        (ceilings.permits_to_decide, cast.approver),
        (ceilings.permits_to_use, cast.requester),
        (papers.papers_lacking, cast.requester),
        (papers.numbers_lacking, cast.team),
        (keeping.doubtful_pairs, cast.administrator),
        (keeping.stuck_requests, cast.administrator),
    ):
        rows = rows_for(build, who, TODAY())
        assert sorted(rows, key=repr) == sorted(build(who, TODAY()), key=repr)
        assert rows or build in (ceilings.permits_to_use, keeping.doubtful_pairs)
