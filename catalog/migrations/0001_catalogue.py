"""Commodities, producers, products with their papers and prices, and certificates.

Their history, and what follows a change: words, prices and periods are kept by triggers.
"""

from decimal import Decimal

from django.conf import settings
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
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Lower, Upper

from catalog.models.certificates.certificate import certificate_path
from catalog.models.certificates.scan import pending_path
from catalog.models.register.paper import document_path
from catalog.models.register.product import photo_path
from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, plausible, refer
from p3dn.migrating.operations import InstallTrigger, KeepHistory, Refuse, differs
from p3dn.migrating.together import Together
from p3dn.ui.values.bounds import MostRupiah, MostUnits

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

# Products, their papers and prices, and certificates.

PRODUCT_STATE = {
    "draft": "Konsep",
    "submitted": "Menunggu verifikasi",
    "verified": "Terverifikasi",
    "refused": "Dikembalikan",
}
PRODUCT_REFUSAL_GROUNDS = {
    "number": "Nomor tidak sama dengan berkas",
    "value": "Nilai TKDN atau BMP tidak sama dengan berkas",
    "date": "Tanggal tidak sama dengan berkas",
    "product": "Produk tidak disebut pada berkas",
    "company": "Berkas atas nama perusahaan lain",
    "unreadable": "Berkas tidak terbaca",
    "incomplete": "Isian belum lengkap",
    "duplicate": "Sudah terdaftar",
    "reused": "Berkas atau nomor dipakai produsen lain",
    "codes": "Kode KBKI, KBLI atau HS tidak tepat",
    "price": "Harga atau kapasitas tidak masuk akal",
    "other": "Lainnya",
}
PRODUCT_SUBJECT = {
    "industrial_goods": "Barang hasil industri",
    "non_industrial_goods": "Barang bukan hasil industri",
    "service": "Jasa",
    "construction": "Pekerjaan konstruksi",
    "combined": "Gabungan barang dan jasa",
}
PRODUCT_ORIGIN = {"domestic": "Dalam negeri", "imported": "Impor", "unknown": "Belum diketahui"}
CERTIFICATE_KIND = {
    "surveyor": "Sertifikat lewat lembaga verifikasi (LVI)",
    "small_industry": "Sertifikat industri kecil (pernyataan mandiri)",
    "project": "Surat keterangan untuk satu proyek",
}
CERTIFICATE_SCHEME = {
    "16/2011": "Permenperin 16/2011 dan aturan sektornya",
    "46/2022": "Permenperin 46/2022 (industri kecil)",
    "35/2025": "Permenperin 35/2025",
}
STANDING_CHANGE_KIND = {
    "suspended": "Dibekukan",
    "reinstated": "Dipulihkan",
    "revoked": "Dicabut",
    "superseded": "Digantikan",
}
PRODUCT_DOCUMENT_KIND = {
    "brochure": "Brosur",
    "test_report": "Laporan uji",
    "manual": "Buku petunjuk",
    "drawing": "Gambar teknis",
    "statement": "Surat pernyataan",
}
PRODUCT_PERMIT_KIND = {
    "halal": "Sertifikat halal",
    "sni": "SNI (SPPT SNI)",
    "nie": "Nomor izin edar (NIE)",
}
PRICE_RECORD_SOURCE = {
    "entry": "Pendataan produk",
    "producer": "Daftar harga produsen",
    "e_catalogue": "Katalog elektronik",
    "survey": "Survei pasar",
    "offer": "Surat penawaran",
}
REMINDER_MAIL_STATE = {
    "sending": "sedang dikirim",
    "sent": "terkirim",
    "failed": "tidak terkirim",
    "unclear": "tidak pasti",
}
OF_WORDS = '"name", "brand", "type_name", "producer_id", "commodity_id"'
OF_LISTING = (
    '"state", "is_active", "producer_id", "is_published", "maker_scale", "maker_location_id"'
)
PRODUCT_WORDS = """
        -- type numbers such as T-4711: the text parser would read a negative number
        NEW.words := translate(lower(concat_ws(' ', NEW.name, NEW.brand, NEW.type_name,
            (SELECT name FROM catalog_producer WHERE id = NEW.producer_id),
            (SELECT string_agg(replace(synonyms, ',', ' '), ' ' ORDER BY digits DESC)
             FROM catalog_commodity
             WHERE synonyms <> '' AND kbki_code IN (
                 NEW.commodity_id, left(NEW.commodity_id, 7), left(NEW.commodity_id, 5),
                 left(NEW.commodity_id, 4), left(NEW.commodity_id, 3))),
            (SELECT string_agg(replace(names, ',', ' '), ' ' ORDER BY length(commodity_id) DESC)
             FROM catalog_othernames
             WHERE region_id = NEW.region_id AND names <> '' AND commodity_id IN (
                 NEW.commodity_id, left(NEW.commodity_id, 7), left(NEW.commodity_id, 5),
                 left(NEW.commodity_id, 4), left(NEW.commodity_id, 3))))), '-/', '  ');
        RETURN NEW;
    """
