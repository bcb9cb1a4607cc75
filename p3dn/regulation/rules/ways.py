"""Ways of buying a package, and who carries them out: by hand, or from the catalogue."""

from collections.abc import Iterator

from p3dn.regulation.calculators.duties import direct_allowed
from p3dn.regulation.dated.thresholds import CONSULTING, Buyer, ProcurementRegime
from p3dn.regulation.wording.tongue import money, said

from .planned import Planned, Said, Topic, Way
from .procurement import BUYERS, DIRECT


def ways(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    """What the rules of the day say of how this package is bought."""
    yield from _by_hand(planned, regime)
    yield from _catalogue(planned, regime)


def _by_hand(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    """Direct procurement, or tender and selection."""
    kind = min(planned.kinds, key=lambda k: regime.direct_up_to[k].amount)
    number, limit = DIRECT[kind], money(regime.direct_up_to[kind].amount)
    consulting = planned.kinds == (CONSULTING,)
    if all(map(direct_allowed, planned.sizes)):
        yield (
            Topic.WAY,
            number,
            said(
                "Di luar katalog dapat dengan Pengadaan Langsung (sampai {limit}) oleh Pejabat Pengadaan."
            ).format(limit=limit),
            False,
        )
    else:
        way = "Seleksi" if consulting else "Tender"
        yield (
            Topic.WAY,
            number,
            said(
                "Di atas batas Pengadaan Langsung {limit}: di luar katalog dengan {way} oleh Pokja Pemilihan."
            ).format(limit=limit, way=way),
            False,
        )
        if planned.way == Way.DIRECT:
            yield (
                Topic.WAY,
                number,
                said(
                    "Rencana memakai Pengadaan Langsung, padahal nilainya di atas {limit}."
                ).format(limit=limit),
                True,
            )
    if consulting and planned.way in (Way.TENDER, Way.QUICK_TENDER):
        yield (
            Topic.WAY,
            "N22",
            said("Rencana memakai Tender, padahal jasa konsultansi dipilih dengan Seleksi."),
            True,
        )
    elif CONSULTING not in planned.kinds and planned.way == Way.SELECTION:
        yield (
            Topic.WAY,
            "N22",
            said("Rencana memakai Seleksi, padahal Seleksi hanya untuk jasa konsultansi."),
            True,
        )


def _catalogue(planned: Planned, regime: ProcurementRegime) -> Iterator[Said]:
    if regime.catalogue_first is not None:
        yield (
            Topic.WAY,
            "N08",
            said("Bila ada di katalog elektronik, wajib dibeli dengan E-purchasing."),
            False,
        )
    limit = regime.catalogue_officer_up_to
    if limit is None or regime.catalogue_above is None:
        return
    if planned.amount <= limit.amount:
        yield (
            Topic.WAY,
            "N09",
            said("E-purchasing sebesar ini dilakukan {who}.").format(
                who=said(BUYERS[Buyer.OFFICER])
            ),
            False,
        )
    else:
        who = said(BUYERS[regime.catalogue_above])
        only = (
            said(", bukan PPK kecuali pada keadaan yang disebut aturannya")
            if regime.catalogue_above is Buyer.GROUP
            else ""
        )
        yield (
            Topic.WAY,
            "N10",
            said("E-purchasing di atas {limit} dilakukan {who}{only}.").format(
                limit=money(limit.amount), who=who, only=only
            ),
            False,
        )
    competition = regime.mini_competition_above
    if competition is not None and planned.amount > competition.amount:
        yield (
            Topic.WAY,
            "N11",
            said("E-purchasing di atas {limit} melalui mini-kompetisi.").format(
                limit=money(competition.amount)
            ),
            False,
        )
    if regime.transition_to is not None and planned.day <= regime.transition_to:
        yield (
            Topic.WAY,
            "N21",
            said("Masa peralihan sampai {day}: cara lama masih dapat ditemui.").format(
                day=f"{regime.transition_to:%d/%m/%Y}"
            ),
            False,
        )
