"""Targets, official reports and their letters; the sums of deliveries are kept elsewhere."""

from datetime import date
from uuid import uuid4

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.utils.timezone import now

from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, refer
from p3dn.migrating.operations import KeepHistory, Refuse, differs
from p3dn.migrating.together import Together
from reports.models.official import HexSha256
from reports.models.policy import paper_path

TARGET_MEASURE = {
    "pdn": "Belanja PDN dari belanja tercatat",
    "rencana-pdn": "Rencana PDN dari pagu RUP",
    "realisasi-rencana-pdn": "Realisasi PDN dari rencana PDN",
    "umkk": "Belanja UMKK dari belanja tercatat",
}
OFFICIAL_REPORT_KIND = {
    "p3dn": "Laporan P3DN",
    "sub_activities": "Per sub kegiatan dan rekening",
    "methods": "Per urusan dan metode (Inspektorat)",
    "accounts": "Rekap per rekening (BPKAD)",
}
OFFICIAL_REPORT_PERIOD_KIND = {
    "month": "Bulanan",
    "quarter": "Triwulanan",
    "semester": "Semesteran",
    "year": "Tahunan",
}
OFFICIAL_REPORT_STATE = {
    "prepared": "Disusun",
    "checked": "Diperiksa",
    "signed": "Ditandatangani",
    "withdrawn": "Ditarik",
}
OFFICIAL_REPORT_CONTENT_STAYS_WATCHED = (
    "content",
    "cumulative",
    "follows_id",
    "kind",
    "number",
    "part",
    "period_kind",
    "prepared_at",
    "prepared_by_id",
    "region_id",
    "sha256",
    "version",
    "year",
)
POLICY_PAPER_KIND = {
    "team": "Keputusan Tim P3DN",
    "regulation": "Peraturan kepala daerah",
    "plan": "Rencana aksi",
    "other": "Dokumen lain",
}
REPORT_RECIPIENT_STATE = {
    "off": "Belum dinyalakan",
    "waiting": "Menunggu persetujuan",
    "on": "Dikirimi",
    "stopped": "Dihentikan",
}
REPORT_LETTER_PURPOSE = {
    "report": "Laporan",
    "ask": "Permintaan persetujuan",
    "told": "Pemberitahuan dinyalakan",
    "reminder": "Pengingat menyusun",
}
REPORT_LETTER_STATE = {
    "waiting": "Menunggu dikirim",
    "sending": "Sedang dikirim",
    "sent": "Terkirim",
    "failed": "Gagal, akan dicoba lagi",
    "given_up": "Gagal",
    "unclear": "Tidak pasti sampai",
    "dropped": "Tidak jadi dikirim",
}

# Sums stand beside the purchases now; the cells keep the moment of the sums they replace. Going back
# makes an empty table, which the command of then fills from the deliveries.
KEEP_MOMENTS = [
    f"""
    UPDATE procurement_{cell} AS cell SET written_at = month.rebuilt_at
    FROM reports_monthlyspending AS month
    WHERE month.agency_id = cell.agency_id AND month.fiscal_year = cell.year
        AND month.month = cell.month
    """  # noqa: S608 -- one of the two names below
    for cell in ("spendingcell", "documentcount")
]

