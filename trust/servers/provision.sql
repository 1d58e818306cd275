-- The accounts and the extensions. Run as the superuser in template1, so that every database made later, those of
-- the tests included, has the same. A blank line ends a statement for the embedded server's single-user mode.

CREATE EXTENSION btree_gist;

CREATE EXTENSION unaccent;

CREATE EXTENSION pg_trgm;

CREATE EXTENSION citext;

CREATE ROLE concord_owner LOGIN CREATEDB;

CREATE ROLE concord_app LOGIN NOSUPERUSER NOBYPASSRLS;

CREATE ROLE concord_backup LOGIN NOSUPERUSER BYPASSRLS;

GRANT pg_read_all_data TO concord_backup;

ALTER DEFAULT PRIVILEGES FOR ROLE concord_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO concord_app;

ALTER DEFAULT PRIVILEGES FOR ROLE concord_owner GRANT USAGE, SELECT ON SEQUENCES TO concord_app;
