"""Facts for judging, equivalent products and the rules of regions.

Of a product's certificates the newest counts (Permenperin 35/2025 Pasal 50 ayat 2).
"""

from datetime import date

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions.datetime import ExtractYear
from pgtrigger.migrations import RemoveTrigger

from catalog.models.register.packing import valid_packing
from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, refer
from p3dn.migrating.operations import FollowColumns, InstallTrigger, KeepHistory
from p3dn.migrating.together import Together

PERIODS_OF = """
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN ({products}) ORDER BY id FOR NO KEY UPDATE
    );
    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);
    INSERT INTO catalog_certifiedperiod
        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)
    WITH certified AS (
        -- the next one issued replaces it, whatever becomes of that one
        SELECT line.product_id, c.*,
               lead(c.issued_on) OVER (PARTITION BY line.product_id ORDER BY c.issued_on, c.id)
                   AS replaced_on
        FROM catalog_certificateproduct line
        JOIN catalog_certificate c ON c.id = line.certificate_id
        WHERE line.product_id = ANY(touched) AND c.state = 'verified' AND c.kind <> 'project'
    ), marks AS (
        SELECT product_id, date '0001-01-01' AS day FROM certified
        UNION SELECT product_id, issued_on FROM certified
        UNION SELECT product_id, tkdn_valid_until + 1 FROM certified
        UNION SELECT product_id, bmp_valid_until + 1 FROM certified
        UNION SELECT product_id, change.effective_on
              FROM certified JOIN catalog_standingchange change ON change.certificate_id = certified.id
    ), spans AS (
        SELECT product_id, day,
               coalesce(lead(day) OVER (PARTITION BY product_id ORDER BY day) - 1,
                        date '9999-12-31') AS last
        FROM marks WHERE day <= date '9999-12-31'
    ), judged AS (
        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn,
               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,
               CASE WHEN c.replaced_on <= least(spans.day, final.effective_on - 1) THEN 'superseded'
                    WHEN final.kind IS NOT NULL THEN final.kind
                    WHEN latest.kind = 'suspended' THEN 'suspended'
                    WHEN spans.day < c.issued_on THEN 'unverified'
                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'
                    ELSE 'valid' END AS standing
        FROM spans JOIN certified c ON c.product_id = spans.product_id
        LEFT JOIN LATERAL (
            SELECT kind, effective_on FROM catalog_standingchange
            WHERE certificate_id = c.id AND effective_on <= spans.day
              AND kind IN ('revoked', 'superseded')
            ORDER BY effective_on, id LIMIT 1) final ON true
        LEFT JOIN LATERAL (
            SELECT kind FROM catalog_standingchange
            WHERE certificate_id = c.id AND effective_on <= spans.day
            ORDER BY effective_on DESC, id DESC LIMIT 1) latest ON true
    )
    SELECT DISTINCT ON (product_id, day) product_id, day, last, id, standing,
           CASE WHEN standing = 'valid' THEN tkdn END, CASE WHEN standing = 'valid' THEN bmp END
    FROM judged
    ORDER BY product_id, day, standing = 'valid' DESC, issued_on DESC, id DESC;
    RETURN NULL;
"""
OF_LINES = PERIODS_OF.replace("{products}", "SELECT product_id FROM changed")
OF_CERTIFICATES = PERIODS_OF.replace(
    "{products}",
    """
    SELECT line.product_id FROM catalog_certificateproduct line
    JOIN changed ON changed.{key} = line.certificate_id
""",
)
EXPIRY_REMINDER_VALUE = {
    "tkdn": "TKDN",
    "bmp": "BMP",
    "suspension": "Pembekuan",
}
CERTIFICATE_PAPER_PAPER = {
    "calculation": "Lembar perhitungan TKDN",
    "verification_report": "Laporan lembaga verifikasi (LVI)",
    "declaration": "Pernyataan mandiri industri kecil",
    "capital": "Bukti modal usaha industri kecil",
    "workers": "Daftar tenaga kerja dan kewarganegaraannya",
    "materials": "Bukti asal bahan",
    "costs": "Rincian biaya jasa",
    "bmp_proof": "Bukti setiap bobot BMP",
}
EQUIVALENCE_GROUP_KIND = {
    "joined": "Beberapa kode, satu kegunaan",
    "split": "Satu kode, beberapa jenis",
}
EQUIVALENCE_GROUP_STATE = {
    "proposed": "Diusulkan",
    "confirmed": "Berlaku",
    "refused": "Ditolak",
    "ended": "Diakhiri",
}
LOCAL_RULE_KIND = {
    "": "Semua jenis",
    "Barang": "Barang",
    "Pekerjaan Konstruksi": "Pekerjaan Konstruksi",
    "Jasa Konsultansi": "Jasa Konsultansi",
    "Jasa Lainnya": "Jasa Lainnya",
}

