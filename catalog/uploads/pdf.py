"""What a PDF is, told by a parser in a process of its own (`pdf_apart.py`), never by its bytes."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

PROGRAM = Path(__file__).with_name("pdf_apart.py")
CHECK_SECONDS, CHECK_MEMORY = 10, 400 * 1024 * 1024  # processor time; bytes of address space
DRAW_SECONDS, DRAW_MEMORY = 15, 700 * 1024 * 1024  # a scanned page is decoded whole
WAIT_SECONDS = 40  # by the clock, on a busy machine
# Seen even where no parser looks, for instance in what an earlier version of the file held.
ACTIVE = re.compile(rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b")
ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")


def check_pdf(content: bytes) -> int:
    """The number of pages; raises ValidationError with a remedy for what nobody should open.

    Refused are documents that are damaged, need a password, run something, lead out by themselves
    or carry attachments. An encryption that opens without password is no reason.
    """
    if b"%%EOF" not in content[-2048:]:
        raise ValidationError(_("Berkas PDF tidak lengkap. Unduh atau pindai ulang."))
    plain = ESCAPED.sub(lambda match: bytes([int(match[1], 16)]), content)
    raw = ACTIVE.search(plain) or ACTIVE.search(content)
    if raw:
        raise _refusal({"end": "active", "what": raw[0].decode()})
    result = _checked(content)
    if result["end"] != "done":
        raise _refusal(result)
    return int(result["pages"])


def draw_page(content: bytes, number: int) -> bytes | None:
    """A page (from 0) of a stored document as a JPEG picture; None when it cannot be drawn."""
    return _apart(str(number), content, DRAW_SECONDS, DRAW_MEMORY) or None


def page_count(content: bytes) -> int:
    """Pages of a stored document; 0 when it cannot be opened or should not be."""
    return int(_checked(content).get("pages", 0))


def _checked(content: bytes) -> dict[str, Any]:
    """What the parser found; `too_much` when it had to be ended."""
    answer = _apart("check", content, CHECK_SECONDS, CHECK_MEMORY)
    try:
        found: dict[str, Any] = json.loads(answer)
    except ValueError:
        return {"end": "too_much"}
    return found


def _apart(task: str, content: bytes, seconds: int, memory: int) -> bytes:
    """What the process writes; nothing when it was ended or failed."""
    command = [sys.executable, "-I", str(PROGRAM), task, str(seconds), str(memory)]
    try:
        done = subprocess.run(  # noqa: S603 - our own program; nothing of it comes from the file
            command, input=content, capture_output=True, timeout=WAIT_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return b""
    return done.stdout if done.returncode == 0 else b""


def _refusal(result: dict[str, Any]) -> ValidationError:
    """What is said for each way a document can be refused."""
    return {
        "active": ValidationError(
            _(
                "PDF memuat program atau lampiran (%s). Buka, cetak ke PDF biasa, "
                "lalu unggah hasilnya."
            )
            % str(result.get("what", "")).lstrip("/")
        ),
        "locked": ValidationError(
            _("PDF dikunci kata sandi. Cetak ke PDF tanpa kata sandi, lalu unggah lagi.")
        ),
        "broken": ValidationError(
            _("Berkas PDF rusak atau tidak berhalaman. Unduh atau pindai ulang.")
        ),
        "too_much": ValidationError(
            _("PDF terlalu rumit untuk diperiksa. Cetak ke PDF biasa, lalu unggah lagi.")
        ),
    }[result["end"]]
