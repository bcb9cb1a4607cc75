"""The deeds of procurement, done by somebody who has just looked.

Each takes what its service takes but for `seen`, which is the version as it stands now. Tests of
what happens to an old page call the services themselves.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from p3dn.accounts.models import Region
from p3dn.audit.editing.versions import NOTHING_YET, version_of
from procurement.approval import services as approvals
from procurement.approval.routes import services as routes
from procurement.approval.routes.services import RouteInput, StepInput
from procurement.delivery import services as realization
from procurement.demand import services as demand
from procurement.dispute import services as team
from procurement.exemption import services as exemptions
from procurement.judgement.judging import judge
from procurement.models import ApprovalRoute, DemandCase
from procurement.national_checks import services as national_checks
from procurement.request import services as requests
from procurement.request.further import services as further
from procurement.request.life import submission
from procurement.siblings import services as siblings
from tests.factories.catalog import CertificateFactory, ProductFactory


def _looking(service: Any, at: str, **usual: Any) -> Any:
    def act(**given: Any) -> Any:
        return service(**(usual | given), seen=version_of(given[at]))

    return act


def _looking_at_need(service: Any) -> Any:
    def act(**given: Any) -> Any:
        case = DemandCase.objects.filter(
            region=given["region"], commodity=given["commodity"]
        ).first()
        return service(**given, seen=version_of(case) if case else NOTHING_YET)

    return act


def write_route(
    *, roles: Sequence[str], region: Region | None = None, **says: Any
) -> ApprovalRoute:
    """A route whose steps are these roles, whatever they are worth."""
    steps = [StepInput(role) for role in roles]
    return routes.write_route(region=region, says=RouteInput(steps=steps, **says))


approve_request = _looking(approvals.approve_request, "request")
return_request = _looking(approvals.return_request, "request")
reject_request = _looking(approvals.reject_request, "request")
submit_request = _looking(submission.submit_request, "request")
withdraw_request = _looking(submission.withdraw_request, "request")
cancel_request = _looking(submission.cancel_request, "request")
edit_request = _looking(requests.edit_request, "request")
add_package = _looking(further.add_package, "request")
drop_package = _looking(further.drop_package, "request")
edit_line = _looking(requests.edit_line, "line")
choose_product = _looking(requests.choose_product, "line")
remove_line = _looking(requests.remove_line, "line")
_ask_exemption = _looking(
    exemptions.ask_exemption,
    "line",
    evidence="Surat RSUD 445/12 tanggal 3 Maret 2026",
    origins=("JP",),
)


def ask_exemption(**given: Any) -> Any:
    """Of a line that the duty hinders: where it does not, there is now a product to be bought instead."""
    line = given["line"]
    if not judge([line], timezone.localdate())[0].result.askable:
        better = ProductFactory(commodity=line.commodity, unit=line.unit)
        CertificateFactory(producer=better.producer, products=[better], tkdn=Decimal(45))
    return _ask_exemption(**given)


FAR = date(2099, 12, 31)


def letter() -> SimpleUploadedFile:
    """A regional head's letter, as a picture."""
    picture = BytesIO()
    Image.new("RGB", (8, 8), "white").save(picture, "JPEG")
    return SimpleUploadedFile("surat.jpg", picture.getvalue(), "image/jpeg")


def grant_exemption(**given: Any) -> Any:
    """Granted far ahead; an import with the letter, where its number is given."""
    usual: dict[str, Any] = {"decision_number": "500/17/TIM-P3DN", "valid_until": FAR}
    if given.get("letter_number"):
        usual["letter"] = letter()
    seen = version_of(given["exemption"])
    return exemptions.grant_exemption(**(usual | given), seen=seen)


dismiss_siblings = _looking(siblings.dismiss_siblings, "line")
ask_again = _looking(siblings.ask_again, "line")
refuse_exemption = _looking(exemptions.refuse_exemption, "exemption")
tell_reason = _looking(exemptions.tell_reason, "exemption")
tell_number = _looking(exemptions.tell_number, "exemption")
want_check = _looking(national_checks.want_check, "line")
record_calculation = _looking(team.record_calculation, "line")
record_realization = _looking(realization.record_realization, "request")
cancel_realization = _looking(realization.cancel_realization, "realization")
close_request = _looking(realization.close_request, "request")
take_demand = _looking_at_need(demand.take_demand)
note_demand = _looking_at_need(demand.note_demand)
close_demand = _looking_at_need(demand.close_demand)
reopen_demand = _looking_at_need(demand.reopen_demand)
