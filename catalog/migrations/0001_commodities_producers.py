"""Commodities with what is known about each, and producers; their history, and what follows a change."""

from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import (
    CombinedSearchVector,
    SearchConfig,
    SearchVector,
    SearchVectorField,
)
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import migrations, models
from django.db.models import F, Q

from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, plausible, refer
from p3dn.migrating.operations import InstallTrigger, KeepHistory, Refuse, differs
from p3dn.migrating.together import Together

COMMODITY_ATTRIBUTE_KIND = {
    "text": "Teks",
    "number": "Angka",
    "choice": "Pilihan",
    "boolean": "Ya atau tidak",
}
PRODUCER_SCALE = {
    "micro": "Mikro",
    "small": "Kecil",
    "medium": "Menengah",
    "large": "Besar",
    "cooperative": "Koperasi",
    "unknown": "Belum diketahui",
}
PRODUCER_SCALE_EVIDENCE = {
    "oss": "OSS/NIB berbasis risiko",
    "small_industry": "Sertifikat usaha kecil",
    "statement": "Pernyataan",
    "other": "Lainnya",
}
PRODUCER_SIINAS_STATUS = {
    "listed": "Terdaftar",
    "not_listed": "Tidak terdaftar",
    "unknown": "Belum diperiksa",
}
PRODUCTION_SITE_OWNERSHIP = {"own": "Milik sendiri", "other": "Pabrik pihak lain (maklon)"}
PRODUCER_LISTED = """
        UPDATE catalog_product SET is_published = is_published WHERE producer_id = NEW.id;
        RETURN NEW;
    """
PRODUCER_RENAMED = """
        UPDATE catalog_product SET producer_id = producer_id WHERE producer_id = NEW.id;
        RETURN NEW;
    """
PRODUCER_MERGED = """
        SELECT region_id, merged_into_id INTO survivor
        FROM catalog_producer WHERE id = NEW.merged_into_id FOR UPDATE;
        IF NEW.merged_into_id = NEW.id OR survivor.merged_into_id IS NOT NULL
           OR EXISTS (SELECT 1 FROM catalog_producer WHERE merged_into_id = NEW.id) THEN
            RAISE EXCEPTION 'a merged producer points to one that is not merged itself'
                USING ERRCODE = 'check_violation';
        END IF;
        IF survivor.region_id <> NEW.region_id THEN
            RAISE EXCEPTION 'producers of different regions are not merged'
                USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """
COMMODITY_SYNONYMS = """
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE commodity_id LIKE NEW.kbki_code || '%';
        RETURN NEW;
    """
CARRY_NAMES = """
    IF NEW.region_id IS NULL THEN
        UPDATE catalog_commodity SET synonyms = NEW.names
        WHERE kbki_code = NEW.commodity_id AND synonyms <> NEW.names;
    ELSE
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE region_id = NEW.region_id AND commodity_id LIKE NEW.commodity_id || '%';
    END IF;
    RETURN NEW;
"""
ATTRIBUTE_RENAMED = """
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE id IN (SELECT product_id FROM catalog_productattribute WHERE attribute_id = NEW.id);
        RETURN NEW;
    """


