"""The search of the catalogue that a request to be excused rests on: made when it is asked, and kept."""

from django.utils import timezone

from p3dn.regulation import snapshot
from p3dn.regulation.judging.candidates.searched import searched
from p3dn.ui.languages.choosing import in_indonesian
from procurement.judgement.facts import CLAIMED
from procurement.judgement.judging import Judged
from procurement.models import Exemption, ExemptionSearch


def freeze_search(exemption: Exemption, judged: Judged) -> ExemptionSearch:
    """Write down what the catalogue had for the line when it was `judged` today, to be asked for.

    What the buyer describes without a catalogue product is no candidate. The caller holds the
    transaction; one query.
    """
    today = timezone.localdate()
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
