"""Colours of the states that requests, their lines, exemptions and permits are in."""

from procurement.models import CeilingPermit, Exemption, LineState
from procurement.models.requests.workflow import State

EXEMPTION_TONES = {
    Exemption.Standing.ASKED: "info",
    Exemption.Standing.GRANTED: "success",
    Exemption.Standing.LACKING: "warning",
    Exemption.Standing.UNSIGNED: "warning",
    Exemption.Standing.EXPIRED: "warning",
    Exemption.Standing.REFUSED: "danger",
    Exemption.Standing.MOOT: "secondary",
}
PERMIT_TONES = {
    CeilingPermit.State.ASKED: "info",
    CeilingPermit.State.GRANTED: "success",
    CeilingPermit.State.USED: "warning",
    CeilingPermit.State.REFUSED: "danger",
    CeilingPermit.State.VOID: "secondary",
}
REQUEST_TONES = {
    State.DRAFT: "secondary",
    State.SUBMITTED: "info",
    State.RETURNED: "warning",
    State.APPROVED: "success",
    State.REJECTED: "danger",
    State.CANCELLED: "secondary",
    State.COMPLETED: "success",
}
LINE_TONES = {
    LineState.DRAFT: "secondary",
    LineState.SUBMITTED: "info",
    LineState.RETURNED: "warning",
    LineState.APPROVED: "success",
    LineState.REJECTED: "danger",
    LineState.CANCELLED: "secondary",
    LineState.DELIVERED: "success",
    LineState.CLOSED: "success",
}
