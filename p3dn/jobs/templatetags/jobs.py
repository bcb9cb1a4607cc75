"""Words of long work: `{% load jobs %}`."""

from django import template
from django.utils.translation import gettext as _

from p3dn.jobs.clock.reads import Standing
from p3dn.jobs.models import Job, ScheduledRun
from p3dn.ui.markup.words import badge

register = template.Library()
ENDS = {
    ScheduledRun.State.DONE: "success",
    ScheduledRun.State.FAILED: "danger",
}
TONES = {
    Job.State.DONE: "success",
    Job.State.READY: "warning",
    Job.State.REFUSED: "danger",
    Job.State.FAILED: "danger",
}


@register.simple_tag
def job_badge(job: Job) -> str:
    """The state of a job."""
    state = Job.State(job.state)
    return badge(state.label, TONES.get(state, "info"))


@register.simple_tag
def run_badge(standing: Standing) -> str:
    """How the last run of a scheduled task ended, or that it is late."""
    last = standing.last
    if standing.failed:
        return badge(ScheduledRun.State.FAILED.label, "danger")
    if standing.overdue:
        return badge(_("Terlambat"), "warning")
    if last is None:
        return badge(_("Belum pernah"), "secondary")
    state = ScheduledRun.State(last.state)
    return badge(state.label, ENDS.get(state, "info"))
