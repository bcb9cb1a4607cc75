"""Every night: do the sums that pages show equal the purchases they sum? It stops nobody."""

from procurement.models import SumsCheck

from .reconcile import RollupsDiffer, reconcile

NAMED = 200  # differences that are kept by name; the count is of all


def check_sums() -> SumsCheck:
    """Compare, and keep what was found. Raises RollupsDiffer, so that the failure is loud, after keeping it."""
    try:
        compared = reconcile()
    except RollupsDiffer as found:
        differences = found.differences
        SumsCheck.objects.create(
            compared=found.compared,
            differing=len(differences),
            details="\n".join(str(one) for one in differences[:NAMED]),
        )
        raise
    return SumsCheck.objects.create(compared=compared, differing=0)
