"""Differences between approval and handover in words."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.regulation import Standing
from p3dn.regulation.judging.afterwards.proof import Deviation
from p3dn.ui.values.formats import long_date, number, percent, rupiah, unknown
from procurement.models.requests.assessment import VERDICTS

Finding = dict[str, str]


def in_words(findings: Iterable[Finding]) -> list[str]:
    """One sentence for each finding of a delivered line."""
    return [
        SENTENCES[Deviation(finding["code"])](finding["was"], finding["now"])
        for finding in findings
    ]


def _verdict(was: str, now: str) -> str:
    names = dict(VERDICTS)
    return _("Putusan saat persetujuan: %(was)s; pada tanggal kontrak: %(now)s.") % {
        "was": names[was],
        "now": names[now],
    }


def _tkdn(was: str, now: str) -> str:
    return _("Nilai TKDN saat persetujuan: %(was)s; pada tanggal kontrak: %(now)s.") % {
        "was": percent(Decimal(was)) if was else unknown(),
        "now": percent(Decimal(now)) if now else unknown(),
    }


def _certificate(was: str, now: str) -> str:
    return _("Sertifikat saat persetujuan: %(was)s; pada tanggal kontrak: %(now)s.") % {
        "was": was or _("tidak ada"),
        "now": now or _("tidak ada"),
    }


def _standing(was: str, now: str) -> str:
    return _("Status sertifikat saat persetujuan: %(was)s; pada tanggal kontrak: %(now)s.") % {
        "was": standing_name(was),
        "now": standing_name(now),
    }


def _lapsed(was: str, now: str) -> str:
    return _(
        "Sertifikat %(number)s berlaku pada tanggal kontrak, tetapi %(standing)s pada tanggal"
        " serah terima."
    ) % {"number": was, "standing": standing_name(now)}


def _early(was: str, now: str) -> str:
    return _("Kontrak tanggal %(now)s mendahului persetujuan tanggal %(was)s.") % {
        "was": long_date(date.fromisoformat(was)),
        "now": long_date(date.fromisoformat(now)),
    }


def _unmet(was: str, now: str) -> str:
    return _("Syarat “%(was)s” tidak terpenuhi saat diperiksa: %(now)s.") % {
        "was": was,
        "now": now.rstrip("."),
    }


def _shortfall(was: str, now: str) -> str:
    return _("TKDN tercapai %(now)s, kurang dari yang ditawarkan, %(was)s.") % {
        "was": percent(Decimal(was)),
        "now": percent(Decimal(now)),
    }


def _model(was: str, now: str) -> str:
    return _("Produk saat persetujuan: %(was)s; sekarang: %(now)s.") % {"was": was, "now": now}


def _maker(was: str, now: str) -> str:
    return _("Produsen saat persetujuan: %(was)s; sekarang: %(now)s.") % {"was": was, "now": now}


def _price(was: str, now: str) -> str:
    return _("Harga di katalog saat persetujuan: %(was)s; sekarang: %(now)s.") % {
        "was": rupiah(Decimal(was)) if was else unknown(),
        "now": rupiah(Decimal(now)) if now else unknown(),
    }


def _capacity(was: str, now: str) -> str:
    return _("Sisa kapasitas produsen tinggal %(now)s, kurang dari yang dipesan.") % {
        "now": number(Decimal(now)) if now else unknown()
    }


SENTENCES = {
    Deviation.VERDICT: _verdict,
    Deviation.TKDN: _tkdn,
    Deviation.CERTIFICATE: _certificate,
    Deviation.STANDING: _standing,
    Deviation.LAPSED: _lapsed,
    Deviation.EARLY: _early,
    Deviation.UNMET: _unmet,
    Deviation.SHORTFALL: _shortfall,
    Deviation.MODEL: _model,
    Deviation.MAKER: _maker,
    Deviation.PRICE: _price,
    Deviation.CAPACITY: _capacity,
}


def standing_name(standing: str) -> str:
    """A certificate's standing in a sentence."""
    names = {
        Standing.VALID: _("berlaku"),
        Standing.SUSPENDED: _("dibekukan"),
        Standing.REVOKED: _("dicabut"),
        Standing.EXPIRED: _("kedaluwarsa"),
        Standing.SUPERSEDED: _("digantikan"),
        Standing.UNVERIFIED: _("belum diverifikasi"),
        Standing.NONE: _("tanpa sertifikat"),
    }
    return names[Standing(standing)]
