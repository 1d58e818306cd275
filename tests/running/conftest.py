"""A data folder of its own that the servers' unprivileged account can reach, and nothing left running in it."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import pytest

from trust import servers


@contextmanager
def new_folder():
    """Not pytest's tmp_path, which is closed to other accounts."""
    place = Path(tempfile.mkdtemp(prefix="concord-running-"))
    place.chmod(0o755)
    yield place
    if (place / "data" / "run").exists():
        with servers.unused(place / "data"):
            pass
    shutil.rmtree(place)


@pytest.fixture
def folder():
    with new_folder() as place:
        yield place


@pytest.fixture
def data(folder):
    return folder / "data"


def ask(url: str, sql: str) -> list:
    """The rows that a statement gives, in a connection of its own."""
    connection = psycopg2.connect(url)
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()
