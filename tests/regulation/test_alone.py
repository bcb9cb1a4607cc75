"""The law runs with the standard library alone, and the application still knows its queue."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# No environment, no folder of packages, no `.pth` file: nothing but the interpreter and the project.
BARE = [sys.executable, "-I", "-S", "-c"]
EVERY_TOOL = """
import contextlib, io, json, runpy, sys
root, folder = sys.argv[1:]
sys.path.insert(0, root)
from p3dn.regulation.__main__ import main
from p3dn.regulation.commands import TOOLS

def said(*arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(list(arguments)) == 0, arguments
    return out.getvalue()

answers = {}
for name in TOOLS:
    example = f"{folder}/{name}.json"
    with open(example, "w", encoding="utf-8") as file:
        file.write(said(name, "--example"))
    answers[name] = bool(json.loads(said(name, "--input", example)))
outside = sorted(m for m in sys.modules if m.split(".")[0] in {"celery", "django", "kombu"})
print(json.dumps([answers, outside, sorted(sys.path)]))
"""
QUEUE = """
import threading
import django
django.setup()
from celery import current_app
from p3dn.jobs.tasks import check_import
found = []
def look():
    found.append((current_app.main, check_import.app.main, check_import.app.conf.broker_url))
thread = threading.Thread(target=look)
look(); thread.start(); thread.join()
from django.conf import settings
assert found == [("p3dn", "p3dn", settings.CELERY_BROKER_URL)] * 2, found
"""


def test_every_tool_answers_with_a_bare_interpreter(tmp_path: Path) -> None:
    answer = subprocess.run(
        [*BARE, EVERY_TOOL, str(ROOT), str(tmp_path)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    answers, outside, path = json.loads(answer.stdout)
    assert len(answers) > 15 and all(answers.values())
    assert outside == []
    assert not [place for place in path if "site-packages" in place]


def test_whoever_sends_a_task_sends_it_to_our_queue() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", QUEUE],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
