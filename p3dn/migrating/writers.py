"""Functions by which is asked who is writing, and whether any of them has committed since.

Frozen like the migration that installs them. `p3dn/ui/kept/moments.py` says what they are for.
"""

MOST = 100
# Those that a snapshot names, and those that came after the last that ended, which it does not: they are
# asked one by one until there is none of that number yet. Nothing is told of too many: one that writes
# in many parts has a number for each.
WRITING = f"""
CREATE OR REPLACE FUNCTION writing_now() RETURNS text[] LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    looked pg_snapshot;
    found text[];
    one bigint;
    state text;
BEGIN
    SELECT pg_current_snapshot() INTO looked;
    SELECT coalesce(array_agg(running::text), ARRAY[]::text[]) INTO found FROM pg_snapshot_xip(looked) AS running;
    one := pg_snapshot_xmax(looked)::text::bigint;
    LOOP
        BEGIN
            state := pg_xact_status(one::text::xid8);
        EXCEPTION WHEN invalid_parameter_value THEN
            RETURN found;
        END;
        IF state = 'in progress' THEN
            found := found || one::text;
        END IF;
        one := one + 1;
        IF cardinality(found) > {MOST} THEN
            RETURN NULL;
        END IF;
    END LOOP;
END $$
"""  # noqa: S608 -- a number
# One that is yet to come is of another time of the database; of one long past the state is forgotten.
COMMITTED = """
CREATE OR REPLACE FUNCTION any_committed(writers text[]) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY writers LOOP
        IF coalesce(pg_xact_status(one::xid8), 'committed') = 'committed' THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN true;
END $$
"""
INSTALL = [WRITING, COMMITTED]
REMOVE = ["DROP FUNCTION IF EXISTS writing_now()", "DROP FUNCTION IF EXISTS any_committed(text[])"]
