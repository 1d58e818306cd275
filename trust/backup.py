"""Backup and restore: the database and the files together, in one file that says what must be in it."""

import dataclasses
import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import Storage, default_storage
from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from trust import clock
from trust.access import walls
from trust.servers import postgres

FORMAT = 1
BACKUP = "backup"
PARTS = ("manifest.json", "database.dump", "files.tar")
# How libpq's own programs are told what Django tells psycopg2; a password on a command line could be read by others.
LIBPQ = {
    "dbname": "PGDATABASE",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "host": "PGHOST",
    "port": "PGPORT",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
}
# What the owner made; what the database came with (extensions) belongs to another account and stays.
EMPTY_SQL = """
DO $$ DECLARE thing record; BEGIN
    FOR thing IN SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relowner = current_user::regrole AND relkind IN ('r', 'p')
    LOOP EXECUTE format('DROP TABLE IF EXISTS public.%I CASCADE', thing.name); END LOOP;
    FOR thing IN SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND proowner = current_user::regrole
    LOOP EXECUTE format('DROP FUNCTION IF EXISTS %s CASCADE', thing.name); END LOOP;
END $$;
"""
NOT_OURS = re.compile(r"^\d+; \d+ \d+ (EXTENSION|COMMENT - EXTENSION|SCHEMA - public|COMMENT - SCHEMA public)\b")


class BackupError(Exception):
    """The backup cannot be made or used; the message is for the person who asked."""


@dataclasses.dataclass(frozen=True)
class Manifest:
    """What a backup holds: rows per table, number of files, SHA-256 of the dump."""

    format: int
    made: str
    postgres: int
    tables: dict[str, int]
    files: int
    dump_sha256: str


def back_up(target: Path) -> Manifest:
    """Write database and files to `target`, readable for its owner alone; it appears only when whole.

    The rows are those of one moment. The files follow, so that none is missing that a row names.
    """
    reader = _reader()
    beside = target.with_name(f"{target.name}.new")
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch, transaction.atomic(using=reader.alias):
        dump, files = Path(scratch) / "database.dump", Path(scratch) / "files.tar"
        with reader.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            cursor.execute("SELECT pg_export_snapshot()")
            [snapshot] = cursor.fetchone()
        # The rules of restricted tables do not hold for the backup account, and show the owner every row
        # (trust/access/walls.py). Without this option pg_dump refuses a row that it may not see.
        through_rules = () if reader.alias == BACKUP else ("--enable-row-security",)
        options = ("--format=custom", *through_rules, f"--snapshot={snapshot}", f"--file={dump}")
        _must_run(reader, "pg_dump", *options)
        count = _pack_files(files)
        manifest = Manifest(FORMAT, clock.now().isoformat(), _server_major(reader), _rows(reader), count, _sha256(dump))
        (Path(scratch) / "manifest.json").write_text(json.dumps(dataclasses.asdict(manifest), indent=1))
        private = os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
        with private as out, tarfile.open(fileobj=out, mode="w") as archive:
            for part in PARTS:
                archive.add(Path(scratch) / part, part)
    beside.rename(target)
    return manifest


def restore(source: Path, *, replace: bool = False) -> Manifest:
    """Put a backup's rows and files in place; the rows all or none, each table's number checked against the backup.

    BackupError where the file is not a whole backup, somebody is connected, or there is something here already and
    `replace` does not say that it may go.
    """
    owner = _owner()
    with tempfile.TemporaryDirectory() as scratch:
        manifest = _unpack(source, Path(scratch))
        _must_be_free(owner, replace=replace)
        _load(owner, Path(scratch) / "database.dump")
        walls.put_in_place(owner, restored=True)
        _unpack_files(Path(scratch) / "files.tar")
    found = _rows(owner)
    wrong = sorted(name for name in manifest.tables | found if manifest.tables.get(name) != found.get(name))
    if wrong:
        raise BackupError(f"These tables differ from the backup after the restore: {', '.join(wrong)}.")
    return manifest


# --- the database ----------------------------------------------------------------------------------------------------


def _reader() -> BaseDatabaseWrapper:
    """The backup account, or the owner where there is none."""
    return connections[BACKUP] if BACKUP in settings.DATABASES else _owner()


