"""Policy papers for tests."""

from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from reports.models import PolicyPaper
from reports.policy.services import add_paper
from tests.catalog.conftest import picture
from tests.support.cast import Cast


def scan() -> SimpleUploadedFile:
    """A picture of a paper."""
    return SimpleUploadedFile("sk.png", picture().read())


def policy_paper(cast: Cast, **said: Any) -> PolicyPaper:
    """The decree of the team, entered by the administrator."""
    given: dict[str, Any] = {
        "by": cast.administrator,
        "region": cast.region,
        "kind": PolicyPaper.Kind.TEAM,
        "number": "500/11/KPTS/2026",
        "title": "Pembentukan Tim P3DN",
        "dated_on": date(2026, 1, 15),
        "valid_to": None,
        "note": "",
        "upload": scan(),
    }
    return add_paper(**given | said)
