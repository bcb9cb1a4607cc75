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
        NEW.words := lower(concat_ws(' ', NEW.name, NEW.brand, NEW.type_name,
            (SELECT name FROM catalog_producer WHERE id = NEW.producer_id),
            (SELECT string_agg(replace(synonyms, ',', ' '), ' ' ORDER BY digits DESC)
             FROM catalog_commodity
             WHERE synonyms <> '' AND kbki_code IN (
                 NEW.commodity_id, left(NEW.commodity_id, 7), left(NEW.commodity_id, 5),
                 left(NEW.commodity_id, 4), left(NEW.commodity_id, 3)))));
        INSERT INTO catalog_searchword (word)
            SELECT DISTINCT left(piece, 40) FROM regexp_split_to_table(NEW.words, '\\W+') AS piece
            WHERE length(piece) > 2
            AND NOT EXISTS (SELECT 1 FROM catalog_searchword WHERE word = left(piece, 40));
        RETURN NEW;
    """,
)

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
