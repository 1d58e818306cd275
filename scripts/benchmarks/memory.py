"""What a web worker holds: its proportional share of memory after it served the pages."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

from scripts.benchmarks.mailing import free_port
from scripts.benchmarks.pages import cases, signed_in
from scripts.benchmarks.timing import Result

AIM = 150


def measure() -> Iterator[Result]:
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "trust.wsgi:application", "-b", f"127.0.0.1:{port}", "-w", "1"]
    server = subprocess.Popen([*command, "-k", "gthread", "--threads", "4"], start_new_session=True)
    try:
        wait_for(port)
        for _ in range(3):
            visit(port)
        held = max(pss(child) for child in children(server.pid))
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20)
    yield Result("Memory of a web worker (PSS)", None, f"≤ {AIM} MiB", held <= AIM, None, f"{held:.0f} MiB")


def visit(port: int) -> None:
    for _, email, url, _ in cases():
        get(port, url, {"Cookie": f"sessionid={signed_in(email).cookies['sessionid'].value}"})


def get(port: int, url: str, headers: dict[str, str]) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", url, headers=headers)
    connection.getresponse().read()
    connection.close()


def wait_for(port: int) -> None:
    for _ in range(100):
        try:
            get(port, "/healthz", {})
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the web worker did not start")


def children(pid: int) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=True)
    return [int(line) for line in found.stdout.split()]


def pss(pid: int) -> float:
    """MiB, from the kernel's own account."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE).group(1)) / 1024  # type: ignore[union-attr]
