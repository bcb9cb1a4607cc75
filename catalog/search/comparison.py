"""Up to four products side by side, at an address that can be passed on."""

from dataclasses import dataclass
from decimal import Decimal

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import Product
from catalog.models.register.product import ProductQuerySet
from catalog.offers.candidates import in_kind
from catalog.offers.certification import Certification, certification_on
from catalog.offers.reads import for_comparison, with_certificates
from catalog.shared import bands
from catalog.shared.words import STANDINGS
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.values import formats
from p3dn.ui.values.bounds import wholes

MOST = 4
OFFERED = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One property of all products; `differs` marks those worth looking at."""

    label: str
    values: list[str]

    @property
    def differs(self) -> bool:
        """True when the products do not all say the same."""
        return len(set(self.values)) > 1


@requires()
def product_compare(request: AuthenticatedRequest) -> HttpResponse:
    """`?produk=1&produk=2`: unknown or hidden products are left out, the fifth one too."""
    wanted = wholes(request.GET.getlist("produk"))
    visible = Product.objects.visible_to(request.user)
    found = for_comparison(visible).in_bulk(wanted[:MOST])
    products = [found[pk] for pk in wanted[:MOST] if pk in found]
    today = timezone.localdate()
    certified = [(product, certification_on(product, today)) for product in products]
    context = {
        "products": products,
        "rows": rows_of(certified),
        "too_many": len(wanted) > MOST,
        "most": MOST,
        "others": comparable_products(with_certificates(visible), products)
        if 0 < len(products) < MOST
        else [],
    }
    return render(request, "catalog/search/product_compare.html", context)


def comparable_products(visible: ProductQuerySet, products: list[Product]) -> list[Product]:
    """Published products of the same kind that could stand beside these."""
    kind = in_kind([product.commodity_id for product in products])
    chosen = [product.pk for product in products]
    rows = visible.filter(kind, state=Product.State.VERIFIED, is_active=True)
    return list(rows.exclude(pk__in=chosen).order_by("name", "pk")[:OFFERED])


def rows_of(certified: list[tuple[Product, Certification]]) -> list[Row]:
    """What is compared, in the order a buyer asks."""
    if not certified:
        return []
    columns = [_facts(product, certification) for product, certification in certified]
    products = [product for product, _certification in certified]
    values = [{row.attribute.name: row.shown for row in p.attributes.all()} for p in products]
    for name in _attributes(products):  # two regions may each have named one of that name
        for column, known in zip(columns, values, strict=True):
            column[name] = known.get(name, _("belum diketahui"))
    return [Row(label, [column[label] for column in columns]) for label in columns[0]]


def _attributes(products: list[Product]) -> list[str]:
    """Names of the attributes that any of the products has."""
    rows = [row.attribute for product in products for row in product.attributes.all()]
    return list(dict.fromkeys(one.name for one in sorted(rows, key=lambda one: one.pk)))


def _facts(product: Product, certification: Certification) -> dict[str, str]:
    unknown = _("belum diketahui")

    def percent(value: Decimal | None) -> str:
        return "–" if value is None else formats.percent(value)

    band = bands.band_of(certification.tkdn)
    capacity = product.monthly_capacity
    return {
        _("Harga satuan, sebelum PPN"): unknown if product.price is None else formats.rupiah(product.price),
        _("Satuan"): product.unit,
        _("TKDN"): percent(certification.tkdn),
        _("BMP"): percent(certification.bmp),
        _("TKDN + BMP"): percent(certification.tkdn_bmp),
        _("Golongan TKDN"): bands.band_label(band),
        _("Sertifikat"): str(STANDINGS[certification.standing]),
        _("Berlaku sampai"): formats.short_date(certification.certificate.tkdn_valid_until)
        if certification.tkdn is not None and certification.certificate else "–",
        _("Kapasitas per bulan"): unknown if capacity is None else formats.number(capacity),
        _("Waktu kirim"): unknown if product.lead_time_days is None
        else ngettext("%s hari", "%s hari", product.lead_time_days) % product.lead_time_days,
        _("Produsen"): product.producer.name,
        _("Tempat produksi"): product.producer.location.name,
        _("Skala usaha"): str(product.producer.get_scale_display()),
        _("Merek"): product.brand or "–",
        _("Tipe"): product.type_name or "–",
        _("Izin"): "\n".join(map(str, product.permits.all())) or "–",
        _("Spesifikasi"): product.specification or "–",
    }  # fmt: skip
