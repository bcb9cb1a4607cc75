"""Lines outside the duty: PA or KPA says in so many words that they answer for buying them.

No article exempts a line. Whoever has the budget's power of use buys it all the same and answers
for it; so their agreement is the last one, and names each such line.
"""

from collections.abc import Collection, Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role
from p3dn.regulation import Verdict
from p3dn.ui.languages.choosing import in_indonesian
from procurement.judgement.judging import Glance
from procurement.models import PurchaseRequest, RequestLine
from procurement.shared.deciding.routes import roles_of

from .submission import named


def outside_duty(judged: Sequence[Glance]) -> list[Glance]:
    """Those that may be bought only because PA or KPA answers for it."""
    return [one for one in judged if one.verdict is Verdict.EXEMPTED]


def agreements_needed(roles: Sequence[str], judged: Sequence[Glance]) -> int:
    """Number of agreements the lines need: the roles of the route, and PA or KPA after them if need be."""
    return len(roles) + bool(outside_duty(judged) and roles[-1] != Role.APPROVER)


def to_answer_for(request: PurchaseRequest, judged: Sequence[Glance]) -> list[RequestLine]:
    """Lines for which whoever decides now has to say that they answer; none before the last step."""
    outside = [one.line for one in outside_duty(judged)]
    needed = agreements_needed(roles_of(request), judged) if outside else 0
    return [line for line in outside if line.agreed + 1 >= needed]


@in_indonesian  # kept as it was said, whatever language the page is in
def answer_of(line: RequestLine) -> str:
    """What PA or KPA says of a line."""
    return _(
        "Saya, PA/KPA, bertanggung jawab membeli baris %(position)s di luar kewajiban produk dalam"
        " negeri."
    ) % {"position": line.position}


def answers(judged: Sequence[Glance], answering_for: Collection[int]) -> dict[int, str]:
    """What is said of each line outside the duty, by its key.

    Raises ValidationError naming each such line that is not among `answering_for` (keys).
    """
    lines = [one.line for one in outside_duty(judged)]
    why = _("dikecualikan dari kewajiban; centang pernyataan bahwa Anda bertanggung jawab.")
    if silent := [named(line, why) for line in lines if line.pk not in answering_for]:
        raise ValidationError(silent)
    return {line.pk: answer_of(line) for line in lines}
