"""The embedded PostgreSQL and Redis: found, started, shared and stopped, with the standard library alone.

For one machine that has no database of its own: `scripts/run`, `manage.py` and the tests. Production names its
servers in DATABASE_URL and REDIS_URL and never comes here.

Who may come in. Both servers listen on a unix socket only, in a folder that is closed to other accounts (0700).
PostgreSQL asks for a password besides, although the folder would do: `concord_app` is a wall inside the program,
and a wall that anyone passes by writing another name into a URL is none. The two passwords are random (so the hash
needs no stretching) and lie in a file of mode 0600 beside the database. The superuser has no password and is let
in by its account on the machine alone (peer).

Who stops the servers. Each process that uses them holds a shared lock on `run/users.lock` for as long as it lives,
so a killed process is forgotten by itself. Whoever leaves tries to turn its lock into an exclusive one; that works
for the last one out, who stops the servers, whoever started them.
"""

import atexit
import contextlib
import dataclasses
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from trust.servers import postgres, redis
from trust.servers.account import ServersError, alone, own_account, prepare, socket_folder

__all__ = ["Servers", "ServersError", "ensure", "environment", "prepare", "revive", "stop", "unused"]


@dataclasses.dataclass(frozen=True)
class Servers:
    """Running servers and where they are reached; a URL is empty where its server was not asked for."""

    data: Path
    database_url: str = dataclasses.field(repr=False)
    database_owner_url: str = dataclasses.field(repr=False)
    database_backup_url: str = dataclasses.field(repr=False)
    redis_url: str
    started: bool
    lock: int = dataclasses.field(repr=False, compare=False)
    pid: int = dataclasses.field(default_factory=os.getpid, repr=False, compare=False)

    def environment(self) -> dict[str, str]:
        """The names that settings read; those of servers that were not asked for are left out."""
        urls = {
            "DATABASE_URL": self.database_url,
            "DATABASE_OWNER_URL": self.database_owner_url,
            "DATABASE_BACKUP_URL": self.database_backup_url,
            "REDIS_URL": self.redis_url,
        }
        return {name: url for name, url in urls.items() if url}

    def __enter__(self) -> "Servers":
        return self

    def __exit__(self, *_: object) -> None:
        stop(self)


def ensure(data: Path, *, database: bool = True, broker: bool = True) -> Servers:
    """Start what is not yet running on the folder `data` and stay counted as a user until `stop`.

    Raises ServersError where that cannot be done.
    """
    data = data.resolve()
    account = prepare(data)
    with alone(data), contextlib.ExitStack() as on_failure:
        lock = os.open(data / "run" / "users.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        on_failure.callback(os.close, lock)
        fcntl.flock(lock, fcntl.LOCK_SH)
        started = [database and postgres.start(data, account), broker and redis.start(data, account)]
        servers = Servers(
            data=data,
            database_url=postgres.url(data, "concord_app") if database else "",
            database_owner_url=postgres.url(data, "concord_owner") if database else "",
            database_backup_url=postgres.url(data, "concord_backup") if database else "",
            redis_url=redis.url(data) if broker else "",
            started=any(started),
            lock=lock,
        )
        on_failure.pop_all()
    return servers


def revive(servers: Servers) -> bool:
    """Start again what died while we used it; True when something had."""
    account = own_account(servers.data)
    with alone(servers.data):
        started = [
            bool(servers.database_url) and postgres.start(servers.data, account),
            bool(servers.redis_url) and redis.start(servers.data, account),
        ]
    return any(started)


def stop(servers: Servers) -> bool:
    """Leave the servers; the last one out stops them. True when they were stopped."""
    if servers.pid != os.getpid():
        return False  # a forked child came here by its parent's exit handler
    with alone(servers.data):
        try:
            fcntl.flock(servers.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        finally:
            os.close(servers.lock)
        _stop_all(servers.data)
    return True


def environment(data: Path) -> dict[str, str]:
    """Name the embedded servers in `os.environ` wherever it names none; leave them when this process ends.

    Returns the names set. Does nothing where DATABASE_URL and REDIS_URL are both given.
    """
    wanted = {name: name not in os.environ for name in ("DATABASE_URL", "REDIS_URL")}
    if not any(wanted.values()):
        return {}
    servers = ensure(data, database=wanted["DATABASE_URL"], broker=wanted["REDIS_URL"])
    atexit.register(stop, servers)
    named = servers.environment()
    os.environ.update(named)
    return named


@contextlib.contextmanager
def unused(data: Path) -> Iterator[None]:
    """Stop servers that a killed process left, and keep everybody out; ServersError when somebody uses them."""
    data = data.resolve()
    prepare(data)
    with alone(data), (data / "run" / "users.lock").open("a") as users:
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ServersError(f"Concord is running on {data}: stop it first.") from None
        _stop_all(data)
        yield


def _stop_all(data: Path) -> None:
    redis.stop(data)
    postgres.stop(data, own_account(data))
    if socket_folder(data) != data / "run":
        with contextlib.suppress(OSError):
            socket_folder(data).rmdir()
