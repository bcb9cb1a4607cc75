"""The verifier's desk: what waits, and one page where a record is compared with its file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.models import Certificate, NationalListEntry, Product, Verifiable
from catalog.offers.reads import with_attributes
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import ChangedSince, all_seen_in, versioned
from p3dn.ui.lists.known import PAGE, asked_page, knows

from .authorship import key_of
from .content import doubts_of, missing_content
from .flags import lookalikes
from .forms import ReturnForm
from .papers import checklist_of
from .reads import DossierKey, dossier_keys, next_dossier
from .services import refuse, verify, why_not_judge

PAGE_SIZE = 25
SUBMITTED = Verifiable.State.SUBMITTED


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is verified together: a certificate with its waiting products, or a product alone."""

    kind: str
    main: Certificate | Product
    products: list[Product]
    why_not: str

    @property
    def submitted_at(self) -> datetime:
        """Since when it waits."""
        if self.main.submitted_at is None:
            raise ValueError(f"{self.main} was not handed in")
        return self.main.submitted_at


@requires(Role.CATALOGUE_VERIFIER)
@knows(PAGE, "lain")
def verification_queue(request: AuthenticatedRequest) -> HttpResponse:
    """Everything that waits in the verifier's regions, longest waiting first.

    `?lain=1` leaves out one's own work, which another verifier judges.
    """
    by_others = "lain" in request.GET
    keys = dossier_keys(request.user, own=not by_others)
    page = asked_page(request, Paginator(keys, PAGE_SIZE))
    dossiers = _dossiers(list(page.object_list), request.user)
    context = {"page_obj": page, "dossiers": dossiers, "by_others": by_others}
    return render(request, "catalog/verification/verification_queue.html", context)


def _dossiers(keys: list[DossierKey], user: User) -> list[Dossier]:
    """The dossiers of one page, read with as many queries for one as for many."""
    certificates = Certificate.objects.select_related("producer", "entered_by").prefetch_related(
        "products"
    )
    read: dict[str, Mapping[int, Certificate | Product]] = {
        "certificate": certificates.in_bulk(
            [pk for _at, kind, pk in keys if kind == "certificate"]
        ),
        "product": Product.objects.select_related("producer", "entered_by").in_bulk(
            [pk for _at, kind, pk in keys if kind == "product"]
        ),
    }
    mains = [(kind, read[kind][pk]) for _at, kind, pk in keys if pk in read[kind]]
    together = [_together(main) for _kind, main in mains]
    reasons = why_not_judge([record for records in together for record in records], user)
    return [
        Dossier(
            kind, main, [r for r in records if isinstance(r, Product)], _first(reasons, records)
        )
        for (kind, main), records in zip(mains, together, strict=True)
    ]


def _together(main: Certificate | Product) -> list[Verifiable]:
    """A certificate with its waiting products, which are fetched already, or a product alone."""
    if isinstance(main, Product):
        return [main]
    return [main, *(p for p in main.products.all() if p.state == SUBMITTED)]


def _first(reasons: dict[tuple[str, int], str], records: list[Verifiable]) -> str:
    return next((reasons[key_of(r)] for r in records if key_of(r) in reasons), "")


def _next_address(user: User, main: Verifiable) -> str:
    """The dossier after this one that is not the verifier's own work; empty when there is none."""
    key = next_dossier(user, main)
    return reverse(f"catalog:review_{key[1]}", args=[key[2]]) if key else ""


