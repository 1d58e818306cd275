"""The second wall: what the database itself shows to whom, whatever the code asks for."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lifted(why: str) -> Iterator[None]:
    """For counting what the reader may not read row by row: inside, every row is seen. Only totals may leave it.

    `why` is for the engineer who reads the code: what leaves.
    """
    yield
