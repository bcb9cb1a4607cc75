"""Colours of the states that requests, their lines and exemptions are in."""

from procurement.models import Exemption, LineState
from procurement.models.requests.workflow import State

EXEMPTION_TONES = {
    Exemption.Standing.ASKED: "info",
    Exemption.Standing.GRANTED: "success",
    Exemption.Standing.EXPIRED: "warning",
    Exemption.Standing.REFUSED: "danger",
    Exemption.Standing.MOOT: "secondary",
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
