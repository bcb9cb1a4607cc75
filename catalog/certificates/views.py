"""Certificates: list, page, entry, correction, standing, file."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Prefetch, QuerySet, Value, prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.decorators.http import require_POST

from catalog.models import Certificate, CertificateProduct, Producer, Product, StandingChange
from catalog.models.certificates.certificate import CertificateQuerySet, products_for
from catalog.offers.certification import bmp_on
from catalog.offers.replacement import replaced_lines, tell_successors
from catalog.offers.standing import is_final
from catalog.register.producers.choosing import choose_producer
from catalog.shared.editing import save_edit
from catalog.shared.forms import show_errors
from catalog.shared.history import keeps_region_of
from catalog.shared.privacy import contact_regions, hides_address
from catalog.shared.words import PHASES
from catalog.uploads.kept import KeptFile
from catalog.verification.content import doubts_of, missing_content
from catalog.verification.flags import lookalikes
from catalog.verification.papers import checklist_of
from catalog.verification.services import submit
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import (
    ChangedSince,
    NotShown,
    Seen,
    all_seen_in,
    as_they_stand,
    require_version,
    seen_in,
    versioned,
)
from p3dn.ui.lists.choices import meant, spelling
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.query import asked_choice, asked_id
from p3dn.ui.lists.views import Cut, FilteredListView
from p3dn.ui.values.bounds import wholes

from .editing import CertificateEdit
from .filters import CertificateFilter
from .forms import CertificateForm
from .services import create_certificate, update_certificate
from .standing.forms import StandingForm
from .standing.reads import last_day_of
from .standing.services import change_standing, possible_changes

HORIZONS = (30, 60, 90, 180)
DEFAULT_HORIZON = 90


class CertificateList(RequiresRoles, FilteredListView):
    """Certificates this person may see, with their standing today."""

    model = Certificate
    filterset_class = CertificateFilter
    orderings: ClassVar = {
        "terbaru": ("-issued_on",),
        "berakhir": ("tkdn_valid_until",),
        "-tkdn": ("-tkdn",),
    }
    default_ordering = "terbaru"
    heading = _lazy("Sertifikat TKDN")
    empty_text = _lazy("Tidak ada sertifikat yang cocok.")
    template_name = "catalog/certificates/certificate_list.html"
    table_template = "catalog/certificates/_certificate_table.html"
    columns: ClassVar = (
        Column(_lazy("Nomor"), "number", width=30),
        Column(_lazy("Produsen"), "producer.name", width=32),
        Column(_lazy("TKDN"), "tkdn", kind="percent"),
        Column(_lazy("TKDN berlaku sampai"), "tkdn_valid_until", kind="date"),
        Column(_lazy("BMP"), "bmp", kind="percent"),
        Column(_lazy("BMP berlaku sampai"), "bmp_valid_until", kind="date"),
        Column(_lazy("Status"), lambda c: str(PHASES[c.phase])),
    )

    def queryset_for(self, user: User) -> QuerySet[Certificate]:
        """Those one may see."""
        return Certificate.objects.visible_to(user)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The producer, and how each stands today."""
        told = cast(CertificateQuerySet, rows).with_phase(timezone.localdate())
        return told.select_related("producer")

    def detailed_page(self, cut: Cut) -> Cut:
        """Besides, of the products of each those that the person may see."""
        rows = list(super().detailed_page(cut))
        prefetch_related_objects(rows, products_for(cast(User, self.request.user)))
        return rows

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to lead to the desk."""
        may_enter = access_of(self.request.user).has(Role.CATALOGUE_OFFICER)
        context = super().get_context_data(may_enter=may_enter, **kwargs)
        tell_successors(context["page_obj"].object_list)
        return context


class ExpiringList(RequiresRoles, FilteredListView):
    """Certificates of the own region that end soon, soonest first."""

    model = Certificate
    heading = _lazy("Sertifikat yang segera berakhir")
    empty_text = _lazy("Tidak ada sertifikat yang berakhir dalam jangka ini.")
    template_name = "catalog/certificates/standing/certificate_expiring.html"
    table_template = "catalog/certificates/standing/_expiring_table.html"
    columns = CertificateList.columns
    own_parameters = frozenset({"hari"})

    @cached_property
    def days(self) -> int:
        """The horizon asked for, in days."""
        asked = asked_choice(self.request, "hari", _("Jangka (hari)"), HORIZONS)
        return int(asked) if asked else DEFAULT_HORIZON

    def queryset_for(self, user: User) -> QuerySet[Certificate]:
        return Certificate.objects.ending_for(user, self.days, day=timezone.localdate())

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The producer; what is listed here is in force."""
        told: QuerySet[Any] = rows.annotate(phase=Value(Certificate.State.VERIFIED.value))
        return told.select_related("producer", "region")

    def detailed_page(self, cut: Any) -> Any:
        """Besides, of the products of each those that the person may see."""
        rows = list(super().detailed_page(cut))
        prefetch_related_objects(rows, products_for(cast(User, self.request.user)))
        return rows

    def ordered(self, rows: QuerySet[Certificate]) -> QuerySet[Certificate]:
        """Soonest first, always."""
        return rows

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Days left beside each certificate; whom to call only for the catalogue's own people."""
        context = super().get_context_data(**kwargs)
        today = timezone.localdate()
        known = contact_regions(self.request.user)
        rows = [
            (c, (c.tkdn_valid_until - today).days, _bmp_days(c, today), c.region_id in known)
            for c in context["page_obj"].object_list
        ]
        return context | {
            "rows": rows,
            "days": self.days,
            "horizons": HORIZONS,
            "knows_contact": bool(known),
        }


