"""`scripts/run` once everything is installed: it opens last, stops whole, and recovers from a kill."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from celery import Celery

from tests.running.conftest import ask
from trust import installation, servers
from trust.servers import postgres, redis

pytestmark = pytest.mark.servers
PROJECT = Path(__file__).resolve().parent.parent.parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(**more):
    """As on a machine with no servers: none of those that the tests themselves use."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {"CONCORD_STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage"} | more


def supervise(*arguments, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "scripts.supervise", *map(str, arguments)],
        cwd=PROJECT,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def refusal(*arguments, **more):
    """What it says when it does not start, and that it says so with status 1."""
    process = supervise(*arguments, **more)
    said = process.communicate(timeout=60)[0]
    assert process.returncode == 1
    return said


def wait_until_ready(process):
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "Concord is ready" in line:
            return
    pytest.fail(f"It did not start: {''.join(lines)}")


def marked(data):
    """The processes that carry the folder in their environment, by their command lines."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if f"CONCORD_SUPERVISED={data}".encode() in (place / "environ").read_bytes():
                found.append((place / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return found


def servers_answer(data):
    return Path(data / "postgres/data/postmaster.pid").exists() or bool(redis._says(data, b"PING"))


@pytest.fixture
def running(data):
    """`running(…)` starts a supervisor on the folder; what a test leaves is killed."""
    started = []

    def start(*arguments, **more):
        port = free_port()
        process = supervise("--port", port, "--data", data, "--empty", *arguments, **more)
        started.append(process)
        wait_until_ready(process)
        return process, port

    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(40)


def test_sigterm_stops_everything_with_a_task_running(data, running):
    process, port = running(DJANGO_SETTINGS_MODULE="tests.running.slow_settings")
    for host in ("127.0.0.1", "localhost"):
        assert urllib.request.urlopen(f"http://{host}:{port}/healthz").status == 200
    assert "already running" in refusal("--port", free_port(), "--data", data)
    beside = subprocess.run(
        [sys.executable, "manage.py", "check", "--database", "default"],
        cwd=PROJECT,
        env=environment(CONCORD_DATA=str(data)),
    )
    assert beside.returncode == 0 and servers_answer(data)
    broker = redis.url(data).replace("unix://", "redis+socket://").replace("?db=", "?virtual_host=")
    mark = data / "slow"
    Celery(broker=broker).send_task("slow", [str(mark)], queue="default")
    wait_for(mark.exists)
    process.send_signal(signal.SIGTERM)
    asked = time.monotonic()
    assert process.wait(30) == 0
    assert time.monotonic() - asked < 30
    assert marked(data) == []
    assert not servers_answer(data)


def wait_for(condition, seconds=60):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.1)


def test_the_next_start_recovers_a_killed_one(data, running):
    process, _port = running()
    ask(postgres.url(data, "concord_owner"), "CREATE TABLE kept AS SELECT 7 AS number")
    process.kill()
    process.wait()
    again, _port = running()
    assert ask(postgres.url(data, "concord_app"), "SELECT number FROM kept") == [(7,)]
    assert sum("-Q notices" in command for command in marked(data)) == 1
    again.send_signal(signal.SIGINT)
    assert again.wait(30) == 0
    assert marked(data) == []
    assert not servers_answer(data)


def test_a_worker_that_dies_is_started_again(data, running):
    running()
    beat = pids("celery -A trust beat", data)
    os.kill(beat[0], signal.SIGKILL)
    wait_for(lambda: pids("celery -A trust beat", data) not in ([], beat))
    assert beat[0] not in pids("celery -A trust beat", data)


def pids(command, data):
    return [
        int(place.name)
        for place in Path("/proc").glob("[0-9]*")
        if (place / "cmdline").exists()
        and command in (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        and str(data).encode() in (place / "environ").read_bytes()
    ]


def test_a_port_in_use_is_named(data):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"Port {port} is not free" in refusal("--port", port, "--data", data)


def test_fresh_deletes_nothing_unasked(data):
    servers.prepare(data)
    (data / "files").mkdir()
    assert "Nothing was deleted" in refusal("--port", free_port(), "--data", data, "--fresh")
    assert (data / "files").exists()


def test_fresh_never_empties_a_database_of_others(data):
    said = refusal("--port", free_port(), "--data", data, "--fresh", "--yes", DATABASE_URL="postgres://db/concord")
    assert "DATABASE_URL" in said


def test_fresh_empties_its_own_and_leaves_files_of_others(data, running):
    servers.prepare(data)
    installation.save(data, installation.new(demo=True))
    (data / "files").mkdir()
    (data / "letter.txt").write_text("ours")
    assert "--fresh" in refusal("--port", free_port(), "--data", data, "--empty")
    running("--fresh", "--yes")
    assert (data / "letter.txt").read_text() == "ours"
    assert not (data / "files").exists()
    assert not installation.load(data).demo and installation.load(data).made


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another account")
def test_an_unreachable_folder_is_refused_in_one_line(folder):
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    said = refusal("--port", free_port(), "--data", closed / "data")
    assert len(said.strip().splitlines()) == 1 and "cannot reach" in said
    shutil.rmtree(closed)
