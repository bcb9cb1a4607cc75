"""The KBKI class that somebody typed: found, or refused with the nearest ones."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Commodity
from p3dn.ui.values.bounds import is_kbki

FINEST_NEEDED = 5


def resolve_commodity(code: str) -> Commodity:
    """The KBKI class with this code; an unknown or too wide code is refused with a suggestion."""
    code = code.strip()
    known = Commodity.objects.filter(pk=code).first()
    if known is None:
        raise ValidationError(_why_unknown(code))
    refuse_wide_commodity(known)
    return known


def _why_unknown(code: str) -> str:
    if any(letter.isalpha() for letter in code):
        return _(
            "“%(typed)s” bukan kode KBKI. Cari komoditasnya dengan kata, lalu pilih dari daftarnya."
        ) % {"typed": code}
    nearest = _nearest(code)
    if nearest is None:
        return _(
            "Kode KBKI %(code)s tidak dikenal. Cari komoditas dengan kata, misalnya “kursi”."
        ) % {"code": code or "-"}
    said = _("Kode KBKI %(code)s tidak ada pada daftar. Yang terdekat: %(nearest)s.") % {
        "code": code,
        "nearest": nearest,
    }
    if len(nearest.kbki_code) >= FINEST_NEEDED:
        return said
    finer = _("Itu terlalu luas; di bawahnya ada: %(finer)s.")
    return f"{said} {finer % {'finer': _listed(_finer(nearest))}}"


def suggested_commodities(code: str) -> list[Commodity]:
    """Classes a product may have instead of an unknown or too wide code; none for nonsense.

    The nearest class above, or the first ones below it where that is too wide itself.
    """
    code = code.strip()
    nearest = Commodity.objects.filter(pk=code).first() or _nearest(code)
    if nearest is None:
        return []
    return [nearest] if len(nearest.kbki_code) >= FINEST_NEEDED else _finer(nearest)


def refuse_wide_commodity(commodity: Commodity) -> None:
    """A product needs a class of at least five digits; wider ones are refused with finer ones."""
    if len(commodity.kbki_code) >= FINEST_NEEDED:
        return
    raise ValidationError(
        _("%(commodity)s terlalu luas. Pilih kode dengan sedikitnya 5 angka, misalnya: %(finer)s.")
        % {"commodity": commodity, "finer": _listed(_finer(commodity))}
    )


def _finer(commodity: Commodity) -> list[Commodity]:
    """The first classes below it that a product may have."""
    return list(Commodity.objects.below(commodity.kbki_code).filter(digits=FINEST_NEEDED)[:3])


def _listed(commodities: list[Commodity]) -> str:
    return "; ".join(map(str, commodities)) or "-"


def _nearest(code: str) -> Commodity | None:
    """The nearest class above an unknown code."""
    shorter = [code[:length] for length in range(1, len(code))] if is_kbki(code) else []
    return Commodity.objects.filter(pk__in=shorter).order_by("-digits").first()
