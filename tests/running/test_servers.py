"""The embedded servers: one set for many users, no committed row lost, nothing left behind."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import environ
import psycopg2
import pytest
import redis

from tests.running.conftest import ask
from trust import servers
from trust.servers import account, postgres

pytestmark = pytest.mark.servers
PROJECT = Path(__file__).resolve().parent.parent.parent

USER = """
import sys
from pathlib import Path
from trust import servers
used = servers.ensure(Path(sys.argv[1]))
print("started" if used.started else "joined", flush=True)
sys.stdin.readline()
print("stopped" if servers.stop(used) else "left", flush=True)
"""


def another_process(data):
    """A process that uses the servers until it is told to leave."""
    return subprocess.Popen(
        [sys.executable, "-c", USER, str(data)], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def leave(process):
    said = process.communicate("\n", timeout=60)[0]
    assert process.returncode == 0
    return said.split()


def listening(data):
    return postgres._answers(postgres.programs_for(data, account.own_account(data)), data, account.own_account(data))


def test_four_starts_at_once_give_one_server(data):
    processes = [another_process(data) for _ in range(4)]
    came = sorted(process.stdout.readline().strip() for process in processes)
    assert came == ["joined", "joined", "joined", "started"]
    left = sorted(word for process in processes for word in leave(process))
    assert left == ["left", "left", "left", "stopped"]
    assert not listening(data)


def test_the_last_one_out_stops_the_servers_whoever_started_them(data):
    with servers.ensure(data) as ours:
        other = another_process(data)
        assert ours.started and other.stdout.readline() == "joined\n"
    assert ask(ours.database_url, "SELECT 1") == [(1,)]
    assert leave(other) == ["stopped"]
    with pytest.raises(psycopg2.OperationalError):
        ask(ours.database_url, "SELECT 1")


def test_a_killed_user_is_forgotten(data):
    other = another_process(data)
    assert other.stdout.readline() == "started\n"
    other.kill()
    other.wait()
    with servers.ensure(data) as ours:
        assert not ours.started
    assert not listening(data)


def test_a_forked_child_leaves_the_servers_to_its_parent(data):
    ours = servers.ensure(data)
    child = os.fork()
    if child == 0:
        os._exit(1 if servers.stop(ours) else 0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert ask(ours.database_url, "SELECT 1") == [(1,)]
    assert servers.stop(ours)


def test_stopping_leaves_no_process_and_no_socket(data):
    with servers.ensure(data) as used:
        pids = [
            int((data / "postgres/data/postmaster.pid").read_text().split()[0]),
            int((data / "redis/pid").read_text()),
        ]
        assert all(is_alive(pid) for pid in pids)
        assert redis.Redis.from_url(used.redis_url).ping()
    assert not any(is_alive(pid) for pid in pids)
    assert not list((data / "run").glob("*.sock*")) and not list((data / "run").glob(".s.PGSQL*"))


def process_of(data, file):
    return int((data / file).read_text().split()[0])


def is_alive(pid):
    """A zombie that nobody has reaped yet is not."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_killed_servers_come_back_with_every_committed_row(data):
    used = servers.ensure(data)
    ask(used.database_owner_url, "CREATE TABLE kept (number int)")
    store = redis.Redis.from_url(used.redis_url)
    for number in range(200):
        ask(used.database_url, f"INSERT INTO kept VALUES ({number})")
        store.rpush("kept", number)
    time.sleep(1.2)  # Redis writes its file every second
    for file in ("postgres/data/postmaster.pid", "redis/pid"):
        os.kill(process_of(data, file), signal.SIGKILL)
    assert servers.revive(used)
    assert ask(used.database_url, "SELECT count(*), sum(number) FROM kept") == [(200, 19900)]
    assert redis.Redis.from_url(used.redis_url).llen("kept") == 200
    servers.stop(used)


