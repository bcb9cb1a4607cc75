"""Purchase requests and their lines."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Product
from catalog.models.register.product import SUBJECTS
from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Agency, Region, Role
from p3dn.audit import Part, tracked
from p3dn.regulation import Subject
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.plan.package import Package
from procurement.models.triggers import LOCKED_LINES, LOCKED_REQUEST

from .decision import steps_taken
from .lines.asked import ASKED_CONSTRAINTS, AskedInPacks
from .lines.claim import CLAIM_CONSTRAINTS, Claim
from .lines.querysets import RequestLineManager, RequestLineQuerySet
from .lines.state import LineState, LineWorkflow, hidden_by
from .lines.total import refuse_total
from .requirement import Needed
from .route import DECIDERS, DECIDING, ApprovalRoute
from .workflow import State, Workflow


class PurchaseRequestQuerySet(models.QuerySet["PurchaseRequest"]):
    """Purchase requests."""

    def visible_to(self, user: Person) -> "PurchaseRequestQuerySet":
        """Requests of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def search(self, text: str) -> "PurchaseRequestQuerySet":
        """Requests with all these words in number, title or one line's description."""
        rows = self
        for word in text.split():
            inside = RequestLine.objects.filter(request=OuterRef("pk"), description__icontains=word)
            rows = rows.filter(
                Q(number__icontains=word) | Q(title__icontains=word) | Exists(inside)
            )
        return rows

    def standing(self, state: str) -> "PurchaseRequestQuerySet":
        """Requests in a state, or with a line in it that another line keeps them from showing."""
        inside = RequestLine.objects.filter(request=OuterRef("pk"), state=state)
        return self.filter(Q(state=state) | (Q(state__in=hidden_by(state)) & Exists(inside)))

    def for_list(self) -> "PurchaseRequestQuerySet":
        """With agency, package, requester, number of lines, of approved ones, and worth of those not given up."""
        placed = Q(lines__removed_at__isnull=True)
        asked = placed & ~Q(lines__state__in=RequestLine.GIVEN_UP)
        return self.select_related("agency", "package", "requester").annotate(
            line_count=Count("lines", filter=placed),
            approved_count=Count("lines", filter=Q(lines__state=LineState.APPROVED)),
            total=Coalesce(Sum("lines__total", filter=asked), Value(Decimal(0))),
        )

    def for_page(self) -> "PurchaseRequestQuerySet":
        """With everything the page of one request shows besides its lines, and how many there are."""
        return self.with_neighbours().prefetch_related(steps_taken(), "further__package")

    def with_neighbours(self) -> "PurchaseRequestQuerySet":
        """With all records it points at, the number of its lines, and whether exemptions were asked for."""
        lines = RequestLine.objects.filter(request=OuterRef("pk")).order_by().values("request")
        asked = RequestLine.objects.filter(request=OuterRef("pk"), exemptions__isnull=False)
        counted = Subquery(lines.annotate(many=Count("pk")).values("many"))
        return self.select_related(
            "agency__region",
            "package__agency",
            "requester",
            "region",
            "route",
            "copied_from",
            "price_evaluation",
        ).annotate(line_count=Coalesce(counted, 0), asked_out=Exists(asked))

    def waiting_for(
        self, user: Person, roles: Iterable[str] = DECIDERS
    ) -> "PurchaseRequestQuerySet":
        """Submitted requests that wait for one of the roles of this person, without those of theirs.

        Not those they made or submitted, nor those made by, or in the name of, the person they
        stand in for in that agency. Who wrote lines only the history knows: see `rights.decidable`.
        """
        access = access_of(user)
        found = self.none()
        for role in sorted(roles):
            if role in REGION_WIDE:
                places = Q(region__in=access.region_ids({role}))
                found |= self._awaiting(role, places, {user.pk})
                continue
            for agency in access.agency_ids({role}):
                people = {user.pk, access.acts_for(role, agency)} - {None}
                found |= self._awaiting(role, Q(agency=agency), people)
        return found

    def _awaiting(
        self, role: str, places: Q, people: Collection[int | None]
    ) -> "PurchaseRequestQuerySet":
        """Those that wait for the role there and name none of the people."""
        part = Q(decisions__actor__in=people) | Q(decisions__on_behalf_of__in=people)
        theirs = self.model.objects.filter(part, decisions__action__in=("submit", "withdraw"))
        return (
            self.filter(places, state=State.SUBMITTED, awaited_role=role)
            .exclude(requester__in=people)
            .exclude(pk__in=theirs.values("pk"))
        )


