"""Handing in or changing many records at once, one savepoint each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model

from catalog.models import Certificate, Producer, Verifiable
from catalog.shared.writing import OFFICER, require_role
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, as_they_stand, name_of

from .services import submit

MOST = 1000

R = TypeVar("R", bound=Model)
R_co = TypeVar("R_co", bound=Model, covariant=True)
Change = Callable[[R], object]


@dataclass(slots=True)
class Outcome(Generic[R_co]):
    """Records that were (or could be) changed, and those that were not, with the reason."""

    done: list[R_co] = field(default_factory=list)
    refused: list[tuple[R_co, str]] = field(default_factory=list)


def submit_dossier(certificate: Certificate, user: User, seen: Seen) -> None:
    open_states = (Verifiable.State.DRAFT, Verifiable.State.REFUSED)
    products = list(certificate.products.filter(state__in=open_states))
    unseen = [product for product in products if name_of(product) not in seen]
    submit(records=[*products, certificate], user=user, seen={**as_they_stand(unseen), **seen})


def submit_all_of(producer: Producer, user: User, seen: Seen) -> Outcome[Verifiable]:
    """Hand in all that is unfinished of a producer: each certificate with its products, then the rest.

    What is refused stays as it is, with the reason; a product waits for its unfinished certificate.
    What was not on the page (`seen`) is left alone.
    """
    require_role(user, producer.region_id, OFFICER)
    open_states = (Verifiable.State.DRAFT, Verifiable.State.REFUSED)
    certificates = producer.certificates.filter(state__in=open_states).order_by("pk")[:MOST]
    shown = [c for c in certificates if name_of(c) in seen]
    dossiers = apply_to(shown, lambda c: submit_dossier(c, user, seen), really=True)
    products = producer.products.filter(state__in=open_states, is_active=True)
    alone = products.exclude(certificates__state__in=open_states).order_by("pk")[:MOST]
    others = [product for product in alone if name_of(product) in seen]
    rest = apply_to(others, lambda p: submit(records=[p], user=user, seen=seen), really=True)
    return Outcome([*dossiers.done, *rest.done], [*dossiers.refused, *rest.refused])


def apply_to(records: Iterable[R], change: Change[R], *, really: bool) -> Outcome[R]:
    """Change each record by the same rules as on its own page; others go on when one is refused.

    `really` False tries everything and takes it all back, to show what would happen.
    """
    outcome: Outcome[R] = Outcome()
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
