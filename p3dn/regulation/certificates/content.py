"""What a certificate must show besides its values: the minimum content of Permenperin 35/2025 Pasal 44.

Names are those of the facts, in the order of the certificate; the catalogue words them.
"""

from collections.abc import Set

from p3dn.regulation.facts import Subject

from .schemes import certificate_regime

GOODS = frozenset({Subject.INDUSTRIAL_GOODS, Subject.NON_INDUSTRIAL_GOODS})
OF_GOODS = ("kind_name", "type_name", "specification", "brand", "hs_code")
OF_OTHERS = ("kind_name", "specification")


def must_show(
    scheme: str, subjects: Set[Subject], *, for_project: bool, has_maker: bool
) -> tuple[str, ...]:
    """Facts that a certificate for things of these kinds must show; none under the older rules.

    `has_maker`: it names a maker other than the company, whose factory it was made in. Values and
    dates are not among the answers: no certificate is without them. Raises ValueError for a scheme
    that is not known.
    """
    if not certificate_regime(scheme).full_content:
        return ()
    if for_project:
        return "company_name", "project_owner", "work_place"
    of_goods = not subjects or subjects & GOODS
    return (
        "company_name",
        "company_address",
        *(("factory_address",) if of_goods else ()),
        "kbli",
        *(("project_owner", "work_place") if Subject.SERVICE in subjects else ()),
        *(("maker_name", "maker_address") if has_maker else ()),
    )


def line_must_show(scheme: str, subject: Subject, *, for_project: bool) -> tuple[str, ...]:
    """Facts that a certificate must show of each thing it names; raises like `must_show`."""
    if not certificate_regime(scheme).full_content:
        return ()
    return OF_GOODS if subject in GOODS and not for_project else OF_OTHERS