@requires(Role.CATALOGUE_VERIFIER)
def verification_review(request: AuthenticatedRequest, kind: str, pk: int) -> HttpResponse:
    """Compare with the file, then verify or return everything of the dossier that is ticked.

    What a colleague judged meanwhile leads to the record itself, which says who and when.
    """
    main, changed = _judgeable(request.user, kind, pk), None
    if main.state != SUBMITTED:
        if request.method == "POST":
            messages.warning(request, _not_waiting(main))
        return redirect(f"catalog:{kind}_detail", pk)
    form = ReturnForm(request.POST or None)
    following = _next_address(request.user, main)
    if request.method == "POST":
        records = _ticked(request, main)
        try:
            if form.is_valid() and _decided(request, form, records):
                return redirect(following or "catalog:verification_queue")
        except ChangedSince as what:
            changed = what
    records = _records(main)
    reasons = why_not_judge(records, request.user)
    context = _evidence(main, request.user) | {
        "kind": kind,
        "main": main,
        "changed": changed,
        "form": form,
        "following": following,
        "records": [(r, reasons.get(key_of(r), "")) for r in records],
    }
    return render(request, "catalog/verification/verification_review.html", context)


def _judgeable(user: User, kind: str, pk: int) -> Certificate | Product:
    """A record of the verifier's regions, with its version; 404 for another."""
    related = ("producer__location", "entered_by")
    if kind == "certificate":
        certificates = Certificate.objects.judgeable_by(user).select_related(*related)
        return get_object_or_404(versioned(certificates), pk=pk)
    products = Product.objects.judgeable_by(user).select_related(*related)
    return get_object_or_404(versioned(products), pk=pk)


def _not_waiting(main: Verifiable) -> str:
    return _("Tidak dicatat: “%(record)s” sudah tidak menunggu verifikasi (%(state)s).") % {
        "record": main,
        "state": str(main.get_state_display()).lower(),
    }


def _records(main: Certificate | Product) -> list[Verifiable]:
    """The record itself and, for a certificate, its waiting products."""
    if isinstance(main, Product):
        return [main]
    products = main.products.filter(state=SUBMITTED).select_related(
        "commodity", "producer", "entered_by"
    )
    return [main, *versioned(with_attributes(products))]


def _ticked(request: AuthenticatedRequest, main: Certificate | Product) -> list[Verifiable]:
    """Records of the dossier whose box was ticked; anything else in the address is a stranger.

    Products that no longer wait are among them, so that it can be told what happened to them.
    """
    known = {f"{r._meta.model_name}-{r.pk}": r for r in _records(main)}
    if isinstance(main, Certificate):
        known = {f"product-{p.pk}": p for p in main.products.all()} | known
    chosen = request.POST.getlist("records")
    if not set(chosen) <= set(known):
        raise Http404
    return [known[key] for key in chosen]


def _decided(request: AuthenticatedRequest, form: ReturnForm, records: list[Verifiable]) -> bool:
    """Do what the pressed button says; False, with the reason on the form, when refused.

    Raises ChangedSince when something is not what the page showed.
    """
    if not records:
        form.add_error(None, _("Centang sedikitnya satu data yang Anda periksa."))
        return False
    user, seen = request.user, all_seen_in(request.POST, records)
    try:
        if "verify" in request.POST:
            verify(records=records, user=user, seen=seen)
            messages.success(request, _("Terverifikasi. Data ini kini berlaku di katalog."))
        else:
            refuse(records=records, user=user, seen=seen, **form.cleaned_data)
            messages.success(request, _("Dikembalikan kepada petugas beserta alasannya."))
    except ChangedSince:
        raise
    except ValidationError as error:
        fields = getattr(error, "error_dict", {None: error})
        for field, errors in fields.items():
            form.add_error(field if field in form.fields else None, errors)
        return False
    return True


def _evidence(main: Certificate | Product, user: User) -> dict[str, Any]:
    """What helps to judge a certificate: file or number elsewhere, the number nationally."""
    if not isinstance(main, Certificate):
        return {"certificates": main.certificates.exclude(state=Verifiable.State.REFUSED)[:20]}
    number = main.number.strip()
    lines = list(main.lines.select_related("product__commodity").order_by("product__name", "pk"))
    return {
        "missing": missing_content(main, lines),
        "checklist": checklist_of(main, lines),
        "doubts": doubts_of(main),
        "lookalikes": lookalikes(main, user),
        "national": NationalListEntry.objects.filter(certificate_number__iexact=number)[:5],
        "lines": lines,
    }
