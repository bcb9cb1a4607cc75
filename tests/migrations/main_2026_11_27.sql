SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_addressee_stays_5d805() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_000cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0282a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0754b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_23407() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_28407() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_291b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_39c98() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_3d984() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_44f49() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_45ae3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_489c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5d5a1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_61c94() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_67f0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_69f91() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6b9d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6d50a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_73900() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7ae89() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_81b13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9bc13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9eda7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_af027() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b15fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b3773() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b986d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d811c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f313a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f6547() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_attribute_renamed_53b7d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE id IN (SELECT product_id FROM catalog_productattribute WHERE attribute_id = NEW.id);
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_cancelled_once_338d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_cancelled_once_d080e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ceiling_follows_8df8e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_package bigint; new_package bigint;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' THEN old_package := OLD.package_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_package := NEW.package_id; END IF;
        UPDATE procurement_package AS package SET ceiling = summed.amount
          FROM (SELECT id, (SELECT coalesce(sum(amount), 0) FROM procurement_budgetline
                            WHERE package_id = one.id) AS amount
                FROM procurement_package AS one WHERE id IN (old_package, new_package)) AS summed
          WHERE package.id = summed.id AND package.ceiling <> summed.amount;
        RETURN NULL;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_certificate_changed_3dcc9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE touched bigint[];
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN (
    SELECT line.product_id FROM catalog_certificateproduct line
    JOIN changed ON changed.id = line.certificate_id
) ORDER BY id FOR NO KEY UPDATE
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

                END;
            $$;
CREATE FUNCTION public.pgtrigger_commodity_synonyms_80c64() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE commodity_id LIKE NEW.kbki_code || '%';
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_content_stays_d1b58() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_04aa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_paymentevent" ("account", "account_name", "agency_id", "date", "document", "document_kind", "id", "job_id", "key", "order", "paid", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "returned", "sub_activity", "sub_activity_name", "transaction_kind", "unit_code", "unit_name") VALUES (OLD."account", OLD."account_name", OLD."agency_id", OLD."date", OLD."document", OLD."document_kind", OLD."id", OLD."job_id", OLD."key", OLD."order", OLD."paid", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."returned", OLD."sub_activity", OLD."sub_activity_name", OLD."transaction_kind", OLD."unit_code", OLD."unit_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0f492() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalstepevent" ("amount_from", "days", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (OLD."amount_from", OLD."days", OLD."id", OLD."order", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."role", OLD."route_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_12f7b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (OLD."certificate_id", OLD."id", OLD."paper", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."ticked_at", OLD."ticked_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_143be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."conditions", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."decision_number", OLD."evidence", OLD."ground", OLD."id", OLD."kind", OLD."letter_date", OLD."letter_number", OLD."line_id", OLD."origins", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."quantity", OLD."reason", OLD."state", OLD."thing", OLD."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_16f1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_targetevent" ("agency_id", "decree_date", "decree_number", "entered_at", "entered_by_id", "id", "is_demo", "is_withdrawn", "measure", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (OLD."agency_id", OLD."decree_date", OLD."decree_number", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_demo", OLD."is_withdrawn", OLD."measure", OLD."percent", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_19a8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_membershipevent" ("acting_as", "agency_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id", "valid_from", "valid_to", "withdrawn_at") VALUES (OLD."acting_as", OLD."agency_id", OLD."id", OLD."letter", OLD."letter_date", OLD."letter_number", OLD."letter_sha256", OLD."on_behalf_of_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."role", OLD."user_id", OLD."valid_from", OLD."valid_to", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_19f14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("email", "full_name", "id", "is_active", "is_staff", "is_superuser", "joined_at", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone") VALUES (OLD."email", OLD."full_name", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."joined_at", OLD."nip", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phone"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1d242() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_offerevent" ("bmp", "covered", "evaluation_id", "id", "is_admitted", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "supplier_name", "tkdn", "why_not") VALUES (OLD."bmp", OLD."covered", OLD."evaluation_id", OLD."id", OLD."is_admitted", OLD."offered", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."supplier_name", OLD."tkdn", OLD."why_not"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1e87d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_localruleevent" ("commodity_id", "entered_at", "entered_by_id", "id", "is_demo", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source", "text", "valid_from", "valid_to") VALUES (OLD."commodity_id", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_demo", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."source", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2230d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingpermitevent" ("agency_id", "asked_at", "asked_by_id", "basis", "covered", "decided_at", "decided_by_id", "decision_note", "ground", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "region_id", "request_id", "seen", "state", "used_by_id") VALUES (OLD."agency_id", OLD."asked_at", OLD."asked_by_id", OLD."basis", OLD."covered", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."ground", OLD."id", OLD."mandate_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."region_id", OLD."request_id", OLD."seen", OLD."state", OLD."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_226ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (OLD."dated_on", OLD."entered_at", OLD."entered_by_id", OLD."file", OLD."id", OLD."kind", OLD."note", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."sha256", OLD."title", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_26b6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_priceevaluationevent" ("day", "id", "own_estimate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (OLD."day", OLD."id", OLD."own_estimate", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2eb2e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_nationallistentryevent" ("bmp", "brand", "certificate_number", "commodity_id", "company", "group_code", "group_name", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_type", "seen_on", "specification", "tkdn", "type_name", "valid_until") VALUES (OLD."bmp", OLD."brand", OLD."certificate_number", OLD."commodity_id", OLD."company", OLD."group_code", OLD."group_name", OLD."id", OLD."job_id", OLD."key", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_type", OLD."seen_on", OLD."specification", OLD."tkdn", OLD."type_name", OLD."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2efcb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_othernamesevent" ("commodity_id", "entered_by_id", "id", "names", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (OLD."commodity_id", OLD."entered_by_id", OLD."id", OLD."names", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_30425() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_equivalencegroupevent" ("attribute_id", "decided_at", "decided_by_id", "decision_note", "end_reason", "entered_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "reason", "region_id", "state", "use", "valid_from", "valid_to") VALUES (OLD."attribute_id", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."end_reason", OLD."entered_by_id", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."proposed_at", OLD."reason", OLD."region_id", OLD."state", OLD."use", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_32561() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (OLD."agency_id", OLD."amount", OLD."document_date", OLD."document_number", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_withdrawn", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_38a9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_commodityattributeevent" ("choices", "commodity_id", "entered_by_id", "id", "is_active", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "unit") VALUES (OLD."choices", OLD."commodity_id", OLD."entered_by_id", OLD."id", OLD."is_active", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4004b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ownestimateevent" ("amount", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source") VALUES (OLD."amount", OLD."id", OLD."job_id", OLD."key", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."source"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_45e61() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (OLD."checked_at", OLD."checked_by_id", OLD."checked_name", OLD."cumulative", OLD."follows_id", OLD."id", OLD."kind", OLD."number", OLD."part", OLD."period_kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."prepared_at", OLD."prepared_by_id", OLD."reason", OLD."region_id", OLD."sha256", OLD."signed_at", OLD."signed_by_id", OLD."signed_name", OLD."state", OLD."version", OLD."withdrawn_at", OLD."withdrawn_by_id", OLD."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_49521() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportrecipientevent" ("address", "agreed_at", "id", "kind", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state", "stopped_by_reader") VALUES (OLD."address", OLD."agreed_at", OLD."id", OLD."kind", OLD."office", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."state", OLD."stopped_by_reader"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4a253() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidayevent" ("day", "decree_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_by_id") VALUES (OLD."day", OLD."decree_id", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."taken_back_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4c2d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (OLD."assessed_in", OLD."bmp", OLD."bmp_valid_until", OLD."company_address", OLD."company_name", OLD."edited_at", OLD."edited_by_id", OLD."entered_at", OLD."entered_by_id", OLD."factory_address", OLD."file", OLD."file_sha256", OLD."id", OLD."is_demo", OLD."issued_on", OLD."kbli", OLD."kind", OLD."maker_address", OLD."maker_name", OLD."number", OLD."number_key", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."producer_id", OLD."project_owner", OLD."project_ref", OLD."refusal_grounds", OLD."refusal_reason", OLD."region_id", OLD."scheme", OLD."state", OLD."submitted_at", OLD."tkdn", OLD."tkdn_valid_until", OLD."verified_at", OLD."verified_by_id", OLD."work_place"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4f095() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (OLD."address", OLD."contact_email", OLD."contact_name", OLD."contact_phone", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_active", OLD."is_demo", OLD."kbli_codes", OLD."location_id", OLD."majority_national", OLD."majority_paper", OLD."merged_into_id", OLD."name", OLD."name_key", OLD."nib", OLD."npwp", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."scale", OLD."scale_evidence", OLD."scale_evidence_on", OLD."siinas_number", OLD."siinas_status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5b261() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingmandateevent" ("end_reason", "ended_at", "given_at", "given_by_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") VALUES (OLD."end_reason", OLD."ended_at", OLD."given_at", OLD."given_by_id", OLD."id", OLD."letter", OLD."letter_date", OLD."letter_number", OLD."letter_sha256", OLD."membership_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5c0cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productdocumentevent" ("entered_at", "entered_by_id", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "sha256", "title") VALUES (OLD."entered_at", OLD."entered_by_id", OLD."file", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."sha256", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5e199() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_requestlineevent" ("asked_quantity", "asked_unit", "budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "price_basis", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (OLD."asked_quantity", OLD."asked_unit", OLD."budget_line_id", OLD."claim_basis", OLD."claimed_assessed_in", OLD."claimed_fits", OLD."claimed_majority_national", OLD."claimed_origin", OLD."claimed_tkdn", OLD."commodity_id", OLD."description", OLD."id", OLD."needed_on", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place", OLD."position", OLD."price_basis", OLD."product_id", OLD."quantity", OLD."removed_at", OLD."request_id", OLD."returned_reason", OLD."specification", OLD."subject", OLD."team_decision_number", OLD."unit", OLD."unit_price"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5fa5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "copied_from_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "price_basis", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (OLD."agency_id", OLD."copied_from_id", OLD."created_at", OLD."decided_at", OLD."id", OLD."is_demo", OLD."needed_on", OLD."note", OLD."number", OLD."package_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place", OLD."price_basis", OLD."region_id", OLD."requester_id", OLD."selection_started_on", OLD."state", OLD."submitted_at", OLD."title", OLD."unplanned_reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_611ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandcaseevent" ("changed_at", "commodity_id", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "region_id", "state", "taken_by_id") VALUES (OLD."changed_at", OLD."commodity_id", OLD."id", OLD."outcome", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."region_id", OLD."state", OLD."taken_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_69851() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productpermitevent" ("entered_at", "entered_by_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "valid_until") VALUES (OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."kind", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6ebdf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetitemevent" ("account", "agency_id", "amount", "code", "fiscal_year", "id", "is_active", "job_id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (OLD."account", OLD."agency_id", OLD."amount", OLD."code", OLD."fiscal_year", OLD."id", OLD."is_active", OLD."job_id", OLD."level", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7f1a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandnoteevent" ("at", "by_id", "case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text") VALUES (OLD."at", OLD."by_id", OLD."case_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."state", OLD."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_848a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") VALUES (OLD."agency_id", OLD."announced_at", OLD."ceiling", OLD."contract_from", OLD."contract_to", OLD."description", OLD."fiscal_year", OLD."id", OLD."is_active", OLD."is_demo", OLD."job_id", OLD."method", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."planned_domestic", OLD."planned_small_business", OLD."procurement_types", OLD."rup_code", OLD."selection_from", OLD."source", OLD."specification", OLD."use_from", OLD."volume"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8af43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_minimumtkdnevent" ("commodity_id", "entered_by_id", "id", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "regulation", "valid_from", "valid_to") VALUES (OLD."commodity_id", OLD."entered_by_id", OLD."id", OLD."minimum", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."regulation", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9c3e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_agencyproposalevent" ("agency_id", "code", "decided_at", "decided_by_id", "id", "job_id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state") VALUES (OLD."agency_id", OLD."code", OLD."decided_at", OLD."decided_by_id", OLD."id", OLD."job_id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a43a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productphotoevent" ("alt", "id", "image", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "sha256") VALUES (OLD."alt", OLD."id", OLD."image", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."product_id", OLD."sha256"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a763a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "packing", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (OLD."brand", OLD."commodity_id", OLD."edited_at", OLD."edited_by_id", OLD."entered_at", OLD."entered_by_id", OLD."hs_code", OLD."id", OLD."is_active", OLD."is_demo", OLD."lead_time_days", OLD."monthly_capacity", OLD."name", OLD."origin", OLD."packing", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."price_on", OLD."producer_id", OLD."refusal_grounds", OLD."refusal_reason", OLD."region_id", OLD."self_declared", OLD."specification", OLD."state", OLD."subject", OLD."submitted_at", OLD."type_name", OLD."unit", OLD."verified_at", OLD."verified_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ac012() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidaydecreeevent" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on", "source", "year") VALUES (OLD."id", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."signed_on", OLD."source", OLD."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_afa20() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until", "verdict") VALUES (OLD."agency_id", OLD."amount_from", OLD."id", OLD."method", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."procurement_type", OLD."region_id", OLD."valid_from", OLD."valid_until", OLD."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b63ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_pricerecordevent" ("entered_at", "entered_by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "product_id", "region_id", "source", "valid_on") VALUES (OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."product_id", OLD."region_id", OLD."source", OLD."valid_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bac44() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (OLD."agency_id", OLD."cancel_reason", OLD."deliver_by", OLD."id", OLD."is_cancelled", OLD."number", OLD."ordered_on", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."region_id", OLD."request_id", OLD."small_business", OLD."supplier_name", OLD."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bd1a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_standingchangeevent" ("certificate_id", "effective_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "successor_id") VALUES (OLD."certificate_id", OLD."effective_on", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c1f61() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productattributeevent" ("attribute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "value") VALUES (OLD."attribute_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c7b99() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linedismissalevent" ("asked_id", "at", "by_id", "id", "line_id", "note", "offered_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "why") VALUES (OLD."asked_id", OLD."at", OLD."by_id", OLD."id", OLD."line_id", OLD."note", OLD."offered_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c9dbb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (OLD."attribute_id", OLD."comparison", OLD."id", OLD."line_id", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."unit", OLD."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_cd675() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (OLD."agency_id", OLD."cancel_reason", OLD."contract_date", OLD."contract_number", OLD."handover_date", OLD."handover_number", OLD."id", OLD."is_cancelled", OLD."is_demo", OLD."order_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."region_id", OLD."request_id", OLD."small_business", OLD."supplier_name", OLD."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d4253() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_agencyevent" ("code", "head_name", "id", "is_active", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "short_name") VALUES (OLD."code", OLD."head_name", OLD."id", OLD."is_active", OLD."kind", OLD."name", OLD."parent_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."short_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d54a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_groupmemberevent" ("commodity_id", "group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."commodity_id", OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d845d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_standardpriceevent" ("accounts", "code", "fiscal_year", "id", "is_domestic", "job_id", "key", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "region_id", "specification", "tkdn", "unit") VALUES (OLD."accounts", OLD."code", OLD."fiscal_year", OLD."id", OLD."is_domestic", OLD."job_id", OLD."key", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."region_id", OLD."specification", OLD."tkdn", OLD."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_db175() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productionsiteevent" ("address", "id", "is_active", "location_id", "name", "ownership", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id") VALUES (OLD."address", OLD."id", OLD."is_active", OLD."location_id", OLD."name", OLD."ownership", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."producer_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e13f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (OLD."amount", OLD."at", OLD."budget_line_id", OLD."decision_id", OLD."id", OLD."kind", OLD."line_id", OLD."package_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."realization_id", OLD."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e368e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_absenceevent" ("first_day", "id", "last_day", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn_at") VALUES (OLD."first_day", OLD."id", OLD."last_day", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e7b24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (OLD."account_code", OLD."amount", OLD."fiscal_year", OLD."funding_source", OLD."id", OLD."mak", OLD."package_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sub_activity"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_eeb3c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") VALUES (OLD."agency_id", OLD."capital", OLD."decreed", OLD."document_date", OLD."document_number", OLD."entered_at", OLD."entered_by_id", OLD."fiscal_year", OLD."id", OLD."is_withdrawn", OLD."job_id", OLD."non_procurement", OLD."operating", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."procurement", OLD."region_id", OLD."total", OLD."unexpected"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f9163() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_furtherpackageevent" ("id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (OLD."id", OLD."package_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fa2db() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportdeadlineevent" ("ahead", "days", "id", "is_active", "kind", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (OLD."ahead", OLD."days", OLD."id", OLD."is_active", OLD."kind", OLD."period_kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ff686() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateproductevent" ("brand", "certificate_id", "hs_code", "id", "kind_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "specification", "type_name") VALUES (OLD."brand", OLD."certificate_id", OLD."hs_code", OLD."id", OLD."kind_name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."product_id", OLD."specification", OLD."type_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_00f63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_standardpriceevent" ("accounts", "code", "fiscal_year", "id", "is_domestic", "job_id", "key", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "region_id", "specification", "tkdn", "unit") SELECT new_values."accounts", new_values."code", new_values."fiscal_year", new_values."id", new_values."is_domestic", new_values."job_id", new_values."key", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."price", new_values."region_id", new_values."specification", new_values."tkdn", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_05a6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") SELECT new_values."account_code", new_values."amount", new_values."fiscal_year", new_values."funding_source", new_values."id", new_values."mak", new_values."package_id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."sub_activity" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_068d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_standingchangeevent" ("certificate_id", "effective_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "successor_id") VALUES (NEW."certificate_id", NEW."effective_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0d8d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportdeadlineevent" ("ahead", "days", "id", "is_active", "kind", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (NEW."ahead", NEW."days", NEW."id", NEW."is_active", NEW."kind", NEW."period_kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0eb13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", NEW."origins", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing", NEW."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1b032() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_furtherpackageevent" ("id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."id", NEW."package_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1b0e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") SELECT new_values."agency_id", new_values."capital", new_values."decreed", new_values."document_date", new_values."document_number", new_values."entered_at", new_values."entered_by_id", new_values."fiscal_year", new_values."id", new_values."is_withdrawn", new_values."job_id", new_values."non_procurement", new_values."operating", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."procurement", new_values."region_id", new_values."total", new_values."unexpected" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1dec7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "copied_from_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "price_basis", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."copied_from_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place", NEW."price_basis", NEW."region_id", NEW."requester_id", NEW."selection_started_on", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_205c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productdocumentevent" ("entered_at", "entered_by_id", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "sha256", "title") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."sha256", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_24ab9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productattributeevent" ("attribute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "value") VALUES (NEW."attribute_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2817d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", NEW."order_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_319cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productionsiteevent" ("address", "id", "is_active", "location_id", "name", "ownership", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id") VALUES (NEW."address", NEW."id", NEW."is_active", NEW."location_id", NEW."name", NEW."ownership", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."producer_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_31d82() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productpermitevent" ("entered_at", "entered_by_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "valid_until") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."kind", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_37796() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingpermitevent" ("agency_id", "asked_at", "asked_by_id", "basis", "covered", "decided_at", "decided_by_id", "decision_note", "ground", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "region_id", "request_id", "seen", "state", "used_by_id") VALUES (NEW."agency_id", NEW."asked_at", NEW."asked_by_id", NEW."basis", NEW."covered", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."ground", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."region_id", NEW."request_id", NEW."seen", NEW."state", NEW."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3867c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("email", "full_name", "id", "is_active", "is_staff", "is_superuser", "joined_at", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone") VALUES (NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."joined_at", NEW."nip", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3bec6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "catalog_nationallistentryevent" ("bmp", "brand", "certificate_number", "commodity_id", "company", "group_code", "group_name", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_type", "seen_on", "specification", "tkdn", "type_name", "valid_until") SELECT new_values."bmp", new_values."brand", new_values."certificate_number", new_values."commodity_id", new_values."company", new_values."group_code", new_values."group_name", new_values."id", new_values."job_id", new_values."key", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."product_type", new_values."seen_on", new_values."specification", new_values."tkdn", new_values."type_name", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_40870() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_localruleevent" ("commodity_id", "entered_at", "entered_by_id", "id", "is_demo", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source", "text", "valid_from", "valid_to") VALUES (NEW."commodity_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_demo", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."source", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_40b81() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (NEW."dated_on", NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."sha256", NEW."title", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_42853() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_priceevaluationevent" ("day", "id", "own_estimate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."day", NEW."id", NEW."own_estimate", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_43dd8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_equivalencegroupevent" ("attribute_id", "decided_at", "decided_by_id", "decision_note", "end_reason", "entered_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "reason", "region_id", "state", "use", "valid_from", "valid_to") VALUES (NEW."attribute_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."end_reason", NEW."entered_by_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."proposed_at", NEW."reason", NEW."region_id", NEW."state", NEW."use", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_443df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_agencyproposalevent" ("agency_id", "code", "decided_at", "decided_by_id", "id", "job_id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state") VALUES (NEW."agency_id", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."job_id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_47265() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_name", NEW."cumulative", NEW."follows_id", NEW."id", NEW."kind", NEW."number", NEW."part", NEW."period_kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."reason", NEW."region_id", NEW."sha256", NEW."signed_at", NEW."signed_by_id", NEW."signed_name", NEW."state", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_48746() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetitemevent" ("account", "agency_id", "amount", "code", "fiscal_year", "id", "is_active", "job_id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") SELECT new_values."account", new_values."agency_id", new_values."amount", new_values."code", new_values."fiscal_year", new_values."id", new_values."is_active", new_values."job_id", new_values."level", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."region_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_49181() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productphotoevent" ("alt", "id", "image", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "sha256") VALUES (NEW."alt", NEW."id", NEW."image", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."product_id", NEW."sha256"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4dc45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linedismissalevent" ("asked_id", "at", "by_id", "id", "line_id", "note", "offered_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "why") VALUES (NEW."asked_id", NEW."at", NEW."by_id", NEW."id", NEW."line_id", NEW."note", NEW."offered_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5cce4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until", "verdict") VALUES (NEW."agency_id", NEW."amount_from", NEW."id", NEW."method", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."procurement_type", NEW."region_id", NEW."valid_from", NEW."valid_until", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_627ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalstepevent" ("amount_from", "days", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (NEW."amount_from", NEW."days", NEW."id", NEW."order", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."route_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_67acf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_agencyevent" ("code", "head_name", "id", "is_active", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "short_name") VALUES (NEW."code", NEW."head_name", NEW."id", NEW."is_active", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."short_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_68a9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateproductevent" ("brand", "certificate_id", "hs_code", "id", "kind_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "specification", "type_name") VALUES (NEW."brand", NEW."certificate_id", NEW."hs_code", NEW."id", NEW."kind_name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."specification", NEW."type_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_6a071() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidaydecreeevent" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on", "source", "year") VALUES (NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."signed_on", NEW."source", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7cc3c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingmandateevent" ("end_reason", "ended_at", "given_at", "given_by_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") VALUES (NEW."end_reason", NEW."ended_at", NEW."given_at", NEW."given_by_id", NEW."id", NEW."letter", NEW."letter_date", NEW."letter_number", NEW."letter_sha256", NEW."membership_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7f8bc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidayevent" ("day", "decree_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_by_id") VALUES (NEW."day", NEW."decree_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."taken_back_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8395b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."amount", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_withdrawn", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8621c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_minimumtkdnevent" ("commodity_id", "entered_by_id", "id", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "regulation", "valid_from", "valid_to") VALUES (NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."minimum", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."regulation", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_86272() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_requestlineevent" ("asked_quantity", "asked_unit", "budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "price_basis", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."asked_quantity", NEW."asked_unit", NEW."budget_line_id", NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place", NEW."position", NEW."price_basis", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_87783() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportrecipientevent" ("address", "agreed_at", "id", "kind", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state", "stopped_by_reader") VALUES (NEW."address", NEW."agreed_at", NEW."id", NEW."kind", NEW."office", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."state", NEW."stopped_by_reader"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8e514() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_paymentevent" ("account", "account_name", "agency_id", "date", "document", "document_kind", "id", "job_id", "key", "order", "paid", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "returned", "sub_activity", "sub_activity_name", "transaction_kind", "unit_code", "unit_name") SELECT new_values."account", new_values."account_name", new_values."agency_id", new_values."date", new_values."document", new_values."document_kind", new_values."id", new_values."job_id", new_values."key", new_values."order", new_values."paid", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."region_id", new_values."returned", new_values."sub_activity", new_values."sub_activity_name", new_values."transaction_kind", new_values."unit_code", new_values."unit_name" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8ed14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_commodityattributeevent" ("choices", "commodity_id", "entered_by_id", "id", "is_active", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "unit") VALUES (NEW."choices", NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_975b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_absenceevent" ("first_day", "id", "last_day", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn_at") VALUES (NEW."first_day", NEW."id", NEW."last_day", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a91e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_othernamesevent" ("commodity_id", "entered_by_id", "id", "names", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."names", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ae3fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "packing", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (NEW."brand", NEW."commodity_id", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."hs_code", NEW."id", NEW."is_active", NEW."is_demo", NEW."lead_time_days", NEW."monthly_capacity", NEW."name", NEW."origin", NEW."packing", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."price", NEW."price_on", NEW."producer_id", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."self_declared", NEW."specification", NEW."state", NEW."subject", NEW."submitted_at", NEW."type_name", NEW."unit", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ba31b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") SELECT new_values."amount", new_values."at", new_values."budget_line_id", new_values."decision_id", new_values."id", new_values."kind", new_values."line_id", new_values."package_id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."realization_id", new_values."request_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_beb32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") SELECT new_values."agency_id", new_values."announced_at", new_values."ceiling", new_values."contract_from", new_values."contract_to", new_values."description", new_values."fiscal_year", new_values."id", new_values."is_active", new_values."is_demo", new_values."job_id", new_values."method", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."planned_domestic", new_values."planned_small_business", new_values."procurement_types", new_values."rup_code", new_values."selection_from", new_values."source", new_values."specification", new_values."use_from", new_values."volume" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bf70e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."deliver_by", NEW."id", NEW."is_cancelled", NEW."number", NEW."ordered_on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bfeb5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_groupmemberevent" ("commodity_id", "group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."commodity_id", NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c29c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandcaseevent" ("changed_at", "commodity_id", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "region_id", "state", "taken_by_id") VALUES (NEW."changed_at", NEW."commodity_id", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."product_id", NEW."region_id", NEW."state", NEW."taken_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cfa69() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_targetevent" ("agency_id", "decree_date", "decree_number", "entered_at", "entered_by_id", "id", "is_demo", "is_withdrawn", "measure", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."decree_date", NEW."decree_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_demo", NEW."is_withdrawn", NEW."measure", NEW."percent", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e046f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_ownestimateevent" ("amount", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source") SELECT new_values."amount", new_values."id", new_values."job_id", new_values."key", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."region_id", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e29cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."majority_national", NEW."majority_paper", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ec579() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandnoteevent" ("at", "by_id", "case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text") VALUES (NEW."at", NEW."by_id", NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."state", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ee7a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (NEW."certificate_id", NEW."id", NEW."paper", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."ticked_at", NEW."ticked_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f23d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_offerevent" ("bmp", "covered", "evaluation_id", "id", "is_admitted", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "supplier_name", "tkdn", "why_not") VALUES (NEW."bmp", NEW."covered", NEW."evaluation_id", NEW."id", NEW."is_admitted", NEW."offered", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."price", NEW."supplier_name", NEW."tkdn", NEW."why_not"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f65d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (NEW."attribute_id", NEW."comparison", NEW."id", NEW."line_id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."unit", NEW."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f6822() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."assessed_in", NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fc05a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_membershipevent" ("acting_as", "agency_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id", "valid_from", "valid_to", "withdrawn_at") VALUES (NEW."acting_as", NEW."agency_id", NEW."id", NEW."letter", NEW."letter_date", NEW."letter_number", NEW."letter_sha256", NEW."on_behalf_of_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."user_id", NEW."valid_from", NEW."valid_to", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_once_decided_6c26d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF OLD.state IN ('used', 'refused', 'void') OR (
                OLD.state = 'granted' AND (
                    NEW.state NOT IN ('granted', 'used', 'void')
                    OR to_jsonb(NEW) - 'state' - 'used_by_id'
                        <> to_jsonb(OLD) - 'state' - 'used_by_id'
                )
            ) THEN
                RAISE EXCEPTION 'pgtrigger: a permit is kept as it was decided';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_once_used_326b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_route bigint; new_route bigint;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' THEN old_route := OLD.route_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_route := NEW.route_id; END IF;
        IF EXISTS (
            SELECT 1 FROM procurement_purchaserequest WHERE route_id IN (old_route, new_route)
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_once_used_99589() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF EXISTS (SELECT 1 FROM procurement_purchaserequest WHERE route_id = OLD.id) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_while_it_pays_feb8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF EXISTS (
            SELECT 1 FROM procurement_requestline AS line
              JOIN procurement_budgetline AS payer ON payer.id = line.budget_line_id
              WHERE line.request_id = OLD.request_id AND payer.package_id = OLD.package_id
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a package stays with a request while it pays a line of it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_line_added_8693d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE touched bigint[];
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN (SELECT product_id FROM changed) ORDER BY id FOR NO KEY UPDATE
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

                END;
            $$;
CREATE FUNCTION public.pgtrigger_line_removed_6626e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE touched bigint[];
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN (SELECT product_id FROM changed) ORDER BY id FOR NO KEY UPDATE
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

                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_after_approval_089fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF OLD.state IN ('approved', 'completed') OR EXISTS (
            SELECT 1 FROM procurement_requestline WHERE request_id = OLD.id
              AND state IN ('approved', 'delivered', 'closed')
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a request is locked once a line of it was approved';
        END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_after_approval_8f75a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_request bigint; new_request bigint; now_state text; moving text[] := '{state,agreed,total}';
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - moving = to_jsonb(NEW) - moving THEN
            RETURN NEW;
        END IF;
        IF TG_OP <> 'INSERT' AND OLD.state IN ('approved', 'delivered', 'closed') THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        FOR now_state IN
            SELECT state FROM procurement_purchaserequest
              WHERE id IN (old_request, new_request) ORDER BY id FOR SHARE
        LOOP
            IF now_state IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_after_approval_918f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_line bigint; new_line bigint; found boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        SELECT true INTO found FROM procurement_requestline AS line
          JOIN procurement_purchaserequest AS request ON request.id = line.request_id
          WHERE line.id IN (old_line, new_line)
            AND (line.state IN ('approved', 'delivered', 'closed')
                 OR request.state IN ('approved', 'completed'))
          LIMIT 1;
        IF found THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_with_line_392dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_line bigint; new_line bigint; its record;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'left_none' = to_jsonb(NEW) - 'left_none' THEN
            RETURN NEW;
        END IF;
        FOR its IN
            SELECT line.state AS line, request.state AS request
              FROM procurement_requestline AS line
              JOIN procurement_purchaserequest AS request ON request.id = line.request_id
              WHERE line.id IN (old_line, new_line) ORDER BY request.id FOR SHARE
        LOOP
            IF its.line IN ('approved', 'delivered', 'closed')
               OR its.request IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_names_entered_e62c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF NEW.region_id IS NULL THEN
        UPDATE catalog_commodity SET synonyms = NEW.names
        WHERE kbki_code = NEW.commodity_id AND synonyms <> NEW.names;
    ELSE
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE region_id = NEW.region_id AND commodity_id LIKE NEW.commodity_id || '%';
    END IF;
    RETURN NEW;

                END;
            $$;
CREATE FUNCTION public.pgtrigger_names_rewritten_5db4e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF NEW.region_id IS NULL THEN
        UPDATE catalog_commodity SET synonyms = NEW.names
        WHERE kbki_code = NEW.commodity_id AND synonyms <> NEW.names;
    ELSE
        UPDATE catalog_product SET commodity_id = commodity_id
        WHERE region_id = NEW.region_id AND commodity_id LIKE NEW.commodity_id || '%';
    END IF;
    RETURN NEW;

                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_0c207() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_10869() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_23690() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_73922() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_74548() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_never_deleted_eb351() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_one_line_ee448() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP = 'INSERT' THEN
            INSERT INTO procurement_budgetline
                (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
                VALUES (NEW.id, '', '', '', '', NEW.fiscal_year, NEW.ceiling);
        ELSE
            UPDATE procurement_budgetline SET amount = NEW.ceiling
              WHERE package_id = NEW.id AND amount <> NEW.ceiling
                AND 1 = (SELECT count(*) FROM procurement_budgetline WHERE package_id = NEW.id);
        END IF;
        RETURN NULL;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_only_cancelled_3c00a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_only_cancelled_c9063() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_only_taken_out_919c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_price_changed_3894c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO catalog_pricerecord
        (product_id, region_id, price, valid_on, source, note, entered_by_id, entered_at)
    SELECT p.id, p.region_id, p.price, day.of_price, 'entry', '',
           coalesce(p.edited_by_id, p.entered_by_id), now()
    FROM changed p
    JOIN before ON before.id = p.id
    CROSS JOIN LATERAL (
        SELECT coalesce(p.price_on, (now() AT TIME ZONE 'Asia/Jakarta')::date) AS of_price
    ) day
    LEFT JOIN LATERAL (
        SELECT price, valid_on FROM catalog_pricerecord
        WHERE product_id = p.id AND region_id = p.region_id
        ORDER BY valid_on DESC, id DESC LIMIT 1
    ) newest ON true
    WHERE p.price > 0 AND (before.price, before.price_on) IS DISTINCT FROM (p.price, p.price_on)
      AND (newest.price, newest.valid_on) IS DISTINCT FROM (p.price, day.of_price);
    RETURN NULL;

                END;
            $$;
CREATE FUNCTION public.pgtrigger_price_entered_53f5d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO catalog_pricerecord
        (product_id, region_id, price, valid_on, source, note, entered_by_id, entered_at)
    SELECT p.id, p.region_id, p.price, day.of_price, 'entry', '',
           coalesce(p.edited_by_id, p.entered_by_id), now()
    FROM changed p
    
    CROSS JOIN LATERAL (
        SELECT coalesce(p.price_on, (now() AT TIME ZONE 'Asia/Jakarta')::date) AS of_price
    ) day
    LEFT JOIN LATERAL (
        SELECT price, valid_on FROM catalog_pricerecord
        WHERE product_id = p.id AND region_id = p.region_id
        ORDER BY valid_on DESC, id DESC LIMIT 1
    ) newest ON true
    WHERE p.price > 0 AND true
      AND (newest.price, newest.valid_on) IS DISTINCT FROM (p.price, day.of_price);
    RETURN NULL;

                END;
            $$;
CREATE FUNCTION public.pgtrigger_producer_listed_acc1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        UPDATE catalog_product SET is_published = is_published WHERE producer_id = NEW.id;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_producer_merged_c0d73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE survivor record;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
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
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_producer_renamed_8148b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        UPDATE catalog_product SET producer_id = producer_id WHERE producer_id = NEW.id;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_product_listed_31f56() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE maker record;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF NEW.state = 'verified' THEN
            PERFORM 1 FROM catalog_producer WHERE id = NEW.producer_id FOR SHARE;
        END IF;
        SELECT is_active, scale, location_id INTO maker
        FROM catalog_producer WHERE id = NEW.producer_id;
        NEW.is_published := NEW.state = 'verified' AND NEW.is_active AND maker.is_active;
        NEW.maker_scale := maker.scale;
        NEW.maker_location_id := maker.location_id;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_product_words_80e82() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
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
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_region_of_agency_d405d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP = 'INSERT' OR NEW.agency_id <> OLD.agency_id THEN
            NEW.region_id := (SELECT region_id FROM accounts_agency WHERE id = NEW.agency_id);
        ELSIF NEW.region_id IS NULL THEN
            NEW.region_id := OLD.region_id;
        END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_standing_changed_8ca76() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE touched bigint[];
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    touched := ARRAY(
        SELECT id FROM catalog_product WHERE id IN (
    SELECT line.product_id FROM catalog_certificateproduct line
    JOIN changed ON changed.certificate_id = line.certificate_id
) ORDER BY id FOR NO KEY UPDATE
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

                END;
            $$;
CREATE FUNCTION public.pgtrigger_sum_of_lines_5fea7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE lines bigint; total numeric;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total
          FROM procurement_budgetline WHERE package_id = NEW.id;
        IF lines > 1 THEN NEW.ceiling := total; END IF;
        RETURN NEW;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_00af7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_expenseevent" ("counted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."counted_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_025f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ownestimateevent" ("amount", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source") VALUES (NEW."amount", NEW."id", NEW."job_id", NEW."key", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."source"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0e890() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("email", "full_name", "id", "is_active", "is_staff", "is_superuser", "joined_at", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone") VALUES (NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."joined_at", NEW."nip", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1792a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_priceevaluationevent" ("day", "id", "own_estimate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."day", NEW."id", NEW."own_estimate", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1e109() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportdeadlineevent" ("ahead", "days", "id", "is_active", "kind", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (NEW."ahead", NEW."days", NEW."id", NEW."is_active", NEW."kind", NEW."period_kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_20595() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."amount", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_withdrawn", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_20ab5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_membershipevent" ("acting_as", "agency_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id", "valid_from", "valid_to", "withdrawn_at") VALUES (NEW."acting_as", NEW."agency_id", NEW."id", NEW."letter", NEW."letter_date", NEW."letter_number", NEW."letter_sha256", NEW."on_behalf_of_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."user_id", NEW."valid_from", NEW."valid_to", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2106c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateproductevent" ("brand", "certificate_id", "hs_code", "id", "kind_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "specification", "type_name") VALUES (NEW."brand", NEW."certificate_id", NEW."hs_code", NEW."id", NEW."kind_name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."specification", NEW."type_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_269be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_furtherpackageevent" ("id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."id", NEW."package_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2a7a9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_nationallistentryevent" ("bmp", "brand", "certificate_number", "commodity_id", "company", "group_code", "group_name", "id", "job_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_type", "seen_on", "specification", "tkdn", "type_name", "valid_until") VALUES (NEW."bmp", NEW."brand", NEW."certificate_number", NEW."commodity_id", NEW."company", NEW."group_code", NEW."group_name", NEW."id", NEW."job_id", NEW."key", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_type", NEW."seen_on", NEW."specification", NEW."tkdn", NEW."type_name", NEW."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2c3c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productionsiteevent" ("address", "id", "is_active", "location_id", "name", "ownership", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id") VALUES (NEW."address", NEW."id", NEW."is_active", NEW."location_id", NEW."name", NEW."ownership", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."producer_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3afe7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."deliver_by", NEW."id", NEW."is_cancelled", NEW."number", NEW."ordered_on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3d3af() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_standingchangeevent" ("certificate_id", "effective_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "successor_id") VALUES (NEW."certificate_id", NEW."effective_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_40222() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_targetevent" ("agency_id", "decree_date", "decree_number", "entered_at", "entered_by_id", "id", "is_demo", "is_withdrawn", "measure", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."decree_date", NEW."decree_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_demo", NEW."is_withdrawn", NEW."measure", NEW."percent", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_42eb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productpermitevent" ("entered_at", "entered_by_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "valid_until") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."kind", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_46558() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalstepevent" ("amount_from", "days", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (NEW."amount_from", NEW."days", NEW."id", NEW."order", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."route_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_489ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetitemevent" ("account", "agency_id", "amount", "code", "fiscal_year", "id", "is_active", "job_id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (NEW."account", NEW."agency_id", NEW."amount", NEW."code", NEW."fiscal_year", NEW."id", NEW."is_active", NEW."job_id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4c92a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "copied_from_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "price_basis", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."copied_from_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place", NEW."price_basis", NEW."region_id", NEW."requester_id", NEW."selection_started_on", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4f9cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_localruleevent" ("commodity_id", "entered_at", "entered_by_id", "id", "is_demo", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source", "text", "valid_from", "valid_to") VALUES (NEW."commodity_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_demo", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."source", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_53b3d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandcaseevent" ("changed_at", "commodity_id", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "region_id", "state", "taken_by_id") VALUES (NEW."changed_at", NEW."commodity_id", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."region_id", NEW."state", NEW."taken_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_580c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "packing", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (NEW."brand", NEW."commodity_id", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."hs_code", NEW."id", NEW."is_active", NEW."is_demo", NEW."lead_time_days", NEW."monthly_capacity", NEW."name", NEW."origin", NEW."packing", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price", NEW."price_on", NEW."producer_id", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."self_declared", NEW."specification", NEW."state", NEW."subject", NEW."submitted_at", NEW."type_name", NEW."unit", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6b4ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_demandnoteevent" ("at", "by_id", "case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text") VALUES (NEW."at", NEW."by_id", NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6e2d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingmandateevent" ("end_reason", "ended_at", "given_at", "given_by_id", "id", "letter", "letter_date", "letter_number", "letter_sha256", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") VALUES (NEW."end_reason", NEW."ended_at", NEW."given_at", NEW."given_by_id", NEW."id", NEW."letter", NEW."letter_date", NEW."letter_number", NEW."letter_sha256", NEW."membership_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_76ef5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_reportrecipientevent" ("address", "agreed_at", "id", "kind", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state", "stopped_by_reader") VALUES (NEW."address", NEW."agreed_at", NEW."id", NEW."kind", NEW."office", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."state", NEW."stopped_by_reader"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_779d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_name", NEW."cumulative", NEW."follows_id", NEW."id", NEW."kind", NEW."number", NEW."part", NEW."period_kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."reason", NEW."region_id", NEW."sha256", NEW."signed_at", NEW."signed_by_id", NEW."signed_name", NEW."state", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_78fd5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_commodityattributeevent" ("choices", "commodity_id", "entered_by_id", "id", "is_active", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "unit") VALUES (NEW."choices", NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_82e4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") VALUES (NEW."agency_id", NEW."capital", NEW."decreed", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."fiscal_year", NEW."id", NEW."is_withdrawn", NEW."job_id", NEW."non_procurement", NEW."operating", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."procurement", NEW."region_id", NEW."total", NEW."unexpected"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8bc8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (NEW."certificate_id", NEW."id", NEW."paper", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."ticked_at", NEW."ticked_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8d534() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_minimumtkdnevent" ("commodity_id", "entered_by_id", "id", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "regulation", "valid_from", "valid_to") VALUES (NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."minimum", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."regulation", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9373e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_requestlineevent" ("asked_quantity", "asked_unit", "budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "price_basis", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."asked_quantity", NEW."asked_unit", NEW."budget_line_id", NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place", NEW."position", NEW."price_basis", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_98737() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until", "verdict") VALUES (NEW."agency_id", NEW."amount_from", NEW."id", NEW."method", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."procurement_type", NEW."region_id", NEW."valid_from", NEW."valid_until", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9b027() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_offerevent" ("bmp", "covered", "evaluation_id", "id", "is_admitted", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "supplier_name", "tkdn", "why_not") VALUES (NEW."bmp", NEW."covered", NEW."evaluation_id", NEW."id", NEW."is_admitted", NEW."offered", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price", NEW."supplier_name", NEW."tkdn", NEW."why_not"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9c284() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productdocumentevent" ("entered_at", "entered_by_id", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "sha256", "title") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."sha256", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9c8cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (NEW."attribute_id", NEW."comparison", NEW."id", NEW."line_id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."unit", NEW."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9d963() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", NEW."order_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a0e85() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productphotoevent" ("alt", "id", "image", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "sha256") VALUES (NEW."alt", NEW."id", NEW."image", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."product_id", NEW."sha256"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a1b31() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_absenceevent" ("first_day", "id", "last_day", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn_at") VALUES (NEW."first_day", NEW."id", NEW."last_day", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_acdcb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_equivalencegroupevent" ("attribute_id", "decided_at", "decided_by_id", "decision_note", "end_reason", "entered_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "reason", "region_id", "state", "use", "valid_from", "valid_to") VALUES (NEW."attribute_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."end_reason", NEW."entered_by_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."proposed_at", NEW."reason", NEW."region_id", NEW."state", NEW."use", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ad6de() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_sourcematchevent" ("decided_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."decided_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b6748() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."majority_national", NEW."majority_paper", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bbcf7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidayevent" ("day", "decree_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_by_id") VALUES (NEW."day", NEW."decree_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."taken_back_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bcf36() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (NEW."dated_on", NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."sha256", NEW."title", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bf546() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_groupmemberevent" ("commodity_id", "group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."commodity_id", NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c8767() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_agencyproposalevent" ("agency_id", "code", "decided_at", "decided_by_id", "id", "job_id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "state") VALUES (NEW."agency_id", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."job_id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d5a5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_paymentevent" ("account", "account_name", "agency_id", "date", "document", "document_kind", "id", "job_id", "key", "order", "paid", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "returned", "sub_activity", "sub_activity_name", "transaction_kind", "unit_code", "unit_name") VALUES (NEW."account", NEW."account_name", NEW."agency_id", NEW."date", NEW."document", NEW."document_kind", NEW."id", NEW."job_id", NEW."key", NEW."order", NEW."paid", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."returned", NEW."sub_activity", NEW."sub_activity_name", NEW."transaction_kind", NEW."unit_code", NEW."unit_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d5c4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_linedismissalevent" ("asked_id", "at", "by_id", "id", "line_id", "note", "offered_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "why") VALUES (NEW."asked_id", NEW."at", NEW."by_id", NEW."id", NEW."line_id", NEW."note", NEW."offered_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d98e0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", NEW."origins", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing", NEW."valid_until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e4f08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_sourcerowevent" ("agency_id", "expense_id", "fate", "marks", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."agency_id", NEW."expense_id", NEW."fate", NEW."marks", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e71b2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_ceilingpermitevent" ("agency_id", "asked_at", "asked_by_id", "basis", "covered", "decided_at", "decided_by_id", "decision_note", "ground", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "region_id", "request_id", "seen", "state", "used_by_id") VALUES (NEW."agency_id", NEW."asked_at", NEW."asked_by_id", NEW."basis", NEW."covered", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."ground", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."region_id", NEW."request_id", NEW."seen", NEW."state", NEW."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e80ea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (NEW."account_code", NEW."amount", NEW."fiscal_year", NEW."funding_source", NEW."id", NEW."mak", NEW."package_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sub_activity"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e9613() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_standardpriceevent" ("accounts", "code", "fiscal_year", "id", "is_domestic", "job_id", "key", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "region_id", "specification", "tkdn", "unit") VALUES (NEW."accounts", NEW."code", NEW."fiscal_year", NEW."id", NEW."is_domestic", NEW."job_id", NEW."key", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price", NEW."region_id", NEW."specification", NEW."tkdn", NEW."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e9dc8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."assessed_in", NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ecbd6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_othernamesevent" ("commodity_id", "entered_by_id", "id", "names", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id") VALUES (NEW."commodity_id", NEW."entered_by_id", NEW."id", NEW."names", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f30d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_agencyevent" ("code", "head_name", "id", "is_active", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "short_name") VALUES (NEW."code", NEW."head_name", NEW."id", NEW."is_active", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."short_name"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f5047() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") VALUES (NEW."agency_id", NEW."announced_at", NEW."ceiling", NEW."contract_from", NEW."contract_to", NEW."description", NEW."fiscal_year", NEW."id", NEW."is_active", NEW."is_demo", NEW."job_id", NEW."method", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."planned_domestic", NEW."planned_small_business", NEW."procurement_types", NEW."rup_code", NEW."selection_from", NEW."source", NEW."specification", NEW."use_from", NEW."volume"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f6081() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_holidaydecreeevent" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on", "source", "year") VALUES (NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."signed_on", NEW."source", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f9cba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (NEW."amount", NEW."at", NEW."budget_line_id", NEW."decision_id", NEW."id", NEW."kind", NEW."line_id", NEW."package_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."realization_id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fee6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "catalog_productattributeevent" ("attribute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "value") VALUES (NEW."attribute_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."product_id", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_values_added_74534() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            UPDATE catalog_product SET commodity_id = commodity_id
            WHERE id IN (SELECT product_id FROM touched);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_values_changed_66666() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            UPDATE catalog_product SET commodity_id = commodity_id
            WHERE id IN (SELECT product_id FROM touched);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_values_gone_2b81f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            UPDATE catalog_product SET commodity_id = commodity_id
            WHERE id IN (SELECT product_id FROM touched);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_words_added_d11c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO catalog_searchword (word)
            SELECT piece FROM (
                SELECT DISTINCT regexp_split_to_table(words, '[^[:alpha:]]+') AS piece FROM changed
            ) pieces
            WHERE length(piece) BETWEEN 4 AND 40
              AND NOT EXISTS (SELECT 1 FROM catalog_searchword known WHERE known.word = piece);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_words_changed_e45d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO catalog_searchword (word)
            SELECT piece FROM (
                SELECT DISTINCT regexp_split_to_table(words, '[^[:alpha:]]+') AS piece FROM changed
            ) pieces
            WHERE length(piece) BETWEEN 4 AND 40
              AND NOT EXISTS (SELECT 1 FROM catalog_searchword known WHERE known.word = piece);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_words_of_attributes_f4bc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
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
    
                END;
            $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_agency (
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(40) NOT NULL,
    kind character varying(12) NOT NULL,
    head_name character varying(120) NOT NULL,
    is_active boolean NOT NULL,
    parent_id bigint,
    region_id bigint NOT NULL
);
ALTER TABLE public.accounts_agency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_agency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_agencyevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(40) NOT NULL,
    kind character varying(12) NOT NULL,
    head_name character varying(120) NOT NULL,
    is_active boolean NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.accounts_agencyevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_agencyevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_holiday (
    id bigint NOT NULL,
    day date NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(8) NOT NULL,
    decree_id bigint NOT NULL,
    taken_back_by_id bigint,
    CONSTRAINT holiday_day_plausible CHECK ((((day >= '2000-01-01'::date) AND (day <= '2100-12-31'::date)) OR (day IS NULL)))
);
ALTER TABLE public.accounts_holiday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_holiday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_holidaydecree (
    id bigint NOT NULL,
    year smallint NOT NULL,
    number character varying(150) NOT NULL,
    signed_on date NOT NULL,
    source character varying(300) NOT NULL,
    CONSTRAINT accounts_holidaydecree_year_check CHECK ((year >= 0)),
    CONSTRAINT holiday_decree_day_plausible CHECK ((((signed_on >= '2000-01-01'::date) AND (signed_on <= '2100-12-31'::date)) OR (signed_on IS NULL)))
);
ALTER TABLE public.accounts_holidaydecree ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_holidaydecree_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_holidaydecreeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    number character varying(150) NOT NULL,
    signed_on date NOT NULL,
    source character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT accounts_holidaydecreeevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.accounts_holidaydecreeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_holidaydecreeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_holidayevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    day date NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(8) NOT NULL,
    decree_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    taken_back_by_id bigint
);
ALTER TABLE public.accounts_holidayevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_holidayevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_keptview (
    id bigint NOT NULL,
    path character varying(200) NOT NULL,
    query character varying(2000) NOT NULL,
    name character varying(60) NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.accounts_keptview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_keptview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_membership (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    agency_id bigint NOT NULL,
    on_behalf_of_id bigint,
    user_id bigint NOT NULL,
    acting_as character varying(3) NOT NULL,
    letter character varying(100) NOT NULL,
    letter_date date,
    letter_number character varying(80) NOT NULL,
    letter_sha256 character varying(64) NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT membership_acting_by_letter CHECK ((((acting_as)::text = ''::text) OR ((letter_date IS NOT NULL) AND (on_behalf_of_id IS NOT NULL) AND (NOT ((letter_number)::text = ''::text))))),
    CONSTRAINT membership_letter_day_plausible CHECK ((((letter_date >= '2000-01-01'::date) AND (letter_date <= '2100-12-31'::date)) OR (letter_date IS NULL))),
    CONSTRAINT membership_not_for_self CHECK (((on_behalf_of_id IS NULL) OR (NOT ((on_behalf_of_id = user_id) AND (on_behalf_of_id IS NOT NULL))))),
    CONSTRAINT membership_period CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
ALTER TABLE public.accounts_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_membershipevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    acting_as character varying(3) NOT NULL,
    letter_number character varying(80) NOT NULL,
    letter_date date,
    letter character varying(100) NOT NULL,
    letter_sha256 character varying(64) NOT NULL,
    agency_id bigint NOT NULL,
    on_behalf_of_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL,
    withdrawn_at timestamp with time zone
);
ALTER TABLE public.accounts_membershipevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_membershipevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_notice (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    record character varying(40) NOT NULL,
    facts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    actor_id bigint,
    person_id bigint NOT NULL
);
ALTER TABLE public.accounts_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_region (
    id bigint NOT NULL,
    code character varying(5) NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(10) NOT NULL,
    klpd_code character varying(10) NOT NULL,
    head_title character varying(60) NOT NULL,
    is_served boolean NOT NULL,
    parent_id bigint
);
ALTER TABLE public.accounts_region ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_region_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    nip character varying(18),
    full_name character varying(120) NOT NULL,
    phone character varying(20) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    mail_kinds character varying(40)[] NOT NULL,
    language character varying(2) NOT NULL,
    CONSTRAINT user_email_lower CHECK (((email)::text = lower((email)::text)))
);
CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_userevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    nip character varying(18),
    full_name character varying(120) NOT NULL,
    phone character varying(20) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.accounts_userevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.audit_submission (
    id bigint NOT NULL,
    key uuid NOT NULL,
    content character varying(64) NOT NULL,
    location text NOT NULL,
    header character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.audit_submission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificate (
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    verified_at timestamp with time zone,
    refusal_reason text NOT NULL,
    number character varying(80) NOT NULL,
    number_key character varying(80) NOT NULL,
    kind character varying(14) NOT NULL,
    scheme character varying(7) NOT NULL,
    project_ref character varying(20) NOT NULL,
    tkdn numeric(5,2) NOT NULL,
    bmp numeric(4,2),
    issued_on date NOT NULL,
    tkdn_valid_until date NOT NULL,
    bmp_valid_until date,
    file character varying(100) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    is_demo boolean NOT NULL,
    edited_by_id bigint,
    entered_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    verified_by_id bigint,
    producer_id bigint NOT NULL,
    company_address text NOT NULL,
    factory_address text NOT NULL,
    kbli character varying(5) NOT NULL,
    maker_address text NOT NULL,
    maker_name character varying(200) NOT NULL,
    project_owner character varying(200) NOT NULL,
    refusal_grounds character varying(12)[] NOT NULL,
    work_place character varying(200) NOT NULL,
    company_name character varying(200) NOT NULL,
    number_skeleton character varying(80) GENERATED ALWAYS AS (regexp_replace(translate(regexp_replace(upper((number)::text), '[^A-Z0-9]+'::text, '/'::text, 'g'::text), 'OIL'::text, '011'::text), '(^|/)0+'::text, '\1'::text, 'g'::text)) STORED,
    assessed_in smallint,
    CONSTRAINT catalog_certificate_assessed_in_check CHECK ((assessed_in >= 0)),
    CONSTRAINT certificate_assessed_before_issue CHECK (((assessed_in IS NULL) OR ((assessed_in >= 2000) AND ((assessed_in)::numeric <= EXTRACT(year FROM issued_on))))),
    CONSTRAINT certificate_bmp_dated CHECK (((bmp IS NULL) OR (bmp_valid_until IS NOT NULL))),
    CONSTRAINT certificate_bmp_range CHECK (((bmp IS NULL) OR ((bmp >= (0)::numeric) AND (bmp <= (15)::numeric)))),
    CONSTRAINT certificate_dates_in_order CHECK (((tkdn_valid_until >= issued_on) AND ((bmp_valid_until IS NULL) OR (bmp_valid_until >= issued_on)))),
    CONSTRAINT certificate_not_by_last_editor CHECK (((verified_by_id IS NULL) OR (edited_by_id IS NULL) OR (NOT ((verified_by_id = edited_by_id) AND (verified_by_id IS NOT NULL) AND (edited_by_id IS NOT NULL))))),
    CONSTRAINT certificate_refused_why CHECK (((NOT ((state)::text = 'refused'::text)) OR (NOT (refusal_reason = ''::text)))),
    CONSTRAINT certificate_second_person CHECK (((verified_by_id IS NULL) OR (NOT ((verified_by_id = entered_by_id) AND (verified_by_id IS NOT NULL))))),
    CONSTRAINT certificate_tkdn_range CHECK (((tkdn >= (0)::numeric) AND (tkdn <= (100)::numeric))),
    CONSTRAINT certificate_verified_by_whom CHECK (((NOT ((state)::text = 'verified'::text)) OR ((verified_at IS NOT NULL) AND (verified_by_id IS NOT NULL))))
);
ALTER TABLE public.catalog_certificate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    verified_at timestamp with time zone,
    refusal_reason text NOT NULL,
    number character varying(80) NOT NULL,
    number_key character varying(80) NOT NULL,
    kind character varying(14) NOT NULL,
    scheme character varying(7) NOT NULL,
    project_ref character varying(20) NOT NULL,
    tkdn numeric(5,2) NOT NULL,
    bmp numeric(4,2),
    issued_on date NOT NULL,
    tkdn_valid_until date NOT NULL,
    bmp_valid_until date,
    file character varying(100) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    is_demo boolean NOT NULL,
    edited_by_id bigint,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    verified_by_id bigint,
    producer_id bigint NOT NULL,
    company_address text NOT NULL,
    factory_address text NOT NULL,
    kbli character varying(5) NOT NULL,
    maker_address text NOT NULL,
    maker_name character varying(200) NOT NULL,
    project_owner character varying(200) NOT NULL,
    refusal_grounds character varying(12)[] NOT NULL,
    work_place character varying(200) NOT NULL,
    company_name character varying(200) NOT NULL,
    assessed_in smallint,
    CONSTRAINT catalog_certificateevent_assessed_in_check CHECK ((assessed_in >= 0))
);
ALTER TABLE public.catalog_certificateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificatepaper (
    id bigint NOT NULL,
    paper character varying(20) NOT NULL,
    ticked_at timestamp with time zone NOT NULL,
    certificate_id bigint NOT NULL,
    ticked_by_id bigint NOT NULL
);
ALTER TABLE public.catalog_certificatepaper ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificatepaper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificatepaperevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    paper character varying(20) NOT NULL,
    ticked_at timestamp with time zone NOT NULL,
    certificate_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    ticked_by_id bigint NOT NULL
);
ALTER TABLE public.catalog_certificatepaperevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificatepaperevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificateproduct (
    id bigint NOT NULL,
    certificate_id bigint NOT NULL,
    product_id bigint NOT NULL,
    brand character varying(100) NOT NULL,
    hs_code character varying(8) NOT NULL,
    kind_name character varying(200) NOT NULL,
    specification text NOT NULL,
    type_name character varying(200) NOT NULL
);
ALTER TABLE public.catalog_certificateproduct ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificateproduct_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certificateproductevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind_name character varying(200) NOT NULL,
    type_name character varying(200) NOT NULL,
    specification text NOT NULL,
    brand character varying(100) NOT NULL,
    hs_code character varying(8) NOT NULL,
    certificate_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_certificateproductevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificateproductevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_certifiedperiod (
    id bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    standing character varying(10) NOT NULL,
    tkdn numeric(5,2),
    bmp numeric(4,2),
    certificate_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_certifiedperiod ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certifiedperiod_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_commodity (
    kbki_code character varying(10) NOT NULL,
    name character varying(500) NOT NULL,
    kind character varying(8) NOT NULL,
    digits smallint NOT NULL,
    description text NOT NULL,
    synonyms character varying(300) NOT NULL,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('indonesian'::regconfig, (COALESCE(synonyms, ''::character varying))::text), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, (COALESCE(name, ''::character varying))::text), 'B'::"char"))) STORED,
    parent_id character varying(10),
    CONSTRAINT catalog_commodity_digits_check CHECK ((digits >= 0))
);
CREATE TABLE public.catalog_commodityattribute (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    kind character varying(8) NOT NULL,
    unit character varying(20) NOT NULL,
    choices character varying(60)[] NOT NULL,
    is_active boolean NOT NULL,
    commodity_id character varying(10) NOT NULL,
    entered_by_id bigint,
    region_id bigint,
    CONSTRAINT attribute_has_choices CHECK (((NOT ((kind)::text = 'choice'::text)) OR (NOT (choices = '{}'::character varying(60)[]))))
);
ALTER TABLE public.catalog_commodityattribute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_commodityattribute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_commodityattributeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    kind character varying(8) NOT NULL,
    unit character varying(20) NOT NULL,
    choices character varying(60)[] NOT NULL,
    is_active boolean NOT NULL,
    commodity_id character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    entered_by_id bigint,
    region_id bigint
);
ALTER TABLE public.catalog_commodityattributeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_commodityattributeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_comparedproducer (
    producer_id bigint NOT NULL,
    name_key character varying(200) NOT NULL,
    location_id bigint NOT NULL,
    region_id bigint NOT NULL
);
CREATE TABLE public.catalog_equivalencegroup (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    name character varying(120) NOT NULL,
    use text NOT NULL,
    state character varying(9) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    end_reason text NOT NULL,
    attribute_id bigint,
    decided_by_id bigint,
    entered_by_id bigint,
    region_id bigint,
    CONSTRAINT group_days_in_order CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT group_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))),
    CONSTRAINT group_decided_by_somebody CHECK ((((decided_by_id IS NULL) AND ((state)::text = 'proposed'::text)) OR ((NOT ((state)::text = 'proposed'::text)) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT group_proposed_by_somebody CHECK ((entered_by_id IS NOT NULL)),
    CONSTRAINT group_second_person CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = entered_by_id) AND (decided_by_id IS NOT NULL) AND (entered_by_id IS NOT NULL))))),
    CONSTRAINT group_split_by_attribute CHECK ((((attribute_id IS NOT NULL) AND ((kind)::text = 'split'::text)) OR ((attribute_id IS NULL) AND ((kind)::text = 'joined'::text))))
);
ALTER TABLE public.catalog_equivalencegroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_equivalencegroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_equivalencegroupevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    name character varying(120) NOT NULL,
    use text NOT NULL,
    state character varying(9) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    end_reason text NOT NULL,
    attribute_id bigint,
    decided_by_id bigint,
    entered_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint
);
ALTER TABLE public.catalog_equivalencegroupevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_equivalencegroupevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_expiryreminder (
    id bigint NOT NULL,
    value character varying(10) NOT NULL,
    until date NOT NULL,
    days smallint NOT NULL,
    sent_to text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    certificate_id bigint NOT NULL,
    CONSTRAINT catalog_expiryreminder_days_check CHECK ((days >= 0))
);
ALTER TABLE public.catalog_expiryreminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_expiryreminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_groupmember (
    id bigint NOT NULL,
    commodity_id character varying(10) NOT NULL,
    group_id bigint NOT NULL
);
ALTER TABLE public.catalog_groupmember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_groupmember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_groupmemberevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    commodity_id character varying(10) NOT NULL,
    group_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.catalog_groupmemberevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_groupmemberevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_handoverquality (
    product_id bigint NOT NULL,
    inspected integer NOT NULL,
    flawed integer NOT NULL,
    CONSTRAINT catalog_handoverquality_flawed_check CHECK ((flawed >= 0)),
    CONSTRAINT catalog_handoverquality_inspected_check CHECK ((inspected >= 0)),
    CONSTRAINT handover_flawed_inspected CHECK ((flawed <= inspected))
);
CREATE TABLE public.catalog_likeproducers (
    id bigint NOT NULL,
    alike double precision NOT NULL,
    first_id bigint NOT NULL,
    region_id bigint NOT NULL,
    second_id bigint NOT NULL,
    CONSTRAINT like_in_order CHECK ((first_id < second_id))
);
ALTER TABLE public.catalog_likeproducers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_likeproducers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_localrule (
    id bigint NOT NULL,
    text text NOT NULL,
    source character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    entered_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    commodity_id character varying(10),
    entered_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT local_rule_days_in_order CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT local_rule_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL))))
);
ALTER TABLE public.catalog_localrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_localrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_localruleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text text NOT NULL,
    source character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    entered_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    commodity_id character varying(10),
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.catalog_localruleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_localruleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_minimumtkdn (
    id bigint NOT NULL,
    minimum numeric(5,2) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    regulation character varying(200) NOT NULL,
    commodity_id character varying(10) NOT NULL,
    entered_by_id bigint,
    region_id bigint
);
ALTER TABLE public.catalog_minimumtkdn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_minimumtkdn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_minimumtkdnevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    minimum numeric(5,2) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    regulation character varying(200) NOT NULL,
    commodity_id character varying(10) NOT NULL,
    entered_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint
);
ALTER TABLE public.catalog_minimumtkdnevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_minimumtkdnevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_nationallistcheck (
    id bigint NOT NULL,
    keyword character varying(200) NOT NULL,
    checked_on date NOT NULL,
    has_trigger boolean,
    has_purchasable boolean,
    has_certified boolean,
    has_siinas boolean,
    evidence character varying(100) NOT NULL,
    evidence_sha256 character varying(64) NOT NULL,
    note text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    checked_by_id bigint NOT NULL,
    commodity_id character varying(10) NOT NULL,
    region_id bigint NOT NULL,
    asked_minimum numeric(5,2),
    has_domestic boolean
);
ALTER TABLE public.catalog_nationallistcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_nationallistcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_nationallistentry (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    group_code character varying(10) NOT NULL,
    group_name character varying(200) NOT NULL,
    company character varying(200) NOT NULL,
    product_type character varying(300) NOT NULL,
    specification text NOT NULL,
    type_name text NOT NULL,
    brand character varying(200) NOT NULL,
    certificate_number character varying(80) NOT NULL,
    tkdn numeric(5,2),
    bmp numeric(4,2),
    valid_until date,
    seen_on date NOT NULL,
    search tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('indonesian'::regconfig, (COALESCE(product_type, ''::character varying))::text), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, (((((COALESCE(brand, ''::character varying))::text || ' '::text) || COALESCE(type_name, ''::text)) || ' '::text) || (COALESCE(company, ''::character varying))::text)), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, COALESCE(specification, ''::text)), 'C'::"char"))) STORED,
    commodity_id character varying(10),
    job_id bigint
);
ALTER TABLE public.catalog_nationallistentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_nationallistentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_nationallistentryevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    group_code character varying(10) NOT NULL,
    group_name character varying(200) NOT NULL,
    company character varying(200) NOT NULL,
    product_type character varying(300) NOT NULL,
    specification text NOT NULL,
    type_name text NOT NULL,
    brand character varying(200) NOT NULL,
    certificate_number character varying(80) NOT NULL,
    tkdn numeric(5,2),
    bmp numeric(4,2),
    valid_until date,
    seen_on date NOT NULL,
    commodity_id character varying(10),
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.catalog_nationallistentryevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_nationallistentryevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_othernames (
    id bigint NOT NULL,
    names character varying(300) NOT NULL,
    commodity_id character varying(10) NOT NULL,
    entered_by_id bigint,
    region_id bigint
);
ALTER TABLE public.catalog_othernames ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_othernames_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_othernamesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    names character varying(300) NOT NULL,
    commodity_id character varying(10) NOT NULL,
    entered_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint
);
ALTER TABLE public.catalog_othernamesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_othernamesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_pendingscan (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    file character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.catalog_pendingscan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_pendingscan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_pricerecord (
    id bigint NOT NULL,
    price numeric(18,2) NOT NULL,
    valid_on date NOT NULL,
    source character varying(12) NOT NULL,
    note character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    product_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT price_record_positive CHECK ((price > (0)::numeric))
);
ALTER TABLE public.catalog_pricerecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_pricerecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_pricerecordevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    price numeric(18,2) NOT NULL,
    valid_on date NOT NULL,
    source character varying(12) NOT NULL,
    note character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.catalog_pricerecordevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_pricerecordevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_producer (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    name_key character varying(200) NOT NULL,
    nib character varying(13) NOT NULL,
    npwp character varying(16) NOT NULL,
    scale character varying(12) NOT NULL,
    address text NOT NULL,
    siinas_status character varying(10) NOT NULL,
    siinas_number character varying(40) NOT NULL,
    kbli_codes character varying(5)[] NOT NULL,
    contact_name character varying(120) NOT NULL,
    contact_phone character varying(20) NOT NULL,
    contact_email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    location_id bigint NOT NULL,
    region_id bigint NOT NULL,
    merged_into_id bigint,
    scale_evidence character varying(14) NOT NULL,
    scale_evidence_on date,
    majority_national boolean,
    majority_paper character varying(200) NOT NULL,
    CONSTRAINT producer_majority_read_in_paper CHECK ((((majority_national IS NULL) AND ((majority_paper)::text = ''::text)) OR ((majority_national IS NOT NULL) AND (NOT ((majority_paper)::text = ''::text))))),
    CONSTRAINT producer_merged_is_inactive CHECK (((merged_into_id IS NULL) OR (NOT is_active))),
    CONSTRAINT producer_scale_evidence_dated CHECK (((((scale_evidence)::text = ''::text) AND (scale_evidence_on IS NULL)) OR ((NOT ((scale_evidence)::text = ''::text)) AND (scale_evidence_on IS NOT NULL))))
);
ALTER TABLE public.catalog_producer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_producer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_producerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    name_key character varying(200) NOT NULL,
    nib character varying(13) NOT NULL,
    npwp character varying(16) NOT NULL,
    scale character varying(12) NOT NULL,
    address text NOT NULL,
    siinas_status character varying(10) NOT NULL,
    siinas_number character varying(40) NOT NULL,
    kbli_codes character varying(5)[] NOT NULL,
    contact_name character varying(120) NOT NULL,
    contact_phone character varying(20) NOT NULL,
    contact_email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    location_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    merged_into_id bigint,
    scale_evidence character varying(14) NOT NULL,
    scale_evidence_on date,
    majority_national boolean,
    majority_paper character varying(200) NOT NULL
);
ALTER TABLE public.catalog_producerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_producerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_producermerge (
    id bigint NOT NULL,
    products jsonb NOT NULL,
    certificates jsonb NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    merged_id bigint NOT NULL,
    survivor_id bigint NOT NULL,
    archived jsonb NOT NULL,
    renamed jsonb NOT NULL,
    sites jsonb NOT NULL,
    CONSTRAINT producer_not_into_itself CHECK ((NOT (survivor_id = merged_id)))
);
ALTER TABLE public.catalog_producermerge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_producermerge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_producersdistinct (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    first_id bigint NOT NULL,
    second_id bigint NOT NULL,
    CONSTRAINT distinct_in_order CHECK ((first_id < second_id))
);
ALTER TABLE public.catalog_producersdistinct ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_producersdistinct_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_product (
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    verified_at timestamp with time zone,
    refusal_reason text NOT NULL,
    subject character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    brand character varying(100) NOT NULL,
    type_name character varying(100) NOT NULL,
    specification text NOT NULL,
    unit character varying(30) NOT NULL,
    price numeric(18,2),
    price_on date,
    monthly_capacity numeric(14,2),
    lead_time_days smallint,
    origin character varying(8) NOT NULL,
    self_declared boolean NOT NULL,
    hs_code character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    words text NOT NULL,
    search tsvector GENERATED ALWAYS AS ((((setweight(to_tsvector('indonesian'::regconfig, (COALESCE(name, ''::character varying))::text), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, (((COALESCE(brand, ''::character varying))::text || ' '::text) || (COALESCE(type_name, ''::character varying))::text)), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, COALESCE(words, ''::text)), 'C'::"char")) || setweight(to_tsvector('indonesian'::regconfig, COALESCE(specification, ''::text)), 'D'::"char"))) STORED,
    commodity_id character varying(10) NOT NULL,
    edited_by_id bigint,
    entered_by_id bigint NOT NULL,
    producer_id bigint NOT NULL,
    region_id bigint NOT NULL,
    verified_by_id bigint,
    refusal_grounds character varying(12)[] NOT NULL,
    maker_location_id bigint,
    is_published boolean NOT NULL,
    maker_scale character varying(12) NOT NULL,
    folded character varying(200) GENERATED ALWAYS AS (lower((name)::text)) STORED COLLATE pg_catalog."C",
    packing character varying(200) NOT NULL,
    CONSTRAINT catalog_product_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT product_not_by_last_editor CHECK (((verified_by_id IS NULL) OR (edited_by_id IS NULL) OR (NOT ((verified_by_id = edited_by_id) AND (verified_by_id IS NOT NULL) AND (edited_by_id IS NOT NULL))))),
    CONSTRAINT product_refused_why CHECK (((NOT ((state)::text = 'refused'::text)) OR (NOT (refusal_reason = ''::text)))),
    CONSTRAINT product_second_person CHECK (((verified_by_id IS NULL) OR (NOT ((verified_by_id = entered_by_id) AND (verified_by_id IS NOT NULL))))),
    CONSTRAINT product_verified_by_whom CHECK (((NOT ((state)::text = 'verified'::text)) OR ((verified_at IS NOT NULL) AND (verified_by_id IS NOT NULL))))
);
ALTER TABLE public.catalog_product ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productattribute (
    id bigint NOT NULL,
    value character varying(200) NOT NULL,
    attribute_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT product_attribute_has_value CHECK ((NOT ((value)::text = ''::text)))
);
ALTER TABLE public.catalog_productattribute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productattribute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productattributeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    value character varying(200) NOT NULL,
    attribute_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_productattributeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productattributeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productdocument (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(150) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_productdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productdocumentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(150) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_productdocumentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productdocumentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    verified_at timestamp with time zone,
    refusal_reason text NOT NULL,
    subject character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    brand character varying(100) NOT NULL,
    type_name character varying(100) NOT NULL,
    specification text NOT NULL,
    unit character varying(30) NOT NULL,
    price numeric(18,2),
    price_on date,
    monthly_capacity numeric(14,2),
    lead_time_days smallint,
    origin character varying(8) NOT NULL,
    self_declared boolean NOT NULL,
    hs_code character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    commodity_id character varying(10) NOT NULL,
    edited_by_id bigint,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    producer_id bigint NOT NULL,
    region_id bigint NOT NULL,
    verified_by_id bigint,
    refusal_grounds character varying(12)[] NOT NULL,
    packing character varying(200) NOT NULL,
    CONSTRAINT catalog_productevent_lead_time_days_check CHECK ((lead_time_days >= 0))
);
ALTER TABLE public.catalog_productevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productionsite (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    address text NOT NULL,
    ownership character varying(5) NOT NULL,
    is_active boolean NOT NULL,
    location_id bigint NOT NULL,
    producer_id bigint NOT NULL
);
ALTER TABLE public.catalog_productionsite ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productionsite_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productionsiteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    address text NOT NULL,
    ownership character varying(5) NOT NULL,
    is_active boolean NOT NULL,
    location_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    producer_id bigint NOT NULL
);
ALTER TABLE public.catalog_productionsiteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productionsiteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productpermit (
    id bigint NOT NULL,
    kind character varying(5) NOT NULL,
    number character varying(80) NOT NULL,
    valid_until date,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_productpermit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productpermit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productpermitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(5) NOT NULL,
    number character varying(80) NOT NULL,
    valid_until date,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.catalog_productpermitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productpermitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productphoto (
    id bigint NOT NULL,
    image character varying(100) NOT NULL,
    alt character varying(150) NOT NULL,
    sha256 character varying(64) NOT NULL,
    "position" smallint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT catalog_productphoto_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.catalog_productphoto ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productphoto_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_productphotoevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    image character varying(100) NOT NULL,
    alt character varying(150) NOT NULL,
    sha256 character varying(64) NOT NULL,
    "position" smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT catalog_productphotoevent_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.catalog_productphotoevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_productphotoevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_remindermail (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    day date NOT NULL,
    state character varying(7) NOT NULL,
    dues jsonb NOT NULL,
    began_at timestamp with time zone NOT NULL,
    settled boolean NOT NULL
);
ALTER TABLE public.catalog_remindermail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_remindermail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_searchword (
    id bigint NOT NULL,
    word character varying(40) NOT NULL
);
ALTER TABLE public.catalog_searchword ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_searchword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_standingchange (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    effective_on date NOT NULL,
    reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    certificate_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    successor_id bigint
);
ALTER TABLE public.catalog_standingchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_standingchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_standingchangeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    effective_on date NOT NULL,
    reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    certificate_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    successor_id bigint
);
ALTER TABLE public.catalog_standingchangeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_standingchangeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalog_tkdncalculation (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    scheme character varying(7) NOT NULL,
    inputs jsonb NOT NULL,
    tkdn numeric(5,2) NOT NULL,
    bmp numeric(5,2) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint NOT NULL,
    producer_id bigint NOT NULL
);
ALTER TABLE public.catalog_tkdncalculation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_tkdncalculation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);
ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.jobs_export (
    id bigint NOT NULL,
    key uuid NOT NULL,
    path character varying(200) NOT NULL,
    query character varying(4000) NOT NULL,
    format character varying(4) NOT NULL,
    title character varying(200) NOT NULL,
    state character varying(9) NOT NULL,
    rows_total integer NOT NULL,
    rows_done integer NOT NULL,
    file character varying(100) NOT NULL,
    message text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    claim uuid,
    alive_at timestamp with time zone,
    attempt smallint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT jobs_export_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT jobs_export_rows_done_check CHECK ((rows_done >= 0)),
    CONSTRAINT jobs_export_rows_total_check CHECK ((rows_total >= 0))
);
ALTER TABLE public.jobs_export ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.jobs_job (
    id bigint NOT NULL,
    key uuid NOT NULL,
    kind character varying(60) NOT NULL,
    state character varying(10) NOT NULL,
    file character varying(100) NOT NULL,
    file_name character varying(255) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    params jsonb NOT NULL,
    rows_total integer,
    rows_new integer NOT NULL,
    rows_changed integer NOT NULL,
    rows_same integer NOT NULL,
    rows_refused integer NOT NULL,
    message text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    agency_id bigint,
    region_id bigint NOT NULL,
    user_id bigint NOT NULL,
    attempt smallint NOT NULL,
    claim uuid,
    history uuid,
    lease_until timestamp with time zone,
    queued_at timestamp with time zone NOT NULL,
    stop_asked boolean NOT NULL,
    taken_back_at timestamp with time zone,
    taken_back_by_id bigint,
    worker character varying(120) NOT NULL,
    said jsonb NOT NULL,
    CONSTRAINT jobs_job_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT jobs_job_rows_changed_check CHECK ((rows_changed >= 0)),
    CONSTRAINT jobs_job_rows_new_check CHECK ((rows_new >= 0)),
    CONSTRAINT jobs_job_rows_refused_check CHECK ((rows_refused >= 0)),
    CONSTRAINT jobs_job_rows_same_check CHECK ((rows_same >= 0)),
    CONSTRAINT jobs_job_rows_total_check CHECK ((rows_total >= 0))
);
ALTER TABLE public.jobs_job ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.jobs_jobchange (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    "row" integer,
    title character varying(300) NOT NULL,
    cells jsonb NOT NULL,
    job_id bigint NOT NULL,
    after numeric(20,2),
    agency_id bigint,
    before numeric(20,2),
    held numeric(20,2),
    short boolean NOT NULL,
    CONSTRAINT jobs_jobchange_row_check CHECK (("row" >= 0))
);
ALTER TABLE public.jobs_jobchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_jobchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.jobs_jobissue (
    id bigint NOT NULL,
    severity character varying(7) NOT NULL,
    "row" integer,
    field character varying(120) NOT NULL,
    value text NOT NULL,
    message text NOT NULL,
    remedy text NOT NULL,
    job_id bigint NOT NULL,
    said jsonb NOT NULL,
    CONSTRAINT jobs_jobissue_row_check CHECK (("row" >= 0))
);
ALTER TABLE public.jobs_jobissue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_jobissue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.procurement_absence (
    id bigint NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    note character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    person_id bigint NOT NULL,
    CONSTRAINT absence_days_in_order CHECK ((last_day >= first_day)),
    CONSTRAINT absence_days_plausible CHECK (((((first_day >= '2000-01-01'::date) AND (first_day <= '2100-12-31'::date)) OR (first_day IS NULL)) AND (((last_day >= '2000-01-01'::date) AND (last_day <= '2100-12-31'::date)) OR (last_day IS NULL))))
);
ALTER TABLE public.procurement_absence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_absenceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    note character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_absenceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_absenceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_achievedtkdn (
    id bigint NOT NULL,
    offered numeric(5,2),
    achieved numeric(5,2) NOT NULL,
    source character varying(200) NOT NULL,
    cut_percent numeric(5,2),
    cut numeric(20,2),
    delivered_id bigint NOT NULL
);
ALTER TABLE public.procurement_achievedtkdn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_achievedtkdn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_agencyalias (
    id bigint NOT NULL,
    system character varying(10) NOT NULL,
    code character varying(30) NOT NULL,
    agency_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.procurement_agencyalias ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_agencyalias_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_agencybudget (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    operating numeric(18,2),
    capital numeric(18,2),
    unexpected numeric(18,2),
    non_procurement numeric(18,2),
    procurement numeric(18,2),
    total numeric(18,2),
    agency_id bigint NOT NULL,
    job_id bigint,
    region_id bigint NOT NULL,
    decreed numeric(18,2),
    entered_by_id bigint,
    is_withdrawn boolean NOT NULL,
    document_date date,
    document_number character varying(120) NOT NULL,
    entered_at timestamp with time zone,
    amount numeric(18,2) GENERATED ALWAYS AS (
CASE
    WHEN (NOT is_withdrawn) THEN COALESCE(decreed, procurement)
    ELSE procurement
END) STORED,
    CONSTRAINT agency_budget_days_plausible CHECK ((((document_date >= '2000-01-01'::date) AND (document_date <= '2100-12-31'::date)) OR (document_date IS NULL))),
    CONSTRAINT agency_budget_decreed_by_document CHECK ((((decreed IS NULL) AND (document_date IS NULL) AND (NOT is_withdrawn)) OR ((decreed IS NOT NULL) AND (document_date IS NOT NULL) AND (entered_by_id IS NOT NULL) AND (NOT ((document_number)::text = ''::text))))),
    CONSTRAINT agency_budget_decreed_positive CHECK (((decreed IS NULL) OR (decreed > (0)::numeric))),
    CONSTRAINT procurement_agencybudget_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_agencybudget ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_agencybudget_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_agencybudgetevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    operating numeric(18,2),
    capital numeric(18,2),
    unexpected numeric(18,2),
    non_procurement numeric(18,2),
    procurement numeric(18,2),
    total numeric(18,2),
    agency_id bigint NOT NULL,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    decreed numeric(18,2),
    entered_by_id bigint,
    is_withdrawn boolean NOT NULL,
    document_date date,
    document_number character varying(120) NOT NULL,
    entered_at timestamp with time zone,
    CONSTRAINT procurement_agencybudgetevent_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_agencybudgetevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_agencybudgetevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_agencyproposal (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    decided_at timestamp with time zone,
    agency_id bigint,
    decided_by_id bigint,
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT agency_proposal_decided CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT agency_proposal_of_agency CHECK ((((agency_id IS NULL) AND ((kind)::text = 'new'::text)) OR ((NOT ((kind)::text = 'new'::text)) AND (agency_id IS NOT NULL)) OR (((kind)::text = 'new'::text) AND ((state)::text = 'accepted'::text))))
);
ALTER TABLE public.procurement_agencyproposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_agencyproposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_agencyproposalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    decided_at timestamp with time zone,
    agency_id bigint,
    decided_by_id bigint,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.procurement_agencyproposalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_agencyproposalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_approvalroute (
    id bigint NOT NULL,
    amount_from numeric(18,2) NOT NULL,
    method character varying(40) NOT NULL,
    procurement_type character varying(60) NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    agency_id bigint,
    region_id bigint,
    verdict character varying(24) NOT NULL,
    CONSTRAINT route_agency_of_a_region CHECK (((agency_id IS NULL) OR (region_id IS NOT NULL))),
    CONSTRAINT route_days_in_order CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
    CONSTRAINT route_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL))))
);
ALTER TABLE public.procurement_approvalroute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_approvalroute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_approvalrouteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    amount_from numeric(18,2) NOT NULL,
    method character varying(40) NOT NULL,
    procurement_type character varying(60) NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    agency_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint,
    verdict character varying(24) NOT NULL
);
ALTER TABLE public.procurement_approvalrouteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_approvalrouteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_approvalstep (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    role character varying(20) NOT NULL,
    route_id bigint NOT NULL,
    amount_from numeric(18,2) NOT NULL,
    days smallint,
    CONSTRAINT procurement_approvalstep_days_check CHECK ((days >= 0)),
    CONSTRAINT procurement_approvalstep_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.procurement_approvalstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_approvalstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_approvalstepevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    role character varying(20) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    route_id bigint NOT NULL,
    amount_from numeric(18,2) NOT NULL,
    days smallint,
    CONSTRAINT procurement_approvalstepevent_days_check CHECK ((days >= 0)),
    CONSTRAINT procurement_approvalstepevent_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.procurement_approvalstepevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_approvalstepevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_assessment (
    id bigint NOT NULL,
    sequence smallint NOT NULL,
    occasion character varying(8) NOT NULL,
    verdict character varying(22) NOT NULL,
    step character varying(6) NOT NULL,
    regime_id character varying(60) NOT NULL,
    engine_version character varying(20) NOT NULL,
    snapshot text NOT NULL,
    sha256 character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    line_id bigint NOT NULL,
    CONSTRAINT procurement_assessment_sequence_check CHECK ((sequence >= 0))
);
ALTER TABLE public.procurement_assessment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetentry (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    amount numeric(20,2) NOT NULL,
    at timestamp with time zone NOT NULL,
    decision_id bigint,
    line_id bigint,
    package_id bigint NOT NULL,
    realization_id bigint,
    request_id bigint NOT NULL,
    budget_line_id bigint,
    CONSTRAINT budget_entry_signed CHECK ((((amount > (0)::numeric) AND ((kind)::text = ANY ((ARRAY['reserve'::character varying, 'commit'::character varying])::text[]))) OR ((amount < (0)::numeric) AND ((kind)::text = 'release'::text)) OR (((kind)::text = 'realise'::text) AND (NOT (amount = (0)::numeric)))))
);
ALTER TABLE public.procurement_budgetentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetentryevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    amount numeric(20,2) NOT NULL,
    at timestamp with time zone NOT NULL,
    decision_id bigint,
    line_id bigint,
    package_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    realization_id bigint,
    request_id bigint NOT NULL,
    budget_line_id bigint
);
ALTER TABLE public.procurement_budgetentryevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetentryevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetitem (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    level character varying(8) NOT NULL,
    code character varying(60) NOT NULL,
    account character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    amount numeric(18,2),
    is_active boolean NOT NULL,
    agency_id bigint NOT NULL,
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT budget_item_account CHECK (((((level)::text = 'account'::text) OR ((account)::text = ''::text)) AND (1 = (
CASE
    WHEN ((level)::text = 'account'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((account)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT procurement_budgetitem_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_budgetitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetitemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    level character varying(8) NOT NULL,
    code character varying(60) NOT NULL,
    account character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    amount numeric(18,2),
    is_active boolean NOT NULL,
    agency_id bigint NOT NULL,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_budgetitemevent_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_budgetitemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetitemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetline (
    id bigint NOT NULL,
    mak character varying(500) NOT NULL,
    sub_activity character varying(60) NOT NULL,
    account_code character varying(20) NOT NULL,
    funding_source character varying(60) NOT NULL,
    fiscal_year smallint NOT NULL,
    amount numeric(18,2) NOT NULL,
    package_id bigint NOT NULL,
    CONSTRAINT budget_line_amount_positive CHECK ((amount >= (0)::numeric)),
    CONSTRAINT procurement_budgetline_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_budgetline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_budgetlineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    mak character varying(500) NOT NULL,
    sub_activity character varying(60) NOT NULL,
    account_code character varying(20) NOT NULL,
    funding_source character varying(60) NOT NULL,
    fiscal_year smallint NOT NULL,
    amount numeric(18,2) NOT NULL,
    package_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT procurement_budgetlineevent_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_budgetlineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_budgetlineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_package (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    rup_code character varying(20) NOT NULL,
    name character varying(500) NOT NULL,
    ceiling numeric(18,2) NOT NULL,
    method character varying(40) NOT NULL,
    procurement_types character varying(120) NOT NULL,
    volume character varying(300) NOT NULL,
    description text NOT NULL,
    specification text NOT NULL,
    planned_domestic character varying(7) NOT NULL,
    planned_small_business character varying(7) NOT NULL,
    selection_from date,
    contract_from date,
    contract_to date,
    use_from date,
    announced_at timestamp with time zone,
    is_active boolean NOT NULL,
    source jsonb NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT package_ceiling_positive CHECK ((ceiling >= (0)::numeric)),
    CONSTRAINT procurement_package_fiscal_year_check CHECK ((fiscal_year >= 0))
);
CREATE VIEW public.procurement_budgetstanding AS
 SELECT concat_ws(':'::text, 'agency', planned.agency_id, planned.fiscal_year) AS id,
    planned.region_id,
    planned.agency_id,
    planned.fiscal_year,
    'agency'::text AS level,
    ''::text AS code,
    ''::text AS account,
    ''::text AS name,
    planned.amount AS planned,
    budget.amount AS budget
   FROM (( SELECT procurement_package.region_id,
            procurement_package.agency_id,
            procurement_package.fiscal_year,
            sum(procurement_package.ceiling) AS amount
           FROM public.procurement_package
          WHERE procurement_package.is_active
          GROUP BY procurement_package.region_id, procurement_package.agency_id, procurement_package.fiscal_year) planned
     LEFT JOIN public.procurement_agencybudget budget ON (((budget.agency_id = planned.agency_id) AND (budget.fiscal_year = planned.fiscal_year))))
UNION ALL
 SELECT concat_ws(':'::text, 'sub', planned.agency_id, planned.fiscal_year, planned.code) AS id,
    planned.region_id,
    planned.agency_id,
    planned.fiscal_year,
    'sub'::text AS level,
    planned.code,
    ''::text AS account,
    COALESCE(item.name, ''::character varying) AS name,
    planned.amount AS planned,
    item.amount AS budget
   FROM (( SELECT package.region_id,
            package.agency_id,
            package.fiscal_year,
            line.sub_activity AS code,
            sum(line.amount) AS amount
           FROM (public.procurement_package package
             JOIN public.procurement_budgetline line ON ((line.package_id = package.id)))
          WHERE (package.is_active AND ((line.sub_activity)::text <> ''::text) AND (line.amount > (0)::numeric))
          GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity) planned
     LEFT JOIN public.procurement_budgetitem item ON (((item.agency_id = planned.agency_id) AND (item.fiscal_year = planned.fiscal_year) AND ((item.code)::text = (planned.code)::text) AND ((item.account)::text = ''::text))))
UNION ALL
 SELECT concat_ws(':'::text, 'account', planned.agency_id, planned.fiscal_year, planned.code, planned.account) AS id,
    planned.region_id,
    planned.agency_id,
    planned.fiscal_year,
    'account'::text AS level,
    planned.code,
    planned.account,
    COALESCE(item.name, ''::character varying) AS name,
    planned.amount AS planned,
    item.amount AS budget
   FROM (( SELECT package.region_id,
            package.agency_id,
            package.fiscal_year,
            line.sub_activity AS code,
            line.account_code AS account,
            sum(line.amount) AS amount
           FROM (public.procurement_package package
             JOIN public.procurement_budgetline line ON ((line.package_id = package.id)))
          WHERE (package.is_active AND ((line.sub_activity)::text <> ''::text) AND ((line.account_code)::text <> ''::text) AND (line.amount > (0)::numeric))
          GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity, line.account_code) planned
     LEFT JOIN public.procurement_budgetitem item ON (((item.agency_id = planned.agency_id) AND (item.fiscal_year = planned.fiscal_year) AND ((item.code)::text = (planned.code)::text) AND ((item.account)::text = (planned.account)::text))));
CREATE TABLE public.procurement_ceilingfigure (
    id bigint NOT NULL,
    ceiling numeric(20,2) NOT NULL,
    others numeric(20,2) NOT NULL,
    this numeric(20,2) NOT NULL,
    over numeric(20,2) NOT NULL,
    budget_line_id bigint,
    package_id bigint NOT NULL,
    permit_id bigint NOT NULL,
    CONSTRAINT ceiling_figure_over_positive CHECK ((over >= (0)::numeric))
);
ALTER TABLE public.procurement_ceilingfigure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ceilingfigure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ceilingmandate (
    id bigint NOT NULL,
    letter_number character varying(80) NOT NULL,
    letter_date date NOT NULL,
    letter character varying(100) NOT NULL,
    letter_sha256 character varying(64) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    end_reason text NOT NULL,
    given_by_id bigint NOT NULL,
    membership_id bigint NOT NULL,
    CONSTRAINT ceiling_mandate_after_letter CHECK ((valid_from >= letter_date)),
    CONSTRAINT ceiling_mandate_days_in_order CHECK ((valid_to >= valid_from)),
    CONSTRAINT ceiling_mandate_days_plausible CHECK (((((letter_date >= '2000-01-01'::date) AND (letter_date <= '2100-12-31'::date)) OR (letter_date IS NULL)) AND (((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))),
    CONSTRAINT ceiling_mandate_ended_why CHECK (((ended_at IS NULL) OR (NOT (end_reason = ''::text))))
);
ALTER TABLE public.procurement_ceilingmandate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ceilingmandate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ceilingmandateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    letter_number character varying(80) NOT NULL,
    letter_date date NOT NULL,
    letter character varying(100) NOT NULL,
    letter_sha256 character varying(64) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    end_reason text NOT NULL,
    given_by_id bigint NOT NULL,
    membership_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_ceilingmandateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ceilingmandateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ceilingpermit (
    id bigint NOT NULL,
    ground character varying(9) NOT NULL,
    reason text NOT NULL,
    basis character varying(200) NOT NULL,
    covered character varying(64) NOT NULL,
    state character varying(7) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    seen character varying(300) NOT NULL,
    agency_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    mandate_id bigint,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL,
    used_by_id bigint,
    CONSTRAINT ceiling_permit_by_mandate CHECK ((((state)::text = ANY ((ARRAY['asked'::character varying, 'void'::character varying])::text[])) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND (mandate_id IS NOT NULL)))),
    CONSTRAINT ceiling_permit_second_person CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = asked_by_id) AND (decided_by_id IS NOT NULL))))),
    CONSTRAINT ceiling_permit_used_by_step CHECK (((((state)::text = 'used'::text) AND (used_by_id IS NOT NULL)) OR ((NOT ((state)::text = 'used'::text)) AND (used_by_id IS NULL))))
);
ALTER TABLE public.procurement_ceilingpermit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ceilingpermit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ceilingpermitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    ground character varying(9) NOT NULL,
    reason text NOT NULL,
    basis character varying(200) NOT NULL,
    covered character varying(64) NOT NULL,
    state character varying(7) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    seen character varying(300) NOT NULL,
    agency_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    mandate_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL,
    used_by_id bigint
);
ALTER TABLE public.procurement_ceilingpermitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ceilingpermitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_checkwanted (
    id bigint NOT NULL,
    keyword character varying(300) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by_id bigint NOT NULL,
    commodity_id character varying(10) NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.procurement_checkwanted ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_checkwanted_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_commoditycell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    commodity_id character varying(10),
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business_value numeric(20,2) NOT NULL,
    small_business_unknown numeric(20,2) NOT NULL,
    in_region_value numeric(20,2) NOT NULL,
    in_region_unknown numeric(20,2) NOT NULL,
    tkdn_high numeric(20,2) NOT NULL,
    tkdn_low numeric(20,2) NOT NULL,
    tkdn_middle numeric(20,2) NOT NULL,
    tkdn_none numeric(20,2) NOT NULL,
    CONSTRAINT procurement_commoditycell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_commoditycell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_commoditycell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_commoditycell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_decision (
    id bigint NOT NULL,
    action character varying(8) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id bigint NOT NULL,
    on_behalf_of_id bigint,
    request_id bigint NOT NULL,
    acting_as character varying(3) NOT NULL,
    letter_date date,
    letter_number character varying(80) NOT NULL
);
ALTER TABLE public.procurement_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_demandcase (
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    outcome character varying(11) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    commodity_id character varying(10) NOT NULL,
    product_id bigint,
    region_id bigint NOT NULL,
    taken_by_id bigint,
    CONSTRAINT demand_closed_with_outcome CHECK (((NOT ((state)::text = 'closed'::text)) OR (NOT ((outcome)::text = ''::text)))),
    CONSTRAINT demand_registered_product CHECK (((NOT ((outcome)::text = 'registered'::text)) OR (product_id IS NOT NULL)))
);
ALTER TABLE public.procurement_demandcase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_demandcase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_demandcaseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    outcome character varying(11) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    commodity_id character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint,
    region_id bigint NOT NULL,
    taken_by_id bigint
);
ALTER TABLE public.procurement_demandcaseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_demandcaseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_demandnote (
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.procurement_demandnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_demandnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_demandnoteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_demandnoteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_demandnoteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_documentcell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    source character varying(12) NOT NULL,
    document character varying(120) NOT NULL,
    lines integer NOT NULL,
    CONSTRAINT procurement_documentcell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_documentcell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_documentcell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_documentcell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_documentcount (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    source character varying(12) NOT NULL,
    documents integer NOT NULL,
    CONSTRAINT procurement_documentcount_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_documentcount_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_documentcount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_documentcount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_dutycell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    duty character varying(8) NOT NULL,
    duty_code character varying(60) NOT NULL,
    duty_ground character varying(200) NOT NULL,
    differs character varying(7) NOT NULL,
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    agency_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_dutycell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_dutycell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_dutycell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_dutycell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_exemption (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    ground character varying(13) NOT NULL,
    reason text NOT NULL,
    quantity numeric(14,2) NOT NULL,
    thing character varying(64) NOT NULL,
    state character varying(7) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    letter_number character varying(80) NOT NULL,
    letter_date date,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    line_id bigint NOT NULL,
    decision_number character varying(80) NOT NULL,
    evidence text NOT NULL,
    conditions text NOT NULL,
    origins character varying(2)[] NOT NULL,
    valid_until date,
    CONSTRAINT exemption_days_plausible CHECK (((((letter_date >= '2000-01-01'::date) AND (letter_date <= '2100-12-31'::date)) OR (letter_date IS NULL)) AND (((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL)))),
    CONSTRAINT exemption_second_person CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = asked_by_id) AND (decided_by_id IS NOT NULL)))))
);
ALTER TABLE public.procurement_exemption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_exemption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_exemptionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    ground character varying(13) NOT NULL,
    reason text NOT NULL,
    quantity numeric(14,2) NOT NULL,
    thing character varying(64) NOT NULL,
    state character varying(7) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    letter_number character varying(80) NOT NULL,
    letter_date date,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    line_id bigint NOT NULL,
    decision_number character varying(80) NOT NULL,
    evidence text NOT NULL,
    conditions text NOT NULL,
    origins character varying(2)[] NOT NULL,
    valid_until date
);
ALTER TABLE public.procurement_exemptionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_exemptionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_exemptionfile (
    id bigint NOT NULL,
    title character varying(150) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    exemption_id bigint NOT NULL,
    kind character varying(8) NOT NULL
);
ALTER TABLE public.procurement_exemptionfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_exemptionfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_exemptionsearch (
    id bigint NOT NULL,
    searched_on date NOT NULL,
    kbki_code character varying(10) NOT NULL,
    asked jsonb NOT NULL,
    candidates integer NOT NULL,
    domestic integer NOT NULL,
    satisfying integer NOT NULL,
    snapshot text NOT NULL,
    sha256 character varying(64) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    exemption_id bigint NOT NULL,
    CONSTRAINT procurement_exemptionsearch_candidates_check CHECK ((candidates >= 0)),
    CONSTRAINT procurement_exemptionsearch_domestic_check CHECK ((domestic >= 0)),
    CONSTRAINT procurement_exemptionsearch_satisfying_check CHECK ((satisfying >= 0))
);
ALTER TABLE public.procurement_exemptionsearch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_exemptionsearch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_expense (
    id bigint NOT NULL,
    source character varying(12) NOT NULL,
    key character varying(120) NOT NULL,
    version smallint NOT NULL,
    document character varying(120) NOT NULL,
    fiscal_year smallint NOT NULL,
    date date NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    package_id bigint,
    request_line_id bigint,
    assessment_id bigint,
    delivery_line_id bigint,
    commodity_id character varying(10),
    producer_id bigint,
    procurement_type character varying(12) NOT NULL,
    method character varying(40) NOT NULL,
    supplier_name character varying(200) NOT NULL,
    supplier_npwp character varying(16) NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business character varying(7) NOT NULL,
    in_region character varying(7) NOT NULL,
    duty character varying(8) NOT NULL,
    duty_code character varying(60) NOT NULL,
    duty_ground character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    counted_by_id bigint,
    counts boolean GENERATED ALWAYS AS (((counted_by_id IS NULL) AND ((state)::text = 'current'::text))) STORED,
    recorded_at timestamp with time zone NOT NULL,
    own_estimate numeric(20,2),
    CONSTRAINT expense_not_counted_by_itself CHECK (((counted_by_id IS NULL) OR (NOT ((counted_by_id = id) AND (counted_by_id IS NOT NULL))))),
    CONSTRAINT expense_origin_adds_up CHECK ((value = ((domestic_value + imported_value) + unknown_value))),
    CONSTRAINT expense_origin_not_negative CHECK (((domestic_value >= (0)::numeric) AND (imported_value >= (0)::numeric) AND (unknown_value >= (0)::numeric))),
    CONSTRAINT expense_tkdn_within_value CHECK (((tkdn_base >= (0)::numeric) AND (tkdn_base <= value) AND (tkdn_weighted >= (0)::numeric) AND (tkdn_weighted <= tkdn_base))),
    CONSTRAINT procurement_expense_fiscal_year_check CHECK ((fiscal_year >= 0)),
    CONSTRAINT procurement_expense_version_check CHECK ((version >= 0))
);
ALTER TABLE public.procurement_expense ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_expense_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_expenseaccount (
    id bigint NOT NULL,
    code character varying(120) NOT NULL,
    amount numeric(20,2) NOT NULL,
    expense_id bigint NOT NULL
);
ALTER TABLE public.procurement_expenseaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_expenseaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_expenseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    state character varying(10) NOT NULL,
    counted_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_expenseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_expenseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_expensefunding (
    id bigint NOT NULL,
    source character varying(40) NOT NULL,
    amount numeric(20,2) NOT NULL,
    expense_id bigint NOT NULL
);
ALTER TABLE public.procurement_expensefunding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_expensefunding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_fundingcell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    funding character varying(40) NOT NULL,
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    CONSTRAINT procurement_fundingcell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_fundingcell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_fundingcell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_fundingcell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_furtherpackage (
    id bigint NOT NULL,
    package_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.procurement_furtherpackage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_furtherpackage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_furtherpackageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    package_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.procurement_furtherpackageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_furtherpackageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_kindsapart (
    id bigint NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    first_id character varying(10) NOT NULL,
    region_id bigint NOT NULL,
    second_id character varying(10) NOT NULL,
    CONSTRAINT apart_in_order CHECK (((first_id)::text < (second_id)::text))
);
ALTER TABLE public.procurement_kindsapart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_kindsapart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_linedecision (
    id bigint NOT NULL,
    state character varying(9) NOT NULL,
    note text NOT NULL,
    decision_id bigint NOT NULL,
    line_id bigint NOT NULL,
    answered_for text NOT NULL
);
ALTER TABLE public.procurement_linedecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_linedecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_linedismissal (
    id bigint NOT NULL,
    why character varying(14) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    asked_id character varying(10) NOT NULL,
    by_id bigint NOT NULL,
    line_id bigint NOT NULL,
    offered_id character varying(10) NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT dismissal_other_told CHECK (((NOT ((why)::text = 'other'::text)) OR (NOT (note = ''::text))))
);
ALTER TABLE public.procurement_linedismissal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_linedismissal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_linedismissalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    why character varying(14) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    asked_id character varying(10) NOT NULL,
    by_id bigint NOT NULL,
    line_id bigint NOT NULL,
    offered_id character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);
ALTER TABLE public.procurement_linedismissalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_linedismissalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_linerequirement (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    unit character varying(20) NOT NULL,
    comparison character varying(8) NOT NULL,
    "values" character varying(200)[] NOT NULL,
    reason text NOT NULL,
    left_none boolean,
    attribute_id bigint NOT NULL,
    line_id bigint NOT NULL,
    CONSTRAINT requirement_has_value CHECK ((
CASE
    WHEN ("values" IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length("values", 1), 0)
END > 0))
);
ALTER TABLE public.procurement_linerequirement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_linerequirement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_linerequirementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    unit character varying(20) NOT NULL,
    comparison character varying(8) NOT NULL,
    "values" character varying(200)[] NOT NULL,
    reason text NOT NULL,
    attribute_id bigint NOT NULL,
    line_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_linerequirementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_linerequirementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_offer (
    id bigint NOT NULL,
    supplier_name character varying(120) NOT NULL,
    offered character varying(200) NOT NULL,
    price numeric(18,2) NOT NULL,
    tkdn numeric(5,2) NOT NULL,
    bmp numeric(4,2) NOT NULL,
    is_admitted boolean NOT NULL,
    why_not character varying(300) NOT NULL,
    evaluation_id bigint NOT NULL,
    covered jsonb,
    CONSTRAINT offer_refused_why CHECK ((is_admitted OR (NOT ((why_not)::text = ''::text))))
);
ALTER TABLE public.procurement_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_offerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    supplier_name character varying(120) NOT NULL,
    offered character varying(200) NOT NULL,
    price numeric(18,2) NOT NULL,
    tkdn numeric(5,2) NOT NULL,
    bmp numeric(4,2) NOT NULL,
    is_admitted boolean NOT NULL,
    why_not character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    evaluation_id bigint NOT NULL,
    covered jsonb
);
ALTER TABLE public.procurement_offerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_offerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_order (
    id bigint NOT NULL,
    number character varying(120) NOT NULL,
    ordered_on date NOT NULL,
    deliver_by date,
    supplier_name character varying(200) NOT NULL,
    supplier_npwp character varying(16) NOT NULL,
    small_business character varying(7) NOT NULL,
    is_cancelled boolean NOT NULL,
    cancel_reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL,
    CONSTRAINT order_cancelled_why CHECK (((NOT is_cancelled) OR (NOT (cancel_reason = ''::text)))),
    CONSTRAINT order_days_in_order CHECK (((deliver_by IS NULL) OR (deliver_by >= ordered_on))),
    CONSTRAINT order_days_plausible CHECK (((((ordered_on >= '2000-01-01'::date) AND (ordered_on <= '2100-12-31'::date)) OR (ordered_on IS NULL)) AND (((deliver_by >= '2000-01-01'::date) AND (deliver_by <= '2100-12-31'::date)) OR (deliver_by IS NULL))))
);
ALTER TABLE public.procurement_order ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_orderevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number character varying(120) NOT NULL,
    ordered_on date NOT NULL,
    deliver_by date,
    supplier_name character varying(200) NOT NULL,
    supplier_npwp character varying(16) NOT NULL,
    small_business character varying(7) NOT NULL,
    is_cancelled boolean NOT NULL,
    cancel_reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.procurement_orderevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_orderevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_orderline (
    id bigint NOT NULL,
    quantity numeric(14,2) NOT NULL,
    unit_price numeric(18,2) NOT NULL,
    findings jsonb NOT NULL,
    assessment_id bigint NOT NULL,
    line_id bigint NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT order_quantity_positive CHECK ((quantity > (0)::numeric))
);
ALTER TABLE public.procurement_orderline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_orderline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ownestimate (
    id bigint NOT NULL,
    source character varying(12) NOT NULL,
    key character varying(120) NOT NULL,
    amount numeric(20,2) NOT NULL,
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT own_estimate_positive CHECK ((amount > (0)::numeric))
);
ALTER TABLE public.procurement_ownestimate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ownestimate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_ownestimateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    source character varying(12) NOT NULL,
    key character varying(120) NOT NULL,
    amount numeric(20,2) NOT NULL,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.procurement_ownestimateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_ownestimateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.procurement_package ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_package_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_packageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    rup_code character varying(20) NOT NULL,
    name character varying(500) NOT NULL,
    ceiling numeric(18,2) NOT NULL,
    method character varying(40) NOT NULL,
    procurement_types character varying(120) NOT NULL,
    volume character varying(300) NOT NULL,
    description text NOT NULL,
    specification text NOT NULL,
    planned_domestic character varying(7) NOT NULL,
    planned_small_business character varying(7) NOT NULL,
    selection_from date,
    contract_from date,
    contract_to date,
    use_from date,
    announced_at timestamp with time zone,
    is_active boolean NOT NULL,
    source jsonb NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT procurement_packageevent_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_packageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_packageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_payment (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    date date NOT NULL,
    document character varying(120) NOT NULL,
    document_kind character varying(60) NOT NULL,
    transaction_kind character varying(60) NOT NULL,
    "order" character varying(120) NOT NULL,
    unit_code character varying(40) NOT NULL,
    unit_name character varying(200) NOT NULL,
    sub_activity character varying(60) NOT NULL,
    sub_activity_name character varying(300) NOT NULL,
    account character varying(40) NOT NULL,
    account_name character varying(300) NOT NULL,
    paid numeric(20,2) NOT NULL,
    returned numeric(20,2) NOT NULL,
    value numeric(20,2) GENERATED ALWAYS AS ((paid - returned)) STORED,
    agency_id bigint NOT NULL,
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT payment_days_plausible CHECK ((((date >= '2000-01-01'::date) AND (date <= '2100-12-31'::date)) OR (date IS NULL)))
);
ALTER TABLE public.procurement_payment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_paymentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    date date NOT NULL,
    document character varying(120) NOT NULL,
    document_kind character varying(60) NOT NULL,
    transaction_kind character varying(60) NOT NULL,
    "order" character varying(120) NOT NULL,
    unit_code character varying(40) NOT NULL,
    unit_name character varying(200) NOT NULL,
    sub_activity character varying(60) NOT NULL,
    sub_activity_name character varying(300) NOT NULL,
    account character varying(40) NOT NULL,
    account_name character varying(300) NOT NULL,
    paid numeric(20,2) NOT NULL,
    returned numeric(20,2) NOT NULL,
    agency_id bigint NOT NULL,
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.procurement_paymentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_paymentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_plancell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    package_id bigint,
    method character varying(40) NOT NULL,
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business_value numeric(20,2) NOT NULL,
    small_business_unknown numeric(20,2) NOT NULL,
    in_region_value numeric(20,2) NOT NULL,
    in_region_unknown numeric(20,2) NOT NULL,
    tkdn_high numeric(20,2) NOT NULL,
    tkdn_low numeric(20,2) NOT NULL,
    tkdn_middle numeric(20,2) NOT NULL,
    tkdn_none numeric(20,2) NOT NULL,
    CONSTRAINT procurement_plancell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_plancell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_plancell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_plancell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_priceevaluation (
    id bigint NOT NULL,
    own_estimate numeric(18,2) NOT NULL,
    day date NOT NULL,
    request_id bigint NOT NULL,
    CONSTRAINT price_evaluation_days_plausible CHECK ((((day >= '2000-01-01'::date) AND (day <= '2100-12-31'::date)) OR (day IS NULL)))
);
ALTER TABLE public.procurement_priceevaluation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_priceevaluation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_priceevaluationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    own_estimate numeric(18,2) NOT NULL,
    day date NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.procurement_priceevaluationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_priceevaluationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_priceworksheet (
    id bigint NOT NULL,
    version smallint NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    declared_by_id bigint NOT NULL,
    evaluation_id bigint NOT NULL,
    CONSTRAINT procurement_priceworksheet_version_check CHECK ((version >= 0))
);
ALTER TABLE public.procurement_priceworksheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_priceworksheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_producercell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    producer_id bigint,
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business_value numeric(20,2) NOT NULL,
    small_business_unknown numeric(20,2) NOT NULL,
    in_region_value numeric(20,2) NOT NULL,
    in_region_unknown numeric(20,2) NOT NULL,
    tkdn_high numeric(20,2) NOT NULL,
    tkdn_low numeric(20,2) NOT NULL,
    tkdn_middle numeric(20,2) NOT NULL,
    tkdn_none numeric(20,2) NOT NULL,
    CONSTRAINT procurement_producercell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_producercell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_producercell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_producercell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_purchaserequest (
    id bigint NOT NULL,
    state character varying(50) NOT NULL,
    submitted_at timestamp with time zone,
    decided_at timestamp with time zone,
    number character varying(60) NOT NULL,
    title character varying(200) NOT NULL,
    needed_on date,
    note text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    package_id bigint,
    region_id bigint NOT NULL,
    requester_id bigint NOT NULL,
    awaited_role character varying(20) NOT NULL,
    unplanned_reason text NOT NULL,
    route_id bigint,
    selection_started_on date,
    copied_from_id bigint,
    place character varying(200) NOT NULL,
    price_basis character varying(200) NOT NULL,
    routed_worth numeric(20,2),
    decide_by date,
    CONSTRAINT request_days_plausible CHECK (((((needed_on >= '2000-01-01'::date) AND (needed_on <= '2100-12-31'::date)) OR (needed_on IS NULL)) AND (((selection_started_on >= '2000-01-01'::date) AND (selection_started_on <= '2100-12-31'::date)) OR (selection_started_on IS NULL)))),
    CONSTRAINT request_planned_or_why CHECK ((((package_id IS NOT NULL) AND (unplanned_reason = ''::text)) OR ((package_id IS NULL) AND (NOT (unplanned_reason = ''::text)))))
);
ALTER TABLE public.procurement_purchaserequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_purchaserequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_purchaserequestevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(50) NOT NULL,
    submitted_at timestamp with time zone,
    decided_at timestamp with time zone,
    number character varying(60) NOT NULL,
    title character varying(200) NOT NULL,
    needed_on date,
    note text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    package_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    requester_id bigint NOT NULL,
    unplanned_reason text NOT NULL,
    selection_started_on date,
    copied_from_id bigint,
    place character varying(200) NOT NULL,
    price_basis character varying(200) NOT NULL
);
ALTER TABLE public.procurement_purchaserequestevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_purchaserequestevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_realization (
    id bigint NOT NULL,
    supplier_name character varying(200) NOT NULL,
    supplier_npwp character varying(16) NOT NULL,
    small_business character varying(7) NOT NULL,
    contract_number character varying(120) NOT NULL,
    contract_date date NOT NULL,
    handover_number character varying(120) NOT NULL,
    handover_date date NOT NULL,
    is_cancelled boolean NOT NULL,
    cancel_reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL,
    order_id bigint,
    CONSTRAINT realization_cancelled_why CHECK (((NOT is_cancelled) OR (NOT (cancel_reason = ''::text)))),
    CONSTRAINT realization_dates_in_order CHECK ((handover_date >= contract_date))
);
ALTER TABLE public.procurement_realization ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_realization_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_realizationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    supplier_name character varying(200) NOT NULL,
    supplier_npwp character varying(16) NOT NULL,
    small_business character varying(7) NOT NULL,
    contract_number character varying(120) NOT NULL,
    contract_date date NOT NULL,
    handover_number character varying(120) NOT NULL,
    handover_date date NOT NULL,
    is_cancelled boolean NOT NULL,
    cancel_reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    request_id bigint NOT NULL,
    order_id bigint
);
ALTER TABLE public.procurement_realizationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_realizationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_realizationline (
    id bigint NOT NULL,
    quantity numeric(14,2) NOT NULL,
    unit_price numeric(18,2) NOT NULL,
    value numeric(20,2) GENERATED ALWAYS AS ((quantity * unit_price)) STORED,
    origin character varying(8) NOT NULL,
    tkdn numeric(5,2),
    findings jsonb NOT NULL,
    assessment_id bigint NOT NULL,
    realization_id bigint NOT NULL,
    line_id bigint NOT NULL
);
ALTER TABLE public.procurement_realizationline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_realizationline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_realizationphoto (
    id bigint NOT NULL,
    image character varying(100) NOT NULL,
    caption character varying(150) NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    realization_id bigint NOT NULL
);
ALTER TABLE public.procurement_realizationphoto ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_realizationphoto_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_requestline (
    id bigint NOT NULL,
    "position" smallint,
    subject character varying(20) NOT NULL,
    description character varying(300) NOT NULL,
    specification text NOT NULL,
    quantity numeric(14,2) NOT NULL,
    unit character varying(30) NOT NULL,
    unit_price numeric(18,2) NOT NULL,
    total numeric(20,2) GENERATED ALWAYS AS ((quantity * unit_price)) STORED,
    claimed_origin character varying(8) NOT NULL,
    claimed_tkdn numeric(5,2),
    claim_basis character varying(20) NOT NULL,
    returned_reason text NOT NULL,
    removed_at timestamp with time zone,
    commodity_id character varying(10) NOT NULL,
    product_id bigint,
    request_id bigint NOT NULL,
    agreed smallint NOT NULL,
    state character varying(9) NOT NULL,
    claimed_assessed_in smallint,
    claimed_majority_national boolean,
    team_decision_number character varying(100) NOT NULL,
    claimed_fits boolean NOT NULL,
    needed_on date,
    place character varying(200) NOT NULL,
    budget_line_id bigint,
    price_basis character varying(200) NOT NULL,
    asked_quantity numeric(14,2),
    asked_unit character varying(30) NOT NULL,
    CONSTRAINT line_asked_whole CHECK ((((asked_quantity IS NULL) AND ((asked_unit)::text = ''::text)) OR ((asked_quantity > (0)::numeric) AND (NOT ((asked_unit)::text = ''::text))))),
    CONSTRAINT line_assessed_in_plausible CHECK (((claimed_assessed_in IS NULL) OR (((claimed_assessed_in >= 2000) AND (claimed_assessed_in <= 2100)) AND (claimed_tkdn IS NOT NULL)))),
    CONSTRAINT line_days_plausible CHECK ((((needed_on >= '2000-01-01'::date) AND (needed_on <= '2100-12-31'::date)) OR (needed_on IS NULL))),
    CONSTRAINT line_majority_of_described_service CHECK (((claimed_majority_national IS NULL) OR ((product_id IS NULL) AND ((subject)::text = 'service'::text)))),
    CONSTRAINT line_placed_unless_removed CHECK (((("position" IS NOT NULL) AND (removed_at IS NULL)) OR (("position" IS NULL) AND (removed_at IS NOT NULL)))),
    CONSTRAINT line_quantity_positive CHECK ((quantity > (0)::numeric)),
    CONSTRAINT line_removed_in_state CHECK ((((removed_at IS NOT NULL) AND ((state)::text = 'removed'::text)) OR ((removed_at IS NULL) AND (NOT ((state)::text = 'removed'::text))))),
    CONSTRAINT line_team_value_has_decision CHECK (((((claim_basis)::text = 'team_calculation'::text) AND (NOT ((team_decision_number)::text = ''::text))) OR ((NOT ((claim_basis)::text = 'team_calculation'::text)) AND ((team_decision_number)::text = ''::text)))),
    CONSTRAINT procurement_requestline_agreed_check CHECK ((agreed >= 0)),
    CONSTRAINT procurement_requestline_claimed_assessed_in_check CHECK ((claimed_assessed_in >= 0)),
    CONSTRAINT procurement_requestline_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.procurement_requestline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_requestline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_requestlineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" smallint,
    subject character varying(20) NOT NULL,
    description character varying(300) NOT NULL,
    specification text NOT NULL,
    quantity numeric(14,2) NOT NULL,
    unit character varying(30) NOT NULL,
    unit_price numeric(18,2) NOT NULL,
    claimed_origin character varying(8) NOT NULL,
    claimed_tkdn numeric(5,2),
    claim_basis character varying(20) NOT NULL,
    returned_reason text NOT NULL,
    removed_at timestamp with time zone,
    commodity_id character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint,
    request_id bigint NOT NULL,
    claimed_assessed_in smallint,
    claimed_majority_national boolean,
    team_decision_number character varying(100) NOT NULL,
    claimed_fits boolean NOT NULL,
    needed_on date,
    place character varying(200) NOT NULL,
    budget_line_id bigint,
    price_basis character varying(200) NOT NULL,
    asked_quantity numeric(14,2),
    asked_unit character varying(30) NOT NULL,
    CONSTRAINT procurement_requestlineevent_claimed_assessed_in_check CHECK ((claimed_assessed_in >= 0)),
    CONSTRAINT procurement_requestlineevent_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.procurement_requestlineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_requestlineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_requestseries (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    last integer NOT NULL,
    agency_id bigint NOT NULL,
    CONSTRAINT procurement_requestseries_fiscal_year_check CHECK ((fiscal_year >= 0)),
    CONSTRAINT procurement_requestseries_last_check CHECK ((last >= 0))
);
ALTER TABLE public.procurement_requestseries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_requestseries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_requirementcheck (
    id bigint NOT NULL,
    asked character varying(500) NOT NULL,
    outcome character varying(9) NOT NULL,
    note character varying(300) NOT NULL,
    delivered_id bigint NOT NULL,
    CONSTRAINT check_unmet_told CHECK (((NOT ((outcome)::text = 'unmet'::text)) OR (NOT ((note)::text = ''::text))))
);
ALTER TABLE public.procurement_requirementcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_requirementcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcedecision (
    id bigint NOT NULL,
    mark character varying(20) NOT NULL,
    answer character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    agency_id bigint,
    by_id bigint NOT NULL,
    row_id bigint NOT NULL
);
ALTER TABLE public.procurement_sourcedecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcedecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcefile (
    id bigint NOT NULL,
    dataset character varying(30) NOT NULL,
    source character varying(12) NOT NULL,
    name character varying(255) NOT NULL,
    sha256 character varying(64) NOT NULL,
    file character varying(255) NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    drawn_on date NOT NULL,
    first_day date,
    last_day date,
    rows integer NOT NULL,
    imported integer NOT NULL,
    superseded integer NOT NULL,
    duplicate integer NOT NULL,
    flagged integer NOT NULL,
    refused integer NOT NULL,
    taken_back_at timestamp with time zone,
    job_id bigint,
    loaded_by_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_sourcefile_duplicate_check CHECK ((duplicate >= 0)),
    CONSTRAINT procurement_sourcefile_flagged_check CHECK ((flagged >= 0)),
    CONSTRAINT procurement_sourcefile_imported_check CHECK ((imported >= 0)),
    CONSTRAINT procurement_sourcefile_refused_check CHECK ((refused >= 0)),
    CONSTRAINT procurement_sourcefile_rows_check CHECK ((rows >= 0)),
    CONSTRAINT procurement_sourcefile_superseded_check CHECK ((superseded >= 0)),
    CONSTRAINT sourcefile_days_plausible CHECK (((((drawn_on >= '2000-01-01'::date) AND (drawn_on <= '2100-12-31'::date)) OR (drawn_on IS NULL)) AND (((first_day >= '2000-01-01'::date) AND (first_day <= '2100-12-31'::date)) OR (first_day IS NULL)) AND (((last_day >= '2000-01-01'::date) AND (last_day <= '2100-12-31'::date)) OR (last_day IS NULL)))),
    CONSTRAINT sourcefile_fates_add_up CHECK ((rows = ((((imported + superseded) + duplicate) + flagged) + refused)))
);
ALTER TABLE public.procurement_sourcefile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcefile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcematch (
    id bigint NOT NULL,
    ground character varying(8) NOT NULL,
    state character varying(8) NOT NULL,
    found_at timestamp with time zone NOT NULL,
    decided_by_id bigint,
    expense_id bigint NOT NULL,
    other_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.procurement_sourcematch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcematch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcematchevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    state character varying(8) NOT NULL,
    decided_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_sourcematchevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcematchevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcerow (
    id bigint NOT NULL,
    source character varying(12) NOT NULL,
    number integer NOT NULL,
    key character varying(120) NOT NULL,
    digest character varying(32) NOT NULL,
    version smallint NOT NULL,
    drawn_on date,
    fate character varying(10) NOT NULL,
    marks character varying(20)[] NOT NULL,
    facts jsonb NOT NULL,
    agency_id bigint,
    expense_id bigint,
    file_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_sourcerow_number_check CHECK ((number >= 0)),
    CONSTRAINT procurement_sourcerow_version_check CHECK ((version >= 0))
);
ALTER TABLE public.procurement_sourcerow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcerow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sourcerowevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    fate character varying(10) NOT NULL,
    marks character varying(20)[] NOT NULL,
    agency_id bigint,
    expense_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.procurement_sourcerowevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sourcerowevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_spendingcell (
    id bigint NOT NULL,
    year smallint NOT NULL,
    month smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    region_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    source character varying(12) NOT NULL,
    procurement_type character varying(12) NOT NULL,
    method character varying(40) NOT NULL,
    duty character varying(8) NOT NULL,
    lines integer NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business_value numeric(20,2) NOT NULL,
    small_business_unknown numeric(20,2) NOT NULL,
    in_region_value numeric(20,2) NOT NULL,
    in_region_unknown numeric(20,2) NOT NULL,
    tkdn_high numeric(20,2) NOT NULL,
    tkdn_low numeric(20,2) NOT NULL,
    tkdn_middle numeric(20,2) NOT NULL,
    tkdn_none numeric(20,2) NOT NULL,
    above_lines integer NOT NULL,
    above_value numeric(20,2) NOT NULL,
    estimated_lines integer NOT NULL,
    estimated_value numeric(20,2) NOT NULL,
    own_estimate numeric(20,2) NOT NULL,
    CONSTRAINT procurement_spendingcell_month_check CHECK ((month >= 0)),
    CONSTRAINT procurement_spendingcell_year_check CHECK ((year >= 0))
);
ALTER TABLE public.procurement_spendingcell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_spendingcell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_standardprice (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    key character varying(64) NOT NULL,
    kind character varying(4) NOT NULL,
    code character varying(60) NOT NULL,
    name character varying(300) NOT NULL,
    specification character varying(1000) NOT NULL,
    unit character varying(60) NOT NULL,
    price numeric(18,2) NOT NULL,
    accounts character varying(20)[] NOT NULL,
    is_domestic boolean,
    tkdn numeric(5,2),
    job_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_standardprice_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_standardprice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_standardprice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_standardpriceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    key character varying(64) NOT NULL,
    kind character varying(4) NOT NULL,
    code character varying(60) NOT NULL,
    name character varying(300) NOT NULL,
    specification character varying(1000) NOT NULL,
    unit character varying(60) NOT NULL,
    price numeric(18,2) NOT NULL,
    accounts character varying(20)[] NOT NULL,
    is_domestic boolean,
    tkdn numeric(5,2),
    job_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT procurement_standardpriceevent_fiscal_year_check CHECK ((fiscal_year >= 0))
);
ALTER TABLE public.procurement_standardpriceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_standardpriceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procurement_sumscheck (
    id bigint NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    compared integer NOT NULL,
    differing integer NOT NULL,
    details text NOT NULL,
    CONSTRAINT procurement_sumscheck_compared_check CHECK ((compared >= 0)),
    CONSTRAINT procurement_sumscheck_differing_check CHECK ((differing >= 0))
);
ALTER TABLE public.procurement_sumscheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_sumscheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_baseline (
    id bigint NOT NULL,
    year smallint NOT NULL,
    day date NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT baseline_days_plausible CHECK ((((day >= '2000-01-01'::date) AND (day <= '2100-12-31'::date)) OR (day IS NULL))),
    CONSTRAINT reports_baseline_year_check CHECK ((year >= 0))
);
ALTER TABLE public.reports_baseline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_baseline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_baselinerow (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    sums jsonb NOT NULL,
    agency_id bigint NOT NULL,
    baseline_id bigint NOT NULL
);
ALTER TABLE public.reports_baselinerow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_baselinerow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_figurecheck (
    id bigint NOT NULL,
    figure character varying(80) NOT NULL,
    sha256 character varying(64) NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    checked_by_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.reports_figurecheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_figurecheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_officialreport (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    period_kind character varying(8) NOT NULL,
    year smallint NOT NULL,
    part smallint NOT NULL,
    cumulative boolean NOT NULL,
    version smallint NOT NULL,
    number character varying(60) NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    state character varying(9) NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    checked_at timestamp with time zone,
    checked_name character varying(120) NOT NULL,
    signed_at timestamp with time zone,
    signed_name character varying(120) NOT NULL,
    withdrawn_at timestamp with time zone,
    reason character varying(500) NOT NULL,
    checked_by_id bigint,
    follows_id bigint,
    prepared_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    signed_by_id bigint,
    withdrawn_by_id bigint,
    CONSTRAINT officialreport_sha256_of_content CHECK (((sha256)::text = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT officialreport_state_told CHECK ((((checked_by_id IS NULL) AND (signed_by_id IS NULL) AND ((state)::text = 'prepared'::text)) OR ((checked_by_id IS NOT NULL) AND (signed_by_id IS NULL) AND ((state)::text = 'checked'::text)) OR ((checked_by_id IS NOT NULL) AND (signed_by_id IS NOT NULL) AND ((state)::text = 'signed'::text)) OR (((state)::text = 'withdrawn'::text) AND (withdrawn_by_id IS NOT NULL) AND (NOT ((reason)::text = ''::text))))),
    CONSTRAINT officialreport_three_people CHECK ((((checked_by_id IS NULL) OR (NOT ((checked_by_id = prepared_by_id) AND (checked_by_id IS NOT NULL)))) AND ((signed_by_id IS NULL) OR ((NOT ((signed_by_id = prepared_by_id) AND (signed_by_id IS NOT NULL))) AND (NOT ((signed_by_id = checked_by_id) AND (signed_by_id IS NOT NULL) AND (checked_by_id IS NOT NULL))))))),
    CONSTRAINT reports_officialreport_part_check CHECK ((part >= 0)),
    CONSTRAINT reports_officialreport_version_check CHECK ((version >= 0)),
    CONSTRAINT reports_officialreport_year_check CHECK ((year >= 0))
);
ALTER TABLE public.reports_officialreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_officialreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_officialreportevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    period_kind character varying(8) NOT NULL,
    year smallint NOT NULL,
    part smallint NOT NULL,
    cumulative boolean NOT NULL,
    version smallint NOT NULL,
    number character varying(60) NOT NULL,
    sha256 character varying(64) NOT NULL,
    state character varying(9) NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    checked_at timestamp with time zone,
    checked_name character varying(120) NOT NULL,
    signed_at timestamp with time zone,
    signed_name character varying(120) NOT NULL,
    withdrawn_at timestamp with time zone,
    reason character varying(500) NOT NULL,
    checked_by_id bigint,
    follows_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    prepared_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    signed_by_id bigint,
    withdrawn_by_id bigint,
    CONSTRAINT reports_officialreportevent_part_check CHECK ((part >= 0)),
    CONSTRAINT reports_officialreportevent_version_check CHECK ((version >= 0)),
    CONSTRAINT reports_officialreportevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.reports_officialreportevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_officialreportevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_policypaper (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    number character varying(120) NOT NULL,
    title character varying(300) NOT NULL,
    dated_on date NOT NULL,
    valid_to date,
    note text NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT policypaper_days_in_order CHECK (((valid_to IS NULL) OR (valid_to >= dated_on))),
    CONSTRAINT policypaper_days_plausible CHECK (((((dated_on >= '2000-01-01'::date) AND (dated_on <= '2100-12-31'::date)) OR (dated_on IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL))))
);
ALTER TABLE public.reports_policypaper ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_policypaper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_policypaperevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    number character varying(120) NOT NULL,
    title character varying(300) NOT NULL,
    dated_on date NOT NULL,
    valid_to date,
    note text NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.reports_policypaperevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_policypaperevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_reportdeadline (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    period_kind character varying(8) NOT NULL,
    days smallint NOT NULL,
    ahead smallint NOT NULL,
    is_active boolean NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT reports_reportdeadline_ahead_check CHECK ((ahead >= 0)),
    CONSTRAINT reports_reportdeadline_days_check CHECK ((days >= 0))
);
ALTER TABLE public.reports_reportdeadline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_reportdeadline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_reportdeadlineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    period_kind character varying(8) NOT NULL,
    days smallint NOT NULL,
    ahead smallint NOT NULL,
    is_active boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT reports_reportdeadlineevent_ahead_check CHECK ((ahead >= 0)),
    CONSTRAINT reports_reportdeadlineevent_days_check CHECK ((days >= 0))
);
ALTER TABLE public.reports_reportdeadlineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_reportdeadlineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_reportletter (
    id bigint NOT NULL,
    purpose character varying(8) NOT NULL,
    about character varying(120) NOT NULL,
    address character varying(254) NOT NULL,
    state character varying(8) NOT NULL,
    attempts smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    tried_at timestamp with time zone,
    next_at timestamp with time zone,
    answer character varying(300) NOT NULL,
    attached boolean NOT NULL,
    size integer,
    pdf_sha256 character varying(64) NOT NULL,
    xlsx_sha256 character varying(64) NOT NULL,
    deadline_id bigint,
    region_id bigint NOT NULL,
    report_id bigint,
    recipient_id bigint,
    CONSTRAINT reports_reportletter_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT reports_reportletter_size_check CHECK ((size >= 0))
);
ALTER TABLE public.reports_reportletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_reportletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_reportrecipient (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    office character varying(120) NOT NULL,
    address character varying(254) NOT NULL,
    state character varying(7) NOT NULL,
    key uuid NOT NULL,
    agreed_at timestamp with time zone,
    stopped_by_reader boolean NOT NULL,
    person_id bigint,
    region_id bigint NOT NULL,
    CONSTRAINT reportrecipient_person_or_office CHECK (((((address)::text = ''::text) AND ((office)::text = ''::text) AND (person_id IS NOT NULL)) OR ((person_id IS NULL) AND (NOT ((office)::text = ''::text)) AND (NOT ((address)::text = ''::text)))))
);
ALTER TABLE public.reports_reportrecipient ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_reportrecipient_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_reportrecipientevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    office character varying(120) NOT NULL,
    address character varying(254) NOT NULL,
    state character varying(7) NOT NULL,
    agreed_at timestamp with time zone,
    stopped_by_reader boolean NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.reports_reportrecipientevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_reportrecipientevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_target (
    id bigint NOT NULL,
    year smallint NOT NULL,
    measure character varying(24) NOT NULL,
    percent numeric(5,2) NOT NULL,
    decree_number character varying(120) NOT NULL,
    decree_date date NOT NULL,
    is_withdrawn boolean NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint,
    entered_by_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT reports_target_year_check CHECK ((year >= 0)),
    CONSTRAINT target_days_plausible CHECK ((((decree_date >= '2000-01-01'::date) AND (decree_date <= '2100-12-31'::date)) OR (decree_date IS NULL))),
    CONSTRAINT target_percent_plausible CHECK (((percent > (0)::numeric) AND (percent <= (100)::numeric)))
);
ALTER TABLE public.reports_target ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_targetevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    measure character varying(24) NOT NULL,
    percent numeric(5,2) NOT NULL,
    decree_number character varying(120) NOT NULL,
    decree_date date NOT NULL,
    is_withdrawn boolean NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    agency_id bigint,
    entered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT reports_targetevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.reports_targetevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_targetevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.accounts_agency VALUES
	(1, '1.02.0.00.0.00.01.0000', 'Dinas Kesehatan', 'DINKES', 'office', '', true, NULL, 1),
	(2, '1.01.0.00.0.00.01.0000', 'Dinas Pendidikan', 'DISDIK', 'office', '', true, NULL, 1),
	(3, '3.31.0.00.0.00.01.0000', 'Dinas Perindustrian', 'DISPERINDAG', 'office', '', true, NULL, 1),
	(4, '4.01.0.00.0.00.01.0000', 'Sekretariat Daerah', 'SETDA', 'office', '', true, NULL, 1),
	(5, '1.02.0.00.0.00.01.0000', 'Dinas Kesehatan Pontianak', 'DINKES', 'office', '', true, NULL, 2);
INSERT INTO public.accounts_agencyevent VALUES
	(1, '2026-11-20 08:00:32+00', 'Contoh data lama', 5, 'Contoh data lama', 'Contoh data lama', 'contoh', 'inspectorate', 'contoh', false, 1, '117a9982-ea29-4c48-ad77-d2e256e6270d', 5, 2);
INSERT INTO public.accounts_holiday VALUES
	(1, '2026-10-21', 'contoh', 'national', 1, NULL),
	(2, '2026-11-18', 'contoh', 'joint', 1, 1);
INSERT INTO public.accounts_holidaydecree VALUES
	(1, 2026, 'contoh', '2026-11-10', 'contoh'),
	(3, 2026, 'Contoh data lama', '2026-12-08', 'Contoh data lama');
INSERT INTO public.accounts_holidaydecreeevent VALUES
	(1, '2026-11-20 08:00:35+00', 'Contoh data lama', 5, 2026, 'Contoh data lama', '2026-12-11', 'Contoh data lama', '0a7703d9-a527-4f28-b011-d58c70f71f28', 3);
INSERT INTO public.accounts_holidayevent VALUES
	(1, '2026-11-20 08:00:27+00', 'Contoh data lama', 1, '2026-11-30', 'Contoh data lama', 'joint', 1, NULL, 2, 3);
INSERT INTO public.accounts_keptview VALUES
	(1, 'Contoh data lama', 'Contoh data lama', 'Contoh data lama', 4),
	(2, 'contoh', 'Contoh data lama', 'contoh', 4);
INSERT INTO public.accounts_membership VALUES
	(1, 'requester', '2020-01-01', NULL, 1, NULL, 1, '', '', NULL, '', '', NULL),
	(2, 'approver', '2020-01-01', NULL, 1, NULL, 2, '', '', NULL, '', '', NULL),
	(3, 'requester', '2020-01-01', NULL, 2, NULL, 3, '', '', NULL, '', '', NULL),
	(4, 'catalogue_officer', '2020-01-01', NULL, 3, NULL, 4, '', '', NULL, '', '', NULL),
	(5, 'catalogue_verifier', '2020-01-01', NULL, 3, NULL, 5, '', '', NULL, '', '', NULL),
	(6, 'p3dn_team', '2020-01-01', NULL, 4, NULL, 6, '', '', NULL, '', '', NULL),
	(7, 'administrator', '2020-01-01', NULL, 4, NULL, 7, '', '', NULL, '', '', NULL),
	(8, 'auditor', '2020-01-01', NULL, 4, NULL, 8, '', '', NULL, '', '', NULL),
	(9, 'requester', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(10, 'approver', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(11, 'catalogue_officer', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(12, 'catalogue_verifier', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(13, 'p3dn_team', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(14, 'administrator', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(15, 'auditor', '2020-01-01', NULL, 5, NULL, 9, '', '', NULL, '', '', NULL),
	(16, 'approver', '2026-01-01', '2026-12-31', 1, 2, 8, '', '', NULL, '', '', NULL);
INSERT INTO public.accounts_membershipevent VALUES
	(1, '2026-11-20 08:00:27+00', 'Contoh data lama', 2, 'approver', '2026-12-01', '2026-11-19', 'plh', 'Contoh data lama', '2026-11-19', '', '', 1, 4, NULL, 2, 1, '2026-11-20 08:00:35+00');
INSERT INTO public.accounts_notice VALUES
	(1, 'Contoh data lama', 'Contoh data lama', '[]', '2026-11-20 08:00:41+00', '2026-11-20 08:00:36+00', NULL, NULL, 5),
	(2, 'Contoh data lama', 'Contoh data lama', '[]', '2026-11-20 08:00:57+00', '2026-11-20 08:00:31+00', '2026-11-20 08:00:27+00', 4, 6);
INSERT INTO public.accounts_region VALUES
	(1, '16.74', 'Kota Prabumulih', 'city', '', 'Wali Kota', true, NULL),
	(2, '61.71', 'Kota Pontianak', 'city', '', 'Wali Kota', true, NULL);
INSERT INTO public.accounts_user VALUES
	(1, 'md5$bMtqnb9eMMvV5lcSRehxpO$26e484aa6e40e0b291669341d35698a2', NULL, false, 'ppk@contoh.test', NULL, 'Ppk', '', true, false, '2026-11-26 08:42:08.196584+00', '{}', ''),
	(2, 'md5$zSBnHnUrydvjbnHbSa5gtp$1bd5852b9b4df0ffe969b75d04d724d9', NULL, false, 'kpa@contoh.test', NULL, 'Kpa', '', true, false, '2026-11-26 08:42:08.2524+00', '{}', ''),
	(3, 'md5$VAzGbzn95VO2yzHiYvfxtJ$cf2be535cb8d15ec61914ddaad74473d', NULL, false, 'ppk.disdik@contoh.test', NULL, 'Ppk.Disdik', '', true, false, '2026-11-26 08:42:08.26503+00', '{}', ''),
	(5, 'md5$BV2nAybLtbM4aMRGphTYgh$0fff2058bd89745e93b1170652759ee9', NULL, false, 'verifikator@contoh.test', NULL, 'Verifikator', '', true, false, '2026-11-26 08:42:08.29243+00', '{}', ''),
	(6, 'md5$M5uaXiHGWp0o2zzoaeRSGM$552b15a3d73ca73883af23b7cc1aadf2', NULL, false, 'tim@contoh.test', NULL, 'Tim', '', true, false, '2026-11-26 08:42:08.303999+00', '{}', ''),
	(7, 'md5$b8FGhSvnTVIADgiSV8D3Og$cf773f6a01b6178b820be501da6919f0', NULL, false, 'admin@contoh.test', NULL, 'Admin', '', true, false, '2026-11-26 08:42:08.31232+00', '{}', ''),
	(8, 'md5$bFi5qwJWeT7J3X8DFIzNYU$11b02d9f7d602a3f05a02aa26ee6fed9', NULL, false, 'inspektur@contoh.test', NULL, 'Inspektur', '', true, false, '2026-11-26 08:42:08.317407+00', '{}', ''),
	(9, 'md5$9rHkF9mswp3bjxq72K8lzY$2701be56af9373ea5665455c53c92a3c', NULL, false, 'tetangga@contoh.test', NULL, 'Tetangga', '', true, false, '2026-11-26 08:42:08.329342+00', '{}', ''),
	(10, 'md5$7KmzFf3PsFSCZpcTxh8kQC$d70d9b2fb0ee6ad09953548dce24d342', NULL, false, 'baru@contoh.test', NULL, 'Baru', '', true, false, '2026-11-26 08:42:08.341816+00', '{}', ''),
	(11, 'md5$HRqN1Q15mjDmgG42P3caNs$c5de55994a92ee2ad4943d3c195df85a', NULL, true, 'pengelola@contoh.test', NULL, 'Pengelola', '', true, true, '2026-11-26 08:42:08.344804+00', '{}', ''),
	(12, '', NULL, false, 'pemeriksa.contoh@contoh.test', NULL, 'Pemeriksa Contoh', '', true, false, '2026-11-26 08:42:08.392719+00', '{}', ''),
	(13, '', NULL, false, 'petugas.hitung@contoh.test', NULL, 'Petugas Hitung', '', true, false, '2026-11-26 08:42:08.6407+00', '{}', ''),
	(14, '', NULL, false, 'pencatat.contoh@contoh.test', NULL, 'Pencatat Contoh', '', true, false, '2026-11-26 08:42:08.704353+00', '{}', ''),
	(4, 'md5$vSxxsawWIKpazfG3WWtndx$806d680d89b244e21d883121114d46af', '2026-11-26 08:42:20.721831+00', false, 'petugas@contoh.test', NULL, 'Petugas', '', true, false, '2026-11-26 08:42:08.273723+00', '{}', '');
INSERT INTO public.accounts_userevent VALUES
	(1, '2026-11-20 08:00:53+00', 'Contoh data lama', 0, true, 'Contoh data lama', 'Contoh data lama', 'Contoh data lama', 'Contoh data lama', false, true, '2026-11-20 08:00:12+00', NULL, 3);
INSERT INTO public.audit_submission VALUES
	(1, '00000000-0000-0000-0000-000000000007', '0000000000000000000000000000000000000000000000000000000000000000', '/katalog/', '', '2026-11-26 08:42:20.636592+00', 4);
INSERT INTO public.catalog_certificate VALUES
	(2, 'draft', '2026-11-26 08:42:08.445265+00', NULL, NULL, NULL, '', '2/CONTOH/TKDN/1/2025', '2/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(3, 'submitted', '2026-11-26 08:42:08.458325+00', NULL, '2026-11-26 08:42:08.457814+00', NULL, '', '3/CONTOH/TKDN/1/2025', '3/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(12, 'refused', '2026-11-26 08:42:16.935907+00', NULL, '2026-11-26 08:42:16.933715+00', '2026-11-26 08:42:16.935416+00', 'Nilai TKDN tidak terbaca.', '12/CONTOH/TKDN/1/2025', '12/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, 'certificates/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, 1, 12, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(4, 'verified', '2026-11-26 08:42:08.729814+00', NULL, '2026-11-26 08:42:08.726542+00', '2026-11-26 08:42:08.729312+00', '', '4/CONTOH/TKDN/1/2025', '4/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 3, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(5, 'verified', '2026-11-26 08:42:10.352882+00', NULL, '2026-11-26 08:42:10.348367+00', '2026-11-26 08:42:10.352354+00', '', '5/CONTOH/TKDN/1/2025', '5/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 5, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(6, 'verified', '2026-11-26 08:42:16.808+00', NULL, '2026-11-26 08:42:16.801285+00', '2026-11-26 08:42:16.807373+00', '', '6/CONTOH/TKDN/1/2025', '6/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(7, 'verified', '2026-11-26 08:42:16.829781+00', NULL, '2026-11-26 08:42:16.817313+00', '2026-11-26 08:42:16.829171+00', '', '7/CONTOH/TKDN/1/2025', '7/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(8, 'verified', '2026-11-26 08:42:16.865391+00', NULL, '2026-11-26 08:42:16.847111+00', '2026-11-26 08:42:16.864795+00', '', '8/CONTOH/TKDN/1/2025', '8/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(9, 'verified', '2026-11-26 08:42:16.885068+00', NULL, '2026-11-26 08:42:16.872494+00', '2026-11-26 08:42:16.884483+00', '', '9/CONTOH/TKDN/1/2025', '9/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(10, 'verified', '2026-11-26 08:42:16.89366+00', NULL, '2026-11-26 08:42:16.889007+00', '2026-11-26 08:42:16.893052+00', '', '10/CONTOH/TKDN/1/2025', '10/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(11, 'verified', '2026-11-26 08:42:16.912678+00', NULL, '2026-11-26 08:42:16.90835+00', '2026-11-26 08:42:16.912145+00', '', '11/CONTOH/TKDN/1/2025', '11/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-11-25', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(13, 'verified', '2026-11-26 08:42:16.993154+00', NULL, '2026-11-26 08:42:16.98159+00', '2026-11-26 08:42:16.992496+00', '', '13/CONTOH/TKDN/1/2025', '13/CONTOH/TKDN/1/2025', 'project', '16/2011', '50000001', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL),
	(14, 'verified', '2026-11-26 08:42:18.169778+00', NULL, '2026-11-26 08:42:18.16144+00', '2026-11-26 08:42:18.169288+00', '', '14/CONTOH/TKDN/1/2025', '14/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-12-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT, NULL);
INSERT INTO public.catalog_certificateevent VALUES
	(1, '2026-11-26 08:42:08.416831+00', 'insert', 1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, NULL, 1, 1, 12, 1, '', '', '', '', '', '', '{}', '', '', NULL),
	(2, '2026-11-26 08:42:08.445781+00', 'insert', 2, 'draft', '2026-11-26 08:42:08.445265+00', NULL, NULL, NULL, '', '2/CONTOH/TKDN/1/2025', '2/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, NULL, 2, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', NULL),
	(3, '2026-11-26 08:42:08.463987+00', 'insert', 3, 'submitted', '2026-11-26 08:42:08.458325+00', NULL, '2026-11-26 08:42:08.457814+00', NULL, '', '3/CONTOH/TKDN/1/2025', '3/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, NULL, 3, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', NULL),
	(4, '2026-11-26 08:42:08.495236+00', 'update', 1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, 'certificates/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, NULL, 1, 1, 12, 1, '', '', '', '', '', '', '{}', '', '', NULL),
	(5, '2026-11-26 08:42:08.730091+00', 'insert', 4, 'verified', '2026-11-26 08:42:08.729814+00', NULL, '2026-11-26 08:42:08.726542+00', '2026-11-26 08:42:08.729312+00', '', '4/CONTOH/TKDN/1/2025', '4/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 4, 1, 12, 3, '', '', '', '', '', '', '{}', '', '', NULL),
	(6, '2026-11-26 08:42:10.353263+00', 'insert', 5, 'verified', '2026-11-26 08:42:10.352882+00', NULL, '2026-11-26 08:42:10.348367+00', '2026-11-26 08:42:10.352354+00', '', '5/CONTOH/TKDN/1/2025', '5/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 5, 1, 12, 5, '', '', '', '', '', '', '{}', '', '', NULL),
	(7, '2026-11-26 08:42:16.808444+00', 'insert', 6, 'verified', '2026-11-26 08:42:16.808+00', NULL, '2026-11-26 08:42:16.801285+00', '2026-11-26 08:42:16.807373+00', '', '6/CONTOH/TKDN/1/2025', '6/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 6, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(8, '2026-11-26 08:42:16.831519+00', 'insert', 7, 'verified', '2026-11-26 08:42:16.829781+00', NULL, '2026-11-26 08:42:16.817313+00', '2026-11-26 08:42:16.829171+00', '', '7/CONTOH/TKDN/1/2025', '7/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 7, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(9, '2026-11-26 08:42:16.865778+00', 'insert', 8, 'verified', '2026-11-26 08:42:16.865391+00', NULL, '2026-11-26 08:42:16.847111+00', '2026-11-26 08:42:16.864795+00', '', '8/CONTOH/TKDN/1/2025', '8/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 8, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(10, '2026-11-26 08:42:16.88545+00', 'insert', 9, 'verified', '2026-11-26 08:42:16.885068+00', NULL, '2026-11-26 08:42:16.872494+00', '2026-11-26 08:42:16.884483+00', '', '9/CONTOH/TKDN/1/2025', '9/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 9, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(11, '2026-11-26 08:42:16.894115+00', 'insert', 10, 'verified', '2026-11-26 08:42:16.89366+00', NULL, '2026-11-26 08:42:16.889007+00', '2026-11-26 08:42:16.893052+00', '', '10/CONTOH/TKDN/1/2025', '10/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 10, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(12, '2026-11-26 08:42:16.919997+00', 'insert', 11, 'verified', '2026-11-26 08:42:16.912678+00', NULL, '2026-11-26 08:42:16.90835+00', '2026-11-26 08:42:16.912145+00', '', '11/CONTOH/TKDN/1/2025', '11/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-11-25', NULL, '', '', false, NULL, 14, NULL, 11, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(13, '2026-11-26 08:42:16.939989+00', 'insert', 12, 'refused', '2026-11-26 08:42:16.935907+00', NULL, '2026-11-26 08:42:16.933715+00', '2026-11-26 08:42:16.935416+00', 'Nilai TKDN tidak terbaca.', '12/CONTOH/TKDN/1/2025', '12/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 12, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(14, '2026-11-26 08:42:16.993612+00', 'insert', 13, 'verified', '2026-11-26 08:42:16.993154+00', NULL, '2026-11-26 08:42:16.98159+00', '2026-11-26 08:42:16.992496+00', '', '13/CONTOH/TKDN/1/2025', '13/CONTOH/TKDN/1/2025', 'project', '16/2011', '50000001', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 13, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL),
	(15, '2026-11-26 08:42:18.170107+00', 'insert', 14, 'verified', '2026-11-26 08:42:18.169778+00', NULL, '2026-11-26 08:42:18.16144+00', '2026-11-26 08:42:18.169288+00', '', '14/CONTOH/TKDN/1/2025', '14/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-12-26', NULL, '', '', false, NULL, 14, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', NULL);
INSERT INTO public.catalog_certificatepaper VALUES
	(1, 'costs', '2026-11-20 08:00:03+00', 1, 1),
	(2, 'materials', '2026-11-20 08:00:01+00', 3, 1);
INSERT INTO public.catalog_certificatepaperevent VALUES
	(1, '2026-11-20 08:00:32+00', 'Contoh data lama', 2, 'materials', '2026-11-20 08:00:31+00', 4, NULL, 2, 1);
INSERT INTO public.catalog_certificateproduct VALUES
	(1, 1, 2, '', '', '', '', ''),
	(2, 2, 1, '', '', '', '', ''),
	(3, 3, 3, '', '', '', '', ''),
	(4, 4, 4, '', '', '', '', ''),
	(5, 5, 5, '', '', '', '', ''),
	(6, 6, 6, '', '', '', '', ''),
	(7, 7, 7, '', '', '', '', ''),
	(8, 8, 8, '', '', '', '', ''),
	(9, 9, 9, '', '', '', '', ''),
	(10, 10, 10, '', '', '', '', ''),
	(11, 11, 6, '', '', '', '', ''),
	(12, 12, 7, '', '', '', '', ''),
	(13, 13, 8, '', '', '', '', ''),
	(14, 14, 9, '', '', '', '', '');
INSERT INTO public.catalog_certificateproductevent VALUES
	(1, '2026-11-26 08:42:08.435993+00', 'insert', 1, '', '', '', '', '', 1, NULL, 1, 2),
	(2, '2026-11-26 08:42:08.456002+00', 'insert', 2, '', '', '', '', '', 2, NULL, 2, 1),
	(3, '2026-11-26 08:42:08.46513+00', 'insert', 3, '', '', '', '', '', 3, NULL, 3, 3),
	(4, '2026-11-26 08:42:08.740232+00', 'insert', 4, '', '', '', '', '', 4, NULL, 4, 4),
	(5, '2026-11-26 08:42:10.354384+00', 'insert', 5, '', '', '', '', '', 5, NULL, 5, 5),
	(6, '2026-11-26 08:42:16.814303+00', 'insert', 6, '', '', '', '', '', 6, NULL, 6, 6),
	(7, '2026-11-26 08:42:16.844013+00', 'insert', 7, '', '', '', '', '', 7, NULL, 7, 7),
	(8, '2026-11-26 08:42:16.870066+00', 'insert', 8, '', '', '', '', '', 8, NULL, 8, 8),
	(9, '2026-11-26 08:42:16.887994+00', 'insert', 9, '', '', '', '', '', 9, NULL, 9, 9),
	(10, '2026-11-26 08:42:16.901293+00', 'insert', 10, '', '', '', '', '', 10, NULL, 10, 10),
	(11, '2026-11-26 08:42:16.92481+00', 'insert', 11, '', '', '', '', '', 11, NULL, 11, 6),
	(12, '2026-11-26 08:42:16.946253+00', 'insert', 12, '', '', '', '', '', 12, NULL, 12, 7),
	(13, '2026-11-26 08:42:16.999984+00', 'insert', 13, '', '', '', '', '', 13, NULL, 13, 8),
	(14, '2026-11-26 08:42:18.171187+00', 'insert', 14, '', '', '', '', '', 14, NULL, 14, 9);
INSERT INTO public.catalog_certifiedperiod VALUES
	(66, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 1, 2),
	(67, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 1, 2),
	(68, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 1, 2),
	(69, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 4, 4),
	(70, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 4, 4),
	(71, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 4, 4),
	(72, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 5, 5),
	(73, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 5, 5),
	(74, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 5, 5),
	(75, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 11, 6),
	(76, '2024-01-01', '2026-09-26', 'valid', 45.00, 0.00, 11, 6),
	(77, '2026-09-27', '2026-10-26', 'valid', 45.00, 0.00, 11, 6),
	(78, '2026-10-27', '2026-11-25', 'valid', 45.00, 0.00, 11, 6),
	(79, '2026-11-26', '2027-11-26', 'expired', NULL, NULL, 11, 6),
	(80, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 11, 6),
	(81, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 7, 7),
	(82, '2024-01-01', '2026-11-05', 'valid', 45.00, 7.50, 7, 7),
	(83, '2026-11-06', '2027-11-26', 'revoked', NULL, NULL, 7, 7),
	(84, '2027-11-27', '9999-12-31', 'revoked', NULL, NULL, 7, 7),
	(85, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 8, 8),
	(86, '2024-01-01', '2026-11-15', 'valid', 45.00, 7.50, 8, 8),
	(87, '2026-11-16', '2027-11-26', 'suspended', NULL, NULL, 8, 8),
	(88, '2027-11-27', '9999-12-31', 'suspended', NULL, NULL, 8, 8),
	(89, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 14, 9),
	(90, '2024-01-01', '2026-11-20', 'valid', 45.00, 0.00, 14, 9),
	(91, '2026-11-21', '2026-12-26', 'valid', 45.00, 0.00, 14, 9),
	(92, '2026-12-27', '2027-11-26', 'expired', NULL, NULL, 14, 9),
	(93, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 14, 9),
	(94, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 10, 10),
	(95, '2024-01-01', '2027-11-26', 'valid', 45.00, 7.50, 10, 10),
	(96, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 10, 10);
INSERT INTO public.catalog_commodity VALUES
	('3811101003', 'Kursi putar dari logam', 'goods', 10, '', 'bangku', DEFAULT, NULL),
	('38008', 'Komoditas 38008', 'goods', 5, '', '', DEFAULT, NULL),
	('4523000999', 'Komputer jinjing', 'goods', 10, '', '', DEFAULT, NULL),
	('38012', 'Komoditas 38012', 'goods', 5, '', '', DEFAULT, NULL),
	('38013', 'Komoditas 38013', 'goods', 5, '', '', DEFAULT, NULL),
	('38014', 'Komoditas 38014', 'goods', 5, '', '', DEFAULT, NULL),
	('38015', 'Komoditas 38015', 'goods', 5, '', '', DEFAULT, NULL),
	('38016', 'Komoditas 38016', 'goods', 5, '', '', DEFAULT, NULL),
	('38017', 'Komoditas 38017', 'goods', 5, '', '', DEFAULT, NULL),
	('38018', 'Komoditas 38018', 'goods', 5, '', '', DEFAULT, NULL),
	('38019', 'Komoditas 38019', 'goods', 5, '', '', DEFAULT, NULL),
	('38020', 'Komoditas 38020', 'goods', 5, '', '', DEFAULT, NULL);
INSERT INTO public.catalog_commodityattribute VALUES
	(1, 'Sifat text', 'text', '', '{}', true, '3811101003', NULL, NULL),
	(2, 'Sifat number', 'number', '', '{}', true, '3811101003', NULL, NULL),
	(3, 'Sifat choice', 'choice', '', '{a}', true, '3811101003', NULL, NULL),
	(4, 'Sifat boolean', 'boolean', '', '{}', true, '3811101003', NULL, NULL),
	(5, 'Sifat sendiri', 'text', '', '{}', true, '3811101003', NULL, 1);
INSERT INTO public.catalog_commodityattributeevent VALUES
	(1, '2026-11-26 08:42:08.526527+00', 'insert', 1, 'Sifat text', 'text', '', '{}', true, '3811101003', NULL, 1, NULL, NULL),
	(2, '2026-11-26 08:42:08.539755+00', 'insert', 2, 'Sifat number', 'number', '', '{}', true, '3811101003', NULL, 2, NULL, NULL),
	(3, '2026-11-26 08:42:08.543901+00', 'insert', 3, 'Sifat choice', 'choice', '', '{a}', true, '3811101003', NULL, 3, NULL, NULL),
	(4, '2026-11-26 08:42:08.552507+00', 'insert', 4, 'Sifat boolean', 'boolean', '', '{}', true, '3811101003', NULL, 4, NULL, NULL),
	(5, '2026-11-26 08:42:08.564138+00', 'insert', 5, 'Sifat sendiri', 'text', '', '{}', true, '3811101003', NULL, 5, NULL, 1);
INSERT INTO public.catalog_comparedproducer VALUES
	(1, 'CONTOH KARYA 0000', 1, 1),
	(2, 'CONTOH KARYA 0001', 1, 1),
	(3, 'CONTOH KARYA 0002', 1, 1),
	(4, 'DIMUAT', 1, 1),
	(5, 'CONTOH KARYA 0003', 1, 1),
	(6, 'CONTOH KARYA 0004', 1, 1),
	(7, 'MAJU JAYA', 1, 1),
	(9, 'SINAR TERANG', 1, 1),
	(10, 'SINAR TERANG ABADI', 1, 1),
	(11, 'ANGIN RIBUT', 1, 1),
	(12, 'ANGIN RIBUTT', 1, 1);
INSERT INTO public.catalog_equivalencegroup VALUES
	(15, 'split', 'contoh', 'Contoh data lama', 'proposed', '2026-10-30', '2026-11-11', 'Contoh data lama', '2026-11-20 08:00:35+00', NULL, 'Contoh data lama', 'Contoh data lama', 1, NULL, 4, 2),
	(40, 'split', 'contoh', 'Contoh data lama', 'ended', '2026-12-06', NULL, 'Contoh data lama', '2026-11-20 08:00:29+00', NULL, 'Contoh data lama', '', 2, 3, 4, NULL);
INSERT INTO public.catalog_equivalencegroupevent VALUES
	(1, '2026-11-20 08:00:27+00', 'Contoh data lama', 1, 'joined', 'contoh', 'Contoh data lama', 'proposed', '2026-12-11', '2026-11-15', 'Contoh data lama', '2026-11-20 08:00:00+00', NULL, 'Contoh data lama', '', 1, NULL, 2, '1d6d9bd4-d218-4d77-8089-171e32948223', 15, 1);
INSERT INTO public.catalog_expiryreminder VALUES
	(1, 'tkdn', '2026-12-26', 30, 'petugas@contoh.test', '2026-11-26 08:42:18.928622+00', 14);
INSERT INTO public.catalog_groupmember VALUES
	(1, '38013', 40),
	(2, '38013', 15);
INSERT INTO public.catalog_groupmemberevent VALUES
	(1, '2026-11-20 08:00:10+00', 'Contoh data lama', 10, '38014', 15, NULL, 1);
INSERT INTO public.catalog_handoverquality VALUES
	(3, 10, 10),
	(2, 3, 0);
INSERT INTO public.catalog_likeproducers VALUES
	(1, 0.8421052694320679, 1, 1, 2),
	(2, 0.8421052694320679, 1, 1, 3),
	(3, 0.8421052694320679, 1, 1, 5),
	(4, 0.8421052694320679, 1, 1, 6),
	(5, 0.800000011920929, 2, 1, 3),
	(6, 0.800000011920929, 2, 1, 5),
	(7, 0.800000011920929, 2, 1, 6),
	(8, 0.800000011920929, 3, 1, 5),
	(9, 0.800000011920929, 3, 1, 6),
	(10, 0.800000011920929, 5, 1, 6),
	(11, 0.6842105388641357, 9, 1, 10),
	(12, 0.7857142686843872, 11, 1, 12);
INSERT INTO public.catalog_localrule VALUES
	(2, 'Contoh data lama', 'contoh', 'Barang', '2026-11-03', NULL, '2026-11-20 08:00:41+00', true, '38013', 5, 1),
	(3, 'contoh', 'contoh', 'Jasa Lainnya', '2026-11-24', NULL, '2026-11-20 08:00:34+00', true, '38015', 1, 2);
INSERT INTO public.catalog_localruleevent VALUES
	(1, '2026-11-20 08:00:34+00', 'Contoh data lama', 0, 'Contoh data lama', 'Contoh data lama', 'Jasa Lainnya', '2026-12-03', '2026-10-31', '2026-11-20 08:00:10+00', false, NULL, 2, '06f2ae62-3238-4bd2-84a3-8b37e8bbca53', 3, 1);
INSERT INTO public.catalog_minimumtkdn VALUES
	(1, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL),
	(2, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, 1);
INSERT INTO public.catalog_minimumtkdnevent VALUES
	(1, '2026-11-26 08:42:08.570373+00', 'insert', 1, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL, 1, NULL),
	(2, '2026-11-26 08:42:08.576178+00', 'insert', 2, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL, 2, 1);
INSERT INTO public.catalog_nationallistcheck VALUES
	(1, 'contoh', '2026-11-26', true, true, NULL, NULL, 'national-checks/2026/x.png', '', '', '2026-11-26 08:42:08.61315+00', 4, '38008', 1, NULL, NULL),
	(2, 'contoh', '2026-11-26', true, true, NULL, NULL, '', '', '', '2026-11-26 08:42:09.096712+00', 14, '4523000999', 1, NULL, NULL);
INSERT INTO public.catalog_nationallistentry VALUES
	(1, '0000000000000000000000000000000000000000000000000000000000000000', '', '', 'PT Contoh Nasional', 'Produk Nasional 0000', '', '', '', '', 45.00, NULL, NULL, '2026-11-26', DEFAULT, NULL, NULL);
INSERT INTO public.catalog_nationallistentryevent VALUES
	(1, '2026-11-26 08:42:08.598303+00', 'insert', 1, '0000000000000000000000000000000000000000000000000000000000000000', '', '', 'PT Contoh Nasional', 'Produk Nasional 0000', '', '', '', '', 45.00, NULL, NULL, '2026-11-26', NULL, NULL, NULL, 1);
INSERT INTO public.catalog_othernames VALUES
	(1, 'bangku', '3811101003', NULL, NULL);
INSERT INTO public.catalog_othernamesevent VALUES
	(1, '2026-11-26 08:42:08.580025+00', 'insert', 1, 'bangku', '3811101003', NULL, NULL, 1, NULL);
INSERT INTO public.catalog_pendingscan VALUES
	(1, 'x.png', 'scans/4/0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-26 08:42:08.59693+00', 4);
INSERT INTO public.catalog_pricerecord VALUES
	(1, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:08.370172+00', 4, 1, 1),
	(2, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:08.399705+00', 4, 2, 1),
	(3, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:08.405082+00', 4, 3, 1),
	(4, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:08.722209+00', 14, 4, 1),
	(5, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:10.343907+00', 14, 5, 1),
	(6, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.70005+00', 4, 6, 1),
	(7, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.727997+00', 4, 7, 1),
	(8, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.747595+00', 4, 8, 1),
	(9, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.7698+00', 4, 9, 1),
	(10, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.797631+00', 4, 10, 1),
	(11, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:16.977154+00', 14, 11, 1),
	(12, 1250000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:17.51432+00', 4, 6, 1),
	(13, 870000.00, '2026-05-10', 'survey', 'Survei', '2026-11-26 08:42:17.543772+00', 4, 5, 1),
	(15, 1000000.00, '2026-11-26', 'entry', '', '2026-11-26 08:42:17.60372+00', 14, 12, 1);
INSERT INTO public.catalog_pricerecordevent VALUES
	(1, '2026-11-26 08:42:17.556225+00', 'delete', 14, 870.00, '2026-04-30', 'survey', 'Salah ketik', '2026-11-26 08:42:17.552529+00', 4, NULL, 14, 5, 1);
INSERT INTO public.catalog_producer VALUES
	(1, 'CV Contoh Karya 0000', 'CONTOH KARYA 0000', '9120000000000', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.346829+00', 4, 1, 1, NULL, '', NULL, NULL, ''),
	(2, 'CV Contoh Karya 0001', 'CONTOH KARYA 0001', '9120000000001', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.354951+00', 4, 1, 1, NULL, '', NULL, NULL, ''),
	(3, 'CV Contoh Karya 0002', 'CONTOH KARYA 0002', '9120000000002', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.70515+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(4, 'CV Dimuat', 'DIMUAT', '9120001234599', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.239916+00', 4, 1, 1, NULL, '', NULL, NULL, ''),
	(5, 'CV Contoh Karya 0003', 'CONTOH KARYA 0003', '9120000000003', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.336033+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, 1, NULL, 'oss', '2026-11-26', NULL, ''),
	(7, 'CV Maju Jaya', 'MAJU JAYA', '9120000000005', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.564605+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', false, false, '2026-11-26 08:42:17.572609+00', 14, 1, 1, 7, '', NULL, NULL, ''),
	(9, 'CV Sinar Terang', 'SINAR TERANG', '9120000000007', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.907172+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(10, 'CV Sinar Terang Abadi', 'SINAR TERANG ABADI', '9120000000008', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.914263+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(11, 'CV Angin Ribut', 'ANGIN RIBUT', '9120000000009', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.050552+00', 14, 1, 1, NULL, '', NULL, NULL, ''),
	(12, 'CV Angin Ributt', 'ANGIN RIBUTT', '9120000000010', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.06072+00', 14, 1, 1, NULL, '', NULL, NULL, '');
INSERT INTO public.catalog_producerevent VALUES
	(1, '2026-11-26 08:42:08.347039+00', 'insert', 1, 'CV Contoh Karya 0000', 'CONTOH KARYA 0000', '9120000000000', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.346829+00', 4, 1, NULL, 1, 1, NULL, '', NULL, NULL, ''),
	(2, '2026-11-26 08:42:08.355166+00', 'insert', 2, 'CV Contoh Karya 0001', 'CONTOH KARYA 0001', '9120000000001', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.354951+00', 4, 1, NULL, 2, 1, NULL, '', NULL, NULL, ''),
	(3, '2026-11-26 08:42:08.705311+00', 'insert', 3, 'CV Contoh Karya 0002', 'CONTOH KARYA 0002', '9120000000002', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.70515+00', 14, 1, NULL, 3, 1, NULL, '', NULL, NULL, ''),
	(4, '2026-11-26 08:42:09.924467+00', 'insert', 4, 'CV Dimuat', 'DIMUAT', '9120001234599', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.239916+00', 4, 1, '9252bda1-1355-4e58-a87d-8288aa84c319', 4, 1, NULL, '', NULL, NULL, ''),
	(5, '2026-11-26 08:42:10.33634+00', 'insert', 5, 'CV Contoh Karya 0003', 'CONTOH KARYA 0003', '9120000000003', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.336033+00', 14, 1, NULL, 5, 1, NULL, '', NULL, NULL, ''),
	(6, '2026-11-26 08:42:16.672006+00', 'insert', 6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, NULL, 6, 1, NULL, '', NULL, NULL, ''),
	(7, '2026-11-26 08:42:17.525081+00', 'update', 6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, '70e9c414-5e5d-4c96-85cd-cc04834ac231', 6, 1, NULL, 'oss', '2026-11-26', NULL, ''),
	(8, '2026-11-26 08:42:17.564856+00', 'insert', 7, 'CV Maju Jaya', 'MAJU JAYA', '9120000000005', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.564605+00', 14, 1, NULL, 7, 1, NULL, '', NULL, NULL, ''),
	(9, '2026-11-26 08:42:17.572854+00', 'insert', 8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.572609+00', 14, 1, NULL, 8, 1, NULL, '', NULL, NULL, ''),
	(10, '2026-11-26 08:42:17.69448+00', 'update', 8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', false, false, '2026-11-26 08:42:17.572609+00', 14, 1, 'f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', 8, 1, 7, '', NULL, NULL, ''),
	(11, '2026-11-26 08:42:17.907415+00', 'insert', 9, 'CV Sinar Terang', 'SINAR TERANG', '9120000000007', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.907172+00', 14, 1, NULL, 9, 1, NULL, '', NULL, NULL, ''),
	(12, '2026-11-26 08:42:17.915605+00', 'insert', 10, 'CV Sinar Terang Abadi', 'SINAR TERANG ABADI', '9120000000008', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.914263+00', 14, 1, NULL, 10, 1, NULL, '', NULL, NULL, ''),
	(13, '2026-11-26 08:42:18.050789+00', 'insert', 11, 'CV Angin Ribut', 'ANGIN RIBUT', '9120000000009', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.050552+00', 14, 1, NULL, 11, 1, NULL, '', NULL, NULL, ''),
	(14, '2026-11-26 08:42:18.060961+00', 'insert', 12, 'CV Angin Ributt', 'ANGIN RIBUTT', '9120000000010', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.06072+00', 14, 1, NULL, 12, 1, NULL, '', NULL, NULL, ''),
	(15, '2026-11-26 08:42:19.300285+00', 'insert', 13, 'CV Ditarik', 'DITARIK', '9120001234600', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:19.548948+00', 4, 1, '06133429-9e87-4d47-bed3-2098ad071e59', 13, 1, NULL, '', NULL, NULL, ''),
	(16, '2026-11-26 08:42:19.566228+00', 'delete', 13, 'CV Ditarik', 'DITARIK', '9120001234600', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:19.548948+00', 4, 1, '1d6d9bd4-d218-4d77-8089-171e32948223', 13, 1, NULL, '', NULL, NULL, '');
INSERT INTO public.catalog_producermerge VALUES
	(1, '[12]', '[]', 'Perusahaan yang sama.', '2026-11-26 08:42:17.897525+00', 4, 8, 7, '[]', '[]', '[2]');
INSERT INTO public.catalog_producersdistinct VALUES
	(1, '2026-11-26 08:42:18.038941+00', 4, 9, 10);
INSERT INTO public.catalog_product VALUES
	(2, 'verified', '2026-11-26 08:42:08.399398+00', NULL, '2026-11-26 08:42:08.3806+00', '2026-11-26 08:42:08.398885+00', '', 'industrial_goods', 'Produk Contoh 0001', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0001 karya  cv contoh karya 0000 bangku', DEFAULT, '3811101003', NULL, 4, 1, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(3, 'submitted', '2026-11-26 08:42:08.404821+00', NULL, '2026-11-26 08:42:08.404378+00', NULL, '', 'industrial_goods', 'Produk Contoh 0002', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0002 karya  cv contoh karya 0000 bangku', DEFAULT, '3811101003', NULL, 4, 1, 1, NULL, '{}', 1, false, 'small', DEFAULT, ''),
	(4, 'verified', '2026-11-26 08:42:08.720257+00', NULL, '2026-11-26 08:42:08.71403+00', '2026-11-26 08:42:08.719727+00', '', 'industrial_goods', 'Produk Contoh 0003', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0003 karya  cv contoh karya 0002', DEFAULT, '4523000999', NULL, 14, 3, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(5, 'verified', '2026-11-26 08:42:10.343602+00', NULL, '2026-11-26 08:42:10.339048+00', '2026-11-26 08:42:10.343101+00', '', 'industrial_goods', 'Produk Contoh 0004', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0004 karya  cv contoh karya 0003', DEFAULT, '4523000999', NULL, 14, 5, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(7, 'verified', '2026-11-26 08:42:16.725079+00', NULL, '2026-11-26 08:42:16.701827+00', '2026-11-26 08:42:16.7069+00', '', 'industrial_goods', 'Produk Contoh 0006', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0006 karya  cv contoh karya 0004', DEFAULT, '38015', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(8, 'verified', '2026-11-26 08:42:16.747285+00', NULL, '2026-11-26 08:42:16.732525+00', '2026-11-26 08:42:16.735555+00', '', 'industrial_goods', 'Produk Contoh 0007', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0007 karya  cv contoh karya 0004', DEFAULT, '38016', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(9, 'verified', '2026-11-26 08:42:16.769456+00', NULL, '2026-11-26 08:42:16.749791+00', '2026-11-26 08:42:16.753587+00', '', 'industrial_goods', 'Produk Contoh 0008', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0008 karya  cv contoh karya 0004', DEFAULT, '38017', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(10, 'verified', '2026-11-26 08:42:16.79721+00', NULL, '2026-11-26 08:42:16.775094+00', '2026-11-26 08:42:16.780656+00', '', 'industrial_goods', 'Produk Contoh 0009', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0009 karya  cv contoh karya 0004', DEFAULT, '38018', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(11, 'refused', '2026-11-26 08:42:16.976804+00', NULL, '2026-11-26 08:42:16.95304+00', '2026-11-26 08:42:16.957401+00', 'Nilai TKDN tidak terbaca.', 'industrial_goods', 'Produk Contoh 0010', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0010 karya  cv contoh karya 0004', DEFAULT, '38019', NULL, 14, 6, 1, 12, '{}', 1, false, 'small', DEFAULT, ''),
	(6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Kursi baca', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'kursi baca karya  cv contoh karya 0004', DEFAULT, '38014', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT, ''),
	(1, 'draft', '2026-11-26 08:42:08.369658+00', NULL, NULL, NULL, '', 'industrial_goods', 'Produk Contoh 0000', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0000 karya  cv contoh karya 0000 bangku sifat number 12,5 ', DEFAULT, '3811101003', NULL, 4, 1, 1, NULL, '{}', 1, false, 'small', DEFAULT, ''),
	(12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0011 karya  cv maju jaya', DEFAULT, '38020', NULL, 14, 7, 1, 12, '{}', 1, true, 'small', DEFAULT, '');
INSERT INTO public.catalog_productattribute VALUES
	(1, '12.5', 2, 1);
INSERT INTO public.catalog_productattributeevent VALUES
	(1, '2026-11-26 08:42:17.541353+00', 'insert', 1, '12.5', 2, NULL, 1, 1);
INSERT INTO public.catalog_productdocument VALUES
	(1, 'brochure', '', 'documents/0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-26 08:42:08.511802+00', 4, 2);
INSERT INTO public.catalog_productdocumentevent VALUES
	(1, '2026-11-26 08:42:08.51201+00', 'insert', 1, 'brochure', '', '', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-26 08:42:08.511802+00', 4, NULL, 1, 2),
	(2, '2026-11-26 08:42:08.514647+00', 'update', 1, 'brochure', '', 'documents/0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-26 08:42:08.511802+00', 4, NULL, 1, 2);
INSERT INTO public.catalog_productevent VALUES
	(1, '2026-11-26 08:42:08.370172+00', 'insert', 1, 'draft', '2026-11-26 08:42:08.369658+00', NULL, NULL, NULL, '', 'industrial_goods', 'Produk Contoh 0000', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 1, 1, 1, NULL, '{}', ''),
	(2, '2026-11-26 08:42:08.399705+00', 'insert', 2, 'verified', '2026-11-26 08:42:08.399398+00', NULL, '2026-11-26 08:42:08.3806+00', '2026-11-26 08:42:08.398885+00', '', 'industrial_goods', 'Produk Contoh 0001', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 2, 1, 1, 12, '{}', ''),
	(3, '2026-11-26 08:42:08.405082+00', 'insert', 3, 'submitted', '2026-11-26 08:42:08.404821+00', NULL, '2026-11-26 08:42:08.404378+00', NULL, '', 'industrial_goods', 'Produk Contoh 0002', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 3, 1, 1, NULL, '{}', ''),
	(4, '2026-11-26 08:42:08.722209+00', 'insert', 4, 'verified', '2026-11-26 08:42:08.720257+00', NULL, '2026-11-26 08:42:08.71403+00', '2026-11-26 08:42:08.719727+00', '', 'industrial_goods', 'Produk Contoh 0003', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '4523000999', NULL, 14, NULL, 4, 3, 1, 12, '{}', ''),
	(5, '2026-11-26 08:42:10.343907+00', 'insert', 5, 'verified', '2026-11-26 08:42:10.343602+00', NULL, '2026-11-26 08:42:10.339048+00', '2026-11-26 08:42:10.343101+00', '', 'industrial_goods', 'Produk Contoh 0004', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '4523000999', NULL, 14, NULL, 5, 5, 1, 12, '{}', ''),
	(6, '2026-11-26 08:42:16.70005+00', 'insert', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Produk Contoh 0005', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}', ''),
	(7, '2026-11-26 08:42:16.727997+00', 'insert', 7, 'verified', '2026-11-26 08:42:16.725079+00', NULL, '2026-11-26 08:42:16.701827+00', '2026-11-26 08:42:16.7069+00', '', 'industrial_goods', 'Produk Contoh 0006', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38015', NULL, 4, NULL, 7, 6, 1, 12, '{}', ''),
	(8, '2026-11-26 08:42:16.747595+00', 'insert', 8, 'verified', '2026-11-26 08:42:16.747285+00', NULL, '2026-11-26 08:42:16.732525+00', '2026-11-26 08:42:16.735555+00', '', 'industrial_goods', 'Produk Contoh 0007', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38016', NULL, 4, NULL, 8, 6, 1, 12, '{}', ''),
	(9, '2026-11-26 08:42:16.7698+00', 'insert', 9, 'verified', '2026-11-26 08:42:16.769456+00', NULL, '2026-11-26 08:42:16.749791+00', '2026-11-26 08:42:16.753587+00', '', 'industrial_goods', 'Produk Contoh 0008', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38017', NULL, 4, NULL, 9, 6, 1, 12, '{}', ''),
	(10, '2026-11-26 08:42:16.797631+00', 'insert', 10, 'verified', '2026-11-26 08:42:16.79721+00', NULL, '2026-11-26 08:42:16.775094+00', '2026-11-26 08:42:16.780656+00', '', 'industrial_goods', 'Produk Contoh 0009', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38018', NULL, 4, NULL, 10, 6, 1, 12, '{}', ''),
	(11, '2026-11-26 08:42:16.977154+00', 'insert', 11, 'refused', '2026-11-26 08:42:16.976804+00', NULL, '2026-11-26 08:42:16.95304+00', '2026-11-26 08:42:16.957401+00', 'Nilai TKDN tidak terbaca.', 'industrial_goods', 'Produk Contoh 0010', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38019', NULL, 14, NULL, 11, 6, 1, 12, '{}', ''),
	(12, '2026-11-26 08:42:17.51432+00', 'update', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Produk Contoh 0005', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}', ''),
	(13, '2026-11-26 08:42:17.520224+00', 'update', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Kursi baca', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}', ''),
	(14, '2026-11-26 08:42:17.60372+00', 'insert', 12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38020', NULL, 14, NULL, 12, 8, 1, 12, '{}', ''),
	(15, '2026-11-26 08:42:17.69448+00', 'update', 12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38020', NULL, 14, 'f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', 12, 7, 1, 12, '{}', '');
INSERT INTO public.catalog_productionsite VALUES
	(1, 'Bengkel 0000', 'Jalan Contoh 2, Prabumulih', 'own', true, 1, 1),
	(2, 'Bengkel 0001', 'Jalan Contoh 2, Prabumulih', 'own', true, 1, 7);
INSERT INTO public.catalog_productionsiteevent VALUES
	(1, '2026-11-26 08:42:08.618317+00', 'insert', 1, 'Bengkel 0000', 'Jalan Contoh 2, Prabumulih', 'own', true, 1, NULL, 1, 1),
	(2, '2026-11-26 08:42:17.605541+00', 'insert', 2, 'Bengkel 0001', 'Jalan Contoh 2, Prabumulih', 'own', true, 1, NULL, 2, 8),
	(3, '2026-11-26 08:42:17.69448+00', 'update', 2, 'Bengkel 0001', 'Jalan Contoh 2, Prabumulih', 'own', true, 1, 'f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', 2, 7);
INSERT INTO public.catalog_productpermit VALUES
	(1, 'sni', '1', NULL, '2026-11-26 08:42:08.518376+00', 4, 2);
INSERT INTO public.catalog_productpermitevent VALUES
	(1, '2026-11-26 08:42:08.519306+00', 'insert', 1, 'sni', '1', NULL, '2026-11-26 08:42:08.518376+00', 4, NULL, 1, 2);
INSERT INTO public.catalog_productphoto VALUES
	(1, 'products/2/0000000000000000.jpg', '', '0000000000000000000000000000000000000000000000000000000000000000', 0, 2);
INSERT INTO public.catalog_productphotoevent VALUES
	(1, '2026-11-26 08:42:08.50376+00', 'insert', 1, '', '', '0000000000000000000000000000000000000000000000000000000000000000', 0, NULL, 1, 2),
	(2, '2026-11-26 08:42:08.510022+00', 'update', 1, 'products/2/0000000000000000.jpg', '', '0000000000000000000000000000000000000000000000000000000000000000', 0, NULL, 1, 2);
INSERT INTO public.catalog_remindermail VALUES
	(1, 'petugas@contoh.test', '2026-11-26', 'sent', '[[14, "tkdn", "2026-12-26", 30]]', '2026-11-26 08:42:18.237869+00', true);
INSERT INTO public.catalog_searchword VALUES
	(1, 'produk'),
	(2, 'karya'),
	(3, 'contoh'),
	(4, 'bangku'),
	(5, 'baca'),
	(6, 'kursi'),
	(7, 'number'),
	(8, 'sifat'),
	(9, 'maju'),
	(10, 'jaya');
INSERT INTO public.catalog_standingchange VALUES
	(1, 'suspended', '2026-09-27', 'Pengawasan.', '2026-11-26 08:42:17.085246+00', 6, 5, NULL),
	(2, 'reinstated', '2026-10-27', 'Pengawasan.', '2026-11-26 08:42:17.212064+00', 6, 5, NULL),
	(3, 'revoked', '2026-11-06', 'Pengawasan.', '2026-11-26 08:42:17.337167+00', 7, 5, NULL),
	(4, 'suspended', '2026-11-16', 'Pengawasan.', '2026-11-26 08:42:17.417006+00', 8, 5, NULL),
	(5, 'superseded', '2026-11-21', 'Pengawasan.', '2026-11-26 08:42:17.504743+00', 9, 5, 10);
INSERT INTO public.catalog_standingchangeevent VALUES
	(1, '2026-11-26 08:42:17.034933+00', 'insert', 1, 'suspended', '2026-09-27', 'Pengawasan.', '2026-11-26 08:42:17.085246+00', 6, NULL, 1, 5, NULL),
	(2, '2026-11-26 08:42:17.116912+00', 'insert', 2, 'reinstated', '2026-10-27', 'Pengawasan.', '2026-11-26 08:42:17.212064+00', 6, NULL, 2, 5, NULL),
	(3, '2026-11-26 08:42:17.275699+00', 'insert', 3, 'revoked', '2026-11-06', 'Pengawasan.', '2026-11-26 08:42:17.337167+00', 7, NULL, 3, 5, NULL),
	(4, '2026-11-26 08:42:17.362625+00', 'insert', 4, 'suspended', '2026-11-16', 'Pengawasan.', '2026-11-26 08:42:17.417006+00', 8, NULL, 4, 5, NULL),
	(5, '2026-11-26 08:42:17.449786+00', 'insert', 5, 'superseded', '2026-11-21', 'Pengawasan.', '2026-11-26 08:42:17.504743+00', 9, NULL, 5, 5, 10);
INSERT INTO public.catalog_tkdncalculation VALUES
	(1, 'Pompa', '35/2025', '{"bmp": {"workers": "2", "location": "4"}, "work": "own_in_own", "brainware": {}, "components": [{"cost": "115520000", "name": "Bagian 1", "tkdn": null, "otherwise": "other"}, {"cost": "11350000", "name": "Bagian 2", "tkdn": null, "otherwise": "other"}, {"cost": "4100000", "name": "Bagian 3", "tkdn": "78", "otherwise": "other"}, {"cost": "4900000", "name": "Bagian 4", "tkdn": null, "otherwise": "other"}, {"cost": "980000", "name": "Bagian 5", "tkdn": "48", "otherwise": "other"}, {"cost": "400000", "name": "Bagian 6", "tkdn": "52", "otherwise": "other"}, {"cost": "340000", "name": "Bagian 7", "tkdn": "81", "otherwise": "other"}, {"cost": "840000", "name": "Bagian 8", "tkdn": null, "otherwise": "domestic_maker"}], "invests_here": true, "mostly_citizens": true}', 27.52, 6.00, '2026-11-26 08:42:08.644976+00', 13, 1);
INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-26 08:40:03.610047+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-26 08:40:03.633231+00'),
	(3, 'auth', '0001_initial', '2026-11-26 08:40:03.713106+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-26 08:40:03.736268+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-26 08:40:03.749768+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-26 08:40:03.762098+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-26 08:40:03.783274+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-26 08:40:03.790093+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-26 08:40:03.805427+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-26 08:40:03.823156+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-26 08:40:03.845853+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-26 08:40:03.877597+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-26 08:40:03.89614+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-26 08:40:03.9287+00'),
	(15, 'accounts', '0001_initial', '2026-11-26 08:40:04.392099+00'),
	(16, 'account', '0001_initial', '2026-11-26 08:40:04.497233+00'),
	(17, 'account', '0002_email_max_length', '2026-11-26 08:40:04.528055+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-26 08:40:04.614761+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-26 08:40:04.672443+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-26 08:40:04.702988+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-26 08:40:04.773996+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-26 08:40:04.833702+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-26 08:40:04.901466+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-26 08:40:04.940999+00'),
	(25, 'accounts', '0002_plausible_values', '2026-11-26 08:40:04.99628+00'),
	(26, 'admin', '0001_initial', '2026-11-26 08:40:05.122147+00'),
	(27, 'admin', '0002_logentry_remove_auto_add', '2026-11-26 08:40:05.156868+00'),
	(28, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-26 08:40:05.20851+00'),
	(29, 'audit', '0001_submission', '2026-11-26 08:40:05.3119+00'),
	(30, 'pghistory', '0001_initial', '2026-11-26 08:40:05.331316+00'),
	(31, 'pghistory', '0002_aggregateevent', '2026-11-26 08:40:05.357808+00'),
	(32, 'pghistory', '0003_auto_20201023_1636', '2026-11-26 08:40:05.36617+00'),
	(33, 'pghistory', '0004_auto_20220906_1625', '2026-11-26 08:40:05.428881+00'),
	(34, 'pghistory', '0005_events_middlewareevents', '2026-11-26 08:40:05.431026+00'),
	(35, 'pghistory', '0006_delete_aggregateevent', '2026-11-26 08:40:05.434887+00'),
	(36, 'pghistory', '0007_auto_20250421_0444', '2026-11-26 08:40:05.507469+00'),
	(37, 'jobs', '0001_initial', '2026-11-26 08:40:05.88789+00'),
	(38, 'jobs', '0002_reading', '2026-11-26 08:40:06.060283+00'),
	(39, 'jobs', '0003_life', '2026-11-26 08:40:07.350263+00'),
	(40, 'catalog', '0001_initial', '2026-11-26 08:40:16.94222+00'),
	(41, 'catalog', '0002_law_names_the_figures', '2026-11-26 08:40:18.837415+00'),
	(42, 'catalog', '0003_reminders', '2026-11-26 08:40:19.233636+00'),
	(43, 'catalog', '0004_calculations', '2026-11-26 08:40:19.593911+00'),
	(44, 'catalog', '0005_quick_search', '2026-11-26 08:40:19.964434+00'),
	(45, 'catalog', '0006_printed_content', '2026-11-26 08:40:25.682136+00'),
	(46, 'catalog', '0007_type_numbers', '2026-11-26 08:40:25.975186+00'),
	(47, 'catalog', '0008_duplicates', '2026-11-26 08:40:29.864545+00'),
	(48, 'catalog', '0009_product', '2026-11-26 08:40:41.521969+00'),
	(49, 'catalog', '0010_producers', '2026-11-26 08:40:48.560818+00'),
	(50, 'catalog', '0011_lifecycle', '2026-11-26 08:40:54.585328+00'),
	(51, 'catalog', '0012_search_by_beginning', '2026-11-26 08:40:54.778519+00'),
	(52, 'catalog', '0013_listed_products', '2026-11-26 08:40:57.578662+00'),
	(53, 'catalog', '0014_sorted_offers', '2026-11-26 08:40:57.918757+00'),
	(54, 'catalog', '0015_like_producers', '2026-11-26 08:40:58.56835+00'),
	(55, 'catalog', '0016_desk_indexes', '2026-11-26 08:41:01.371752+00'),
	(56, 'catalog', '0017_name_keys', '2026-11-26 08:41:01.632276+00'),
	(57, 'catalog', '0018_photo_history', '2026-11-26 08:41:03.480394+00'),
	(58, 'catalog', '0019_pending_scans', '2026-11-26 08:41:03.793906+00'),
	(59, 'catalog', '0020_words_of_new_products', '2026-11-26 08:41:04.241805+00'),
	(60, 'catalog', '0021_taking_back', '2026-11-26 08:41:08.206452+00'),
	(61, 'catalog', '0022_plausible_values', '2026-11-26 08:41:12.635532+00'),
	(62, 'catalog', '0023_whose_reference', '2026-11-26 08:41:27.608573+00'),
	(63, 'mfa', '0001_initial', '2026-11-26 08:41:27.88453+00'),
	(64, 'mfa', '0002_authenticator_timestamps', '2026-11-26 08:41:28.178969+00'),
	(65, 'mfa', '0003_authenticator_type_uniq', '2026-11-26 08:41:28.746055+00'),
	(66, 'procurement', '0001_initial', '2026-11-26 08:41:47.869863+00'),
	(67, 'procurement', '0002_demand', '2026-11-26 08:41:51.598273+00'),
	(68, 'procurement', '0003_plausible_values', '2026-11-26 08:41:55.872385+00'),
	(69, 'procurement', '0004_demand_history', '2026-11-26 08:42:04.54029+00'),
	(70, 'reports', '0001_initial', '2026-11-26 08:42:04.948937+00'),
	(71, 'sessions', '0001_initial', '2026-11-26 08:42:04.972958+00'),
	(72, 'accounts', '0002_notices', '2026-11-27 21:21:35.819472+00'),
	(73, 'accounts', '0003_search_by_letters', '2026-11-27 21:21:35.839581+00'),
	(74, 'accounts', '0004_kept_views', '2026-11-27 21:21:36.373246+00'),
	(75, 'accounts', '0005_mandates_and_their_history', '2026-11-27 21:21:38.533201+00'),
	(76, 'accounts', '0006_roles_withdrawn', '2026-11-27 21:21:39.163726+00'),
	(77, 'accounts', '0007_language', '2026-11-27 21:21:39.371252+00'),
	(78, 'accounts', '0008_holidays', '2026-11-27 21:21:39.656514+00'),
	(79, 'catalog', '0004_facts_for_judging', '2026-11-27 21:21:39.884939+00'),
	(80, 'catalog', '0005_newest_certificate_counts', '2026-11-27 21:21:41.69928+00'),
	(81, 'catalog', '0006_equivalence_groups', '2026-11-27 21:21:42.081416+00'),
	(82, 'catalog', '0007_local_rule', '2026-11-27 21:21:42.316093+00'),
	(83, 'catalog', '0008_packing', '2026-11-27 21:21:42.45886+00'),
	(84, 'catalog', '0009_handover_quality', '2026-11-27 21:21:42.625205+00'),
	(85, 'jobs', '0002_exports', '2026-11-27 21:21:42.946688+00'),
	(86, 'jobs', '0003_said', '2026-11-27 21:21:44.40921+00'),
	(87, 'jobs', '0004_worth_of_changes', '2026-11-27 21:21:44.590685+00'),
	(88, 'procurement', '0002_budget', '2026-11-27 21:21:48.778874+00'),
	(89, 'procurement', '0003_expense', '2026-11-27 21:21:50.539718+00'),
	(90, 'procurement', '0004_reads', '2026-11-27 21:21:58.51019+00'),
	(91, 'procurement', '0005_facts_for_judging', '2026-11-27 21:21:59.810152+00'),
	(92, 'procurement', '0006_answering_for', '2026-11-27 21:22:00.654212+00'),
	(93, 'procurement', '0007_dismissals', '2026-11-27 21:22:03.090315+00'),
	(94, 'procurement', '0008_requirements', '2026-11-27 21:22:04.261502+00'),
	(95, 'procurement', '0009_budget_line_of_request_lines', '2026-11-27 21:22:04.425708+00'),
	(96, 'procurement', '0010_lines_of_one_request_go_their_own_way', '2026-11-27 21:22:04.461989+00'),
	(97, 'procurement', '0011_sources', '2026-11-27 21:22:05.477169+00'),
	(98, 'procurement', '0012_exemption_files', '2026-11-27 21:22:08.378134+00'),
	(99, 'procurement', '0013_search_by_letters', '2026-11-27 21:22:08.438151+00'),
	(100, 'procurement', '0014_sums_check', '2026-11-27 21:22:08.526263+00'),
	(101, 'procurement', '0015_request_defaults_and_copies', '2026-11-27 21:22:09.942801+00'),
	(102, 'procurement', '0016_quantities_asked_in_packs', '2026-11-27 21:22:10.217488+00'),
	(103, 'procurement', '0017_routes_by_verdict', '2026-11-27 21:22:14.830671+00'),
	(104, 'procurement', '0018_decisions_by_letter', '2026-11-27 21:22:15.031785+00'),
	(105, 'procurement', '0019_days_to_decide', '2026-11-27 21:22:17.650019+00'),
	(106, 'procurement', '0020_duty_cells', '2026-11-27 21:22:17.842392+00'),
	(107, 'procurement', '0021_payments', '2026-11-27 21:22:18.152358+00'),
	(108, 'procurement', '0022_budget_structure', '2026-11-27 21:22:19.825731+00'),
	(109, 'procurement', '0023_proposals_and_standard_prices', '2026-11-27 21:22:22.762244+00'),
	(110, 'procurement', '0024_budget_standing', '2026-11-27 21:22:23.119803+00'),
	(111, 'procurement', '0025_exemptions_with_an_end', '2026-11-27 21:22:31.987842+00'),
	(112, 'procurement', '0026_exemptions_nobody_waits_for', '2026-11-27 21:22:32.361378+00'),
	(113, 'procurement', '0027_handovers_looked_at', '2026-11-27 21:22:43.164655+00'),
	(114, 'procurement', '0028_orders', '2026-11-27 21:22:46.779012+00'),
	(115, 'procurement', '0029_further_packages', '2026-11-27 21:22:47.597051+00'),
	(116, 'procurement', '0030_unplanned_rows', '2026-11-27 21:22:49.675807+00'),
	(117, 'procurement', '0031_tkdn_bands', '2026-11-27 21:22:51.279325+00'),
	(118, 'procurement', '0032_procurement_budget_of_agencies', '2026-11-27 21:23:06.055213+00'),
	(119, 'procurement', '0033_own_estimates', '2026-11-27 21:23:13.8328+00'),
	(120, 'procurement', '0034_permits_to_pass_a_ceiling', '2026-11-27 21:23:16.612126+00'),
	(121, 'procurement', '0035_order_list', '2026-11-27 21:23:16.67819+00'),
	(122, 'procurement', '0036_offers_and_worksheets', '2026-11-27 21:23:18.815718+00'),
	(123, 'procurement', '0037_absences', '2026-11-27 21:23:19.899727+00'),
	(124, 'procurement', '0038_plan_kept_by_statement', '2026-11-27 21:23:20.014168+00'),
	(125, 'procurement', '0039_offer_lines', '2026-11-27 21:23:20.493068+00'),
	(126, 'procurement', '0040_matches_waiting', '2026-11-27 21:23:20.530422+00'),
	(127, 'procurement', '0041_contracts_in_cells', '2026-11-27 21:23:21.115932+00'),
	(128, 'procurement', '0042_contracts_filled', '2026-11-27 21:23:26.574008+00'),
	(129, 'procurement', '0043_lighter_to_write', '2026-11-27 21:23:57.076127+00'),
	(130, 'reports', '0002_cells', '2026-11-27 21:23:57.285611+00'),
	(131, 'reports', '0003_targets', '2026-11-27 21:23:58.542283+00'),
	(132, 'reports', '0004_official_report', '2026-11-27 21:24:00.985098+00'),
	(133, 'reports', '0005_checks_and_budgets', '2026-11-27 21:24:01.461692+00'),
	(134, 'reports', '0006_report_letters', '2026-11-27 21:24:02.18263+00'),
	(135, 'reports', '0007_one_home_of_procurement_budgets', '2026-11-27 21:24:04.588564+00'),
	(136, 'reports', '0008_procurement_budgets_live_elsewhere', '2026-11-27 21:24:06.653832+00'),
	(137, 'accounts', '0001_people', '2026-11-27 21:24:06.685908+00'),
	(138, 'jobs', '0001_jobs', '2026-11-27 21:24:06.701195+00'),
	(139, 'catalog', '0001_commodities_producers', '2026-11-27 21:24:06.713958+00'),
	(140, 'catalog', '0002_products_certificates', '2026-11-27 21:24:06.724912+00'),
	(141, 'catalog', '0003_triggers', '2026-11-27 21:24:06.729249+00'),
	(142, 'procurement', '0001_purchases', '2026-11-27 21:24:06.729884+00');
INSERT INTO public.django_session VALUES
	('xoeen5dcv0fx8nmbcvc1g6317783xr3f', '.eJxVjM0OgjAQhN-lZ9PQn63Um7wI2V22gUhKYtuT8d0Fw0GP883M91IjtjqPrchzXCZ1U15dfhkhPyQfBa7rgTUyby1X_d2cddH3PUmuC2Ndtjycrz_VjGXePdFPYepNuDrBaMSG1FF0UQQM9wjEiTyQiejYSkjWifHAQD7FBB1Z9f4AxF88rw:1xWV3c:gKP_AX91WWFSP4wZMEMBWptvZ7pdmmJ7Bg7VrIIHudg', '2026-11-26 20:42:20.723202+00');
INSERT INTO public.jobs_export VALUES
	(1, '2577c324-694b-aad6-db4c-9492bf5f85e2', 'contoh', '', 'csv', 'contoh', 'cancelled', 1, 1, 'contoh/berkas.pdf', 'Contoh data lama', '2026-11-20 08:00:48+00', '2026-11-20 08:00:17+00', '2026-11-20 08:00:40+00', '9543c6c3-aa22-0078-503d-c86b01504585', '2026-11-20 08:00:59+00', 3, 4),
	(2, '22867c53-f000-e394-b870-e4e1b093e3b4', 'contoh', 'contoh', 'csv', 'contoh', 'failed', 10, 1, 'contoh/berkas.pdf', 'Contoh data lama', '2026-11-20 08:00:58+00', '2026-11-20 08:00:32+00', '2026-11-20 08:00:51+00', NULL, '2026-11-20 08:00:24+00', 0, 5);
INSERT INTO public.jobs_job VALUES
	(1, 'e6f4dc5e-318f-454b-9a22-12fa360ed7dc', 'producers', 'refused', 'jobs/e6f4dc5e-318f-454b-9a22-12fa360ed7dc/source', 'produsen.csv', '04eb5f64a179bc3077117b8de86502a07f55b3752d2f5c9004f441703c4728e4', '{"rows": {"2": [["nama", "CV Salah"], ["nib", "12"], ["alamat", "Jalan Contoh 1"], ["kabupaten_kota", "Kota Prabumulih"]], "3": [["nama", "CV Salah Juga"], ["nib", "x"], ["alamat", "Jalan Contoh 2"], ["kabupaten_kota", "Kota Prabumulih"]]}, "reading": {"open": [], "rows": 2, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["12", "12"], ["x", "x"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Salah", "CV Salah"], ["CV Salah Juga", "CV Salah Juga"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 1", "Jalan Contoh 1"], ["Jalan Contoh 2", "Jalan Contoh 2"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"], ["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2, 3], "old_template": "", "passed_count": 0}}', 2, 0, 0, 0, 2, 'Tidak ada yang dimuat. Perbaiki berkasnya, lalu unggah lagi.', '2026-11-26 08:42:09.144463+00', '2026-11-26 08:42:09.299785+00', '2026-11-26 08:42:09.588278+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:09.145417+00', false, NULL, NULL, 'contoh:1', '{}'),
	(2, '92ef7306-c36b-4c2d-9314-f58c3d2cba5d', 'producers', 'done', 'jobs/92ef7306-c36b-4c2d-9314-f58c3d2cba5d/source', 'dimuat.csv', '86d1aff99e8a2d12def38150cbec991e205a232145aac2d92f8b5bfd39658f01', '{"reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234599", "9120001234599"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Dimuat", "CV Dimuat"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Dimuat: 1 baru, 0 berubah, 0 sama.', '2026-11-26 08:42:09.605166+00', '2026-11-26 08:42:09.91601+00', '2026-11-26 08:42:10.24842+00', NULL, 1, 4, 1, NULL, '9252bda1-1355-4e58-a87d-8288aa84c319', NULL, '2026-11-26 08:42:09.9067+00', false, NULL, NULL, 'contoh:1', '{}'),
	(3, 'e70f6407-2a14-4ddc-b048-ab9fba30453b', 'producers', 'taken_back', 'jobs/e70f6407-2a14-4ddc-b048-ab9fba30453b/source', 'ditarik.csv', '1be3de0decceeeccb487f1620ff95f9136ac74846ed3e32253e6f714df5eddf0', '{"reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234600", "9120001234600"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Ditarik", "CV Ditarik"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Ditarik kembali oleh Petugas: 1 baris dihapus, 0 dikembalikan.', '2026-11-26 08:42:18.961743+00', '2026-11-26 08:42:19.281023+00', '2026-11-26 08:42:19.551476+00', NULL, 1, 4, 1, NULL, '06133429-9e87-4d47-bed3-2098ad071e59', NULL, '2026-11-26 08:42:19.272299+00', false, '2026-11-26 08:42:19.753369+00', 4, 'contoh:1', '{}'),
	(4, '18fe01eb-154f-463f-b9e3-cc472931fe61', 'producers', 'ready', 'jobs/18fe01eb-154f-463f-b9e3-cc472931fe61/source', 'siap.csv', '12182cb008d0cd68674a808fe727d1a31e2a2118ad013fdd83f46b3c3be6f585', '{"rows": {}, "reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234601", "9120001234601"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Siap", "CV Siap"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, '', '2026-11-26 08:42:19.774535+00', '2026-11-26 08:42:19.788909+00', NULL, NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:19.780176+00', false, NULL, NULL, 'contoh:1', '{}'),
	(5, '7753ee08-090b-48b9-ba5a-e3647804f5cd', 'producers', 'pending', 'jobs/7753ee08-090b-48b9-ba5a-e3647804f5cd/source', 'antre.csv', '840e874ac7505ee9c3b7c32a23651d2ad0ddfb848b7055cf46f59cd9fb229788', '{}', NULL, 0, 0, 0, 0, '', '2026-11-26 08:42:20.124252+00', NULL, NULL, NULL, 1, 4, 0, NULL, NULL, NULL, '2026-11-26 08:42:20.128087+00', false, NULL, NULL, '', '{}'),
	(6, '657ccf4e-ef89-402c-a873-063835a1f87b', 'producers', 'refused', 'jobs/657ccf4e-ef89-402c-a873-063835a1f87b/source', 'bukan.csv', 'fc022288f3e49d09353987de1c32fc1427bd2a8b3657a340e86efb8e34efe003', '{}', NULL, 0, 0, 0, 0, 'Ini berkas PDF, bukan tabel. Unggah CSV, XLSX, XLS, ODS atau JSON.', '2026-11-26 08:42:20.172678+00', '2026-11-26 08:42:20.185808+00', '2026-11-26 08:42:20.24618+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:20.175586+00', false, NULL, NULL, 'contoh:1', '{}'),
	(7, '578b34ae-2879-42c6-ae7a-cf8a770b6369', 'producers', 'cancelled', 'jobs/578b34ae-2879-42c6-ae7a-cf8a770b6369/source', 'batal.csv', '4661abce090c4dfc35d62d44b7f11bdaf02ee20fc0b22ce10dadab27c37fbeb2', '{"rows": {}, "reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234603", "9120001234603"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Batal", "CV Batal"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Dibatalkan.', '2026-11-26 08:42:20.270087+00', '2026-11-26 08:42:20.289345+00', '2026-11-26 08:42:20.610337+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:20.270992+00', false, NULL, NULL, 'contoh:1', '{}');
INSERT INTO public.jobs_jobchange VALUES
	(1, 'new', 2, 'CV Dimuat', '{}', 2, NULL, NULL, NULL, NULL, false),
	(2, 'new', 2, 'CV Ditarik', '{}', 3, NULL, NULL, NULL, NULL, false),
	(3, 'new', 2, 'CV Siap', '{}', 4, NULL, NULL, NULL, NULL, false),
	(4, 'new', 2, 'CV Batal', '{}', 7, NULL, NULL, NULL, NULL, false);
INSERT INTO public.jobs_jobissue VALUES
	(1, 'error', 2, 'NIB', '12', 'NIB terdiri atas 13 angka.', 'Perbaiki isinya.', 1, '{}'),
	(2, 'error', 3, 'NIB', 'x', 'NIB terdiri atas 13 angka.', 'Perbaiki isinya.', 1, '{}'),
	(3, 'error', NULL, '', '', 'Ini berkas PDF, bukan tabel.', 'Unggah CSV, XLSX, XLS, ODS atau JSON.', 6, '{}');
INSERT INTO public.pghistory_context VALUES
	('fcea4ac9-b751-438b-beb8-b1dbc959ce0b', '2026-11-26 08:42:08.812659+00', '2026-11-26 08:42:08.812659+00', '{"user": 1}'),
	('9252bda1-1355-4e58-a87d-8288aa84c319', '2026-11-26 08:42:09.924467+00', '2026-11-26 08:42:09.924467+00', '{"job": 2, "user": 4}'),
	('254ee3b4-1449-4652-bf5c-9240185a1feb', '2026-11-26 08:42:10.393584+00', '2026-11-26 08:42:10.393584+00', '{"user": 1}'),
	('fb9b88a4-3087-4615-9835-92de89f5dbf1', '2026-11-26 08:42:10.635059+00', '2026-11-26 08:42:10.635059+00', '{"user": 2}'),
	('89513068-adbc-483e-a4bf-c08b0d0929c6', '2026-11-26 08:42:10.800841+00', '2026-11-26 08:42:10.800841+00', '{"user": 1}'),
	('d466c30b-44de-44a8-9c2b-eb67c5f0267c', '2026-11-26 08:42:11.073941+00', '2026-11-26 08:42:11.073941+00', '{"user": 2}'),
	('9f1de3d4-afd8-401d-8792-365f92584c5b', '2026-11-26 08:42:11.217719+00', '2026-11-26 08:42:11.217719+00', '{"user": 1}'),
	('31e2341c-1c0e-48f5-bc8e-5ccae0808b09', '2026-11-26 08:42:11.347361+00', '2026-11-26 08:42:11.347361+00', '{"user": 1}'),
	('20948b46-fa42-4b06-a98f-04255494afdb', '2026-11-26 08:42:11.581529+00', '2026-11-26 08:42:11.581529+00', '{"user": 1}'),
	('cd7a18ad-cb0d-495c-ad5a-6bbdfb8c4c2f', '2026-11-26 08:42:11.628064+00', '2026-11-26 08:42:11.628064+00', '{"user": 1}'),
	('549c70cd-dcd0-4cb3-a67f-e016b5189a52', '2026-11-26 08:42:11.700867+00', '2026-11-26 08:42:11.700867+00', '{"user": 1}'),
	('963fad48-b6f0-4a91-9eaf-1abca93560ea', '2026-11-26 08:42:11.754089+00', '2026-11-26 08:42:11.754089+00', '{"user": 1}'),
	('5a5a4bd7-301d-4e60-a445-850158f761b9', '2026-11-26 08:42:11.799484+00', '2026-11-26 08:42:11.799484+00', '{"user": 1}'),
	('a1d87596-7c9a-4c65-8b93-7146dbacd480', '2026-11-26 08:42:11.88138+00', '2026-11-26 08:42:11.88138+00', '{"user": 1}'),
	('7dcad193-de4d-4fd2-81da-c78dbd6fd97a', '2026-11-26 08:42:12.02631+00', '2026-11-26 08:42:12.02631+00', '{"user": 1}'),
	('7b210441-e749-46cb-868c-e3dc7153e455', '2026-11-26 08:42:12.298528+00', '2026-11-26 08:42:12.298528+00', '{"user": 2}'),
	('b5f31e72-8104-473c-8987-e50e71ee4566', '2026-11-26 08:42:12.635999+00', '2026-11-26 08:42:12.635999+00', '{"user": 1}'),
	('06f2ae62-3238-4bd2-84a3-8b37e8bbca53', '2026-11-26 08:42:13.019236+00', '2026-11-26 08:42:13.019236+00', '{"user": 1}'),
	('75c281c8-60e9-455b-a4d5-1bd8324fcaeb', '2026-11-26 08:42:13.153505+00', '2026-11-26 08:42:13.153505+00', '{"user": 1}'),
	('71a8d63a-682d-472e-92aa-cafe3df744c7', '2026-11-26 08:42:13.570072+00', '2026-11-26 08:42:13.570072+00', '{"user": 1}'),
	('0a7703d9-a527-4f28-b011-d58c70f71f28', '2026-11-26 08:42:13.921839+00', '2026-11-26 08:42:13.921839+00', '{"user": 1}'),
	('c03c1103-d752-437c-ac41-99f16720fc92', '2026-11-26 08:42:14.222278+00', '2026-11-26 08:42:14.222278+00', '{"user": 2}'),
	('e64c787d-ddc4-46e8-ba7b-407c217b63be', '2026-11-26 08:42:14.565703+00', '2026-11-26 08:42:14.565703+00', '{"user": 1}'),
	('d400c483-1d97-4c1a-bb42-90751d8bb9c2', '2026-11-26 08:42:14.678563+00', '2026-11-26 08:42:14.678563+00', '{"user": 6}'),
	('403dd895-9628-4307-9843-2f5b8943e1f0', '2026-11-26 08:42:14.884713+00', '2026-11-26 08:42:14.884713+00', '{"user": 1}'),
	('117a9982-ea29-4c48-ad77-d2e256e6270d', '2026-11-26 08:42:14.982984+00', '2026-11-26 08:42:14.982984+00', '{"user": 6}'),
	('a915da1e-6de9-4985-bfee-ecabebe2b409', '2026-11-26 08:42:15.191987+00', '2026-11-26 08:42:15.191987+00', '{"user": 1}'),
	('5f167ef6-7c19-4963-b5dc-e635ed78202a', '2026-11-26 08:42:15.289588+00', '2026-11-26 08:42:15.289588+00', '{"user": 6}'),
	('b89c864d-35b6-4b6a-a263-0d2486a32179', '2026-11-26 08:42:15.49791+00', '2026-11-26 08:42:15.49791+00', '{"user": 1}'),
	('876e0562-276a-4602-bf3b-dfbfe15cd3cc', '2026-11-26 08:42:15.622142+00', '2026-11-26 08:42:15.622142+00', '{"user": 6}'),
	('8727bd39-a0df-402b-93b6-9024dc60f9da', '2026-11-26 08:42:15.837861+00', '2026-11-26 08:42:15.837861+00', '{"user": 6}'),
	('d3597ccb-0c1f-442d-92ef-1bffa3190b27', '2026-11-26 08:42:16.029126+00', '2026-11-26 08:42:16.029126+00', '{"user": 4}'),
	('901df1bb-42bd-471b-afd3-6605c2a2a154', '2026-11-26 08:42:16.138572+00', '2026-11-26 08:42:16.138572+00', '{"user": 4}'),
	('5509298f-d437-4766-9be9-303989f6d79d', '2026-11-26 08:42:16.194702+00', '2026-11-26 08:42:16.194702+00', '{"user": 4}'),
	('40557747-d4f6-4bb4-b85b-7b15ce8b07b8', '2026-11-26 08:42:16.275766+00', '2026-11-26 08:42:16.275766+00', '{"user": 4}'),
	('ae1ca75d-f6ad-4c2d-a53e-9a3f1c859dbd', '2026-11-26 08:42:16.396642+00', '2026-11-26 08:42:16.396642+00', '{"user": 4}'),
	('6623d7c6-8221-4ff3-b41d-e801431adefa', '2026-11-26 08:42:16.550669+00', '2026-11-26 08:42:16.550669+00', '{"user": 4}'),
	('70e9c414-5e5d-4c96-85cd-cc04834ac231', '2026-11-26 08:42:17.525081+00', '2026-11-26 08:42:17.525081+00', '{"user": 4}'),
	('f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', '2026-11-26 08:42:17.69448+00', '2026-11-26 08:42:17.69448+00', '{"user": 4}'),
	('06133429-9e87-4d47-bed3-2098ad071e59', '2026-11-26 08:42:19.300285+00', '2026-11-26 08:42:19.300285+00', '{"job": 3, "user": 4}'),
	('1d6d9bd4-d218-4d77-8089-171e32948223', '2026-11-26 08:42:19.566228+00', '2026-11-26 08:42:19.566228+00', '{"job": 3, "user": 4, "taken_back": true}');
INSERT INTO public.procurement_absence VALUES
	(1, '2026-11-15', '2026-12-05', 'Contoh data lama', NULL, 2),
	(2, '2026-11-23', '2026-11-27', 'contoh', NULL, 1);
INSERT INTO public.procurement_absenceevent VALUES
	(1, '2026-11-20 08:00:32+00', 'Contoh data lama', 2, '2026-12-05', '2026-12-10', 'contoh', '2026-11-20 08:00:07+00', 5, NULL, 2);
INSERT INTO public.procurement_achievedtkdn VALUES
	(1, NULL, 1.00, 'Contoh data lama', NULL, NULL, 2),
	(2, NULL, 1.00, 'Contoh data lama', 25.00, 12.50, 4);
INSERT INTO public.procurement_agencyalias VALUES
	(1, 'rup', 'Contoh data lama', 1, 1),
	(2, 'catalogue', 'Contoh data lama', 2, 1);
INSERT INTO public.procurement_agencybudget VALUES
	(6, 2026, 1.00, 1000.00, NULL, 1.00, NULL, 100.00, 4, 1, 1, 40.00, 4, true, '2026-11-13', 'Contoh data lama', NULL, DEFAULT),
	(13, 2026, 100.00, 0.00, 100.00, 2500000.00, 2500000.00, 2500000.00, 2, 5, 2, 2500000.00, 6, true, '2026-10-28', 'Contoh data lama', NULL, DEFAULT);
INSERT INTO public.procurement_agencybudgetevent VALUES
	(1, '2026-11-20 08:00:31+00', 'Contoh data lama', 10, 2026, 2500000.00, 25.00, NULL, 40.00, 2500000.00, NULL, 4, 3, '06133429-9e87-4d47-bed3-2098ad071e59', 13, 1, 25.00, NULL, true, NULL, 'Contoh data lama', '2026-11-20 08:00:28+00');
INSERT INTO public.procurement_agencyproposal VALUES
	(1, 'ended', 'contoh', 'contoh', 'accepted', '2026-11-20 08:00:51+00', 3, 1, 6, 2),
	(6, 'recoded', 'contoh', 'Contoh data lama', 'open', NULL, 5, NULL, 5, 1);
INSERT INTO public.procurement_agencyproposalevent VALUES
	(1, '2026-11-20 08:00:32+00', 'Contoh data lama', 1, 'renamed', 'contoh', 'contoh', 'accepted', '2026-11-20 08:00:31+00', 2, 6, 5, '06133429-9e87-4d47-bed3-2098ad071e59', 6, 2);
INSERT INTO public.procurement_approvalroute VALUES
	(1, 0.00, '', '', '2000-01-01', NULL, NULL, NULL, '');
INSERT INTO public.procurement_approvalrouteevent VALUES
	(1, '2026-11-27 21:21:44.604482+00', 'insert', 1, 0.00, '', '', '2000-01-01', NULL, NULL, NULL, 1, NULL, '');
INSERT INTO public.procurement_approvalstep VALUES
	(1, 1, 'approver', 1, 0.00, NULL);
INSERT INTO public.procurement_approvalstepevent VALUES
	(1, '2026-11-27 21:21:44.604482+00', 'insert', 1, 1, 'approver', NULL, 1, 1, 0.00, NULL);
INSERT INTO public.procurement_assessment VALUES
	(1, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:4","contract_date":null,"description":"Produk Contoh 0003 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000002","quantity":"10","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":[],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '7d25bca01c0880e46bf1492ebfbf63636e71ca72da01bbb9b91157cf14f0afa3', '2026-11-26 08:42:09.002667+00', 2),
	(2, 1, 'handover', 'complies', 'a', 'perpres-46-2025', 'test', '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-26 08:42:09.062125+00', 4),
	(3, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000004","quantity":"10","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', 'fba2ba0b989fa5ab41f062d1da586dba1b6327a20bbe9eec0083d254baeb1525', '2026-11-26 08:42:10.588643+00', 5),
	(4, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000005","quantity":"10","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '2a6489bb3ad6c41d7e6150f57f65f9955268befbcd2dbcafb82d42ddffaca677', '2026-11-26 08:42:11.007112+00', 6),
	(5, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000007","quantity":"10","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '7bba8d6ee143a561ae7386a6a1ccde3d6c0389383e917e54c1599f5aba36c806', '2026-11-26 08:42:11.548598+00', 8),
	(6, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000008","quantity":"4","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"900004"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '266a3a734da9c92d956eaf77692ad21759c3088f6fbde41595b4e318d01c025c', '2026-11-26 08:42:12.245+00', 9),
	(7, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"96","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000008","quantity":"6","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"900006"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '3e12f308ef4e32b37a1718dd968c536be6a15aa4317165c4db6ba2b144b9f4a7', '2026-11-26 08:42:12.245024+00', 10),
	(8, 2, 'approve', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000008","quantity":"4","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"900004"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '266a3a734da9c92d956eaf77692ad21759c3088f6fbde41595b4e318d01c025c', '2026-11-26 08:42:12.560814+00', 9),
	(9, 2, 'approve', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"96","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000008","quantity":"6","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"900006"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '3e12f308ef4e32b37a1718dd968c536be6a15aa4317165c4db6ba2b144b9f4a7', '2026-11-26 08:42:12.560838+00', 10),
	(10, 3, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"4","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900004"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '44dce9b0d988de927823c02c489938f6b702248eb2827acbbd2bd02a9c6b9f6c', '2026-11-26 08:42:12.850007+00', 9),
	(11, 3, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"96","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"6","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900006"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '2914f7f20ffe006dfbd7b7d01d24a6050803c9085a00fc200a31e0327a13baa4', '2026-11-26 08:42:12.85003+00', 10),
	(12, 4, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"4","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900004"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '44dce9b0d988de927823c02c489938f6b702248eb2827acbbd2bd02a9c6b9f6c', '2026-11-26 08:42:13.384396+00', 9),
	(13, 4, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"96","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"6","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900006"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '2914f7f20ffe006dfbd7b7d01d24a6050803c9085a00fc200a31e0327a13baa4', '2026-11-26 08:42:13.384423+00', 10),
	(14, 5, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"4","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900004"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '44dce9b0d988de927823c02c489938f6b702248eb2827acbbd2bd02a9c6b9f6c', '2026-11-26 08:42:13.760154+00', 9),
	(15, 5, 'handover', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"96","1000000",true,true,null]],"chosen":"product:5","contract_date":"2026-11-23","description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":null,"has_certified":null,"has_purchasable":null,"has_siinas":null,"has_trigger":null,"keyword":"","reference":""},"project_ref":"50000008","quantity":"6","request_date":"2026-11-23","subject":"industrial_goods","unit":"unit","unit_price":"900006"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-23","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', '2914f7f20ffe006dfbd7b7d01d24a6050803c9085a00fc200a31e0327a13baa4', '2026-11-26 08:42:13.760179+00', 10),
	(16, 1, 'submit', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000009","quantity":"3","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', 'da2d8b07c0f1adbbb4a00014caf9520e720a127bc13848d271ca07778dd15906', '2026-11-26 08:42:14.151456+00', 12),
	(17, 2, 'approve', 'complies', 'a', 'perpres-46-2025', '1.0', '{"facts":{"candidate_columns":["ref","name","producer","origin","evidence","tkdn","bmp","standing","certificate_number","certificate_file_sha256","tkdn_valid_until","bmp_valid_until","siinas_listed","self_declared","available","unit_price","small_business","from_region","project_ref"],"candidates":[["product:4","Produk Contoh 0003 Karya","CV Contoh Karya 0002","domestic","certificate","45",null,"valid","4/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"90","1000000",true,true,null],["product:5","Produk Contoh 0004 Karya","CV Contoh Karya 0003","domestic","certificate","45",null,"valid","5/CONTOH/TKDN/1/2025","","2027-11-26",null,true,false,"100","1000000",true,true,null]],"chosen":"product:5","contract_date":null,"description":"Produk Contoh 0004 Karya","exemption":{"granted":null,"ground":"","reference":""},"import_approval":{"granted":null,"ground":"","reference":""},"kbki_code":"4523000999","minimum_tkdn":null,"national_list":{"checked_on":"2026-11-26","has_certified":null,"has_purchasable":true,"has_siinas":null,"has_trigger":true,"keyword":"contoh","reference":"pemeriksaan 2"},"project_ref":"50000009","quantity":"3","request_date":"2026-11-26","subject":"industrial_goods","unit":"unit","unit_price":"1000000"},"format":1,"result":{"alternatives":["product:4"],"citations":[["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf a","confirmed"],["Perpres 16/2018 jo. 46/2025","Pasal 66 ayat (2) huruf b","confirmed"]],"engine_version":"1.0","findings":[["product:4",true,"b",["tkdn_enough"]],["product:5",true,"b",["tkdn_enough"]]],"governing_date":"2026-11-26","missing":[],"reasons":[["trigger_exists",{"trigger":"40"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"]],["tkdn_enough",{"minimum":"25","tkdn":"45"},["Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf b"]]],"regime_id":"perpres-46-2025","step":"a","verdict":"complies"}}', 'da2d8b07c0f1adbbb4a00014caf9520e720a127bc13848d271ca07778dd15906', '2026-11-26 08:42:14.48641+00', 12);
INSERT INTO public.procurement_budgetentry VALUES
	(1, 'reserve', 10000000.00, '2026-11-26 08:42:09.015349+00', 1, 2, 3, NULL, 2, 3),
	(2, 'commit', 10000000.00, '2026-11-26 08:42:09.024489+00', NULL, 3, 4, NULL, 3, 4),
	(3, 'commit', 9999000.00, '2026-11-26 08:42:09.024489+00', NULL, 4, 4, NULL, 3, 4),
	(4, 'commit', 3000000.00, '2026-11-26 08:42:14.496876+00', 13, 12, 10, NULL, 9, 10),
	(5, 'realise', 1000.00, '2026-11-26 08:42:09.042301+00', NULL, 4, 4, 1, 3, 4),
	(6, 'realise', 1800008.00, '2026-11-26 08:42:13.279896+00', NULL, 9, 9, 3, 8, 9),
	(7, 'realise', 2700018.00, '2026-11-26 08:42:13.279896+00', NULL, 10, 9, 3, 8, 9),
	(8, 'realise', 1800008.00, '2026-11-26 08:42:13.668436+00', NULL, 9, 9, 4, 8, 9),
	(9, 'realise', 2700018.00, '2026-11-26 08:42:13.668436+00', NULL, 10, 9, 4, 8, 9);
INSERT INTO public.procurement_budgetentryevent VALUES
	(1, '2026-11-27 21:21:44.604482+00', 'insert', 1, 'reserve', 10000000.00, '2026-11-26 08:42:09.015349+00', 1, 2, 3, NULL, 1, NULL, 2, 3),
	(2, '2026-11-27 21:21:44.604482+00', 'insert', 2, 'commit', 10000000.00, '2026-11-26 08:42:09.024489+00', NULL, 3, 4, NULL, 2, NULL, 3, 4),
	(3, '2026-11-27 21:21:44.604482+00', 'insert', 3, 'commit', 9999000.00, '2026-11-26 08:42:09.024489+00', NULL, 4, 4, NULL, 3, NULL, 3, 4),
	(4, '2026-11-27 21:21:44.604482+00', 'insert', 4, 'commit', 3000000.00, '2026-11-26 08:42:14.496876+00', 13, 12, 10, NULL, 4, NULL, 9, 10),
	(5, '2026-11-27 21:21:44.604482+00', 'insert', 5, 'realise', 1000.00, '2026-11-26 08:42:09.042301+00', NULL, 4, 4, NULL, 5, 1, 3, 4),
	(6, '2026-11-27 21:21:44.604482+00', 'insert', 6, 'realise', 1800008.00, '2026-11-26 08:42:13.279896+00', NULL, 9, 9, NULL, 6, 3, 8, 9),
	(7, '2026-11-27 21:21:44.604482+00', 'insert', 7, 'realise', 2700018.00, '2026-11-26 08:42:13.279896+00', NULL, 10, 9, NULL, 7, 3, 8, 9),
	(8, '2026-11-27 21:21:44.604482+00', 'insert', 8, 'realise', 1800008.00, '2026-11-26 08:42:13.668436+00', NULL, 9, 9, NULL, 8, 4, 8, 9),
	(9, '2026-11-27 21:21:44.604482+00', 'insert', 9, 'realise', 2700018.00, '2026-11-26 08:42:13.668436+00', NULL, 10, 9, NULL, 9, 4, 8, 9);
INSERT INTO public.procurement_budgetitem VALUES
	(10, 2026, 'account', 'Contoh data lama', 'contoh', 'Contoh data lama', NULL, false, 2, NULL, 2),
	(12, 2026, 'program', 'Contoh data lama', '', 'contoh', NULL, false, 4, 3, 2);
INSERT INTO public.procurement_budgetitemevent VALUES
	(1, '2026-11-20 08:00:40+00', 'Contoh data lama', 3, 2026, 'account', 'contoh', 'contoh', 'contoh', NULL, false, 3, NULL, '0a7703d9-a527-4f28-b011-d58c70f71f28', 10, 2);
INSERT INTO public.procurement_budgetline VALUES
	(1, '', '', '', '', 2026, 1000000000.00, 1),
	(2, '', '', '', '', 2026, 1000000000.00, 2),
	(3, '', '', '', '', 2026, 1000000000.00, 3),
	(4, '', '', '', '', 2026, 1000000000.00, 4),
	(5, '', '', '', '', 2026, 1000000000.00, 5),
	(6, '', '', '', '', 2026, 1000000000.00, 6),
	(7, '', '', '', '', 2026, 1000000000.00, 7),
	(8, '', '', '', '', 2026, 1000000000.00, 8),
	(9, '', '', '', '', 2026, 1000000000.00, 9),
	(10, '', '', '', '', 2026, 1000000000.00, 10),
	(11, '', '', '', '', 2026, 1000000000.00, 11),
	(12, '', '', '', '', 2026, 1000000000.00, 12),
	(13, '', '', '', '', 2026, 1000000000.00, 13),
	(14, '', '', '', '', 2026, 1000000000.00, 14),
	(15, '', '', '', '', 2026, 1000000000.00, 15);
INSERT INTO public.procurement_budgetlineevent VALUES
	(1, '2026-11-27 21:21:44.604482+00', 'insert', 1, '', '', '', '', 2026, 1000000000.00, 1, NULL, 1),
	(2, '2026-11-27 21:21:44.604482+00', 'insert', 2, '', '', '', '', 2026, 1000000000.00, 2, NULL, 2),
	(3, '2026-11-27 21:21:44.604482+00', 'insert', 3, '', '', '', '', 2026, 1000000000.00, 3, NULL, 3),
	(4, '2026-11-27 21:21:44.604482+00', 'insert', 4, '', '', '', '', 2026, 1000000000.00, 4, NULL, 4),
	(5, '2026-11-27 21:21:44.604482+00', 'insert', 5, '', '', '', '', 2026, 1000000000.00, 5, NULL, 5),
	(6, '2026-11-27 21:21:44.604482+00', 'insert', 6, '', '', '', '', 2026, 1000000000.00, 6, NULL, 6),
	(7, '2026-11-27 21:21:44.604482+00', 'insert', 7, '', '', '', '', 2026, 1000000000.00, 7, NULL, 7),
	(8, '2026-11-27 21:21:44.604482+00', 'insert', 8, '', '', '', '', 2026, 1000000000.00, 8, NULL, 8),
	(9, '2026-11-27 21:21:44.604482+00', 'insert', 9, '', '', '', '', 2026, 1000000000.00, 9, NULL, 9),
	(10, '2026-11-27 21:21:44.604482+00', 'insert', 10, '', '', '', '', 2026, 1000000000.00, 10, NULL, 10),
	(11, '2026-11-27 21:21:44.604482+00', 'insert', 11, '', '', '', '', 2026, 1000000000.00, 11, NULL, 11),
	(12, '2026-11-27 21:21:44.604482+00', 'insert', 12, '', '', '', '', 2026, 1000000000.00, 12, NULL, 12),
	(13, '2026-11-27 21:21:44.604482+00', 'insert', 13, '', '', '', '', 2026, 1000000000.00, 13, NULL, 13),
	(14, '2026-11-27 21:21:44.604482+00', 'insert', 14, '', '', '', '', 2026, 1000000000.00, 14, NULL, 14),
	(15, '2026-11-27 21:21:44.604482+00', 'insert', 15, '', '', '', '', 2026, 1000000000.00, 15, NULL, 15);
INSERT INTO public.procurement_ceilingfigure VALUES
	(1, 1.00, 25.00, 100.00, 1000.00, NULL, 6, 25),
	(2, 12.50, 12.50, 25.00, 1000.00, NULL, 4, 10);
INSERT INTO public.procurement_ceilingmandate VALUES
	(1, 'Contoh data lama', '2026-11-06', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-12-09', '2026-12-11', '2026-11-20 08:00:50+00', NULL, '', 4, 5),
	(3, 'Contoh data lama', '2026-11-04', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-12-07', '2026-12-12', '2026-11-20 08:00:33+00', NULL, 'Contoh data lama', 5, 5);
INSERT INTO public.procurement_ceilingmandateevent VALUES
	(1, '2026-11-20 08:00:02+00', 'Contoh data lama', 3, 'Contoh data lama', '2026-11-03', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-12-05', '2026-12-19', '2026-11-20 08:00:37+00', '2026-11-20 08:00:22+00', 'Contoh data lama', 6, 6, '0a7703d9-a527-4f28-b011-d58c70f71f28', 3);
INSERT INTO public.procurement_ceilingpermit VALUES
	(10, 'amended', 'Contoh data lama', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'asked', '2026-11-20 08:00:02+00', '2026-11-20 08:00:11+00', 'Contoh data lama', 'Contoh data lama', 2, 1, 5, 1, 1, 3, NULL),
	(25, 'shifted', 'Contoh data lama', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'asked', '2026-11-20 08:00:03+00', NULL, '', '', 4, 4, 6, 3, 1, 6, NULL);
INSERT INTO public.procurement_ceilingpermitevent VALUES
	(1, '2026-11-20 08:00:58+00', 'Contoh data lama', 1, 'urgent', 'Contoh data lama', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'refused', '2026-11-20 08:00:12+00', '2026-11-20 08:00:52+00', '', '', 3, 6, 4, 3, '06f2ae62-3238-4bd2-84a3-8b37e8bbca53', 10, 1, 2, 1);
INSERT INTO public.procurement_checkwanted VALUES
	(1, 'laptop', '2026-11-26 08:42:09.0751+00', 1, '4523000999', 1, 1);
INSERT INTO public.procurement_commoditycell VALUES
	(1, 2026, 11, '2026-11-27 21:21:50.136589+00', 1, 1, '4523000999', 5, 9001052.00, 9001052.00, 0.00, 0.00, 9000052.00, 4050023.400000, 9000052.00, 1000.00, 9000052.00, 1000.00, 9000052.00, 0.00, 0.00, 0.00);
INSERT INTO public.procurement_decision VALUES
	(1, 'submit', '', '2026-11-26 08:42:09.015349+00', 1, NULL, 2, '', NULL, ''),
	(2, 'submit', '', '2026-11-26 08:42:10.59414+00', 1, NULL, 4, '', NULL, ''),
	(3, 'return', 'Lengkapi spesifikasinya.', '2026-11-26 08:42:10.7502+00', 2, NULL, 4, '', NULL, ''),
	(4, 'submit', '', '2026-11-26 08:42:11.027456+00', 1, NULL, 5, '', NULL, ''),
	(5, 'reject', 'Belum menjadi prioritas.', '2026-11-26 08:42:11.170351+00', 2, NULL, 5, '', NULL, ''),
	(6, 'cancel', 'Anggaran digeser.', '2026-11-26 08:42:11.259171+00', 1, NULL, 6, '', NULL, ''),
	(7, 'submit', '', '2026-11-26 08:42:11.554239+00', 1, NULL, 7, '', NULL, ''),
	(8, 'withdraw', '', '2026-11-26 08:42:11.607571+00', 1, NULL, 7, '', NULL, ''),
	(9, 'submit', '', '2026-11-26 08:42:12.252428+00', 1, NULL, 8, '', NULL, ''),
	(10, 'approve', '', '2026-11-26 08:42:12.574544+00', 2, NULL, 8, '', NULL, ''),
	(11, 'complete', '', '2026-11-26 08:42:13.873433+00', 1, NULL, 8, '', NULL, ''),
	(12, 'submit', '', '2026-11-26 08:42:14.160683+00', 1, NULL, 9, '', NULL, ''),
	(13, 'approve', '', '2026-11-26 08:42:14.496876+00', 2, NULL, 9, '', NULL, '');
INSERT INTO public.procurement_demandcase VALUES
	(1, 'taken', '', '2026-11-26 08:42:16.176165+00', '38012', NULL, 1, 4),
	(2, 'closed', 'registered', '2026-11-26 08:42:16.365297+00', '38013', 5, 1, 4),
	(3, 'open', '', '2026-11-26 08:42:16.644463+00', '4523000999', NULL, 1, NULL);
INSERT INTO public.procurement_demandcaseevent VALUES
	(1, '2026-11-26 08:42:16.029126+00', 'insert', 1, 'open', '', '2026-11-26 08:42:16.040642+00', '38012', 'd3597ccb-0c1f-442d-92ef-1bffa3190b27', 1, NULL, 1, NULL),
	(2, '2026-11-26 08:42:16.029126+00', 'update', 1, 'taken', '', '2026-11-26 08:42:16.088123+00', '38012', 'd3597ccb-0c1f-442d-92ef-1bffa3190b27', 1, NULL, 1, 4),
	(3, '2026-11-26 08:42:16.138572+00', 'update', 1, 'taken', '', '2026-11-26 08:42:16.176165+00', '38012', '901df1bb-42bd-471b-afd3-6605c2a2a154', 1, NULL, 1, 4),
	(4, '2026-11-26 08:42:16.194702+00', 'insert', 2, 'open', '', '2026-11-26 08:42:16.200316+00', '38013', '5509298f-d437-4766-9be9-303989f6d79d', 2, NULL, 1, NULL),
	(5, '2026-11-26 08:42:16.194702+00', 'update', 2, 'taken', '', '2026-11-26 08:42:16.235072+00', '38013', '5509298f-d437-4766-9be9-303989f6d79d', 2, NULL, 1, 4),
	(6, '2026-11-26 08:42:16.275766+00', 'update', 2, 'closed', 'registered', '2026-11-26 08:42:16.365297+00', '38013', '40557747-d4f6-4bb4-b85b-7b15ce8b07b8', 2, 5, 1, 4),
	(7, '2026-11-26 08:42:16.396642+00', 'insert', 3, 'open', '', '2026-11-26 08:42:16.409378+00', '4523000999', 'ae1ca75d-f6ad-4c2d-a53e-9a3f1c859dbd', 3, NULL, 1, NULL),
	(8, '2026-11-26 08:42:16.396642+00', 'update', 3, 'closed', 'no_producer', '2026-11-26 08:42:16.48485+00', '4523000999', 'ae1ca75d-f6ad-4c2d-a53e-9a3f1c859dbd', 3, NULL, 1, 4),
	(9, '2026-11-26 08:42:16.550669+00', 'update', 3, 'open', '', '2026-11-26 08:42:16.644463+00', '4523000999', '6623d7c6-8221-4ff3-b41d-e801431adefa', 3, NULL, 1, NULL);
INSERT INTO public.procurement_demandnote VALUES
	(1, 'taken', 'Ditangani.', '2026-11-26 08:42:16.108454+00', 4, 1),
	(2, 'taken', 'Ditanyakan ke perajin.', '2026-11-26 08:42:16.181602+00', 4, 1),
	(3, 'taken', 'Ditangani.', '2026-11-26 08:42:16.248842+00', 4, 2),
	(4, 'closed', 'Sudah ada.', '2026-11-26 08:42:16.37666+00', 4, 2),
	(5, 'closed', 'Tidak ada.', '2026-11-26 08:42:16.504554+00', 4, 3),
	(6, 'open', 'Ada kabar.', '2026-11-26 08:42:16.659898+00', 4, 3);
INSERT INTO public.procurement_demandnoteevent VALUES
	(1, '2026-11-26 08:42:16.029126+00', 'insert', 1, 'taken', 'Ditangani.', '2026-11-26 08:42:16.108454+00', 4, 1, 'd3597ccb-0c1f-442d-92ef-1bffa3190b27', 1),
	(2, '2026-11-26 08:42:16.138572+00', 'insert', 2, 'taken', 'Ditanyakan ke perajin.', '2026-11-26 08:42:16.181602+00', 4, 1, '901df1bb-42bd-471b-afd3-6605c2a2a154', 2),
	(3, '2026-11-26 08:42:16.194702+00', 'insert', 3, 'taken', 'Ditangani.', '2026-11-26 08:42:16.248842+00', 4, 2, '5509298f-d437-4766-9be9-303989f6d79d', 3),
	(4, '2026-11-26 08:42:16.275766+00', 'insert', 4, 'closed', 'Sudah ada.', '2026-11-26 08:42:16.37666+00', 4, 2, '40557747-d4f6-4bb4-b85b-7b15ce8b07b8', 4),
	(5, '2026-11-26 08:42:16.396642+00', 'insert', 5, 'closed', 'Tidak ada.', '2026-11-26 08:42:16.504554+00', 4, 3, 'ae1ca75d-f6ad-4c2d-a53e-9a3f1c859dbd', 5),
	(6, '2026-11-26 08:42:16.550669+00', 'insert', 6, 'open', 'Ada kabar.', '2026-11-26 08:42:16.659898+00', 4, 3, '6623d7c6-8221-4ff3-b41d-e801431adefa', 6);
INSERT INTO public.procurement_documentcell VALUES
	(1, 2026, 11, '2026-11-27 21:21:50.153417+00', 1, 1, 'delivery', '1', 1),
	(2, 2026, 11, '2026-11-27 21:21:50.153417+00', 1, 1, 'delivery', '4', 2),
	(3, 2026, 11, '2026-11-27 21:21:50.153417+00', 1, 1, 'delivery', '3', 2);
INSERT INTO public.procurement_documentcount VALUES
	(1, 2026, 11, '2026-11-26 08:42:20.641991+00', 1, 1, 'delivery', 3);
INSERT INTO public.procurement_dutycell VALUES
	(1, 2026, 11, '2026-11-27 21:22:17.82475+00', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'yes', 4, 9000052.00, 1, 1),
	(2, 2026, 11, '2026-11-27 21:22:17.82475+00', 'met', '', '', 'no', 1, 1000.00, 1, 1);
INSERT INTO public.procurement_exemption VALUES
	(1, 'exemption', 'not_produced', 'Tidak ada produsen dalam negeri menurut pemeriksaan daftar nasional.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:08.692762+00', NULL, '', '', NULL, 1, NULL, 1, '', '', '', '{}', NULL),
	(2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:14.644399+00', '2026-11-26 08:42:14.777895+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 13, '', '', '', '{}', NULL),
	(3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:14.962118+00', '2026-11-26 08:42:15.083855+00', 'Ada pilihan lain.', '', NULL, 1, 6, 14, '', '', '', '{}', NULL),
	(4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:15.270343+00', '2026-11-26 08:42:15.404493+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 15, '', '', '', '{}', NULL),
	(5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:15.599924+00', '2026-11-26 08:42:15.720466+00', 'Ada pilihan lain.', '', NULL, 1, 6, 16, '', '', '', '{}', NULL);
INSERT INTO public.procurement_exemptionevent VALUES
	(1, '2026-11-26 08:42:08.69301+00', 'insert', 1, 'exemption', 'not_produced', 'Tidak ada produsen dalam negeri menurut pemeriksaan daftar nasional.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:08.692762+00', NULL, '', '', NULL, 1, NULL, NULL, 1, 1, '', '', '', '{}', NULL),
	(2, '2026-11-26 08:42:14.565703+00', 'insert', 2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:14.644399+00', NULL, '', '', NULL, 1, NULL, 'e64c787d-ddc4-46e8-ba7b-407c217b63be', 2, 13, '', '', '', '{}', NULL),
	(3, '2026-11-26 08:42:14.678563+00', 'update', 2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:14.644399+00', '2026-11-26 08:42:14.777895+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 'd400c483-1d97-4c1a-bb42-90751d8bb9c2', 2, 13, '', '', '', '{}', NULL),
	(4, '2026-11-26 08:42:14.884713+00', 'insert', 3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:14.962118+00', NULL, '', '', NULL, 1, NULL, '403dd895-9628-4307-9843-2f5b8943e1f0', 3, 14, '', '', '', '{}', NULL),
	(5, '2026-11-26 08:42:14.982984+00', 'update', 3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:14.962118+00', '2026-11-26 08:42:15.083855+00', 'Ada pilihan lain.', '', NULL, 1, 6, '117a9982-ea29-4c48-ad77-d2e256e6270d', 3, 14, '', '', '', '{}', NULL),
	(6, '2026-11-26 08:42:15.191987+00', 'insert', 4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:15.270343+00', NULL, '', '', NULL, 1, NULL, 'a915da1e-6de9-4985-bfee-ecabebe2b409', 4, 15, '', '', '', '{}', NULL),
	(7, '2026-11-26 08:42:15.289588+00', 'update', 4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:15.270343+00', '2026-11-26 08:42:15.404493+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, '5f167ef6-7c19-4963-b5dc-e635ed78202a', 4, 15, '', '', '', '{}', NULL),
	(8, '2026-11-26 08:42:15.49791+00', 'insert', 5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:15.599924+00', NULL, '', '', NULL, 1, NULL, 'b89c864d-35b6-4b6a-a263-0d2486a32179', 5, 16, '', '', '', '{}', NULL),
	(9, '2026-11-26 08:42:15.622142+00', 'update', 5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:15.599924+00', '2026-11-26 08:42:15.720466+00', 'Ada pilihan lain.', '', NULL, 1, 6, '876e0562-276a-4602-bf3b-dfbfe15cd3cc', 5, 16, '', '', '', '{}', NULL);
INSERT INTO public.procurement_exemptionfile VALUES
	(1, 'Contoh data lama', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:07+00', 4, 1, 'evidence'),
	(2, 'contoh', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:51+00', 5, 2, 'letter');
INSERT INTO public.procurement_exemptionsearch VALUES
	(1, '2026-12-11', 'contoh', '[]', 3, 2, 10, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:15+00', 5),
	(2, '2026-10-23', 'Contoh dat', '{}', 0, 5, 0, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:36+00', 4);
INSERT INTO public.procurement_expense VALUES
	(1, 'delivery', '1', 1, '1', 2026, '2026-11-26', 1, 1, 4, 4, 2, 1, '4523000999', NULL, 'goods', 'E-Purchasing', 'CV Contoh Sejahtera', '', 1000.00, 1000.00, 0.00, 0.00, 0.00, 0.000000, 'unknown', 'unknown', 'met', '', '', 'current', NULL, DEFAULT, '2026-11-26 08:42:09.042301+00', NULL),
	(2, 'delivery', '3', 1, '2', 2026, '2026-11-26', 1, 1, 9, 10, 11, 3, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 2700018.00, 2700018.00, 0.00, 0.00, 2700018.00, 1215008.100000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'cancelled', NULL, DEFAULT, '2026-11-26 08:42:12.747082+00', NULL),
	(3, 'delivery', '2', 1, '2', 2026, '2026-11-26', 1, 1, 9, 9, 10, 2, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 1800008.00, 1800008.00, 0.00, 0.00, 1800008.00, 810003.600000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'cancelled', NULL, DEFAULT, '2026-11-26 08:42:12.747082+00', NULL),
	(4, 'delivery', '5', 1, '3', 2026, '2026-11-26', 1, 1, 9, 10, 13, 5, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 2700018.00, 2700018.00, 0.00, 0.00, 2700018.00, 1215008.100000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'current', NULL, DEFAULT, '2026-11-26 08:42:13.279896+00', NULL),
	(5, 'delivery', '4', 1, '3', 2026, '2026-11-26', 1, 1, 9, 9, 12, 4, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 1800008.00, 1800008.00, 0.00, 0.00, 1800008.00, 810003.600000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'current', NULL, DEFAULT, '2026-11-26 08:42:13.279896+00', NULL),
	(6, 'delivery', '7', 1, '4', 2026, '2026-11-26', 1, 1, 9, 10, 15, 7, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 2700018.00, 2700018.00, 0.00, 0.00, 2700018.00, 1215008.100000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'current', NULL, DEFAULT, '2026-11-26 08:42:13.668436+00', NULL),
	(7, 'delivery', '6', 1, '4', 2026, '2026-11-26', 1, 1, 9, 9, 14, 6, '4523000999', 5, 'goods', 'E-Purchasing', 'CV Contoh Karya', '', 1800008.00, 1800008.00, 0.00, 0.00, 1800008.00, 810003.600000, 'yes', 'yes', 'met', 'trigger_exists', 'Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a', 'current', NULL, DEFAULT, '2026-11-26 08:42:13.668436+00', NULL);
INSERT INTO public.procurement_expenseaccount VALUES
	(1, 'contoh', 25.00, 5),
	(2, 'Contoh data lama', 12.50, 1);
INSERT INTO public.procurement_expenseevent VALUES
	(1, '2026-11-20 08:00:24+00', 'Contoh data lama', 'superseded', 4, NULL, 1);
INSERT INTO public.procurement_expensefunding VALUES
	(1, 'Contoh data lama', 1.00, 3),
	(2, 'contoh', 1.00, 5);
INSERT INTO public.procurement_fundingcell VALUES
	(1, 2026, 11, '2026-11-20 08:00:57+00', 2, 3, 'Contoh data lama', 3, 2500000.00),
	(2, 2026, 11, '2026-11-20 08:00:27+00', 1, 4, 'contoh', 3, 2500000.00);
INSERT INTO public.procurement_furtherpackage VALUES
	(1, 5, 6),
	(2, 5, 4);
INSERT INTO public.procurement_furtherpackageevent VALUES
	(1, '2026-11-20 08:00:57+00', 'Contoh data lama', 1, 4, NULL, 2, 2);
INSERT INTO public.procurement_kindsapart VALUES
	(3, 'Contoh data lama', '2026-11-20 08:00:48+00', 5, '38013', 1, '38014'),
	(4, 'Contoh data lama', '2026-11-20 08:00:48+00', 6, '38008', 2, '38013');
INSERT INTO public.procurement_linedecision VALUES
	(1, 'submitted', 'Contoh data lama', 1, 3, ''),
	(2, 'approved', 'Contoh data lama', 5, 5, 'Contoh data lama');
INSERT INTO public.procurement_linedismissal VALUES
	(1, 'other_material', '', '2026-11-20 08:00:19+00', '38012', 3, 5, '38014', 2),
	(3, 'other_material', 'Contoh data lama', '2026-11-20 08:00:47+00', '38015', 2, 1, '38013', 5);
INSERT INTO public.procurement_linedismissalevent VALUES
	(1, '2026-11-20 08:00:38+00', 'Contoh data lama', 0, 'does_not_fit', '', '2026-11-20 08:00:44+00', '38016', 2, 4, '38012', '1d6d9bd4-d218-4d77-8089-171e32948223', 1, 1);
INSERT INTO public.procurement_linerequirement VALUES
	(2, 'Contoh data lama', 'Contoh data lama', 'one_of', '{contoh}', '', true, 4, 6),
	(3, 'contoh', '', 'at_least', '{contoh}', 'Contoh data lama', false, 2, 3);
INSERT INTO public.procurement_linerequirementevent VALUES
	(1, '2026-11-20 08:00:11+00', 'Contoh data lama', 0, 'Contoh data lama', 'contoh', 'one_of', '{contoh}', 'Contoh data lama', 2, 3, '06133429-9e87-4d47-bed3-2098ad071e59', 3);
INSERT INTO public.procurement_offer VALUES
	(1, 'Contoh data lama', '', 25.00, 40.00, 12.50, false, 'contoh', 1, '[]'),
	(2, 'contoh', '', 1.00, 100.00, 12.50, true, 'contoh', 2, '{}');
INSERT INTO public.procurement_offerevent VALUES
	(1, '2026-11-20 08:00:05+00', 'Contoh data lama', 0, 'Contoh data lama', '', 2500000.00, 100.00, 1.00, false, 'Contoh data lama', '117a9982-ea29-4c48-ad77-d2e256e6270d', 1, 2, '[]');
INSERT INTO public.procurement_order VALUES
	(3, 'Contoh data lama', '2026-12-10', NULL, 'Contoh data lama', '', 'no', true, 'Contoh data lama', '2026-11-20 08:00:18+00', 3, 6, 1, 4),
	(5, 'Contoh data lama', '2026-10-27', '2026-11-24', 'contoh', '', 'yes', false, '', '2026-11-20 08:00:04+00', 5, 6, 2, 5);
INSERT INTO public.procurement_orderevent VALUES
	(1, '2026-11-20 08:00:58+00', 'Contoh data lama', 5, 'Contoh data lama', '2026-12-13', '2026-10-22', 'Contoh data lama', 'Contoh data lama', 'unknown', false, 'Contoh data lama', '2026-11-20 08:00:59+00', 1, '06133429-9e87-4d47-bed3-2098ad071e59', 3, 2, 2, 2);
INSERT INTO public.procurement_orderline VALUES
	(1, 12.50, 40.00, '{}', 3, 4, 3),
	(2, 1.00, 2500000.00, '[]', 1, 6, 5);
INSERT INTO public.procurement_ownestimate VALUES
	(2, 'online_shop', 'Contoh data lama', 40.00, 3, 1),
	(3, 'catalogue_5', 'Contoh data lama', 2500000.00, 2, 1);
INSERT INTO public.procurement_ownestimateevent VALUES
	(1, '2026-11-20 08:00:13+00', 'Contoh data lama', 1, 'catalogue_6', 'contoh', 0.00, 3, '20948b46-fa42-4b06-a98f-04255494afdb', 2, 2);
INSERT INTO public.procurement_package VALUES
	(1, 2026, '50000000', 'Belanja Modal Komputer 0', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', '2026-11-26', '2026-11-26', '2026-11-26', '2026-11-26', NULL, true, '{}', false, 1, NULL, 1),
	(2, 2026, '50000001', 'Belanja Modal Komputer 1', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(3, 2026, '50000002', 'Belanja Modal Komputer 2', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(4, 2026, '50000003', 'Belanja Modal Komputer 3', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(5, 2026, '50000004', 'Belanja Modal Komputer 4', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(6, 2026, '50000005', 'Belanja Modal Komputer 5', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(7, 2026, '50000006', 'Belanja Modal Komputer 6', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(8, 2026, '50000007', 'Belanja Modal Komputer 7', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(9, 2026, '50000008', 'Belanja Modal Komputer 8', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(10, 2026, '50000009', 'Belanja Modal Komputer 9', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(11, 2026, '50000010', 'Belanja Modal Komputer 10', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(12, 2026, '50000011', 'Belanja Modal Komputer 11', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(13, 2026, '50000012', 'Belanja Modal Komputer 12', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(14, 2026, '50000013', 'Belanja Modal Komputer 13', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1),
	(15, 2026, '50000014', 'Belanja Modal Komputer 14', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, 1);
INSERT INTO public.procurement_packageevent VALUES
	(1, '2026-11-26 08:42:08.657124+00', 'insert', 1, 2026, '50000000', 'Belanja Modal Komputer 0', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', '2026-11-26', '2026-11-26', '2026-11-26', '2026-11-26', NULL, true, '{}', false, 1, NULL, NULL, 1),
	(2, '2026-11-26 08:42:08.664813+00', 'insert', 2, 2026, '50000001', 'Belanja Modal Komputer 1', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 2),
	(3, '2026-11-26 08:42:08.746496+00', 'insert', 3, 2026, '50000002', 'Belanja Modal Komputer 2', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 3),
	(4, '2026-11-26 08:42:09.021577+00', 'insert', 4, 2026, '50000003', 'Belanja Modal Komputer 3', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 4),
	(5, '2026-11-26 08:42:10.35998+00', 'insert', 5, 2026, '50000004', 'Belanja Modal Komputer 4', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 5),
	(6, '2026-11-26 08:42:10.762131+00', 'insert', 6, 2026, '50000005', 'Belanja Modal Komputer 5', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 6),
	(7, '2026-11-26 08:42:11.173694+00', 'insert', 7, 2026, '50000006', 'Belanja Modal Komputer 6', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 7),
	(8, '2026-11-26 08:42:11.27199+00', 'insert', 8, 2026, '50000007', 'Belanja Modal Komputer 7', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 8),
	(9, '2026-11-26 08:42:11.621527+00', 'insert', 9, 2026, '50000008', 'Belanja Modal Komputer 8', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 9),
	(10, '2026-11-26 08:42:13.895992+00', 'insert', 10, 2026, '50000009', 'Belanja Modal Komputer 9', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 10),
	(11, '2026-11-26 08:42:14.515996+00', 'insert', 11, 2026, '50000010', 'Belanja Modal Komputer 10', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 11),
	(12, '2026-11-26 08:42:14.829087+00', 'insert', 12, 2026, '50000011', 'Belanja Modal Komputer 11', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 12),
	(13, '2026-11-26 08:42:15.134397+00', 'insert', 13, 2026, '50000012', 'Belanja Modal Komputer 12', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 13),
	(14, '2026-11-26 08:42:15.448907+00', 'insert', 14, 2026, '50000013', 'Belanja Modal Komputer 13', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 14),
	(15, '2026-11-26 08:42:15.79999+00', 'insert', 15, 2026, '50000014', 'Belanja Modal Komputer 14', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL, NULL, 15);
INSERT INTO public.procurement_payment VALUES
	(1, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-12-02', 'Contoh data lama', 'Contoh data lama', '', '', 'Contoh data lama', '', 'Contoh data lama', '', 'contoh', 'contoh', 2500000.00, 25.00, DEFAULT, 1, 3, 2);
INSERT INTO public.procurement_paymentevent VALUES
	(1, '2026-11-20 08:00:11+00', 'Contoh data lama', 3, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-18', '', '', 'contoh', 'Contoh data lama', 'Contoh data lama', 'contoh', '', '', 'contoh', '', 25.00, 40.00, 4, 6, '1d6d9bd4-d218-4d77-8089-171e32948223', 1, 1);
INSERT INTO public.procurement_plancell VALUES
	(1, 2026, 11, '2026-11-27 21:21:50.147468+00', 1, 1, 9, 'E-Purchasing', 4, 9000052.00, 9000052.00, 0.00, 0.00, 9000052.00, 4050023.400000, 9000052.00, 0.00, 9000052.00, 0.00, 9000052.00, 0.00, 0.00, 0.00),
	(2, 2026, 11, '2026-11-27 21:21:50.147468+00', 1, 1, 4, 'E-Purchasing', 1, 1000.00, 1000.00, 0.00, 0.00, 0.00, 0.000000, 0.00, 1000.00, 0.00, 1000.00, 0.00, 0.00, 0.00, 0.00);
INSERT INTO public.procurement_priceevaluation VALUES
	(1, 2500000.00, '2026-10-28', 2),
	(2, 12.50, '2026-10-21', 1);
INSERT INTO public.procurement_priceevaluationevent VALUES
	(1, '2026-11-20 08:00:39+00', 'Contoh data lama', 2, 2500000.00, '2026-11-28', NULL, 2, 1);
INSERT INTO public.procurement_priceworksheet VALUES
	(1, 3, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:22+00', 1, 1),
	(2, 0, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:38+00', 2, 1);
INSERT INTO public.procurement_producercell VALUES
	(1, 2026, 11, '2026-11-27 21:21:50.144083+00', 1, 1, NULL, 1, 1000.00, 1000.00, 0.00, 0.00, 0.00, 0.000000, 0.00, 1000.00, 0.00, 1000.00, 0.00, 0.00, 0.00, 0.00),
	(2, 2026, 11, '2026-11-27 21:21:50.144083+00', 1, 1, 5, 4, 9000052.00, 9000052.00, 0.00, 0.00, 9000052.00, 4050023.400000, 9000052.00, 0.00, 9000052.00, 0.00, 9000052.00, 0.00, 0.00, 0.00);
INSERT INTO public.procurement_purchaserequest VALUES
	(1, 'draft', NULL, NULL, 'P3DN/CONTOH/0000', 'Permintaan contoh 0', NULL, '', '2026-11-26 08:42:08.665737+00', false, 1, 2, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(2, 'submitted', '2026-11-26 08:42:09.003655+00', NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(3, 'approved', NULL, NULL, 'P3DN/CONTOH/0002', 'Permintaan contoh 2', NULL, '', '2026-11-26 08:42:09.024489+00', false, 1, 4, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(4, 'returned', '2026-11-26 08:42:10.590654+00', '2026-11-26 08:42:10.748358+00', 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(5, 'rejected', '2026-11-26 08:42:11.013806+00', '2026-11-26 08:42:11.168621+00', 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(6, 'cancelled', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(8, 'completed', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(9, 'approved', '2026-11-26 08:42:14.155016+00', '2026-11-26 08:42:14.4932+00', 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(10, 'draft', NULL, NULL, 'P3DN/CONTOH/0008', 'Permintaan contoh 8', NULL, '', '2026-11-26 08:42:14.524725+00', false, 1, 11, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(11, 'draft', NULL, NULL, 'P3DN/CONTOH/0009', 'Permintaan contoh 9', NULL, '', '2026-11-26 08:42:14.837524+00', false, 1, 12, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(12, 'draft', NULL, NULL, 'P3DN/CONTOH/0010', 'Permintaan contoh 10', NULL, '', '2026-11-26 08:42:15.13764+00', false, 1, 13, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(13, 'draft', NULL, NULL, 'P3DN/CONTOH/0011', 'Permintaan contoh 11', NULL, '', '2026-11-26 08:42:15.450741+00', false, 1, 14, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL),
	(14, 'draft', NULL, NULL, 'P3DN/CONTOH/0012', 'Permintaan contoh 12', NULL, '', '2026-11-26 08:42:15.806918+00', false, 1, 15, 1, 1, 'approver', '', NULL, NULL, NULL, '', '', NULL, NULL);
INSERT INTO public.procurement_purchaserequestevent VALUES
	(1, '2026-11-26 08:42:08.665916+00', 'insert', 1, 'draft', NULL, NULL, 'P3DN/CONTOH/0000', 'Permintaan contoh 0', NULL, '', '2026-11-26 08:42:08.665737+00', false, 1, 2, NULL, 1, 1, 1, '', NULL, NULL, '', ''),
	(2, '2026-11-26 08:42:08.75353+00', 'insert', 2, 'draft', NULL, NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, NULL, 2, 1, 1, '', NULL, NULL, '', ''),
	(3, '2026-11-26 08:42:08.812659+00', 'update', 2, 'submitted', '2026-11-26 08:42:09.003655+00', NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, 'fcea4ac9-b751-438b-beb8-b1dbc959ce0b', 2, 1, 1, '', NULL, NULL, '', ''),
	(4, '2026-11-26 08:42:09.028009+00', 'insert', 3, 'approved', NULL, NULL, 'P3DN/CONTOH/0002', 'Permintaan contoh 2', NULL, '', '2026-11-26 08:42:09.024489+00', false, 1, 4, NULL, 3, 1, 1, '', NULL, NULL, '', ''),
	(5, '2026-11-26 08:42:10.361128+00', 'insert', 4, 'draft', NULL, NULL, 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, NULL, 4, 1, 1, '', NULL, NULL, '', ''),
	(6, '2026-11-26 08:42:10.393584+00', 'update', 4, 'submitted', '2026-11-26 08:42:10.590654+00', NULL, 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, '254ee3b4-1449-4652-bf5c-9240185a1feb', 4, 1, 1, '', NULL, NULL, '', ''),
	(7, '2026-11-26 08:42:10.635059+00', 'update', 4, 'returned', '2026-11-26 08:42:10.590654+00', '2026-11-26 08:42:10.748358+00', 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, 'fb9b88a4-3087-4615-9835-92de89f5dbf1', 4, 1, 1, '', NULL, NULL, '', ''),
	(8, '2026-11-26 08:42:10.764611+00', 'insert', 5, 'draft', NULL, NULL, 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, NULL, 5, 1, 1, '', NULL, NULL, '', ''),
	(9, '2026-11-26 08:42:10.800841+00', 'update', 5, 'submitted', '2026-11-26 08:42:11.013806+00', NULL, 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, '89513068-adbc-483e-a4bf-c08b0d0929c6', 5, 1, 1, '', NULL, NULL, '', ''),
	(10, '2026-11-26 08:42:11.073941+00', 'update', 5, 'rejected', '2026-11-26 08:42:11.013806+00', '2026-11-26 08:42:11.168621+00', 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, 'd466c30b-44de-44a8-9c2b-eb67c5f0267c', 5, 1, 1, '', NULL, NULL, '', ''),
	(11, '2026-11-26 08:42:11.176655+00', 'insert', 6, 'draft', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, NULL, 6, 1, 1, '', NULL, NULL, '', ''),
	(12, '2026-11-26 08:42:11.217719+00', 'update', 6, 'cancelled', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, '9f1de3d4-afd8-401d-8792-365f92584c5b', 6, 1, 1, '', NULL, NULL, '', ''),
	(13, '2026-11-26 08:42:11.273436+00', 'insert', 7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, NULL, 7, 1, 1, '', NULL, NULL, '', ''),
	(14, '2026-11-26 08:42:11.347361+00', 'update', 7, 'submitted', '2026-11-26 08:42:11.550651+00', NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, '31e2341c-1c0e-48f5-bc8e-5ccae0808b09', 7, 1, 1, '', NULL, NULL, '', ''),
	(15, '2026-11-26 08:42:11.581529+00', 'update', 7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, '20948b46-fa42-4b06-a98f-04255494afdb', 7, 1, 1, '', NULL, NULL, '', ''),
	(16, '2026-11-26 08:42:11.628064+00', 'insert', 8, 'draft', NULL, NULL, 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, 'cd7a18ad-cb0d-495c-ad5a-6bbdfb8c4c2f', 8, 1, 1, '', NULL, NULL, '', ''),
	(17, '2026-11-26 08:42:12.02631+00', 'update', 8, 'submitted', '2026-11-26 08:42:12.248314+00', NULL, 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '7dcad193-de4d-4fd2-81da-c78dbd6fd97a', 8, 1, 1, '', NULL, NULL, '', ''),
	(18, '2026-11-26 08:42:12.298528+00', 'update', 8, 'approved', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '7b210441-e749-46cb-868c-e3dc7153e455', 8, 1, 1, '', NULL, NULL, '', ''),
	(19, '2026-11-26 08:42:13.570072+00', 'update', 8, 'completed', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '71a8d63a-682d-472e-92aa-cafe3df744c7', 8, 1, 1, '', NULL, NULL, '', ''),
	(20, '2026-11-26 08:42:13.89735+00', 'insert', 9, 'draft', NULL, NULL, 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, NULL, 9, 1, 1, '', NULL, NULL, '', ''),
	(21, '2026-11-26 08:42:13.921839+00', 'update', 9, 'submitted', '2026-11-26 08:42:14.155016+00', NULL, 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, '0a7703d9-a527-4f28-b011-d58c70f71f28', 9, 1, 1, '', NULL, NULL, '', ''),
	(22, '2026-11-26 08:42:14.222278+00', 'update', 9, 'approved', '2026-11-26 08:42:14.155016+00', '2026-11-26 08:42:14.4932+00', 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, 'c03c1103-d752-437c-ac41-99f16720fc92', 9, 1, 1, '', NULL, NULL, '', ''),
	(23, '2026-11-26 08:42:14.524935+00', 'insert', 10, 'draft', NULL, NULL, 'P3DN/CONTOH/0008', 'Permintaan contoh 8', NULL, '', '2026-11-26 08:42:14.524725+00', false, 1, 11, NULL, 10, 1, 1, '', NULL, NULL, '', ''),
	(24, '2026-11-26 08:42:14.840004+00', 'insert', 11, 'draft', NULL, NULL, 'P3DN/CONTOH/0009', 'Permintaan contoh 9', NULL, '', '2026-11-26 08:42:14.837524+00', false, 1, 12, NULL, 11, 1, 1, '', NULL, NULL, '', ''),
	(25, '2026-11-26 08:42:15.137829+00', 'insert', 12, 'draft', NULL, NULL, 'P3DN/CONTOH/0010', 'Permintaan contoh 10', NULL, '', '2026-11-26 08:42:15.13764+00', false, 1, 13, NULL, 12, 1, 1, '', NULL, NULL, '', ''),
	(26, '2026-11-26 08:42:15.450968+00', 'insert', 13, 'draft', NULL, NULL, 'P3DN/CONTOH/0011', 'Permintaan contoh 11', NULL, '', '2026-11-26 08:42:15.450741+00', false, 1, 14, NULL, 13, 1, 1, '', NULL, NULL, '', ''),
	(27, '2026-11-26 08:42:15.807138+00', 'insert', 14, 'draft', NULL, NULL, 'P3DN/CONTOH/0012', 'Permintaan contoh 12', NULL, '', '2026-11-26 08:42:15.806918+00', false, 1, 15, NULL, 14, 1, 1, '', NULL, NULL, '', '');
INSERT INTO public.procurement_realization VALUES
	(1, 'CV Contoh Sejahtera', '', 'unknown', 'SP/1', '2026-11-26', 'BAST/1', '2026-11-26', false, '', '2026-11-26 08:42:09.042301+00', false, 1, 1, 1, 3, NULL),
	(2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', true, 'Salah nomor.', '2026-11-26 08:42:12.747082+00', false, 1, 1, 1, 8, NULL),
	(3, 'CV Contoh Karya', '', 'yes', 'SP/X/2', '2026-11-23', 'BAST/X/2', '2026-11-26', false, '', '2026-11-26 08:42:13.279896+00', false, 1, 1, 1, 8, NULL),
	(4, 'CV Contoh Karya', '', 'yes', 'SP/X/3', '2026-11-23', 'BAST/X/3', '2026-11-26', false, '', '2026-11-26 08:42:13.668436+00', false, 1, 1, 1, 8, NULL);
INSERT INTO public.procurement_realizationevent VALUES
	(1, '2026-11-26 08:42:09.04247+00', 'insert', 1, 'CV Contoh Sejahtera', '', 'unknown', 'SP/1', '2026-11-26', 'BAST/1', '2026-11-26', false, '', '2026-11-26 08:42:09.042301+00', false, 1, NULL, 1, 1, 1, 3, NULL),
	(2, '2026-11-26 08:42:12.635999+00', 'insert', 2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', false, '', '2026-11-26 08:42:12.747082+00', false, 1, 'b5f31e72-8104-473c-8987-e50e71ee4566', 2, 1, 1, 8, NULL),
	(3, '2026-11-26 08:42:13.019236+00', 'update', 2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', true, 'Salah nomor.', '2026-11-26 08:42:12.747082+00', false, 1, '06f2ae62-3238-4bd2-84a3-8b37e8bbca53', 2, 1, 1, 8, NULL),
	(4, '2026-11-26 08:42:13.153505+00', 'insert', 3, 'CV Contoh Karya', '', 'yes', 'SP/X/2', '2026-11-23', 'BAST/X/2', '2026-11-26', false, '', '2026-11-26 08:42:13.279896+00', false, 1, '75c281c8-60e9-455b-a4d5-1bd8324fcaeb', 3, 1, 1, 8, NULL),
	(5, '2026-11-26 08:42:13.570072+00', 'insert', 4, 'CV Contoh Karya', '', 'yes', 'SP/X/3', '2026-11-23', 'BAST/X/3', '2026-11-26', false, '', '2026-11-26 08:42:13.668436+00', false, 1, '71a8d63a-682d-472e-92aa-cafe3df744c7', 4, 1, 1, 8, NULL);
INSERT INTO public.procurement_realizationline VALUES
	(1, 1.00, 1000.00, DEFAULT, 'domestic', NULL, '[]', 2, 1, 4),
	(2, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 10, 2, 9),
	(3, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 11, 2, 10),
	(4, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 12, 3, 9),
	(5, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 13, 3, 10),
	(6, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 14, 4, 9),
	(7, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 15, 4, 10);
INSERT INTO public.procurement_realizationphoto VALUES
	(1, 'contoh/berkas.pdf', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:02+00', 4, 1),
	(3, 'contoh/berkas.pdf', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:56+00', 1, 3);
INSERT INTO public.procurement_requestline VALUES
	(1, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 1, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(2, 1, 'industrial_goods', 'Produk Contoh 0003 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 4, 2, 0, 'submitted', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(3, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3, 0, 'approved', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(4, 2, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3, 0, 'approved', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(5, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 4, 0, 'returned', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(6, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 5, 0, 'rejected', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(7, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 6, 0, 'cancelled', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(8, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 7, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(9, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 4.00, 'unit', 900004.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 8, 0, 'delivered', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(10, 2, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 6.00, 'unit', 900006.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 8, 0, 'delivered', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(12, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 3.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 9, 0, 'approved', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(13, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 10, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(14, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 11, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(15, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 12, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(16, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 13, 0, 'draft', NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'domestic', 27.50, 'team_calculation', '', NULL, '4523000999', NULL, 14, 0, 'draft', NULL, NULL, 'tidak dicatat', false, NULL, '', NULL, '', NULL, '');
INSERT INTO public.procurement_requestlineevent VALUES
	(1, '2026-11-26 08:42:08.685576+00', 'insert', 1, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 1, NULL, 1, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(2, '2026-11-26 08:42:08.762136+00', 'insert', 2, 1, 'industrial_goods', 'Produk Contoh 0003 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 2, 4, 2, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(3, '2026-11-26 08:42:09.041292+00', 'insert', 3, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3, NULL, 3, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(4, '2026-11-26 08:42:09.05735+00', 'insert', 4, 2, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 4, NULL, 3, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(5, '2026-11-26 08:42:10.368844+00', 'insert', 5, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 5, 5, 4, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(6, '2026-11-26 08:42:10.768617+00', 'insert', 6, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 6, 5, 5, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(7, '2026-11-26 08:42:11.191986+00', 'insert', 7, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 7, 5, 6, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(8, '2026-11-26 08:42:11.282701+00', 'insert', 8, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 8, 5, 7, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(9, '2026-11-26 08:42:11.700867+00', 'insert', 9, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 4.00, 'unit', 900004.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '549c70cd-dcd0-4cb3-a67f-e016b5189a52', 9, 5, 8, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(10, '2026-11-26 08:42:11.754089+00', 'insert', 10, 2, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 6.00, 'unit', 900006.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '963fad48-b6f0-4a91-9eaf-1abca93560ea', 10, 5, 8, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(11, '2026-11-26 08:42:11.799484+00', 'insert', 11, 3, 'industrial_goods', 'Keluar lagi', '', 1.00, 'unit', 5000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '5a5a4bd7-301d-4e60-a445-850158f761b9', 11, NULL, 8, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(12, '2026-11-26 08:42:11.88138+00', 'delete', 11, 3, 'industrial_goods', 'Keluar lagi', '', 1.00, 'unit', 5000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', 'a1d87596-7c9a-4c65-8b93-7146dbacd480', 11, NULL, 8, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(13, '2026-11-26 08:42:13.899997+00', 'insert', 12, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 3.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 12, 5, 9, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(14, '2026-11-26 08:42:14.545149+00', 'insert', 13, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 13, NULL, 10, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(15, '2026-11-26 08:42:14.855989+00', 'insert', 14, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 14, NULL, 11, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(16, '2026-11-26 08:42:15.156263+00', 'insert', 15, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 15, NULL, 12, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(17, '2026-11-26 08:42:15.470286+00', 'insert', 16, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 16, NULL, 13, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(18, '2026-11-26 08:42:15.81691+00', 'insert', 17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 17, NULL, 14, NULL, NULL, '', false, NULL, '', NULL, '', NULL, ''),
	(19, '2026-11-26 08:42:15.837861+00', 'update', 17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'domestic', 27.50, 'team_calculation', '', NULL, '4523000999', '8727bd39-a0df-402b-93b6-9024dc60f9da', 17, NULL, 14, NULL, NULL, '', false, NULL, '', NULL, '', NULL, '');
INSERT INTO public.procurement_requestseries VALUES
	(1, 2026, 1, 1);
INSERT INTO public.procurement_requirementcheck VALUES
	(1, 'Contoh data lama', 'unchecked', 'contoh', 1),
	(2, 'Contoh data lama', 'met', 'Contoh data lama', 2);
INSERT INTO public.procurement_sourcedecision VALUES
	(1, 'contoh', 'leave', '', '2026-11-20 08:00:39+00', 3, 5, 2),
	(2, 'Contoh data lama', 'agency', 'contoh', '2026-11-20 08:00:50+00', 5, 4, 1);
INSERT INTO public.procurement_sourcefile VALUES
	(6, 'contoh', 'sipd', 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'contoh/berkas.pdf', '2026-11-20 08:00:13+00', '2026-12-04', '2026-10-26', NULL, 10, 0, 5, 2, 3, 0, '2026-11-20 08:00:14+00', 2, 1, 1),
	(428, 'Contoh data lama', 'catalogue_6', 'contoh', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'contoh/berkas.pdf', '2026-11-20 08:00:16+00', '2026-12-08', NULL, '2026-12-08', 10, 1, 1, 5, 3, 0, '2026-11-20 08:00:20+00', NULL, NULL, 1);
INSERT INTO public.procurement_sourcematch VALUES
	(1, 'supplier', 'apart', '2026-11-20 08:00:28+00', 1, 4, 5, 1),
	(2, 'plan', 'proposed', '2026-11-20 08:00:18+00', NULL, 5, 1, 2);
INSERT INTO public.procurement_sourcematchevent VALUES
	(1, '2026-11-20 08:00:15+00', 'Contoh data lama', 'same', NULL, NULL, 1);
INSERT INTO public.procurement_sourcerow VALUES
	(1, 'catalogue_6', 1, 'contoh', 'Contoh data lama', 5, '2026-12-09', 'flagged', '{}', '[]', NULL, 1, 428, 1),
	(2, 'sipd', 0, 'contoh', 'Contoh data lama', 10, '2026-12-14', 'imported', '{contoh}', '{}', 3, 3, 428, 2);
INSERT INTO public.procurement_sourcerowevent VALUES
	(1, '2026-11-20 08:00:03+00', 'Contoh data lama', 'refused', '{contoh}', 5, 4, NULL, 1);
INSERT INTO public.procurement_spendingcell VALUES
	(1, 2026, 11, '2026-11-26 08:42:20.641991+00', 1, 1, 'delivery', 'goods', 'E-Purchasing', 'met', 5, 9001052.00, 9001052.00, 0.00, 0.00, 9000052.00, 4050023.400000, 9000052.00, 1000.00, 9000052.00, 1000.00, 9000052.00, 0.00, 0.00, 0.00, 0, 0.00, 0, 0.00, 0.00);
INSERT INTO public.procurement_standardprice VALUES
	(1, 2026, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'ASB', 'Contoh data lama', 'contoh', '', '', 40.00, '{}', NULL, 100.00, 5, 2),
	(4, 2026, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'ASB', 'Contoh data lama', 'contoh', 'Contoh data lama', 'Contoh data lama', 100.00, '{}', true, NULL, 2, 1);
INSERT INTO public.procurement_standardpriceevent VALUES
	(1, '2026-11-20 08:00:26+00', 'Contoh data lama', 5, 2026, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'ASB', 'contoh', 'contoh', 'Contoh data lama', 'contoh', 40.00, '{contoh}', NULL, 12.50, 2, NULL, 1, 1);
INSERT INTO public.procurement_sumscheck VALUES
	(1, '2026-11-20 08:00:45+00', 3, 10, ''),
	(2, '2026-11-20 08:00:58+00', 2, 1, '');
INSERT INTO public.reports_baseline VALUES
	(1, 2026, '2026-12-08', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:09+00', 4, 2),
	(2, 2026, '2026-12-18', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:56+00', 4, 1);
INSERT INTO public.reports_baselinerow VALUES
	(1, 'Contoh data lama', '{}', 2, 2),
	(2, 'contoh', '{}', 4, 2);
INSERT INTO public.reports_figurecheck VALUES
	(1, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:22+00', 1, 2),
	(2, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:59+00', 1, 1);
INSERT INTO public.reports_officialreport VALUES
	(4002, 'p3dn', 'semester', 2026, 0, false, 2, 'contoh', 'Contoh data lama', 'acdb651edc53b30973741e4f300899467c94d7a329e925d4e54c37fdd3477fe1', 'signed', '2026-11-20 08:00:54+00', '2026-11-20 08:00:05+00', '', '2026-11-20 08:00:27+00', 'Contoh data lama', NULL, 'Contoh data lama', 3, NULL, 1, 2, 4, 5),
	(4003, 'sub_activities', 'quarter', 2026, 0, false, 5, 'Contoh data lama', 'Contoh data lama', 'acdb651edc53b30973741e4f300899467c94d7a329e925d4e54c37fdd3477fe1', 'withdrawn', '2026-11-20 08:00:30+00', '2026-11-20 08:00:29+00', 'Contoh data lama', '2026-11-20 08:00:35+00', 'Contoh data lama', '2026-11-20 08:00:18+00', 'contoh', 1, 4002, 2, 1, 6, 4);
INSERT INTO public.reports_officialreportevent VALUES
	(1, '2026-11-20 08:00:02+00', 'Contoh data lama', 3, 'methods', 'quarter', 2026, 2, false, 3, 'Contoh data lama', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'prepared', '2026-11-20 08:00:20+00', '2026-11-20 08:00:45+00', 'Contoh data lama', '2026-11-20 08:00:53+00', 'contoh', '2026-11-20 08:00:12+00', 'Contoh data lama', 1, 4003, '1d6d9bd4-d218-4d77-8089-171e32948223', 4002, 3, 2, 2, 4);
INSERT INTO public.reports_policypaper VALUES
	(1, 'team', 'Contoh data lama', 'Contoh data lama', '2026-11-17', '2026-11-19', 'contoh', '', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:05+00', 1, 1),
	(4, 'plan', 'Contoh data lama', 'contoh', '2026-12-03', '2026-12-07', '', '', '', '2026-11-20 08:00:13+00', 4, 2);
INSERT INTO public.reports_policypaperevent VALUES
	(1, '2026-11-20 08:00:28+00', 'Contoh data lama', 3, 'regulation', 'Contoh data lama', 'contoh', '2026-10-23', '2026-11-04', '', 'contoh/berkas.pdf', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-20 08:00:48+00', 2, '1d6d9bd4-d218-4d77-8089-171e32948223', 1, 2);
INSERT INTO public.reports_reportdeadline VALUES
	(1, 'p3dn', 'quarter', 10, 2, true, 1),
	(2, 'accounts', 'year', 1, 10, false, 2);
INSERT INTO public.reports_reportdeadlineevent VALUES
	(1, '2026-11-20 08:00:08+00', 'Contoh data lama', 0, 'sub_activities', 'quarter', 1, 1, true, '1d6d9bd4-d218-4d77-8089-171e32948223', 1, 2);
INSERT INTO public.reports_reportletter VALUES
	(1, 'report', '', 'Contoh data lama', 'dropped', 3, '2026-11-20 08:00:55+00', '2026-11-20 08:00:58+00', '2026-11-20 08:00:58+00', 'Contoh data lama', true, NULL, '', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', NULL, 1, NULL, NULL),
	(2, 'report', 'contoh', 'Contoh data lama', 'unclear', 2, '2026-11-20 08:00:16+00', '2026-11-20 08:00:55+00', NULL, 'contoh', true, NULL, '', '', NULL, 2, NULL, NULL);
INSERT INTO public.reports_reportrecipient VALUES
	(7, 'accounts', 'Contoh data lama', 'Contoh data lama', 'waiting', '0ad73077-1767-3de5-0cf2-5c824a0dd888', '2026-11-20 08:00:06+00', false, NULL, 1),
	(11, 'methods', 'contoh', 'Contoh data lama', 'waiting', '2e36c62b-34c0-a0cf-cb0b-832c60768456', '2026-11-20 08:00:55+00', true, NULL, 2);
INSERT INTO public.reports_reportrecipientevent VALUES
	(1, '2026-11-20 08:00:50+00', 'Contoh data lama', 0, 'sub_activities', '', '', 'off', NULL, true, 6, '1d6d9bd4-d218-4d77-8089-171e32948223', 7, 2);
INSERT INTO public.reports_target VALUES
	(1, 2026, 'realisasi-rencana-pdn', 40.00, 'contoh', '2026-10-29', false, '2026-11-20 08:00:04+00', true, NULL, 4, 2),
	(2, 2026, 'pdn', 1.00, 'Contoh data lama', '2026-11-22', false, '2026-11-20 08:00:53+00', true, 1, 1, 2);
INSERT INTO public.reports_targetevent VALUES
	(1, '2026-11-20 08:00:18+00', 'Contoh data lama', 1, 2026, 'realisasi-rencana-pdn', 1.00, 'Contoh data lama', '2026-11-22', false, '2026-11-20 08:00:51+00', false, NULL, 5, '117a9982-ea29-4c48-ad77-d2e256e6270d', 2, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_agency_id_seq', 5, true);
SELECT pg_catalog.setval('public.accounts_agencyevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_holiday_id_seq', 2, true);
SELECT pg_catalog.setval('public.accounts_holidaydecree_id_seq', 3, true);
SELECT pg_catalog.setval('public.accounts_holidaydecreeevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_holidayevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_keptview_id_seq', 2, true);
SELECT pg_catalog.setval('public.accounts_membership_id_seq', 16, true);
SELECT pg_catalog.setval('public.accounts_membershipevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_notice_id_seq', 2, true);
SELECT pg_catalog.setval('public.accounts_region_id_seq', 2, true);
SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_id_seq', 14, true);
SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_userevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.audit_submission_id_seq', 1, true);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 732, true);
SELECT pg_catalog.setval('public.catalog_certificate_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certificateevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.catalog_certificatepaper_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_certificatepaperevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_certificateproduct_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certificateproductevent_pgh_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certifiedperiod_id_seq', 96, true);
SELECT pg_catalog.setval('public.catalog_commodityattribute_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_commodityattributeevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_equivalencegroup_id_seq', 40, true);
SELECT pg_catalog.setval('public.catalog_equivalencegroupevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_expiryreminder_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_groupmember_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_groupmemberevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_likeproducers_id_seq', 12, true);
SELECT pg_catalog.setval('public.catalog_localrule_id_seq', 3, true);
SELECT pg_catalog.setval('public.catalog_localruleevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_minimumtkdn_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_minimumtkdnevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_nationallistcheck_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_nationallistentry_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_nationallistentryevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_othernames_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_othernamesevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_pendingscan_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_pricerecord_id_seq', 15, true);
SELECT pg_catalog.setval('public.catalog_pricerecordevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_producer_id_seq', 13, true);
SELECT pg_catalog.setval('public.catalog_producerevent_pgh_id_seq', 16, true);
SELECT pg_catalog.setval('public.catalog_producermerge_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_producersdistinct_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_product_id_seq', 12, true);
SELECT pg_catalog.setval('public.catalog_productattribute_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productattributeevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productdocument_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productdocumentevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_productevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.catalog_productionsite_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_productionsiteevent_pgh_id_seq', 3, true);
SELECT pg_catalog.setval('public.catalog_productpermit_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productpermitevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productphoto_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_productphotoevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.catalog_remindermail_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_searchword_id_seq', 10, true);
SELECT pg_catalog.setval('public.catalog_standingchange_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_standingchangeevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_tkdncalculation_id_seq', 1, true);
SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 183, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 142, true);
SELECT pg_catalog.setval('public.jobs_export_id_seq', 2, true);
SELECT pg_catalog.setval('public.jobs_job_id_seq', 7, true);
SELECT pg_catalog.setval('public.jobs_jobchange_id_seq', 4, true);
SELECT pg_catalog.setval('public.jobs_jobissue_id_seq', 3, true);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.procurement_absence_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_absenceevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_achievedtkdn_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_agencyalias_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_agencybudget_id_seq', 13, true);
SELECT pg_catalog.setval('public.procurement_agencybudgetevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_agencyproposal_id_seq', 6, true);
SELECT pg_catalog.setval('public.procurement_agencyproposalevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_approvalroute_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_approvalrouteevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_approvalstep_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_approvalstepevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_assessment_id_seq', 17, true);
SELECT pg_catalog.setval('public.procurement_budgetentry_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_budgetentryevent_pgh_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_budgetitem_id_seq', 12, true);
SELECT pg_catalog.setval('public.procurement_budgetitemevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_budgetline_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_budgetlineevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_ceilingfigure_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_ceilingmandate_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_ceilingmandateevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_ceilingpermit_id_seq', 25, true);
SELECT pg_catalog.setval('public.procurement_ceilingpermitevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_checkwanted_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_commoditycell_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_decision_id_seq', 13, true);
SELECT pg_catalog.setval('public.procurement_demandcase_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_demandcaseevent_pgh_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_demandnote_id_seq', 6, true);
SELECT pg_catalog.setval('public.procurement_demandnoteevent_pgh_id_seq', 6, true);
SELECT pg_catalog.setval('public.procurement_documentcell_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_documentcount_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_dutycell_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_exemption_id_seq', 5, true);
SELECT pg_catalog.setval('public.procurement_exemptionevent_pgh_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_exemptionfile_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_exemptionsearch_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_expense_id_seq', 7, true);
SELECT pg_catalog.setval('public.procurement_expenseaccount_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_expenseevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_expensefunding_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_fundingcell_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_furtherpackage_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_furtherpackageevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_kindsapart_id_seq', 4, true);
SELECT pg_catalog.setval('public.procurement_linedecision_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_linedismissal_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_linedismissalevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_linerequirement_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_linerequirementevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_offer_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_offerevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_order_id_seq', 5, true);
SELECT pg_catalog.setval('public.procurement_orderevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_orderline_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_ownestimate_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_ownestimateevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_package_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_packageevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_payment_id_seq', 4001, true);
SELECT pg_catalog.setval('public.procurement_paymentevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_plancell_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_priceevaluation_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_priceevaluationevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_priceworksheet_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_producercell_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_purchaserequest_id_seq', 14, true);
SELECT pg_catalog.setval('public.procurement_purchaserequestevent_pgh_id_seq', 27, true);
SELECT pg_catalog.setval('public.procurement_realization_id_seq', 4, true);
SELECT pg_catalog.setval('public.procurement_realizationevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.procurement_realizationline_id_seq', 7, true);
SELECT pg_catalog.setval('public.procurement_realizationphoto_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_requestline_id_seq', 17, true);
SELECT pg_catalog.setval('public.procurement_requestlineevent_pgh_id_seq', 19, true);
SELECT pg_catalog.setval('public.procurement_requestseries_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_requirementcheck_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_sourcedecision_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_sourcefile_id_seq', 428, true);
SELECT pg_catalog.setval('public.procurement_sourcematch_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_sourcematchevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_sourcerow_id_seq', 2, true);
SELECT pg_catalog.setval('public.procurement_sourcerowevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_spendingcell_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_standardprice_id_seq', 4, true);
SELECT pg_catalog.setval('public.procurement_standardpriceevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_sumscheck_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_baseline_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_baselinerow_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_figurecheck_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_officialreport_id_seq', 4003, true);
SELECT pg_catalog.setval('public.reports_officialreportevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_policypaper_id_seq', 4, true);
SELECT pg_catalog.setval('public.reports_policypaperevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_reportdeadline_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_reportdeadlineevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_reportletter_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_reportrecipient_id_seq', 11, true);
SELECT pg_catalog.setval('public.reports_reportrecipientevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_target_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_targetevent_pgh_id_seq', 1, true);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_agency
    ADD CONSTRAINT accounts_agency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_agencyevent
    ADD CONSTRAINT accounts_agencyevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.accounts_holiday
    ADD CONSTRAINT accounts_holiday_day_key UNIQUE (day);
ALTER TABLE ONLY public.accounts_holiday
    ADD CONSTRAINT accounts_holiday_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_holidaydecree
    ADD CONSTRAINT accounts_holidaydecree_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_holidaydecreeevent
    ADD CONSTRAINT accounts_holidaydecreeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.accounts_holidayevent
    ADD CONSTRAINT accounts_holidayevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.accounts_keptview
    ADD CONSTRAINT accounts_keptview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_membershipevent
    ADD CONSTRAINT accounts_membershipevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.accounts_notice
    ADD CONSTRAINT accounts_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_region
    ADD CONSTRAINT accounts_region_code_key UNIQUE (code);
ALTER TABLE ONLY public.accounts_region
    ADD CONSTRAINT accounts_region_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_nip_key UNIQUE (nip);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_userevent
    ADD CONSTRAINT accounts_userevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT agency_budget_unique UNIQUE (agency_id, fiscal_year);
ALTER TABLE ONLY public.accounts_agency
    ADD CONSTRAINT agency_code_unique UNIQUE (region_id, code);
ALTER TABLE ONLY public.procurement_agencyalias
    ADD CONSTRAINT agencyalias_unique UNIQUE (region_id, system, code);
ALTER TABLE ONLY public.procurement_assessment
    ADD CONSTRAINT assessment_sequence_unique UNIQUE (line_id, sequence);
ALTER TABLE ONLY public.catalog_commodityattribute
    ADD CONSTRAINT attribute_unique UNIQUE NULLS NOT DISTINCT (commodity_id, name, region_id);
ALTER TABLE ONLY public.audit_submission
    ADD CONSTRAINT audit_submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_baselinerow
    ADD CONSTRAINT baseline_row_unique UNIQUE (baseline_id, agency_id);
ALTER TABLE ONLY public.reports_baseline
    ADD CONSTRAINT baseline_unique UNIQUE (region_id, year, day);
ALTER TABLE ONLY public.procurement_budgetitem
    ADD CONSTRAINT budget_item_unique UNIQUE (agency_id, fiscal_year, code, account);
ALTER TABLE ONLY public.procurement_budgetline
    ADD CONSTRAINT budget_line_unique UNIQUE (package_id, mak, funding_source, fiscal_year);
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_certificateevent
    ADD CONSTRAINT catalog_certificateevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_certificatepaper
    ADD CONSTRAINT catalog_certificatepaper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_certificatepaperevent
    ADD CONSTRAINT catalog_certificatepaperevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT catalog_certificateproduct_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_certificateproductevent
    ADD CONSTRAINT catalog_certificateproductevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_certifiedperiod
    ADD CONSTRAINT catalog_certifiedperiod_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_commodity
    ADD CONSTRAINT catalog_commodity_pkey PRIMARY KEY (kbki_code);
ALTER TABLE ONLY public.catalog_commodityattribute
    ADD CONSTRAINT catalog_commodityattribute_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_commodityattributeevent
    ADD CONSTRAINT catalog_commodityattributeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_comparedproducer
    ADD CONSTRAINT catalog_comparedproducer_pkey PRIMARY KEY (producer_id);
ALTER TABLE ONLY public.catalog_equivalencegroup
    ADD CONSTRAINT catalog_equivalencegroup_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_equivalencegroupevent
    ADD CONSTRAINT catalog_equivalencegroupevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_expiryreminder
    ADD CONSTRAINT catalog_expiryreminder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_groupmember
    ADD CONSTRAINT catalog_groupmember_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_groupmemberevent
    ADD CONSTRAINT catalog_groupmemberevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_handoverquality
    ADD CONSTRAINT catalog_handoverquality_pkey PRIMARY KEY (product_id);
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_localrule
    ADD CONSTRAINT catalog_localrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_localruleevent
    ADD CONSTRAINT catalog_localruleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT catalog_minimumtkdn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_minimumtkdnevent
    ADD CONSTRAINT catalog_minimumtkdnevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_nationallistcheck
    ADD CONSTRAINT catalog_nationallistcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_nationallistentry
    ADD CONSTRAINT catalog_nationallistentry_key_key UNIQUE (key);
ALTER TABLE ONLY public.catalog_nationallistentry
    ADD CONSTRAINT catalog_nationallistentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_nationallistentryevent
    ADD CONSTRAINT catalog_nationallistentryevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT catalog_othernames_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_othernamesevent
    ADD CONSTRAINT catalog_othernamesevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_pendingscan
    ADD CONSTRAINT catalog_pendingscan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_pricerecord
    ADD CONSTRAINT catalog_pricerecord_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_pricerecordevent
    ADD CONSTRAINT catalog_pricerecordevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_nib_key UNIQUE (nib);
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_producerevent
    ADD CONSTRAINT catalog_producerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT catalog_producermerge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_producersdistinct
    ADD CONSTRAINT catalog_producersdistinct_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productattribute
    ADD CONSTRAINT catalog_productattribute_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productattributeevent
    ADD CONSTRAINT catalog_productattributeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_productdocument
    ADD CONSTRAINT catalog_productdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productdocumentevent
    ADD CONSTRAINT catalog_productdocumentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_productevent
    ADD CONSTRAINT catalog_productevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_productionsite
    ADD CONSTRAINT catalog_productionsite_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productionsiteevent
    ADD CONSTRAINT catalog_productionsiteevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_productpermit
    ADD CONSTRAINT catalog_productpermit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productpermitevent
    ADD CONSTRAINT catalog_productpermitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_productphoto
    ADD CONSTRAINT catalog_productphoto_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_productphotoevent
    ADD CONSTRAINT catalog_productphotoevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_remindermail
    ADD CONSTRAINT catalog_remindermail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_searchword
    ADD CONSTRAINT catalog_searchword_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_standingchange
    ADD CONSTRAINT catalog_standingchange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_standingchangeevent
    ADD CONSTRAINT catalog_standingchangeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.catalog_tkdncalculation
    ADD CONSTRAINT catalog_tkdncalculation_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_certificate
    ADD CONSTRAINT certificate_days_plausible CHECK (((((issued_on >= '2000-01-01'::date) AND (issued_on <= '2100-12-31'::date)) OR (issued_on IS NULL)) AND (((tkdn_valid_until >= '2000-01-01'::date) AND (tkdn_valid_until <= '2100-12-31'::date)) OR (tkdn_valid_until IS NULL)) AND (((bmp_valid_until >= '2000-01-01'::date) AND (bmp_valid_until <= '2100-12-31'::date)) OR (bmp_valid_until IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_certificatepaper
    ADD CONSTRAINT certificate_paper_unique UNIQUE (certificate_id, paper);
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT certificate_product_unique UNIQUE (certificate_id, product_id);
ALTER TABLE ONLY public.procurement_commoditycell
    ADD CONSTRAINT commoditycell_unique UNIQUE NULLS NOT DISTINCT (region_id, year, commodity_id, month, agency_id);
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT demand_case_unique UNIQUE (region_id, commodity_id);
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT dismissal_once UNIQUE (line_id, product_id);
ALTER TABLE ONLY public.catalog_producersdistinct
    ADD CONSTRAINT distinct_once UNIQUE (first_id, second_id);
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.procurement_documentcell
    ADD CONSTRAINT documentcell_unique UNIQUE NULLS NOT DISTINCT (document, source, agency_id, year, month, region_id);
ALTER TABLE ONLY public.procurement_documentcount
    ADD CONSTRAINT documentcount_unique UNIQUE NULLS NOT DISTINCT (agency_id, year, month, region_id, source);
ALTER TABLE ONLY public.procurement_dutycell
    ADD CONSTRAINT dutycell_unique UNIQUE NULLS NOT DISTINCT (region_id, year, duty, duty_code, duty_ground, differs, month, agency_id);
ALTER TABLE ONLY public.procurement_exemptionfile
    ADD CONSTRAINT exemption_file_unique UNIQUE (exemption_id, sha256);
ALTER TABLE ONLY public.procurement_expenseaccount
    ADD CONSTRAINT expense_account_unique UNIQUE (expense_id, code);
ALTER TABLE public.procurement_expense
    ADD CONSTRAINT expense_days_plausible CHECK ((((date >= '2000-01-01'::date) AND (date <= '2100-12-31'::date)) OR (date IS NULL))) NOT VALID;
ALTER TABLE ONLY public.procurement_expensefunding
    ADD CONSTRAINT expense_funding_unique UNIQUE (expense_id, source);
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT expense_unique UNIQUE (region_id, source, key, version);
ALTER TABLE ONLY public.reports_figurecheck
    ADD CONSTRAINT figurecheck_unique UNIQUE (region_id, figure, sha256, checked_by_id);
ALTER TABLE ONLY public.procurement_fundingcell
    ADD CONSTRAINT fundingcell_unique UNIQUE NULLS NOT DISTINCT (region_id, year, funding, month, agency_id);
ALTER TABLE ONLY public.procurement_furtherpackage
    ADD CONSTRAINT further_package_once UNIQUE (request_id, package_id);
ALTER TABLE ONLY public.catalog_groupmember
    ADD CONSTRAINT group_member_unique UNIQUE (group_id, commodity_id);
ALTER TABLE ONLY public.procurement_realizationphoto
    ADD CONSTRAINT handover_photo_unique UNIQUE (realization_id, sha256);
ALTER TABLE ONLY public.accounts_holidaydecree
    ADD CONSTRAINT holiday_decree_once UNIQUE (year, number);
ALTER TABLE ONLY public.jobs_export
    ADD CONSTRAINT jobs_export_key_key UNIQUE (key);
ALTER TABLE ONLY public.jobs_export
    ADD CONSTRAINT jobs_export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_key_key UNIQUE (key);
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.jobs_jobchange
    ADD CONSTRAINT jobs_jobchange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.jobs_jobissue
    ADD CONSTRAINT jobs_jobissue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT like_once UNIQUE (region_id, first_id, second_id);
ALTER TABLE ONLY public.procurement_linedecision
    ADD CONSTRAINT line_decision_unique UNIQUE (decision_id, line_id);
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT line_position_unique UNIQUE (request_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.accounts_membership
    ADD CONSTRAINT membership_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_minimumtkdn
    ADD CONSTRAINT minimum_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT minimum_tkdn_unique UNIQUE NULLS NOT DISTINCT (commodity_id, valid_from, region_id);
ALTER TABLE public.catalog_nationallistcheck
    ADD CONSTRAINT national_check_days_plausible CHECK ((((checked_on >= '2000-01-01'::date) AND (checked_on <= '2100-12-31'::date)) OR (checked_on IS NULL))) NOT VALID;
ALTER TABLE public.catalog_nationallistentry
    ADD CONSTRAINT national_days_plausible CHECK (((((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL)) AND (((seen_on >= '2000-01-01'::date) AND (seen_on <= '2100-12-31'::date)) OR (seen_on IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT officialreport_version_unique UNIQUE (region_id, kind, period_kind, year, part, cumulative, version);
ALTER TABLE ONLY public.procurement_orderline
    ADD CONSTRAINT order_line_unique UNIQUE (order_id, line_id);
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT other_names_unique UNIQUE NULLS NOT DISTINCT (region_id, commodity_id);
ALTER TABLE ONLY public.procurement_ownestimate
    ADD CONSTRAINT own_estimate_unique UNIQUE (region_id, source, key);
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT package_code_unique UNIQUE (region_id, rup_code);
ALTER TABLE public.procurement_package
    ADD CONSTRAINT package_days_plausible CHECK (((((selection_from >= '2000-01-01'::date) AND (selection_from <= '2100-12-31'::date)) OR (selection_from IS NULL)) AND (((contract_from >= '2000-01-01'::date) AND (contract_from <= '2100-12-31'::date)) OR (contract_from IS NULL)) AND (((contract_to >= '2000-01-01'::date) AND (contract_to <= '2100-12-31'::date)) OR (contract_to IS NULL)) AND (((use_from >= '2000-01-01'::date) AND (use_from <= '2100-12-31'::date)) OR (use_from IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_pendingscan
    ADD CONSTRAINT pending_scan_unique UNIQUE (user_id, sha256);
ALTER TABLE public.catalog_productpermit
    ADD CONSTRAINT permit_days_plausible CHECK ((((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL))) NOT VALID;
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_plancell
    ADD CONSTRAINT plancell_unique UNIQUE NULLS NOT DISTINCT (region_id, year, package_id, method, month, agency_id);
ALTER TABLE ONLY public.reports_policypaper
    ADD CONSTRAINT policypaper_unique UNIQUE (region_id, kind, number);
ALTER TABLE public.catalog_pricerecord
    ADD CONSTRAINT price_days_plausible CHECK ((((valid_on >= '2000-01-01'::date) AND (valid_on <= '2100-12-31'::date)) OR (valid_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.procurement_priceworksheet
    ADD CONSTRAINT price_worksheet_version_unique UNIQUE (evaluation_id, version);
ALTER TABLE ONLY public.procurement_absence
    ADD CONSTRAINT procurement_absence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_absenceevent
    ADD CONSTRAINT procurement_absenceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_achievedtkdn
    ADD CONSTRAINT procurement_achievedtkdn_delivered_id_key UNIQUE (delivered_id);
ALTER TABLE ONLY public.procurement_achievedtkdn
    ADD CONSTRAINT procurement_achievedtkdn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_agencyalias
    ADD CONSTRAINT procurement_agencyalias_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT procurement_agencybudget_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_agencybudgetevent
    ADD CONSTRAINT procurement_agencybudgetevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_agencyproposal
    ADD CONSTRAINT procurement_agencyproposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_agencyproposalevent
    ADD CONSTRAINT procurement_agencyproposalevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_approvalroute
    ADD CONSTRAINT procurement_approvalroute_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_approvalrouteevent
    ADD CONSTRAINT procurement_approvalrouteevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_approvalstep
    ADD CONSTRAINT procurement_approvalstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_approvalstepevent
    ADD CONSTRAINT procurement_approvalstepevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_assessment
    ADD CONSTRAINT procurement_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgetentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_budgetentryevent
    ADD CONSTRAINT procurement_budgetentryevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_budgetitem
    ADD CONSTRAINT procurement_budgetitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_budgetitemevent
    ADD CONSTRAINT procurement_budgetitemevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_budgetline
    ADD CONSTRAINT procurement_budgetline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_budgetlineevent
    ADD CONSTRAINT procurement_budgetlineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_ceilingfigure
    ADD CONSTRAINT procurement_ceilingfigure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_ceilingmandate
    ADD CONSTRAINT procurement_ceilingmandate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_ceilingmandateevent
    ADD CONSTRAINT procurement_ceilingmandateevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingpermit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingpermit_used_by_id_key UNIQUE (used_by_id);
ALTER TABLE ONLY public.procurement_ceilingpermitevent
    ADD CONSTRAINT procurement_ceilingpermitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwanted_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_commoditycell
    ADD CONSTRAINT procurement_commoditycell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_decision
    ADD CONSTRAINT procurement_decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT procurement_demandcase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_demandcaseevent
    ADD CONSTRAINT procurement_demandcaseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_demandnote
    ADD CONSTRAINT procurement_demandnote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_demandnoteevent
    ADD CONSTRAINT procurement_demandnoteevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_documentcell
    ADD CONSTRAINT procurement_documentcell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_documentcount
    ADD CONSTRAINT procurement_documentcount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_dutycell
    ADD CONSTRAINT procurement_dutycell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_exemptionevent
    ADD CONSTRAINT procurement_exemptionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_exemptionfile
    ADD CONSTRAINT procurement_exemptionfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_exemptionsearch
    ADD CONSTRAINT procurement_exemptionsearch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_expenseaccount
    ADD CONSTRAINT procurement_expenseaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_expenseevent
    ADD CONSTRAINT procurement_expenseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_expensefunding
    ADD CONSTRAINT procurement_expensefunding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_fundingcell
    ADD CONSTRAINT procurement_fundingcell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_furtherpackage
    ADD CONSTRAINT procurement_furtherpackage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_furtherpackageevent
    ADD CONSTRAINT procurement_furtherpackageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_kindsapart
    ADD CONSTRAINT procurement_kindsapart_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_linedecision
    ADD CONSTRAINT procurement_linedecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedismissal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_linedismissalevent
    ADD CONSTRAINT procurement_linedismissalevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_linerequirement
    ADD CONSTRAINT procurement_linerequirement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_linerequirementevent
    ADD CONSTRAINT procurement_linerequirementevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_offer
    ADD CONSTRAINT procurement_offer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_offerevent
    ADD CONSTRAINT procurement_offerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_order
    ADD CONSTRAINT procurement_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_orderevent
    ADD CONSTRAINT procurement_orderevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_orderline
    ADD CONSTRAINT procurement_orderline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_ownestimate
    ADD CONSTRAINT procurement_ownestimate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_ownestimateevent
    ADD CONSTRAINT procurement_ownestimateevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_packageevent
    ADD CONSTRAINT procurement_packageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_payment
    ADD CONSTRAINT procurement_payment_key_key UNIQUE (key);
ALTER TABLE ONLY public.procurement_payment
    ADD CONSTRAINT procurement_payment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_paymentevent
    ADD CONSTRAINT procurement_paymentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_plancell
    ADD CONSTRAINT procurement_plancell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_priceevaluation
    ADD CONSTRAINT procurement_priceevaluation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_priceevaluation
    ADD CONSTRAINT procurement_priceevaluation_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY public.procurement_priceevaluationevent
    ADD CONSTRAINT procurement_priceevaluationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_priceworksheet
    ADD CONSTRAINT procurement_priceworksheet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_producercell
    ADD CONSTRAINT procurement_producercell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchaserequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_purchaserequestevent
    ADD CONSTRAINT procurement_purchaserequestevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_realizationevent
    ADD CONSTRAINT procurement_realizationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizationline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_realizationphoto
    ADD CONSTRAINT procurement_realizationphoto_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_requestlineevent
    ADD CONSTRAINT procurement_requestlineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT procurement_requestseries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_requirementcheck
    ADD CONSTRAINT procurement_requirementcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_sourcedecision
    ADD CONSTRAINT procurement_sourcedecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_sourcefile
    ADD CONSTRAINT procurement_sourcefile_job_id_key UNIQUE (job_id);
ALTER TABLE ONLY public.procurement_sourcefile
    ADD CONSTRAINT procurement_sourcefile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT procurement_sourcematch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_sourcematchevent
    ADD CONSTRAINT procurement_sourcematchevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT procurement_sourcerow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_sourcerowevent
    ADD CONSTRAINT procurement_sourcerowevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_spendingcell
    ADD CONSTRAINT procurement_spendingcell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_standardprice
    ADD CONSTRAINT procurement_standardprice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_standardpriceevent
    ADD CONSTRAINT procurement_standardpriceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_sumscheck
    ADD CONSTRAINT procurement_sumscheck_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_producer
    ADD CONSTRAINT producer_days_plausible CHECK ((((scale_evidence_on >= '2000-01-01'::date) AND (scale_evidence_on <= '2100-12-31'::date)) OR (scale_evidence_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT producer_merged_once UNIQUE (merged_id);
ALTER TABLE ONLY public.procurement_producercell
    ADD CONSTRAINT producercell_unique UNIQUE NULLS NOT DISTINCT (region_id, year, producer_id, month, agency_id);
ALTER TABLE ONLY public.catalog_productattribute
    ADD CONSTRAINT product_attribute_unique UNIQUE (product_id, attribute_id);
ALTER TABLE public.catalog_product
    ADD CONSTRAINT product_days_plausible CHECK ((((price_on >= '2000-01-01'::date) AND (price_on <= '2100-12-31'::date)) OR (price_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.catalog_productdocument
    ADD CONSTRAINT product_document_unique UNIQUE (product_id, sha256);
ALTER TABLE ONLY public.catalog_productpermit
    ADD CONSTRAINT product_permit_unique UNIQUE (product_id, kind, number);
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT product_unique UNIQUE (producer_id, name, brand, type_name);
ALTER TABLE ONLY public.catalog_productionsite
    ADD CONSTRAINT production_site_unique UNIQUE (producer_id, name);
ALTER TABLE public.procurement_realization
    ADD CONSTRAINT realization_days_plausible CHECK (((((contract_date >= '2000-01-01'::date) AND (contract_date <= '2100-12-31'::date)) OR (contract_date IS NULL)) AND (((handover_date >= '2000-01-01'::date) AND (handover_date <= '2100-12-31'::date)) OR (handover_date IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT realization_line_unique UNIQUE (realization_id, line_id);
ALTER TABLE ONLY public.catalog_expiryreminder
    ADD CONSTRAINT reminder_once UNIQUE (certificate_id, value, until, days);
ALTER TABLE ONLY public.reports_reportdeadline
    ADD CONSTRAINT reportdeadline_unique UNIQUE (region_id, kind, period_kind);
ALTER TABLE ONLY public.reports_reportrecipient
    ADD CONSTRAINT reportrecipient_person_unique UNIQUE (region_id, kind, person_id);
ALTER TABLE ONLY public.reports_baseline
    ADD CONSTRAINT reports_baseline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_baselinerow
    ADD CONSTRAINT reports_baselinerow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_figurecheck
    ADD CONSTRAINT reports_figurecheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialreport_follows_id_key UNIQUE (follows_id);
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialreport_number_key UNIQUE (number);
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialreport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_officialreportevent
    ADD CONSTRAINT reports_officialreportevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.reports_policypaper
    ADD CONSTRAINT reports_policypaper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_policypaperevent
    ADD CONSTRAINT reports_policypaperevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.reports_reportdeadline
    ADD CONSTRAINT reports_reportdeadline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_reportdeadlineevent
    ADD CONSTRAINT reports_reportdeadlineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.reports_reportletter
    ADD CONSTRAINT reports_reportletter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_reportrecipient
    ADD CONSTRAINT reports_reportrecipient_key_key UNIQUE (key);
ALTER TABLE ONLY public.reports_reportrecipient
    ADD CONSTRAINT reports_reportrecipient_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_reportrecipientevent
    ADD CONSTRAINT reports_reportrecipientevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.reports_target
    ADD CONSTRAINT reports_target_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_targetevent
    ADD CONSTRAINT reports_targetevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT request_number_unique UNIQUE (region_id, number);
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT request_series_unique UNIQUE (agency_id, fiscal_year);
ALTER TABLE ONLY public.procurement_linerequirement
    ADD CONSTRAINT requirement_once UNIQUE (line_id, attribute_id, comparison);
ALTER TABLE ONLY public.procurement_approvalstep
    ADD CONSTRAINT route_step_unique UNIQUE (route_id, "order");
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT sourcematch_unique UNIQUE (expense_id, other_id);
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT sourcerow_unique UNIQUE (file_id, number);
ALTER TABLE ONLY public.procurement_spendingcell
    ADD CONSTRAINT spendingcell_unique UNIQUE NULLS NOT DISTINCT (agency_id, year, month, region_id, source, procurement_type, method, duty);
ALTER TABLE ONLY public.procurement_standardprice
    ADD CONSTRAINT standard_price_unique UNIQUE (region_id, fiscal_year, key);
ALTER TABLE public.catalog_standingchange
    ADD CONSTRAINT standing_days_plausible CHECK ((((effective_on >= '2000-01-01'::date) AND (effective_on <= '2100-12-31'::date)) OR (effective_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.audit_submission
    ADD CONSTRAINT submission_once UNIQUE (user_id, key);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_agency_parent_id_ac280bab ON public.accounts_agency USING btree (parent_id);
CREATE INDEX accounts_agency_region_id_34cbd942 ON public.accounts_agency USING btree (region_id);
CREATE INDEX accounts_agencyevent_parent_id_9cf34586 ON public.accounts_agencyevent USING btree (parent_id);
CREATE INDEX accounts_agencyevent_pgh_context_id_9db20f80 ON public.accounts_agencyevent USING btree (pgh_context_id);
CREATE INDEX accounts_agencyevent_pgh_obj_id_06f09710 ON public.accounts_agencyevent USING btree (pgh_obj_id);
CREATE INDEX accounts_agencyevent_region_id_15530d37 ON public.accounts_agencyevent USING btree (region_id);
CREATE INDEX accounts_holiday_decree_id_138cfd5d ON public.accounts_holiday USING btree (decree_id);
CREATE INDEX accounts_holiday_taken_back_by_id_87f8af32 ON public.accounts_holiday USING btree (taken_back_by_id);
CREATE INDEX accounts_holidaydecreeevent_pgh_context_id_dff78159 ON public.accounts_holidaydecreeevent USING btree (pgh_context_id);
CREATE INDEX accounts_holidaydecreeevent_pgh_obj_id_63b0beb3 ON public.accounts_holidaydecreeevent USING btree (pgh_obj_id);
CREATE INDEX accounts_holidayevent_decree_id_e597b35c ON public.accounts_holidayevent USING btree (decree_id);
CREATE INDEX accounts_holidayevent_pgh_context_id_3282bf57 ON public.accounts_holidayevent USING btree (pgh_context_id);
CREATE INDEX accounts_holidayevent_pgh_obj_id_13838686 ON public.accounts_holidayevent USING btree (pgh_obj_id);
CREATE INDEX accounts_holidayevent_taken_back_by_id_1b0a75be ON public.accounts_holidayevent USING btree (taken_back_by_id);
CREATE INDEX accounts_membership_agency_id_5ab2a535 ON public.accounts_membership USING btree (agency_id);
CREATE INDEX accounts_membership_on_behalf_of_id_acee7a00 ON public.accounts_membership USING btree (on_behalf_of_id);
CREATE INDEX accounts_membership_user_id_487fb39e ON public.accounts_membership USING btree (user_id);
CREATE INDEX accounts_membershipevent_agency_id_3101ba73 ON public.accounts_membershipevent USING btree (agency_id);
CREATE INDEX accounts_membershipevent_on_behalf_of_id_8d96b6b1 ON public.accounts_membershipevent USING btree (on_behalf_of_id);
CREATE INDEX accounts_membershipevent_pgh_context_id_31df8159 ON public.accounts_membershipevent USING btree (pgh_context_id);
CREATE INDEX accounts_membershipevent_pgh_obj_id_8231a68b ON public.accounts_membershipevent USING btree (pgh_obj_id);
CREATE INDEX accounts_membershipevent_user_id_165d49f9 ON public.accounts_membershipevent USING btree (user_id);
CREATE INDEX accounts_region_code_c1a64e53_like ON public.accounts_region USING btree (code varchar_pattern_ops);
CREATE INDEX accounts_region_parent_id_9c43227c ON public.accounts_region USING btree (parent_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);
CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_nip_50830a91_like ON public.accounts_user USING btree (nip varchar_pattern_ops);
CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);
CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);
CREATE INDEX accounts_userevent_pgh_context_id_9043cf9a ON public.accounts_userevent USING btree (pgh_context_id);
CREATE INDEX accounts_userevent_pgh_obj_id_aa99e6a3 ON public.accounts_userevent USING btree (pgh_obj_id);
CREATE INDEX agency_budget_region ON public.procurement_agencybudget USING btree (region_id, fiscal_year);
CREATE INDEX agency_proposal_list ON public.procurement_agencyproposal USING btree (region_id, state, kind, name);
CREATE UNIQUE INDEX agency_proposal_open_once ON public.procurement_agencyproposal USING btree (region_id, code) WHERE ((state)::text = 'open'::text);
CREATE INDEX agency_trigrams ON public.accounts_agency USING gin (upper((code)::text) public.gin_trgm_ops, upper((name)::text) public.gin_trgm_ops, upper((short_name)::text) public.gin_trgm_ops);
CREATE INDEX assessment_unmet ON public.procurement_assessment USING btree (line_id) WHERE ((step)::text = ANY ((ARRAY['c'::character varying, 'd'::character varying, 'import'::character varying])::text[]));
CREATE INDEX audit_submission_created_at_f8c8458b ON public.audit_submission USING btree (created_at);
CREATE INDEX audit_submission_user_id_acc7a3d4 ON public.audit_submission USING btree (user_id);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX budget_item_region ON public.procurement_budgetitem USING btree (region_id, fiscal_year, code, account, id);
CREATE INDEX catalog_certificate_edited_by_id_4d6e8fd5 ON public.catalog_certificate USING btree (edited_by_id);
CREATE INDEX catalog_certificate_entered_by_id_3e3a218c ON public.catalog_certificate USING btree (entered_by_id);
CREATE INDEX catalog_certificate_number_skeleton_30406914 ON public.catalog_certificate USING btree (number_skeleton);
CREATE INDEX catalog_certificate_number_skeleton_30406914_like ON public.catalog_certificate USING btree (number_skeleton varchar_pattern_ops);
CREATE INDEX catalog_certificate_producer_id_6fd7ed86 ON public.catalog_certificate USING btree (producer_id);
CREATE INDEX catalog_certificate_verified_by_id_c99ae134 ON public.catalog_certificate USING btree (verified_by_id);
CREATE INDEX catalog_certificateevent_edited_by_id_cc17a96d ON public.catalog_certificateevent USING btree (edited_by_id);
CREATE INDEX catalog_certificateevent_entered_by_id_d301a98e ON public.catalog_certificateevent USING btree (entered_by_id);
CREATE INDEX catalog_certificateevent_pgh_context_id_11e283f6 ON public.catalog_certificateevent USING btree (pgh_context_id);
CREATE INDEX catalog_certificateevent_pgh_obj_id_2e792e44 ON public.catalog_certificateevent USING btree (pgh_obj_id);
CREATE INDEX catalog_certificateevent_producer_id_77d738ee ON public.catalog_certificateevent USING btree (producer_id);
CREATE INDEX catalog_certificateevent_region_id_7a2c54bc ON public.catalog_certificateevent USING btree (region_id);
CREATE INDEX catalog_certificateevent_verified_by_id_a12c59cf ON public.catalog_certificateevent USING btree (verified_by_id);
CREATE INDEX catalog_certificatepaper_certificate_id_bf01b991 ON public.catalog_certificatepaper USING btree (certificate_id);
CREATE INDEX catalog_certificatepaper_ticked_by_id_63235da8 ON public.catalog_certificatepaper USING btree (ticked_by_id);
CREATE INDEX catalog_certificatepaperevent_certificate_id_a5e21d70 ON public.catalog_certificatepaperevent USING btree (certificate_id);
CREATE INDEX catalog_certificatepaperevent_pgh_context_id_98a6d709 ON public.catalog_certificatepaperevent USING btree (pgh_context_id);
CREATE INDEX catalog_certificatepaperevent_pgh_obj_id_be322178 ON public.catalog_certificatepaperevent USING btree (pgh_obj_id);
CREATE INDEX catalog_certificatepaperevent_ticked_by_id_5d0341a6 ON public.catalog_certificatepaperevent USING btree (ticked_by_id);
CREATE INDEX catalog_certificateproduct_certificate_id_ba40bf95 ON public.catalog_certificateproduct USING btree (certificate_id);
CREATE INDEX catalog_certificateproduct_product_id_1ec0f988 ON public.catalog_certificateproduct USING btree (product_id);
CREATE INDEX catalog_certificateproductevent_certificate_id_9fcd46d3 ON public.catalog_certificateproductevent USING btree (certificate_id);
CREATE INDEX catalog_certificateproductevent_pgh_context_id_df719d9f ON public.catalog_certificateproductevent USING btree (pgh_context_id);
CREATE INDEX catalog_certificateproductevent_pgh_obj_id_6027827b ON public.catalog_certificateproductevent USING btree (pgh_obj_id);
CREATE INDEX catalog_certificateproductevent_product_id_c8742f67 ON public.catalog_certificateproductevent USING btree (product_id);
CREATE INDEX catalog_certifiedperiod_certificate_id_1c14d3ed ON public.catalog_certifiedperiod USING btree (certificate_id);
CREATE INDEX catalog_certifiedperiod_product_id_ea97ddaa ON public.catalog_certifiedperiod USING btree (product_id);
CREATE INDEX catalog_commodity_kbki_code_79c545f8_like ON public.catalog_commodity USING btree (kbki_code varchar_pattern_ops);
CREATE INDEX catalog_commodity_parent_id_941e1d0a ON public.catalog_commodity USING btree (parent_id);
CREATE INDEX catalog_commodity_parent_id_941e1d0a_like ON public.catalog_commodity USING btree (parent_id varchar_pattern_ops);
CREATE INDEX catalog_commodityattribute_commodity_id_358014a3 ON public.catalog_commodityattribute USING btree (commodity_id);
CREATE INDEX catalog_commodityattribute_commodity_id_358014a3_like ON public.catalog_commodityattribute USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_commodityattribute_entered_by_id_a70bec79 ON public.catalog_commodityattribute USING btree (entered_by_id);
CREATE INDEX catalog_commodityattribute_region_id_d95fd471 ON public.catalog_commodityattribute USING btree (region_id);
CREATE INDEX catalog_commodityattributeevent_commodity_id_2ef172e8 ON public.catalog_commodityattributeevent USING btree (commodity_id);
CREATE INDEX catalog_commodityattributeevent_commodity_id_2ef172e8_like ON public.catalog_commodityattributeevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_commodityattributeevent_entered_by_id_0c52267d ON public.catalog_commodityattributeevent USING btree (entered_by_id);
CREATE INDEX catalog_commodityattributeevent_pgh_context_id_528c6463 ON public.catalog_commodityattributeevent USING btree (pgh_context_id);
CREATE INDEX catalog_commodityattributeevent_pgh_obj_id_81e3aa70 ON public.catalog_commodityattributeevent USING btree (pgh_obj_id);
CREATE INDEX catalog_commodityattributeevent_region_id_434fda5c ON public.catalog_commodityattributeevent USING btree (region_id);
CREATE INDEX catalog_equivalencegroup_attribute_id_22d941e4 ON public.catalog_equivalencegroup USING btree (attribute_id);
CREATE INDEX catalog_equivalencegroup_decided_by_id_c54ba2a0 ON public.catalog_equivalencegroup USING btree (decided_by_id);
CREATE INDEX catalog_equivalencegroup_entered_by_id_ab18673e ON public.catalog_equivalencegroup USING btree (entered_by_id);
CREATE INDEX catalog_equivalencegroup_region_id_7de259c7 ON public.catalog_equivalencegroup USING btree (region_id);
CREATE INDEX catalog_equivalencegroupevent_attribute_id_965ff80e ON public.catalog_equivalencegroupevent USING btree (attribute_id);
CREATE INDEX catalog_equivalencegroupevent_decided_by_id_96c3adca ON public.catalog_equivalencegroupevent USING btree (decided_by_id);
CREATE INDEX catalog_equivalencegroupevent_entered_by_id_aa4f2b5a ON public.catalog_equivalencegroupevent USING btree (entered_by_id);
CREATE INDEX catalog_equivalencegroupevent_pgh_context_id_af308852 ON public.catalog_equivalencegroupevent USING btree (pgh_context_id);
CREATE INDEX catalog_equivalencegroupevent_pgh_obj_id_51135795 ON public.catalog_equivalencegroupevent USING btree (pgh_obj_id);
CREATE INDEX catalog_equivalencegroupevent_region_id_309cc3ae ON public.catalog_equivalencegroupevent USING btree (region_id);
CREATE INDEX catalog_expiryreminder_certificate_id_061c3d3b ON public.catalog_expiryreminder USING btree (certificate_id);
CREATE INDEX catalog_groupmember_commodity_id_fdb28f67 ON public.catalog_groupmember USING btree (commodity_id);
CREATE INDEX catalog_groupmember_commodity_id_fdb28f67_like ON public.catalog_groupmember USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_groupmember_group_id_f4c0c0c5 ON public.catalog_groupmember USING btree (group_id);
CREATE INDEX catalog_groupmemberevent_commodity_id_31727ffd ON public.catalog_groupmemberevent USING btree (commodity_id);
CREATE INDEX catalog_groupmemberevent_commodity_id_31727ffd_like ON public.catalog_groupmemberevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_groupmemberevent_group_id_fe8cc52d ON public.catalog_groupmemberevent USING btree (group_id);
CREATE INDEX catalog_groupmemberevent_pgh_context_id_12d2383d ON public.catalog_groupmemberevent USING btree (pgh_context_id);
CREATE INDEX catalog_groupmemberevent_pgh_obj_id_7b0ed13f ON public.catalog_groupmemberevent USING btree (pgh_obj_id);
CREATE INDEX catalog_likeproducers_first_id_19eb5fa8 ON public.catalog_likeproducers USING btree (first_id);
CREATE INDEX catalog_likeproducers_second_id_79c3cc0e ON public.catalog_likeproducers USING btree (second_id);
CREATE INDEX catalog_localrule_commodity_id_91752292 ON public.catalog_localrule USING btree (commodity_id);
CREATE INDEX catalog_localrule_commodity_id_91752292_like ON public.catalog_localrule USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_localrule_entered_by_id_19420731 ON public.catalog_localrule USING btree (entered_by_id);
CREATE INDEX catalog_localruleevent_commodity_id_eff60b9a ON public.catalog_localruleevent USING btree (commodity_id);
CREATE INDEX catalog_localruleevent_commodity_id_eff60b9a_like ON public.catalog_localruleevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_localruleevent_entered_by_id_4cf7fe56 ON public.catalog_localruleevent USING btree (entered_by_id);
CREATE INDEX catalog_localruleevent_pgh_context_id_e69304bc ON public.catalog_localruleevent USING btree (pgh_context_id);
CREATE INDEX catalog_localruleevent_pgh_obj_id_2dacb635 ON public.catalog_localruleevent USING btree (pgh_obj_id);
CREATE INDEX catalog_localruleevent_region_id_d1425b98 ON public.catalog_localruleevent USING btree (region_id);
CREATE INDEX catalog_minimumtkdn_commodity_id_db1e8471 ON public.catalog_minimumtkdn USING btree (commodity_id);
CREATE INDEX catalog_minimumtkdn_commodity_id_db1e8471_like ON public.catalog_minimumtkdn USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_minimumtkdn_entered_by_id_ec9d2e5e ON public.catalog_minimumtkdn USING btree (entered_by_id);
CREATE INDEX catalog_minimumtkdn_region_id_5fbebee1 ON public.catalog_minimumtkdn USING btree (region_id);
CREATE INDEX catalog_minimumtkdnevent_commodity_id_cb43b011 ON public.catalog_minimumtkdnevent USING btree (commodity_id);
CREATE INDEX catalog_minimumtkdnevent_commodity_id_cb43b011_like ON public.catalog_minimumtkdnevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_minimumtkdnevent_entered_by_id_43e20e8d ON public.catalog_minimumtkdnevent USING btree (entered_by_id);
CREATE INDEX catalog_minimumtkdnevent_pgh_context_id_f8350991 ON public.catalog_minimumtkdnevent USING btree (pgh_context_id);
CREATE INDEX catalog_minimumtkdnevent_pgh_obj_id_a7de854f ON public.catalog_minimumtkdnevent USING btree (pgh_obj_id);
CREATE INDEX catalog_minimumtkdnevent_region_id_90e56fb8 ON public.catalog_minimumtkdnevent USING btree (region_id);
CREATE INDEX catalog_nationallistcheck_checked_by_id_55a02be6 ON public.catalog_nationallistcheck USING btree (checked_by_id);
CREATE INDEX catalog_nationallistcheck_commodity_id_107d794b ON public.catalog_nationallistcheck USING btree (commodity_id);
CREATE INDEX catalog_nationallistcheck_commodity_id_107d794b_like ON public.catalog_nationallistcheck USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_nationallistcheck_region_id_5d843ae0 ON public.catalog_nationallistcheck USING btree (region_id);
CREATE INDEX catalog_nationallistentry_commodity_id_46c4b506 ON public.catalog_nationallistentry USING btree (commodity_id);
CREATE INDEX catalog_nationallistentry_commodity_id_46c4b506_like ON public.catalog_nationallistentry USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_nationallistentry_job_id_9223b9ba ON public.catalog_nationallistentry USING btree (job_id);
CREATE INDEX catalog_nationallistentry_key_0e2b957c_like ON public.catalog_nationallistentry USING btree (key varchar_pattern_ops);
CREATE INDEX catalog_nationallistentryevent_commodity_id_c91cc565 ON public.catalog_nationallistentryevent USING btree (commodity_id);
CREATE INDEX catalog_nationallistentryevent_commodity_id_c91cc565_like ON public.catalog_nationallistentryevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_nationallistentryevent_job_id_9e79b8ec ON public.catalog_nationallistentryevent USING btree (job_id);
CREATE INDEX catalog_nationallistentryevent_pgh_context_id_e6d1b510 ON public.catalog_nationallistentryevent USING btree (pgh_context_id);
CREATE INDEX catalog_nationallistentryevent_pgh_obj_id_603614a5 ON public.catalog_nationallistentryevent USING btree (pgh_obj_id);
CREATE INDEX catalog_othernames_commodity_id_a8808009 ON public.catalog_othernames USING btree (commodity_id);
CREATE INDEX catalog_othernames_commodity_id_a8808009_like ON public.catalog_othernames USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_othernames_entered_by_id_3e2b7196 ON public.catalog_othernames USING btree (entered_by_id);
CREATE INDEX catalog_othernames_region_id_bbc780ab ON public.catalog_othernames USING btree (region_id);
CREATE INDEX catalog_othernamesevent_commodity_id_84d886f9 ON public.catalog_othernamesevent USING btree (commodity_id);
CREATE INDEX catalog_othernamesevent_commodity_id_84d886f9_like ON public.catalog_othernamesevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_othernamesevent_entered_by_id_685e0056 ON public.catalog_othernamesevent USING btree (entered_by_id);
CREATE INDEX catalog_othernamesevent_pgh_context_id_3a547c1a ON public.catalog_othernamesevent USING btree (pgh_context_id);
CREATE INDEX catalog_othernamesevent_pgh_obj_id_f89ea13e ON public.catalog_othernamesevent USING btree (pgh_obj_id);
CREATE INDEX catalog_othernamesevent_region_id_67cd3688 ON public.catalog_othernamesevent USING btree (region_id);
CREATE INDEX catalog_pendingscan_user_id_1afcf151 ON public.catalog_pendingscan USING btree (user_id);
CREATE INDEX catalog_pricerecord_entered_by_id_800cfe6b ON public.catalog_pricerecord USING btree (entered_by_id);
CREATE INDEX catalog_pricerecord_product_id_ad587b82 ON public.catalog_pricerecord USING btree (product_id);
CREATE INDEX catalog_pricerecord_region_id_ccbfdfb2 ON public.catalog_pricerecord USING btree (region_id);
CREATE INDEX catalog_pricerecordevent_entered_by_id_d6dc711e ON public.catalog_pricerecordevent USING btree (entered_by_id);
CREATE INDEX catalog_pricerecordevent_pgh_context_id_4f4cd4cf ON public.catalog_pricerecordevent USING btree (pgh_context_id);
CREATE INDEX catalog_pricerecordevent_pgh_obj_id_84aee3db ON public.catalog_pricerecordevent USING btree (pgh_obj_id);
CREATE INDEX catalog_pricerecordevent_product_id_d9bb93fd ON public.catalog_pricerecordevent USING btree (product_id);
CREATE INDEX catalog_pricerecordevent_region_id_5eda25e0 ON public.catalog_pricerecordevent USING btree (region_id);
CREATE INDEX catalog_producer_entered_by_id_ab002095 ON public.catalog_producer USING btree (entered_by_id);
CREATE INDEX catalog_producer_location_id_1de7968f ON public.catalog_producer USING btree (location_id);
CREATE INDEX catalog_producer_merged_into_id_f4bb292c ON public.catalog_producer USING btree (merged_into_id);
CREATE INDEX catalog_producer_name_key_9c5f3150 ON public.catalog_producer USING btree (name_key);
CREATE INDEX catalog_producer_name_key_9c5f3150_like ON public.catalog_producer USING btree (name_key varchar_pattern_ops);
CREATE INDEX catalog_producer_nib_629333c1_like ON public.catalog_producer USING btree (nib varchar_pattern_ops);
CREATE INDEX catalog_producerevent_entered_by_id_c7529a4f ON public.catalog_producerevent USING btree (entered_by_id);
CREATE INDEX catalog_producerevent_location_id_70081716 ON public.catalog_producerevent USING btree (location_id);
CREATE INDEX catalog_producerevent_merged_into_id_dcb8e005 ON public.catalog_producerevent USING btree (merged_into_id);
CREATE INDEX catalog_producerevent_pgh_context_id_2a9eb9d7 ON public.catalog_producerevent USING btree (pgh_context_id);
CREATE INDEX catalog_producerevent_pgh_obj_id_967fd52f ON public.catalog_producerevent USING btree (pgh_obj_id);
CREATE INDEX catalog_producerevent_region_id_db9c8948 ON public.catalog_producerevent USING btree (region_id);
CREATE INDEX catalog_producermerge_by_id_8020d961 ON public.catalog_producermerge USING btree (by_id);
CREATE INDEX catalog_producermerge_merged_id_be3f292e ON public.catalog_producermerge USING btree (merged_id);
CREATE INDEX catalog_producermerge_survivor_id_423fb9c9 ON public.catalog_producermerge USING btree (survivor_id);
CREATE INDEX catalog_producersdistinct_by_id_984729b8 ON public.catalog_producersdistinct USING btree (by_id);
CREATE INDEX catalog_producersdistinct_first_id_967a16c6 ON public.catalog_producersdistinct USING btree (first_id);
CREATE INDEX catalog_producersdistinct_second_id_3771c282 ON public.catalog_producersdistinct USING btree (second_id);
CREATE INDEX catalog_product_commodity_id_7a9b4be7 ON public.catalog_product USING btree (commodity_id);
CREATE INDEX catalog_product_commodity_id_7a9b4be7_like ON public.catalog_product USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_product_edited_by_id_ace4dc38 ON public.catalog_product USING btree (edited_by_id);
CREATE INDEX catalog_product_entered_by_id_3fd84d18 ON public.catalog_product USING btree (entered_by_id);
CREATE INDEX catalog_product_producer_id_21a490e8 ON public.catalog_product USING btree (producer_id);
CREATE INDEX catalog_product_verified_by_id_f432b665 ON public.catalog_product USING btree (verified_by_id);
CREATE INDEX catalog_productattribute_attribute_id_7d5ac1d7 ON public.catalog_productattribute USING btree (attribute_id);
CREATE INDEX catalog_productattribute_product_id_7ea24d8b ON public.catalog_productattribute USING btree (product_id);
CREATE INDEX catalog_productattributeevent_attribute_id_2adaa7be ON public.catalog_productattributeevent USING btree (attribute_id);
CREATE INDEX catalog_productattributeevent_pgh_context_id_f32ac7fc ON public.catalog_productattributeevent USING btree (pgh_context_id);
CREATE INDEX catalog_productattributeevent_pgh_obj_id_337b7061 ON public.catalog_productattributeevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productattributeevent_product_id_a2ee6fcb ON public.catalog_productattributeevent USING btree (product_id);
CREATE INDEX catalog_productdocument_entered_by_id_209b5f80 ON public.catalog_productdocument USING btree (entered_by_id);
CREATE INDEX catalog_productdocument_product_id_bde35aae ON public.catalog_productdocument USING btree (product_id);
CREATE INDEX catalog_productdocumentevent_entered_by_id_4739d119 ON public.catalog_productdocumentevent USING btree (entered_by_id);
CREATE INDEX catalog_productdocumentevent_pgh_context_id_4311e76d ON public.catalog_productdocumentevent USING btree (pgh_context_id);
CREATE INDEX catalog_productdocumentevent_pgh_obj_id_9ada9329 ON public.catalog_productdocumentevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productdocumentevent_product_id_38fbab31 ON public.catalog_productdocumentevent USING btree (product_id);
CREATE INDEX catalog_productevent_commodity_id_328c9852 ON public.catalog_productevent USING btree (commodity_id);
CREATE INDEX catalog_productevent_commodity_id_328c9852_like ON public.catalog_productevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX catalog_productevent_edited_by_id_86f11b2f ON public.catalog_productevent USING btree (edited_by_id);
CREATE INDEX catalog_productevent_entered_by_id_51330be7 ON public.catalog_productevent USING btree (entered_by_id);
CREATE INDEX catalog_productevent_pgh_context_id_9fcf3378 ON public.catalog_productevent USING btree (pgh_context_id);
CREATE INDEX catalog_productevent_pgh_obj_id_2a10d849 ON public.catalog_productevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productevent_producer_id_2074a8ef ON public.catalog_productevent USING btree (producer_id);
CREATE INDEX catalog_productevent_region_id_6cdeed1f ON public.catalog_productevent USING btree (region_id);
CREATE INDEX catalog_productevent_verified_by_id_7d82b0e2 ON public.catalog_productevent USING btree (verified_by_id);
CREATE INDEX catalog_productionsite_location_id_57f13d74 ON public.catalog_productionsite USING btree (location_id);
CREATE INDEX catalog_productionsite_producer_id_9a4f1096 ON public.catalog_productionsite USING btree (producer_id);
CREATE INDEX catalog_productionsiteevent_location_id_e14bc159 ON public.catalog_productionsiteevent USING btree (location_id);
CREATE INDEX catalog_productionsiteevent_pgh_context_id_e7f9664a ON public.catalog_productionsiteevent USING btree (pgh_context_id);
CREATE INDEX catalog_productionsiteevent_pgh_obj_id_08dde3b6 ON public.catalog_productionsiteevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productionsiteevent_producer_id_2345f5a4 ON public.catalog_productionsiteevent USING btree (producer_id);
CREATE INDEX catalog_productpermit_entered_by_id_028a6dd8 ON public.catalog_productpermit USING btree (entered_by_id);
CREATE INDEX catalog_productpermit_product_id_31d2685e ON public.catalog_productpermit USING btree (product_id);
CREATE INDEX catalog_productpermitevent_entered_by_id_30e4b941 ON public.catalog_productpermitevent USING btree (entered_by_id);
CREATE INDEX catalog_productpermitevent_pgh_context_id_e5ad44f8 ON public.catalog_productpermitevent USING btree (pgh_context_id);
CREATE INDEX catalog_productpermitevent_pgh_obj_id_10836067 ON public.catalog_productpermitevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productpermitevent_product_id_6e285e0e ON public.catalog_productpermitevent USING btree (product_id);
CREATE INDEX catalog_productphoto_product_id_0eceea52 ON public.catalog_productphoto USING btree (product_id);
CREATE INDEX catalog_productphotoevent_pgh_context_id_7bf7e742 ON public.catalog_productphotoevent USING btree (pgh_context_id);
CREATE INDEX catalog_productphotoevent_pgh_obj_id_3ae46ebb ON public.catalog_productphotoevent USING btree (pgh_obj_id);
CREATE INDEX catalog_productphotoevent_product_id_e7839985 ON public.catalog_productphotoevent USING btree (product_id);
CREATE INDEX catalog_searchword_word_fb48ee13 ON public.catalog_searchword USING btree (word);
CREATE INDEX catalog_searchword_word_fb48ee13_like ON public.catalog_searchword USING btree (word varchar_pattern_ops);
CREATE INDEX catalog_standingchange_certificate_id_e4d38bfe ON public.catalog_standingchange USING btree (certificate_id);
CREATE INDEX catalog_standingchange_recorded_by_id_144916ef ON public.catalog_standingchange USING btree (recorded_by_id);
CREATE INDEX catalog_standingchange_successor_id_20cf175e ON public.catalog_standingchange USING btree (successor_id);
CREATE INDEX catalog_standingchangeevent_certificate_id_719ce79c ON public.catalog_standingchangeevent USING btree (certificate_id);
CREATE INDEX catalog_standingchangeevent_pgh_context_id_598a3b93 ON public.catalog_standingchangeevent USING btree (pgh_context_id);
CREATE INDEX catalog_standingchangeevent_pgh_obj_id_969f9f41 ON public.catalog_standingchangeevent USING btree (pgh_obj_id);
CREATE INDEX catalog_standingchangeevent_recorded_by_id_11503437 ON public.catalog_standingchangeevent USING btree (recorded_by_id);
CREATE INDEX catalog_standingchangeevent_successor_id_9896832a ON public.catalog_standingchangeevent USING btree (successor_id);
CREATE INDEX catalog_tkdncalculation_made_by_id_84996812 ON public.catalog_tkdncalculation USING btree (made_by_id);
CREATE INDEX catalog_tkdncalculation_producer_id_b716b4ed ON public.catalog_tkdncalculation USING btree (producer_id);
CREATE INDEX ceiling_permit_agency_list ON public.procurement_ceilingpermit USING btree (agency_id, asked_at DESC, id DESC);
CREATE UNIQUE INDEX ceiling_permit_one_open ON public.procurement_ceilingpermit USING btree (request_id) WHERE ((state)::text = ANY ((ARRAY['asked'::character varying, 'granted'::character varying])::text[]));
CREATE INDEX ceiling_permit_region_list ON public.procurement_ceilingpermit USING btree (region_id, asked_at DESC, id DESC);
CREATE INDEX certificate_desk ON public.catalog_certificate USING btree (region_id, issued_on DESC, id);
CREATE INDEX certificate_desk_unfinished ON public.catalog_certificate USING btree (region_id, state, issued_on DESC, id) WHERE (NOT ((state)::text = 'verified'::text));
CREATE INDEX certificate_number_start ON public.catalog_certificate USING btree (number_key text_pattern_ops);
CREATE UNIQUE INDEX certificate_number_unique ON public.catalog_certificate USING btree (number_key) WHERE (NOT ((state)::text = 'refused'::text));
CREATE INDEX check_wanted_list ON public.procurement_checkwanted USING btree (region_id, asked_at, id);
CREATE INDEX commodity_name_trigram ON public.catalog_commodity USING gin (name public.gin_trgm_ops);
CREATE INDEX commodity_search ON public.catalog_commodity USING gin (search);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX exemption_list ON public.procurement_exemption USING btree (asked_at DESC, id);
CREATE UNIQUE INDEX exemption_one_open ON public.procurement_exemption USING btree (line_id) WHERE ((state)::text = 'asked'::text);
CREATE INDEX expense_agency ON public.procurement_expense USING btree (agency_id, date DESC, id DESC) WHERE counts;
CREATE INDEX expense_commodity ON public.procurement_expense USING btree (commodity_id varchar_pattern_ops) WHERE (commodity_id IS NOT NULL);
CREATE INDEX expense_counted_by ON public.procurement_expense USING btree (counted_by_id) WHERE (counted_by_id IS NOT NULL);
CREATE INDEX expense_date ON public.procurement_expense USING brin (date);
CREATE INDEX expense_delivery_line ON public.procurement_expense USING btree (delivery_line_id) WHERE (delivery_line_id IS NOT NULL);
CREATE INDEX expense_duty ON public.procurement_expense USING btree (region_id, duty, date DESC, id DESC) WHERE counts;
CREATE INDEX expense_imported ON public.procurement_expense USING btree (region_id, date DESC, id DESC) WHERE (counts AND (imported_value > (0)::numeric));
CREATE UNIQUE INDEX expense_one_current ON public.procurement_expense USING btree (region_id, source, key) WHERE ((state)::text = 'current'::text);
CREATE INDEX expense_package ON public.procurement_expense USING btree (package_id) WHERE (package_id IS NOT NULL);
CREATE INDEX expense_producer ON public.procurement_expense USING btree (producer_id) WHERE (producer_id IS NOT NULL);
CREATE INDEX expense_region ON public.procurement_expense USING btree (region_id, date DESC, id DESC) WHERE counts;
CREATE INDEX expense_request_line ON public.procurement_expense USING btree (request_line_id) WHERE (request_line_id IS NOT NULL);
CREATE INDEX expense_unknown ON public.procurement_expense USING btree (region_id, date DESC, id DESC) WHERE (counts AND (unknown_value > (0)::numeric));
CREATE INDEX expense_value ON public.procurement_expense USING btree (region_id, value DESC, id) WHERE counts;
CREATE INDEX export_own ON public.jobs_export USING btree (user_id, created_at DESC);
CREATE INDEX export_unfinished ON public.jobs_export USING btree (created_at) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'writing'::character varying])::text[]));
CREATE INDEX job_change_list ON public.jobs_jobchange USING btree (job_id, kind, "row");
CREATE INDEX job_region_recent ON public.jobs_job USING btree (region_id, created_at DESC);
CREATE INDEX job_unfinished ON public.jobs_job USING btree (state) WHERE ((state)::text = ANY (ARRAY[('pending'::character varying)::text, ('checking'::character varying)::text, ('confirmed'::character varying)::text, ('loading'::character varying)::text]));
CREATE INDEX jobs_export_user_id_5b81960f ON public.jobs_export USING btree (user_id);
CREATE INDEX jobs_job_agency_id_650f6fee ON public.jobs_job USING btree (agency_id);
CREATE INDEX jobs_job_region_id_28c37c9f ON public.jobs_job USING btree (region_id);
CREATE INDEX jobs_job_taken_back_by_id_61012354 ON public.jobs_job USING btree (taken_back_by_id);
CREATE INDEX jobs_job_user_id_093659ab ON public.jobs_job USING btree (user_id);
CREATE INDEX jobs_jobchange_job_id_010efa80 ON public.jobs_jobchange USING btree (job_id);
CREATE INDEX jobs_jobissue_job_id_dfea4507 ON public.jobs_jobissue USING btree (job_id);
CREATE UNIQUE INDEX kept_view_once ON public.accounts_keptview USING btree (person_id, path, lower((name)::text));
CREATE INDEX line_trigrams ON public.procurement_requestline USING gin (upper((description)::text) public.gin_trgm_ops);
CREATE INDEX local_rule_region_list ON public.catalog_localrule USING btree (region_id, valid_from DESC, id DESC);
CREATE UNIQUE INDEX membership_unique ON public.accounts_membership USING btree (user_id, agency_id, role, valid_from) WHERE (withdrawn_at IS NULL);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX national_search ON public.catalog_nationallistentry USING gin (search);
CREATE INDEX notice_list ON public.accounts_notice USING btree (person_id, created_at DESC, id);
CREATE INDEX notice_open ON public.accounts_notice USING btree (kind, record) WHERE (read_at IS NULL);
CREATE INDEX notice_unread ON public.accounts_notice USING btree (person_id) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX offer_supplier_unique ON public.procurement_offer USING btree (evaluation_id, lower((supplier_name)::text));
CREATE UNIQUE INDEX officialreport_one_live ON public.reports_officialreport USING btree (region_id, kind, period_kind, year, part, cumulative) WHERE (NOT ((state)::text = 'withdrawn'::text));
CREATE INDEX officialreport_region ON public.reports_officialreport USING btree (region_id, prepared_at DESC, id DESC);
CREATE INDEX order_agency_list ON public.procurement_order USING btree (agency_id, ordered_on DESC, id DESC);
CREATE UNIQUE INDEX order_number_unique ON public.procurement_order USING btree (agency_id, number) WHERE (NOT is_cancelled);
CREATE INDEX order_region_list ON public.procurement_order USING btree (region_id, ordered_on DESC, id DESC);
CREATE INDEX package_agency_list ON public.procurement_package USING btree (agency_id, fiscal_year DESC, name, id);
CREATE INDEX package_region_list ON public.procurement_package USING btree (region_id, fiscal_year DESC, name, id);
CREATE INDEX package_trigrams ON public.procurement_package USING gin (upper((rup_code)::text) public.gin_trgm_ops, upper((name)::text) public.gin_trgm_ops);
CREATE INDEX payment_agency ON public.procurement_payment USING btree (agency_id, date DESC, id DESC);
CREATE INDEX payment_region ON public.procurement_payment USING btree (region_id, date DESC, id DESC);
CREATE INDEX period_by_tkdn ON public.catalog_certifiedperiod USING btree (tkdn, product_id) INCLUDE (starts_on, ends_on) WHERE (tkdn IS NOT NULL);
CREATE UNIQUE INDEX period_unique ON public.catalog_certifiedperiod USING btree (product_id, starts_on) INCLUDE (ends_on, standing, tkdn, bmp);
CREATE INDEX price_newest ON public.catalog_pricerecord USING btree (product_id, region_id, valid_on DESC, id DESC);
CREATE INDEX procurement_absence_person_id_066a953f ON public.procurement_absence USING btree (person_id);
CREATE INDEX procurement_absenceevent_person_id_55a21805 ON public.procurement_absenceevent USING btree (person_id);
CREATE INDEX procurement_absenceevent_pgh_context_id_77bfa789 ON public.procurement_absenceevent USING btree (pgh_context_id);
CREATE INDEX procurement_absenceevent_pgh_obj_id_df4bf002 ON public.procurement_absenceevent USING btree (pgh_obj_id);
CREATE INDEX procurement_agencyalias_agency_id_0199f03f ON public.procurement_agencyalias USING btree (agency_id);
CREATE INDEX procurement_agencybudget_entered_by_id_3519ff95 ON public.procurement_agencybudget USING btree (entered_by_id);
CREATE INDEX procurement_agencybudget_job_id_315acc3b ON public.procurement_agencybudget USING btree (job_id);
CREATE INDEX procurement_agencybudgetevent_agency_id_e4ec9bf1 ON public.procurement_agencybudgetevent USING btree (agency_id);
CREATE INDEX procurement_agencybudgetevent_entered_by_id_41fd38d3 ON public.procurement_agencybudgetevent USING btree (entered_by_id);
CREATE INDEX procurement_agencybudgetevent_job_id_342e89b3 ON public.procurement_agencybudgetevent USING btree (job_id);
CREATE INDEX procurement_agencybudgetevent_pgh_context_id_b31b2a1e ON public.procurement_agencybudgetevent USING btree (pgh_context_id);
CREATE INDEX procurement_agencybudgetevent_pgh_obj_id_d4c3bf2c ON public.procurement_agencybudgetevent USING btree (pgh_obj_id);
CREATE INDEX procurement_agencybudgetevent_region_id_3d054df7 ON public.procurement_agencybudgetevent USING btree (region_id);
CREATE INDEX procurement_agencyproposal_agency_id_71b5f934 ON public.procurement_agencyproposal USING btree (agency_id);
CREATE INDEX procurement_agencyproposal_decided_by_id_0c047fe9 ON public.procurement_agencyproposal USING btree (decided_by_id);
CREATE INDEX procurement_agencyproposal_job_id_b1bf5ead ON public.procurement_agencyproposal USING btree (job_id);
CREATE INDEX procurement_agencyproposalevent_agency_id_8b825b0a ON public.procurement_agencyproposalevent USING btree (agency_id);
CREATE INDEX procurement_agencyproposalevent_decided_by_id_5873b323 ON public.procurement_agencyproposalevent USING btree (decided_by_id);
CREATE INDEX procurement_agencyproposalevent_job_id_ed77eb1d ON public.procurement_agencyproposalevent USING btree (job_id);
CREATE INDEX procurement_agencyproposalevent_pgh_context_id_bafa58c5 ON public.procurement_agencyproposalevent USING btree (pgh_context_id);
CREATE INDEX procurement_agencyproposalevent_pgh_obj_id_33d8e3c5 ON public.procurement_agencyproposalevent USING btree (pgh_obj_id);
CREATE INDEX procurement_agencyproposalevent_region_id_afe85f3b ON public.procurement_agencyproposalevent USING btree (region_id);
CREATE INDEX procurement_approvalroute_agency_id_d4d4d06e ON public.procurement_approvalroute USING btree (agency_id);
CREATE INDEX procurement_approvalroute_region_id_34cdcaeb ON public.procurement_approvalroute USING btree (region_id);
CREATE INDEX procurement_approvalrouteevent_agency_id_2c71de94 ON public.procurement_approvalrouteevent USING btree (agency_id);
CREATE INDEX procurement_approvalrouteevent_pgh_context_id_599d8c0d ON public.procurement_approvalrouteevent USING btree (pgh_context_id);
CREATE INDEX procurement_approvalrouteevent_pgh_obj_id_b6306b19 ON public.procurement_approvalrouteevent USING btree (pgh_obj_id);
CREATE INDEX procurement_approvalrouteevent_region_id_7377e87b ON public.procurement_approvalrouteevent USING btree (region_id);
CREATE INDEX procurement_approvalstep_route_id_9cceb34f ON public.procurement_approvalstep USING btree (route_id);
CREATE INDEX procurement_approvalstepevent_pgh_context_id_70a508bd ON public.procurement_approvalstepevent USING btree (pgh_context_id);
CREATE INDEX procurement_approvalstepevent_pgh_obj_id_ef6afb5b ON public.procurement_approvalstepevent USING btree (pgh_obj_id);
CREATE INDEX procurement_approvalstepevent_route_id_900f841d ON public.procurement_approvalstepevent USING btree (route_id);
CREATE INDEX procurement_assessment_line_id_6ec60144 ON public.procurement_assessment USING btree (line_id);
CREATE INDEX procurement_budgetentry_budget_line_id_05064a7d ON public.procurement_budgetentry USING btree (budget_line_id);
CREATE INDEX procurement_budgetentry_decision_id_e0cbc1ef ON public.procurement_budgetentry USING btree (decision_id);
CREATE INDEX procurement_budgetentry_line_id_00012d7d ON public.procurement_budgetentry USING btree (line_id);
CREATE INDEX procurement_budgetentry_package_id_709f3263 ON public.procurement_budgetentry USING btree (package_id);
CREATE INDEX procurement_budgetentry_realization_id_c7c2a992 ON public.procurement_budgetentry USING btree (realization_id);
CREATE INDEX procurement_budgetentry_request_id_cc5ff914 ON public.procurement_budgetentry USING btree (request_id);
CREATE INDEX procurement_budgetentryevent_budget_line_id_7c74027f ON public.procurement_budgetentryevent USING btree (budget_line_id);
CREATE INDEX procurement_budgetentryevent_decision_id_fc17129e ON public.procurement_budgetentryevent USING btree (decision_id);
CREATE INDEX procurement_budgetentryevent_line_id_82bddaf6 ON public.procurement_budgetentryevent USING btree (line_id);
CREATE INDEX procurement_budgetentryevent_package_id_56437af0 ON public.procurement_budgetentryevent USING btree (package_id);
CREATE INDEX procurement_budgetentryevent_pgh_context_id_76c26949 ON public.procurement_budgetentryevent USING btree (pgh_context_id);
CREATE INDEX procurement_budgetentryevent_pgh_obj_id_57d54c29 ON public.procurement_budgetentryevent USING btree (pgh_obj_id);
CREATE INDEX procurement_budgetentryevent_realization_id_d2283bf2 ON public.procurement_budgetentryevent USING btree (realization_id);
CREATE INDEX procurement_budgetentryevent_request_id_76c94fbf ON public.procurement_budgetentryevent USING btree (request_id);
CREATE INDEX procurement_budgetitem_job_id_784ab8a4 ON public.procurement_budgetitem USING btree (job_id);
CREATE INDEX procurement_budgetitemevent_agency_id_f97c33f9 ON public.procurement_budgetitemevent USING btree (agency_id);
CREATE INDEX procurement_budgetitemevent_job_id_73772feb ON public.procurement_budgetitemevent USING btree (job_id);
CREATE INDEX procurement_budgetitemevent_pgh_context_id_71bcc38b ON public.procurement_budgetitemevent USING btree (pgh_context_id);
CREATE INDEX procurement_budgetitemevent_pgh_obj_id_c7fc4064 ON public.procurement_budgetitemevent USING btree (pgh_obj_id);
CREATE INDEX procurement_budgetitemevent_region_id_dda5162c ON public.procurement_budgetitemevent USING btree (region_id);
CREATE INDEX procurement_budgetline_package_id_1282f6e4 ON public.procurement_budgetline USING btree (package_id);
CREATE INDEX procurement_budgetlineevent_package_id_efd9a266 ON public.procurement_budgetlineevent USING btree (package_id);
CREATE INDEX procurement_budgetlineevent_pgh_context_id_895208c1 ON public.procurement_budgetlineevent USING btree (pgh_context_id);
CREATE INDEX procurement_budgetlineevent_pgh_obj_id_ef558c62 ON public.procurement_budgetlineevent USING btree (pgh_obj_id);
CREATE INDEX procurement_ceilingfigure_budget_line_id_f0a0ed6f ON public.procurement_ceilingfigure USING btree (budget_line_id);
CREATE INDEX procurement_ceilingfigure_package_id_2e920c24 ON public.procurement_ceilingfigure USING btree (package_id);
CREATE INDEX procurement_ceilingfigure_permit_id_76a7499e ON public.procurement_ceilingfigure USING btree (permit_id);
CREATE INDEX procurement_ceilingmandate_given_by_id_75ff2e82 ON public.procurement_ceilingmandate USING btree (given_by_id);
CREATE INDEX procurement_ceilingmandate_membership_id_65d7d936 ON public.procurement_ceilingmandate USING btree (membership_id);
CREATE INDEX procurement_ceilingmandateevent_given_by_id_4b157149 ON public.procurement_ceilingmandateevent USING btree (given_by_id);
CREATE INDEX procurement_ceilingmandateevent_membership_id_6223cec7 ON public.procurement_ceilingmandateevent USING btree (membership_id);
CREATE INDEX procurement_ceilingmandateevent_pgh_context_id_79f7112f ON public.procurement_ceilingmandateevent USING btree (pgh_context_id);
CREATE INDEX procurement_ceilingmandateevent_pgh_obj_id_5ba5e42d ON public.procurement_ceilingmandateevent USING btree (pgh_obj_id);
CREATE INDEX procurement_ceilingpermit_agency_id_31381db1 ON public.procurement_ceilingpermit USING btree (agency_id);
CREATE INDEX procurement_ceilingpermit_asked_by_id_7ac88424 ON public.procurement_ceilingpermit USING btree (asked_by_id);
CREATE INDEX procurement_ceilingpermit_decided_by_id_4f59aca8 ON public.procurement_ceilingpermit USING btree (decided_by_id);
CREATE INDEX procurement_ceilingpermit_mandate_id_75d51064 ON public.procurement_ceilingpermit USING btree (mandate_id);
CREATE INDEX procurement_ceilingpermit_region_id_c5e1c5df ON public.procurement_ceilingpermit USING btree (region_id);
CREATE INDEX procurement_ceilingpermit_request_id_36cdd524 ON public.procurement_ceilingpermit USING btree (request_id);
CREATE INDEX procurement_ceilingpermitevent_agency_id_eb8d11ec ON public.procurement_ceilingpermitevent USING btree (agency_id);
CREATE INDEX procurement_ceilingpermitevent_asked_by_id_ae40a4cb ON public.procurement_ceilingpermitevent USING btree (asked_by_id);
CREATE INDEX procurement_ceilingpermitevent_decided_by_id_2988d2b7 ON public.procurement_ceilingpermitevent USING btree (decided_by_id);
CREATE INDEX procurement_ceilingpermitevent_mandate_id_b59da62e ON public.procurement_ceilingpermitevent USING btree (mandate_id);
CREATE INDEX procurement_ceilingpermitevent_pgh_context_id_ed9f1f11 ON public.procurement_ceilingpermitevent USING btree (pgh_context_id);
CREATE INDEX procurement_ceilingpermitevent_pgh_obj_id_182bcb34 ON public.procurement_ceilingpermitevent USING btree (pgh_obj_id);
CREATE INDEX procurement_ceilingpermitevent_region_id_196d9d99 ON public.procurement_ceilingpermitevent USING btree (region_id);
CREATE INDEX procurement_ceilingpermitevent_request_id_a521f9ae ON public.procurement_ceilingpermitevent USING btree (request_id);
CREATE INDEX procurement_ceilingpermitevent_used_by_id_b59fe671 ON public.procurement_ceilingpermitevent USING btree (used_by_id);
CREATE INDEX procurement_checkwanted_asked_by_id_b62c6c0e ON public.procurement_checkwanted USING btree (asked_by_id);
CREATE INDEX procurement_checkwanted_commodity_id_bbcbbd41 ON public.procurement_checkwanted USING btree (commodity_id);
CREATE INDEX procurement_checkwanted_commodity_id_bbcbbd41_like ON public.procurement_checkwanted USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_checkwanted_request_id_51a6b777 ON public.procurement_checkwanted USING btree (request_id);
CREATE INDEX procurement_commoditycell_agency_id_fbc3933b ON public.procurement_commoditycell USING btree (agency_id);
CREATE INDEX procurement_commoditycell_commodity_id_ac290bee ON public.procurement_commoditycell USING btree (commodity_id);
CREATE INDEX procurement_commoditycell_commodity_id_ac290bee_like ON public.procurement_commoditycell USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_decision_actor_id_48add487 ON public.procurement_decision USING btree (actor_id);
CREATE INDEX procurement_decision_on_behalf_of_id_057cb7d8 ON public.procurement_decision USING btree (on_behalf_of_id);
CREATE INDEX procurement_decision_request_id_a6552088 ON public.procurement_decision USING btree (request_id);
CREATE INDEX procurement_demandcase_commodity_id_636cc8d0 ON public.procurement_demandcase USING btree (commodity_id);
CREATE INDEX procurement_demandcase_commodity_id_636cc8d0_like ON public.procurement_demandcase USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_demandcase_product_id_e26457e9 ON public.procurement_demandcase USING btree (product_id);
CREATE INDEX procurement_demandcase_region_id_793c7dbd ON public.procurement_demandcase USING btree (region_id);
CREATE INDEX procurement_demandcase_taken_by_id_d234965d ON public.procurement_demandcase USING btree (taken_by_id);
CREATE INDEX procurement_demandcaseevent_commodity_id_e4da4086 ON public.procurement_demandcaseevent USING btree (commodity_id);
CREATE INDEX procurement_demandcaseevent_commodity_id_e4da4086_like ON public.procurement_demandcaseevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_demandcaseevent_pgh_context_id_2c11d3bd ON public.procurement_demandcaseevent USING btree (pgh_context_id);
CREATE INDEX procurement_demandcaseevent_pgh_obj_id_8d3c98e4 ON public.procurement_demandcaseevent USING btree (pgh_obj_id);
CREATE INDEX procurement_demandcaseevent_product_id_ad769228 ON public.procurement_demandcaseevent USING btree (product_id);
CREATE INDEX procurement_demandcaseevent_region_id_b436b35b ON public.procurement_demandcaseevent USING btree (region_id);
CREATE INDEX procurement_demandcaseevent_taken_by_id_9155ee16 ON public.procurement_demandcaseevent USING btree (taken_by_id);
CREATE INDEX procurement_demandnote_by_id_1dc26574 ON public.procurement_demandnote USING btree (by_id);
CREATE INDEX procurement_demandnote_case_id_bdf4b67e ON public.procurement_demandnote USING btree (case_id);
CREATE INDEX procurement_demandnoteevent_by_id_ee561fe4 ON public.procurement_demandnoteevent USING btree (by_id);
CREATE INDEX procurement_demandnoteevent_case_id_b64a76e7 ON public.procurement_demandnoteevent USING btree (case_id);
CREATE INDEX procurement_demandnoteevent_pgh_context_id_8bdc10d6 ON public.procurement_demandnoteevent USING btree (pgh_context_id);
CREATE INDEX procurement_demandnoteevent_pgh_obj_id_d65c426a ON public.procurement_demandnoteevent USING btree (pgh_obj_id);
CREATE INDEX procurement_documentcount_agency_id_71045bb9 ON public.procurement_documentcount USING btree (agency_id);
CREATE INDEX procurement_dutycell_agency_id_dfaa0317 ON public.procurement_dutycell USING btree (agency_id);
CREATE INDEX procurement_exemption_asked_by_id_6ed2c5c5 ON public.procurement_exemption USING btree (asked_by_id);
CREATE INDEX procurement_exemption_decided_by_id_f6c8158b ON public.procurement_exemption USING btree (decided_by_id);
CREATE INDEX procurement_exemption_line_id_6ece0588 ON public.procurement_exemption USING btree (line_id);
CREATE INDEX procurement_exemptionevent_asked_by_id_f2b7673b ON public.procurement_exemptionevent USING btree (asked_by_id);
CREATE INDEX procurement_exemptionevent_decided_by_id_8988f6f3 ON public.procurement_exemptionevent USING btree (decided_by_id);
CREATE INDEX procurement_exemptionevent_line_id_d78cbf8e ON public.procurement_exemptionevent USING btree (line_id);
CREATE INDEX procurement_exemptionevent_pgh_context_id_1f9b5100 ON public.procurement_exemptionevent USING btree (pgh_context_id);
CREATE INDEX procurement_exemptionevent_pgh_obj_id_8e8a15aa ON public.procurement_exemptionevent USING btree (pgh_obj_id);
CREATE INDEX procurement_exemptionfile_added_by_id_eb3c930b ON public.procurement_exemptionfile USING btree (added_by_id);
CREATE INDEX procurement_exemptionfile_exemption_id_21bdc3c3 ON public.procurement_exemptionfile USING btree (exemption_id);
CREATE INDEX procurement_exemptionsearch_exemption_id_ae7e7d82 ON public.procurement_exemptionsearch USING btree (exemption_id);
CREATE INDEX procurement_expenseevent_counted_by_id_9d0b1ebd ON public.procurement_expenseevent USING btree (counted_by_id);
CREATE INDEX procurement_expenseevent_pgh_context_id_1b43482e ON public.procurement_expenseevent USING btree (pgh_context_id);
CREATE INDEX procurement_expenseevent_pgh_obj_id_bcfc293d ON public.procurement_expenseevent USING btree (pgh_obj_id);
CREATE INDEX procurement_fundingcell_agency_id_18efe857 ON public.procurement_fundingcell USING btree (agency_id);
CREATE INDEX procurement_furtherpackage_package_id_99194b77 ON public.procurement_furtherpackage USING btree (package_id);
CREATE INDEX procurement_furtherpackage_request_id_90baca9a ON public.procurement_furtherpackage USING btree (request_id);
CREATE INDEX procurement_furtherpackageevent_package_id_63449f17 ON public.procurement_furtherpackageevent USING btree (package_id);
CREATE INDEX procurement_furtherpackageevent_pgh_context_id_6b7854d9 ON public.procurement_furtherpackageevent USING btree (pgh_context_id);
CREATE INDEX procurement_furtherpackageevent_pgh_obj_id_8daaacf2 ON public.procurement_furtherpackageevent USING btree (pgh_obj_id);
CREATE INDEX procurement_furtherpackageevent_request_id_d3b38c06 ON public.procurement_furtherpackageevent USING btree (request_id);
CREATE INDEX procurement_kindsapart_by_id_f146be8c ON public.procurement_kindsapart USING btree (by_id);
CREATE INDEX procurement_kindsapart_first_id_3e94c32b ON public.procurement_kindsapart USING btree (first_id);
CREATE INDEX procurement_kindsapart_first_id_3e94c32b_like ON public.procurement_kindsapart USING btree (first_id varchar_pattern_ops);
CREATE INDEX procurement_kindsapart_region_id_89b236b8 ON public.procurement_kindsapart USING btree (region_id);
CREATE INDEX procurement_kindsapart_second_id_e3036e7c ON public.procurement_kindsapart USING btree (second_id);
CREATE INDEX procurement_kindsapart_second_id_e3036e7c_like ON public.procurement_kindsapart USING btree (second_id varchar_pattern_ops);
CREATE INDEX procurement_linedecision_decision_id_99bd87ac ON public.procurement_linedecision USING btree (decision_id);
CREATE INDEX procurement_linedecision_line_id_824b3cb5 ON public.procurement_linedecision USING btree (line_id);
CREATE INDEX procurement_linedismissal_asked_id_55334e0d ON public.procurement_linedismissal USING btree (asked_id);
CREATE INDEX procurement_linedismissal_asked_id_55334e0d_like ON public.procurement_linedismissal USING btree (asked_id varchar_pattern_ops);
CREATE INDEX procurement_linedismissal_by_id_90dfed78 ON public.procurement_linedismissal USING btree (by_id);
CREATE INDEX procurement_linedismissal_line_id_4a811704 ON public.procurement_linedismissal USING btree (line_id);
CREATE INDEX procurement_linedismissal_offered_id_bc003d1e ON public.procurement_linedismissal USING btree (offered_id);
CREATE INDEX procurement_linedismissal_offered_id_bc003d1e_like ON public.procurement_linedismissal USING btree (offered_id varchar_pattern_ops);
CREATE INDEX procurement_linedismissal_product_id_6a995d8d ON public.procurement_linedismissal USING btree (product_id);
CREATE INDEX procurement_linedismissalevent_asked_id_c7a3d692 ON public.procurement_linedismissalevent USING btree (asked_id);
CREATE INDEX procurement_linedismissalevent_asked_id_c7a3d692_like ON public.procurement_linedismissalevent USING btree (asked_id varchar_pattern_ops);
CREATE INDEX procurement_linedismissalevent_by_id_38141638 ON public.procurement_linedismissalevent USING btree (by_id);
CREATE INDEX procurement_linedismissalevent_line_id_ff65d870 ON public.procurement_linedismissalevent USING btree (line_id);
CREATE INDEX procurement_linedismissalevent_offered_id_24285f36 ON public.procurement_linedismissalevent USING btree (offered_id);
CREATE INDEX procurement_linedismissalevent_offered_id_24285f36_like ON public.procurement_linedismissalevent USING btree (offered_id varchar_pattern_ops);
CREATE INDEX procurement_linedismissalevent_pgh_context_id_2a917d72 ON public.procurement_linedismissalevent USING btree (pgh_context_id);
CREATE INDEX procurement_linedismissalevent_pgh_obj_id_6af5d4f0 ON public.procurement_linedismissalevent USING btree (pgh_obj_id);
CREATE INDEX procurement_linedismissalevent_product_id_8cc3f1a4 ON public.procurement_linedismissalevent USING btree (product_id);
CREATE INDEX procurement_linerequirement_attribute_id_74eeb293 ON public.procurement_linerequirement USING btree (attribute_id);
CREATE INDEX procurement_linerequirement_line_id_02c0cdaf ON public.procurement_linerequirement USING btree (line_id);
CREATE INDEX procurement_linerequirementevent_attribute_id_256fe32a ON public.procurement_linerequirementevent USING btree (attribute_id);
CREATE INDEX procurement_linerequirementevent_line_id_bde8cea2 ON public.procurement_linerequirementevent USING btree (line_id);
CREATE INDEX procurement_linerequirementevent_pgh_context_id_c130e2c6 ON public.procurement_linerequirementevent USING btree (pgh_context_id);
CREATE INDEX procurement_linerequirementevent_pgh_obj_id_98c793aa ON public.procurement_linerequirementevent USING btree (pgh_obj_id);
CREATE INDEX procurement_offer_evaluation_id_b0049dda ON public.procurement_offer USING btree (evaluation_id);
CREATE INDEX procurement_offerevent_evaluation_id_65957d85 ON public.procurement_offerevent USING btree (evaluation_id);
CREATE INDEX procurement_offerevent_pgh_context_id_3378b184 ON public.procurement_offerevent USING btree (pgh_context_id);
CREATE INDEX procurement_offerevent_pgh_obj_id_13f9cee4 ON public.procurement_offerevent USING btree (pgh_obj_id);
CREATE INDEX procurement_order_agency_id_2d6a9c4b ON public.procurement_order USING btree (agency_id);
CREATE INDEX procurement_order_recorded_by_id_83293356 ON public.procurement_order USING btree (recorded_by_id);
CREATE INDEX procurement_order_region_id_6c70f7ad ON public.procurement_order USING btree (region_id);
CREATE INDEX procurement_order_request_id_9ee5a3a0 ON public.procurement_order USING btree (request_id);
CREATE INDEX procurement_orderevent_agency_id_26b289dd ON public.procurement_orderevent USING btree (agency_id);
CREATE INDEX procurement_orderevent_pgh_context_id_81430cf8 ON public.procurement_orderevent USING btree (pgh_context_id);
CREATE INDEX procurement_orderevent_pgh_obj_id_67cee00f ON public.procurement_orderevent USING btree (pgh_obj_id);
CREATE INDEX procurement_orderevent_recorded_by_id_f21337b5 ON public.procurement_orderevent USING btree (recorded_by_id);
CREATE INDEX procurement_orderevent_region_id_f26b2ee0 ON public.procurement_orderevent USING btree (region_id);
CREATE INDEX procurement_orderevent_request_id_f74d97d7 ON public.procurement_orderevent USING btree (request_id);
CREATE INDEX procurement_orderline_assessment_id_819a0e20 ON public.procurement_orderline USING btree (assessment_id);
CREATE INDEX procurement_orderline_line_id_7a1e96db ON public.procurement_orderline USING btree (line_id);
CREATE INDEX procurement_orderline_order_id_09d59262 ON public.procurement_orderline USING btree (order_id);
CREATE INDEX procurement_ownestimate_job_id_c66fdd83 ON public.procurement_ownestimate USING btree (job_id);
CREATE INDEX procurement_ownestimateevent_job_id_698f5c2c ON public.procurement_ownestimateevent USING btree (job_id);
CREATE INDEX procurement_ownestimateevent_pgh_context_id_4d5bc10a ON public.procurement_ownestimateevent USING btree (pgh_context_id);
CREATE INDEX procurement_ownestimateevent_pgh_obj_id_1f6b3846 ON public.procurement_ownestimateevent USING btree (pgh_obj_id);
CREATE INDEX procurement_ownestimateevent_region_id_c2960d39 ON public.procurement_ownestimateevent USING btree (region_id);
CREATE INDEX procurement_package_job_id_9c61a1f7 ON public.procurement_package USING btree (job_id);
CREATE INDEX procurement_packageevent_agency_id_e6dc5394 ON public.procurement_packageevent USING btree (agency_id);
CREATE INDEX procurement_packageevent_job_id_75b8b9f3 ON public.procurement_packageevent USING btree (job_id);
CREATE INDEX procurement_packageevent_pgh_context_id_346eefe7 ON public.procurement_packageevent USING btree (pgh_context_id);
CREATE INDEX procurement_packageevent_pgh_obj_id_bd3cd633 ON public.procurement_packageevent USING btree (pgh_obj_id);
CREATE INDEX procurement_payment_job_id_41337862 ON public.procurement_payment USING btree (job_id);
CREATE INDEX procurement_payment_key_bd3f82d4_like ON public.procurement_payment USING btree (key varchar_pattern_ops);
CREATE INDEX procurement_paymentevent_agency_id_8e517d11 ON public.procurement_paymentevent USING btree (agency_id);
CREATE INDEX procurement_paymentevent_job_id_8c4e0b65 ON public.procurement_paymentevent USING btree (job_id);
CREATE INDEX procurement_paymentevent_pgh_context_id_8e8e697b ON public.procurement_paymentevent USING btree (pgh_context_id);
CREATE INDEX procurement_paymentevent_pgh_obj_id_ce4233a0 ON public.procurement_paymentevent USING btree (pgh_obj_id);
CREATE INDEX procurement_paymentevent_region_id_0d22187c ON public.procurement_paymentevent USING btree (region_id);
CREATE INDEX procurement_plancell_agency_id_7b2baeac ON public.procurement_plancell USING btree (agency_id);
CREATE INDEX procurement_plancell_package_id_f5f21b4b ON public.procurement_plancell USING btree (package_id);
CREATE INDEX procurement_priceevaluationevent_pgh_context_id_c3a771f5 ON public.procurement_priceevaluationevent USING btree (pgh_context_id);
CREATE INDEX procurement_priceevaluationevent_pgh_obj_id_3b52a90d ON public.procurement_priceevaluationevent USING btree (pgh_obj_id);
CREATE INDEX procurement_priceevaluationevent_request_id_80344028 ON public.procurement_priceevaluationevent USING btree (request_id);
CREATE INDEX procurement_priceworksheet_declared_by_id_7e7f7c25 ON public.procurement_priceworksheet USING btree (declared_by_id);
CREATE INDEX procurement_priceworksheet_evaluation_id_2ad15ab9 ON public.procurement_priceworksheet USING btree (evaluation_id);
CREATE INDEX procurement_producercell_agency_id_7857204f ON public.procurement_producercell USING btree (agency_id);
CREATE INDEX procurement_producercell_producer_id_2e211c79 ON public.procurement_producercell USING btree (producer_id);
CREATE INDEX procurement_purchaserequest_copied_from_id_8fc9971a ON public.procurement_purchaserequest USING btree (copied_from_id);
CREATE INDEX procurement_purchaserequest_package_id_d58f9ed3 ON public.procurement_purchaserequest USING btree (package_id);
CREATE INDEX procurement_purchaserequest_requester_id_15177273 ON public.procurement_purchaserequest USING btree (requester_id);
CREATE INDEX procurement_purchaserequest_route_id_c2c7b7f8 ON public.procurement_purchaserequest USING btree (route_id);
CREATE INDEX procurement_purchaserequestevent_agency_id_69ef4994 ON public.procurement_purchaserequestevent USING btree (agency_id);
CREATE INDEX procurement_purchaserequestevent_copied_from_id_8d350ed5 ON public.procurement_purchaserequestevent USING btree (copied_from_id);
CREATE INDEX procurement_purchaserequestevent_package_id_76c447a1 ON public.procurement_purchaserequestevent USING btree (package_id);
CREATE INDEX procurement_purchaserequestevent_pgh_context_id_c5da09da ON public.procurement_purchaserequestevent USING btree (pgh_context_id);
CREATE INDEX procurement_purchaserequestevent_pgh_obj_id_701f1081 ON public.procurement_purchaserequestevent USING btree (pgh_obj_id);
CREATE INDEX procurement_purchaserequestevent_region_id_99069080 ON public.procurement_purchaserequestevent USING btree (region_id);
CREATE INDEX procurement_purchaserequestevent_requester_id_0bf664d8 ON public.procurement_purchaserequestevent USING btree (requester_id);
CREATE INDEX procurement_realization_order_id_a220c1ee ON public.procurement_realization USING btree (order_id);
CREATE INDEX procurement_realization_recorded_by_id_94f8506f ON public.procurement_realization USING btree (recorded_by_id);
CREATE INDEX procurement_realization_request_id_bc7aedbc ON public.procurement_realization USING btree (request_id);
CREATE INDEX procurement_realizationevent_agency_id_ea236912 ON public.procurement_realizationevent USING btree (agency_id);
CREATE INDEX procurement_realizationevent_order_id_3d3a222f ON public.procurement_realizationevent USING btree (order_id);
CREATE INDEX procurement_realizationevent_pgh_context_id_5749df3b ON public.procurement_realizationevent USING btree (pgh_context_id);
CREATE INDEX procurement_realizationevent_pgh_obj_id_a779cdb1 ON public.procurement_realizationevent USING btree (pgh_obj_id);
CREATE INDEX procurement_realizationevent_recorded_by_id_02509032 ON public.procurement_realizationevent USING btree (recorded_by_id);
CREATE INDEX procurement_realizationevent_region_id_7701b615 ON public.procurement_realizationevent USING btree (region_id);
CREATE INDEX procurement_realizationevent_request_id_c72ed66a ON public.procurement_realizationevent USING btree (request_id);
CREATE INDEX procurement_realizationline_assessment_id_583cc34d ON public.procurement_realizationline USING btree (assessment_id);
CREATE INDEX procurement_realizationline_line_id_f9cbc67d ON public.procurement_realizationline USING btree (line_id);
CREATE INDEX procurement_realizationline_realization_id_c2f15ef7 ON public.procurement_realizationline USING btree (realization_id);
CREATE INDEX procurement_realizationphoto_added_by_id_652a1cf8 ON public.procurement_realizationphoto USING btree (added_by_id);
CREATE INDEX procurement_realizationphoto_realization_id_af708186 ON public.procurement_realizationphoto USING btree (realization_id);
CREATE INDEX procurement_requestline_budget_line_id_aa82cc79 ON public.procurement_requestline USING btree (budget_line_id);
CREATE INDEX procurement_requestline_commodity_id_7730b9b7 ON public.procurement_requestline USING btree (commodity_id);
CREATE INDEX procurement_requestline_commodity_id_7730b9b7_like ON public.procurement_requestline USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_requestline_product_id_7e27aa9b ON public.procurement_requestline USING btree (product_id);
CREATE INDEX procurement_requestline_request_id_3ef7ebd6 ON public.procurement_requestline USING btree (request_id);
CREATE INDEX procurement_requestlineevent_budget_line_id_6812ad32 ON public.procurement_requestlineevent USING btree (budget_line_id);
CREATE INDEX procurement_requestlineevent_commodity_id_161d703c ON public.procurement_requestlineevent USING btree (commodity_id);
CREATE INDEX procurement_requestlineevent_commodity_id_161d703c_like ON public.procurement_requestlineevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_requestlineevent_pgh_context_id_7b41fc64 ON public.procurement_requestlineevent USING btree (pgh_context_id);
CREATE INDEX procurement_requestlineevent_pgh_obj_id_2511d9cc ON public.procurement_requestlineevent USING btree (pgh_obj_id);
CREATE INDEX procurement_requestlineevent_product_id_83171fdf ON public.procurement_requestlineevent USING btree (product_id);
CREATE INDEX procurement_requestlineevent_request_id_3a21ed6a ON public.procurement_requestlineevent USING btree (request_id);
CREATE INDEX procurement_requestseries_agency_id_3a3a315c ON public.procurement_requestseries USING btree (agency_id);
CREATE INDEX procurement_requirementcheck_delivered_id_df768324 ON public.procurement_requirementcheck USING btree (delivered_id);
CREATE INDEX procurement_sourcedecision_agency_id_4fcd1756 ON public.procurement_sourcedecision USING btree (agency_id);
CREATE INDEX procurement_sourcedecision_by_id_019b222c ON public.procurement_sourcedecision USING btree (by_id);
CREATE INDEX procurement_sourcedecision_row_id_49058c4b ON public.procurement_sourcedecision USING btree (row_id);
CREATE INDEX procurement_sourcefile_loaded_by_id_3c1b503d ON public.procurement_sourcefile USING btree (loaded_by_id);
CREATE INDEX procurement_sourcematch_decided_by_id_875eef5a ON public.procurement_sourcematch USING btree (decided_by_id);
CREATE INDEX procurement_sourcematch_expense_id_2b200871 ON public.procurement_sourcematch USING btree (expense_id);
CREATE INDEX procurement_sourcematch_other_id_ade02206 ON public.procurement_sourcematch USING btree (other_id);
CREATE INDEX procurement_sourcematch_region_id_dd79da04 ON public.procurement_sourcematch USING btree (region_id);
CREATE INDEX procurement_sourcematchevent_decided_by_id_50bc8184 ON public.procurement_sourcematchevent USING btree (decided_by_id);
CREATE INDEX procurement_sourcematchevent_pgh_context_id_5e2c8d99 ON public.procurement_sourcematchevent USING btree (pgh_context_id);
CREATE INDEX procurement_sourcematchevent_pgh_obj_id_bb27f784 ON public.procurement_sourcematchevent USING btree (pgh_obj_id);
CREATE INDEX procurement_sourcerow_expense_id_e356eb83 ON public.procurement_sourcerow USING btree (expense_id);
CREATE INDEX procurement_sourcerowevent_agency_id_236a0d8b ON public.procurement_sourcerowevent USING btree (agency_id);
CREATE INDEX procurement_sourcerowevent_expense_id_941872cc ON public.procurement_sourcerowevent USING btree (expense_id);
CREATE INDEX procurement_sourcerowevent_pgh_context_id_c29555b8 ON public.procurement_sourcerowevent USING btree (pgh_context_id);
CREATE INDEX procurement_sourcerowevent_pgh_obj_id_e4f6a0de ON public.procurement_sourcerowevent USING btree (pgh_obj_id);
CREATE INDEX procurement_spendingcell_agency_id_0699fa51 ON public.procurement_spendingcell USING btree (agency_id);
CREATE INDEX procurement_standardprice_job_id_436b4855 ON public.procurement_standardprice USING btree (job_id);
CREATE INDEX procurement_standardpriceevent_job_id_6cb26b2a ON public.procurement_standardpriceevent USING btree (job_id);
CREATE INDEX procurement_standardpriceevent_pgh_context_id_6ac32cde ON public.procurement_standardpriceevent USING btree (pgh_context_id);
CREATE INDEX procurement_standardpriceevent_pgh_obj_id_b0135b53 ON public.procurement_standardpriceevent USING btree (pgh_obj_id);
CREATE INDEX procurement_standardpriceevent_region_id_950da798 ON public.procurement_standardpriceevent USING btree (region_id);
CREATE INDEX producer_desk ON public.catalog_producer USING btree (region_id, name, id);
CREATE INDEX producer_name_trigram ON public.catalog_producer USING gin (name_key public.gin_trgm_ops);
CREATE INDEX product_commodity_state ON public.catalog_product USING btree (commodity_id, state);
CREATE INDEX product_desk ON public.catalog_product USING btree (region_id, entered_at DESC, id);
CREATE INDEX product_desk_unfinished ON public.catalog_product USING btree (region_id, state, entered_at DESC, id) WHERE (NOT ((state)::text = 'verified'::text));
CREATE INDEX product_on_offer ON public.catalog_product USING btree (folded, id) INCLUDE (commodity_id, maker_scale, maker_location_id, price, monthly_capacity) WHERE is_published;
CREATE INDEX product_on_offer_by_price ON public.catalog_product USING btree (price, id) WHERE is_published;
CREATE INDEX product_search ON public.catalog_product USING gin (search);
CREATE INDEX product_words_trigram ON public.catalog_product USING gin (words public.gin_trgm_ops);
CREATE INDEX realization_agency_list ON public.procurement_realization USING btree (agency_id, handover_date DESC, id);
CREATE UNIQUE INDEX realization_handover_unique ON public.procurement_realization USING btree (agency_id, contract_number, handover_number) WHERE (NOT is_cancelled);
CREATE INDEX realization_region_list ON public.procurement_realization USING btree (region_id, handover_date DESC, id);
CREATE INDEX realization_trigrams ON public.procurement_realization USING gin (upper((contract_number)::text) public.gin_trgm_ops, upper((handover_number)::text) public.gin_trgm_ops, upper((supplier_name)::text) public.gin_trgm_ops);
CREATE INDEX reminder_mail_unsettled ON public.catalog_remindermail USING btree (id) WHERE (NOT settled);
CREATE UNIQUE INDEX reportletter_once ON public.reports_reportletter USING btree (report_id, recipient_id) WHERE ((purpose)::text = 'report'::text);
CREATE INDEX reportletter_open ON public.reports_reportletter USING btree (next_at) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying, 'failed'::character varying])::text[]));
CREATE INDEX reportletter_region ON public.reports_reportletter USING btree (region_id, id DESC);
CREATE UNIQUE INDEX reportletter_reminded_once ON public.reports_reportletter USING btree (deadline_id, about, address) WHERE ((purpose)::text = 'reminder'::text);
CREATE UNIQUE INDEX reportrecipient_address_unique ON public.reports_reportrecipient USING btree (region_id, kind, address) WHERE (NOT ((address)::text = ''::text));
CREATE INDEX reports_baseline_made_by_id_fb84fc6b ON public.reports_baseline USING btree (made_by_id);
CREATE INDEX reports_baselinerow_agency_id_4505f0dc ON public.reports_baselinerow USING btree (agency_id);
CREATE INDEX reports_baselinerow_baseline_id_df4e4db6 ON public.reports_baselinerow USING btree (baseline_id);
CREATE INDEX reports_figurecheck_checked_by_id_35298a25 ON public.reports_figurecheck USING btree (checked_by_id);
CREATE INDEX reports_officialreport_checked_by_id_77178e56 ON public.reports_officialreport USING btree (checked_by_id);
CREATE INDEX reports_officialreport_number_9815deb7_like ON public.reports_officialreport USING btree (number varchar_pattern_ops);
CREATE INDEX reports_officialreport_prepared_by_id_6242e0e0 ON public.reports_officialreport USING btree (prepared_by_id);
CREATE INDEX reports_officialreport_signed_by_id_ef49b434 ON public.reports_officialreport USING btree (signed_by_id);
CREATE INDEX reports_officialreport_withdrawn_by_id_b5d4a800 ON public.reports_officialreport USING btree (withdrawn_by_id);
CREATE INDEX reports_officialreportevent_checked_by_id_0609a737 ON public.reports_officialreportevent USING btree (checked_by_id);
CREATE INDEX reports_officialreportevent_follows_id_2f86cfde ON public.reports_officialreportevent USING btree (follows_id);
CREATE INDEX reports_officialreportevent_pgh_context_id_77b776b4 ON public.reports_officialreportevent USING btree (pgh_context_id);
CREATE INDEX reports_officialreportevent_pgh_obj_id_3a2a6e59 ON public.reports_officialreportevent USING btree (pgh_obj_id);
CREATE INDEX reports_officialreportevent_prepared_by_id_b705503f ON public.reports_officialreportevent USING btree (prepared_by_id);
CREATE INDEX reports_officialreportevent_region_id_5e7a68f2 ON public.reports_officialreportevent USING btree (region_id);
CREATE INDEX reports_officialreportevent_signed_by_id_5a43540d ON public.reports_officialreportevent USING btree (signed_by_id);
CREATE INDEX reports_officialreportevent_withdrawn_by_id_4057a88c ON public.reports_officialreportevent USING btree (withdrawn_by_id);
CREATE INDEX reports_policypaper_entered_by_id_158aeaa3 ON public.reports_policypaper USING btree (entered_by_id);
CREATE INDEX reports_policypaperevent_entered_by_id_c51de921 ON public.reports_policypaperevent USING btree (entered_by_id);
CREATE INDEX reports_policypaperevent_pgh_context_id_f6644f24 ON public.reports_policypaperevent USING btree (pgh_context_id);
CREATE INDEX reports_policypaperevent_pgh_obj_id_2164968a ON public.reports_policypaperevent USING btree (pgh_obj_id);
CREATE INDEX reports_policypaperevent_region_id_23053a57 ON public.reports_policypaperevent USING btree (region_id);
CREATE INDEX reports_reportdeadline_region_id_ec285e38 ON public.reports_reportdeadline USING btree (region_id);
CREATE INDEX reports_reportdeadlineevent_pgh_context_id_64507296 ON public.reports_reportdeadlineevent USING btree (pgh_context_id);
CREATE INDEX reports_reportdeadlineevent_pgh_obj_id_8324710a ON public.reports_reportdeadlineevent USING btree (pgh_obj_id);
CREATE INDEX reports_reportdeadlineevent_region_id_236c7b7b ON public.reports_reportdeadlineevent USING btree (region_id);
CREATE INDEX reports_reportletter_deadline_id_c99dc51b ON public.reports_reportletter USING btree (deadline_id);
CREATE INDEX reports_reportletter_recipient_id_de48f831 ON public.reports_reportletter USING btree (recipient_id);
CREATE INDEX reports_reportletter_report_id_d296d701 ON public.reports_reportletter USING btree (report_id);
CREATE INDEX reports_reportrecipient_person_id_3782b8e0 ON public.reports_reportrecipient USING btree (person_id);
CREATE INDEX reports_reportrecipient_region_id_0da44776 ON public.reports_reportrecipient USING btree (region_id);
CREATE INDEX reports_reportrecipientevent_person_id_77b9bf82 ON public.reports_reportrecipientevent USING btree (person_id);
CREATE INDEX reports_reportrecipientevent_pgh_context_id_6feb78da ON public.reports_reportrecipientevent USING btree (pgh_context_id);
CREATE INDEX reports_reportrecipientevent_pgh_obj_id_29b0939d ON public.reports_reportrecipientevent USING btree (pgh_obj_id);
CREATE INDEX reports_reportrecipientevent_region_id_f7827769 ON public.reports_reportrecipientevent USING btree (region_id);
CREATE INDEX reports_target_agency_id_ac73a390 ON public.reports_target USING btree (agency_id);
CREATE INDEX reports_target_entered_by_id_1e6e92a5 ON public.reports_target USING btree (entered_by_id);
CREATE INDEX reports_targetevent_agency_id_7622237c ON public.reports_targetevent USING btree (agency_id);
CREATE INDEX reports_targetevent_entered_by_id_76bb7fcc ON public.reports_targetevent USING btree (entered_by_id);
CREATE INDEX reports_targetevent_pgh_context_id_ec2323b1 ON public.reports_targetevent USING btree (pgh_context_id);
CREATE INDEX reports_targetevent_pgh_obj_id_600474f9 ON public.reports_targetevent USING btree (pgh_obj_id);
CREATE INDEX reports_targetevent_region_id_6522e856 ON public.reports_targetevent USING btree (region_id);
CREATE INDEX request_agency_list ON public.procurement_purchaserequest USING btree (agency_id, created_at DESC, id);
CREATE INDEX request_agency_state ON public.procurement_purchaserequest USING btree (agency_id, state, created_at DESC, id);
CREATE INDEX request_decide_by ON public.procurement_purchaserequest USING btree (decide_by) WHERE ((decide_by IS NOT NULL) AND ((state)::text = 'submitted'::text));
CREATE INDEX request_region_list ON public.procurement_purchaserequest USING btree (region_id, created_at DESC, id);
CREATE INDEX request_region_state ON public.procurement_purchaserequest USING btree (region_id, state, created_at DESC, id);
CREATE INDEX request_trigrams ON public.procurement_purchaserequest USING gin (upper((number)::text) public.gin_trgm_ops, upper((title)::text) public.gin_trgm_ops);
CREATE INDEX requirement_left_none ON public.procurement_linerequirement USING btree (line_id) WHERE left_none;
CREATE INDEX search_word_trigram ON public.catalog_searchword USING gin (word public.gin_trgm_ops);
CREATE INDEX sourcefile_region ON public.procurement_sourcefile USING btree (region_id, dataset, id DESC);
CREATE INDEX sourcematch_waiting ON public.procurement_sourcematch USING btree (region_id, found_at) WHERE ((state)::text = 'proposed'::text);
CREATE INDEX sourcerow_fate ON public.procurement_sourcerow USING btree (file_id, fate, number);
CREATE INDEX sourcerow_key ON public.procurement_sourcerow USING btree (region_id, source, key);
CREATE INDEX sourcerow_unplanned ON public.procurement_sourcerow USING btree (region_id) WHERE ((marks @> ARRAY['no_plan'::character varying]) OR (jsonb_array_length((facts -> 'rup'::text)) > 1));
CREATE INDEX spendingcell_region_year ON public.procurement_spendingcell USING btree (region_id, year);
CREATE INDEX standard_price_list ON public.procurement_standardprice USING btree (region_id, fiscal_year DESC, name, id);
CREATE INDEX standard_price_words ON public.procurement_standardprice USING gin (upper((name)::text) public.gin_trgm_ops);
CREATE INDEX sumscheck_newest ON public.procurement_sumscheck USING btree (checked_at DESC, id DESC);
CREATE INDEX target_region_list ON public.reports_target USING btree (region_id, year DESC, id);
CREATE UNIQUE INDEX target_unique ON public.reports_target USING btree (region_id, agency_id, year, measure) NULLS NOT DISTINCT WHERE (NOT is_withdrawn);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY (ARRAY[('totp'::character varying)::text, ('recovery_codes'::character varying)::text]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX user_trigrams ON public.accounts_user USING gin (upper((full_name)::text) public.gin_trgm_ops);
CREATE TRIGGER pgtrigger_addressee_stays_5d805 BEFORE UPDATE ON public.reports_reportletter FOR EACH ROW WHEN ((((old.about)::text IS DISTINCT FROM (new.about)::text) OR ((old.address)::text IS DISTINCT FROM (new.address)::text) OR (old.deadline_id IS DISTINCT FROM new.deadline_id) OR ((old.purpose)::text IS DISTINCT FROM (new.purpose)::text) OR (old.recipient_id IS DISTINCT FROM new.recipient_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.report_id IS DISTINCT FROM new.report_id) OR (old.written_at IS DISTINCT FROM new.written_at))) EXECUTE FUNCTION public.pgtrigger_addressee_stays_5d805();
COMMENT ON TRIGGER pgtrigger_addressee_stays_5d805 ON public.reports_reportletter IS '80529709bc5fe4d28dc20190daee3849502bb80b';
CREATE TRIGGER pgtrigger_append_only_000cc BEFORE DELETE OR UPDATE ON public.catalog_pricerecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_000cc();
COMMENT ON TRIGGER pgtrigger_append_only_000cc ON public.catalog_pricerecord IS '08ca0848eafd0d433b524f2d689177561ea5fdad';
CREATE TRIGGER pgtrigger_append_only_0282a BEFORE DELETE OR UPDATE ON public.procurement_orderline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0282a();
COMMENT ON TRIGGER pgtrigger_append_only_0282a ON public.procurement_orderline IS 'b3eccc6f4ef0622d61dd11c88b6a5f563aae061e';
CREATE TRIGGER pgtrigger_append_only_0754b BEFORE DELETE OR UPDATE ON public.procurement_exemptionsearch FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0754b();
COMMENT ON TRIGGER pgtrigger_append_only_0754b ON public.procurement_exemptionsearch IS 'a44a483ccca14a7f312c4c2c41561db6978826ed';
CREATE TRIGGER pgtrigger_append_only_23407 BEFORE DELETE OR UPDATE ON public.reports_baseline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_23407();
COMMENT ON TRIGGER pgtrigger_append_only_23407 ON public.reports_baseline IS '91562146b2a2b673e8cf5ff58931084931ef5cab';
CREATE TRIGGER pgtrigger_append_only_28407 BEFORE DELETE OR UPDATE ON public.procurement_sumscheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_28407();
COMMENT ON TRIGGER pgtrigger_append_only_28407 ON public.procurement_sumscheck IS '96f638bba27fd7fc2536d668f8aa58b02251cafe';
CREATE TRIGGER pgtrigger_append_only_291b9 BEFORE DELETE OR UPDATE ON public.reports_baselinerow FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_291b9();
COMMENT ON TRIGGER pgtrigger_append_only_291b9 ON public.reports_baselinerow IS '5a6e8cbc126371d14214d84e07ad62af8087eeed';
CREATE TRIGGER pgtrigger_append_only_39c98 BEFORE DELETE OR UPDATE ON public.procurement_sourcedecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_39c98();
COMMENT ON TRIGGER pgtrigger_append_only_39c98 ON public.procurement_sourcedecision IS '72dabcf6845e7d48f193d58b6ac8540dc3a62828';
CREATE TRIGGER pgtrigger_append_only_3d984 BEFORE DELETE OR UPDATE ON public.procurement_exemptionfile FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3d984();
COMMENT ON TRIGGER pgtrigger_append_only_3d984 ON public.procurement_exemptionfile IS 'b5cf7f427cfd173aa616b56884ad6efa30f548a4';
CREATE TRIGGER pgtrigger_append_only_44f49 BEFORE DELETE OR UPDATE ON public.procurement_realizationline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_44f49();
COMMENT ON TRIGGER pgtrigger_append_only_44f49 ON public.procurement_realizationline IS '4c768ef106383adcb29b0e3492c7b5695532917a';
CREATE TRIGGER pgtrigger_append_only_45ae3 BEFORE DELETE OR UPDATE ON public.catalog_tkdncalculation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45ae3();
COMMENT ON TRIGGER pgtrigger_append_only_45ae3 ON public.catalog_tkdncalculation IS 'b8d0d5ec0fae6f299ea7f941263e7a472a4f81ae';
CREATE TRIGGER pgtrigger_append_only_489c4 BEFORE DELETE OR UPDATE ON public.procurement_priceworksheet FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_489c4();
COMMENT ON TRIGGER pgtrigger_append_only_489c4 ON public.procurement_priceworksheet IS 'd4ce49789ecab8665b342813a0281b4ea5f51238';
CREATE TRIGGER pgtrigger_append_only_5d5a1 BEFORE DELETE OR UPDATE ON public.procurement_realizationphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5d5a1();
COMMENT ON TRIGGER pgtrigger_append_only_5d5a1 ON public.procurement_realizationphoto IS '2e4766c0913439e2be6c9ab86c5b7bcc25685c90';
CREATE TRIGGER pgtrigger_append_only_61c94 BEFORE DELETE OR UPDATE ON public.procurement_expenseaccount FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_61c94();
COMMENT ON TRIGGER pgtrigger_append_only_61c94 ON public.procurement_expenseaccount IS '8c85d6c5bfd741eb4c314b11a1f1f29397da3480';
CREATE TRIGGER pgtrigger_append_only_67f0d BEFORE DELETE OR UPDATE ON public.procurement_ceilingfigure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_67f0d();
COMMENT ON TRIGGER pgtrigger_append_only_67f0d ON public.procurement_ceilingfigure IS 'b8e49119dd809bda6452e0d8b7160d91f05887e1';
CREATE TRIGGER pgtrigger_append_only_69f91 BEFORE DELETE OR UPDATE ON public.catalog_producermerge FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_69f91();
COMMENT ON TRIGGER pgtrigger_append_only_69f91 ON public.catalog_producermerge IS '475fd8f36d0ae12d815b6d040e92b2488af4a9a9';
CREATE TRIGGER pgtrigger_append_only_6b9d7 BEFORE DELETE OR UPDATE ON public.procurement_expensefunding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6b9d7();
COMMENT ON TRIGGER pgtrigger_append_only_6b9d7 ON public.procurement_expensefunding IS '99b14998b4d160c31461ef79c29a4ecd476477b5';
CREATE TRIGGER pgtrigger_append_only_6d50a BEFORE DELETE OR UPDATE ON public.procurement_requirementcheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6d50a();
COMMENT ON TRIGGER pgtrigger_append_only_6d50a ON public.procurement_requirementcheck IS 'fd9f2a644778129174d34943aa965cdc28782613';
CREATE TRIGGER pgtrigger_append_only_73900 BEFORE DELETE OR UPDATE ON public.catalog_expiryreminder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_73900();
COMMENT ON TRIGGER pgtrigger_append_only_73900 ON public.catalog_expiryreminder IS 'c92738fb59b2d9ea12e0b85c5f6756de46b98015';
CREATE TRIGGER pgtrigger_append_only_7ae89 BEFORE DELETE OR UPDATE ON public.procurement_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7ae89();
COMMENT ON TRIGGER pgtrigger_append_only_7ae89 ON public.procurement_decision IS '33a0f19a0f0fb569d3e300131f8d0adf31ea307f';
CREATE TRIGGER pgtrigger_append_only_81b13 BEFORE DELETE OR UPDATE ON public.procurement_budgetentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_81b13();
COMMENT ON TRIGGER pgtrigger_append_only_81b13 ON public.procurement_budgetentry IS 'd7875b6e3af1524b5101fe354bc18357e5ff63a5';
CREATE TRIGGER pgtrigger_append_only_9bc13 BEFORE DELETE OR UPDATE ON public.procurement_linedecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9bc13();
COMMENT ON TRIGGER pgtrigger_append_only_9bc13 ON public.procurement_linedecision IS 'c7777210618b1b62eedc5b6099c248997284ba18';
CREATE TRIGGER pgtrigger_append_only_9eda7 BEFORE DELETE OR UPDATE ON public.catalog_nationallistcheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9eda7();
COMMENT ON TRIGGER pgtrigger_append_only_9eda7 ON public.catalog_nationallistcheck IS '517231ce2f71b19933020226378abac7c08b92fd';
CREATE TRIGGER pgtrigger_append_only_af027 BEFORE DELETE OR UPDATE ON public.catalog_producersdistinct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_af027();
COMMENT ON TRIGGER pgtrigger_append_only_af027 ON public.catalog_producersdistinct IS '344192d19d4c95a3254ba3c8a8176ec675f0570f';
CREATE TRIGGER pgtrigger_append_only_b15fa BEFORE DELETE OR UPDATE ON public.reports_figurecheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b15fa();
COMMENT ON TRIGGER pgtrigger_append_only_b15fa ON public.reports_figurecheck IS '9219b58886afc65c73353c176224fd020906beae';
CREATE TRIGGER pgtrigger_append_only_b3773 BEFORE DELETE OR UPDATE ON public.procurement_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b3773();
COMMENT ON TRIGGER pgtrigger_append_only_b3773 ON public.procurement_assessment IS '40253fa29e84faa8fe72171526b65e6513a11b68';
CREATE TRIGGER pgtrigger_append_only_b986d BEFORE DELETE OR UPDATE ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b986d();
COMMENT ON TRIGGER pgtrigger_append_only_b986d ON public.catalog_standingchange IS '3ae4ccb977764453b09189d5cb2b816849b87c98';
CREATE TRIGGER pgtrigger_append_only_d811c BEFORE DELETE OR UPDATE ON public.procurement_kindsapart FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d811c();
COMMENT ON TRIGGER pgtrigger_append_only_d811c ON public.procurement_kindsapart IS '52da11fe6fb6717b42f18f75dc543e281241c494';
CREATE TRIGGER pgtrigger_append_only_f313a BEFORE DELETE OR UPDATE ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f313a();
COMMENT ON TRIGGER pgtrigger_append_only_f313a ON public.procurement_demandnote IS 'dc6e8e8f80f7a063ef06b255292d288a0d8943ad';
CREATE TRIGGER pgtrigger_append_only_f6547 BEFORE DELETE OR UPDATE ON public.procurement_achievedtkdn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f6547();
COMMENT ON TRIGGER pgtrigger_append_only_f6547 ON public.procurement_achievedtkdn IS '7b8cf7c9fe07f72048e4c02755714042986e911a';
CREATE TRIGGER pgtrigger_attribute_renamed_53b7d AFTER UPDATE OF name, unit ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_attribute_renamed_53b7d();
COMMENT ON TRIGGER pgtrigger_attribute_renamed_53b7d ON public.catalog_commodityattribute IS '1f345e0a4bd3721eca61bfb2c62aef91d210ad77';
CREATE TRIGGER pgtrigger_cancelled_once_338d3 BEFORE UPDATE ON public.procurement_order FOR EACH ROW WHEN (old.is_cancelled) EXECUTE FUNCTION public.pgtrigger_cancelled_once_338d3();
COMMENT ON TRIGGER pgtrigger_cancelled_once_338d3 ON public.procurement_order IS 'b3fe574e73d734ae74b13cace49ce432afa4f7d1';
CREATE TRIGGER pgtrigger_cancelled_once_d080e BEFORE UPDATE ON public.procurement_realization FOR EACH ROW WHEN (old.is_cancelled) EXECUTE FUNCTION public.pgtrigger_cancelled_once_d080e();
COMMENT ON TRIGGER pgtrigger_cancelled_once_d080e ON public.procurement_realization IS '57461b5a22037157d751eb56169ae49fb69b6b5e';
CREATE TRIGGER pgtrigger_ceiling_follows_8df8e AFTER INSERT OR DELETE OR UPDATE OF amount, package_id ON public.procurement_budgetline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_ceiling_follows_8df8e();
COMMENT ON TRIGGER pgtrigger_ceiling_follows_8df8e ON public.procurement_budgetline IS 'e97346998d3b6c6ae79b068d7cc122c739b2a3aa';
CREATE TRIGGER pgtrigger_certificate_changed_3dcc9 AFTER UPDATE ON public.catalog_certificate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_certificate_changed_3dcc9();
COMMENT ON TRIGGER pgtrigger_certificate_changed_3dcc9 ON public.catalog_certificate IS '6e9203b13d8f8da9c0c047bda9b3cfbad561b0e7';
CREATE TRIGGER pgtrigger_commodity_synonyms_80c64 AFTER UPDATE OF synonyms ON public.catalog_commodity FOR EACH ROW WHEN (((old.synonyms)::text IS DISTINCT FROM (new.synonyms)::text)) EXECUTE FUNCTION public.pgtrigger_commodity_synonyms_80c64();
COMMENT ON TRIGGER pgtrigger_commodity_synonyms_80c64 ON public.catalog_commodity IS '8fd186f5f0a9633220cc69d621cddadfb8d1c9a0';
CREATE TRIGGER pgtrigger_content_stays_d1b58 BEFORE UPDATE ON public.reports_officialreport FOR EACH ROW WHEN (((old.content IS DISTINCT FROM new.content) OR (old.cumulative IS DISTINCT FROM new.cumulative) OR (old.follows_id IS DISTINCT FROM new.follows_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR (old.part IS DISTINCT FROM new.part) OR ((old.period_kind)::text IS DISTINCT FROM (new.period_kind)::text) OR (old.prepared_at IS DISTINCT FROM new.prepared_at) OR (old.prepared_by_id IS DISTINCT FROM new.prepared_by_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR (old.version IS DISTINCT FROM new.version) OR (old.year IS DISTINCT FROM new.year))) EXECUTE FUNCTION public.pgtrigger_content_stays_d1b58();
COMMENT ON TRIGGER pgtrigger_content_stays_d1b58 ON public.reports_officialreport IS '62e3fe273ecb52ae7586d2afd0899df640a023c6';
CREATE TRIGGER pgtrigger_delete_delete_04aa5 AFTER DELETE ON public.procurement_payment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_04aa5();
COMMENT ON TRIGGER pgtrigger_delete_delete_04aa5 ON public.procurement_payment IS 'bfa5d5db3bb0d02fd274121d5efde5ddd60432a1';
CREATE TRIGGER pgtrigger_delete_delete_0f492 AFTER DELETE ON public.procurement_approvalstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0f492();
COMMENT ON TRIGGER pgtrigger_delete_delete_0f492 ON public.procurement_approvalstep IS 'ab550ebc399399acba278b815a6e51eea50c25be';
CREATE TRIGGER pgtrigger_delete_delete_12f7b AFTER DELETE ON public.catalog_certificatepaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_12f7b();
COMMENT ON TRIGGER pgtrigger_delete_delete_12f7b ON public.catalog_certificatepaper IS '38c69cbfe3eefda89e154bfffbe383e89a019645';
CREATE TRIGGER pgtrigger_delete_delete_143be AFTER DELETE ON public.procurement_exemption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_143be();
COMMENT ON TRIGGER pgtrigger_delete_delete_143be ON public.procurement_exemption IS '9db6ad6364e0ac5e30c9a4790baa232e5a5cd96f';
CREATE TRIGGER pgtrigger_delete_delete_16f1d AFTER DELETE ON public.reports_target FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_16f1d();
COMMENT ON TRIGGER pgtrigger_delete_delete_16f1d ON public.reports_target IS '40a0b2758c4c186dda01de4bf47789ef76f76422';
CREATE TRIGGER pgtrigger_delete_delete_19a8f AFTER DELETE ON public.accounts_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19a8f();
COMMENT ON TRIGGER pgtrigger_delete_delete_19a8f ON public.accounts_membership IS '8c0b185b71c1f6ac9e93d8e510838af14ae150dd';
CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();
COMMENT ON TRIGGER pgtrigger_delete_delete_19f14 ON public.accounts_user IS 'a10f29b2510e4770bab3563ec511ceefbdd32f70';
CREATE TRIGGER pgtrigger_delete_delete_1d242 AFTER DELETE ON public.procurement_offer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1d242();
COMMENT ON TRIGGER pgtrigger_delete_delete_1d242 ON public.procurement_offer IS '2268437d40e7a97af7afb1d64a7ec328472b95e4';
CREATE TRIGGER pgtrigger_delete_delete_1e87d AFTER DELETE ON public.catalog_localrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1e87d();
COMMENT ON TRIGGER pgtrigger_delete_delete_1e87d ON public.catalog_localrule IS '85cc070c6efb849770e3dc11ee15abbc2c6347b1';
CREATE TRIGGER pgtrigger_delete_delete_2230d AFTER DELETE ON public.procurement_ceilingpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2230d();
COMMENT ON TRIGGER pgtrigger_delete_delete_2230d ON public.procurement_ceilingpermit IS 'fcce68ec2de89d32e2f6806d1201cd5eed51b1c4';
CREATE TRIGGER pgtrigger_delete_delete_226ae AFTER DELETE ON public.reports_policypaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_226ae();
COMMENT ON TRIGGER pgtrigger_delete_delete_226ae ON public.reports_policypaper IS '418cca5bd8967b5fbbd1e6f416681218046245aa';
CREATE TRIGGER pgtrigger_delete_delete_26b6e AFTER DELETE ON public.procurement_priceevaluation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_26b6e();
COMMENT ON TRIGGER pgtrigger_delete_delete_26b6e ON public.procurement_priceevaluation IS '954331434e2435cd7980bfc2910a53d3bcf12f83';
CREATE TRIGGER pgtrigger_delete_delete_2eb2e AFTER DELETE ON public.catalog_nationallistentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2eb2e();
COMMENT ON TRIGGER pgtrigger_delete_delete_2eb2e ON public.catalog_nationallistentry IS '23b7cb68030a0036524bed1c97128d16e6b52c73';
CREATE TRIGGER pgtrigger_delete_delete_2efcb AFTER DELETE ON public.catalog_othernames FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2efcb();
COMMENT ON TRIGGER pgtrigger_delete_delete_2efcb ON public.catalog_othernames IS '3025185a9cc89ea391dc66c9414c0f0c8e15a9f2';
CREATE TRIGGER pgtrigger_delete_delete_30425 AFTER DELETE ON public.catalog_equivalencegroup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_30425();
COMMENT ON TRIGGER pgtrigger_delete_delete_30425 ON public.catalog_equivalencegroup IS '7798de424bfded953cb4f9527b573288aae6be64';
CREATE TRIGGER pgtrigger_delete_delete_38a9b AFTER DELETE ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_38a9b();
COMMENT ON TRIGGER pgtrigger_delete_delete_38a9b ON public.catalog_commodityattribute IS '4fbc61d1bc4dc96b978e8789968325050112a1af';
CREATE TRIGGER pgtrigger_delete_delete_4004b AFTER DELETE ON public.procurement_ownestimate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4004b();
COMMENT ON TRIGGER pgtrigger_delete_delete_4004b ON public.procurement_ownestimate IS '7d9f3e015507b38bf97cb885118d3b924852ec3a';
CREATE TRIGGER pgtrigger_delete_delete_45e61 AFTER DELETE ON public.reports_officialreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_45e61();
COMMENT ON TRIGGER pgtrigger_delete_delete_45e61 ON public.reports_officialreport IS 'b9de2a728236d4dca6427159bb96012798a0ec3d';
CREATE TRIGGER pgtrigger_delete_delete_49521 AFTER DELETE ON public.reports_reportrecipient FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_49521();
COMMENT ON TRIGGER pgtrigger_delete_delete_49521 ON public.reports_reportrecipient IS '2175e8028eafd1ff533e5f460baf42df458ae4e7';
CREATE TRIGGER pgtrigger_delete_delete_4a253 AFTER DELETE ON public.accounts_holiday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4a253();
COMMENT ON TRIGGER pgtrigger_delete_delete_4a253 ON public.accounts_holiday IS '9a39aa85611182be2ec8b3cd6ca0c685a3db1e04';
CREATE TRIGGER pgtrigger_delete_delete_4c2d3 AFTER DELETE ON public.catalog_certificate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4c2d3();
COMMENT ON TRIGGER pgtrigger_delete_delete_4c2d3 ON public.catalog_certificate IS '0f13726069ab6c2275c58347a3f43d3f6f91bdde';
CREATE TRIGGER pgtrigger_delete_delete_4f095 AFTER DELETE ON public.catalog_producer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f095();
COMMENT ON TRIGGER pgtrigger_delete_delete_4f095 ON public.catalog_producer IS 'd326a7be189c280e3e6ff9dde30001908cc3fb14';
CREATE TRIGGER pgtrigger_delete_delete_5b261 AFTER DELETE ON public.procurement_ceilingmandate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5b261();
COMMENT ON TRIGGER pgtrigger_delete_delete_5b261 ON public.procurement_ceilingmandate IS '708c8a8907ae292517bf3b6791fbcd9b1d96eb44';
CREATE TRIGGER pgtrigger_delete_delete_5c0cf AFTER DELETE ON public.catalog_productdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5c0cf();
COMMENT ON TRIGGER pgtrigger_delete_delete_5c0cf ON public.catalog_productdocument IS 'dd499af7f17794e9a943b923d06cb142939234d0';
CREATE TRIGGER pgtrigger_delete_delete_5e199 AFTER DELETE ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5e199();
COMMENT ON TRIGGER pgtrigger_delete_delete_5e199 ON public.procurement_requestline IS '6138c7bc5cfe13dec1fcf31d1603b2301f582ae2';
CREATE TRIGGER pgtrigger_delete_delete_5fa5c AFTER DELETE ON public.procurement_purchaserequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5fa5c();
COMMENT ON TRIGGER pgtrigger_delete_delete_5fa5c ON public.procurement_purchaserequest IS '1f0d2d4b27b552d55aec539be51b62eb61fbf0a0';
CREATE TRIGGER pgtrigger_delete_delete_611ee AFTER DELETE ON public.procurement_demandcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_611ee();
COMMENT ON TRIGGER pgtrigger_delete_delete_611ee ON public.procurement_demandcase IS 'b31ecbd7b0446c7395ef0a651eb1895850c2b680';
CREATE TRIGGER pgtrigger_delete_delete_69851 AFTER DELETE ON public.catalog_productpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_69851();
COMMENT ON TRIGGER pgtrigger_delete_delete_69851 ON public.catalog_productpermit IS '61f7db0d08a4d0f888fb8d43743242aae16f771b';
CREATE TRIGGER pgtrigger_delete_delete_6ebdf AFTER DELETE ON public.procurement_budgetitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6ebdf();
COMMENT ON TRIGGER pgtrigger_delete_delete_6ebdf ON public.procurement_budgetitem IS '3ea4e936fe56289de5032420f3931ffe3b8c7c25';
CREATE TRIGGER pgtrigger_delete_delete_7f1a6 AFTER DELETE ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7f1a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_7f1a6 ON public.procurement_demandnote IS '16d9a34db68e06cac63e2c0f18f1ecdb9698e0cb';
CREATE TRIGGER pgtrigger_delete_delete_848a6 AFTER DELETE ON public.procurement_package FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_848a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_848a6 ON public.procurement_package IS 'c42b564d137d7d08e97bd028eef6d983fb43a0c3';
CREATE TRIGGER pgtrigger_delete_delete_8af43 AFTER DELETE ON public.catalog_minimumtkdn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8af43();
COMMENT ON TRIGGER pgtrigger_delete_delete_8af43 ON public.catalog_minimumtkdn IS '5f771cb98897614be47672dcadcec59d1e8b5da9';
CREATE TRIGGER pgtrigger_delete_delete_9c3e5 AFTER DELETE ON public.procurement_agencyproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9c3e5();
COMMENT ON TRIGGER pgtrigger_delete_delete_9c3e5 ON public.procurement_agencyproposal IS '23c4211773031bdf45f81a4576b8ae6ee71134c3';
CREATE TRIGGER pgtrigger_delete_delete_a43a0 AFTER DELETE ON public.catalog_productphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a43a0();
COMMENT ON TRIGGER pgtrigger_delete_delete_a43a0 ON public.catalog_productphoto IS '99861ed40414801afc9019b941b1c4ce9983face';
CREATE TRIGGER pgtrigger_delete_delete_a763a AFTER DELETE ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a763a();
COMMENT ON TRIGGER pgtrigger_delete_delete_a763a ON public.catalog_product IS 'c72f2870d952610ea67c7b28b7c5373a6bd7ae38';
CREATE TRIGGER pgtrigger_delete_delete_ac012 AFTER DELETE ON public.accounts_holidaydecree FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ac012();
COMMENT ON TRIGGER pgtrigger_delete_delete_ac012 ON public.accounts_holidaydecree IS '0997024803d2840a2f0118a4a3a07096e3ea918c';
CREATE TRIGGER pgtrigger_delete_delete_afa20 AFTER DELETE ON public.procurement_approvalroute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_afa20();
COMMENT ON TRIGGER pgtrigger_delete_delete_afa20 ON public.procurement_approvalroute IS 'aa1cbe93abb281fdf48007018f1aa385db38e061';
CREATE TRIGGER pgtrigger_delete_delete_b63ab AFTER DELETE ON public.catalog_pricerecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b63ab();
COMMENT ON TRIGGER pgtrigger_delete_delete_b63ab ON public.catalog_pricerecord IS '12048d5b4ad688c9e71b579a180270032bea113c';
CREATE TRIGGER pgtrigger_delete_delete_bac44 AFTER DELETE ON public.procurement_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bac44();
COMMENT ON TRIGGER pgtrigger_delete_delete_bac44 ON public.procurement_order IS 'df6513eefd7d2ff004b671bc94b7216f3109abff';
CREATE TRIGGER pgtrigger_delete_delete_bd1a2 AFTER DELETE ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bd1a2();
COMMENT ON TRIGGER pgtrigger_delete_delete_bd1a2 ON public.catalog_standingchange IS 'dce0acb183f7db41b1451a8968e9ce750ea33f53';
CREATE TRIGGER pgtrigger_delete_delete_c1f61 AFTER DELETE ON public.catalog_productattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c1f61();
COMMENT ON TRIGGER pgtrigger_delete_delete_c1f61 ON public.catalog_productattribute IS 'd08bdad4c0ba123aa41f36aa429435080d1de31b';
CREATE TRIGGER pgtrigger_delete_delete_c7b99 AFTER DELETE ON public.procurement_linedismissal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c7b99();
COMMENT ON TRIGGER pgtrigger_delete_delete_c7b99 ON public.procurement_linedismissal IS '5ee43c4ea4e50ae02790bd4ea18841eb5b2ae5ca';
CREATE TRIGGER pgtrigger_delete_delete_c9dbb AFTER DELETE ON public.procurement_linerequirement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c9dbb();
COMMENT ON TRIGGER pgtrigger_delete_delete_c9dbb ON public.procurement_linerequirement IS 'b0912fad37772076e5da8ae6e354b2c829b9d994';
CREATE TRIGGER pgtrigger_delete_delete_cd675 AFTER DELETE ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_cd675();
COMMENT ON TRIGGER pgtrigger_delete_delete_cd675 ON public.procurement_realization IS '8274cadd35801e19158890dd1795a0ed70653191';
CREATE TRIGGER pgtrigger_delete_delete_d4253 AFTER DELETE ON public.accounts_agency FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d4253();
COMMENT ON TRIGGER pgtrigger_delete_delete_d4253 ON public.accounts_agency IS '51697a56fe10454605e919d72cd2de055f0bec43';
CREATE TRIGGER pgtrigger_delete_delete_d54a3 AFTER DELETE ON public.catalog_groupmember FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d54a3();
COMMENT ON TRIGGER pgtrigger_delete_delete_d54a3 ON public.catalog_groupmember IS '367467464ffb63ee0a8db6e727a4eb80a21555fa';
CREATE TRIGGER pgtrigger_delete_delete_d845d AFTER DELETE ON public.procurement_standardprice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d845d();
COMMENT ON TRIGGER pgtrigger_delete_delete_d845d ON public.procurement_standardprice IS 'eb1dba7c7d984b28ab6e463c78cb0265c1ae68ce';
CREATE TRIGGER pgtrigger_delete_delete_db175 AFTER DELETE ON public.catalog_productionsite FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_db175();
COMMENT ON TRIGGER pgtrigger_delete_delete_db175 ON public.catalog_productionsite IS 'c1a18513be65eb5da4bdb65a85d03975ccb9f23c';
CREATE TRIGGER pgtrigger_delete_delete_e13f0 AFTER DELETE ON public.procurement_budgetentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e13f0();
COMMENT ON TRIGGER pgtrigger_delete_delete_e13f0 ON public.procurement_budgetentry IS '25b9e94f8c760bf95b53e06abb57c90b1de51fa6';
CREATE TRIGGER pgtrigger_delete_delete_e368e AFTER DELETE ON public.procurement_absence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e368e();
COMMENT ON TRIGGER pgtrigger_delete_delete_e368e ON public.procurement_absence IS '1e3ba3104537cb577941c91b640c1a3f5abee923';
CREATE TRIGGER pgtrigger_delete_delete_e7b24 AFTER DELETE ON public.procurement_budgetline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e7b24();
COMMENT ON TRIGGER pgtrigger_delete_delete_e7b24 ON public.procurement_budgetline IS '0b102635c2698e4bbb05a1e206064116ceeb6342';
CREATE TRIGGER pgtrigger_delete_delete_eeb3c AFTER DELETE ON public.procurement_agencybudget FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_eeb3c();
COMMENT ON TRIGGER pgtrigger_delete_delete_eeb3c ON public.procurement_agencybudget IS 'a1900c352d510900314f03c49c0b7db9c398f499';
CREATE TRIGGER pgtrigger_delete_delete_f9163 AFTER DELETE ON public.procurement_furtherpackage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f9163();
COMMENT ON TRIGGER pgtrigger_delete_delete_f9163 ON public.procurement_furtherpackage IS '0eb2c6d001d6c62532506b6dffd6658c92f26edf';
CREATE TRIGGER pgtrigger_delete_delete_fa2db AFTER DELETE ON public.reports_reportdeadline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fa2db();
COMMENT ON TRIGGER pgtrigger_delete_delete_fa2db ON public.reports_reportdeadline IS 'eccc6149c118c8593fba48a7326c732c5387461b';
CREATE TRIGGER pgtrigger_delete_delete_ff686 AFTER DELETE ON public.catalog_certificateproduct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ff686();
COMMENT ON TRIGGER pgtrigger_delete_delete_ff686 ON public.catalog_certificateproduct IS '2410dec4a68cb9ba7141014ec16b108b0cd7741c';
CREATE TRIGGER pgtrigger_insert_insert_00f63 AFTER INSERT ON public.procurement_standardprice REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_00f63();
COMMENT ON TRIGGER pgtrigger_insert_insert_00f63 ON public.procurement_standardprice IS '265a8c9b098c89320168fbeb7b64efa9aa7315f2';
CREATE TRIGGER pgtrigger_insert_insert_05a6f AFTER INSERT ON public.procurement_budgetline REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_05a6f();
COMMENT ON TRIGGER pgtrigger_insert_insert_05a6f ON public.procurement_budgetline IS '1217732cc93577721c58ba28525083b42351c30e';
CREATE TRIGGER pgtrigger_insert_insert_068d5 AFTER INSERT ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_068d5();
COMMENT ON TRIGGER pgtrigger_insert_insert_068d5 ON public.catalog_standingchange IS '3361745ee4e6d66dfdbae14eeb24d2a94012a5a5';
CREATE TRIGGER pgtrigger_insert_insert_0d8d4 AFTER INSERT ON public.reports_reportdeadline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0d8d4();
COMMENT ON TRIGGER pgtrigger_insert_insert_0d8d4 ON public.reports_reportdeadline IS '51c0cb627de52c04eef0220c763af0d1d8d4e908';
CREATE TRIGGER pgtrigger_insert_insert_0eb13 AFTER INSERT ON public.procurement_exemption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0eb13();
COMMENT ON TRIGGER pgtrigger_insert_insert_0eb13 ON public.procurement_exemption IS '0dfe4a4bf5e28247dd1665c16f5fdb2790ec45b4';
CREATE TRIGGER pgtrigger_insert_insert_1b032 AFTER INSERT ON public.procurement_furtherpackage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1b032();
COMMENT ON TRIGGER pgtrigger_insert_insert_1b032 ON public.procurement_furtherpackage IS '27a8f10ccfe8cf2f95a90ee7cce260ed00121a15';
CREATE TRIGGER pgtrigger_insert_insert_1b0e7 AFTER INSERT ON public.procurement_agencybudget REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_1b0e7();
COMMENT ON TRIGGER pgtrigger_insert_insert_1b0e7 ON public.procurement_agencybudget IS 'e5e8ff8d06a52e50740308caaa6aafdc008cdb66';
CREATE TRIGGER pgtrigger_insert_insert_1dec7 AFTER INSERT ON public.procurement_purchaserequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1dec7();
COMMENT ON TRIGGER pgtrigger_insert_insert_1dec7 ON public.procurement_purchaserequest IS '8e01e26044942fe6ef0d5b218cb6966f1bac9d1c';
CREATE TRIGGER pgtrigger_insert_insert_205c8 AFTER INSERT ON public.catalog_productdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_205c8();
COMMENT ON TRIGGER pgtrigger_insert_insert_205c8 ON public.catalog_productdocument IS 'ed68b6bfafef1e9853c6853632c4eb6a166efa43';
CREATE TRIGGER pgtrigger_insert_insert_24ab9 AFTER INSERT ON public.catalog_productattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_24ab9();
COMMENT ON TRIGGER pgtrigger_insert_insert_24ab9 ON public.catalog_productattribute IS '42f3a394970c11168d2067bdf90101cb9c465c53';
CREATE TRIGGER pgtrigger_insert_insert_2817d AFTER INSERT ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2817d();
COMMENT ON TRIGGER pgtrigger_insert_insert_2817d ON public.procurement_realization IS '106500ef91b1edaa1bd6433a893bf28665e94d65';
CREATE TRIGGER pgtrigger_insert_insert_319cd AFTER INSERT ON public.catalog_productionsite FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_319cd();
COMMENT ON TRIGGER pgtrigger_insert_insert_319cd ON public.catalog_productionsite IS '6e69007358e10526c64667a7853779aaafbed2de';
CREATE TRIGGER pgtrigger_insert_insert_31d82 AFTER INSERT ON public.catalog_productpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_31d82();
COMMENT ON TRIGGER pgtrigger_insert_insert_31d82 ON public.catalog_productpermit IS '334e609ee151124b8f1970b09bfa5f010a73d9ec';
CREATE TRIGGER pgtrigger_insert_insert_37796 AFTER INSERT ON public.procurement_ceilingpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_37796();
COMMENT ON TRIGGER pgtrigger_insert_insert_37796 ON public.procurement_ceilingpermit IS 'fed6fbeaadef6e3b1e1d9bc5873c48d583c6539f';
CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();
COMMENT ON TRIGGER pgtrigger_insert_insert_3867c ON public.accounts_user IS 'ba03a41c04bbaab3369aa143494232a86d342386';
CREATE TRIGGER pgtrigger_insert_insert_3bec6 AFTER INSERT ON public.catalog_nationallistentry REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_3bec6();
COMMENT ON TRIGGER pgtrigger_insert_insert_3bec6 ON public.catalog_nationallistentry IS 'cd4d955af9bec2286f8b47cc78d1787992bd312b';
CREATE TRIGGER pgtrigger_insert_insert_40870 AFTER INSERT ON public.catalog_localrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_40870();
COMMENT ON TRIGGER pgtrigger_insert_insert_40870 ON public.catalog_localrule IS 'a6b6251c45e979d226be3d824954cf238be35039';
CREATE TRIGGER pgtrigger_insert_insert_40b81 AFTER INSERT ON public.reports_policypaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_40b81();
COMMENT ON TRIGGER pgtrigger_insert_insert_40b81 ON public.reports_policypaper IS '4779990b6f07d002e2e6418ab114351472e17d48';
CREATE TRIGGER pgtrigger_insert_insert_42853 AFTER INSERT ON public.procurement_priceevaluation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_42853();
COMMENT ON TRIGGER pgtrigger_insert_insert_42853 ON public.procurement_priceevaluation IS '555f3580f473f2cd6bd9f12feb0765f8743ceef2';
CREATE TRIGGER pgtrigger_insert_insert_43dd8 AFTER INSERT ON public.catalog_equivalencegroup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_43dd8();
COMMENT ON TRIGGER pgtrigger_insert_insert_43dd8 ON public.catalog_equivalencegroup IS '7ea18494b69d88c5250bfc873f004f4f37ceaf80';
CREATE TRIGGER pgtrigger_insert_insert_443df AFTER INSERT ON public.procurement_agencyproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_443df();
COMMENT ON TRIGGER pgtrigger_insert_insert_443df ON public.procurement_agencyproposal IS '5197fd31cc3c50544fdb4c1efe68738e69423727';
CREATE TRIGGER pgtrigger_insert_insert_47265 AFTER INSERT ON public.reports_officialreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_47265();
COMMENT ON TRIGGER pgtrigger_insert_insert_47265 ON public.reports_officialreport IS '3ad3963138e7476ecca46f9c3f6026bc2f6b2fc7';
CREATE TRIGGER pgtrigger_insert_insert_48746 AFTER INSERT ON public.procurement_budgetitem REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_48746();
COMMENT ON TRIGGER pgtrigger_insert_insert_48746 ON public.procurement_budgetitem IS '6408534bf18482e4163fa0cd5b3f9eef30c04e90';
CREATE TRIGGER pgtrigger_insert_insert_49181 AFTER INSERT ON public.catalog_productphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49181();
COMMENT ON TRIGGER pgtrigger_insert_insert_49181 ON public.catalog_productphoto IS '23e22ffe3cedd1ff349297cbf22ffc7f174382be';
CREATE TRIGGER pgtrigger_insert_insert_4dc45 AFTER INSERT ON public.procurement_linedismissal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4dc45();
COMMENT ON TRIGGER pgtrigger_insert_insert_4dc45 ON public.procurement_linedismissal IS '3fc62f3d43b9d748c12e836ae05cd1fb3060e3b7';
CREATE TRIGGER pgtrigger_insert_insert_5cce4 AFTER INSERT ON public.procurement_approvalroute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5cce4();
COMMENT ON TRIGGER pgtrigger_insert_insert_5cce4 ON public.procurement_approvalroute IS '31d920d4f0882a1ddf7510dd6421e3fd0489a256';
CREATE TRIGGER pgtrigger_insert_insert_627ae AFTER INSERT ON public.procurement_approvalstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_627ae();
COMMENT ON TRIGGER pgtrigger_insert_insert_627ae ON public.procurement_approvalstep IS '3e9dab6a59acccbadd4c53188644d0b373ff00d9';
CREATE TRIGGER pgtrigger_insert_insert_67acf AFTER INSERT ON public.accounts_agency FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_67acf();
COMMENT ON TRIGGER pgtrigger_insert_insert_67acf ON public.accounts_agency IS 'a2d34f9c5b65b671e209567321d0fab08d5b3509';
CREATE TRIGGER pgtrigger_insert_insert_68a9b AFTER INSERT ON public.catalog_certificateproduct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_68a9b();
COMMENT ON TRIGGER pgtrigger_insert_insert_68a9b ON public.catalog_certificateproduct IS '8267eead655bcad7a06bf41e3b60fdc7c846488c';
CREATE TRIGGER pgtrigger_insert_insert_6a071 AFTER INSERT ON public.accounts_holidaydecree FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6a071();
COMMENT ON TRIGGER pgtrigger_insert_insert_6a071 ON public.accounts_holidaydecree IS 'bdc7dd297ba089fda7819796bc922d2b9f11bff7';
CREATE TRIGGER pgtrigger_insert_insert_7cc3c AFTER INSERT ON public.procurement_ceilingmandate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7cc3c();
COMMENT ON TRIGGER pgtrigger_insert_insert_7cc3c ON public.procurement_ceilingmandate IS '16e0db5ebb6986d7c43ddb2299c6b02d94a8cc57';
CREATE TRIGGER pgtrigger_insert_insert_7f8bc AFTER INSERT ON public.accounts_holiday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7f8bc();
COMMENT ON TRIGGER pgtrigger_insert_insert_7f8bc ON public.accounts_holiday IS '9613456bc42ed1c0a1f7ca53cce13b807ea1c9e4';
CREATE TRIGGER pgtrigger_insert_insert_8621c AFTER INSERT ON public.catalog_minimumtkdn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8621c();
COMMENT ON TRIGGER pgtrigger_insert_insert_8621c ON public.catalog_minimumtkdn IS '2a631ecb6b692f94c5a966a3b1bb10cf1cf8796f';
CREATE TRIGGER pgtrigger_insert_insert_86272 AFTER INSERT ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_86272();
COMMENT ON TRIGGER pgtrigger_insert_insert_86272 ON public.procurement_requestline IS '2c8b256221e63a707f263e305df7231c723e05ea';
CREATE TRIGGER pgtrigger_insert_insert_87783 AFTER INSERT ON public.reports_reportrecipient FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_87783();
COMMENT ON TRIGGER pgtrigger_insert_insert_87783 ON public.reports_reportrecipient IS '258a2ee86fa1a2170224a0fb7ac4ac8dc281f9e5';
CREATE TRIGGER pgtrigger_insert_insert_8e514 AFTER INSERT ON public.procurement_payment REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8e514();
COMMENT ON TRIGGER pgtrigger_insert_insert_8e514 ON public.procurement_payment IS '2d90b47c9abd311f3548ca74b7ba87e36f4dd5a8';
CREATE TRIGGER pgtrigger_insert_insert_8ed14 AFTER INSERT ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8ed14();
COMMENT ON TRIGGER pgtrigger_insert_insert_8ed14 ON public.catalog_commodityattribute IS '86d490ad65fb9a72855d5382e09f2e2848e23090';
CREATE TRIGGER pgtrigger_insert_insert_975b0 AFTER INSERT ON public.procurement_absence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_975b0();
COMMENT ON TRIGGER pgtrigger_insert_insert_975b0 ON public.procurement_absence IS '59c3d722ab754b5a4b0c6204525f1fabd8d63e08';
CREATE TRIGGER pgtrigger_insert_insert_a91e3 AFTER INSERT ON public.catalog_othernames FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a91e3();
COMMENT ON TRIGGER pgtrigger_insert_insert_a91e3 ON public.catalog_othernames IS '6cb40d54186ff374e345d67f962476e67641ab1e';
CREATE TRIGGER pgtrigger_insert_insert_ae3fa AFTER INSERT ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ae3fa();
COMMENT ON TRIGGER pgtrigger_insert_insert_ae3fa ON public.catalog_product IS '9d194c8fc411c14eba00340b8f20c3985d12123c';
CREATE TRIGGER pgtrigger_insert_insert_ba31b AFTER INSERT ON public.procurement_budgetentry REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_ba31b();
COMMENT ON TRIGGER pgtrigger_insert_insert_ba31b ON public.procurement_budgetentry IS 'dd80200b9e0e28fab9a126c9f7420395ddbfa164';
CREATE TRIGGER pgtrigger_insert_insert_beb32 AFTER INSERT ON public.procurement_package REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_beb32();
COMMENT ON TRIGGER pgtrigger_insert_insert_beb32 ON public.procurement_package IS '1932523da4a5dee5adf2a0e14d816eb32ca77b6c';
CREATE TRIGGER pgtrigger_insert_insert_bf70e AFTER INSERT ON public.procurement_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bf70e();
COMMENT ON TRIGGER pgtrigger_insert_insert_bf70e ON public.procurement_order IS '75d9a26b48d14ddfd449dc8df5d0c137aea6e5c3';
CREATE TRIGGER pgtrigger_insert_insert_bfeb5 AFTER INSERT ON public.catalog_groupmember FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bfeb5();
COMMENT ON TRIGGER pgtrigger_insert_insert_bfeb5 ON public.catalog_groupmember IS '89f4490f022a8b199463ff45dbc4e799b638a809';
CREATE TRIGGER pgtrigger_insert_insert_c29c3 AFTER INSERT ON public.procurement_demandcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c29c3();
COMMENT ON TRIGGER pgtrigger_insert_insert_c29c3 ON public.procurement_demandcase IS 'cbaf5212f8b26212e09dddd3f0e8320d4032ee38';
CREATE TRIGGER pgtrigger_insert_insert_cfa69 AFTER INSERT ON public.reports_target FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cfa69();
COMMENT ON TRIGGER pgtrigger_insert_insert_cfa69 ON public.reports_target IS '886fa12ef1e0b5cd483f57283cf689b9836f323c';
CREATE TRIGGER pgtrigger_insert_insert_e046f AFTER INSERT ON public.procurement_ownestimate REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_e046f();
COMMENT ON TRIGGER pgtrigger_insert_insert_e046f ON public.procurement_ownestimate IS 'cf8cab8daf03f868b49031e5ff488bdfbf351596';
CREATE TRIGGER pgtrigger_insert_insert_e29cf AFTER INSERT ON public.catalog_producer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e29cf();
COMMENT ON TRIGGER pgtrigger_insert_insert_e29cf ON public.catalog_producer IS '3ffbc8d3f543682a7d18266964f57191eebfb4c4';
CREATE TRIGGER pgtrigger_insert_insert_ec579 AFTER INSERT ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec579();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec579 ON public.procurement_demandnote IS 'f7648089f59985dd0fae7e89a431a96c83f41017';
CREATE TRIGGER pgtrigger_insert_insert_ee7a2 AFTER INSERT ON public.catalog_certificatepaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ee7a2();
COMMENT ON TRIGGER pgtrigger_insert_insert_ee7a2 ON public.catalog_certificatepaper IS '2f155dabe291830bb628b0ae9aea3248642e55ae';
CREATE TRIGGER pgtrigger_insert_insert_f23d9 AFTER INSERT ON public.procurement_offer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f23d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_f23d9 ON public.procurement_offer IS '9de52e9c7cf965b6869599e72f82ac03f413306a';
CREATE TRIGGER pgtrigger_insert_insert_f65d7 AFTER INSERT ON public.procurement_linerequirement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f65d7();
COMMENT ON TRIGGER pgtrigger_insert_insert_f65d7 ON public.procurement_linerequirement IS '80e88bedc1d89ed80add165942d194aaac0b8aec';
CREATE TRIGGER pgtrigger_insert_insert_f6822 AFTER INSERT ON public.catalog_certificate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f6822();
COMMENT ON TRIGGER pgtrigger_insert_insert_f6822 ON public.catalog_certificate IS 'f544939801f1d6c755c0525cfc11d3b435741cd3';
CREATE TRIGGER pgtrigger_insert_insert_fc05a AFTER INSERT ON public.accounts_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fc05a();
COMMENT ON TRIGGER pgtrigger_insert_insert_fc05a ON public.accounts_membership IS '5c81d111a08b375d5d1bb540a13187a79f9dfd5f';
CREATE TRIGGER pgtrigger_kept_once_decided_6c26d BEFORE UPDATE ON public.procurement_ceilingpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_once_decided_6c26d();
COMMENT ON TRIGGER pgtrigger_kept_once_decided_6c26d ON public.procurement_ceilingpermit IS '847c050f063528bf9e9a3468ad67d3176e4e1a87';
CREATE TRIGGER pgtrigger_kept_once_used_326b6 BEFORE INSERT OR DELETE OR UPDATE ON public.procurement_approvalstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_once_used_326b6();
COMMENT ON TRIGGER pgtrigger_kept_once_used_326b6 ON public.procurement_approvalstep IS 'f2276d9923b131d503ce5fe8d767a48af4a2d765';
CREATE TRIGGER pgtrigger_kept_once_used_99589 BEFORE UPDATE ON public.procurement_approvalroute FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.amount_from IS DISTINCT FROM new.amount_from) OR (old.id IS DISTINCT FROM new.id) OR ((old.method)::text IS DISTINCT FROM (new.method)::text) OR ((old.procurement_type)::text IS DISTINCT FROM (new.procurement_type)::text) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.valid_from IS DISTINCT FROM new.valid_from) OR ((old.verdict)::text IS DISTINCT FROM (new.verdict)::text))) EXECUTE FUNCTION public.pgtrigger_kept_once_used_99589();
COMMENT ON TRIGGER pgtrigger_kept_once_used_99589 ON public.procurement_approvalroute IS 'c37aa526e99e85530b0b4720ba7e027ce8359f13';
CREATE TRIGGER pgtrigger_kept_while_it_pays_feb8b BEFORE DELETE OR UPDATE ON public.procurement_furtherpackage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_while_it_pays_feb8b();
COMMENT ON TRIGGER pgtrigger_kept_while_it_pays_feb8b ON public.procurement_furtherpackage IS '1247bf6632fc13438ad90800daa10c25dc7bec58';
CREATE TRIGGER pgtrigger_line_added_8693d AFTER INSERT ON public.catalog_certificateproduct REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_line_added_8693d();
COMMENT ON TRIGGER pgtrigger_line_added_8693d ON public.catalog_certificateproduct IS '4364defaa97adb4e872cf5a7d4dbd37f244d4eef';
CREATE TRIGGER pgtrigger_line_removed_6626e AFTER DELETE ON public.catalog_certificateproduct REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_line_removed_6626e();
COMMENT ON TRIGGER pgtrigger_line_removed_6626e ON public.catalog_certificateproduct IS '63a32889f0f705936db09367b9e4daacf3f9390a';
CREATE TRIGGER pgtrigger_locked_after_approval_089fa BEFORE UPDATE ON public.procurement_purchaserequest FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.package_id IS DISTINCT FROM new.package_id) OR (old.unplanned_reason IS DISTINCT FROM new.unplanned_reason) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.needed_on IS DISTINCT FROM new.needed_on) OR ((old.place)::text IS DISTINCT FROM (new.place)::text) OR ((old.price_basis)::text IS DISTINCT FROM (new.price_basis)::text) OR (old.selection_started_on IS DISTINCT FROM new.selection_started_on))) EXECUTE FUNCTION public.pgtrigger_locked_after_approval_089fa();
COMMENT ON TRIGGER pgtrigger_locked_after_approval_089fa ON public.procurement_purchaserequest IS 'f724dd69bf06719ee2b0fbe664e8fc883e0d6d17';
CREATE TRIGGER pgtrigger_locked_after_approval_8f75a BEFORE INSERT OR DELETE OR UPDATE ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_locked_after_approval_8f75a();
COMMENT ON TRIGGER pgtrigger_locked_after_approval_8f75a ON public.procurement_requestline IS 'b41f168512e1b5c9b31c23a533ae397025fe4f4a';
CREATE TRIGGER pgtrigger_locked_after_approval_918f7 BEFORE INSERT OR DELETE OR UPDATE ON public.procurement_linedismissal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_locked_after_approval_918f7();
COMMENT ON TRIGGER pgtrigger_locked_after_approval_918f7 ON public.procurement_linedismissal IS '1004493c71dff27181b37a21c06c2889528a23c5';
CREATE TRIGGER pgtrigger_locked_with_line_392dd BEFORE INSERT OR DELETE OR UPDATE ON public.procurement_linerequirement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_locked_with_line_392dd();
COMMENT ON TRIGGER pgtrigger_locked_with_line_392dd ON public.procurement_linerequirement IS 'cdcecc1ba3f0c7e353990bdac5ed01bad13a0d6b';
CREATE TRIGGER pgtrigger_names_entered_e62c8 AFTER INSERT ON public.catalog_othernames FOR EACH ROW WHEN ((NOT ((new.names)::text = ''::text))) EXECUTE FUNCTION public.pgtrigger_names_entered_e62c8();
COMMENT ON TRIGGER pgtrigger_names_entered_e62c8 ON public.catalog_othernames IS 'db2383693688c903eaf87b876e6454d03bbebb6f';
CREATE TRIGGER pgtrigger_names_rewritten_5db4e AFTER UPDATE OF names ON public.catalog_othernames FOR EACH ROW WHEN (((old.names)::text IS DISTINCT FROM (new.names)::text)) EXECUTE FUNCTION public.pgtrigger_names_rewritten_5db4e();
COMMENT ON TRIGGER pgtrigger_names_rewritten_5db4e ON public.catalog_othernames IS 'faec4bf640d800b33a3ec826d34fb2ad8dbb0e9f';
CREATE TRIGGER pgtrigger_never_deleted_0c207 BEFORE DELETE ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_0c207();
COMMENT ON TRIGGER pgtrigger_never_deleted_0c207 ON public.procurement_realization IS 'df2137214b762182667e61e70eb0240cf590ac46';
CREATE TRIGGER pgtrigger_never_deleted_10869 BEFORE DELETE ON public.reports_reportletter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_10869();
COMMENT ON TRIGGER pgtrigger_never_deleted_10869 ON public.reports_reportletter IS '4fdaed1592146d5c39b9fee197055e0da54d217c';
CREATE TRIGGER pgtrigger_never_deleted_23690 BEFORE DELETE ON public.procurement_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_23690();
COMMENT ON TRIGGER pgtrigger_never_deleted_23690 ON public.procurement_order IS '9efd793697a05a6141460ae59a559741bd702e19';
CREATE TRIGGER pgtrigger_never_deleted_73922 BEFORE DELETE ON public.procurement_ceilingpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_73922();
COMMENT ON TRIGGER pgtrigger_never_deleted_73922 ON public.procurement_ceilingpermit IS '110bf58486b5754a92f719c248a1c5f001e6df67';
CREATE TRIGGER pgtrigger_never_deleted_74548 BEFORE DELETE ON public.procurement_expense FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_74548();
COMMENT ON TRIGGER pgtrigger_never_deleted_74548 ON public.procurement_expense IS '778bc31d2d3bc7dfdf4f967a49b453eb26622de7';
CREATE TRIGGER pgtrigger_never_deleted_eb351 BEFORE DELETE ON public.reports_officialreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_eb351();
COMMENT ON TRIGGER pgtrigger_never_deleted_eb351 ON public.reports_officialreport IS '870aaacaee2883290a435bbbc97fa6f715895e57';
CREATE TRIGGER pgtrigger_one_line_ee448 AFTER INSERT OR UPDATE OF ceiling ON public.procurement_package FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_one_line_ee448();
COMMENT ON TRIGGER pgtrigger_one_line_ee448 ON public.procurement_package IS '5662e5802232569f4b892df001093dc38f9920bc';
CREATE TRIGGER pgtrigger_only_cancelled_3c00a BEFORE UPDATE ON public.procurement_realization FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.contract_date IS DISTINCT FROM new.contract_date) OR ((old.contract_number)::text IS DISTINCT FROM (new.contract_number)::text) OR (old.handover_date IS DISTINCT FROM new.handover_date) OR ((old.handover_number)::text IS DISTINCT FROM (new.handover_number)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.order_id IS DISTINCT FROM new.order_id) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.recorded_by_id IS DISTINCT FROM new.recorded_by_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.request_id IS DISTINCT FROM new.request_id) OR ((old.small_business)::text IS DISTINCT FROM (new.small_business)::text) OR ((old.supplier_name)::text IS DISTINCT FROM (new.supplier_name)::text) OR ((old.supplier_npwp)::text IS DISTINCT FROM (new.supplier_npwp)::text))) EXECUTE FUNCTION public.pgtrigger_only_cancelled_3c00a();
COMMENT ON TRIGGER pgtrigger_only_cancelled_3c00a ON public.procurement_realization IS '416786ba07ab05369fd036efc36794b1dfdb8292';
CREATE TRIGGER pgtrigger_only_cancelled_c9063 BEFORE UPDATE ON public.procurement_order FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.deliver_by IS DISTINCT FROM new.deliver_by) OR (old.id IS DISTINCT FROM new.id) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR (old.ordered_on IS DISTINCT FROM new.ordered_on) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.recorded_by_id IS DISTINCT FROM new.recorded_by_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.request_id IS DISTINCT FROM new.request_id) OR ((old.small_business)::text IS DISTINCT FROM (new.small_business)::text) OR ((old.supplier_name)::text IS DISTINCT FROM (new.supplier_name)::text) OR ((old.supplier_npwp)::text IS DISTINCT FROM (new.supplier_npwp)::text))) EXECUTE FUNCTION public.pgtrigger_only_cancelled_c9063();
COMMENT ON TRIGGER pgtrigger_only_cancelled_c9063 ON public.procurement_order IS 'c930502c9ef373b7aac250f851ef5081e5777584';
CREATE TRIGGER pgtrigger_only_taken_out_919c6 BEFORE UPDATE ON public.procurement_expense FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.assessment_id IS DISTINCT FROM new.assessment_id) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR (old.date IS DISTINCT FROM new.date) OR (old.delivery_line_id IS DISTINCT FROM new.delivery_line_id) OR ((old.document)::text IS DISTINCT FROM (new.document)::text) OR (old.domestic_value IS DISTINCT FROM new.domestic_value) OR ((old.duty)::text IS DISTINCT FROM (new.duty)::text) OR ((old.duty_code)::text IS DISTINCT FROM (new.duty_code)::text) OR ((old.duty_ground)::text IS DISTINCT FROM (new.duty_ground)::text) OR (old.fiscal_year IS DISTINCT FROM new.fiscal_year) OR (old.id IS DISTINCT FROM new.id) OR (old.imported_value IS DISTINCT FROM new.imported_value) OR ((old.in_region)::text IS DISTINCT FROM (new.in_region)::text) OR ((old.key)::text IS DISTINCT FROM (new.key)::text) OR ((old.method)::text IS DISTINCT FROM (new.method)::text) OR (old.own_estimate IS DISTINCT FROM new.own_estimate) OR (old.package_id IS DISTINCT FROM new.package_id) OR ((old.procurement_type)::text IS DISTINCT FROM (new.procurement_type)::text) OR (old.producer_id IS DISTINCT FROM new.producer_id) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.request_line_id IS DISTINCT FROM new.request_line_id) OR ((old.small_business)::text IS DISTINCT FROM (new.small_business)::text) OR ((old.source)::text IS DISTINCT FROM (new.source)::text) OR ((old.supplier_name)::text IS DISTINCT FROM (new.supplier_name)::text) OR ((old.supplier_npwp)::text IS DISTINCT FROM (new.supplier_npwp)::text) OR (old.tkdn_base IS DISTINCT FROM new.tkdn_base) OR (old.tkdn_weighted IS DISTINCT FROM new.tkdn_weighted) OR (old.unknown_value IS DISTINCT FROM new.unknown_value) OR (old.value IS DISTINCT FROM new.value) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION public.pgtrigger_only_taken_out_919c6();
COMMENT ON TRIGGER pgtrigger_only_taken_out_919c6 ON public.procurement_expense IS '2a62e62f872ebc8a4e8941404523f27dbbe3d359';
CREATE TRIGGER pgtrigger_price_changed_3894c AFTER UPDATE ON public.catalog_product REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_price_changed_3894c();
COMMENT ON TRIGGER pgtrigger_price_changed_3894c ON public.catalog_product IS '3f8d00803e24091779c99f36498b7067bcf1535c';
CREATE TRIGGER pgtrigger_price_entered_53f5d AFTER INSERT ON public.catalog_product REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_price_entered_53f5d();
COMMENT ON TRIGGER pgtrigger_price_entered_53f5d ON public.catalog_product IS '21a05943afc2e4b381e8f778826601f4bf5935dd';
CREATE TRIGGER pgtrigger_producer_listed_acc1d AFTER UPDATE OF is_active, scale, location_id ON public.catalog_producer FOR EACH ROW WHEN (((old.is_active IS DISTINCT FROM new.is_active) OR ((old.scale)::text IS DISTINCT FROM (new.scale)::text) OR (old.location_id IS DISTINCT FROM new.location_id))) EXECUTE FUNCTION public.pgtrigger_producer_listed_acc1d();
COMMENT ON TRIGGER pgtrigger_producer_listed_acc1d ON public.catalog_producer IS '8a6cd04e26bbba328fb496861e827b251232ac73';
CREATE TRIGGER pgtrigger_producer_merged_c0d73 BEFORE INSERT OR UPDATE OF merged_into_id, region_id ON public.catalog_producer FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_producer_merged_c0d73();
COMMENT ON TRIGGER pgtrigger_producer_merged_c0d73 ON public.catalog_producer IS 'da9fe949978769f89085756bca9786542afd4b57';
CREATE TRIGGER pgtrigger_producer_renamed_8148b AFTER UPDATE OF name ON public.catalog_producer FOR EACH ROW WHEN (((old.name)::text IS DISTINCT FROM (new.name)::text)) EXECUTE FUNCTION public.pgtrigger_producer_renamed_8148b();
COMMENT ON TRIGGER pgtrigger_producer_renamed_8148b ON public.catalog_producer IS '7a0d7f3ac0163faf1d25705172809e4895a6c34d';
CREATE TRIGGER pgtrigger_product_listed_31f56 BEFORE INSERT OR UPDATE OF state, is_active, producer_id, is_published, maker_scale, maker_location_id ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_product_listed_31f56();
COMMENT ON TRIGGER pgtrigger_product_listed_31f56 ON public.catalog_product IS 'd3741318af4c577d1375b332a930f948805907ca';
CREATE TRIGGER pgtrigger_product_words_80e82 BEFORE INSERT OR UPDATE OF name, brand, type_name, producer_id, commodity_id ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_product_words_80e82();
COMMENT ON TRIGGER pgtrigger_product_words_80e82 ON public.catalog_product IS '03f841d6854eb6916cddc7dc6e51597cb2fe61c3';
CREATE TRIGGER pgtrigger_region_of_agency_d405d BEFORE INSERT OR UPDATE ON public.procurement_package FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_region_of_agency_d405d();
COMMENT ON TRIGGER pgtrigger_region_of_agency_d405d ON public.procurement_package IS 'b450bfbba8ffa7a9e3bd9ae9326acd008289cc77';
CREATE TRIGGER pgtrigger_standing_changed_8ca76 AFTER INSERT ON public.catalog_standingchange REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_standing_changed_8ca76();
COMMENT ON TRIGGER pgtrigger_standing_changed_8ca76 ON public.catalog_standingchange IS '2a06449bf7251ea6029e0725dd0cd1821996fd9a';
CREATE TRIGGER pgtrigger_sum_of_lines_5fea7 BEFORE UPDATE OF ceiling ON public.procurement_package FOR EACH ROW WHEN ((old.ceiling IS DISTINCT FROM new.ceiling)) EXECUTE FUNCTION public.pgtrigger_sum_of_lines_5fea7();
COMMENT ON TRIGGER pgtrigger_sum_of_lines_5fea7 ON public.procurement_package IS 'ae1fd95519d37b96970afef28ef62111a02c029b';
CREATE TRIGGER pgtrigger_update_update_00af7 AFTER UPDATE ON public.procurement_expense FOR EACH ROW WHEN (((old.counted_by_id IS DISTINCT FROM new.counted_by_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_00af7();
COMMENT ON TRIGGER pgtrigger_update_update_00af7 ON public.procurement_expense IS 'e703df0cda9d9ac319f8647a34ca981b6cf4f2e7';
CREATE TRIGGER pgtrigger_update_update_025f2 AFTER UPDATE ON public.procurement_ownestimate FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_025f2();
COMMENT ON TRIGGER pgtrigger_update_update_025f2 ON public.procurement_ownestimate IS '499745bc0b9b68d3a46026bbbedece95c8af30bd';
CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN ((((old.email)::text IS DISTINCT FROM (new.email)::text) OR ((old.full_name)::text IS DISTINCT FROM (new.full_name)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR (old.joined_at IS DISTINCT FROM new.joined_at) OR ((old.nip)::text IS DISTINCT FROM (new.nip)::text) OR ((old.phone)::text IS DISTINCT FROM (new.phone)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();
COMMENT ON TRIGGER pgtrigger_update_update_0e890 ON public.accounts_user IS 'b9d478afde4223fd14497d7dd35669afd9dd108f';
CREATE TRIGGER pgtrigger_update_update_1792a AFTER UPDATE ON public.procurement_priceevaluation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1792a();
COMMENT ON TRIGGER pgtrigger_update_update_1792a ON public.procurement_priceevaluation IS '72d1c7f400334efdb5ef38b6ee779c7624cf83ef';
CREATE TRIGGER pgtrigger_update_update_1e109 AFTER UPDATE ON public.reports_reportdeadline FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1e109();
COMMENT ON TRIGGER pgtrigger_update_update_1e109 ON public.reports_reportdeadline IS 'de2b614cf521b51638853ba78fd41335c2644896';
CREATE TRIGGER pgtrigger_update_update_20ab5 AFTER UPDATE ON public.accounts_membership FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_20ab5();
COMMENT ON TRIGGER pgtrigger_update_update_20ab5 ON public.accounts_membership IS '5e7b2de963b017bbf536ebb0857291625d0ffbfa';
CREATE TRIGGER pgtrigger_update_update_2106c AFTER UPDATE ON public.catalog_certificateproduct FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2106c();
COMMENT ON TRIGGER pgtrigger_update_update_2106c ON public.catalog_certificateproduct IS 'd4516a40ff77328b0fbd42d4a5c57620f124acbf';
CREATE TRIGGER pgtrigger_update_update_269be AFTER UPDATE ON public.procurement_furtherpackage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_269be();
COMMENT ON TRIGGER pgtrigger_update_update_269be ON public.procurement_furtherpackage IS 'c8179ed95b6ce93e0f7925bfe05df41fd3275ee1';
CREATE TRIGGER pgtrigger_update_update_2a7a9 AFTER UPDATE ON public.catalog_nationallistentry FOR EACH ROW WHEN (((old.bmp IS DISTINCT FROM new.bmp) OR ((old.brand)::text IS DISTINCT FROM (new.brand)::text) OR ((old.certificate_number)::text IS DISTINCT FROM (new.certificate_number)::text) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR ((old.company)::text IS DISTINCT FROM (new.company)::text) OR ((old.group_code)::text IS DISTINCT FROM (new.group_code)::text) OR ((old.group_name)::text IS DISTINCT FROM (new.group_name)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.job_id IS DISTINCT FROM new.job_id) OR ((old.key)::text IS DISTINCT FROM (new.key)::text) OR ((old.product_type)::text IS DISTINCT FROM (new.product_type)::text) OR (old.seen_on IS DISTINCT FROM new.seen_on) OR (old.specification IS DISTINCT FROM new.specification) OR (old.tkdn IS DISTINCT FROM new.tkdn) OR (old.type_name IS DISTINCT FROM new.type_name) OR (old.valid_until IS DISTINCT FROM new.valid_until))) EXECUTE FUNCTION public.pgtrigger_update_update_2a7a9();
COMMENT ON TRIGGER pgtrigger_update_update_2a7a9 ON public.catalog_nationallistentry IS '97cffb0e506137f5888cda39760506639a4b9cb1';
CREATE TRIGGER pgtrigger_update_update_2c3c1 AFTER UPDATE ON public.catalog_productionsite FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2c3c1();
COMMENT ON TRIGGER pgtrigger_update_update_2c3c1 ON public.catalog_productionsite IS 'b14a8c5fc01616e4ffece4dcfa4c13879d4d4509';
CREATE TRIGGER pgtrigger_update_update_3afe7 AFTER UPDATE ON public.procurement_order FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3afe7();
COMMENT ON TRIGGER pgtrigger_update_update_3afe7 ON public.procurement_order IS '6c89aff16322bc2a41b382b6a82f328c7beaf1ad';
CREATE TRIGGER pgtrigger_update_update_3d3af AFTER UPDATE ON public.catalog_standingchange FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3d3af();
COMMENT ON TRIGGER pgtrigger_update_update_3d3af ON public.catalog_standingchange IS '554c4e3c932f197abcfe1a268caf7bfba6497064';
CREATE TRIGGER pgtrigger_update_update_40222 AFTER UPDATE ON public.reports_target FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_40222();
COMMENT ON TRIGGER pgtrigger_update_update_40222 ON public.reports_target IS '8b4ca05fc576b61425400e98df59c346af2311d1';
CREATE TRIGGER pgtrigger_update_update_42eb7 AFTER UPDATE ON public.catalog_productpermit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_42eb7();
COMMENT ON TRIGGER pgtrigger_update_update_42eb7 ON public.catalog_productpermit IS 'c8cbfba71da631ada41d5504461fa8a48746fbde';
CREATE TRIGGER pgtrigger_update_update_46558 AFTER UPDATE ON public.procurement_approvalstep FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_46558();
COMMENT ON TRIGGER pgtrigger_update_update_46558 ON public.procurement_approvalstep IS '30d479fd2876fda68840f288f4f255740647ccb5';
CREATE TRIGGER pgtrigger_update_update_489ee AFTER UPDATE ON public.procurement_budgetitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_489ee();
COMMENT ON TRIGGER pgtrigger_update_update_489ee ON public.procurement_budgetitem IS 'cd5bc2ff2e30ced9a47664d4fbf4f9fd14d59d3a';
CREATE TRIGGER pgtrigger_update_update_4c92a AFTER UPDATE ON public.procurement_purchaserequest FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.copied_from_id IS DISTINCT FROM new.copied_from_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.decided_at IS DISTINCT FROM new.decided_at) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.needed_on IS DISTINCT FROM new.needed_on) OR (old.note IS DISTINCT FROM new.note) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR (old.package_id IS DISTINCT FROM new.package_id) OR ((old.place)::text IS DISTINCT FROM (new.place)::text) OR ((old.price_basis)::text IS DISTINCT FROM (new.price_basis)::text) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.requester_id IS DISTINCT FROM new.requester_id) OR (old.selection_started_on IS DISTINCT FROM new.selection_started_on) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.unplanned_reason IS DISTINCT FROM new.unplanned_reason))) EXECUTE FUNCTION public.pgtrigger_update_update_4c92a();
COMMENT ON TRIGGER pgtrigger_update_update_4c92a ON public.procurement_purchaserequest IS '8d80b65a8a02e9ffcacbfe62783e8a72cb2682c2';
CREATE TRIGGER pgtrigger_update_update_4f9cc AFTER UPDATE ON public.catalog_localrule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4f9cc();
COMMENT ON TRIGGER pgtrigger_update_update_4f9cc ON public.catalog_localrule IS '33097f0bc4cf7c2528ea7a293f8e5614789e7f76';
CREATE TRIGGER pgtrigger_update_update_53b3d AFTER UPDATE ON public.procurement_demandcase FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_53b3d();
COMMENT ON TRIGGER pgtrigger_update_update_53b3d ON public.procurement_demandcase IS '8883ed3d5efceedc69a06d1b02d95dbe31533a8b';
CREATE TRIGGER pgtrigger_update_update_580c5 AFTER UPDATE ON public.catalog_product FOR EACH ROW WHEN ((((old.brand)::text IS DISTINCT FROM (new.brand)::text) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR (old.edited_at IS DISTINCT FROM new.edited_at) OR (old.edited_by_id IS DISTINCT FROM new.edited_by_id) OR (old.entered_at IS DISTINCT FROM new.entered_at) OR (old.entered_by_id IS DISTINCT FROM new.entered_by_id) OR ((old.hs_code)::text IS DISTINCT FROM (new.hs_code)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.lead_time_days IS DISTINCT FROM new.lead_time_days) OR (old.monthly_capacity IS DISTINCT FROM new.monthly_capacity) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.origin)::text IS DISTINCT FROM (new.origin)::text) OR ((old.packing)::text IS DISTINCT FROM (new.packing)::text) OR (old.price IS DISTINCT FROM new.price) OR (old.price_on IS DISTINCT FROM new.price_on) OR (old.producer_id IS DISTINCT FROM new.producer_id) OR (old.refusal_grounds IS DISTINCT FROM new.refusal_grounds) OR (old.refusal_reason IS DISTINCT FROM new.refusal_reason) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.self_declared IS DISTINCT FROM new.self_declared) OR (old.specification IS DISTINCT FROM new.specification) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR ((old.type_name)::text IS DISTINCT FROM (new.type_name)::text) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text) OR (old.verified_at IS DISTINCT FROM new.verified_at) OR (old.verified_by_id IS DISTINCT FROM new.verified_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_580c5();
COMMENT ON TRIGGER pgtrigger_update_update_580c5 ON public.catalog_product IS 'f2be8bb24461fd4b2cb2846b429ae88ed230ae4e';
CREATE TRIGGER pgtrigger_update_update_6b4ca AFTER UPDATE ON public.procurement_demandnote FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6b4ca();
COMMENT ON TRIGGER pgtrigger_update_update_6b4ca ON public.procurement_demandnote IS '14ee39b95a3815cba69cfad9157cb9f1a4573871';
CREATE TRIGGER pgtrigger_update_update_6e2d1 AFTER UPDATE ON public.procurement_ceilingmandate FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6e2d1();
COMMENT ON TRIGGER pgtrigger_update_update_6e2d1 ON public.procurement_ceilingmandate IS '5ad44e179d02f6a4dc2376fdee27c5f1c93a08a4';
CREATE TRIGGER pgtrigger_update_update_76ef5 AFTER UPDATE ON public.reports_reportrecipient FOR EACH ROW WHEN ((((old.address)::text IS DISTINCT FROM (new.address)::text) OR (old.agreed_at IS DISTINCT FROM new.agreed_at) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.office)::text IS DISTINCT FROM (new.office)::text) OR (old.person_id IS DISTINCT FROM new.person_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.stopped_by_reader IS DISTINCT FROM new.stopped_by_reader))) EXECUTE FUNCTION public.pgtrigger_update_update_76ef5();
COMMENT ON TRIGGER pgtrigger_update_update_76ef5 ON public.reports_reportrecipient IS 'b183e4a8c826d66b78885f5577523ca4f4493d3f';
CREATE TRIGGER pgtrigger_update_update_779d7 AFTER UPDATE ON public.reports_officialreport FOR EACH ROW WHEN (((old.checked_at IS DISTINCT FROM new.checked_at) OR (old.checked_by_id IS DISTINCT FROM new.checked_by_id) OR ((old.checked_name)::text IS DISTINCT FROM (new.checked_name)::text) OR (old.cumulative IS DISTINCT FROM new.cumulative) OR (old.follows_id IS DISTINCT FROM new.follows_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR (old.part IS DISTINCT FROM new.part) OR ((old.period_kind)::text IS DISTINCT FROM (new.period_kind)::text) OR (old.prepared_at IS DISTINCT FROM new.prepared_at) OR (old.prepared_by_id IS DISTINCT FROM new.prepared_by_id) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text) OR (old.region_id IS DISTINCT FROM new.region_id) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR (old.signed_at IS DISTINCT FROM new.signed_at) OR (old.signed_by_id IS DISTINCT FROM new.signed_by_id) OR ((old.signed_name)::text IS DISTINCT FROM (new.signed_name)::text) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.version IS DISTINCT FROM new.version) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at) OR (old.withdrawn_by_id IS DISTINCT FROM new.withdrawn_by_id) OR (old.year IS DISTINCT FROM new.year))) EXECUTE FUNCTION public.pgtrigger_update_update_779d7();
COMMENT ON TRIGGER pgtrigger_update_update_779d7 ON public.reports_officialreport IS '2962ad2b5570e5a9dd86f9a958a189025749314c';
CREATE TRIGGER pgtrigger_update_update_78fd5 AFTER UPDATE ON public.catalog_commodityattribute FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_78fd5();
COMMENT ON TRIGGER pgtrigger_update_update_78fd5 ON public.catalog_commodityattribute IS '0ae2241a381be70fde6ee8ad95a3c3910103b3d4';
CREATE TRIGGER pgtrigger_update_update_82e4c AFTER UPDATE ON public.procurement_agencybudget FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.capital IS DISTINCT FROM new.capital) OR (old.decreed IS DISTINCT FROM new.decreed) OR (old.document_date IS DISTINCT FROM new.document_date) OR ((old.document_number)::text IS DISTINCT FROM (new.document_number)::text) OR (old.entered_at IS DISTINCT FROM new.entered_at) OR (old.entered_by_id IS DISTINCT FROM new.entered_by_id) OR (old.fiscal_year IS DISTINCT FROM new.fiscal_year) OR (old.id IS DISTINCT FROM new.id) OR (old.is_withdrawn IS DISTINCT FROM new.is_withdrawn) OR (old.job_id IS DISTINCT FROM new.job_id) OR (old.non_procurement IS DISTINCT FROM new.non_procurement) OR (old.operating IS DISTINCT FROM new.operating) OR (old.procurement IS DISTINCT FROM new.procurement) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.total IS DISTINCT FROM new.total) OR (old.unexpected IS DISTINCT FROM new.unexpected))) EXECUTE FUNCTION public.pgtrigger_update_update_82e4c();
COMMENT ON TRIGGER pgtrigger_update_update_82e4c ON public.procurement_agencybudget IS '27a87208bc3f00089675077b597235124e54d070';
CREATE TRIGGER pgtrigger_update_update_8bc8b AFTER UPDATE ON public.catalog_certificatepaper FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8bc8b();
COMMENT ON TRIGGER pgtrigger_update_update_8bc8b ON public.catalog_certificatepaper IS 'b3fa62d315a16cdd76d35d2ea2723d208be7ad7f';
CREATE TRIGGER pgtrigger_update_update_8d534 AFTER UPDATE ON public.catalog_minimumtkdn FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8d534();
COMMENT ON TRIGGER pgtrigger_update_update_8d534 ON public.catalog_minimumtkdn IS '22cfd2a1b2ec6fe2f704811f3977d88fa342a077';
CREATE TRIGGER pgtrigger_update_update_9373e AFTER UPDATE ON public.procurement_requestline FOR EACH ROW WHEN (((old.asked_quantity IS DISTINCT FROM new.asked_quantity) OR ((old.asked_unit)::text IS DISTINCT FROM (new.asked_unit)::text) OR (old.budget_line_id IS DISTINCT FROM new.budget_line_id) OR ((old.claim_basis)::text IS DISTINCT FROM (new.claim_basis)::text) OR (old.claimed_assessed_in IS DISTINCT FROM new.claimed_assessed_in) OR (old.claimed_fits IS DISTINCT FROM new.claimed_fits) OR (old.claimed_majority_national IS DISTINCT FROM new.claimed_majority_national) OR ((old.claimed_origin)::text IS DISTINCT FROM (new.claimed_origin)::text) OR (old.claimed_tkdn IS DISTINCT FROM new.claimed_tkdn) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR ((old.description)::text IS DISTINCT FROM (new.description)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.needed_on IS DISTINCT FROM new.needed_on) OR ((old.place)::text IS DISTINCT FROM (new.place)::text) OR (old."position" IS DISTINCT FROM new."position") OR ((old.price_basis)::text IS DISTINCT FROM (new.price_basis)::text) OR (old.product_id IS DISTINCT FROM new.product_id) OR (old.quantity IS DISTINCT FROM new.quantity) OR (old.removed_at IS DISTINCT FROM new.removed_at) OR (old.request_id IS DISTINCT FROM new.request_id) OR (old.returned_reason IS DISTINCT FROM new.returned_reason) OR (old.specification IS DISTINCT FROM new.specification) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR ((old.team_decision_number)::text IS DISTINCT FROM (new.team_decision_number)::text) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text) OR (old.unit_price IS DISTINCT FROM new.unit_price))) EXECUTE FUNCTION public.pgtrigger_update_update_9373e();
COMMENT ON TRIGGER pgtrigger_update_update_9373e ON public.procurement_requestline IS '41690fef5c317f590646b9e183c7211bf371d946';
CREATE TRIGGER pgtrigger_update_update_98737 AFTER UPDATE ON public.procurement_approvalroute FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_98737();
COMMENT ON TRIGGER pgtrigger_update_update_98737 ON public.procurement_approvalroute IS '4ed3894f640240bd3299d5efce6cbd31a86b3f27';
CREATE TRIGGER pgtrigger_update_update_9b027 AFTER UPDATE ON public.procurement_offer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9b027();
COMMENT ON TRIGGER pgtrigger_update_update_9b027 ON public.procurement_offer IS '7744e2d8db2b54ada05a4a4c2eeb67871dbb2bf5';
CREATE TRIGGER pgtrigger_update_update_9c284 AFTER UPDATE ON public.catalog_productdocument FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9c284();
COMMENT ON TRIGGER pgtrigger_update_update_9c284 ON public.catalog_productdocument IS '7c4a09742754f76633bea1000f5a93ff387554c0';
CREATE TRIGGER pgtrigger_update_update_9c8cc AFTER UPDATE ON public.procurement_linerequirement FOR EACH ROW WHEN (((old.attribute_id IS DISTINCT FROM new.attribute_id) OR ((old.comparison)::text IS DISTINCT FROM (new.comparison)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.line_id IS DISTINCT FROM new.line_id) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.reason IS DISTINCT FROM new.reason) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text) OR (old."values" IS DISTINCT FROM new."values"))) EXECUTE FUNCTION public.pgtrigger_update_update_9c8cc();
COMMENT ON TRIGGER pgtrigger_update_update_9c8cc ON public.procurement_linerequirement IS 'cfb2419917390c35bf9292e6cb61aba344cdee73';
CREATE TRIGGER pgtrigger_update_update_9d963 AFTER UPDATE ON public.procurement_realization FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9d963();
COMMENT ON TRIGGER pgtrigger_update_update_9d963 ON public.procurement_realization IS '402e2647bb2e927c60833a866207e070cc51c765';
CREATE TRIGGER pgtrigger_update_update_a0e85 AFTER UPDATE ON public.catalog_productphoto FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a0e85();
COMMENT ON TRIGGER pgtrigger_update_update_a0e85 ON public.catalog_productphoto IS '9722ca114f6d184bb5796965172f3c13cf315f8a';
CREATE TRIGGER pgtrigger_update_update_a1b31 AFTER UPDATE ON public.procurement_absence FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a1b31();
COMMENT ON TRIGGER pgtrigger_update_update_a1b31 ON public.procurement_absence IS '93a7834b4a01dbcc67a16072ee8ff83acb0a3a59';
CREATE TRIGGER pgtrigger_update_update_acdcb AFTER UPDATE ON public.catalog_equivalencegroup FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_acdcb();
COMMENT ON TRIGGER pgtrigger_update_update_acdcb ON public.catalog_equivalencegroup IS '1a31075be5a092b834fdf07f8970728fa56f3158';
CREATE TRIGGER pgtrigger_update_update_ad6de AFTER UPDATE ON public.procurement_sourcematch FOR EACH ROW WHEN (((old.decided_by_id IS DISTINCT FROM new.decided_by_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_ad6de();
COMMENT ON TRIGGER pgtrigger_update_update_ad6de ON public.procurement_sourcematch IS '758ed0a7372aa791cd236ff4d436c5d11fbd0d6e';
CREATE TRIGGER pgtrigger_update_update_b6748 AFTER UPDATE ON public.catalog_producer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b6748();
COMMENT ON TRIGGER pgtrigger_update_update_b6748 ON public.catalog_producer IS '74a21725273fefb6a349d269afe8a8ab31fc3067';
CREATE TRIGGER pgtrigger_update_update_bbcf7 AFTER UPDATE ON public.accounts_holiday FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bbcf7();
COMMENT ON TRIGGER pgtrigger_update_update_bbcf7 ON public.accounts_holiday IS '6e09396fef91fe18d512e5cc5c379011f0276f52';
CREATE TRIGGER pgtrigger_update_update_bcf36 AFTER UPDATE ON public.reports_policypaper FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bcf36();
COMMENT ON TRIGGER pgtrigger_update_update_bcf36 ON public.reports_policypaper IS '4d98202e8c47639540e5443df441fe3109afe7b8';
CREATE TRIGGER pgtrigger_update_update_bf546 AFTER UPDATE ON public.catalog_groupmember FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bf546();
COMMENT ON TRIGGER pgtrigger_update_update_bf546 ON public.catalog_groupmember IS '0261435277dc89479154771a7abb5863c99f390f';
CREATE TRIGGER pgtrigger_update_update_c8767 AFTER UPDATE ON public.procurement_agencyproposal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c8767();
COMMENT ON TRIGGER pgtrigger_update_update_c8767 ON public.procurement_agencyproposal IS '31b9b11831e1972679755b2009069dde0f176942';
CREATE TRIGGER pgtrigger_update_update_d5a5c AFTER UPDATE ON public.procurement_payment FOR EACH ROW WHEN ((((old.account)::text IS DISTINCT FROM (new.account)::text) OR ((old.account_name)::text IS DISTINCT FROM (new.account_name)::text) OR (old.agency_id IS DISTINCT FROM new.agency_id) OR (old.date IS DISTINCT FROM new.date) OR ((old.document)::text IS DISTINCT FROM (new.document)::text) OR ((old.document_kind)::text IS DISTINCT FROM (new.document_kind)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.job_id IS DISTINCT FROM new.job_id) OR ((old.key)::text IS DISTINCT FROM (new.key)::text) OR ((old."order")::text IS DISTINCT FROM (new."order")::text) OR (old.paid IS DISTINCT FROM new.paid) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.returned IS DISTINCT FROM new.returned) OR ((old.sub_activity)::text IS DISTINCT FROM (new.sub_activity)::text) OR ((old.sub_activity_name)::text IS DISTINCT FROM (new.sub_activity_name)::text) OR ((old.transaction_kind)::text IS DISTINCT FROM (new.transaction_kind)::text) OR ((old.unit_code)::text IS DISTINCT FROM (new.unit_code)::text) OR ((old.unit_name)::text IS DISTINCT FROM (new.unit_name)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_d5a5c();
COMMENT ON TRIGGER pgtrigger_update_update_d5a5c ON public.procurement_payment IS '6e68e59feaa3e178c5d2a0e3b0e03eaa2b971034';
CREATE TRIGGER pgtrigger_update_update_d5c4c AFTER UPDATE ON public.procurement_linedismissal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d5c4c();
COMMENT ON TRIGGER pgtrigger_update_update_d5c4c ON public.procurement_linedismissal IS '441af38460f2ec545284a12832f70c342404978e';
CREATE TRIGGER pgtrigger_update_update_d98e0 AFTER UPDATE ON public.procurement_exemption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d98e0();
COMMENT ON TRIGGER pgtrigger_update_update_d98e0 ON public.procurement_exemption IS '9ca758638bf678855635d40516c58655bdff9452';
CREATE TRIGGER pgtrigger_update_update_e4f08 AFTER UPDATE ON public.procurement_sourcerow FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.expense_id IS DISTINCT FROM new.expense_id) OR ((old.fate)::text IS DISTINCT FROM (new.fate)::text) OR (old.marks IS DISTINCT FROM new.marks))) EXECUTE FUNCTION public.pgtrigger_update_update_e4f08();
COMMENT ON TRIGGER pgtrigger_update_update_e4f08 ON public.procurement_sourcerow IS 'dcf5af687f1e57c3ffa460c245ed135698971363';
CREATE TRIGGER pgtrigger_update_update_e71b2 AFTER UPDATE ON public.procurement_ceilingpermit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e71b2();
COMMENT ON TRIGGER pgtrigger_update_update_e71b2 ON public.procurement_ceilingpermit IS '1428347ca01f93f966bdcd17830d568c2a5c322a';
CREATE TRIGGER pgtrigger_update_update_e80ea AFTER UPDATE ON public.procurement_budgetline FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e80ea();
COMMENT ON TRIGGER pgtrigger_update_update_e80ea ON public.procurement_budgetline IS '704545d141f55d75e811684055b54f3dfcad2c24';
CREATE TRIGGER pgtrigger_update_update_e9613 AFTER UPDATE ON public.procurement_standardprice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e9613();
COMMENT ON TRIGGER pgtrigger_update_update_e9613 ON public.procurement_standardprice IS 'b7c58ca23cffbf58fb2ba8a5245064cf4e64c08d';
CREATE TRIGGER pgtrigger_update_update_e9dc8 AFTER UPDATE ON public.catalog_certificate FOR EACH ROW WHEN (((old.assessed_in IS DISTINCT FROM new.assessed_in) OR (old.bmp IS DISTINCT FROM new.bmp) OR (old.bmp_valid_until IS DISTINCT FROM new.bmp_valid_until) OR (old.company_address IS DISTINCT FROM new.company_address) OR ((old.company_name)::text IS DISTINCT FROM (new.company_name)::text) OR (old.edited_at IS DISTINCT FROM new.edited_at) OR (old.edited_by_id IS DISTINCT FROM new.edited_by_id) OR (old.entered_at IS DISTINCT FROM new.entered_at) OR (old.entered_by_id IS DISTINCT FROM new.entered_by_id) OR (old.factory_address IS DISTINCT FROM new.factory_address) OR ((old.file)::text IS DISTINCT FROM (new.file)::text) OR ((old.file_sha256)::text IS DISTINCT FROM (new.file_sha256)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.issued_on IS DISTINCT FROM new.issued_on) OR ((old.kbli)::text IS DISTINCT FROM (new.kbli)::text) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.maker_address IS DISTINCT FROM new.maker_address) OR ((old.maker_name)::text IS DISTINCT FROM (new.maker_name)::text) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR ((old.number_key)::text IS DISTINCT FROM (new.number_key)::text) OR (old.producer_id IS DISTINCT FROM new.producer_id) OR ((old.project_owner)::text IS DISTINCT FROM (new.project_owner)::text) OR ((old.project_ref)::text IS DISTINCT FROM (new.project_ref)::text) OR (old.refusal_grounds IS DISTINCT FROM new.refusal_grounds) OR (old.refusal_reason IS DISTINCT FROM new.refusal_reason) OR (old.region_id IS DISTINCT FROM new.region_id) OR ((old.scheme)::text IS DISTINCT FROM (new.scheme)::text) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.tkdn IS DISTINCT FROM new.tkdn) OR (old.tkdn_valid_until IS DISTINCT FROM new.tkdn_valid_until) OR (old.verified_at IS DISTINCT FROM new.verified_at) OR (old.verified_by_id IS DISTINCT FROM new.verified_by_id) OR ((old.work_place)::text IS DISTINCT FROM (new.work_place)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_e9dc8();
COMMENT ON TRIGGER pgtrigger_update_update_e9dc8 ON public.catalog_certificate IS '21ef4934363601955a0693110682ce29752caee0';
CREATE TRIGGER pgtrigger_update_update_ecbd6 AFTER UPDATE ON public.catalog_othernames FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ecbd6();
COMMENT ON TRIGGER pgtrigger_update_update_ecbd6 ON public.catalog_othernames IS '3fac8d7ad4ec9774f865d49072f8d0aa6bb7871c';
CREATE TRIGGER pgtrigger_update_update_f30d7 AFTER UPDATE ON public.accounts_agency FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f30d7();
COMMENT ON TRIGGER pgtrigger_update_update_f30d7 ON public.accounts_agency IS 'd25485bb8efe4de43e3b28dfbb3075d35f47a8e3';
CREATE TRIGGER pgtrigger_update_update_f5047 AFTER UPDATE ON public.procurement_package FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.announced_at IS DISTINCT FROM new.announced_at) OR (old.ceiling IS DISTINCT FROM new.ceiling) OR (old.contract_from IS DISTINCT FROM new.contract_from) OR (old.contract_to IS DISTINCT FROM new.contract_to) OR (old.description IS DISTINCT FROM new.description) OR (old.fiscal_year IS DISTINCT FROM new.fiscal_year) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.job_id IS DISTINCT FROM new.job_id) OR ((old.method)::text IS DISTINCT FROM (new.method)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.planned_domestic)::text IS DISTINCT FROM (new.planned_domestic)::text) OR ((old.planned_small_business)::text IS DISTINCT FROM (new.planned_small_business)::text) OR ((old.procurement_types)::text IS DISTINCT FROM (new.procurement_types)::text) OR ((old.rup_code)::text IS DISTINCT FROM (new.rup_code)::text) OR (old.selection_from IS DISTINCT FROM new.selection_from) OR (old.source IS DISTINCT FROM new.source) OR (old.specification IS DISTINCT FROM new.specification) OR (old.use_from IS DISTINCT FROM new.use_from) OR ((old.volume)::text IS DISTINCT FROM (new.volume)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_f5047();
COMMENT ON TRIGGER pgtrigger_update_update_f5047 ON public.procurement_package IS '6364688f4b1578937a5f95dc2cd3f8bfcc64638c';
CREATE TRIGGER pgtrigger_update_update_f6081 AFTER UPDATE ON public.accounts_holidaydecree FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f6081();
COMMENT ON TRIGGER pgtrigger_update_update_f6081 ON public.accounts_holidaydecree IS '468dee06799852529fde1f3b33649b2fa909ad21';
CREATE TRIGGER pgtrigger_update_update_f9cba AFTER UPDATE ON public.procurement_budgetentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f9cba();
COMMENT ON TRIGGER pgtrigger_update_update_f9cba ON public.procurement_budgetentry IS '592fdb946363b32ce59583da5a915f89a861ef4d';
CREATE TRIGGER pgtrigger_update_update_fee6a AFTER UPDATE ON public.catalog_productattribute FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fee6a();
COMMENT ON TRIGGER pgtrigger_update_update_fee6a ON public.catalog_productattribute IS '8847473c3cbeb7fb906e11f212b4ed6567938512';
CREATE TRIGGER pgtrigger_values_added_74534 AFTER INSERT ON public.catalog_productattribute REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_values_added_74534();
COMMENT ON TRIGGER pgtrigger_values_added_74534 ON public.catalog_productattribute IS '25692d0b397662c0029a27fbb663bb00dc7edbbe';
CREATE TRIGGER pgtrigger_values_changed_66666 AFTER UPDATE ON public.catalog_productattribute REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_values_changed_66666();
COMMENT ON TRIGGER pgtrigger_values_changed_66666 ON public.catalog_productattribute IS '83e72fb004578477270b1d63317ccea3b3b8d780';
CREATE TRIGGER pgtrigger_values_gone_2b81f AFTER DELETE ON public.catalog_productattribute REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_values_gone_2b81f();
COMMENT ON TRIGGER pgtrigger_values_gone_2b81f ON public.catalog_productattribute IS '8c78d551b8264c699be45f99c14c4a46a9c979ca';
CREATE TRIGGER pgtrigger_words_added_d11c2 AFTER INSERT ON public.catalog_product REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_words_added_d11c2();
COMMENT ON TRIGGER pgtrigger_words_added_d11c2 ON public.catalog_product IS '513143c9acc6c52f851da28f0bf27d38454a6a2e';
CREATE TRIGGER pgtrigger_words_changed_e45d3 AFTER UPDATE ON public.catalog_product REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_words_changed_e45d3();
COMMENT ON TRIGGER pgtrigger_words_changed_e45d3 ON public.catalog_product IS 'b7bf12a14739e8878a4dc9038aef453c540acc0b';
CREATE TRIGGER pgtrigger_words_of_attributes_f4bc4 BEFORE INSERT OR UPDATE OF name, brand, type_name, producer_id, commodity_id ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_words_of_attributes_f4bc4();
COMMENT ON TRIGGER pgtrigger_words_of_attributes_f4bc4 ON public.catalog_product IS '66e211fc534de879cafbc528f38a20a6fefd684c';
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_agency
    ADD CONSTRAINT accounts_agency_parent_id_ac280bab_fk_accounts_agency_id FOREIGN KEY (parent_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_agency
    ADD CONSTRAINT accounts_agency_region_id_34cbd942_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_holiday
    ADD CONSTRAINT accounts_holiday_decree_id_138cfd5d_fk_accounts_ FOREIGN KEY (decree_id) REFERENCES public.accounts_holidaydecree(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_holiday
    ADD CONSTRAINT accounts_holiday_taken_back_by_id_87f8af32_fk_accounts_ FOREIGN KEY (taken_back_by_id) REFERENCES public.accounts_holidaydecree(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_keptview
    ADD CONSTRAINT accounts_keptview_person_id_a06c9b45_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_agency_id_5ab2a535_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_on_behalf_of_id_acee7a00_fk_accounts_ FOREIGN KEY (on_behalf_of_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_user_id_487fb39e_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_notice
    ADD CONSTRAINT accounts_notice_actor_id_5a9a8291_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_notice
    ADD CONSTRAINT accounts_notice_person_id_5b35f2f6_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_region
    ADD CONSTRAINT accounts_region_parent_id_9c43227c_fk_accounts_region_id FOREIGN KEY (parent_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.audit_submission
    ADD CONSTRAINT audit_submission_user_id_acc7a3d4_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_edited_by_id_4d6e8fd5_fk_accounts_user_id FOREIGN KEY (edited_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_entered_by_id_3e3a218c_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_producer_id_6fd7ed86_fk_catalog_producer_id FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_region_id_2922d3d3_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_verified_by_id_c99ae134_fk_accounts_user_id FOREIGN KEY (verified_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT catalog_certificatep_certificate_id_ba40bf95_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificatepaper
    ADD CONSTRAINT catalog_certificatep_certificate_id_bf01b991_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT catalog_certificatep_product_id_1ec0f988_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certificatepaper
    ADD CONSTRAINT catalog_certificatep_ticked_by_id_63235da8_fk_accounts_ FOREIGN KEY (ticked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certifiedperiod
    ADD CONSTRAINT catalog_certifiedper_certificate_id_1c14d3ed_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_certifiedperiod
    ADD CONSTRAINT catalog_certifiedper_product_id_ea97ddaa_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_commodity
    ADD CONSTRAINT catalog_commodity_parent_id_941e1d0a_fk_catalog_c FOREIGN KEY (parent_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_commodityattribute
    ADD CONSTRAINT catalog_commodityatt_commodity_id_358014a3_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_commodityattribute
    ADD CONSTRAINT catalog_commodityatt_entered_by_id_a70bec79_fk_accounts_ FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_commodityattribute
    ADD CONSTRAINT catalog_commodityatt_region_id_d95fd471_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_comparedproducer
    ADD CONSTRAINT catalog_comparedprod_location_id_d772719c_fk_accounts_ FOREIGN KEY (location_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_comparedproducer
    ADD CONSTRAINT catalog_comparedprod_producer_id_43be214d_fk_catalog_p FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_comparedproducer
    ADD CONSTRAINT catalog_comparedprod_region_id_f382537c_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_equivalencegroup
    ADD CONSTRAINT catalog_equivalenceg_attribute_id_22d941e4_fk_catalog_c FOREIGN KEY (attribute_id) REFERENCES public.catalog_commodityattribute(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_equivalencegroup
    ADD CONSTRAINT catalog_equivalenceg_decided_by_id_c54ba2a0_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_equivalencegroup
    ADD CONSTRAINT catalog_equivalenceg_entered_by_id_ab18673e_fk_accounts_ FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_equivalencegroup
    ADD CONSTRAINT catalog_equivalenceg_region_id_7de259c7_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_expiryreminder
    ADD CONSTRAINT catalog_expiryremind_certificate_id_061c3d3b_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_groupmember
    ADD CONSTRAINT catalog_groupmember_commodity_id_fdb28f67_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_groupmember
    ADD CONSTRAINT catalog_groupmember_group_id_f4c0c0c5_fk_catalog_e FOREIGN KEY (group_id) REFERENCES public.catalog_equivalencegroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_handoverquality
    ADD CONSTRAINT catalog_handoverqual_product_id_7ab6d938_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_first_id_19eb5fa8_fk_catalog_producer_id FOREIGN KEY (first_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_region_id_d4c21fd3_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_second_id_79c3cc0e_fk_catalog_producer_id FOREIGN KEY (second_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_localrule
    ADD CONSTRAINT catalog_localrule_commodity_id_91752292_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_localrule
    ADD CONSTRAINT catalog_localrule_entered_by_id_19420731_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_localrule
    ADD CONSTRAINT catalog_localrule_region_id_2c64b804_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT catalog_minimumtkdn_commodity_id_db1e8471_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT catalog_minimumtkdn_entered_by_id_ec9d2e5e_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT catalog_minimumtkdn_region_id_5fbebee1_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_nationallistcheck
    ADD CONSTRAINT catalog_nationallist_checked_by_id_55a02be6_fk_accounts_ FOREIGN KEY (checked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_nationallistcheck
    ADD CONSTRAINT catalog_nationallist_commodity_id_107d794b_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_nationallistentry
    ADD CONSTRAINT catalog_nationallist_commodity_id_46c4b506_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_nationallistcheck
    ADD CONSTRAINT catalog_nationallist_region_id_5d843ae0_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_nationallistentry
    ADD CONSTRAINT catalog_nationallistentry_job_id_9223b9ba_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT catalog_othernames_commodity_id_a8808009_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT catalog_othernames_entered_by_id_3e2b7196_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT catalog_othernames_region_id_bbc780ab_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_pendingscan
    ADD CONSTRAINT catalog_pendingscan_user_id_1afcf151_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_pricerecord
    ADD CONSTRAINT catalog_pricerecord_entered_by_id_800cfe6b_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_pricerecord
    ADD CONSTRAINT catalog_pricerecord_product_id_ad587b82_fk_catalog_product_id FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_pricerecord
    ADD CONSTRAINT catalog_pricerecord_region_id_ccbfdfb2_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_entered_by_id_ab002095_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_location_id_1de7968f_fk_accounts_region_id FOREIGN KEY (location_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_merged_into_id_f4bb292c_fk_catalog_producer_id FOREIGN KEY (merged_into_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producer
    ADD CONSTRAINT catalog_producer_region_id_9e5988b6_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT catalog_producermerg_survivor_id_423fb9c9_fk_catalog_p FOREIGN KEY (survivor_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT catalog_producermerge_by_id_8020d961_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT catalog_producermerge_merged_id_be3f292e_fk_catalog_producer_id FOREIGN KEY (merged_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producersdistinct
    ADD CONSTRAINT catalog_producersdis_first_id_967a16c6_fk_catalog_p FOREIGN KEY (first_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producersdistinct
    ADD CONSTRAINT catalog_producersdis_second_id_3771c282_fk_catalog_p FOREIGN KEY (second_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_producersdistinct
    ADD CONSTRAINT catalog_producersdistinct_by_id_984729b8_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_commodity_id_7a9b4be7_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_edited_by_id_ace4dc38_fk_accounts_user_id FOREIGN KEY (edited_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_entered_by_id_3fd84d18_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_producer_id_21a490e8_fk_catalog_producer_id FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_region_id_862e286f_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_product
    ADD CONSTRAINT catalog_product_verified_by_id_f432b665_fk_accounts_user_id FOREIGN KEY (verified_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productattribute
    ADD CONSTRAINT catalog_productattri_attribute_id_7d5ac1d7_fk_catalog_c FOREIGN KEY (attribute_id) REFERENCES public.catalog_commodityattribute(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productattribute
    ADD CONSTRAINT catalog_productattri_product_id_7ea24d8b_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productdocument
    ADD CONSTRAINT catalog_productdocum_entered_by_id_209b5f80_fk_accounts_ FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productdocument
    ADD CONSTRAINT catalog_productdocum_product_id_bde35aae_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productionsite
    ADD CONSTRAINT catalog_productionsi_location_id_57f13d74_fk_accounts_ FOREIGN KEY (location_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productionsite
    ADD CONSTRAINT catalog_productionsi_producer_id_9a4f1096_fk_catalog_p FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productpermit
    ADD CONSTRAINT catalog_productpermi_entered_by_id_028a6dd8_fk_accounts_ FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productpermit
    ADD CONSTRAINT catalog_productpermit_product_id_31d2685e_fk_catalog_product_id FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_productphoto
    ADD CONSTRAINT catalog_productphoto_product_id_0eceea52_fk_catalog_product_id FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_standingchange
    ADD CONSTRAINT catalog_standingchan_certificate_id_e4d38bfe_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_standingchange
    ADD CONSTRAINT catalog_standingchan_recorded_by_id_144916ef_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_standingchange
    ADD CONSTRAINT catalog_standingchan_successor_id_20cf175e_fk_catalog_c FOREIGN KEY (successor_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_tkdncalculation
    ADD CONSTRAINT catalog_tkdncalculat_producer_id_b716b4ed_fk_catalog_p FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_tkdncalculation
    ADD CONSTRAINT catalog_tkdncalculation_made_by_id_84996812_fk_accounts_user_id FOREIGN KEY (made_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_export
    ADD CONSTRAINT jobs_export_user_id_5b81960f_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_agency_id_650f6fee_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_region_id_28c37c9f_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_taken_back_by_id_61012354_fk_accounts_user_id FOREIGN KEY (taken_back_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_user_id_093659ab_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_jobchange
    ADD CONSTRAINT jobs_jobchange_agency_id_fea9403e_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_jobchange
    ADD CONSTRAINT jobs_jobchange_job_id_010efa80_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_jobissue
    ADD CONSTRAINT jobs_jobissue_job_id_dfea4507_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_absence
    ADD CONSTRAINT procurement_absence_person_id_066a953f_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_achievedtkdn
    ADD CONSTRAINT procurement_achieved_delivered_id_df078456_fk_procureme FOREIGN KEY (delivered_id) REFERENCES public.procurement_realizationline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyalias
    ADD CONSTRAINT procurement_agencyal_agency_id_0199f03f_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyalias
    ADD CONSTRAINT procurement_agencyal_region_id_0d2821c2_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT procurement_agencybu_agency_id_38955749_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT procurement_agencybu_entered_by_id_3519ff95_fk_accounts_ FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT procurement_agencybu_region_id_9bf453e9_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencybudget
    ADD CONSTRAINT procurement_agencybudget_job_id_315acc3b_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyproposal
    ADD CONSTRAINT procurement_agencypr_agency_id_71b5f934_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyproposal
    ADD CONSTRAINT procurement_agencypr_decided_by_id_0c047fe9_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyproposal
    ADD CONSTRAINT procurement_agencypr_region_id_9d3ad0dd_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_agencyproposal
    ADD CONSTRAINT procurement_agencyproposal_job_id_b1bf5ead_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_approvalroute
    ADD CONSTRAINT procurement_approval_agency_id_d4d4d06e_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_approvalroute
    ADD CONSTRAINT procurement_approval_region_id_34cdcaeb_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_approvalstep
    ADD CONSTRAINT procurement_approval_route_id_9cceb34f_fk_procureme FOREIGN KEY (route_id) REFERENCES public.procurement_approvalroute(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_assessment
    ADD CONSTRAINT procurement_assessme_line_id_6ec60144_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_budget_line_id_05064a7d_fk_procureme FOREIGN KEY (budget_line_id) REFERENCES public.procurement_budgetline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_decision_id_e0cbc1ef_fk_procureme FOREIGN KEY (decision_id) REFERENCES public.procurement_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_line_id_00012d7d_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_package_id_709f3263_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_realization_id_c7c2a992_fk_procureme FOREIGN KEY (realization_id) REFERENCES public.procurement_realization(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetentry
    ADD CONSTRAINT procurement_budgeten_request_id_cc5ff914_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetitem
    ADD CONSTRAINT procurement_budgetitem_agency_id_4914205b_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetitem
    ADD CONSTRAINT procurement_budgetitem_job_id_784ab8a4_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetitem
    ADD CONSTRAINT procurement_budgetitem_region_id_01a1caae_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_budgetline
    ADD CONSTRAINT procurement_budgetli_package_id_1282f6e4_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingfigure
    ADD CONSTRAINT procurement_ceilingf_budget_line_id_f0a0ed6f_fk_procureme FOREIGN KEY (budget_line_id) REFERENCES public.procurement_budgetline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingfigure
    ADD CONSTRAINT procurement_ceilingf_package_id_2e920c24_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingfigure
    ADD CONSTRAINT procurement_ceilingf_permit_id_76a7499e_fk_procureme FOREIGN KEY (permit_id) REFERENCES public.procurement_ceilingpermit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingmandate
    ADD CONSTRAINT procurement_ceilingm_given_by_id_75ff2e82_fk_accounts_ FOREIGN KEY (given_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingmandate
    ADD CONSTRAINT procurement_ceilingm_membership_id_65d7d936_fk_accounts_ FOREIGN KEY (membership_id) REFERENCES public.accounts_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_agency_id_31381db1_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_asked_by_id_7ac88424_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_decided_by_id_4f59aca8_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_mandate_id_75d51064_fk_procureme FOREIGN KEY (mandate_id) REFERENCES public.procurement_ceilingmandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_region_id_c5e1c5df_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_request_id_36cdd524_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ceilingpermit
    ADD CONSTRAINT procurement_ceilingp_used_by_id_b09e0983_fk_procureme FOREIGN KEY (used_by_id) REFERENCES public.procurement_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwan_asked_by_id_b62c6c0e_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwan_commodity_id_bbcbbd41_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwan_region_id_81f97d38_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwan_request_id_51a6b777_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_decision
    ADD CONSTRAINT procurement_decision_actor_id_48add487_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_decision
    ADD CONSTRAINT procurement_decision_on_behalf_of_id_057cb7d8_fk_accounts_ FOREIGN KEY (on_behalf_of_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_decision
    ADD CONSTRAINT procurement_decision_request_id_a6552088_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT procurement_demandca_commodity_id_636cc8d0_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT procurement_demandca_product_id_e26457e9_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT procurement_demandcase_region_id_793c7dbd_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT procurement_demandcase_taken_by_id_d234965d_fk_accounts_user_id FOREIGN KEY (taken_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandnote
    ADD CONSTRAINT procurement_demandno_case_id_bdf4b67e_fk_procureme FOREIGN KEY (case_id) REFERENCES public.procurement_demandcase(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_demandnote
    ADD CONSTRAINT procurement_demandnote_by_id_1dc26574_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemptionfile
    ADD CONSTRAINT procurement_exemptio_added_by_id_eb3c930b_fk_accounts_ FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemptio_decided_by_id_f6c8158b_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemptionfile
    ADD CONSTRAINT procurement_exemptio_exemption_id_21bdc3c3_fk_procureme FOREIGN KEY (exemption_id) REFERENCES public.procurement_exemption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemptionsearch
    ADD CONSTRAINT procurement_exemptio_exemption_id_ae7e7d82_fk_procureme FOREIGN KEY (exemption_id) REFERENCES public.procurement_exemption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemptio_line_id_6ece0588_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemption_asked_by_id_6ed2c5c5_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_agency_id_ea7e9871_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_assessment_id_9ed19064_fk_procureme FOREIGN KEY (assessment_id) REFERENCES public.procurement_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_commodity_id_99472c57_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_counted_by_id_cace1d3b_fk_procureme FOREIGN KEY (counted_by_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_delivery_line_id_c994bc6f_fk_procureme FOREIGN KEY (delivery_line_id) REFERENCES public.procurement_realizationline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_package_id_6baad82e_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_producer_id_174a7913_fk_catalog_producer_id FOREIGN KEY (producer_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_region_id_148b3c28_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expense
    ADD CONSTRAINT procurement_expense_request_line_id_62e53568_fk_procureme FOREIGN KEY (request_line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expenseaccount
    ADD CONSTRAINT procurement_expensea_expense_id_1cfc1708_fk_procureme FOREIGN KEY (expense_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_expensefunding
    ADD CONSTRAINT procurement_expensef_expense_id_324ec3a7_fk_procureme FOREIGN KEY (expense_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_furtherpackage
    ADD CONSTRAINT procurement_furtherp_package_id_99194b77_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_furtherpackage
    ADD CONSTRAINT procurement_furtherp_request_id_90baca9a_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_kindsapart
    ADD CONSTRAINT procurement_kindsapa_first_id_3e94c32b_fk_catalog_c FOREIGN KEY (first_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_kindsapart
    ADD CONSTRAINT procurement_kindsapa_second_id_e3036e7c_fk_catalog_c FOREIGN KEY (second_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_kindsapart
    ADD CONSTRAINT procurement_kindsapart_by_id_f146be8c_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_kindsapart
    ADD CONSTRAINT procurement_kindsapart_region_id_89b236b8_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedecision
    ADD CONSTRAINT procurement_linedeci_decision_id_99bd87ac_fk_procureme FOREIGN KEY (decision_id) REFERENCES public.procurement_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedecision
    ADD CONSTRAINT procurement_linedeci_line_id_824b3cb5_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedism_asked_id_55334e0d_fk_catalog_c FOREIGN KEY (asked_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedism_line_id_4a811704_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedism_offered_id_bc003d1e_fk_catalog_c FOREIGN KEY (offered_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedism_product_id_6a995d8d_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linedismissal
    ADD CONSTRAINT procurement_linedismissal_by_id_90dfed78_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linerequirement
    ADD CONSTRAINT procurement_linerequ_attribute_id_74eeb293_fk_catalog_c FOREIGN KEY (attribute_id) REFERENCES public.catalog_commodityattribute(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_linerequirement
    ADD CONSTRAINT procurement_linerequ_line_id_02c0cdaf_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_offer
    ADD CONSTRAINT procurement_offer_evaluation_id_b0049dda_fk_procureme FOREIGN KEY (evaluation_id) REFERENCES public.procurement_priceevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_order
    ADD CONSTRAINT procurement_order_agency_id_2d6a9c4b_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_order
    ADD CONSTRAINT procurement_order_recorded_by_id_83293356_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_order
    ADD CONSTRAINT procurement_order_region_id_6c70f7ad_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_order
    ADD CONSTRAINT procurement_order_request_id_9ee5a3a0_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_orderline
    ADD CONSTRAINT procurement_orderlin_assessment_id_819a0e20_fk_procureme FOREIGN KEY (assessment_id) REFERENCES public.procurement_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_orderline
    ADD CONSTRAINT procurement_orderlin_line_id_7a1e96db_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_orderline
    ADD CONSTRAINT procurement_orderline_order_id_09d59262_fk_procurement_order_id FOREIGN KEY (order_id) REFERENCES public.procurement_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ownestimate
    ADD CONSTRAINT procurement_ownestim_region_id_1138fcdb_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_ownestimate
    ADD CONSTRAINT procurement_ownestimate_job_id_c66fdd83_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_agency_id_7ea6a08a_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_job_id_9c61a1f7_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_region_id_62e98193_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_payment
    ADD CONSTRAINT procurement_payment_agency_id_98120505_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_payment
    ADD CONSTRAINT procurement_payment_job_id_41337862_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_payment
    ADD CONSTRAINT procurement_payment_region_id_3e79b7e3_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_priceevaluation
    ADD CONSTRAINT procurement_priceeva_request_id_7a0ef957_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_priceworksheet
    ADD CONSTRAINT procurement_pricewor_declared_by_id_7e7f7c25_fk_accounts_ FOREIGN KEY (declared_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_priceworksheet
    ADD CONSTRAINT procurement_pricewor_evaluation_id_2ad15ab9_fk_procureme FOREIGN KEY (evaluation_id) REFERENCES public.procurement_priceevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_agency_id_9c101890_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_copied_from_id_8fc9971a_fk_procureme FOREIGN KEY (copied_from_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_package_id_d58f9ed3_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_region_id_e3077ec0_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_requester_id_15177273_fk_accounts_ FOREIGN KEY (requester_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_route_id_c2c7b7f8_fk_procureme FOREIGN KEY (route_id) REFERENCES public.procurement_approvalroute(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationphoto
    ADD CONSTRAINT procurement_realizat_added_by_id_652a1cf8_fk_accounts_ FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_agency_id_339e5f95_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_assessment_id_583cc34d_fk_procureme FOREIGN KEY (assessment_id) REFERENCES public.procurement_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_line_id_f9cbc67d_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_order_id_a220c1ee_fk_procureme FOREIGN KEY (order_id) REFERENCES public.procurement_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationphoto
    ADD CONSTRAINT procurement_realizat_realization_id_af708186_fk_procureme FOREIGN KEY (realization_id) REFERENCES public.procurement_realization(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_realization_id_c2f15ef7_fk_procureme FOREIGN KEY (realization_id) REFERENCES public.procurement_realization(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_recorded_by_id_94f8506f_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_region_id_9b471ae3_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_request_id_bc7aedbc_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_budget_line_id_aa82cc79_fk_procureme FOREIGN KEY (budget_line_id) REFERENCES public.procurement_budgetline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_commodity_id_7730b9b7_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_product_id_7e27aa9b_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_request_id_3ef7ebd6_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT procurement_requests_agency_id_3a3a315c_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requirementcheck
    ADD CONSTRAINT procurement_requirem_delivered_id_df768324_fk_procureme FOREIGN KEY (delivered_id) REFERENCES public.procurement_realizationline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcedecision
    ADD CONSTRAINT procurement_sourcede_agency_id_4fcd1756_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcedecision
    ADD CONSTRAINT procurement_sourcede_row_id_49058c4b_fk_procureme FOREIGN KEY (row_id) REFERENCES public.procurement_sourcerow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcedecision
    ADD CONSTRAINT procurement_sourcedecision_by_id_019b222c_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcefile
    ADD CONSTRAINT procurement_sourcefi_loaded_by_id_3c1b503d_fk_accounts_ FOREIGN KEY (loaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcefile
    ADD CONSTRAINT procurement_sourcefile_job_id_b7d7a3b8_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcefile
    ADD CONSTRAINT procurement_sourcefile_region_id_634a4dad_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT procurement_sourcema_decided_by_id_875eef5a_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT procurement_sourcema_expense_id_2b200871_fk_procureme FOREIGN KEY (expense_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT procurement_sourcema_other_id_ade02206_fk_procureme FOREIGN KEY (other_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcematch
    ADD CONSTRAINT procurement_sourcema_region_id_dd79da04_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT procurement_sourcero_expense_id_e356eb83_fk_procureme FOREIGN KEY (expense_id) REFERENCES public.procurement_expense(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT procurement_sourcero_file_id_44a06f7d_fk_procureme FOREIGN KEY (file_id) REFERENCES public.procurement_sourcefile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT procurement_sourcerow_agency_id_8b7ffd46_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_sourcerow
    ADD CONSTRAINT procurement_sourcerow_region_id_b4a7b57a_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_standardprice
    ADD CONSTRAINT procurement_standard_region_id_00a87556_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_standardprice
    ADD CONSTRAINT procurement_standardprice_job_id_436b4855_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_baseline
    ADD CONSTRAINT reports_baseline_made_by_id_fb84fc6b_fk_accounts_user_id FOREIGN KEY (made_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_baseline
    ADD CONSTRAINT reports_baseline_region_id_e55ef0bc_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_baselinerow
    ADD CONSTRAINT reports_baselinerow_agency_id_4505f0dc_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_baselinerow
    ADD CONSTRAINT reports_baselinerow_baseline_id_df4e4db6_fk_reports_baseline_id FOREIGN KEY (baseline_id) REFERENCES public.reports_baseline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_figurecheck
    ADD CONSTRAINT reports_figurecheck_checked_by_id_35298a25_fk_accounts_user_id FOREIGN KEY (checked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_figurecheck
    ADD CONSTRAINT reports_figurecheck_region_id_19757ea7_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialrepo_checked_by_id_77178e56_fk_accounts_ FOREIGN KEY (checked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialrepo_follows_id_284a47be_fk_reports_o FOREIGN KEY (follows_id) REFERENCES public.reports_officialreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialrepo_prepared_by_id_6242e0e0_fk_accounts_ FOREIGN KEY (prepared_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialrepo_signed_by_id_ef49b434_fk_accounts_ FOREIGN KEY (signed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialrepo_withdrawn_by_id_b5d4a800_fk_accounts_ FOREIGN KEY (withdrawn_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_officialreport
    ADD CONSTRAINT reports_officialreport_region_id_51b86915_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_policypaper
    ADD CONSTRAINT reports_policypaper_entered_by_id_158aeaa3_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_policypaper
    ADD CONSTRAINT reports_policypaper_region_id_c75125a5_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportdeadline
    ADD CONSTRAINT reports_reportdeadline_region_id_ec285e38_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportletter
    ADD CONSTRAINT reports_reportletter_deadline_id_c99dc51b_fk_reports_r FOREIGN KEY (deadline_id) REFERENCES public.reports_reportdeadline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportletter
    ADD CONSTRAINT reports_reportletter_recipient_id_de48f831_fk_reports_r FOREIGN KEY (recipient_id) REFERENCES public.reports_reportrecipient(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportletter
    ADD CONSTRAINT reports_reportletter_region_id_0a50d9ea_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportletter
    ADD CONSTRAINT reports_reportletter_report_id_d296d701_fk_reports_o FOREIGN KEY (report_id) REFERENCES public.reports_officialreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportrecipient
    ADD CONSTRAINT reports_reportrecipi_region_id_0da44776_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_reportrecipient
    ADD CONSTRAINT reports_reportrecipient_person_id_3782b8e0_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_target
    ADD CONSTRAINT reports_target_agency_id_ac73a390_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_target
    ADD CONSTRAINT reports_target_entered_by_id_1e6e92a5_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_target
    ADD CONSTRAINT reports_target_region_id_72e852cc_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
