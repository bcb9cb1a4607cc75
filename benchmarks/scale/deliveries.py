"""Deliveries of three lines: in a month of ten lines and one of twenty thousand; fifty at once (`DATABASE_POOL=false`)."""

import threading
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db import connection

from benchmarks.data.spending import BUSY, QUIET

from .timing import Spent, begin_anew, median, p95

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency

RUNS, AT_ONCE = 20, 50


def measured(agencies: "list[Agency]") -> dict[str, float]:
    """How much dearer a full month is than an empty one, and fifty on one month than one alone."""
    from procurement.delivery.services import record_realization

    begin_anew()
    found: dict[str, Spent] = {"quiet": Spent(), "busy": Spent()}
    waiting = [
        (name, delivery(agencies[0], day))
        for _ in range(RUNS)
        for name, day in (("quiet", QUIET), ("busy", BUSY))
    ]
    for name, given in waiting:
        found[name].add(partial(record_realization, **given))
    for name, spent in found.items():
        print(
            f"  a delivery in a {name} month: median {median(spent.clock):.0f} ms, of the processor {median(spent.work):.1f}"
        )
    alone = p95(found["busy"].clock)
    together = {
        "one agency-month": at_once([delivery(agencies[0], BUSY) for _ in range(AT_ONCE)]),
        "as many agencies": at_once([delivery(one, BUSY) for one in agencies[:AT_ONCE]]),
    }
    for name, clock in together.items():
        print(
            f"  {AT_ONCE} at once on {name}: p95 {p95(clock):.0f} ms, {p95(clock) / alone:.1f} times p95 of one alone"
        )
    return {
        "full month": median(found["busy"].work) / median(found["quiet"].work),
        "at once": p95(together["one agency-month"]) / alone,
        "contention": p95(together["one agency-month"]) / p95(together["as many agencies"]),
    }


def at_once(waiting: list[dict[str, Any]]) -> list[float]:
    """Milliseconds of each of these deliveries, begun at one moment; raises what one of them raises."""
    from procurement.delivery.services import record_realization

    found, failed = Spent(), list[Exception]()
    ready = threading.Barrier(len(waiting))

    def work(given: dict[str, Any]) -> None:
        try:
            connection.ensure_connection()
            ready.wait()
            found.add(lambda: record_realization(**given))
        except Exception as error:
            failed.append(error)
            ready.abort()  # the others would wait for it for ever
        finally:
            connection.close()

    threads = [threading.Thread(target=work, args=[one]) for one in waiting]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    if failed:
        raise failed[0]
    return found.clock


def delivery(agency: "Agency", day: date) -> dict[str, Any]:
    """What records three lines of an approved request as delivered that day."""
    from p3dn.audit.editing.versions import version_of
    from procurement.delivery.services import Delivered, Handover
    from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory

    request = RequestFactory(package=PackageFactory(agency=agency), state="approved")
    lines = [LineFactory(request=request) for _ in range(3)]
    return {
        "by": request.requester,
        "request": request,
        "seen": version_of(request),
        "handover": Handover(
            supplier_name="CV Ukur",
            small_business="yes",
            contract_number=request.number,
            contract_date=day,
            handover_number=request.number,
            handover_date=day,
        ),
        "delivered": [
            Delivered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)
            for line in lines
        ],
    }
