"""Background work: the Celery application, configured by the settings named CELERY_*.

Worker and scheduler find it as `celery -A p3dn`; web server, commands and tests have it from
`JobsConfig.ready`, before the first task is sent.
"""

import logging
import os
from typing import cast

from celery import Celery, bootsteps
from celery.utils.timer2 import Timer
from celery.worker import WorkController
from kombu.exceptions import OperationalError

log = logging.getLogger(__name__)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")

app = Celery("p3dn", task_cls="p3dn.jobs.clock.recording:Recorded")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


class Presence(bootsteps.StartStopStep):
    """Has each worker say every few seconds that it is there, for the pages of waiting jobs."""

    requires = ("celery.worker.components:Timer",)

    def start(self, parent: WorkController) -> None:
        """Say so now, and again by the worker's own clock."""
        from .jobs.life import presence  # needs the applications loaded

        presence.note()
        timer = cast(Timer, parent.timer)  # made by the step this one requires
        timer.call_repeatedly(presence.NOTED_EVERY, presence.note)


class FirstWork(bootsteps.StartStopStep):
    """Has the tasks of `WORK_AT_START` done when workers start, instead of at the clock's first stroke.

    Workers that start together have it done once.
    """

    APART = 60  # seconds

    def start(self, parent: WorkController) -> None:
        """Send each task unless another worker has just sent it; without a queue the clock will."""
        from django.conf import settings
        from django.core.cache import cache

        for name in settings.WORK_AT_START:
            if cache.add(f"at-start:{name}", "sent", self.APART):
                try:
                    app.send_task(name, expires=self.APART)
                except OperationalError:
                    log.warning("the queue did not take %s", name)


app.steps["worker"].add(Presence)
app.steps["worker"].add(FirstWork)
