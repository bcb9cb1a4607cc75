"""Certificates from a spreadsheet, by number; a certificate for several products takes several rows."""

from typing import Any, ClassVar

from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from catalog.models import Certificate, CertificateProduct, Producer, Product
from catalog.search import number_key
from catalog.services.certificate_rules import problems_of
from p3dn.jobs.bulk import copy_new
from p3dn.jobs.importer import BATCH, Findings, ImportColumn
from p3dn.ui.parsing import parse_date, parse_percent

from .common import VerifiableImporter, text, word_of
from .producers import digits
from .products import owner


class CertificateImporter(VerifiableImporter):
    """Certificates of producers already registered. The scanned file is added on the page later."""

    kind = "certificates"
    label = _("Sertifikat TKDN")
    description = _(
        "Sertifikat dari produsen dan produk yang sudah terdaftar. Sertifikat untuk beberapa produk "
        "ditulis beberapa baris dengan nomor yang sama."
    )
    model = Certificate
    business_key = "number_key"
    fields = (
        "kind", "scheme", "project_ref", "tkdn", "bmp", "issued_on", "tkdn_valid_until",
        "bmp_valid_until",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("number", _("Nomor sertifikat"), ("nomor_sertifikat", "nomor"), parse=text,
                     required=True, example="001/SKT/2026"),
        ImportColumn("nib", _("NIB produsen"), ("nib", "nib_produsen"), parse=digits, required=True,
                     example="9120001234567"),
        ImportColumn("product", _("Nama produk"), ("nama_produk", "produk"), parse=text,
                     required=True, example="Kursi kerja"),
        ImportColumn("brand", _("Merek"), ("merek", "merk"), parse=text),
        ImportColumn("type_name", _("Tipe"), ("tipe", "type"), parse=text),
        ImportColumn("kind", _("Jenis"), ("jenis",), parse=word_of(Certificate.Kind.choices),
                     choices=tuple(Certificate.Kind.labels)),
        ImportColumn("scheme", _("Dasar aturan"), ("dasar_aturan", "aturan"), required=True,
                     parse=word_of(Certificate.Scheme.choices),
                     choices=tuple(Certificate.Scheme.values), example="35/2025"),
        ImportColumn("project_ref", _("Kode RUP proyek"), ("kode_rup",), parse=text),
        ImportColumn("tkdn", _("TKDN"), ("tkdn", "nilai_tkdn"), parse=parse_percent, required=True,
                     remedy=_("Tulis persentase seperti 27,28."), example="41,20"),
        ImportColumn("bmp", _("BMP"), ("bmp", "nilai_bmp"), parse=parse_percent),
        ImportColumn("issued_on", _("Tanggal terbit"), ("tanggal_terbit",), parse=parse_date,
                     required=True, example="15-01-2026"),
        ImportColumn("tkdn_valid_until", _("TKDN berlaku sampai"), ("tkdn_berlaku_sampai", "berlaku_sampai"),
                     parse=parse_date, required=True, example="15-01-2031"),
        ImportColumn("bmp_valid_until", _("BMP berlaku sampai"), ("bmp_berlaku_sampai",), parse=parse_date),
    )  # fmt: skip

    def prepare(self, rows: list[tuple[int, dict[str, Any]]], findings: Findings) -> None:
        """Producers, and all their products, that the rows name."""
        nibs = {values["nib"] for _row, values in rows}
        self.producers = {p.nib: p for p in Producer.objects.filter(nib__in=nibs)}
        own = [p.pk for p in self.producers.values() if p.region_id == self.job.region_id]
        products = Product.objects.filter(producer__in=own).defer("search", "specification")
        self.products = {(p.producer_id, p.name, p.brand, p.type_name): p for p in products}
        self.named: dict[str, Certificate] = {}

    def build(self, row: int, values: dict[str, Any], findings: Findings) -> Certificate | None:
        """A certificate with its first product; later rows of the number add theirs to it."""
        values.pop("_raw")
        given = {name: value for name, value in values.items() if value is not None}
        producer = owner(self, row, given.pop("nib"), findings)
        key = [given.pop("product"), given.pop("brand", ""), given.pop("type_name", "")]
        if producer is None:
            return None
        product = self.products.get((producer.pk, *key))
        if product is None:
            message = _t("Produsen ini belum punya produk dengan nama, merek dan tipe itu.")
            remedy = _t("Impor produknya dahulu, dengan tulisan yang sama.")
            findings.refuse(row, _t("Nama produk"), " ".join(filter(None, key)), message, remedy)
            return None
        certificate = Certificate(
            producer=producer, region_id=producer.region_id, entered_by_id=self.job.user_id, **given
        )
        certificate.number_key = number_key(certificate.number)
        return self._joined(row, certificate, product, findings)

    def _joined(
        self, row: int, certificate: Certificate, product: Product, findings: Findings
    ) -> Certificate | None:
        first = self.named.get(certificate.number_key)
        if first is not None:
            different = [n for n in (*self.fields, "producer_id") if getattr(first, n) != getattr(certificate, n)]  # fmt: skip
            if different:
                message = _t("Nomor ini ditulis dengan isi yang berbeda pada baris di atasnya.")
                remedy = _t("Samakan semua kolom sertifikat, atau perbaiki nomornya.")
                findings.refuse(row, _t("Nomor sertifikat"), certificate.number, message, remedy)
            else:
                first.named_products.append(product)
                findings.same += 1  # belongs to the certificate begun above
            return None
        if not self.sound(row, certificate, findings):
            return None
        errors = problems_of(certificate, [product])
        if errors:
            self.refuse_fields(row, certificate, errors, findings)
            return None
        certificate.named_products = [product]
        self.named[certificate.number_key] = certificate
        return certificate

    def existing(self, keys: Any) -> dict[Any, Certificate]:
        """Certificates with these numbers, refused ones aside, with the products they name."""
        rows = (
            Certificate.objects.filter(number_key__in=list(keys))
            .exclude(state=Certificate.State.REFUSED)
            .prefetch_related("lines", "standing_changes")
        )
        return {row.number_key: row for row in rows}

    def may_change(self, stored: Certificate) -> bool:
        """Of this region and this producer; a revoked or superseded one stays as it is."""
        new = self.named[stored.number_key]
        final = {"revoked", "superseded"}
        ended = any(change.kind in final for change in stored.standing_changes.all())
        return super().may_change(stored) and stored.producer_id == new.producer_id and not ended

    def differs(self, old: Certificate, new: Certificate) -> bool:
        """Also when the file names a product the certificate did not name yet."""
        named = {line.product_id for line in old.lines.all()}
        old.named_products = [p for p in new.named_products if p.pk not in named]
        return super().differs(old, new) or bool(old.named_products)

    def write(self, findings: Findings) -> None:
        """Certificates first, then the products they name."""
        super().write(findings)
        keys = [certificate.number_key for certificate in findings.new]
        ids = dict(
            Certificate.objects.filter(number_key__in=keys)
            .exclude(state=Certificate.State.REFUSED)
            .values_list("number_key", "pk")
        )
        lines = [
            CertificateProduct(
                certificate_id=certificate.pk or ids[certificate.number_key], product=product
            )
            for certificate in (*findings.new, *findings.changed)
            for product in certificate.named_products
        ]
        for start in range(0, len(lines), BATCH):
            copy_new(CertificateProduct, lines[start : start + BATCH])
