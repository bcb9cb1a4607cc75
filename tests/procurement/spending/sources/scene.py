"""A file with doubts and a pair that waits for a word, for tests that open every page."""

from procurement.models import SourceFile, SourceMatch
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast

from .files import load, row


def doubtful(cast: Cast) -> tuple[SourceFile, SourceMatch]:
    """A file of which a row waits for an officer, and two purchases that may be one."""
    PackageFactory(agency=cast.health, rup_code="54025303")
    load(
        cast.region, "recorded", row("recorded", nilai_pdn_pct=90), row("recorded", key=2, value=0)
    )
    load(cast.region, "catalogue_6", row("catalogue_6"))
    return SourceFile.objects.earliest("pk"), SourceMatch.objects.get()
