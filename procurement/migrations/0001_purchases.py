"""From the announced package to the handover."""

from decimal import Decimal

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import migrations, models
from django.db.models import F, Q

from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, plausible, refer
from p3dn.migrating.operations import InstallTrigger, KeepHistory, Refuse, differs
from p3dn.migrating.together import Together
from p3dn.ui.values.bounds import MostRupiah, MostUnits

PACKAGE_METHOD = {
    "E-Purchasing": "E-Purchasing",
    "Pengadaan Langsung": "Pengadaan Langsung",
    "Penunjukan Langsung": "Penunjukan Langsung",
    "Tender": "Tender",
    "Tender Cepat": "Tender Cepat",
    "Seleksi": "Seleksi",
    "Kontes": "Kontes",
    "Dikecualikan": "Dikecualikan",
    "Pembayaran untuk Kontrak Tahun Jamak": "Kontrak tahun jamak",
    "": "Belum diketahui",
}
PACKAGE_PLANNED_DOMESTIC = {"yes": "Ya", "no": "Tidak", "unknown": "Belum diketahui"}
PURCHASE_REQUEST_STATE = {
    "draft": "Konsep",
    "submitted": "Menunggu persetujuan",
    "returned": "Dikembalikan",
    "approved": "Disetujui",
    "rejected": "Ditolak",
    "cancelled": "Dibatalkan",
    "completed": "Selesai",
}
REQUEST_LINE_SUBJECT = {
    "industrial_goods": "Barang hasil industri",
    "non_industrial_goods": "Barang bukan hasil industri",
    "service": "Jasa",
    "construction": "Pekerjaan konstruksi",
    "combined": "Gabungan barang dan jasa",
}
REQUEST_LINE_CLAIMED_ORIGIN = {
    "domestic": "Dalam negeri",
    "imported": "Impor",
    "unknown": "Belum diketahui",
}
REQUEST_LINE_CLAIM_BASIS = {
    "none": "Belum ada",
    "supplier_statement": "Pernyataan penyedia",
    "buyer_estimate": "Perkiraan PPK",
    "team_calculation": "Perhitungan Tim P3DN",
}
DECISION_ACTION = {
    "submit": "Diajukan",
    "withdraw": "Ditarik kembali",
    "approve": "Disetujui",
    "return": "Dikembalikan",
    "reject": "Ditolak",
    "cancel": "Dibatalkan",
    "complete": "Diselesaikan",
    "reopen": "Dibuka kembali",
}
ASSESSMENT_OCCASION = {"submit": "Pengajuan", "approve": "Persetujuan", "handover": "Serah terima"}
ASSESSMENT_VERDICT = {
    "complies": "Memenuhi kewajiban",
    "choose_another": "Pilih produk lain",
    "exemption_needed": "Perlu pengecualian",
    "import_approval_needed": "Perlu persetujuan impor",
    "cannot_be_judged": "Belum dapat dinilai",
}
DEMAND_CASE_STATE = {"open": "Belum ditangani", "taken": "Sedang ditangani", "closed": "Selesai"}
DEMAND_CASE_OUTCOME = {
    "registered": "Produk sudah terdaftar",
    "certifying": "Sertifikasi sedang berjalan",
    "no_producer": "Tidak ada produsen yang mampu",
    "other": "Lainnya",
}
EXEMPTION_KIND = {"exemption": "Pengecualian", "import": "Persetujuan impor"}
EXEMPTION_GROUND = {
    "not_produced": "Belum diproduksi di dalam negeri",
    "volume": "Volume dalam negeri tidak mencukupi",
    "specification": "Spesifikasi wajib tidak terpenuhi",
    "emergency": "Keadaan darurat",
    "other": "Alasan lain",
}
EXEMPTION_STATE = {"asked": "Menunggu Tim P3DN", "granted": "Dikabulkan", "refused": "Ditolak"}
REALIZATION_SMALL_BUSINESS = {
    "yes": "Ya, UMK atau koperasi",
    "no": "Bukan",
    "unknown": "Belum diketahui",
}


