"""Words of long work: `{% load jobs %}`."""

from typing import Any

from django import template

from p3dn.jobs.models import Job

register = template.Library()
TONES = {
    Job.State.DONE: "success",
    Job.State.READY: "warning",
    Job.State.REFUSED: "danger",
    Job.State.FAILED: "danger",
}


@register.inclusion_tag("partials/_badge.html")
def job_badge(job: Job) -> dict[str, Any]:
    """The state of a job."""
    state = Job.State(job.state)
    return {"label": state.label, "tone": TONES.get(state, "info")}
