"""Photos of a product: adding one, and taking one off."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.models import Product, ProductPhoto
from catalog.register.products.views import _own
from catalog.register.undoing import KIND as REMOVAL
from catalog.register.undoing import way_back_for
from catalog.shared.editing import do_and_tell
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.audit.editing.once import nothing_made, once
from p3dn.audit.editing.versions import seen_in

from .forms import PhotoForm
from .services import add_photo, remove_photo


@require_POST
@requires(Role.CATALOGUE_OFFICER)
@once
def photo_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a picture to a product."""
    product = _own(request, pk)
    form = PhotoForm(request.POST, request.FILES)
    try:
        if form.is_valid():
            add_photo(
                product=product,
                user=request.user,
                upload=form.cleaned_data["photo"],
                alt=form.cleaned_data["alt"],
            )
            messages.success(request, _("Foto tersimpan."))
            return redirect("catalog:product_detail", pk)
        messages.error(request, _("Pilih berkas foto dahulu."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return nothing_made(redirect("catalog:product_detail", pk))


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def photo_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a picture off a product."""
    photo = get_object_or_404(
        ProductPhoto.objects.filter(product__in=Product.objects.editable_by(request.user)), pk=pk
    )
    seen, said = seen_in(request.POST, photo.product), _("Foto dihapus dari produk.")
    do_and_tell(
        request,
        lambda: remove_photo(photo=photo, user=request.user, seen=seen),
        said,
        undone=(REMOVAL, way_back_for(photo)),
    )
    return redirect("catalog:product_detail", photo.product_id)
