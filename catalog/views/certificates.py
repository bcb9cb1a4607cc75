"""Certificates: list, page, entry, correction, standing, file."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.certification import bmp_on
from catalog.filters import CertificateFilter
from catalog.forms.certificates import CertificateForm, StandingForm
from catalog.models import Certificate, Producer, Product
from catalog.services.certificates import create_certificate, update_certificate
from catalog.services.verification import change_standing, possible_changes, submit
from catalog.standing import standing_on
from p3dn.accounts.access import access_of

from .access import page_of, role_required

HORIZONS = (30, 60, 90, 180)
DEFAULT_HORIZON = 90


@role_required()
def certificate_list(request: HttpRequest) -> HttpResponse:
    """Certificates this person may see, with their standing today."""
    visible = Certificate.objects.visible_to(request.user).with_standing(timezone.localdate())
    found = CertificateFilter(
        request.GET, visible.select_related("producer").prefetch_related("products"), request=request
    )
    page = page_of(request, found.qs.order_by("-issued_on", "-pk"))
    return render(request, "catalog/certificate_list.html", {"filter": found, "page": page})


@role_required()
def certificate_expiring(request: HttpRequest) -> HttpResponse:
    """Certificates of the own region that end soon, soonest first."""
    today = timezone.localdate()
    asked = request.GET.get("days", "")
    days = int(asked) if asked.isdigit() and int(asked) in HORIZONS else DEFAULT_HORIZON
    certificates = (
        Certificate.objects.visible_to(request.user)
        .filter(region_id__in=access_of(request.user).region_ids())
        .expiring_within(days, day=today)
        .select_related("producer")
        .prefetch_related("products")
    )
    page = page_of(request, certificates)
    rows = [
        (c, (c.tkdn_valid_until - today).days, _bmp_days(c, today)) for c in page.object_list
    ]
    context = {"page": page, "rows": rows, "days": days, "horizons": HORIZONS}
    return render(request, "catalog/certificate_expiring.html", context)


def _bmp_days(certificate: Certificate, today: object) -> int | None:
    """Days until the BMP ends; None when none counts today."""
    if not bmp_on(certificate, today):
        return None
    return (certificate.bmp_valid_until - today).days


@role_required()
def certificate_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything a certificate states and what happened to it."""
    visible = Certificate.objects.visible_to(request.user).for_list()
    certificate = get_object_or_404(
        visible.select_related("region", "entered_by", "edited_by", "verified_by"), pk=pk
    )
    today = timezone.localdate()
    changes = list(certificate.standing_changes.select_related("recorded_by", "successor"))
    access = access_of(request.user)
    is_verifier = certificate.region_id in access.region_ids({"catalogue_verifier"})
    context = {
        "certificate": certificate,
        "standing": standing_on(certificate, changes, today),
        "bmp_counts": bmp_on(certificate, today) > 0,
        "changes": changes,
        "may_edit": certificate.region_id in access.region_ids({"catalogue_officer"}),
        "may_change": is_verifier and bool(possible_changes(certificate, changes)),
        "may_open_file": certificate.file and may_open_file(request, certificate),
    }
    return render(request, "catalog/certificate_detail.html", context)


def may_open_file(request: HttpRequest, certificate: Certificate) -> bool:
    """The scan carries names and signatures: only for offices of the region that keeps it."""
    return certificate.region_id in access_of(request.user).region_ids()


@role_required("catalogue_officer")
def certificate_create(request: HttpRequest) -> HttpResponse:
    """Third step of the registration: what proves it."""
    asked = request.GET.get("producer", "")
    producers = Producer.objects.editable_by(request.user)
    producer = get_object_or_404(producers, pk=int(asked) if asked.isdigit() else 0)
    initial = {"products": request.GET.getlist("product")}
    form = CertificateForm(
        request.POST or None, request.FILES or None, producer=producer, initial=initial
    )
    if request.method == "POST" and form.is_valid():
        certificate = form.write(create_certificate, user=request.user, producer=producer)
        if certificate:
            return _saved(request, certificate)
    context = {"form": form, "producer": producer, "step": 3}
    return render(request, "catalog/certificate_form.html", context)


@role_required("catalogue_officer")
def certificate_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a certificate of one's own region; what changed must be verified again."""
    certificate = get_object_or_404(
        Certificate.objects.editable_by(request.user).select_related("producer"), pk=pk
    )
    form = CertificateForm(
        request.POST or None,
        request.FILES or None,
        instance=certificate,
        producer=certificate.producer,
    )
    if request.method == "POST" and form.is_valid():
        changed = form.write(update_certificate, user=request.user, certificate=certificate)
        if changed:
            return _saved(request, changed)
    context = {"form": form, "producer": certificate.producer, "certificate": certificate}
    return render(request, "catalog/certificate_form.html", context)


def _saved(request: HttpRequest, certificate: Certificate) -> HttpResponse:
    """After saving: hand it in together with its products, or leave it as a draft."""
    if "submit" in request.POST:
        return _submit(request, certificate)
    messages.success(request, _("Konsep tersimpan."))
    return redirect("catalog:certificate_detail", certificate.pk)


def _submit(request: HttpRequest, certificate: Certificate) -> HttpResponse:
    editable = (Product.State.DRAFT, Product.State.REFUSED)
    records = list(certificate.products.filter(state__in=editable))
    if certificate.state in editable:
        records.append(certificate)
    try:
        submit(records=records, user=request.user)
    except ValidationError as error:
        messages.error(
            request, " ".join([_("Tersimpan sebagai konsep, belum diajukan."), *error.messages])
        )
    else:
        messages.success(request, _("Diajukan. Verifikator akan memeriksanya."))
    return redirect("catalog:certificate_detail", certificate.pk)


@require_POST
@role_required("catalogue_officer")
def certificate_submit(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a draft certificate and its draft products to the verifiers."""
    certificate = get_object_or_404(Certificate.objects.editable_by(request.user), pk=pk)
    return _submit(request, certificate)


@role_required("catalogue_verifier")
def certificate_standing(request: HttpRequest, pk: int) -> HttpResponse:
    """Record that a certificate was suspended, reinstated, revoked or superseded."""
    certificate = get_object_or_404(
        Certificate.objects.judgeable_by(request.user).select_related("producer"), pk=pk
    )
    possible = possible_changes(certificate, certificate.standing_changes.all())
    form = StandingForm(request.POST or None, certificate=certificate, possible=possible)
    if request.method == "POST" and form.is_valid():
        try:
            change_standing(certificate=certificate, user=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error) if not hasattr(error, "error_dict") else form.add_error(
                None, [e for errors in error.error_dict.values() for e in errors]
            )
        else:
            messages.success(request, _("Perubahan status dicatat."))
            return redirect("catalog:certificate_detail", pk)
    context = {"form": form, "certificate": certificate, "possible": possible}
    return render(request, "catalog/certificate_standing.html", context)