# Plans frozen to compare with, and targets.
TARGETS = [
    migrations.CreateModel(
        "Baseline",
        fields=[
            ID,
            (
                "year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("day", models.DateField("menurut keadaan tanggal")),
            ("sha256", models.CharField("sidik", max_length=64)),
            ("made_at", models.DateTimeField("dibekukan", auto_now_add=True)),
            (
                "made_by",
                person(
                    "dibekukan oleh",
                    help_text="Kosong bila dibekukan sendiri oleh jadwal.",
                    **OPTIONAL,
                ),
            ),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "rencana beku",
            "verbose_name_plural": "rencana beku",
            "ordering": ["-day", "-pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("day__isnull", True),
                        _connector="OR",
                    ),
                    name="baseline_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    fields=("region", "year", "day"),
                    name="baseline_unique",
                    violation_error_message="Rencana menurut tanggal ini sudah dibekukan.",
                ),
            ],
        },
    ),
    Refuse("Baseline"),
    migrations.CreateModel(
        "BaselineRow",
        fields=[
            ID,
            ("name", models.CharField("nama saat itu", max_length=255)),
            ("sums", models.JSONField("jumlah", default=dict)),
            ("agency", refer("accounts.agency", "perangkat daerah")),
            ("baseline", refer("reports.baseline", "rencana beku", "rows")),
        ],
        options={
            "verbose_name": "baris rencana beku",
            "verbose_name_plural": "baris rencana beku",
            "ordering": ["baseline", "name", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("baseline", "agency"), name="baseline_row_unique")
            ],
        },
    ),
    Refuse("BaselineRow"),
    migrations.CreateModel(
        "Target",
        fields=[
            ID,
            (
                "year",
                models.PositiveSmallIntegerField(
                    "tahun", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("measure", choice("yang dihitung", TARGET_MEASURE, 24, default="pdn")),
            ("percent", percent("target (%)")),
            (
                "decree_number",
                models.CharField(
                    "nomor keputusan",
                    max_length=120,
                    help_text="Keputusan atau surat yang menetapkannya.",
                ),
            ),
            ("decree_date", models.DateField("tanggal keputusan")),
            (
                "is_withdrawn",
                models.BooleanField(
                    "dicabut",
                    default=False,
                    help_text="Centang bila target ini tidak berlaku lagi.",
                ),
            ),
            ("entered_at", models.DateTimeField("ditulis", auto_now_add=True)),
            ("is_demo", models.BooleanField("data demo", default=False)),
            (
                "agency",
                refer(
                    "accounts.agency",
                    "perangkat daerah",
                    "targets",
                    help_text="Kosong: untuk seluruh daerah.",
                    **OPTIONAL,
                ),
            ),
            ("entered_by", person("ditulis oleh")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "target",
            "verbose_name_plural": "target",
            "ordering": ["-year", "pk"],
            "indexes": [models.Index(fields=["region", "-year", "id"], name="target_region_list")],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("decree_date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("decree_date__isnull", True),
                        _connector="OR",
                    ),
                    name="target_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    condition=Q(("is_withdrawn", False)),
                    fields=("region", "agency", "year", "measure"),
                    name="target_unique",
                    nulls_distinct=False,
                    violation_error_message="Target untuk tahun dan ukuran ini sudah ada. Ubah yang ada, atau cabut dahulu.",
                ),
                models.CheckConstraint(
                    condition=Q(("percent__gt", 0), ("percent__lte", 100)),
                    name="target_percent_plausible",
                    violation_error_message="Isi target lebih dari 0 dan paling banyak 100 persen.",
                ),
            ],
        },
    ),
    KeepHistory("Target"),
]

