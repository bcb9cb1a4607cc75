"""What a certificate may state; each refusal names the field and the remedy."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from catalog.models import Certificate, Product
from p3dn.accounts.models import User
from p3dn.regulation import Subject

HUNDRED = Decimal(100)
Problems = dict[str, list[str]]
Errors = dict[str, list[str | ValidationError]]


def check_certificate(certificate: Certificate, products: list[Product], user: User) -> None:
    """Raise one `ValidationError` with everything that is wrong, by field."""
    problems = problems_of(certificate, products)
    errors: Errors = {field: [*messages] for field, messages in problems.items()}
    _check_number(certificate, user, errors)
    if errors:
        raise ValidationError(errors)


def problems_of(certificate: Certificate, products: list[Product]) -> Problems:
    """What is wrong with the statement itself, by field; asks the database nothing."""
    errors: Problems = {}
    for rule in (_check_values, _check_dates, _check_kind):
        rule(certificate, errors)
    _check_products(certificate, products, errors)
    return errors


def _add(errors: Problems, field: str, message: str) -> None:
    errors.setdefault(field, []).append(message)


def _check_values(certificate: Certificate, errors: Problems) -> None:
    """Percentages out of range, with a guess at a lost decimal comma."""
    for field, label in (("tkdn", "TKDN"), ("bmp", "BMP")):
        value = getattr(certificate, field)
        if value is not None and not 0 <= value <= HUNDRED:
            _add(errors, field, _impossible(label, value))


def _impossible(label: str, value: Decimal) -> str:
    text = _("%(label)s %(value)s %% tidak mungkin: isi angka 0 sampai 100.") % {
        "label": label,
        "value": number_format(value.normalize()),
    }
    if HUNDRED < value < HUNDRED**2 and value == value.to_integral_value():
        guess = number_format(value / HUNDRED, 2)
        text += " " + _("Koma desimal mungkin hilang; maksudnya %(guess)s?") % {"guess": guess}
    return text


def _check_dates(certificate: Certificate, errors: Problems) -> None:
    issued: date | None = certificate.issued_on
    if issued is None:
        return
    if issued > timezone.localdate():
        _add(errors, "issued_on", _("Tanggal terbit tidak boleh di masa depan."))
    for field, label in (("tkdn_valid_until", "TKDN"), ("bmp_valid_until", "BMP")):
        until: date | None = getattr(certificate, field)
        if until is not None and until < issued:
            _add(
                errors,
                field,
                _("Masa berlaku %(label)s berakhir sebelum tanggal terbit. Periksa kedua tanggal.")
                % {"label": label},
            )
    if certificate.bmp is not None and certificate.bmp_valid_until is None:
        _add(
            errors,
            "bmp_valid_until",
            _("Isi tanggal berlaku BMP seperti tertulis pada sertifikat, atau kosongkan BMP."),
        )


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


def _check_kind(certificate: Certificate, errors: Problems) -> None:
    if certificate.maker_name.strip() and certificate.bmp is not None:
        text = _("Barang maklon tidak mendapat BMP (Permenperin 35/2025 Pasal 23). Kosongkan BMP.")
        _add(errors, "bmp", text)
    if certificate.kind != Certificate.Kind.PROJECT:
        certificate.project_ref = ""
        return
    if not certificate.project_ref.strip():
        _add(errors, "project_ref", _("Isi kode RUP: surat ini hanya berlaku untuk satu proyek."))
    if certificate.bmp is not None:
        _add(errors, "bmp", _("Surat keterangan proyek tidak memuat BMP. Kosongkan BMP."))


def _check_products(certificate: Certificate, products: list[Product], errors: Problems) -> None:
    if not products:
        _add(errors, "products", _("Pilih sedikitnya satu produk yang disebut pada sertifikat."))
    strangers = [str(p) for p in products if p.producer_id != certificate.producer_id]
    if strangers:
        _add(
            errors,
            "products",
            _("Bukan produk %(producer)s: %(products)s. Hapus dari daftar.")
            % {"producer": certificate.producer, "products": ", ".join(strangers)},
        )
    services = [str(p) for p in products if p.subject == Subject.SERVICE.value]
    if services and certificate.bmp is not None:
        _add(
            errors,
            "bmp",
            _("Jasa tidak mendapat BMP: %(products)s. Kosongkan BMP.")
            % {"products": ", ".join(services)},
        )
