"""What each pasted name may be: products of the catalogue, what was bought so before, classes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, Product
from catalog.search.cards import Card, cards_of
from catalog.search.many import Found, commodities_for, products_for
from catalog.search.words.text import words_of
from catalog.shared.commodities import FINEST_NEEDED
from catalog.shared.packing import packing_of
from p3dn.accounts.models import User
from p3dn.regulation.quantities.packing import Packing
from p3dn.ui.values.bounds import whole
from procurement.models import PurchaseRequest, RequestLine

MOST = 5
MOST_BEFORE = 2000  # earlier lines of those names that are looked at
PRODUCT, CLASS = "p:", "k:"
TYPED_CODE = CLASS  # none of those offered: the code that is typed beside them


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a row may be: `value` is "p:" with a product's key, or "k:" with a KBKI code."""

    value: str
    label: str
    unit: str = ""
    price: Decimal | None = None
    packing: Packing = field(default_factory=dict, compare=False)

    @property
    def is_product(self) -> bool:
        """True for a product of the catalogue."""
        return self.value.startswith(PRODUCT)


@dataclass(frozen=True, slots=True)
class Match:
    """The choices of one row, the best first.

    `surely`: the first one is what was written. `partly`: it has some of the words only, so that
    nobody but a person can choose it.
    """

    choices: list[Choice]
    surely: bool
    partly: bool = False


NOTHING = Match([], surely=False)


def matches(
    user: User,
    request: PurchaseRequest,
    names: Sequence[str],
    *,
    codes: Collection[str] = (),
    also: Collection[str] = (),
) -> tuple[dict[str, Match], dict[str, Choice]]:
    """The choices for each name, and those for KBKI `codes` and values chosen already (`also`).

    A constant number of queries for any number of names. Products certified with more come first
    among those found by the same words.
    """
    sold = Product.objects.published().visible_to(user)
    found = products_for(sold, set(names), MOST)
    before = _before(request, names)
    keys = {key for one in found.values() for key in one.keys}
    keys |= {key for key, _code in before.values() if key}
    keys |= {key for value in also if (key := product_key(value))}
    cards = {card.pk: card for card in cards_of(sold, keys, timezone.localdate())}
    unnamed = [name for name in set(names) if name not in found or not found[name].surely]
    classes = commodities_for(unnamed, MOST)
    wanted = {code for one in classes.values() for code in one.keys}
    wanted |= {card.commodity for card in cards.values()} | set(codes)
    wanted |= {code for _key, code in before.values()}
    wanted |= {value.removeprefix(CLASS) for value in also if value.startswith(CLASS)}
    named = Commodity.objects.filter(digits__gte=FINEST_NEEDED).in_bulk(sorted(wanted))
    made = {
        name: _match(name, found.get(name), classes.get(name), before.get(name), cards, named)
        for name in set(names)
    }
    known = {f"{CLASS}{code}": _class(one) for code, one in named.items()}
    known |= {f"{PRODUCT}{pk}": _product(card) for pk, card in cards.items()}
    return made, known


def product_key(value: str) -> int | None:
    """The key of a chosen product; None for a class."""
    return whole(value.removeprefix(PRODUCT)) if value.startswith(PRODUCT) else None


def _match(
    name: str,
    found: Found | None,
    classes: Found | None,
    before: tuple[int | None, str] | None,
    cards: dict[int, Card],
    named: dict[str, Commodity],
) -> Match:
    ordered = _ranked(name, [cards[key] for key in (found.keys if found else []) if key in cards])
    choices = [_product(card) for card in ordered]
    codes = [*(classes.keys if classes else []), *(card.commodity for card in ordered)]
    surely = bool(found and found.surely and ordered and _says_all(name, ordered))
    earlier = _earlier(before, cards, named)
    if earlier is not None:
        choices, surely = [earlier, *(one for one in choices if one != earlier)], True
    seen = {one.value for one in choices}
    for code in dict.fromkeys(codes):
        if code in named and f"{CLASS}{code}" not in seen:
            choices.append(_class(named[code]))
    best = found if ordered else classes
    partly = earlier is None and best is not None and best.partly
    return Match(choices[: 2 * MOST], surely=surely, partly=partly)


def _ranked(name: str, cards: list[Card]) -> list[Card]:
    """Those named just so first, then those with a TKDN in force, the highest first."""
    said = {one for [one] in words_of(name)}

    def order(card: Card) -> tuple[bool, bool, bool]:
        return {w for [w] in words_of(card.title)} != said, not card.tkdn, card.warning is not None

    return sorted(cards, key=order)


def _says_all(name: str, cards: list[Card]) -> bool:
    """Whether nothing but the first can be meant: it alone is found, or it alone is named just so."""
    said = [one for [one] in words_of(name)]
    alike = [card for card in cards if sorted(w for [w] in words_of(card.title)) == sorted(said)]
    return len(cards) == 1 or (len(alike) == 1 and alike[0] is cards[0])


def _before(request: PurchaseRequest, names: Sequence[str]) -> dict[str, tuple[int | None, str]]:
    """What the agency's newest line of the same name was that it handed in, by name; one query.

    Its product and class. Drafts count for nothing: they may hold what nobody has looked at yet.
    """
    by_key = {name.casefold(): name for name in names if name}
    rows = (
        RequestLine.objects.filter(request__agency=request.agency_id)
        .exclude(state__in=RequestLine.EDITABLE)
        .annotate(said=Lower("description"))
        .filter(said__in=list(by_key))
        .order_by("-pk")
        .values_list("said", "product_id", "commodity_id")[:MOST_BEFORE]
    )
    found: dict[str, tuple[int | None, str]] = {}
    for said, product, code in rows:
        found.setdefault(by_key[said], (product, code))
    return found


def _earlier(
    before: tuple[int | None, str] | None, cards: dict[int, Card], named: dict[str, Commodity]
) -> Choice | None:
    """What was chosen before, as long as it is still offered."""
    if before is None:
        return None
    product, code = before
    if product:
        return _product(cards[product]) if product in cards else None
    return _class(named[code]) if code in named else None


def _product(card: Card) -> Choice:
    price = card.price if card.amount is None else f"{card.price}/{card.unit}"
    said = [card.title, card.producer, price]
    if card.tkdn:
        said.append(f"TKDN {card.tkdn}")
    return Choice(f"{PRODUCT}{card.pk}", " · ".join(said), card.unit, card.amount, packing_of(card))


def _class(commodity: Commodity) -> Choice:
    label = _("Bukan dari katalog: KBKI %s") % commodity
    return Choice(f"{CLASS}{commodity.pk}", label[:140])
