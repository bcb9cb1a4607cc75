"""Printed documents: Typst templates filled with plain data, set in the fonts Typst brings."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import typst
from django.conf import settings

FOLDER = Path(settings.BASE_DIR) / "templates" / "documents"


def typst_pdf(name: str, data: Mapping[str, Any], *, made_at: datetime) -> bytes:
    """Set `templates/documents/<name>.typ`, which reads `data` as JSON, into a PDF.

    The same data and moment give the same bytes: no font of the machine and no clock is used.
    Values must be JSON already; amounts are formatted by the caller, who knows their unit.
    """
    return typst.compile(
        str(FOLDER / f"{name}.typ"),
        root=str(FOLDER),
        format="pdf",
        ignore_system_fonts=True,
        font_paths=[],
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=int(made_at.timestamp()),
    )
