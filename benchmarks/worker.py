"""An import by a process as the worker's are: started anew, with the application and its tasks, and nothing else.

`python -m benchmarks.worker DATABASE KIND USER REGION FILE` prints what came of it, the seconds of the processor, and
the megabytes at the peak of itself and, at most, of the process that opened the file, as JSON. What is forked from a measurement holds
what that made before, which is none of the import's memory.
"""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.db import connection


def imported_by(database: str, kind: str, user: int, region: int, data: bytes, file: Path) -> Any:
    """Have it done, and what it printed."""
    file.write_bytes(data)
    asked = [database, kind, str(user), str(region), str(file)]
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "benchmarks.worker", *asked], check=True, stdout=subprocess.PIPE
    )
    return json.loads(done.stdout.splitlines()[-1])


def main(database: str, kind: str, user: str, region: str, file: str) -> None:
    """Do it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    from p3dn.celery import app

    app.loader.import_default_modules()  # sets Django up, and finds the tasks
    from p3dn import embedded

    embedded.attach_configured()
    from benchmarks.databases import switch_to
    from p3dn.accounts.models import Region, User

    switch_to(database)
    given = User.objects.get(pk=user), Region.objects.get(pk=region), Path(file).read_bytes()
    began, before = peak(), work()
    said = imported(kind, *given)
    opening = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        json.dumps(
            {"said": said, "seconds": work() - before, "began": began, "peaks": (peak(), opening)}
        )
    )


def imported(kind: str, user, region, data: bytes) -> str:  # type: ignore[no-untyped-def]  # models are known once Django is set up
    """Check, and load unless nothing changes; what came of it in a few words."""
    from p3dn.jobs import services
    from p3dn.jobs.models import Job

    job = services.start_import(
        kind=kind, user=user, region=region, agency=None, file_name=kind, data=data
    )
    services.check(job.pk)
    job.refresh_from_db()
    if job.state == Job.State.READY:
        services.confirm(job=job, user=user)
        services.load(job.pk)
        job.refresh_from_db()
    job.file.delete(save=False)
    if job.state != Job.State.DONE:
        raise RuntimeError(f"{kind}: {job.get_state_display()} {job.message} {job.params}")
    return f"{job.rows_new} new, {job.rows_changed} changed, {job.rows_same} the same"


def work() -> float:
    """Seconds of processor so far: of this process, its ended children, and its database session."""
    own = sum(
        sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    stat = Path(f"/proc/{pid}/stat")
    ticks = stat.read_text().rpartition(")")[2].split() if stat.exists() else ["0"] * 13
    return own + (int(ticks[11]) + int(ticks[12])) / 100


def peak() -> float:
    """Megabytes held at most; `ru_maxrss` of a process begins with what held who started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
