"""One of everything, in the states in which it can be opened and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from catalog.models import MinimumTkdn, OtherNames, PendingScan
from p3dn.accounts.holidays import load_holidays
from p3dn.accounts.models import HolidayDecree, KeptView, Notice, User
from p3dn.jobs import services as jobs
from p3dn.jobs.models import Export
from p3dn.regulation import WhyNot
from procurement.models import (
    Absence,
    AgencyProposal,
    CheckWanted,
    Exemption,
    ExemptionFile,
    LineDismissal,
    Order,
)
from procurement.request.showing.rows import MOST
from tests.catalog.calculation.test_calculations import calculation_of
from tests.catalog.conftest import pdf
from tests.factories.catalog import (
    CertificateFactory,
    EquivalenceGroupFactory,
    LocalRuleFactory,
    NationalListCheckFactory,
    NationalListEntryFactory,
    ProducerFactory,
    ProductFactory,
    ProductionSiteFactory,
)
from tests.factories.procurement import ExemptionFactory, LineFactory, PackageFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.acts import submit_request, write_route
from tests.procurement.approval.opinions import opinion_asked
from tests.procurement.budget.permits import mandate, permit_asked
from tests.procurement.evaluation.offers import declared, offered
from tests.procurement.scenes import draft, laptop, neighbour, submitted, with_line, with_lines
from tests.procurement.shop import chairs
from tests.procurement.spending.sources.scene import doubtful
from tests.reports.official.acts import prepared
from tests.reports.official.mailing.scene import mailed
from tests.reports.policy.acts import policy_paper
from tests.reports.scene import budgeted, decreed
from tests.support.cast import Cast, assemble

from .values import picture

IMPORT = (
    b"nama,nib,alamat,kabupaten_kota\n"
    b"CV Salah,12,Jalan Contoh 1,Kota Prabumulih\n"
    b"CV Salah Juga,x,Jalan Contoh 2,Kota Prabumulih\n"
)
LOADED = b"nama,nib,alamat,kabupaten_kota\nCV Dimuat,9120001234599,Jalan Contoh 3,Kota Prabumulih\n"


@dataclass
class World:
    """The people, and rows by the first word of the names of their addresses."""

    cast: Cast
    operator: User
    rows: dict[str, list[Any]]

    def people(self) -> dict[str, User | None]:
        """Who opens pages; None is nobody who is logged in."""
        parts = ("requester", "approver", "officer", "verifier", "team", "administrator", "auditor")
        found: dict[str, User | None] = {name: getattr(self.cast, name) for name in parts}
        return found | {"operator": self.operator, "": None}

    def examples(self, name: str, arguments: tuple[str, ...]) -> list[dict[str, Any]]:
        """Arguments for an address, the likeliest first; none when nothing is known of it."""
        if not arguments:
            return [{}]
        if name.rpartition(":")[2] == "stored_file":
            return [{"kind": "bukti-pengecualian", "pk": self.rows["evidence"][0]}]
        if name.rpartition(":")[2] in ("file_view", "file_page"):
            known = {"kind": "dokumen", "pk": self.rows["document"][0], "number": 1}
            return [{argument: known[argument] for argument in arguments}]
        if name.rpartition(":")[2] == "official_csv":
            return [{"pk": self.rows["official"][0], "number": 1}]
        if arguments[0] == "key" and name.rpartition(":")[2].startswith("mail_"):
            known = {"key": self.rows["mail_key"][0], "pk": self.rows["official"][0]}
            return [{argument: known[argument] for argument in arguments}]
        if len(arguments) == 2:
            return self._pairs(arguments)
        kinds = [k for k in self.rows if name.startswith(k)]
        best = max(kinds, key=len, default="")
        return [{arguments[0]: row} for row in self.rows.get(best or arguments[0], ())]

    def _pairs(self, arguments: tuple[str, ...]) -> list[dict[str, Any]]:
        if arguments == ("uidb36", "key"):
            return [{"uidb36": "1", "key": "abc-def"}]
        if arguments == ("pk", "other"):
            one, two = self.rows["producer"][:2]
            return [{"pk": one, "other": two}]
        if arguments == ("first", "second"):
            return [dict(zip(arguments, self.rows["pair"], strict=True))]
        return [{arguments[0]: self.rows["job"][0], arguments[1]: 2}]


def short_decree() -> HolidayDecree:
    """Of two days: each row of a form is of the same kind, and is made anew at every request."""
    decree = HolidayDecree.objects.create(
        year=2030, number="SKB contoh", signed_on=date(2029, 9, 1), source="contoh.test"
    )
    for day in (date(2030, 1, 1), date(2030, 8, 17)):
        decree.days.create(day=day, name="Libur")
    return decree


def build() -> World:
    """Make it."""
    cast = assemble()
    operator = User.objects.create_superuser(
        email="pengelola@contoh.test", password="rahasia-sekali", full_name="Pengelola"
    )
    load_holidays()
    rows = _catalogue(cast) | _procurement(cast) | _jobs(cast)
    target, frozen = decreed(cast)
    rows["policy"] = [policy_paper(cast).pk]
    rows["official"] = [prepared(cast.administrator, cast.region).pk]
    rows |= mailed(cast)
    rows |= {
        "agency": [cast.health.pk],
        "person": [cast.requester.pk],
        "role_create": [cast.requester.pk],
        "role_end": [cast.requester.memberships.get().pk],
        "target": [target.pk],
        "budget": [budgeted(cast).pk],
        "baseline": [frozen.pk],
        "notice": [Notice.objects.create(person=cast.requester, kind="import_done", record="1").pk],
        "view_forget": [
            KeptView.objects.create(
                person=cast.requester,
                path=reverse("procurement:package_list"),
                query="q=a",
                name="A",
            ).pk
        ],
        "guide": ["requester", "catalogue_officer", "approver"],
        "accounts_user": [cast.requester.pk],
        "holiday": [HolidayDecree.objects.get().pk],
        "accounts_holidaydecree": [short_decree().pk],
        "accounts_agency": [cast.health.pk],
        "accounts_region": [cast.region.pk],
        "accounts_membership": [cast.requester.memberships.get().pk],
        "app_label": ["accounts"],
        "url": ["tidak-ada"],
        "kind": ["producers", "packages", "products", "national_list"],
    }
    return World(cast, operator, rows)


def _catalogue(cast: Cast) -> dict[str, list[Any]]:
    firm = ProducerFactory(region=cast.region, entered_by=cast.officer)
    twin = ProducerFactory(region=cast.region, entered_by=cast.officer)
    made = {"producer": firm, "commodity": chairs(), "entered_by": cast.officer}
    new = ProductFactory(draft=True, **made)
    sold, waiting = ProductFactory(**made), ProductFactory(submitted=True, **made)
    papers = {"producer": firm, "entered_by": cast.officer}
    certificate = CertificateFactory(products=[sold], file_sha256="b" * 64, **papers)
    begun = CertificateFactory(draft=True, products=[new], **papers)
    handed_in = CertificateFactory(submitted=True, products=[waiting], **papers)
    file = SimpleUploadedFile("x.png", picture(), "image/png")
    certificate.file.save("x", file, save=True)
    photo = sold.photos.create(sha256="0" * 64)
    photo.image.save("x", file, save=True)
    document = sold.documents.create(kind="brochure", sha256="0" * 64, entered_by=cast.officer)
    document.file.save("x", pdf(), save=True)
    permit = sold.permits.create(kind="sni", number="1", entered_by=cast.officer)
    for kind, options in (("text", []), ("number", []), ("choice", ["a"]), ("boolean", [])):
        attribute = chairs().attributes.create(name=f"Sifat {kind}", kind=kind, choices=options)
    shared = attribute
    attribute = chairs().attributes.create(name="Sifat sendiri", kind="text", region=cast.region)
    minimum = {"commodity": chairs(), "minimum": 30, "valid_from": date(2026, 1, 1)}
    minimums = [
        MinimumTkdn.objects.create(region=region, **minimum) for region in (None, cast.region)
    ]
    names = OtherNames.objects.create(commodity=chairs(), names="bangku")
    scan = PendingScan(user=cast.officer, name="x.png", sha256="0" * 64)
    scan.file.save("x", file, save=True)
    NationalListEntryFactory()
    check = NationalListCheckFactory(evidence=file, checked_by=cast.officer)
    pictures = [photo.pk]
    group = EquivalenceGroupFactory(codes=["45220", "45221"])
    waiting_group = EquivalenceGroupFactory(proposed=True, codes=["45220", "45222"])
    everywhere = EquivalenceGroupFactory(proposed=True, region=None, codes=["45220", "45223"])
    return {
        "producer": [firm.pk, twin.pk],
        "site_create": [firm.pk],
        "site": [ProductionSiteFactory(producer=firm).pk],
        "calculation_create": [firm.pk],
        "calculation": [calculation_of(firm).pk],
        "product": [sold.pk, new.pk],
        "price": [sold.pk],
        "photo_add": [sold.pk],
        "photo": pictures,
        "public_product": [sold.pk],
        "public_qr": [sold.pk],
        "public_photo": pictures,
        "document_create": [sold.pk],
        "document": [document.pk],
        "permit_create": [sold.pk],
        "permit": [permit.pk],
        "certificate": [certificate.pk, begun.pk],
        "certificate_submit": [begun.pk],
        "certificate_edit": [begun.pk, certificate.pk],
        "review_certificate": [handed_in.pk],
        "review_product": [waiting.pk],
        "scan": [scan.pk],
        "commodity": [chairs().pk],
        "attribute": [attribute.pk],
        "attribute_create": [chairs().pk],
        "minimum": [minimums[1].pk],
        "local_rule": [LocalRuleFactory(region=cast.region).pk],
        "catalog_commodity": [chairs().pk],
        "catalog_commodityattribute": [shared.pk],
        "catalog_minimumtkdn": [minimums[0].pk],
        "catalog_othernames": [names.pk],
        "national_check": [check.pk],
        "group": [group.pk, waiting_group.pk],
        "group_decide": [waiting_group.pk],
        "catalog_equivalencegroup": [everywhere.pk],
    }


def _procurement(cast: Cast) -> dict[str, list[Any]]:
    today = timezone.localdate()
    days = ("selection_from", "contract_from", "contract_to", "use_from")
    package = PackageFactory(agency=cast.health, **dict.fromkeys(days, today))
    line = with_line(draft(cast))
    asked = ExemptionFactory(line=line)
    unnumbered = ExemptionFactory(
        line=with_line(line.request),
        state=Exemption.State.GRANTED,
        decided_by=cast.stranger,
        decided_at=timezone.now(),
    )
    handed_in = submitted(cast, laptop())
    long = draft(cast, ceiling="900000000000")
    with_lines(long, MOST + 1, laptop(capacity=None))
    submit_request(by=cast.requester, request=long)
    approved = LineFactory(request=draft(cast, state="approved"))
    delivery = make_realization(cast.health, today, request=approved.request)
    add_line(delivery, "1000", line=with_line(approved.request))
    CheckWanted.objects.create(
        region=cast.region,
        request=line.request,
        commodity=line.commodity,
        keyword="laptop",
        asked_by=cast.requester,
    )
    NationalListCheckFactory(commodity=line.commodity)
    evidence = ExemptionFile(
        exemption=asked, title="Surat", sha256="e" * 64, added_by=cast.requester
    )
    evidence.file.save("", ContentFile(picture()), save=True)
    order = Order.objects.create(
        region=cast.region, agency=cast.health, request=approved.request, number="SP/1",
        ordered_on=today, supplier_name="CV", small_business="no", recorded_by=cast.requester,
    )  # fmt: skip
    file, pair = doubtful(cast)
    route = write_route(roles=["approver"], region=cast.region, valid_from=today)
    near = neighbour()
    proposed = AgencyProposal.objects.create(
        region=cast.region, kind="new", code="3.30", name="Dinas Usulan"
    )
    LineDismissal.objects.create(
        line=line, product=near, asked=line.commodity, offered=near.commodity,
        why=WhyNot.OTHER_SIZE, by=cast.requester, at=timezone.now(),
    )  # fmt: skip
    offer = offered(handed_in)
    return {
        "permit_detail": [permit_asked(cast, line.request).pk],
        "permit_ask": [line.request_id],
        "mandate": [mandate(cast).pk],
        "evaluation": [offer.evaluation_id],
        "evaluation_begin": [line.request_id],
        "offer": [offer.pk],
        "offer_add": [offer.evaluation_id],
        "worksheet": [declared(cast, offer.evaluation).pk],
        "package": [package.pk],
        "request": [line.request_id, handed_in.pk, approved.request_id, long.pk],
        "request_create": [package.pk],
        "request_ask_opinion": [handed_in.pk],
        "opinion": [opinion_asked(cast, handed_in).pk],
        "request_withdraw": [handed_in.pk],
        "request_decide": [handed_in.pk],
        "request_close": [approved.request_id],
        "line_create": [line.request_id],
        "line_judge": [line.request_id],
        "line": [line.pk, handed_in.lines.get().pk],
        "check_want": [line.pk],
        "exemption_ask": [line.pk],
        "exemption": [asked.pk],
        "evidence_add": [asked.pk],
        "evidence": [evidence.pk],
        "exemption_complete": [unnumbered.pk],
        "assessment": [handed_in.lines.get().assessments.get().pk],
        "realization_create": [approved.request_id],
        "realization": [delivery.pk],
        "handover_photo_add": [delivery.pk],
        "order_create": [approved.request_id],
        "order": [order.pk],
        "route": [route.pk],
        "absence": [
            Absence.objects.create(
                person=cast.approver, first_day=today, last_day=today, note="Cuti"
            ).pk
        ],
        "demand": [line.commodity_id],
        "pair": [near.commodity_id, line.commodity_id],
        "proposal_decide": [proposed.pk],
        "proposal_all": ["new", "renamed"],
        "source_file": [file.pk],
        "source_settle": [file.pk],
        "source_match": [pair.pk],
    }


def _jobs(cast: Cast) -> dict[str, list[Any]]:
    start: Callable[..., Any] = jobs.start_import
    job = start(
        kind="producers",
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="produsen.csv",
        data=IMPORT,
    )
    jobs.check(job.pk)
    done = start(
        kind="producers",
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="dimuat.csv",
        data=LOADED,
    )
    jobs.check(done.pk)
    jobs.confirm(job=done, user=cast.officer)
    jobs.load(done.pk)
    export = Export.objects.create(
        user=cast.officer,
        path=reverse("catalog:producer_list"),
        format="csv",
        title="A",
        rows_total=1,
    )
    written = Export.objects.create(
        user=cast.officer, path=reverse("catalog:producer_list"), format="csv", title="B", rows_total=1,
        state="done", file=ContentFile(b"a", name="b.csv"),
    )  # fmt: skip
    return {
        "job": [job.key],
        "job_take_back": [done.key],
        "export": [export.key],
        "export_file": [written.key],
    }
