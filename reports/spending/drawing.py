"""The rows of the list of purchases as markup: drawn in Python, because every figure leads to such a list.

The table around them (headings, total) is a template's.
"""

from collections.abc import Iterable
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from p3dn.ui.markup.addresses import address_form
from p3dn.ui.markup.words import said, unbroken, whole
from p3dn.ui.values.formats import number, percent, rupiah, short_date
from procurement.models import Expense

SPACE = "&nbsp;"


def rows_drawn(rows: Iterable[Expense], *, counted: bool) -> SafeString:
    """A row for each purchase; `counted` where a figure counts a part of its value only (`counted`)."""
    labels = _Labels()
    return mark_safe("".join(_row(row, labels, counted) for row in rows))  # noqa: S308 -- escaped pieces


class _Labels:
    """Words and addresses that stand in each row, looked up once."""

    def __init__(self) -> None:
        self.thing = escape(_("Barang/jasa"))
        self.agency = escape(_("Perangkat daerah"))
        self.supplier = escape(_("Penyedia"))
        self.origin = escape(_("Asal"))
        self.verdict = escape(_("Putusan"))
        self.worth = escape(_("Nilai"))
        self.duty = escape(_("Kewajiban:"))
        self.part = escape(_("dari %(value)s"))
        self.small = {"yes": escape(_("UMKK")), "no": escape(_("bukan UMKK"))}
        self.unknown = escape(_("UMKK belum diketahui"))
        self.delivery = address_form("procurement:realization_detail")
        self.request = address_form("procurement:request_detail")


def _row(row: Expense, labels: _Labels, counted: bool) -> str:
    kind = labels.small.get(row.small_business, labels.unknown)
    return (
        f'<tr><th scope="row">{_document(row, labels)} <span class="sub">{_said(row, "source")}, '
        f"{unbroken(short_date(row.date))}</span></th>\n"
        f'<td class="words" data-label="{labels.thing}"><span>{_thing(row, labels)}'
        f' <span class="sub wide-only">{_code(row)}</span></span></td>\n'
        f'<td class="words" data-label="{labels.agency}">{escape(str(row.agency))}</td>\n'
        f'<td class="words wide-only" data-label="{labels.supplier}"><span>{escape(row.supplier_name)}'
        f' <span class="sub">{kind}</span></span></td>\n'
        f'<td data-label="{labels.origin}"><span>{escape(row.origin_name)}'
        f' <span class="sub">TKDN{SPACE}{percent(row.tkdn)}</span></span></td>\n'
        f'<td data-label="{labels.verdict}"><span>{_verdict(row, labels)}</span></td>\n'
        f'<td class="num" data-label="{labels.worth}">{_worth(row, labels, counted)}</td></tr>\n'
    )


def _said(record: Any, field: str) -> str:
    return escape(str(said(record, field)))


def _document(row: Expense, labels: _Labels) -> str:
    """The paper it comes from: of a delivery here the number of its handover, which leads to it."""
    delivered = row.delivery_line
    if delivered is None:
        return whole(row.document)
    handover = whole(delivered.realization.handover_number)
    return f'<a href="{labels.delivery(delivered.realization_id)}">{handover}</a>'


def _thing(row: Expense, labels: _Labels) -> str:
    """What was bought: the line of the request, which leads to it, else the package of the plan."""
    line = row.request_line
    if line is None:
        return escape(row.package.name) if row.package else ""
    number_of_request = f'<span class="visually-hidden">{escape(str(line.request.number))}</span>'
    return f'<a href="{labels.request(line.request_id)}">{escape(line.description)} {number_of_request}</a>'


def _code(row: Expense) -> str:
    if row.commodity_id:
        return f"KBKI{SPACE}{escape(row.commodity_id)}"
    return f"RUP{SPACE}{escape(row.package.rup_code)}" if row.package else ""


def _verdict(row: Expense, labels: _Labels) -> str:
    judged = row.assessment
    told = _said(judged, "verdict")
    if judged is not None and judged.complies and row.duty == "met":
        return told
    return f'{told} <span class="sub wide-only">{labels.duty} {_said(row, "duty")}</span>'


def _worth(row: Expense, labels: _Labels, counted: bool) -> str:
    value = rupiah(row.value)
    if counted and (part := row.counted) != row.value:  # type: ignore[attr-defined]  # an annotation
        whole_value = labels.part % {"value": value}
        return f'<span>{rupiah(part)} <span class="sub">{whole_value}</span></span>'
    delivered = row.delivery_line
    if delivered is None:
        return value
    unit = escape(row.request_line.unit) if row.request_line else ""
    each = rupiah(delivered.unit_price)
    many = f"{number(delivered.quantity)} {unit} × {each}"
    return f'{value} <span class="sub text-wrap wide-only">{many}</span>'
