"""Every form of every page, of every role: it names what it saw, or it is worked off once.

The pages are found by following links from the home page and from the addresses below, so that a
new page is walked as soon as something leads to it; an address that nothing led to fails the test.
`test_every_page.py` walks them, in English, so that the same look sees what is not translated.
"""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from urllib.parse import urljoin

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from catalog.models import PendingScan
from p3dn.accounts.holidays import load_holidays
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from p3dn.jobs import services as jobs
from p3dn.jobs.models import Export
from p3dn.regulation import WhyNot
from procurement.delivery.ordering.services import Ordered, OrderInput, place_order
from procurement.delivery.services import Delivered, Handover
from procurement.models import Absence, AgencyProposal, DemandCase, LineDismissal
from tests.catalog import test_access as catalogue
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import ExemptionFactory
from tests.procurement.acts import approve_request, record_realization, write_route
from tests.procurement.approval.opinions import opinion_asked
from tests.procurement.budget.permits import ask, asking, mandate, package
from tests.procurement.evaluation.offers import declared, offered
from tests.procurement.scenes import draft, laptop, neighbour, submitted, with_line
from tests.procurement.spending.sources.scene import doubtful
from tests.reports.official.mailing.scene import mailed
from tests.reports.scene import decreed, report_pages
from tests.support.cast import Cast, assemble
from tests.support.forms import Form, forms_on, loose_posts
from tests.support.tags import tags

from .known_addresses import HARMLESS, NOT_LED_TO, buttons_only
from .led_to import Asked, asks_of, view_of

pytestmark = pytest.mark.django_db

A_FEW = 2
FILES = ("pdf", "json", "xlsx", "csv", "svg")
PASSED_OVER = {"django_session", "audit_submission", "pghistory_context"}  # traces of looking


def links_on(html: str, address: str) -> list[str]:
    """Addresses on this site that a page leads to, without what follows #."""
    found = []
    for tag, given in tags(html, frozenset({"a", "link"}), "data-hx-get"):
        given = given or {}
        names = ("href", "data-hx-get") if tag in ("a", "link") else ("data-hx-get",)
        found += [given[name] for name in names if given.get(name)]
    whole = (urljoin(address, link).split("#")[0] for link in found)
    return [link for link in whole if link.startswith("/") and not link.startswith("/static/")]


@dataclass
class Walk:
    """What one person meets: pages by name of their address, and faults of their forms.

    `tried` are the forms sent already, by address and buttons: whoever sends one, the same view asks
    for the same two fields. `asked` are the pairs of parameters opened already: whoever opens one, the
    same view reads the same parameters; of each address everybody opens a few.
    """

    user: User
    tried: set[tuple[str, frozenset[str]]]
    few: int = A_FEW
    seen: Counter[str] = field(default_factory=Counter)
    asked: set[Asked] = field(default_factory=set)
    faults: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.client = Client()
        self.client.force_login(self.user)
        # as it stays: looking writes nothing, and what is sent is taken back
        self.before = stored()

    def go(self, seeds: list[str]) -> "Walk":
        """Open the seeds, then a few pages of each kind that they lead to."""
        waiting, known = list(seeds), set(seeds)
        while waiting:
            address = waiting.pop(0)
            if address not in seeds and not self.wants(address):
                continue
            html = self.open(address)
            for link in links_on(html, address):
                if link not in known and self.wants(link):
                    known.add(link)
                    waiting.append(link)
        return self

    def wants(self, address: str) -> bool:
        """Whether a page of this kind was opened seldom enough."""
        if "unduh=" in address or address.rstrip("/").rsplit(".", 1)[-1] in FILES:
            return False
        try:
            name = view_of(address)[0]
        except Resolver404:
            return False
        return self.seen[name] < self.few or not asks_of(address) <= self.asked

    def open(self, address: str) -> str:
        """The page; its forms are looked at. Nothing for a file or a closed door."""
        name, _view = view_of(address)
        answer = self.client.get(address)
        if answer.status_code != 404:  # a door closed to one may be open to another
            self.asked |= asks_of(address)
        if answer.status_code == 400:
            self.faults[address] = "a page leads there, and it is not understood"
        if answer.status_code in (301, 302):
            self.seen[name] += 1
            return f'<a href="{answer.headers["Location"]}"></a>'
        if answer.status_code != 200 or "html" not in answer.headers["Content-Type"]:
            self.seen[name] += answer.status_code == 200
            return ""
        self.seen[name] += 1
        html = answer.content.decode()
        for form in forms_on(html, address):
            if form.method == "post" or "data-hx-post" in form.attributes:
                self.look_at(form, address)
        for loose in loose_posts(html, address):
            if view_of(urljoin(address, loose["data-hx-post"]))[0] not in HARMLESS:
                self.faults[loose["data-hx-post"]] = f"a button on {address} posts by itself"
        return html

    def look_at(self, form: Form, page: str) -> None:
        """Note what is wrong with a form of a page."""
        targets = {form.action, *(to for _name, _value, to in form.buttons if to)}
        for target in sorted(targets):
            name, view = view_of(target)
            if name in HARMLESS:
                continue
            if not form.names() & {"versi", "kunci"}:
                self.faults[name] = f"the form on {page} carries neither version nor key"
            elif getattr(view, "makes_once", False) and "kunci" not in form.names():
                self.faults[name] = f"makes something, the form on {page} carries no key"
            elif not getattr(view, "makes_once", False) and "versi" not in form.names():
                self.faults[name] = f"is not made once, the form on {page} carries no version"
            elif (kind := (name, frozenset(n + v for n, v, _to in form.buttons))) not in self.tried:
                self.tried.add(kind)
                self.send_without(form, target, name)

    def send_without(self, form: Form, target: str, called: str) -> None:
        """Send the form as it stands but for the two fields, then with the key alone.

        Nothing may come of the first, nor of the second where a version stood beside the key.
        """
        self.send_but_for({"versi", "kunci"}, form, target, called)
        if {"versi", "kunci"} <= form.names():
            self.send_but_for({"versi"}, form, target, called)

    def send_but_for(self, fields: set[str], form: Form, target: str, called: str) -> None:
        """Send the form without these fields, each of its buttons in turn, and take it back."""
        data = {k: v for k, v in form.hidden + form.filled if k not in fields}
        buttons = [(n, v) for n, v, to in form.buttons if n and (to or form.action) == target]
        data |= {"reason": "Alasan", "text": "Catatan", "decision_note": "Catatan"}
        for name, value in buttons[:3] or [("", "")]:
            with transaction.atomic():
                before = touched()
                answer = self.client.post(target, {**data, name: value} if name else data)
                wrote = touched() != before and stored() != self.before
                if wrote or answer.status_code >= 500:
                    self.faults[called] = f"{target} does something without {sorted(fields)}"
                transaction.set_rollback(True)