@tracked
class PurchaseRequest(Workflow):
    """What an agency wants to buy; locked once it has been approved.

    Against a package of the plan, whose ceiling then holds it, and further ones that pay lines of
    their own (`FurtherPackage`); or against none, saying why.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("procurement.RequestLine", "request", named_by="description"),
        Part("procurement.LineRequirement", "line__request", named_by="name"),
        Part("procurement.Exemption", "line__request", named_by="line"),
        Part("procurement.LineDismissal", "line__request", named_by="product"),
        Part("procurement.FurtherPackage", "request", named_by="package"),
        Part("procurement.Order", "request", named_by="number"),
        Part("procurement.Realization", "request", named_by="handover_number"),
    )

    # Which agreements it needs, and whose is next: chosen and moved with its steps, whose rows stay.
    DERIVED: ClassVar[tuple[str, ...]] = ("route", "routed_worth", "awaited_role", "decide_by")

    # the indexes of lists begin with region and agency
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="requests",
        verbose_name=_("daerah"),
        editable=False,
        db_index=False,
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="requests",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    package = models.ForeignKey(
        Package,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="requests",
        verbose_name=_("paket RUP"),
    )
    unplanned_reason = models.TextField(
        _("alasan tanpa paket RUP"),
        blank=True,
        help_text=_("Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa."),
    )
    number = models.CharField(_("nomor"), max_length=60, editable=False)
    title = models.CharField(_("judul"), max_length=200)
    needed_on = models.DateField(_("dibutuhkan tanggal"), null=True, blank=True)
    selection_started_on = models.DateField(
        _("tanggal mulai pemilihan"),
        null=True,
        blank=True,
        help_text=_("Pemilihan yang sudah mulai sebelum aturan baru memakai aturan lama."),
    )
    place = models.CharField(
        _("tempat diperlukan"),
        max_length=200,
        blank=True,
        help_text=_("Kosong berarti alamat perangkat daerah."),
    )
    price_basis = models.CharField(
        _("dasar perkiraan harga"),
        max_length=200,
        blank=True,
        help_text=_("Dari mana perkiraan harganya: survei pasar, kontrak sejenis, standar harga."),
    )
    note = models.TextField(_("catatan"), blank=True)
    copied_from = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="copies",
        verbose_name=_("disalin dari"),
        editable=False,
    )
    requester = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="requests", verbose_name=_("pembuat")
    )
    route = models.ForeignKey(
        ApprovalRoute,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="requests",
        verbose_name=_("alur persetujuan"),
        editable=False,
    )
    routed_worth = models.DecimalField(
        _("nilai saat alurnya dipilih"),
        max_digits=20,
        decimal_places=2,
        null=True,
        blank=True,
        editable=False,
        validators=bounds.AMOUNT,
    )
    awaited_role = models.CharField(
        _("peran yang ditunggu"),
        max_length=20,
        choices=DECIDING,
        default=Role.APPROVER,
        editable=False,
    )
    decide_by = models.DateField(
        _("diputuskan paling lambat"), null=True, blank=True, editable=False
    )
    created_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = PurchaseRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("permintaan pembelian")
        verbose_name_plural = _("permintaan pembelian")
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["agency", "-created_at", "id"], name="request_agency_list"),
            models.Index(fields=["region", "-created_at", "id"], name="request_region_list"),
            models.Index(
                fields=["agency", "state", "-created_at", "id"], name="request_agency_state"
            ),
            models.Index(
                fields=["region", "state", "-created_at", "id"], name="request_region_state"
            ),
            models.Index(
                fields=["decide_by"],
                condition=Q(state=State.SUBMITTED, decide_by__isnull=False),
                name="request_decide_by",
            ),
            trigrams("request_trigrams", "number", "title"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("request_days_plausible", "needed_on", "selection_started_on"),
            models.UniqueConstraint(fields=["region", "number"], name="request_number_unique"),
            models.CheckConstraint(
                condition=Q(package__isnull=False, unplanned_reason="")
                | (Q(package__isnull=True) & ~Q(unplanned_reason="")),
                name="request_planned_or_why",
                violation_error_message=_("Pilih paket RUP, atau tuliskan mengapa tanpa paket."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [LOCKED_REQUEST]

    def __str__(self) -> str:
        return f"{self.number} {self.title}"

    @property
    def rup_code(self) -> str:
        """RUP code of the package; empty for a purchase without one."""
        return self.package.rup_code if self.package else ""

    def package_ids(self) -> list[int]:
        """Keys of all packages it may draw on, its own first; empty without one. A query."""
        if self.package_id is None:
            return []
        return [self.package_id, *(one.package_id for one in self.further.all())]

    @property
    def planned_as(self) -> str:
        """The package as a person knows it, or that there is none."""
        return str(self.package or _("Tanpa paket RUP"))


@tracked
class RequestLine(Claim, LineWorkflow, Needed, AskedInPacks):
    """One thing to buy: a catalogue product, or a description with what the buyer claims of it.

    A line that was once judged is never deleted: taken out, it keeps its judgements and loses its
    position.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("procurement.LineRequirement", "line", named_by="name"),
        Part("procurement.Exemption", "line"),
        Part("procurement.LineDismissal", "line", named_by="product"),
    )
    UNSEEN: ClassVar[frozenset[str]] = frozenset({"position"})

    request = models.ForeignKey(
        PurchaseRequest, models.CASCADE, related_name="lines", verbose_name=_("permintaan")
    )
    position = models.PositiveSmallIntegerField(_("nomor urut"), null=True, editable=False)
    product = models.ForeignKey(
        Product,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="request_lines",
        verbose_name=_("produk katalog"),
    )
    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="request_lines", verbose_name=_("komoditas (KBKI)")
    )
    subject = models.CharField(
        _("macam"), max_length=20, choices=SUBJECTS, default=Subject.INDUSTRIAL_GOODS.value
    )
    description = models.CharField(_("uraian barang/jasa"), max_length=300)
    specification = models.TextField(_("spesifikasi"), blank=True)
    quantity = models.DecimalField(
        _("jumlah"),
        max_digits=14,
        decimal_places=2,
        validators=bounds.QUANTITY,
    )
    unit = models.CharField(_("satuan"), max_length=30)
    unit_price = models.DecimalField(
        _("harga satuan"),
        max_digits=18,
        decimal_places=2,
        validators=bounds.AMOUNT,
    )
    total = models.GeneratedField(
        expression=models.F("quantity") * models.F("unit_price"),
        output_field=models.DecimalField(max_digits=20, decimal_places=2),
        db_persist=True,
        verbose_name=_("jumlah harga"),
    )
    budget_line = models.ForeignKey(
        "procurement.BudgetLine",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="request_lines",
        verbose_name=_("baris anggaran"),
        help_text=_("Kode anggaran dan sumber dana yang membayar barang ini."),
    )
    returned_reason = models.TextField(_("alasan baris dikembalikan"), blank=True)
    removed_at = models.DateTimeField(_("dihapus"), null=True, blank=True, editable=False)

    # `objects` leaves removed lines out, and so does `request.lines`
    objects = RequestLineManager()
    everything = RequestLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris permintaan")
        verbose_name_plural = _("baris permintaan")
        ordering: ClassVar[list[str]] = ["request", "position", "pk"]
        indexes: ClassVar[list[models.Index]] = [trigrams("line_trigrams", "description")]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("line_days_plausible", "needed_on"),
            models.UniqueConstraint(
                fields=["request", "position"],
                name="line_position_unique",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                condition=models.Q(quantity__gt=0),
                name="line_quantity_positive",
                violation_error_message=_("Jumlah harus lebih dari nol."),
            ),
            models.CheckConstraint(
                condition=models.Q(removed_at__isnull=True, position__isnull=False)
                | models.Q(removed_at__isnull=False, position__isnull=True),
                name="line_placed_unless_removed",
            ),
            models.CheckConstraint(
                condition=Q(removed_at__isnull=False, state=LineState.REMOVED.value)
                | (Q(removed_at__isnull=True) & ~Q(state=LineState.REMOVED.value)),
                name="line_removed_in_state",
            ),
            *CLAIM_CONSTRAINTS,
            *ASKED_CONSTRAINTS,
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [LOCKED_LINES]

    def __str__(self) -> str:
        return f"{self.position}. {self.description}"

    def clean(self) -> None:
        """Refuse a sum that no purchase comes to."""
        super().clean()
        refuse_total(self)
