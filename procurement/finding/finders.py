"""What agencies plan, ask for and receive: by number, by words, and by words spelled nearly so."""

from collections.abc import Callable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.search.words.mending import spellings
from p3dn.ui.finding.asked import Asked
from p3dn.ui.finding.registry import Finder, Hit
from p3dn.ui.finding.rows import found
from p3dn.ui.lists.parameters import asked as named
from p3dn.ui.values.formats import number, rupiah, short_date
from procurement.models import Exemption, Package, PurchaseRequest, Realization, RequestLine
from procurement.shared.pages.tones import EXEMPTION_TONES, REQUEST_TONES


def requests(user: Any, asked: Asked) -> list[Hit]:
    """By number and title."""
    rows = PurchaseRequest.objects.visible_to(user).select_related("agency")
    few, exact = found(rows, asked, numbers=("number",), words=("title",), mend=spellings)
    return [_request(one, exact=exact) for one in few]


def _request(one: PurchaseRequest, *, exact: bool) -> Hit:
    state = PurchaseRequest.State(one.state)
    return Hit(
        label=one.title,
        url=reverse("procurement:request_detail", args=[one.pk]),
        sub=f"{one.number} · {one.agency.name}",
        state=state.label,
        tone=REQUEST_TONES[state],
        exact=exact,
    )


def lines(user: Any, asked: Asked) -> list[Hit]:
    """By what is bought; they lead to their place in the request."""
    rows = RequestLine.objects.visible_to(user).select_related("request__agency")
    few, _exact = found(rows, asked, words=("description",), mend=spellings)
    return [
        Hit(
            label=one.description,
            url=f"{reverse('procurement:request_detail', args=[one.request_id])}#baris-{one.position}",
            sub=f"{number(one.quantity)} {one.unit} · {one.request.number} · {one.request.agency.name}",
        )
        for one in few
    ]


def packages(user: Any, asked: Asked) -> list[Hit]:
    """By RUP code and name."""
    rows = Package.objects.visible_to(user).select_related("agency")
    few, exact = found(rows, asked, numbers=("rup_code",), words=("name",), mend=spellings)
    return [
        Hit(
            label=one.name,
            url=reverse("procurement:package_detail", args=[one.pk]),
            sub=f"RUP {one.rup_code} · {one.fiscal_year} · {rupiah(one.ceiling)} · {one.agency.name}",
            state="" if one.is_active else _("Tidak aktif"),
            exact=exact,
        )
        for one in few
    ]


def exemptions(user: Any, asked: Asked) -> list[Hit]:
    """By the number of the decision or the letter, and by what is to be bought."""
    today = timezone.localdate()
    rows = (
        Exemption.objects.visible_to(user)
        .select_related("line__request__agency", "decided_by")
        .prefetch_related("files")
    )
    few, exact = found(
        rows,
        asked,
        numbers=("decision_number", "letter_number"),
        words=("line__description",),
        mend=spellings,
    )
    return [
        Hit(
            label=f"{one.get_kind_display()}: {one.line.description}",
            url=reverse("procurement:exemption_detail", args=[one.pk]),
            sub=" · ".join(
                filter(None, (one.decision_number, one.line.request.number, one.line.request.agency.name))
            ),
            state=str((stands := one.stands_on(today)).label),
            tone=EXEMPTION_TONES[stands],
            exact=exact,
        )
        for one in few
    ]  # fmt: skip


def deliveries(user: Any, asked: Asked) -> list[Hit]:
    """By the numbers of contract and handover, and by supplier."""
    rows = Realization.objects.visible_to(user).select_related("agency")
    few, exact = found(
        rows, asked, numbers=("contract_number", "handover_number"), words=("supplier_name",)
    )
    return [
        Hit(
            label=f"{one.handover_number} · {one.supplier_name}",
            url=reverse("procurement:realization_detail", args=[one.pk]),
            sub=f"{one.contract_number} · {short_date(one.handover_date)} · {one.agency.name}",
            state=_("Dibatalkan") if one.is_cancelled else "",
            exact=exact,
        )
        for one in few
    ]


def _list(page: str, field: str = "q") -> Callable[[Any, Asked], str]:
    return lambda user, asked: reverse(page, query=named(**{field: asked.text}))


FINDERS = (
    Finder(
        pgettext_lazy("daftar", "Permintaan"), requests, _list("procurement:request_list"), order=10
    ),
    Finder(_("Barang dalam permintaan"), lines, _list("procurement:request_list"), order=15),
    Finder(_("Paket rencana"), packages, _list("procurement:package_list"), order=20),
    Finder(
        pgettext_lazy("daftar", "Pengecualian"),
        exemptions,
        _list("procurement:exemption_list"),
        order=60,
    ),
    Finder(
        pgettext_lazy("daftar", "Serah terima"),
        deliveries,
        _list("procurement:realization_list", "words"),
        order=70,
    ),
)