class Migration(migrations.Migration):
    initial = True
    replaces = [
        ("catalog", "0001_initial"),
        ("catalog", "0002_law_names_the_figures"),
        ("catalog", "0003_reminders"),
        ("catalog", "0004_calculations"),
        ("catalog", "0005_quick_search"),
        ("catalog", "0006_printed_content"),
        ("catalog", "0007_type_numbers"),
        ("catalog", "0008_duplicates"),
    ]
    dependencies = [
        ("accounts", "0001_people"),
        ("jobs", "0001_jobs"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]
    operations = [
        Together(
            migrations.CreateModel(
                "Commodity",
                fields=[
                    (
                        "kbki_code",
                        models.CharField(
                            "kode KBKI",
                            max_length=10,
                            primary_key=True,
                            serialize=False,
                            validators=[
                                RegexValidator(r"^\d{1,10}$", "Kode KBKI hanya berisi angka.")
                            ],
                        ),
                    ),
                    ("name", models.CharField("nama", max_length=500)),
                    ("kind", choice("jenis", {"goods": "Barang", "services": "Jasa"}, 8)),
                    ("digits", models.PositiveSmallIntegerField("jumlah angka")),
                    ("description", models.TextField("uraian", blank=True)),
                    (
                        "synonyms",
                        models.CharField(
                            "sebutan lain",
                            max_length=300,
                            blank=True,
                            help_text="Dipisahkan koma, dipakai pencarian.",
                        ),
                    ),
                    (
                        "search",
                        models.GeneratedField(
                            db_persist=True,
                            expression=CombinedSearchVector(
                                SearchVector("synonyms", config="indonesian", weight="A"),
                                "||",
                                SearchVector("name", config="indonesian", weight="B"),
                                SearchConfig("indonesian"),
                            ),
                            output_field=SearchVectorField(),
                        ),
                    ),
                    (
                        "parent",
                        refer("catalog.Commodity", "induk", related_name="children", **OPTIONAL),
                    ),
                ],
                options={
                    "verbose_name": "komoditas",
                    "verbose_name_plural": "komoditas",
                    "ordering": ["kbki_code"],
                    "indexes": [
                        GinIndex(fields=["search"], name="commodity_search"),
                        GinIndex(
                            fields=["name"],
                            opclasses=["gin_trgm_ops"],
                            name="commodity_name_trigram",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "OtherNames",
                fields=[
                    ID,
                    ("names", models.CharField("sebutan lain", max_length=300, blank=True)),
                    (
                        "commodity",
                        refer("catalog.Commodity", "komoditas", related_name="other_names"),
                    ),
                    ("entered_by", person("ditulis oleh", **OPTIONAL)),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah",
                            help_text="Kosong: berlaku bersama untuk semua daerah.",
                            **OPTIONAL,
                        ),
                    ),
                ],
                options={
                    "verbose_name": "sebutan lain komoditas",
                    "verbose_name_plural": "sebutan lain komoditas",
                    "ordering": ["commodity", "region"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["region", "commodity"],
                            nulls_distinct=False,
                            name="other_names_unique",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "MinimumTkdn",
                fields=[
                    ID,
                    ("minimum", percent("TKDN minimum")),
                    ("valid_from", models.DateField("mulai")),
                    ("valid_to", models.DateField("sampai", **OPTIONAL)),
                    ("regulation", models.CharField("peraturan", max_length=200)),
                    ("commodity", refer("catalog.Commodity", "komoditas", related_name="minimums")),
                    ("entered_by", person("ditulis oleh", **OPTIONAL)),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah",
                            help_text="Kosong: berlaku bersama untuk semua daerah.",
                            **OPTIONAL,
                        ),
                    ),
                ],
                options={
                    "verbose_name": "TKDN minimum khusus",
                    "verbose_name_plural": "TKDN minimum khusus",
                    "ordering": ["commodity", "valid_from"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["commodity", "valid_from", "region"],
                            nulls_distinct=False,
                            name="minimum_tkdn_unique",
                            violation_error_message=(
                                "TKDN minimum komoditas ini sejak tanggal itu sudah ada."
                            ),
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "CommodityAttribute",
                fields=[
                    ID,
                    ("name", models.CharField("nama atribut", max_length=60)),
                    ("kind", choice("macam isian", COMMODITY_ATTRIBUTE_KIND, 8)),
                    ("unit", models.CharField("satuan", max_length=20, blank=True)),
                    (
                        "choices",
                        ArrayField(
                            models.CharField(max_length=60),
                            default=list,
                            blank=True,
                            verbose_name="pilihan",
                        ),
                    ),
                    ("is_active", models.BooleanField("dipakai", default=True)),
                    (
                        "commodity",
                        refer("catalog.Commodity", "komoditas", related_name="attributes"),
                    ),
                    ("entered_by", person("ditulis oleh", **OPTIONAL)),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah",
                            help_text="Kosong: berlaku bersama untuk semua daerah.",
                            **OPTIONAL,
                        ),
                    ),
                ],
                options={
                    "verbose_name": "atribut komoditas",
                    "verbose_name_plural": "atribut komoditas",
                    "ordering": ["commodity", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["commodity", "name", "region"],
                            nulls_distinct=False,
                            name="attribute_unique",
                            violation_error_message=(
                                "Komoditas ini sudah punya atribut dengan nama itu."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=~Q(kind="choice") | ~Q(choices=[]),
                            name="attribute_has_choices",
                            violation_error_message="Tuliskan pilihannya, satu pada tiap baris.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "NationalListEntry",
                fields=[
                    ID,
                    ("key", models.CharField("kunci", max_length=64, unique=True, editable=False)),
                    ("group_code", models.CharField("kode kelompok", max_length=10, blank=True)),
                    ("group_name", models.CharField("kelompok barang", max_length=200, blank=True)),
                    ("company", models.CharField("perusahaan", max_length=200)),
                    ("product_type", models.CharField("jenis produk", max_length=300)),
                    ("specification", models.TextField("spesifikasi", blank=True)),
                    ("type_name", models.TextField("tipe", blank=True)),
                    ("brand", models.CharField("merek", max_length=200, blank=True)),
                    (
                        "certificate_number",
                        models.CharField("nomor sertifikat", max_length=80, blank=True),
                    ),
                    ("tkdn", percent("TKDN", **OPTIONAL)),
                    (
                        "bmp",
                        models.DecimalField(
                            "BMP",
                            max_digits=4,
                            decimal_places=2,
                            validators=[
                                MinValueValidator(Decimal("0")),
                                MaxValueValidator(Decimal("100")),
                            ],
                            **OPTIONAL,
                        ),
                    ),
                    ("valid_until", models.DateField("berlaku sampai", **OPTIONAL)),
                    ("seen_on", models.DateField("tercantum pada")),
                    (
                        "search",
                        models.GeneratedField(
                            db_persist=True,
                            expression=CombinedSearchVector(
                                CombinedSearchVector(
                                    SearchVector("product_type", config="indonesian", weight="A"),
                                    "||",
                                    SearchVector(
                                        "brand",
                                        "type_name",
                                        "company",
                                        config="indonesian",
                                        weight="B",
                                    ),
                                    SearchConfig("indonesian"),
                                ),
                                "||",
                                SearchVector("specification", config="indonesian", weight="C"),
                                SearchConfig("indonesian"),
                            ),
                            output_field=SearchVectorField(),
                        ),
                    ),
                    (
                        "commodity",
                        refer(
                            "catalog.Commodity",
                            "komoditas (KBKI)",
                            related_name="national_entries",
                            **OPTIONAL,
                        ),
                    ),
                    ("job", refer("jobs.Job", "impor terakhir", **OPTIONAL)),
                ],
                options={
                    "verbose_name": "daftar nasional",
                    "verbose_name_plural": "daftar nasional",
                    "ordering": ["product_type", "company", "pk"],
                    "indexes": [
                        GinIndex(fields=["search"], name="national_search"),
                    ],
                },
            ),
            migrations.CreateModel(
                "NationalListCheck",
                fields=[
                    ID,
                    ("keyword", models.CharField("kata kunci", max_length=200)),
                    ("checked_on", models.DateField("tanggal pemeriksaan")),
                    (
                        "has_trigger",
                        models.BooleanField(
                            "ada produk yang TKDN + BMP-nya mewajibkan", **OPTIONAL
                        ),
                    ),
                    (
                        "has_purchasable",
                        models.BooleanField("ada produk yang TKDN-nya memenuhi batas", **OPTIONAL),
                    ),
                    (
                        "has_certified",
                        models.BooleanField("ada produk bersertifikat di bawah batas", **OPTIONAL),
                    ),
                    (
                        "has_siinas",
                        models.BooleanField("ada produk tercatat di SIINas", **OPTIONAL),
                    ),
                    (
                        "evidence",
                        models.FileField(
                            "tangkapan layar", upload_to="national-checks/%Y", blank=True
                        ),
                    ),
                    (
                        "evidence_sha256",
                        models.CharField("sidik berkas", max_length=64, blank=True, editable=False),
                    ),
                    ("note", models.TextField("catatan", blank=True)),
                    ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
                    ("checked_by", person("diperiksa oleh")),
                    (
                        "commodity",
                        refer(
                            "catalog.Commodity", "komoditas (KBKI)", related_name="national_checks"
                        ),
                    ),
                    ("region", refer("accounts.Region", "daerah", related_name="national_checks")),
                ],
                options={
                    "verbose_name": "pemeriksaan daftar nasional",
                    "verbose_name_plural": "pemeriksaan daftar nasional",
                    "ordering": ["-checked_on", "-pk"],
                },
            ),
            migrations.CreateModel(
                "SearchWord",
                fields=[
                    ID,
                    ("word", models.CharField("kata", max_length=40, db_index=True)),
                ],
                options={
                    "verbose_name": "kata pencarian",
                    "verbose_name_plural": "kata pencarian",
                    "indexes": [
                        GinIndex(
                            fields=["word"], opclasses=["gin_trgm_ops"], name="search_word_trigram"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "Producer",
                fields=[
                    ID,
                    ("name", models.CharField("nama", max_length=200)),
                    (
                        "name_key",
                        models.CharField(
                            "nama baku", max_length=200, db_index=True, editable=False
                        ),
                    ),
                    (
                        "nib",
                        models.CharField(
                            "NIB",
                            max_length=13,
                            unique=True,
                            error_messages={"unique": "NIB ini sudah dipakai produsen lain."},
                            validators=[RegexValidator(r"^\d{13}$", "NIB terdiri atas 13 angka.")],
                        ),
                    ),
                    (
                        "npwp",
                        models.CharField(
                            "NPWP",
                            max_length=16,
                            blank=True,
                            validators=[
                                RegexValidator(
                                    r"^\d{15,16}$",
                                    "NPWP terdiri atas 15 angka (lama) atau 16 angka (baru).",
                                )
                            ],
                        ),
                    ),
                    ("scale", choice("skala usaha", PRODUCER_SCALE, 12, default="unknown")),
                    (
                        "scale_evidence",
                        choice("bukti skala usaha", PRODUCER_SCALE_EVIDENCE, 14, blank=True),
                    ),
                    ("scale_evidence_on", models.DateField("tanggal bukti skala", **OPTIONAL)),
                    ("address", models.TextField("alamat")),
                    (
                        "siinas_status",
                        choice("SIINas", PRODUCER_SIINAS_STATUS, 10, default="unknown"),
                    ),
                    (
                        "siinas_number",
                        models.CharField("nomor akun SIINas", max_length=40, blank=True),
                    ),
                    (
                        "kbli_codes",
                        ArrayField(
                            models.CharField(
                                max_length=5,
                                validators=[
                                    RegexValidator(r"^\d{5}$", "KBLI terdiri atas 5 angka.")
                                ],
                            ),
                            default=list,
                            blank=True,
                            verbose_name="KBLI",
                        ),
                    ),
                    ("contact_name", models.CharField("narahubung", max_length=120, blank=True)),
                    ("contact_phone", models.CharField("telepon", max_length=20, blank=True)),
                    ("contact_email", models.EmailField("surel", max_length=254, blank=True)),
                    ("is_active", models.BooleanField("aktif", default=True)),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    ("entered_at", models.DateTimeField("dimasukkan", auto_now_add=True)),
                    ("entered_by", person("dimasukkan oleh")),
                    (
                        "location",
                        refer(
                            "accounts.Region",
                            "kabupaten/kota tempat produksi",
                            related_name="located_producers",
                        ),
                    ),
                    (
                        "merged_into",
                        refer(
                            "catalog.Producer",
                            "digabung ke",
                            related_name="absorbed",
                            editable=False,
                            **OPTIONAL,
                        ),
                    ),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah pendata",
                            related_name="producers",
                            db_index=False,
                        ),
                    ),
                ],
                options={
                    "verbose_name": "produsen",
                    "verbose_name_plural": "produsen",
                    "ordering": ["name", "pk"],
                    "indexes": [
                        GinIndex(
                            fields=["name_key"],
                            opclasses=["gin_trgm_ops"],
                            name="producer_name_trigram",
                        ),
                        models.Index(fields=["region", "name", "id"], name="producer_desk"),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=(Q(scale_evidence="") & Q(scale_evidence_on__isnull=True))
                            | (~Q(scale_evidence="") & Q(scale_evidence_on__isnull=False)),
                            name="producer_scale_evidence_dated",
                            violation_error_message="Isi bukti skala usaha bersama tanggalnya.",
                        ),
                        models.CheckConstraint(
                            condition=Q(merged_into__isnull=True) | Q(is_active=False),
                            name="producer_merged_is_inactive",
                            violation_error_message=(
                                "Produsen yang sudah digabung tidak dapat diaktifkan lagi."
                            ),
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ProductionSite",
                fields=[
                    ID,
                    ("name", models.CharField("nama tempat", max_length=120)),
                    ("address", models.TextField("alamat")),
                    (
                        "ownership",
                        choice("kepemilikan", PRODUCTION_SITE_OWNERSHIP, 5, default="own"),
                    ),
                    ("is_active", models.BooleanField("masih dipakai", default=True)),
                    (
                        "location",
                        refer("accounts.Region", "kabupaten/kota", related_name="production_sites"),
                    ),
                    ("producer", refer("catalog.Producer", "produsen", related_name="sites")),
                ],
                options={
                    "verbose_name": "tempat produksi",
                    "verbose_name_plural": "tempat produksi",
                    "ordering": ["-is_active", "name", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["producer", "name"],
                            name="production_site_unique",
                            violation_error_message="Produsen ini sudah punya tempat dengan nama ini.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ProducerMerge",
                fields=[
                    ID,
                    ("products", models.JSONField("produk yang pindah", default=list, blank=True)),
                    (
                        "certificates",
                        models.JSONField("sertifikat yang pindah", default=list, blank=True),
                    ),
                    (
                        "sites",
                        models.JSONField("tempat produksi yang pindah", default=list, blank=True),
                    ),
                    (
                        "archived",
                        models.JSONField("produk ganda yang tinggal", default=list, blank=True),
                    ),
                    (
                        "renamed",
                        models.JSONField("produk yang diganti tipenya", default=list, blank=True),
                    ),
                    ("reason", models.TextField("alasan")),
                    ("at", models.DateTimeField("waktu", auto_now_add=True)),
                    ("by", person("oleh")),
                    ("merged", refer("catalog.Producer", "produsen yang digabung")),
                    (
                        "survivor",
                        refer("catalog.Producer", "produsen yang dipakai", related_name="merges"),
                    ),
                ],
                options={
                    "verbose_name": "penggabungan produsen",
                    "verbose_name_plural": "penggabungan produsen",
                    "ordering": ["-at", "-pk"],
                    "constraints": [
                        models.UniqueConstraint(fields=["merged"], name="producer_merged_once"),
                        models.CheckConstraint(
                            condition=~Q(survivor=F("merged")), name="producer_not_into_itself"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ProducersDistinct",
                fields=[
                    ID,
                    ("at", models.DateTimeField("waktu", auto_now_add=True)),
                    ("by", person("oleh")),
                    ("first", refer("catalog.Producer", "produsen")),
                    ("second", refer("catalog.Producer", "bukan produsen")),
                ],
                options={
                    "verbose_name": "bukan duplikat",
                    "verbose_name_plural": "bukan duplikat",
                    "constraints": [
                        models.UniqueConstraint(fields=["first", "second"], name="distinct_once"),
                        models.CheckConstraint(
                            condition=Q(first__lt=F("second")), name="distinct_in_order"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ComparedProducer",
                fields=[
                    (
                        "producer",
                        models.OneToOneField(
                            "catalog.Producer",
                            models.CASCADE,
                            primary_key=True,
                            serialize=False,
                            related_name="+",
                        ),
                    ),
                    ("name_key", models.CharField("nama baku", max_length=200)),
                    (
                        "location",
                        models.ForeignKey(
                            "accounts.Region", models.CASCADE, related_name="+", db_index=False
                        ),
                    ),
                    (
                        "region",
                        models.ForeignKey(
                            "accounts.Region", models.CASCADE, related_name="+", db_index=False
                        ),
                    ),
                ],
                options={
                    "verbose_name": "nama yang sudah dibandingkan",
                    "verbose_name_plural": "nama yang sudah dibandingkan",
                },
            ),
            migrations.CreateModel(
                "LikeProducers",
                fields=[
                    ID,
                    ("alike", models.FloatField("kemiripan")),
                    (
                        "first",
                        models.ForeignKey("catalog.Producer", models.CASCADE, related_name="+"),
                    ),
                    (
                        "region",
                        models.ForeignKey(
                            "accounts.Region", models.CASCADE, related_name="+", db_index=False
                        ),
                    ),
                    (
                        "second",
                        models.ForeignKey("catalog.Producer", models.CASCADE, related_name="+"),
                    ),
                ],
                options={
                    "verbose_name": "nama yang mirip",
                    "verbose_name_plural": "nama yang mirip",
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["region", "first", "second"], name="like_once"
                        ),
                        models.CheckConstraint(
                            condition=Q(first__lt=F("second")), name="like_in_order"
                        ),
                    ],
                },
            ),
            KeepHistory("CommodityAttribute"),
            KeepHistory("MinimumTkdn"),
            KeepHistory("NationalListEntry", in_bulk=True),
            KeepHistory("OtherNames"),
            KeepHistory("Producer"),
            KeepHistory("ProductionSite"),
            Refuse("NationalListCheck"),
            Refuse("ProducerMerge"),
            Refuse("ProducersDistinct"),
            InstallTrigger(
                "CommodityAttribute",
                "attribute_renamed",
                'AFTER UPDATE OF "name", "unit"',
                ATTRIBUTE_RENAMED,
            ),
            InstallTrigger(
                "Commodity",
                "commodity_synonyms",
                'AFTER UPDATE OF "synonyms"',
                COMMODITY_SYNONYMS,
                condition=differs("synonyms"),
            ),
            InstallTrigger(
                "OtherNames",
                "names_entered",
                "AFTER INSERT",
                CARRY_NAMES,
                condition="""NOT (NEW."names" = '')""",
            ),
            InstallTrigger(
                "OtherNames",
                "names_rewritten",
                'AFTER UPDATE OF "names"',
                CARRY_NAMES,
                condition=differs("names"),
            ),
            InstallTrigger(
                "Producer",
                "producer_renamed",
                'AFTER UPDATE OF "name"',
                PRODUCER_RENAMED,
                condition=differs("name"),
            ),
            InstallTrigger(
                "Producer",
                "producer_listed",
                'AFTER UPDATE OF "is_active", "scale", "location_id"',
                PRODUCER_LISTED,
                condition=differs("is_active", "scale", "location_id"),
            ),
            InstallTrigger(
                "Producer",
                "producer_merged",
                'BEFORE INSERT OR UPDATE OF "merged_into_id", "region_id"',
                PRODUCER_MERGED,
                declare="survivor record;",
                condition='NEW."merged_into_id" IS NOT NULL',
            ),
        ),
        plausible("MinimumTkdn", "minimum_days_plausible", "valid_from", "valid_to"),
        plausible("NationalListEntry", "national_days_plausible", "valid_until", "seen_on"),
        plausible("NationalListCheck", "national_check_days_plausible", "checked_on"),
        plausible("Producer", "producer_days_plausible", "scale_evidence_on"),
    ]
