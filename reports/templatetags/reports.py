"""Words of official reports: `{% load reports %}`."""

from django import template
from django.utils.safestring import SafeString

from p3dn.ui.markup.words import badge, said
from reports.models import OfficialReport, ReportLetter, ReportRecipient

register = template.Library()
State = OfficialReport.State
TONES = {
    State.PREPARED: "info",
    State.CHECKED: "info",
    State.SIGNED: "success",
    State.WITHDRAWN: "danger",
}

Letter, Recipient = ReportLetter.State, ReportRecipient.State
LETTER_TONES = {
    Letter.SENT: "success",
    Letter.FAILED: "warning",
    Letter.UNCLEAR: "warning",
    Letter.GIVEN_UP: "danger",
}
RECIPIENT_TONES = {Recipient.ON: "success", Recipient.WAITING: "info"}


@register.simple_tag
def report_badge(report: OfficialReport) -> SafeString:
    """The state of a report."""
    return badge(said(report, "state"), TONES[State(report.state)])


@register.simple_tag
def letter_badge(letter: ReportLetter) -> SafeString:
    """What became of a letter."""
    return badge(said(letter, "state"), LETTER_TONES.get(Letter(letter.state), "secondary"))


@register.simple_tag
def recipient_badge(recipient: ReportRecipient) -> SafeString:
    """Whether reports go there."""
    state = Recipient(recipient.state)
    return badge(said(recipient, "state"), RECIPIENT_TONES.get(state, "secondary"))