def test_a_half_made_database_is_made_anew(data):
    servers.prepare(data)
    (data / "postgres" / "data.new" / "base").mkdir(parents=True)
    with servers.ensure(data) as used:
        assert ask(used.database_url, "SELECT 1") == [(1,)]
    assert not (data / "postgres" / "data.new").exists()


def test_lost_passwords_are_given_anew(data):
    with servers.ensure(data) as before:
        pass
    (data / "postgres" / "passwords.json").unlink()
    with servers.ensure(data) as after:
        assert before.database_url != after.database_url
        assert ask(after.database_url, "SELECT 1") == [(1,)]


def test_the_accounts_have_their_rights_and_no_more(data):
    with servers.ensure(data) as used:
        ask(used.database_owner_url, "CREATE TABLE thing (id bigint GENERATED BY DEFAULT AS IDENTITY, name text)")
        ask(used.database_url, "INSERT INTO thing (name) VALUES ('À É ô ’')")
        assert ask(used.database_url, "SELECT id, lower(name) FROM thing") == [(1, "à é ô ’")]
        for forbidden in ("DROP TABLE thing", "TRUNCATE thing", "CREATE TABLE other (id int)", "CREATE DATABASE other"):
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                ask_alone(used.database_url, forbidden)
        rights = "SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = 'concord_app'"
        assert ask(used.database_url, rights) == [(False, False, False)]
        with pytest.raises(psycopg2.OperationalError, match="password"):
            ask(used.database_url.replace("concord_app", "concord_owner"), "SELECT 1")
        assert ask(used.database_backup_url, "SELECT name FROM thing") == [("À É ô ’",)]
        for forbidden in ("DELETE FROM thing", "UPDATE thing SET name = ''", "CREATE TABLE other (id int)"):
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                ask_alone(used.database_backup_url, forbidden)
        installed = ask(used.database_url, "SELECT extname FROM pg_extension")
        assert {"btree_gist", "unaccent", "pg_trgm", "citext"} <= {name for (name,) in installed}
        ask_alone(used.database_owner_url, "CREATE DATABASE test_made_by_the_owner")


def ask_alone(url, sql):
    connection = psycopg2.connect(url)
    connection.autocommit = True
    try:
        connection.cursor().execute(sql)
    finally:
        connection.close()


def test_settings_read_the_addresses(data):
    with servers.ensure(data) as used:
        parsed = environ.Env.db_url_config(used.database_url)
    assert (parsed["NAME"], parsed["USER"]) == ("concord", "concord_app")
    assert parsed["OPTIONS"]["host"] == str(data / "run")
    assert used.redis_url == f"unix://{data}/run/redis.sock?db=0"


def test_the_folder_keeps_files_of_others_and_closes_its_own(data):
    data.mkdir()
    (data / "letter.txt").write_text("ours")
    with servers.ensure(data):
        assert stat.S_IMODE((data / "run").stat().st_mode) == 0o700
        assert stat.S_IMODE((data / "postgres" / "passwords.json").stat().st_mode) == 0o600
    assert (data / "letter.txt").read_text() == "ours"


def test_a_long_path_gets_short_sockets(folder):
    data = folder / "data" / ("a" * 60) / ("b" * 60)
    with servers.ensure(data) as used:
        assert account.socket_folder(data).exists()
        assert ask(used.database_url, "SELECT 1") == [(1,)]
        assert redis.Redis.from_url(used.redis_url).ping()
    assert not account.socket_folder(data).exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user runs the servers as himself")
def test_a_folder_that_the_account_cannot_reach_is_refused_in_one_line(folder):
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], "CONCORD_DATA": str(closed / "data")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1 and "cannot reach" in done.stderr
    assert str(closed) in done.stderr


def test_servers_in_use_are_not_stopped_for_emptying(data):
    with servers.ensure(data), pytest.raises(servers.ServersError, match="stop it first"), servers.unused(data):
        pass


def test_named_servers_are_left_alone(data, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://elsewhere/concord")
    monkeypatch.setenv("REDIS_URL", "redis://elsewhere:6379/0")
    assert servers.environment(data) == {}
    assert not data.exists()
