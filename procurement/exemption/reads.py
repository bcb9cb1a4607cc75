"""One exemption as its pages show it."""

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import versioned
from procurement.models import Exemption


def shown_exemption(user: User, pk: int) -> Exemption:
    """With its line, request and people, and its version; 404 unless visible."""
    rows = Exemption.objects.select_related(
        "line__request__agency", "line__request__package", "line__request__region",
        "line__commodity", "line__product__producer", "asked_by", "decided_by",
    )  # fmt: skip
    return get_visible_or_404(versioned(rows), user, pk=pk)
