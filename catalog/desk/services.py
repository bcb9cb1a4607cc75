"""The same change to many records: first what would happen, then doing it, one savepoint each."""

from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from catalog.models import Certificate, Producer, Product
from catalog.register.producers.services import ProducerFields, set_producer_active, update_producer
from catalog.register.products.services import ProductFields, set_product_active, update_product
from catalog.verification.many import Change, submit_dossier
from catalog.verification.services import submit
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, name_of

R = TypeVar("R", bound=Model)
EDITABLE = ("lead_time_days", "monthly_capacity", "origin", "unit")
EDITABLE_OF_PRODUCERS = ("siinas_status",)


def change_of_product(
    action: str, user: User, values: Mapping[str, object], seen: Seen
) -> Change[Product]:
    """What an action does to one product as it was seen. Raises ValidationError for an unknown or empty one."""
    if action == "submit":
        return lambda product: submit(records=[product], user=user, seen=seen)
    if action in ("activate", "retire"):
        active = action == "activate"
        return _unless_so(
            {"is_active": active},
            lambda product: set_product_active(
                product=product, user=user, seen=_token(seen, product), active=active
            ),
        )
    fields = cast(ProductFields, _filled(action, values, EDITABLE))
    return _unless_so(
        fields,
        lambda product: update_product(
            product=product, user=user, seen=_token(seen, product), **fields
        ),
    )


def change_of_producer(
    action: str, user: User, values: Mapping[str, object], seen: Seen
) -> Change[Producer]:
    """The same for a producer."""
    if action in ("activate", "retire"):
        active = action == "activate"
        return _unless_so(
            {"is_active": active},
            lambda producer: set_producer_active(
                producer=producer, user=user, seen=_token(seen, producer), active=active
            ),
        )
    fields = cast(ProducerFields, _filled(action, values, EDITABLE_OF_PRODUCERS))
    return _unless_so(
        fields,
        lambda producer: update_producer(
            producer=producer, user=user, seen=_token(seen, producer), **fields
        ),
    )


def change_of_certificate(
    action: str, user: User, values: Mapping[str, object], seen: Seen
) -> Change[Certificate]:
    """The same for a certificate, which is only ever submitted, with its draft products."""
    if action != "submit":
        raise ValidationError(_("Sertifikat hanya dapat diajukan bersama-sama."))
    return lambda certificate: submit_dossier(certificate, user, seen)


def _token(seen: Seen, record: Model) -> str:
    return seen.get(name_of(record), "")


def _filled(action: str, values: Mapping[str, object], names: Iterable[str]) -> dict[str, object]:
    fields = {name: values[name] for name in names if values.get(name) not in (None, "")}
    if action != "edit" or not fields:
        raise ValidationError(_("Isi sedikitnya satu kolom yang akan diubah."))
    return fields


def _unless_so(values: Mapping[str, object], change: Change[R]) -> Change[R]:
    """The change, refused for a record that has these values already."""

    def guarded(record: R) -> None:
        if all(getattr(record, name) == value for name, value in values.items()):
            raise ValidationError(_("Sudah demikian; tidak ada yang berubah."))
        change(record)

    return guarded
