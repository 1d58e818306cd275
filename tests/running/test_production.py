"""The image's programs without Docker: as `docker-compose.yml` starts them, on servers of somebody else's."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import pytest
import yaml

from tests.running.conftest import ask
from tests.running.test_supervise import free_port, wait_for
from trust import servers
from trust.servers import account, postgres

pytestmark = pytest.mark.servers
PROJECT = Path(__file__).resolve().parent.parent.parent
COMPOSE = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())


def production(used, folder, **more):
    """What a container is told: an https address, secrets, servers; nothing of a demo, and not the owner's password."""
    return {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "CONCORD_URL": "https://concord.example.org",
        "CONCORD_DATA": str(folder / "container"),
        "SECRET_KEY": "of-the-tests-alone-but-long-and-various-0123456789",
        "DATABASE_URL": used.database_url,
        "REDIS_URL": used.redis_url,
        "EMAIL_URL": "smtp://localhost:1",
    } | more


@contextmanager
def entry(*arguments, environment):
    process = subprocess.Popen(
        [PROJECT / "scripts/entry", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=40)[0]
    assert process.returncode in (0, -signal.SIGTERM), said


@pytest.fixture
def used(data):
    with servers.ensure(data) as running:
        yield running


def migrate(used, folder, **more):
    return subprocess.run(
        [PROJECT / "scripts/entry", "migrate"],
        env=production(used, folder, DATABASE_OWNER_URL=used.database_owner_url, **more),
        capture_output=True,
        text=True,
    )


def test_nothing_is_migrated_with_settings_unfit_for_the_open(used, folder):
    done = migrate(used, folder, CONCORD_URL="http://concord.example.org")
    assert done.returncode != 0 and "SECURE" in done.stderr
    assert ask(used.database_url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


def test_the_containers_run_on_servers_of_others(used, folder):
    done = migrate(used, folder)
    assert done.returncode == 0, done.stderr
    port = free_port()
    collected = subprocess.run(
        [PROJECT / "scripts/entry", "manage", "collectstatic", "--no-input"],
        env=production(used, folder),
        capture_output=True,
    )
    assert collected.returncode == 0, collected.stderr
    with (
        entry("web", environment=production(used, folder, CONCORD_BIND=f"127.0.0.1:{port}", CONCORD_PROXIES="1")),
        entry("worker", "notices", environment=production(used, folder)),
        entry("beat", environment=production(used, folder)),
    ):
        wait_for(lambda: status(port, "/healthz") == 200)
        assert status(port, "/") == 301  # to https
        page = get(port, "/", {"X-Forwarded-Proto": "https", "Host": "concord.example.org"})
        assert "demo.example" not in page and "concord-demo" not in page
        wait_for(lambda: list((folder / "container/run").glob("beat-schedule*")))
        ping = [sys.executable, "-m", "celery", "-A", "trust", "inspect", "ping", "--timeout", "20", "--json"]
        answer = subprocess.run(ping, cwd=PROJECT, env=production(used, folder), capture_output=True, text=True)
        assert [name.split("@")[0] for name in json.loads(answer.stdout)] == ["notices"]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def status(port, path):
    try:
        return urllib.request.build_opener(NoRedirect).open(f"http://127.0.0.1:{port}{path}").status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def get(port, path, headers):
    """The page, its own redirects followed on the same port, as a proxy would pass them."""
    for _hop in range(3):
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
        try:
            return urllib.request.build_opener(NoRedirect).open(request).read().decode()
        except urllib.error.HTTPError as error:
            path = re.sub(r"^https?://[^/]+", "", error.headers["Location"])
    pytest.fail("redirected in a circle")


def test_the_postgres_image_makes_the_same_two_accounts(folder):
    """The script that the image runs, on a cluster that has nothing yet."""
    data = folder / "data"
    who = servers.prepare(data)
    programs, cluster = postgres.programs_for(data, who), data / "postgres" / "bare"
    account.run(who, programs / "initdb", "-D", cluster, "--locale=C.UTF-8", "--encoding=UTF8", "--auth=trust")
    options = f"-c listen_addresses='' -k {data}/run"
    account.run(who, programs / "pg_ctl", "-w", "start", "-D", cluster, "-l", data / "postgres" / "log", "-o", options)
    try:
        done = subprocess.run(
            [PROJECT / "scripts/postgres-init"],
            env={
                "PATH": f"{programs}:/usr/bin:/bin",
                "PGHOST": f"{data}/run",
                "POSTGRES_USER": who.name,
                "CONCORD_PROVISION": str(PROJECT / "trust/servers/provision.sql"),
                "CONCORD_OWNER_PASSWORD": "own",
                "CONCORD_APP_PASSWORD": "app",
                "CONCORD_BACKUP_PASSWORD": "backup",
            },
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        owner, app = (f"postgres://concord_{name}@/concord?host={data}/run" for name in ("owner", "app"))
        ask(owner, "CREATE TABLE thing (id int)")
        ask(app, "INSERT INTO thing VALUES (1)")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            ask(app, "DROP TABLE thing")
    finally:
        account.run(who, programs / "pg_ctl", "-w", "stop", "-m", "fast", "-D", cluster)


def test_compose_has_every_part_and_each_says_whether_it_is_well():
    assert {"web", "worker", "beat", "postgres", "redis"} <= set(COMPOSE["services"])
    for name, service in COMPOSE["services"].items():
        assert name in ("migrate", "backup") or "healthcheck" in service
        assert "CONCORD_DEMO" not in service.get("environment", {})
        told_owner = "DATABASE_OWNER_URL" in service.get("environment", {})
        assert told_owner == (name == "migrate"), "only migrations know the owner's password"
        told_backup = "DATABASE_BACKUP_URL" in service.get("environment", {})
        assert told_backup == (name == "backup"), "only backups know the password of the account that reads everything"


def test_every_name_that_compose_reads_is_in_the_example():
    read = set(re.findall(r"\$\{([A-Z_]+)", (PROJECT / "docker-compose.yml").read_text())) - {"CONCORD_VERSION"}
    example = set(re.findall(r"^([A-Z_]+)=", (PROJECT / ".env.example").read_text(), re.MULTILINE))
    assert read == example


def has_compose():
    return (
        bool(shutil.which("docker"))
        and not subprocess.run(["docker", "compose", "version"], capture_output=True).returncode
    )


@pytest.mark.skipif(not has_compose(), reason="no docker compose here")
def test_docker_compose_config_passes(tmp_path):
    example = (PROJECT / ".env.example").read_text()
    (tmp_path / "env").write_text(re.sub(r"(?m)^([A-Z_]+)=$", r"\1=filled", example))
    done = subprocess.run(
        ["docker", "compose", "--env-file", tmp_path / "env", "config", "--quiet"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