def _bmp_days(certificate: Certificate, today: date) -> int | None:
    """Days until the BMP ends; None when none counts today."""
    until = certificate.bmp_valid_until
    return (until - today).days if until and bmp_on(certificate, today) else None


@requires()
def certificate_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Everything a certificate states and what happened to it."""
    today = timezone.localdate()
    rows = versioned(Certificate.objects.with_standing(today)).select_related(
        "producer", "region", "entered_by", "edited_by", "verified_by"
    )
    certificate = get_visible_or_404(rows, request.user, pk=pk)
    tell_successors([certificate])
    changes = list(certificate.standing_changes.select_related("recorded_by"))
    successors = Certificate.objects.visible_to(request.user).in_bulk(
        [change.successor_id for change in changes if change.successor_id]
    )
    every_line = list(
        certificate.lines.order_by("product__name", "pk").prefetch_related(
            Prefetch("product", versioned(Product.objects.all()))
        )
    )
    seen = Product.objects.visible_to(request.user).filter(certificate_lines__in=every_line)
    visible = set(seen.values_list("pk", flat=True))
    lines = [line for line in every_line if line.product_id in visible]
    newer = replaced_lines(lines) if certificate.is_verified else {}
    for line in lines:
        line.replaced_by = newer.get(line.pk)  # type: ignore[attr-defined]  # only for the page
    access = access_of(request.user)
    keeps = keeps_region_of(request.user, certificate)
    is_verifier = certificate.region_id in access.region_ids({Role.CATALOGUE_VERIFIER})
    may_edit = certificate.region_id in access.region_ids({Role.CATALOGUE_OFFICER})
    may_renew = may_edit and certificate.is_verified and not is_final(changes)
    context = {
        "certificate": certificate,
        "lines": lines,
        "hidden_lines": len(every_line) - len(lines),
        "checklist": checklist_of(certificate, every_line) if keeps else None,
        "missing": missing_content(certificate, every_line) if keeps else [],
        "hides_address": hides_address(request.user, certificate.producer),
        "overdue": last_day_of(certificate, changes, today),
        "doubts": doubts_of(certificate),
        "changes": [(change, successors.get(change.successor_id)) for change in changes],
        "reminders": list(certificate.reminders.order_by("sent_at", "pk")) if keeps else [],
        "may_read_history": keeps,
        "lookalikes": lookalikes(certificate, request.user) if keeps else [],
        "may_edit": may_edit,
        "renewal": _renewal(certificate, lines) if may_renew else "",
        "may_change": is_verifier and bool(possible_changes(certificate, changes)),
        "may_open_file": certificate.file and may_open_file(request, certificate),
    }
    return render(request, "catalog/certificates/certificate_detail.html", context)


def _renewal(certificate: Certificate, lines: Sequence[CertificateProduct]) -> str:
    """Where the certificate that comes after this one is entered, for the same products."""
    named = {"produsen": certificate.producer_id, "produk": [line.product_id for line in lines]}
    return reverse("catalog:certificate_create", query=named)


def may_open_file(request: AuthenticatedRequest, certificate: Certificate) -> bool:
    """The scan carries names and signatures: only for offices of the region that keeps it."""
    return certificate.region_id in access_of(request.user).region_ids()


@requires(Role.CATALOGUE_OFFICER)
@once
def certificate_create(request: AuthenticatedRequest) -> HttpResponse:
    """Third step of the registration: what proves it."""
    chosen = asked_id(request.GET, "produsen")
    if chosen is None:
        return choose_producer(request, "certificate")
    producers = Producer.objects.editable_by(request.user)
    producer = get_object_or_404(producers, pk=chosen)
    initial = {"products": wholes(request.GET.getlist("produk"))}
    kept = KeptFile(request, "upload", f"certificate of producer {producer.pk}")
    form = CertificateForm(
        request.POST or None, kept.files or None, producer=producer, initial=initial
    )
    if request.method == "POST":
        certificate = kept.valid(form) and form.write(
            create_certificate, user=request.user, producer=producer
        )
        if certificate:
            kept.forget()
            return _saved(request, certificate)
        kept.keep(form)
    context = {"form": form, "producer": producer, "step": 3}
    return render(request, "catalog/certificates/certificate_form.html", context)


@requires(Role.CATALOGUE_OFFICER)
@transaction.atomic
def certificate_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a certificate of one's own region; what changed must be verified again."""
    certificate = get_object_or_404(
        versioned(Certificate.objects.editable_by(request.user).select_related("producer")), pk=pk
    )
    kept = KeptFile(request, "upload", f"certificate {certificate.pk}")
    form = CertificateForm(
        request.POST or None,
        kept.files or None,
        instance=certificate,
        producer=certificate.producer,
    )
    edit = CertificateEdit(request, certificate, form)
    if request.method == "POST":
        change = {"user": request.user, "certificate": certificate}
        valid = kept.valid(form) and edit.is_valid()
        changed = valid and save_edit(edit, update_certificate, **change)
        if changed:
            kept.forget()
            return _saved(request, changed)
        kept.keep(form)
    context = {"form": form, "producer": certificate.producer, "certificate": certificate}
    context |= edit.context()
    return render(request, "catalog/certificates/certificate_form.html", context)


