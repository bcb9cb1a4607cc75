"""Certificates from a spreadsheet, by number; a certificate for several products takes several rows."""

from collections.abc import Iterable
from typing import Any, ClassVar, cast

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.models import Certificate, CertificateProduct, Producer, Product
from catalog.offers.standing import is_final
from catalog.register.producers.imports import digits
from catalog.register.products.imports import owner
from catalog.shared.numbers import number_key
from catalog.sheets.common import VerifiableImporter, WordOf, year
from catalog.sheets.rows import CertificateOfRow, LineOfRow
from p3dn.jobs.importing.bulk import copy_new, update_changed
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind
from p3dn.jobs.importing.seen import COLUMN as SEEN
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import by_field
from p3dn.ui.languages.kept import gettext as _t

from .printed.columns import COLUMNS, CONTENT, PREFIX, line_of, reword
from .rules import problems_of


class CertificateImporter(VerifiableImporter[CertificateOfRow]):
    """Certificates of producers already registered. The scanned file is added on the page later."""

    kind = "certificates"
    leads_to = "catalog:certificate_desk"
    label = _("Sertifikat TKDN")
    description = _(
        "Sertifikat dari produsen dan produk yang sudah terdaftar. Sertifikat untuk beberapa produk "
        "ditulis beberapa baris dengan nomor yang sama."
    )
    model = Certificate
    business_key = "number_key"
    named_by = "number"
    signature = frozenset({"nomor_sertifikat", "nib", "dasar_aturan"})
    together = "number"
    fields = (
        "kind", "scheme", "project_ref", "tkdn", "bmp", "issued_on", "assessed_in", "tkdn_valid_until",
        "bmp_valid_until", *CONTENT,
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("number", _("Nomor sertifikat"), ("nomor_sertifikat", "nomor", "no_sertifikat",
                     "nomor_sertifikat_tkdn"), parse=text,
                     required=True, example="001/SKT/2026"),
        ImportColumn("nib", _("NIB produsen"), ("nib", "nib_produsen"), kind=Kind.ID, parse=digits, required=True,
                     example="9120001234567"),
        ImportColumn("product", _("Nama produk"), ("nama_produk", "produk", "nama_barang"), parse=text,
                     required=True, example="Kursi kerja"),
        ImportColumn("brand", _("Merek"), ("merek", "merk", "brand"), parse=text),
        ImportColumn("type_name", _("Tipe"), ("tipe", "type", "model", "tipe_model"), parse=text),
        ImportColumn("kind", _("Jenis"), ("jenis",), parse=WordOf(Certificate.Kind.choices),
                     choices=tuple(Certificate.Kind.labels)),
        ImportColumn("scheme", _("Dasar aturan"), ("dasar_aturan", "aturan"), required=True,
                     parse=WordOf(Certificate.Scheme.choices),
                     choices=tuple(Certificate.Scheme.values), example="35/2025"),
        ImportColumn("project_ref", _("Kode RUP proyek"), ("kode_rup",), parse=text),
        ImportColumn("tkdn", _("TKDN"), ("tkdn", "nilai_tkdn"), kind=Kind.PERCENT, required=True,
                     remedy=_("Tulis persentase seperti 27,28."), example="41,20"),
        ImportColumn("bmp", _("BMP"), ("bmp", "nilai_bmp"), kind=Kind.PERCENT),
        ImportColumn("issued_on", _("Tanggal terbit"), ("tanggal_terbit", "tgl_terbit"), kind=Kind.DATE,
                     required=True, example="15-01-2026"),
        ImportColumn("assessed_in", _("Tahun penilaian"), ("tahun_penilaian", "tahun_verifikasi"), parse=year,
                     remedy=_("Tulis empat angka, misalnya 2025."), example="2025"),
        ImportColumn("tkdn_valid_until", _("TKDN berlaku sampai"), ("tkdn_berlaku_sampai", "berlaku_sampai",
                     "masa_berlaku"),
                     kind=Kind.DATE, required=True, example="15-01-2031"),
        ImportColumn("bmp_valid_until", _("BMP berlaku sampai"), ("bmp_berlaku_sampai",), kind=Kind.DATE),
        *COLUMNS,
        SEEN,
    )  # fmt: skip

    def record_of(self, cell: Any) -> str:
        """Rows of one number belong together however it is punctuated."""
        return number_key(text(cell)) if cell is not None else ""

    def prepare(
        self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[CertificateOfRow]
    ) -> None:
        """Producers and products that the rows name."""
        nibs = {values["nib"] for _row, values in rows}
        self.producers = {p.nib: p for p in Producer.objects.filter(nib__in=nibs)}
        own = [p.pk for p in self.producers.values() if p.region_id == self.job.region_id]
        names, raws = {v["product"] for _row, v in rows}, [v["_raw"] for _row, v in rows]
        products = Product.objects.filter(
            producer__in=own, name__in=names | {self.as_written(raw, "product")[0] for raw in raws}
        ).only("producer_id", "name", "brand", "type_name", "subject")
        self.products: dict[tuple[object, ...], Product] = {
            (p.producer_id, p.name, p.brand, p.type_name): p for p in products
        }
        self.named: dict[str, CertificateOfRow] = {}

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[CertificateOfRow]
    ) -> CertificateOfRow | None:
        """A certificate with its first product; later rows of the number add theirs to it."""
        raw = values.pop("_raw")
        given = {name: value for name, value in values.items() if value is not None}
        producer = owner(self, row, given.pop("nib"), findings)
        names = [given.pop("product"), given.pop("brand", ""), given.pop("type_name", "")]
        if producer is None:
            return None
        product = self._named(
            producer, names, self.as_written(raw, "product", "brand", "type_name")
        )
        if product is None:
            message = _t("Produsen ini belum punya produk dengan nama, merek dan tipe itu.")
            remedy = _t("Impor produknya dahulu, dengan tulisan yang sama.")
            findings.refuse(row, _t("Nama produk"), " ".join(filter(None, names)), message, remedy)
            return None
        line = line_of(product, given)
        certificate = CertificateOfRow(
            producer=producer, region_id=producer.region_id, entered_by_id=self.job.user_id, **given
        )
        certificate.number_key = number_key(certificate.number)
        certificate.said = set(given)
        return self._joined(row, certificate, line, findings)

    def _named(
        self, producer: Producer, names: Iterable[str], written: Iterable[str]
    ) -> Product | None:
        """The producer's product by name, brand and type: as the cells were read, or as they stand."""
        as_read, as_it_stands = (producer.pk, *names), (producer.pk, *written)
        return self.products.get(as_it_stands, self.products.get(as_read))

    def _joined(
        self,
        row: int,
        certificate: CertificateOfRow,
        line: LineOfRow,
        findings: Findings[CertificateOfRow],
    ) -> CertificateOfRow | None:
        if not self._line_sound(row, line, findings):
            return None
        first = self.named.get(certificate.number_key)
        if first is not None:
            self._add(row, first, certificate, line, findings)
            return None
        if not self.sound(row, certificate, findings):
            return None
        errors = problems_of(certificate, [line.product])
        if errors:
            self.refuse_fields(row, certificate, errors, findings)
            return None
        certificate.named, certificate.further_rows = [line], []
        self.named[certificate.number_key] = certificate
        return certificate

    def _line_sound(self, row: int, line: LineOfRow, findings: Findings[CertificateOfRow]) -> bool:
        try:
            line.clean_fields(exclude={"certificate", "product"})
        except ValidationError as error:
            self.refuse_fields(row, line, by_field(error), findings, PREFIX)
            return False
        return True

    def _add(
        self, row: int, first: CertificateOfRow, again: CertificateOfRow, line: LineOfRow,
        findings: Findings[CertificateOfRow],
    ) -> None:  # fmt: skip
        """A further product of a certificate begun above; such a row counts as the same.

        What it leaves empty is as above.
        """
        said = [n for n in (*self.fields, "producer_id") if n in again.said or n == "producer_id"]
        if any(getattr(first, n) != getattr(again, n) for n in said):
            message = _t("Nomor ini ditulis dengan isi yang berbeda pada baris di atasnya.")
            remedy = _t("Samakan semua kolom sertifikat, atau perbaiki nomornya.")
            findings.refuse(row, _t("Nomor sertifikat"), again.number, message, remedy)
        elif line.product in [other.product for other in first.named]:
            message = _t("Produk ini sudah disebut untuk nomor yang sama pada baris di atasnya.")
            remedy = _t("Hapus salah satu baris.")
            findings.refuse(row, _t("Nama produk"), line.product, message, remedy)
        elif errors := problems_of(first, [line.product]):
            self.refuse_fields(row, again, errors, findings)
        else:
            first.named.append(line)
            first.further_rows.append(row)
            findings.same += 1

    def existing(self, keys: Any) -> dict[Any, CertificateOfRow]:
        """Certificates with these numbers, with the products they name.

        A returned one counts when it is of the same producer and the number was not entered anew.
        """
        refused = Certificate.State.REFUSED
        same_numbers = Certificate.objects.filter(number_key__in=list(keys))
        rows = cast(
            "QuerySet[CertificateOfRow]",
            same_numbers.prefetch_related("lines", "standing_changes"),
        )
        return {
            row.number_key: row
            for row in sorted(rows, key=lambda row: (row.state != refused, row.pk))
            if row.state != refused or row.producer_id == self.named[row.number_key].producer_id
        }

    def may_change(self, stored: CertificateOfRow) -> bool:
        """Of this region and this producer."""
        new = self.named[stored.number_key]
        return super().may_change(stored) and stored.producer_id == new.producer_id

    def differs(self, old: CertificateOfRow, new: CertificateOfRow) -> bool:
        """Also when the file names another product, or says something else of one."""
        stored = {line.product_id: line for line in old.lines.all()}
        old.named = [line for line in new.named if line.product_id not in stored]
        old.reworded = [
            stored[line.product_id]
            for line in new.named
            if line.product_id in stored and reword(stored[line.product_id], line)
        ]
        return super().differs(old, new) or bool(old.named or old.reworded)

    def agreed(
        self,
        row: int,
        old: CertificateOfRow,
        new: CertificateOfRow,
        findings: Findings[CertificateOfRow],
    ) -> bool:
        """Unless it has ended, or the row and what is stored make an impossible one together."""
        if is_final(old.standing_changes.all()):
            message = _t("Sertifikat yang dicabut atau digantikan tidak dapat diubah lagi.")
            remedy = _t("Hapus baris ini dari berkas.")
            findings.refuse(row, _t("Nomor sertifikat"), old.number, message, remedy)
            return False
        errors = problems_of(new, [line.product for line in new.named])
        if errors:
            self.refuse_fields(row, new, errors, findings)
            return False
        return super().agreed(row, old, new, findings)

    def title_of(self, instance: CertificateOfRow) -> str:
        """The number."""
        return str(instance.number)

    def more_changes(self, old: CertificateOfRow) -> list[tuple[str, str, str]]:
        """Products that the certificate names from now on, or names otherwise."""
        label = _t("Produk")
        added = [(f"{label}: {line.product}", "", _t("dicatat")) for line in old.named]
        anew = [
            (f"{label}: {line.product_id}", "", _t("isi tercetak berubah")) for line in old.reworded
        ]
        return [*added, *anew]

    def sorted_out(self, new: CertificateOfRow, findings: Findings[CertificateOfRow]) -> None:
        """Rows that only add a product share the refusal of the row that carries the certificate."""
        for row in new.further_rows:
            findings.same -= 1
            message = _t("Sertifikatnya ditolak pada baris di atasnya.")
            remedy = _t("Perbaiki baris itu; baris ini ikut dimuat.")
            findings.refuse(row, _t("Nomor sertifikat"), new.number, message, remedy)

    def write(self, findings: Findings[CertificateOfRow]) -> None:
        """Certificates first, then the products they name."""
        super().write(findings)
        keys = [certificate.number_key for certificate in findings.new]
        ids = dict(
            Certificate.objects.filter(number_key__in=keys)
            .exclude(state=Certificate.State.REFUSED)
            .values_list("number_key", "pk")
        )
        written = (*findings.new, *findings.changed)
        for certificate in written:
            for line in certificate.named:
                line.certificate_id = certificate.pk or ids[certificate.number_key]
        copy_new(CertificateProduct, [line for c in written for line in c.named])
        reworded = [line for certificate in findings.changed for line in certificate.reworded]
        if reworded:
            update_changed(CertificateProduct, reworded, CertificateProduct.NAMES)