def _owner() -> BaseDatabaseWrapper:
    return connections["owner" if "owner" in settings.DATABASES else DEFAULT_DB_ALIAS]


def _rows(owner: BaseDatabaseWrapper) -> dict[str, int]:
    """The number of rows of each table that is ours."""
    with owner.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
        )
        counts = {}
        for (name,) in cursor.fetchall():
            cursor.execute(f"SELECT count(*) FROM {owner.ops.quote_name(name)}")  # noqa: S608  # reason: no value
            [counts[name]] = cursor.fetchone()
    return counts


def _must_be_free(owner: BaseDatabaseWrapper, *, replace: bool) -> None:
    with owner.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND usename IS NOT NULL"
        )
        [others] = cursor.fetchone()
    if others:
        raise BackupError(f"{others} connections to the database are open: stop web, worker and beat first.")
    if not replace and any(_rows(owner).values()):
        raise BackupError("This installation holds data already: --replace puts the backup in its place.")


def _load(owner: BaseDatabaseWrapper, dump: Path) -> None:
    """In one transaction: what is here goes, what is in the dump comes."""
    listing = _must_run(owner, "pg_restore", "--list", str(dump))
    ours = dump.with_suffix(".list")
    ours.write_text("\n".join(line for line in listing.splitlines() if not NOT_OURS.match(line)))
    sql = dump.with_suffix(".sql")
    _must_run(owner, "pg_restore", "--no-owner", f"--use-list={ours}", f"--file={sql}", str(dump))
    clear = dump.with_suffix(".clear.sql")
    clear.write_text(EMPTY_SQL)
    owner.close()
    options = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "--output=/dev/null")
    _must_run(owner, "psql", *options, f"--file={clear}", f"--file={sql}")


def _server_major(owner: BaseDatabaseWrapper) -> int:
    owner.ensure_connection()
    return int(owner.connection.server_version) // 10000


def _must_run(owner: BaseDatabaseWrapper, program: str, *options: str) -> str:
    told = {LIBPQ[name]: str(value) for name, value in owner.get_connection_params().items() if name in LIBPQ}
    done = subprocess.run(
        [postgres.client(program, at_least=_server_major(owner)), *options],
        env=os.environ | told,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BackupError(f"{program} failed: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


# --- the files -------------------------------------------------------------------------------------------------------


def _names(storage: Storage, folder: str = "") -> Iterator[str]:
    """Every file of the store, whether it is a folder or a bucket."""
    try:
        folders, files = storage.listdir(folder)
    except FileNotFoundError:
        return
    prefix = f"{folder}/" if folder else ""
    yield from (f"{prefix}{name}" for name in files)
    for name in folders:
        yield from _names(storage, f"{prefix}{name}")


def _pack_files(target: Path) -> int:
    count = 0
    with tarfile.open(target, "w") as archive:
        for name in _names(default_storage):
            with default_storage.open(name) as stored:
                member = tarfile.TarInfo(name)
                member.size = stored.size
                archive.addfile(member, stored)
            count += 1
    return count


def _unpack_files(source: Path) -> None:
    """Storage refuses names that lead outside it."""
    with tarfile.open(source) as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is not None:
                default_storage.delete(member.name)
                default_storage.save(member.name, File(content))


def _unpack(source: Path, scratch: Path) -> Manifest:
    """The three parts of a backup, the dump as it was made."""
    try:
        with tarfile.open(source) as archive:
            for part in PARTS:
                content = archive.extractfile(part)
                if content is None:
                    raise BackupError(f"{source} is not a backup of Concord.")
                _copy(content, scratch / part)
        manifest = Manifest(**json.loads((scratch / "manifest.json").read_text()))
    except (tarfile.TarError, KeyError, TypeError, ValueError, EOFError, FileNotFoundError) as error:
        raise BackupError(f"{source} is not a whole backup of Concord.") from error
    if manifest.format != FORMAT or _sha256(scratch / "database.dump") != manifest.dump_sha256:
        raise BackupError(f"{source} is not a whole backup of Concord, or one of a later version.")
    return manifest


def _copy(content: IO[bytes], target: Path) -> None:
    with target.open("wb") as out:
        shutil.copyfileobj(content, out)


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
