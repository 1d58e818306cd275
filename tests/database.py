"""The test database: made and migrated by concord_owner, used by concord_app, as in production."""

import hashlib
from pathlib import Path

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connections
from django.db.backends.postgresql.base import DatabaseWrapper

from trust.access import walls


def fingerprint() -> str:
    """Changes with any migration, so that a kept test database is made anew."""
    root = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for path in sorted(root.glob("[a-z]*/**/migrations/*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def connect(settings_dict, name):

    params = DatabaseWrapper({**settings_dict, "NAME": name}).get_connection_params()
    params.pop("cursor_factory", None)
    connection = psycopg2.connect(**params)
    connection.autocommit = True
    return connection


def build(owner, app_role, name, mark):

    admin = connect(owner, owner["NAME"])
    with admin.cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'")
        cursor.execute(f'REVOKE CONNECT ON DATABASE "{name}" FROM PUBLIC')
        cursor.execute(f'GRANT CONNECT ON DATABASE "{name}" TO "{app_role}"')
    admin.close()
    connections["owner"].close()
    connections["owner"].settings_dict["NAME"] = name
    fresh = connect(owner, name)
    with fresh.cursor() as cursor:
        cursor.execute(f'GRANT USAGE ON SCHEMA public TO "{app_role}"')
        cursor.execute(
            f'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "{app_role}"'
        )
        cursor.execute(f'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "{app_role}"')
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    with fresh.cursor() as cursor:
        # Only so that a test with real transactions can be cleaned up after.
        cursor.execute(f'GRANT TRUNCATE ON ALL TABLES IN SCHEMA public TO "{app_role}"')
        cursor.execute(f"COMMENT ON DATABASE \"{name}\" IS '{mark}'")
    fresh.close()
    connections["owner"].close()


def is_current(owner, name, mark):
    admin = connect(owner, owner["NAME"])
    with admin.cursor() as cursor:
        cursor.execute("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s", [name])
        row = cursor.fetchone()
    admin.close()
    return row is not None and row[0] == mark


@pytest.fixture(scope="session")
def django_db_setup(request, django_test_environment, django_db_blocker):

    worker = getattr(request.config, "workerinput", {}).get("workerid", "main")
    name = f"test_concord_{worker}"
    owner = dict(connections["owner"].settings_dict)
    app = connections["default"].settings_dict
    with django_db_blocker.unblock():
        mark = fingerprint()
        if not is_current(owner, name, mark):
            build(owner, app["USER"], name, mark)
        connections["default"].close()
        app["NAME"] = name
        # Each test fills tables that the planner last saw empty; its nested loops over thousands of rows take minutes.
        # What a test does itself it does as the system; a page that it asks for is the signed-in person's.
        session = "-c enable_nestloop=off -c concord.user=system"
        app["OPTIONS"] = {**app.get("OPTIONS", {}), "options": session}
        connections["owner"].settings_dict["NAME"] = name
        walls.put_in_place(connections["owner"])
        connections["owner"].close()
    yield
    connections["default"].close()
