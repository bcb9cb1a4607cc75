"""Putting a photo, a document or a permit back on a product that was not verified anyway."""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Product, ProductDocument, ProductPermit, ProductPhoto
from catalog.shared.writing import (
    OFFICER,
    in_the_name_of_user,
    lock_seen,
    require_role,
    save_edited,
)
from p3dn.accounts.models import User
from p3dn.audit.editing.restoring import restore
from p3dn.audit.editing.versions import version_of
from p3dn.ui.undoing import Facts

KIND = "product_part"
Part = ProductPhoto | ProductDocument | ProductPermit
PARTS: dict[str, type[Part]] = {
    one._meta.label: one for one in (ProductPhoto, ProductDocument, ProductPermit)
}


def way_back_for(part: Part) -> Callable[[], Facts | None]:
    """What to remember before the part is removed; asked after, in the same transaction.

    None where the removal took a verdict back: that is given again by a verifier alone.
    """
    label, key, product = part._meta.label, part.pk, part.product
    was_draft = product.is_draft

    def facts() -> Facts | None:
        if not was_draft:
            return None
        return {"part": label, "key": key, "product": product.pk, "seen": version_of(product)}

    return facts


@transaction.atomic
@in_the_name_of_user
def put_back(*, user: User, part: str, key: int, product: int, seen: str) -> str:
    """Put the removed part back. Raises ChangedSince when the product is not what it was after."""
    own = Product.objects.editable_by(user).filter(pk=product).first()
    if own is None:
        raise ValidationError(_("Produk ini tidak dapat Anda ubah lagi."))
    require_role(user, own.region_id, OFFICER)
    held = lock_seen(own, seen)
    restore(PARTS[part], key)
    save_edited(held, user)
    return _("Dipulihkan ke produk.")


def undo_removal(user: User, facts: Facts) -> str:
    """The way back of `KIND`."""
    return put_back(user=user, **facts)
