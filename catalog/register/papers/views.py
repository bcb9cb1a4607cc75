"""Documents and permits of products."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.models import Product, ProductDocument, ProductPermit
from catalog.register.undoing import KIND as REMOVAL
from catalog.register.undoing import way_back_for
from catalog.shared.editing import do_and_tell
from catalog.uploads.kept import KeptFile
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import seen_in

from .forms import DocumentForm, PermitForm
from .services import add_document, add_permit, remove_document, remove_permit


def _own_product(request: AuthenticatedRequest, pk: int) -> Product:
    """A product of a region whose officer this is; 404 otherwise."""
    return get_object_or_404(Product.objects.editable_by(request.user), pk=pk)


@requires(Role.CATALOGUE_OFFICER)
@once
def document_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a brochure, a test report or the like."""
    product = _own_product(request, pk)
    kept = KeptFile(request, "upload", f"document of product {pk}")
    form = DocumentForm(request.POST or None, kept.files or None)
    if request.method == "POST":
        if kept.valid(form) and form.write(add_document, product=product, user=request.user):
            kept.forget()
            messages.success(request, _("Dokumen tersimpan."))
            return redirect("catalog:product_detail", pk)
        kept.keep(form)
    return _page(request, product, form, _("Tambah dokumen"))


@requires(Role.CATALOGUE_OFFICER)
@once
def permit_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a halal, SNI or distribution number."""
    product = _own_product(request, pk)
    form = PermitForm(request.POST or None)
    posted = request.method == "POST" and form.is_valid()
    if posted and form.write(add_permit, product=product, user=request.user):
        messages.success(request, _("Izin tersimpan."))
        return redirect("catalog:product_detail", pk)
    return _page(request, product, form, _("Tambah izin: halal, SNI, NIE"))


def _page(
    request: AuthenticatedRequest, product: Product, form: DocumentForm | PermitForm, heading: str
) -> HttpResponse:
    context = {
        "form": form,
        "product": product,
        "heading": heading,
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:product_detail", args=[product.pk]),
    }
    return render(request, "catalog/register/papers/paper_form.html", context)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def document_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a document off a product."""
    own = Product.objects.editable_by(request.user)
    document = get_object_or_404(ProductDocument.objects.filter(product__in=own), pk=pk)
    seen, said = seen_in(request.POST, document.product), _("Dokumen dihapus dari produk.")
    do_and_tell(
        request,
        lambda: remove_document(document=document, user=request.user, seen=seen),
        said,
        undone=(REMOVAL, way_back_for(document)),
    )
    return redirect("catalog:product_detail", document.product_id)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def permit_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a permit off a product."""
    own = Product.objects.editable_by(request.user)
    permit = get_object_or_404(ProductPermit.objects.filter(product__in=own), pk=pk)
    seen, said = seen_in(request.POST, permit.product), _("Izin dihapus dari produk.")
    do_and_tell(
        request,
        lambda: remove_permit(permit=permit, user=request.user, seen=seen),
        said,
        undone=(REMOVAL, way_back_for(permit)),
    )
    return redirect("catalog:product_detail", permit.product_id)
