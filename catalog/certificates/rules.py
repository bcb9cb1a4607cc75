"""What a certificate may state: the law's refusals in words, and the one number of each certificate."""

from collections.abc import Mapping
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import Certificate, Product
from p3dn.accounts.models import User
from p3dn.regulation import Subject
from p3dn.regulation.certificates.statement import (
    HUNDRED,
    Named,
    Refusal,
    Refused,
    Stated,
    Statement,
    refusals,
)

Problems = dict[str, list[str]]
Errors = dict[str, list[str | ValidationError]]

LABELS = {
    Stated.TKDN: "TKDN",
    Stated.BMP: "BMP",
    Stated.TKDN_VALID_UNTIL: "TKDN",
    Stated.BMP_VALID_UNTIL: "BMP",
}
WORDS = {
    Refused.NO_PERCENTAGE: gettext_lazy(
        "%(label)s %(value)s%% tidak mungkin: isi angka 0 sampai 100."
    ),
    Refused.ISSUED_LATER: gettext_lazy("Tanggal terbit tidak boleh di masa depan."),
    Refused.ASSESSED_LATER: gettext_lazy("Tahun penilaian tidak boleh sesudah tahun terbit."),
    Refused.ENDS_BEFORE_ISSUE: gettext_lazy(
        "Masa berlaku %(label)s berakhir sebelum tanggal terbit. Periksa kedua tanggal."
    ),
    Refused.BMP_WITHOUT_END: gettext_lazy(
        "Isi tanggal berlaku BMP seperti tertulis pada sertifikat, atau kosongkan BMP."
    ),
    Refused.BMP_OF_ANOTHERS_FACTORY: gettext_lazy(
        "Barang maklon tidak mendapat BMP (%(article)s). Kosongkan BMP."
    ),
    Refused.BMP_OF_PROJECT: gettext_lazy(
        "Surat keterangan proyek tidak memuat BMP. Kosongkan BMP."
    ),
    Refused.BMP_OF_SERVICE: gettext_lazy("Jasa tidak mendapat BMP: %(things)s. Kosongkan BMP."),
    Refused.PROJECT_UNNAMED: gettext_lazy(
        "Isi kode RUP: surat ini hanya berlaku untuk satu proyek."
    ),
    Refused.NOTHING_NAMED: gettext_lazy(
        "Pilih sedikitnya satu produk yang disebut pada sertifikat."
    ),
    Refused.ANOTHERS_PRODUCT: gettext_lazy(
        "Bukan produk %(producer)s: %(things)s. Hapus dari daftar."
    ),
}


def check_certificate(certificate: Certificate, products: list[Product], user: User) -> None:
    """Raise one `ValidationError` with everything that is wrong, by field."""
    problems = problems_of(certificate, products)
    errors: Errors = {field: [*messages] for field, messages in problems.items()}
    _check_number(certificate, user, errors)
    if errors:
        raise ValidationError(errors)


def problems_of(certificate: Certificate, products: list[Product]) -> Problems:
    """What is wrong with the statement itself, by field; asks the database nothing.

    Only a statement for one project keeps a RUP code.
    """
    if certificate.kind != Certificate.Kind.PROJECT:
        certificate.project_ref = ""
    products_by_ref = {str(place): product for place, product in enumerate(products)}
    errors: Problems = {}
    for refusal in refusals(_statement(certificate, products_by_ref), timezone.localdate()):
        _add(errors, refusal.field.value, _in_words(refusal, certificate, products_by_ref))
    return errors


def _statement(certificate: Certificate, products: Mapping[str, Product]) -> Statement:
    return Statement(
        tkdn=certificate.tkdn,
        bmp=certificate.bmp,
        issued_on=certificate.issued_on,
        assessed_in=certificate.assessed_in,
        tkdn_valid_until=certificate.tkdn_valid_until,
        bmp_valid_until=certificate.bmp_valid_until,
        maker=certificate.maker_name.strip(),
        for_project=certificate.kind == Certificate.Kind.PROJECT,
        project=certificate.project_ref.strip(),
        things=tuple(
            Named(ref, Subject(product.subject), product.producer_id == certificate.producer_id)
            for ref, product in products.items()
        ),
    )


def _in_words(refusal: Refusal, certificate: Certificate, products: Mapping[str, Product]) -> str:
    """The refusal with its remedy, and with the value that was probably meant."""
    value = refusal.value
    sentence = str(WORDS[refusal.code]) % {
        "label": LABELS.get(refusal.field, ""),
        "value": "" if value is None else number_format(value.normalize()),
        "article": refusal.citation or "",
        "producer": certificate.producer if refusal.code is Refused.ANOTHERS_PRODUCT else "",
        "things": ", ".join(str(products[ref]) for ref in refusal.things),
    }
    guess = None if value is None else _meant(value)
    if guess is None:
        return sentence
    question = _("Koma desimal mungkin hilang; maksudnya %(guess)s?")
    return f"{sentence} {question % {'guess': number_format(guess, 2)}}"


def _meant(value: Decimal) -> Decimal | None:
    """The percentage that was probably meant by an impossible one that lost its decimal comma."""
    whole = value == value.to_integral_value()
    return value / HUNDRED if whole and HUNDRED < value < HUNDRED**2 else None


def _add(errors: Problems, field: str, message: str) -> None:
    errors.setdefault(field, []).append(message)


def _check_number(certificate: Certificate, user: User, errors: Errors) -> None:
    """One number, one certificate; refused ones do not count.

    Of one the person may not read only the region is told.
    """
    if not certificate.number_key:
        errors["number"] = [_("Isi nomor sertifikat.")]
        return
    other = (
        Certificate.objects.filter(number_key=certificate.number_key)
        .exclude(state=Certificate.State.REFUSED)
        .exclude(pk=certificate.pk)
        .select_related("producer", "region")
        .first()
    )
    if other is None:
        return
    params = {"number": other.number, "name": other.producer.name, "nib": other.producer.nib}
    if other.producer_id == certificate.producer_id:
        text = _(
            "Nomor %(number)s sudah terdaftar untuk produsen ini. "
            "Buka sertifikat itu dan tambahkan produknya di sana."
        )
    elif not Certificate.objects.visible_to(user).filter(pk=other.pk).exists():
        text = _(
            "Nomor ini sudah dicatat di %(region)s dan belum terbit. Periksa nomor pada berkas; "
            "bila berkas ini yang benar, hubungi dinas di sana."
        )
        params = {"region": other.region.name}
    else:
        text = _(
            "Nomor %(number)s sudah terdaftar atas nama %(name)s (NIB %(nib)s). Satu nomor hanya "
            "milik satu produsen: periksa nomor pada berkas; bila berkas ini yang benar, minta "
            "verifikator mengembalikan data yang salah."
        )
    errors["number"] = [ValidationError(text, code="duplicate_number", params=params)]