# Every period is worked out anew: an update of the certificates that changes nothing works all of them
# out, in one statement, and is no version of any.
PERIODS = "UPDATE catalog_certificate SET state = state WHERE state = 'verified'"

# What the law asks of producers, products and certificates; which papers were seen.
FACTS = [
    RemoveTrigger("certificate", "certificate_changed"),
    RemoveTrigger("certificateproduct", "line_added"),
    RemoveTrigger("certificateproduct", "line_removed"),
    RemoveTrigger("standingchange", "standing_changed"),
    migrations.AddField(
        "producer",
        "majority_national",
        models.BooleanField(
            "mayoritas modal dimiliki WNI",
            help_text="Lebih dari 50%. Menentukan jasa dalam negeri (PP 29/2018 Pasal 63).",
            **OPTIONAL,
        ),
    ),
    migrations.AddField(
        "producer",
        "majority_paper",
        models.CharField(
            "akta susunan pemegang modal",
            max_length=200,
            blank=True,
            help_text="Contoh: Akta No. 12 tanggal 3 Maret 2024, Notaris Contoh.",
        ),
    ),
    FollowColumns("Producer"),
    migrations.AddField(
        "product",
        "packing",
        models.CharField(
            "isi kemasan",
            max_length=200,
            blank=True,
            help_text="Contoh: 1 rim = 500 lembar; 1 dus = 5 rim.",
            validators=[valid_packing],
        ),
    ),
    FollowColumns("Product", without=["words", "is_published", "maker_scale", "maker_location"]),
    migrations.AddField(
        "certificate",
        "assessed_in",
        models.PositiveSmallIntegerField(
            "tahun penilaian",
            help_text="Tahun TKDN dihitung, bila tertulis; tidak sesudah tahun terbit.",
            validators=[MinValueValidator(2000), MaxValueValidator(2100)],
            **OPTIONAL,
        ),
    ),
    FollowColumns("Certificate"),
    InstallTrigger(
        "Certificate",
        "certificate_changed",
        "AFTER UPDATE",
        OF_CERTIFICATES.replace("{key}", "id"),
        declare="touched bigint[];",
        referencing="NEW TABLE AS changed",
    ),
    InstallTrigger(
        "CertificateProduct",
        "line_added",
        "AFTER INSERT",
        OF_LINES,
        declare="touched bigint[];",
        referencing="NEW TABLE AS changed",
    ),
    InstallTrigger(
        "CertificateProduct",
        "line_removed",
        "AFTER DELETE",
        OF_LINES,
        declare="touched bigint[];",
        referencing="OLD TABLE AS changed",
    ),
    InstallTrigger(
        "StandingChange",
        "standing_changed",
        "AFTER INSERT",
        OF_CERTIFICATES.replace("{key}", "certificate_id"),
        declare="touched bigint[];",
        referencing="NEW TABLE AS changed",
    ),
    migrations.AddField(
        "nationallistcheck", "asked_minimum", percent("batas TKDN yang ditanyakan", **OPTIONAL)
    ),
    migrations.AddField(
        "nationallistcheck",
        "has_domestic",
        models.BooleanField("ada produk atau penyedia dalam negeri yang menawarkan", **OPTIONAL),
    ),
    migrations.AlterField("expiryreminder", "value", choice("nilai", EXPIRY_REMINDER_VALUE, 10)),
    migrations.CreateModel(
        "CertificatePaper",
        fields=[
            ID,
            ("paper", choice("dokumen", CERTIFICATE_PAPER_PAPER, 20)),
            ("ticked_at", models.DateTimeField("dicentang", auto_now_add=True)),
            (
                "certificate",
                models.ForeignKey(
                    "catalog.certificate",
                    models.CASCADE,
                    verbose_name="sertifikat",
                    related_name="papers",
                ),
            ),
            ("ticked_by", person("dicentang oleh")),
        ],
        options={
            "verbose_name": "dokumen sertifikat",
            "verbose_name_plural": "dokumen sertifikat",
            "ordering": ["certificate", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("certificate", "paper"), name="certificate_paper_unique"
                )
            ],
        },
    ),
    KeepHistory("CertificatePaper"),
]

