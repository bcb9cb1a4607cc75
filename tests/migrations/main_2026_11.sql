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
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."ground", OLD."id", OLD."kind", OLD."letter_date", OLD."letter_number", OLD."line_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."quantity", OLD."reason", OLD."state", OLD."thing"); RETURN NULL;
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
                    INSERT INTO "catalog_certificateevent" ("bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (OLD."bmp", OLD."bmp_valid_until", OLD."company_address", OLD."company_name", OLD."edited_at", OLD."edited_by_id", OLD."entered_at", OLD."entered_by_id", OLD."factory_address", OLD."file", OLD."file_sha256", OLD."id", OLD."is_demo", OLD."issued_on", OLD."kbli", OLD."kind", OLD."maker_address", OLD."maker_name", OLD."number", OLD."number_key", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."producer_id", OLD."project_owner", OLD."project_ref", OLD."refusal_grounds", OLD."refusal_reason", OLD."region_id", OLD."scheme", OLD."state", OLD."submitted_at", OLD."tkdn", OLD."tkdn_valid_until", OLD."verified_at", OLD."verified_by_id", OLD."work_place"); RETURN NULL;
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
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (OLD."address", OLD."contact_email", OLD."contact_name", OLD."contact_phone", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_active", OLD."is_demo", OLD."kbli_codes", OLD."location_id", OLD."merged_into_id", OLD."name", OLD."name_key", OLD."nib", OLD."npwp", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."scale", OLD."scale_evidence", OLD."scale_evidence_on", OLD."siinas_number", OLD."siinas_status"); RETURN NULL;
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
                    INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "unit", "unit_price") VALUES (OLD."claim_basis", OLD."claimed_origin", OLD."claimed_tkdn", OLD."commodity_id", OLD."description", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."product_id", OLD."quantity", OLD."removed_at", OLD."request_id", OLD."returned_reason", OLD."specification", OLD."subject", OLD."unit", OLD."unit_price"); RETURN NULL;
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
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title") VALUES (OLD."agency_id", OLD."created_at", OLD."decided_at", OLD."id", OLD."is_demo", OLD."needed_on", OLD."note", OLD."number", OLD."package_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."region_id", OLD."requester_id", OLD."state", OLD."submitted_at", OLD."title"); RETURN NULL;
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
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (OLD."brand", OLD."commodity_id", OLD."edited_at", OLD."edited_by_id", OLD."entered_at", OLD."entered_by_id", OLD."hs_code", OLD."id", OLD."is_active", OLD."is_demo", OLD."lead_time_days", OLD."monthly_capacity", OLD."name", OLD."origin", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."price_on", OLD."producer_id", OLD."refusal_grounds", OLD."refusal_reason", OLD."region_id", OLD."self_declared", OLD."specification", OLD."state", OLD."subject", OLD."submitted_at", OLD."type_name", OLD."unit", OLD."verified_at", OLD."verified_by_id"); RETURN NULL;
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
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (OLD."agency_id", OLD."cancel_reason", OLD."contract_date", OLD."contract_number", OLD."handover_date", OLD."handover_number", OLD."id", OLD."is_cancelled", OLD."is_demo", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."region_id", OLD."request_id", OLD."small_business", OLD."supplier_name", OLD."supplier_npwp"); RETURN NULL;
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
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing"); RETURN NULL;
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
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title"); RETURN NULL;
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
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
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
                    INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."unit", NEW."unit_price"); RETURN NULL;
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
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (NEW."brand", NEW."commodity_id", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."hs_code", NEW."id", NEW."is_active", NEW."is_demo", NEW."lead_time_days", NEW."monthly_capacity", NEW."name", NEW."origin", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."price", NEW."price_on", NEW."producer_id", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."self_declared", NEW."specification", NEW."state", NEW."subject", NEW."submitted_at", NEW."type_name", NEW."unit", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;
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
                    INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") VALUES (NEW."agency_id", NEW."announced_at", NEW."ceiling", NEW."contract_from", NEW."contract_to", NEW."description", NEW."fiscal_year", NEW."id", NEW."is_active", NEW."is_demo", NEW."job_id", NEW."method", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."planned_domestic", NEW."planned_small_business", NEW."procurement_types", NEW."rup_code", NEW."selection_from", NEW."source", NEW."specification", NEW."use_from", NEW."volume"); RETURN NULL;
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
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;
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
                    INSERT INTO "catalog_certificateevent" ("bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;
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
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_after_approval_8f75a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE old_request bigint; new_request bigint; now_state text;
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
                    INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title"); RETURN NULL;
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
                    INSERT INTO "catalog_productevent" ("brand", "commodity_id", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "hs_code", "id", "is_active", "is_demo", "lead_time_days", "monthly_capacity", "name", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "price_on", "producer_id", "refusal_grounds", "refusal_reason", "region_id", "self_declared", "specification", "state", "subject", "submitted_at", "type_name", "unit", "verified_at", "verified_by_id") VALUES (NEW."brand", NEW."commodity_id", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."hs_code", NEW."id", NEW."is_active", NEW."is_demo", NEW."lead_time_days", NEW."monthly_capacity", NEW."name", NEW."origin", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price", NEW."price_on", NEW."producer_id", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."self_declared", NEW."specification", NEW."state", NEW."subject", NEW."submitted_at", NEW."type_name", NEW."unit", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;
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
                    INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."unit", NEW."unit_price"); RETURN NULL;
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
                    INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;
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
                    INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;
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
                    INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing"); RETURN NULL;
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
                    INSERT INTO "catalog_certificateevent" ("bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;
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
CREATE TABLE public.accounts_membership (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    agency_id bigint NOT NULL,
    on_behalf_of_id bigint,
    user_id bigint NOT NULL,
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
    company_name character varying(200) NOT NULL
);
ALTER TABLE public.catalog_certificateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_certificateevent_pgh_id_seq
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
CREATE TABLE public.catalog_expiryreminder (
    id bigint NOT NULL,
    value character varying(4) NOT NULL,
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
    region_id bigint NOT NULL
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
    scale_evidence_on date
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
CREATE TABLE public.procurement_decision (
    id bigint NOT NULL,
    action character varying(8) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id bigint NOT NULL,
    on_behalf_of_id bigint,
    request_id bigint NOT NULL
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
    line_id bigint NOT NULL
);
ALTER TABLE public.procurement_exemptionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procurement_exemptionevent_pgh_id_seq
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
    CONSTRAINT package_ceiling_positive CHECK ((ceiling >= (0)::numeric)),
    CONSTRAINT procurement_package_fiscal_year_check CHECK ((fiscal_year >= 0))
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
    package_id bigint NOT NULL,
    region_id bigint NOT NULL,
    requester_id bigint NOT NULL
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
    package_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint NOT NULL,
    requester_id bigint NOT NULL
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
    request_id bigint NOT NULL
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
    CONSTRAINT line_placed_unless_removed CHECK (((("position" IS NOT NULL) AND (removed_at IS NULL)) OR (("position" IS NULL) AND (removed_at IS NOT NULL)))),
    CONSTRAINT line_quantity_positive CHECK ((quantity > (0)::numeric)),
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
CREATE TABLE public.reports_monthlyspending (
    id bigint NOT NULL,
    fiscal_year smallint NOT NULL,
    month smallint NOT NULL,
    documents integer NOT NULL,
    value numeric(20,2) NOT NULL,
    domestic_value numeric(20,2) NOT NULL,
    imported_value numeric(20,2) NOT NULL,
    unknown_value numeric(20,2) NOT NULL,
    tkdn_base numeric(20,2) NOT NULL,
    tkdn_weighted numeric(26,6) NOT NULL,
    small_business_value numeric(20,2) NOT NULL,
    small_business_unknown numeric(20,2) NOT NULL,
    compliant_value numeric(20,2) NOT NULL,
    rebuilt_at timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    region_id bigint NOT NULL,
    CONSTRAINT monthly_spending_adds_up CHECK ((value = ((domestic_value + imported_value) + unknown_value))),
    CONSTRAINT reports_monthlyspending_documents_check CHECK ((documents >= 0)),
    CONSTRAINT reports_monthlyspending_fiscal_year_check CHECK ((fiscal_year >= 0)),
    CONSTRAINT reports_monthlyspending_month_check CHECK ((month >= 0))
);
ALTER TABLE public.reports_monthlyspending ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_monthlyspending_id_seq
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
INSERT INTO public.accounts_membership VALUES
	(1, 'requester', '2020-01-01', NULL, 1, NULL, 1),
	(2, 'approver', '2020-01-01', NULL, 1, NULL, 2),
	(3, 'requester', '2020-01-01', NULL, 2, NULL, 3),
	(4, 'catalogue_officer', '2020-01-01', NULL, 3, NULL, 4),
	(5, 'catalogue_verifier', '2020-01-01', NULL, 3, NULL, 5),
	(6, 'p3dn_team', '2020-01-01', NULL, 4, NULL, 6),
	(7, 'administrator', '2020-01-01', NULL, 4, NULL, 7),
	(8, 'auditor', '2020-01-01', NULL, 4, NULL, 8),
	(9, 'requester', '2020-01-01', NULL, 5, NULL, 9),
	(10, 'approver', '2020-01-01', NULL, 5, NULL, 9),
	(11, 'catalogue_officer', '2020-01-01', NULL, 5, NULL, 9),
	(12, 'catalogue_verifier', '2020-01-01', NULL, 5, NULL, 9),
	(13, 'p3dn_team', '2020-01-01', NULL, 5, NULL, 9),
	(14, 'administrator', '2020-01-01', NULL, 5, NULL, 9),
	(15, 'auditor', '2020-01-01', NULL, 5, NULL, 9),
	(16, 'approver', '2026-01-01', '2026-12-31', 1, 2, 8);
INSERT INTO public.accounts_region VALUES
	(1, '16.74', 'Kota Prabumulih', 'city', '', 'Wali Kota', true, NULL),
	(2, '61.71', 'Kota Pontianak', 'city', '', 'Wali Kota', true, NULL);
INSERT INTO public.accounts_user VALUES
	(1, 'md5$bMtqnb9eMMvV5lcSRehxpO$26e484aa6e40e0b291669341d35698a2', NULL, false, 'ppk@contoh.test', NULL, 'Ppk', '', true, false, '2026-11-26 08:42:08.196584+00'),
	(2, 'md5$zSBnHnUrydvjbnHbSa5gtp$1bd5852b9b4df0ffe969b75d04d724d9', NULL, false, 'kpa@contoh.test', NULL, 'Kpa', '', true, false, '2026-11-26 08:42:08.2524+00'),
	(3, 'md5$VAzGbzn95VO2yzHiYvfxtJ$cf2be535cb8d15ec61914ddaad74473d', NULL, false, 'ppk.disdik@contoh.test', NULL, 'Ppk.Disdik', '', true, false, '2026-11-26 08:42:08.26503+00'),
	(5, 'md5$BV2nAybLtbM4aMRGphTYgh$0fff2058bd89745e93b1170652759ee9', NULL, false, 'verifikator@contoh.test', NULL, 'Verifikator', '', true, false, '2026-11-26 08:42:08.29243+00'),
	(6, 'md5$M5uaXiHGWp0o2zzoaeRSGM$552b15a3d73ca73883af23b7cc1aadf2', NULL, false, 'tim@contoh.test', NULL, 'Tim', '', true, false, '2026-11-26 08:42:08.303999+00'),
	(7, 'md5$b8FGhSvnTVIADgiSV8D3Og$cf773f6a01b6178b820be501da6919f0', NULL, false, 'admin@contoh.test', NULL, 'Admin', '', true, false, '2026-11-26 08:42:08.31232+00'),
	(8, 'md5$bFi5qwJWeT7J3X8DFIzNYU$11b02d9f7d602a3f05a02aa26ee6fed9', NULL, false, 'inspektur@contoh.test', NULL, 'Inspektur', '', true, false, '2026-11-26 08:42:08.317407+00'),
	(9, 'md5$9rHkF9mswp3bjxq72K8lzY$2701be56af9373ea5665455c53c92a3c', NULL, false, 'tetangga@contoh.test', NULL, 'Tetangga', '', true, false, '2026-11-26 08:42:08.329342+00'),
	(10, 'md5$7KmzFf3PsFSCZpcTxh8kQC$d70d9b2fb0ee6ad09953548dce24d342', NULL, false, 'baru@contoh.test', NULL, 'Baru', '', true, false, '2026-11-26 08:42:08.341816+00'),
	(11, 'md5$HRqN1Q15mjDmgG42P3caNs$c5de55994a92ee2ad4943d3c195df85a', NULL, true, 'pengelola@contoh.test', NULL, 'Pengelola', '', true, true, '2026-11-26 08:42:08.344804+00'),
	(12, '', NULL, false, 'pemeriksa.contoh@contoh.test', NULL, 'Pemeriksa Contoh', '', true, false, '2026-11-26 08:42:08.392719+00'),
	(13, '', NULL, false, 'petugas.hitung@contoh.test', NULL, 'Petugas Hitung', '', true, false, '2026-11-26 08:42:08.6407+00'),
	(14, '', NULL, false, 'pencatat.contoh@contoh.test', NULL, 'Pencatat Contoh', '', true, false, '2026-11-26 08:42:08.704353+00'),
	(4, 'md5$vSxxsawWIKpazfG3WWtndx$806d680d89b244e21d883121114d46af', '2026-11-26 08:42:20.721831+00', false, 'petugas@contoh.test', NULL, 'Petugas', '', true, false, '2026-11-26 08:42:08.273723+00');
INSERT INTO public.audit_submission VALUES
	(1, '00000000-0000-0000-0000-000000000007', '0000000000000000000000000000000000000000000000000000000000000000', '/katalog/', '', '2026-11-26 08:42:20.636592+00', 4);
INSERT INTO public.auth_permission VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add content type', 4, 'add_contenttype'),
	(14, 'Can change content type', 4, 'change_contenttype'),
	(15, 'Can delete content type', 4, 'delete_contenttype'),
	(16, 'Can view content type', 4, 'view_contenttype'),
	(17, 'Can add session', 5, 'add_session'),
	(18, 'Can change session', 5, 'change_session'),
	(19, 'Can delete session', 5, 'delete_session'),
	(20, 'Can view session', 5, 'view_session'),
	(21, 'Can add context', 6, 'add_context'),
	(22, 'Can change context', 6, 'change_context'),
	(23, 'Can delete context', 6, 'delete_context'),
	(24, 'Can view context', 6, 'view_context'),
	(25, 'Can add events', 7, 'add_events'),
	(26, 'Can change events', 7, 'change_events'),
	(27, 'Can delete events', 7, 'delete_events'),
	(28, 'Can view events', 7, 'view_events'),
	(29, 'Can add middleware events', 8, 'add_middlewareevents'),
	(30, 'Can change middleware events', 8, 'change_middlewareevents'),
	(31, 'Can delete middleware events', 8, 'delete_middlewareevents'),
	(32, 'Can view middleware events', 8, 'view_middlewareevents'),
	(33, 'Can add email address', 9, 'add_emailaddress'),
	(34, 'Can change email address', 9, 'change_emailaddress'),
	(35, 'Can delete email address', 9, 'delete_emailaddress'),
	(36, 'Can view email address', 9, 'view_emailaddress'),
	(37, 'Can add email confirmation', 10, 'add_emailconfirmation'),
	(38, 'Can change email confirmation', 10, 'change_emailconfirmation'),
	(39, 'Can delete email confirmation', 10, 'delete_emailconfirmation'),
	(40, 'Can view email confirmation', 10, 'view_emailconfirmation'),
	(41, 'Can add authenticator', 11, 'add_authenticator'),
	(42, 'Can change authenticator', 11, 'change_authenticator'),
	(43, 'Can delete authenticator', 11, 'delete_authenticator'),
	(44, 'Can view authenticator', 11, 'view_authenticator'),
	(45, 'Can add pengguna', 12, 'add_user'),
	(46, 'Can change pengguna', 12, 'change_user'),
	(47, 'Can delete pengguna', 12, 'delete_user'),
	(48, 'Can view pengguna', 12, 'view_user'),
	(49, 'Can add perangkat daerah', 13, 'add_agency'),
	(50, 'Can change perangkat daerah', 13, 'change_agency'),
	(51, 'Can delete perangkat daerah', 13, 'delete_agency'),
	(52, 'Can view perangkat daerah', 13, 'view_agency'),
	(53, 'Can add penugasan', 14, 'add_membership'),
	(54, 'Can change penugasan', 14, 'change_membership'),
	(55, 'Can delete penugasan', 14, 'delete_membership'),
	(56, 'Can view penugasan', 14, 'view_membership'),
	(57, 'Can add daerah', 15, 'add_region'),
	(58, 'Can change daerah', 15, 'change_region'),
	(59, 'Can delete daerah', 15, 'delete_region'),
	(60, 'Can view daerah', 15, 'view_region'),
	(61, 'Can add formulir terkirim', 16, 'add_submission'),
	(62, 'Can change formulir terkirim', 16, 'change_submission'),
	(63, 'Can delete formulir terkirim', 16, 'delete_submission'),
	(64, 'Can view formulir terkirim', 16, 'view_submission'),
	(65, 'Can add pekerjaan', 17, 'add_job'),
	(66, 'Can change pekerjaan', 17, 'change_job'),
	(67, 'Can delete pekerjaan', 17, 'delete_job'),
	(68, 'Can view pekerjaan', 17, 'view_job'),
	(69, 'Can add masalah impor', 18, 'add_jobissue'),
	(70, 'Can change masalah impor', 18, 'change_jobissue'),
	(71, 'Can delete masalah impor', 18, 'delete_jobissue'),
	(72, 'Can view masalah impor', 18, 'view_jobissue'),
	(73, 'Can add perubahan impor', 19, 'add_jobchange'),
	(74, 'Can change perubahan impor', 19, 'change_jobchange'),
	(75, 'Can delete perubahan impor', 19, 'delete_jobchange'),
	(76, 'Can view perubahan impor', 19, 'view_jobchange'),
	(77, 'Can add sertifikat TKDN', 20, 'add_certificate'),
	(78, 'Can change sertifikat TKDN', 20, 'change_certificate'),
	(79, 'Can delete sertifikat TKDN', 20, 'delete_certificate'),
	(80, 'Can view sertifikat TKDN', 20, 'view_certificate'),
	(81, 'Can add komoditas', 21, 'add_commodity'),
	(82, 'Can change komoditas', 21, 'change_commodity'),
	(83, 'Can delete komoditas', 21, 'delete_commodity'),
	(84, 'Can view komoditas', 21, 'view_commodity'),
	(85, 'Can add TKDN minimum khusus', 22, 'add_minimumtkdn'),
	(86, 'Can change TKDN minimum khusus', 22, 'change_minimumtkdn'),
	(87, 'Can delete TKDN minimum khusus', 22, 'delete_minimumtkdn'),
	(88, 'Can view TKDN minimum khusus', 22, 'view_minimumtkdn'),
	(89, 'Can add pemeriksaan daftar nasional', 23, 'add_nationallistcheck'),
	(90, 'Can change pemeriksaan daftar nasional', 23, 'change_nationallistcheck'),
	(91, 'Can delete pemeriksaan daftar nasional', 23, 'delete_nationallistcheck'),
	(92, 'Can view pemeriksaan daftar nasional', 23, 'view_nationallistcheck'),
	(93, 'Can add daftar nasional', 24, 'add_nationallistentry'),
	(94, 'Can change daftar nasional', 24, 'change_nationallistentry'),
	(95, 'Can delete daftar nasional', 24, 'delete_nationallistentry'),
	(96, 'Can view daftar nasional', 24, 'view_nationallistentry'),
	(97, 'Can add produsen', 25, 'add_producer'),
	(98, 'Can change produsen', 25, 'change_producer'),
	(99, 'Can delete produsen', 25, 'delete_producer'),
	(100, 'Can view produsen', 25, 'view_producer'),
	(101, 'Can add certificate event', 26, 'add_certificateevent'),
	(102, 'Can change certificate event', 26, 'change_certificateevent'),
	(103, 'Can delete certificate event', 26, 'delete_certificateevent'),
	(104, 'Can view certificate event', 26, 'view_certificateevent'),
	(105, 'Can add producer event', 27, 'add_producerevent'),
	(106, 'Can change producer event', 27, 'change_producerevent'),
	(107, 'Can delete producer event', 27, 'delete_producerevent'),
	(108, 'Can view producer event', 27, 'view_producerevent'),
	(109, 'Can add produk', 28, 'add_product'),
	(110, 'Can change produk', 28, 'change_product'),
	(111, 'Can delete produk', 28, 'delete_product'),
	(112, 'Can view produk', 28, 'view_product'),
	(113, 'Can add masa sertifikasi', 29, 'add_certifiedperiod'),
	(114, 'Can change masa sertifikasi', 29, 'change_certifiedperiod'),
	(115, 'Can delete masa sertifikasi', 29, 'delete_certifiedperiod'),
	(116, 'Can view masa sertifikasi', 29, 'view_certifiedperiod'),
	(117, 'Can add produk pada sertifikat', 30, 'add_certificateproduct'),
	(118, 'Can change produk pada sertifikat', 30, 'change_certificateproduct'),
	(119, 'Can delete produk pada sertifikat', 30, 'delete_certificateproduct'),
	(120, 'Can view produk pada sertifikat', 30, 'view_certificateproduct'),
	(121, 'Can add product event', 31, 'add_productevent'),
	(122, 'Can change product event', 31, 'change_productevent'),
	(123, 'Can delete product event', 31, 'delete_productevent'),
	(124, 'Can view product event', 31, 'view_productevent'),
	(125, 'Can add foto produk', 32, 'add_productphoto'),
	(126, 'Can change foto produk', 32, 'change_productphoto'),
	(127, 'Can delete foto produk', 32, 'delete_productphoto'),
	(128, 'Can view foto produk', 32, 'view_productphoto'),
	(129, 'Can add kata pencarian', 33, 'add_searchword'),
	(130, 'Can change kata pencarian', 33, 'change_searchword'),
	(131, 'Can delete kata pencarian', 33, 'delete_searchword'),
	(132, 'Can view kata pencarian', 33, 'view_searchword'),
	(133, 'Can add perubahan status sertifikat', 34, 'add_standingchange'),
	(134, 'Can change perubahan status sertifikat', 34, 'change_standingchange'),
	(135, 'Can delete perubahan status sertifikat', 34, 'delete_standingchange'),
	(136, 'Can view perubahan status sertifikat', 34, 'view_standingchange'),
	(137, 'Can add pengingat masa berlaku', 35, 'add_expiryreminder'),
	(138, 'Can change pengingat masa berlaku', 35, 'change_expiryreminder'),
	(139, 'Can delete pengingat masa berlaku', 35, 'delete_expiryreminder'),
	(140, 'Can view pengingat masa berlaku', 35, 'view_expiryreminder'),
	(141, 'Can add perhitungan TKDN', 36, 'add_tkdncalculation'),
	(142, 'Can change perhitungan TKDN', 36, 'change_tkdncalculation'),
	(143, 'Can delete perhitungan TKDN', 36, 'delete_tkdncalculation'),
	(144, 'Can view perhitungan TKDN', 36, 'view_tkdncalculation'),
	(145, 'Can add penggabungan produsen', 37, 'add_producermerge'),
	(146, 'Can change penggabungan produsen', 37, 'change_producermerge'),
	(147, 'Can delete penggabungan produsen', 37, 'delete_producermerge'),
	(148, 'Can view penggabungan produsen', 37, 'view_producermerge'),
	(149, 'Can add bukan duplikat', 38, 'add_producersdistinct'),
	(150, 'Can change bukan duplikat', 38, 'change_producersdistinct'),
	(151, 'Can delete bukan duplikat', 38, 'delete_producersdistinct'),
	(152, 'Can view bukan duplikat', 38, 'view_producersdistinct'),
	(153, 'Can add atribut komoditas', 39, 'add_commodityattribute'),
	(154, 'Can change atribut komoditas', 39, 'change_commodityattribute'),
	(155, 'Can delete atribut komoditas', 39, 'delete_commodityattribute'),
	(156, 'Can view atribut komoditas', 39, 'view_commodityattribute'),
	(157, 'Can add commodity attribute event', 40, 'add_commodityattributeevent'),
	(158, 'Can change commodity attribute event', 40, 'change_commodityattributeevent'),
	(159, 'Can delete commodity attribute event', 40, 'delete_commodityattributeevent'),
	(160, 'Can view commodity attribute event', 40, 'view_commodityattributeevent'),
	(161, 'Can add catatan harga', 41, 'add_pricerecord'),
	(162, 'Can change catatan harga', 41, 'change_pricerecord'),
	(163, 'Can delete catatan harga', 41, 'delete_pricerecord'),
	(164, 'Can view catatan harga', 41, 'view_pricerecord'),
	(165, 'Can add atribut produk', 42, 'add_productattribute'),
	(166, 'Can change atribut produk', 42, 'change_productattribute'),
	(167, 'Can delete atribut produk', 42, 'delete_productattribute'),
	(168, 'Can view atribut produk', 42, 'view_productattribute'),
	(169, 'Can add product attribute event', 43, 'add_productattributeevent'),
	(170, 'Can change product attribute event', 43, 'change_productattributeevent'),
	(171, 'Can delete product attribute event', 43, 'delete_productattributeevent'),
	(172, 'Can view product attribute event', 43, 'view_productattributeevent'),
	(173, 'Can add dokumen produk', 44, 'add_productdocument'),
	(174, 'Can change dokumen produk', 44, 'change_productdocument'),
	(175, 'Can delete dokumen produk', 44, 'delete_productdocument'),
	(176, 'Can view dokumen produk', 44, 'view_productdocument'),
	(177, 'Can add product document event', 45, 'add_productdocumentevent'),
	(178, 'Can change product document event', 45, 'change_productdocumentevent'),
	(179, 'Can delete product document event', 45, 'delete_productdocumentevent'),
	(180, 'Can view product document event', 45, 'view_productdocumentevent'),
	(181, 'Can add izin produk', 46, 'add_productpermit'),
	(182, 'Can change izin produk', 46, 'change_productpermit'),
	(183, 'Can delete izin produk', 46, 'delete_productpermit'),
	(184, 'Can view izin produk', 46, 'view_productpermit'),
	(185, 'Can add product permit event', 47, 'add_productpermitevent'),
	(186, 'Can change product permit event', 47, 'change_productpermitevent'),
	(187, 'Can delete product permit event', 47, 'delete_productpermitevent'),
	(188, 'Can view product permit event', 47, 'view_productpermitevent'),
	(189, 'Can add tempat produksi', 48, 'add_productionsite'),
	(190, 'Can change tempat produksi', 48, 'change_productionsite'),
	(191, 'Can delete tempat produksi', 48, 'delete_productionsite'),
	(192, 'Can view tempat produksi', 48, 'view_productionsite'),
	(193, 'Can add production site event', 49, 'add_productionsiteevent'),
	(194, 'Can change production site event', 49, 'change_productionsiteevent'),
	(195, 'Can delete production site event', 49, 'delete_productionsiteevent'),
	(196, 'Can view production site event', 49, 'view_productionsiteevent'),
	(197, 'Can add certificate product event', 50, 'add_certificateproductevent'),
	(198, 'Can change certificate product event', 50, 'change_certificateproductevent'),
	(199, 'Can delete certificate product event', 50, 'delete_certificateproductevent'),
	(200, 'Can view certificate product event', 50, 'view_certificateproductevent');
INSERT INTO public.auth_permission VALUES
	(201, 'Can add nama yang sudah dibandingkan', 51, 'add_comparedproducer'),
	(202, 'Can change nama yang sudah dibandingkan', 51, 'change_comparedproducer'),
	(203, 'Can delete nama yang sudah dibandingkan', 51, 'delete_comparedproducer'),
	(204, 'Can view nama yang sudah dibandingkan', 51, 'view_comparedproducer'),
	(205, 'Can add nama yang mirip', 52, 'add_likeproducers'),
	(206, 'Can change nama yang mirip', 52, 'change_likeproducers'),
	(207, 'Can delete nama yang mirip', 52, 'delete_likeproducers'),
	(208, 'Can view nama yang mirip', 52, 'view_likeproducers'),
	(209, 'Can add product photo event', 53, 'add_productphotoevent'),
	(210, 'Can change product photo event', 53, 'change_productphotoevent'),
	(211, 'Can delete product photo event', 53, 'delete_productphotoevent'),
	(212, 'Can view product photo event', 53, 'view_productphotoevent'),
	(213, 'Can add pindaian menunggu', 54, 'add_pendingscan'),
	(214, 'Can change pindaian menunggu', 54, 'change_pendingscan'),
	(215, 'Can delete pindaian menunggu', 54, 'delete_pendingscan'),
	(216, 'Can view pindaian menunggu', 54, 'view_pendingscan'),
	(217, 'Can add national list entry event', 55, 'add_nationallistentryevent'),
	(218, 'Can change national list entry event', 55, 'change_nationallistentryevent'),
	(219, 'Can delete national list entry event', 55, 'delete_nationallistentryevent'),
	(220, 'Can view national list entry event', 55, 'view_nationallistentryevent'),
	(221, 'Can add price record event', 56, 'add_pricerecordevent'),
	(222, 'Can change price record event', 56, 'change_pricerecordevent'),
	(223, 'Can delete price record event', 56, 'delete_pricerecordevent'),
	(224, 'Can view price record event', 56, 'view_pricerecordevent'),
	(225, 'Can add surel pengingat', 57, 'add_remindermail'),
	(226, 'Can change surel pengingat', 57, 'change_remindermail'),
	(227, 'Can delete surel pengingat', 57, 'delete_remindermail'),
	(228, 'Can view surel pengingat', 57, 'view_remindermail'),
	(229, 'Can add minimum tkdn event', 58, 'add_minimumtkdnevent'),
	(230, 'Can change minimum tkdn event', 58, 'change_minimumtkdnevent'),
	(231, 'Can delete minimum tkdn event', 58, 'delete_minimumtkdnevent'),
	(232, 'Can view minimum tkdn event', 58, 'view_minimumtkdnevent'),
	(233, 'Can add sebutan lain komoditas', 59, 'add_othernames'),
	(234, 'Can change sebutan lain komoditas', 59, 'change_othernames'),
	(235, 'Can delete sebutan lain komoditas', 59, 'delete_othernames'),
	(236, 'Can view sebutan lain komoditas', 59, 'view_othernames'),
	(237, 'Can add other names event', 60, 'add_othernamesevent'),
	(238, 'Can change other names event', 60, 'change_othernamesevent'),
	(239, 'Can delete other names event', 60, 'delete_othernamesevent'),
	(240, 'Can view other names event', 60, 'view_othernamesevent'),
	(241, 'Can add standing change event', 61, 'add_standingchangeevent'),
	(242, 'Can change standing change event', 61, 'change_standingchangeevent'),
	(243, 'Can delete standing change event', 61, 'delete_standingchangeevent'),
	(244, 'Can view standing change event', 61, 'view_standingchangeevent'),
	(245, 'Can add penilaian', 62, 'add_assessment'),
	(246, 'Can change penilaian', 62, 'change_assessment'),
	(247, 'Can delete penilaian', 62, 'delete_assessment'),
	(248, 'Can view penilaian', 62, 'view_assessment'),
	(249, 'Can add pengecualian', 63, 'add_exemption'),
	(250, 'Can change pengecualian', 63, 'change_exemption'),
	(251, 'Can delete pengecualian', 63, 'delete_exemption'),
	(252, 'Can view pengecualian', 63, 'view_exemption'),
	(253, 'Can add paket RUP', 64, 'add_package'),
	(254, 'Can change paket RUP', 64, 'change_package'),
	(255, 'Can delete paket RUP', 64, 'delete_package'),
	(256, 'Can view paket RUP', 64, 'view_package'),
	(257, 'Can add package event', 65, 'add_packageevent'),
	(258, 'Can change package event', 65, 'change_packageevent'),
	(259, 'Can delete package event', 65, 'delete_packageevent'),
	(260, 'Can view package event', 65, 'view_packageevent'),
	(261, 'Can add permintaan pembelian', 66, 'add_purchaserequest'),
	(262, 'Can change permintaan pembelian', 66, 'change_purchaserequest'),
	(263, 'Can delete permintaan pembelian', 66, 'delete_purchaserequest'),
	(264, 'Can view permintaan pembelian', 66, 'view_purchaserequest'),
	(265, 'Can add keputusan', 67, 'add_decision'),
	(266, 'Can change keputusan', 67, 'change_decision'),
	(267, 'Can delete keputusan', 67, 'delete_decision'),
	(268, 'Can view keputusan', 67, 'view_decision'),
	(269, 'Can add permintaan pemeriksaan daftar nasional', 68, 'add_checkwanted'),
	(270, 'Can change permintaan pemeriksaan daftar nasional', 68, 'change_checkwanted'),
	(271, 'Can delete permintaan pemeriksaan daftar nasional', 68, 'delete_checkwanted'),
	(272, 'Can view permintaan pemeriksaan daftar nasional', 68, 'view_checkwanted'),
	(273, 'Can add purchase request event', 69, 'add_purchaserequestevent'),
	(274, 'Can change purchase request event', 69, 'change_purchaserequestevent'),
	(275, 'Can delete purchase request event', 69, 'delete_purchaserequestevent'),
	(276, 'Can view purchase request event', 69, 'view_purchaserequestevent'),
	(277, 'Can add realisasi', 70, 'add_realization'),
	(278, 'Can change realisasi', 70, 'change_realization'),
	(279, 'Can delete realisasi', 70, 'delete_realization'),
	(280, 'Can view realisasi', 70, 'view_realization'),
	(281, 'Can add realization event', 71, 'add_realizationevent'),
	(282, 'Can change realization event', 71, 'change_realizationevent'),
	(283, 'Can delete realization event', 71, 'delete_realizationevent'),
	(284, 'Can view realization event', 71, 'view_realizationevent'),
	(285, 'Can add baris permintaan', 72, 'add_requestline'),
	(286, 'Can change baris permintaan', 72, 'change_requestline'),
	(287, 'Can delete baris permintaan', 72, 'delete_requestline'),
	(288, 'Can view baris permintaan', 72, 'view_requestline'),
	(289, 'Can add baris realisasi', 73, 'add_realizationline'),
	(290, 'Can change baris realisasi', 73, 'change_realizationline'),
	(291, 'Can delete baris realisasi', 73, 'delete_realizationline'),
	(292, 'Can view baris realisasi', 73, 'view_realizationline'),
	(293, 'Can add exemption event', 74, 'add_exemptionevent'),
	(294, 'Can change exemption event', 74, 'change_exemptionevent'),
	(295, 'Can delete exemption event', 74, 'delete_exemptionevent'),
	(296, 'Can view exemption event', 74, 'view_exemptionevent'),
	(297, 'Can add request line event', 75, 'add_requestlineevent'),
	(298, 'Can change request line event', 75, 'change_requestlineevent'),
	(299, 'Can delete request line event', 75, 'delete_requestlineevent'),
	(300, 'Can view request line event', 75, 'view_requestlineevent'),
	(301, 'Can add penomoran permintaan', 76, 'add_requestseries'),
	(302, 'Can change penomoran permintaan', 76, 'change_requestseries'),
	(303, 'Can delete penomoran permintaan', 76, 'delete_requestseries'),
	(304, 'Can view penomoran permintaan', 76, 'view_requestseries'),
	(305, 'Can add kebutuhan tanpa produk', 77, 'add_demandcase'),
	(306, 'Can change kebutuhan tanpa produk', 77, 'change_demandcase'),
	(307, 'Can delete kebutuhan tanpa produk', 77, 'delete_demandcase'),
	(308, 'Can view kebutuhan tanpa produk', 77, 'view_demandcase'),
	(309, 'Can add catatan kebutuhan', 78, 'add_demandnote'),
	(310, 'Can change catatan kebutuhan', 78, 'change_demandnote'),
	(311, 'Can delete catatan kebutuhan', 78, 'delete_demandnote'),
	(312, 'Can view catatan kebutuhan', 78, 'view_demandnote'),
	(313, 'Can add demand case event', 79, 'add_demandcaseevent'),
	(314, 'Can change demand case event', 79, 'change_demandcaseevent'),
	(315, 'Can delete demand case event', 79, 'delete_demandcaseevent'),
	(316, 'Can view demand case event', 79, 'view_demandcaseevent'),
	(317, 'Can add demand note event', 80, 'add_demandnoteevent'),
	(318, 'Can change demand note event', 80, 'change_demandnoteevent'),
	(319, 'Can delete demand note event', 80, 'delete_demandnoteevent'),
	(320, 'Can view demand note event', 80, 'view_demandnoteevent'),
	(321, 'Can add belanja bulanan', 81, 'add_monthlyspending'),
	(322, 'Can change belanja bulanan', 81, 'change_monthlyspending'),
	(323, 'Can delete belanja bulanan', 81, 'delete_monthlyspending'),
	(324, 'Can view belanja bulanan', 81, 'view_monthlyspending');
INSERT INTO public.catalog_certificate VALUES
	(2, 'draft', '2026-11-26 08:42:08.445265+00', NULL, NULL, NULL, '', '2/CONTOH/TKDN/1/2025', '2/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(3, 'submitted', '2026-11-26 08:42:08.458325+00', NULL, '2026-11-26 08:42:08.457814+00', NULL, '', '3/CONTOH/TKDN/1/2025', '3/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, 1, NULL, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, 'certificates/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, 1, 12, 1, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(4, 'verified', '2026-11-26 08:42:08.729814+00', NULL, '2026-11-26 08:42:08.726542+00', '2026-11-26 08:42:08.729312+00', '', '4/CONTOH/TKDN/1/2025', '4/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 3, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(5, 'verified', '2026-11-26 08:42:10.352882+00', NULL, '2026-11-26 08:42:10.348367+00', '2026-11-26 08:42:10.352354+00', '', '5/CONTOH/TKDN/1/2025', '5/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 5, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(6, 'verified', '2026-11-26 08:42:16.808+00', NULL, '2026-11-26 08:42:16.801285+00', '2026-11-26 08:42:16.807373+00', '', '6/CONTOH/TKDN/1/2025', '6/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(7, 'verified', '2026-11-26 08:42:16.829781+00', NULL, '2026-11-26 08:42:16.817313+00', '2026-11-26 08:42:16.829171+00', '', '7/CONTOH/TKDN/1/2025', '7/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(8, 'verified', '2026-11-26 08:42:16.865391+00', NULL, '2026-11-26 08:42:16.847111+00', '2026-11-26 08:42:16.864795+00', '', '8/CONTOH/TKDN/1/2025', '8/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(9, 'verified', '2026-11-26 08:42:16.885068+00', NULL, '2026-11-26 08:42:16.872494+00', '2026-11-26 08:42:16.884483+00', '', '9/CONTOH/TKDN/1/2025', '9/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(10, 'verified', '2026-11-26 08:42:16.89366+00', NULL, '2026-11-26 08:42:16.889007+00', '2026-11-26 08:42:16.893052+00', '', '10/CONTOH/TKDN/1/2025', '10/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(11, 'verified', '2026-11-26 08:42:16.912678+00', NULL, '2026-11-26 08:42:16.90835+00', '2026-11-26 08:42:16.912145+00', '', '11/CONTOH/TKDN/1/2025', '11/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-11-25', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(12, 'refused', '2026-11-26 08:42:16.935907+00', NULL, '2026-11-26 08:42:16.933715+00', '2026-11-26 08:42:16.935416+00', 'Nilai TKDN tidak terbaca.', '12/CONTOH/TKDN/1/2025', '12/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(13, 'verified', '2026-11-26 08:42:16.993154+00', NULL, '2026-11-26 08:42:16.98159+00', '2026-11-26 08:42:16.992496+00', '', '13/CONTOH/TKDN/1/2025', '13/CONTOH/TKDN/1/2025', 'project', '16/2011', '50000001', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT),
	(14, 'verified', '2026-11-26 08:42:18.169778+00', NULL, '2026-11-26 08:42:18.16144+00', '2026-11-26 08:42:18.169288+00', '', '14/CONTOH/TKDN/1/2025', '14/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-12-26', NULL, '', '', false, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '', DEFAULT);
INSERT INTO public.catalog_certificateevent VALUES
	(1, '2026-11-26 08:42:08.416831+00', 'insert', 1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, NULL, 1, 1, 12, 1, '', '', '', '', '', '', '{}', '', ''),
	(2, '2026-11-26 08:42:08.445781+00', 'insert', 2, 'draft', '2026-11-26 08:42:08.445265+00', NULL, NULL, NULL, '', '2/CONTOH/TKDN/1/2025', '2/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, NULL, 2, 1, NULL, 1, '', '', '', '', '', '', '{}', '', ''),
	(3, '2026-11-26 08:42:08.463987+00', 'insert', 3, 'submitted', '2026-11-26 08:42:08.458325+00', NULL, '2026-11-26 08:42:08.457814+00', NULL, '', '3/CONTOH/TKDN/1/2025', '3/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 4, NULL, 3, 1, NULL, 1, '', '', '', '', '', '', '{}', '', ''),
	(4, '2026-11-26 08:42:08.495236+00', 'update', 1, 'verified', '2026-11-26 08:42:08.41643+00', NULL, '2026-11-26 08:42:08.406686+00', '2026-11-26 08:42:08.415438+00', '', '1/CONTOH/TKDN/1/2025', '1/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, 'certificates/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', false, NULL, 4, NULL, 1, 1, 12, 1, '', '', '', '', '', '', '{}', '', ''),
	(5, '2026-11-26 08:42:08.730091+00', 'insert', 4, 'verified', '2026-11-26 08:42:08.729814+00', NULL, '2026-11-26 08:42:08.726542+00', '2026-11-26 08:42:08.729312+00', '', '4/CONTOH/TKDN/1/2025', '4/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 4, 1, 12, 3, '', '', '', '', '', '', '{}', '', ''),
	(6, '2026-11-26 08:42:10.353263+00', 'insert', 5, 'verified', '2026-11-26 08:42:10.352882+00', NULL, '2026-11-26 08:42:10.348367+00', '2026-11-26 08:42:10.352354+00', '', '5/CONTOH/TKDN/1/2025', '5/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 5, 1, 12, 5, '', '', '', '', '', '', '{}', '', ''),
	(7, '2026-11-26 08:42:16.808444+00', 'insert', 6, 'verified', '2026-11-26 08:42:16.808+00', NULL, '2026-11-26 08:42:16.801285+00', '2026-11-26 08:42:16.807373+00', '', '6/CONTOH/TKDN/1/2025', '6/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 6, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(8, '2026-11-26 08:42:16.831519+00', 'insert', 7, 'verified', '2026-11-26 08:42:16.829781+00', NULL, '2026-11-26 08:42:16.817313+00', '2026-11-26 08:42:16.829171+00', '', '7/CONTOH/TKDN/1/2025', '7/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 7, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(9, '2026-11-26 08:42:16.865778+00', 'insert', 8, 'verified', '2026-11-26 08:42:16.865391+00', NULL, '2026-11-26 08:42:16.847111+00', '2026-11-26 08:42:16.864795+00', '', '8/CONTOH/TKDN/1/2025', '8/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 8, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(10, '2026-11-26 08:42:16.88545+00', 'insert', 9, 'verified', '2026-11-26 08:42:16.885068+00', NULL, '2026-11-26 08:42:16.872494+00', '2026-11-26 08:42:16.884483+00', '', '9/CONTOH/TKDN/1/2025', '9/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 9, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(11, '2026-11-26 08:42:16.894115+00', 'insert', 10, 'verified', '2026-11-26 08:42:16.89366+00', NULL, '2026-11-26 08:42:16.889007+00', '2026-11-26 08:42:16.893052+00', '', '10/CONTOH/TKDN/1/2025', '10/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, 7.50, '2024-01-01', '2027-11-26', '2027-11-26', '', '', false, NULL, 4, NULL, 10, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(12, '2026-11-26 08:42:16.919997+00', 'insert', 11, 'verified', '2026-11-26 08:42:16.912678+00', NULL, '2026-11-26 08:42:16.90835+00', '2026-11-26 08:42:16.912145+00', '', '11/CONTOH/TKDN/1/2025', '11/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-11-25', NULL, '', '', false, NULL, 14, NULL, 11, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(13, '2026-11-26 08:42:16.939989+00', 'insert', 12, 'refused', '2026-11-26 08:42:16.935907+00', NULL, '2026-11-26 08:42:16.933715+00', '2026-11-26 08:42:16.935416+00', 'Nilai TKDN tidak terbaca.', '12/CONTOH/TKDN/1/2025', '12/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 12, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(14, '2026-11-26 08:42:16.993612+00', 'insert', 13, 'verified', '2026-11-26 08:42:16.993154+00', NULL, '2026-11-26 08:42:16.98159+00', '2026-11-26 08:42:16.992496+00', '', '13/CONTOH/TKDN/1/2025', '13/CONTOH/TKDN/1/2025', 'project', '16/2011', '50000001', 45.00, NULL, '2024-01-01', '2027-11-26', NULL, '', '', false, NULL, 14, NULL, 13, 1, 12, 6, '', '', '', '', '', '', '{}', '', ''),
	(15, '2026-11-26 08:42:18.170107+00', 'insert', 14, 'verified', '2026-11-26 08:42:18.169778+00', NULL, '2026-11-26 08:42:18.16144+00', '2026-11-26 08:42:18.169288+00', '', '14/CONTOH/TKDN/1/2025', '14/CONTOH/TKDN/1/2025', 'surveyor', '16/2011', '', 45.00, NULL, '2024-01-01', '2026-12-26', NULL, '', '', false, NULL, 14, NULL, 14, 1, 12, 6, '', '', '', '', '', '', '{}', '', '');
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
	(4, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 1, 2),
	(5, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 1, 2),
	(6, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 1, 2),
	(7, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 4, 4),
	(8, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 4, 4),
	(9, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 4, 4),
	(10, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 5, 5),
	(11, '2024-01-01', '2027-11-26', 'valid', 45.00, 0.00, 5, 5),
	(12, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 5, 5),
	(25, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 10, 10),
	(26, '2024-01-01', '2027-11-26', 'valid', 45.00, 7.50, 10, 10),
	(27, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 10, 10),
	(43, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 11, 6),
	(44, '2024-01-01', '2026-09-26', 'valid', 45.00, 7.50, 6, 6),
	(45, '2026-09-27', '2026-10-26', 'valid', 45.00, 0.00, 11, 6),
	(46, '2026-10-27', '2026-11-25', 'valid', 45.00, 7.50, 6, 6),
	(47, '2026-11-26', '2027-11-26', 'valid', 45.00, 7.50, 6, 6),
	(48, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 11, 6),
	(49, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 7, 7),
	(50, '2024-01-01', '2026-11-05', 'valid', 45.00, 7.50, 7, 7),
	(51, '2026-11-06', '2027-11-26', 'revoked', NULL, NULL, 7, 7),
	(52, '2027-11-27', '9999-12-31', 'revoked', NULL, NULL, 7, 7),
	(53, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 8, 8),
	(54, '2024-01-01', '2026-11-15', 'valid', 45.00, 7.50, 8, 8),
	(55, '2026-11-16', '2027-11-26', 'suspended', NULL, NULL, 8, 8),
	(56, '2027-11-27', '9999-12-31', 'suspended', NULL, NULL, 8, 8),
	(61, '0001-01-01', '2023-12-31', 'unverified', NULL, NULL, 14, 9),
	(62, '2024-01-01', '2026-11-20', 'valid', 45.00, 7.50, 9, 9),
	(63, '2026-11-21', '2026-12-26', 'valid', 45.00, 0.00, 14, 9),
	(64, '2026-12-27', '2027-11-26', 'expired', NULL, NULL, 14, 9),
	(65, '2027-11-27', '9999-12-31', 'expired', NULL, NULL, 14, 9);
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
INSERT INTO public.catalog_expiryreminder VALUES
	(1, 'tkdn', '2026-12-26', 30, 'petugas@contoh.test', '2026-11-26 08:42:18.928622+00', 14);
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
INSERT INTO public.catalog_minimumtkdn VALUES
	(1, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL),
	(2, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, 1);
INSERT INTO public.catalog_minimumtkdnevent VALUES
	(1, '2026-11-26 08:42:08.570373+00', 'insert', 1, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL, 1, NULL),
	(2, '2026-11-26 08:42:08.576178+00', 'insert', 2, 30.00, '2026-01-01', NULL, '', '3811101003', NULL, NULL, 2, 1);
INSERT INTO public.catalog_nationallistcheck VALUES
	(1, 'contoh', '2026-11-26', true, true, NULL, NULL, 'national-checks/2026/x.png', '', '', '2026-11-26 08:42:08.61315+00', 4, '38008', 1),
	(2, 'contoh', '2026-11-26', true, true, NULL, NULL, '', '', '', '2026-11-26 08:42:09.096712+00', 14, '4523000999', 1);
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
	(1, 'CV Contoh Karya 0000', 'CONTOH KARYA 0000', '9120000000000', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.346829+00', 4, 1, 1, NULL, '', NULL),
	(2, 'CV Contoh Karya 0001', 'CONTOH KARYA 0001', '9120000000001', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.354951+00', 4, 1, 1, NULL, '', NULL),
	(3, 'CV Contoh Karya 0002', 'CONTOH KARYA 0002', '9120000000002', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.70515+00', 14, 1, 1, NULL, '', NULL),
	(4, 'CV Dimuat', 'DIMUAT', '9120001234599', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.239916+00', 4, 1, 1, NULL, '', NULL),
	(5, 'CV Contoh Karya 0003', 'CONTOH KARYA 0003', '9120000000003', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.336033+00', 14, 1, 1, NULL, '', NULL),
	(6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, 1, NULL, 'oss', '2026-11-26'),
	(7, 'CV Maju Jaya', 'MAJU JAYA', '9120000000005', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.564605+00', 14, 1, 1, NULL, '', NULL),
	(8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', false, false, '2026-11-26 08:42:17.572609+00', 14, 1, 1, 7, '', NULL),
	(9, 'CV Sinar Terang', 'SINAR TERANG', '9120000000007', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.907172+00', 14, 1, 1, NULL, '', NULL),
	(10, 'CV Sinar Terang Abadi', 'SINAR TERANG ABADI', '9120000000008', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.914263+00', 14, 1, 1, NULL, '', NULL),
	(11, 'CV Angin Ribut', 'ANGIN RIBUT', '9120000000009', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.050552+00', 14, 1, 1, NULL, '', NULL),
	(12, 'CV Angin Ributt', 'ANGIN RIBUTT', '9120000000010', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.06072+00', 14, 1, 1, NULL, '', NULL);
INSERT INTO public.catalog_producerevent VALUES
	(1, '2026-11-26 08:42:08.347039+00', 'insert', 1, 'CV Contoh Karya 0000', 'CONTOH KARYA 0000', '9120000000000', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.346829+00', 4, 1, NULL, 1, 1, NULL, '', NULL),
	(2, '2026-11-26 08:42:08.355166+00', 'insert', 2, 'CV Contoh Karya 0001', 'CONTOH KARYA 0001', '9120000000001', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.354951+00', 4, 1, NULL, 2, 1, NULL, '', NULL),
	(3, '2026-11-26 08:42:08.705311+00', 'insert', 3, 'CV Contoh Karya 0002', 'CONTOH KARYA 0002', '9120000000002', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:08.70515+00', 14, 1, NULL, 3, 1, NULL, '', NULL),
	(4, '2026-11-26 08:42:09.924467+00', 'insert', 4, 'CV Dimuat', 'DIMUAT', '9120001234599', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.239916+00', 4, 1, '9252bda1-1355-4e58-a87d-8288aa84c319', 4, 1, NULL, '', NULL),
	(5, '2026-11-26 08:42:10.33634+00', 'insert', 5, 'CV Contoh Karya 0003', 'CONTOH KARYA 0003', '9120000000003', '', 'small', 'Jalan Contoh 1, Prabumulih', 'listed', '', '{}', '', '', '', true, false, '2026-11-26 08:42:10.336033+00', 14, 1, NULL, 5, 1, NULL, '', NULL),
	(6, '2026-11-26 08:42:16.672006+00', 'insert', 6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, NULL, 6, 1, NULL, '', NULL),
	(7, '2026-11-26 08:42:17.525081+00', 'update', 6, 'CV Contoh Karya 0004', 'CONTOH KARYA 0004', '9120000000004', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:16.668481+00', 4, 1, '70e9c414-5e5d-4c96-85cd-cc04834ac231', 6, 1, NULL, 'oss', '2026-11-26'),
	(8, '2026-11-26 08:42:17.564856+00', 'insert', 7, 'CV Maju Jaya', 'MAJU JAYA', '9120000000005', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.564605+00', 14, 1, NULL, 7, 1, NULL, '', NULL),
	(9, '2026-11-26 08:42:17.572854+00', 'insert', 8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.572609+00', 14, 1, NULL, 8, 1, NULL, '', NULL),
	(10, '2026-11-26 08:42:17.69448+00', 'update', 8, 'Maju Jaya, CV', 'MAJU JAYA', '9120000000006', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', false, false, '2026-11-26 08:42:17.572609+00', 14, 1, 'f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', 8, 1, 7, '', NULL),
	(11, '2026-11-26 08:42:17.907415+00', 'insert', 9, 'CV Sinar Terang', 'SINAR TERANG', '9120000000007', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.907172+00', 14, 1, NULL, 9, 1, NULL, '', NULL),
	(12, '2026-11-26 08:42:17.915605+00', 'insert', 10, 'CV Sinar Terang Abadi', 'SINAR TERANG ABADI', '9120000000008', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:17.914263+00', 14, 1, NULL, 10, 1, NULL, '', NULL),
	(13, '2026-11-26 08:42:18.050789+00', 'insert', 11, 'CV Angin Ribut', 'ANGIN RIBUT', '9120000000009', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.050552+00', 14, 1, NULL, 11, 1, NULL, '', NULL),
	(14, '2026-11-26 08:42:18.060961+00', 'insert', 12, 'CV Angin Ributt', 'ANGIN RIBUTT', '9120000000010', '', 'small', 'Jalan Contoh 1, Prabumulih', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:18.06072+00', 14, 1, NULL, 12, 1, NULL, '', NULL),
	(15, '2026-11-26 08:42:19.300285+00', 'insert', 13, 'CV Ditarik', 'DITARIK', '9120001234600', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:19.548948+00', 4, 1, '06133429-9e87-4d47-bed3-2098ad071e59', 13, 1, NULL, '', NULL),
	(16, '2026-11-26 08:42:19.566228+00', 'delete', 13, 'CV Ditarik', 'DITARIK', '9120001234600', '', 'unknown', 'Jalan Contoh 3', 'unknown', '', '{}', '', '', '', true, false, '2026-11-26 08:42:19.548948+00', 4, 1, '1d6d9bd4-d218-4d77-8089-171e32948223', 13, 1, NULL, '', NULL);
INSERT INTO public.catalog_producermerge VALUES
	(1, '[12]', '[]', 'Perusahaan yang sama.', '2026-11-26 08:42:17.897525+00', 4, 8, 7, '[]', '[]', '[2]');
INSERT INTO public.catalog_producersdistinct VALUES
	(1, '2026-11-26 08:42:18.038941+00', 4, 9, 10);
INSERT INTO public.catalog_product VALUES
	(2, 'verified', '2026-11-26 08:42:08.399398+00', NULL, '2026-11-26 08:42:08.3806+00', '2026-11-26 08:42:08.398885+00', '', 'industrial_goods', 'Produk Contoh 0001', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0001 karya  cv contoh karya 0000 bangku', DEFAULT, '3811101003', NULL, 4, 1, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(3, 'submitted', '2026-11-26 08:42:08.404821+00', NULL, '2026-11-26 08:42:08.404378+00', NULL, '', 'industrial_goods', 'Produk Contoh 0002', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0002 karya  cv contoh karya 0000 bangku', DEFAULT, '3811101003', NULL, 4, 1, 1, NULL, '{}', 1, false, 'small', DEFAULT),
	(4, 'verified', '2026-11-26 08:42:08.720257+00', NULL, '2026-11-26 08:42:08.71403+00', '2026-11-26 08:42:08.719727+00', '', 'industrial_goods', 'Produk Contoh 0003', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0003 karya  cv contoh karya 0002', DEFAULT, '4523000999', NULL, 14, 3, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(5, 'verified', '2026-11-26 08:42:10.343602+00', NULL, '2026-11-26 08:42:10.339048+00', '2026-11-26 08:42:10.343101+00', '', 'industrial_goods', 'Produk Contoh 0004', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0004 karya  cv contoh karya 0003', DEFAULT, '4523000999', NULL, 14, 5, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(7, 'verified', '2026-11-26 08:42:16.725079+00', NULL, '2026-11-26 08:42:16.701827+00', '2026-11-26 08:42:16.7069+00', '', 'industrial_goods', 'Produk Contoh 0006', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0006 karya  cv contoh karya 0004', DEFAULT, '38015', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(8, 'verified', '2026-11-26 08:42:16.747285+00', NULL, '2026-11-26 08:42:16.732525+00', '2026-11-26 08:42:16.735555+00', '', 'industrial_goods', 'Produk Contoh 0007', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0007 karya  cv contoh karya 0004', DEFAULT, '38016', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(9, 'verified', '2026-11-26 08:42:16.769456+00', NULL, '2026-11-26 08:42:16.749791+00', '2026-11-26 08:42:16.753587+00', '', 'industrial_goods', 'Produk Contoh 0008', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0008 karya  cv contoh karya 0004', DEFAULT, '38017', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(10, 'verified', '2026-11-26 08:42:16.79721+00', NULL, '2026-11-26 08:42:16.775094+00', '2026-11-26 08:42:16.780656+00', '', 'industrial_goods', 'Produk Contoh 0009', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0009 karya  cv contoh karya 0004', DEFAULT, '38018', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(11, 'refused', '2026-11-26 08:42:16.976804+00', NULL, '2026-11-26 08:42:16.95304+00', '2026-11-26 08:42:16.957401+00', 'Nilai TKDN tidak terbaca.', 'industrial_goods', 'Produk Contoh 0010', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0010 karya  cv contoh karya 0004', DEFAULT, '38019', NULL, 14, 6, 1, 12, '{}', 1, false, 'small', DEFAULT),
	(6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Kursi baca', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'kursi baca karya  cv contoh karya 0004', DEFAULT, '38014', NULL, 4, 6, 1, 12, '{}', 1, true, 'small', DEFAULT),
	(1, 'draft', '2026-11-26 08:42:08.369658+00', NULL, NULL, NULL, '', 'industrial_goods', 'Produk Contoh 0000', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0000 karya  cv contoh karya 0000 bangku sifat number 12,5 ', DEFAULT, '3811101003', NULL, 4, 1, 1, NULL, '{}', 1, false, 'small', DEFAULT),
	(12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, 'produk contoh 0011 karya  cv maju jaya', DEFAULT, '38020', NULL, 14, 7, 1, 12, '{}', 1, true, 'small', DEFAULT);
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
	(1, '2026-11-26 08:42:08.370172+00', 'insert', 1, 'draft', '2026-11-26 08:42:08.369658+00', NULL, NULL, NULL, '', 'industrial_goods', 'Produk Contoh 0000', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 1, 1, 1, NULL, '{}'),
	(2, '2026-11-26 08:42:08.399705+00', 'insert', 2, 'verified', '2026-11-26 08:42:08.399398+00', NULL, '2026-11-26 08:42:08.3806+00', '2026-11-26 08:42:08.398885+00', '', 'industrial_goods', 'Produk Contoh 0001', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 2, 1, 1, 12, '{}'),
	(3, '2026-11-26 08:42:08.405082+00', 'insert', 3, 'submitted', '2026-11-26 08:42:08.404821+00', NULL, '2026-11-26 08:42:08.404378+00', NULL, '', 'industrial_goods', 'Produk Contoh 0002', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '3811101003', NULL, 4, NULL, 3, 1, 1, NULL, '{}'),
	(4, '2026-11-26 08:42:08.722209+00', 'insert', 4, 'verified', '2026-11-26 08:42:08.720257+00', NULL, '2026-11-26 08:42:08.71403+00', '2026-11-26 08:42:08.719727+00', '', 'industrial_goods', 'Produk Contoh 0003', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '4523000999', NULL, 14, NULL, 4, 3, 1, 12, '{}'),
	(5, '2026-11-26 08:42:10.343907+00', 'insert', 5, 'verified', '2026-11-26 08:42:10.343602+00', NULL, '2026-11-26 08:42:10.339048+00', '2026-11-26 08:42:10.343101+00', '', 'industrial_goods', 'Produk Contoh 0004', 'Karya', '', '', 'unit', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '4523000999', NULL, 14, NULL, 5, 5, 1, 12, '{}'),
	(6, '2026-11-26 08:42:16.70005+00', 'insert', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Produk Contoh 0005', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}'),
	(7, '2026-11-26 08:42:16.727997+00', 'insert', 7, 'verified', '2026-11-26 08:42:16.725079+00', NULL, '2026-11-26 08:42:16.701827+00', '2026-11-26 08:42:16.7069+00', '', 'industrial_goods', 'Produk Contoh 0006', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38015', NULL, 4, NULL, 7, 6, 1, 12, '{}'),
	(8, '2026-11-26 08:42:16.747595+00', 'insert', 8, 'verified', '2026-11-26 08:42:16.747285+00', NULL, '2026-11-26 08:42:16.732525+00', '2026-11-26 08:42:16.735555+00', '', 'industrial_goods', 'Produk Contoh 0007', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38016', NULL, 4, NULL, 8, 6, 1, 12, '{}'),
	(9, '2026-11-26 08:42:16.7698+00', 'insert', 9, 'verified', '2026-11-26 08:42:16.769456+00', NULL, '2026-11-26 08:42:16.749791+00', '2026-11-26 08:42:16.753587+00', '', 'industrial_goods', 'Produk Contoh 0008', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38017', NULL, 4, NULL, 9, 6, 1, 12, '{}'),
	(10, '2026-11-26 08:42:16.797631+00', 'insert', 10, 'verified', '2026-11-26 08:42:16.79721+00', NULL, '2026-11-26 08:42:16.775094+00', '2026-11-26 08:42:16.780656+00', '', 'industrial_goods', 'Produk Contoh 0009', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38018', NULL, 4, NULL, 10, 6, 1, 12, '{}'),
	(11, '2026-11-26 08:42:16.977154+00', 'insert', 11, 'refused', '2026-11-26 08:42:16.976804+00', NULL, '2026-11-26 08:42:16.95304+00', '2026-11-26 08:42:16.957401+00', 'Nilai TKDN tidak terbaca.', 'industrial_goods', 'Produk Contoh 0010', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38019', NULL, 14, NULL, 11, 6, 1, 12, '{}'),
	(12, '2026-11-26 08:42:17.51432+00', 'update', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Produk Contoh 0005', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}'),
	(13, '2026-11-26 08:42:17.520224+00', 'update', 6, 'verified', '2026-11-26 08:42:16.698081+00', NULL, '2026-11-26 08:42:16.676998+00', '2026-11-26 08:42:16.684474+00', '', 'industrial_goods', 'Kursi baca', 'Karya', '', '', 'buah', 1250000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38014', NULL, 4, NULL, 6, 6, 1, 12, '{}'),
	(14, '2026-11-26 08:42:17.60372+00', 'insert', 12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38020', NULL, 14, NULL, 12, 8, 1, 12, '{}'),
	(15, '2026-11-26 08:42:17.69448+00', 'update', 12, 'verified', '2026-11-26 08:42:17.603402+00', NULL, '2026-11-26 08:42:17.585371+00', '2026-11-26 08:42:17.588392+00', '', 'industrial_goods', 'Produk Contoh 0011', 'Karya', '', '', 'buah', 1000000.00, '2026-11-26', 100.00, NULL, 'domestic', false, '', true, false, '38020', NULL, 14, 'f451eca7-5efd-46d0-ae4b-7a2ffaba9aa5', 12, 7, 1, 12, '{}');
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
INSERT INTO public.django_content_type VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'contenttypes', 'contenttype'),
	(5, 'sessions', 'session'),
	(6, 'pghistory', 'context'),
	(7, 'pghistory', 'events'),
	(8, 'pghistory', 'middlewareevents'),
	(9, 'account', 'emailaddress'),
	(10, 'account', 'emailconfirmation'),
	(11, 'mfa', 'authenticator'),
	(12, 'accounts', 'user'),
	(13, 'accounts', 'agency'),
	(14, 'accounts', 'membership'),
	(15, 'accounts', 'region'),
	(16, 'audit', 'submission'),
	(17, 'jobs', 'job'),
	(18, 'jobs', 'jobissue'),
	(19, 'jobs', 'jobchange'),
	(20, 'catalog', 'certificate'),
	(21, 'catalog', 'commodity'),
	(22, 'catalog', 'minimumtkdn'),
	(23, 'catalog', 'nationallistcheck'),
	(24, 'catalog', 'nationallistentry'),
	(25, 'catalog', 'producer'),
	(26, 'catalog', 'certificateevent'),
	(27, 'catalog', 'producerevent'),
	(28, 'catalog', 'product'),
	(29, 'catalog', 'certifiedperiod'),
	(30, 'catalog', 'certificateproduct'),
	(31, 'catalog', 'productevent'),
	(32, 'catalog', 'productphoto'),
	(33, 'catalog', 'searchword'),
	(34, 'catalog', 'standingchange'),
	(35, 'catalog', 'expiryreminder'),
	(36, 'catalog', 'tkdncalculation'),
	(37, 'catalog', 'producermerge'),
	(38, 'catalog', 'producersdistinct'),
	(39, 'catalog', 'commodityattribute'),
	(40, 'catalog', 'commodityattributeevent'),
	(41, 'catalog', 'pricerecord'),
	(42, 'catalog', 'productattribute'),
	(43, 'catalog', 'productattributeevent'),
	(44, 'catalog', 'productdocument'),
	(45, 'catalog', 'productdocumentevent'),
	(46, 'catalog', 'productpermit'),
	(47, 'catalog', 'productpermitevent'),
	(48, 'catalog', 'productionsite'),
	(49, 'catalog', 'productionsiteevent'),
	(50, 'catalog', 'certificateproductevent'),
	(51, 'catalog', 'comparedproducer'),
	(52, 'catalog', 'likeproducers'),
	(53, 'catalog', 'productphotoevent'),
	(54, 'catalog', 'pendingscan'),
	(55, 'catalog', 'nationallistentryevent'),
	(56, 'catalog', 'pricerecordevent'),
	(57, 'catalog', 'remindermail'),
	(58, 'catalog', 'minimumtkdnevent'),
	(59, 'catalog', 'othernames'),
	(60, 'catalog', 'othernamesevent'),
	(61, 'catalog', 'standingchangeevent'),
	(62, 'procurement', 'assessment'),
	(63, 'procurement', 'exemption'),
	(64, 'procurement', 'package'),
	(65, 'procurement', 'packageevent'),
	(66, 'procurement', 'purchaserequest'),
	(67, 'procurement', 'decision'),
	(68, 'procurement', 'checkwanted'),
	(69, 'procurement', 'purchaserequestevent'),
	(70, 'procurement', 'realization'),
	(71, 'procurement', 'realizationevent'),
	(72, 'procurement', 'requestline'),
	(73, 'procurement', 'realizationline'),
	(74, 'procurement', 'exemptionevent'),
	(75, 'procurement', 'requestlineevent'),
	(76, 'procurement', 'requestseries'),
	(77, 'procurement', 'demandcase'),
	(78, 'procurement', 'demandnote'),
	(79, 'procurement', 'demandcaseevent'),
	(80, 'procurement', 'demandnoteevent'),
	(81, 'reports', 'monthlyspending');
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
	(71, 'sessions', '0001_initial', '2026-11-26 08:42:04.972958+00');
INSERT INTO public.django_session VALUES
	('xoeen5dcv0fx8nmbcvc1g6317783xr3f', '.eJxVjM0OgjAQhN-lZ9PQn63Um7wI2V22gUhKYtuT8d0Fw0GP883M91IjtjqPrchzXCZ1U15dfhkhPyQfBa7rgTUyby1X_d2cddH3PUmuC2Ndtjycrz_VjGXePdFPYepNuDrBaMSG1FF0UQQM9wjEiTyQiejYSkjWifHAQD7FBB1Z9f4AxF88rw:1xWV3c:gKP_AX91WWFSP4wZMEMBWptvZ7pdmmJ7Bg7VrIIHudg', '2026-11-26 20:42:20.723202+00');
INSERT INTO public.jobs_job VALUES
	(1, 'e6f4dc5e-318f-454b-9a22-12fa360ed7dc', 'producers', 'refused', 'jobs/e6f4dc5e-318f-454b-9a22-12fa360ed7dc/source', 'produsen.csv', '04eb5f64a179bc3077117b8de86502a07f55b3752d2f5c9004f441703c4728e4', '{"rows": {"2": [["nama", "CV Salah"], ["nib", "12"], ["alamat", "Jalan Contoh 1"], ["kabupaten_kota", "Kota Prabumulih"]], "3": [["nama", "CV Salah Juga"], ["nib", "x"], ["alamat", "Jalan Contoh 2"], ["kabupaten_kota", "Kota Prabumulih"]]}, "reading": {"open": [], "rows": 2, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["12", "12"], ["x", "x"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Salah", "CV Salah"], ["CV Salah Juga", "CV Salah Juga"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 1", "Jalan Contoh 1"], ["Jalan Contoh 2", "Jalan Contoh 2"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"], ["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2, 3], "old_template": "", "passed_count": 0}}', 2, 0, 0, 0, 2, 'Tidak ada yang dimuat. Perbaiki berkasnya, lalu unggah lagi.', '2026-11-26 08:42:09.144463+00', '2026-11-26 08:42:09.299785+00', '2026-11-26 08:42:09.588278+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:09.145417+00', false, NULL, NULL, 'contoh:1'),
	(2, '92ef7306-c36b-4c2d-9314-f58c3d2cba5d', 'producers', 'done', 'jobs/92ef7306-c36b-4c2d-9314-f58c3d2cba5d/source', 'dimuat.csv', '86d1aff99e8a2d12def38150cbec991e205a232145aac2d92f8b5bfd39658f01', '{"reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234599", "9120001234599"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Dimuat", "CV Dimuat"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Dimuat: 1 baru, 0 berubah, 0 sama.', '2026-11-26 08:42:09.605166+00', '2026-11-26 08:42:09.91601+00', '2026-11-26 08:42:10.24842+00', NULL, 1, 4, 1, NULL, '9252bda1-1355-4e58-a87d-8288aa84c319', NULL, '2026-11-26 08:42:09.9067+00', false, NULL, NULL, 'contoh:1'),
	(3, 'e70f6407-2a14-4ddc-b048-ab9fba30453b', 'producers', 'taken_back', 'jobs/e70f6407-2a14-4ddc-b048-ab9fba30453b/source', 'ditarik.csv', '1be3de0decceeeccb487f1620ff95f9136ac74846ed3e32253e6f714df5eddf0', '{"reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234600", "9120001234600"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Ditarik", "CV Ditarik"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Ditarik kembali oleh Petugas: 1 baris dihapus, 0 dikembalikan.', '2026-11-26 08:42:18.961743+00', '2026-11-26 08:42:19.281023+00', '2026-11-26 08:42:19.551476+00', NULL, 1, 4, 1, NULL, '06133429-9e87-4d47-bed3-2098ad071e59', NULL, '2026-11-26 08:42:19.272299+00', false, '2026-11-26 08:42:19.753369+00', 4, 'contoh:1'),
	(4, '18fe01eb-154f-463f-b9e3-cc472931fe61', 'producers', 'ready', 'jobs/18fe01eb-154f-463f-b9e3-cc472931fe61/source', 'siap.csv', '12182cb008d0cd68674a808fe727d1a31e2a2118ad013fdd83f46b3c3be6f585', '{"rows": {}, "reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234601", "9120001234601"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Siap", "CV Siap"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, '', '2026-11-26 08:42:19.774535+00', '2026-11-26 08:42:19.788909+00', NULL, NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:19.780176+00', false, NULL, NULL, 'contoh:1'),
	(5, '7753ee08-090b-48b9-ba5a-e3647804f5cd', 'producers', 'pending', 'jobs/7753ee08-090b-48b9-ba5a-e3647804f5cd/source', 'antre.csv', '840e874ac7505ee9c3b7c32a23651d2ad0ddfb848b7055cf46f59cd9fb229788', '{}', NULL, 0, 0, 0, 0, '', '2026-11-26 08:42:20.124252+00', NULL, NULL, NULL, 1, 4, 0, NULL, NULL, NULL, '2026-11-26 08:42:20.128087+00', false, NULL, NULL, ''),
	(6, '657ccf4e-ef89-402c-a873-063835a1f87b', 'producers', 'refused', 'jobs/657ccf4e-ef89-402c-a873-063835a1f87b/source', 'bukan.csv', 'fc022288f3e49d09353987de1c32fc1427bd2a8b3657a340e86efb8e34efe003', '{}', NULL, 0, 0, 0, 0, 'Ini berkas PDF, bukan tabel. Unggah CSV, XLSX, XLS, ODS atau JSON.', '2026-11-26 08:42:20.172678+00', '2026-11-26 08:42:20.185808+00', '2026-11-26 08:42:20.24618+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:20.175586+00', false, NULL, NULL, 'contoh:1'),
	(7, '578b34ae-2879-42c6-ae7a-cf8a770b6369', 'producers', 'cancelled', 'jobs/578b34ae-2879-42c6-ae7a-cf8a770b6369/source', 'batal.csv', '4661abce090c4dfc35d62d44b7f11bdaf02ee20fc0b22ce10dadab27c37fbeb2', '{"rows": {}, "reading": {"open": [], "rows": 1, "sheet": "", "absent": 0, "format": "CSV", "header": 1, "passed": [], "sheets": [{"name": "", "hidden": false}], "titles": [], "unused": [], "changed": {}, "columns": [{"how": [], "key": "nib", "alike": false, "label": "NIB", "least": [], "hidden": false, "heading": "nib", "samples": [["9120001234603", "9120001234603"]], "greatest": []}, {"how": [], "key": "name", "alike": false, "label": "Nama", "least": [], "hidden": false, "heading": "nama", "samples": [["CV Batal", "CV Batal"]], "greatest": []}, {"how": [], "key": "address", "alike": false, "label": "Alamat", "least": [], "hidden": false, "heading": "alamat", "samples": [["Jalan Contoh 3", "Jalan Contoh 3"]], "greatest": []}, {"how": [], "key": "location", "alike": false, "label": "Kabupaten/kota", "least": [], "hidden": false, "heading": "kabupaten_kota", "samples": [["Kota Prabumulih", "Kota Prabumulih"]], "greatest": []}], "encoding": "utf-8", "questions": [], "hidden_rows": 0, "sample_rows": [2], "old_template": "", "passed_count": 0}}', 1, 1, 0, 0, 0, 'Dibatalkan.', '2026-11-26 08:42:20.270087+00', '2026-11-26 08:42:20.289345+00', '2026-11-26 08:42:20.610337+00', NULL, 1, 4, 1, NULL, NULL, NULL, '2026-11-26 08:42:20.270992+00', false, NULL, NULL, 'contoh:1');
INSERT INTO public.jobs_jobchange VALUES
	(1, 'new', 2, 'CV Dimuat', '{}', 2),
	(2, 'new', 2, 'CV Ditarik', '{}', 3),
	(3, 'new', 2, 'CV Siap', '{}', 4),
	(4, 'new', 2, 'CV Batal', '{}', 7);
INSERT INTO public.jobs_jobissue VALUES
	(1, 'error', 2, 'NIB', '12', 'NIB terdiri atas 13 angka.', 'Perbaiki isinya.', 1),
	(2, 'error', 3, 'NIB', 'x', 'NIB terdiri atas 13 angka.', 'Perbaiki isinya.', 1),
	(3, 'error', NULL, '', '', 'Ini berkas PDF, bukan tabel.', 'Unggah CSV, XLSX, XLS, ODS atau JSON.', 6);
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
INSERT INTO public.procurement_checkwanted VALUES
	(1, 'laptop', '2026-11-26 08:42:09.0751+00', 1, '4523000999', 1, 1);
INSERT INTO public.procurement_decision VALUES
	(1, 'submit', '', '2026-11-26 08:42:09.015349+00', 1, NULL, 2),
	(2, 'submit', '', '2026-11-26 08:42:10.59414+00', 1, NULL, 4),
	(3, 'return', 'Lengkapi spesifikasinya.', '2026-11-26 08:42:10.7502+00', 2, NULL, 4),
	(4, 'submit', '', '2026-11-26 08:42:11.027456+00', 1, NULL, 5),
	(5, 'reject', 'Belum menjadi prioritas.', '2026-11-26 08:42:11.170351+00', 2, NULL, 5),
	(6, 'cancel', 'Anggaran digeser.', '2026-11-26 08:42:11.259171+00', 1, NULL, 6),
	(7, 'submit', '', '2026-11-26 08:42:11.554239+00', 1, NULL, 7),
	(8, 'withdraw', '', '2026-11-26 08:42:11.607571+00', 1, NULL, 7),
	(9, 'submit', '', '2026-11-26 08:42:12.252428+00', 1, NULL, 8),
	(10, 'approve', '', '2026-11-26 08:42:12.574544+00', 2, NULL, 8),
	(11, 'complete', '', '2026-11-26 08:42:13.873433+00', 1, NULL, 8),
	(12, 'submit', '', '2026-11-26 08:42:14.160683+00', 1, NULL, 9),
	(13, 'approve', '', '2026-11-26 08:42:14.496876+00', 2, NULL, 9);
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
INSERT INTO public.procurement_exemption VALUES
	(1, 'exemption', 'not_produced', 'Tidak ada produsen dalam negeri menurut pemeriksaan daftar nasional.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:08.692762+00', NULL, '', '', NULL, 1, NULL, 1),
	(2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:14.644399+00', '2026-11-26 08:42:14.777895+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 13),
	(3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:14.962118+00', '2026-11-26 08:42:15.083855+00', 'Ada pilihan lain.', '', NULL, 1, 6, 14),
	(4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:15.270343+00', '2026-11-26 08:42:15.404493+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 15),
	(5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:15.599924+00', '2026-11-26 08:42:15.720466+00', 'Ada pilihan lain.', '', NULL, 1, 6, 16);
INSERT INTO public.procurement_exemptionevent VALUES
	(1, '2026-11-26 08:42:08.69301+00', 'insert', 1, 'exemption', 'not_produced', 'Tidak ada produsen dalam negeri menurut pemeriksaan daftar nasional.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:08.692762+00', NULL, '', '', NULL, 1, NULL, NULL, 1, 1),
	(2, '2026-11-26 08:42:14.565703+00', 'insert', 2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:14.644399+00', NULL, '', '', NULL, 1, NULL, 'e64c787d-ddc4-46e8-ba7b-407c217b63be', 2, 13),
	(3, '2026-11-26 08:42:14.678563+00', 'update', 2, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:14.644399+00', '2026-11-26 08:42:14.777895+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, 'd400c483-1d97-4c1a-bb42-90751d8bb9c2', 2, 13),
	(4, '2026-11-26 08:42:14.884713+00', 'insert', 3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:14.962118+00', NULL, '', '', NULL, 1, NULL, '403dd895-9628-4307-9843-2f5b8943e1f0', 3, 14),
	(5, '2026-11-26 08:42:14.982984+00', 'update', 3, 'exemption', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:14.962118+00', '2026-11-26 08:42:15.083855+00', 'Ada pilihan lain.', '', NULL, 1, 6, '117a9982-ea29-4c48-ad77-d2e256e6270d', 3, 14),
	(6, '2026-11-26 08:42:15.191987+00', 'insert', 4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:15.270343+00', NULL, '', '', NULL, 1, NULL, 'a915da1e-6de9-4985-bfee-ecabebe2b409', 4, 15),
	(7, '2026-11-26 08:42:15.289588+00', 'update', 4, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'granted', '2026-11-26 08:42:15.270343+00', '2026-11-26 08:42:15.404493+00', 'Disetujui.', '500/1', '2026-11-26', 1, 6, '5f167ef6-7c19-4963-b5dc-e635ed78202a', 4, 15),
	(8, '2026-11-26 08:42:15.49791+00', 'insert', 5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'asked', '2026-11-26 08:42:15.599924+00', NULL, '', '', NULL, 1, NULL, 'b89c864d-35b6-4b6a-a263-0d2486a32179', 5, 16),
	(9, '2026-11-26 08:42:15.622142+00', 'update', 5, 'import', 'not_produced', 'Tidak dibuat di sini.', 10.00, '70687ed4a168e98cd9c00c88bd3c65540b332d6d6653424c9a17246e43e5f1f7', 'refused', '2026-11-26 08:42:15.599924+00', '2026-11-26 08:42:15.720466+00', 'Ada pilihan lain.', '', NULL, 1, 6, '876e0562-276a-4602-bf3b-dfbfe15cd3cc', 5, 16);
INSERT INTO public.procurement_package VALUES
	(1, 2026, '50000000', 'Belanja Modal Komputer 0', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', '2026-11-26', '2026-11-26', '2026-11-26', '2026-11-26', NULL, true, '{}', false, 1, NULL),
	(2, 2026, '50000001', 'Belanja Modal Komputer 1', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(3, 2026, '50000002', 'Belanja Modal Komputer 2', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(4, 2026, '50000003', 'Belanja Modal Komputer 3', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(5, 2026, '50000004', 'Belanja Modal Komputer 4', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(6, 2026, '50000005', 'Belanja Modal Komputer 5', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(7, 2026, '50000006', 'Belanja Modal Komputer 6', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(8, 2026, '50000007', 'Belanja Modal Komputer 7', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(9, 2026, '50000008', 'Belanja Modal Komputer 8', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(10, 2026, '50000009', 'Belanja Modal Komputer 9', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(11, 2026, '50000010', 'Belanja Modal Komputer 10', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(12, 2026, '50000011', 'Belanja Modal Komputer 11', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(13, 2026, '50000012', 'Belanja Modal Komputer 12', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(14, 2026, '50000013', 'Belanja Modal Komputer 13', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL),
	(15, 2026, '50000014', 'Belanja Modal Komputer 14', 1000000000.00, 'E-Purchasing', 'Barang', '', '', '', 'yes', 'unknown', NULL, NULL, NULL, NULL, NULL, true, '{}', false, 1, NULL);
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
INSERT INTO public.procurement_purchaserequest VALUES
	(1, 'draft', NULL, NULL, 'P3DN/CONTOH/0000', 'Permintaan contoh 0', NULL, '', '2026-11-26 08:42:08.665737+00', false, 1, 2, 1, 1),
	(2, 'submitted', '2026-11-26 08:42:09.003655+00', NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, 1, 1),
	(3, 'approved', NULL, NULL, 'P3DN/CONTOH/0002', 'Permintaan contoh 2', NULL, '', '2026-11-26 08:42:09.024489+00', false, 1, 4, 1, 1),
	(4, 'returned', '2026-11-26 08:42:10.590654+00', '2026-11-26 08:42:10.748358+00', 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, 1, 1),
	(5, 'rejected', '2026-11-26 08:42:11.013806+00', '2026-11-26 08:42:11.168621+00', 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, 1, 1),
	(6, 'cancelled', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, 1, 1),
	(7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, 1, 1),
	(8, 'completed', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, 1, 1),
	(9, 'approved', '2026-11-26 08:42:14.155016+00', '2026-11-26 08:42:14.4932+00', 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, 1, 1),
	(10, 'draft', NULL, NULL, 'P3DN/CONTOH/0008', 'Permintaan contoh 8', NULL, '', '2026-11-26 08:42:14.524725+00', false, 1, 11, 1, 1),
	(11, 'draft', NULL, NULL, 'P3DN/CONTOH/0009', 'Permintaan contoh 9', NULL, '', '2026-11-26 08:42:14.837524+00', false, 1, 12, 1, 1),
	(12, 'draft', NULL, NULL, 'P3DN/CONTOH/0010', 'Permintaan contoh 10', NULL, '', '2026-11-26 08:42:15.13764+00', false, 1, 13, 1, 1),
	(13, 'draft', NULL, NULL, 'P3DN/CONTOH/0011', 'Permintaan contoh 11', NULL, '', '2026-11-26 08:42:15.450741+00', false, 1, 14, 1, 1),
	(14, 'draft', NULL, NULL, 'P3DN/CONTOH/0012', 'Permintaan contoh 12', NULL, '', '2026-11-26 08:42:15.806918+00', false, 1, 15, 1, 1);
INSERT INTO public.procurement_purchaserequestevent VALUES
	(1, '2026-11-26 08:42:08.665916+00', 'insert', 1, 'draft', NULL, NULL, 'P3DN/CONTOH/0000', 'Permintaan contoh 0', NULL, '', '2026-11-26 08:42:08.665737+00', false, 1, 2, NULL, 1, 1, 1),
	(2, '2026-11-26 08:42:08.75353+00', 'insert', 2, 'draft', NULL, NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, NULL, 2, 1, 1),
	(3, '2026-11-26 08:42:08.812659+00', 'update', 2, 'submitted', '2026-11-26 08:42:09.003655+00', NULL, 'P3DN/CONTOH/0001', 'Permintaan contoh 1', NULL, '', '2026-11-26 08:42:08.752322+00', false, 1, 3, 'fcea4ac9-b751-438b-beb8-b1dbc959ce0b', 2, 1, 1),
	(4, '2026-11-26 08:42:09.028009+00', 'insert', 3, 'approved', NULL, NULL, 'P3DN/CONTOH/0002', 'Permintaan contoh 2', NULL, '', '2026-11-26 08:42:09.024489+00', false, 1, 4, NULL, 3, 1, 1),
	(5, '2026-11-26 08:42:10.361128+00', 'insert', 4, 'draft', NULL, NULL, 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, NULL, 4, 1, 1),
	(6, '2026-11-26 08:42:10.393584+00', 'update', 4, 'submitted', '2026-11-26 08:42:10.590654+00', NULL, 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, '254ee3b4-1449-4652-bf5c-9240185a1feb', 4, 1, 1),
	(7, '2026-11-26 08:42:10.635059+00', 'update', 4, 'returned', '2026-11-26 08:42:10.590654+00', '2026-11-26 08:42:10.748358+00', 'P3DN/CONTOH/0003', 'Permintaan contoh 3', NULL, '', '2026-11-26 08:42:10.360988+00', false, 1, 5, 'fb9b88a4-3087-4615-9835-92de89f5dbf1', 4, 1, 1),
	(8, '2026-11-26 08:42:10.764611+00', 'insert', 5, 'draft', NULL, NULL, 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, NULL, 5, 1, 1),
	(9, '2026-11-26 08:42:10.800841+00', 'update', 5, 'submitted', '2026-11-26 08:42:11.013806+00', NULL, 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, '89513068-adbc-483e-a4bf-c08b0d0929c6', 5, 1, 1),
	(10, '2026-11-26 08:42:11.073941+00', 'update', 5, 'rejected', '2026-11-26 08:42:11.013806+00', '2026-11-26 08:42:11.168621+00', 'P3DN/CONTOH/0004', 'Permintaan contoh 4', NULL, '', '2026-11-26 08:42:10.764451+00', false, 1, 6, 'd466c30b-44de-44a8-9c2b-eb67c5f0267c', 5, 1, 1),
	(11, '2026-11-26 08:42:11.176655+00', 'insert', 6, 'draft', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, NULL, 6, 1, 1),
	(12, '2026-11-26 08:42:11.217719+00', 'update', 6, 'cancelled', NULL, NULL, 'P3DN/CONTOH/0005', 'Permintaan contoh 5', NULL, '', '2026-11-26 08:42:11.1765+00', false, 1, 7, '9f1de3d4-afd8-401d-8792-365f92584c5b', 6, 1, 1),
	(13, '2026-11-26 08:42:11.273436+00', 'insert', 7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, NULL, 7, 1, 1),
	(14, '2026-11-26 08:42:11.347361+00', 'update', 7, 'submitted', '2026-11-26 08:42:11.550651+00', NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, '31e2341c-1c0e-48f5-bc8e-5ccae0808b09', 7, 1, 1),
	(15, '2026-11-26 08:42:11.581529+00', 'update', 7, 'draft', NULL, NULL, 'P3DN/CONTOH/0006', 'Permintaan contoh 6', NULL, '', '2026-11-26 08:42:11.273244+00', false, 1, 8, '20948b46-fa42-4b06-a98f-04255494afdb', 7, 1, 1),
	(16, '2026-11-26 08:42:11.628064+00', 'insert', 8, 'draft', NULL, NULL, 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, 'cd7a18ad-cb0d-495c-ad5a-6bbdfb8c4c2f', 8, 1, 1),
	(17, '2026-11-26 08:42:12.02631+00', 'update', 8, 'submitted', '2026-11-26 08:42:12.248314+00', NULL, 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '7dcad193-de4d-4fd2-81da-c78dbd6fd97a', 8, 1, 1),
	(18, '2026-11-26 08:42:12.298528+00', 'update', 8, 'approved', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '7b210441-e749-46cb-868c-e3dc7153e455', 8, 1, 1),
	(19, '2026-11-26 08:42:13.570072+00', 'update', 8, 'completed', '2026-11-26 08:42:12.248314+00', '2026-11-26 08:42:12.568935+00', 'P3DN/2026/DINKES/0001', 'Laptop puskesmas', NULL, '', '2026-11-26 08:42:11.696039+00', false, 1, 9, '71a8d63a-682d-472e-92aa-cafe3df744c7', 8, 1, 1),
	(20, '2026-11-26 08:42:13.89735+00', 'insert', 9, 'draft', NULL, NULL, 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, NULL, 9, 1, 1),
	(21, '2026-11-26 08:42:13.921839+00', 'update', 9, 'submitted', '2026-11-26 08:42:14.155016+00', NULL, 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, '0a7703d9-a527-4f28-b011-d58c70f71f28', 9, 1, 1),
	(22, '2026-11-26 08:42:14.222278+00', 'update', 9, 'approved', '2026-11-26 08:42:14.155016+00', '2026-11-26 08:42:14.4932+00', 'P3DN/CONTOH/0007', 'Permintaan contoh 7', NULL, '', '2026-11-26 08:42:13.897102+00', false, 1, 10, 'c03c1103-d752-437c-ac41-99f16720fc92', 9, 1, 1),
	(23, '2026-11-26 08:42:14.524935+00', 'insert', 10, 'draft', NULL, NULL, 'P3DN/CONTOH/0008', 'Permintaan contoh 8', NULL, '', '2026-11-26 08:42:14.524725+00', false, 1, 11, NULL, 10, 1, 1),
	(24, '2026-11-26 08:42:14.840004+00', 'insert', 11, 'draft', NULL, NULL, 'P3DN/CONTOH/0009', 'Permintaan contoh 9', NULL, '', '2026-11-26 08:42:14.837524+00', false, 1, 12, NULL, 11, 1, 1),
	(25, '2026-11-26 08:42:15.137829+00', 'insert', 12, 'draft', NULL, NULL, 'P3DN/CONTOH/0010', 'Permintaan contoh 10', NULL, '', '2026-11-26 08:42:15.13764+00', false, 1, 13, NULL, 12, 1, 1),
	(26, '2026-11-26 08:42:15.450968+00', 'insert', 13, 'draft', NULL, NULL, 'P3DN/CONTOH/0011', 'Permintaan contoh 11', NULL, '', '2026-11-26 08:42:15.450741+00', false, 1, 14, NULL, 13, 1, 1),
	(27, '2026-11-26 08:42:15.807138+00', 'insert', 14, 'draft', NULL, NULL, 'P3DN/CONTOH/0012', 'Permintaan contoh 12', NULL, '', '2026-11-26 08:42:15.806918+00', false, 1, 15, NULL, 14, 1, 1);
INSERT INTO public.procurement_realization VALUES
	(1, 'CV Contoh Sejahtera', '', 'unknown', 'SP/1', '2026-11-26', 'BAST/1', '2026-11-26', false, '', '2026-11-26 08:42:09.042301+00', false, 1, 1, 1, 3),
	(2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', true, 'Salah nomor.', '2026-11-26 08:42:12.747082+00', false, 1, 1, 1, 8),
	(3, 'CV Contoh Karya', '', 'yes', 'SP/X/2', '2026-11-23', 'BAST/X/2', '2026-11-26', false, '', '2026-11-26 08:42:13.279896+00', false, 1, 1, 1, 8),
	(4, 'CV Contoh Karya', '', 'yes', 'SP/X/3', '2026-11-23', 'BAST/X/3', '2026-11-26', false, '', '2026-11-26 08:42:13.668436+00', false, 1, 1, 1, 8);
INSERT INTO public.procurement_realizationevent VALUES
	(1, '2026-11-26 08:42:09.04247+00', 'insert', 1, 'CV Contoh Sejahtera', '', 'unknown', 'SP/1', '2026-11-26', 'BAST/1', '2026-11-26', false, '', '2026-11-26 08:42:09.042301+00', false, 1, NULL, 1, 1, 1, 3),
	(2, '2026-11-26 08:42:12.635999+00', 'insert', 2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', false, '', '2026-11-26 08:42:12.747082+00', false, 1, 'b5f31e72-8104-473c-8987-e50e71ee4566', 2, 1, 1, 8),
	(3, '2026-11-26 08:42:13.019236+00', 'update', 2, 'CV Contoh Karya', '', 'yes', 'SP/X/1', '2026-11-23', 'BAST/X/1', '2026-11-26', true, 'Salah nomor.', '2026-11-26 08:42:12.747082+00', false, 1, '06f2ae62-3238-4bd2-84a3-8b37e8bbca53', 2, 1, 1, 8),
	(4, '2026-11-26 08:42:13.153505+00', 'insert', 3, 'CV Contoh Karya', '', 'yes', 'SP/X/2', '2026-11-23', 'BAST/X/2', '2026-11-26', false, '', '2026-11-26 08:42:13.279896+00', false, 1, '75c281c8-60e9-455b-a4d5-1bd8324fcaeb', 3, 1, 1, 8),
	(5, '2026-11-26 08:42:13.570072+00', 'insert', 4, 'CV Contoh Karya', '', 'yes', 'SP/X/3', '2026-11-23', 'BAST/X/3', '2026-11-26', false, '', '2026-11-26 08:42:13.668436+00', false, 1, '71a8d63a-682d-472e-92aa-cafe3df744c7', 4, 1, 1, 8);
INSERT INTO public.procurement_realizationline VALUES
	(1, 1.00, 1000.00, DEFAULT, 'domestic', NULL, '[]', 2, 1, 4),
	(2, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 10, 2, 9),
	(3, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 11, 2, 10),
	(4, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 12, 3, 9),
	(5, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 13, 3, 10),
	(6, 2.00, 900004.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 14, 4, 9),
	(7, 3.00, 900006.00, DEFAULT, 'domestic', 45.00, '[{"now": "2026-11-23", "was": "2026-11-26", "code": "early"}]', 15, 4, 10);
INSERT INTO public.procurement_requestline VALUES
	(1, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 1),
	(2, 1, 'industrial_goods', 'Produk Contoh 0003 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 4, 2),
	(3, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3),
	(4, 2, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3),
	(5, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 4),
	(6, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 5),
	(7, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 6),
	(8, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 7),
	(9, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 4.00, 'unit', 900004.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 8),
	(10, 2, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 6.00, 'unit', 900006.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 8),
	(12, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 3.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', 5, 9),
	(13, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 10),
	(14, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 11),
	(15, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 12),
	(16, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 13),
	(17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, DEFAULT, 'domestic', 27.50, 'team_calculation', '', NULL, '4523000999', NULL, 14);
INSERT INTO public.procurement_requestlineevent VALUES
	(1, '2026-11-26 08:42:08.685576+00', 'insert', 1, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 1, NULL, 1),
	(2, '2026-11-26 08:42:08.762136+00', 'insert', 2, 1, 'industrial_goods', 'Produk Contoh 0003 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 2, 4, 2),
	(3, '2026-11-26 08:42:09.041292+00', 'insert', 3, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 3, NULL, 3),
	(4, '2026-11-26 08:42:09.05735+00', 'insert', 4, 2, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 4, NULL, 3),
	(5, '2026-11-26 08:42:10.368844+00', 'insert', 5, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 5, 5, 4),
	(6, '2026-11-26 08:42:10.768617+00', 'insert', 6, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 6, 5, 5),
	(7, '2026-11-26 08:42:11.191986+00', 'insert', 7, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 7, 5, 6),
	(8, '2026-11-26 08:42:11.282701+00', 'insert', 8, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 8, 5, 7),
	(9, '2026-11-26 08:42:11.700867+00', 'insert', 9, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 4.00, 'unit', 900004.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '549c70cd-dcd0-4cb3-a67f-e016b5189a52', 9, 5, 8),
	(10, '2026-11-26 08:42:11.754089+00', 'insert', 10, 2, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 6.00, 'unit', 900006.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '963fad48-b6f0-4a91-9eaf-1abca93560ea', 10, 5, 8),
	(11, '2026-11-26 08:42:11.799484+00', 'insert', 11, 3, 'industrial_goods', 'Keluar lagi', '', 1.00, 'unit', 5000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', '5a5a4bd7-301d-4e60-a445-850158f761b9', 11, NULL, 8),
	(12, '2026-11-26 08:42:11.88138+00', 'delete', 11, 3, 'industrial_goods', 'Keluar lagi', '', 1.00, 'unit', 5000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', 'a1d87596-7c9a-4c65-8b93-7146dbacd480', 11, NULL, 8),
	(13, '2026-11-26 08:42:13.899997+00', 'insert', 12, 1, 'industrial_goods', 'Produk Contoh 0004 Karya', '', 3.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 12, 5, 9),
	(14, '2026-11-26 08:42:14.545149+00', 'insert', 13, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 13, NULL, 10),
	(15, '2026-11-26 08:42:14.855989+00', 'insert', 14, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 14, NULL, 11),
	(16, '2026-11-26 08:42:15.156263+00', 'insert', 15, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 15, NULL, 12),
	(17, '2026-11-26 08:42:15.470286+00', 'insert', 16, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 16, NULL, 13),
	(18, '2026-11-26 08:42:15.81691+00', 'insert', 17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'unknown', NULL, 'none', '', NULL, '4523000999', NULL, 17, NULL, 14),
	(19, '2026-11-26 08:42:15.837861+00', 'update', 17, 1, 'industrial_goods', 'Laptop 14 inci', '', 10.00, 'unit', 1000000.00, 'domestic', 27.50, 'team_calculation', '', NULL, '4523000999', '8727bd39-a0df-402b-93b6-9024dc60f9da', 17, NULL, 14);
INSERT INTO public.procurement_requestseries VALUES
	(1, 2026, 1, 1);
INSERT INTO public.reports_monthlyspending VALUES
	(9, 2026, 11, 3, 9001052.00, 9001052.00, 0.00, 0.00, 9000052.00, 4050023.400000, 9000052.00, 1000.00, 9001052.00, '2026-11-26 08:42:20.641991+00', 1, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_agency_id_seq', 5, true);
SELECT pg_catalog.setval('public.accounts_membership_id_seq', 16, true);
SELECT pg_catalog.setval('public.accounts_region_id_seq', 2, true);
SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_id_seq', 14, true);
SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_submission_id_seq', 1, true);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 324, true);
SELECT pg_catalog.setval('public.catalog_certificate_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certificateevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.catalog_certificateproduct_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certificateproductevent_pgh_id_seq', 14, true);
SELECT pg_catalog.setval('public.catalog_certifiedperiod_id_seq', 65, true);
SELECT pg_catalog.setval('public.catalog_commodityattribute_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_commodityattributeevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.catalog_expiryreminder_id_seq', 1, true);
SELECT pg_catalog.setval('public.catalog_likeproducers_id_seq', 12, true);
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
SELECT pg_catalog.setval('public.django_content_type_id_seq', 81, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 71, true);
SELECT pg_catalog.setval('public.jobs_job_id_seq', 7, true);
SELECT pg_catalog.setval('public.jobs_jobchange_id_seq', 4, true);
SELECT pg_catalog.setval('public.jobs_jobissue_id_seq', 3, true);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.procurement_assessment_id_seq', 17, true);
SELECT pg_catalog.setval('public.procurement_checkwanted_id_seq', 1, true);
SELECT pg_catalog.setval('public.procurement_decision_id_seq', 13, true);
SELECT pg_catalog.setval('public.procurement_demandcase_id_seq', 3, true);
SELECT pg_catalog.setval('public.procurement_demandcaseevent_pgh_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_demandnote_id_seq', 6, true);
SELECT pg_catalog.setval('public.procurement_demandnoteevent_pgh_id_seq', 6, true);
SELECT pg_catalog.setval('public.procurement_exemption_id_seq', 5, true);
SELECT pg_catalog.setval('public.procurement_exemptionevent_pgh_id_seq', 9, true);
SELECT pg_catalog.setval('public.procurement_package_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_packageevent_pgh_id_seq', 15, true);
SELECT pg_catalog.setval('public.procurement_purchaserequest_id_seq', 14, true);
SELECT pg_catalog.setval('public.procurement_purchaserequestevent_pgh_id_seq', 27, true);
SELECT pg_catalog.setval('public.procurement_realization_id_seq', 4, true);
SELECT pg_catalog.setval('public.procurement_realizationevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.procurement_realizationline_id_seq', 7, true);
SELECT pg_catalog.setval('public.procurement_requestline_id_seq', 17, true);
SELECT pg_catalog.setval('public.procurement_requestlineevent_pgh_id_seq', 19, true);
SELECT pg_catalog.setval('public.procurement_requestseries_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_monthlyspending_id_seq', 9, true);
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
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.accounts_agency
    ADD CONSTRAINT agency_code_unique UNIQUE (region_id, code);
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
ALTER TABLE ONLY public.catalog_certificate
    ADD CONSTRAINT catalog_certificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_certificateevent
    ADD CONSTRAINT catalog_certificateevent_pkey PRIMARY KEY (pgh_id);
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
ALTER TABLE ONLY public.catalog_expiryreminder
    ADD CONSTRAINT catalog_expiryreminder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT certificate_product_unique UNIQUE (certificate_id, product_id);
ALTER TABLE ONLY public.procurement_demandcase
    ADD CONSTRAINT demand_case_unique UNIQUE (region_id, commodity_id);
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
ALTER TABLE public.procurement_exemption
    ADD CONSTRAINT exemption_days_plausible CHECK ((((letter_date >= '2000-01-01'::date) AND (letter_date <= '2100-12-31'::date)) OR (letter_date IS NULL))) NOT VALID;
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
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT line_position_unique UNIQUE (request_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.accounts_membership
    ADD CONSTRAINT membership_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT membership_unique UNIQUE (user_id, agency_id, role, valid_from);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_minimumtkdn
    ADD CONSTRAINT minimum_days_plausible CHECK (((((valid_from >= '2000-01-01'::date) AND (valid_from <= '2100-12-31'::date)) OR (valid_from IS NULL)) AND (((valid_to >= '2000-01-01'::date) AND (valid_to <= '2100-12-31'::date)) OR (valid_to IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_minimumtkdn
    ADD CONSTRAINT minimum_tkdn_unique UNIQUE NULLS NOT DISTINCT (commodity_id, valid_from, region_id);
ALTER TABLE ONLY public.reports_monthlyspending
    ADD CONSTRAINT monthly_spending_unique UNIQUE (agency_id, fiscal_year, month);
ALTER TABLE public.catalog_nationallistcheck
    ADD CONSTRAINT national_check_days_plausible CHECK ((((checked_on >= '2000-01-01'::date) AND (checked_on <= '2100-12-31'::date)) OR (checked_on IS NULL))) NOT VALID;
ALTER TABLE public.catalog_nationallistentry
    ADD CONSTRAINT national_days_plausible CHECK (((((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL)) AND (((seen_on >= '2000-01-01'::date) AND (seen_on <= '2100-12-31'::date)) OR (seen_on IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_othernames
    ADD CONSTRAINT other_names_unique UNIQUE NULLS NOT DISTINCT (region_id, commodity_id);
ALTER TABLE public.procurement_package
    ADD CONSTRAINT package_days_plausible CHECK (((((selection_from >= '2000-01-01'::date) AND (selection_from <= '2100-12-31'::date)) OR (selection_from IS NULL)) AND (((contract_from >= '2000-01-01'::date) AND (contract_from <= '2100-12-31'::date)) OR (contract_from IS NULL)) AND (((contract_to >= '2000-01-01'::date) AND (contract_to <= '2100-12-31'::date)) OR (contract_to IS NULL)) AND (((use_from >= '2000-01-01'::date) AND (use_from <= '2100-12-31'::date)) OR (use_from IS NULL)))) NOT VALID;
ALTER TABLE ONLY public.catalog_pendingscan
    ADD CONSTRAINT pending_scan_unique UNIQUE (user_id, sha256);
ALTER TABLE public.catalog_productpermit
    ADD CONSTRAINT permit_days_plausible CHECK ((((valid_until >= '2000-01-01'::date) AND (valid_until <= '2100-12-31'::date)) OR (valid_until IS NULL))) NOT VALID;
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_pricerecord
    ADD CONSTRAINT price_days_plausible CHECK ((((valid_on >= '2000-01-01'::date) AND (valid_on <= '2100-12-31'::date)) OR (valid_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.procurement_assessment
    ADD CONSTRAINT procurement_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_checkwanted
    ADD CONSTRAINT procurement_checkwanted_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_exemptionevent
    ADD CONSTRAINT procurement_exemptionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_rup_code_key UNIQUE (rup_code);
ALTER TABLE ONLY public.procurement_packageevent
    ADD CONSTRAINT procurement_packageevent_pkey PRIMARY KEY (pgh_id);
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
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procurement_requestlineevent
    ADD CONSTRAINT procurement_requestlineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT procurement_requestseries_pkey PRIMARY KEY (id);
ALTER TABLE public.catalog_producer
    ADD CONSTRAINT producer_days_plausible CHECK ((((scale_evidence_on >= '2000-01-01'::date) AND (scale_evidence_on <= '2100-12-31'::date)) OR (scale_evidence_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.catalog_producermerge
    ADD CONSTRAINT producer_merged_once UNIQUE (merged_id);
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
ALTER TABLE ONLY public.reports_monthlyspending
    ADD CONSTRAINT reports_monthlyspending_pkey PRIMARY KEY (id);
ALTER TABLE public.procurement_purchaserequest
    ADD CONSTRAINT request_days_plausible CHECK ((((needed_on >= '2000-01-01'::date) AND (needed_on <= '2100-12-31'::date)) OR (needed_on IS NULL))) NOT VALID;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT request_number_unique UNIQUE (region_id, number);
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT request_series_unique UNIQUE (agency_id, fiscal_year);
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
CREATE INDEX accounts_membership_agency_id_5ab2a535 ON public.accounts_membership USING btree (agency_id);
CREATE INDEX accounts_membership_on_behalf_of_id_acee7a00 ON public.accounts_membership USING btree (on_behalf_of_id);
CREATE INDEX accounts_membership_user_id_487fb39e ON public.accounts_membership USING btree (user_id);
CREATE INDEX accounts_region_code_c1a64e53_like ON public.accounts_region USING btree (code varchar_pattern_ops);
CREATE INDEX accounts_region_parent_id_9c43227c ON public.accounts_region USING btree (parent_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);
CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_nip_50830a91_like ON public.accounts_user USING btree (nip varchar_pattern_ops);
CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);
CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);
CREATE INDEX audit_submission_created_at_f8c8458b ON public.audit_submission USING btree (created_at);
CREATE INDEX audit_submission_user_id_acc7a3d4 ON public.audit_submission USING btree (user_id);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
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
CREATE INDEX catalog_expiryreminder_certificate_id_061c3d3b ON public.catalog_expiryreminder USING btree (certificate_id);
CREATE INDEX catalog_likeproducers_first_id_19eb5fa8 ON public.catalog_likeproducers USING btree (first_id);
CREATE INDEX catalog_likeproducers_second_id_79c3cc0e ON public.catalog_likeproducers USING btree (second_id);
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
CREATE INDEX certificate_desk ON public.catalog_certificate USING btree (region_id, issued_on DESC, id);
CREATE INDEX certificate_desk_unfinished ON public.catalog_certificate USING btree (region_id, state, issued_on DESC, id) WHERE (NOT ((state)::text = 'verified'::text));
CREATE INDEX certificate_number_start ON public.catalog_certificate USING btree (number_key text_pattern_ops);
CREATE UNIQUE INDEX certificate_number_unique ON public.catalog_certificate USING btree (number_key) WHERE (NOT ((state)::text = 'refused'::text));
CREATE INDEX commodity_name_trigram ON public.catalog_commodity USING gin (name public.gin_trgm_ops);
CREATE INDEX commodity_search ON public.catalog_commodity USING gin (search);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE UNIQUE INDEX exemption_one_open ON public.procurement_exemption USING btree (line_id) WHERE ((state)::text = 'asked'::text);
CREATE INDEX job_change_list ON public.jobs_jobchange USING btree (job_id, kind, "row");
CREATE INDEX job_region_recent ON public.jobs_job USING btree (region_id, created_at DESC);
CREATE INDEX job_unfinished ON public.jobs_job USING btree (state) WHERE ((state)::text = ANY ((ARRAY['pending'::character varying, 'checking'::character varying, 'confirmed'::character varying, 'loading'::character varying])::text[]));
CREATE INDEX jobs_job_agency_id_650f6fee ON public.jobs_job USING btree (agency_id);
CREATE INDEX jobs_job_region_id_28c37c9f ON public.jobs_job USING btree (region_id);
CREATE INDEX jobs_job_taken_back_by_id_61012354 ON public.jobs_job USING btree (taken_back_by_id);
CREATE INDEX jobs_job_user_id_093659ab ON public.jobs_job USING btree (user_id);
CREATE INDEX jobs_jobchange_job_id_010efa80 ON public.jobs_jobchange USING btree (job_id);
CREATE INDEX jobs_jobissue_job_id_dfea4507 ON public.jobs_jobissue USING btree (job_id);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX national_search ON public.catalog_nationallistentry USING gin (search);
CREATE INDEX package_agency_year ON public.procurement_package USING btree (agency_id, fiscal_year);
CREATE INDEX period_by_tkdn ON public.catalog_certifiedperiod USING btree (tkdn, product_id) INCLUDE (starts_on, ends_on) WHERE (tkdn IS NOT NULL);
CREATE UNIQUE INDEX period_unique ON public.catalog_certifiedperiod USING btree (product_id, starts_on) INCLUDE (ends_on, standing, tkdn, bmp);
CREATE INDEX price_newest ON public.catalog_pricerecord USING btree (product_id, region_id, valid_on DESC, id DESC);
CREATE INDEX procurement_assessment_line_id_6ec60144 ON public.procurement_assessment USING btree (line_id);
CREATE INDEX procurement_checkwanted_asked_by_id_b62c6c0e ON public.procurement_checkwanted USING btree (asked_by_id);
CREATE INDEX procurement_checkwanted_commodity_id_bbcbbd41 ON public.procurement_checkwanted USING btree (commodity_id);
CREATE INDEX procurement_checkwanted_commodity_id_bbcbbd41_like ON public.procurement_checkwanted USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_checkwanted_region_id_81f97d38 ON public.procurement_checkwanted USING btree (region_id);
CREATE INDEX procurement_checkwanted_request_id_51a6b777 ON public.procurement_checkwanted USING btree (request_id);
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
CREATE INDEX procurement_exemption_asked_by_id_6ed2c5c5 ON public.procurement_exemption USING btree (asked_by_id);
CREATE INDEX procurement_exemption_decided_by_id_f6c8158b ON public.procurement_exemption USING btree (decided_by_id);
CREATE INDEX procurement_exemption_line_id_6ece0588 ON public.procurement_exemption USING btree (line_id);
CREATE INDEX procurement_exemptionevent_asked_by_id_f2b7673b ON public.procurement_exemptionevent USING btree (asked_by_id);
CREATE INDEX procurement_exemptionevent_decided_by_id_8988f6f3 ON public.procurement_exemptionevent USING btree (decided_by_id);
CREATE INDEX procurement_exemptionevent_line_id_d78cbf8e ON public.procurement_exemptionevent USING btree (line_id);
CREATE INDEX procurement_exemptionevent_pgh_context_id_1f9b5100 ON public.procurement_exemptionevent USING btree (pgh_context_id);
CREATE INDEX procurement_exemptionevent_pgh_obj_id_8e8a15aa ON public.procurement_exemptionevent USING btree (pgh_obj_id);
CREATE INDEX procurement_package_agency_id_7ea6a08a ON public.procurement_package USING btree (agency_id);
CREATE INDEX procurement_package_job_id_9c61a1f7 ON public.procurement_package USING btree (job_id);
CREATE INDEX procurement_package_rup_code_3c9148ad_like ON public.procurement_package USING btree (rup_code varchar_pattern_ops);
CREATE INDEX procurement_packageevent_agency_id_e6dc5394 ON public.procurement_packageevent USING btree (agency_id);
CREATE INDEX procurement_packageevent_job_id_75b8b9f3 ON public.procurement_packageevent USING btree (job_id);
CREATE INDEX procurement_packageevent_pgh_context_id_346eefe7 ON public.procurement_packageevent USING btree (pgh_context_id);
CREATE INDEX procurement_packageevent_pgh_obj_id_bd3cd633 ON public.procurement_packageevent USING btree (pgh_obj_id);
CREATE INDEX procurement_purchaserequest_agency_id_9c101890 ON public.procurement_purchaserequest USING btree (agency_id);
CREATE INDEX procurement_purchaserequest_package_id_d58f9ed3 ON public.procurement_purchaserequest USING btree (package_id);
CREATE INDEX procurement_purchaserequest_region_id_e3077ec0 ON public.procurement_purchaserequest USING btree (region_id);
CREATE INDEX procurement_purchaserequest_requester_id_15177273 ON public.procurement_purchaserequest USING btree (requester_id);
CREATE INDEX procurement_purchaserequestevent_agency_id_69ef4994 ON public.procurement_purchaserequestevent USING btree (agency_id);
CREATE INDEX procurement_purchaserequestevent_package_id_76c447a1 ON public.procurement_purchaserequestevent USING btree (package_id);
CREATE INDEX procurement_purchaserequestevent_pgh_context_id_c5da09da ON public.procurement_purchaserequestevent USING btree (pgh_context_id);
CREATE INDEX procurement_purchaserequestevent_pgh_obj_id_701f1081 ON public.procurement_purchaserequestevent USING btree (pgh_obj_id);
CREATE INDEX procurement_purchaserequestevent_region_id_99069080 ON public.procurement_purchaserequestevent USING btree (region_id);
CREATE INDEX procurement_purchaserequestevent_requester_id_0bf664d8 ON public.procurement_purchaserequestevent USING btree (requester_id);
CREATE INDEX procurement_realization_agency_id_339e5f95 ON public.procurement_realization USING btree (agency_id);
CREATE INDEX procurement_realization_recorded_by_id_94f8506f ON public.procurement_realization USING btree (recorded_by_id);
CREATE INDEX procurement_realization_region_id_9b471ae3 ON public.procurement_realization USING btree (region_id);
CREATE INDEX procurement_realization_request_id_bc7aedbc ON public.procurement_realization USING btree (request_id);
CREATE INDEX procurement_realizationevent_agency_id_ea236912 ON public.procurement_realizationevent USING btree (agency_id);
CREATE INDEX procurement_realizationevent_pgh_context_id_5749df3b ON public.procurement_realizationevent USING btree (pgh_context_id);
CREATE INDEX procurement_realizationevent_pgh_obj_id_a779cdb1 ON public.procurement_realizationevent USING btree (pgh_obj_id);
CREATE INDEX procurement_realizationevent_recorded_by_id_02509032 ON public.procurement_realizationevent USING btree (recorded_by_id);
CREATE INDEX procurement_realizationevent_region_id_7701b615 ON public.procurement_realizationevent USING btree (region_id);
CREATE INDEX procurement_realizationevent_request_id_c72ed66a ON public.procurement_realizationevent USING btree (request_id);
CREATE INDEX procurement_realizationline_assessment_id_583cc34d ON public.procurement_realizationline USING btree (assessment_id);
CREATE INDEX procurement_realizationline_line_id_f9cbc67d ON public.procurement_realizationline USING btree (line_id);
CREATE INDEX procurement_realizationline_realization_id_c2f15ef7 ON public.procurement_realizationline USING btree (realization_id);
CREATE INDEX procurement_requestline_commodity_id_7730b9b7 ON public.procurement_requestline USING btree (commodity_id);
CREATE INDEX procurement_requestline_commodity_id_7730b9b7_like ON public.procurement_requestline USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_requestline_product_id_7e27aa9b ON public.procurement_requestline USING btree (product_id);
CREATE INDEX procurement_requestline_request_id_3ef7ebd6 ON public.procurement_requestline USING btree (request_id);
CREATE INDEX procurement_requestlineevent_commodity_id_161d703c ON public.procurement_requestlineevent USING btree (commodity_id);
CREATE INDEX procurement_requestlineevent_commodity_id_161d703c_like ON public.procurement_requestlineevent USING btree (commodity_id varchar_pattern_ops);
CREATE INDEX procurement_requestlineevent_pgh_context_id_7b41fc64 ON public.procurement_requestlineevent USING btree (pgh_context_id);
CREATE INDEX procurement_requestlineevent_pgh_obj_id_2511d9cc ON public.procurement_requestlineevent USING btree (pgh_obj_id);
CREATE INDEX procurement_requestlineevent_product_id_83171fdf ON public.procurement_requestlineevent USING btree (product_id);
CREATE INDEX procurement_requestlineevent_request_id_3a21ed6a ON public.procurement_requestlineevent USING btree (request_id);
CREATE INDEX procurement_requestseries_agency_id_3a3a315c ON public.procurement_requestseries USING btree (agency_id);
CREATE INDEX producer_desk ON public.catalog_producer USING btree (region_id, name, id);
CREATE INDEX producer_name_trigram ON public.catalog_producer USING gin (name_key public.gin_trgm_ops);
CREATE INDEX product_commodity_state ON public.catalog_product USING btree (commodity_id, state);
CREATE INDEX product_desk ON public.catalog_product USING btree (region_id, entered_at DESC, id);
CREATE INDEX product_desk_unfinished ON public.catalog_product USING btree (region_id, state, entered_at DESC, id) WHERE (NOT ((state)::text = 'verified'::text));
CREATE INDEX product_on_offer ON public.catalog_product USING btree (folded, id) INCLUDE (commodity_id, maker_scale, maker_location_id, price, monthly_capacity) WHERE is_published;
CREATE INDEX product_on_offer_by_price ON public.catalog_product USING btree (price, id) WHERE is_published;
CREATE INDEX product_search ON public.catalog_product USING gin (search);
CREATE INDEX product_words_trigram ON public.catalog_product USING gin (words public.gin_trgm_ops);
CREATE INDEX realization_agency_date ON public.procurement_realization USING btree (agency_id, handover_date);
CREATE UNIQUE INDEX realization_handover_unique ON public.procurement_realization USING btree (agency_id, contract_number, handover_number) WHERE (NOT is_cancelled);
CREATE INDEX realization_region_date ON public.procurement_realization USING btree (region_id, handover_date);
CREATE INDEX reminder_mail_unsettled ON public.catalog_remindermail USING btree (id) WHERE (NOT settled);
CREATE INDEX reports_monthlyspending_agency_id_b2742dab ON public.reports_monthlyspending USING btree (agency_id);
CREATE INDEX reports_monthlyspending_region_id_74bc888f ON public.reports_monthlyspending USING btree (region_id);
CREATE INDEX request_agency_state ON public.procurement_purchaserequest USING btree (agency_id, state);
CREATE INDEX request_region_state ON public.procurement_purchaserequest USING btree (region_id, state);
CREATE INDEX search_word_trigram ON public.catalog_searchword USING gin (word public.gin_trgm_ops);
CREATE INDEX spending_region_year ON public.reports_monthlyspending USING btree (region_id, fiscal_year);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE TRIGGER pgtrigger_append_only_000cc BEFORE DELETE OR UPDATE ON public.catalog_pricerecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_000cc();
COMMENT ON TRIGGER pgtrigger_append_only_000cc ON public.catalog_pricerecord IS '08ca0848eafd0d433b524f2d689177561ea5fdad';
CREATE TRIGGER pgtrigger_append_only_44f49 BEFORE DELETE OR UPDATE ON public.procurement_realizationline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_44f49();
COMMENT ON TRIGGER pgtrigger_append_only_44f49 ON public.procurement_realizationline IS '4c768ef106383adcb29b0e3492c7b5695532917a';
CREATE TRIGGER pgtrigger_append_only_45ae3 BEFORE DELETE OR UPDATE ON public.catalog_tkdncalculation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45ae3();
COMMENT ON TRIGGER pgtrigger_append_only_45ae3 ON public.catalog_tkdncalculation IS 'b8d0d5ec0fae6f299ea7f941263e7a472a4f81ae';
CREATE TRIGGER pgtrigger_append_only_69f91 BEFORE DELETE OR UPDATE ON public.catalog_producermerge FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_69f91();
COMMENT ON TRIGGER pgtrigger_append_only_69f91 ON public.catalog_producermerge IS '475fd8f36d0ae12d815b6d040e92b2488af4a9a9';
CREATE TRIGGER pgtrigger_append_only_73900 BEFORE DELETE OR UPDATE ON public.catalog_expiryreminder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_73900();
COMMENT ON TRIGGER pgtrigger_append_only_73900 ON public.catalog_expiryreminder IS 'c92738fb59b2d9ea12e0b85c5f6756de46b98015';
CREATE TRIGGER pgtrigger_append_only_7ae89 BEFORE DELETE OR UPDATE ON public.procurement_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7ae89();
COMMENT ON TRIGGER pgtrigger_append_only_7ae89 ON public.procurement_decision IS '33a0f19a0f0fb569d3e300131f8d0adf31ea307f';
CREATE TRIGGER pgtrigger_append_only_9eda7 BEFORE DELETE OR UPDATE ON public.catalog_nationallistcheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9eda7();
COMMENT ON TRIGGER pgtrigger_append_only_9eda7 ON public.catalog_nationallistcheck IS '517231ce2f71b19933020226378abac7c08b92fd';
CREATE TRIGGER pgtrigger_append_only_af027 BEFORE DELETE OR UPDATE ON public.catalog_producersdistinct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_af027();
COMMENT ON TRIGGER pgtrigger_append_only_af027 ON public.catalog_producersdistinct IS '344192d19d4c95a3254ba3c8a8176ec675f0570f';
CREATE TRIGGER pgtrigger_append_only_b3773 BEFORE DELETE OR UPDATE ON public.procurement_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b3773();
COMMENT ON TRIGGER pgtrigger_append_only_b3773 ON public.procurement_assessment IS '40253fa29e84faa8fe72171526b65e6513a11b68';
CREATE TRIGGER pgtrigger_append_only_b986d BEFORE DELETE OR UPDATE ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b986d();
COMMENT ON TRIGGER pgtrigger_append_only_b986d ON public.catalog_standingchange IS '3ae4ccb977764453b09189d5cb2b816849b87c98';
CREATE TRIGGER pgtrigger_append_only_f313a BEFORE DELETE OR UPDATE ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f313a();
COMMENT ON TRIGGER pgtrigger_append_only_f313a ON public.procurement_demandnote IS 'dc6e8e8f80f7a063ef06b255292d288a0d8943ad';
CREATE TRIGGER pgtrigger_attribute_renamed_53b7d AFTER UPDATE OF name, unit ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_attribute_renamed_53b7d();
COMMENT ON TRIGGER pgtrigger_attribute_renamed_53b7d ON public.catalog_commodityattribute IS '1f345e0a4bd3721eca61bfb2c62aef91d210ad77';
CREATE TRIGGER pgtrigger_cancelled_once_d080e BEFORE UPDATE ON public.procurement_realization FOR EACH ROW WHEN (old.is_cancelled) EXECUTE FUNCTION public.pgtrigger_cancelled_once_d080e();
COMMENT ON TRIGGER pgtrigger_cancelled_once_d080e ON public.procurement_realization IS '57461b5a22037157d751eb56169ae49fb69b6b5e';
CREATE TRIGGER pgtrigger_certificate_changed_3dcc9 AFTER UPDATE ON public.catalog_certificate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_certificate_changed_3dcc9();
COMMENT ON TRIGGER pgtrigger_certificate_changed_3dcc9 ON public.catalog_certificate IS '7f7f056e0b96b73024c8517b8d2fefa63cced0da';
CREATE TRIGGER pgtrigger_commodity_synonyms_80c64 AFTER UPDATE OF synonyms ON public.catalog_commodity FOR EACH ROW WHEN (((old.synonyms)::text IS DISTINCT FROM (new.synonyms)::text)) EXECUTE FUNCTION public.pgtrigger_commodity_synonyms_80c64();
COMMENT ON TRIGGER pgtrigger_commodity_synonyms_80c64 ON public.catalog_commodity IS '8fd186f5f0a9633220cc69d621cddadfb8d1c9a0';
CREATE TRIGGER pgtrigger_delete_delete_143be AFTER DELETE ON public.procurement_exemption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_143be();
COMMENT ON TRIGGER pgtrigger_delete_delete_143be ON public.procurement_exemption IS '29a32daa6f0cefb0ea77228c861da0358bdee2e3';
CREATE TRIGGER pgtrigger_delete_delete_2eb2e AFTER DELETE ON public.catalog_nationallistentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2eb2e();
COMMENT ON TRIGGER pgtrigger_delete_delete_2eb2e ON public.catalog_nationallistentry IS '23b7cb68030a0036524bed1c97128d16e6b52c73';
CREATE TRIGGER pgtrigger_delete_delete_2efcb AFTER DELETE ON public.catalog_othernames FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2efcb();
COMMENT ON TRIGGER pgtrigger_delete_delete_2efcb ON public.catalog_othernames IS '3025185a9cc89ea391dc66c9414c0f0c8e15a9f2';
CREATE TRIGGER pgtrigger_delete_delete_38a9b AFTER DELETE ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_38a9b();
COMMENT ON TRIGGER pgtrigger_delete_delete_38a9b ON public.catalog_commodityattribute IS '4fbc61d1bc4dc96b978e8789968325050112a1af';
CREATE TRIGGER pgtrigger_delete_delete_4c2d3 AFTER DELETE ON public.catalog_certificate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4c2d3();
COMMENT ON TRIGGER pgtrigger_delete_delete_4c2d3 ON public.catalog_certificate IS 'e41ee4b92ed865cc3ce440d982f02ef06341ee20';
CREATE TRIGGER pgtrigger_delete_delete_4f095 AFTER DELETE ON public.catalog_producer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f095();
COMMENT ON TRIGGER pgtrigger_delete_delete_4f095 ON public.catalog_producer IS 'a29a83508da9c98f5a6d01c6defd77327184134d';
CREATE TRIGGER pgtrigger_delete_delete_5c0cf AFTER DELETE ON public.catalog_productdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5c0cf();
COMMENT ON TRIGGER pgtrigger_delete_delete_5c0cf ON public.catalog_productdocument IS 'dd499af7f17794e9a943b923d06cb142939234d0';
CREATE TRIGGER pgtrigger_delete_delete_5e199 AFTER DELETE ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5e199();
COMMENT ON TRIGGER pgtrigger_delete_delete_5e199 ON public.procurement_requestline IS '352dffc8d9615dd99e37acc1d4dfde9f0f784e08';
CREATE TRIGGER pgtrigger_delete_delete_5fa5c AFTER DELETE ON public.procurement_purchaserequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5fa5c();
COMMENT ON TRIGGER pgtrigger_delete_delete_5fa5c ON public.procurement_purchaserequest IS 'a1028963ad046ed6233191e49b550e67fe1d0fec';
CREATE TRIGGER pgtrigger_delete_delete_611ee AFTER DELETE ON public.procurement_demandcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_611ee();
COMMENT ON TRIGGER pgtrigger_delete_delete_611ee ON public.procurement_demandcase IS 'b31ecbd7b0446c7395ef0a651eb1895850c2b680';
CREATE TRIGGER pgtrigger_delete_delete_69851 AFTER DELETE ON public.catalog_productpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_69851();
COMMENT ON TRIGGER pgtrigger_delete_delete_69851 ON public.catalog_productpermit IS '61f7db0d08a4d0f888fb8d43743242aae16f771b';
CREATE TRIGGER pgtrigger_delete_delete_7f1a6 AFTER DELETE ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7f1a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_7f1a6 ON public.procurement_demandnote IS '16d9a34db68e06cac63e2c0f18f1ecdb9698e0cb';
CREATE TRIGGER pgtrigger_delete_delete_848a6 AFTER DELETE ON public.procurement_package FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_848a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_848a6 ON public.procurement_package IS 'c42b564d137d7d08e97bd028eef6d983fb43a0c3';
CREATE TRIGGER pgtrigger_delete_delete_8af43 AFTER DELETE ON public.catalog_minimumtkdn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8af43();
COMMENT ON TRIGGER pgtrigger_delete_delete_8af43 ON public.catalog_minimumtkdn IS '5f771cb98897614be47672dcadcec59d1e8b5da9';
CREATE TRIGGER pgtrigger_delete_delete_a43a0 AFTER DELETE ON public.catalog_productphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a43a0();
COMMENT ON TRIGGER pgtrigger_delete_delete_a43a0 ON public.catalog_productphoto IS '99861ed40414801afc9019b941b1c4ce9983face';
CREATE TRIGGER pgtrigger_delete_delete_a763a AFTER DELETE ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a763a();
COMMENT ON TRIGGER pgtrigger_delete_delete_a763a ON public.catalog_product IS '48a75f2c62e3563978794381df88ae0f4ca339e6';
CREATE TRIGGER pgtrigger_delete_delete_b63ab AFTER DELETE ON public.catalog_pricerecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b63ab();
COMMENT ON TRIGGER pgtrigger_delete_delete_b63ab ON public.catalog_pricerecord IS '12048d5b4ad688c9e71b579a180270032bea113c';
CREATE TRIGGER pgtrigger_delete_delete_bd1a2 AFTER DELETE ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bd1a2();
COMMENT ON TRIGGER pgtrigger_delete_delete_bd1a2 ON public.catalog_standingchange IS 'dce0acb183f7db41b1451a8968e9ce750ea33f53';
CREATE TRIGGER pgtrigger_delete_delete_c1f61 AFTER DELETE ON public.catalog_productattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c1f61();
COMMENT ON TRIGGER pgtrigger_delete_delete_c1f61 ON public.catalog_productattribute IS 'd08bdad4c0ba123aa41f36aa429435080d1de31b';
CREATE TRIGGER pgtrigger_delete_delete_cd675 AFTER DELETE ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_cd675();
COMMENT ON TRIGGER pgtrigger_delete_delete_cd675 ON public.procurement_realization IS '26de4969840be981aae84f5049efab452e426482';
CREATE TRIGGER pgtrigger_delete_delete_db175 AFTER DELETE ON public.catalog_productionsite FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_db175();
COMMENT ON TRIGGER pgtrigger_delete_delete_db175 ON public.catalog_productionsite IS 'c1a18513be65eb5da4bdb65a85d03975ccb9f23c';
CREATE TRIGGER pgtrigger_delete_delete_ff686 AFTER DELETE ON public.catalog_certificateproduct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ff686();
COMMENT ON TRIGGER pgtrigger_delete_delete_ff686 ON public.catalog_certificateproduct IS '2410dec4a68cb9ba7141014ec16b108b0cd7741c';
CREATE TRIGGER pgtrigger_insert_insert_068d5 AFTER INSERT ON public.catalog_standingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_068d5();
COMMENT ON TRIGGER pgtrigger_insert_insert_068d5 ON public.catalog_standingchange IS '3361745ee4e6d66dfdbae14eeb24d2a94012a5a5';
CREATE TRIGGER pgtrigger_insert_insert_0eb13 AFTER INSERT ON public.procurement_exemption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0eb13();
COMMENT ON TRIGGER pgtrigger_insert_insert_0eb13 ON public.procurement_exemption IS '28d11f7123a775617603339ac0525dcb8982c992';
CREATE TRIGGER pgtrigger_insert_insert_1dec7 AFTER INSERT ON public.procurement_purchaserequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1dec7();
COMMENT ON TRIGGER pgtrigger_insert_insert_1dec7 ON public.procurement_purchaserequest IS 'fad92ac99ce3958971b20711d41a672cc7abe07d';
CREATE TRIGGER pgtrigger_insert_insert_205c8 AFTER INSERT ON public.catalog_productdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_205c8();
COMMENT ON TRIGGER pgtrigger_insert_insert_205c8 ON public.catalog_productdocument IS 'ed68b6bfafef1e9853c6853632c4eb6a166efa43';
CREATE TRIGGER pgtrigger_insert_insert_24ab9 AFTER INSERT ON public.catalog_productattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_24ab9();
COMMENT ON TRIGGER pgtrigger_insert_insert_24ab9 ON public.catalog_productattribute IS '42f3a394970c11168d2067bdf90101cb9c465c53';
CREATE TRIGGER pgtrigger_insert_insert_2817d AFTER INSERT ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2817d();
COMMENT ON TRIGGER pgtrigger_insert_insert_2817d ON public.procurement_realization IS '42618df26ba83e1eb6a92e2ddbe7a1cb7b868830';
CREATE TRIGGER pgtrigger_insert_insert_319cd AFTER INSERT ON public.catalog_productionsite FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_319cd();
COMMENT ON TRIGGER pgtrigger_insert_insert_319cd ON public.catalog_productionsite IS '6e69007358e10526c64667a7853779aaafbed2de';
CREATE TRIGGER pgtrigger_insert_insert_31d82 AFTER INSERT ON public.catalog_productpermit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_31d82();
COMMENT ON TRIGGER pgtrigger_insert_insert_31d82 ON public.catalog_productpermit IS '334e609ee151124b8f1970b09bfa5f010a73d9ec';
CREATE TRIGGER pgtrigger_insert_insert_3bec6 AFTER INSERT ON public.catalog_nationallistentry REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_3bec6();
COMMENT ON TRIGGER pgtrigger_insert_insert_3bec6 ON public.catalog_nationallistentry IS 'cd4d955af9bec2286f8b47cc78d1787992bd312b';
CREATE TRIGGER pgtrigger_insert_insert_49181 AFTER INSERT ON public.catalog_productphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49181();
COMMENT ON TRIGGER pgtrigger_insert_insert_49181 ON public.catalog_productphoto IS '23e22ffe3cedd1ff349297cbf22ffc7f174382be';
CREATE TRIGGER pgtrigger_insert_insert_68a9b AFTER INSERT ON public.catalog_certificateproduct FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_68a9b();
COMMENT ON TRIGGER pgtrigger_insert_insert_68a9b ON public.catalog_certificateproduct IS '8267eead655bcad7a06bf41e3b60fdc7c846488c';
CREATE TRIGGER pgtrigger_insert_insert_8621c AFTER INSERT ON public.catalog_minimumtkdn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8621c();
COMMENT ON TRIGGER pgtrigger_insert_insert_8621c ON public.catalog_minimumtkdn IS '2a631ecb6b692f94c5a966a3b1bb10cf1cf8796f';
CREATE TRIGGER pgtrigger_insert_insert_86272 AFTER INSERT ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_86272();
COMMENT ON TRIGGER pgtrigger_insert_insert_86272 ON public.procurement_requestline IS '8ab3aaa6fb471ad68433af58206142263a691d6a';
CREATE TRIGGER pgtrigger_insert_insert_8ed14 AFTER INSERT ON public.catalog_commodityattribute FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8ed14();
COMMENT ON TRIGGER pgtrigger_insert_insert_8ed14 ON public.catalog_commodityattribute IS '86d490ad65fb9a72855d5382e09f2e2848e23090';
CREATE TRIGGER pgtrigger_insert_insert_a91e3 AFTER INSERT ON public.catalog_othernames FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a91e3();
COMMENT ON TRIGGER pgtrigger_insert_insert_a91e3 ON public.catalog_othernames IS '6cb40d54186ff374e345d67f962476e67641ab1e';
CREATE TRIGGER pgtrigger_insert_insert_ae3fa AFTER INSERT ON public.catalog_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ae3fa();
COMMENT ON TRIGGER pgtrigger_insert_insert_ae3fa ON public.catalog_product IS '4ead81137b9608045bffbc7aeadd85eb5edd5580';
CREATE TRIGGER pgtrigger_insert_insert_beb32 AFTER INSERT ON public.procurement_package FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_beb32();
COMMENT ON TRIGGER pgtrigger_insert_insert_beb32 ON public.procurement_package IS '6255ebad1aa8799e469482dd56709d7bc63e9fca';
CREATE TRIGGER pgtrigger_insert_insert_c29c3 AFTER INSERT ON public.procurement_demandcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c29c3();
COMMENT ON TRIGGER pgtrigger_insert_insert_c29c3 ON public.procurement_demandcase IS 'cbaf5212f8b26212e09dddd3f0e8320d4032ee38';
CREATE TRIGGER pgtrigger_insert_insert_e29cf AFTER INSERT ON public.catalog_producer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e29cf();
COMMENT ON TRIGGER pgtrigger_insert_insert_e29cf ON public.catalog_producer IS '735079e38a39ca09f58db7ccfc3f48370ca1a7da';
CREATE TRIGGER pgtrigger_insert_insert_ec579 AFTER INSERT ON public.procurement_demandnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec579();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec579 ON public.procurement_demandnote IS 'f7648089f59985dd0fae7e89a431a96c83f41017';
CREATE TRIGGER pgtrigger_insert_insert_f6822 AFTER INSERT ON public.catalog_certificate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f6822();
COMMENT ON TRIGGER pgtrigger_insert_insert_f6822 ON public.catalog_certificate IS 'd9386fb786279213258cc9741794d1ef5796a1d9';
CREATE TRIGGER pgtrigger_line_added_8693d AFTER INSERT ON public.catalog_certificateproduct REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_line_added_8693d();
COMMENT ON TRIGGER pgtrigger_line_added_8693d ON public.catalog_certificateproduct IS 'c287e08290694838d11cef8fb0ea23937f470369';
CREATE TRIGGER pgtrigger_line_removed_6626e AFTER DELETE ON public.catalog_certificateproduct REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_line_removed_6626e();
COMMENT ON TRIGGER pgtrigger_line_removed_6626e ON public.catalog_certificateproduct IS 'd2f95f48d39c6c8c7893e6dd69350e07bbf18203';
CREATE TRIGGER pgtrigger_locked_after_approval_089fa BEFORE UPDATE ON public.procurement_purchaserequest FOR EACH ROW WHEN ((((old.state)::text = ANY ((ARRAY['approved'::character varying, 'completed'::character varying])::text[])) AND ((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.package_id IS DISTINCT FROM new.package_id) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.needed_on IS DISTINCT FROM new.needed_on)))) EXECUTE FUNCTION public.pgtrigger_locked_after_approval_089fa();
COMMENT ON TRIGGER pgtrigger_locked_after_approval_089fa ON public.procurement_purchaserequest IS '8dba535fd0cedc832531ff47f26f600e156f7b3e';
CREATE TRIGGER pgtrigger_locked_after_approval_8f75a BEFORE INSERT OR DELETE OR UPDATE ON public.procurement_requestline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_locked_after_approval_8f75a();
COMMENT ON TRIGGER pgtrigger_locked_after_approval_8f75a ON public.procurement_requestline IS '2d7528518447b8aa35eed3b548e87d1b69c637d0';
CREATE TRIGGER pgtrigger_names_entered_e62c8 AFTER INSERT ON public.catalog_othernames FOR EACH ROW WHEN ((NOT ((new.names)::text = ''::text))) EXECUTE FUNCTION public.pgtrigger_names_entered_e62c8();
COMMENT ON TRIGGER pgtrigger_names_entered_e62c8 ON public.catalog_othernames IS 'db2383693688c903eaf87b876e6454d03bbebb6f';
CREATE TRIGGER pgtrigger_names_rewritten_5db4e AFTER UPDATE OF names ON public.catalog_othernames FOR EACH ROW WHEN (((old.names)::text IS DISTINCT FROM (new.names)::text)) EXECUTE FUNCTION public.pgtrigger_names_rewritten_5db4e();
COMMENT ON TRIGGER pgtrigger_names_rewritten_5db4e ON public.catalog_othernames IS 'faec4bf640d800b33a3ec826d34fb2ad8dbb0e9f';
CREATE TRIGGER pgtrigger_never_deleted_0c207 BEFORE DELETE ON public.procurement_realization FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_0c207();
COMMENT ON TRIGGER pgtrigger_never_deleted_0c207 ON public.procurement_realization IS 'df2137214b762182667e61e70eb0240cf590ac46';
CREATE TRIGGER pgtrigger_only_cancelled_3c00a BEFORE UPDATE ON public.procurement_realization FOR EACH ROW WHEN (((old.agency_id IS DISTINCT FROM new.agency_id) OR (old.contract_date IS DISTINCT FROM new.contract_date) OR ((old.contract_number)::text IS DISTINCT FROM (new.contract_number)::text) OR (old.handover_date IS DISTINCT FROM new.handover_date) OR ((old.handover_number)::text IS DISTINCT FROM (new.handover_number)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.recorded_by_id IS DISTINCT FROM new.recorded_by_id) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.request_id IS DISTINCT FROM new.request_id) OR ((old.small_business)::text IS DISTINCT FROM (new.small_business)::text) OR ((old.supplier_name)::text IS DISTINCT FROM (new.supplier_name)::text) OR ((old.supplier_npwp)::text IS DISTINCT FROM (new.supplier_npwp)::text))) EXECUTE FUNCTION public.pgtrigger_only_cancelled_3c00a();
COMMENT ON TRIGGER pgtrigger_only_cancelled_3c00a ON public.procurement_realization IS '93b0bebd91f9207436c62c3c4d0e993f48120b20';
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
CREATE TRIGGER pgtrigger_standing_changed_8ca76 AFTER INSERT ON public.catalog_standingchange REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_standing_changed_8ca76();
COMMENT ON TRIGGER pgtrigger_standing_changed_8ca76 ON public.catalog_standingchange IS 'c9115b19f1a2b47c6d8e0a9c17712cb5f5b46473';
CREATE TRIGGER pgtrigger_update_update_2106c AFTER UPDATE ON public.catalog_certificateproduct FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2106c();
COMMENT ON TRIGGER pgtrigger_update_update_2106c ON public.catalog_certificateproduct IS 'd4516a40ff77328b0fbd42d4a5c57620f124acbf';
CREATE TRIGGER pgtrigger_update_update_2a7a9 AFTER UPDATE ON public.catalog_nationallistentry FOR EACH ROW WHEN (((old.bmp IS DISTINCT FROM new.bmp) OR ((old.brand)::text IS DISTINCT FROM (new.brand)::text) OR ((old.certificate_number)::text IS DISTINCT FROM (new.certificate_number)::text) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR ((old.company)::text IS DISTINCT FROM (new.company)::text) OR ((old.group_code)::text IS DISTINCT FROM (new.group_code)::text) OR ((old.group_name)::text IS DISTINCT FROM (new.group_name)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.job_id IS DISTINCT FROM new.job_id) OR ((old.key)::text IS DISTINCT FROM (new.key)::text) OR ((old.product_type)::text IS DISTINCT FROM (new.product_type)::text) OR (old.seen_on IS DISTINCT FROM new.seen_on) OR (old.specification IS DISTINCT FROM new.specification) OR (old.tkdn IS DISTINCT FROM new.tkdn) OR (old.type_name IS DISTINCT FROM new.type_name) OR (old.valid_until IS DISTINCT FROM new.valid_until))) EXECUTE FUNCTION public.pgtrigger_update_update_2a7a9();
COMMENT ON TRIGGER pgtrigger_update_update_2a7a9 ON public.catalog_nationallistentry IS '97cffb0e506137f5888cda39760506639a4b9cb1';
CREATE TRIGGER pgtrigger_update_update_2c3c1 AFTER UPDATE ON public.catalog_productionsite FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2c3c1();
COMMENT ON TRIGGER pgtrigger_update_update_2c3c1 ON public.catalog_productionsite IS 'b14a8c5fc01616e4ffece4dcfa4c13879d4d4509';
CREATE TRIGGER pgtrigger_update_update_3d3af AFTER UPDATE ON public.catalog_standingchange FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3d3af();
COMMENT ON TRIGGER pgtrigger_update_update_3d3af ON public.catalog_standingchange IS '554c4e3c932f197abcfe1a268caf7bfba6497064';
CREATE TRIGGER pgtrigger_update_update_42eb7 AFTER UPDATE ON public.catalog_productpermit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_42eb7();
COMMENT ON TRIGGER pgtrigger_update_update_42eb7 ON public.catalog_productpermit IS 'c8cbfba71da631ada41d5504461fa8a48746fbde';
CREATE TRIGGER pgtrigger_update_update_4c92a AFTER UPDATE ON public.procurement_purchaserequest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4c92a();
COMMENT ON TRIGGER pgtrigger_update_update_4c92a ON public.procurement_purchaserequest IS 'b5868934081f5d038b591fe2876df0f299e6290b';
CREATE TRIGGER pgtrigger_update_update_53b3d AFTER UPDATE ON public.procurement_demandcase FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_53b3d();
COMMENT ON TRIGGER pgtrigger_update_update_53b3d ON public.procurement_demandcase IS '8883ed3d5efceedc69a06d1b02d95dbe31533a8b';
CREATE TRIGGER pgtrigger_update_update_580c5 AFTER UPDATE ON public.catalog_product FOR EACH ROW WHEN ((((old.brand)::text IS DISTINCT FROM (new.brand)::text) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR (old.edited_at IS DISTINCT FROM new.edited_at) OR (old.edited_by_id IS DISTINCT FROM new.edited_by_id) OR (old.entered_at IS DISTINCT FROM new.entered_at) OR (old.entered_by_id IS DISTINCT FROM new.entered_by_id) OR ((old.hs_code)::text IS DISTINCT FROM (new.hs_code)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.lead_time_days IS DISTINCT FROM new.lead_time_days) OR (old.monthly_capacity IS DISTINCT FROM new.monthly_capacity) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.origin)::text IS DISTINCT FROM (new.origin)::text) OR (old.price IS DISTINCT FROM new.price) OR (old.price_on IS DISTINCT FROM new.price_on) OR (old.producer_id IS DISTINCT FROM new.producer_id) OR (old.refusal_grounds IS DISTINCT FROM new.refusal_grounds) OR (old.refusal_reason IS DISTINCT FROM new.refusal_reason) OR (old.region_id IS DISTINCT FROM new.region_id) OR (old.self_declared IS DISTINCT FROM new.self_declared) OR (old.specification IS DISTINCT FROM new.specification) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR ((old.type_name)::text IS DISTINCT FROM (new.type_name)::text) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text) OR (old.verified_at IS DISTINCT FROM new.verified_at) OR (old.verified_by_id IS DISTINCT FROM new.verified_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_580c5();
COMMENT ON TRIGGER pgtrigger_update_update_580c5 ON public.catalog_product IS '8cd5db15abe3755aa7baa776151d26e2e7200038';
CREATE TRIGGER pgtrigger_update_update_6b4ca AFTER UPDATE ON public.procurement_demandnote FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6b4ca();
COMMENT ON TRIGGER pgtrigger_update_update_6b4ca ON public.procurement_demandnote IS '14ee39b95a3815cba69cfad9157cb9f1a4573871';
CREATE TRIGGER pgtrigger_update_update_78fd5 AFTER UPDATE ON public.catalog_commodityattribute FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_78fd5();
COMMENT ON TRIGGER pgtrigger_update_update_78fd5 ON public.catalog_commodityattribute IS '0ae2241a381be70fde6ee8ad95a3c3910103b3d4';
CREATE TRIGGER pgtrigger_update_update_8d534 AFTER UPDATE ON public.catalog_minimumtkdn FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8d534();
COMMENT ON TRIGGER pgtrigger_update_update_8d534 ON public.catalog_minimumtkdn IS '22cfd2a1b2ec6fe2f704811f3977d88fa342a077';
CREATE TRIGGER pgtrigger_update_update_9373e AFTER UPDATE ON public.procurement_requestline FOR EACH ROW WHEN ((((old.claim_basis)::text IS DISTINCT FROM (new.claim_basis)::text) OR ((old.claimed_origin)::text IS DISTINCT FROM (new.claimed_origin)::text) OR (old.claimed_tkdn IS DISTINCT FROM new.claimed_tkdn) OR ((old.commodity_id)::text IS DISTINCT FROM (new.commodity_id)::text) OR ((old.description)::text IS DISTINCT FROM (new.description)::text) OR (old.id IS DISTINCT FROM new.id) OR (old."position" IS DISTINCT FROM new."position") OR (old.product_id IS DISTINCT FROM new.product_id) OR (old.quantity IS DISTINCT FROM new.quantity) OR (old.removed_at IS DISTINCT FROM new.removed_at) OR (old.request_id IS DISTINCT FROM new.request_id) OR (old.returned_reason IS DISTINCT FROM new.returned_reason) OR (old.specification IS DISTINCT FROM new.specification) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text) OR (old.unit_price IS DISTINCT FROM new.unit_price))) EXECUTE FUNCTION public.pgtrigger_update_update_9373e();
COMMENT ON TRIGGER pgtrigger_update_update_9373e ON public.procurement_requestline IS 'f5ae0024f2663cf94b16e7f0a49201956ff0cc7c';
CREATE TRIGGER pgtrigger_update_update_9c284 AFTER UPDATE ON public.catalog_productdocument FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9c284();
COMMENT ON TRIGGER pgtrigger_update_update_9c284 ON public.catalog_productdocument IS '7c4a09742754f76633bea1000f5a93ff387554c0';
CREATE TRIGGER pgtrigger_update_update_9d963 AFTER UPDATE ON public.procurement_realization FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9d963();
COMMENT ON TRIGGER pgtrigger_update_update_9d963 ON public.procurement_realization IS '4a3b7f84b2451f58908c6fd103a96009325dfa01';
CREATE TRIGGER pgtrigger_update_update_a0e85 AFTER UPDATE ON public.catalog_productphoto FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a0e85();
COMMENT ON TRIGGER pgtrigger_update_update_a0e85 ON public.catalog_productphoto IS '9722ca114f6d184bb5796965172f3c13cf315f8a';
CREATE TRIGGER pgtrigger_update_update_b6748 AFTER UPDATE ON public.catalog_producer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b6748();
COMMENT ON TRIGGER pgtrigger_update_update_b6748 ON public.catalog_producer IS '0a71b051df4d0b446e929f97eb2a8fdbeaa95312';
CREATE TRIGGER pgtrigger_update_update_d98e0 AFTER UPDATE ON public.procurement_exemption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d98e0();
COMMENT ON TRIGGER pgtrigger_update_update_d98e0 ON public.procurement_exemption IS '4cdb731aedb4d88bb86602d4a4c2e3d04fd561c2';
CREATE TRIGGER pgtrigger_update_update_e9dc8 AFTER UPDATE ON public.catalog_certificate FOR EACH ROW WHEN (((old.bmp IS DISTINCT FROM new.bmp) OR (old.bmp_valid_until IS DISTINCT FROM new.bmp_valid_until) OR (old.company_address IS DISTINCT FROM new.company_address) OR ((old.company_name)::text IS DISTINCT FROM (new.company_name)::text) OR (old.edited_at IS DISTINCT FROM new.edited_at) OR (old.edited_by_id IS DISTINCT FROM new.edited_by_id) OR (old.entered_at IS DISTINCT FROM new.entered_at) OR (old.entered_by_id IS DISTINCT FROM new.entered_by_id) OR (old.factory_address IS DISTINCT FROM new.factory_address) OR ((old.file)::text IS DISTINCT FROM (new.file)::text) OR ((old.file_sha256)::text IS DISTINCT FROM (new.file_sha256)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.issued_on IS DISTINCT FROM new.issued_on) OR ((old.kbli)::text IS DISTINCT FROM (new.kbli)::text) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.maker_address IS DISTINCT FROM new.maker_address) OR ((old.maker_name)::text IS DISTINCT FROM (new.maker_name)::text) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR ((old.number_key)::text IS DISTINCT FROM (new.number_key)::text) OR (old.producer_id IS DISTINCT FROM new.producer_id) OR ((old.project_owner)::text IS DISTINCT FROM (new.project_owner)::text) OR ((old.project_ref)::text IS DISTINCT FROM (new.project_ref)::text) OR (old.refusal_grounds IS DISTINCT FROM new.refusal_grounds) OR (old.refusal_reason IS DISTINCT FROM new.refusal_reason) OR (old.region_id IS DISTINCT FROM new.region_id) OR ((old.scheme)::text IS DISTINCT FROM (new.scheme)::text) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.tkdn IS DISTINCT FROM new.tkdn) OR (old.tkdn_valid_until IS DISTINCT FROM new.tkdn_valid_until) OR (old.verified_at IS DISTINCT FROM new.verified_at) OR (old.verified_by_id IS DISTINCT FROM new.verified_by_id) OR ((old.work_place)::text IS DISTINCT FROM (new.work_place)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_e9dc8();
COMMENT ON TRIGGER pgtrigger_update_update_e9dc8 ON public.catalog_certificate IS '2135e8237342ebb87658f0a0923a640278ae8d20';
CREATE TRIGGER pgtrigger_update_update_ecbd6 AFTER UPDATE ON public.catalog_othernames FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ecbd6();
COMMENT ON TRIGGER pgtrigger_update_update_ecbd6 ON public.catalog_othernames IS '3fac8d7ad4ec9774f865d49072f8d0aa6bb7871c';
CREATE TRIGGER pgtrigger_update_update_f5047 AFTER UPDATE ON public.procurement_package FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f5047();
COMMENT ON TRIGGER pgtrigger_update_update_f5047 ON public.procurement_package IS 'ab6641d60edbe29dfbe93b8e862706068dd74884';
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
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_agency_id_5ab2a535_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_on_behalf_of_id_acee7a00_fk_accounts_ FOREIGN KEY (on_behalf_of_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_membership
    ADD CONSTRAINT accounts_membership_user_id_487fb39e_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.catalog_certificateproduct
    ADD CONSTRAINT catalog_certificatep_product_id_1ec0f988_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.catalog_expiryreminder
    ADD CONSTRAINT catalog_expiryremind_certificate_id_061c3d3b_fk_catalog_c FOREIGN KEY (certificate_id) REFERENCES public.catalog_certificate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_first_id_19eb5fa8_fk_catalog_producer_id FOREIGN KEY (first_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_region_id_d4c21fd3_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.catalog_likeproducers
    ADD CONSTRAINT catalog_likeproducers_second_id_79c3cc0e_fk_catalog_producer_id FOREIGN KEY (second_id) REFERENCES public.catalog_producer(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_agency_id_650f6fee_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_region_id_28c37c9f_fk_accounts_region_id FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_taken_back_by_id_61012354_fk_accounts_user_id FOREIGN KEY (taken_back_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_user_id_093659ab_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_jobchange
    ADD CONSTRAINT jobs_jobchange_job_id_010efa80_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.jobs_jobissue
    ADD CONSTRAINT jobs_jobissue_job_id_dfea4507_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_assessment
    ADD CONSTRAINT procurement_assessme_line_id_6ec60144_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemptio_decided_by_id_f6c8158b_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemptio_line_id_6ece0588_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_exemption
    ADD CONSTRAINT procurement_exemption_asked_by_id_6ed2c5c5_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_agency_id_7ea6a08a_fk_accounts_agency_id FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_package
    ADD CONSTRAINT procurement_package_job_id_9c61a1f7_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_agency_id_9c101890_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_package_id_d58f9ed3_fk_procureme FOREIGN KEY (package_id) REFERENCES public.procurement_package(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_region_id_e3077ec0_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_purchaserequest
    ADD CONSTRAINT procurement_purchase_requester_id_15177273_fk_accounts_ FOREIGN KEY (requester_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_agency_id_339e5f95_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_assessment_id_583cc34d_fk_procureme FOREIGN KEY (assessment_id) REFERENCES public.procurement_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_line_id_f9cbc67d_fk_procureme FOREIGN KEY (line_id) REFERENCES public.procurement_requestline(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realizationline
    ADD CONSTRAINT procurement_realizat_realization_id_c2f15ef7_fk_procureme FOREIGN KEY (realization_id) REFERENCES public.procurement_realization(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_recorded_by_id_94f8506f_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_region_id_9b471ae3_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_realization
    ADD CONSTRAINT procurement_realizat_request_id_bc7aedbc_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_commodity_id_7730b9b7_fk_catalog_c FOREIGN KEY (commodity_id) REFERENCES public.catalog_commodity(kbki_code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_product_id_7e27aa9b_fk_catalog_p FOREIGN KEY (product_id) REFERENCES public.catalog_product(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestline
    ADD CONSTRAINT procurement_requestl_request_id_3ef7ebd6_fk_procureme FOREIGN KEY (request_id) REFERENCES public.procurement_purchaserequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procurement_requestseries
    ADD CONSTRAINT procurement_requests_agency_id_3a3a315c_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_monthlyspending
    ADD CONSTRAINT reports_monthlyspend_agency_id_b2742dab_fk_accounts_ FOREIGN KEY (agency_id) REFERENCES public.accounts_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_monthlyspending
    ADD CONSTRAINT reports_monthlyspend_region_id_74bc888f_fk_accounts_ FOREIGN KEY (region_id) REFERENCES public.accounts_region(id) DEFERRABLE INITIALLY DEFERRED;
