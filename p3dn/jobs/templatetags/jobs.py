"""Words of long work: `{% load jobs %}`."""

from django import template

from p3dn.jobs.models import Job
from p3dn.ui.markup.words import badge

register = template.Library()
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
