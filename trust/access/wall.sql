-- What the policies of restricted tables ask. The tables of assignments and schools are put in by trust/access/walls.py.
-- SECURITY DEFINER: the policies need rows that the asking account need not read; the search path is nobody's to set.

CREATE TABLE IF NOT EXISTS concord_can (
    capability text, role text, level smallint NOT NULL, PRIMARY KEY (capability, role)
);

REVOKE ALL ON concord_can FROM PUBLIC, {app};

CREATE OR REPLACE FUNCTION concord_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(current_setting('concord.user', true) = 'system', false)
$$;

CREATE OR REPLACE FUNCTION concord_user() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN current_setting('concord.user', true) ~ '^[0-9]+$'
        THEN current_setting('concord.user', true)::bigint END
$$;

-- Whoever named a person and no day works today.
CREATE OR REPLACE FUNCTION concord_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(nullif(current_setting('concord.day', true), '')::date, (now() AT TIME ZONE 'Europe/London')::date)
$$;

-- The person's live assignments, from the first day to the last, whose role holds one of the capabilities.
-- An external reviewer's open the things that they were invited to, and no school.
DROP FUNCTION IF EXISTS concord_held(text[]);
CREATE FUNCTION concord_held(wanted text[])
RETURNS TABLE (id bigint, school_id bigint, cluster_id bigint, level smallint, by_item boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 3 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT held.id, held.school_id, held.cluster_id, can.level, held.role = '{reviewer}'
    FROM {assignments} held JOIN concord_can can ON can.role = held.role AND can.capability = ANY (wanted)
    WHERE held.user_id = concord_user() AND held.since <= concord_day()
        AND (held.until IS NULL OR held.until >= concord_day())
        AND EXISTS (SELECT FROM trust_user WHERE id = held.user_id AND is_active)
$$;

-- Schools all of whose rows the person may see.
CREATE OR REPLACE FUNCTION concord_schools(wanted text[]) RETURNS SETOF bigint
LANGUAGE sql STABLE PARALLEL SAFE ROWS 20 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH held AS MATERIALIZED (SELECT * FROM concord_held(wanted) WHERE level = 3 AND NOT by_item)
    SELECT school.id FROM {schools} school
    WHERE EXISTS (
        SELECT FROM held WHERE held.school_id = school.id OR held.cluster_id = school.cluster_id
            OR held.school_id IS NULL AND held.cluster_id IS NULL
    )
$$;

-- Whether the person may see all rows of the whole trust, some school's, or only their own.
CREATE OR REPLACE FUNCTION concord_everywhere(wanted text[]) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM concord_held(wanted)
        WHERE level = 3 AND NOT by_item AND school_id IS NULL AND cluster_id IS NULL
    )
$$;

-- Keys of the rows of a kind that the person was invited to read as an external reviewer.
CREATE OR REPLACE FUNCTION concord_named(wanted text[], what text) RETURNS SETOF bigint
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT item.key FROM concord_held(wanted) held JOIN {items} item ON item.assignment_id = held.id
    WHERE held.by_item AND held.level = 3 AND item.kind = what AND item.ended_at IS NULL
$$;

CREATE OR REPLACE FUNCTION concord_anywhere(wanted text[]) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM concord_held(wanted) WHERE level = 3)
$$;

CREATE OR REPLACE FUNCTION concord_own(wanted text[]) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM concord_held(wanted) WHERE level = 1)
$$;
