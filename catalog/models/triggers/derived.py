"""Database triggers that keep what search reads in step with what it is made of.

They are triggers, not Python, because products also arrive by bulk import and raw SQL. A search
for the producer's name or for another name of the commodity then reads one indexed column of the
product instead of joining three tables.
"""

import pgtrigger

PRODUCT_WORDS = pgtrigger.Trigger(
    name="product_words",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert
    | pgtrigger.UpdateOf("name", "brand", "type_name", "producer_id", "commodity_id"),
    func="""
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
    """,
)

# A search and its filters then read the product's own row, without its producer's. The producer of
# a verified product is held, so that one which is just being closed cannot be missed.
PRODUCT_LISTED = pgtrigger.Trigger(
    name="product_listed",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert
    | pgtrigger.UpdateOf(
        "state", "is_active", "producer_id", "is_published", "maker_scale", "maker_location_id"
    ),
    declare=[("maker", "record")],
    func="""
        IF NEW.state = 'verified' THEN
            PERFORM 1 FROM catalog_producer WHERE id = NEW.producer_id FOR SHARE;
        END IF;
        SELECT is_active, scale, location_id INTO maker
        FROM catalog_producer WHERE id = NEW.producer_id;
        NEW.is_published := NEW.state = 'verified' AND NEW.is_active AND maker.is_active;
        NEW.maker_scale := maker.scale;
        NEW.maker_location_id := maker.location_id;
        RETURN NEW;
    """,
)

PRODUCER_LISTED = pgtrigger.Trigger(
    name="producer_listed",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("is_active", "scale", "location_id"),
    condition=pgtrigger.Q(old__is_active__df=pgtrigger.F("new__is_active"))
    | pgtrigger.Q(old__scale__df=pgtrigger.F("new__scale"))
    | pgtrigger.Q(old__location_id__df=pgtrigger.F("new__location_id")),
    func="""
        UPDATE catalog_product SET is_published = is_published WHERE producer_id = NEW.id;
        RETURN NEW;
    """,
)


def _collect_words(name: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """A trigger that adds the words of the written products to the vocabulary, once a statement.

    Only words made of letters: type numbers cannot be guessed right.
    """
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(new="changed"),
        func="""
            INSERT INTO catalog_searchword (word)
            SELECT piece FROM (
                SELECT DISTINCT regexp_split_to_table(words, '[^[:alpha:]]+') AS piece FROM changed
            ) pieces
            WHERE length(piece) BETWEEN 4 AND 40
              AND NOT EXISTS (SELECT 1 FROM catalog_searchword known WHERE known.word = piece);
            RETURN NULL;
        """,
    )


WORDS_ADDED = _collect_words("words_added", pgtrigger.Insert)
WORDS_CHANGED = _collect_words("words_changed", pgtrigger.Update)

PRODUCER_RENAMED = pgtrigger.Trigger(
    name="producer_renamed",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("name"),
    condition=pgtrigger.Q(old__name__df=pgtrigger.F("new__name")),
    func="""
        UPDATE catalog_product SET producer_id = producer_id WHERE producer_id = NEW.id;
        RETURN NEW;
    """,
)

# Merged producers lie flat below their survivor, which makes a circle impossible. The survivor is
# held until the transaction ends: two merges in opposite directions cannot both go through.
PRODUCER_MERGED = pgtrigger.Trigger(
    name="producer_merged",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("merged_into_id", "region_id"),
    condition=pgtrigger.Q(new__merged_into_id__isnull=False),
    declare=[("survivor", "record")],
    func="""
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
    """,
)

COMMODITY_SYNONYMS_CHANGED = pgtrigger.Trigger(
    name="commodity_synonyms",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("synonyms"),
    condition=pgtrigger.Q(old__synonyms__df=pgtrigger.F("new__synonyms")),
    func="""
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE commodity_id LIKE NEW.kbki_code || '%';
        RETURN NEW;
    """,
)

# Shared names are carried to the class itself, which has its products written anew; those of a region
# only to that region's products.
_CARRY_NAMES = """
    IF NEW.region_id IS NULL THEN
        UPDATE catalog_commodity SET synonyms = NEW.names
        WHERE kbki_code = NEW.commodity_id AND synonyms <> NEW.names;
    ELSE
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE region_id = NEW.region_id AND commodity_id LIKE NEW.commodity_id || '%';
    END IF;
    RETURN NEW;
"""
NAMES_ENTERED = pgtrigger.Trigger(
    name="names_entered",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    condition=~pgtrigger.Q(new__names=""),
    func=_CARRY_NAMES,
)
NAMES_REWRITTEN = pgtrigger.Trigger(
    name="names_rewritten",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("names"),
    condition=pgtrigger.Q(old__names__df=pgtrigger.F("new__names")),
    func=_CARRY_NAMES,
)

# Periods of all products named on certificates whose ids the subquery gives. Set-based, so that a
# bulk import pays once per statement. The products are locked in one order: two transactions that
# touch the same product follow each other instead of meeting in the unique key.
_PERIODS = """
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


def _keep_periods(
    name: str, operation: pgtrigger.Operation, rows: str, products: str
) -> pgtrigger.Trigger:
    """A trigger that works out the periods anew after a statement; `rows` is new or old."""
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(**{rows: "changed"}),
        declare=[("touched", "bigint[]")],
        func=_PERIODS.replace("{products}", products),
    )


_NAMED = "SELECT product_id FROM changed"
_OF_CERTIFICATES = """
    SELECT line.product_id FROM catalog_certificateproduct line
    JOIN changed ON changed.{key} = line.certificate_id
"""

LINE_ADDED = _keep_periods("line_added", pgtrigger.Insert, "new", _NAMED)
LINE_REMOVED = _keep_periods("line_removed", pgtrigger.Delete, "old", _NAMED)
CERTIFICATE_CHANGED = _keep_periods(
    "certificate_changed", pgtrigger.Update, "new", _OF_CERTIFICATES.replace("{key}", "id")
)
STANDING_CHANGED = _keep_periods(
    "standing_changed",
    pgtrigger.Insert,
    "new",
    _OF_CERTIFICATES.replace("{key}", "certificate_id"),
)
