"""Somebody who goes through the life of a request, step by step, allowed or not."""

from decimal import Decimal as D

import pghistory
from django.utils import timezone

from procurement.delivery.services import Delivered, Handover, remaining
from procurement.models import (
    PurchaseRequest,
    Realization,
    RequestLine,
)
from tests.procurement import acts
from tests.support.cast import Cast

MILLION = D(1_000_000)


class Buyer:
    """Somebody who does the next thing to a request, allowed or not."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.number = cast, 0
        self.only: list[int] | None = None

    def submit(self, request: PurchaseRequest, share: D) -> None:
        acts.submit_request(by=self.cast.requester, request=request, only=self.only)

    def withdraw(self, request: PurchaseRequest, share: D) -> None:
        acts.withdraw_request(by=self.cast.requester, request=request, only=self.only)

    def edit(self, request: PurchaseRequest, share: D) -> None:
        open_ = RequestLine.objects.filter(request=request, state__in=RequestLine.EDITABLE)
        with pghistory.context(user=self.cast.requester.pk):
            open_.update(unit_price=MILLION * (share + 1))
            for line in open_[:1]:
                self.let_another_pay(line)

    def let_another_pay(self, line: RequestLine) -> None:
        """The package's other budget line, where it has one."""
        payers = line.request.package.budget_lines.exclude(pk=line.budget_line_id)
        RequestLine.objects.filter(pk=line.pk).update(
            budget_line=payers.first() or line.budget_line_id
        )

    def send_back(self, request: PurchaseRequest, share: D) -> None:
        acts.return_request(
            by=self.cast.approver, request=request, reason="Lengkapi", only=self.only
        )

    def reject(self, request: PurchaseRequest, share: D) -> None:
        acts.reject_request(
            by=self.cast.approver, request=request, reason="Tidak perlu", only=self.only
        )

    def cancel(self, request: PurchaseRequest, share: D) -> None:
        acts.cancel_request(
            by=self.cast.requester, request=request, reason="Ditunda", only=self.only
        )

    def approve(self, request: PurchaseRequest, share: D) -> None:
        acts.approve_request(by=self.cast.approver, request=request, only=self.only)

    def close(self, request: PurchaseRequest, share: D) -> None:
        acts.close_request(by=self.cast.requester, request=request, reason="Cukup")

    def deliver(self, request: PurchaseRequest, share: D) -> Realization:
        """A share of what is left of every line, below the approved price unless all is asked for."""
        self.number += 1
        today, lines = timezone.localdate(), list(request.lines.all())
        left = remaining(lines)
        return acts.record_realization(
            by=self.cast.requester,
            request=request,
            handover=Handover(
                supplier_name="CV Karya", small_business="no", contract_number="1",
                contract_date=today, handover_number=str(self.number), handover_date=today,
            ),
            delivered=[
                Delivered(
                    line_id=line.pk,
                    quantity=(left[line.pk] * share).quantize(D("0.01")),
                    unit_price=line.unit_price - (0 if share == 1 else D("333.33")),
                )
                for line in lines
                if left[line.pk] * share >= D("0.01") and line.pk in (self.only or left)
            ],
        )  # fmt: skip

    def cancel_delivery(self, request: PurchaseRequest, share: D) -> None:
        found = request.realizations.counted().order_by("pk").last()
        if found is not None:
            acts.cancel_realization(by=self.cast.requester, realization=found, reason="Salah")