PRODUCT_LISTED = """
        IF NEW.state = 'verified' THEN
            PERFORM 1 FROM catalog_producer WHERE id = NEW.producer_id FOR SHARE;
        END IF;
        SELECT is_active, scale, location_id INTO maker
        FROM catalog_producer WHERE id = NEW.producer_id;
        NEW.is_published := NEW.state = 'verified' AND NEW.is_active AND maker.is_active;
        NEW.maker_scale := maker.scale;
        NEW.maker_location_id := maker.location_id;
        RETURN NEW;
    """
COLLECT_WORDS = """
            INSERT INTO catalog_searchword (word)
            SELECT piece FROM (
                SELECT DISTINCT regexp_split_to_table(words, '[^[:alpha:]]+') AS piece FROM changed
            ) pieces
            WHERE length(piece) BETWEEN 4 AND 40
              AND NOT EXISTS (SELECT 1 FROM catalog_searchword known WHERE known.word = piece);
            RETURN NULL;
        """
PERIODS = """
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN ({products}) ORDER BY id FOR NO KEY UPDATE
    );
    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);
    INSERT INTO catalog_certifiedperiod
        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)
    WITH certified AS (
        SELECT line.product_id, c.*
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
        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn, c.tkdn_valid_until,
               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,
               CASE WHEN final.kind IS NOT NULL THEN final.kind
                    WHEN latest.kind = 'suspended' THEN 'suspended'
                    WHEN spans.day < c.issued_on THEN 'unverified'
                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'
                    ELSE 'valid' END AS standing
        FROM spans JOIN certified c ON c.product_id = spans.product_id
        LEFT JOIN LATERAL (
            SELECT kind FROM catalog_standingchange
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
    ORDER BY product_id, day, standing = 'valid' DESC,
             CASE WHEN standing = 'valid' THEN tkdn END DESC NULLS LAST,
             CASE WHEN standing = 'valid' THEN tkdn_valid_until END DESC NULLS LAST,
             CASE WHEN standing <> 'valid' THEN issued_on END DESC NULLS LAST, id DESC;
    RETURN NULL;
"""
NAMED = "SELECT product_id FROM changed"
OF_CERTIFICATES = """
    SELECT line.product_id FROM catalog_certificateproduct line
    JOIN changed ON changed.{key} = line.certificate_id
"""
RECORD_PRICE = """
    INSERT INTO catalog_pricerecord
        (product_id, region_id, price, valid_on, source, note, entered_by_id, entered_at)
    SELECT p.id, p.region_id, p.price, day.of_price, 'entry', '',
           coalesce(p.edited_by_id, p.entered_by_id), now()
    FROM changed p
    {joined}
    CROSS JOIN LATERAL (
        SELECT coalesce(p.price_on, (now() AT TIME ZONE 'Asia/Jakarta')::date) AS of_price
    ) day
    LEFT JOIN LATERAL (
        SELECT price, valid_on FROM catalog_pricerecord
        WHERE product_id = p.id AND region_id = p.region_id
        ORDER BY valid_on DESC, id DESC LIMIT 1
    ) newest ON true
    WHERE p.price > 0 AND {differs}
      AND (newest.price, newest.valid_on) IS DISTINCT FROM (p.price, day.of_price);
    RETURN NULL;
"""
PRICE_DIFFERS = "(before.price, before.price_on) IS DISTINCT FROM (p.price, p.price_on)"
WORDS_OF_ATTRIBUTES = """
        NEW.words := concat_ws(' ', NEW.words, lower((
            SELECT string_agg(
                CASE a.kind
                    WHEN 'boolean' THEN CASE v.value WHEN 'yes' THEN a.name ELSE '' END
                    WHEN 'number' THEN concat_ws(' ', a.name, replace(v.value, '.', ','), a.unit)
                    ELSE concat_ws(' ', a.name, v.value)
                END, ' ' ORDER BY a.id)
            FROM catalog_productattribute v
            JOIN catalog_commodityattribute a ON a.id = v.attribute_id
            WHERE v.product_id = NEW.id)));
        RETURN NEW;
    """
REFRESH_WORDS = """
            UPDATE catalog_product SET commodity_id = commodity_id
            WHERE id IN (SELECT product_id FROM touched);
            RETURN NULL;
        """


def collect_words(name, on):
    """The words of the written products join the vocabulary."""
    return InstallTrigger("Product", name, on, COLLECT_WORDS, referencing="NEW TABLE AS changed")


def refresh_words(name, on, rows):
    """The words of products whose attributes were written are written anew."""
    referencing = f"{rows} TABLE AS touched"
    return InstallTrigger("ProductAttribute", name, on, REFRESH_WORDS, referencing=referencing)


