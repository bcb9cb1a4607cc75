"""The kinds of notices: each app registers its own from `AppConfig.ready()`."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from p3dn.accounts.models import Notice
from p3dn.ui.languages.kept import told
from p3dn.ui.values.formats import rupiah

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MONEY = "worth"  # the fact that is rupiah
MESSAGE = "message"  # the fact that is a sentence of ours
LINES = "lines"  # the fact that it happened to so many lines of a record, not to all


@dataclass(frozen=True, slots=True)
class Kind:
    """What happened, in words for the reader and for the settings, and whose page it leads to.

    `says` names facts as %(name)s; `by` is who did it. `roles` are those that may be told of it.
    `says_of_some` is said instead of what happened to some lines only (the fact `lines`, of `all`).
    """

    key: str
    label: "StrOrPromise"
    says: "StrOrPromise"
    url_name: str
    roles: frozenset[str]
    says_of_some: "StrOrPromise" = ""


_kinds: dict[str, Kind] = {}


def register_kinds(kinds: Iterable[Kind]) -> None:
    """Make kinds known, once each."""
    _kinds.update({kind.key: kind for kind in kinds})


def kinds_for(roles: frozenset[str]) -> list[Kind]:
    """What people with these roles may be told of."""
    return [kind for kind in _kinds.values() if kind.roles & roles]


def text_of(notice: Notice) -> str:
    """What happened, in one sentence; of a kind that is told no more, that much."""
    kind = _kinds.get(notice.kind)
    if kind is None:
        return _("Pemberitahuan lama.")
    facts = {"by": notice.actor.full_name if notice.actor else _("Sistem"), **notice.facts}
    if facts.get(MONEY) is not None:
        facts[MONEY] = rupiah(Decimal(facts[MONEY]))
    if MESSAGE in facts:
        facts[MESSAGE] = told(facts[MESSAGE])
    says = kind.says_of_some if kind.says_of_some and LINES in facts else kind.says
    try:
        return str(says) % facts
    except KeyError:  # written before the sentence asked for it
        return str(kind.label)


def url_of(notice: Notice) -> str:
    """Where the record is; the list of notices where it has no page any more."""
    kind = _kinds.get(notice.kind)
    try:
        return reverse(kind.url_name, args=[notice.record]) if kind else ""
    except NoReverseMatch:
        return ""
