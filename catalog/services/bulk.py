"""The same change to many records: first what would happen, then doing it, one savepoint each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from catalog.models import Certificate, Producer, Verifiable
from p3dn.accounts.models import User
from p3dn.audit.versions import Seen, as_they_stand, name_of

from .common import OFFICER, require_role
from .producers import set_producer_active, update_producer
from .products import set_product_active, update_product
from .verification import submit

MOST = 1000
EDITABLE = ("lead_time_days", "monthly_capacity", "origin", "unit")
EDITABLE_OF_PRODUCERS = ("siinas_status",)
Change = Callable[[Any], object]


@dataclass(slots=True)
class Outcome:
    """Records that were (or could be) changed, and those that were not, with the reason."""

    done: list[Any] = field(default_factory=list)
    refused: list[tuple[Any, str]] = field(default_factory=list)


def change_of_product(action: str, user: User, values: Mapping[str, Any], seen: Seen) -> Change:
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
    fields = _filled(action, values, EDITABLE)
    return _unless_so(
        fields,
        lambda product: update_product(
            product=product, user=user, seen=_token(seen, product), **fields
        ),
    )


def change_of_producer(action: str, user: User, values: Mapping[str, Any], seen: Seen) -> Change:
    """The same for a producer."""
    if action in ("activate", "retire"):
        active = action == "activate"
        return _unless_so(
            {"is_active": active},
            lambda producer: set_producer_active(
                producer=producer, user=user, seen=_token(seen, producer), active=active
            ),
        )
    fields = _filled(action, values, EDITABLE_OF_PRODUCERS)
    return _unless_so(
        fields,
        lambda producer: update_producer(
            producer=producer, user=user, seen=_token(seen, producer), **fields
        ),
    )


def change_of_certificate(action: str, user: User, values: Mapping[str, Any], seen: Seen) -> Change:
    """The same for a certificate, which is only ever submitted, with its draft products."""
    if action != "submit":
        raise ValidationError(_("Sertifikat hanya dapat diajukan bersama-sama."))
    return lambda certificate: _submit_dossier(certificate, user, seen)


def _token(seen: Seen, record: Model) -> str:
    return seen.get(name_of(record), "")


def _filled(action: str, values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    fields = {name: values[name] for name in names if values.get(name) not in (None, "")}
    if action != "edit" or not fields:
        raise ValidationError(_("Isi sedikitnya satu kolom yang akan diubah."))
    return fields


def _unless_so(values: Mapping[str, Any], change: Change) -> Change:
    """The change, refused for a record that has these values already."""

    def guarded(record: Any) -> None:
        if all(getattr(record, name) == value for name, value in values.items()):
            raise ValidationError(_("Sudah demikian; tidak ada yang berubah."))
        change(record)

    return guarded


def _submit_dossier(certificate: Certificate, user: User, seen: Seen) -> None:
    open_states = (Verifiable.State.DRAFT, Verifiable.State.REFUSED)
    products = list(certificate.products.filter(state__in=open_states))
    unseen = [product for product in products if name_of(product) not in seen]
    submit(records=[*products, certificate], user=user, seen={**as_they_stand(unseen), **seen})


def submit_all_of(producer: Producer, user: User, seen: Seen) -> Outcome:
    """Hand in all that is unfinished of a producer: each certificate with its products, then the rest.

    What is refused stays as it is, with the reason; a product waits for its unfinished certificate.
    What was not on the page (`seen`) is left alone.
    """
    require_role(user, producer.region_id, OFFICER)
    open_states = (Verifiable.State.DRAFT, Verifiable.State.REFUSED)
    certificates = producer.certificates.filter(state__in=open_states).order_by("pk")[:MOST]
    shown = [c for c in certificates if name_of(c) in seen]
    outcome = apply_to(shown, lambda c: _submit_dossier(c, user, seen), really=True)
    products = producer.products.filter(state__in=open_states, is_active=True)
    alone = products.exclude(certificates__state__in=open_states).order_by("pk")[:MOST]
    shown = [product for product in alone if name_of(product) in seen]
    rest = apply_to(shown, lambda p: submit(records=[p], user=user, seen=seen), really=True)
    return Outcome(outcome.done + rest.done, outcome.refused + rest.refused)


def apply_to(records: Iterable[Any], change: Change, *, really: bool) -> Outcome:
    """Change each record by the same rules as on its own page; others go on when one is refused.

    `really` False tries everything and takes it all back, to show what would happen.
    """
    outcome = Outcome()
    with transaction.atomic():
        for record in records:
            try:
                with transaction.atomic():
                    change(record)
                outcome.done.append(record)
            except ValidationError as error:
                outcome.refused.append((record, " ".join(error.messages)))
        if not really:
            transaction.set_rollback(True)
    return outcome
