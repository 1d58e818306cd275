"""Runs Concord on one machine: the servers, the migrations, the demo trust, the workers and, last, the web port.

Called by scripts/run once everything is installed.
"""

import argparse
import contextlib
import dataclasses
import fcntl
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from scripts.processes import (
    MARK,
    PROJECT,
    Failed,
    Stopped,
    Supervisor,
    addresses,
    adopt_orphans,
    end_strays,
    reap,
    say,
)
from trust import installation, servers

DEMO_PEOPLE = (
    "ceo eht curriculum head otherhead dsl otherdsl chair governor linkgovernor clerk trustee sendco service hr dpo "
    "reviewer datalead staff itadmin stranger"
)


def port_must_be_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise Failed(f"Port {port} is not free ({error.strerror}): give another with --port.") from error


@contextlib.contextmanager
def only_one(data: Path) -> Iterator[None]:
    """One supervisor to a data folder."""
    with (data / "run" / "supervisor.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Failed(f"Concord is already running on {data}: stop it first, or name another with --data.") from None
        yield


def empty(data: Path, *, ask: bool) -> None:
    """Take away Concord's own data from the folder, after asking; files of others stay."""
    if "DATABASE_URL" in os.environ:
        raise Failed("--fresh empties the embedded database only, but DATABASE_URL names another.")
    if ask:
        try:
            answer = input(f"Delete all of Concord's data in {data}? Type yes: ")
        except EOFError:
            answer = ""
        if answer.strip().lower() != "yes":
            raise Failed("Nothing was deleted (--yes skips the question).")
    with servers.unused(data):
        for name in installation.OWN:
            place = data / name
            if place.is_dir() and not place.is_symlink():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)


def remembered(data: Path, *, want_empty: bool) -> installation.Installation:
    """The installation in the folder, or a new one of the kind that was asked for."""
    known = installation.load(data)
    if known and known.demo and want_empty:
        raise Failed(f"{data} holds the demo trust: add --fresh to empty it, or name another folder with --data.")
    return known or installation.save(data, installation.new(demo=not want_empty))


def environment_for(data: Path, port: int, known: installation.Installation) -> dict[str, str]:
    """What the processes are told besides our own environment, which wins."""
    told = {
        "CONCORD_DATA": str(data),
        "CONCORD_URL": f"http://localhost:{port}",
        "PYTHONUNBUFFERED": "1",
        **known.environment(),
    }
    return {name: os.environ.get(name, value) for name, value in told.items()} | {
        "CONCORD_DATA": str(data),
        "CONCORD_PYTHON": sys.executable,
        "CONCORD_BIND": " ".join(addresses(port)),
        MARK: str(data),
    }


def prepare(supervisor: Supervisor, known: installation.Installation) -> None:
    """The database as this version of the program needs it, and the demo trust on the first run."""
    supervisor.command("Bringing the database up to date", "migrate", "--no-input")
    if known.demo and not known.made:
        supervisor.command("Making the demo trust (a minute or two, this once)", "demo")
    if not known.made:
        installation.save(supervisor.data, dataclasses.replace(known, made=True))
    collect_static(supervisor)


def collect_static(supervisor: Supervisor) -> None:
    """Only when a file has changed, since it takes seconds."""
    files = sorted(file for file in (PROJECT / "static").rglob("*") if file.is_file())
    listed = "\n".join(f"{file} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
    stamp, requirements = supervisor.data / "static.stamp", (PROJECT / "requirements.txt").read_text()
    digest = hashlib.sha256(f"{requirements}{listed}".encode()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == digest):
        supervisor.command("Collecting the style sheets and scripts", "collectstatic", "--no-input", "--clear")
        stamp.write_text(digest)


def set_up_address(supervisor: Supervisor) -> str:
    """Where an empty installation is set up; nothing once there is a trust. It is its own key, so it is not logged."""
    command = (sys.executable, "manage.py", "set_up_address")
    told = {**os.environ, **supervisor.environment}
    return subprocess.run(command, cwd=PROJECT, env=told, capture_output=True, text=True, check=False).stdout.strip()


def greeting(supervisor: Supervisor, known: installation.Installation) -> str:
    lines = [f"Concord is ready at http://localhost:{supervisor.port}"]
    if address := "" if known.demo else set_up_address(supervisor):
        lines.append(f"Set up your trust at {address}")
    if known.demo:
        lines += ["Demo sign-ins at @demo.example, password concord-demo:", f"  {DEMO_PEOPLE}"]
    return "\n".join([*lines, f"Data and logs are in {supervisor.data}. Ctrl-C stops everything."])


def run(data: Path, port: int, known: installation.Installation, stopping: threading.Event) -> None:
    """Everything from the servers to the last goodbye; returns when we were asked to stop and all has stopped."""
    wanted = {"database": "DATABASE_URL" not in os.environ, "broker": "REDIS_URL" not in os.environ}
    supervisor = Supervisor(data, port, environment_for(data, port, known), stopping)
    shared = None
    try:
        if any(wanted.values()):
            say("Starting the database and the queue")
            shared = servers.ensure(data, **wanted)
            supervisor.environment |= shared.environment()
        prepare(supervisor, known)
        supervisor.open()
        say(greeting(supervisor, known))
        supervisor.watch(shared)
    finally:
        say("Stopping")
        supervisor.stop()
        if shared:
            servers.stop(shared)
        reap()
        say("Stopped")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/run", description="Runs Concord on this machine, with a demo trust unless told otherwise."
    )
    parser.add_argument("--port", type=int, default=8000, help="the web port (8000)")
    default = Path(os.environ.get("CONCORD_DATA", PROJECT / "var"))
    parser.add_argument("--data", type=Path, default=default, help="where its data lies (var/); may hold other files")
    parser.add_argument("--fresh", action="store_true", help="first empty its own data there, after asking")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--empty", action="store_true", help="no demo trust: open the set-up pages for a real one")
    return parser.parse_args()


def main() -> None:
    options, stopping = arguments(), threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, lambda *_: stopping.set())
    adopt_orphans()
    data = (Path(os.environ.get("CONCORD_RUN_FROM", "")) / options.data).resolve()
    try:
        port_must_be_free(options.port)
        servers.prepare(data)
        with only_one(data):
            end_strays(data, patience=5)
            if options.fresh:
                empty(data, ask=not options.yes)
            run(data, options.port, remembered(data, want_empty=options.empty), stopping)
    except Stopped:
        pass
    except (Failed, servers.ServersError) as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
