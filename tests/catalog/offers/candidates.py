"""What procurement is offered for codes, without a line that asks."""

from collections.abc import Iterable
from datetime import date

from catalog.offers.candidates import by_code, offers_for
from p3dn.regulation import Candidate


def candidates_for(
    codes: Iterable[str], day: date, *, project_ref: str = ""
) -> dict[str, tuple[Candidate, ...]]:
    """Candidates by code, in the order of their products; their number left is not known here."""
    wanted = list(dict.fromkeys(codes))
    offers = offers_for(wanted, day, project_ref=project_ref)
    offered = by_code(wanted, offers)
    return {code: tuple(offer.candidate for offer, _kinship in offered[code]) for code in wanted}
