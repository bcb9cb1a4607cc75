"""Words of official reports: `{% load reports %}`."""

from django import template
from django.utils.safestring import SafeString

from p3dn.ui.markup.words import badge, said
from reports.models import OfficialReport

register = template.Library()
State = OfficialReport.State
TONES = {
    State.PREPARED: "info",
    State.CHECKED: "info",
    State.SIGNED: "success",
    State.WITHDRAWN: "danger",
}


@register.simple_tag
def report_badge(report: OfficialReport) -> SafeString:
    """The state of a report."""
    return badge(said(report, "state"), TONES[State(report.state)])