def _saved(request: AuthenticatedRequest, certificate: Certificate) -> HttpResponse:
    """After saving: hand it in together with its products, or leave it as a draft."""
    if "submit" in request.POST:
        records = _unfinished(certificate)
        return _submit(request, certificate, records, as_they_stand(records))
    messages.success(request, _("Konsep tersimpan."))
    return redirect("catalog:certificate_detail", certificate.pk)


def _unfinished(certificate: Certificate) -> list[Product | Certificate]:
    """The certificate, and its products, as far as they can be handed in."""
    editable = (Product.State.DRAFT, Product.State.REFUSED)
    records: list[Product | Certificate] = [*certificate.products.filter(state__in=editable)]
    return [*records, certificate] if certificate.state in editable else records


def _submit(
    request: AuthenticatedRequest,
    certificate: Certificate,
    records: list[Product | Certificate],
    seen: Seen,
) -> HttpResponse:
    """Hand in with the products; what is refused leads to the form where it is mended."""
    try:
        submit(records=records, user=request.user, seen=seen)
    except (ChangedSince, NotShown) as error:
        messages.error(request, " ".join(error.messages))
        return redirect("catalog:certificate_detail", certificate.pk)
    except ValidationError as error:
        messages.error(
            request, " ".join([_("Tersimpan sebagai konsep, belum diajukan."), *error.messages])
        )
        return redirect("catalog:certificate_edit", certificate.pk)
    else:
        messages.success(request, _("Diajukan. Verifikator akan memeriksanya."))
    return redirect("catalog:certificate_detail", certificate.pk)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def certificate_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand a draft certificate and its draft products to the verifiers."""
    certificate = get_object_or_404(Certificate.objects.editable_by(request.user), pk=pk)
    records = _unfinished(certificate)
    return _submit(request, certificate, records, all_seen_in(request.POST, records))


@requires(Role.CATALOGUE_VERIFIER)
@once
def certificate_standing(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Record that a certificate was suspended, reinstated, revoked or superseded."""
    certificate = get_object_or_404(
        versioned(Certificate.objects.judgeable_by(request.user).select_related("producer")), pk=pk
    )
    changed = None
    possible = possible_changes(certificate, certificate.standing_changes.all())
    words = spelling(StandingChange.Kind.choices)
    initial = {"kind": meant(words, request.GET.get("peristiwa", ""))}
    form = StandingForm(
        request.POST or None, certificate=certificate, possible=possible, initial=initial
    )
    if request.method == "POST" and form.is_valid():
        try:
            seen = seen_in(request.POST, certificate)
            change_standing(
                certificate=certificate, user=request.user, seen=seen, **form.cleaned_data
            )
        except ChangedSince as what:
            changed = what
        except ValidationError as error:
            show_errors(form, error)
        else:
            messages.success(request, _("Perubahan status dicatat."))
            return redirect("catalog:certificate_detail", pk)
    elif request.method == "POST":  # what is possible may have changed with the certificate
        try:
            with transaction.atomic():
                require_version(certificate, seen_in(request.POST, certificate))
        except ChangedSince as what:
            changed = what
        except NotShown as error:
            form.add_error(None, error)
    context = {"form": form, "certificate": certificate, "possible": possible}
    context |= {"seen_record": certificate, "makes": True, "changed": changed}
    return render(request, "catalog/certificates/standing/certificate_standing.html", context)
