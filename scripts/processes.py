"""The processes of one running installation: started, watched, started again, stopped, and none left behind.

Each carries the data folder in its environment (`CONCORD_SUPERVISED`), so that those a killed start left behind are
found, whatever became of their parents.
"""

import contextlib
import ctypes
import dataclasses
import functools
import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from trust import servers

PROJECT = Path(__file__).resolve().parent.parent
LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
MARK = "CONCORD_SUPERVISED"
# Seconds after which a process that was asked to stop is asked harder. Together with the servers under 30.
PATIENCE = ((signal.SIGTERM, 8), (signal.SIGQUIT, 6), (signal.SIGKILL, 3))
ENTRY = str(PROJECT / "scripts" / "entry")  # the same programs as in production
WORKERS = {
    "notices": (ENTRY, "worker", "notices"),
    "work": (ENTRY, "worker", "work"),
    "reports": (ENTRY, "worker", "reports"),
    "beat": (ENTRY, "beat"),
}
COMMANDS = WORKERS | {"web": (ENTRY, "web")}


class Failed(Exception):
    """Concord cannot run; the message is for the person at the keyboard."""


class Stopped(Exception):
    """Somebody asked us to stop."""


def say(text: str) -> None:
    print(text, flush=True)


@dataclasses.dataclass
class Supervisor:
    """One running installation and the processes that make it up."""

    data: Path
    port: int
    environment: dict[str, str]
    stopping: threading.Event = dataclasses.field(default_factory=threading.Event)
    running: dict[str, subprocess.Popen[bytes]] = dataclasses.field(default_factory=dict)
    restarts: list[float] = dataclasses.field(default_factory=list)

    def start(self, name: str, command: tuple[str, ...]) -> subprocess.Popen[bytes]:
        """Start one process in a session of its own, so that Ctrl-C reaches us alone; its words go to a log."""
        log = self.log(name)
        log.parent.mkdir(exist_ok=True)
        if log.exists() and log.stat().st_size > 10_000_000:
            log.replace(log.with_suffix(".old.log"))
        with log.open("ab") as out:
            return subprocess.Popen(
                command,
                cwd=PROJECT,
                env=os.environ | self.environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=functools.partial(_become_child, behind=name in WORKERS),
            )

    def log(self, name: str) -> Path:
        return self.data / "log" / f"{name}.log"

    def command(self, title: str, *arguments: str) -> None:
        """Run one manage.py command to its end, or until we are asked to stop."""
        say(title)
        process = self.start(arguments[0], (sys.executable, "manage.py", *arguments))
        self.running[arguments[0]] = process
        while process.poll() is None:
            if self.stopping.wait(0.05):
                raise Stopped
        del self.running[arguments[0]]
        if process.returncode:
            raise Failed(f"{title} failed: {self.last_words(arguments[0])}")

    def last_words(self, name: str) -> str:
        lines = self.log(name).read_text(errors="replace").strip().splitlines()
        return "\n".join([f"see {self.log(name)}", *lines[-8:]])

    def open(self) -> None:
        """Start the workers, then the web server, and wait until it answers."""
        for name, command in COMMANDS.items():
            self.running[name] = self.start(name, command)
        for _attempt in range(600):
            if self.stopping.wait(0.1):
                raise Stopped
            if self.running["web"].poll() is not None:
                raise Failed(f"The web server did not start: {self.last_words('web')}")
            if _answers(self.port):
                return
        raise Failed(f"The web server does not answer: {self.last_words('web')}")

    def watch(self, shared: servers.Servers | None) -> None:
        """Until we are asked to stop, start again whatever dies."""
        checked = time.monotonic()
        while not self.stopping.wait(0.5):
            for name, process in self.running.items():
                if process.poll() is not None:
                    self.restart(name)
                    break
            if shared and time.monotonic() - checked > 10:
                checked = time.monotonic()
                servers.revive(shared)

    def restart(self, name: str) -> None:
        now = time.monotonic()
        self.restarts = [*(moment for moment in self.restarts if now - moment < 60), now]
        if len(self.restarts) > 5:
            raise Failed(f"{name} keeps ending: {self.last_words(name)}")
        say(f"{name} ended and is started again.")
        self.running[name] = self.start(name, COMMANDS[name])

    def stop(self) -> None:
        """Ask every process to stop, then ask harder; none is left behind."""
        for how, seconds in PATIENCE:
            alive = [process for process in self.running.values() if process.poll() is None]
            for process in alive:
                with contextlib.suppress(ProcessLookupError):
                    (os.killpg if how == signal.SIGKILL else os.kill)(process.pid, how)
            until = time.monotonic() + seconds
            while any(process.poll() is None for process in alive) and time.monotonic() < until:
                time.sleep(0.05)
        end_strays(self.data, patience=0)


def _become_child(*, behind: bool) -> None:
    """In the child: pages go before background work, and when the supervisor is killed we are asked to stop as well."""
    if behind:
        os.nice(10)
    if sys.platform == "linux":
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def adopt_orphans() -> None:
    """Let processes whose parents are gone become ours, to be reaped at the end: in a container nobody else does."""
    if sys.platform == "linux":
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)


def addresses(port: int) -> list[str]:
    """Where the web server listens: this machine alone, by both kinds of address where there are two."""
    found = [f"127.0.0.1:{port}"]
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET6) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("::1", port))
        found.append(f"[::1]:{port}")
    return found


def _answers(port: int) -> bool:
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        link.request("GET", "/healthz")
        return link.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        link.close()


def strays(data: Path) -> list[int]:
    """Processes that a supervisor of this data folder started, by the mark in their environment."""
    mark = f"{MARK}={data}"
    if sys.platform == "linux":
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
        return found
    listed = subprocess.run(["ps", "axEww", "-o", "pid=,command="], capture_output=True, text=True, check=False)
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if mark in line.split()]


def end_strays(data: Path, *, patience: float) -> None:
    """End what a killed start left: asked first, killed after `patience` seconds."""
    for how, seconds in ((signal.SIGTERM, patience), (signal.SIGKILL, 2.0)):
        until = time.monotonic() + seconds
        for process in strays(data):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, how)
        while time.monotonic() < until and strays(data):
            time.sleep(0.05)


def reap() -> None:
    """Take leave of the servers' processes, which have become our children (see `adopt_orphans`)."""
    until = time.monotonic() + 2
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < until:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.02)