def stored() -> set[tuple[str, int, int]]:
    """Every table's number of rows and a sum of their contents, but for traces of looking."""
    with connection.cursor() as cursor:
        cursor.execute(_everything())
        return set(cursor.fetchall())


def touched() -> set[tuple[str, int, int, int]]:
    """Rows written to each table since the transaction began, those taken back by now included.

    Where it stays the same nothing was stored, which is told without reading all there is.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_xact_user_tables"
            " WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 AND relname != ALL(%s)",
            [sorted(PASSED_OVER)],
        )
        return set(cursor.fetchall())


@cache
def _everything() -> str:
    """The statement that asks for them."""
    tables = set(connection.introspection.table_names()) - PASSED_OVER
    parts = (
        f"SELECT '{table}', count(*), coalesce(sum(hashtext(t::text)::bigint), 0) FROM {table} t"  # noqa: S608 -- names the database itself gave
        for table in sorted(tables)
    )
    return " UNION ALL ".join(parts)


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def seeds(cast: Cast, request: pytest.FixtureRequest) -> list[str]:
    """A scene in which every kind of record stands in every state that has buttons."""
    addresses = request.getfixturevalue("addresses")
    PendingScan.objects.update(user=cast.officer)
    write_route(roles=["approver"], region=cast.region, valid_from=timezone.localdate())
    abroad = with_line(draft(cast), claimed_origin="imported")
    laptop(tkdn="45")
    weak = with_line(draft(cast), laptop(tkdn="20"))
    exemption = ExemptionFactory(line=weak)
    before = {"decided_by": cast.team, "decided_at": timezone.now(), "state": "granted"}
    lacking = [
        ExemptionFactory(line=with_line(weak.request), **before),
        ExemptionFactory(line=with_line(weak.request), evidence="", **before),
    ]
    waiting, bought = submitted(cast, laptop()), submitted(cast, laptop())
    approve_request(by=cast.approver, request=bought)
    line = bought.lines.get()
    near = neighbour(tkdn="60")
    LineDismissal.objects.create(
        line=weak, product=near, asked=weak.commodity, offered=near.commodity,
        why=WhyNot.OTHER_SIZE, by=cast.requester, at=timezone.now(),
    )  # fmt: skip
    neighbour("4523000002", tkdn="60")
    delivery = record_realization(
        by=cast.requester,
        request=bought,
        handover=Handover(
            supplier_name="CV Contoh",
            small_business="yes",
            contract_number="1",
            contract_date=timezone.localdate(),
            handover_number="1",
            handover_date=timezone.localdate(),
        ),
        delivered=[Delivered(line_id=line.pk, quantity=Decimal(1), unit_price=line.unit_price)],
    )
    bought.refresh_from_db()
    order = place_order(
        by=cast.requester,
        request=bought,
        seen=version_of(bought),
        says=OrderInput(
            number="SP/1",
            ordered_on=timezone.localdate(),
            supplier_name="CV Contoh",
            small_business="yes",
        ),
        lines=[Ordered(line_id=line.pk, quantity=Decimal(1), unit_price=line.unit_price)],
    )
    NationalListCheckFactory(commodity=waiting.lines.get().commodity)
    DemandCase.objects.create(region=cast.region, commodity=abroad.commodity)
    AgencyProposal.objects.create(region=cast.region, kind="new", code="3.30", name="Dinas Usulan")
    mailed(cast)
    today = timezone.localdate()
    away = Absence.objects.create(
        person=cast.approver, first_day=today, last_day=today, note="Cuti"
    )
    load_holidays()
    mandate(cast)
    scarce = asking(cast, package(cast, ceiling=1))
    offer = offered(waiting)
    declared(cast, offer.evaluation)
    made = {
        "request_ask_opinion": [waiting.pk],
        "permit_ask": [scarce.pk],
        "permit_detail": [ask(cast, asking(cast, package(cast, ceiling=1))).pk],
        "opinion_answer": [opinion_asked(cast, waiting).pk],
        "evaluation_begin": [weak.request_id],
        "evaluation_detail": [offer.evaluation_id],
        "absence_detail": [away.pk],
        "request_detail": [r.pk for r in (abroad.request, weak.request, waiting, bought)],
        "realization_detail": [delivery.pk],
        "order_detail": [order.pk],
        "exemption_detail": [exemption.pk, *(one.pk for one in lacking)],
        "demand_detail": [abroad.commodity_id, "45220"],
        "package_detail": [waiting.package_id],
        "line_calculate": [abroad.pk],
    }
    return [
        "/",
        *addresses.values(),
        *(
            reverse(f"procurement:{name}", args=[key])
            for name, keys in made.items()
            for key in keys
        ),
        *imports(cast),
        *sources(cast),
        reverse("reports:target_change", args=[decreed(cast)[0].pk]),
        *report_pages(cast),
        reverse("procurement:planned_list"),
        reverse("account_logout"),
        reverse("account_change_password"),
        reverse("account_reset_password"),
        reverse("mfa_index"),
    ]


def imports(cast: Cast) -> list[str]:
    """A file that waits for a worker, a checked one with a refused row, and one that is loaded."""
    head = "nib,nama,skala_usaha,alamat,kabupaten_kota\n"
    good, bad = "9120001234567,CV A,kecil,Jl,16.74\n", "912,CV B,kecil,Jl,16.74\n"
    keys = []
    for number in range(3):
        job = jobs.start_import(
            kind="producers", user=cast.officer, region=cast.region, agency=None,
            file_name=f"isian{number}.csv", data=(head + good + bad).encode(),
        )  # fmt: skip
        if number:
            jobs.check(job.pk)
            job.refresh_from_db()
            assert job.state == "ready"
        if number == 2:
            jobs.confirm(job=job, user=cast.officer)
            jobs.load(job.pk)
        keys.append(job.key)
    pages = [reverse("jobs:job_detail", args=[key]) for key in keys]
    export = Export.objects.create(
        user=cast.officer,
        path=reverse("catalog:producer_list"),
        format="csv",
        title="A",
        rows_total=1,
    )
    return [
        reverse("jobs:export_detail", args=[export.key]),
        *pages,
        reverse("jobs:job_rows", args=[keys[1]]),
        reverse("jobs:job_row", args=[keys[1], 3]),
        reverse("jobs:job_columns", args=[keys[1]]),
        reverse("jobs:job_take_back", args=[keys[2]]),
    ]


def sources(cast: Cast) -> list[str]:
    """A file of a national system with a doubtful row, and purchases that may be one."""
    file, _pair = doubtful(cast)
    page = reverse("procurement:source_file", args=[file.pk])
    return [
        reverse("procurement:source_list"),
        f"{page}?nasib=flagged&catatan=pdn_percent",
        reverse("procurement:source_matches"),
    ]


addresses = catalogue.addresses


def everywhere() -> set[str]:
    """Names of all addresses but the operator's own site."""

    def names(resolver: URLResolver, space: str) -> set[str]:
        found = set()
        for one in resolver.url_patterns:
            if isinstance(one, URLPattern):
                found.add(f"{space}{one.name}")
            elif one.namespace != "admin":
                found |= names(one, f"{space}{one.namespace}:" if one.namespace else space)
        return found

    return names(get_resolver(), "")


def test_the_lists_name_what_there_is() -> None:
    assert (HARMLESS.keys() | NOT_LED_TO.keys() | buttons_only()) <= everywhere()
