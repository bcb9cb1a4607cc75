"""What deeds are done to when their queries are counted: so many lines, and a book of the deeds."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal as D
from functools import partial
from typing import Any

import pghistory

from catalog.models import Product
from p3dn.audit.editing.versions import version_of
from procurement.models import Exemption, PurchaseRequest, RequestLine
from tests.factories.procurement import ExemptionFactory
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_lines
from tests.support.cast import Cast

Deed = Callable[[], Any]
DEEDS: dict[str, Callable[["Scene"], Deed]] = {}


def deed(make: Callable[["Scene"], Deed]) -> Callable[["Scene"], Deed]:
    """Note what makes everything ready and gives the deed that is counted."""
    DEEDS[make.__name__] = make
    return make


@dataclass(frozen=True)
class Scene:
    """So many lines, or whatever a deed may meet many of."""

    cast: Cast
    size: int

    def draft(self, product: Product | None = None, **fields: Any) -> PurchaseRequest:
        """A draft of that many lines."""
        chosen = product or laptop(capacity=None)
        with pghistory.context(user=self.cast.requester.pk):
            request = draft(self.cast, ceiling="100000000000")
            with_lines(request, self.size, chosen, quantity=D(1), **fields)
        return request

    def described(self) -> PurchaseRequest:
        """The same with things that are not in the catalogue."""
        with pghistory.context(user=self.cast.requester.pk):
            request = draft(self.cast)
            with_lines(request, self.size, claimed_origin="imported", claimed_tkdn=None)
        return request

    def submitted(self) -> PurchaseRequest:
        return acts.submit_request(by=self.cast.requester, request=self.draft())

    def approved(self) -> PurchaseRequest:
        return acts.approve_request(by=self.cast.approver, request=self.submitted())

    def line(self, request: PurchaseRequest | None = None) -> RequestLine:
        """The first line, as a page has it."""
        return (request or self.draft()).lines.select_related("request").first()

    def exemption(self, **fields: Any) -> Exemption:
        """One asked for the first of the lines."""
        return ExemptionFactory(line=self.line(self.described()), **fields)


def on_line(service: Any, scene: Scene, line: RequestLine, **given: Any) -> Deed:
    return partial(service, by=scene.cast.requester, line=line, seen=version_of(line), **given)


def on_request(service: Any, by: Any, request: PurchaseRequest, **given: Any) -> Deed:
    return partial(service, by=by, request=request, seen=version_of(request), **given)