def keep_periods(model_name, name, on, products, rows="NEW"):
    """The periods of the products that the subquery gives are worked out anew."""
    func = PERIODS.replace("{products}", products)
    return InstallTrigger(
        model_name,
        name,
        on,
        func,
        declare="touched bigint[];",
        referencing=f"{rows} TABLE AS changed",
    )


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
        ("catalog", "0009_product"),
        ("catalog", "0010_producers"),
        ("catalog", "0011_lifecycle"),
        ("catalog", "0012_search_by_beginning"),
        ("catalog", "0013_listed_products"),
        ("catalog", "0014_sorted_offers"),
        ("catalog", "0015_like_producers"),
        ("catalog", "0016_desk_indexes"),
        ("catalog", "0017_name_keys"),
        ("catalog", "0018_photo_history"),
        ("catalog", "0019_pending_scans"),
        ("catalog", "0020_words_of_new_products"),
        ("catalog", "0021_taking_back"),
        ("catalog", "0022_plausible_values"),
        ("catalog", "0023_whose_reference"),
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
        Together(
            migrations.CreateModel(
                "Product",
                fields=[
                    ID,
                    ("state", choice("status", PRODUCT_STATE, 10, default="draft")),
                    ("entered_at", models.DateTimeField("dimasukkan", auto_now_add=True)),
                    ("edited_at", models.DateTimeField("terakhir diubah", **OPTIONAL)),
                    ("submitted_at", models.DateTimeField("diajukan", **OPTIONAL)),
                    ("verified_at", models.DateTimeField("diperiksa", **OPTIONAL)),
                    ("refusal_reason", models.TextField("alasan pengembalian", blank=True)),
                    (
                        "refusal_grounds",
                        ArrayField(
                            models.CharField(choices=PRODUCT_REFUSAL_GROUNDS, max_length=12),
                            default=list,
                            blank=True,
                            verbose_name="pokok pengembalian",
                        ),
                    ),
                    ("subject", choice("macam", PRODUCT_SUBJECT, 20, default="industrial_goods")),
                    ("name", models.CharField("nama produk", max_length=200)),
                    ("brand", models.CharField("merek", max_length=100, blank=True)),
                    ("type_name", models.CharField("tipe", max_length=100, blank=True)),
                    ("specification", models.TextField("spesifikasi", blank=True)),
                    ("unit", models.CharField("satuan", max_length=30)),
                    (
                        "price",
                        models.DecimalField(
                            "harga satuan",
                            max_digits=18,
                            decimal_places=2,
                            help_text="Rupiah, sebelum PPN.",
                            validators=[MinValueValidator(Decimal("0.01")), MostRupiah()],
                            **OPTIONAL,
                        ),
                    ),
                    ("price_on", models.DateField("harga per tanggal", **OPTIONAL)),
                    (
                        "monthly_capacity",
                        models.DecimalField(
                            "kapasitas per bulan",
                            max_digits=14,
                            decimal_places=2,
                            help_text="Kosongkan bila belum diketahui.",
                            validators=[MinValueValidator(Decimal("0")), MostUnits()],
                            **OPTIONAL,
                        ),
                    ),
                    (
                        "lead_time_days",
                        models.PositiveSmallIntegerField("waktu kirim (hari)", **OPTIONAL),
                    ),
                    ("origin", choice("asal", PRODUCT_ORIGIN, 8, default="unknown")),
                    (
                        "self_declared",
                        models.BooleanField(
                            "ada pernyataan produk dalam negeri",
                            default=False,
                            help_text="Untuk barang bukan hasil industri.",
                        ),
                    ),
                    (
                        "hs_code",
                        models.CharField(
                            "kode HS",
                            max_length=8,
                            blank=True,
                            validators=[
                                RegexValidator(r"^\d{8}$", "Kode HS terdiri atas 8 angka.")
                            ],
                        ),
                    ),
                    ("is_active", models.BooleanField("masih dijual", default=True)),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    (
                        "words",
                        models.TextField("kata pencarian", default="", blank=True, editable=False),
                    ),
                    ("is_published", models.BooleanField("terbit", default=False, editable=False)),
                    (
                        "maker_scale",
                        models.CharField(
                            "skala usaha produsen",
                            max_length=12,
                            default="",
                            blank=True,
                            editable=False,
                        ),
                    ),
                    (
                        "folded",
                        models.GeneratedField(
                            db_persist=True,
                            expression=Lower("name"),
                            output_field=models.CharField(max_length=200, db_collation="C"),
                        ),
                    ),
                    (
                        "search",
                        models.GeneratedField(
                            db_persist=True,
                            expression=CombinedSearchVector(
                                CombinedSearchVector(
                                    CombinedSearchVector(
                                        SearchVector("name", config="indonesian", weight="A"),
                                        "||",
                                        SearchVector(
                                            "brand", "type_name", config="indonesian", weight="B"
                                        ),
                                        SearchConfig("indonesian"),
                                    ),
                                    "||",
                                    SearchVector("words", config="indonesian", weight="C"),
                                    SearchConfig("indonesian"),
                                ),
                                "||",
                                SearchVector("specification", config="indonesian", weight="D"),
                                SearchConfig("indonesian"),
                            ),
                            output_field=SearchVectorField(),
                        ),
                    ),
                    (
                        "commodity",
                        refer("catalog.Commodity", "komoditas (KBKI)", related_name="products"),
                    ),
                    (
                        "edited_by",
                        person(
                            "terakhir diubah oleh",
                            help_text="Kosong bila belum pernah diubah sejak dimasukkan.",
                            **OPTIONAL,
                        ),
                    ),
                    ("entered_by", person("dimasukkan oleh")),
                    (
                        "maker_location",
                        models.ForeignKey(
                            "accounts.Region",
                            models.DO_NOTHING,
                            null=True,
                            editable=False,
                            related_name="+",
                            db_index=False,
                            db_constraint=False,
                            verbose_name="tempat produksi",
                        ),
                    ),
                    ("producer", refer("catalog.Producer", "produsen", related_name="products")),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah pendata",
                            related_name="products",
                            editable=False,
                            db_index=False,
                        ),
                    ),
                    ("verified_by", person("diperiksa oleh", **OPTIONAL)),
                ],
                options={
                    "verbose_name": "produk",
                    "verbose_name_plural": "produk",
                    "ordering": ["name", "pk"],
                    "indexes": [
                        GinIndex(fields=["search"], name="product_search"),
                        GinIndex(
                            fields=["words"],
                            opclasses=["gin_trgm_ops"],
                            name="product_words_trigram",
                        ),
                        models.Index(fields=["commodity", "state"], name="product_commodity_state"),
                        models.Index(fields=["region", "-entered_at", "id"], name="product_desk"),
                        models.Index(
                            fields=["region", "state", "-entered_at", "id"],
                            condition=~Q(state="verified"),
                            name="product_desk_unfinished",
                        ),
                        models.Index(
                            fields=["folded", "id"],
                            condition=Q(is_published=True),
                            include=(
                                "commodity",
                                "maker_scale",
                                "maker_location",
                                "price",
                                "monthly_capacity",
                            ),
                            name="product_on_offer",
                        ),
                        models.Index(
                            fields=["price", "id"],
                            condition=Q(is_published=True),
                            name="product_on_offer_by_price",
                        ),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=Q(verified_by__isnull=True) | ~Q(verified_by=F("entered_by")),
                            name="product_second_person",
                            violation_error_message=(
                                "Data tidak boleh diverifikasi oleh orang yang memasukkannya."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(verified_by__isnull=True)
                            | Q(edited_by__isnull=True)
                            | ~Q(verified_by=F("edited_by")),
                            name="product_not_by_last_editor",
                            violation_error_message=(
                                "Data tidak boleh diverifikasi oleh orang yang terakhir mengubahnya."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=~Q(state="verified")
                            | (Q(verified_at__isnull=False) & Q(verified_by__isnull=False)),
                            name="product_verified_by_whom",
                            violation_error_message="Verifikasi harus mencatat siapa dan kapan.",
                        ),
                        models.CheckConstraint(
                            condition=~Q(state="refused") | ~Q(refusal_reason=""),
                            name="product_refused_why",
                            violation_error_message="Tuliskan alasan pengembalian.",
                        ),
                        models.UniqueConstraint(
                            fields=["producer", "name", "brand", "type_name"],
                            name="product_unique",
                            violation_error_message=(
                                "Produsen ini sudah punya produk dengan nama, merek dan tipe ini."
                            ),
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ProductPhoto",
                fields=[
                    ID,
                    ("image", models.ImageField("foto", upload_to=photo_path)),
                    ("alt", models.CharField("keterangan", max_length=150, blank=True)),
                    ("sha256", models.CharField("sidik berkas", max_length=64)),
                    ("position", models.PositiveSmallIntegerField("urutan", default=0)),
                    (
                        "product",
                        models.ForeignKey(
                            "catalog.Product",
                            models.CASCADE,
                            related_name="photos",
                            verbose_name="produk",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "foto produk",
                    "verbose_name_plural": "foto produk",
                    "ordering": ["product", "position", "pk"],
                },
            ),
            migrations.CreateModel(
                "ProductAttribute",
                fields=[
                    ID,
                    ("value", models.CharField("nilai", max_length=200)),
                    (
                        "attribute",
                        refer("catalog.CommodityAttribute", "atribut", related_name="values"),
                    ),
                    (
                        "product",
                        models.ForeignKey(
                            "catalog.Product",
                            models.CASCADE,
                            related_name="attributes",
                            verbose_name="produk",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "atribut produk",
                    "verbose_name_plural": "atribut produk",
                    "ordering": ["attribute__commodity", "attribute"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["product", "attribute"], name="product_attribute_unique"
                        ),
                        models.CheckConstraint(
                            condition=~Q(value=""), name="product_attribute_has_value"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "TkdnCalculation",
                fields=[
                    ID,
                    ("title", models.CharField("barang yang dihitung", max_length=200)),
                    ("scheme", models.CharField("dasar aturan", max_length=7)),
                    ("inputs", models.JSONField("isian")),
                    ("tkdn", percent("TKDN")),
                    ("bmp", percent("BMP")),
                    ("made_at", models.DateTimeField("dihitung", auto_now_add=True)),
                    ("made_by", person("dihitung oleh")),
                    (
                        "producer",
                        refer("catalog.Producer", "produsen", related_name="calculations"),
                    ),
                ],
                options={
                    "verbose_name": "perhitungan TKDN",
                    "verbose_name_plural": "perhitungan TKDN",
                    "ordering": ["-made_at", "-pk"],
                },
            ),
            migrations.CreateModel(
                "Certificate",
                fields=[
                    ID,
                    ("state", choice("status", PRODUCT_STATE, 10, default="draft")),
                    ("entered_at", models.DateTimeField("dimasukkan", auto_now_add=True)),
                    ("edited_at", models.DateTimeField("terakhir diubah", **OPTIONAL)),
                    ("submitted_at", models.DateTimeField("diajukan", **OPTIONAL)),
                    ("verified_at", models.DateTimeField("diperiksa", **OPTIONAL)),
                    ("refusal_reason", models.TextField("alasan pengembalian", blank=True)),
                    (
                        "refusal_grounds",
                        ArrayField(
                            models.CharField(choices=PRODUCT_REFUSAL_GROUNDS, max_length=12),
                            default=list,
                            blank=True,
                            verbose_name="pokok pengembalian",
                        ),
                    ),
                    (
                        "company_name",
                        models.CharField(
                            "nama perusahaan",
                            max_length=200,
                            blank=True,
                            help_text="Seperti tercetak, walau berbeda dengan nama produsen di sini.",
                        ),
                    ),
                    ("company_address", models.TextField("alamat perusahaan", blank=True)),
                    ("factory_address", models.TextField("alamat pabrik", blank=True)),
                    (
                        "kbli",
                        models.CharField(
                            "KBLI",
                            max_length=5,
                            blank=True,
                            validators=[RegexValidator(r"^\d{5}$", "KBLI terdiri atas 5 angka.")],
                        ),
                    ),
                    (
                        "maker_name",
                        models.CharField(
                            "pembuat",
                            max_length=200,
                            blank=True,
                            help_text="Hanya bila dibuat perusahaan lain (maklon).",
                        ),
                    ),
                    ("maker_address", models.TextField("alamat pembuat", blank=True)),
                    (
                        "project_owner",
                        models.CharField(
                            "pemilik proyek",
                            max_length=200,
                            blank=True,
                            help_text="Hanya jasa dan surat untuk satu proyek.",
                        ),
                    ),
                    (
                        "work_place",
                        models.CharField("lokasi pekerjaan", max_length=200, blank=True),
                    ),
                    ("number", models.CharField("nomor sertifikat", max_length=80)),
                    ("number_key", models.CharField("nomor baku", max_length=80, editable=False)),
                    (
                        "number_skeleton",
                        models.GeneratedField(
                            db_index=True,
                            db_persist=True,
                            expression=Func(
                                Func(
                                    Func(
                                        Upper("number"),
                                        Value("[^A-Z0-9]+"),
                                        Value("/"),
                                        Value("g"),
                                        function="regexp_replace",
                                        output_field=models.CharField(),
                                    ),
                                    Value("OIL"),
                                    Value("011"),
                                    function="translate",
                                ),
                                Value("(^|/)0+"),
                                Value(r"\1"),
                                Value("g"),
                                function="regexp_replace",
                                output_field=models.CharField(),
                            ),
                            output_field=models.CharField(max_length=80),
                        ),
                    ),
                    ("kind", choice("jenis", CERTIFICATE_KIND, 14, default="surveyor")),
                    ("scheme", choice("dasar aturan", CERTIFICATE_SCHEME, 7)),
                    ("project_ref", models.CharField("kode RUP proyek", max_length=20, blank=True)),
                    ("tkdn", percent("TKDN")),
                    (
                        "bmp",
                        models.DecimalField(
                            "BMP",
                            max_digits=4,
                            decimal_places=2,
                            help_text="Kosongkan bila sertifikat tidak memuat BMP.",
                            validators=[
                                MinValueValidator(Decimal("0")),
                                MaxValueValidator(
                                    Decimal("15"), "BMP paling tinggi %(limit_value)s%%."
                                ),
                            ],
                            **OPTIONAL,
                        ),
                    ),
                    ("issued_on", models.DateField("tanggal terbit")),
                    ("tkdn_valid_until", models.DateField("TKDN berlaku sampai")),
                    ("bmp_valid_until", models.DateField("BMP berlaku sampai", **OPTIONAL)),
                    (
                        "file",
                        models.FileField(
                            "berkas sertifikat", upload_to=certificate_path, blank=True
                        ),
                    ),
                    (
                        "file_sha256",
                        models.CharField("sidik berkas", max_length=64, blank=True, editable=False),
                    ),
                    ("is_demo", models.BooleanField("data demo", default=False)),
                    (
                        "edited_by",
                        person(
                            "terakhir diubah oleh",
                            help_text="Kosong bila belum pernah diubah sejak dimasukkan.",
                            **OPTIONAL,
                        ),
                    ),
                    ("entered_by", person("dimasukkan oleh")),
                    (
                        "region",
                        refer(
                            "accounts.Region",
                            "daerah pendata",
                            related_name="certificates",
                            editable=False,
                            db_index=False,
                        ),
                    ),
                    ("verified_by", person("diperiksa oleh", **OPTIONAL)),
                    (
                        "producer",
                        refer("catalog.Producer", "produsen", related_name="certificates"),
                    ),
                ],
                options={
                    "verbose_name": "sertifikat TKDN",
                    "verbose_name_plural": "sertifikat TKDN",
                    "ordering": ["-issued_on", "-pk"],
                    "indexes": [
                        models.Index(
                            fields=["number_key"],
                            opclasses=["text_pattern_ops"],
                            name="certificate_number_start",
                        ),
                        models.Index(
                            fields=["region", "-issued_on", "id"], name="certificate_desk"
                        ),
                        models.Index(
                            fields=["region", "state", "-issued_on", "id"],
                            condition=~Q(state="verified"),
                            name="certificate_desk_unfinished",
                        ),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=Q(verified_by__isnull=True) | ~Q(verified_by=F("entered_by")),
                            name="certificate_second_person",
                            violation_error_message=(
                                "Data tidak boleh diverifikasi oleh orang yang memasukkannya."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(verified_by__isnull=True)
                            | Q(edited_by__isnull=True)
                            | ~Q(verified_by=F("edited_by")),
                            name="certificate_not_by_last_editor",
                            violation_error_message=(
                                "Data tidak boleh diverifikasi oleh orang yang terakhir mengubahnya."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=~Q(state="verified")
                            | (Q(verified_at__isnull=False) & Q(verified_by__isnull=False)),
                            name="certificate_verified_by_whom",
                            violation_error_message="Verifikasi harus mencatat siapa dan kapan.",
                        ),
                        models.CheckConstraint(
                            condition=~Q(state="refused") | ~Q(refusal_reason=""),
                            name="certificate_refused_why",
                            violation_error_message="Tuliskan alasan pengembalian.",
                        ),
                        models.UniqueConstraint(
                            fields=["number_key"],
                            condition=~Q(state="refused"),
                            name="certificate_number_unique",
                            violation_error_message="Nomor sertifikat ini sudah terdaftar.",
                        ),
                        models.CheckConstraint(
                            condition=Q(tkdn__gte=0) & Q(tkdn__lte=100),
                            name="certificate_tkdn_range",
                            violation_error_message="TKDN harus antara 0 dan 100 persen.",
                        ),
                        models.CheckConstraint(
                            condition=Q(bmp__isnull=True)
                            | (Q(bmp__gte=0) & Q(bmp__lte=Decimal("15"))),
                            name="certificate_bmp_range",
                            violation_error_message="BMP di luar batas yang dikenal aturan.",
                        ),
                        models.CheckConstraint(
                            condition=Q(bmp__isnull=True) | Q(bmp_valid_until__isnull=False),
                            name="certificate_bmp_dated",
                            violation_error_message=(
                                "Isi tanggal berlaku BMP, atau kosongkan nilai BMP."
                            ),
                        ),
                        models.CheckConstraint(
                            condition=Q(tkdn_valid_until__gte=F("issued_on"))
                            & (
                                Q(bmp_valid_until__isnull=True)
                                | Q(bmp_valid_until__gte=F("issued_on"))
                            ),
                            name="certificate_dates_in_order",
                            violation_error_message=(
                                "Masa berlaku tidak boleh berakhir sebelum tanggal terbit."
                            ),
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "CertificateProduct",
                fields=[
                    ID,
                    ("kind_name", models.CharField("jenis", max_length=200, blank=True)),
                    ("type_name", models.CharField("tipe", max_length=200, blank=True)),
                    ("specification", models.TextField("spesifikasi", blank=True)),
                    ("brand", models.CharField("merek", max_length=100, blank=True)),
                    (
                        "hs_code",
                        models.CharField(
                            "kode HS",
                            max_length=8,
                            blank=True,
                            validators=[
                                RegexValidator(r"^\d{8}$", "Kode HS terdiri atas 8 angka.")
                            ],
                        ),
                    ),
                    (
                        "certificate",
                        models.ForeignKey(
                            "catalog.Certificate",
                            models.CASCADE,
                            related_name="lines",
                            verbose_name="sertifikat",
                        ),
                    ),
                    (
                        "product",
                        refer("catalog.Product", "produk", related_name="certificate_lines"),
                    ),
                ],
                options={
                    "verbose_name": "produk pada sertifikat",
                    "verbose_name_plural": "produk pada sertifikat",
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["certificate", "product"],
                            name="certificate_product_unique",
                            violation_error_message="Produk ini sudah ada pada sertifikat.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "StandingChange",
                fields=[
                    ID,
                    ("kind", choice("peristiwa", STANDING_CHANGE_KIND, 10)),
                    ("effective_on", models.DateField("berlaku mulai")),
                    ("reason", models.TextField("alasan")),
                    ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
                    (
                        "certificate",
                        refer("catalog.Certificate", "sertifikat", related_name="standing_changes"),
                    ),
                    ("recorded_by", person("dicatat oleh")),
                    (
                        "successor",
                        refer(
                            "catalog.Certificate",
                            "digantikan oleh",
                            related_name="replaces",
                            **OPTIONAL,
                        ),
                    ),
                ],
                options={
                    "verbose_name": "perubahan status sertifikat",
                    "verbose_name_plural": "perubahan status sertifikat",
                    "ordering": ["certificate", "effective_on", "pk"],
                },
            ),
            migrations.CreateModel(
                "ProductDocument",
                fields=[
                    ID,
                    ("kind", choice("jenis dokumen", PRODUCT_DOCUMENT_KIND, 12)),
                    ("title", models.CharField("judul", max_length=150, blank=True)),
                    ("file", models.FileField("berkas", upload_to=document_path)),
                    ("sha256", models.CharField("sidik berkas", max_length=64, editable=False)),
                    ("entered_at", models.DateTimeField("diunggah", auto_now_add=True)),
                    ("entered_by", person("diunggah oleh")),
                    (
                        "product",
                        models.ForeignKey(
                            "catalog.Product",
                            models.CASCADE,
                            related_name="documents",
                            verbose_name="produk",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "dokumen produk",
                    "verbose_name_plural": "dokumen produk",
                    "ordering": ["product", "kind", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["product", "sha256"],
                            name="product_document_unique",
                            violation_error_message="Berkas ini sudah ada pada produk.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ProductPermit",
                fields=[
                    ID,
                    ("kind", choice("jenis izin", PRODUCT_PERMIT_KIND, 5)),
                    ("number", models.CharField("nomor", max_length=80)),
                    ("valid_until", models.DateField("berlaku sampai", **OPTIONAL)),
                    ("entered_at", models.DateTimeField("dicatat", auto_now_add=True)),
                    ("entered_by", person("dicatat oleh")),
                    (
                        "product",
                        models.ForeignKey(
                            "catalog.Product",
                            models.CASCADE,
                            related_name="permits",
                            verbose_name="produk",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "izin produk",
                    "verbose_name_plural": "izin produk",
                    "ordering": ["product", "kind", "-valid_until", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["product", "kind", "number"],
                            name="product_permit_unique",
                            violation_error_message="Izin dengan nomor ini sudah tercatat pada produk.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "CertifiedPeriod",
                fields=[
                    ID,
                    ("starts_on", models.DateField("mulai")),
                    ("ends_on", models.DateField("sampai")),
                    ("standing", models.CharField("status", max_length=10)),
                    (
                        "tkdn",
                        models.DecimalField("TKDN", max_digits=5, decimal_places=2, null=True),
                    ),
                    ("bmp", models.DecimalField("BMP", max_digits=4, decimal_places=2, null=True)),
                    (
                        "certificate",
                        models.ForeignKey(
                            "catalog.Certificate",
                            models.CASCADE,
                            related_name="+",
                            verbose_name="sertifikat",
                        ),
                    ),
                    (
                        "product",
                        models.ForeignKey(
                            "catalog.Product",
                            models.CASCADE,
                            related_name="periods",
                            verbose_name="produk",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "masa sertifikasi",
                    "verbose_name_plural": "masa sertifikasi",
                    "ordering": ["product", "starts_on"],
                    "indexes": [
                        models.Index(
                            fields=["tkdn", "product"],
                            condition=Q(tkdn__isnull=False),
                            include=("starts_on", "ends_on"),
                            name="period_by_tkdn",
                        ),
                    ],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["product", "starts_on"],
                            include=("ends_on", "standing", "tkdn", "bmp"),
                            name="period_unique",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "PriceRecord",
                fields=[
                    ID,
                    (
                        "price",
                        models.DecimalField(
                            "harga satuan",
                            max_digits=18,
                            decimal_places=2,
                            help_text="Rupiah, sebelum PPN.",
                            validators=[MinValueValidator(Decimal("0.01")), MostRupiah()],
                        ),
                    ),
                    ("valid_on", models.DateField("harga per tanggal")),
                    ("source", choice("sumber", PRICE_RECORD_SOURCE, 12)),
                    ("note", models.CharField("keterangan sumber", max_length=200, blank=True)),
                    ("entered_at", models.DateTimeField("dicatat", auto_now_add=True)),
                    ("entered_by", person("dicatat oleh")),
                    ("region", refer("accounts.Region", "daerah")),
                    ("product", refer("catalog.Product", "produk", related_name="prices")),
                ],
                options={
                    "verbose_name": "catatan harga",
                    "verbose_name_plural": "catatan harga",
                    "ordering": ["-valid_on", "-pk"],
                    "indexes": [
                        models.Index(
                            fields=["product", "region", "-valid_on", "-id"], name="price_newest"
                        ),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=Q(price__gt=0),
                            name="price_record_positive",
                            violation_error_message="Harga harus lebih dari nol.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ExpiryReminder",
                fields=[
                    ID,
                    ("value", choice("nilai", {"tkdn": "TKDN", "bmp": "BMP"}, 4)),
                    ("until", models.DateField("berlaku sampai")),
                    ("days", models.PositiveSmallIntegerField("hari sebelumnya")),
                    ("sent_to", models.TextField("dikirim kepada")),
                    ("sent_at", models.DateTimeField("dikirim", auto_now_add=True)),
                    (
                        "certificate",
                        refer("catalog.Certificate", "sertifikat", related_name="reminders"),
                    ),
                ],
                options={
                    "verbose_name": "pengingat masa berlaku",
                    "verbose_name_plural": "pengingat masa berlaku",
                    "ordering": ["-sent_at", "-pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["certificate", "value", "until", "days"], name="reminder_once"
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "ReminderMail",
                fields=[
                    ID,
                    ("address", models.CharField("alamat", max_length=254)),
                    ("day", models.DateField("tanggal")),
                    ("state", choice("keadaan", REMINDER_MAIL_STATE, 7, default="sending")),
                    ("dues", models.JSONField("isi")),
                    ("began_at", models.DateTimeField("mulai", auto_now_add=True)),
                    ("settled", models.BooleanField("selesai dicatat", default=False)),
                ],
                options={
                    "verbose_name": "surel pengingat",
                    "verbose_name_plural": "surel pengingat",
                    "ordering": ["-began_at", "-pk"],
                    "indexes": [
                        models.Index(
                            fields=["id"],
                            condition=Q(settled=False),
                            name="reminder_mail_unsettled",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "PendingScan",
                fields=[
                    ID,
                    ("name", models.CharField("nama berkas", max_length=255)),
                    ("file", models.FileField("berkas", upload_to=pending_path, max_length=200)),
                    ("sha256", models.CharField("sidik berkas", max_length=64)),
                    ("uploaded_at", models.DateTimeField("diunggah", auto_now_add=True)),
                    (
                        "user",
                        models.ForeignKey(
                            settings.AUTH_USER_MODEL,
                            models.CASCADE,
                            related_name="+",
                            verbose_name="pengunggah",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "pindaian menunggu",
                    "verbose_name_plural": "pindaian menunggu",
                    "ordering": ["name", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["user", "sha256"],
                            name="pending_scan_unique",
                            violation_error_message="Berkas yang sama sudah diunggah.",
                        ),
                    ],
                },
            ),
            KeepHistory(
                "Product", without=["words", "is_published", "maker_scale", "maker_location"]
            ),
            KeepHistory("ProductAttribute"),
            KeepHistory("ProductDocument"),
            KeepHistory("ProductPermit"),
            KeepHistory("ProductPhoto"),
            KeepHistory("PriceRecord", labels=["delete"]),
            KeepHistory("Certificate"),
            KeepHistory("CertificateProduct"),
            KeepHistory("StandingChange"),
            Refuse("ExpiryReminder"),
            Refuse("PriceRecord"),
            Refuse("StandingChange"),
            Refuse("TkdnCalculation"),
            # What search reads stands in the product's own row.
            InstallTrigger(
                "Product", "product_words", f"BEFORE INSERT OR UPDATE OF {OF_WORDS}", PRODUCT_WORDS
            ),
            InstallTrigger(
                "Product",
                "words_of_attributes",
                f"BEFORE INSERT OR UPDATE OF {OF_WORDS}",
                WORDS_OF_ATTRIBUTES,
            ),
            InstallTrigger(
                "Product",
                "product_listed",
                f"BEFORE INSERT OR UPDATE OF {OF_LISTING}",
                PRODUCT_LISTED,
                declare="maker record;",
            ),
            collect_words("words_added", "AFTER INSERT"),
            collect_words("words_changed", "AFTER UPDATE"),
            refresh_words("values_added", "AFTER INSERT", "NEW"),
            refresh_words("values_changed", "AFTER UPDATE", "NEW"),
            refresh_words("values_gone", "AFTER DELETE", "OLD"),
            # Every price a product ever had.
            InstallTrigger(
                "Product",
                "price_entered",
                "AFTER INSERT",
                RECORD_PRICE.format(joined="", differs="true"),
                referencing="NEW TABLE AS changed",
            ),
            InstallTrigger(
                "Product",
                "price_changed",
                "AFTER UPDATE",
                RECORD_PRICE.format(
                    joined="JOIN before ON before.id = p.id", differs=PRICE_DIFFERS
                ),
                referencing="OLD TABLE AS before  NEW TABLE AS changed",
            ),
            # From when to when a product is certified.
            keep_periods("CertificateProduct", "line_added", "AFTER INSERT", NAMED),
            keep_periods("CertificateProduct", "line_removed", "AFTER DELETE", NAMED, "OLD"),
            keep_periods(
                "Certificate",
                "certificate_changed",
                "AFTER UPDATE",
                OF_CERTIFICATES.replace("{key}", "id"),
            ),
            keep_periods(
                "StandingChange",
                "standing_changed",
                "AFTER INSERT",
                OF_CERTIFICATES.replace("{key}", "certificate_id"),
            ),
        ),
        migrations.AddField(
            "Certificate",
            "products",
            models.ManyToManyField(
                "catalog.Product",
                verbose_name="produk",
                related_name="certificates",
                through="catalog.CertificateProduct",
            ),
        ),
        plausible("Product", "product_days_plausible", "price_on"),
        plausible(
            "Certificate",
            "certificate_days_plausible",
            "issued_on",
            "tkdn_valid_until",
            "bmp_valid_until",
        ),
        plausible("StandingChange", "standing_days_plausible", "effective_on"),
        plausible("ProductPermit", "permit_days_plausible", "valid_until"),
        plausible("PriceRecord", "price_days_plausible", "valid_on"),
    ]