FIXED = ("agency_id", "package_id", "number", "title", "needed_on")
DELIVERED = (
    "agency_id",
    "contract_date",
    "contract_number",
    "handover_date",
    "handover_number",
    "id",
    "is_demo",
    "recorded_at",
    "recorded_by_id",
    "region_id",
    "request_id",
    "small_business",
    "supplier_name",
    "supplier_npwp",
)
LOCKED_LINES = """
        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;
        FOR now_state IN
            SELECT state FROM procurement_purchaserequest
              WHERE id IN (old_request, new_request) ORDER BY id FOR SHARE
        LOOP
            IF now_state IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """


class Migration(migrations.Migration):
    initial = True
    replaces = [
        ("procurement", "0001_initial"),
        ("procurement", "0002_demand"),
        ("procurement", "0003_plausible_values"),
        ("procurement", "0004_demand_history"),
    ]
    dependencies = [
        ("accounts", "0001_people"),
        ("jobs", "0001_jobs"),
        ("catalog", "0001_catalogue"),
    ]
    operations = [
        Together(
            migrations.CreateModel(
                "Package",
                fields=[
                    ID,
                    (
                        "fiscal_year",
                        models.PositiveSmallIntegerField(
                            "tahun anggaran",
                            validators=[MinValueValidator(2000), MaxValueValidator(2100)],
                        ),
                    ),
                    (
                        "rup_code",
                        models.CharField(
                            "kode RUP",
                            max_length=20,
                            unique=True,
                            error_messages={"unique": "Kode RUP ini sudah ada."},
                        ),
                    ),
                    ("name", models.CharField("nama paket", max_length=500)),
                    (
                        "ceiling",
                        models.DecimalField(
                            "pagu",
                            max_digits=18,
                            decimal_places=2,
                            validators=[MinValueValidator(Decimal("0")), MostRupiah()],
                        ),
                    ),
                    ("method", choice("metode pengadaan", PACKAGE_METHOD, 40, blank=True)),
                    (
                        "procurement_types",
                        models.CharField(
                            "jenis pengadaan",
                            max_length=120,
                            blank=True,
                            help_text="Dapat lebih dari satu, dipisah titik koma.",
                        ),
                    ),
                    ("volume", models.CharField("volume", max_length=300, blank=True)),
                    ("description", models.TextField("uraian pekerjaan", blank=True)),
                    ("specification", models.TextField("spesifikasi", blank=True)),
                    (
                        "planned_domestic",
                        choice("rencana PDN", PACKAGE_PLANNED_DOMESTIC, 7, default="unknown"),
                    ),
                    (
                        "planned_small_business",
                        choice("rencana UMKK", PACKAGE_PLANNED_DOMESTIC, 7, default="unknown"),
                    ),
                    ("selection_from", models.DateField("awal pemilihan", **OPTIONAL)),
                    ("contract_from", models.DateField("awal kontrak", **OPTIONAL)),
                    ("contract_to", models.DateField("akhir kontrak", **OPTIONAL)),
                    ("use_from", models.DateField("awal pemanfaatan", **OPTIONAL)),
                    ("announced_at", models.DateTimeField("diumumkan", **OPTIONAL)),
                    ("is_active", models.BooleanField("aktif", default=True)),
                    (
                        "source",
                        models.JSONField("baris asal", default=dict, blank=True, editable=False),
                    ),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    (
                        "agency",
                        refer("accounts.Agency", "perangkat daerah", related_name="packages"),
                    ),
                    ("job", refer("jobs.Job", "impor terakhir", **OPTIONAL)),
                ],
                options={
                    "verbose_name": "paket RUP",
                    "verbose_name_plural": "paket RUP",
                    "ordering": ["-fiscal_year", "name", "pk"],
                    "indexes": [
                        models.Index(fields=["agency", "fiscal_year"], name="package_agency_year"),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=Q(ceiling__gte=0),
                            name="package_ceiling_positive",
                            violation_error_message="Pagu tidak boleh negatif.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "PurchaseRequest",
                fields=[
                    ID,
                    (
                        "state",
                        models.CharField(
                            "status", choices=PURCHASE_REQUEST_STATE, max_length=50, default="draft"
                        ),
                    ),
                    ("submitted_at", models.DateTimeField("diajukan", **OPTIONAL)),
                    ("decided_at", models.DateTimeField("diputuskan", **OPTIONAL)),
                    ("number", models.CharField("nomor", max_length=60, editable=False)),
                    ("title", models.CharField("judul", max_length=200)),
                    ("needed_on", models.DateField("dibutuhkan tanggal", **OPTIONAL)),
                    ("note", models.TextField("catatan", blank=True)),
                    ("created_at", models.DateTimeField("dibuat", auto_now_add=True)),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    (
                        "agency",
                        refer("accounts.Agency", "perangkat daerah", related_name="requests"),
                    ),
                    ("package", refer("procurement.Package", "paket RUP", related_name="requests")),
                    (
                        "region",
                        refer("accounts.Region", "daerah", related_name="requests", editable=False),
                    ),
                    (
                        "requester",
                        refer(settings.AUTH_USER_MODEL, "pembuat", related_name="requests"),
                    ),
                ],
                options={
                    "verbose_name": "permintaan pembelian",
                    "verbose_name_plural": "permintaan pembelian",
                    "ordering": ["-created_at", "-pk"],
                    "indexes": [
                        models.Index(fields=["agency", "state"], name="request_agency_state"),
                        models.Index(fields=["region", "state"], name="request_region_state"),
                    ],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["region", "number"], name="request_number_unique"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "RequestSeries",
                fields=[
                    ID,
                    ("fiscal_year", models.PositiveSmallIntegerField("tahun anggaran")),
                    ("last", models.PositiveIntegerField("nomor terakhir", default=0)),
                    ("agency", refer("accounts.Agency", "perangkat daerah")),
                ],
                options={
                    "verbose_name": "penomoran permintaan",
                    "verbose_name_plural": "penomoran permintaan",
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["agency", "fiscal_year"], name="request_series_unique"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "RequestLine",
                fields=[
                    ID,
                    (
                        "position",
                        models.PositiveSmallIntegerField("nomor urut", null=True, editable=False),
                    ),
                    (
                        "subject",
                        choice("macam", REQUEST_LINE_SUBJECT, 20, default="industrial_goods"),
                    ),
                    ("description", models.CharField("uraian barang/jasa", max_length=300)),
                    ("specification", models.TextField("spesifikasi", blank=True)),
                    (
                        "quantity",
                        models.DecimalField(
                            "jumlah",
                            max_digits=14,
                            decimal_places=2,
                            validators=[MinValueValidator(Decimal("0.01")), MostUnits()],
                        ),
                    ),
                    ("unit", models.CharField("satuan", max_length=30)),
                    (
                        "unit_price",
                        models.DecimalField(
                            "harga satuan",
                            max_digits=18,
                            decimal_places=2,
                            validators=[MinValueValidator(Decimal("0")), MostRupiah()],
                        ),
                    ),
                    (
                        "total",
                        models.GeneratedField(
                            db_persist=True,
                            expression=F("quantity") * F("unit_price"),
                            output_field=models.DecimalField(max_digits=20, decimal_places=2),
                            verbose_name="jumlah harga",
                        ),
                    ),
                    (
                        "claimed_origin",
                        choice(
                            "asal menurut PPK", REQUEST_LINE_CLAIMED_ORIGIN, 8, default="unknown"
                        ),
                    ),
                    ("claimed_tkdn", percent("TKDN menurut PPK", **OPTIONAL)),
                    (
                        "claim_basis",
                        choice("dasar nilai TKDN", REQUEST_LINE_CLAIM_BASIS, 20, default="none"),
                    ),
                    ("returned_reason", models.TextField("alasan baris dikembalikan", blank=True)),
                    ("removed_at", models.DateTimeField("dihapus", editable=False, **OPTIONAL)),
                    (
                        "commodity",
                        refer(
                            "catalog.Commodity", "komoditas (KBKI)", related_name="request_lines"
                        ),
                    ),
                    (
                        "product",
                        refer(
                            "catalog.Product",
                            "produk katalog",
                            related_name="request_lines",
                            **OPTIONAL,
                        ),
                    ),
                    (
                        "request",
                        models.ForeignKey(
                            "procurement.PurchaseRequest",
                            models.CASCADE,
                            related_name="lines",
                            verbose_name="permintaan",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "baris permintaan",
                    "verbose_name_plural": "baris permintaan",
                    "ordering": ["request", "position", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["request", "position"],
                            deferrable=models.Deferrable.DEFERRED,
                            name="line_position_unique",
                        ),
                        models.CheckConstraint(
                            condition=Q(quantity__gt=0),
                            name="line_quantity_positive",
                            violation_error_message="Jumlah harus lebih dari nol.",
                        ),
                        models.CheckConstraint(
                            condition=(Q(position__isnull=False) & Q(removed_at__isnull=True))
                            | (Q(position__isnull=True) & Q(removed_at__isnull=False)),
                            name="line_placed_unless_removed",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "Decision",
                fields=[
                    ID,
                    ("action", choice("tindakan", DECISION_ACTION, 8)),
                    ("note", models.TextField("catatan", blank=True)),
                    ("at", models.DateTimeField("waktu", auto_now_add=True)),
                    ("actor", person("oleh")),
                    ("on_behalf_of", person("atas nama", **OPTIONAL)),
                    (
                        "request",
                        refer(
                            "procurement.PurchaseRequest", "permintaan", related_name="decisions"
                        ),
                    ),
                ],
                options={
                    "verbose_name": "keputusan",
                    "verbose_name_plural": "keputusan",
                    "ordering": ["request", "at", "pk"],
                },
            ),
            migrations.CreateModel(
                "Assessment",
                fields=[
                    ID,
                    ("sequence", models.PositiveSmallIntegerField("urutan")),
                    ("occasion", choice("pada saat", ASSESSMENT_OCCASION, 8)),
                    ("verdict", choice("putusan", ASSESSMENT_VERDICT, 22)),
                    ("step", models.CharField("tahap", max_length=6)),
                    ("regime_id", models.CharField("rezim aturan", max_length=60)),
                    ("engine_version", models.CharField("versi mesin", max_length=20)),
                    ("snapshot", models.TextField("fakta dan hasil")),
                    ("sha256", models.CharField("sidik", max_length=64)),
                    ("created_at", models.DateTimeField("dibekukan", auto_now_add=True)),
                    ("line", refer("procurement.RequestLine", "baris", related_name="assessments")),
                ],
                options={
                    "verbose_name": "penilaian",
                    "verbose_name_plural": "penilaian",
                    "ordering": ["line", "sequence"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["line", "sequence"], name="assessment_sequence_unique"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "DemandCase",
                fields=[
                    ID,
                    ("state", choice("status", DEMAND_CASE_STATE, 6, default="open")),
                    ("outcome", choice("hasil", DEMAND_CASE_OUTCOME, 11, blank=True)),
                    ("changed_at", models.DateTimeField("terakhir berubah", auto_now=True)),
                    (
                        "commodity",
                        refer("catalog.Commodity", "komoditas (KBKI)", related_name="demand_cases"),
                    ),
                    ("product", refer("catalog.Product", "produk yang terdaftar", **OPTIONAL)),
                    ("region", refer("accounts.Region", "daerah", related_name="demand_cases")),
                    ("taken_by", person("ditangani oleh", **OPTIONAL)),
                ],
                options={
                    "verbose_name": "kebutuhan tanpa produk",
                    "verbose_name_plural": "kebutuhan tanpa produk",
                    "ordering": ["commodity", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["region", "commodity"], name="demand_case_unique"
                        ),
                        models.CheckConstraint(
                            condition=~Q(state="closed") | ~Q(outcome=""),
                            name="demand_closed_with_outcome",
                            violation_error_message="Pilih hasilnya sebelum menutup.",
                        ),
                        models.CheckConstraint(
                            condition=~Q(outcome="registered") | Q(product__isnull=False),
                            name="demand_registered_product",
                            violation_error_message="Pilih produk yang sudah terdaftar itu.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "DemandNote",
                fields=[
                    ID,
                    ("state", choice("status", DEMAND_CASE_STATE, 6)),
                    ("text", models.TextField("catatan")),
                    ("at", models.DateTimeField("waktu", auto_now_add=True)),
                    ("by", person("oleh")),
                    ("case", refer("procurement.DemandCase", "kebutuhan", related_name="notes")),
                ],
                options={
                    "verbose_name": "catatan kebutuhan",
                    "verbose_name_plural": "catatan kebutuhan",
                    "ordering": ["case", "pk"],
                },
            ),
            migrations.CreateModel(
                "Exemption",
                fields=[
                    ID,
                    ("kind", choice("jenis", EXEMPTION_KIND, 9)),
                    ("ground", choice("dasar", EXEMPTION_GROUND, 13)),
                    ("reason", models.TextField("alasan")),
                    (
                        "quantity",
                        models.DecimalField(
                            "untuk jumlah", max_digits=14, decimal_places=2, editable=False
                        ),
                    ),
                    (
                        "thing",
                        models.CharField("sidik yang diminta", max_length=64, editable=False),
                    ),
                    ("state", choice("status", EXEMPTION_STATE, 7, default="asked")),
                    ("asked_at", models.DateTimeField("diminta", auto_now_add=True)),
                    ("decided_at", models.DateTimeField("diputuskan", **OPTIONAL)),
                    ("decision_note", models.TextField("catatan keputusan", blank=True)),
                    (
                        "letter_number",
                        models.CharField(
                            "nomor surat persetujuan",
                            max_length=80,
                            blank=True,
                            help_text="Untuk impor: surat kepala daerah.",
                        ),
                    ),
                    ("letter_date", models.DateField("tanggal surat", **OPTIONAL)),
                    ("asked_by", person("diminta oleh")),
                    ("decided_by", person("diputuskan oleh", **OPTIONAL)),
                    ("line", refer("procurement.RequestLine", "baris", related_name="exemptions")),
                ],
                options={
                    "verbose_name": "pengecualian",
                    "verbose_name_plural": "pengecualian",
                    "ordering": ["-asked_at", "-pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["line"],
                            condition=Q(state="asked"),
                            name="exemption_one_open",
                            violation_error_message=(
                                "Baris ini sudah punya permintaan yang menunggu keputusan."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("asked_by")),
                            name="exemption_second_person",
                            violation_error_message=(
                                "Permintaan tidak boleh diputuskan oleh yang memintanya."
                            ),
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "CheckWanted",
                fields=[
                    ID,
                    ("keyword", models.CharField("yang dicari", max_length=300)),
                    ("asked_at", models.DateTimeField("diminta", auto_now_add=True)),
                    ("asked_by", person("diminta oleh")),
                    ("commodity", refer("catalog.Commodity", "komoditas (KBKI)")),
                    ("region", refer("accounts.Region", "daerah", editable=False)),
                    (
                        "request",
                        models.ForeignKey(
                            "procurement.PurchaseRequest",
                            models.CASCADE,
                            related_name="checks_wanted",
                            verbose_name="permintaan",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "permintaan pemeriksaan daftar nasional",
                    "verbose_name_plural": "permintaan pemeriksaan daftar nasional",
                    "ordering": ["asked_at", "pk"],
                },
            ),
            migrations.CreateModel(
                "Realization",
                fields=[
                    ID,
                    ("supplier_name", models.CharField("penyedia", max_length=200)),
                    ("supplier_npwp", models.CharField("NPWP penyedia", max_length=16, blank=True)),
                    (
                        "small_business",
                        choice("UMKK", REALIZATION_SMALL_BUSINESS, 7, default="unknown"),
                    ),
                    ("contract_number", models.CharField("nomor kontrak", max_length=120)),
                    ("contract_date", models.DateField("tanggal kontrak")),
                    ("handover_number", models.CharField("nomor BAST", max_length=120)),
                    ("handover_date", models.DateField("tanggal serah terima")),
                    ("is_cancelled", models.BooleanField("dibatalkan", default=False)),
                    ("cancel_reason", models.TextField("alasan pembatalan", blank=True)),
                    ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    (
                        "agency",
                        refer(
                            "accounts.Agency",
                            "perangkat daerah",
                            related_name="realizations",
                            editable=False,
                        ),
                    ),
                    ("recorded_by", person("dicatat oleh")),
                    (
                        "region",
                        refer(
                            "accounts.Region", "daerah", related_name="realizations", editable=False
                        ),
                    ),
                    (
                        "request",
                        refer(
                            "procurement.PurchaseRequest", "permintaan", related_name="realizations"
                        ),
                    ),
                ],
                options={
                    "verbose_name": "realisasi",
                    "verbose_name_plural": "realisasi",
                    "ordering": ["-handover_date", "-pk"],
                    "indexes": [
                        models.Index(
                            fields=["agency", "handover_date"], name="realization_agency_date"
                        ),
                        models.Index(
                            fields=["region", "handover_date"], name="realization_region_date"
                        ),
                    ],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["agency", "contract_number", "handover_number"],
                            condition=Q(is_cancelled=False),
                            name="realization_handover_unique",
                            violation_error_message=(
                                "Serah terima dengan nomor kontrak dan BAST ini sudah dicatat."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(handover_date__gte=F("contract_date")),
                            name="realization_dates_in_order",
                            violation_error_message=(
                                "Tanggal serah terima tidak boleh sebelum tanggal kontrak."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(is_cancelled=False) | ~Q(cancel_reason=""),
                            name="realization_cancelled_why",
                            violation_error_message="Tuliskan alasan pembatalan.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "RealizationLine",
                fields=[
                    ID,
                    (
                        "quantity",
                        models.DecimalField(
                            "jumlah",
                            max_digits=14,
                            decimal_places=2,
                            validators=[MinValueValidator(Decimal("0.01")), MostUnits()],
                        ),
                    ),
                    (
                        "unit_price",
                        models.DecimalField(
                            "harga satuan",
                            max_digits=18,
                            decimal_places=2,
                            validators=[MinValueValidator(Decimal("0")), MostRupiah()],
                        ),
                    ),
                    (
                        "value",
                        models.GeneratedField(
                            db_persist=True,
                            expression=F("quantity") * F("unit_price"),
                            output_field=models.DecimalField(max_digits=20, decimal_places=2),
                            verbose_name="nilai",
                        ),
                    ),
                    ("origin", choice("asal", REQUEST_LINE_CLAIMED_ORIGIN, 8)),
                    ("tkdn", percent("TKDN", **OPTIONAL)),
                    (
                        "findings",
                        models.JSONField("beda dengan persetujuan", default=list, blank=True),
                    ),
                    ("assessment", refer("procurement.Assessment", "penilaian saat serah terima")),
                    (
                        "realization",
                        models.ForeignKey(
                            "procurement.Realization",
                            models.CASCADE,
                            related_name="lines",
                            verbose_name="realisasi",
                        ),
                    ),
                    (
                        "line",
                        refer(
                            "procurement.RequestLine",
                            "baris permintaan",
                            related_name="realization_lines",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "baris realisasi",
                    "verbose_name_plural": "baris realisasi",
                    "ordering": ["realization", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["realization", "line"], name="realization_line_unique"
                        ),
                    ],
                },
            ),
            KeepHistory("Package"),
            KeepHistory("PurchaseRequest"),
            KeepHistory("RequestLine"),
            KeepHistory("Exemption"),
            KeepHistory("Realization"),
            KeepHistory("DemandCase"),
            KeepHistory("DemandNote"),
            Refuse("Assessment"),
            Refuse("Decision"),
            Refuse("DemandNote"),
            Refuse("RealizationLine"),
            # What was approved stays as it was approved, whoever writes.
            Refuse(
                "PurchaseRequest",
                "locked_after_approval",
                "UPDATE",
                f"""OLD."state" IN ('approved', 'completed') AND ({differs(*FIXED)})""",
            ),
            InstallTrigger(
                "RequestLine",
                "locked_after_approval",
                "BEFORE INSERT OR UPDATE OR DELETE",
                LOCKED_LINES,
                declare="old_request bigint; new_request bigint; now_state text;",
            ),
            # A delivery is corrected by cancelling it, once, and recording another.
            Refuse("Realization", "never_deleted", "DELETE"),
            Refuse("Realization", "only_cancelled", "UPDATE", differs(*DELIVERED)),
            Refuse("Realization", "cancelled_once", "UPDATE", 'OLD."is_cancelled"'),
        ),
        plausible(
            "Package",
            "package_days_plausible",
            "selection_from",
            "contract_from",
            "contract_to",
            "use_from",
        ),
        plausible("PurchaseRequest", "request_days_plausible", "needed_on"),
        plausible("Exemption", "exemption_days_plausible", "letter_date"),
        plausible("Realization", "realization_days_plausible", "contract_date", "handover_date"),
    ]
