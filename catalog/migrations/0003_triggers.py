"""What the database does by itself in the catalogue: history, words, prices, periods."""

from django.db import migrations

from p3dn.audit.operations import InstallTrigger, KeepHistory, Refuse, differs

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
PRODUCER_LISTED = """
        UPDATE catalog_product SET is_published = is_published WHERE producer_id = NEW.id;
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
ATTRIBUTE_RENAMED = """
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE id IN (SELECT product_id FROM catalog_productattribute WHERE attribute_id = NEW.id);
        RETURN NEW;
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
    replaces = [
        ("catalog", "0017_name_keys"),
        ("catalog", "0018_photo_history"),
        ("catalog", "0019_pending_scans"),
        ("catalog", "0020_words_of_new_products"),
        ("catalog", "0021_taking_back"),
        ("catalog", "0022_plausible_values"),
        ("catalog", "0023_whose_reference"),
    ]
    dependencies = [
        ("catalog", "0002_products_certificates"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]
    operations = [
        KeepHistory("CommodityAttribute"),
        KeepHistory("MinimumTkdn"),
        KeepHistory("NationalListEntry", in_bulk=True),
        KeepHistory("OtherNames"),
        KeepHistory("Producer"),
        KeepHistory("ProductionSite"),
        KeepHistory("Product", without=["words", "is_published", "maker_scale", "maker_location"]),
        KeepHistory("ProductAttribute"),
        KeepHistory("ProductDocument"),
        KeepHistory("ProductPermit"),
        KeepHistory("ProductPhoto"),
        KeepHistory("PriceRecord", labels=["delete"]),
        KeepHistory("Certificate"),
        KeepHistory("CertificateProduct"),
        KeepHistory("StandingChange"),
        Refuse("ExpiryReminder"),
        Refuse("NationalListCheck"),
        Refuse("PriceRecord"),
        Refuse("ProducerMerge"),
        Refuse("ProducersDistinct"),
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
            RECORD_PRICE.format(joined="JOIN before ON before.id = p.id", differs=PRICE_DIFFERS),
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
    ]
