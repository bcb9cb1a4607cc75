"""Taking a further package to a request, and letting it go."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from procurement.models import FurtherPackage, Package, PurchaseRequest, RequestLine
from procurement.shared.deciding.rights import hold_for_edit


def why_apart(request: PurchaseRequest, package: Package) -> str:
    """Why this package may not pay lines of the request; empty when it may.

    One purchase has one buyer, one budget year and one way of choosing the supplier.
    """
    own = request.package
    if own is None:
        return _("Permintaan ini tanpa paket RUP, jadi tidak dapat dibayar paket lain.")
    if package.agency_id != request.agency_id:
        return _("Paket ini milik perangkat daerah lain.")
    if not package.is_active:
        said = _("Paket %(code)s sudah tidak aktif di RUP, jadi pagunya tidak dapat dipakai.")
        return said % {"code": package.rup_code}
    if package.fiscal_year != own.fiscal_year:
        said = _("Paket ini dari tahun anggaran %(year)s. Buat permintaan tersendiri untuknya.")
        return said % {"year": package.fiscal_year}
    if package.method != own.method:
        return _("Metode pengadaan paket ini lain. Buat permintaan tersendiri untuknya.")
    return ""


@authored
def add_package(
    *, by: User, request: PurchaseRequest, seen: str, package: Package
) -> FurtherPackage:
    """Let the budget lines of one more package pay lines of the request.

    Raises as `hold_for_edit` does, ChangedSince when the request is not what was `seen`, and
    ValidationError when the package may not pay (`why_apart`) or pays already.
    """
    held = hold_for_edit(by, request)
    require_version(held, seen)
    if why := why_apart(held, package):
        raise ValidationError(why)
    if package.pk == held.package_id:
        raise ValidationError(_("Paket ini sudah ada pada permintaan."))
    return take(held, package)


def take(request: PurchaseRequest, package: Package) -> FurtherPackage:
    """Write that the package may pay lines of the request; whether it may, the caller has asked."""
    row = FurtherPackage(request=request, package=package)
    row.full_clean()
    row.save()
    return row


@authored
def drop_package(*, by: User, request: PurchaseRequest, seen: str, package: Package) -> None:
    """Let a further package go that pays no line; its history stays.

    Raises as `add_package` does, and ValidationError naming the lines it pays. One that was taken
    out counts too, for the ledger knows it by this package.
    """
    held = hold_for_edit(by, request)
    require_version(held, seen)
    paid = RequestLine.everything.filter(request=held, budget_line__package=package)
    if names := list(paid.order_by("position", "pk").values_list("description", flat=True)):
        raise ValidationError(
            _("Paket ini membayar: %(lines)s. Pindahkan dahulu ke baris anggaran lain.")
            % {"lines": "; ".join(names)}
        )
    held.further.filter(package=package).delete()
