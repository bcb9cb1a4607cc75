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
    from benchmarks.files.bench_plan import imported, work
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


def peak() -> float:
    """Megabytes held at most; `ru_maxrss` of a process begins with what held who started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
