"""What `manage.py check --deploy` says of the languages."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register

from .compiled import stale


@register(Tags.translation, deploy=True)
def english_is_compiled(app_configs: Sequence[Any] | None, **given: Any) -> list[CheckMessage]:
    """Without its compiled books English shows Indonesian."""
    books = stale()
    if not books:
        return []
    return [
        Warning(
            f"{len(books)} buku bahasa Inggris belum dikompilasi sejak berubah.",
            hint="Jalankan: .venv/bin/python -m p3dn.translations compile",
            id="p3dn.W001",
        )
    ]
