"""Taking one producer up into another of the same region, with everything that is its."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Certificate, Producer, ProducerMerge, Product, ProductionSite
from catalog.register.products.services import update_product
from catalog.shared.writing import OFFICER, in_the_name_of_user, require_role
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, name_of, require_versions, version_of

# For each product both firms have (by id, the one that would move): another type name under which
# it moves, or None when it stays behind, no longer sold.
Resolutions = Mapping[int, str | None]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A product of the merged firm that the survivor has under the same name, brand and type."""

    moving: Product
    kept: Product


def conflicts(survivor: Producer, merged: Producer) -> list[Conflict]:
    """Products both have; each needs a decision before the merge."""
    own = {_key(product): product for product in survivor.products.all()}
    moving = merged.products.order_by("name", "pk")
    return [Conflict(p, own[_key(p)]) for p in moving if _key(p) in own]


def _key(product: Product) -> tuple[str, str, str]:
    return product.name, product.brand, product.type_name


@transaction.atomic
@in_the_name_of_user
def merge_producers(
    *,
    user: User,
    survivor: Producer,
    merged: Producer,
    seen: Seen,
    reason: str,
    resolutions: Resolutions | None = None,
) -> ProducerMerge:
    """Move products, certificates and sites to the survivor; the other stays, inactive, as a record.

    Ids and states stay the same, so requests and frozen judgements keep what they refer to; only a
    product that gets another type goes back to draft, as after any edit. Raises ValidationError for
    firms of different regions, one already merged, an undecided conflict, and without a reason.
    `seen` has the version of both firms and of every product and certificate that moves.
    """
    require_role(user, survivor.region_id, OFFICER)
    require_role(user, merged.region_id, OFFICER)
    if not reason.strip():
        raise ValidationError({"reason": _("Tuliskan alasan penggabungan.")})
    held = {p.pk: p for p in _held(survivor, merged)}
    if len(held) < 2 or survivor.region_id != merged.region_id:
        raise ValidationError(
            _("Hanya dua produsen yang berbeda di daerah yang sama dapat digabung.")
        )
    if any(p.merged_into_id for p in held.values()):
        raise ValidationError(_("Salah satunya sudah digabung. Muat ulang halaman."))
    survivor, merged = held[survivor.pk], held[merged.pk]
    require_versions([survivor, merged], seen)
    _require_seen([*merged.products.order_by("pk"), *merged.certificates.order_by("pk")], seen)
    record = ProducerMerge(survivor=survivor, merged=merged, reason=reason.strip(), by=user)
    _resolve(record, user, resolutions or {})
    _move(record)
    return record


def _held(*producers: Producer) -> list[Producer]:
    pks = [p.pk for p in producers]
    rows = Producer.objects.select_for_update().filter(pk__in=pks).order_by("pk")
    return list(rows)


def _require_seen(records: list[Product | Certificate], seen: Seen) -> None:
    """Refuse when something moves that was not on the page, or stood there otherwise."""
    for record in records:
        if name_of(record) not in seen:
            text = _("“%s” didaftarkan setelah halaman ini dibuka. Periksa, lalu gabungkan lagi.")
            raise ValidationError(text % record)
    require_versions(records, seen)


def _resolve(record: ProducerMerge, user: User, resolutions: Resolutions) -> None:
    """Give the products both have another type, or leave them behind, as was decided."""
    found = conflicts(record.survivor, record.merged)
    open_ones = [str(c.moving) for c in found if c.moving.pk not in resolutions]
    if open_ones:
        message = _("Kedua produsen punya produk yang sama: %s. Putuskan untuk masing-masing.")
        raise ValidationError(message % "; ".join(open_ones[:5]))
    for conflict in found:
        product, other_type = conflict.moving, resolutions[conflict.moving.pk]
        if other_type is None:
            record.archived.append(product.pk)
        elif not other_type.strip():
            raise ValidationError(_("Tulis tipe baru untuk “%s”.") % product)
        else:
            update_product(
                product=product,
                user=user,
                seen=version_of(product),  # checked above, and held since
                type_name=other_type.strip(),
            )
            record.renamed.append(product.pk)
    same = conflicts(record.survivor, record.merged)
    if {c.moving.pk for c in same} - set(record.archived):
        raise ValidationError(_("Tipe baru masih sama dengan produk yang ada. Tulis tipe lain."))
    Product.objects.filter(pk__in=record.archived).update(is_active=False)


def _move(record: ProducerMerge) -> None:
    survivor, merged = record.survivor, record.merged
    products = merged.products.exclude(pk__in=record.archived)
    certificates = _moving_certificates(record)
    record.products = sorted(products.values_list("pk", flat=True))
    record.certificates = [c.pk for c in certificates]
    record.sites = sorted(merged.sites.values_list("pk", flat=True))
    Product.objects.filter(pk__in=record.products).update(producer=survivor)
    Certificate.objects.filter(pk__in=record.certificates).update(producer=survivor)
    _move_sites(survivor, merged)
    Producer.objects.filter(merged_into=merged).update(merged_into=survivor)
    merged.is_active, merged.merged_into = False, survivor
    merged.full_clean()
    merged.save()
    record.full_clean()
    record.save()


def _moving_certificates(record: ProducerMerge) -> list[Certificate]:
    """All but those that name only what stays behind; one that names both cannot be torn apart."""
    moving = []
    for certificate in record.merged.certificates.order_by("pk").prefetch_related("products"):
        named = {product.pk for product in certificate.products.all()}
        staying = named & set(record.archived)
        if staying and staying != named:
            message = _(
                "Sertifikat %(number)s juga memuat produk yang pindah. Beri tipe lain pada produk "
                "gandanya, jangan ditinggal."
            )
            raise ValidationError(message % {"number": certificate.number})
        if not staying:
            moving.append(certificate)
    return moving


def _move_sites(survivor: Producer, merged: Producer) -> None:
    """Sites go along; one whose name the survivor uses already says where it came from."""
    names = set(survivor.sites.values_list("name", flat=True))
    for site in merged.sites.order_by("pk"):
        name = f"{site.name[:100]} ({merged.nib})" if site.name in names else site.name
        ProductionSite.objects.filter(pk=site.pk).update(producer=survivor, name=name)
