"""What officers are told of the records they handed in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from catalog.models import Certificate, Verifiable
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

OFFICERS = frozenset({Role.CATALOGUE_OFFICER})
State = Verifiable.State


def _kind(model: str, key: str, label: "StrOrPromise", says: "StrOrPromise") -> Kind:
    return Kind(f"{model}_{key}", label, says, f"catalog:{model}_detail", OFFICERS)


BY_STATE = {
    ("certificate", State.VERIFIED): _kind(
        "certificate",
        "verified",
        _("Sertifikat saya terverifikasi"),
        _("%(by)s memverifikasi sertifikat %(name)s."),
    ),
    ("certificate", State.REFUSED): _kind(
        "certificate",
        "returned",
        _("Sertifikat saya dikembalikan"),
        _("%(by)s mengembalikan sertifikat %(name)s: %(why)s"),
    ),
    ("product", State.VERIFIED): _kind(
        "product",
        "verified",
        _("Produk saya terverifikasi"),
        _("%(by)s memverifikasi produk %(name)s."),
    ),
    ("product", State.REFUSED): _kind(
        "product",
        "returned",
        _("Produk saya dikembalikan"),
        _("%(by)s mengembalikan produk %(name)s: %(why)s"),
    ),
}
KINDS = tuple(BY_STATE.values())


def tell_judged(records: Sequence[Verifiable], *, by: User) -> None:
    """Whoever entered a record or changed it last hears what a verifier decided on it.

    Of a certificate judged together with its products one hears of the certificate alone.
    """
    certificates = [record for record in records if isinstance(record, Certificate)]
    about = certificates or records
    if not about:
        return
    told = [
        Told(
            record.pk,
            [record.entered_by_id, record.edited_by_id],
            {"name": str(record)[:200], "why": record.refusal_reason},
        )
        for record in about
    ]
    name = about[0]._meta.model_name or ""
    notify(kind=BY_STATE[name, State(about[0].state)], told=told, by=by)
