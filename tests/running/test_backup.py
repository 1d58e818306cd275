"""A backup rehearsed: made while Concord runs, put into an empty installation, every table's rows counted."""

import json
import os
import stat
import subprocess
import sys
import tarfile
from pathlib import Path

import psycopg2
import pytest

from tests.running.conftest import ask, new_folder
from trust import servers

pytestmark = pytest.mark.servers
PROJECT = Path(__file__).resolve().parent.parent.parent

FILL = """
from django.core.files.uploadedfile import SimpleUploadedFile
from trust import clock, files
from trust.history.models import Read
from trust.models import User
person = User.objects.create(email="zoe@example.org", name="Zoë O’Neill")
files.store(SimpleUploadedFile("évidence.txt", "À É ô ’".encode()), by=person, classed="C4")
Read.objects.create(user=person, at=clock.now(), capability="audit.view", path="/", reason="Termly audit")
"""
TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"


def manage(data, *arguments):
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *map(str, arguments)],
        cwd=PROJECT,
        env=environment | {"CONCORD_DATA": str(data)},
        capture_output=True,
        text=True,
    )


def counts(url):
    return {name: ask(url, f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in ask(url, TABLES)}


def contents(data):
    return sorted(file.read_text() for file in (data / "files").rglob("*") if file.is_file())


@pytest.fixture(scope="module")
def filled():
    """An installation with a person and a file in it, its servers running, and a backup of it."""
    with new_folder() as folder, servers.ensure(folder / "data") as used:
        file = folder / "backup.tar"
        for command in (["migrate", "--verbosity", "0"], ["shell", "-v", "0", "-c", FILL], ["backup", file]):
            done = manage(folder / "data", *command)
            assert done.returncode == 0, done.stderr
        yield used, file


def test_the_backup_was_made_by_the_account_that_reads_everything_and_writes_nothing(filled):
    used, _ = filled
    rights = "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user"
    assert ask(used.database_backup_url, rights) == [(False, True)]
    assert counts(used.database_backup_url) == counts(used.database_owner_url)
    for forbidden in ("DELETE FROM history_read", "UPDATE trust_user SET name = ''", "CREATE TABLE other (id int)"):
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            ask(used.database_backup_url, forbidden)


def test_a_folder_from_before_the_backup_account_gets_it_at_the_next_start(folder):
    with servers.ensure(folder / "data"):
        file = folder / "data" / "postgres" / "passwords.json"
        passwords = json.loads(file.read_text())
        del passwords["concord_backup"]
        file.write_text(json.dumps(passwords))
    with servers.ensure(folder / "data") as used:
        assert ask(used.database_backup_url, "SELECT current_user") == [("concord_backup",)]
        assert ask(used.database_url, "SELECT current_user") == [("concord_app",)]


def test_a_restored_backup_opens_with_every_count_equal(filled, folder):
    used, file = filled
    before = counts(used.database_owner_url)
    assert before["trust_user"] >= 1 and before["trust_storedfile"] == before["history_read"] == 1
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with servers.ensure(folder / "data") as other:
        done = manage(folder / "data", "restore", file)
        assert done.returncode == 0, done.stderr
        assert counts(other.database_owner_url) == before
        assert ("zoe@example.org", "Zoë O’Neill") in ask(other.database_url, "SELECT email, name FROM trust_user")
        assert contents(folder / "data") == contents(used.data) == ["À É ô ’"]
        assert "No planned migration" in manage(folder / "data", "migrate", "--plan").stdout
        ask(other.database_url, "UPDATE trust_user SET name = 'Zoë'")
        # The second wall stands again: nobody sees a restricted row, and the read log can only grow.
        for table in ("history_read", "trust_storedfile"):
            assert ask(other.database_url, f"SELECT count(*) FROM {table}") == [(0,)]
        for statement in ("DELETE FROM history_read", "INSERT INTO concord_can VALUES ('audit.view', 'staff', 3)"):
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                ask(other.database_url, statement)


def test_a_restore_replaces_only_when_told_to(filled):
    used, file = filled
    ask(used.database_owner_url, "CREATE TABLE newer AS SELECT 1 AS id; UPDATE trust_user SET name = 'Changed'")
    refused = manage(used.data, "restore", file)
    assert refused.returncode == 1 and "--replace" in refused.stderr
    assert ask(used.database_url, "SELECT DISTINCT name FROM trust_user") == [("Changed",)]
    assert manage(used.data, "restore", file, "--replace").returncode == 0
    assert ("Zoë O’Neill",) in ask(used.database_url, "SELECT name FROM trust_user")
    assert "newer" not in counts(used.database_owner_url)


def test_a_damaged_backup_changes_nothing(filled, folder):
    used, file = filled
    whole = file.read_bytes()
    with tarfile.open(file) as archive:
        middle = archive.getmember("database.dump").offset_data + 2000
    before = counts(used.database_owner_url)
    for broken in (whole[: len(whole) // 2], whole[:middle] + b"\0\1\2\3" + whole[middle + 4 :], b"PK\3\4 no tar"):
        (folder / "damaged.tar").write_bytes(broken)
        done = manage(used.data, "restore", folder / "damaged.tar", "--replace")
        assert done.returncode == 1 and "is not a whole backup" in done.stderr
    assert counts(used.database_owner_url) == before


def test_nobody_restores_under_a_running_installation(filled):
    used, file = filled
    connection = psycopg2.connect(used.database_url)
    done = manage(used.data, "restore", file, "--replace")
    connection.close()
    assert done.returncode == 1 and "stop web, worker and beat first" in done.stderr
