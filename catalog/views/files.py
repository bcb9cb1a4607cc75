"""Private files: every byte is handed out by a view that asked `visible_to` first."""

from csp.constants import NONE, SELF
from csp.decorators import csp_replace
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_sameorigin

from catalog.models import Certificate, NationalListCheck, Product, ProductDocument, ProductPhoto
from catalog.services.files import media_type_of
from p3dn.accounts.access import access_of
from p3dn.accounts.permissions import get_visible_or_404, requires

EXTENSIONS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
# Shown inside our own pages, runs nothing, fetches nothing.
PRIVATE_FILE = {"default-src": [NONE], "frame-ancestors": [SELF], "style-src": ["'unsafe-inline'"]}


@requires()
@xframe_options_sameorigin
@csp_replace(PRIVATE_FILE)
@cache_control(private=True, max_age=300)
def certificate_file(request: HttpRequest, pk: int) -> FileResponse:
    """The scan of a certificate, for offices of the region that keeps it."""
    own = Certificate.objects.filter(region_id__in=access_of(request.user).region_ids())
    certificate = get_visible_or_404(own, request.user, pk=pk)
    return send(certificate.file, f"sertifikat-{certificate.pk}")


@requires()
@xframe_options_sameorigin
@csp_replace(PRIVATE_FILE)
@cache_control(private=True, max_age=300)
def national_check_file(request: HttpRequest, pk: int) -> FileResponse:
    """The screenshot kept with a look into the national list."""
    check = get_visible_or_404(NationalListCheck.objects.all(), request.user, pk=pk)
    return send(check.evidence, f"daftar-nasional-{check.pk}")


@requires()
@xframe_options_sameorigin
@csp_replace(PRIVATE_FILE)
@cache_control(private=True, max_age=300)
def document(request: HttpRequest, pk: int) -> FileResponse:
    """A document of a product the person may see."""
    products = Product.objects.visible_to(request.user)
    found = get_object_or_404(ProductDocument, product__in=products, pk=pk)
    return send(found.file, f"dokumen-{pk}")


@requires()
@csp_replace(PRIVATE_FILE)
@cache_control(private=True, max_age=3600)
def photo(request: HttpRequest, pk: int) -> FileResponse:
    """A picture of a product the person may see."""
    products = Product.objects.visible_to(request.user)
    return send(get_object_or_404(ProductPhoto, product__in=products, pk=pk).image, f"foto-{pk}")


def send(file: FieldFile, name: str) -> FileResponse:
    """The file, with the media type its own first bytes tell, never its name."""
    try:
        handle = file.open("rb") if file else None
    except FileNotFoundError:
        handle = None
    if handle is None:
        raise Http404
    media_type = media_type_of(handle.read(16))
    handle.seek(0)
    extension = EXTENSIONS.get(media_type)
    return FileResponse(
        handle,
        content_type=media_type,
        filename=f"{name}.{extension}" if extension else name,
        as_attachment=extension is None,
    )
