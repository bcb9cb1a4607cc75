"""The search of the catalogue that a request to be excused rests on: made when it is asked, and kept."""

from django.utils import timezone

from p3dn.regulation import snapshot
from p3dn.regulation.judging.searched import searched
from p3dn.ui.languages.choosing import in_indonesian
from procurement.judgement.facts import CLAIMED
from procurement.judgement.judging import Judged, judge
from procurement.models import Exemption, ExemptionSearch


def freeze_search(exemption: Exemption) -> ExemptionSearch:
    """Ask the catalogue once more for what the line wants, and write down what it had.

    What the buyer describes without a catalogue product is no candidate. The caller holds the
    transaction; a constant number of queries.
    """
    today = timezone.localdate()
    judged = judge([exemption.line], today)[0]
    frozen = snapshot(judged.facts, judged.result)
    offered = [one for one in judged.facts.candidates if one.ref != CLAIMED]
    found = searched(offered, judged.result)
    return ExemptionSearch.objects.create(
        exemption=exemption,
        searched_on=today,
        kbki_code=judged.facts.kbki_code,
        asked=_asked(judged),
        candidates=found.candidates,
        domestic=found.domestic,
        satisfying=found.satisfying,
        snapshot=frozen.text,
        sha256=frozen.sha256,
    )


@in_indonesian
def _asked(judged: Judged) -> list[str]:
    """What was required, as the line's page says it."""
    return [str(one) for one in judged.line.required]