# Kinds of products that do for one another.
GROUPS = [
    migrations.CreateModel(
        "EquivalenceGroup",
        fields=[
            ID,
            ("kind", choice("macam", EQUIVALENCE_GROUP_KIND, 6, default="joined")),
            ("name", models.CharField("nama kelompok", max_length=120)),
            (
                "use",
                models.TextField(
                    "kegunaannya",
                    help_text="Untuk apa barangnya dipakai, dengan kata yang dipahami PPK.",
                ),
            ),
            (
                "state",
                choice("status", EQUIVALENCE_GROUP_STATE, 9, default="proposed", editable=False),
            ),
            ("valid_from", models.DateField("berlaku mulai")),
            ("valid_to", models.DateField("berlaku sampai", **OPTIONAL)),
            (
                "reason",
                models.TextField(
                    "alasan usulan", help_text="Mengapa satu kegunaan, atau mengapa beberapa jenis."
                ),
            ),
            ("proposed_at", models.DateTimeField("diusulkan", auto_now_add=True)),
            ("decided_at", models.DateTimeField("diputuskan", editable=False, **OPTIONAL)),
            ("decision_note", models.TextField("catatan keputusan", blank=True, editable=False)),
            ("end_reason", models.TextField("alasan diakhiri", blank=True, editable=False)),
            (
                "attribute",
                refer(
                    "catalog.commodityattribute",
                    "atribut yang membedakan jenisnya",
                    "groups",
                    **OPTIONAL,
                ),
            ),
            ("decided_by", person("diputuskan oleh", editable=False, **OPTIONAL)),
            ("entered_by", person("ditulis oleh", **OPTIONAL)),
            (
                "region",
                refer(
                    "accounts.region",
                    "daerah",
                    help_text="Kosong: berlaku bersama untuk semua daerah.",
                    **OPTIONAL,
                ),
            ),
        ],
        options={
            "verbose_name": "kelompok setara",
            "verbose_name_plural": "kelompok setara",
            "ordering": ["name", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("valid_from__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_from__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_to__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_to__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="group_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("valid_to__isnull", True),
                        ("valid_to__gte", F("valid_from")),
                        _connector="OR",
                    ),
                    name="group_days_in_order",
                    violation_error_message="Tanggal akhir tidak boleh sebelum tanggal mulai.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(("attribute__isnull", False), ("kind", "split")),
                        Q(("attribute__isnull", True), ("kind", "joined")),
                        _connector="OR",
                    ),
                    name="group_split_by_attribute",
                    violation_error_message="Pilih atribut yang membedakan jenisnya.",
                ),
                models.CheckConstraint(
                    condition=Q(("entered_by__isnull", False)), name="group_proposed_by_somebody"
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(("decided_by__isnull", True), ("state", "proposed")),
                        Q(Q(("state", "proposed"), _negated=True), ("decided_by__isnull", False)),
                        _connector="OR",
                    ),
                    name="group_decided_by_somebody",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("decided_by__isnull", True),
                        Q(("decided_by", F("entered_by")), _negated=True),
                        _connector="OR",
                    ),
                    name="group_second_person",
                    violation_error_message="Usulan tidak boleh diputuskan oleh pengusulnya.",
                ),
            ],
        },
    ),
    KeepHistory("EquivalenceGroup"),
    migrations.CreateModel(
        "GroupMember",
        fields=[
            ID,
            ("commodity", refer("catalog.commodity", "komoditas", "group_members")),
            (
                "group",
                models.ForeignKey(
                    "catalog.equivalencegroup",
                    models.CASCADE,
                    verbose_name="kelompok",
                    related_name="members",
                ),
            ),
        ],
        options={
            "verbose_name": "kode kelompok",
            "verbose_name_plural": "kode kelompok",
            "ordering": ["group", "commodity"],
            "constraints": [
                models.UniqueConstraint(fields=("group", "commodity"), name="group_member_unique")
            ],
        },
    ),
    KeepHistory("GroupMember"),
]

