"""Database triggers that let search find a product by its attributes.

`Product.words` gets the names and values of the attributes appended. `WORDS_OF_ATTRIBUTES` must
run after `PRODUCT_WORDS`, which writes the column anew: PostgreSQL runs triggers in the order of
their names, and "words…" comes after "product…". A new product has attributes only when an import
wrote them first (see `catalog.reference.attributes.imports`).
"""

import pgtrigger

WORDS_OF_ATTRIBUTES = pgtrigger.Trigger(
    name="words_of_attributes",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert
    | pgtrigger.UpdateOf("name", "brand", "type_name", "producer_id", "commodity_id"),
    func="""
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
    """,
)


def _refresh_words(name: str, operation: pgtrigger.Operation, rows: str) -> pgtrigger.Trigger:
    """A trigger that has the words of the touched products written anew, once a statement."""
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(**{rows: "touched"}),
        func="""
            UPDATE catalog_product SET commodity_id = commodity_id
            WHERE id IN (SELECT product_id FROM touched);
            RETURN NULL;
        """,
    )


VALUES_ADDED = _refresh_words("values_added", pgtrigger.Insert, "new")
VALUES_CHANGED = _refresh_words("values_changed", pgtrigger.Update, "new")
VALUES_GONE = _refresh_words("values_gone", pgtrigger.Delete, "old")

ATTRIBUTE_RENAMED = pgtrigger.Trigger(
    name="attribute_renamed",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("name", "unit"),
    func="""
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE id IN (SELECT product_id FROM catalog_productattribute WHERE attribute_id = NEW.id);
        RETURN NEW;
    """,
)
