"""Database triggers that keep every price a product ever had.

Triggers, not Python, because products also arrive by bulk import and raw SQL. A price equal to the
newest record of the region is not recorded twice, so that a service may write a record with its
own source first and the product after it.
"""

import pgtrigger

_RECORD = """
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

PRICE_ENTERED = pgtrigger.Trigger(
    name="price_entered",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    referencing=pgtrigger.Referencing(new="changed"),
    func=_RECORD.format(joined="", differs="true"),
)
PRICE_CHANGED = pgtrigger.Trigger(
    name="price_changed",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Update,
    referencing=pgtrigger.Referencing(old="before", new="changed"),
    func=_RECORD.format(
        joined="JOIN before ON before.id = p.id",
        differs="(before.price, before.price_on) IS DISTINCT FROM (p.price, p.price_on)",
    ),
)
