"""Keeping a view of a list, and forgetting it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from p3dn.accounts.models import KeptView, User
from p3dn.ui.undoing import Facts

MOST = 20  # kept by one person for one list: more is a list of its own


@transaction.atomic
def keep_view(*, user: User, address: str, name: str) -> KeptView:
    """Keep the address under the name; the same under the same name again is kept once.

    Raises ValidationError for a name in use for something else, and beyond `MOST`.
    """
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    path, _mark, query = address.partition("?")
    own = KeptView.objects.visible_to(user).at(path)
    same = own.filter(query=query, name__iexact=name.strip()).first()
    if same is not None:
        return same
    if own.count() >= MOST:
        raise ValidationError(
            _(
                "Paling banyak %(most)d tampilan tersimpan untuk satu daftar. Hapus yang lama dahulu."
            )
            % {"most": MOST}
        )
    view = KeptView(person=user, path=path, query=query, name=name.strip())
    view.full_clean()
    view.save()
    return view


UNDO = "kept_view"


def facts_of(view: KeptView) -> Facts:
    """What it takes to keep a forgotten view again."""
    return {"address": view.address, "name": view.name}


def keep_again(user: User, facts: Facts) -> str:
    """The way back of `UNDO`. Raises as `keep_view` does: the name may be another's by now."""
    path, _mark, query = str(facts["address"]).partition("?")
    if KeptView.objects.visible_to(user).at(path).filter(query=query, name=facts["name"]).exists():
        raise ValidationError(_("Tampilan itu sudah ada lagi."))
    view = keep_view(user=user, address=facts["address"], name=facts["name"])
    return _("Tampilan “%(name)s” dipulihkan.") % {"name": view.name}


def forget_view(*, view: KeptView) -> None:
    """Delete it: a way back to a list, nothing that an auditor asks for."""
    view.delete()
