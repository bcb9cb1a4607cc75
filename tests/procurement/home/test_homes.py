"""What each role finds on its home: its records, the most urgent first, and where to begin."""

from datetime import date, timedelta
from decimal import Decimal as D

import pgtrigger
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog import home as catalogue
from catalog.models import Certificate
from p3dn.accounts.access.prepared import rows_for
from p3dn.accounts.models import Membership, User
from p3dn.jobs.home import waiting
from p3dn.ui.home import MOST, Home
from procurement.exemption import reads
from procurement.exemption.filters import ExemptionFilter
from procurement.home import buying, deciding, looking, opinions, supplying
from procurement.models import Exemption, PurchaseRequest, RealizationLine
from reports import home as figures
from tests.factories.catalog import (
    CertificateFactory,
    EquivalenceGroupFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.factories.procurement import ExemptionFactory, LineFactory, RequestFactory
from tests.factories.reports import add_line, make_package, make_realization
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import SINCE, Cast, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def home(user: User, client: Client) -> Home:
    client.force_login(user)
    answer = client.get("/")
    assert answer.status_code == 200
    found: Home = answer.context["home"]
    return found


def told(found: Home) -> list[tuple[str, str]]:
    """Names and verbs, in their order."""
    return [(row.task.name, row.task.verb) for row in found.rows]


def request(cast: Cast, title: str, state: str, *, days: int = 0, **fields: object):
    """A request of the health office, one line of ten million, that has waited so many days."""
    made = draft(cast, title=title, state=state, **fields)
    with_line(made)
    at = timezone.now() - days * DAY
    stamps = {"created_at": at, "submitted_at": at}
    if state in ("returned", "approved"):
        stamps["decided_at"] = at
    PurchaseRequest.objects.filter(pk=made.pk).update(**stamps)
    return made


def test_a_requester_sees_what_came_back_is_unfinished_or_to_be_delivered(
    cast: Cast, client: Client
) -> None:
    today = timezone.localdate()
    request(cast, "Konsep lama", "draft", days=9)
    request(cast, "Dikembalikan kemarin", "returned", days=1)
    request(cast, "Terlambat", "approved", days=2, needed_on=today - 3 * DAY)
    request(cast, "Lebih terlambat", "approved", needed_on=today - 5 * DAY)
    request(cast, "Di atasan", "submitted", days=20)
    request(cast, "Ditolak", "rejected", days=30)
    found = home(cast.requester, client)
    assert told(found) == [
        ("Lebih terlambat", "Catat serah terima"),
        ("Terlambat", "Catat serah terima"),
        ("Konsep lama", "Lanjutkan"),
        ("Dikembalikan kemarin", "Perbaiki"),
    ]
    assert [(row.late, row.age) for row in found.rows[1:3]] == [(3, "2 hari"), (0, "9 hari")]
    assert {row.task.amount for row in found.rows} == {D(10_000_000)}
    assert {work.label: work.count for work in found.works} == {
        "Permintaan dikembalikan": 1,
        "Konsep permintaan": 1,
        "Menunggu serah terima": 2,
    }
    for work in found.works:
        assert client.get(work.url).context["page_obj"].paginator.count == work.count
    figures = {figure.label: figure.value for figure in found.figures}
    assert figures["permintaan berjalan"] == "5"
    assert figures["menunggu persetujuan"] == "1"
    for figure in found.figures[1:]:
        rows = client.get(figure.url).context["page_obj"].paginator.count
        assert str(rows) == figure.value, figure.label
    page = client.get("/").content.decode()
    assert "terlambat 5 hari" in page
    assert "Rp10.000.000" in page
    assert "Lihat semua (4):" in page


def test_what_is_left_of_the_year_counts_each_package_once(cast: Cast, client: Client) -> None:
    made = request(cast, "Laptop", "approved")
    with_line(made)
    make_package(cast.health, fiscal_year=timezone.localdate().year - 1)
    figure = home(cast.requester, client).figures[0]
    assert figure.label == f"Sisa pagu {timezone.localdate().year}"
    assert figure.value == "Rp980\u00a0juta"


def test_an_approver_goes_on_with_the_next_to_decide(cast: Cast, client: Client) -> None:
    request(cast, "Baru", "submitted")
    oldest = request(cast, "Lama", "submitted", days=4)
    own = request(cast, "Sendiri", "submitted", days=9)
    PurchaseRequest.objects.filter(pk=own.pk).update(requester=cast.approver)
    found = home(cast.approver, client)
    assert told(found) == [("Lama", "Putuskan"), ("Baru", "Putuskan")]
    assert "Ppk" in found.rows[0].task.about, "by name"
    (start,) = found.starts
    assert start.label == "Putuskan berikutnya"
    assert start.url == reverse("procurement:request_detail", args=[oldest.pk])
    assert [figure.value for figure in found.figures] == ["2 senilai Rp20\u00a0juta"]


def test_the_team_sees_exemptions_others_asked_for(cast: Cast, client: Client) -> None:
    ExemptionFactory(line=with_line(draft(cast)))
    found = home(cast.team, client)
    assert told(found) == [("Laptop 14 inci", "Putuskan")]
    assert found.rows[0].task.amount == D(10_000_000)
    assert found.starts[0].url == reverse(
        "procurement:exemption_detail", args=[Exemption.objects.get().pk]
    )


def test_the_team_begins_with_the_request_where_that_is_all_that_waits(
    cast: Cast, client: Client
) -> None:
    waits = request(cast, "Meja", "submitted")
    PurchaseRequest.objects.filter(pk=waits.pk).update(awaited_role="p3dn_team")
    found = home(cast.team, client)
    assert found.starts[0].url == reverse("procurement:request_detail", args=[waits.pk])
    assert [(figure.label, figure.value) for figure in found.figures] == [
        ("Permintaan menunggu persetujuan Tim P3DN", "1 senilai Rp10\u00a0juta")
    ]


def test_a_count_of_exemptions_leads_to_as_many(cast: Cast, client: Client) -> None:
    """One asked for by the member themself waits for others: neither counted nor listed as theirs."""
    line = with_line(draft(cast))
    theirs = ExemptionFactory(line=line)
    own = ExemptionFactory(line=with_line(draft(cast)), asked_by=cast.team)
    (work,) = home(cast.team, client).works
    shown = client.get(work.url).context["object_list"]
    assert ([one.pk for one in shown], work.count) == ([theirs.pk], 1)
    others = reverse("procurement:exemption_list", query=ExemptionFilter.asked(waiting="others"))
    assert [one.pk for one in client.get(others).context["object_list"]] == [own.pk]
    client.force_login(cast.auditor)
    assert not client.get(work.url).context["object_list"]


def test_an_administrator_sees_what_hangs_and_the_share(cast: Cast, client: Client) -> None:
    for days in (8, 12, 2):
        request(cast, f"Menunggu {days}", "submitted", days=days)
    exemption = ExemptionFactory(line=with_line(draft(cast)))
    Exemption.objects.filter(pk=exemption.pk).update(asked_at=timezone.now() - 10 * DAY)
    spent = make_realization(cast.health, timezone.localdate())
    add_line(spent, D(400), origin="domestic")
    add_line(spent, D(600), origin="unknown")
    found = home(cast.administrator, client)
    assert told(found) == [
        ("Menunggu 12", "Lihat"),
        ("Laptop 14 inci", "Lihat"),
        ("Dinas Kesehatan", "Telusuri"),
    ]
    assert found.rows[-1].task.amount == D(600)
    assert client.get(found.rows[-1].task.url).status_code == 200
    shown = [f"{figure.label}: {figure.value}" for figure in found.figures]
    year = timezone.localdate().year
    assert shown[0].startswith(f"PDN {year}: 40,00 sampai 100,00% dari belanja Rp1.000")
    assert "dari rencana PDN Rp" in shown[1]
    assert found.starts[0].url == reverse("reports:official_make")


def test_an_auditor_sees_new_exemptions_changed_judgements_and_revoked_certificates(
    cast: Cast, client: Client
) -> None:
    decided = {"state": "granted", "decided_by": cast.team, "decision_number": "500/17"}
    for days in (1, 40):
        exemption = ExemptionFactory(line=with_line(draft(cast)), **decided)
        Exemption.objects.filter(pk=exemption.pk).update(decided_at=timezone.now() - days * DAY)
    product = laptop()
    bought = with_line(draft(cast, title="Laptop dinas", state="approved"), product)
    day = timezone.localdate() - 5 * DAY
    spent = make_realization(cast.health, day, request=bought.request)
    add_line(spent, D(700), line=bought)
    untouched = CertificateFactory(products=[laptop()])
    for certificate in (Certificate.objects.get(products=product), untouched):
        StandingChangeFactory(certificate=certificate, kind="revoked", effective_on=day + DAY)
    found = home(cast.auditor, client)
    assert [row.task.name for row in found.rows] == [
        "Laptop 14 inci",
        Certificate.objects.get(products=product).number,
    ]
    assert {row.task.verb for row in found.rows} == {"Periksa"}
    assert found.rows[1].task.amount == D(700)
    line = RealizationLine.objects.get()
    assert line.findings == []
    with pgtrigger.ignore("procurement.RealizationLine:append_only"):
        RealizationLine.objects.update(findings=["beda"])
    assert "Laptop dinas" in [row.task.name for row in home(cast.auditor, client).rows]


def many_of_everything(cast: Cast, number: int) -> None:
    """So many more records that wait, of each kind and for each role."""
    for _ in range(number):
        for state in ("draft", "returned", "approved", "submitted"):
            request(cast, "Laptop", state, days=10)
        weak = with_line(RequestFactory(package__agency=cast.health))
        ExemptionFactory(line=weak)
        ExemptionFactory(
            line=LineFactory(request=weak.request),
            state="granted",
            decided_by=cast.team,
            decided_at=timezone.now(),
        )
        product = laptop(region=cast.region, entered_by=cast.officer)
        add_line(
            make_realization(cast.health, timezone.localdate() - 9 * DAY),
            D(100),
            line=with_line(draft(cast, state="approved"), product),
            origin="unknown",
        )
        certificate = Certificate.objects.get(products=product)
        StandingChangeFactory(
            certificate=certificate, kind="revoked", effective_on=timezone.localdate()
        )
        for state in ("draft", "submitted", "refused"):
            fields = {"region": cast.region, "entered_by": cast.officer, state: True}
            CertificateFactory(products=[ProductFactory(**fields)], **fields)
            ProductFactory(**fields)
        CertificateFactory(region=cast.region, tkdn_valid_until=timezone.localdate() + 20 * DAY)
        EquivalenceGroupFactory(proposed=True, region=cast.region, entered_by=cast.officer)


def test_a_home_asks_as_much_for_thirty_records_as_for_three(cast: Cast, client: Client) -> None:
    parts = ("requester", "approver", "officer", "verifier", "team", "administrator", "auditor")

    def questions() -> dict[str, int]:
        counted = {}
        for part in parts:
            client.force_login(getattr(cast, part))
            with CaptureQueriesContext(connection) as asked:
                shown: Home = client.get("/").context["home"]
            counted[part] = len(asked)
            assert shown.rows, part
            assert len(shown.rows) <= MOST
        return counted

    many_of_everything(cast, 3)
    few = questions()
    many_of_everything(cast, 27)
    assert questions() == few
    assert max(few.values()) <= 16


BUILDS = {
    "requester": (buying.returned, buying.drafts, buying.approved, buying.running, buying.left_of_plan),
    "approver": (deciding.waiting_requests,),
    "team": (reads.open_exemptions, reads.steps_of_open),
    "officer": (
        catalogue.unfinished_products, catalogue.unfinished_certificates,
        catalogue.ending_certificates, catalogue.verified_products, supplying.wanted_checks,
        supplying.taken_needs,
    ),
    "verifier": (
        catalogue.first_dossiers, catalogue.overdue_suspensions, catalogue.proposed_groups,
    ),
    "administrator": (
        looking.exceptions, looking.hanging_requests, looking.hanging_exemptions, figures.spent, figures.planned,
        figures.worst_unknown, waiting,
    ),
    "auditor": (
        looking.new_exemptions, looking.changed_judgements, looking.revoked_after_purchase, opinions.asked_opinions,
    ),
}  # fmt: skip
# What a query is asked besides the person and the day.
ASKED: dict[object, tuple[date, ...]] = {catalogue.overdue_suspensions: (date(2026, 11, 20),)}


def test_what_is_asked_in_a_persons_place_is_what_they_would_ask(cast: Cast) -> None:
    """Each query of a home, written for stand-ins, beside the query itself."""
    many_of_everything(cast, 2)
    found = []
    for part, builds in BUILDS.items():
        user = getattr(cast, part)
        for build in builds:
            asked = (user, timezone.localdate(), *ASKED.get(build, ()))
            rows = rows_for(build, *asked)
            assert sorted(rows, key=repr) == sorted(build(*asked), key=repr)
            found.append(bool(rows))
    assert sum(found) >= 15


@pytest.mark.parametrize(
    ("part", "label"),
    [
        ("requester", "Buat permintaan"),
        ("approver", "Buka daftar putusan"),
        ("officer", "Daftarkan produk"),
        ("verifier", "Buka antrean verifikasi"),
        ("team", "Buka daftar putusan"),
        ("administrator", "Susun laporan resmi"),
        ("auditor", "Telusuri belanja"),
    ],
)
def test_with_nothing_to_do_a_home_says_so_and_where_to_begin(
    cast: Cast, client: Client, part: str, label: str
) -> None:
    found = home(getattr(cast, part), client)
    assert found.rows == []
    assert [start.label for start in found.starts] == [label]
    page = client.get("/").content.decode()
    assert "Tidak ada yang menunggu Anda" in page
    assert client.get(found.starts[0].url).status_code in (200, 302)
    assert "Lihat semua" not in page


def test_a_person_of_two_roles_begins_with_the_first(cast: Cast, client: Client) -> None:
    Membership.objects.create(
        user=cast.requester, agency=cast.health, role="auditor", valid_from=SINCE
    )
    found = home(cast.requester, client)
    assert [start.role for start in found.starts] == ["requester", "auditor"]
    page = client.get("/").content.decode()
    assert page.count("btn btn-primary") == 1


def test_without_a_role_one_is_told_whom_to_ask(cast: Cast, client: Client) -> None:
    client.force_login(cast.nobody)
    page = client.get("/").content.decode()
    assert "admin@contoh.test" in page
    assert "Setda" not in page
    away = person("admin.jauh", cast.elsewhere, "administrator")
    Membership.objects.create(
        user=cast.nobody,
        agency=cast.elsewhere,
        role="requester",
        valid_from=SINCE,
        valid_to=SINCE + DAY,
    )
    page = client.get("/").content.decode()
    assert away.email in page
    assert "admin@contoh.test" not in page


def test_nothing_of_another_region_is_shown(cast: Cast, client: Client) -> None:
    many_of_everything(cast, 1)
    assert home(cast.stranger, client).rows == []


def test_an_administrator_sees_what_was_bought_without_a_package(
    cast: Cast, client: Client
) -> None:
    made = PurchaseRequest.objects.create(
        region=cast.region,
        agency=cast.health,
        package=None,
        unplanned_reason="Banjir",
        number="P3DN/1",
        title="Tenda darurat",
        requester=cast.requester,
        state="submitted",
        submitted_at=timezone.now(),
    )
    with_line(made, state="submitted")
    found = home(cast.administrator, client)
    assert ("Tenda darurat", "Lihat") in told(found)
    (work,) = [one for one in found.works if "tanpa paket" in one.label]
    page = client.get(work.url)
    assert [row.title for row in page.context["page_obj"]] == ["Tenda darurat"]
    request(cast, "Direncanakan", "submitted", days=1)
    assert [row.title for row in client.get(work.url).context["page_obj"]] == ["Tenda darurat"]