# Official reports, the papers of a policy, deadlines, and checks of figures.
REPORTS = [
    migrations.CreateModel(
        "OfficialReport",
        fields=[
            ID,
            ("kind", choice("jenis", OFFICIAL_REPORT_KIND, 20)),
            ("period_kind", choice("periode", OFFICIAL_REPORT_PERIOD_KIND, 8)),
            (
                "year",
                models.PositiveSmallIntegerField(
                    "tahun", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("part", models.PositiveSmallIntegerField("periode ke")),
            ("cumulative", models.BooleanField("sejak 1 Januari")),
            ("version", models.PositiveSmallIntegerField("versi", default=1)),
            ("number", models.CharField("nomor", max_length=60, unique=True)),
            ("content", models.TextField("isi", editable=False)),
            ("sha256", models.CharField("sidik", max_length=64, editable=False)),
            ("state", choice("status", OFFICIAL_REPORT_STATE, 9, default="prepared")),
            ("prepared_at", models.DateTimeField("disusun")),
            ("checked_at", models.DateTimeField("diperiksa", **OPTIONAL)),
            ("checked_name", models.CharField("nama pemeriksa", max_length=120, blank=True)),
            ("signed_at", models.DateTimeField("ditandatangani", **OPTIONAL)),
            ("signed_name", models.CharField("nama penanda tangan", max_length=120, blank=True)),
            ("withdrawn_at", models.DateTimeField("ditarik", **OPTIONAL)),
            ("reason", models.CharField("alasan ditarik", max_length=500, blank=True)),
            ("checked_by", person("diperiksa oleh", **OPTIONAL)),
            (
                "follows",
                models.OneToOneField(
                    "reports.officialreport",
                    models.PROTECT,
                    verbose_name="mengganti",
                    related_name="followed_by",
                    **OPTIONAL,
                ),
            ),
            ("prepared_by", person("disusun oleh")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
            ("signed_by", person("ditandatangani oleh", **OPTIONAL)),
            ("withdrawn_by", person("ditarik oleh", **OPTIONAL)),
        ],
        options={
            "verbose_name": "laporan resmi",
            "verbose_name_plural": "laporan resmi",
            "ordering": ["-prepared_at", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-prepared_at", "-id"], name="officialreport_region")
            ],
            "constraints": [
                models.UniqueConstraint(
                    condition=Q(("state", "withdrawn"), _negated=True),
                    fields=("region", "kind", "period_kind", "year", "part", "cumulative"),
                    name="officialreport_one_live",
                    violation_error_message="Laporan periode ini sudah ada. Tarik dahulu yang lama, lalu susun penggantinya.",
                ),
                models.UniqueConstraint(
                    fields=(
                        "region",
                        "kind",
                        "period_kind",
                        "year",
                        "part",
                        "cumulative",
                        "version",
                    ),
                    name="officialreport_version_unique",
                    violation_error_message="Versi laporan ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(("sha256", HexSha256(F("content")))),
                    name="officialreport_sha256_of_content",
                    violation_error_message="Sidik tidak sesuai dengan isi laporan.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("checked_by__isnull", True),
                            Q(("checked_by", F("prepared_by")), _negated=True),
                            _connector="OR",
                        ),
                        Q(
                            ("signed_by__isnull", True),
                            Q(
                                Q(("signed_by", F("prepared_by")), _negated=True),
                                Q(("signed_by", F("checked_by")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                    ),
                    name="officialreport_three_people",
                    violation_error_message="Yang menyusun, memeriksa, dan menandatangani harus tiga orang yang berbeda.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("checked_by__isnull", True),
                            ("signed_by__isnull", True),
                            ("state", "prepared"),
                        ),
                        Q(
                            ("checked_by__isnull", False),
                            ("signed_by__isnull", True),
                            ("state", "checked"),
                        ),
                        Q(
                            ("checked_by__isnull", False),
                            ("signed_by__isnull", False),
                            ("state", "signed"),
                        ),
                        Q(
                            ("state", "withdrawn"),
                            ("withdrawn_by__isnull", False),
                            Q(("reason", ""), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="officialreport_state_told",
                    violation_error_message="Status laporan tidak sesuai dengan isinya.",
                ),
            ],
        },
    ),
    KeepHistory("OfficialReport", without=["content"]),
    Refuse("OfficialReport", "never_deleted", "DELETE"),
    Refuse(
        "OfficialReport",
        "content_stays",
        "UPDATE",
        condition=differs(*OFFICIAL_REPORT_CONTENT_STAYS_WATCHED),
    ),
    migrations.CreateModel(
        "PolicyPaper",
        fields=[
            ID,
            ("kind", choice("jenis", POLICY_PAPER_KIND, 10)),
            (
                "number",
                models.CharField(
                    "nomor", max_length=120, help_text="Seperti tertulis, contoh 500/112/KPTS/2026."
                ),
            ),
            ("title", models.CharField("tentang", max_length=300)),
            ("dated_on", models.DateField("tanggal penetapan")),
            (
                "valid_to",
                models.DateField(
                    "berlaku sampai", help_text="Kosong bila masih berlaku.", **OPTIONAL
                ),
            ),
            ("note", models.TextField("catatan", max_length=1000, blank=True)),
            ("file", models.FileField("berkas", blank=True, editable=False, upload_to=paper_path)),
            ("sha256", models.CharField("sidik berkas", max_length=64, blank=True, editable=False)),
            ("entered_at", models.DateTimeField("ditulis", auto_now_add=True)),
            ("entered_by", person("ditulis oleh")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "dokumen kebijakan PDN",
            "verbose_name_plural": "dokumen kebijakan PDN",
            "ordering": ["kind", "-dated_on", "-pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("dated_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("dated_on__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_to__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_to__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="policypaper_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    fields=("region", "kind", "number"),
                    name="policypaper_unique",
                    violation_error_message="Dokumen dengan jenis dan nomor ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("valid_to__isnull", True),
                        ("valid_to__gte", F("dated_on")),
                        _connector="OR",
                    ),
                    name="policypaper_days_in_order",
                    violation_error_message="Akhirnya tidak boleh sebelum tanggal penetapan.",
                ),
            ],
        },
    ),
    KeepHistory("PolicyPaper"),
    migrations.CreateModel(
        "ReportDeadline",
        fields=[
            ID,
            ("kind", choice("jenis laporan", OFFICIAL_REPORT_KIND, 20)),
            ("period_kind", choice("periode", OFFICIAL_REPORT_PERIOD_KIND, 8)),
            (
                "days",
                models.PositiveSmallIntegerField(
                    "hari sesudah periode berakhir",
                    help_text="Contoh 10: laporan September paling lambat 10 Oktober.",
                    validators=[MaxValueValidator(180)],
                ),
            ),
            (
                "ahead",
                models.PositiveSmallIntegerField(
                    "diingatkan berapa hari sebelumnya",
                    default=5,
                    validators=[MaxValueValidator(180)],
                ),
            ),
            ("is_active", models.BooleanField("ingatkan", default=True)),
            ("region", refer("accounts.region", "daerah")),
        ],
        options={
            "verbose_name": "tenggat laporan",
            "verbose_name_plural": "tenggat laporan",
            "ordering": ["region", "kind", "period_kind"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "kind", "period_kind"),
                    name="reportdeadline_unique",
                    violation_error_message="Tenggat laporan dan periode ini sudah ada; ubah yang itu.",
                )
            ],
        },
    ),
    KeepHistory("ReportDeadline"),
    migrations.CreateModel(
        "FigureCheck",
        fields=[
            ID,
            ("figure", models.CharField("angka", max_length=80)),
            ("sha256", models.CharField("sidik definisi", max_length=64)),
            ("checked_at", models.DateTimeField("diperiksa", auto_now_add=True)),
            ("checked_by", person("diperiksa oleh")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "pemeriksaan angka",
            "verbose_name_plural": "pemeriksaan angka",
            "ordering": ["-checked_at", "-pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "figure", "sha256", "checked_by"),
                    name="figurecheck_unique",
                    violation_error_message="Anda sudah memeriksa definisi ini.",
                )
            ],
        },
    ),
    Refuse("FigureCheck"),
]

# Who gets reports, and the letters that go with them.
LETTERS = [
    migrations.CreateModel(
        "ReportRecipient",
        fields=[
            ID,
            ("kind", choice("jenis laporan", OFFICIAL_REPORT_KIND, 20)),
            ("office", models.CharField("instansi luar", max_length=120, blank=True)),
            ("address", models.EmailField("surel instansi", max_length=254, blank=True)),
            ("state", choice("status", REPORT_RECIPIENT_STATE, 7, default="off", editable=False)),
            ("key", models.UUIDField("kunci tautan", unique=True, default=uuid4, editable=False)),
            ("agreed_at", models.DateTimeField("disetujui", editable=False, **OPTIONAL)),
            (
                "stopped_by_reader",
                models.BooleanField("dihentikan penerima", default=False, editable=False),
            ),
            ("person", person("orang di daerah ini", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah")),
        ],
        options={
            "verbose_name": "penerima laporan",
            "verbose_name_plural": "penerima laporan",
            "ordering": ["region", "kind", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(("address", ""), ("office", ""), ("person__isnull", False)),
                        Q(
                            ("person__isnull", True),
                            Q(("office", ""), _negated=True),
                            Q(("address", ""), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="reportrecipient_person_or_office",
                    violation_error_message="Pilih seorang di daerah ini, atau isi nama dan surel instansi luar.",
                ),
                models.UniqueConstraint(
                    fields=("region", "kind", "person"),
                    name="reportrecipient_person_unique",
                    violation_error_message="Orang ini sudah ada di daftar penerima laporan itu.",
                ),
                models.UniqueConstraint(
                    condition=Q(("address", ""), _negated=True),
                    fields=("region", "kind", "address"),
                    name="reportrecipient_address_unique",
                    violation_error_message="Surel ini sudah ada di daftar penerima laporan itu.",
                ),
            ],
        },
    ),
    KeepHistory("ReportRecipient", without=["key"]),
    migrations.CreateModel(
        "ReportLetter",
        fields=[
            ID,
            ("purpose", choice("isi", REPORT_LETTER_PURPOSE, 8)),
            ("about", models.CharField("tentang", max_length=120, blank=True)),
            ("address", models.EmailField("kepada", max_length=254)),
            ("state", choice("keadaan", REPORT_LETTER_STATE, 8, default="waiting")),
            ("attempts", models.PositiveSmallIntegerField("percobaan", default=0)),
            ("written_at", models.DateTimeField("dibuat", default=now)),
            ("tried_at", models.DateTimeField("terakhir dicoba", **OPTIONAL)),
            ("next_at", models.DateTimeField("dicoba lagi", **OPTIONAL)),
            ("answer", models.CharField("jawaban server surel", max_length=300, blank=True)),
            ("attached", models.BooleanField("berkas dilampirkan", default=False)),
            ("size", models.PositiveIntegerField("ukuran berkas (bita)", **OPTIONAL)),
            ("pdf_sha256", models.CharField("sidik PDF", max_length=64, blank=True)),
            ("xlsx_sha256", models.CharField("sidik XLSX", max_length=64, blank=True)),
            ("deadline", refer("reports.reportdeadline", "tenggat", "letters", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
            ("report", refer("reports.officialreport", "laporan resmi", "letters", **OPTIONAL)),
            ("recipient", refer("reports.reportrecipient", "penerima", "letters", **OPTIONAL)),
        ],
        options={
            "verbose_name": "surat laporan",
            "verbose_name_plural": "surat laporan",
            "ordering": ["-pk"],
            "indexes": [
                models.Index(fields=["region", "-id"], name="reportletter_region"),
                models.Index(
                    condition=Q(("state__in", ["waiting", "sending", "failed"])),
                    fields=["next_at"],
                    name="reportletter_open",
                ),
            ],
            "constraints": [
                models.UniqueConstraint(
                    condition=Q(("purpose", "report")),
                    fields=("report", "recipient"),
                    name="reportletter_once",
                ),
                models.UniqueConstraint(
                    condition=Q(("purpose", "reminder")),
                    fields=("deadline", "about", "address"),
                    name="reportletter_reminded_once",
                ),
            ],
        },
    ),
    Refuse("ReportLetter", "never_deleted", "DELETE"),
    Refuse(
        "ReportLetter",
        "addressee_stays",
        "UPDATE",
        condition=differs(
            "about",
            "address",
            "deadline_id",
            "purpose",
            "recipient_id",
            "region_id",
            "report_id",
            "written_at",
        ),
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("reports", "0002_cells"),
        ("reports", "0003_targets"),
        ("reports", "0004_official_report"),
        ("reports", "0005_checks_and_budgets"),
        ("reports", "0006_report_letters"),
        ("reports", "0007_one_home_of_procurement_budgets"),
        ("reports", "0008_procurement_budgets_live_elsewhere"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0002_requests_and_spending"),
        ("reports", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(KEEP_MOMENTS, migrations.RunSQL.noop),
        migrations.DeleteModel("MonthlySpending"),
        Together(*TARGETS, *REPORTS, *LETTERS),
    ]
