"""Products, producers and certificates in the search over everything."""

from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.models import Certificate, Producer, Product
from catalog.models.register.product import ProductQuerySet
from catalog.shared.numbers import number_key
from catalog.shared.words import PHASE_TONES, PHASES
from p3dn.accounts.access.rows import CATALOGUE, access_of
from p3dn.ui.finding.asked import DIGITS, Asked
from p3dn.ui.finding.registry import Finder, Hit
from p3dn.ui.finding.rows import MOST

from .cards import Card, cards_of
from .matches import matches_of
from .words.records import search_producers

NIB_DIGITS = 13
CERTIFICATE = ("pk", "number", "number_key", "producer__name", "phase")
FIRMS = 20  # whose certificates are looked for


def products(user: Any, asked: Asked) -> list[Hit]:
    """What is on offer; for who keeps a catalogue what is not yet, too."""
    own = access_of(user).region_ids(CATALOGUE)
    seen = Product.objects.visible_to(user)
    hits = _cards(seen.published(), asked)
    if own and len(hits) <= MOST:
        hits += _cards(seen.filter(region_id__in=own, is_published=False), asked)
    return hits[: MOST + 1]


def _cards(rows: ProductQuerySet, asked: Asked) -> list[Hit]:
    keys = matches_of(rows, asked.text, most=MOST + 1).find(MOST + 1)
    return [_product(card) for card in cards_of(rows, keys, timezone.localdate())]


def _product(card: Card) -> Hit:
    badge = card.state or card.warning
    return Hit(
        label=card.title,
        url=card.address,
        sub=f"{card.producer} · {card.price}",
        state=badge.label if badge else "",
        tone=badge.tone if badge else "secondary",
    )


def producers(user: Any, asked: Asked) -> list[Hit]:
    """By name and NIB, of firms taken up into another too."""
    seen = Producer.objects.visible_to(user).select_related("location")
    rows = search_producers(seen, asked.text)
    likest = rows.annotate(likeness=TrigramWordSimilarity(asked.text, "name"))
    digits = "".join(c for c in asked.text if c in DIGITS)
    return [
        Hit(
            label=one.name,
            url=reverse("catalog:producer_detail", args=[one.pk]),
            sub=f"NIB {one.nib} · {one.location.name}",
            state="" if one.is_active else _("Tidak aktif"),
            exact=len(digits) == NIB_DIGITS and one.nib == digits,
        )
        for one in likest.order_by("-likeness", "pk")[: MOST + 1]
    ]


def certificates(user: Any, asked: Asked) -> list[Hit]:
    """By the beginning of the number, however it is punctuated, or by the producer."""
    seen = Certificate.objects.visible_to(user)
    key = number_key(asked.text)
    rows = seen.filter(number_key__startswith=key) if asked.may_be_number else seen.none()
    keys = list(rows.order_by("number_key", "pk").values_list("pk", flat=True)[: MOST + 1])
    if not keys and not asked.may_be_number:
        firms = search_producers(Producer.objects.visible_to(user), asked.text)
        some = list(firms.order_by("pk").values_list("pk", flat=True)[:FIRMS])
        newest = seen.filter(producer__in=some).order_by("-issued_on", "-pk")
        keys = list(newest.values_list("pk", flat=True)[: MOST + 1])
    phased = seen.filter(pk__in=keys).with_phase(timezone.localdate())
    shown = {row[0]: row for row in phased.values_list(*CERTIFICATE)}
    return [_certificate(*shown[pk], exact=shown[pk][2] == key) for pk in keys if pk in shown]


def _certificate(pk: int, number: str, _key: str, producer: str, phase: str, *, exact: bool) -> Hit:
    return Hit(
        label=number,
        url=reverse("catalog:certificate_detail", args=[pk]),
        sub=producer,
        state=PHASES[phase],
        tone=PHASE_TONES[phase],
        exact=exact,
    )


def list_of(page: str) -> Any:
    """The address of a list that searches for what was typed."""
    return lambda user, asked: reverse(page, query={"q": asked.text})


FINDERS = (
    Finder(pgettext_lazy("daftar", "Produk"), products, list_of("catalog:product_list"), order=30),
    Finder(
        pgettext_lazy("daftar", "Produsen"), producers, list_of("catalog:producer_list"), order=40
    ),
    Finder(
        pgettext_lazy("daftar", "Sertifikat"),
        certificates,
        list_of("catalog:certificate_list"),
        order=50,
    ),
)