# Rules of a region, and how often handovers were as ordered.
RULES = [
    migrations.CreateModel(
        "LocalRule",
        fields=[
            ID,
            (
                "text",
                models.TextField(
                    "bunyi aturan",
                    max_length=1000,
                    help_text="Satu aturan dalam kalimat yang jelas.",
                ),
            ),
            (
                "source",
                models.CharField(
                    "dasar",
                    max_length=200,
                    help_text="Peraturan atau surat dengan nomor dan pasalnya.",
                ),
            ),
            ("kind", choice("jenis pengadaan", LOCAL_RULE_KIND, 40, blank=True)),
            ("valid_from", models.DateField("mulai")),
            ("valid_to", models.DateField("sampai", **OPTIONAL)),
            ("entered_at", models.DateTimeField("ditulis", auto_now_add=True)),
            ("is_demo", models.BooleanField("data demo", default=False)),
            (
                "commodity",
                refer(
                    "catalog.commodity",
                    "komoditas",
                    "local_rules",
                    help_text="Kosong: untuk semua komoditas.",
                    **OPTIONAL,
                ),
            ),
            ("entered_by", person("ditulis oleh")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "aturan daerah",
            "verbose_name_plural": "aturan daerah",
            "ordering": ["-valid_from", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-valid_from", "-id"], name="local_rule_region_list")
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("valid_from__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_from__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_to__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_to__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="local_rule_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("valid_to__isnull", True),
                        ("valid_to__gte", F("valid_from")),
                        _connector="OR",
                    ),
                    name="local_rule_days_in_order",
                    violation_error_message="Tanggal akhir tidak boleh sebelum tanggal mulai.",
                ),
            ],
        },
    ),
    KeepHistory("LocalRule"),
    migrations.CreateModel(
        "HandoverQuality",
        fields=[
            (
                "product",
                models.OneToOneField(
                    "catalog.product",
                    models.CASCADE,
                    verbose_name="produk",
                    primary_key=True,
                    serialize=False,
                    related_name="handed_over",
                ),
            ),
            ("inspected", models.PositiveIntegerField("serah terima yang diperiksa", default=0)),
            ("flawed", models.PositiveIntegerField("serah terima yang tidak sesuai", default=0)),
        ],
        options={
            "verbose_name": "mutu saat serah terima",
            "verbose_name_plural": "mutu saat serah terima",
            "constraints": [
                models.CheckConstraint(
                    condition=Q(("flawed__lte", F("inspected"))), name="handover_flawed_inspected"
                )
            ],
        },
    ),
]

# What is asked of the new columns.
ASKED = [
    migrations.AddConstraint(
        "producer",
        models.CheckConstraint(
            condition=Q(
                Q(("majority_national__isnull", True), ("majority_paper", "")),
                Q(("majority_national__isnull", False), Q(("majority_paper", ""), _negated=True)),
                _connector="OR",
            ),
            name="producer_majority_read_in_paper",
            violation_error_message="Isi pemilik modal bersama akta tempat membacanya.",
        ),
    ),
    migrations.AddConstraint(
        "certificate",
        models.CheckConstraint(
            condition=Q(
                ("assessed_in__isnull", True),
                Q(("assessed_in__gte", 2000), ("assessed_in__lte", ExtractYear("issued_on"))),
                _connector="OR",
            ),
            name="certificate_assessed_before_issue",
            violation_error_message="Tahun penilaian tidak sesudah tahun terbit.",
        ),
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("catalog", "0004_facts_for_judging"),
        ("catalog", "0005_newest_certificate_counts"),
        ("catalog", "0006_equivalence_groups"),
        ("catalog", "0007_local_rule"),
        ("catalog", "0008_packing"),
        ("catalog", "0009_handover_quality"),
    ]
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0001_catalogue"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunSQL(migrations.RunSQL.noop, PERIODS),
        Together(*FACTS, *GROUPS, *RULES),
        Together(*ASKED),
        migrations.RunSQL(PERIODS, migrations.RunSQL.noop),
    ]
