"""What the register still lacks about a producer, and why it is wanted."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from catalog.models import Producer

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Lack:
    """Something not known yet: what it is, what it is good for, and where to enter it."""

    what: str
    why: str
    url_name: str = "catalog:producer_edit"


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of the wanted facts are known, and those that are not."""

    known: int
    wanted: int
    lacking: tuple[Lack, ...]


def completeness_of(producer: Producer, *, sites: int, products: int) -> Completeness:
    """Compare what is known with what is wanted; `sites` and `products` count those in use."""
    contact = producer.contact_phone or producer.contact_email
    site = Lack(_("Tempat produksi"), _("alamat pabrik ikut diperiksa"), "catalog:site_create")
    checks = (
        (producer.npwp, Lack(_("NPWP"), _("membedakan produsen yang namanya sama"))),
        (
            producer.scale != UNKNOWN,
            Lack(_("Skala usaha"), _("menentukan belanja usaha mikro, kecil, dan koperasi")),
        ),
        (
            producer.scale_evidence,
            Lack(_("Bukti skala usaha dan tanggalnya"), _("diminta pemeriksa")),
        ),
        (producer.kbli_codes, Lack(_("KBLI"), _("dicocokkan dengan sertifikat"))),
        (
            producer.siinas_status != UNKNOWN,
            Lack(_("Pemeriksaan SIINas"), _("menentukan urutan pembelian")),
        ),
        (
            contact,
            Lack(_("Telepon atau surel"), _("mengingatkan sertifikat yang akan berakhir")),
        ),
        (sites, site),
        (products, Lack(_("Produk"), _("tanpa produk tidak tampak di katalog"), "")),
    )
    lacking = tuple(lack for known, lack in checks if not known)
    return Completeness(len(checks) - len(lacking), len(checks), lacking)
