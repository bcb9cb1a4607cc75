"""Private files: every byte is handed out by a view that asked `visible_to` first.

What was uploaded leaves under `/berkas/` and as an attachment, so that no browser runs it as a page of ours.
To look at it within the application there is a page of our own (`file_view`) with pictures only:
the uploaded picture itself, or pages of a PDF that a process apart has drawn. A browser's own PDF
viewer is not used: it would open what a stranger sent, telephones have none, and it does not start
in a sandboxed frame.
"""

from collections.abc import Callable
from typing import cast

from csp.constants import NONE, SELF
from csp.decorators import csp_replace
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_sameorigin

from catalog.models import (
    Certificate,
    NationalListCheck,
    PendingScan,
    Product,
    ProductDocument,
    ProductPhoto,
)
from p3dn.accounts.access.permissions import View, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of

from .files import PDF, media_type_of
from .pdf import draw_page, page_count

Policy = dict[str, list[str] | bool]
EXTENSIONS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
# Runs nothing, fetches nothing, and has no origin, should a browser show it all the same.
FILE_POLICY: Policy = {"default-src": [NONE], "frame-ancestors": [NONE], "sandbox": True}
# Our own page of pictures, shown beside a form.
VIEW_POLICY: Policy = {
    "default-src": [NONE],
    "img-src": [SELF],
    "style-src": [SELF],
    "frame-ancestors": [SELF],
    "base-uri": [NONE],
    "form-action": [NONE],
}
MOST_PAGES = 30  # drawn; a certificate has three

StoredFile = tuple[FieldFile, str]
"""A file, and the name it is downloaded by."""


def with_policy(policy: Policy) -> Callable[[View], View]:
    """Answers under this content security policy alone; `csp_replace` types no views with arguments."""
    return cast("Callable[[View], View]", csp_replace(policy))


def _certificate(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """The scan of a certificate, for offices of the region that keeps it."""
    own = Certificate.objects.filter(region_id__in=access_of(request.user).region_ids())
    certificate = get_visible_or_404(own, request.user, pk=pk)
    return certificate.file, f"sertifikat-{certificate.pk}"


def _national_check(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """The screenshot kept with a look into the national list."""
    check = get_visible_or_404(NationalListCheck.objects.all(), request.user, pk=pk)
    return check.evidence, f"daftar-nasional-{check.pk}"


def _document(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """A document of a product the person may see."""
    products = Product.objects.visible_to(request.user)
    return get_object_or_404(ProductDocument, product__in=products, pk=pk).file, f"dokumen-{pk}"


def _scan(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """A waiting scan, for the officer who uploaded it."""
    if not access_of(request.user).has(Role.CATALOGUE_OFFICER):
        raise Http404
    scan = get_visible_or_404(PendingScan.objects.all(), request.user, pk=pk)
    return scan.file, f"pindaian-{scan.pk}"


def _photo(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """A picture of a product the person may see."""
    products = Product.objects.visible_to(request.user)
    return get_object_or_404(ProductPhoto, product__in=products, pk=pk).image, f"foto-{pk}"


KINDS: dict[str, Callable[[AuthenticatedRequest, int], StoredFile]] = {
    "sertifikat": _certificate,
    "daftar-nasional": _national_check,
    "dokumen": _document,
    "pindaian": _scan,
    "foto": _photo,
}
# The names of their downloads in `catalog.urls`.
DOWNLOADS = {
    "sertifikat": "catalog:certificate_file",
    "daftar-nasional": "catalog:national_check_file",
    "dokumen": "catalog:document",
    "pindaian": "catalog:scan_file",
    "foto": "catalog:photo",
}


def register_files(kind: str, stored: Callable[[AuthenticatedRequest, int], StoredFile]) -> None:
    """Hand out files of a higher app under this name; `stored` says who may have which, else 404."""
    KINDS[kind] = stored


@requires()
@with_policy(FILE_POLICY)
def certificate_file(request: AuthenticatedRequest, pk: int) -> FileResponse:
    """The scan of a certificate."""
    return send(*_certificate(request, pk))


@requires()
@with_policy(FILE_POLICY)
def national_check_file(request: AuthenticatedRequest, pk: int) -> FileResponse:
    """The screenshot of the national list."""
    return send(*_national_check(request, pk))


@requires()
@with_policy(FILE_POLICY)
def document(request: AuthenticatedRequest, pk: int) -> FileResponse:
    """A product's document."""
    return send(*_document(request, pk))


@requires(Role.CATALOGUE_OFFICER)
@with_policy(FILE_POLICY)
def scan_file(request: AuthenticatedRequest, pk: int) -> FileResponse:
    """A waiting scan."""
    return send(*_scan(request, pk))


@requires()
@with_policy(FILE_POLICY)
@cache_control(private=True, max_age=3600)
def photo(request: AuthenticatedRequest, pk: int) -> FileResponse:
    """A picture of a product."""
    return send(*_photo(request, pk))


@requires()
@xframe_options_sameorigin
@with_policy(VIEW_POLICY)
def file_view(request: AuthenticatedRequest, kind: str, pk: int) -> HttpResponse:
    """The file as pictures, to be read beside a form or by itself."""
    file, name = _stored(request, kind, pk)
    content = _content(file)
    is_pdf = media_type_of(content) == PDF
    count = page_count(content) if is_pdf else 0
    context = {
        "kind": kind,
        "pk": pk,
        "name": name,
        "is_pdf": is_pdf,
        "pages": range(1, min(count, MOST_PAGES) + 1),
        "more": max(count - MOST_PAGES, 0),
        "download": _download(kind, pk),
    }
    return render(request, "catalog/uploads/file_view.html", context)


@requires()
@with_policy(FILE_POLICY)
def file_page(request: AuthenticatedRequest, kind: str, pk: int, number: int) -> HttpResponse:
    """A page (from 1) of a PDF, drawn by us."""
    content = _content(_stored(request, kind, pk)[0])
    if media_type_of(content) != PDF or not 0 < number <= MOST_PAGES:
        raise Http404
    drawn = draw_page(content, number - 1)
    if drawn is None:
        raise Http404
    return HttpResponse(drawn, content_type="image/jpeg")


@requires()
@with_policy(FILE_POLICY)
def stored_file(request: AuthenticatedRequest, kind: str, pk: int) -> FileResponse:
    """A file of a kind that another app made known."""
    return send(*_stored(request, kind, pk))


def _download(kind: str, pk: int) -> str:
    """The address the file is downloaded from."""
    if kind in DOWNLOADS:
        return reverse(DOWNLOADS[kind], args=[pk])
    return reverse("catalog:stored_file", args=[kind, pk])


def _stored(request: AuthenticatedRequest, kind: str, pk: int) -> StoredFile:
    if kind not in KINDS:
        raise Http404
    return KINDS[kind](request, pk)


def _content(file: FieldFile) -> bytes:
    """All bytes; what is stored was at most ten megabytes when it came."""
    try:
        with file.open("rb") as handle:
            content: bytes = handle.read()
    except (FileNotFoundError, ValueError) as error:
        raise Http404 from error
    return content


def send(file: FieldFile, name: str) -> FileResponse:
    """The file to be kept, with the media type its own first bytes tell, never its name."""
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
        as_attachment=True,
        headers={"Cross-Origin-Resource-Policy": "same-origin"},
    )
