"""Colours of the states that requests, their lines and exemptions are in."""

from procurement.models import Exemption, LineState
from procurement.models.requests.workflow import State

EXEMPTION_TONES = {
    Exemption.State.ASKED: "info",
    Exemption.State.GRANTED: "success",
    Exemption.State.REFUSED: "danger",
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
